"""Lines of pages put together: paragraphs, captions, headings, furniture and tables over pages."""

from hypothesis import given
from hypothesis import strategies as st

from extract.compose import Composer
from extract.model import Box, Furniture, Paragraph
from extract.pages.assemble import assemble
from extract.pages.lines import wrapped
from extract.pages.model import Line, Page

LEFT, RIGHT, INDENT = 80.0, 530.0, 108.0


def line(text: str, at: float, x0: float = LEFT, x1: float = RIGHT, page: int = 1, bold: bool = False) -> Line:
    return Line(text, Box(page, x0, at, x1, at + 14), 14, bold)


def page_of(*lines: Line, number: int = 1) -> Page:
    return Page(number, 595, 842, lines, ())


def paragraphs(*pages: Page) -> list[str]:
    composer = Composer()
    assemble(pages, composer)
    return [block.text for block in composer.blocks if isinstance(block, Paragraph)]


FULL = "Công tác đánh giá xếp hạng được thực hiện theo số liệu của các cơ quan và"


def test_full_lines_join_and_an_indented_line_begins_anew() -> None:
    second = "Trong năm nay việc đánh giá tiếp tục được thực hiện đối với mọi đơn vị"
    said = paragraphs(
        page_of(
            line(FULL, 100, INDENT),
            line("đơn vị trong tỉnh.", 117, x1=180),
            line(second, 134, INDENT),
            line("của tỉnh.", 151, x1=130),
        )
    )
    assert said == [f"{FULL} đơn vị trong tỉnh.", f"{second} của tỉnh."]


def test_a_line_that_had_room_ends_its_paragraph() -> None:
    said = paragraphs(page_of(line(FULL, 100), line("ở các nơi", 117, x1=140), line("Số liệu được gửi", 134, x1=180)))
    assert said == [FULL + " ở các nơi", "Số liệu được gửi"]


def test_a_caption_begins_a_paragraph_even_after_a_full_line() -> None:
    said = paragraphs(page_of(line(FULL, 100), line("Bảng 1.3. Xếp hạng hạ tầng kỹ thuật", 117, x1=300)))
    assert said == [FULL, "Bảng 1.3. Xếp hạng hạ tầng kỹ thuật"]
    speaks = "Bảng 1.3 cho thấy kết quả đã tốt hơn."
    assert paragraphs(page_of(line(FULL, 100), line(speaks, 117, x1=300))) == [f"{FULL} {speaks}"]


def test_centred_headings_stay_apart_unless_one_was_broken() -> None:
    body = [line(FULL, 300 + 17 * at) for at in range(3)]
    said = paragraphs(page_of(line("QUYẾT ĐỊNH", 100, 260, 350), line("Về việc công bố", 117, 250, 360), *body))
    assert said[:2] == ["QUYẾT ĐỊNH", "Về việc công bố"]
    broken = (line("KẾT QUẢ ĐÁNH GIÁ XẾP HẠNG ỨNG DỤNG CÔNG NGHỆ", 100, 100, 510), line("THÔNG TIN", 117, 270, 340))
    assert paragraphs(page_of(*broken, *body))[0] == "KẾT QUẢ ĐÁNH GIÁ XẾP HẠNG ỨNG DỤNG CÔNG NGHỆ THÔNG TIN"


def test_a_paragraph_goes_on_over_the_page() -> None:
    filler = [line(FULL, 100 + 17 * at) for at in range(2)]
    rest = line("đơn vị trong tỉnh.", 60, x1=180, page=2)
    said = paragraphs(page_of(*filler), page_of(rest, line("Hết.", 200, x1=110, page=2), number=2))
    assert said[-2].endswith("và đơn vị trong tỉnh.") and said[-1] == "Hết."


def test_words_broken_behind_a_hyphen_and_figures_in_narrow_cells_are_whole() -> None:
    assert wrapped(["305/QĐ-", "UBND"]) == "305/QĐ-UBND"
    assert wrapped(["Sở Lao động -", "Thương binh"]) == "Sở Lao động - Thương binh"
    assert wrapped(["812,", "5"]) == "812,5"


@given(st.lists(st.text("abcđơ ưQ", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_no_letter_is_lost_in_wrapping(lines: list[str]) -> None:
    assert "".join(wrapped(lines).split()) == "".join("".join(lines).split())


def furniture(*pages: Page) -> list[str]:
    composer = Composer()
    assemble(pages, composer)
    return [block.text for block in composer.blocks if isinstance(block, Furniture)]


def test_a_running_line_that_ends_in_a_figure_is_known_with_and_without_the_number_of_the_page() -> None:
    said = ["Công báo, số 75", "Công báo, số 75", "Công báo, số 75 3", "Công báo,số 75 4", "Công báo, số 75 5"]
    pages = [page_of(line(text, 30, x1=200, page=at), number=at) for at, text in enumerate(said, 1)]
    assert furniture(*pages) == said


def test_the_rest_of_a_caption_is_no_running_line_though_many_pages_begin_so() -> None:
    rest = "các huyện, thị xã, thành phố"
    pages = [
        page_of(line(rest, 40, 220, 390, at), line(FULL, 400, page=at),
                line(f"Bảng 1.{at}. Xếp hạng tiêu chí của", 770, 120, 490, at), number=at)
        for at in range(1, 6)
    ]  # fmt: skip
    assert paragraphs(*pages).count(f"Bảng 1.3. Xếp hạng tiêu chí của {rest}") == 1
    assert furniture(*pages) == [rest], "the first page follows on none"
