"""Copies of one document: told by number, day and text, and never where a figure, a year or an issuer differs."""

import json
import os
import re
import subprocess
import sys
import unicodedata
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from tests.documents.generate import Generated, generate
from transform.combine import Read, combine
from transform.mirrors import Text, mark_mirrors
from transform.reference import Reference, load_reference
from transform.sketch import Sketch, likeness, sketch
from transform.understand import understand

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
SEEDS = range(40 if os.environ.get("CHISO_SOAK") else 2)
WORKS = 10_000 if os.environ.get("CHISO_SOAK") else 600
# What a portal puts around everything it shows.
FRAME = (
    "Trang chủ\nTin tức\nVăn bản\nLiên hệ\n{body}\nTin liên quan\nĐịa phương đầu tiên công bố bảng xếp hạng năm 2031\n"
    "Cơ quan chủ quản: Ủy ban nhân dân thành phố, giấy phép số 12/GP-TTĐT do Cục Phát thanh cấp ngày 03/04/2015, điện "
    "thoại 0256 3822 222.\n"
)


@cache
def reference() -> Reference:
    return load_reference([REFERENCE])


@cache
def made(seed: int) -> Generated:
    return generate(seed)


def text_of(seed: int) -> str:
    return unicodedata.normalize("NFC", made(seed).text.decode("utf-8-sig"))


def read(text: str | bytes, address: str) -> Read:
    data = text.encode() if isinstance(text, str) else text
    return Read(understand(read_bytes(data), reference(), address=address))


def without_number(text: str) -> str:
    """A copy from which the lines with number and day, in the letterhead and over the annex, are lost."""
    return "\n".join(line for line in text.splitlines() if "Số:" not in line and "Kèm theo" not in line)


def other_figures(text: str) -> str:
    """The same form filled in anew: each result is another one, and all the words stay."""
    return re.sub(r"\b(\d+)(?=[,.]\d+ \|| \|)", lambda match: str(int(match[1]) * 7 % 89 + 3), text)


def mirrors(*reads: Read, curated: dict[str, str] | None = None) -> dict[str, str]:
    """The copies by work_id with their originals."""
    rows = combine(reads, reference().registry)
    found = {work["work_id"]: work["mirror_of"] for work in rows["work"] if work["mirror_of"]}
    findings = [row for row in rows["finding"] if row["kind"] == "mirror_found"]
    assert {row["work_id"] for row in findings} == set(found) - set(curated or ())
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_a_copy_that_lost_its_number_is_found_by_its_text(seed: int) -> None:
    original = read(text_of(seed), "https://tinh.vn/quyet-dinh")
    copy = read(FRAME.format(body=without_number(text_of(seed))), "https://tap-chi.vn/tin")
    name = original.understanding.work.work_id
    assert name.count("/") == 2
    assert mirrors(original, copy) == {"https://tap-chi.vn/tin": name}


def test_the_finding_says_how_alike_they_are() -> None:
    copy = read(FRAME.format(body=without_number(text_of(1))), "https://tap-chi.vn/tin")
    rows = combine([read(text_of(1), "https://tinh.vn/1"), copy], reference().registry)
    (finding,) = (row for row in rows["finding"] if row["kind"] == "mirror_found")
    assert finding["severity"] == "info" and finding["work_id"] == "https://tap-chi.vn/tin"
    assert re.search(
        r"\d+% of the words, \d+% of the numbers\): its figures are no second witness\.$", finding["message"]
    )


def test_a_page_and_a_text_of_one_decision_are_one_work_and_no_mirror() -> None:
    assert mirrors(read(text_of(2), "https://a.vn/1"), read(made(2).html, "https://b.vn/2")) == {}


@pytest.mark.parametrize("seed", SEEDS)
def test_two_years_of_one_form_are_no_mirrors(seed: int) -> None:
    """Every word is the same but the year, with the figures of a year of their own."""
    year = made(seed).decision.year
    later = other_figures(text_of(seed))
    for shift in range(3, 0, -1):
        later = later.replace(str(year - 2 + shift), str(year - 1 + shift))
    assert later != other_figures(text_of(seed))
    assert mirrors(read(text_of(seed), "https://a.vn/1"), read(later, "https://a.vn/2")) == {}
    plain = read(without_number(text_of(seed)), "https://a.vn/3"), read(without_number(later), "https://a.vn/4")
    assert mirrors(*plain) == {}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_form_with_other_figures_and_nothing_else_is_no_mirror(seed: int) -> None:
    one, other = without_number(text_of(seed)), without_number(other_figures(text_of(seed)))
    assert mirrors(read(one, "https://a.vn/1"), read(other, "https://b.vn/2")) == {}


def test_decisions_of_two_provinces_are_no_mirrors() -> None:
    provinces = {made(seed).decision.province.agency_id for seed in range(8)}
    assert len(provinces) > 4
    assert mirrors(*(read(without_number(text_of(seed)), f"https://a.vn/{seed}") for seed in range(8))) == {}


def test_the_same_words_of_two_provinces_are_no_mirrors() -> None:
    name = made(3).decision.province.short
    other = text_of(3).replace(name, "Hà Nam").replace(name.upper(), "HÀ NAM")
    assert mirrors(read(text_of(3), "https://a.vn/1"), read(other, "https://b.vn/2")) == {}


ARTICLE = (
    "Sáng ngày 12/7, Ủy ban nhân dân tỉnh tổ chức hội nghị công bố kết quả đánh giá mức độ chuyển đổi số của các cơ "
    "quan tỉnh Hà Nam năm 2023; dự hội nghị có lãnh đạo các sở, ban, ngành và đại diện 11 huyện, thị xã, thành phố.\n"
    "Theo kết quả được công bố, đứng đầu khối sở là {first} với {points} điểm, tiếp theo là Sở Nội vụ với 84,11 điểm "
    "và Sở Y tế với 79,02 điểm; ba đơn vị đứng cuối đều dưới 55,5 điểm và phải có giải trình trước ngày 30/8.\n"
    "Phát biểu tại hội nghị, lãnh đạo tỉnh yêu cầu các đơn vị khắc phục những tiêu chí còn thấp, bố trí ít nhất 1,2 % "
    "chi ngân sách cho chuyển đổi số, nâng tỷ lệ hồ sơ trực tuyến lên 80 % và hoàn thành trước khi đánh giá lần tới.\n"
)


def article(
    address: str, *, day: str = "", points: str = "91,27", first: str = "Sở Tài chính", body: str = ARTICLE
) -> Read:
    text = body.format(points=points, first=first)
    meta = f'<meta property="article:published_time" content="{day}">' if day else ""
    paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines())
    return read(f"<html><head>{meta}<title>Công bố</title></head><body>{paragraphs}</body></html>", address)


def test_of_a_syndicated_article_the_first_published_is_the_original() -> None:
    late, early = article("https://a.vn/1", day="2024-07-14"), article("https://b.vn/2", day="2024-07-12")
    undated = article("https://0.vn/3")
    assert mirrors(late, early, undated) == {"https://a.vn/1": "https://b.vn/2", "https://0.vn/3": "https://b.vn/2"}


def test_all_copies_name_the_original_and_none_a_copy() -> None:
    copies = [article(f"https://{at}.vn/", day=f"2024-07-{at + 10}") for at in range(15)]
    assert set(mirrors(*copies).values()) == {"https://0.vn/"} and len(mirrors(*copies)) == 14


@pytest.mark.parametrize("change", [{"points": "91,72"}, {"first": "Sở Giao thông vận tải"}])
def test_an_article_with_another_figure_or_agency_is_no_mirror(change: dict[str, str]) -> None:
    one = article("https://a.vn/1", day="2024-07-12")
    other = article("https://b.vn/2", day="2024-07-13", **change)
    assert one.understanding.rows["score"]
    assert mirrors(one, other) == {}


def test_an_excerpt_and_a_report_on_it_are_no_mirrors() -> None:
    head = ARTICLE.splitlines()[0] + "\n"
    assert mirrors(article("https://a.vn/1"), article("https://b.vn/2", body=head)) == {}
    assert mirrors(article("https://a.vn/1"), article("https://b.vn/2", body=head + text_of(1))) == {}


def test_numbers_that_nobody_reads_tell_texts_apart() -> None:
    """A form of many words in which only numbers differ that are no facts: the words are nearly the same."""
    words = [f"từ{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(420)]

    def form(number: int) -> Read:
        lines = (" ".join([*words[at : at + 60], str(number * 37 + at)]) for at in range(0, 420, 60))
        return article(f"https://{number}.vn/", body="\n".join(lines))

    one, other = form(1), form(2)
    sketches = [Sketch.of(read_.understanding.sketch) for read_ in (one, other)]
    assert likeness(sketches[0].texts, sketches[1].texts, (sketches[0].shingles, sketches[1].shingles)) > 0.8
    assert mirrors(one, other) == {}


def test_the_same_words_in_another_order_are_another_text() -> None:
    turned = "\n".join(" ".join(reversed(line.split())) for line in ARTICLE.splitlines())
    one, other = (Sketch.of(article(f"https://{at}.vn/", body=body).understanding.sketch) for at, body in
                  enumerate((ARTICLE, turned)))  # fmt: skip
    assert likeness(one.texts, other.texts, (one.shingles, other.shingles)) < 0.1


def test_what_a_person_says_goes_before() -> None:
    reads = [article("https://a.vn/1", day="2024-07-12"), article("https://b.vn/2", day="2024-07-13")]
    for read_ in reads:
        if read_.understanding.work.work_id == "https://a.vn/1":
            read_.understanding.rows["work"][0]["mirror_of"] = "https://c.vn/3"
    curated = {"https://a.vn/1": "https://c.vn/3"}
    assert mirrors(*reads, curated=curated) == {**curated, "https://b.vn/2": "https://c.vn/3"}


def work(work_id: str, **given: Any) -> dict[str, Any]:
    names = ("number", "issuer_agency_id", "issued_on", "published_at", "year", "mirror_of")
    return {"work_id": work_id, **dict.fromkeys(names), **given}


def test_a_number_and_a_day_make_a_shortened_text_a_copy_and_others_none() -> None:
    shared, own = list(range(0, 64_000, 1000)), list(range(500, 64_500, 1000))
    long = Sketch(100, tuple(shared), 40, tuple(shared[:32])).flat()
    short = Sketch(100, tuple(sorted(shared[:42] + own[:22])), 40, tuple(shared[:32])).flat()
    texts = {"a": Text(long, {}), "b": Text(short, {})}
    assert 0.5 < likeness(texts["a"].sketch.texts, texts["b"].sketch.texts, (100, 100)) < 0.8
    numbered = {"number": "305/QĐ-UBND", "issued_on": date(2017, 2, 7)}
    for given, expected in (
        ({}, 0), (numbered, 1), ({**numbered, "year": 2016}, 1), ({**numbered, "number": "306/QĐ-UBND"}, 0),
    ):  # fmt: skip
        works = [work("a", **numbered, issuer_agency_id="x"), work("b", **given)]
        assert len(mark_mirrors(works, texts)) == expected
    for differs in ({"issuer_agency_id": "y"}, {"year": 2015}):
        works = [work("a", **numbered, issuer_agency_id="x", year=2016), work("b", **{**numbered, **differs})]
        assert mark_mirrors(works, texts) == []


def test_a_sketch_is_plain_numbers_and_the_same_in_every_process() -> None:
    flat = sketch(read_bytes(made(1).text))
    assert tuple(json.loads(json.dumps(flat))) == flat and len(flat) < 110
    assert Sketch.of(flat).flat() == flat and Sketch.of(()) == Sketch()
    code = (
        "from extract.readers import read_bytes; from tests.documents.generate import generate; "
        "from transform.sketch import sketch; print(sketch(read_bytes(generate(1).text)))"
    )
    out = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REFERENCE.parents[1],
        env={"PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
    )
    assert out.stdout.decode().strip() == str(flat)


def test_what_is_light_keeps_its_sketch() -> None:
    understanding = read(text_of(1), "https://a.vn/1").understanding
    assert understanding.sketch == sketch(read_bytes(text_of(1).encode()))
    assert read(b"source,subject,indicator,value\nhttps://a.vn/,A,rank,3\n", "https://a.vn/").understanding.sketch == ()


def test_likeness_is_the_share_of_the_smaller() -> None:
    hashes = [value * 7919 % 65_537 for value in range(3000)]

    def least(values: list[int]) -> tuple[int, ...]:
        return tuple(sorted(values)[:64])

    whole, half = hashes[:2000], hashes[:1000]
    assert likeness(least(whole), least(whole), (2000, 2000)) == 1
    assert likeness(least(whole), least(half), (2000, 1000)) > 0.75
    assert likeness(least(whole[:1000]), least(hashes[2000:]), (1000, 1000)) == 0
    assert likeness(least(whole), least(half[:100]), (2000, 100)) == 0  # too far apart to tell


def test_thousands_of_works_are_compared_with_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of decisions that have half of their form in common, each is compared with no more than a few others."""
    from transform import mirrors as module

    form = [value * 7919 % 1_000_003 for value in range(32)]
    texts, works = {}, []
    for at in range(WORKS):
        own = [(at * 64 + value + 40) * 104_729 % 1_000_003 for value in range(32)]
        texts[str(at)] = Text(Sketch(900, tuple(sorted({*form, *own})), 300, tuple(sorted(own))).flat(), {})
        works.append(work(str(at)))
    compared = 0
    compare = module._compare

    def counted(*given: Any) -> Any:
        nonlocal compared
        compared += 1
        return compare(*given)

    monkeypatch.setattr(module, "_compare", counted)
    assert mark_mirrors(works, texts) == []
    assert compared <= 25 * len(works)
