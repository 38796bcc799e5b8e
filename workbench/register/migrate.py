"""Bringing a register file to the present format: Alembic steps, each in one transaction, after a backup.

Steps are plain definitions, never today's records. Source: house style §5 "Migrations".
"""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine, event, pool

from workbench.kernel.clock import now
from workbench.kernel.errors import WorkbenchError
from workbench.register import backup
from workbench.register.connection import SCHEMA
from workbench.register.errors import MigrationFailed
from workbench.register.vault import Keys


def backup_path(register: Path) -> Path:
    """Return where the copy before a migration goes: beside the register, named by day and time."""
    stamp = now().strftime("%Y%m%d-%H%M%S")
    return register.with_name(f"{register.stem}-before-upgrade-{stamp}{register.suffix}")


def with_backup(connection: Any, register: Path, keys: Keys) -> Path:
    """Back the register up, bring it to the present format, and return the path of the backup.

    Raises MigrationFailed if a step fails; the file is then as it was before.
    """
    target = backup_path(register)
    backup.back_up(connection, register, target, keys)
    try:
        to_present(connection)
    except WorkbenchError:
        raise
    except Exception as error:  # a step may fail in any way; the person gets one outcome
        raise MigrationFailed(path=str(register), backup=str(target), reason=type(error).__name__) from error
    return target


def to_present(connection: Any, *, steps: str = "head") -> None:
    """Run every missing step on a bare connection, in one transaction, and note the format in the file."""
    from alembic.config import Config  # slow import
    from alembic.runtime.environment import EnvironmentContext  # slow import
    from alembic.script import ScriptDirectory  # slow import

    config = Config()
    config.set_main_option("script_location", "workbench.register:migrations")
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    engine = create_engine("sqlite://", creator=lambda: connection, module=sqlcipher, poolclass=pool.StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(opened: Any) -> None:
        opened.exec_driver_sql("BEGIN IMMEDIATE")

    def upgrade(revision: Any, context: Any) -> Any:
        return scripts._upgrade_revs(steps, revision)

    with engine.connect() as opened, opened.begin():
        with EnvironmentContext(config, scripts, fn=upgrade) as environment:
            environment.configure(connection=opened, transactional_ddl=True, transaction_per_migration=False)
            environment.run_migrations()
        opened.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
