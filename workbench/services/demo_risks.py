"""The risks of the demonstration: confirmed, rejected, split, overridden, treated, accepted, expired and closed ones.

They follow from the answers of the demonstration; the plan of each stands in ``resources/demo/operator.toml``.
"""

from datetime import date, timedelta
from typing import Any

from workbench.risks.decide import latest_end
from workbench.risks.entry import Raise, Risk
from workbench.services import keep_risks, keep_zones, register_system, risk_views, run_assessment, treat_risks
from workbench.services import workspace as workspaces
from workbench.services.risk_views import RiskView
from workbench.services.workspace import Workspace

_LEVEL, _GRADE = 3, 2


def make_risks(workspace: Workspace, data: dict[str, Any]) -> int:
    """Make the risks and zones that *data* plans, by the people that it names, and return how many risks."""
    for authority, names in data["authorities"].items():
        treat_risks.set_authorities(workspace, authority, names)
    for zone in data["zones"]:
        _zone(workspace, zone)
    for plan in data["risks"]:
        _risk(workspace, plan)
    workspaces.work_as(workspace, "A. Jansen")
    return len(data["risks"])


def _zone(workspace: Workspace, plan: dict[str, Any]) -> None:
    view = keep_zones.one(workspace, plan["name"])
    due = {key: level for requirements in view.due.values() for key, level in requirements.items()}
    unmet = tuple(plan["unmet"])
    met = tuple(sorted(key for key, level in due.items() if level <= plan["level"] and key not in unmet))
    targets = dict.fromkeys(view.due, plan["target"])
    keep_zones.change(workspace, plan["name"], {"targets": targets, "met": met, "unmet": unmet})


def _risk(workspace: Workspace, plan: dict[str, Any]) -> None:
    workspaces.work_as(workspace, "A. Jansen")
    system = register_system.get_ref(workspace, plan["system"])
    assessment = run_assessment.of_system(workspace, system.id)[0].assessment
    if "rejected" in plan:
        keep_risks.reject(workspace, assessment.id, plan["catalogue"], plan["rejected"])
        return
    changes = {"owner": plan.get("owner", system.owner), "reviewer": "J. Peeters", **plan.get("changes", {})}
    if "catalogue" in plan:
        risk = keep_risks.confirm(workspace, assessment.id, plan["catalogue"], changes).value
    else:
        risk = keep_risks.add(workspace, system.id, changes).value
    for wanted in plan.get("treatments", ()):
        _treat(workspace, risk, wanted)
    if "override" in plan:
        _override(workspace, risk, plan["override"])
    if "split" in plan:
        keep_risks.split(workspace, risk.id, plan["split"])
    if "accepted" in plan:
        _accept(workspace, risk, plan["accepted"])
    if "closed" in plan:
        keep_risks.close(workspace, risk.id, plan["closed"])


def _day(workspace: Workspace, days: int) -> str:
    return (workspace.clock().date() + timedelta(days=days)).isoformat()


def _treat(workspace: Workspace, risk: Risk, wanted: dict[str, Any]) -> None:
    view = risk_views.one(workspace, risk.id)
    raises = [Raise(each, _LEVEL, _GRADE) for each in _weakest(view, int(wanted["raises"]))]
    treat_risks.plan(
        workspace,
        risk.id,
        {
            "option": wanted["option"], "text": wanted["text"], "owner": wanted["owner"],
            "due": _day(workspace, wanted["days"]), "effort": wanted["effort"], "proof": wanted["proof"],
            "raises": raises,
        },
    )  # fmt: skip


def _weakest(view: RiskView, count: int) -> list[str]:
    """Return the linked questions whose answers weigh most and count for least."""
    left = [each for each in view.controls if not each.is_na and each.effective < _LEVEL]
    left.sort(key=lambda each: (-each.is_key, -each.weight * each.strength * (1 - each.credit), each.question_id))
    return [each.question_id for each in left[:count]]


def _override(workspace: Workspace, risk: Risk, plan: dict[str, Any]) -> None:
    until = _day(workspace, plan["days"])
    keep_risks.override(workspace, risk.id, plan["field"], plan["value"], plan["reason"], until=until)


def _accept(workspace: Workspace, risk: Risk, plan: dict[str, Any]) -> None:
    workspaces.work_as(workspace, plan["by"])
    view = risk_views.one(workspace, risk.id)
    last: date = latest_end(view.rated.band, workspace.clock().date(), view.method)
    until = min(last.isoformat(), _day(workspace, plan["days"]))
    treat_risks.accept(workspace, risk.id, until=until, reason=plan["reason"], interim=plan.get("interim", ""))
    workspaces.work_as(workspace, "A. Jansen")
