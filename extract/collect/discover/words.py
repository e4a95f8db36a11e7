"""Words of links without case and accents, for patterns that a person writes."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

_NO_WORD = re.compile(r"[^0-9a-z]+")


def folded(text: str) -> str:
    """The words of `text` in lower case without accents, đ as d, one space between them."""
    if not text.isascii():
        bare = (sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
        text = "".join(bare).replace("đ", "d").replace("Đ", "d")
    return _NO_WORD.sub(" ", text.lower()).strip()


def words_of_address(address: str) -> str:
    """The words of an address's path: `/tin/xep-hang-chuyen-doi-so-2024.htm` has «xep hang chuyen doi so»."""
    return folded(unquote(urlsplit(address).path))
