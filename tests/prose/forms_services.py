"""Statements about online services: yearly series, k of n, two figures at once, who has none."""

from tests.prose import numerals
from tests.prose.context import Context
from tests.prose.model import Claim, Draft

PROVINCES, MINISTRIES = "provinces-63", "ministries-22"


def series(ctx: Context) -> Draft:
    """Years in a row: p has level 3 only, q both levels, all the two after one another."""
    rng, draft = ctx.rng, Draft()
    first, second = 2, rng.randint(2, 3)
    start = ctx.year - first - second + 1
    n, m, k, low = rng.randint(4, 9), rng.randint(20, 60), rng.randint(1, 3), rng.randint(3, 9)
    for i in range(first + second):
        year, key = start + i, str(i)
        values = {"y": str(year), "n": ctx.number(n), "m": ctx.number(m), "k": ctx.number(k), "l": ctx.number(low)}
        draft.values |= {name + key: value for name, value in values.items()}
        draft.groups.setdefault("p" if i < first else "q", []).append(key)
        for at, indicator, level, value in (
            ("n", "agencies", "3", n),
            ("m", "services", "3", m),
            ("k", "agencies", "4", k),
            ("l", "services", "4", low),
        ):
            draft.claims.append(
                ctx.measure(PROVINCES, indicator, at + key, year=year, service_level=level, value=value)
            )
        n, m = min(60, n + rng.randint(1, 9)), m + rng.randint(60, 700)
        k, low = k + rng.randint(0, 2), low + rng.randint(2, 9)
    draft.groups["all"] = draft.groups["p"] + draft.groups["q"]
    draft.values["last"] = str(start + first + second - 1)
    return draft


def part_of(ctx: Context) -> Draft:
    """58/63 (92,06%) with those who have none; of provinces or of ministries."""
    rng = ctx.rng
    group, cohort, total = rng.choice([("provinces", PROVINCES, 63), ("ministries", MINISTRIES, 22)])
    none = rng.randint(2, 5)
    listed = ctx.fresh(group, none)
    if group == "ministries":
        total = rng.choice([total, 19, 20])
    having = total - none
    pct, percent = numerals.percent_of(having, total, rng.choice([1, 2]))
    who = ["tỉnh, thành phố", "địa phương", "tỉnh, thành phố trực thuộc Trung ương"]
    values = {
        "k": str(having),
        "n": str(total),
        "pct": pct,
        "z": ctx.number(none),
        "names": ctx.names(listed),
        "who": rng.choice(who if group == "provinces" else ["bộ, cơ quan ngang bộ"]),
        "unit": rng.choice(["tỉnh", "địa phương"]) if group == "provinces" else "cơ quan",
    }
    claim = ctx.measure(cohort, "agencies", "k", service_level="3+4", value=having)
    claim.extras = {"denominator": ("n", total), "percent": ("pct", percent)}
    without = ctx.measure(cohort, "agencies|count", "z", service_level="*", value=none, topic_needed=True)
    zero = [
        ctx.measure(a.agency_id, "services", None, "names", service_level="3+4", value=0, status="zero") for a in listed
    ]
    return Draft(values, {}, [claim, without, *zero])


_TOPICS = (
    "chức năng đăng nhập một lần (SSO)",
    "hệ thống một cửa điện tử kết nối với cổng dịch vụ công",
    "ứng dụng tra cứu hồ sơ trên điện thoại di động",
    "chức năng thanh toán trực tuyến",
    "chuyên mục hỏi đáp trực tuyến trên cổng thông tin điện tử",
)


def topic(ctx: Context) -> Draft:
    """k of n ministries have something; those who have it, or those who do not, by name."""
    rng = ctx.rng
    with_it = rng.random() < 0.5
    listed = ctx.fresh("ministries", rng.randint(2, 4))
    total = rng.choice([19, 20, 22])
    having = len(listed) if with_it else total - len(listed)
    pct, percent = numerals.percent_of(having, total, 1)
    name = "have" if with_it else "havenot"
    values = {"k": ctx.number(having), "n": str(total), "pct": pct, "t": rng.choice(_TOPICS), name: ctx.names(listed)}
    claim = ctx.measure(MINISTRIES, "agencies", "k", "t", service_level="*", value=having, topic_needed=True)
    claim.extras = {"denominator": ("n", total), "percent": ("pct", percent)}
    word = "yes" if with_it else "no"
    flags = [
        ctx.measure(a.agency_id, "has", None, name, service_level="*", value_text=word, status="*") for a in listed
    ]
    return Draft(values, {}, [claim, *flags])


def levels(ctx: Context) -> Draft:
    """One agency's services at level 3 and 4, in one breath."""
    rng = ctx.rng
    (agency,) = ctx.fresh(rng.choice(["provinces", "provinces", "ministries"]), 1)
    three, four = rng.randint(31, 1800), rng.randint(1, 400)
    values = {"a": ctx.name(agency), "m3": ctx.number(three), "m4": ctx.number(four), "m": ctx.number(three + four)}
    claims = [
        ctx.measure(agency.agency_id, "services", at, "a", service_level=level, value=value)
        for at, level, value in (("m3", "3", three), ("m4", "4", four), ("m", "3+4", three + four))
    ]
    return Draft(values, {}, claims)


def pair(ctx: Context) -> Draft:
    """Two agencies, two values, one level."""
    rng = ctx.rng
    group = rng.choice(["provinces", "provinces", "ministries"])
    one, two = ctx.fresh(group, 2)
    level, indicator, noun = rng.choice(["3", "4"]), "services", "dịch vụ công trực tuyến"
    first, second = rng.randint(120, 1900), rng.randint(11, 119)
    values = {"a": ctx.name(one), "b": ctx.name(two), "va": ctx.number(first), "vb": ctx.number(second)}
    values |= {"noun": noun, "lv": rng.choice(["mức độ ", "mức "]) + level}
    claims = [
        ctx.measure(agency.agency_id, indicator, at, name, service_level=level, value=value)
        for agency, at, name, value in ((one, "va", "a", first), (two, "vb", "b", second))
    ]
    return Draft(values, {}, claims)


def zero(ctx: Context) -> Draft:
    """Who has no service at work."""
    listed = ctx.fresh("provinces", ctx.rng.randint(2, 5))
    claims = [
        ctx.measure(a.agency_id, "services", None, "names", service_level="*", value=0, status="zero") for a in listed
    ]
    without = ctx.measure(PROVINCES, "agencies|count", "z", service_level="*", value=len(listed), topic_needed=True)
    return Draft({"names": ctx.names(listed), "z": ctx.number(len(listed))}, {}, [*claims, without])


def ranked(ctx: Context) -> Draft:
    """Provinces by how many services they offer."""
    rng = ctx.rng
    order = ctx.fresh("provinces", 8)
    last = rng.randint(55, 62)
    three, two, low = rng.randint(900, 2500), rng.randint(500, 890), rng.randint(1, 4)
    values = {"a": ctx.name(order[0]), "b": ctx.name(order[1]), "c": ctx.name(order[2])}
    values |= {"list": ctx.names(order[1:7]), "rest": ctx.names(order[3:7]), "z": ctx.name(order[7])}
    values |= {"va": ctx.number(three), "vb": ctx.number(two), "vz": ctx.number(low), "rz": str(last)}
    claims = []
    for place, at, needs, basis in (
        (1, None, ("a",), "*"),
        *((i + 1, None, ("list",), "sequence") for i in range(1, 7)),
        (2, None, ("b",), "*"),
        (3, None, ("c",), "*"),
        *((i + 1, None, ("rest",), "sequence") for i in range(3, 7)),
    ):
        claims.append(_rank(ctx, order[place - 1].agency_id, place, at, needs, basis))
    claims.append(_rank(ctx, order[7].agency_id, last, "rz", ("z",), "printed"))
    for agency, at, name, value in (
        (order[0], "va", "a", three),
        (order[1], "vb", "b", two),
        (order[7], "vz", "z", low),
    ):
        claims.append(ctx.measure(agency.agency_id, "services", at, name, service_level="3", value=value))
    return Draft(values, {}, claims)


def _rank(ctx: Context, subject: str, place: int, at: str | None, needs: tuple[str, ...], basis: str) -> Claim:
    fields = {"service_level": "3+4|3", "rank": place, "rank_basis": basis}
    return ctx.measure(subject, "services", at, *needs, **fields)


FORMS = {
    "a.level3": series,
    "a.both": series,
    "a.mixed": series,
    "b.part": part_of,
    "b.topic": topic,
    "c.levels": levels,
    "c.pair": pair,
    "d.services": ranked,
    "g.zero": zero,
}
