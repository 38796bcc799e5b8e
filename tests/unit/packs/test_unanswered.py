"""Every item of every framework is answered by a question or says why not."""

import re
import shutil
from pathlib import Path

from workbench.kernel.content import shipped_packs
from workbench.packs.load import check_pack
from workbench.services import content, coverage
from workbench.services.coverage_page import coverage_page

_QUESTION = re.compile(r"\b(?:ROB|CYB|MIS|DAT)-\d+\b")


def test_every_item_is_answered_by_a_question_or_says_why_not():
    library = content.shipped_frameworks()
    silent = [
        f"{each.framework.id}:{covered.item.id}"
        for each in coverage.coverage()
        for covered in each.items
        if not covered.questions and library.why_unanswered(each.framework.id, covered.item) is None
    ]
    assert silent == []


def test_no_reason_is_left_over_or_names_a_question_that_is_not_there():
    library = content.shipped_frameworks()
    answered = {f"{f.framework.id}:{c.item.id}" for f in coverage.coverage() for c in f.items if c.questions}
    asked = {question.id for pack in coverage.shipped_questionnaires() for question in pack.questions()}
    used = set()
    for framework in library.frameworks:
        for item in framework.items:
            if f"{framework.id}:{item.id}" not in answered:
                used.add(library.why_unanswered(framework.id, item))
    assert set(library.unanswered) == used
    for reason in library.unanswered:
        assert not [each for each in reason.items if f"{reason.framework_id}:{each}" in answered]
        assert set(_QUESTION.findall(reason.text)) <= asked
        assert len(reason.text) > 30


def test_a_reason_for_nothing_is_a_fault(tmp_path):

    with_reasons = tmp_path / "frameworks"
    shutil.copytree(str(shipped_packs().joinpath("frameworks")), with_reasons)
    path = with_reasons / "unanswered.toml"
    wrong = '[[reason]]\nframework = "nis2"\nkind = "heading"\nitems = ["Art.99"]\ntext = "x"\n'
    other = '[[reason]]\nframework = "nowhere"\nkind = "whim"\nitems = []\ntext = ""\n'
    path.write_text(path.read_text("utf-8") + "\n" + wrong + other, "utf-8")
    rules = [fault.rule for fault in check_pack(with_reasons)]
    assert sorted(rules) == ["framework_unknown", "item_unknown", "missing_text", "unknown_value"]


def test_the_handbook_page_is_what_the_content_says():
    page = Path(__file__).parents[3] / "docs" / "handbook" / "9-questions-and-frameworks.md"
    assert page.read_text("utf-8") == coverage_page(), "workbench pack coverage --page > docs/handbook/9-…"
