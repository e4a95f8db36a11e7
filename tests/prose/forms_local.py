"""Statements about a province: computers, staff, what its departments and districts have."""

from tests.prose import numerals
from tests.prose.context import Context
from tests.prose.model import Draft


def _province(ctx: Context) -> str:
    assert ctx.province
    return ctx.province.agency_id


def _either(ctx: Context) -> str:
    """The province, or all its bodies together: a figure of «the bodies of the province» is about one as the other."""
    return f"{_province(ctx)}|{_province(ctx)}/all"


def computers(ctx: Context) -> Draft:
    number = ctx.rng.randint(1200, 9900)
    claim = ctx.measure(_either(ctx), "computers", "n", value=number)
    assert ctx.province
    return Draft({"n": ctx.number(number), "p": ctx.name(ctx.province)}, {}, [claim])


def ratio(ctx: Context) -> Draft:
    """Computers per official at province and district level, in per cent."""
    (high, one), (low, two) = numerals.share(ctx.rng, 80, 100), numerals.share(ctx.rng, 55, 95)
    claims = [
        ctx.measure(f"{_province(ctx)}|{_province(ctx)}/{cohort}", "share", at, service_level="*", value=value)
        for at, cohort, value in (("high", "departments", one), ("low", "districts", two))
    ]
    return Draft({"high": high, "low": low}, {}, claims)


def staff(ctx: Context) -> Draft:
    number = ctx.rng.randint(40, 240)
    claim = ctx.measure(_either(ctx), "staff", "n", value=number)
    assert ctx.province
    return Draft({"n": ctx.number(number), "p": ctx.name(ctx.province)}, {}, [claim])


_HAVE = (
    "trang thông tin điện tử",
    "phần mềm quản lý văn bản và điều hành",
    "phần mềm một cửa điện tử",
    "hệ thống hội nghị truyền hình trực tuyến",
    "chữ ký số chuyên dùng",
)


def have(ctx: Context) -> Draft:
    """So many departments and districts have something: a website, software."""
    topics = [topic for topic in _HAVE if topic not in ctx.done]
    topic = ctx.rng.choice(topics)
    ctx.done.add(topic)
    departments, districts = ctx.rng.randint(2, 20), ctx.rng.randint(2, 12)
    total = departments + ctx.rng.randint(0, 3)
    values = {"d": ctx.number(departments), "h": ctx.number(districts), "t": topic, "n": ctx.number(total)}
    first = ctx.measure(
        f"{_province(ctx)}/departments", "agencies", "d", "t", service_level="*", value=departments, topic_needed=True
    )
    first.extras = {"denominator": ("n", total)}
    second = ctx.measure(
        f"{_province(ctx)}/districts", "agencies", "h", "t", service_level="*", value=districts, topic_needed=True
    )
    return Draft(values, {}, [first, second])


def services(ctx: Context) -> Draft:
    """Services of departments or districts of the province at level 3 or 4."""
    rng = ctx.rng
    one, two = ctx.fresh("departments", 2)
    level = rng.choice(["3", "4"])
    first, second = rng.randint(5, 120), rng.randint(2, 60)
    values = {"a": ctx.name(one), "b": ctx.name(two), "va": ctx.number(first), "vb": ctx.number(second)}
    values["lv"] = "mức độ " + level
    claims = [
        ctx.measure(agency.agency_id, "services", at, name, "lv", service_level=level, value=value)
        for agency, at, name, value in ((one, "va", "a", first), (two, "vb", "b", second))
    ]
    return Draft(values, {}, claims)


def whole(ctx: Context) -> Draft:
    """Services of the whole province at level 3 and 4."""
    rng = ctx.rng
    three, four = rng.randint(110, 1900), rng.randint(3, 99)
    assert ctx.province
    values = {"p": ctx.name(ctx.province), "m3": ctx.number(three), "m4": ctx.number(four)}
    claims = [
        ctx.measure(_either(ctx), "services", at, service_level=level, value=value)
        for at, level, value in (("m3", "3", three), ("m4", "4", four))
    ]
    return Draft(values, {}, claims)


FORMS = {
    "i.computers": computers,
    "i.ratio": ratio,
    "i.staff": staff,
    "i.have": have,
    "i.services": services,
    "i.whole": whole,
}
