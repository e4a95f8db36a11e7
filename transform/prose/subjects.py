"""Whom a figure in a sentence is about."""

import re
from itertools import pairwise

from transform.prose.found import Subject
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.tokens import Line, Token

# A name behind one of these is not whom the sentence speaks of.
_NOT_SUBJECT = frozenset(
    {"SOURCE", "AFTER", "do", "bởi", "từ", "sau", "cùng", "với", "NEXTTO", "theo", "hơn", "thua", "của"}
)
_OWNERS = frozenset({"của", "tại", "ở", "được", "do", "bởi", "thuộc"})
_ACTS = frozenset({"cung", "tiếp", "đã", "đang", "có", "hiện", "triển", "giải", "xử", "cũng", "mới", "chỉ", "vẫn"})
_PROVIDES = frozenset({"cung", "triển", "giải", "xử", "tiếp", "thực", "vận", "đang", "đã", "đưa"})
# «Trong 517 dịch vụ mức độ 3, 4 nêu trên, …»: those that the sentence before counted
_OF_THESE = re.compile(r"trong (?:số )?NUM (?:SVC|RECON|REC|RECALL) (?:LVL )?(?:nêu trên|kể trên|trên đây) ")
_STOPS = frozenset({";", "…", "."})
# A sentence that goes on about whom the last one spoke of says so.
_GOES_ON = re.compile(
    r"(?:trong đó|trong số|trong các|tính riêng|riêng|cụ thể|ngoài ra|đồng thời|bên cạnh đó|hiện nay|hiện|đến nay|tính đến|theo đó|"
    r"tổng số|tổng cộng|toàn (?:tỉnh|thành phố|ngành|bộ)|"
    r"(?:tỉnh|thành phố|bộ|đơn vị|cơ quan|địa phương|huyện|sở|nơi|ngành) (?:này|cũng|đã|còn|có|đang)|đây|"
    r"điểm số|tổng điểm|số điểm|với kết quả|kết quả này|thứ hạng|số lượng (?:hồ sơ|dịch vụ)|số (?:hồ sơ|dịch vụ)|cả năm|trong năm|năm|"
    r"dịch vụ (?:công )?(?:trực tuyến )?mức (?:độ )?\d)\b"
)
_THIS_NUMBER = re.compile(r"(?:con số|các số|những con số|số liệu) (?:này|đó|tương ứng)")
# Words at the head of a sentence that set no subject of its own.
_OF_THE_YEAR = re.compile(
    r"(?:trong )?(?:(?:cả )?năm|kỳ|giai đoạn|quý|\d+ tháng|sáu tháng)\b|(?:đến|tính đến|hiện|hiện nay|đến nay|cho đến)\b|"
    r"(?:đã )?có \d|\d[\d./]* (?:dịch vụ|dvc)|tổng (?:số|cộng)|trong (?:tổng )?số|"
    r"(?:nếu )?(?:xét|tính|phân|chia|thống kê) (?:riêng |chung )?(?:theo|về)\b|(?:riêng )?(?:ở|với|đối với) (?:các )?(?:dịch vụ|mức)\b|"
    r"(?:các )?dịch vụ (?:công )?(?:trực tuyến )?(?:mức|toàn trình|một phần)|về (?:hồ sơ|dịch vụ|cung cấp|tiếp nhận)|số (?:lượng )?(?:hồ sơ|dịch vụ)"
)
_THIS_ONE = re.compile(
    r"(?:tỉnh|thành phố|bộ|đơn vị|cơ quan|địa phương|huyện|sở) này\b|"
    r"(?:^|[,;:] )(?:tỉnh|thành phố|bộ|đơn vị|cơ quan|địa phương|huyện|sở) (?:tăng|giảm|xếp|đạt|đã|cũng|đứng|tụt|vươn)\b"
)


def subject_at(line: Line, token: Token, scope: Scope) -> Subject | None:
    """The subject of the figure at `token`: the last agency or cohort before it in the sentence, else one that the
    figure is said to be of («của», «tại») right behind it, else whom the sentence before spoke of."""
    at = line.index(token)
    owner = _immediate_owner(line, at, scope)
    if owner is not None:
        return owner
    for number in range(at - 1, -1, -1):
        candidate = line.tokens[number]
        if candidate.symbol == "AG" and not _is_aside(line, number, at):
            if _of_the_whole(line, number, at, scope):
                return None
            return None if _is_one_of_many(line, number) else agency_subject(line, candidate)
        if candidate.symbol == "unit" and _is_province(line, number, scope):
            return Subject("agency", str(_province_of_page(line, number, scope)))
        if candidate.symbol == "unit" and is_home(line, number, scope):
            return scope.home
        if candidate.symbol == "unit" and line.tokens[number - 1].symbol == "cấp" and _may_have(line, number):
            return level_subject(line, line.tokens[number - 1 : number + 1], scope)
        if (
            candidate.symbol == "COH"
            and (candidate.value != "any" or _is_these(line, number))
            and (_is_whole(line, number) or _counts_all(line, number, scope))
            and not is_field(line, number)
        ):
            return None if _of_unknown(line, number, at) else cohort_subject(line, candidate, scope)
    behind = _owner_behind(line, at, scope)
    if behind is not None:
        return behind
    named = [t for t in line.tokens[:at] if t.symbol == "AG"]
    if named and _THIS_ONE.search(line.text[line.start : token.start].lower()):
        return agency_subject(line, named[-1])  # «Theo báo cáo của A, đơn vị này …»
    if scope.subject is not None and _OF_THESE.match(line.symbols) and at <= 2:
        return scope.subject
    if scope.cohort_before is not None and _THIS_NUMBER.search(_opening_words(line)[:60]):
        return scope.cohort_before
    return _introduced(line, at) or _going_on(line, at, scope) or _of_last(line, at, scope) or _of_page(line, at, scope)


def is_field(line: Line, number: int) -> bool:
    """«A dẫn đầu các bộ về số lượng hồ sơ với …»: those among whom A is first, and not of whom the figure is."""
    before = [t.symbol for t in line.tokens[max(0, number - 4) : number]]
    while before and before[-1] in ("các", "khối", "trong", "cả", "nhóm", "những", "số", "toàn"):
        before.pop()
    return before[-1:] == ["RNK"] and any(t.symbol == "AG" for t in line.tokens[:number])


def _going_on(line: Line, at: int, scope: Scope) -> Subject | None:
    """Whom the sentence before spoke of, where this one says that it goes on; «Tỉnh láng giềng A có … Toàn tỉnh có …» on
    a page on B may do so or not."""
    if not (scope.is_listed or goes_on(line)) or _is_of_level(line, at):
        return None
    of_another = scope.owner is not None and scope.subject is not None and scope.owner.id != scope.subject.id
    return None if of_another and line.symbols.startswith("toàn unit ") else scope.subject


def _of_unknown(line: Line, number: int, at: int) -> bool:
    """«Ở cấp huyện, thành phố A dẫn đầu với 12.406 hồ sơ», A being no name that the registry knows: none of the cohort's."""
    return any(
        one.symbol == "unit" and other.symbol.isalpha() and line.text[other.start].isupper()
        for one, other in pairwise(line.tokens[number + 1 : at])
    )


def _is_of_level(line: Line, at: int) -> bool:
    """«Riêng cấp tỉnh có 781 dịch vụ»: a level of bodies is named, and none of whom the sentence before spoke."""
    return ("cấp", "unit") in pairwise(t.symbol for t in line.tokens[:at])


def _of_last(line: Line, at: int, scope: Scope) -> Subject | None:
    """«Tổng cộng có 1.524 dịch vụ», «Với mức độ 4, số dịch vụ …» name nobody, behind a sentence with figures of one."""
    if any(t.symbol in ("AG", "NAME", "COH", "unit") for t in line.tokens[:at]):
        return None
    if not (goes_on(line) or _OF_THE_YEAR.match(_opening_words(line))):
        return None
    last = scope.subject or scope.cohort_before
    # Its name is not printed here.
    return last._replace(published=None, span=None) if last is not None and last.type == "cohort" else last


def level_subject(line: Line, tokens: list[Token], scope: Scope) -> Subject | None:
    """«cấp tỉnh»: on a page of a province its departments, as the registry says."""
    if scope.province is None or [t.symbol for t in tokens] != ["cấp", "unit"]:
        return None
    words = line.text[tokens[0].start : tokens[1].end]
    is_city = words.lower() == "cấp thành phố"  # of a city of the first rank: its departments, as «cấp tỉnh» elsewhere
    cohort = scope.registry.cohort("cấp tỉnh" if is_city else words, province=scope.province, year=scope.year)
    return Subject("cohort", cohort, words, (tokens[0].start, tokens[1].end)) if cohort else None


def _of_page(line: Line, at: int, scope: Scope) -> Subject | None:
    """«Trong năm có 12.450 hồ sơ …» on a page on one province, which no words put on anybody else, is the province's."""
    nobody = all(t.symbol not in ("AG", "COH", "unit") for t in line.tokens[:at])
    if scope.province is None or not nobody or scope.subject is not None or scope.group is not None or scope.is_listed:
        return None
    return Subject("agency", scope.province) if _OF_THE_YEAR.match(_opening_words(line)) else None


def _opening_words(line: Line) -> str:
    return line.text[line.start : line.end].lower().lstrip(" ,;:-+•(")


def _is_these(line: Line, number: int) -> bool:
    """«Các cơ quan này»: those of whom the last sentence spoke."""
    token = line.tokens[number]
    words = line.text[token.start : token.end].lower()
    return (
        words in ("toàn khối", "cả khối")
        or words.endswith(" này")
        or [t.symbol for t in line.tokens[number + 1 : number + 2]] == ["này"]
    )


def _province_of_page(line: Line, number: int, scope: Scope) -> str | None:
    """Whose «tỉnh» is: that on whose bodies the page is, else the only one that headline and first words name, unless
    the sentence names another."""
    if scope.province is not None or scope.owner is None:
        return scope.province
    named = {str(t.value) for t in line.tokens[:number] if t.symbol == "AG"}
    before = {scope.subject.id} if scope.subject is not None else set()
    return scope.owner.id if named | before <= {scope.owner.id} else None


def _is_province(line: Line, number: int, scope: Scope) -> bool:
    """«của tỉnh», «toàn tỉnh» in a document on one province."""
    if _province_of_page(line, number, scope) is None:
        return False
    token, before = line.tokens[number], line.tokens[number - 1].symbol if number else ","
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    others = any(t.symbol == "COH" and t.value != "any" for t in line.tokens[max(0, number - 4) : number])
    if others and before != "toàn":
        return False  # «các huyện trên địa bàn tỉnh»
    opens = before in (",", ";", "…", "YEAR") and behind in _ACTS
    if before not in ("của", "toàn", "trong", "bàn") and not opens:
        return False
    return line.text[token.start : token.end].lower() in ("tỉnh", "thành phố")


def _of_the_whole(line: Line, number: int, at: int, scope: Scope) -> bool:
    """«Tại xã A, toàn huyện có 50 dịch vụ»: of a body that holds the one named, and which it is is not said."""
    if scope.registry.kind(str(line.tokens[number].value)) not in ("commune", "department"):
        return False
    between = [t.symbol for t in line.tokens[number + 1 : at]]
    return any(pair in (("toàn", "unit"), ("cả", "unit")) for pair in pairwise(between))


def _may_have(line: Line, number: int) -> bool:
    """«cấp tỉnh có 398 dịch vụ»: who has them, and not «nhiều hơn cấp tỉnh»."""
    before = line.tokens[number - 2].symbol if number > 1 else ","
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    opens = number < 2 or before in (",", ";", ":", "…", "ở", "tại", "và", "riêng", "còn", "khối", "đó", "của")
    return opens and (behind in _ACTS or behind in ("NUM", ":", "là", "đạt"))


def is_home(line: Line, number: int, scope: Scope) -> bool:
    """«Bộ cung cấp …», «toàn huyện tiếp nhận …» on a page of one ministry or district: its own."""
    if scope.home is None:
        return False
    word = line.text[line.tokens[number].start : line.tokens[number].end]
    before = line.tokens[number - 1].symbol if number else ","
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    kind = scope.registry.kind(scope.home.id)
    if before == "của" and any(t.symbol in ("SOURCE", "theo") for t in line.tokens[max(0, number - 5) : number]):
        return False  # «theo thống kê của Bộ»
    if (kind, word.lower()) not in _HOME_WORDS or (kind == "ministry" and word != "Bộ"):
        return False
    return (
        before in ("của", "toàn")
        or behind == "ta"
        or (before in (",", ";", "(", "YEAR") and (behind in _ACTS or behind == "đạt"))
    )


_HOME_WORDS = frozenset(
    {("ministry", "bộ"), ("district", "huyện"), ("district", "thành phố"), ("district", "thị xã"), ("district", "quận")}
)


def goes_on(line: Line) -> bool:
    """Whether a sentence says that it goes on about the subject of the last one."""
    text = line.text[line.start : line.end].lower().lstrip(" ,;:-+•(")
    return _GOES_ON.match(text) is not None or _THIS_ONE.search(text) is not None


# Words behind a cohort that leave a part of it, which has no name.
_NARROWED = re.compile(
    r"\s*(?:miền|vùng|khu vực|phía|ven biển|đồng bằng|trung du|duyên hải|tây nguyên|khác(?!\w)|thuộc (?:vùng|khu vực))"
)


def is_narrowed(line: Line, token: Token) -> bool:
    """«các tỉnh miền núi phía Bắc», «4 thành phố khác»: only some of the cohort."""
    behind = line.text[token.end : token.end + 40].lower()
    cities = line.text[token.start : token.end].lower() == "thành phố"
    return _NARROWED.match(behind) is not None or (cities and behind.startswith(" trực thuộc"))


def cohort_subject(line: Line, token: Token, scope: Scope) -> Subject | None:
    """The cohort that a token names, None where nobody can say which."""
    cohort = cohort_at(line, token, scope)
    if cohort is None:
        return None
    return Subject("cohort", cohort, line.text[token.start : token.end], (token.start, token.end))


def cohort_at(line: Line, token: Token, scope: Scope) -> str | None:
    """The id of the cohort that a token names; «đơn vị» are those of the last cohort before it in the sentence."""
    group = group_at(line, token, scope)
    if is_narrowed(line, token) or _is_of_one(line, token, scope, group):
        return None
    if group == "any":
        cohorts = [t for t in line.tokens if t.symbol == "COH" and t.start < token.start]
        before = [known for t in cohorts if (known := group_at(line, t, scope)) != "any"]
        group = (
            str(before[-1])
            if before
            else _belonging(line, token) or scope.group_before or _any_of(line, token, scope) or group
        )
        if group == "any" and scope.group is None and token.value != "any":
            return None  # «04 địa phương» in a province: its districts or its communes
    return scope.cohort(group, year_at(line, token, scope))


_LINKS = frozenset({"NUM", "và", ",", ";", "unit", "các"})


def _is_of_one(line: Line, token: Token, scope: Scope, group: str) -> bool:
    """«Tại huyện A, 44/44 xã …», «Bộ B có 12/15 đơn vị trực thuộc …»: only theirs, and no cohort holds them."""
    kinds = {scope.registry.kind(str(t.value)) for t in line.tokens if t.symbol == "AG" and t.start < token.start}
    if group == "communes":
        return "district" in kinds
    return group == "any" and line.text[token.end : token.end + 12].lower().startswith(
        (" trực thuộc", " thuộc bộ", " thuộc sở")
    )


def _any_of(line: Line, token: Token, scope: Scope) -> str | None:
    """«9 đơn vị loại Tốt, trong đó có 8 sở và 1 huyện»: on a province's page all of them, not those named later."""
    later = any(t.symbol == "COH" and t.value != "any" and t.start > token.start for t in line.tokens)
    return "all" if later and scope.province is not None else None


def group_at(line: Line, token: Token, scope: Scope) -> str:
    """The group of a cohort; in a document on one province «địa phương» are whom the sentence speaks of."""
    localities = scope.province is not None and line.text[token.start : token.end].lower() == "địa phương"
    return "any" if localities else str(token.value)


def spoken_of(line: Line, scope: Scope) -> str | None:
    """The group that a sentence names last: of «20 sở và 9 huyện» both, as «trong đó 9 cơ quan …» behind it are theirs."""
    known = [(at, group) for at, t in enumerate(line.tokens) if t.symbol == "COH"
             and (group := group_at(line, t, scope)) != "any"]  # fmt: skip
    if not known:
        return None
    groups = [known[-1][1]]
    for (at, group), (after, _) in reversed(list(pairwise(known))):
        between = {t.symbol for t in line.tokens[at + 1 : after]}
        if "NUM" not in between or not between <= _LINKS:
            break
        groups.insert(0, group)
    return "+".join(dict.fromkeys(groups))


def _belonging(line: Line, token: Token) -> str | None:
    """«6 đơn vị đạt loại Tốt …, các đơn vị … thuộc các sở»: what «đơn vị» belong to, said behind."""
    for number in range(line.index(token) + 1, len(line.tokens)):
        if line.tokens[number].symbol in _STOPS:
            return None
        before = [t.symbol for t in line.tokens[max(0, number - 2) : number]]
        if line.tokens[number].symbol == "COH" and line.tokens[number].value != "any" and ("thuộc" in before):
            return str(line.tokens[number].value)
    return None


def _is_aside(line: Line, number: int, at: int) -> bool:
    """A source, a comparison, somebody in parentheses that were closed since."""
    before = line.tokens[number - 1].symbol if number else ""
    if before == "với" and (number == 1 or line.tokens[number - 2].symbol in ("đối", ";", "riêng")):
        return False  # «Với A, số dịch vụ …»
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    if before == "với" and behind in ("–", "-", "unit", "RNK"):
        return False  # «…, trái ngược với A – đơn vị đứng đầu với 207 hồ sơ»
    if before == "thuộc" and any(t.symbol in ("AG", "NAME") for t in line.tokens[max(0, number - 3) : number]):
        return True  # «Tổng cục A thuộc Bộ B cung cấp …»
    if before in ("do", "bởi") and behind in _PROVIDES:
        return False  # «số dịch vụ do A cung cấp là 5»
    if before in _NOT_SUBJECT:
        # «số hồ sơ của Hà Nội là 12»: the owner is the subject.
        return before not in ("của",) or _is_source(line, number)
    between = [t.symbol for t in line.tokens[number + 1 : at]]
    return ")" in between and between.count("(") < between.count(")")


def _is_source(line: Line, number: int) -> bool:
    return any(t.symbol == "SOURCE" for t in line.tokens[max(0, number - 4) : number])


def _is_one_of_many(line: Line, number: int) -> bool:
    """«A, B và C có 12 dịch vụ»: of which of them is not said."""
    if [t.symbol for t in line.tokens[number + 1 : number + 3]] in (["và", "NUM"], [",", "NUM"]) and "COH" in [
        t.symbol for t in line.tokens[number + 3 : number + 5]
    ]:
        return True  # «A và 4 thành phố khác cung cấp …»
    if number > 1 and line.tokens[number - 1].symbol == "," and line.tokens[number - 2].symbol == "AG":
        behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
        lead = line.tokens[number - 3].symbol if number > 2 else ""
        return behind in ("có", "cung", "tiếp", "triển", "giải", "xử") and lead not in (
            "sau",
            "theo",
            "với",
            "cùng",
            "NEXT",
            "SOURCE",
        )
    if number < 2 or line.tokens[number - 1].symbol != "và":
        return False
    earlier = line.tokens[number - 2].symbol
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    return earlier == "AG" and behind not in ("(", "RNK", "NEXT")


def _is_whole(line: Line, number: int) -> bool:
    """«các tỉnh», «cả nước», «khối bộ, ngành»: the whole cohort and not a counted part of it."""
    before = line.tokens[number - 1].symbol if number else ""
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    if before in ("các", "khối", "những") and number > 1 and line.tokens[number - 2].symbol == "RNK":
        return False  # «đứng đầu các địa phương với 214 hồ sơ»
    counted = ("NUM", "FRAC", ")", "PCT", "nhiều", "số", "một", "mỗi", "từng", "giữa", "so", "với", "do", "là", "những")
    if before == "khối" and number > 1 and line.tokens[number - 2].symbol in ("của", "ở", "tại", "cho", "do"):
        return behind != "RNK"
    opens = number < 2 or line.tokens[number - 2].symbol in (",", ";", ":", "…", "YEAR", "và", "còn", "riêng", "đó")
    if before == "khối" and opens and (behind in _ACTS or behind in (":", "ghi", "đạt", "chỉ", "mới", "là")):
        return True  # «Khối sở có 98.720 hồ sơ; khối huyện có …»
    # «đứng đầu cả nước», «trong khối các bộ»: among whom, not who.
    return before not in (*counted, "RNK", "khối", "trong", "toàn") and behind != "RNK"


def _counts_all(line: Line, number: int, scope: Scope) -> bool:
    """«63 tỉnh, thành phố cung cấp …»: as many as there are."""
    counted = line.tokens[number - 1] if number else None
    cohort = cohort_at(line, line.tokens[number], scope) if counted is not None and counted.symbol == "NUM" else None
    return cohort is not None and counted is not None and is_all(cohort, counted)


def is_all(cohort_id: str, counted: Token) -> bool:
    """Whether a count is the size of the cohort: those who are meant, and not how many did something."""
    value = counted.value
    return value.of is None and value.qualifier == "=" and cohort_id.endswith(f"-{value.value:g}")


def _immediate_owner(line: Line, at: int, scope: Scope) -> Subject | None:
    """«12 dịch vụ mức độ 3 thuộc Sở Tài chính»: right behind what is counted."""
    number = at + 1
    while number < len(line.tokens) and line.tokens[number].symbol in ("SVC", "REC", "RECON", "RECALL", "LVL", "số"):
        number += 1
    handed = _handed_in(line, number, scope) if number > at + 1 else None
    if handed is not None:
        return handed
    owner = [t.symbol for t in line.tokens[number : number + 3]]
    if owner[:2] == ["ở", "COH"] and number > at + 1:
        return cohort_subject(line, line.tokens[number + 1], scope)  # «88.412 hồ sơ ở cấp huyện»
    if owner == ["ở", "cấp", "unit"] and number > at + 1:
        return level_subject(line, line.tokens[number + 1 : number + 3], scope)
    if owner == ["của", "các", "COH"] and number > at + 1:
        return cohort_subject(line, line.tokens[number + 2], scope)
    if (
        number == at + 1
        or number + 1 >= len(line.tokens)
        or line.tokens[number].symbol not in ("thuộc", "của", "tại", "do", "ở")
    ):
        return None
    return agency_subject(line, line.tokens[number + 1]) if line.tokens[number + 1].symbol == "AG" else None


_HANDED_IN = frozenset({"nộp", "được", "gửi", "tiếp", "nhận", "phát", "sinh", "giải", "quyết", "xử", "lý"})


def _handed_in(line: Line, number: int, scope: Scope) -> Subject | None:
    """«98.720 hồ sơ trực tuyến nộp tại các sở, ngành, 61.205 hồ sơ …»: at whom, right behind what is counted."""
    first = number
    while number < len(line.tokens) and line.tokens[number].symbol in _HANDED_IN:
        number += 1
    rest = line.tokens[number : number + 4]
    if number == first or [t.symbol for t in rest[:1]] not in (["tại"], ["ở"], ["bởi"]):
        return None
    name = next((t for t in rest[1:] if t.symbol not in ("các", "khối", "unit")), None)
    if name is None or name.symbol not in ("AG", "COH"):
        return None
    return agency_subject(line, name) if name.symbol == "AG" else cohort_subject(line, name, scope)


def _introduced(line: Line, at: int) -> Subject | None:
    """«Với 237 dịch vụ …, A đã giải quyết …»: what stands before the subject is the subject's."""
    if not line.tokens or line.tokens[0].symbol not in ("với", "có", "cung", "bằng", "trong"):
        return None
    for number in range(at + 1, len(line.tokens) - 1):
        symbol = line.tokens[number].symbol
        if symbol in _STOPS or symbol in ("RNK", "chiếm"):
            return None
        if symbol == "AG" and [t.symbol for t in line.tokens[number + 1 : number + 2]] == ["chiếm"]:
            return None
        if symbol == "AG":
            return (
                agency_subject(line, line.tokens[number]) if line.tokens[number - 1].symbol in (",", "unit") else None
            )
    return None


def _owner_behind(line: Line, at: int, scope: Scope) -> Subject | None:
    for number in range(at + 1, min(at + 14, len(line.tokens) - 1)):
        symbol = line.tokens[number].symbol
        if symbol in _STOPS or symbol in ("RNK", ",", "AG"):
            return None
        if symbol in _OWNERS and line.tokens[number + 1].symbol == "AG":
            return agency_subject(line, line.tokens[number + 1])
        if symbol == "unit" and _is_province(line, number, scope):
            return Subject("agency", str(_province_of_page(line, number, scope)))
    return None
