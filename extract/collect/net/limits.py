"""How long, how much and how often."""

from dataclasses import dataclass

from extract.readers import LARGEST


@dataclass(frozen=True, slots=True)
class Limits:
    """Times in seconds, sizes in bytes.

    connect: until the connection stands, TLS included; first_byte: from the request to the first byte of the answer;
    silence: the longest pause after that; whole: until the last byte; attempts: how often in all a request is made;
    backoff: the first pause before another attempt, doubled each time; longest_wait: a Retry-After beyond it is not
    waited for; longest_crawl_delay: a Crawl-delay beyond it is cut to it; failures: so many failed pages in a row and
    the host is left alone for `rest`.
    """

    connect: float = 15
    first_byte: float = 60
    silence: float = 30
    whole: float = 300
    largest: int = LARGEST
    # Tables pack 20 to 60 fold; deflate cannot do more than 1,030. What unpacks to little is no bomb at any ratio.
    largest_ratio: int = 250
    free_of_ratio: int = 4 * 1024 * 1024
    robots_bytes: int = 512 * 1024
    redirects: int = 6
    attempts: int = 3
    backoff: float = 2
    longest_backoff: float = 30
    longest_wait: float = 120
    longest_crawl_delay: float = 30
    failures: int = 5
    rest: float = 900
