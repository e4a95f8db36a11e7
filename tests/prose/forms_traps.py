"""Sentences whose numerals are no results: targets, changes, laws, money, people, other indexes."""

from tests.prose import numerals
from tests.prose.context import Context
from tests.prose.model import Draft


def trap(ctx: Context) -> Draft:
    """Numbers for any sentence that states no fact; every numeral is a trap."""
    rng = ctx.rng
    (agency,) = ctx.fresh("provinces", 1)
    values = {
        "a": ctx.name(agency),
        "future": str(ctx.year + rng.randint(3, 7)),
        "pct": numerals.share(rng, 20, 100)[0],
        "pct2": numerals.share(rng, 2, 19)[0],
        "small": str(rng.randint(2, 30)),
        "rank": str(rng.randint(2, 63)),
        "big": numerals.whole(rng, rng.randint(11000, 900000)),
        "money": numerals.whole(rng, rng.randint(12, 980)),
        "tenth": numerals.decimal(rng.uniform(1, 90), 1),
        "law": f"{rng.randint(1, 2900)}/QĐ-TTg",
        "decree": f"{rng.randint(10, 150)}/{rng.randint(2005, ctx.year)}/NĐ-CP",
        "date": f"{rng.randint(1, 28)}/{rng.randint(1, 12)}/{rng.randint(2006, ctx.year)}",
        "day": f"{rng.randint(1, 28)}/{rng.randint(1, 12)}",
        "hour": f"{rng.randint(7, 17)}h{rng.choice(['00', '15', '30', '45'])}",
        "phone": f"0{rng.randint(203, 299)}.{rng.randint(3000000, 3999999)}",
        "age": str(rng.randint(22, 70)),
        "house": str(rng.randint(2, 480)),
    }
    return Draft(values)


def change(ctx: Context) -> Draft:
    """A move in the article's scheme, without the place itself."""
    rng = ctx.rng
    ranking = ctx.ranking("provinces")
    spot = ranking.take(rng)
    if spot is None:
        raise LookupError
    up, move = rng.random() < 0.6, rng.randint(2, 19)
    agency = ranking.agency(spot)
    values = {"a": ctx.name(agency), "word": "tăng" if up else "giảm", "m": ctx.number(move), "y0": str(ctx.year - 1)}
    values["verb"] = rng.choice(["vươn lên", "nhảy"]) if up else rng.choice(["tụt", "lùi"])
    claim = ctx.measure(agency.agency_id, "change", "m", "a", value=move if up else -move)
    return Draft(values, {}, [claim])


FORMS = {"j.trap": trap, "j.change": change}
