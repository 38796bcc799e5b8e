"""Lines, blocks, tables and pages: nothing lost, nothing outside, nothing alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reports.pdf.blocks import Beside, Block, Gap, NewPage, Stack, Text
from workbench.reports.pdf.flow import paginate
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import BODY, CELL, LEAD
from workbench.reports.pdf.text import Run, fitted, lines_of, width_of
from workbench.reports.shown import shown


def plain(lines: object) -> str:
    return "".join(piece.text for line in lines for piece in line.pieces)  # type: ignore[attr-defined]


@given(st.text(max_size=300), st.floats(25, 400))
def test_no_line_is_wider_than_its_column(text: str, width: float) -> None:
    for line in lines_of(text, CELL, width):
        assert line.width <= width + 0.05
        assert sum(piece.width for piece in line.pieces) == pytest.approx(line.width, abs=0.02)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=0x24F), max_size=200), st.floats(25, 200))
def test_no_letter_is_lost(text: str, width: float) -> None:
    def squeezed(value: str) -> str:
        return "".join(value.split())

    assert squeezed(plain(lines_of(text, CELL, width))) == squeezed(shown(text))


def test_characters_without_a_glyph_are_codes_and_others_fall_back() -> None:
    pieces = [piece for line in lines_of("a中Ж€", LEAD, 400) for piece in line.pieces]
    assert "".join(piece.text for piece in pieces) == "a[U+4E2D]Ж€"
    faces = {piece.face.name for piece in lines_of("serif Ա", LEAD, 400)[0].pieces}
    assert faces == {"serif", "fallback"}


def test_a_word_of_200_000_letters_keeps_every_letter() -> None:
    lines = lines_of("x" * 200_000, BODY, 300)
    assert len(plain(lines)) == 200_000


def test_a_long_word_breaks_after_a_hyphen_if_it_can() -> None:
    told = [plain((line,)) for line in lines_of("accountable-owner-and-deputies-who-may-stop.png", CELL, 120)]
    assert told == ["accountable-owner-and-", "deputies-who-may-stop.png"]
    assert "".join(told) == "accountable-owner-and-deputies-who-may-stop.png"


def test_prose_does_not_end_in_one_word() -> None:
    words = "Ten rules are enough. Every number in this pack can be followed to an answer and its evidence."
    for width in range(200, 480, 7):
        lines = lines_of(words, LEAD, width)
        if len(lines) > 1:
            assert " " in plain(lines[-1:])


def test_runs_share_lines_and_keep_their_type() -> None:
    lines = lines_of((Run("Ad hoc", CELL.bold()), Run(", as claimed.", CELL)), CELL, 400)
    assert [(piece.text, piece.face.name) for piece in lines[0].pieces] == [
        ("Ad hoc", "sans-bold"),
        (", as claimed.", "sans"),
    ]


@given(st.text(max_size=80), st.floats(20, 200))
def test_fitted_text_fits(text: str, width: float) -> None:
    assert width_of(fitted(text, CELL, width), CELL) <= width + 0.05


def test_shortened_text_ends_with_an_ellipsis() -> None:
    lines = lines_of("word " * 100, CELL, 100, max_lines=2)
    assert len(lines) == 2
    assert plain(lines).endswith("…")
    assert lines[-1].width <= 100


# --- pages ------------------------------------------------------------------------------------------------------------


def heights(blocks: list[Block], height: float = 200) -> list[float]:
    return [page.used for page in paginate(blocks, 300, height)]


def test_pages_fill_and_break_where_told() -> None:
    pages = paginate([Text("a", CELL), NewPage(), NewPage(), Gap(10), Text("b", CELL)], 300, 200)
    assert len(pages) == 2
    assert [type(placed.block) for placed in pages[1].placed] == [Text]


def test_a_heading_goes_with_what_follows() -> None:
    heading = Text("Heading", CELL, room_below=60)
    follower = Stack([Text("x", CELL)] * 8)
    pages = paginate([Gap(0), Text("filler\n" * 12, CELL), heading, follower], 300, 200)
    assert heading not in [placed.block for placed in pages[0].placed]
    assert heading in [placed.block for placed in pages[1].placed]


def test_long_text_is_cut_without_single_lines() -> None:
    text = Text("\n".join(str(n) for n in range(40)), CELL)
    pages = paginate([Text("head", CELL), text], 300, 200)
    sizes = [len(placed.block.lines(300)) for page in pages for placed in page.placed]  # type: ignore[attr-defined]
    assert sum(sizes) == 41
    assert all(size >= 2 for size in sizes[1:])


def test_a_block_taller_than_a_page_is_never_dropped() -> None:
    tall = Stack([Text("x\n" * 60, CELL)])
    pages = paginate([Text("a", CELL), tall, Text("b", CELL)], 300, 200)
    assert any(placed.block is tall for page in pages for placed in page.placed)


def test_a_label_says_continued_on_the_next_page() -> None:
    row = Beside(Text("Note", CELL), Text("line\n" * 40, CELL), 60, "continued")
    parts = row.cut(300, 110)
    assert parts is not None
    assert parts[1].label.words == "continued"  # type: ignore[attr-defined]


def grid(count: int, tall: int = 0) -> Grid:
    rows = [Row((f"R{n}", "text " * 8)) for n in range(count)]
    if tall:
        rows[1] = Row(("tall", "line\n" * tall))
    return Grid((Column(60, "No."), Column(240, "What")), rows, Look(padding=4), continued="Table, continued")


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 60), st.floats(120, 500))
def test_a_table_keeps_every_row_and_no_row_alone(count: int, height: float) -> None:
    pages = paginate([grid(count)], 300, height)
    parts = [placed.block for page in pages for placed in page.placed]
    names = [row.row.cells[0] for part in parts for row in part._rows]  # type: ignore[attr-defined]
    assert names == [f"R{n}" for n in range(count)]
    if len(parts) > 1:
        assert all(len(part._rows) >= 2 for part in parts)  # type: ignore[attr-defined]
    assert all(page.used <= height + 0.1 for page in pages)


def test_a_tall_row_is_cut_between_its_lines() -> None:
    pages = paginate([grid(3, tall=60)], 300, 400)
    assert len(pages) > 1
    parts = [placed.block for page in pages for placed in page.placed]
    lines = sum(len(row.blocks[1].lines(240)) for part in parts for row in part._rows)  # type: ignore[attr-defined]
    assert lines == 60 + 2
    assert all(page.used <= 400.1 for page in pages)


def test_a_group_head_is_not_the_last_row_of_a_page() -> None:
    rows = [Row((f"R{n}", "x"), is_group=n % 5 == 0, group=f"G{n // 5}") for n in range(40)]
    table = Grid((Column(60), Column(240)), rows, Look(padding=4), continued="{}, continued")
    for height in range(120, 400, 13):
        for page in paginate([table], 300, height)[:-1]:
            for placed in page.placed:
                assert not placed.block._rows[-1].row.is_group  # type: ignore[attr-defined]
