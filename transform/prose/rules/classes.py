"""Classes of named agencies: «A và B được đánh giá mức Tốt», «2 huyện đạt loại Tốt là A và B»."""

from collections.abc import Iterator

from transform.facts.criteria import OVERALL
from transform.prose.found import Found
from transform.prose.numerals import COUNT_WORDS
from transform.prose.rules.listed import LIST
from transform.prose.rules.mark import LOCAL, score
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope
from transform.prose.tokens import Line, pattern

# «Loại Tốt (từ 80 điểm trở lên)»: what marks a class is given for
BAND = r"\( (?:(?!\) |AG |COH |RNK ).){0,70}\) "

_CLASSED = pattern(
    r"(?P<name>AG )(?:(?:với|đạt|được|có|là) (?:POINTS )*(?:NUM|FRAC) (?:POINTS )?|là (?:COH|unit) (?=duy nhất )|\( (?:~)(?:NUM|FRAC) (?:POINTS )?\) |RNK |[^\W\dA-Z_][^\WA-Z]* |, |unit ){0,12}?(?P<class>CLS )"
)


_CLASS_LIST = pattern(
    rf"(?P<class>CLS )(?:{BAND})?(?:, )?(?:là|gồm|gồm có|bao gồm|:) (?:(?P<n>NUM )(?P<cohort>COH )(?:(?:, )?(?:[^\W\dA-Z_][^\WA-Z]* |RNK ){{0,8}}(?:là|gồm|:) |, ))?(?:: )?(?:(?:các|unit|COH) )*"
    rf"{LIST}(?!RNK|\( NUM)"
)


# «Loại Khá (từ 65 đến dưới 80 điểm) gồm 11 cơ quan, trong đó đứng đầu là A»: one of them
_CLASS_AMONG = pattern(
    rf"(?P<class>CLS )(?:{BAND})?(?:là|gồm|gồm có|có|:) NUM COH , trong đó (?:[^\W\dA-Z_][^\WA-Z]* |RNK |NEXT ){{0,6}}(?:là|gồm|có) (?:(?:các|unit) )*{LIST}"
)


# «A và B được đánh giá mức Trung bình»
_ALL_CLASSED = pattern(
    r"(?P<list>AG (?:(?:,|và|, và) (?:unit )?AG )+)(?:(?:đều|cùng|cũng|được|đạt|xếp|đánh|giá|ở|vào|là|các|những|hai|ba|bốn|năm|duy|nhất|unit|COH) |NUM (?=COH |unit )){1,8}(?P<class>CLS )"
)


# «Cả ba cơ quan này đều được xếp loại Tốt», «Hai đơn vị trên cùng đạt loại Khá», «Cả hai đều xếp loại Tốt»
_THESE = pattern(
    r"^(?P<all>cả |tất cả )?(?:(?P<count>NUM |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười )|các |những )?(?P<noun>(?:COH |unit )+)?(?P<these>(?:này|trên|nói|nêu|kể) )*"
    r"(?:(?:đều|cùng|được|bị|đạt|xếp|đánh|giá|ở|vào|công|nhận|là) ){1,6}(?P<class>CLS )(?!là|gồm|có|\()"
)
_ASIDE = frozenset({"sau", "cùng", "với", "của", "theo", "so", "do", "AFTER", "NEXT"})


def classes(line: Line, scope: Scope, about: About, by_name: dict[object, Found]) -> Iterator[Found]:
    """«A … được xếp loại Tốt»: the class of one agency."""
    for hit in line.hits(_CLASSED):
        name, class_ = hit.one("name"), hit.one("class")
        if not line.is_free(class_) or any(t.symbol in ("chưa", "không") for t in hit.tokens()):
            continue
        found = by_name.get((name.start, name.end))
        if found is None:
            ranking = about(line, hit.first, hit.after, scope.registry.kind(str(name.value)) in LOCAL)
            if ranking is None or ranking.kind != "scheme":
                continue
            found = by_name[name.start, name.end] = score(line, scope, name, ranking, hit)
            yield found
        if found.table == "score":
            line.use(class_)
            found.values["class"] = class_.value
            found.places["class"] = (class_.start, class_.end)


def classes_of_these(line: Line, scope: Scope) -> None:
    """The class of all whose results the sentence before told, where this one says that it speaks of so many."""
    hit = next(line.hits(_THESE), None)
    if hit is None or not line.is_free(hit.one("class")) or not (hit.tokens("these") or hit.token("all")):
        return
    whole = {(f.subject.id, f.year): f for f in scope.graded if f.values.get("criterion_id") == OVERALL}
    told = hit.token("count")
    count = None if told is None else told.value.value if told.symbol == "NUM" else COUNT_WORDS[told.symbol]
    several = told is not None or bool({"đều", "cùng"} & {t.symbol for t in hit.tokens()})
    if not whole or (count or (len(whole) if several else 1)) != len(whole) or len({year for _, year in whole}) != 1:
        return
    class_ = hit.one("class")
    line.use(class_, told)
    for known in whole.values():
        if known.values.get("class") is None:
            known.values["class"] = class_.value
            known.places["class"] = (class_.start, class_.end)


def class_lists(line: Line, scope: Scope, about: About, by_name: dict[object, Found]) -> Iterator[Found]:
    """«2 huyện đạt loại Tốt là A và B», «A và B đạt loại Tốt»: the class of each that is named."""
    for hit in (*line.hits(_CLASS_LIST), *line.hits(_CLASS_AMONG), *line.hits(_ALL_CLASSED)):
        if hit.first and line.tokens[hit.first - 1].symbol in _ASIDE:
            continue
        class_ = hit.one("class")
        names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
        told = hit.token("n")
        if told is not None and told.value.value != len([t for t in hit.tokens("list") if t.symbol == "AG"]):
            continue  # the list names others, or not all of them
        for name in names:
            found = by_name.get((name.start, name.end))
            if found is None:
                ranking = about(line, hit.first, hit.after, scope.registry.kind(str(name.value)) in LOCAL)
                if ranking is None or ranking.kind != "scheme":
                    continue
                found = by_name[name.start, name.end] = score(line, scope, name, ranking, hit)
                yield found
            if found.table != "score":
                continue
            line.use(name)
            found.values["class"] = class_.value
            found.places["class"] = (class_.start, class_.end)
