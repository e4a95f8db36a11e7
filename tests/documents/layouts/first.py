"""The first family of layouts: every form, by name."""

import random
from types import ModuleType

from tests.documents.layouts import first_cells, first_criteria, first_groups, first_words, first_years
from tests.documents.layouts.model import Form, Layout
from tests.documents.layouts.page import write_page
from tests.documents.layouts.parts import title_of
from tests.documents.layouts.world import make_world

_NATIONAL = frozenset({"pillars", "ministries", "rank_before_value", "rank_of_all"})
_WHOSE = {"pillars": "các tỉnh, thành phố", "ministries": "các bộ, cơ quan ngang bộ",
          "rank_before_value": "các tỉnh, thành phố", "rank_of_all": "các tỉnh, thành phố"}  # fmt: skip


def _forms(*modules: ModuleType) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for module in modules:
        own = [f for name, f in vars(module).items() if getattr(f, "__module__", "") == module.__name__]
        found |= {f.__name__: f for f in own if not f.__name__.startswith("_") and callable(f)}
    return found


FORMS = _forms(first_criteria, first_years, first_cells, first_groups, first_words)


def make(form: str, seed: int) -> Layout:
    """The page of `form` and `seed`; the same in every run."""
    draw = random.Random(f"first {form} {seed}")
    world = make_world(draw, national=form in _NATIONAL and (form != "rank_of_all" or seed % 2 == 0))
    blocks, expected = FORMS[form](draw, world)
    title = title_of(world, _WHOSE[form] if world.is_national else "các cơ quan nhà nước")
    return Layout(form, seed, write_page(draw, world, title, blocks), tuple(expected))
