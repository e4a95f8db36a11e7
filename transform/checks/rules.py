"""The rules by name: what must hold, how far it may be off, where that is from, and for which schemes."""

from transform.checks.class_order import class_order
from transform.checks.counts import over_cohort
from transform.checks.groups import missing, repeated, sizes
from transform.checks.levels import level_sums
from transform.checks.model import Rule
from transform.checks.moves import jumps, said_moves
from transform.checks.order import by_rank, ordinals
from transform.checks.partial import ranked_by_values, unchecked
from transform.checks.ranks import gaps
from transform.checks.remainders import remainders
from transform.checks.rows import classes, index_range, off_step, over_maximum, percents
from transform.checks.shares import counts, over_size, shares
from transform.checks.spellings import spellings
from transform.checks.sums import totals

_ARITHMETIC = "arithmetic of the printed figures"
_TEXT = "the text of the work"
_ALL = "all"

RULES: tuple[Rule, ...] = (
    Rule(
        ("percent_differs", "percent_of_another_whole"),
        "a per cent is the points of the maximum, rounded or cut at its printed decimals",
        _ARITHMETIC, "with points and a maximum", percents,
    ),
    Rule(("points_over_maximum",), "points are at most the maximum", _ARITHMETIC, "with a maximum", over_maximum),
    Rule(
        ("points_off_step", "points_by_another_step"),
        "points are multiples of the scheme's step, to a millionth of a point",
        "scheme.points_step: the point values that the scheme's own rules print",
        "with a declared step", off_step,
    ),
    Rule(
        ("index_out_of_range",), "an index lies between 0 and 1",
        "the yearly reports of the ministry (component indices)",
        "with an index; nothing is said where most of a table breaks it", index_range,
    ),
    Rule(
        ("class_differs", "classes_by_other_bounds"),
        "the class is that of the row's per cent by the bounds of the scheme",
        "scheme_class: the bounds that the scheme's own decision prints", "with all bounds known", classes,
    ),
    Rule(
        ("class_out_of_order",), "no class overlaps another in the values of a table", "the printed classes",
        "tables of five rows or more, where no bounds of the classes are known", class_order,
    ),
    Rule(
        ("rank_differs", "rank_follows", "ranks_by_another_value"),
        "ranks follow the values, ties by the scheme's method; where values have decimals, equal ones may be ranked "
        "apart by digits that are not printed; where rows are missing, two ranks may not contradict each other",
        "scheme.rank_method, else the method that most ranks of the table follow",
        "tables of at least three rows", ranked_by_values,
    ),
    Rule(
        ("ranks_not_counted",), "of a table whose ranks are counted every row is known", "the waiting rows",
        "tables of at least three ranks", unchecked,
    ),
    Rule(
        ("rank_gap",), "every place of a column of bare ranks is taken, by the method its own ties show",
        _ARITHMETIC, _ALL, gaps,
    ),
    Rule(
        ("ordinals_out_of_order", "ordinal_missing"), "rows are numbered one after another, from 1 in each section",
        "the printed ordinals", "ranking tables with ordinals in every row", ordinals,
    ),
    Rule(
        ("rows_out_of_order",), "rows of a table that is sorted by rank stand in this order", "the printed ranks",
        "tables of ten rows or more, one of which in ten may be out of order", by_rank,
    ),
    Rule(("agency_twice",), "a table names an agency once", "what a ranking is", _ALL, repeated),
    Rule(
        ("agency_missing",), "the tables of a group have the same agencies, but for those left out in words",
        "the other tables of the group", "groups of at least three tables", missing,
    ),
    Rule(
        ("size_differs",), "a table has as many agencies as the text says were ranked", _TEXT,
        "tables of which no row waits or is empty", sizes,
    ),
    Rule(
        ("total_differs",), "the parts amount to the total, to a hundredth of a point",
        "the tree of criteria, where the maxima of the parts amount to the total's or most rows do", "points", totals,
    ),
    Rule(
        ("remainder_unpublished", "remainder_impossible", "remainder_contradicts_text"),
        "what a total leaves for its one part without a table lies between 0 and its maximum, to a hundredth of a "
        "point, and is nothing for none of whom the text says that all have it",
        "the tree of criteria, the table of maxima, the text", "points", remainders,
    ),
    Rule(
        ("count_differs",),
        "the text counts the rows of a class as the overall ranking has them, per cents rounded or cut; without a "
        "table the classes of a group have no more agencies than were ranked, and all classes as many",
        _TEXT, "with classes", counts,
    ),
    Rule(
        ("count_over_evaluated",), "no more agencies do something than were evaluated", _TEXT, _ALL, over_cohort,
    ),
    Rule(
        ("share_differs",), "a count, its whole and its per cent go together, rounded or cut at the printed decimals",
        "arithmetic of the printed figures; the whole of the sentence, else how many the work says were ranked",
        "where no table has the classes that are counted", shares,
    ),
    Rule(
        ("rank_over_size",), "a rank is at most the number of those ranked", "the same row or sentence", _ALL,
        over_size,
    ),
    Rule(
        ("levels_differ",), "the counts of the levels of service amount to that of the levels together", _ARITHMETIC,
        "exact counts by level in one document", level_sums,
    ),
    Rule(
        ("move_differs",), "a move is the difference of the ranks of both years", "the ranks of all works",
        "where both ranks are known", said_moves,
    ),
    Rule(
        ("rank_jumps",),
        "no agency moves eight places or more and three times as far as nine of ten agencies of its table",
        "the ranks of two years in one table", "tables of at least fifteen agencies", jumps,
    ),
    Rule(("spellings_differ",), "an agency has one spelling in a document", "the printed names", _ALL, spellings),
)  # fmt: skip
