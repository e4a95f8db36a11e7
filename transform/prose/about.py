"""By what a sentence ranks: an evaluation's criterion, or the number of services or records."""

import re

from transform.facts.criteria import OVERALL
from transform.prose.scope import Ranking, Scope
from transform.prose.tokens import Line, pattern
from transform.series import Series, SeriesBook
from transform.vietnamese import fold
from transform.wording import Wording

_COUNTS = r"(?:(?:xếp|hạng|việc|tình|hình|kết|quả|tổng|số|lượng|mặt|theo|về|các|dịch|thủ|tục|hành|chính|cung|cấp|triển|khai|có|được) ){0,6}"
_SERVICES = pattern(rf"(?:theo|về|xét theo) {_COUNTS}SVC (?:(?:ở|đạt|tại) )?(?P<level>LVL )?")
_RECORDS = pattern(
    rf"(?:theo|về|xét theo) {_COUNTS}(?:RECON|REC|RECALL) (?:\( RECON \) )?(?:(?:ở|đạt|tại) )?(?P<level>LVL )?"
)
# «Số hồ sơ trực tuyến mức độ 3, 4 của A là 257.365, cao nhất cả nước»
_HIGHEST = pattern(
    r"^(?:(?:tổng|số|lượng) )+(?P<noun>(?:SVC|RECON) )(?P<level>LVL )?(?:của|tại|ở) (?:unit )?AG (?:là|đạt) NUM (?:REC |SVC )?, RNK "
)
_AN_INDEX = re.compile(r"(?:chỉ số|tiêu chí|điểm|nhóm|hạng mục|trụ cột)(?: \w+){0,3}$")
_PHRASE = re.compile(
    r"(?:về|chỉ số|tiêu chí|hạng mục|trụ cột|lĩnh vực|xếp hạng|index|riêng|xét)\s+((?:[^\W\d]|[ ,/&-]){3,120})",
    re.IGNORECASE,
)
# «hạ tầng nhân lực của A xếp thứ 36»
_OWNED = re.compile(r"(?:^|[|,;:]\s*|trong khi đó,? )((?:[^\W\d]|[ /&-]){6,80}?) của \|", re.IGNORECASE)
_FILLERS = re.compile(
    r"\b(?:ve|chi so|tieu chi|thanh phan|hang muc|linh vuc|muc do|phat trien|ung dung|cong nghe thong tin|cntt|cntt-tt|"
    r"truyen thong|chinh phu dien tu|chinh quyen dien tu|chuyen doi so|cap tinh|cap bo|quoc gia|cua|cac|bo|nganh|dia phuong|"
    r"tinh|thanh pho|co quan|don vi|so|ban|huyen|thi xa|ngang|thuoc|chinh phu|trong|khoi|tai|va|nam|nay|tren|ca nuoc|toan quoc|"
    r"bang xep hang|xep hang|danh gia|ket qua|vi tri|chung|tong the|tong hop|index|ict|dti|viet nam|vietnam|o|theo|do|cong bo|"
    r"nhat|dau|dung|thu|nguoi dan|doanh nghiep|san sang|cho|hang|mac du|nhom|dan|bac|truc thuoc trung uong|nha nuoc|"
    r"trien khai|xay dung|hoat dong)\b"
)
_NO_CRITERION = frozenset({OVERALL, "application"})
_OTHER_FIELD = re.compile(
    r"\bpci\b|papi\b|sipas|nang luc canh tranh|hai long|grdp|\bgdp\b|thu ngan sach|\bfdi\b|xuat khau|du lich|an toan giao thong|"
    r"doi moi sang tao|thuong mai dien tu|\bpii\b|\bebi\b|egdi|lien hop quoc|the gioi|asean|dong nam a|dan so|dien tich|"
    r"tang truong|giao duc|thi dua|bong da|giai thuong|xanh cap tinh|\bpgi\b|logistics|cong nghiep cntt|cong nghiep cong nghe"
)
_OTHER_PLACE = re.compile(r"\b(?:khu vuc|vung|mien|dong bang|tay nguyen|duyen hai|asean|the gioi|chau a|dong nam a)\b")


def ranking_of(line: Line, scope: Scope, book: SeriesBook, first: int, last: int, is_local: bool) -> Ranking | None:
    """What ranks the agencies named between two tokens of a sentence; None where that is not certain."""
    counted = count_ranking(line)
    if counted is not None:
        return counted
    text = line.text[line.start : line.end]
    clause = _plain_words(line, first, last)
    folded = fold(clause)
    if _OTHER_FIELD.search(folded) or _OTHER_PLACE.search(folded):
        return None
    named = book.find(text, province=scope.province if is_local else None)
    inherited = scope.local if is_local else scope.ranking
    series = named or (inherited.series if inherited else None)
    if series is None:
        return inherited if inherited is not None and inherited.kind != "scheme" and _is_plain(folded) else None
    if named is None and inherited is not None and inherited.kind != "scheme":
        return inherited
    criterion = _criterion(scope.wording, clause, series)
    return Ranking("scheme", series, criterion) if criterion else None


def count_ranking(line: Line) -> Ranking | None:
    """The number of services or records that a sentence says it ranks by."""
    for hit in line.hits(_HIGHEST):
        noun, level = hit.one("noun"), hit.token("level")
        return Ranking(
            "services" if noun.symbol == "SVC" else "records_online",
            None,
            OVERALL,
            level.value.level if level else None,
        )
    for indicator, made in (("services", _SERVICES), ("records_online", _RECORDS)):
        for hit in line.hits(made):
            before = line.words(max(0, hit.first - 4), hit.first + 3).lower()
            if _AN_INDEX.search(before.strip()) or "chỉ số" in before:
                continue
            tokens = hit.tokens()
            if any(t.symbol in ("xếp", "theo") for t in tokens) or _has_rank(line):
                level = hit.token("level")
                return Ranking(indicator, None, OVERALL, level.value.level if level else None)
    return None


def _plain_words(line: Line, first: int, last: int) -> str:
    """The words of a clause, a bar for every name, place, numeral and sign."""
    bars = {
        "AG",
        "RNK",
        "NUM",
        "FRAC",
        "PCT",
        "YEAR",
        "VSYEAR",
        "NOTE",
        "SOURCE",
        "CLS",
        "POINTS",
        "OTHER",
        "LVL",
        "NEXT",
        "(",
        ")",
        ":",
        "RESP",
        "TIE",
    }
    return " ".join("|" if t.symbol in bars else line.text[t.start : t.end] for t in line.tokens[first:last])


def _has_rank(line: Line) -> bool:
    return any(t.symbol == "RNK" for t in line.tokens)


def _is_plain(folded: str) -> bool:
    return not re.search(r"\b(?:ve|chi so|tieu chi)\b", folded)


def _criterion(wording: Wording, clause: str, series: Series) -> str | None:
    """The criterion that a clause names: overall where it names none; None for something nobody knows, or two at once."""
    family = next((r.pattern for r in wording.families if r.name == series.family), None)
    named: set[str] = set()
    for found in (*_PHRASE.finditer(clause), *_OWNED.finditer(clause)):
        phrase = re.split(
            r"\s[-–]\s|\s(?:, )?(?:với|đạt|là|đã|được|khi|trong đó|năm|của|thì|tăng|giảm|tụt)\s", found[1]
        )[0]
        rest = fold(phrase)
        rest = family.sub(" ", rest) if family is not None else rest
        rule = next((r for r in wording.concepts if r.pattern.search(rest) and r.name not in _NO_CRITERION), None)
        if rule is not None:
            named.add(str(rule.row["criterion"]))
        elif found.re is _PHRASE and any(len(word) > 2 for word in re.findall(r"\w+", _FILLERS.sub(" ", rest))):
            return None
    if not named and _mentions(wording, fold(clause), family):
        return None  # a part of the evaluation is spoken of, and not said whether the place is in it
    return named.pop() if len(named) == 1 else (None if named else OVERALL)


def _mentions(wording: Wording, folded: str, family: re.Pattern[str] | None) -> bool:
    bare = family.sub(" | ", folded) if family is not None else folded
    return any(rule.pattern.search(bare) for rule in wording.concepts if rule.name not in _NO_CRITERION)
