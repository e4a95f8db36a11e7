"""Statements about records: totals with parts, channels, several agencies, missing data, magnitudes, approximations."""

from tests.prose.context import Context
from tests.prose.model import Draft

_GROUPS = ["provinces", "provinces", "ministries"]


def parts(ctx: Context) -> Draft:
    """One agency: online records in all, of which at level 3 and 4, with the services that had them."""
    rng = ctx.rng
    (agency,) = ctx.fresh(rng.choice(_GROUPS), 1)
    three, four = rng.randint(1100, 90000), rng.randint(800, 60000)
    s3, s4 = rng.randint(12, 190), rng.randint(2, 30)
    numbers = {"t": three + four, "r3": three, "r4": four, "s3": s3, "s4": s4, "s": s3 + s4}
    values = {key: ctx.number(number) for key, number in numbers.items()}
    values["a"] = ctx.name(agency)
    claims = [
        ctx.measure(agency.agency_id, indicator, at, "a", service_level=level, value=numbers[at])
        for at, indicator, level in (
            ("t", "records_online", "3+4|unstated"),
            ("r3", "records_online", "3"),
            ("r4", "records_online", "4"),
            ("s3", "services_with_records", "3"),
            ("s4", "services_with_records", "4"),
            ("s", "services_with_records", "3+4|unstated"),
        )
    ]
    return Draft(values, {}, claims)


def channels(ctx: Context) -> Draft:
    """One agency: records of all channels and those online; services and those with records."""
    rng = ctx.rng
    (agency,) = ctx.fresh(rng.choice(_GROUPS), 1)
    every, services = rng.randint(60000, 900000), rng.randint(40, 300)
    numbers = {"all": every, "t": rng.randint(2100, every // 2), "s": services, "sr": rng.randint(11, services - 5)}
    values = {key: ctx.number(number) for key, number in numbers.items()}
    values |= {"a": ctx.name(agency), "sd": values["s"]}
    level = "3+4|unstated"
    claims = [
        ctx.measure(agency.agency_id, indicator, at, "a", service_level=level, value=numbers[at])
        for at, indicator in (
            ("all", "records_all"),
            ("t", "records_online"),
            ("s", "services"),
            ("sr", "services_with_records"),
        )
    ]
    claims[0].fields["service_level"] = level + "|"
    claims[3].extras = {"denominator": ("sd", services)}
    # «Of 54 services 42 had records»: to hold 54 as the whole of the 42 is right as well, and nobody has to.
    whole = (("sr", "services_with_records", "s", services), ("t", "records_online", "all", every))
    for at, indicator, of, total in whole:
        fields = {"service_level": level, "value": numbers[at], "denominator": total, "optional": True}
        claims.append(ctx.measure(agency.agency_id, indicator, at, "a", of, **fields))
    claims.append(ctx.measure(agency.agency_id, "services", "sd", service_level=level, value=services, optional=True))
    return Draft(values, {}, claims)


def several(ctx: Context) -> Draft:
    """Agencies one after another by their online records: places, totals, a last one with little."""
    rng = ctx.rng
    order = ctx.fresh("provinces", 4)
    totals = sorted((rng.randint(9000, 400000) for _ in range(3)), reverse=True)
    last, few = rng.randint(21, 40), rng.randint(2, 60)
    values = {"rz": str(last), "vz": ctx.number(few), "z": ctx.name(order[3])}
    claims = []
    for i, key in enumerate("abc"):
        values |= {key: ctx.name(order[i]), "v" + key: ctx.number(totals[i])}
        fields = {"service_level": "3+4|unstated", "rank": i + 1, "rank_basis": "*"}
        claims.append(ctx.measure(order[i].agency_id, "records_online", None, key, **fields))
        claims.append(
            ctx.measure(
                order[i].agency_id, "records_online", "v" + key, key, service_level="3+4|unstated", value=totals[i]
            )
        )
    level = "3+4|unstated"
    fields = {"service_level": level, "rank": last, "rank_basis": "printed"}
    claims.append(ctx.measure(order[3].agency_id, "records_online", "rz", "z", **fields))
    claims.append(ctx.measure(order[3].agency_id, "records_online", "vz", "z", service_level=level, value=few))
    return Draft(values, {}, claims)


def missing(ctx: Context) -> Draft:
    """Who gave no data on online records."""
    listed = ctx.fresh("provinces", ctx.rng.randint(3, 8))
    claims = [
        ctx.measure(a.agency_id, "records_online", None, "names", service_level="*", value=None, status="missing")
        for a in listed
    ]
    return Draft({"names": ctx.names(listed)}, {}, claims)


def magnitude(ctx: Context) -> Draft:
    """Millions of records, no figure."""
    listed = ctx.fresh(ctx.rng.choice(["ministries", "ministries", "provinces"]), ctx.rng.randint(1, 3))
    word = ctx.rng.choice(["hàng triệu", "hàng trăm nghìn", "hàng chục nghìn"])
    fields = {"service_level": "*", "value": None, "value_text": word, "qualifier": "magnitude"}
    # Of one alone any sentence is certain; of several only one that gives them as examples.
    name = "names" if len(listed) == 1 else "many"
    claims = [ctx.measure(a.agency_id, "records_online", None, name, **fields) for a in listed]
    return Draft({name: ctx.names(listed, "and"), "word": word}, {}, claims)


_ABOUT = {"khoảng ": "≈", "gần ": "≈|<", "hơn ": ">", "trên ": ">", "xấp xỉ ": "≈", "chưa đến ": "<", "dưới ": "<"}


def about(ctx: Context) -> Draft:
    """One agency's records and services, about so many."""
    rng = ctx.rng
    (agency,) = ctx.fresh(rng.choice(_GROUPS), 1)
    word, other = rng.sample(list(_ABOUT), 2)
    records, services = rng.randint(3, 90) * 1000, rng.randint(2, 40) * 50
    values = {
        "a": ctx.name(agency),
        "about": word,
        "t": ctx.number(records),
        "about2": other,
        "m": ctx.number(services),
    }
    claims = [
        ctx.measure(
            agency.agency_id, "records_online", "t", "a", service_level="*", value=records, qualifier=_ABOUT[word]
        ),
        ctx.measure(
            agency.agency_id,
            "services",
            "m",
            "a",
            "about2",
            service_level="3+4",
            value=services,
            qualifier=_ABOUT[other],
        ),
    ]
    return Draft(values, {}, claims)


FORMS = {
    "e.parts": parts,
    "e.channels": channels,
    "e.several": several,
    "g.missing": missing,
    "h.magnitude": magnitude,
    "h.about": about,
}
