"""One verdict on a signed pack, from the file alone and the roots of trust that the reader gives.

The register's seal certifies the content and names, in that content, who is expected to sign. The verdict is the AND
over everything: each signature, what was added after it, the last signature's reach, the attached data against the
printed hash, the absence of anything active. The seal itself proves that content has not changed since it was sealed;
who sealed it is known only if its certificate, or the root behind it, is among the trusted ones.

What cannot be known from a file: that signatures were cut off by returning to an earlier state (the fields then look
open), when something was signed, whether a certificate was withdrawn since the lists at hand were made.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from workbench.reports.model import ReportPack
from workbench.reports.preview import UnreadablePdf, page_count, page_text
from workbench.signing.check import Grounds, check_signature, faults
from workbench.signing.model import SEAL_FIELD, PackFacts, Reason, SignatureState, TrustRoot, Verdict, VerdictWord
from workbench.signing.packfile import (
    Content,
    UnreadableFile,
    attached_bytes,
    content_of,
    open_strictly,
    quiet,
    signature_fields,
)
from workbench.signing.structure import active_content, removed_signatures, told_about_itself, touched_fields

LAST_PAGES = 4  # long sentences of signers may push the signatures over more than one page

# Which verdict a reason leads to; all others lead to "changed". The signer's certificate decides "unknown-signer".
_DAMAGED = frozenset({"unreadable_file", "not_a_pack", "too_large"})
_SIGNER = frozenset(
    {
        "certificate_not_yet_valid", "certificate_expired", "missing_key_usage", "weak_key", "weak_hash", "unknown_key",
        "unreadable_certificate", "certificate_revoked", "self_signed", "unknown_issuer", "signed_outside_validity",
        "other_person", "unknown_seal",
    }
)  # fmt: skip


def verify(
    pdf: bytes,
    *,
    trust: Sequence[TrustRoot],
    at: datetime,
    revocations: Sequence[bytes] = (),
    seals: Sequence[TrustRoot] | None = None,
    required: Iterable[str] = (),
) -> Verdict:
    """Return the verdict on *pdf*, judged at *at* (UTC) with the roots *trust*; nothing is fetched.

    *revocations* are lists of withdrawn certificates (CRL). *seals* are the registers that the reader knows: a seal of
    another one then counts as an unknown signer; with None any seal will do. *required* are fields that the
    reader knows to have been signed: if one is open, signatures were cut off. Never raises, whatever the bytes are;
    ValueError if *at* has no zone.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without zone cannot be compared")
    with quiet():
        try:
            return _Verification(pdf, Grounds(tuple(trust), tuple(revocations), at), seals, tuple(required)).verdict()
        except UnreadableFile as error:
            code = (
                "not_a_pack"
                if error.facts.get("why") in ("no_content", "content", "foreign_form")
                else "unreadable_file"
            )
            return Verdict("damaged", (Reason(code, "fault", {k: str(v) for k, v in error.facts.items()}),))
        except Exception as error:  # border: a foreign parser on a foreign file
            return Verdict(
                "damaged", (Reason("unreadable_file", "fault", {"why": "broken", "kind": type(error).__name__}),)
            )


@dataclass
class _Verification:
    pdf: bytes
    grounds: Grounds
    seals: Sequence[TrustRoot] | None
    required: tuple[str, ...]

    def verdict(self) -> Verdict:
        """Judge the file; UnreadableFile and anything of the library may be raised."""
        reader = open_strictly(self.pdf)
        embedded = list(reader.embedded_signatures)
        content = content_of(reader.root)
        pack = content.pack
        if not embedded and not removed_signatures(reader, ()):
            reason = Reason("draft" if pack.is_draft else "no_signatures", "fault")
            return Verdict("unsigned", (reason,), (), tuple(s.field for s in pack.signers), _facts(content))
        seal = next((one for one in embedded if one.field_name == SEAL_FIELD), None)
        signers = {signer.field: signer for signer in pack.signers}
        states = [
            check_signature(self.pdf, one, signers.get(str(one.field_name)), self._grounds_for(one)) for one in embedded
        ]
        if seal is not None:
            states = [self._judged_seal(state) if state.is_seal else state for state in states]
        open_fields = tuple(s.field for s in pack.signers if s.field not in {state.field for state in states})
        reasons = [reason for state in states for reason in state.reasons]
        reasons += self._file_reasons(reader, embedded, seal, content, open_fields)
        word = _word(states, reasons)
        return Verdict(
            word, _sorted([*reasons, *_good_reasons(word, states)]), tuple(states), open_fields, _facts(content)
        )

    def _grounds_for(self, embedded: Any) -> Grounds:
        if embedded.field_name != SEAL_FIELD:
            return self.grounds
        return replace(self.grounds, trust=(*self.grounds.trust, *(self.seals or ())))

    def _judged_seal(self, state: SignatureState) -> SignatureState:
        """A seal need not be anyone's known certificate; doubts about it become facts, unless *seals* were given."""
        reasons: list[Reason] = []
        for reason in state.reasons:
            is_doubt = reason.code in _SIGNER
            if not is_doubt:
                reasons.append(reason)
            elif self.seals is not None:
                reasons.append(Reason("unknown_seal", "fault", reason.facts))
            elif reason.code in ("weak_hash", "weak_key", "certificate_revoked"):
                reasons.append(reason)
            else:
                reasons.append(Reason("seal_not_anchored", "info", {**reason.facts, "why": reason.code}))
        return replace(state, reasons=tuple(reasons))

    def _file_reasons(
        self, reader: Any, embedded: Sequence[Any], seal: Any, content: Content, open_fields: Sequence[str]
    ) -> list[Reason]:
        found: list[Reason] = []
        present = [str(one.field_name) for one in embedded]
        found += [Reason("signature_removed", "fault", {"field": name}) for name in removed_signatures(reader, present)]
        found += _seal_reasons(reader, embedded, seal, content)
        if seal is not None:
            found += _since_sealing(self.pdf, reader, seal, content, open_fields)
        found += _reach_reasons(self.pdf, embedded)
        found += _form_reasons(reader, content.pack)
        active = active_content(reader.root)
        if active:
            found.append(Reason("active_content", "fault", {"kind": active}))
        found += [Reason("missing_signature", "fault", {"field": f}) for f in open_fields if f in self.required]
        if not faults(found) and seal is not None:
            found += _print_reasons(self.pdf, content)
        found += _order_reasons(content.pack, embedded)
        found += [Reason("open_field", "info", {"field": name}) for name in open_fields]
        return found


def _seal_reasons(reader: Any, embedded: Sequence[Any], seal: Any, content: Content) -> list[Reason]:
    """The seal must be there, be first, certify the whole, and allow no more than filling in."""
    from pyhanko.sign.validation import read_certification_data  # slow import

    if seal is None:
        return [Reason("seal_missing", "fault")]
    found: list[Reason] = []
    if any(one.signed_revision < seal.signed_revision for one in embedded):
        found.append(Reason("seal_not_first", "fault"))
    certified = read_certification_data(reader)
    if certified is None or certified.author_sig != seal.sig_object or certified.permission.value > 2:
        found.append(Reason("seal_does_not_certify", "fault"))
    if content.pack.is_draft:
        found.append(Reason("draft", "fault"))
    return found


def _since_sealing(pdf: bytes, reader: Any, seal: Any, content: Content, open_fields: Sequence[str]) -> list[Reason]:
    """Compare the file with the file as it was sealed: attached data, open fields, what it says about itself."""
    _, _, start, length = (int(part) for part in seal.byte_range)
    try:
        sealed = open_strictly(pdf[: start + length])
        then, now = signature_fields(sealed.root), signature_fields(reader.root)
        found = [Reason("open_field_changed", "fault", {"field": f}) for f in touched_fields(then, now, open_fields)]
        if attached_bytes(sealed.root) != content.data:
            found.append(Reason("attachment_changed", "fault"))
        if told_about_itself(sealed) != told_about_itself(reader):
            found.append(Reason("metadata_changed", "fault"))
    except Exception as error:  # border: a foreign parser on a foreign file; what cannot be compared has changed
        return [Reason("sealed_state_unreadable", "fault", {"kind": type(error).__name__})]
    return found


def _reach_reasons(pdf: bytes, embedded: Sequence[Any]) -> list[Reason]:
    last = max(embedded, key=lambda one: one.signed_revision, default=None)
    if last is None:
        return []
    _, _, start, length = (int(part) for part in last.byte_range)
    if start + length == len(pdf):
        return []
    after = max(0, len(pdf) - start - length)
    return [Reason("bytes_after_signature", "fault", {"field": str(last.field_name), "bytes": str(after)})]


def _form_reasons(reader: Any, pack: ReportPack) -> list[Reason]:
    expected = {SEAL_FIELD, *(signer.field for signer in pack.signers)}
    fields = set(signature_fields(reader.root))
    found = [Reason("unexpected_field", "fault", {"field": name}) for name in sorted(fields - expected)]
    found += [Reason("missing_field", "fault", {"field": name}) for name in sorted(expected - fields - {SEAL_FIELD})]
    return found


def _print_reasons(pdf: bytes, content: Content) -> list[Reason]:
    """The hash printed on the cover and before the signatures must be that of the attached file."""
    digest = _facts(content).content_sha256
    try:
        last = range(-1, -1 - min(LAST_PAGES, page_count(pdf)), -1)
        is_printed = digest in _hashes_on(pdf, 1) and any(digest in _hashes_on(pdf, page) for page in last)
    except UnreadablePdf:
        return [Reason("unreadable_pages", "fault")]
    return [] if is_printed else [Reason("printed_hash_differs", "fault", {"content_sha256": digest})]


def _hashes_on(pdf: bytes, page: int) -> str:
    return "".join(re.findall(r"\b[0-9a-f]{8}\b", page_text(pdf, page)))


def _order_reasons(pack: ReportPack, embedded: Sequence[Any]) -> list[Reason]:
    if not pack.signed_in_order:
        return []
    order = [signer.field for signer in pack.signers]
    signed = [str(one.field_name) for one in sorted(embedded, key=lambda one: one.signed_revision)]
    people = [order.index(name) for name in signed if name in order]
    return [] if people == list(range(len(people))) else [Reason("signed_out_of_order", "warning")]


def _word(states: Sequence[SignatureState], reasons: Sequence[Reason]) -> VerdictWord:
    codes = {reason.code for reason in faults(reasons)}
    if codes & _DAMAGED:
        return "damaged"
    if codes - _SIGNER:
        return "changed"
    if not any(not state.is_seal for state in states):
        return "unsigned"
    if codes:
        return "unknown-signer"
    return "valid"


def _good_reasons(word: VerdictWord, states: Sequence[SignatureState]) -> list[Reason]:
    """Return what holds, said only when the whole holds."""
    if word not in ("valid", "unsigned"):
        return []
    people = [state for state in states if not state.is_seal]
    found = [Reason("sealed", "ok", {"by": state.signer, "at": state.signed_at}) for state in states if state.is_seal]
    found += [Reason("signed_by", "ok", {"field": s.field, "signer": s.signer, "at": s.signed_at}) for s in people]
    if people:
        found.append(Reason("nothing_changed", "ok", {}))
        found.append(Reason("printed_hash_agrees", "ok", {}))
    return found


_RANK = {"fault": 0, "warning": 1, "ok": 2, "info": 3}


def _sorted(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return *reasons* without repetitions, the worst first, changes before doubts about people."""
    unique: list[Reason] = []
    for reason in reasons:
        if reason not in unique:
            unique.append(reason)
    return tuple(sorted(unique, key=lambda reason: (_RANK[reason.weight], reason.code in _SIGNER)))


def _facts(content: Content) -> PackFacts:
    pack = content.pack
    return PackFacts(
        pack_id=pack.pack_id,
        version=pack.version,
        state=pack.state,
        operator=pack.operator,
        system_ref=pack.system.ref,
        system_name=pack.system.name,
        assessment=pack.assessment.label,
        made_at=pack.made_at,
        content_sha256=hashlib.sha256(content.data).hexdigest(),
        trail_seq=pack.trail.seq,
        trail_mac=pack.trail.mac,
    )
