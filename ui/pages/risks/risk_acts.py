"""The acts of the page of one risk: which are open now, their dialogs, and what comes back."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.format import one_line
from ui.i18n.labels import word
from ui.i18n.risk_words import risk_word
from ui.pages.risks.dialogs import AskDialog, MergeDialog, OverrideDialog, ReasonDialog, RiskDialog, SplitDialog
from ui.pages.risks.risk_view_model import RiskShown, RiskViewModel
from ui.pages.risks.treatment_dialog import AcceptDialog, TreatmentDialog
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button
from workbench.kernel.errors import WorkbenchError
from workbench.risks.entry import RiskState, Treatment
from workbench.risks.model import Band
from workbench.services.risk_views import RiskView
from workbench.services.treat_risks import Foreseen


class RiskPageActs(QObject):
    """Opens the dialog of an act and closes it when the act was done; a refusal is shown in the dialog."""

    def __init__(self, page: QWidget, view_model: RiskViewModel, look: Look) -> None:
        super().__init__(page)
        self._page, self._vm, self._look = page, view_model, look
        self.dialog: AskDialog | None = None
        view_model.acts.acted.connect(self._on_acted)
        view_model.acts.refused.connect(self._on_refused)
        view_model.foreseen.connect(self._on_foreseen)
        view_model.foresight_failed.connect(self._on_no_foresight)

    def buttons(self, shown: RiskShown) -> list[QWidget]:
        """Return a button for each act that is open now."""
        if not self._vm.can_change:
            return []
        words = {
            "plan": self.tr("Plan treatment…"),
            "accept": self.tr("Accept…"),
            "withdraw": self.tr("Withdraw acceptance…"),
            "change": self.tr("Edit…"),
            "override": self.tr("Override…"),
            "split": self.tr("Split…"),
            "merge": self.tr("Merge…"),
            "close": self.tr("Close…"),
            "reopen": self.tr("Reopen…"),
        }
        made: list[QWidget] = []
        for act in _open_acts(shown.view):
            button = Button(self._look, words[act])
            button.setProperty("act", act)
            button.clicked.connect(self._on_button)
            made.append(button)
        return made

    def treatment_buttons(self, treatment: Treatment) -> list[QWidget]:
        """Return the links that change, finish or give up a planned treatment."""
        made: list[QWidget] = []
        for act, words in (
            ("change_treatment", self.tr("Change…")),
            ("finish", self.tr("Finish…")),
            ("drop", self.tr("Give up…")),
        ):
            link = Button(self._look, words, LINK, name=f"{words} {treatment.ref}")
            link.setProperty("act", act)
            link.setProperty("treatment", treatment.id)
            link.clicked.connect(self._on_button)
            made.append(link)
        return made

    def start(self, act: str, treatment_id: str = "") -> None:
        """Open the dialog of *act*."""
        shown = self._vm.shown
        if shown is None or self.dialog is not None:
            return
        title = f"{shown.view.risk.ref} {one_line(shown.view.risk.title, 100)}"
        dialog = self._dialog_of(act, shown, title, treatment_id)
        if dialog is None:
            return
        self.dialog = dialog
        dialog.asked.connect(self._vm.do)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    # --- inside ---

    def _dialog_of(self, act: str, shown: RiskShown, title: str, treatment_id: str) -> AskDialog | None:
        look, window, risk = self._look, self._page.window(), shown.view.risk
        if act in ("plan", "change_treatment"):
            return self._treatment_dialog(shown, treatment_id)
        if act == "accept":
            return self._accept_dialog(shown, title)
        if act == "override":
            until = shown.view.authority_until.isoformat()
            return OverrideDialog(
                look, self._titled(self.tr("Override a number of {risk}"), title), risk, until, window
            )
        if act == "split":
            return SplitDialog(look, self._titled(self.tr("Split {risk}"), title), risk, window)
        if act == "merge":
            others = [(key, one_line(words, 100)) for key, words in shown.others]
            return MergeDialog(look, self._titled(self.tr("Merge others into {risk}"), title), others, window)
        if act == "change":
            dialog = RiskDialog(look, self._titled(self.tr("Edit {risk}"), title), self.tr("Change the risk"), "change",
                                window, risk=risk)  # fmt: skip
            dialog.consequence.setText(self.tr("The trail keeps the old values; what follows is computed anew."))
            return dialog
        return self._reason_dialog(act, title, treatment_id)

    @staticmethod
    def _titled(pattern: str, title: str) -> str:
        return pattern.format(risk=title)

    def _reason_dialog(self, act: str, title: str, treatment_id: str) -> AskDialog | None:
        words = {
            "close": (self.tr("Close {risk}"), self.tr("Close the risk"), self.tr("It no longer counts.")),
            "reopen": (self.tr("Reopen {risk}"), self.tr("Reopen the risk"), self.tr("It counts again.")),
            "withdraw": (
                self.tr("Withdraw the acceptance of {risk}"),
                self.tr("Withdraw"),
                self.tr("The risk has to be decided again."),
            ),
            "finish": (
                self.tr("Finish a treatment of {risk}"),
                self.tr("Finish the treatment"),
                self.tr("The answers that it promised must have been given again with their evidence."),
            ),
            "drop": (
                self.tr("Give up a treatment of {risk}"),
                self.tr("Give the treatment up"),
                self.tr("It no longer counts in the target."),
            ),
        }
        if act not in words:
            return None
        head, verb, consequence = words[act]
        facts = {"treatment_id": treatment_id} if treatment_id else {}
        return ReasonDialog(self._look, head.format(risk=title), verb, consequence, (act, facts), self._page.window())

    def _treatment_dialog(self, shown: RiskShown, treatment_id: str) -> AskDialog:
        view = shown.view
        known = next((each.treatment for each in view.treatments if each.treatment.id == treatment_id), None)
        due = date.today().replace(year=date.today().year + 1, month=3, day=1).isoformat()
        title = self._titled(self.tr("Treat {risk}"), f"{view.risk.ref} {one_line(view.risk.title, 100)}")
        dialog = TreatmentDialog(self._look, title, view.controls, view.risk.owner, due, self._page.window(), known)
        dialog.foresight_wanted.connect(self._vm.foresee)
        return dialog

    def _accept_dialog(self, shown: RiskShown, title: str) -> AskDialog:
        view = shown.view
        band = view.rated.band
        names = shown.authorities.get(view.band_needs, ())
        if view.band_needs == "owner":
            names = (view.risk.owner,) if view.risk.owner else ()
        who = ", ".join(names) or self.tr("nobody is named yet")
        may = self.tr("{who} may accept it: {names}. You work as {person}.").format(
            who=risk_word("authority", view.band_needs), names=who, person=self._vm.person
        )
        return AcceptDialog(
            self._look,
            self._titled(self.tr("Accept {risk}"), title),
            band.value.lower(),
            may[:1].upper() + may[1:],
            view.authority_until.isoformat(),
            needs=_needed_words(view),
            asks_interim=band in (Band.HIGH, Band.CRITICAL),
            parent=self._page.window(),
        )

    def _on_button(self) -> None:
        pressed = self.sender()
        self.start(str(pressed.property("act")), str(pressed.property("treatment") or ""))

    def _on_acted(self, _value: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _on_refused(self, error: WorkbenchError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error)

    def _on_closed(self) -> None:
        self.dialog = None

    def _on_foreseen(self, found: Foreseen) -> None:
        if isinstance(self.dialog, TreatmentDialog):
            self.dialog.show_foreseen(found)

    def _on_no_foresight(self, error: WorkbenchError) -> None:
        if isinstance(self.dialog, TreatmentDialog):
            self.dialog.show_no_foresight(error)


def _open_acts(view: RiskView) -> tuple[str, ...]:
    state = view.risk.state
    if state in (RiskState.CLOSED, RiskState.REJECTED):
        return ("reopen",)
    if not state.is_live:
        return ()
    withdraw = ("withdraw",) if state is RiskState.ACCEPTED else ()
    return ("plan", "accept", *withdraw, "change", "override", "split", "merge", "close")


def _needed_words(view: RiskView) -> str:
    translate = QCoreApplication.translate
    band = view.rated.band
    if band is Band.LOW:
        return translate("RiskActs", "A reason is not needed for Low.")
    if band is Band.MODERATE and "safety" in view.two_highest:
        return translate(
            "RiskActs", "Say why reducing it further would be grossly disproportionate: safety is touched."
        )
    if band is Band.MODERATE:
        return translate("RiskActs", "Say why it is borne.")
    words = translate("RiskActs", "{band} is outside tolerance: say why, and what is done in the meantime.")
    return words.format(band=word("band", band.value.lower()))


def parse_day(text: str) -> date | None:
    """Return the ISO day *text*, None for none."""
    return date.fromisoformat(text) if text else None
