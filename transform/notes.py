"""Marks of notes at what a document prints: «285²», «Xếp hạng⁽¹⁾», «Khá*». Readers keep what is printed raised so that
it is never a digit of the figure it stands at."""

import re

_RAISED = "(?:[¹²³⁴-⁹][⁰¹²³⁴-⁹]?|[ᵃᵇᶜᵈᵉᶠ])"
_RAISED_ONES = rf"\s*[(\[⁽]?{_RAISED}(?:\s*[,;]\s*{_RAISED})*[)\]⁾]?"
# Signs that refer to a note and can be nothing else: «*», «(**)», «†», «²», «⁽¹⁾», «[¹]», «¹,²».
NOTE = rf"(?:\s*[(\[⁽]?[*†‡]+[)\]⁾]?|{_RAISED_ONES})"
_AT_END = re.compile(rf"(?<=\S){NOTE}$")
# Within a text, too; but «m²» and «10⁶» are measures and powers.
_WITHIN = re.compile(rf"(?<=\S)(?<!\b10)(?<!\b[mM])(?<!\b[dckDCK]m)(?<!\b[dckDCK]M){_RAISED_ONES}")
_ANY = re.compile("[¹²³⁴-⁹ᵃᵇᶜᵈᵉᶠ]")


def without_note(text: str) -> str:
    """`text` without the mark of a note behind it."""
    return _AT_END.sub("", text)


def without_notes(text: str) -> str:
    """Words without raised marks of notes behind any of them."""
    return _WITHIN.sub("", text) if _ANY.search(text) else text
