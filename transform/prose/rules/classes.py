"""Classes of named agencies: «A và B được đánh giá mức Tốt», «2 huyện đạt loại Tốt là A và B»."""

from collections.abc import Iterator

from transform.prose.found import Found
from transform.prose.rules.listed import LIST
from transform.prose.rules.mark import LOCAL, score
from transform.prose.rules.ranking import About
from transform.prose.scope import Scope
from transform.prose.tokens import Line, pattern

# «Loại Tốt (từ 80 điểm trở lên)»: what marks a class is given for
BAND = r"\( (?:(?!\) |AG |COH |RNK ).){0,70}\) "

_CLASSED = pattern(
    r"(?P<name>AG )(?:(?:với|đạt|được|có|là) (?:POINTS )*(?:NUM|FRAC) (?:POINTS )?|\( (?:~)(?:NUM|FRAC) (?:POINTS )?\) |RNK |[^\W\dA-Z_][^\WA-Z]* |, |unit ){0,12}?(?P<class>CLS )"
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
    r"(?P<list>AG (?:(?:,|và|, và) (?:unit )?AG )+)(?:(?:đều|cùng|cũng|được|đạt|xếp|đánh|giá|ở|vào|là|các|những|unit|COH) ){1,7}(?P<class>CLS )"
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
