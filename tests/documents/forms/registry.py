"""Every form: its name, what it needs on this machine, and how a decision is made into it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.documents.forms import ink
from tests.documents.forms.css import to_print
from tests.documents.forms.fonts import Family
from tests.documents.forms.paper import make_paper, newspaper
from tests.documents.forms.platypus import to_platypus
from tests.documents.forms.producers import (
    chromium_pdf,
    has_chromium,
    has_office,
    has_weasyprint,
    office_pdf,
    weasyprint_pdf,
)  # fmt: skip
from tests.documents.forms.scans import picture_of, to_scan
from tests.documents.forms.sheets import to_xlsx
from tests.documents.forms.truth import TruthTable
from tests.documents.forms.web import to_old_html, to_word_html
from tests.documents.forms.whole import Whole, make_whole, one_table
from tests.documents.forms.word import to_docx
from tests.documents.render import to_html


@dataclass(frozen=True)
class Form:
    """`name` is the variant and what made it; `kind` is html, docx, xlsx, pdf, picture or scan; `missing` says what it
    needs and is not here."""

    name: str
    kind: str
    ending: str
    make: Callable[[Whole], bytes]
    missing: Callable[[], str | None]
    single: bool = False

    @property
    def least(self) -> float:
        """The share of cells that has to come out exactly right."""
        if self.kind in ("picture", "scan"):
            return 0.99 if self.kind == "picture" else 0.97
        if self.name.startswith(("tcvn3", "vni")):
            return 0.999
        return 0.99 if "rules" in self.name or self.name.startswith("header ruled") else 1.0


@dataclass(frozen=True)
class Made:
    """A document in a form, with its tables' truth."""

    form: Form
    seed: int
    data: bytes
    truth: tuple[TruthTable, ...]


def make(form: Form, seed: int, size: str = "full") -> Made:
    """The document of `seed` in a form; the same in every run where the same programmes and fonts are."""
    whole = one_table(seed) if form.single else make_whole(seed, size)
    return Made(form, seed, form.make(whole), whole.truth)


def _always() -> None:
    return None


def _without(has: Callable[[], bool], what: str) -> Callable[[], str | None]:
    return lambda: None if has() else f"{what} is not here"


_WEASYPRINT = _without(has_weasyprint, "WeasyPrint, or the library Pango that it needs,")
_CHROMIUM = _without(has_chromium, "the browser Chromium")
_OFFICE = _without(has_office, "LibreOffice Writer")


def _printed(write: Callable[[str], bytes], letters: str = "NFC", **changes: object) -> Callable[[Whole], bytes]:
    return lambda whole: write(to_print(whole, make_paper(whole.seed, **changes), letters))


def _set(fonts: Callable[[Family], ink.Ink] = ink.plain, **changes: object) -> Callable[[Whole], bytes]:
    def write(whole: Whole) -> bytes:
        paper = make_paper(whole.seed, **changes)
        return to_platypus(whole, paper, fonts(paper.family))

    return write


def _typed(**changes: object) -> Callable[[Whole], bytes]:
    return lambda whole: office_pdf(to_docx(whole, make_paper(whole.seed, **changes)))


def _weasyprint(name: str, **changes: object) -> Form:
    return Form(f"{name} weasyprint", "pdf", ".pdf", _printed(weasyprint_pdf, **changes), _WEASYPRINT)


def _reportlab(name: str, fonts: Callable[[Family], ink.Ink] = ink.plain, **changes: object) -> Form:
    return Form(f"{name} reportlab", "pdf", ".pdf", _set(fonts, **changes), _always)


def _chromium(name: str, **changes: object) -> Form:
    return Form(f"{name} chromium", "pdf", ".pdf", _printed(chromium_pdf, **changes), _CHROMIUM)


def _office(name: str, **changes: object) -> Form:
    return Form(f"{name} libreoffice", "pdf", ".pdf", _typed(**changes), _OFFICE)


def _scan(dpi: int) -> Form:
    make = _set(shaded=False)
    return Form(f"scan {dpi}", "scan", ".pdf", lambda whole: to_scan(make(whole), dpi, whole.seed), _always)


def _picture(name: str, rules: str) -> Form:
    def write(whole: Whole) -> bytes:
        paper = newspaper(whole.seed, rules)
        return picture_of(to_platypus(whole, paper, ink.plain(paper.family)))

    return Form(name, "picture", ".png", write, _always, single=True)


def _word(name: str, letters: str = "NFC", nested: bool = False) -> Form:
    return Form(name, "docx", ".docx", lambda whole: to_docx(whole, make_paper(whole.seed), letters, nested), _always)


_CONTINUED = {"repeat": False}
_SPLIT = {"repeat": False, "split": True, "narrow": True}
FORMS = (
    Form("html", "html", ".html", lambda whole: to_html(whole.blocks, whole.title, whole.seed), _always),
    Form("html word", "html", ".html", to_word_html, _always),
    Form("tcvn3 html", "html", ".html", lambda whole: to_old_html(whole, "tcvn3"), _always),
    Form("vni html", "html", ".html", lambda whole: to_old_html(whole, "vni"), _always),
    _word("docx"), _word("docx decomposed", "NFD"), _word("docx nested", nested=True),
    Form("xlsx", "xlsx", ".xlsx", to_xlsx, _always),
    _weasyprint("ruled"), _reportlab("ruled"), _chromium("ruled"), _office("ruled"),
    _weasyprint("continued", **_CONTINUED), _reportlab("continued", **_CONTINUED), _chromium("continued", **_CONTINUED),
    _office("continued", **_CONTINUED),
    _weasyprint("split rows", **_SPLIT), _reportlab("split rows", **_SPLIT),
    _weasyprint("decomposed", letters="NFD"), _reportlab("decomposed", ink.decomposed),
    _chromium("decomposed", letters="NFD"),
    _weasyprint("no rules", rules="none"), _reportlab("no rules", rules="none"), _chromium("no rules", rules="none"),
    _office("no rules", rules="none"),
    _weasyprint("horizontal rules", rules="horizontal"), _reportlab("horizontal rules", rules="horizontal"),
    _chromium("horizontal rules", rules="horizontal"),
    _weasyprint("header ruled", rules="header"), _reportlab("header ruled", rules="header"),
    _weasyprint("landscape", landscape=True), _reportlab("turned", turned=True),
    _reportlab("fake bold", doubled=True), _chromium("fake bold", doubled=True), _reportlab("horned", ink.horn),
    _reportlab("tcvn3", ink.old), _reportlab("tcvn3 no rules", ink.old, rules="none"),
    _picture("picture", "full"), _picture("picture horizontal rules", "horizontal"),
    _scan(150), _scan(200), _scan(300),
)  # fmt: skip


def form_named(name: str) -> Form:
    """The form of that name."""
    return next(form for form in FORMS if form.name == name)
