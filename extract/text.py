"""What every reader does to characters before anything else looks at them."""

import unicodedata

# U+00D0 (Icelandic Eth) and U+0189 look like Đ and come out of old converters and some keyboards in its place.
_LOOKALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
# Zero-width characters, soft hyphens and the byte order mark are layout, not text.
_INVISIBLE = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
# What marks of notes and exponents consist of. Letters further on in the alphabet stand raised in words («1st», «No»).
_RAISED = str.maketrans("0123456789()+-−abcdef", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻⁻ᵃᵇᶜᵈᵉᶠ")
_LONGEST_MARK = 12


def compose(text: str) -> str:
    """`text` in NFC with Vietnamese look-alikes and invisible characters put right; the length may change."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    # One replacement after the other: str.translate is twenty times slower on a whole page.
    for character, instead in (_LOOKALIKES | _INVISIBLE).items():
        if character in text:
            text = text.replace(character, instead)
    return text


def tidy(text: str) -> str:
    """`text` on one line, with every run of spaces (no-break ones too) as one space and none at the ends."""
    return " ".join(text.split())


def raised(text: str) -> str:
    """`text`, which is printed raised, in Unicode's raised letters (as many as it has), so that the mark of a note at
    a figure is never a digit of it. Words stay as they are, and signs that no figure has («*»)."""
    letters = sum(map(str.isalpha, text))
    if letters > 1 or len(text.strip()) > _LONGEST_MARK or not (letters or any(map(str.isdecimal, text))):
        return text
    return text.translate(_RAISED)
