"""Decisions that nobody has seen, in every form that offices publish: what is read is what was printed, table by table.

A few pages of each form; `python -m tests.bench forms` reads whole decisions, and tells the time.
"""

import warnings
from dataclasses import replace
from importlib.util import find_spec

import pytest
from _pytest.mark import ParameterSet

from tests.documents.forms.codes import tcvn3, tcvn3_font, vni
from tests.documents.forms.match import matched, same_cells
from tests.documents.forms.registry import FORMS, Form, Made, form_named, make
from tests.documents.forms.score import FoundTable, read, score
from tests.documents.forms.truth import TruthTable, from_object
from tests.documents.forms.whole import make_whole

DIGITAL = [form for form in FORMS if form.kind not in ("picture", "scan")]
SEEDS = (31, 32)
# Programmes of hundreds of megabytes, that `make test` does not install: asked where they are, missed aloud elsewhere.
LARGE = ("chromium", "libreoffice")


def made(form: Form, seed: int, size: str = "few") -> Made:
    if said := form.missing():
        pytest.skip(f"«{form.name}» cannot be made here: {said}")
    return make(form, seed, size)


# Decisions whose pages break where they are hard to read: a band or a row alone below the head of a table, heads cut or
# clipped, running lines that end in a figure.
BROKEN = (
    ("no rules reportlab", 53), ("no rules reportlab", 129), ("no rules reportlab", 133), ("no rules reportlab", 111),
    ("header ruled reportlab", 61), ("header ruled reportlab", 103),
)  # fmt: skip


def cases() -> list[tuple[Form, int]]:
    """Every form with a decision of its own; what is made quickly has two."""
    found = []
    for at, form in enumerate(DIGITAL):
        if form.name.endswith(LARGE) and form.missing():
            continue
        slow = form.name.endswith((*LARGE, "weasyprint"))
        found += [(form, at + seed) for seed in SEEDS[: 1 if slow else 2]]
    return found


def case(form: Form, seed: int) -> ParameterSet:
    return pytest.param(form, seed, id=f"{form.name} {seed}")


ALL = dict.fromkeys((*cases(), *((form_named(name), seed) for name, seed in BROKEN)))


@pytest.mark.parametrize(("form", "seed"), [case(form, seed) for form, seed in ALL])
def test_every_table_comes_out_as_printed(form: Form, seed: int) -> None:
    document = made(form, seed)
    held = score(document.truth, read(document.data))
    told = "\n".join([held.line(), *held.said[:10]])
    assert held.exact >= form.least, told
    assert held.stitched == held.captions == held.bands == held.tables and held.false_tables == 0, told
    assert held.perfect or form.least < 1, told


def test_producers_that_are_not_here_are_named() -> None:
    asked = {form.name for form, _ in cases()}
    left_out = [form for form in DIGITAL if form.name not in asked]
    assert all(form.name.endswith(LARGE) and form.missing() for form in left_out)
    for said in sorted({str(form.missing()) for form in left_out}):
        warnings.warn(f"forms are left out: {said}", stacklevel=1)


def test_a_picture_of_a_table_is_read() -> None:
    for needed in ("asterocr", "cv2"):
        if find_spec(needed) is None:
            pytest.skip(f"reading pictures needs the extra ocr: {needed} is not installed")
    document = made(form_named("picture"), 3)
    held = score(document.truth, read(document.data), pictured=True)
    assert held.tables == held.stitched == 1, held.said
    assert held.exact >= 0.95 and held.figures_silent == 0, "\n".join([held.line(), *held.said])


def as_found(table: TruthTable) -> FoundTable:
    return FoundTable(table.number, table.caption, table.part, table.header, table.rows, table.bands)


@pytest.fixture(scope="module")
def truth() -> tuple[TruthTable, ...]:
    return make_whole(1, "few").truth


def test_what_is_right_scores_full(truth: tuple[TruthTable, ...]) -> None:
    held = score(truth, [as_found(table) for table in truth])
    assert held.perfect and held.exact == held.figures_exact == 1 and held.said == []


def test_a_wrong_figure_counts_and_its_doubt_too(truth: tuple[TruthTable, ...]) -> None:
    tables = [as_found(table) for table in truth]
    at = truth[1].roles.index("points")
    rows = [list(row) for row in tables[1].rows]
    rows[2][at] = "8,8"
    tables[1] = tables[1]._replace(rows=tuple(map(tuple, rows)))
    held = score(truth, tables)
    assert (held.cells - held.right, held.figures_wrong, held.figures_silent, held.perfect) == (1, 1, 1, False)
    tables[1] = tables[1]._replace(doubted=frozenset({(2, at)}))
    assert score(truth, tables).figures_silent == 0


def test_a_row_too_much_a_row_missing_and_a_table_that_is_none_count(truth: tuple[TruthTable, ...]) -> None:
    tables = [as_found(table) for table in truth]
    width = len(truth[1].header)
    more = tables[1]._replace(rows=(*tables[1].rows, ("",) * width), bands=(*tables[1].bands, None))
    held = score(truth, [tables[0], more, *tables[2:]])
    assert (held.right == held.cells, held.extra, held.stitched) == (True, width, len(truth) - 1)
    less = tables[1]._replace(rows=tables[1].rows[1:], bands=tables[1].bands[1:])
    held = score(truth, [tables[0], less, *tables[2:]])
    assert (held.cells - held.right, held.stitched) == (width, len(truth) - 1)
    held = score(truth, [*tables, FoundTable(None, "", None, ("A",), (("1",),), (None,))])
    assert (held.false_tables, held.extra, held.stitched) == (1, 1, len(truth))


def test_a_table_in_two_parts_is_not_stitched(truth: tuple[TruthTable, ...]) -> None:
    tables = [as_found(table) for table in truth]
    cut = len(tables[2].rows) // 2
    halves = [
        tables[2]._replace(rows=tables[2].rows[:cut], bands=tables[2].bands[:cut]),
        tables[2]._replace(rows=tables[2].rows[cut:], bands=tables[2].bands[cut:]),
    ]
    held = score(truth, [*tables[:2], *halves, *tables[3:]])
    assert (held.stitched, held.false_tables) == (len(truth) - 1, 1)


def test_captions_headers_and_bands_are_held_apart(truth: tuple[TruthTable, ...]) -> None:
    tables = [as_found(table) for table in truth]
    tables[1] = tables[1]._replace(caption="")
    tables[2] = tables[2]._replace(bands=(None, *tables[2].bands[1:]))
    tables[3] = tables[3]._replace(header=("?", *tables[3].header[1:]))
    held = score(truth, tables)
    assert {held.captions, held.headers, held.bands} == {len(truth) - 1} and held.exact == 1


def test_rows_are_matched_in_their_order() -> None:
    assert matched(["ab", "cd", "ef"], ["xx", "ab", "ef"], lambda a, b: same_cells(a, b)) == [1, None, 2]


def test_a_seed_gives_the_same_document_always() -> None:
    for name, size in (("html", "full"), ("vni html", "few"), ("tcvn3 reportlab", "few"), ("picture", "few")):
        form = form_named(name)
        assert make(form, 5, size).data == make(form, 5, size).data, name


def test_whole_decisions_are_as_large_as_real_ones_and_differ() -> None:
    wholes = [make_whole(seed) for seed in range(1, 9)]
    for whole in wholes:
        rankings = [table for table in whole.truth if table.type == "ranking"]
        assert 7 <= len(rankings) <= 22
        assert max(len(table.rows) for table in rankings) >= 14
    assert len({whole.decision.province.agency_id for whole in wholes}) > 5
    assert len({whole.truth[1].header for whole in wholes}) > 6


def test_truth_reads_back_from_its_object(truth: tuple[TruthTable, ...]) -> None:
    for table in truth:
        assert replace(from_object(table.as_object()), roles=table.roles) == table


def test_old_codes_say_each_letter_once() -> None:
    letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    for write in (tcvn3, vni):
        written = {"".join(run.text + "H" * run.capitals for run in write(letter)) for letter in letters}
        assert len(written) == len(letters)
        assert all(ord(code) < 256 for codes in written for code in codes)
    shown = {capitals: tcvn3_font(capitals) for capitals in (False, True)}
    text = "QUYẾT ĐỊNH của Ủy ban nhân dân – THỪA THIÊN, Ưu tiên"
    assert "".join(shown[run.capitals][ord(letter)] for run in tcvn3(text) for letter in run.text) == text
