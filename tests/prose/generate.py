"""Made-up articles about e-government figures, with the facts that a careful reader takes from them.

`python -m tests.prose.generate dev 3 2` prints two articles of seed 3 with their facts.
"""

import json
import random
import re
import sys
import unicodedata
from functools import cache
from pathlib import Path

from tests.prose import (
    agencies,
    forms_local,
    forms_rank,
    forms_records,
    forms_services,
    forms_shares,
    forms_traps,
    specials,
)
from tests.prose.context import Context, Scheme
from tests.prose.model import Agency, Article, Draft
from tests.prose.writer import Writer, flatten, parts_of

HERE = Path(__file__).resolve().parent
FORMS = {
    **forms_services.FORMS,
    **forms_rank.FORMS,
    **forms_records.FORMS,
    **forms_shares.FORMS,
    **forms_local.FORMS,
    **forms_traps.FORMS,
}
_NATIONAL = [f"{kind}.{group}" for kind in ("d.top", "d.after") for group in forms_rank.NATIONAL]
_NATIONAL += [
    f"{kind}.{group}" for kind in ("d.place", "d.tie", "d.last", "d.criterion") for group in forms_rank.NATIONAL[:2]
]
_NATIONAL += [
    "d.place.provinces",
    "d.place.ministries",
    "d.evaluated.ministries",
    "d.other.provinces",
    "d.other.ministries",
    "j.change",
]
_LOCAL = [kind for kind in FORMS if kind.endswith((".departments", ".districts"))] + ["f.counts", "f.counts"]
_ONLINE = [
    kind
    for kind in FORMS
    if kind[:2] in ("b.", "c.", "e.", "g.", "h.") or kind in ("d.services", "f.services", "f.one")
]
_ONLINE += ["a.level3|a.both|a.mixed", "c.levels", "e.parts", "e.channels", "f.services"]
THEMES = {
    "online": _ONLINE,
    "mic": [*_NATIONAL, "f.classes"],
    "vaip": _NATIONAL,
    "dti": _NATIONAL,
    "local": _LOCAL,
    "province": [kind for kind in FORMS if kind.startswith("i.")] + ["i.have", "i.have", "i.have", "f.counts"],
}
_CLASHES = {"g.zero": {"b.part"}, "b.part": {"g.zero"}}
_ALONE = ("a.", "d.other", "d.criterion", "d.place", "f.classes", "j.", "caption")
_FAMILIES = {"ung-dung-cntt": "mức độ ứng dụng CNTT", "chuyen-doi-so": "mức độ chuyển đổi số"}


@cache
def wordings(half: str) -> dict[str, list[str]]:
    """The wordings of a half (any folder under `wording/`) by kind, as the files of its folder list them."""
    found: dict[str, list[str]] = {}
    kind = ""
    for path in sorted((HERE / "wording" / half).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            header = re.fullmatch(r"\[([\w.]+)\]", line)
            if header:
                kind = header[1]
            elif line and not line.startswith("#"):
                found.setdefault(kind, []).append(line)
    return found


def articles(seed: int, half: str = "dev", count: int = 40) -> list[Article]:
    """`count` articles: theme after theme, special ones (`specials.py`) among them. Same seed, same articles."""
    made = []
    names = [*THEMES, "online", "mic", "specials"]
    for number in range(count):
        rng = random.Random(f"{half}-{seed}-{number}")
        theme = names[number % len(names)]
        if theme == "specials":
            made.append(specials.article(rng, half, number // len(names)))
        else:
            made.append(_article(rng, half, theme, f"{half}-{seed}-{number:03d}-{theme}"))
    return made


def _setting(rng: random.Random, theme: str) -> tuple[Context, dict[str, str]]:
    province: Agency | None = None
    scheme: Scheme | None = None
    extra = {}
    if theme in ("local", "province"):
        known = [p for p in agencies.local_provinces() if p.agency_id not in agencies.CITIES]
        province = rng.choice([p for p in known if len(agencies.districts(p.agency_id)) >= 7])
        extra = {"ps": province.short, "p": rng.choice([province.short, f"Tỉnh {province.short}"])}
    if theme == "mic":
        year = rng.choice([2012, 2013, 2014, 2015, 2017, 2018, 2019])
        scheme = Scheme("mic/ung-dung-cntt", "index", 1, rng.choice([3, 4]))
        if year < 2016:
            scheme = Scheme("mic/ung-dung-cntt", "points", 1000, 2)
    elif theme == "vaip":
        year, scheme = rng.randint(2009, 2022), Scheme("vaip/ict-index", "index", 1, 4)
    elif theme == "dti":
        year, scheme = rng.randint(2020, 2023), Scheme("mic/chuyen-doi-so", "index", 1, 4)
    elif theme == "local":
        year = rng.randint(2010, 2023)
        family = rng.choice(list(_FAMILIES)) if year >= 2020 else "ung-dung-cntt"
        assert province
        extra["fam"] = _FAMILIES[family]
        scale = rng.choice([("points", 100, 2), ("points", 100, 1), ("index", 1, 4)])
        scheme = Scheme(f"{province.agency_id}/{family}", *scale)
    else:
        year = rng.randint(2012, 2021)
    ctx = Context(rng, year, scheme, province)
    extra |= {"year": str(year), **_dates(rng, year)}
    return ctx, extra


def _dates(rng: random.Random, year: int) -> dict[str, str]:
    day = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{year + 1}"
    week = rng.choice(["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu"])
    clock = f"{rng.randint(6, 22):02d}:{rng.randint(0, 59):02d}"
    return {"date1": day, "date": day, "clock": clock, "weekday": week}


def _article(rng: random.Random, half: str, theme: str, name: str) -> Article:
    known = wordings(half)
    ctx, extra = _setting(rng, theme)
    writer = Writer()
    plain = Draft(extra)
    _title(writer, ctx, known, theme, plain)
    writer.raw("\n\n")
    writer.say(rng.choice(known["byline"]), plain, "furniture", rng)
    writer.raw("\n\n")
    writer.say(rng.choice(known["lead." + theme]), plain, "lead", rng)
    for kind in _kinds(rng, theme):
        _statement(writer, ctx, known, kind)
    writer.raw(
        ("" if writer.text.endswith("\n") else "\n\n")
        + rng.choice(["Minh Hà", "Theo Thu Trang", "PV", "Nguyễn Lan", "T.H"])
        + "\n"
    )
    for wording in rng.sample(known["furniture"], rng.randint(3, min(7, len(known["furniture"])))):
        writer.raw("\n")
        writer.say(wording, forms_traps.trap(ctx), "furniture", rng)
    writer.raw("\n")
    assert unicodedata.is_normalized("NFC", writer.text)
    return Article(writer.text, writer.facts, name, writer.traps)


def _title(writer: Writer, ctx: Context, known: dict[str, list[str]], theme: str, plain: Draft) -> None:
    """The title; of a ranking it may state who is first."""
    rng, key = ctx.rng, "title_fact." + theme
    if key in known and rng.random() < 0.4:
        group = rng.choice(["departments", "districts"] if theme == "local" else ["provinces", "ministries"])
        draft = forms_rank.top(group)(ctx)
        draft.values |= plain.values
        writer.say(rng.choice(known[key]), draft, "d.title", rng)
    else:
        writer.say(rng.choice(known["title." + theme]), plain, "title", rng)


def _kinds(rng: random.Random, theme: str) -> list[str]:
    chosen: list[str] = []
    pool = list(THEMES[theme])
    rng.shuffle(pool)
    for kind in pool[: rng.randint(5, 9)]:
        if not _CLASHES.get(kind, set()) & set(chosen) and (
            kind not in chosen or kind not in ("b.topic", "d.services")
        ):
            chosen.append(rng.choice(kind.split("|")))
    once = {"b.part", "b.topic", "d.services", "e.several", "g.zero", "i.computers", "i.ratio", "i.staff", "i.whole"}
    kept = [kind for i, kind in enumerate(chosen) if kind not in once or kind not in chosen[:i]]
    for _ in range(rng.randint(2, 4)):
        kept.insert(rng.randint(0, len(kept)), rng.choice(["j.trap", "j.trap", "filler", "caption"]))
    return kept


def _statement(writer: Writer, ctx: Context, known: dict[str, list[str]], kind: str) -> None:
    """A sentence of the kind, in a paragraph of its own or after the last; what cannot be drawn is left out."""
    rng = ctx.rng
    try:
        draft = FORMS.get(kind, forms_traps.trap)(ctx)
    except (LookupError, IndexError):
        return
    section = kind if kind in known else ".".join(kind.split(".")[:2])
    fit = [wording for wording in known[section] if _fits(wording, draft, ctx)]
    # After another year, another index or one component, what follows in the paragraph could be of that one too.
    alone = kind.startswith(_ALONE)
    apart = rng.random() < 0.6 or alone
    writer.raw("" if writer.text.endswith("\n") else "\n\n" if apart else " ")
    writer.say(rng.choice(fit), draft, kind, rng)
    if alone:
        writer.raw("\n\n")


def _fits(wording: str, draft: Draft, ctx: Context) -> bool:
    """Whether the draft has all that the wording prints; «0,71/1» nobody prints."""
    if "{max}" in wording and (not ctx.scheme or ctx.scheme.maximum == 1):
        return False
    return parts_of(flatten(wording, draft.groups, random.Random(0))) <= set(draft.values)


def main() -> None:
    half, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    out = sys.stdout.write
    for article in articles(seed, half, count):
        out(f"######## {article.name}\n{article.text}\n")
        for fact in article.facts:
            span = article.text[slice(*fact["span"])] if fact["span"] else "-"
            out(f"  {span:>10}  {json.dumps({k: v for k, v in fact.items() if k != 'span'}, ensure_ascii=False)}\n")


if __name__ == "__main__":
    main()
