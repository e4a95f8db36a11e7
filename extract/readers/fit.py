"""What libxml2 reads from a page and lxml does not take back: control characters, and what is no character."""

import re

UNFIT = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def fit(text: str) -> str:
    """`text` with a space for each character that an element would refuse with a ValueError."""
    return UNFIT.sub(" ", text)
