"""By what a sentence ranks: an evaluation's criterion, or the number of services or records."""

import re

from transform.facts.criteria import OVERALL
from transform.prose.scope import Ranking, Scope
from transform.prose.tokens import Hit, Line, pattern
from transform.prose.topics import ONLINE_RECORDS
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
_MOST = pattern(
    r"(?:nhiều|(?<!chỉ )số|lượng) (?P<noun>(?:SVC|RECON|REC|RECALL) )(?P<level>LVL )?(?:trực tuyến |được )?RNK "
)
_SHARE = pattern(r"(?:theo|về|xét theo) (?:~)tỉ lệ (?:~)(?:RECON|REC (?:~)trực tuyến) (?P<level>LVL )?")
# «A dẫn đầu với 1.301 dịch vụ», «xếp thứ hai là B (902 hồ sơ)»
_WITH = pattern(
    r"RNK (?:(?:là|thuộc về|:) )?(?:unit )?(?:AG )?(?:(?:với|có|đạt|cung cấp|tiếp nhận|\() )+(?:~)NUM (?P<noun>(?:SVC|RECON|REC) )(?P<level>LVL )?"
)
_AN_INDEX = re.compile(r"(?:chỉ số|tiêu chí|điểm|nhóm|hạng mục|trụ cột)(?: \w+){0,3}$")
# «Xét theo từng nhóm tiêu chí, … về cung cấp dịch vụ công trực tuyến»: a criterion, and no count
# «giải quyết trực tuyến 58.240 hồ sơ mức độ 3, xếp thứ nhất cả nước»
_THEN_RANKED = pattern(r"NUM (?P<noun>(?:SVC|RECON|REC) )(?P<level>LVL )?(?:trực tuyến )?, (?:và )?RNK ")
_COUNTING = frozenset({"số", "lượng", "theo", "nhiều"})
_OF_PARTS = re.compile(
    r"nhóm tiêu chí|(?:từng|các) (?:tiêu chí|chỉ số|hạng mục|trụ cột|thành phần|lĩnh vực)|(?:tiêu chí|chỉ số) (?:thành phần|con)"
)
# «Theo xếp hạng của Bộ A, về cung cấp dịch vụ công trực tuyến …»: by an evaluation, and not by how many there are
_BY_EVALUATION = re.compile(
    r"(?:theo|trong|tại|trên) (?:kết quả |bảng |báo cáo )?(?:đánh giá,? )?xếp hạng|ict index|\bdti\b", re.IGNORECASE
)
# «Về tiêu chí hiện đại hóa hành chính, A đạt …; B đạt …»: what the whole sentence is about
_HEAD = re.compile(
    r"\W*(?:về|ở|xét về|đối với|riêng|riêng về)\s+(?P<part>(?:(?:nhóm tiêu chí|tiêu chí|chỉ số|hạng mục|trụ cột)\s+(?:thành phần\s+)?)?)"
    r"(?!nhóm|khối|các|những)(?P<words>(?:(?!bộ|tỉnh|sở|huyện|cơ quan|không)[^\W\d]+[ /-]*){2,9}),"
)
_PART_NAMED = re.compile(r"(?:về (?:chỉ số )?|chỉ số (?:thành phần )?(?:về )?)ứng dụng (?:cntt|công nghệ)")
# «Ở chỉ số ứng dụng CNTT, A xếp thứ 3», «A có chỉ số ứng dụng CNTT cao nhất»: in an index of another name its part
_COMPONENT = re.compile(
    r"(?:^\W*(?:về|ở|với|theo|riêng|riêng về|xét về) |(?:có|đạt) )(?:(?:tiêu chí|chỉ số|hạng mục|nhóm|trụ cột) )+(?:thành phần )?(?:về )?"
    r"ứng dụng (?:cntt|công nghệ thông tin)(?!-)"
)
_APPLICATION = re.compile(
    r"\W*(?:(?:ve|chi so|tieu chi|hang muc|thanh phan|nhom|tru cot) )*ung dung (?:cntt|cong nghe thong tin)\W*$"
)
# «kết quả xếp hạng website …»: the words that name an evaluation stand before what it ranks
_RANKS_IT = re.compile(r"(?:danh gia|xep hang|xep loai|bang xep hang|chi so|ket qua|cham diem)(?: [^\W\d]+){0,6}\W*$")
# «ở nhóm ứng dụng, A đứng thứ 7»: a group of criteria, and which is not said in full
_PART_GROUP = re.compile(r"nhóm (?:ứng dụng|chính sách|cơ chế|cung cấp|quản lý|nhận thức|thể chế)", re.IGNORECASE)
_THIS_PART = re.compile(r"(?:chỉ số|tiêu chí|hạng mục|trụ cột|nội dung|lĩnh vực) này", re.IGNORECASE)
# «xếp thứ 2 về điểm tăng thêm»: by how far it moved
_BY_GAIN = re.compile(
    r"\bvề (?:(?:mức|độ|tốc|số|điểm|bậc|\|) ){0,3}(?:tăng|giảm|cải thiện|thưởng|cộng|tiến bộ)\b", re.IGNORECASE
)
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
    r"trien khai|xay dung|hoat dong|khac|von ven|cao|thap)\b"
)
_NO_CRITERION = frozenset({OVERALL, "application"})
# A clause that says by itself what its places are about, beside one that ranks by services.
_ABOUT_ELSE = re.compile(
    r"\bve (?!(?:viec |so |tong |luong |cung cap |trien khai |tinh hinh |ket qua |t[iy] (?:le|trong) |\||dich vu|ho so|thu tuc|dvc))"
)
_OTHER_FIELD = re.compile(
    r"\bpci\b|papi\b|sipas|nang luc canh tranh|hai long|grdp|\bgdp\b|thu ngan sach|\bfdi\b|xuat khau|du lich|an toan giao thong|"
    r"doi moi sang tao|thuong mai dien tu|\bpii\b|\bebi\b|egdi|lien hop quoc|the gioi|asean|dong nam a|dan so|dien tich|"
    r"tang truong|giao duc|thi dua|bong da|giai thuong|hoi thi|cuoc thi|ho dan|giai nhat|xanh cap tinh|\bpgi\b|logistics|bo chi so phuc vu|cong nghiep cntt|cong nghiep cong nghe"
)
# «nguồn nhân lực (HCI) xếp thứ 117»: the parts of the United Nations' index, whose short names stand in brackets
_OTHER_INDEX = re.compile(r"\b(?:EGDI|EPI|OSI|TII|HCI)\b")
_LARGEST_REGION = 14
_OTHER_PLACE = re.compile(r"\b(?:khu vuc|vung|mien|dong bang|tay nguyen|duyen hai|asean|the gioi|chau a|dong nam a)\b")


def ranking_of(line: Line, scope: Scope, book: SeriesBook, first: int, last: int, is_local: bool) -> Ranking | None:
    """What ranks the agencies named between two tokens of a sentence; None where that is not certain."""
    if _is_overall(line, first, last):
        whole = scope.local if is_local else scope.ranking
        return Ranking("scheme", whole.series, OVERALL) if whole is not None and whole.series is not None else None
    counted = _most(line, first, last) or count_ranking(line, scope)
    clause = _plain_words(line, first, last)
    if counted is None and next(line.hits(_MOST), None) is not None:
        return None
    if counted is None and _by_services_of_level(line, scope):
        return None  # «xếp thứ 8 về dịch vụ mức độ 3» in an evaluation: their number, or what it gives for them
    if counted is not None:
        return counted if not _ABOUT_ELSE.search(fold(clause)) else None
    text = line.text[line.start : line.end]
    folded = fold(clause)
    if _OTHER_FIELD.search(folded) or (_OTHER_PLACE.search(folded) and not _beyond_regions(line)):
        return None
    inherited = scope.local if is_local else scope.ranking
    is_counted = inherited is not None and inherited.kind != "scheme"
    by_count = None if is_counted else _by_what_it_has(line, scope, first, last)
    if by_count is not None:
        return by_count if _is_plain(folded) and book.find(text) is None else None
    named = series_in(text, scope, book, scope.province if is_local else None)
    if named is None and scope.is_elsewhere:
        return None  # «A xếp thứ nhất về thu ngân sách. B xếp thứ hai.»
    series = named or (inherited.series if inherited else None)
    if series is None:
        return inherited if inherited is not None and inherited.kind != "scheme" and _is_plain(folded) else None
    if named is None and inherited is not None and inherited.kind != "scheme":
        return inherited
    goes_on = scope.in_parts and named is None
    in_parts = _OF_PARTS.search(text.lower()) or goes_on or _names_component(clause, text, series)
    parts = _parts(series, scope) if in_parts else set()
    if not parts and _as_component(clause, series, scope):
        return None  # the whole or the part of the same name: not said which
    label = _label(line, first)
    if label is not None:
        labelled = _labelled(label, series, scope)
        if labelled is not None:
            return Ranking("scheme", series, labelled)
    head = _HEAD.match(_from_stop(line, first).lower()) or _HEAD.match(text.lower())
    if head is not None and "tổng" not in clause.lower():
        rule = next(
            (
                r
                for r in scope.wording.concepts
                if r.pattern.search(fold(head["words"])) and r.name not in _NO_CRITERION
            ),
            None,
        )
        if rule is not None:
            return Ranking("scheme", series, str(rule.row["criterion"]))
        if rule is None and "application" in parts and _APPLICATION.match(fold(head["words"])):
            return Ranking("scheme", series, "application")
        if head["part"]:
            return None
    criterion = _criterion(scope.wording, clause, series, parts)
    return Ranking("scheme", series, criterion) if criterion else None


def is_of_other_field(line: Line) -> bool:
    """Whether a sentence speaks of another contest or statistic: competitiveness, budgets, tourism."""
    words = fold(_plain_words(line, 0, len(line.tokens)))
    return _OTHER_FIELD.search(words) is not None or _OTHER_INDEX.search(line.text, line.start, line.end) is not None


def _is_overall(line: Line, first: int, last: int) -> bool:
    """«xếp thứ 6 chung cuộc, trong đó …», «xét chung, A xếp thứ 3»: of the whole, whatever else the sentence ranks by."""
    words = "".join(f"{t.symbol} " for t in line.tokens[first:last])
    return (
        re.search(r"(?:^|xét |tổng hợp |RNK |tính )chung (?:cuộc |thì |, |AG |là |RNK |đứng |xếp |$|\.)", words)
        is not None
    )


def count_ranking(line: Line, scope: Scope) -> Ranking | None:
    """The number of services or records that a sentence says it ranks by; where an evaluation is spoken of,
    «cung cấp dịch vụ công trực tuyến» is a criterion of it."""
    is_evaluation, in_scheme = scope.is_evaluation, _in_scheme(scope)
    for hit in line.hits(_HIGHEST):
        noun, level = hit.one("noun"), hit.token("level")
        return Ranking(
            "services" if noun.symbol == "SVC" else "records_online",
            None,
            OVERALL,
            level.value.level if level else None,
        )
    if (most := _most(line, 0, len(line.tokens))) is not None:
        return most
    for hit in line.hits(_SHARE):
        level = hit.token("level")
        return Ranking("share", None, OVERALL, level.value.level if level else None, ONLINE_RECORDS)
    for indicator, made in (("services", _SERVICES), ("records_online", _RECORDS)):
        for hit in line.hits(made):
            if _may_be_criterion(line, hit, is_evaluation, in_scheme, _ranks_counts(scope)):
                continue  # «đứng thứ nhất về cung cấp dịch vụ công trực tuyến»: a criterion of evaluations
            before = line.words(max(0, hit.first - 4), hit.first + 3).lower()
            if (
                _AN_INDEX.search(before.strip())
                or "chỉ số" in before
                or _OF_PARTS.search(line.words(0, hit.first).lower())
            ):
                continue
            tokens = hit.tokens()
            if any(t.symbol in ("xếp", "theo") for t in tokens) or _has_rank(line):
                level = hit.token("level")
                return Ranking(indicator, None, OVERALL, level.value.level if level else None)
    return None


def _by_services_of_level(line: Line, scope: Scope) -> bool:
    return "POINTS " not in line.symbols and any(
        hit.token("level") is not None
        and _may_be_criterion(line, hit, scope.is_evaluation, _in_scheme(scope), _ranks_counts(scope))
        for hit in line.hits(_SERVICES)
    )


def _in_scheme(scope: Scope) -> bool:
    """Whether what is above a sentence is an evaluation, and no ranking by services or records."""
    above = [r for r in (scope.ranking, scope.local) if r is not None]
    return bool(above) and scope.counted is None and all(r.kind == "scheme" for r in above)


def _ranks_counts(scope: Scope) -> bool:
    """Whether the page, on no evaluation, ranked by numbers of services or records before."""
    return scope.counted is not None and not scope.is_evaluation


def _may_be_criterion(line: Line, hit: Hit, is_evaluation: bool, in_scheme: bool, counted: bool) -> bool:
    """Whether services that a sentence ranks «về» may be a criterion: nothing says that they are counted, nor did
    the page rank by their number before (`counted`)."""
    tokens = hit.tokens()
    said = {t.symbol for t in tokens}
    noun = next((n for n, t in enumerate(tokens) if t.symbol == "SVC"), None)
    if noun is None and "cung" not in said:
        return False  # records are counted
    if _COUNTING & said or "NUM SVC " in line.symbols:
        return False
    if "POINTS " in line.symbols and noun is not None:
        return True  # «Về dịch vụ công trực tuyến, A xếp thứ nhất với 23 điểm»
    if "cung" in said and (is_evaluation or _BY_EVALUATION.search(line.text, line.start, line.end)):
        return True
    return noun is not None and (in_scheme or ("LVL" not in said and not counted))


def _most(line: Line, first: int, last: int) -> Ranking | None:
    """What the agencies between two tokens have most of; None where it is several things."""
    found = set()
    for hit in line.hits(_MOST, first, last):
        level, kind = hit.token("level"), "services" if hit.one("noun").symbol == "SVC" else "records_online"
        found.add(Ranking(kind, None, OVERALL, level.value.level if level else None))
    return found.pop() if len(found) == 1 else None


def _by_what_it_has(line: Line, scope: Scope, first: int, last: int) -> Ranking | None:
    """«A dẫn đầu với 1.301 dịch vụ mức độ 3»: what puts it first is what it is first with."""
    hit = next(
        (
            h
            for h in (*line.hits(_WITH), *line.hits(_THEN_RANKED))
            if any(t.symbol == ";" for t in line.tokens) is False or first <= h.first < last
        ),
        None,
    )
    if hit is None:
        return None
    level = hit.token("level")
    kind = "services" if hit.one("noun").symbol == "SVC" else "records_online"
    return Ranking(kind, None, OVERALL, level.value.level if level else None)


def _from_stop(line: Line, first: int) -> str:
    """The text from the last semicolon before a token: «…; về kinh tế số, A dẫn đầu, B đứng thứ 4»."""
    stop = next((n for n in range(first - 1, -1, -1) if line.tokens[n].symbol in (";", "…")), None)
    return line.text[line.tokens[stop].end : line.end] if stop is not None else ""


def _label(line: Line, first: int) -> str | None:
    """«Hạ tầng kỹ thuật: A (0,80), B (0,69); nhân lực: …»: the words before the last colon of the clause."""
    at = next((n for n in range(first - 1, -1, -1) if line.tokens[n].symbol in (":", ";", "…")), None)
    if at is None or line.tokens[at].symbol != ":":
        return None
    begin = at
    while begin and line.tokens[begin - 1].symbol not in (";", "…", ":", "+", "•", "*", ".") and begin > at - 14:
        begin -= 1
    symbols = {t.symbol for t in line.tokens[begin:at]}
    return None if symbols & {"AG", "RNK", "NUM", "COH", "FRAC"} else line.words(begin, at)


def _labelled(label: str, series: Series, scope: Scope) -> str | None:
    """The criterion that a label names, None where it names none."""
    folded = fold(label)
    if "application" in _parts(series, scope) and _APPLICATION.match(re.sub(r"^[\W_]*(?:ve |chi so )?", "", folded)):
        return "application"
    rule = next((r for r in scope.wording.concepts if r.pattern.search(folded)), None)
    return None if rule is None or rule.name in _NO_CRITERION else str(rule.row["criterion"])


def series_in(text: str, scope: Scope, book: SeriesBook, province: str | None = None) -> Series | None:
    """The evaluation that a sentence names; none where the words may as well be those of a part of the page's own:
    «đứng đầu về ứng dụng CNTT» on a page on an index that has such a part, «xếp thứ nhất về trang thông tin điện tử» on
    one that ranks by more."""
    inherited = scope.local if province is not None else scope.ranking
    own = inherited.series if inherited is not None else None
    named = book.find(text, province=province)
    if named is None or own is None or named.series_id == own.series_id:
        return named
    if _names_part_only(fold(text), named, own, scope):
        return None
    if "application" not in _parts(own, scope):
        return named
    return None if _PART_NAMED.search(text.lower()) else named


def _names_part_only(folded: str, named: Series, own: Series, scope: Scope) -> bool:
    """Whether the words of another evaluation are also a criterion's, and nothing says that they are ranked by themselves
    («xếp hạng trang thông tin điện tử»)."""
    family = next((r.pattern for r in scope.wording.families if r.name == named.family), None)
    found = family.search(folded) if family is not None else None
    if found is None or own.family == named.family:
        return False
    is_part = any(r.name not in _NO_CRITERION and r.pattern.search(found[0]) for r in scope.wording.concepts)
    return is_part and _RANKS_IT.search(folded[: found.start()]) is None


def _parts(series: Series, scope: Scope) -> set[str]:
    return {str(row["criterion_id"]) for row in scope.declared.criteria_known(series.series_id)}


def _names_component(clause: str, text: str, series: Series) -> bool:
    """Whether the head of a sentence or a clause says that it is on the component «ứng dụng CNTT», in an evaluation that
    is not called so itself."""
    return series.family != "ung-dung-cntt" and any(_COMPONENT.search(words.lower()) for words in (text, clause))


def _as_component(clause: str, series: Series, scope: Scope) -> bool:
    """«đứng đầu về ứng dụng CNTT» in an evaluation that has a part of this name."""
    return "application" in _parts(series, scope) and _PART_NAMED.search(clause.lower()) is not None


def _beyond_regions(line: Line) -> bool:
    """Whether a place of the sentence is one that no region has: none has more provinces than the 14 of the north."""
    return any(max(t.value.places, default=0) > _LARGEST_REGION for t in line.tokens if t.symbol == "RNK")


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
    return not re.search(r"(?<!thuoc )\bve\b|\b(?:chi so|tieu chi)\b", folded)


def _criterion(wording: Wording, clause: str, series: Series, parts: set[str]) -> str | None:
    """The criterion that a clause names: overall where it names none; None for something nobody knows, or two at once.
    `parts` are those that a sentence on the parts of the evaluation may mean, though they bear the name of the whole."""
    if _THIS_PART.search(clause) or _PART_GROUP.search(clause) or _BY_GAIN.search(clause):
        return None  # «đứng thứ hai ở chỉ số này»: said before
    family = next((r.pattern for r in wording.families if r.name == series.family), None)
    named: set[str] = set()
    for found in (*_PHRASE.finditer(clause), *_OWNED.finditer(clause)):
        phrase = re.split(
            r"\s[-–]\s|(?:^|\s)(?:, )?(?:với|đạt|là|đã|được|khi|trong đó|năm|của|thì|tăng|giảm|tụt|không|có|vẫn|do|này)(?:\s|$)",
            found[1],
        )[0]
        rest = fold(phrase)
        rest = family.sub(" ", rest) if family is not None and not parts else rest
        rule = next(
            (
                r
                for r in wording.concepts
                if r.pattern.search(rest) and (r.name not in _NO_CRITERION or r.row["criterion"] in parts)
            ),
            None,
        )
        if rule is not None:
            named.add(str(rule.row["criterion"]))
        elif "application" in parts and _APPLICATION.match(rest):
            named.add("application")
        elif (found.re is _PHRASE and re.match(r"\W*t[iy] (?:le|trong)\b", rest)) or (
            found.re is _PHRASE and any(len(word) > 2 for word in re.findall(r"\w+", _FILLERS.sub(" ", rest)))
        ):
            return None
    if not named and _mentions(wording, fold(clause), family):
        return None  # a part of the evaluation is spoken of, and not said whether the place is in it
    return named.pop() if len(named) == 1 else (None if named else OVERALL)


def _mentions(wording: Wording, folded: str, family: re.Pattern[str] | None) -> bool:
    bare = family.sub(" | ", folded) if family is not None else folded
    return any(rule.pattern.search(bare) for rule in wording.concepts if rule.name not in _NO_CRITERION)
