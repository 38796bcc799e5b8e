"""Pages as pictures: from several threads at once, and what cannot be drawn is refused."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest

from tests.unit.reports.sample import sample_pack
from workbench.reports.pdf.render import render_pdf
from workbench.reports.preview import NoSuchPage, UnreadablePdf, page_count, page_image, page_text


@cache
def _pdf() -> bytes:
    return render_pdf(sample_pack(), language="en")


def test_threads_get_the_same_pages_at_once():
    pages = range(1, page_count(_pdf()) + 1)
    alone = [page_image(_pdf(), page, 40) for page in pages]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda page: page_image(_pdf(), page, 40), [*pages] * 4))
    assert together == alone * 4


@pytest.mark.parametrize("page", [0, -1, 999])
def test_a_page_that_is_not_there_is_refused(page):
    with pytest.raises(NoSuchPage):
        page_image(_pdf(), page, 40)


def test_a_picture_beyond_all_measure_is_refused():
    with pytest.raises(NoSuchPage):
        page_image(_pdf(), 1, 9600)


def test_what_is_no_pdf_is_refused_and_the_next_file_is_read():
    with pytest.raises(UnreadablePdf):
        page_count(b"no pdf")
    assert page_text(_pdf(), 1).strip()
