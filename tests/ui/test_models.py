"""Item models under Qt's own tester, and the lanes on which jobs run."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.jobs.job import Job, UnexpectedError
from ui.jobs.tray_model import TrayModel
from ui.models.paged_table import Column, PagedTableModel
from ui.models.section_tree import Filter, SectionRow, SectionTreeModel
from workbench.kernel.errors import InputError
from workbench.kernel.paging import Page

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def numbers(first: int, count: int) -> tuple[int, ...]:
    return tuple(range(first, first + count))


COLUMNS = (Column("n", "Number", str, order="n"), Column("twice", "Twice", lambda n: str(2 * n)))


@pytest.fixture
def table(qtbot):
    model = PagedTableModel(COLUMNS)
    tester = QAbstractItemModelTester(model, STRICT)
    yield model
    tester.deleteLater()


def test_pages_follow_one_another_by_their_cursor(qtbot):
    table = PagedTableModel(COLUMNS)  # the tester would fetch by itself
    asked = []
    table.page_wanted.connect(asked.append)
    table.begin()
    assert asked == [""]
    table.add_page(Page(numbers(0, 200), "200"), 450)
    assert table.rowCount() == 200 and table.total == 450
    assert table.canFetchMore(table.index(-1, -1))
    table.fetchMore(table.index(-1, -1))
    assert asked == ["", "200"]
    assert not table.canFetchMore(table.index(-1, -1))  # one page at a time
    table.add_page(Page(numbers(200, 200), "400"))
    table.fetchMore(table.index(-1, -1))
    table.add_page(Page(numbers(400, 50), None))
    assert list(table.rows) == list(numbers(0, 450))
    assert not table.canFetchMore(table.index(-1, -1))


def test_old_rows_stay_until_the_new_ones_are_there(table):
    table.set_rows(numbers(0, 5))
    table.begin()
    assert table.rowCount() == 5
    table.add_page(Page((7,), None), 1)
    assert list(table.rows) == [7]


def test_each_cell_says_its_column_to_those_who_hear(table):
    table.set_rows((4,))
    assert table.data(table.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "Twice: 8"


def section(key: str, **counts: int) -> SectionRow:
    return SectionRow(key, key, f"Section {key}", **{"total": 4, "answered": 4, **counts})


def test_sections_are_filtered_by_what_they_hold(qtbot):
    model = SectionTreeModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.set_sections((section("1"), section("2", answered=1), section("3", marked=2), section("4", to_fix=1)))
    shown = {}
    for filter in Filter:
        model.set_filter(filter)
        shown[filter] = [model.section(row).section_id for row in range(model.rowCount())]
    assert shown == {
        Filter.ALL: ["1", "2", "3", "4"],
        Filter.OPEN: ["2"],
        Filter.MARKED: ["3"],
        Filter.TO_FIX: ["4"],
        Filter.CHANGED: [],
    }
    model.set_filter(Filter.ALL)
    model.set_sections((section("1"), section("2"), section("3"), section("4")))
    assert model.section(1).share == 1.0
    tester.deleteLater()


def test_writes_run_one_after_another_in_their_order(qtbot, lanes):
    order: list[int] = []
    jobs = [Job(lambda _p, n=n: order.append(n)) for n in range(30)]
    for job in jobs:
        lanes.write(job)
    qtbot.waitUntil(lambda: not lanes.jobs, timeout=5000)
    assert order == list(range(30))


def test_a_later_read_of_the_same_key_replaces_the_earlier(qtbot, lanes):
    gate = threading.Event()
    results: list[str] = []

    def slow(_progress):
        gate.wait(5)
        return "old"

    first, second = Job(slow, key="k"), Job(lambda _p: "new", key="k")
    first.done.connect(results.append)
    second.done.connect(results.append)
    lanes.read(first)
    lanes.read(second)
    qtbot.waitUntil(lambda: results == ["new"], timeout=5000)
    gate.set()
    qtbot.waitUntil(lambda: not lanes.jobs, timeout=5000)
    assert results == ["new"]


def test_expected_and_unexpected_errors_arrive_as_errors(qtbot, lanes):
    heard = []

    def mend(_progress):
        raise InputError(field="x")

    def crash(_progress):
        raise ZeroDivisionError("the passphrase is hunter2")

    for work in (mend, crash):
        job = Job(work)
        job.failed.connect(heard.append)
        lanes.read(job)
        qtbot.waitUntil(lambda: not lanes.jobs, timeout=5000)
    assert isinstance(heard[0], InputError)
    assert isinstance(heard[1], UnexpectedError)
    assert "hunter2" not in str(heard[1]) and heard[1].facts["kind"] == "ZeroDivisionError"


def test_a_cancelled_job_ends_and_says_nothing(qtbot, lanes):
    started, heard = threading.Event(), []

    def work(progress):
        started.set()
        while True:
            progress.step(1, 0, "")
            threading.Event().wait(0.005)

    job = Job(work, title="long")
    job.done.connect(heard.append)
    job.failed.connect(heard.append)
    lanes.read(job)
    started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: not lanes.jobs, timeout=5000)
    assert heard == []


def test_the_tray_lists_long_jobs_and_failures_stay_until_dismissed(qtbot, lanes):
    tray = TrayModel(lanes)
    gate = threading.Event()

    def work(_progress):
        gate.wait(10)
        raise InputError(field="x")

    job = Job(work, title="Make the report")
    lanes.read(job)
    assert tray.entries == ()
    qtbot.waitUntil(lambda: len(tray.entries) == 1, timeout=5000)
    assert tray.running == 1
    gate.set()
    qtbot.waitUntil(lambda: tray.entries[0].error is not None and not tray.entries[0].is_running, timeout=5000)
    tray.dismiss(tray.entries[0].job_id)
    assert tray.entries == ()
