"""What a release covers, in numbers."""

from dataclasses import dataclass

import duckdb

_COUNTS = """
    SELECT
        (SELECT min(year) FROM (SELECT year FROM release.score UNION ALL SELECT year FROM release.measure)),
        (SELECT max(year) FROM (SELECT year FROM release.score UNION ALL SELECT year FROM release.measure)),
        (SELECT count(*) FROM release.score),
        (SELECT count(*) FROM release.measure),
        (SELECT count(DISTINCT agency_id) FROM release.score),
        (SELECT count(DISTINCT scheme_id) FROM release.score),
        (SELECT count(*) FROM release.work),
        (SELECT count(*) FROM release.document),
        (SELECT count(*) FROM release.finding)
"""
_WORKS = """
    SELECT coalesce(work.number, work.title, work.work_id), work.title, any_value(document.url ORDER BY document.url)
    FROM release.work
    LEFT JOIN release.document ON document.work_id = work.work_id AND document.url IS NOT NULL
    WHERE work.mirror_of IS NULL
    GROUP BY ALL
    ORDER BY ALL
"""


@dataclass(frozen=True)
class Work:
    """One work that figures come from; `url` is empty where nobody knows an address."""

    name: str
    title: str | None
    url: str | None


@dataclass(frozen=True)
class Coverage:
    """Years and numbers of rows; the years are None where there is no figure."""

    first_year: int | None
    last_year: int | None
    scores: int
    measures: int
    agencies: int
    schemes: int
    works: int
    documents: int
    findings: int
    sources: tuple[Work, ...]

    @property
    def years(self) -> str | None:
        """The span as ISO 8601 writes it («2003/2025»)."""
        return None if self.first_year is None else f"{self.first_year}/{self.last_year}"


def coverage_of(connection: duckdb.DuckDBPyConnection) -> Coverage:
    """What the database attached as `release` covers."""
    counts = connection.execute(_COUNTS).fetchall()[0]
    works = tuple(Work(*row) for row in connection.execute(_WORKS).fetchall())
    return Coverage(*counts, works)
