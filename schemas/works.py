"""Tables of what was published: works, the documents that carry them, and whom they evaluate."""

from schemas import shared
from schemas.columns import date, integer, moment, text
from schemas.table import Table

RENDITIONS = ("original", "text", "scan", "transcription", "reading")

WORK = Table(
    "work",
    "What was published once: a decision, a report, an article.",
    ("work_id",),
    (
        text("work_id", "issuer/number/date, or the canonical address of a page without a number."),
        text("kind", "decision, report, article …", nullable=True),
        text("number", "Number as printed («305/QĐ-UBND»).", nullable=True),
        text("title", "What it is about, as printed.", nullable=True),
        text("issuer_agency_id", "Who issued it; joins to `agency`.", nullable=True),
        text("signer", "Who signed it.", nullable=True),
        date("issued_on", "Date of the document."),
        date("effective_on", "Day on which it takes effect."),
        moment("published_at", "When the page was published, Vietnam's time; midnight where only the day is known."),
        text("validity", "Whether it is in force, as the publisher says («Còn hiệu lực»).", nullable=True),
        shared.year(nullable=True),
        text("mirror_of", "The work that this one reprints; its figures are then no second witness.", nullable=True),
    ),
    "dimension",
)

DOCUMENT = Table(
    "document",
    "The bytes of a work in one form and one version.",
    ("document_id",),
    (
        text("document_id", "sha256 of the bytes, in hexadecimal."),
        shared.work_id(),
        text("media_type", "`text/html`, `application/pdf`, `text/plain` …"),
        text(
            "rendition",
            "`original` as issued; `text` of a web page; `scan` pictures of pages; `transcription` re-keyed by us; "
            "`reading` figures only, re-keyed from a page.",
            isin=RENDITIONS,
        ),
        text("url", "Address it was fetched from.", nullable=True),
        text("supersedes", "document_id of the earlier version that this one takes the place of.", nullable=True),
        moment(
            "first_seen",
            "When these bytes were first got, Vietnam's time; empty for a file in the archive without a record.",
        ),
        moment(
            "last_seen",
            "When the address first gave other bytes, or was first found gone; empty as long as they stand there. "
            "Never when somebody last looked.",
        ),
        text("source", "Name in the archive.", nullable=True),
        text("title", "Title that the document itself carries.", nullable=True),
        text("reader", "What read it: `html`, `text` …", nullable=True),
    ),
    "dimension",
)

EVALUATION = Table(
    "evaluation",
    "How many agencies of a cohort were ranked, and how many there were (17 of 21).",
    ("work_id", "scheme_id", "cohort_id", "criterion_id"),
    (
        shared.work_id(),
        shared.scheme_id(),
        text("cohort_id", "The set of agencies; joins to `cohort`."),
        shared.criterion_id(nullable=True),
        integer("ranked", "Agencies ranked.", nullable=True, minimum=0),
        integer("total", "Agencies there were.", nullable=True, minimum=0),
        text("reason", "Why the others were left out, in the words of the work.", nullable=True),
        shared.fact_id(),
    ),
    "dimension",
)

TABLES = (WORK, DOCUMENT, EVALUATION)
