"""Statements of shares: services with records, classes of agencies."""

from tests.prose import numerals
from tests.prose.context import Context
from tests.prose.model import Claim, Draft

_COHORTS = [("tỉnh, thành phố", "provinces-63"), ("bộ, cơ quan ngang bộ", "ministries-22")]
_ABOUT = {"khoảng ": "≈", "gần ": "≈|<", "hơn ": ">", "trên ": ">", "dưới ": "<", "": "="}


def services(ctx: Context) -> Draft:
    """Shares of services with records, at level 3 and 4, of provinces or ministries."""
    rng = ctx.rng
    who, cohort = rng.choice([pair for pair in _COHORTS if "f.services" + pair[1] not in ctx.done])
    ctx.done.add("f.services" + cohort)
    (p3, v3), (p4, v4) = numerals.share(rng), numerals.share(rng)
    claims = [
        ctx.measure(cohort, "share_services_with_records", at, "who", service_level=level, value=value)
        for at, level, value in (("p3", "3", v3), ("p4", "4", v4))
    ]
    return Draft({"who": who, "p3": p3, "p4": p4}, {}, claims)


def one(ctx: Context) -> Draft:
    """The share of an agency's services that had records; a level or both."""
    rng = ctx.rng
    (agency,) = ctx.fresh(rng.choice(["provinces", "ministries"]), 1)
    printed, value = numerals.share(rng)
    word = rng.choice(list(_ABOUT))
    level, levels = rng.choice([("3", "mức độ 3"), ("4", "mức độ 4"), ("3+4", "mức độ 3, 4")])
    claim = ctx.measure(
        agency.agency_id, "share_services_with_records", "p", "a", "about", "lv", service_level=level, value=value
    )
    claim.fields["qualifier"] = _ABOUT[word]
    return Draft({"a": ctx.name(agency), "p": printed, "about": word, "lv": levels}, {}, [claim])


def classes(ctx: Context) -> Draft:
    """Shares of classes among provinces or ministries, this year and the year before."""
    rng = ctx.rng
    who, cohort = rng.choice(_COHORTS)
    rest, draft = 100, Draft({"who": who, "year": str(ctx.year), "y0": str(ctx.year - 1)})
    for key, word in (("good", "Tốt"), ("fair", "Khá"), ("mid", "Trung bình")):
        value = rng.randint(2, rest // 2)
        rest -= value
        about = rng.choice(list(_ABOUT))
        draft.values |= {key: str(value), "ab_" + key: about}
        draft.claims.append(_share(ctx, cohort, word, key, value, "ab_" + key, _ABOUT[about]))
    value = rng.randint(2, 40)
    draft.values["good0"] = str(value)
    draft.claims.append(
        ctx.measure(cohort, "share", "good0", "who", "y0", year=ctx.year - 1, **{"class": "Tốt"}, value=value)
    )
    return draft


def _share(ctx: Context, cohort: str, word: str, at: str, value: int, about: str, qualifier: str) -> Claim:
    return ctx.measure(
        cohort, "share", at, "who", about, **{"class": word}, value=value, qualifier=qualifier, service_level="*"
    )


def counts(ctx: Context) -> Draft:
    """How many departments or districts of a province are of a class, with or without the share."""
    rng = ctx.rng
    assert ctx.province
    left = [g for g in ("departments", "districts") if "f.counts" + g not in ctx.done]
    group = rng.choice(left)
    ctx.done.add("f.counts" + group)
    who = {"departments": "sở, ban, ngành", "districts": "huyện, thị xã, thành phố"}[group]
    total = rng.randint(14, 22) if group == "departments" else rng.randint(8, 18)
    draft = Draft({"who": who, "n": str(total), "nd": str(total), "year": str(ctx.year)})
    good = rng.randint(2, total // 2)
    fair = rng.randint(2, total - good - 1)
    numbers = {"good": ("Tốt", good), "fair": ("Khá", fair), "mid": ("Trung bình", total - good - fair)}
    for key, (word, value) in numbers.items():
        pct, percent = numerals.percent_of(value, total, rng.choice([0, 1]))
        draft.values |= {key: ctx.number(value), "p_" + key: pct}
        claim = ctx.measure(
            f"{ctx.province.agency_id}/{group}", "class_count", key, "who", **{"class": word}, value=value
        )
        claim.extras = {"percent": ("p_" + key, percent), "denominator": ("nd", total)}
        either = Claim({**claim.fields, "denominator": total, "optional": True}, key, ("who", "n"))
        draft.claims.extend([claim, either])
    size = {"table": "evaluation", "scheme_id": "*", "year": ctx.year, "ranked": total, "optional": True}
    draft.claims.append(Claim({**size, "subject_id": f"{ctx.province.agency_id}/{group}"}, "n", ("who",)))
    return draft


FORMS = {"f.services": services, "f.one": one, "f.classes": classes, "f.counts": counts}
