"""One agency under several names in one document."""

from collections.abc import Iterator

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.model import INFO, Row, finding

_SHOWN = 5
_COLUMNS = ["document_id", "work_id", "agency_id", "agency_published", "fact_id", "table_no", "table_label", "row_no"]


def spellings(facts: Facts) -> Iterator[Row]:
    """Names of one agency that are not letter for letter the same within a document, tables of scores, of services and
    sentences on who was left out taken together: said once an agency, at the first place of the rarest name."""
    names = _names(facts)
    spread = names.groupby(["document_id", "agency_id"])["agency_published"].transform("nunique")
    for _, own in names[spread > 1].groupby(["document_id", "agency_id"], sort=False):
        counts = own["agency_published"].value_counts()
        rare = own[own["agency_published"] == counts.index[-1]]
        said = ", ".join(f"«{name}» ({count})" for name, count in counts.head(_SHOWN).items())
        yield finding(
            "spellings_differ", INFO, f"One agency has {len(counts)} spellings in this document: {said}.",
            next(each(rare)), "agency", expected=counts.index[0], published=counts.index[-1],
        )  # fmt: skip


def _names(facts: Facts) -> pd.DataFrame:
    """Every name as printed, once a row of a table, with its place."""
    document = facts.frame("provenance").drop_duplicates("fact_id").set_index("fact_id")["document_id"]
    frames = []
    for name in ("score", "service", "evaluation_exclusion"):
        rows = facts.frame(name)
        if "document_id" not in rows:
            rows = rows.assign(document_id=rows["fact_id"].map(document))
        frames.append(rows.reindex(columns=_COLUMNS))
    names = pd.concat(frames, ignore_index=True)
    names = names[names["agency_id"].notna() & names["document_id"].map(facts.renditions).ne("reading")]
    names = names.assign(agency_published=names["agency_published"].str.split().str.join(" "))
    return names.drop_duplicates(["document_id", "table_no", "row_no", "agency_id", "agency_published"])
