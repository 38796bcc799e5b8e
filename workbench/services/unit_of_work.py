"""The unit of work: one transaction that knows all repositories and writes the trail with every change."""

import json
from functools import cached_property
from typing import Any

from workbench.assessments.repository import AnswerRepository, AssessmentRepository
from workbench.classification.repository import ClassificationRepository
from workbench.coverage.repository import DecisionRepository
from workbench.evidence.repository import EvidenceRepository
from workbench.packs.repository import PackRepository
from workbench.register.people import PeopleRepository
from workbench.register.transaction import Transaction
from workbench.reports.repository import ReportRepository
from workbench.risks.repository import RiskRepository
from workbench.systems.repository import SystemRepository


class UnitOfWork(Transaction):
    """A transaction with the repositories of every stage, made when first asked for."""

    @cached_property
    def people(self) -> PeopleRepository:
        """People and their places."""
        return PeopleRepository(self.connection)

    @cached_property
    def packs(self) -> PackRepository:
        """Installed packs."""
        return PackRepository(self.connection)

    @cached_property
    def systems(self) -> SystemRepository:
        """Systems and components."""
        return SystemRepository(self.connection)

    @cached_property
    def classifications(self) -> ClassificationRepository:
        """Classifications, their answers, duties and triggers."""
        return ClassificationRepository(self.connection)

    @cached_property
    def evidence(self) -> EvidenceRepository:
        """Evidence."""
        return EvidenceRepository(self.connection)

    @cached_property
    def assessments(self) -> AssessmentRepository:
        """Assessments."""
        return AssessmentRepository(self.connection)

    @cached_property
    def answers(self) -> AnswerRepository:
        """Answers and reviews."""
        return AnswerRepository(self.connection)

    @cached_property
    def risks(self) -> RiskRepository:
        """The risk register."""
        return RiskRepository(self.connection)

    @cached_property
    def applicability(self) -> DecisionRepository:
        """Decisions on the applicability of framework items."""
        return DecisionRepository(self.connection)

    @cached_property
    def reports(self) -> ReportRepository:
        """Made reports."""
        return ReportRepository(self.connection)

    def fact(self, name: str) -> Any:
        """Return a fact about the register as a whole (JSON), or None."""
        value = self.connection.exec_driver_sql("SELECT value FROM register_fact WHERE name = ?", (name,)).scalar()
        return None if value is None else json.loads(value)

    def keep_fact(self, name: str, value: Any) -> None:
        """Keep a fact about the register as a whole in place of the earlier one."""
        self.connection.exec_driver_sql(
            "INSERT INTO register_fact (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, json.dumps(value)),
        )
