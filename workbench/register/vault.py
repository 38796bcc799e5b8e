"""The keys of a register: a key file with slots beside the register file.

A random 256-bit key encrypts the register. Each slot wraps that key for one way in: passphrase (Argon2id), recovery key
or the keyring of the operating system. The header of a slot is bound to its ciphertext, and the whole file is sealed
under the key, so adding, removing or editing a slot without the key is noticed. Changing a passphrase rewrites one
slot; it does not revoke a copy of the old key file.

Source: security stack §3.
"""

import base64
import binascii
import hmac
import secrets
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rfc8785
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from workbench.kernel import strict_json
from workbench.kernel.files import write_atomically
from workbench.register import keyring_slot, recovery
from workbench.register.errors import (
    KeyFileMissing,
    KeyFileTampered,
    KeyFileUnknown,
    KeyringUnavailable,
    PassphraseTooShort,
    RegisterExists,
    WrongPassphrase,
    WrongRecoveryKey,
)

MAGIC = "wbkeys/1"
MIN_PASSPHRASE = 10
KEY_BYTES = 32
_MAX_FILE = 64 * 1024
_MAX_SLOTS = 16
# Memory in KiB, passes, lanes. Read before Argon2 is called, so that a hostile header cannot swap the laptop to death.
_KDF_POLICY = {"m": (19_456, 1_048_576), "t": (1, 10), "p": (1, 8)}
_CALIBRATION_TARGET_S = 0.5


@dataclass(frozen=True)
class KdfCost:
    """Cost of Argon2id: memory in KiB, passes, lanes. The default is the second choice of RFC 9106."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, repr=False)
class Keys:
    """The opened key of one register; never printed, never stored."""

    register_id: str
    generation: int
    key: bytes

    def derive(self, label: str) -> bytes:
        """Return the 32-byte key for one use, for example ``database`` or ``trail``."""
        return _hkdf(self.key, self.register_id.encode(), b"wb/" + label.encode())


def key_file_of(register: Path) -> Path:
    """Return the path of the key file beside *register*."""
    return register.with_suffix(".keys")


def calibrated() -> KdfCost:
    """Return the cost that takes about half a second here; never less than the default."""
    cost = KdfCost()
    begun = time.perf_counter()
    _argon2(b"calibration", b"0" * 16, cost)
    spent = time.perf_counter() - begun
    passes = min(max(round(cost.passes * _CALIBRATION_TARGET_S / max(spent, 0.01)), cost.passes), _KDF_POLICY["t"][1])
    return KdfCost(cost.memory_kib, passes, cost.lanes)


def create(register: Path, passphrase: str, *, cost: KdfCost | None = None) -> Keys:
    """Make a new key with a passphrase slot and write the key file; the register file itself is not made.

    Raises RegisterExists if a key file is there, PassphraseTooShort below the minimum.
    """
    path = key_file_of(register)
    if path.exists():
        raise RegisterExists(path=str(path))
    _check_new(passphrase)
    keys = Keys(secrets.token_hex(16), 1, secrets.token_bytes(KEY_BYTES))
    slot = _wrap(keys, "passphrase", _secret_of(passphrase), cost or calibrated())
    _write(path, keys, [slot], overwrite=False)
    return keys


def unlock(register: Path, passphrase: str) -> Keys:
    """Return the keys that *passphrase* opens.

    Raises WrongPassphrase, KeyFileMissing, KeyFileUnknown or KeyFileTampered.
    """
    document = _read(key_file_of(register))
    keys = _try_slots(document, "passphrase", _secret_of(passphrase))
    if keys is None:
        raise WrongPassphrase()
    return keys


def unlock_with_recovery(register: Path, typed: str) -> Keys:
    """Return the keys that the recovery key opens. Raises RecoveryKeyTypo or WrongRecoveryKey."""
    secret = recovery.read(typed)
    keys = _try_slots(_read(key_file_of(register)), "recovery", secret)
    if keys is None:
        raise WrongRecoveryKey()
    return keys


def unlock_with_keyring(register: Path) -> Keys:
    """Return the keys that the keyring slot opens. Raises KeyringUnavailable; may block on a prompt of the system."""
    document = _read(key_file_of(register))
    slots = [slot for slot in document["slots"] if slot["kind"] == "keyring"]
    if not slots:
        raise KeyringUnavailable(reason="no_slot")
    secret = keyring_slot.fetch(document["register"], slots[0].get("backend", ""))
    keys = _try_slots(document, "keyring", secret)
    if keys is None:
        raise KeyringUnavailable(reason="other_key")
    return keys


def slot_kinds(register: Path) -> tuple[str, ...]:
    """Return the kinds of ways in, in file order, without opening anything."""
    return tuple(slot["kind"] for slot in _read(key_file_of(register))["slots"])


def register_id(register: Path) -> str:
    """Return the id of the register that the key file belongs to, without opening anything."""
    return str(_read(key_file_of(register))["register"])


def change_passphrase(register: Path, keys: Keys, passphrase: str, *, cost: KdfCost | None = None) -> Keys:
    """Replace the passphrase slots by one for *passphrase* and return the keys of the new generation."""
    _check_new(passphrase)
    return _replace_slot(register, keys, "passphrase", _secret_of(passphrase), cost or calibrated())


def add_recovery(register: Path, keys: Keys) -> tuple[Keys, str]:
    """Make a new recovery key (an old one stops working) and return it spelled out, to be shown once."""
    secret = secrets.token_bytes(recovery.SECRET_BYTES)
    return _replace_slot(register, keys, "recovery", secret, None), recovery.spell(secret)


def add_keyring(register: Path, keys: Keys) -> Keys:
    """Put a random key into the keyring of the operating system and add its slot. Raises KeyringUnavailable."""
    secret = secrets.token_bytes(KEY_BYTES)
    backend = keyring_slot.store(keys.register_id, secret)
    return _replace_slot(register, keys, "keyring", secret, None, backend=backend)


def remove_keyring(register: Path, keys: Keys) -> Keys:
    """Remove the keyring slot from the key file, and the key from the keyring as far as it can be reached."""
    document = _read(key_file_of(register))
    slots = [slot for slot in document["slots"] if slot["kind"] != "keyring"]
    renewed = Keys(keys.register_id, document["generation"] + 1, keys.key)
    _write(key_file_of(register), renewed, slots)
    keyring_slot.forget(keys.register_id)
    return renewed


def _check_new(passphrase: str) -> None:
    if len(passphrase) < MIN_PASSPHRASE:
        raise PassphraseTooShort(minimum=MIN_PASSPHRASE)


def _secret_of(passphrase: str) -> bytes:
    # Keyboards of different systems compose accents differently; both must open the same register.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _replace_slot(register: Path, keys: Keys, kind: str, secret: bytes, cost: KdfCost | None, **extra: str) -> Keys:
    path = key_file_of(register)
    document = _read(path)
    kept = [slot for slot in document["slots"] if slot["kind"] != kind]
    renewed = Keys(keys.register_id, document["generation"] + 1, keys.key)
    _write(path, renewed, [*kept, _wrap(keys, kind, secret, cost, **extra)])
    return renewed


def _wrap(keys: Keys, kind: str, secret: bytes, cost: KdfCost | None, **extra: str) -> dict[str, Any]:
    slot: dict[str, Any] = {"id": secrets.token_hex(4), "kind": kind, **extra, "salt": _text(secrets.token_bytes(16))}
    if cost is not None:
        slot["kdf"] = {"alg": "argon2id", "m": cost.memory_kib, "t": cost.passes, "p": cost.lanes}
    nonce = secrets.token_bytes(12)
    slot["ct"] = _text(AESGCM(_slot_key(slot, secret)).encrypt(nonce, keys.key, _bound(keys.register_id, slot)))
    slot["nonce"] = _text(nonce)
    return slot


def _try_slots(document: dict[str, Any], kind: str, secret: bytes) -> Keys | None:
    for slot in document["slots"]:
        if slot["kind"] != kind:
            continue
        try:
            wrapped, nonce = _raw(slot["ct"]), _raw(slot["nonce"])
            key = AESGCM(_slot_key(slot, secret)).decrypt(nonce, wrapped, _bound(document["register"], slot))
        except InvalidTag:
            continue
        keys = Keys(document["register"], document["generation"], key)
        if not hmac.compare_digest(_raw(document["mac"]), _seal(keys, document["slots"])):
            raise KeyFileTampered()
        return keys
    return None


def _slot_key(slot: dict[str, Any], secret: bytes) -> bytes:
    salt = _raw(slot["salt"])
    if slot["kind"] == "passphrase":
        kdf = slot["kdf"]
        return _argon2(secret, salt, KdfCost(kdf["m"], kdf["t"], kdf["p"]))
    return _hkdf(secret, salt, b"wb/slot/" + slot["kind"].encode())


def _argon2(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _hkdf(secret: bytes, salt: bytes, label: bytes) -> bytes:
    return HKDF(hashes.SHA256(), KEY_BYTES, salt=salt, info=label).derive(secret)


def _bound(register: str, slot: dict[str, Any]) -> bytes:
    header: Any = {name: value for name, value in slot.items() if name not in ("ct", "nonce")}
    return rfc8785.dumps({"magic": MAGIC, "register": register, "slot": header})


def _seal(keys: Keys, slots: list[dict[str, Any]]) -> bytes:
    body: Any = {"magic": MAGIC, "register": keys.register_id, "generation": keys.generation, "slots": slots}
    return hmac.digest(keys.derive("key-file"), rfc8785.dumps(body), "sha256")


def _write(path: Path, keys: Keys, slots: list[dict[str, Any]], *, overwrite: bool = True) -> None:
    document: Any = {
        "magic": MAGIC,
        "register": keys.register_id,
        "generation": keys.generation,
        "slots": slots,
        "mac": _text(_seal(keys, slots)),
    }
    write_atomically(path, rfc8785.dumps(document), overwrite=overwrite)


def _read(path: Path) -> dict[str, Any]:
    try:
        if not path.is_file():
            raise KeyFileMissing(path=str(path))
        with path.open("rb") as stream:
            raw = stream.read(_MAX_FILE + 1)
    except OSError as error:
        raise KeyFileMissing(path=str(path), reason=error.strerror) from error
    try:
        document = strict_json.loads(raw, limit=_MAX_FILE)
    except strict_json.StrictJsonError as error:
        raise KeyFileUnknown(path=str(path), reason=str(error)) from error
    reason = _fault(document)
    if reason:
        raise KeyFileUnknown(path=str(path), reason=reason)
    return dict(document)


def _fault(document: Any) -> str | None:
    if not isinstance(document, dict) or document.get("magic") != MAGIC:
        return "magic"
    if set(document) != {"magic", "register", "generation", "slots", "mac"}:
        return "keys"
    generation = document["generation"]
    if not isinstance(document["register"], str) or not isinstance(generation, int) or isinstance(generation, bool):
        return "header"
    slots = document["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= _MAX_SLOTS or _decoded(document["mac"]) is None:
        return "slots"
    return next((fault for slot in slots if (fault := _slot_fault(slot))), None)


def _slot_fault(slot: Any) -> str | None:
    if not isinstance(slot, dict) or slot.get("kind") not in ("passphrase", "recovery", "keyring"):
        return "slot_kind"
    if any(_decoded(slot.get(name)) is None for name in ("salt", "nonce", "ct")) or not isinstance(slot.get("id"), str):
        return "slot"
    if not 8 <= len(_raw(slot["nonce"])) <= 128 or len(_raw(slot["salt"])) < 8:
        return "slot"
    if slot["kind"] == "passphrase":
        kdf = slot.get("kdf")
        if not isinstance(kdf, dict) or kdf.get("alg") != "argon2id":
            return "kdf"
        for name, (low, high) in _KDF_POLICY.items():
            value = kdf.get(name)
            if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
                return "kdf_policy"
    return None


def _decoded(text: Any) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else None
    except (binascii.Error, ValueError):
        return None


def _raw(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
