"""Fourteen more articles written by hand, without a look at the reader; every figure is made up.

`python -m tests.prose.score unseen` reads them.
"""

from tests.prose import unseen_bodies, unseen_digital, unseen_local, unseen_national, unseen_services
from tests.prose.model import Article


def articles() -> list[Article]:
    """Fourteen: four national rankings, three of digital transformation, three of a province, four of services."""
    parts = (unseen_national, unseen_digital, unseen_local, unseen_services, unseen_bodies)
    return [article for part in parts for article in part.articles()]
