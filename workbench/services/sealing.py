"""The register's own seal: it certifies what a pack said when it was made. It is no person's signature.

Made when the first final pack is; its key lives inside the encrypted register.
"""

import base64
import secrets

from workbench.services.workspace import Workspace
from workbench.signing.identities import load_identity, make_seal, read_trust
from workbench.signing.model import Identity, TrustRoot

_FACT = "seal"


def seal(workspace: Workspace) -> Identity:
    """Return the sealing identity of the register, made on first use."""
    kept = _kept(workspace)
    if kept is None:
        passphrase = secrets.token_hex(16)
        register_id = workspace.register.keys.register_id
        pkcs12, certificate = make_seal(register_id[:8], passphrase, workspace.clock())
        kept = {
            "p12": base64.b64encode(pkcs12).decode(),
            "passphrase": passphrase,
            "certificate": base64.b64encode(certificate).decode(),
        }
        with workspace.write() as uow:
            uow.keep_fact(_FACT, kept)
            uow.record("register", register_id, "make_seal", {})
    return load_identity(base64.b64decode(kept["p12"]), kept["passphrase"])


def own_seals(workspace: Workspace) -> tuple[TrustRoot, ...]:
    """Return the certificate of this register's seal, if it was made yet."""
    kept = _kept(workspace)
    return () if kept is None else read_trust(base64.b64decode(kept["certificate"]))


def _kept(workspace: Workspace) -> dict[str, str] | None:
    with workspace.read() as uow:
        kept: dict[str, str] | None = uow.fact(_FACT)
    return kept
