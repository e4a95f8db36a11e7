"""What the figures of one document say together: a restated one is no second one, parts settle what a total leaves open."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from transform.prose.found import Found
from transform.prose.levels import UNSTATED

_MEANING = ("indicator", "topic", "class", "criterion_id", "series")
_PRINTED = (
    "value",
    "value_text",
    "rank",
    "points",
    "index_value",
    "percent",
    "denominator",
    "ranked",
    "total",
    "status",
)
_BOTH = "3+4"


def settle(found: Sequence[Found]) -> list[list[Found]]:
    """Groups of findings that are one fact: the first is the fact, the others say it again."""
    groups: list[list[Found]] = []
    alike: dict[tuple[Any, ...], list[list[Found]]] = defaultdict(list)
    for one in found:
        known = alike[_meaning(one)]
        same = next((group for group in known if _is_same(group[0], one)), None)
        if same is None:
            groups.append([one])
            known.append(groups[-1])
        else:
            _fill(same[0], one)
            same.append(one)
    return groups


def _meaning(one: Found) -> tuple[Any, ...]:
    return one.table, one.subject.id, one.year, *(one.values.get(key) for key in _MEANING)


def _is_same(first: Found, other: Found) -> bool:
    if not _levels_agree(first, other):
        return False
    mine, its = first.values, other.values
    return all(mine.get(k) == its.get(k) or mine.get(k) is None or its.get(k) is None for k in _PRINTED)


def _levels_agree(first: Found, other: Found) -> bool:
    """The same count with its level and again without it; counts below ten meet by chance."""
    mine, its = first.values.get("service_level"), other.values.get("service_level")
    if mine == its:
        return True
    value = first.values.get("value")
    restated = value is not None and value == other.values.get("value") and value >= 10
    return restated and UNSTATED in (mine, its)


def _fill(first: Found, other: Found) -> None:
    """What the first statement leaves out: a value in another sentence than the place."""
    for key, value in other.values.items():
        if first.values.get(key) is None and value is not None:
            first.values[key] = value
    if first.values.get("service_level") == UNSTATED:
        first.values["service_level"] = other.values.get("service_level")
    if first.values.get("rank_basis") == "sequence" and other.values.get("rank_basis") == "printed":
        first.values["rank_basis"] = "printed"


def level_of_parts(found: Sequence[Found]) -> None:
    """«60.941, trong đó 1.301 …, mức độ 4 … 59.640»: the part without a level is of the other one, as the sum shows."""
    counted: dict[tuple[Any, ...], list[Found]] = defaultdict(list)
    for one in found:
        if one.table == "measure" and one.values.get("value") is not None:
            counted[one.subject.id, one.year, one.values.get("indicator"), one.values.get("topic")].append(one)
    for figures in counted.values():
        for total in (f for f in figures if f.values.get("service_level") in (_BOTH, UNSTATED)):
            _settle_parts(total, figures, found)


def _settle_parts(total: Found, figures: Sequence[Found], found: Sequence[Found]) -> None:
    parts = [f for f in figures if f.values["value"] < total.values["value"]]
    known = {f.values["value"]: f.values["service_level"] for f in parts if f.values["service_level"] in ("3", "4")}
    for part in (f for f in parts if f.values["service_level"] in (UNSTATED, _BOTH)):
        other = known.get(total.values["value"] - part.values["value"])
        if other is not None:
            _give_level(found, part, "3" if other == "4" else "4")


def _give_level(found: Sequence[Found], part: Found, level: str) -> None:
    """The level of a part, and of what was read together with it («19 dịch vụ có … 1.301 hồ sơ»)."""
    for one in found:
        if one.evidence == part.evidence and one.subject.id == part.subject.id:
            values: dict[str, Any] = one.values
            if values.get("service_level") in (UNSTATED, _BOTH):
                values["service_level"] = level
