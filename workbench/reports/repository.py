"""Made reports of one register and their files. Content and files only grow."""

from typing import Any

from sqlalchemy import Connection, func, insert, select

from workbench.kernel.errors import InputError
from workbench.kernel.ids import new_id
from workbench.register import blobs
from workbench.register.base import table_of
from workbench.reports.made import MadeReport
from workbench.reports.records import ReportFileRecord, ReportRecord

_REPORT = table_of(ReportRecord)
_FILE = table_of(ReportFileRecord)
_COLUMNS = [column for column in _REPORT.c if column.name != "content"]


class ReportUnknown(InputError):
    """No report has this id or reference."""

    code = "reports.unknown"


class ReportRepository:
    """Reports of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, report_id: str) -> MadeReport:
        """Return the report with this id or reference. Raises ReportUnknown."""
        query = select(*_COLUMNS).where((_REPORT.c.id == report_id) | (_REPORT.c.ref == report_id))
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise ReportUnknown(id=report_id)
        return self._made(row)

    def every(self, system_id: str = "", limit: int = 500) -> tuple[MadeReport, ...]:
        """Return reports, newest first, of one system if given."""
        query = select(*_COLUMNS).order_by(_REPORT.c.made_at.desc(), _REPORT.c.id.desc()).limit(limit)
        if system_id:
            query = query.where(_REPORT.c.system_id == system_id)
        return tuple(self._made(row) for row in self._connection.execute(query).all())

    def next_ref(self) -> str:
        """Return the reference of the next report (R-001, R-002, …)."""
        return f"R-{self._connection.execute(select(func.count()).select_from(_REPORT)).scalar_one() + 1:03d}"

    def count_of(self, assessment_id: str) -> int:
        """Return how many reports were made of an assessment."""
        query = select(func.count()).select_from(_REPORT).where(_REPORT.c.assessment_id == assessment_id)
        return int(self._connection.execute(query).scalar_one())

    def content(self, report_id: str) -> bytes:
        """Return the frozen content as canonical JSON."""
        return bytes(self._connection.execute(select(_REPORT.c.content).where(_REPORT.c.id == report_id)).scalar_one())

    def pdf(self, report_id: str) -> bytes:
        """Return the newest file."""
        return blobs.get(self._connection, self.get(report_id).pdf_sha256)

    def add(self, values: dict[str, Any], pdf: bytes) -> None:
        """Store a new report with its rendered file."""
        self._connection.execute(insert(_REPORT).values(**values))
        self.add_file(values["id"], pdf, what="rendered", at=values["made_at"], by=values["made_by"])

    def add_file(self, report_id: str, pdf: bytes, *, what: str, at: str, by: str) -> None:
        """Store a further file of a report."""
        query = select(func.count()).select_from(_FILE).where(_FILE.c.report_id == report_id)
        number = self._connection.execute(query).scalar_one() + 1
        sha256 = blobs.put(self._connection, pdf)
        self._connection.execute(
            insert(_FILE).values(
                id=new_id(), report_id=report_id, number=number, pdf_sha256=sha256, what=what, at=at, by=by
            )
        )

    def _made(self, row: Any) -> MadeReport:
        query = select(_FILE.c.what, _FILE.c.pdf_sha256).where(_FILE.c.report_id == row.id).order_by(_FILE.c.number)
        files = self._connection.execute(query).all()
        signed = tuple(each.what for each in files if each.what != "rendered")
        return MadeReport(**dict(row._mapping), signed=signed, pdf_sha256=files[-1].pdf_sha256)
