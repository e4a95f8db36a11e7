"""The flattened text rendition: rows put together again, paragraphs left alone."""

from extract.model import Document, Paragraph, Table
from extract.readers import read_bytes


def read(text: str) -> Document:
    return read_bytes(text.encode())


def rows(document: Document) -> list[list[list[str]]]:
    """The texts of each table, row by row."""
    found = []
    for block in document.blocks:
        if isinstance(block, Table):
            lines: list[list[str]] = [[] for _ in range(block.rows)]
            for cell in block.cells:
                lines[cell.row - 1].append(cell.text)
            found.append(lines)
    return found


def test_a_line_of_bars_is_a_row_and_other_lines_are_paragraphs() -> None:
    page = read("Bảng 1. Kết quả\nSTT | Đơn vị | Điểm |\n1 | Sở Y tế | 90 |\nGhi chú: không có.\n")
    assert rows(page) == [[["STT", "Đơn vị", "Điểm"], ["1", "Sở Y tế", "90"]]]
    assert [b.text for b in page.blocks if isinstance(b, Paragraph)] == ["Bảng 1. Kết quả", "Ghi chú: không có."]


def test_a_band_scattered_over_lines_is_one_row() -> None:
    page = read("STT | Đơn vị | Điểm | Hạng |\nMức khá |\n|\n| |\n1 | Sở Y tế | 90 | 1 |\n")
    assert [row[0] for row in rows(page)[0]] == ["STT", "Mức khá", "1"]


def test_a_cell_broken_after_a_bar_goes_on_in_the_next_line() -> None:
    page = read("STT | Đơn vị | Điểm |\n1 | Sở Lao động -\nTB và XH | 90 |\n")
    assert rows(page)[0][1] == ["1", "Sở Lao động - TB và XH", "90"]


def test_a_first_cell_broken_before_its_bar_goes_on_too() -> None:
    page = read("Đơn vị | Điểm | Hạng |\nMức tốt |\nSở Lao động\nvà Xã hội | 90 | 1 |\nSở Y tế | 80 | 2 |\n")
    assert rows(page)[0][2:] == [["Sở Lao động và Xã hội", "90", "1"], ["Sở Y tế", "80", "2"]]


def test_a_caption_between_tables_is_no_broken_cell() -> None:
    page = read("TT | Đơn vị |\n1 | Sở Y tế |\nBảng 2. Kết quả\nTT | Đơn vị |\n1 | Sở Nội vụ |\n")
    assert len(rows(page)) == 2


def test_windows_line_ends_and_places() -> None:
    page = read("TT | Đơn vị | Điểm |\r\n1 |  Sở   Y tế | 90 |\r\n")
    cell = next(c for b in page.blocks if isinstance(b, Table) for c in b.cells if c.text == "Sở Y tế")
    assert page.text[cell.place.char_start : cell.place.char_end] == "Sở   Y tế"
    assert cell.place.line == 2


def test_a_bar_in_prose_makes_no_table() -> None:
    assert rows(read("Kết quả chia làm hai phần: tốt | khá và các phần khác\nHết.\n")) == []
