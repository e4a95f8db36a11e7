"""Reads the sentences of a document to facts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from extract.model import Paragraph
from transform.facts.context import Context
from transform.facts.sentences import sentences
from transform.prose.about import count_ranking, is_of_other_field, ranking_of, series_in
from transform.prose.doubts import contradicting, doubt
from transform.prose.emit import emit
from transform.prose.found import Found, Subject
from transform.prose.handover import headed_cohort, headed_group, leave, names_parts, promised, ranks_below, under
from transform.prose.lex import Lexer
from transform.prose.lexicon import load_lexicon
from transform.prose.mentions import Mentions
from transform.prose.named import is_of_card, may_head, named_alone
from transform.prose.opening import OTHER_PAGES, Opening, read_opening
from transform.prose.rules.agencies import read_agency_counts
from transform.prose.rules.arisen import read_arisen
from transform.prose.rules.counts import read_counts, read_evaluated
from transform.prose.rules.lists import read_lists
from transform.prose.rules.part import of_part
from transform.prose.rules.provide import read_provided
from transform.prose.rules.quantities import read_quantities
from transform.prose.rules.ranking import read_ranks
from transform.prose.rules.respective import read_by_year, read_respective
from transform.prose.rules.results import read_results
from transform.prose.rules.shares import read_shares
from transform.prose.scope import Ranking, Scope
from transform.prose.sections import Sections, heading_of, is_of_plans, mark_of, names_other, run_in_year, whole_heading
from transform.prose.settle import level_of_parts, settle
from transform.prose.subjects import spoken_of
from transform.prose.tokens import Line, Token
from transform.prose.when import NOT_CERTAIN, When
from transform.series import Series

# What a sentence must have to state a figure: a digit, or a word for a place, for nothing, for very many.
_MAY_STATE = re.compile(
    r"\d|xếp|đứng|dẫn đầu|hạng|vị trí|quán quân|không có|chưa|hàng (?:chục |trăm )?(?:nghìn|ngàn|triệu|vạn)|nhiều hồ sơ|tiếp theo|tiếp đến|tiếp sau|kế tiếp|kế đến|hồ sơ|loại|mức|nhất",
    re.IGNORECASE,
)
_LONGEST = 3000  # a longer run without a full stop is no sentence; it is read in pieces


_OWN_RANKING = re.compile(r"xếp hạng|đánh giá|xếp loại|chấm điểm|công bố (?:kết quả |bộ )?chỉ số", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-+•*–]|[a-hđ][.)])\s")
_THIS_RANKING = re.compile(
    r"\b(?:xếp hạng|đánh giá|chỉ số|báo cáo|bộ chỉ số|kết quả|index) (?:này|đó|ấy|nói trên)\b", re.IGNORECASE
)
# «Trước khi có bộ chỉ số A, Bộ đánh giá B»: the sentence is on B
_BEFORE_IT = re.compile(
    r"^\W*(?:trước khi có|trước khi ban hành|khi chưa có|thay (?:thế )?cho)\b[^,;]*,", re.IGNORECASE
)
_THIS_TIME = re.compile(r"\b(?:năm nay|lần này|kỳ này|đợt này|mới nhất)\b", re.IGNORECASE)
# «Khối ngân hàng thương mại có 34 đơn vị»: a group that no cohort stands for
_OTHER_GROUP = re.compile(
    r"(?:(?:trong|ở|với|tại|riêng|còn|đối) ){0,2}(?:khối|nhóm) (?:các )?(?!này|đó|trên|đầu|cuối|dẫn|có)(?:[^\W\dA-Z_][^\WA-Z]* ){2,5}(?:có|gồm|,) "
)
_LONGEST_HEADLINE = 170
_NUMBERED_ITEM = re.compile(r"\s*(\d{1,2})[.)/]\s+(?=[A-ZĐ])")
CELL_OF_YEARS = "The cell speaks of several years, and of which of them this is it does not say"


@dataclass
class Reader:
    """Reads the paragraphs of a document in their order, and cells that hold sentences."""

    context: Context
    opening: Opening
    lexer: Lexer
    scope: Scope

    heading: Scope | None = None
    planned: bool = False
    listed: int | None = None  # the last place of a list under a heading that ranks
    promised: int = 0  # how many items that heading says to be in the order of their places
    sections: Sections = field(default_factory=Sections)
    headed: str | None = None  # on a province's page the group that the heading names
    is_card: bool = False  # whether that heading is nothing but the name of whom the lines below it are
    behind_others: frozenset[int] = frozenset()  # the ids of paragraphs before which one stands that is not read
    above: str = ""  # the paragraph before
    has_begun: bool = False  # whether running text stands above: a heading before it is the page's own

    def __post_init__(self) -> None:
        self.when = When(self.opening.year, self.opening.is_span, self.context.work.on)

    def paragraph(self, paragraph: Paragraph) -> Iterator[Found]:
        if self.is_card and id(paragraph) in self.behind_others:
            self.heading, self.is_card = None, False
        named = named_alone(self.lexer, paragraph.text, self.scope.province)
        if named is not None:
            pass  # «Nhiệm vụ năm 2020:» over «Sở A:» is still above what A is to do
        elif may_head(paragraph.text):
            self.planned = is_of_plans(whole_heading(self.above, paragraph.text))
        elif self.planned and _ITEM.match(paragraph.text) is None:
            self.planned = False
        self._year_of(paragraph.text)
        self.above = paragraph.text
        if self.planned:
            return  # what stands under «Nhiệm vụ năm 2020:» is wanted
        place = self._place(paragraph.text)
        of_card = self.is_card and is_of_card(paragraph.text)
        is_item = named is None and (_ITEM.match(paragraph.text) is not None or place is not None or of_card)
        below_name = self.is_card and is_item and not paragraph.text.endswith(":")
        is_heading = may_head(paragraph.text) and not below_name
        scope = self.heading if is_item and self.heading is not None else self.scope.fresh()
        if place is not None:
            scope = replace(scope, place=place)
        elif not is_item and not is_heading:
            self.heading, self.is_card = None, False
        self.listed, line = place, None
        for sentence in sentences(paragraph.text):
            for start, end in _pieces(sentence.text, sentence.start):
                if not is_heading and not _MAY_STATE.search(paragraph.text, start, end):
                    scope = replace(scope, in_parts=scope.in_parts or names_parts(paragraph.text[start:end]))
                    continue
                line = self.lexer.line(paragraph.text, start, end)
                scope = self._elsewhere(line, scope)
                if scope.province is None and self.scope.province is not None:
                    line.tokens[:] = [self._foreign(token) for token in line.tokens]
                scope = self._enter(line, scope)
                found = [
                    _in_its_time(self._of_series(line, one, scope))
                    for one in self._facts(line, scope)
                    if of_part(line, scope, one)
                ]
                doubt(line, found, self.context.reference.wording)
                if (why := self._uncertain(line, scope)) is not None:
                    for one in found:
                        one.doubt = one.doubt or why
                for one in found:
                    one.sentence = (id(paragraph), start)
                yield from found
                if is_heading and place is None:
                    level = self.heading.level if named is not None and self.heading is not None else None
                    self.heading = under(line, scope)
                    if named is not None:  # it goes on in the level of the heading above
                        self.heading = replace(self.heading, subject=named, level=level)
                    self.is_card = named is not None
                    self.listed = 0 if ranks_below(line) else None
                    self.promised = promised(line) if self.listed is not None else 0
                self.when.leave(line, scope, found)
                scope = leave(line, scope, found)
                several = self.context.reference.series.names_several(
                    _BEFORE_IT.sub("", line.text[line.start : line.end])
                )
                scope = replace(scope, is_of_several=several)
                if is_item and self.heading is not None:
                    scope = replace(self.heading, place=place)
        # In a province «đơn vị» are its departments or its districts as the paragraph says; in the nation a page goes on.
        if is_heading and line is not None and (self.has_begun or len(self.opening.headings) > 1):
            if self.opening.national is None and scope.ranking is not None and scope.ranking.kind == "scheme":
                self.scope = replace(self.scope, ranking=scope.ranking)  # «1. DTI năm 2021» above what it ranks
            headed = headed_group(line, scope)
            self.headed = headed if scope.province is not None else None
            self.scope = replace(self.scope, headed=headed_cohort(line, headed, scope) if headed else None)
        group = scope.group if scope.province is None else self.headed
        self.scope = replace(self.scope, counted=scope.counted, group=group)

    def cell(self, paragraph: Paragraph, subject: Subject, year: int | None, heading: str) -> Iterator[Found]:
        """The facts that a cell states of the subject of its row; `heading` is that of its column, `year` its year."""
        text = paragraph.text
        self.when = When(year, False, self.context.work.on)
        self.when.begin(None)
        base = under(self.lexer.line(heading, 0, len(heading)), replace(self.scope.fresh(), year=year))
        said = [self.lexer.line(text, s.start, s.start + len(s.text)) for s in sentences(text)]
        other = any(t.symbol == "YEAR" and t.value != year for line in said for t in line.tokens)
        for line in said:
            scope = self._enter(line, replace(base, subject=subject))
            found = [_in_its_time(one) for one in self._facts(line, scope) if of_part(line, scope, one)]
            doubt(line, found, self.context.reference.wording)
            is_dated = any(t.symbol == "YEAR" for t in line.tokens)
            for one in found:
                one.doubt = one.doubt or (CELL_OF_YEARS if other and not is_dated else None)
            self.when.leave(line, scope, found)
            yield from found

    def _elsewhere(self, line: Line, scope: Scope) -> Scope:
        """On a province's page, a sentence that begins with another province: what follows is not the page's own."""
        home, registry = self.scope.province, self.context.reference.registry
        first = next((t for t in line.tokens[:4] if t.symbol == "AG"), None)
        if home is None or first is None or registry.kind(str(first.value)) != "province":
            return scope
        return replace(scope, province=home if first.value == home else None)

    def _foreign(self, token: Token) -> Token:
        """A department or district that was taken for the page's own, in a paragraph on another province."""
        own = token.symbol == "AG" and str(token.value).startswith(f"{self.scope.province}/")
        return token._replace(symbol="NAME") if own else token

    def _place(self, text: str) -> int | None:
        """The place that its number gives an item of a ranked list, which goes on from the item before; without numbers
        so many items have one as the heading says: «Năm tỉnh có tổng điểm cao nhất là:»."""
        number = _NUMBERED_ITEM.match(text)
        if number is None and _ITEM.match(text) and self.listed is not None and self.listed < self.promised:
            return self.listed + 1
        if number is None or self.listed is None or int(number[1]) != self.listed + 1:
            return None
        return int(number[1])

    def _enter(self, line: Line, scope: Scope) -> Scope:
        """What the sentence itself says that it ranks by, and whom it is about."""
        if any(t.symbol == "RNK" for t in line.tokens):
            other = is_of_other_field(line)
            own = (
                count_ranking(line, scope) is not None
                or self.context.reference.series.find(line.text[line.start : line.end]) is not None
            )
            scope = replace(scope, is_elsewhere=other or (scope.is_elsewhere and not own))
        counted = count_ranking(line, scope)
        if counted is not None:
            scope = replace(scope, ranking=counted, local=counted, counted=counted)
        else:
            text = line.text[line.start : line.end]
            if scope.is_of_several and _THIS_RANKING.search(text):
                scope = replace(scope, ranking=None)  # which of them is meant nobody says
            series = series_in(_BEFORE_IT.sub("", text), scope, self.context.reference.series)
            if series is not None:
                scope = replace(scope, ranking=Ranking("scheme", series), series_year=_year_of(series, line))
            local = self._local(text, scope)
            if local is not None and local.series is not None:
                scope = replace(scope, local=local, series_year=_year_of(local.series, line) or scope.series_year)
                self.scope = replace(self.scope, local=self.scope.local or local)
        headed = re.match(r"(?:(?:còn|riêng|về|ở|với|đối|xét|tính) ){1,3}LVL , ", line.symbols)
        if headed is not None and scope.ranking is not None and scope.ranking.kind != "scheme":
            level = next(t.value.level for t in line.tokens if t.symbol == "LVL")
            scope = replace(scope, ranking=scope.ranking._replace(level=level))
        nouns = {t.symbol for t in line.tokens} & {"RECON", "REC", "RECALL"}
        handled = re.search(r"(?:giải quyết|xử lý|tiếp nhận|nộp) trực tuyến (?:được )?NUM REC ", line.symbols)
        if "RECON" in nouns or handled is not None:
            scope = replace(scope, is_online="RECALL" not in nouns)
        scope = self.when.enter(line, scope)
        if _OTHER_GROUP.match(line.symbols):
            scope = replace(scope, group=None)
        spoken = spoken_of(line, scope)
        return replace(scope, group=spoken, group_before=scope.group) if spoken else replace(scope, group_before=None)

    def _year_of(self, text: str) -> None:
        """The year that headings above a paragraph, or its own first words, give all of it."""
        is_heading = may_head(text)
        if is_heading and (self.has_begun or len(self.opening.headings) > 1):
            whole = whole_heading(self.above, text)
            self.sections.enter(heading_of(whole, several=len(self.opening.headings) > 1), whole)
            self.when.is_headed_else = self.sections.year is None and names_other(whole, self.opening.year)
        elif is_heading and mark_of(text) in ("roman", "chapter"):
            self.sections.enter(None, text)  # a numbered one is not the page's own
        self.has_begun = self.has_begun or not is_heading
        self.when.begin(self.sections.year, None if is_heading else run_in_year(text))
        self.scope = replace(self.scope, year=self.when.base)

    def _uncertain(self, line: Line, scope: Scope) -> str | None:
        """Why nothing that a sentence says is a fact: what is above it."""
        if self.sections.wanted:
            return "It stands below a heading of plans."
        return NOT_CERTAIN if self.when.is_open(line, scope) else None

    def _local(self, text: str, scope: Scope) -> Ranking | None:
        """The province's evaluation of its own bodies that a sentence names: «kết quả xếp hạng … của các đơn vị trong tỉnh»."""
        if scope.province is None or not _OWN_RANKING.search(text):
            return None
        series = self.context.reference.series.within(text, scope.province)
        return Ranking("scheme", series) if series is not None else None

    def _facts(self, line: Line, scope: Scope) -> Iterator[Found]:
        latest = self.opening.latest or (self.opening.year + 1 if self.opening.year else None)
        line = _results_only(line, latest)
        if not line.tokens:
            return
        book = self.context.reference.series

        def about(of: Line, first: int, last: int, is_local: bool) -> Ranking | None:
            return ranking_of(of, scope, book, first, last, is_local)

        ranked = list(read_ranks(line, scope, about))
        yield from ranked
        results = list(read_results(line, scope, about, ranked))
        yield from results
        yield from read_respective(line, scope)
        yield from read_by_year(line, scope)
        yield from read_arisen(line, scope)
        yield from read_provided(line, scope)
        counted = list(read_agency_counts(line, scope))
        yield from read_quantities(line, scope)
        yield from read_lists(line, scope, counted)
        yield from read_shares(line, scope, counted)
        counted += read_counts(line, scope, about, [*ranked, *results])
        counted += read_evaluated(line, scope)
        for found in counted:
            yield self._with_scheme(found, scope)

    def _of_series(self, line: Line, found: Found, scope: Scope) -> Found:
        """A result of the evaluation that the paragraph named with its year, in a sentence without one."""
        if any(t.symbol in ("YEAR", "VSYEAR") for t in line.tokens) or found.year != scope.year:
            return found
        series = found.values.get("series")
        if found.values.get("class") and found.table == "measure" and scope.local is not None:
            series = scope.local.series
        if series is None:
            return found
        if scope.present is not None:
            found.year = self.scope.year  # of the day on which the page was written are counts, not rankings
        named = scope.series_year
        if named is None or named[0] != series.series_id or found.year == named[1]:
            return found
        if _THIS_TIME.search(line.text, line.start, line.end) and named[1] != scope.today:
            return found  # «Ở DTI năm 2021 A đứng đầu. Năm nay B …»
        own = (
            self.scope.local
            if series == (self.scope.local.series if self.scope.local else None)
            else self.scope.ranking
        )
        if own is not None and own.series == series and self.opening.is_evaluation:
            found.doubt = found.doubt or "the page is on another year of this evaluation than the paragraph"
        found.year = named[1]
        return found

    def _with_scheme(self, found: Found, scope: Scope) -> Found:
        """A count of who was evaluated belongs to a scheme."""
        if found.table == "evaluation":
            local = scope.province is not None and found.subject.id.startswith(f"{scope.province}/")
            ranking = scope.local if local else scope.ranking
            base = (
                ranking if ranking and ranking.kind == "scheme" else (self.scope.local if local else self.scope.ranking)
            )
            if base is not None and base.series is not None and found.year is not None:
                found.values["scheme_id"] = base.series.scheme_id(found.year)
        return found


def read_prose(context: Context) -> None:
    """Adds the facts that the document's running text states: rows of `measure`, `score` and `evaluation`."""
    paragraphs = [p for p in context.tables.prose if _MAY_STATE.search(p.text) or may_head(p.text)]
    if not paragraphs:
        return
    reader, kept = reader_of(context), {id(one) for one in paragraphs}
    reader.behind_others = frozenset(
        id(one) for before, one in pairwise(context.tables.prose) if id(before) not in kept
    )
    found = [(one, paragraph) for paragraph in _own(paragraphs) for one in reader.paragraph(paragraph)]
    if context.sheet.rows.get("evaluation"):  # a decision on its own ranking is read by its own rule
        found = [(one, paragraph) for one, paragraph in found if one.table != "evaluation"]
    of = {id(one): paragraph for one, paragraph in found}
    level_of_parts([one for one, _ in found])
    contradicting([one for one, _ in found])
    certain = [one for one, _ in found if one.doubt is None]
    for group in (*settle(certain), *([one] for one, _ in found if one.doubt is not None)):
        emit(context, [(one, of[id(one)]) for one in group])


def reader_of(context: Context) -> Reader:
    """A reader that knows what the document's first words say."""
    opening = read_opening(context)
    on = context.work.on
    names = on.year if opening.is_merged and on is not None else opening.year
    mentions = Mentions(
        context.reference.registry, opening.province, names, on, opening.year if opening.is_merged else None,
        opening.home if opening.home and context.reference.registry.kind(opening.home) == "district" else None,
    )  # fmt: skip
    lexer = Lexer(context.reference.wording, load_lexicon(context.reference.wording), mentions)
    scope = Scope(
        context.reference.registry, context.reference.wording, context.reference.declared, opening.province, opening.year,
        _scheme(opening.national), _scheme(opening.local),
        owner=Subject("agency", opening.owner) if opening.owner else None, is_evaluation=opening.is_evaluation,
        home=Subject("agency", opening.home) if opening.home else None, today=on.year if on is not None else None,
        issuers=frozenset(s.issuer for s in context.reference.series.national.values() if s.issuer),
        is_span=opening.is_span,
    )  # fmt: skip
    return Reader(context, opening, lexer, scope)


def _in_its_time(found: Found) -> Found:
    """The finding, in doubt where it is of an evaluation before its first year."""
    series = found.values.get("series")
    if series is not None and series.first_year and found.year is not None and found.year < series.first_year:
        found.doubt = found.doubt or f"this evaluation began in {series.first_year}"
    return found


def _year_of(series: Series, line: Line) -> tuple[str, int] | None:
    """The year that a sentence gives the evaluation it names: the first one, before any figure or place."""
    if any(t.symbol == "TARGET" for t in line.tokens):
        return None
    for token in line.tokens:
        if token.symbol == "YEAR":
            return series.series_id, int(token.value)
        if token.symbol in ("RNK", "NUM", "PCT", "FRAC", "CLS"):
            return None
    return None


def _own(paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs without the headlines of other pages that a page lists («Tin liên quan: …»)."""
    elsewhere = False
    for paragraph in paragraphs:
        if OTHER_PAGES.match(paragraph.text):
            elsewhere = True
        elif elsewhere and len(paragraph.text) > _LONGEST_HEADLINE:
            elsewhere = False
        if not elsewhere:
            yield paragraph


def _scheme(series: object) -> Ranking | None:
    return Ranking("scheme", series) if series is not None else None  # type: ignore[arg-type]


def _pieces(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The sentence, or pieces of one that goes on for ever."""
    at = 0
    while at < len(text):
        end = len(text)
        if end - at > _LONGEST:
            cut = max(
                text.rfind(";", at, at + _LONGEST),
                text.rfind(",", at, at + _LONGEST),
                text.rfind(" ", at, at + _LONGEST),
            )
            end = cut + 1 if cut > at else at + _LONGEST
        yield start + at, start + end
        at = end


def _results_only(line: Line, latest: int | None) -> Line:
    """The line without what is only wanted: targets, plans, years to come."""
    for number, token in enumerate(line.tokens):
        future = token.symbol == "YEAR" and latest is not None and token.value > latest
        if token.symbol == "TARGET" and token.value == "all":
            return replace(line, tokens=[])
        if future or token.symbol == "TARGET":
            return replace(line, tokens=line.tokens[:number])
    return line
