"""Opening, damage, locks, backup and migration. Source: security stack §10, cases 5 to 16, 18, 19, 22."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.conftest import CHEAP
from tests.factories import PASSPHRASE
from workbench.register import connection as connections
from workbench.register import migrate, vault
from workbench.register.connection import SCHEMA, connect, inspect, is_on_share
from workbench.register.engine import Register
from workbench.register.errors import (
    ForeignLog,
    KeyFileForeign,
    MigrationFailed,
    NotARegister,
    RegisterDamaged,
    RegisterEmpty,
    RegisterExists,
    RegisterInUse,
    RegisterMissing,
    RegisterNewer,
    RegisterOnShare,
    RegisterPlain,
    RegisterReadOnly,
    UnsavedLog,
)
from workbench.register.transaction import Transaction
from workbench.services import register_system
from workbench.services import workspace as workspaces


def _fill(path: Path, systems: int = 30) -> None:
    with_name = workspaces.create(path, PASSPHRASE, "A. Jansen", cost=CHEAP)
    for number in range(systems):
        register_system.register(with_name, {"name": f"System {number}", "purpose": "words " * 60})
    with_name.close()


def _files(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file() and each.suffix != ".lock"}


def _refused(path: Path, error: type[Exception]) -> None:
    """Opening raises *error* and changes no byte."""
    before = _files(path)
    with pytest.raises(error):
        workspaces.unlock(path, PASSPHRASE)
    assert _files(path) == before


@pytest.mark.parametrize("name", ["a b#?%.wbreg", "Übersicht é.wbreg", "emoji 🔑.wbreg", "a'b\"c.wbreg"])
def test_unusual_paths_work(tmp_path, name):
    path = tmp_path / name
    _fill(path, 1)
    opened = workspaces.unlock(path, PASSPHRASE)
    assert register_system.count(opened) == 1
    opened.close()


def test_nothing_readable_lies_on_the_disk(register_path):
    opened = workspaces.create(register_path, PASSPHRASE, "A. Jansen", cost=CHEAP)
    register_system.register(opened, {"name": "Findable Marker", "purpose": "Findable Marker"})
    for each in register_path.parent.iterdir():
        raw = each.read_bytes()
        assert b"Findable" not in raw
        assert b"SQLite format" not in raw
    opened.close()


def test_wrong_passphrase_is_not_damage_and_damage_is_not_a_wrong_passphrase(register_path):
    _fill(register_path)
    with pytest.raises(vault.WrongPassphrase):
        workspaces.unlock(register_path, "some other words")
    raw = bytearray(register_path.read_bytes())
    raw[100:140] = os.urandom(40)
    register_path.write_bytes(raw)
    _refused(register_path, RegisterDamaged)


def test_damage_to_the_salt_alone_costs_nothing(register_path):
    _fill(register_path, 2)
    raw = bytearray(register_path.read_bytes())
    raw[:16] = os.urandom(16)
    register_path.write_bytes(raw)
    opened = workspaces.unlock(register_path, PASSPHRASE)
    assert register_system.count(opened) == 2
    opened.close()


@pytest.mark.parametrize("keep", [0, 100, 4095, -4096, -1, "half"])
def test_a_truncated_file_is_refused(register_path, keep):
    _fill(register_path)
    raw = register_path.read_bytes()
    cut = raw[: len(raw) // 2] if keep == "half" else raw[:keep]
    register_path.write_bytes(cut)
    before = _files(register_path)
    try:
        opened = workspaces.unlock(register_path, PASSPHRASE)
    except (RegisterEmpty, RegisterDamaged):
        assert _files(register_path) == before
        return
    # A cut behind the last used page can open; the check must then name it.
    assert not workspaces.check(opened).is_sound
    opened.close()


def test_an_empty_file_never_becomes_a_register(register_path):
    _fill(register_path, 1)
    register_path.write_bytes(b"")
    _refused(register_path, RegisterEmpty)


def test_other_files_are_told_apart(tmp_path, register_path):
    _fill(register_path, 1)
    register_path.unlink()
    _refused(register_path, RegisterMissing)
    plain = sqlite3.connect(register_path)
    plain.execute("CREATE TABLE a (b)")
    plain.commit()
    plain.close()
    _refused(register_path, RegisterPlain)
    register_path.write_bytes(os.urandom(8192))
    _refused(register_path, KeyFileForeign)
    register_path.unlink()
    register_path.mkdir()
    with pytest.raises(NotARegister):
        inspect(register_path)
    register_path.rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(register_path)
        with pytest.raises(NotARegister):
            inspect(register_path)


def test_a_sparse_giant_is_refused_fast(register_path):
    _fill(register_path, 1)
    with register_path.open("wb") as stream:
        stream.truncate(5 * 1024**3)
    with pytest.raises((KeyFileForeign, RegisterDamaged)):
        workspaces.unlock(register_path, PASSPHRASE)


def test_a_foreign_key_file_is_named(tmp_path):
    ours, theirs = tmp_path / "ours.wbreg", tmp_path / "theirs.wbreg"
    _fill(ours, 1)
    _fill(theirs, 1)
    shutil.copy(vault.key_file_of(theirs), vault.key_file_of(ours))
    _refused(ours, KeyFileForeign)


def test_an_older_key_file_is_warned_about(register_path):
    opened = workspaces.create(register_path, PASSPHRASE, "A. Jansen", cost=CHEAP)
    old = vault.key_file_of(register_path).read_bytes()
    workspaces.change_passphrase(opened, "another long one", cost=CHEAP)
    opened.close()
    vault.key_file_of(register_path).write_bytes(old)
    opened = workspaces.unlock(register_path, PASSPHRASE)
    assert [code for code, _ in opened.register.warnings] == ["register.older_key_file"]
    opened.close()


def test_flipped_bits_are_never_a_silently_wrong_value(register_path):
    _fill(register_path, 60)
    raw = register_path.read_bytes()
    pages = len(raw) // 4096
    for page in range(1, pages, max(1, pages // 12)):
        flipped = bytearray(raw)
        flipped[page * 4096 + 2000] ^= 1
        register_path.write_bytes(flipped)
        try:
            opened = workspaces.unlock(register_path, PASSPHRASE, read_only=True)
        except RegisterDamaged:
            continue
        faults = opened.register.integrity_faults()
        opened.close()
        assert any(f"page {page + 1}" in fault for fault in faults), page


def test_two_swapped_pages_are_found(register_path):
    _fill(register_path, 60)
    raw = bytearray(register_path.read_bytes())
    one, two = slice(5 * 4096, 6 * 4096), slice(9 * 4096, 10 * 4096)
    raw[one], raw[two] = raw[two], raw[one]
    register_path.write_bytes(raw)
    with pytest.raises(RegisterDamaged):
        opened = workspaces.unlock(register_path, PASSPHRASE, read_only=True)
        if opened.register.integrity_faults():
            opened.close()
            raise RegisterDamaged


def test_a_newer_register_is_refused_untouched(register_path):
    _fill(register_path, 1)
    keys = vault.unlock(register_path, PASSPHRASE)
    bare = connect(register_path, keys)
    bare.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    bare.close()
    _refused(register_path, RegisterNewer)


def test_a_file_of_another_program_with_our_key_is_no_register(register_path):
    _fill(register_path, 1)
    keys = vault.unlock(register_path, PASSPHRASE)
    bare = connect(register_path, keys)
    bare.execute("PRAGMA application_id = 7")
    bare.close()
    with pytest.raises(NotARegister):
        workspaces.unlock(register_path, PASSPHRASE)


def test_a_second_instance_is_told_who_holds_it_and_may_look(register_path):
    first = workspaces.create(register_path, PASSPHRASE, "A. Jansen", cost=CHEAP)
    with pytest.raises(RegisterInUse) as caught:
        workspaces.unlock(register_path, PASSPHRASE)
    assert str(os.getpid()) in caught.value.facts["holder"]
    looking = workspaces.unlock(register_path, PASSPHRASE, read_only=True)
    with pytest.raises(RegisterReadOnly):
        register_system.register(looking, {"name": "x"})
    looking.close()
    first.close()
    workspaces.unlock(register_path, PASSPHRASE).close()


def test_a_killed_instance_leaves_no_lock(register_path):
    _fill(register_path, 1)
    code = (
        "import sys, os, signal; from pathlib import Path; from workbench.services import workspace as w;"
        "o = w.unlock(Path(sys.argv[1]), sys.argv[2]); print('open', flush=True);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(register_path), PASSPHRASE], capture_output=True, text=True, check=False
    )
    assert "open" in done.stdout
    workspaces.unlock(register_path, PASSPHRASE).close()


def test_a_read_only_medium_opens_for_viewing(register_path, monkeypatch):
    _fill(register_path, 3)
    monkeypatch.setattr("workbench.register.engine.is_read_only_place", lambda path: True)
    before = _files(register_path)
    opened = workspaces.unlock(register_path, PASSPHRASE)
    assert opened.is_read_only
    assert register_system.count(opened) == 3
    with pytest.raises(RegisterReadOnly):
        register_system.register(opened, {"name": "x"})
    workspaces.keep_place(opened, "last", {"page": "home"})
    opened.close()
    assert _files(register_path) == before


def test_a_read_only_copy_with_an_unsaved_log_is_refused(register_path, monkeypatch):
    _fill(register_path, 1)
    Path(f"{register_path}-wal").write_bytes(b"x" * 100)
    monkeypatch.setattr("workbench.register.engine.is_read_only_place", lambda path: True)
    with pytest.raises(UnsavedLog):
        workspaces.unlock(register_path, PASSPHRASE)


def test_a_network_share_is_refused(register_path, monkeypatch):
    _fill(register_path, 1)
    assert not is_on_share(register_path)
    monkeypatch.setattr(connections, "is_on_share", lambda path: True)
    _refused(register_path, RegisterOnShare)


def test_a_stale_log_of_another_register_is_never_mixed_in(tmp_path):
    ours, theirs = tmp_path / "ours.wbreg", tmp_path / "theirs.wbreg"
    _fill(ours, 5)
    other = workspaces.create(theirs, PASSPHRASE, "B. Claes", cost=CHEAP)
    register_system.register(other, {"name": "Not ours"})
    shutil.copy(f"{theirs}-wal", f"{ours}-wal")
    other.close()
    _refused(ours, ForeignLog)
    Path(f"{ours}-wal").unlink()
    opened = workspaces.unlock(ours, PASSPHRASE)
    names = [row.name for row in register_system.page(opened).rows]
    assert names == [f"System {n}" for n in range(5)]
    assert workspaces.check(opened).is_sound
    opened.close()


def test_a_backup_includes_what_is_only_in_the_log_and_comes_back(workspace, tmp_path):
    register_system.register(workspace, {"name": "Just written"})
    copy = tmp_path / "copy.wbreg"
    workspaces.back_up(workspace, copy)
    with pytest.raises(Exception, match="file.exists"):
        workspaces.back_up(workspace, copy)
    restored = tmp_path / "restored.wbreg"
    workspaces.restore(copy, restored, PASSPHRASE)
    opened = workspaces.unlock(restored, PASSPHRASE)
    assert [row.name for row in register_system.page(opened).rows] == ["Just written"]
    assert workspaces.check(opened).is_sound
    opened.close()
    with pytest.raises(RegisterExists):
        workspaces.restore(copy, restored, PASSPHRASE)


def test_a_damaged_backup_is_not_restored(workspace, tmp_path):
    register_system.register(workspace, {"name": "x", "purpose": "words " * 5000})
    copy = tmp_path / "copy.wbreg"
    workspaces.back_up(workspace, copy)
    raw = bytearray(copy.read_bytes())
    raw[6 * 4096 + 99] ^= 1
    copy.write_bytes(raw)
    with pytest.raises(RegisterDamaged):
        workspaces.restore(copy, tmp_path / "restored.wbreg", PASSPHRASE)
    assert not (tmp_path / "restored.wbreg").exists()


def test_a_full_disk_during_backup_leaves_no_part(workspace, tmp_path, monkeypatch):
    class Full:
        def __init__(self, real):
            self.real = real

        def execute(self, sql, *more):
            if "VACUUM INTO" in sql:
                error = sqlcipher.OperationalError("database or disk is full")
                raise error
            return self.real.execute(sql, *more)

    from workbench.register import backup

    real = backup.back_up
    monkeypatch.setattr(backup, "back_up", lambda c, *a, **k: real(Full(c), *a, **k))
    with pytest.raises(sqlcipher.OperationalError):
        workspaces.back_up(workspace, tmp_path / "copy.wbreg")
    assert not list(tmp_path.glob("*.part"))
    assert not (tmp_path / "copy.wbreg").exists()


@pytest.mark.skipif(os.name != "posix", reason="limits on file size are of POSIX")
def test_a_full_disk_in_a_transaction_loses_nothing_else(register_path):
    _fill(register_path, 2)
    code = """
import resource, signal, sys
from pathlib import Path
from workbench.kernel.errors import WorkbenchError
from workbench.services import register_system, workspace as w
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
o = w.unlock(Path(sys.argv[1]), sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, resource.RLIM_INFINITY))
try:
    register_system.register(o, {"name": "too big", "purpose": "x" * 3_000_000})
except WorkbenchError as error:
    print(error.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
register_system.register(o, {"name": "after"})
print([row.name for row in register_system.page(o).rows], w.check(o).is_sound)
o.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(register_path), PASSPHRASE], capture_output=True, text=True, check=False
    )
    lines = done.stdout.strip().splitlines()
    assert lines[0] in ("storage.disk_full", "storage.failed"), done.stderr
    assert lines[1] == "['System 0', 'System 1', 'after'] True"


def test_the_present_format_equals_the_records(register_path):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    import workbench.services.unit_of_work  # all records
    from workbench.register.base import metadata

    assert workbench.services.unit_of_work
    _fill(register_path, 0)
    keys = vault.unlock(register_path, PASSPHRASE)
    opened = Register.open(register_path, keys)
    ours = {"system", "component", "pack", "evidence", "assessment", "answer_revision", "answer_review", "report"}
    with opened.engine(write=False).connect() as connection:
        context = MigrationContext.configure(connection)
        differing = [each for each in compare_metadata(context, metadata) if each[0] in ("add_table", "add_column")]
    opened.close()
    assert ours <= set(metadata.tables)
    assert differing == []


def test_a_failing_step_leaves_the_file_as_it_was(register_path, monkeypatch):
    _fill(register_path, 2)
    keys = vault.unlock(register_path, PASSPHRASE)
    bare = connect(register_path, keys)
    bare.execute("PRAGMA user_version = 0")
    bare.close()

    def step(connection, **_):
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE half (a)")
        connection.execute("ROLLBACK")
        raise RuntimeError("step failed")

    monkeypatch.setattr(migrate, "to_present", step)
    with pytest.raises(MigrationFailed) as caught:
        workspaces.unlock(register_path, PASSPHRASE)
    assert Path(caught.value.facts["backup"]).exists()
    bare = connect(register_path, keys)
    assert bare.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone()[0] == 0
    assert bare.execute("SELECT count(*) FROM system").fetchone()[0] == 2
    bare.close()


def test_definitions_are_rolled_back_with_their_transaction(workspace):
    with pytest.raises(RuntimeError), workspace.write() as uow:
        uow.connection.exec_driver_sql("CREATE TABLE half (a)")
        raise RuntimeError
    with workspace.read() as uow:
        names = uow.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'half'").all()
    assert names == []


def test_a_transaction_is_not_nested_in_one_thread(workspace):
    with workspace.read(), pytest.raises(RuntimeError, match="already open"), workspace.read():
        pass


def test_reading_cannot_write(workspace):
    with pytest.raises(RegisterReadOnly), Transaction(workspace.register, write=False) as tx:
        tx.connection.exec_driver_sql("DELETE FROM person")


def test_no_key_reaches_the_log_even_with_statements_echoed(register_path, caplog):
    import logging

    with caplog.at_level(logging.DEBUG, logger="sqlalchemy"):
        opened = workspaces.create(register_path, PASSPHRASE, "A. Jansen", cost=CHEAP)
        register_system.register(opened, {"name": "x"})
        raw = opened.register.keys.derive("database").hex()
        opened.close()
    assert raw not in caplog.text
    assert PASSPHRASE not in caplog.text


def test_a_flipped_bit_in_a_free_page_is_found_by_the_check(register_path):
    _fill(register_path, 5)
    keys = vault.unlock(register_path, PASSPHRASE)
    bare = connect(register_path, keys)
    bare.execute("CREATE TABLE filler (a TEXT)")
    bare.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,)] * 60)
    bare.execute("DROP TABLE filler")
    bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert bare.execute("PRAGMA freelist_count").fetchone()[0] > 40
    bare.close()
    raw = bytearray(register_path.read_bytes())
    raw[-2000] ^= 1
    register_path.write_bytes(raw)
    opened = workspaces.unlock(register_path, PASSPHRASE, read_only=True)
    assert register_system.count(opened) == 5
    assert any(fault.startswith("cipher") for fault in workspaces.check(opened).faults)
    opened.close()
