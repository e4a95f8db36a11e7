"""Statements of rankings: first, next, last, tied, after; nationwide or within a province."""

from collections.abc import Callable

from tests.prose.context import Context, Ranking
from tests.prose.model import Agency, Claim, Draft

_WHO = {
    "provinces": ("tỉnh, thành phố", "khối tỉnh, thành phố trực thuộc Trung ương", "provinces-63"),
    "ministries": ("bộ, cơ quan ngang bộ", "khối bộ, cơ quan ngang bộ", "ministries-22"),
    "government_agencies": ("cơ quan thuộc Chính phủ", "khối cơ quan thuộc Chính phủ", "government-agencies-8"),
    "departments": ("sở, ban, ngành", "khối sở, ban, ngành", "departments"),
    "districts": ("huyện, thị xã, thành phố", "khối huyện, thị xã, thành phố", "districts"),
}


def top(group: str) -> Callable[[Context], Draft]:
    """First places: {a} {b} {c} with values, or {a} and a list in order."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        size = min(len(ranking.order) - 1, ctx.rng.randint(3, 6))
        draft = _who(ctx, group)
        for place, key in ((1, "a"), (2, "b"), (3, "c")):
            _place(ctx, ranking, place, key, draft)
        listed = ranking.order[1:size]
        draft.values |= {
            "list": ctx.names(listed),
            "bare": _bare(ctx, listed),
            "ab": ctx.names(ranking.order[:2], "and"),
        }
        draft.values |= {"abc": ctx.names(ranking.order[:3], "and"), "bc": ctx.names(ranking.order[1:3], "and")}
        for name, first, count in (
            ("list", 2, size - 1),
            ("bare", 2, size - 1),
            ("ab", 1, 2),
            ("abc", 1, 3),
            ("bc", 2, 2),
        ):
            for place in range(first, first + count):
                agency = ranking.agency(place)
                draft.claims.append(ctx.score(agency.agency_id, None, name, rank=place, rank_basis="sequence"))
        return draft

    return draw


def place(group: str) -> Callable[[Context], Draft]:
    """One agency somewhere in the list: its place, of how many, its value, and the change since the year before."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        spot = ranking.take(ctx.rng)
        if spot is None:
            raise LookupError(group)
        draft = _who(ctx, group)
        _place(ctx, ranking, spot, "a", draft, words=False)
        agency, size = ranking.agency(spot), len(ranking.order)
        move = ctx.rng.choice([m for m in range(-9, 18) if m and 1 <= spot + m <= size])
        before, word = spot + move, "tăng" if move > 0 else "giảm"
        draft.values |= {"r": str(spot), "n": str(size), "move": ctx.number(abs(move)), "word": word}
        draft.values |= {"r0": str(before), "y0": str(ctx.year - 1)}
        draft.claims.append(ctx.score(agency.agency_id, "r", "a", rank=spot, rank_basis="printed"))
        draft.claims[-1].extras = {"rank_of": ("n", size)}
        draft.claims.append(
            ctx.score(agency.agency_id, "r0", "a", year=ctx.year - 1, rank=before, rank_basis="printed")
        )
        draft.claims.append(ctx.measure(agency.agency_id, "change", "move", "a", value=move))
        draft.claims.append(_size(ctx, group, size))
        return draft

    return draw


def tie(group: str) -> Callable[[Context], Draft]:
    """Two agencies share a place."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        spot = ranking.take(ctx.rng, 2)
        if spot is None:
            raise LookupError(group)
        draft = _who(ctx, group)
        one, two = ranking.agency(spot), ranking.agency(spot + 1)
        draft.values |= {"a": ctx.name(one), "b": ctx.name(two), "r": ctx.number(spot)}
        draft.claims = [
            ctx.score(one.agency_id, "r", "a", rank=spot, rank_basis="printed|tie"),
            ctx.score(two.agency_id, "r", "b", rank=spot, rank_basis="tie|printed"),
        ]
        return draft

    return draw


def after(group: str) -> Callable[[Context], Draft]:
    """Second place told as «only after the first»."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        draft = _who(ctx, group)
        for spot, key in ((1, "a"), (2, "b")):
            _place(ctx, ranking, spot, key, draft, words=False)
        draft.claims.append(ctx.score(ranking.agency(1).agency_id, None, "a", rank=1, rank_basis="relative"))
        draft.values["two"] = ctx.rng.choice(["2", "hai", "02"])
        draft.claims.append(ctx.score(ranking.agency(2).agency_id, "two", "b", rank=2, rank_basis="printed"))
        return draft

    return draw


def last(group: str) -> Callable[[Context], Draft]:
    """The end of the list, with its place printed ({r}/{n}) or only as a word (then optional)."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        size = len(ranking.order)
        draft = _who(ctx, group)
        _place(ctx, ranking, size, "z", draft, words=False)
        agency = ranking.agency(size)
        draft.values |= {"r": str(size), "n": str(size)}
        draft.claims.append(ctx.score(agency.agency_id, "r", "z", rank=size, rank_basis="printed"))
        draft.claims.append(ctx.score(agency.agency_id, None, "z", rank=size, rank_basis="*", optional=True))
        draft.claims.append(_size(ctx, group, size))
        return draft

    return draw


def criterion(group: str) -> Callable[[Context], Draft]:
    """A place in one component: never the place overall."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        agency = ranking.agency(ctx.rng.randint(1, len(ranking.order)))
        spot = ctx.rng.randint(2, len(ranking.order))
        draft = _who(ctx, group)
        parts = ["hạ tầng kỹ thuật CNTT", "hạ tầng nhân lực", "cơ chế, chính sách", "ứng dụng CNTT trong nội bộ"]
        if ctx.scheme and ctx.scheme.scheme_id.endswith("chuyen-doi-so"):
            parts = ["chính quyền số", "kinh tế số", "xã hội số", "thể chế số", "hạ tầng số", "nhân lực số"]
        draft.values |= {"a": ctx.name(agency), "r": str(spot), "part": ctx.rng.choice(parts)}
        draft.claims.append(ctx.score(agency.agency_id, "r", "a", "part", rank=spot, criterion_id="!overall"))
        return draft

    return draw


def evaluated(group: str) -> Callable[[Context], Draft]:
    """How many were ranked, of how many."""

    def draw(ctx: Context) -> Draft:
        size = len(ctx.ranking(group).order)
        draft = _who(ctx, group)
        draft.values |= {"k": ctx.number(size), "n": "22"}
        assert ctx.scheme
        fact = {"table": "evaluation", "scheme_id": ctx.scheme.scheme_id, "year": ctx.year, "ranked": size}
        fact |= {"criterion_id": "overall", "subject_id": _cohort(ctx, group)}
        draft.claims = [Claim(fact, "k", ("who",), {"total": ("n", 22)})]
        return draft

    return draw


def graded(group: str) -> Callable[[Context], Draft]:
    """An agency's class, with its value."""

    def draw(ctx: Context) -> Draft:
        ranking = ctx.ranking(group)
        spot = ctx.rng.choice([1, 2, 3, len(ranking.order)])
        draft = _who(ctx, group)
        _place(ctx, ranking, spot, "a", draft, words=False)
        word = "Tốt" if spot <= 3 else "Trung bình"
        draft.values["cls"] = word
        draft.claims.append(ctx.score(ranking.agency(spot).agency_id, None, "a", "cls", **{"class": word}))
        return draft

    return draw


def other(group: str) -> Callable[[Context], Draft]:
    """A place in another evaluation of another year, quoted beside the article's own."""

    def draw(ctx: Context) -> Draft:
        assert ctx.scheme
        year = ctx.year - ctx.rng.randint(1, 3)
        vaip = (f"Vietnam ICT Index {year} của Hội Tin học Việt Nam", "vaip/ict-index")
        mic = (f"báo cáo mức độ ứng dụng CNTT năm {year} của Bộ Thông tin và Truyền thông", "mic/ung-dung-cntt")
        printed, scheme_id = mic if ctx.scheme.scheme_id == "vaip/ict-index" else vaip
        agency = ctx.rng.choice(ctx.members(group))
        spot = ctx.rng.randint(2, 18)
        draft = Draft({"a": ctx.name(agency), "other": printed, "r": str(spot)})
        fields = {"scheme_id": scheme_id, "rank": spot, "rank_basis": "printed"}
        draft.claims = [ctx.score(agency.agency_id, "r", "a", "other", year=year, **fields)]
        return draft

    return draw


def _place(ctx: Context, ranking: Ranking, spot: int, key: str, draft: Draft, *, words: bool = True) -> None:
    """The name {key} and value {vkey} of the agency at a place; `words`: the wording says the place itself."""
    agency = ranking.agency(spot)
    printed, claim = ctx.mark(agency.agency_id, ranking.value(spot), "v" + key, key)
    draft.values |= {key: ctx.name(agency), "v" + key: printed}
    draft.claims.append(claim)
    if words:
        draft.claims.append(ctx.score(agency.agency_id, None, key, rank=spot, rank_basis="*"))


def _size(ctx: Context, group: str, size: int) -> Claim:
    """«13/20»: that 20 were ranked may be told from it."""
    assert ctx.scheme
    fact = {"table": "evaluation", "scheme_id": ctx.scheme.scheme_id, "year": ctx.year, "ranked": size}
    return Claim({**fact, "criterion_id": "overall", "subject_id": _cohort(ctx, group), "optional": True}, "n")


def _who(ctx: Context, group: str) -> Draft:
    who, block, _ = _WHO[group]
    max_ = {1: "1", 100: "100", 1000: "1.000"}[int(ctx.scheme.maximum)] if ctx.scheme else ""
    return Draft({"who": who, "block": block, "year": str(ctx.year), "max": max_})


def _cohort(ctx: Context, group: str) -> str:
    cohort = _WHO[group][2]
    return f"{ctx.province.agency_id}/{cohort}" if ctx.province else cohort


def _bare(ctx: Context, listed: list[Agency]) -> str:
    """Names without the word «Bộ» that the list has before them, where all are ministries; else as always."""
    if all(agency.name.startswith("Bộ ") for agency in listed):
        return "các bộ: " + "; ".join(agency.name[3:] for agency in listed)
    return ctx.names(listed)


NATIONAL = ("provinces", "ministries", "government_agencies")
LOCAL = ("departments", "districts")
_KINDS = {
    "top": (top, NATIONAL + LOCAL),
    "place": (place, ("provinces", "ministries", "departments")),
    "tie": (tie, ("provinces", "ministries", "departments")),
    "after": (after, NATIONAL + LOCAL),
    "last": (last, ("provinces", "ministries", "departments", "districts")),
    "criterion": (criterion, ("provinces", "ministries")),
    "evaluated": (evaluated, ("ministries",)),
    "other": (other, ("provinces", "ministries")),
    "class": (graded, ("departments", "districts")),
}
FORMS = {f"d.{kind}.{group}": make(group) for kind, (make, groups) in _KINDS.items() for group in groups}
