"""Which of several tables that seem to rank everything ranks a part: «Bảng 3. Ứng dụng CNTT» of an evaluation of the
use of IT is headed as its whole is, and only the figures tell."""

from collections.abc import Sequence

from transform.facts.criteria import OVERALL, Criteria
from transform.facts.ranking import Ranking
from transform.numbers import read_value
from transform.vietnamese import name_key

_ROUNDING = 0.06  # of a sum of figures with one or two decimals
_FEWEST_ROWS = 3

_Points = dict[str, float]


def settle_parts(rankings: Sequence[Ranking], criteria: Criteria) -> None:
    """Gives the table of a group that seems to be about everything, and is a part of another, a criterion of its own:
    with the tables of the other criteria it amounts to the one that is the whole, agency by agency."""
    for group in dict.fromkeys(ranking.group for ranking in rankings):
        _settle_group([ranking for ranking in rankings if ranking.group == group], criteria)


def _settle_group(rankings: Sequence[Ranking], criteria: Criteria) -> None:
    wholes = [ranking for ranking in rankings if ranking.criterion.criterion_id == OVERALL]
    parts = [r for r in rankings if r.criterion.criterion_id != OVERALL and r.criterion.parent is None]
    if len({r.table.table_no for r in wholes}) < 2 or not parts:
        return
    points = {id(ranking): _points(ranking) for ranking in rankings}
    siblings = [points[id(ranking)] for ranking in parts]
    for whole in wholes:
        others = [ranking for ranking in wholes if ranking is not whole and _phrase(ranking, criteria)]
        for part in others:
            if _amount([points[id(part)], *siblings], points[id(whole)]):
                _name(part, criteria)
                return


def _name(part: Ranking, criteria: Criteria) -> None:
    phrase = _phrase(part, criteria)
    if phrase in part.criterion.wordings:
        part.criterion.wordings.remove(phrase)  # it names the part, and not the whole as it seemed to
    part.criterion = criteria.add(phrase)


def _phrase(ranking: Ranking, criteria: Criteria) -> str:
    caption = ranking.table.caption
    return criteria.phrase(caption.part or caption.text)


def _points(ranking: Ranking) -> _Points:
    """The points of the table's own criterion and year, by agency."""
    main = next((b.columns for b in ranking.bundles if b.criterion is None and b.year == ranking.year), {})
    found: _Points = {}
    for row in ranking.rows if "points" in main else ():
        reading = read_value(row.text(main["points"]))
        if reading is not None:
            found[ranking.matches[row.row_no].agency_id or name_key(row.text(ranking.agency))] = reading.value
    return found


def _amount(parts: Sequence[_Points], whole: _Points) -> bool:
    """Whether the parts of an agency amount to its whole, in four of five that have them all."""
    shared = [agency for agency in whole if all(agency in part for part in parts)]
    right = sum(abs(sum(part[agency] for part in parts) - whole[agency]) < _ROUNDING for agency in shared)
    return len(shared) >= _FEWEST_ROWS and right * 5 >= len(shared) * 4
