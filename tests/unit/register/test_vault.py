"""Key file, slots and recovery key. Source: security stack §10, cases 11, 23 to 27."""

import copy
import json
import logging
import os
import unicodedata
from pathlib import Path

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import CHEAP
from tests.factories import PASSPHRASE
from workbench.register import keyring_slot, recovery, vault
from workbench.register.errors import (
    KeyFileMissing,
    KeyFileTampered,
    KeyFileUnknown,
    KeyringUnavailable,
    PassphraseTooShort,
    RecoveryKeyTypo,
    RegisterExists,
    WrongPassphrase,
    WrongRecoveryKey,
)


@pytest.fixture
def keys(register_path):
    return vault.create(register_path, PASSPHRASE, cost=CHEAP)


def _document(path: Path) -> dict:
    return json.loads(vault.key_file_of(path).read_bytes())


def _put(path: Path, document: dict) -> None:
    vault.key_file_of(path).write_bytes(rfc8785.dumps(document))


def test_the_passphrase_opens_and_a_wrong_one_does_not(register_path, keys):
    assert vault.unlock(register_path, PASSPHRASE).key == keys.key
    before = vault.key_file_of(register_path).read_bytes()
    for _ in range(20):
        with pytest.raises(WrongPassphrase):
            vault.unlock(register_path, PASSPHRASE + "x")
    assert vault.key_file_of(register_path).read_bytes() == before


def test_creating_never_overwrites_a_key_file(register_path, keys):
    with pytest.raises(RegisterExists):
        vault.create(register_path, PASSPHRASE, cost=CHEAP)


@pytest.mark.parametrize(
    "passphrase",
    ["é" * 12, "x" * 2000, "with trailing space ", "emoji 🔑 here", "nul \0 inside it", "tab\tand more words"],
)
def test_unusual_passphrases_work(register_path, passphrase):
    made = vault.create(register_path, passphrase, cost=CHEAP)
    assert vault.unlock(register_path, passphrase).key == made.key
    with pytest.raises(WrongPassphrase):
        vault.unlock(register_path, passphrase + " ")


def test_accents_composed_either_way_open_the_same(register_path):
    made = vault.create(register_path, unicodedata.normalize("NFC", "élégante Überprüfung"), cost=CHEAP)
    assert vault.unlock(register_path, unicodedata.normalize("NFD", "élégante Überprüfung")).key == made.key


def test_a_short_passphrase_is_refused(register_path):
    with pytest.raises(PassphraseTooShort):
        vault.create(register_path, "short", cost=CHEAP)
    assert not vault.key_file_of(register_path).exists()


def test_changing_the_passphrase_keeps_the_key_and_the_other_slots(register_path, keys):
    keys, spelled = vault.add_recovery(register_path, keys)
    changed = vault.change_passphrase(register_path, keys, "another long one", cost=CHEAP)
    assert changed.generation == 3
    assert vault.unlock(register_path, "another long one").key == keys.key
    assert vault.unlock_with_recovery(register_path, spelled).key == keys.key
    with pytest.raises(WrongPassphrase):
        vault.unlock(register_path, PASSPHRASE)


def test_a_new_recovery_key_ends_the_old_one(register_path, keys):
    keys, first = vault.add_recovery(register_path, keys)
    _, second = vault.add_recovery(register_path, keys)
    assert vault.unlock_with_recovery(register_path, second.lower().replace("-", " ")).key == keys.key
    with pytest.raises(WrongRecoveryKey):
        vault.unlock_with_recovery(register_path, first)


@given(st.binary(min_size=32, max_size=32), st.integers(0, 55), st.sampled_from(recovery.ALPHABET))
def test_a_recovery_key_survives_spelling_and_notices_every_typo(secret, at, letter):
    spelled = recovery.spell(secret)
    assert recovery.read(spelled) == secret
    digits = spelled.replace("-", "")
    typo = digits[:at] + letter + digits[at + 1 :]
    if typo != digits:
        with pytest.raises(RecoveryKeyTypo):
            recovery.read(typo)


def test_a_typo_names_its_group(register_path):
    spelled = recovery.spell(bytes(32))
    with pytest.raises(RecoveryKeyTypo) as caught:
        recovery.read(spelled[:11] + "?" + spelled[12:])
    assert caught.value.facts["group"] == 3
    with pytest.raises(RecoveryKeyTypo):
        recovery.read(spelled[:-1])


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda d: d["slots"][0]["kdf"].update(m=10**9), KeyFileUnknown),
        (lambda d: d["slots"][0]["kdf"].update(t=2), WrongPassphrase),
        (lambda d: d["slots"][0]["kdf"].update(t=True), KeyFileUnknown),
        (lambda d: d["slots"].pop(1), KeyFileTampered),
        (lambda d: d.update(generation=9), KeyFileTampered),
        (lambda d: d.update(register="f" * 32), WrongPassphrase),
        (lambda d: d.update(magic="wbkeys/9"), KeyFileUnknown),
        (lambda d: d.update(more=1), KeyFileUnknown),
        (lambda d: d.update(slots=[]), KeyFileUnknown),
        (lambda d: d["slots"].append(copy.deepcopy(d["slots"][1])), KeyFileTampered),
        (lambda d: d["slots"][0].update(kind="magic"), KeyFileUnknown),
    ],
)
def test_an_edited_key_file_is_noticed(register_path, keys, change, error):
    vault.add_recovery(register_path, keys)
    document = _document(register_path)
    change(document)
    _put(register_path, document)
    with pytest.raises(error):
        vault.unlock(register_path, PASSPHRASE)


def test_a_missing_or_garbled_key_file_has_its_own_outcome(register_path, keys):
    path = vault.key_file_of(register_path)
    for raw in (b"", b"{", b'{"magic":"wbkeys/1","magic":"x"}', b"\0" * 100, b"x" * 100_000):
        path.write_bytes(raw)
        with pytest.raises(KeyFileUnknown):
            vault.unlock(register_path, PASSPHRASE)
    path.unlink()
    with pytest.raises(KeyFileMissing):
        vault.unlock(register_path, PASSPHRASE)
    path.mkdir()
    with pytest.raises(KeyFileMissing):
        vault.unlock(register_path, PASSPHRASE)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_flipped_byte_never_opens_and_never_surprises(register_path, data):
    path = vault.key_file_of(register_path)
    if not path.exists():
        vault.create(register_path, PASSPHRASE, cost=CHEAP)
        path.with_suffix(".copy").write_bytes(path.read_bytes())
    raw = bytearray(path.with_suffix(".copy").read_bytes())
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(raw)
    with pytest.raises((KeyFileUnknown, KeyFileTampered, WrongPassphrase)):
        vault.unlock(register_path, PASSPHRASE)


def test_calibration_never_goes_below_the_default():
    cost = vault.calibrated()
    assert cost.memory_kib >= 65_536
    assert cost.passes >= 3


class _Backend:
    priority = 1

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def set_password(self, service, name, value):
        self.kept[name] = value

    def get_password(self, service, name):
        return self.kept.get(name)

    def delete_password(self, service, name):
        del self.kept[name]


def test_the_keyring_is_never_the_only_way_in(register_path, keys, monkeypatch):
    backend = _Backend()
    monkeypatch.setattr(keyring_slot, "backend", lambda: backend)
    keys = vault.add_keyring(register_path, keys)
    assert vault.unlock_with_keyring(register_path).key == keys.key
    assert vault.slot_kinds(register_path) == ("passphrase", "keyring")
    backend.kept.clear()
    with pytest.raises(KeyringUnavailable) as caught:
        vault.unlock_with_keyring(register_path)
    assert caught.value.facts["reason"] == "no_entry"
    assert vault.unlock(register_path, PASSPHRASE).key == keys.key
    vault.remove_keyring(register_path, keys)
    assert vault.slot_kinds(register_path) == ("passphrase",)


def test_a_keyring_that_does_not_keep_is_refused(register_path, keys):
    class Forgetful(_Backend):
        def get_password(self, service, name):
            return None

    with pytest.raises(KeyringUnavailable):
        keyring_slot.store("r", b"0" * 32, using=Forgetful())


def test_a_backend_outside_the_allow_list_is_never_used(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(KeyringUnavailable):
        keyring_slot.backend()


def test_a_changed_backend_is_named(register_path):
    backend = _Backend()
    with pytest.raises(KeyringUnavailable) as caught:
        keyring_slot.fetch("r", "keyring.backends.SecretService.Keyring", using=backend)
    assert caught.value.facts["was"] == "keyring.backends.SecretService.Keyring"


def test_no_secret_reaches_a_log_or_a_repr(register_path, caplog, tmp_path):
    with caplog.at_level(logging.DEBUG):
        keys = vault.create(register_path, PASSPHRASE, cost=CHEAP)
        vault.unlock(register_path, PASSPHRASE)
    shown = caplog.text + repr(keys) + str(keys) + vault.key_file_of(register_path).read_text()
    for secret in (PASSPHRASE, keys.key.hex(), keys.derive("database").hex(), repr(keys.key)):
        assert secret not in shown


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX")
def test_the_key_file_is_readable_by_its_owner_only(register_path, keys):
    assert vault.key_file_of(register_path).stat().st_mode & 0o077 == 0
