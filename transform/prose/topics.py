"""What the words around a count say that the agencies have, do or reached."""

from typing import NamedTuple

from transform.vietnamese import slug
from transform.wording import Wording

ONLINE_RECORDS = "online-records"  # the share of records that came online
_LONGEST_SLUG = 60


class Topic(NamedTuple):
    """A topic: its id and the words that named it."""

    id: str
    published: str


def topic_of(wording: Wording, text: str) -> Topic | None:
    """The topic of `topics.csv` that the words name; None if they name none."""
    rule = wording.first(wording.topics, text)
    if rule is None:
        return None
    return Topic(rule.name, " ".join(text.split()).strip(" ,;:.()"))


def topic_from(text: str) -> str:
    """An id made of printed words, for a topic that no file knows."""
    return slug(text)[:_LONGEST_SLUG].strip("-")
