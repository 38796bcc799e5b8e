"""What a person does to the register of risks: each act is one service, answered by a change or by a refusal.

Lists, pages and dialogs share it; what is refused is shown where it was asked, and nothing typed is lost.
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.session import Session
from workbench.kernel.changes import Outcome
from workbench.services import keep_risks, keep_zones, treat_risks
from workbench.services.workspace import Workspace

Facts = Mapping[str, Any]
_Act = Callable[[Workspace, str, Facts], Outcome[Any]]

_ACTS: dict[str, _Act] = {
    "confirm": lambda ws, key, facts: keep_risks.confirm(
        ws, key, facts["catalogue_id"], facts["changes"], language=facts["language"]
    ),
    "reject": lambda ws, key, facts: keep_risks.reject(ws, key, facts["catalogue_id"], facts["reason"]),
    "add": keep_risks.add,
    "change": keep_risks.change,
    "split": lambda ws, key, facts: keep_risks.split(ws, key, facts["parts"]),
    "merge": lambda ws, key, facts: keep_risks.merge(ws, key, facts["others"], facts["reason"]),
    "close": lambda ws, key, facts: keep_risks.close(ws, key, facts["reason"]),
    "reopen": lambda ws, key, facts: keep_risks.reopen(ws, key, facts["reason"]),
    "override": lambda ws, key, facts: keep_risks.override(
        ws, key, facts["field"], facts["value"], facts["reason"], until=facts["until"]
    ),
    "end_override": lambda ws, key, facts: keep_risks.end_override(ws, key, facts["override_id"]),
    "plan": treat_risks.plan,
    "change_treatment": lambda ws, _key, facts: treat_risks.change(ws, facts["treatment_id"], facts["wanted"]),
    "finish": lambda ws, _key, facts: treat_risks.finish(ws, facts["treatment_id"], facts["reason"]),
    "drop": lambda ws, _key, facts: treat_risks.drop(ws, facts["treatment_id"], facts["reason"]),
    "accept": lambda ws, key, facts: treat_risks.accept(ws, key, **facts),
    "withdraw": lambda ws, key, facts: treat_risks.withdraw(ws, key, facts["reason"]),
    "zone": keep_zones.change,
}


class RiskActs(QObject):
    """Does acts on risks.

    Signals:
        acted(object): the value that the act gave.
        refused(WorkbenchError): the act was refused; nothing has changed.
    """

    acted = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def do(self, act: str, key: str, facts: Facts) -> None:
        """Do *act* on the object *key* (an assessment, system, risk or zone) with *facts*."""
        verb = _ACTS[act]
        self._session.write(lambda ws, _p: verb(ws, key, facts), done=self.acted.emit, failed=self.refused.emit)
