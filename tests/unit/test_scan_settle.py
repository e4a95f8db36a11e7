"""Which readings of a scanned table the other cells choose, confirm or contradict."""

import pytest

from extract.model import Cell, Place, Table
from transform.scans import settle
from transform.scans.model import CONFIRMED, CONTRADICTED, UNCONFIRMED
from transform.tables.model import Caption, Column, DataRow, Understood

_CLASSES = {"tốt": "Tốt", "khá": "Khá", "trung bình": "Trung bình"}
_ROLES = ("ordinal", "agency", "points", "percent", "rank", "class")
_ROWS = (
    ("1", "Sở Nội vụ", "81", "90,00", "1", "Tốt"),
    ("2", "Sở Xây dựng", "75", "83,33", "2", "Tốt"),
    ("3", "Sở Tư pháp", "75", "83,33", "2", "Tốt"),
    ("4", "Sở Y tế", "60", "66,67", "3", "Khá"),
    ("5", "Ban Dân tộc", "45", "50,00", "4", "Trung bình"),
)


def class_of(text: str) -> str | None:
    return _CLASSES.get(text.lower())


def recognised(rows=_ROWS, misread=None, roles=_ROLES, sure=0.97, table_no=1, years_back=()) -> Understood:
    """A table as read off a scan; `misread` gives for (row, column) from 1 the chosen and the other readings."""
    misread = misread or {}
    cells, data = [], []
    for at, texts in enumerate(rows, 1):
        line = []
        for column, text in enumerate(texts, 1):
            said, *others = misread.get((at, column), (text,))
            confidence = 0.5 if others or (at, column) in misread else sure
            line.append(Cell(said, at + 1, column, 1, 1, Place(0, 0), False, confidence, tuple(others)))
        cells += line
        data.append(DataRow(at, at + 1, tuple(cell.text for cell in line), tuple(line)))
    columns = tuple(
        Column(n, role.capitalize(), role, years_back=1 if n in years_back else 0) for n, role in enumerate(roles, 1)
    )
    table = Table(tuple(cells), len(rows) + 1, len(roles), Place(0, 0), "ocr")
    roles_of_rows = ("header", *["data"] * len(rows))
    return Understood(table_no, table, "ranking", columns, tuple(data), roles_of_rows, Caption(label="1.1"))


def states(settled) -> dict[tuple[int, int], str]:
    return {(row, column): trust.state for (_, row, column), trust in settled.trusts.cells.items()}


def test_a_table_that_agrees_with_itself_is_confirmed():
    settled = settle([recognised()], class_of, known=lambda name: True)
    assert set(states(settled).values()) == {CONFIRMED}
    assert settled.doubts == []
    assert settled.trusts.confidence(1, 2, (3, 4, 5)) >= 0.99


def test_the_other_reading_is_taken_where_only_it_fits():
    settled = settle([recognised(misread={(2, 3): ("15", "75", "25")})], class_of, known=lambda name: True)
    assert settled.tables[0].rows[1].texts[2] == "75"
    assert states(settled)[2, 3] == CONFIRMED
    (doubt,) = settled.doubts
    assert doubt.kind == "scan_reading_chosen"
    assert (doubt.published, doubt.expected) == ("75", "15")
    # The source cells say it as well, and remember what else was read.
    cell = next(cell for cell in settled.tables[0].table.cells if (cell.row, cell.column) == (3, 3))
    assert cell is settled.tables[0].rows[1].cells[2]
    assert cell.text == "75" and "15" in cell.others


def test_what_nobody_read_is_never_put_in():
    settled = settle([recognised(misread={(2, 3): ("15", "16")})], class_of)
    assert settled.tables[0].rows[1].texts[2] == "15"
    assert states(settled)[2, 3] == states(settled)[2, 4] == CONTRADICTED
    assert settled.trusts.confidence(1, 2, (3,)) <= 0.5
    assert {d.row_no for d in settled.doubts if d.kind == "scan_contradicted"} == {2}


def test_two_readings_that_both_fit_choose_nothing():
    # 75 of 90 is 83,33; 60 of 90 is 66,67: with both cells doubtful nobody can say which pair was printed.
    misread = {(2, 3): ("15", "75", "60"), (2, 4): ("8,33", "83,33", "66,67")}
    settled = settle([recognised(misread=misread)], class_of)
    assert settled.tables[0].rows[1].texts[2:4] == ("15", "8,33")
    assert states(settled)[2, 3] == CONTRADICTED


def test_ranks_follow_the_points():
    settled = settle([recognised(misread={(4, 5): ("8", "3")})], class_of)
    assert settled.tables[0].rows[3].texts[4] == "3"
    assert states(settled)[4, 5] == CONFIRMED
    settled = settle([recognised(misread={(4, 5): ("8",)})], class_of)
    assert settled.tables[0].rows[3].texts[4] == "8"
    assert states(settled)[4, 5] == CONTRADICTED


def test_a_class_outside_its_stretch_is_contradicted():
    rows = [*_ROWS, ("6", "Sở Công Thương", "78", "86,67", "2", "Khá")]
    rows[1] = ("2", "Sở Xây dựng", "75", "83,33", "3", "Tốt")
    settled = settle([recognised(tuple(rows))], class_of)
    assert states(settled)[6, 6] == CONTRADICTED


def test_last_years_ranks_are_confirmed_only_as_a_ranking():
    roles = (*_ROLES[:5], "rank")
    good = tuple((*row[:5], rank) for row, rank in zip(_ROWS, "31245", strict=True))
    assert states(settle([recognised(good, roles=roles, years_back=(6,))], class_of))[1, 6] == CONFIRMED
    bad = tuple((*row[:5], rank) for row, rank in zip(_ROWS, "31289", strict=True))
    settled = settle([recognised(bad, roles=roles, years_back=(6,))], class_of)
    assert states(settled)[1, 6] == UNCONFIRMED
    assert settled.trusts.confidence(1, 1, (6,)) < 0.9
    assert any(doubt.kind == "scan_unconfirmed" and "rows 1–5" in doubt.message for doubt in settled.doubts)


def test_a_doubtful_name_is_read_as_it_stands_elsewhere():
    first = recognised(table_no=1, misread={(3, 2): ("Sở Tư phập", "Sở Tư pháp")})
    settled = settle([first, recognised(table_no=2)], class_of)
    assert settled.tables[0].rows[2].texts[1] == "Sở Tư pháp"
    assert states(settled)[1, 2] == CONFIRMED
    alone = settle([first], class_of)
    assert alone.tables[0].rows[2].texts[1] == "Sở Tư phập"
    assert states(alone)[3, 2] == UNCONFIRMED


def test_a_dash_of_either_length_is_no_figure():
    settled = settle([recognised(misread={(5, 5): ("–", "-"), (4, 5): ("–", "7")})], class_of)
    assert states(settled)[5, 5] == CONFIRMED
    assert states(settled)[4, 5] == UNCONFIRMED


def test_tables_with_their_own_text_are_left_alone():
    table = recognised(sure=None)
    settled = settle([table], class_of)
    assert settled.tables[0] is table
    assert settled.trusts.confidence(1, 1, (1, 2, 3)) == 1.0
    assert settled.doubts == []


_PLACES = [(a, b, c, f"{rank}/5") for rank, (a, b, c, *_) in enumerate(_ROWS, 1)]
_PLACES[2] = (*_PLACES[2][:2], "74", "3/5")


def places_with(row: int, said: str, *others: str):
    table = recognised(_PLACES, {(row, 4): (said, *others)}, ("ordinal", "agency", "points", "rank"))
    return settle([table], class_of, known=lambda name: True)


def test_a_place_of_so_many_follows_the_points():
    settled = settle([recognised(_PLACES, None, ("ordinal", "agency", "points", "rank"))], class_of)
    assert all(states(settled)[row, 4] == CONFIRMED for row in range(1, 6))


def test_a_stroke_read_as_a_digit_is_taken_for_a_stroke_where_the_points_ask_for_it():
    for said in ("175", "115"):
        settled = places_with(1, said)
        assert settled.tables[0].rows[0].texts[3] == "1/5"
        assert states(settled)[1, 4] == CONFIRMED
        assert [doubt.kind for doubt in settled.doubts] == ["scan_reading_chosen", "scan_unconfirmed"]


def ranks_read(*ranks: str, others: str = "", roles=("ordinal", "agency", "points", "rank")):
    """The texts of a column of ranks once settled; `others` is another reading of the first."""
    rows = [(*row[:3], rank) for row, rank in zip(_PLACES, ranks, strict=True)]
    table = recognised(rows, {(1, 4): (ranks[0], others)} if others else None, roles)
    settled = settle([table], class_of, known=lambda name: True)
    return [row.texts[3] for row in settled.tables[0].rows], settled


@pytest.mark.parametrize(
    ("ranks", "others", "said"),
    [
        (("115", "215", "315", "415", "515"), "", ["1/5", "2/5", "3/5", "4/5", "5/5"]),
        (("175", "2/5", "315", "415", "575"), "", ["1/5", "2/5", "3/5", "4/5", "5/5"]),
        # Five of a longer list: one reading says of how many.
        (("1163", "2163", "3763", "4163", "5163"), "1/63", ["1/63", "2/63", "3/63", "4/63", "5/63"]),
        (("1", "2", "3", "4", "5"), "", ["1", "2", "3", "4", "5"]),
    ],
)
def test_strokes_of_a_whole_column_are_read_as_digits(ranks: tuple[str, ...], others: str, said: list[str]):
    texts, settled = ranks_read(*ranks, others=others)
    assert texts == said
    assert all(states(settled)[row, 4] == CONFIRMED for row in range(1, 6))
    # Without points the places are a ranking by themselves.
    assert ranks_read(*ranks, others=others, roles=("ordinal", "agency", "text", "rank"))[0] == said


def test_ranks_of_a_longer_list_are_no_strokes():
    assert ranks_read("115", "120", "131", "140", "152")[0] == ["115", "120", "131", "140", "152"]


def test_a_rank_greater_than_their_count_is_contradicted():
    assert states(places_with(2, "91"))[2, 4] == CONTRADICTED
    assert places_with(2, "91").trusts.cells[1, 2, 4].confidence <= 0.5


def test_what_can_be_no_rank_gives_none():
    # A stroke would make it the third, and the points ask for the first; no other reading is a rank.
    for said in ("375", "9115"):
        settled = places_with(1, said)
        assert settled.tables[0].rows[0].texts[3] == ""
        assert states(settled)[1, 4] == CONTRADICTED
        assert any(f"«{said}»" in doubt.message and "became no figure" in doubt.message for doubt in settled.doubts)
