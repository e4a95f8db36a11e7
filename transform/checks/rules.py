"""The rules by name: what must hold, how far it may be off, where that is from, and for which schemes."""

from transform.checks.counts import class_counts, over_cohort
from transform.checks.groups import missing, repeated, sizes
from transform.checks.model import Rule
from transform.checks.order import ordinals
from transform.checks.ranks import gaps, ranks
from transform.checks.remainders import remainders
from transform.checks.rows import classes, index_range, over_maximum, percents
from transform.checks.spellings import spellings
from transform.checks.sums import totals

_ARITHMETIC = "arithmetic of the printed figures"
_ALL = "all"

RULES: tuple[Rule, ...] = (
    Rule(
        "percent_differs", "a per cent is the points of the maximum, rounded or cut at its printed decimals",
        _ARITHMETIC, "with points and a maximum; not where most of a table breaks it", percents,
    ),
    Rule("points_over_maximum", "points are at most the maximum", _ARITHMETIC, "with a maximum", over_maximum),
    Rule(
        "index_out_of_range", "an index lies between 0 and 1", "the yearly reports of the ministry (component indices)",
        "with an index; not where most of a table breaks it", index_range,
    ),
    Rule(
        "class_differs", "the class is that of the row's per cent by the bounds of the scheme",
        "scheme_class: the bounds that the scheme's own decision prints", "with all bounds known", classes,
    ),
    Rule(
        "rank_differs", "ranks follow the values, ties by the scheme's method; where values have decimals, equal ones "
        "may be ranked apart by digits that are not printed", "scheme.rank_method, else the method most ranks follow",
        "complete tables of at least three rows", ranks,
    ),
    Rule(
        "rank_gap", "every place of a column of bare ranks is taken, by the method its own ties show", _ARITHMETIC,
        _ALL, gaps,
    ),
    Rule(
        "ordinals_out_of_order", "rows are numbered one after another, from 1 in each section", "the printed ordinals",
        "ranking tables with ordinals in every row", ordinals,
    ),
    Rule("agency_twice", "a table names an agency once", "what a ranking is", _ALL, repeated),
    Rule(
        "agency_missing", "the tables of a group have the same agencies, but for those left out in words",
        "the other tables of the group", "groups of at least three tables", missing,
    ),
    Rule(
        "size_differs", "a table has as many agencies as the text says were ranked", "evaluation: the text of the work",
        "with a printed size", sizes,
    ),
    Rule(
        "total_differs", "the parts amount to the total, to a hundredth of a point",
        "the tree of criteria, where the maxima of the parts amount to the total's or most rows do", "points", totals,
    ),
    Rule(
        "remainder_unpublished", "what a total leaves for its one part without a table lies between 0 and its maximum",
        "the tree of criteria and the table of maxima", "points", remainders,
    ),
    Rule(
        "count_differs",
        "the text counts the rows of a class as the overall ranking has them; per cents rounded or cut",
        "the text of the work", "with classes", class_counts,
    ),
    Rule(
        "count_over_evaluated", "no more agencies do something than were evaluated", "the text of the work", _ALL,
        over_cohort,
    ),
    Rule("spellings_differ", "an agency has one spelling in a document", "the printed names", _ALL, spellings),
)  # fmt: skip
