"""Text that stands beside other text: captions over two tables, titles under a letterhead, turned heads."""

from reportlab.pdfgen import canvas

from extract.model import Paragraph, Table
from extract.readers.pdf import read_pdf
from extract.readers.pdf.lines import as_lines
from extract.readers.pdf.white import separators
from extract.readers.pdf.words import Downwards, Turned, Word, joined
from tests.unit.pdf_pages import Drawing, pdf_of


class Heads(Drawing):
    """A page with lines of text that read upwards."""

    def __init__(self, *lines: tuple[float, float, str]) -> None:
        super().__init__()
        self.upwards = lines

    def draw(self, page: canvas.Canvas) -> None:
        for x, y, text in self.upwards:
            page.saveState()
            page.translate(x, self.size[1] - y)
            page.rotate(90)
            page.setFont("Times-Roman", 12)
            page.drawString(0, 0, text)
            page.restoreState()
        super().draw(page)


def boxes(page: Drawing, left: float, top: float, rows: int) -> Drawing:
    for row in range(rows):
        for column, text in enumerate((f"{row + 1}", f"Nơi {row + 1}", f"{60 - row},5")):
            x, y = left + 60 * column, top + 20 * row
            page.box(x, y, x + 60, y + 20).text(x + 4, y + 14, text)
    return page


def said(page: Drawing) -> list[str]:
    """Paragraphs as they read, tables by their first name."""
    blocks = read_pdf(pdf_of(page), "d").blocks
    return [
        block.text if isinstance(block, Paragraph) else f"[{block.rows}]"
        for block in blocks if isinstance(block, Paragraph | Table)
    ]  # fmt: skip


def test_captions_on_one_line_go_each_with_the_table_under_it() -> None:
    page = Drawing(842, 595).text(80, 90, "Các huyện và các sở như sau:")
    page.text(80, 114, "1. Khối sở").text(420, 114, "2. Khối huyện")
    boxes(boxes(page, 72, 122, 5), 400, 122, 3)
    assert said(page) == ["Các huyện và các sở như sau:", "1. Khối sở", "[5]", "2. Khối huyện", "[3]"]


def test_a_title_below_a_letterhead_is_no_part_of_its_left_text() -> None:
    page = Drawing().text(96, 70, "UBND TỈNH A").text(107, 84, "SỞ NỘI VỤ").text(110, 98, "Số: 1/TB-SNV")
    page.text(300, 70, "CỘNG HÒA XÃ HỘI").text(320, 84, "Độc lập").text(300, 98, "ngày 1 tháng 2 năm 2024")
    page.text(91, 128, "THÔNG BÁO")
    assert said(page)[-2:] == ["ngày 1 tháng 2 năm 2024", "THÔNG BÁO"]


def test_lines_of_a_turned_head_are_parted_by_spaces() -> None:
    page = Heads((86, 198, "An ninh"), (99, 198, "mang so"))
    page.box(72, 120, 132, 200)
    page.box(132, 120, 192, 200).text(136, 160, "Tên").box(192, 120, 252, 200).text(196, 160, "Điểm")
    (table,) = (block for block in read_pdf(pdf_of(boxes(page, 72, 200, 4)), "d").blocks if isinstance(block, Table))
    assert table.cells[0].text == "An ninh mang so"


def test_downwards_the_next_line_stands_at_the_left() -> None:
    places = ((10.0, 0.0, 20.0, 60.0, "hai"), (20.0, 0.0, 30.0, 70.0, "Một"))
    assert joined([Downwards(*place) for place in places]) == "Một hai"
    assert joined([Turned(*place) for place in places]) == "hai Một"


def line(*places: tuple[float, float, str]) -> list[Word]:
    return [Word(x0, 10.0, x1, 20.0, text) for x0, x1, text in places]


def test_a_line_is_cut_where_white_is_wide() -> None:
    (found,) = as_lines([line((0, 10, "Sở"), (12.5, 20, "Y"), (40, 50, "9"))])
    assert [piece[4] for piece in found.pieces] == ["Sở Y", "9"]
    assert found.is_clear and found.is_cut(0.7) and not found.is_cut(2.5)


def test_white_is_not_where_a_word_lies_over_it() -> None:
    lapping = [Word(0.0, 10.0, 38.0, 20.0, "Tổng"), Word(20.0, 8.0, 25.0, 14.0, "2"), Word(40.0, 10.0, 50.0, 20.0, "9")]
    (found,) = as_lines([lapping])
    assert not found.is_clear and not found.is_cut(0.5)


def test_columns_are_parted_by_white_common_to_all_rows() -> None:
    rows = [line((0, 5, str(at)), (20, 60 + at, "Sở"), (100, 110, f"{at},5")) for at in range(1, 7)]
    assert separators(as_lines(rows), 10.0, 2) == [(5, 20), (66, 100)]
