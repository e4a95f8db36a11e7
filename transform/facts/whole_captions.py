"""Captions that only repeat what the whole document is about, and of whom: they name no criterion."""

import re
from collections.abc import Sequence

from transform.facts.assign import Heading
from transform.facts.criteria import Criteria
from transform.facts.work import Work

# Words of bodies and their groups, of years, of evaluations: what stands beside the name of a criterion and is none.
_NO_NAME = frozenset(
    """khoi nhom cum cac cua co quan don vi so ban nganh tong cuc vu vien van phong thanh tra uy nhan dan ubnd hdnd
    huyen thi xa thanh pho quan phuong tran dac khu tinh trung uong ngang thuoc truc dia tren giai doan nam quy va
    doi voi cap toan bang bieu phu luc ket qua tong hop danh gia xep hang loai cham diem chi muc do theo ve bo
    chinh phu thang dau cuoi dot lan thu thong ke danh sach cong bo kem quyet dinh bao cao gom trong cho duoc nhu
    sau""".split()
)
_SHORTEST = 2
# «… khối nội chính»: which bodies, whatever they are called.
_GROUP = re.compile(r"\b(?:khoi(?! luong)|cum thi dua)\b.*")


def is_of_the_whole(criteria: Criteria, one: Heading, work: Work, *, is_alone: bool, has_parts: bool) -> bool:
    """Whether a caption names no criterion: each of its words is one of the work's title, of bodies or of evaluations.
    Of a table that stands `is_alone` for its agencies and has the criteria as columns (`has_parts`) any caption that
    speaks of no known concept is the name of the whole."""
    phrase = one.phrase
    left = _words(criteria, phrase) - _NO_NAME
    if not left:
        return True
    if not is_alone:
        return False
    # A table alone whose caption is the name of a family of evaluations is that evaluation.
    rest = _words(criteria, criteria.without_families(phrase)) - _NO_NAME
    told = left <= _words(criteria, work.title or "") or not rest
    return told or (has_parts and not criteria.is_marked(one.text) and criteria.concept_of(phrase) is None)


def _words(criteria: Criteria, text: str) -> set[str]:
    said = _GROUP.sub("", criteria.spelled(text))
    return {word for word in re.findall(r"[^\W\d_]+", said) if len(word) >= _SHORTEST}


def clusters(names: Sequence[frozenset[str]]) -> list[list[int]]:
    """Lists of the places of tables that rank the same agencies, by their names: those that share most of the shorter
    one's are of one cluster."""
    found: list[list[int]] = []
    for at, own in enumerate(names):
        near = [one for one in found if any(_overlap(own, names[other]) for other in one)]
        joined = [at, *(other for one in near for other in one)]
        found = [one for one in found if one not in near] + [sorted(joined)]
    return found


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    return 2 * len(one & other) >= min(len(one), len(other)) or not one or not other
