"""Twelve complete articles written by hand, with all that a careful reader takes from each; every figure is made up.

`python -m tests.prose.score realistic` reads them.
"""

from tests.prose import realistic_local, realistic_national, realistic_odd, realistic_services
from tests.prose.model import Article


def articles() -> list[Article]:
    """The twelve articles: four of national rankings, three of services, three of a province, two that ask nothing."""
    parts = (realistic_national, realistic_services, realistic_local, realistic_odd)
    return [article for part in parts for article in part.articles()]
