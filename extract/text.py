"""What every reader does to characters before anything else looks at them."""

import re
import unicodedata

# U+00D0 (Icelandic Eth) and U+0189 look like Đ and come out of old converters and some keyboards in its place.
_LOOKALIKES = str.maketrans({"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"})
# Zero-width characters and soft hyphens are layout, not text; the byte order mark is neither.
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+")


def compose(text: str) -> str:
    """`text` in NFC with Vietnamese look-alikes and invisible characters put right; the length may change."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _INVISIBLE.sub("", text.translate(_LOOKALIKES))


def tidy(text: str) -> str:
    """`text` on one line, with every run of spaces (no-break ones too) as one space and none at the ends."""
    return _SPACES.sub(" ", text).strip()
