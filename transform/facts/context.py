"""What the parts of one document's reading share."""

from dataclasses import dataclass

from extract.model import Document
from transform.facts.criteria import Criteria
from transform.facts.maxima import Maximum
from transform.facts.sheet import Sheet
from transform.facts.work import Work
from transform.facts.years import UNTOLD, Evaluated
from transform.reference import Reference
from transform.tables.read import Tables


@dataclass
class Context:
    """One document on its way to facts. `scheme_id` is None where issuer or year are unknown; `years` are all years
    that its rankings speak of; `form` tells renditions apart in fact ids, and is the same for a page and its next
    version; `told` is what said the year."""

    document: Document
    tables: Tables
    reference: Reference
    sheet: Sheet
    work: Work
    family: str
    year: int | None
    scheme_id: str | None
    criteria: Criteria
    form: str
    maxima: list[Maximum]
    rendition: str
    source: str
    told: Evaluated = UNTOLD

    def scheme_of(self, year: int | None) -> str | None:
        """The id of the scheme of another year of the same issuer and family."""
        if self.work.issuer is None or year is None:
            return None
        return self.reference.series.scheme_id(self.work.issuer, self.family, year)
