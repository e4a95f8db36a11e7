"""Which evaluation a text or a readings file speaks of: one label can mean two."""

from pathlib import Path

import pytest

from transform.errors import ReferenceError
from transform.series import SeriesBook, load_series

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"


@pytest.fixture(scope="module")
def book() -> SeriesBook:
    return load_series([REFERENCE])


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Bộ TT&TT công bố ICT Index 2017: Bộ Tài chính đứng đầu", "mic/ung-dung-cntt"),
        ("Cục Tin học hóa vừa đưa ra bảng xếp hạng ICT Index của các bộ", "mic/ung-dung-cntt"),
        ("Kết quả xếp hạng mức độ ứng dụng CNTT (ICT Index) của các bộ, ngành năm 2017", "mic/ung-dung-cntt"),
        ("Đánh giá mức độ ứng dụng công nghệ thông tin của các tỉnh, thành phố", "mic/ung-dung-cntt"),
        ("Xếp hạng phát triển Chính phủ điện tử: tỉnh đứng thứ 32", "mic/ung-dung-cntt"),
        ("The Ministry of Information and Communications' report on IT application ranks the city first",
         "mic/ung-dung-cntt"),
        ("Vietnam ICT Index 2017: Bộ Tài chính dẫn đầu, Bộ KH&CN thứ 19", "vaip/ict-index"),
        ("Báo cáo Viet Nam ICT Index do Hội Tin học và Bộ Thông tin và Truyền thông công bố", "vaip/ict-index"),
        ("Theo Hội Tin học Việt Nam, ICT Index của thành phố tăng hai bậc", "vaip/ict-index"),
        ("Chỉ số sẵn sàng: mức độ sẵn sàng cho phát triển và ứng dụng CNTT-TT năm 2019", "vaip/ict-index"),
        ("Thừa Thiên Huế đứng thứ 2 về chỉ số chuyển đổi số cấp tỉnh", "mic/chuyen-doi-so"),
        ("DTI 2021: 12 cơ quan đạt trên 0,5", "mic/chuyen-doi-so"),
        ("Bộ Nội vụ công bố PAR Index của các bộ, cơ quan ngang bộ", "moha/cai-cach-hanh-chinh"),
        ("Xếp hạng website của các bộ, cơ quan ngang bộ và các tỉnh", "mic/trang-thong-tin-dien-tu"),
    ],
)  # fmt: skip
def test_a_text_names_its_evaluation(book: SeriesBook, text: str, series: str) -> None:
    found = book.find(text)
    assert found is not None
    assert found.series_id == series


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ICT Index 2017 có nhiều thay đổi",
        "Tỉnh đẩy mạnh ứng dụng công nghệ thông tin trong trường học",
        "Cục Chuyển đổi số quốc gia họp tổng kết năm",
        "Liên Hợp Quốc: chỉ số phát triển Chính phủ điện tử của Việt Nam tăng 10 bậc",
        # A province's evaluation of its own bodies is not the ministry's of provinces.
        "Xếp hạng mức độ ứng dụng CNTT của các sở, ban, ngành và huyện, thị xã, thành phố",
        "Kết quả đánh giá chỉ số chuyển đổi số DTI của các sở, ban, ngành",
        "Quy định đánh giá mức độ ứng dụng CNTT trong hoạt động của các cơ quan nhà nước tỉnh X",
        # Two evaluations in one text: which of them a figure belongs to is not certain.
        "Tỉnh đứng thứ 5 về PAR Index và thứ 9 về chỉ số chuyển đổi số",
    ],
)
def test_a_text_that_does_not_say_it_for_certain_names_none(book: SeriesBook, text: str) -> None:
    assert book.find(text) is None


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Xếp hạng mức độ ứng dụng CNTT của các sở, ban, ngành", "quang-nam/ung-dung-cntt"),
        ("Chỉ số chuyển đổi số của các huyện", "quang-nam/chuyen-doi-so"),
        ("Xây dựng chính quyền điện tử và ứng dụng CNTT của các sở", "quang-nam/chinh-quyen-dien-tu"),
        ("Họp tổng kết năm", None),
    ],
)
def test_within_a_province_its_own_evaluation_is_meant(book: SeriesBook, text: str, series: str | None) -> None:
    found = book.find(text, province="quang-nam")
    assert (found and found.series_id) == series
    assert found is None or found.issuer == "quang-nam"


def test_one_label_and_two_evaluations_of_one_year_are_two_schemes(book: SeriesBook) -> None:
    report = book.find("ICT Index 2017 của Bộ Thông tin và Truyền thông: Bộ KH&CN xếp thứ hai")
    index = book.find("Vietnam ICT Index 2017: Bộ KH&CN xếp thứ 19")
    assert report is not None
    assert index is not None
    assert (report.scheme_id(2017), report.year_kind) == ("mic/ung-dung-cntt/2017", "data")
    assert (index.scheme_id(2017), index.year_kind) == ("vaip/ict-index/2017", "edition")
    assert report.issuer != index.issuer


def test_the_article_on_2017_is_about_the_ministrys_report(book: SeriesBook, shared: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((shared / "sources").glob("*.txt"))]
    articles = [text for text in texts if "(ICT Index)" in text]
    assert len(articles) == 1
    named = {found.series_id for line in articles[0].splitlines() if "ICT Index" in line and (found := book.find(line))}
    assert named == {"mic/ung-dung-cntt"}


@pytest.mark.parametrize(
    ("word", "province", "series"),
    [
        ("mic-ict-use", None, "mic/ung-dung-cntt"),
        ("mic-website", "da-nang", "mic/trang-thong-tin-dien-tu"),
        ("dti", None, "mic/chuyen-doi-so"),
        ("vaip-ict-index", None, "vaip/ict-index"),
        ("par-index", None, "moha/cai-cach-hanh-chinh"),
        ("provincial-ict-use", "da-nang", "da-nang/ung-dung-cntt"),
        ("provincial-egov", "tay-ninh", "tay-ninh/chinh-quyen-dien-tu"),
        ("provincial-dti", "tay-ninh", "tay-ninh/chuyen-doi-so"),
        ("provincial-dti", None, None),
        ("online-services", None, None),
        ("infrastructure", "da-nang", None),
        ("other", None, None),
    ],
)
def test_the_word_of_a_readings_file(book: SeriesBook, word: str, province: str | None, series: str | None) -> None:
    found = book.of_reading(word, province)
    assert (found and found.series_id) == series


@pytest.mark.parametrize(
    ("series_id", "issuer"),
    [
        ("mic/ung-dung-cntt", "bo-thong-tin-va-truyen-thong"),
        ("vaip/ict-index", "hoi-tin-hoc-viet-nam"),
        ("binh-dinh/ung-dung-cntt", "binh-dinh"),
        ("binh-dinh/so-y-te/ung-dung-cntt", "binh-dinh/so-y-te"),
    ],
)
def test_a_series_by_its_id(book: SeriesBook, series_id: str, issuer: str) -> None:
    found = book.named(series_id)
    assert found is not None
    assert (found.series_id, found.issuer) == (series_id, issuer)
    assert book.of_scheme(f"{series_id}/2017") == found


@pytest.mark.parametrize("series_id", ["", "ung-dung-cntt", "binh-dinh/khac", "mic/chinh-quyen-dien-tu", "vaip/other"])
def test_no_series_is_made_up(book: SeriesBook, series_id: str) -> None:
    assert book.named(series_id) is None


def test_a_ministrys_decision_has_the_id_of_its_series(book: SeriesBook) -> None:
    ministry = "bo-thong-tin-va-truyen-thong"
    assert book.scheme_id(ministry, "ung-dung-cntt", 2017) == "mic/ung-dung-cntt/2017"
    assert book.scheme_id("binh-dinh", "ung-dung-cntt", 2016) == "binh-dinh/ung-dung-cntt/2016"


_HEADERS = {
    "series.csv": "series_id,issuer_agency_id,family,label_vi,label_en,value_kind,rank_method,year_kind,first_year,"
    "readings,evidence",
    "series_names.csv": "series_id,pattern,clue,unless,note",
}


@pytest.mark.parametrize(
    ("file", "row", "message"),
    [
        ("series.csv", "a/b,,b,x,x,,,month,,,e", "year_kind is «month»"),
        ("series.csv", "a/b,,b,x,x,stars,,data,,,e", "value_kind is «stars»"),
        ("series.csv", "a/b,,c,x,x,,,data,,,e", "another word than the family"),
        ("series.csv", "a/b,,b,x,x,,,data,soon,,e", "first_year is «soon»"),
        ("series_names.csv", "a/b,x,,,", "no row of series.csv"),
        ("series_names.csv", "vaip/ict-index,(,,,", "no regular expression"),
    ],
)
def test_a_broken_row_is_refused_with_its_place(tmp_path: Path, file: str, row: str, message: str) -> None:
    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes" / file).write_text(f"{_HEADERS[file]}\n{row}\n", encoding="utf-8")
    with pytest.raises(ReferenceError, match=message) as caught:
        load_series([REFERENCE, tmp_path])
    assert f"{file}, line 2" in str(caught.value)


def test_a_folder_laid_over_can_add_a_series(tmp_path: Path) -> None:
    (tmp_path / "schemes").mkdir()
    for file, row in (("series.csv", "a/b,,b,x,x,,,data,,own,e"), ("series_names.csv", "a/b,my index,,,")):
        (tmp_path / "schemes" / file).write_text(f"{_HEADERS[file]}\n{row}\n", encoding="utf-8")
    book = load_series([REFERENCE, tmp_path])
    found = book.find("My Index of 2020")
    assert found is not None
    assert (found.series_id, found.issuer) == ("a/b", None)
    assert book.of_reading("own", None) == found
