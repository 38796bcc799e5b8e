"""The unit of work: one transaction that knows all repositories and writes the trail with every change."""

from functools import cached_property

from workbench.assessments.repository import AnswerRepository, AssessmentRepository
from workbench.evidence.repository import EvidenceRepository
from workbench.packs.repository import PackRepository
from workbench.register.people import PeopleRepository
from workbench.register.transaction import Transaction
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
