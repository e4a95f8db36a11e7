"""Captions that only repeat what the whole document is about, and of whom: they name no criterion."""

import re
from collections.abc import Sequence

from transform.facts.assign import Heading
from transform.facts.criteria import Criteria
from transform.facts.sentences import sentences
from transform.facts.work import Work
from transform.tables.model import Caption

# Words of bodies and their groups, of years, of evaluations: what stands beside the name of a criterion and is none.
_NO_NAME = frozenset(
    """khoi nhom cum cac cua co quan don vi so ban nganh tong cuc vu vien van phong thanh tra uy nhan dan ubnd hdnd
    huyen thi xa thanh pho quan phuong tran dac khu tinh trung uong ngang thuoc truc dia tren giai doan nam quy va
    doi voi cap toan bang bieu phu luc ket qua tong hop danh gia xep hang loai cham diem chi muc do theo ve bo
    chinh phu thang dau cuoi dot lan thu thong ke danh sach cong bo kem quyet dinh bao cao gom trong cho duoc nhu
    sau""".split()
)
_SHORTEST = 2
# «Mười tỉnh dẫn đầu cả nước», «05 sở có điểm thấp nhất», «điểm theo từng nhóm tiêu chí»: how many and which of all.
_SELECTED = re.compile(
    r"^(?:(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s*){1,2}(?=$|don vi|co quan|dia phuong|so\b|tinh|huyen|xa\b|bo\b)"
    r"|\bca nuoc\b|\btoan quoc\b|\b(?:dung|dan) (?:dau|cuoi)\b|\b(?:cao|thap) nhat\b|\btop\b"
    r"|\bco(?= (?:so )?(?:diem|chi so|ket qua|thu hang|xep hang|hang)\b)"
    r"|\b(?:tung|moi|cac) (?:nhom )?(?:tieu chi|chi so)(?: thanh phan)?$"
    r"|\btheo (?:tung |moi |cac )?(?:nhom )?(?:tieu chi|yeu to|linh vuc|tru cot|noi dung)(?: thanh phan| chinh)?\b"
    r"|\b(?:sap )?(?:xep )?(?:theo )?(?:thu tu )?tu (?:cao|thap)(?: nhat)? (?:xuong|den|toi|len) (?:cao|thap)\b"
    r"|\b(?:chung )?tai (?=cac\b|ubnd|uy ban|\d)|\bchung$"
)
_NUMBERED = re.compile(r"(?:[IVX]+|\d+(?:\.\d+)*|[a-hđ])\s*[.)/]", re.IGNORECASE)
_ASIDE = re.compile(r"\([^)]*\)")
_RUNNING_WORDS = 6
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
    return told or (has_parts and not criteria.is_marked(one.text) and criteria.concept_in_caption(phrase) is None)


def said_of(criteria: Criteria, caption: Caption) -> str:
    """What a table is called. Of running text over it the last sentence counts, if it says what is ranked: «Có 20 cơ
    quan có trang thông tin điện tử. Xếp hạng tổng thể năm 2012:»."""
    said = caption.part or caption.text
    if caption.part or caption.label or _NUMBERED.match(said):
        return said
    *before, last = [one.text for one in sentences(said)] or [said]
    is_running = all(len(one.split()) >= _RUNNING_WORDS for one in before)
    return last if before and is_running and criteria.concept_of(_ASIDE.sub(" ", last)) is not None else said


def _words(criteria: Criteria, text: str) -> set[str]:
    said = _SELECTED.sub(" ", _GROUP.sub("", criteria.spelled(text)))
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
