"""How a decision is printed: lines, repeated headers, page, fonts, margins. One `Paper` a form and seed."""

import random
from dataclasses import dataclass, replace
from typing import Any

from tests.documents.forms.fonts import Family, families, family


@dataclass(frozen=True)
class Paper:
    """Choices of one printing. `rules` is full, none, horizontal or header; `split` lets a row go on over the page;
    `landscape` turns the page, `turned` prints a landscape page on an upright one that says it is turned."""

    family: Family
    size: float
    rules: str = "full"
    repeat: bool = True
    split: bool = False
    landscape: bool = False
    turned: bool = False
    narrow: bool = False
    doubled: bool = False
    shaded: bool = False
    tint: str = "#d9e2f0"
    striped: bool = False
    padding: float = 3.0
    head: str = ""
    numbered: str = "bottom"
    aligned: str = "center"
    thickness: float = 0.5
    bold_heads: bool = True


def make_paper(seed: int, **changes: Any) -> Paper:
    """The printing of `seed`, with `changes` that make a form."""
    draw = random.Random(f"paper {seed}")
    paper = Paper(
        family=family(seed),
        size=draw.choice((12.0, 12.0, 13.0, 11.0)),
        padding=draw.choice((2.0, 3.0, 4.5)),
        head=draw.choice(("", "", "CÔNG BÁO/Số {n} + {m}/Ngày 15-6", "Công báo điện tử, số {n}")),
        numbered=draw.choice(("bottom", "bottom", "top", "none")),
        aligned=draw.choice(("center", "center", "right")),
        thickness=draw.choice((0.4, 0.5, 0.75, 1.0)),
        bold_heads=draw.random() < 0.8,
        shaded=draw.random() < 0.2,
        tint=draw.choice(("#d9e2f0", "#f4d9a8", "#cfe8cf", "#e6e6e6")),
        striped=draw.random() < 0.5,
    )
    head = paper.head.format(n=draw.randrange(10, 90), m=draw.randrange(91, 99))
    return replace(paper, **{"head": head, **changes})


def newspaper(seed: int, rules: str) -> Paper:
    """How newspapers print a table as a picture: coloured more often than not, in any font."""
    draw = random.Random(f"newspaper {seed}")
    return replace(
        make_paper(seed), family=draw.choice(families()), head="", numbered="none", shaded=draw.random() < 0.6,
        rules=rules, size=draw.choice((10.0, 11.0, 12.0)),
    )  # fmt: skip
