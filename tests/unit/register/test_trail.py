"""The trail against somebody who edits it. Source: security stack §10, cases 30 to 32."""

import pytest
from sqlalchemy import text

from workbench.register import trail
from workbench.register.errors import TrailBroken
from workbench.services import register_system, trail_export
from workbench.services import workspace as workspaces

_OFF = ("DROP TRIGGER trail_keeps_rows", "DROP TRIGGER trail_keeps_content")


@pytest.fixture
def filled(workspace):
    for number in range(12):
        register_system.register(workspace, {"name": f"System {number}"})
    return workspace


def _edit(workspace, *statements: str) -> None:
    with workspace.write() as uow:
        for statement in (*_OFF, *statements):
            uow.connection.execute(text(statement))


@pytest.mark.parametrize(
    ("statements", "seq"),
    [
        (["UPDATE trail SET body = x'7b7d' WHERE seq = 5"], 5),
        (["DELETE FROM trail WHERE seq = 5"], 5),
        (["UPDATE trail SET seq = 1000 WHERE seq = 5", "UPDATE trail SET seq = 5 WHERE seq = 6",
          "UPDATE trail SET seq = 6 WHERE seq = 1000"], 5),
        (["INSERT OR REPLACE INTO trail (seq, body, mac) VALUES (5, x'7b7d', x'00')"], 5),
        (["DELETE FROM trail WHERE seq > 9"], 9),
        (["UPDATE trail SET detail = '{\"name\":[null,\"Forged\"]}' WHERE seq = 7"], 7),
    ],
)  # fmt: skip
def test_every_edit_is_found_at_its_entry(filled, statements, seq):
    _edit(filled, *statements)
    with pytest.raises(TrailBroken) as caught:
        trail_export.verify(filled)
    assert caught.value.facts["seq"] == seq
    health = workspaces.check(filled)
    assert (health.is_sound, health.trail_broken_at) == (False, seq)


def test_a_cut_with_the_head_rewritten_needs_the_anchor(filled):
    anchor = trail_export.verify(filled)
    _edit(
        filled,
        "DELETE FROM trail WHERE seq > 9",
        "UPDATE trail_head SET seq = 9, mac = (SELECT mac FROM trail WHERE seq = 9)",
    )
    assert trail_export.verify(filled).seq == 9
    with pytest.raises(TrailBroken) as caught:
        trail_export.verify(filled, anchor=anchor)
    assert caught.value.facts["reason"] == "rolled_back"


def test_a_rewritten_entry_differs_from_the_anchor(filled):
    head = trail_export.verify(filled)
    wrong = trail.TrailHead(head.seq, "00" * 32)
    with pytest.raises(TrailBroken) as caught:
        trail_export.verify(filled, anchor=wrong)
    assert caught.value.facts["reason"] == "anchor_differs"


def test_erased_details_do_not_break_the_chain(filled):
    with filled.write() as uow:
        uow.connection.execute(text("UPDATE trail SET detail = NULL WHERE seq = 8"))
    trail_export.verify(filled)
    assert trail_export.entries(filled)[7].changes is None


@pytest.mark.parametrize("statement", ["DELETE FROM trail WHERE seq = 1", "UPDATE trail SET mac = x'00' WHERE seq = 1"])
def test_the_seat_belt_holds_without_being_cut(filled, statement):
    with pytest.raises(Exception, match=r"storage\.failed"), filled.write() as uow:
        uow.connection.execute(text(statement))


def test_a_clock_set_back_is_flagged_and_order_is_the_sequence(filled, clock):
    clock.move(days=-365)
    register_system.register(filled, {"name": "Yesterday's news"})
    entries = trail_export.entries(filled)
    assert entries[-1].clock_back
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    clock.move(days=365 * 100)
    register_system.register(filled, {"name": "From the future"})
    assert not trail_export.entries(filled)[-1].clock_back
    assert workspaces.check(filled).clock_back == 1


def test_summer_time_and_another_zone_change_nothing_in_the_order(filled, clock, monkeypatch):
    import time
    from datetime import UTC, datetime

    for zone, moment in (
        ("Europe/Brussels", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # 02:30 summer time
        ("Europe/Brussels", datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),  # 02:30 again, winter time
        ("Pacific/Auckland", datetime(2026, 10, 25, 1, 31, tzinfo=UTC)),
    ):
        monkeypatch.setenv("TZ", zone)
        if hasattr(time, "tzset"):
            time.tzset()
        clock.moment = moment
        register_system.register(filled, {"name": f"At {moment:%H:%M} in {zone}"})
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    last = trail_export.entries(filled)[-3:]
    assert [entry.at[11:16] for entry in last] == ["00:30", "01:30", "01:31"]
    assert [entry.clock_back for entry in last] == [True, False, False]  # the first only: the fixture began in November


def test_a_change_says_who_what_from_and_to(workspace):
    system = register_system.register(workspace, {"name": "Line monitor 3", "owner": "A"}).value
    register_system.change(workspace, system.id, {"owner": "B"})
    newest, oldest = register_system.history(workspace, system.id)
    assert newest.by == workspace.person.id
    assert newest.changes == {"owner": ("A", "B")}
    assert oldest.action == "register"


def test_a_change_that_fails_leaves_no_entry(workspace):
    before = trail_export.verify(workspace)
    with pytest.raises(RuntimeError), workspace.write() as uow:
        uow.record("system", "x", "change", {"a": (1, 2)})
        raise RuntimeError
    assert trail_export.verify(workspace) == before


def test_bodies_are_the_canonical_json_of_rfc_8785(filled):
    import json

    import rfc8785

    with filled.read() as uow:
        bodies = [bytes(row[0]) for row in uow.connection.execute(text("SELECT body FROM trail"))]
    assert all(rfc8785.dumps(json.loads(body)) == body for body in bodies)
