"""Articles written in two rounds by people who had not seen the reader; every figure is made up.

`python -m tests.prose.score fresh` reads them.
"""

from tests.prose import fresh_provincial, fresh_rankings, fresh_reports, fresh_services
from tests.prose.model import Article


def articles() -> list[Article]:
    """Twelve articles."""
    return [
        article
        for part in (fresh_services, fresh_rankings, fresh_provincial, fresh_reports)
        for article in part.articles()
    ]
