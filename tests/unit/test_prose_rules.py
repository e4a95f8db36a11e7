"""Each rule of the grammar on sentences of its own: what it reads, and what it leaves alone."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from flows.reading import read_and_understand
from transform.reference import Reference, load_reference

NATIONAL = "Kết quả đánh giá mức độ ứng dụng CNTT của các bộ, cơ quan ngang bộ và các tỉnh, thành phố năm 2016"
LOCAL = "Kết quả xếp hạng ứng dụng CNTT của các sở, ban, ngành và huyện, thành phố tỉnh Thái Bình năm 2016"


@cache
def _reference() -> Reference:
    return load_reference((Path("data/reference"),))


def facts(sentence: str, title: str = NATIONAL) -> set[str]:
    """The facts of a sentence under a title, one line each."""
    rows = read_and_understand(f"{title}\n\n{sentence}".encode(), _reference(), source="x").rows
    made = {_measure(row) for row in rows.get("measure", [])}
    made |= {_score(row) for row in rows.get("score", [])}
    return made | {f"{r['cohort_id']} evaluated {r['ranked']}/{r['total']}" for r in rows.get("evaluation", [])}


def _measure(row: dict[str, Any]) -> str:
    what = "+".join(str(row[k]) for k in ("indicator", "topic", "service_level", "class") if row[k])
    figures = [row["value_text"] or (f"{row['value']:g}" if row["value"] is not None else "")]
    figures += [f"of {row['denominator']:g}"] if row["denominator"] else []
    figures += [f"{row['percent']:g}%"] if row["percent"] else []
    figures += [f"#{row['rank']} {row['rank_basis']}"] if row["rank"] else []
    figures += [row["qualifier"]] if row["qualifier"] not in (None, "=") else []
    figures += [row["status"]] if row["status"] != "value" else []
    return " ".join(part for part in (row["subject_id"], str(row["year"]), what, *figures) if part)


def _score(row: dict[str, Any]) -> str:
    got = [f"{row[k]:g}" for k in ("points", "index_value", "percent") if row[k] is not None]
    got += [row["class"]] if row["class"] else []
    place = [f"#{row['rank']}" + (f"/{row['rank_of']}" if row["rank_of"] else "")] if row["rank"] else []
    basis = [row["rank_basis"]] if row["rank_basis"] else []
    return " ".join([row["agency_id"], row["scheme_id"], row["criterion_id"], *place, *basis, *got])


CASES = [
    (
        "provide",
        NATIONAL,
        "Năm 2010: có 21 tỉnh, thành phố cung cấp 316 dịch vụ mức độ 3, có 02 thành phố cung cấp 05 dịch vụ mức độ 4; năm 2011: có 29 tỉnh, thành phố cung cấp 477 dịch vụ mức độ 3.",
        {
            "provinces-63 2010 agencies+3 21",
            "provinces-63 2010 agencies+4 2",
            "provinces-63 2010 services+3 316",
            "provinces-63 2010 services+4 5",
            "provinces-63 2011 agencies+3 29",
            "provinces-63 2011 services+3 477",
        },
    ),
    (
        "provide, level of the head",
        NATIONAL,
        "Số dịch vụ mức độ 3 tăng nhiều (năm 2014: 13 tỉnh, thành phố cung cấp 45 dịch vụ; năm 2015: 19 tỉnh, thành phố cung cấp 261 dịch vụ).",
        {
            "provinces-63 2014 agencies+3 13",
            "provinces-63 2014 services+3 45",
            "provinces-63 2015 agencies+3 19",
            "provinces-63 2015 services+3 261",
        },
    ),
    (
        "k of n",
        NATIONAL,
        "Hiện có 54/63 (85,71%) tỉnh, thành phố đã cung cấp ít nhất một dịch vụ công trực tuyến mức độ 3 hoặc mức độ 4 (02 tỉnh chưa có dịch vụ hoạt động là: Hà Nam và Cao Bằng).",
        {
            "cao-bang 2016 services+3+4 0 zero",
            "ha-nam 2016 services+3+4 0 zero",
            "provinces-63 2016 agencies+3+4 54 of 63 85.71%",
            "provinces-63 2016 agencies+without-services+3+4 2",
        },
    ),
    (
        "k of n with a topic",
        NATIONAL,
        "Số bộ, cơ quan ngang bộ đã có chức năng đăng nhập một lần là 2/19 (các bộ đã có là: Bộ Y tế, Bộ Nội vụ).",
        {
            "bo-noi-vu 2016 has+single-sign-on yes",
            "bo-y-te 2016 has+single-sign-on yes",
            "ministries-22 2016 agencies+single-sign-on 2 of 19",
        },
    ),
    (
        "evaluated",
        NATIONAL,
        "Ở khối các bộ, cơ quan ngang bộ, việc xếp hạng được thực hiện tại 19/22 đơn vị.",
        {"ministries-22 evaluated 19/22"},
    ),
    (
        "respective levels",
        NATIONAL,
        "Tỉ lệ dịch vụ có phát sinh hồ sơ trực tuyến mức độ 3, mức độ 4 của các tỉnh, thành phố tương ứng là 71,25% và 18,4%.",
        {
            "provinces-63 2016 share_services_with_records+3 71.25",
            "provinces-63 2016 share_services_with_records+4 18.4",
        },
    ),
    (
        "respective agencies",
        NATIONAL,
        "Hà Nam và Thái Bình lần lượt cung cấp 200 và 93 dịch vụ công trực tuyến mức độ 3.",
        {"ha-nam 2016 services+3 200", "thai-binh 2016 services+3 93"},
    ),
    (
        "ranks",
        NATIONAL,
        "Bộ Tài chính xếp thứ nhất, Bộ Y tế xếp thứ hai; tiếp theo là các bộ: Tư pháp, Nội vụ.",
        {
            "bo-noi-vu mic/ung-dung-cntt/2016 overall #4 sequence",
            "bo-tai-chinh mic/ung-dung-cntt/2016 overall #1 printed",
            "bo-tu-phap mic/ung-dung-cntt/2016 overall #3 sequence",
            "bo-y-te mic/ung-dung-cntt/2016 overall #2 printed",
        },
    ),
    (
        "ranks, counted list",
        NATIONAL,
        "3 cơ quan đứng đầu khối cơ quan thuộc Chính phủ là: Bảo hiểm Xã hội Việt Nam; Đài Truyền hình Việt Nam; Thông tấn xã Việt Nam.",
        {
            "bao-hiem-xa-hoi-viet-nam mic/ung-dung-cntt/2016 overall #1 sequence",
            "dai-truyen-hinh-viet-nam mic/ung-dung-cntt/2016 overall #2 sequence",
            "thong-tan-xa-viet-nam mic/ung-dung-cntt/2016 overall #3 sequence",
        },
    ),
    (
        "ranks, in order",
        NATIONAL,
        "Hà Nam, Thái Bình lần lượt đứng ở các vị trí dẫn đầu; TP. Hà Nội đứng thứ 12/63.",
        {
            "ha-nam mic/ung-dung-cntt/2016 overall #1 sequence",
            "ha-noi mic/ung-dung-cntt/2016 overall #12/63 printed",
            "thai-binh mic/ung-dung-cntt/2016 overall #2 sequence",
        },
    ),
    (
        "tie",
        NATIONAL,
        "Hà Nam xếp thứ 7, đồng hạng với Thái Bình.",
        {"ha-nam mic/ung-dung-cntt/2016 overall #7 printed", "thai-binh mic/ung-dung-cntt/2016 overall #7 tie"},
    ),
    (
        "after",
        NATIONAL,
        "Hà Nam xếp thứ hai, chỉ sau Đà Nẵng.",
        {"da-nang mic/ung-dung-cntt/2016 overall #1 relative", "ha-nam mic/ung-dung-cntt/2016 overall #2 printed"},
    ),
    (
        "last",
        NATIONAL,
        "Đứng cuối bảng là Cao Bằng (63/63).",
        {"cao-bang mic/ung-dung-cntt/2016 overall #63/63 printed"},
    ),
    (
        "rank by services",
        NATIONAL,
        "Xếp hạng theo số lượng dịch vụ công trực tuyến mức độ 3, mức độ 4, Bắc Kạn là tỉnh đứng đầu với 912 dịch vụ mức độ 3, tiếp theo là Hà Nam.",
        {
            "bac-kan 2016 services+3 912",
            "bac-kan 2016 services+3+4 #1 printed",
            "ha-nam 2016 services+3+4 #2 sequence",
        },
    ),
    (
        "shared place by count",
        NATIONAL,
        "Xếp hạng theo số lượng dịch vụ công trực tuyến mức độ 3, 4, xếp thứ 41 là Trà Vinh cung cấp 2 dịch vụ mức độ 4, Nghệ An cung cấp 2 dịch vụ mức độ 3.",
        {
            "nghe-an 2016 services+3 2",
            "nghe-an 2016 services+3+4 #41 tie",
            "tra-vinh 2016 services+3+4 #41 printed",
            "tra-vinh 2016 services+4 2",
        },
    ),
    (
        "another year",
        NATIONAL,
        "Hà Nam xếp thứ 9 (năm 2015 xếp thứ 20).",
        {"ha-nam mic/ung-dung-cntt/2015 overall #20 printed", "ha-nam mic/ung-dung-cntt/2016 overall #9 printed"},
    ),
    (
        "from a place",
        NATIONAL,
        "Hà Nam từ vị trí thứ 6 năm 2015 vươn lên vị trí thứ 4.",
        {"ha-nam mic/ung-dung-cntt/2015 overall #6 printed", "ha-nam mic/ung-dung-cntt/2016 overall #4 printed"},
    ),
    (
        "move",
        NATIONAL,
        "Hà Nam đứng thứ 13, giảm 06 bậc so với năm 2015.",
        {"ha-nam 2016 change+rank -6", "ha-nam mic/ung-dung-cntt/2016 overall #13 printed"},
    ),
    (
        "results",
        NATIONAL,
        "Bộ Y tế đạt 0,5568 điểm, xếp thứ 10/19.",
        {"bo-y-te mic/ung-dung-cntt/2016 overall #10/19 printed 0.5568"},
    ),
    (
        "criterion",
        NATIONAL,
        "Về hạ tầng kỹ thuật CNTT, Hà Nam xếp thứ 36.",
        {"ha-nam mic/ung-dung-cntt/2016 infrastructure #36 printed"},
    ),
    (
        "records and their parts",
        NATIONAL,
        "Xếp hạng theo số lượng hồ sơ trực tuyến mức độ 3, mức độ 4, xếp thứ hai là Hòa Bình với tổng số hồ sơ trực tuyến là 4.250, trong đó có 17 dịch vụ có số lượng hồ sơ được xử lý trực tuyến là 1.150, 03 dịch vụ mức độ 4 có số lượng hồ sơ được xử lý trực tuyến là 3.100.",
        {
            "hoa-binh 2016 records_online+3 1150",
            "hoa-binh 2016 records_online+3+4 4250 #2 printed",
            "hoa-binh 2016 records_online+4 3100",
            "hoa-binh 2016 services_with_records+3 17",
            "hoa-binh 2016 services_with_records+4 3",
        },
    ),
    (
        "all channels",
        NATIONAL,
        "Hà Nam có 214 dịch vụ mức độ 3 có số lượng hồ sơ được xử lý trong năm là 98.120, trong đó 166 dịch vụ có số lượng hồ sơ được xử lý trực tuyến là 21.340.",
        {
            "ha-nam 2016 records_all+3 98120",
            "ha-nam 2016 records_online+3 21340",
            "ha-nam 2016 services+3 214",
            "ha-nam 2016 services_with_records+3 166",
        },
    ),
    (
        "by level",
        NATIONAL,
        "Số dịch vụ công mức độ 3 của Hà Nam là 1.015, mức độ 4 là 37.",
        {"ha-nam 2016 services+3 1015", "ha-nam 2016 services+4 37"},
    ),
    (
        "zero",
        NATIONAL,
        "Các tỉnh Hà Nam, Cao Bằng chưa có dịch vụ công trực tuyến mức độ 3, 4.",
        {"cao-bang 2016 services+3+4 0 zero", "ha-nam 2016 services+3+4 0 zero"},
    ),
    (
        "missing",
        NATIONAL,
        "Hà Nam; Cao Bằng là những tỉnh không có thông tin, số liệu về hồ sơ trực tuyến.",
        {"cao-bang 2016 records_online+unstated missing", "ha-nam 2016 records_online+unstated missing"},
    ),
    (
        "zero records",
        NATIONAL,
        "Hà Nam và Cao Bằng không phát sinh hồ sơ trực tuyến.",
        {"cao-bang 2016 records_online+unstated 0 zero", "ha-nam 2016 records_online+unstated 0 zero"},
    ),
    (
        "magnitude",
        NATIONAL,
        "Nhiều bộ có số lượng hồ sơ được xử lý trực tuyến đạt đến hàng triệu hồ sơ như Bộ Tài chính, Bộ Ngoại giao.",
        {
            "bo-ngoai-giao 2016 records_online+unstated hàng triệu magnitude",
            "bo-tai-chinh 2016 records_online+unstated hàng triệu magnitude",
        },
    ),
    (
        "many",
        NATIONAL,
        "Các tỉnh có nhiều hồ sơ được giải quyết trực tuyến là Hà Nội, Nghệ An.",
        {"nghe-an 2016 has+many-online-records yes", "ha-noi 2016 has+many-online-records yes"},
    ),
    (
        "about and below",
        NATIONAL,
        "Tỉ lệ các bộ, cơ quan ngang bộ đạt mức Khá khoảng 20% và mức Tốt là dưới 2%.",
        {"ministries-22 2016 share+Khá 20 ≈", "ministries-22 2016 share+Tốt 2 <"},
    ),
    (
        "average",
        NATIONAL,
        "Điểm trung bình của các tỉnh, thành phố là 612,8 điểm.",
        {"provinces-63 2016 points+average 612.8"},
    ),
    (
        "years in brackets",
        NATIONAL,
        "Dịch vụ mức độ 3 tại các tỉnh, thành phố qua các năm: 64 (năm 2014), 290 (năm 2015).",
        {"provinces-63 2014 services+3 64", "provinces-63 2015 services+3 290"},
    ),
    (
        "classes",
        LOCAL,
        "Đối với sở, ban, ngành, có 4 đơn vị đạt loại Tốt, chiếm 21%; 11 đơn vị đạt loại Khá, chiếm 58%.",
        {"thai-binh/departments 2016 class_count+Khá 11 58%", "thai-binh/departments 2016 class_count+Tốt 4 21%"},
    ),
    (
        "class of an agency",
        LOCAL,
        "Sở Tư pháp được 80,5 điểm và đạt loại Tốt.",
        {"thai-binh/so-tu-phap thai-binh/ung-dung-cntt/2016 overall 80.5 Tốt"},
    ),
    (
        "class list",
        LOCAL,
        "Có 2 huyện đạt loại Tốt là huyện Tiền Hải và huyện Kiến Xương.",
        {
            "thai-binh/districts 2016 class_count+Tốt 2",
            "thai-binh/huyen-kien-xuong thai-binh/ung-dung-cntt/2016 overall Tốt",
            "thai-binh/huyen-tien-hai thai-binh/ung-dung-cntt/2016 overall Tốt",
        },
    ),
    (
        "share of the year before",
        LOCAL,
        "Trong năm có 5 sở, ban, ngành đạt loại Tốt, chiếm 28% (năm 2015 là 0%).",
        {"thai-binh/departments 2015 share+Tốt 0 zero", "thai-binh/departments 2016 class_count+Tốt 5 28%"},
    ),
    (
        "computers and staff",
        LOCAL,
        "Tổng số máy tính là 5.310; toàn tỉnh có 94 cán bộ chuyên trách CNTT.",
        {"thai-binh 2016 computers 5310", "thai-binh 2016 staff 94"},
    ),
    (
        "placed shares",
        LOCAL,
        "Tỉ lệ máy tính/cán bộ công chức ở cấp tỉnh đạt 95%, ở cấp huyện đạt 81%.",
        {
            "thai-binh/departments 2016 share+computers-per-official 95",
            "thai-binh/districts 2016 share+computers-per-official 81",
        },
    ),
    (
        "topics of several",
        LOCAL,
        "Phần mềm một cửa: đã có 05 huyện, thành phố và 02 sở, ban, ngành đã triển khai phần mềm một cửa.",
        {
            "thai-binh/departments 2016 agencies+one-stop-software 2",
            "thai-binh/districts 2016 agencies+one-stop-software 5",
        },
    ),
    (
        "parts of a scheme",
        LOCAL,
        "Việc đánh giá được thực hiện theo 4 tiêu chí và được chia thành 02 nhóm.",
        {"thai-binh 2016 agency_groups 2", "thai-binh 2016 criteria 4"},
    ),
    (
        "points of the name before them",
        LOCAL,
        "Sở Y tế dẫn đầu với 92,4 điểm, Sở Tài chính đứng thứ hai với 90,1 điểm.",
        {
            "thai-binh/so-tai-chinh thai-binh/ung-dung-cntt/2016 overall #2 printed 90.1",
            "thai-binh/so-y-te thai-binh/ung-dung-cntt/2016 overall #1 printed 92.4",
        },
    ),
    (
        "points of the name behind them",
        LOCAL,
        "Với 97,5 điểm, Sở Xây dựng đứng đầu khối sở, ban, ngành.",
        {"thai-binh/so-xay-dung thai-binh/ung-dung-cntt/2016 overall #1 printed 97.5"},
    ),
    (
        "a noun said again behind its figure",
        NATIONAL,
        "Tổng số hồ sơ tiếp nhận trực tuyến của Bộ Y tế là 1.240 hồ sơ, chiếm 98,2% tổng số hồ sơ.",
        {"bo-y-te 2016 records_online+unstated 1240"},
    ),
    (
        "what is said behind a rank",
        NATIONAL,
        "Tỉnh Hà Nam xếp thứ 21/63 tỉnh, thành phố về mức độ ứng dụng CNTT, tăng 3 bậc so với năm 2015.",
        {"ha-nam 2016 change+rank 3", "ha-nam mic/ung-dung-cntt/2016 overall #21/63 printed"},
    ),
    (
        "how far apart two are",
        NATIONAL,
        "Hà Nam cung cấp 12 dịch vụ công mức độ 4, nhiều hơn Thái Bình 5 dịch vụ.",
        {"ha-nam 2016 services+4 12"},
    ),
    (
        "a share of its own behind a semicolon",
        LOCAL,
        "Tỷ lệ văn bản điện tử của các sở, ban, ngành đạt 92%; tỷ lệ máy tính/cán bộ công chức của các huyện, thành phố đạt 81%.",
        {"thai-binh/districts 2016 share+computers-per-official 81"},
    ),
    (
        "points of a maximum",
        LOCAL,
        "Thành phố Thái Bình đứng thứ nhất với số điểm là 96/100 điểm.",
        {"thai-binh/thanh-pho-thai-binh thai-binh/ung-dung-cntt/2016 overall #1 printed 96"},
    ),
]


@pytest.mark.parametrize(("rule", "title", "sentence", "expected"), CASES)
def test_what_a_rule_reads(rule: str, title: str, sentence: str, expected: set[str]) -> None:
    assert facts(sentence, title) == expected, rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Phấn đấu đến năm 2020 có 50% dịch vụ công trực tuyến mức độ 4 phát sinh hồ sơ.",
        "Mục tiêu của tỉnh Hà Nam là cung cấp 300 dịch vụ công trực tuyến mức độ 4.",
        "Đà Nẵng xếp thứ 2 về chỉ số năng lực cạnh tranh cấp tỉnh (PCI).",
        "Tổng kinh phí thực hiện của Hà Nam là 483 tỉ đồng.",
        "Hà Nam, Thái Bình và Nam Định có 12 dịch vụ công trực tuyến mức độ 3.",
        "Hội nghị diễn ra lúc 8h30 ngày 3/1 với sự tham dự của 17 đại biểu.",
        "Hà Nội đứng thứ 3 trong khu vực Đồng bằng sông Hồng.",
        "Có 13/19 bộ, cơ quan ngang bộ chưa đạt loại Khá trở lên.",
        "Có 13/19 bộ, cơ quan ngang bộ xếp loại Tốt và Khá.",
        "Có 13/19 bộ, cơ quan ngang bộ đạt loại Tốt và Khá.",
        "Hà Nam (3), Thái Bình (1), Nam Định (2) là 3 tỉnh dẫn đầu.",
        "Bộ Y tế và Bộ Xây dựng xếp thứ 5, thứ 6 và thứ 7 là hai đơn vị mới.",
        f"Hà Nam cung cấp {'9' * 16} dịch vụ công trực tuyến mức độ 3, xếp thứ {'9' * 400}.",
    ],
)
def test_what_no_rule_takes_for_a_result(sentence: str) -> None:
    assert facts(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "whose"),
    [
        ("Công bố kết quả xếp hạng năm 2016 của 19 sở, ban, ngành và 08 huyện, thành phố. Trong đó: 07 cơ quan xếp loại Tốt.", "all"),
        ("Kết quả năm 2016 của 08 huyện, thành phố như sau. Trong đó: 07 cơ quan xếp loại Tốt.", "districts"),
    ],
)  # fmt: skip
def test_of_two_groups_that_are_counted_together_both_are_meant(sentence: str, whose: str) -> None:
    assert f"thai-binh/{whose} 2016 class_count+Tốt 7" in facts(sentence, LOCAL)
