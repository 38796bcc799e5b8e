"""Fixtures of all tests: a cheap register, a steady clock, small packs of our own."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.factories import PASSPHRASE, write_pack
from workbench.packs.load import load_pack
from workbench.packs.model import Method, Questionnaire, RiskCatalogue
from workbench.register.vault import KdfCost, key_file_of
from workbench.services import content, score_vectors
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHEAP = KdfCost(19_456, 1, 1)


class SteadyClock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        """Let time pass, or go back."""
        self.moment += timedelta(**by)


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def register_path(tmp_path: Path) -> Path:
    return tmp_path / "grid.wbreg"


@pytest.fixture(scope="session")
def fresh_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with the shipped packs and one person, made once and copied for each test."""
    path = tmp_path_factory.mktemp("fresh") / "fresh.wbreg"
    workspaces.create(path, PASSPHRASE, "A. Jansen", cost=CHEAP, clock=SteadyClock()).close()
    return path


@pytest.fixture
def workspace(fresh_register: Path, register_path: Path, clock: SteadyClock) -> Iterator[Workspace]:
    shutil.copy(fresh_register, register_path)
    shutil.copy(key_file_of(fresh_register), key_file_of(register_path))
    opened = workspaces.unlock(register_path, PASSPHRASE, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def small_pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "packs" / "small")


@pytest.fixture
def questionnaire(small_pack: Path) -> Questionnaire:
    pack = load_pack(small_pack)
    assert isinstance(pack, Questionnaire)
    return pack


@pytest.fixture(scope="session")
def method() -> Method:
    return score_vectors.shipped_method()


@pytest.fixture(scope="session")
def catalogue() -> RiskCatalogue:
    pack = load_pack(content.shipped_packs().joinpath("risk-catalogue"))
    assert isinstance(pack, RiskCatalogue)
    return pack


@pytest.fixture
def shared() -> Path:
    """The folder with samples beside the checkout; a test that needs it is passed over where it is missing."""
    for base in (Path(__file__).resolve().parents[2], Path(__file__).resolve().parents[1]):
        if (base / "shared" / "samples").is_dir():
            return base / "shared"
    pytest.skip("the samples are not beside this checkout")
