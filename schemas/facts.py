"""Tables of facts. The only key is `fact_id`: official tables do name an agency twice, and both rows stay."""

from schemas import shared
from schemas.columns import date, integer, number, text
from schemas.table import Table

SCORE = Table(
    "score",
    "What an agency got on a criterion for a year: points, per cent, index, rank or class, as one table printed it. "
    "Every rendition and vintage is here; the view `scores` shows one of each.",
    ("fact_id",),
    (
        shared.fact_id(),
        shared.document_id(),
        shared.work_id(),
        shared.scheme_id(),
        text("agency_id", "The agency; joins to `agency`."),
        text("agency_group", "The agencies ranked together in the scheme (departments; districts).", nullable=True),
        shared.criterion_id(),
        shared.year(),
        number("points", "Points as printed; empty if none (a rank of the year before has none)."),
        number("max_points", "Maximum of the criterion for this agency, if the document gives it."),
        number("percent", "Per cent of the maximum as printed: 92.75 means 92.75 %. Never computed here."),
        number("index_value", "Index value as printed, in the scheme's own scale (0.7312; 73.12)."),
        shared.rank(),
        shared.rank_of(),
        shared.rank_basis(),
        text("class", "Class as printed, from a column or a band («Tốt»).", nullable=True),
        shared.status(),
        shared.confidence(),
        shared.agency_published(),
        shared.table_no(),
        shared.table_label(),
        shared.part(),
        shared.row_no(),
        shared.note(),
    ),
    "fact",
)

MEASURE = Table(
    "measure",
    "A figure that is no score: how many online services, agencies of a class, computers, shares.",
    ("fact_id",),
    (
        shared.fact_id(),
        shared.work_id(),
        shared.document_id(),
        shared.scheme_id(nullable=True),
        text(
            "subject_type",
            "Whether the figure is about one agency or a set of them.",
            isin=("agency", "cohort"),
        ),
        text("subject_id", "agency_id or cohort_id, as subject_type says."),
        text("subject_published", "The subject as printed; empty where the work implies it.", nullable=True),
        text("indicator", "What is counted: `services` (online public services), `agencies`, `records_online` …"),
        text(
            "topic",
            "What the figure is about beyond the indicator: `single-sign-on`, `website` …; empty where the indicator "
            "says it all.",
            nullable=True,
        ),
        text("topic_published", "The topic in the words of the work.", nullable=True),
        text(
            "service_level",
            "Level of the online service; `3+4` counts both together, `unstated` means the document does not say; "
            "since 2022 (Nghị định 42/2022) `full` is «toàn trình», `partial` is «một phần», and neither is a numbered "
            "level; empty where the indicator has no levels.",
            nullable=True,
            isin=("1", "2", "1-2", "3", "4", "3+4", "full", "partial", "unstated"),
        ),
        text("class", "The class counted («Tốt»), if classes are counted.", nullable=True),
        number("value", "The figure in `unit`."),
        text("value_text", "What is printed instead of a number: a yes, «hàng triệu».", nullable=True),
        text("unit", "services, agencies, percent, records …", nullable=True),
        text(
            "qualifier",
            "`=` exact, `≈` about, `<` below, `>` above, `magnitude` only the order of size.",
            nullable=True,
            isin=("=", "≈", "<", ">", "magnitude"),
        ),
        number("denominator", "The whole that the figure is part of («19 of 22» gives 22)."),
        number("percent", "Per cent, only if printed beside the figure."),
        shared.rank(),
        shared.rank_of(),
        shared.rank_basis(),
        shared.status(),
        shared.year(),
        shared.confidence(),
        shared.note(),
    ),
    "fact",
)

SERVICE = Table(
    "service",
    "One procedure that an agency offers online.",
    ("fact_id",),
    (
        shared.fact_id(),
        shared.work_id(),
        shared.document_id(),
        shared.scheme_id(nullable=True),
        text("agency_id", "The agency; joins to `agency`."),
        shared.agency_published(),
        shared.year(),
        text("procedure", "Name of the procedure as printed."),
        text("domain", "Field of administration as printed («Đất đai»).", nullable=True),
        text("level", "Service level as text: `3`, `4`.", nullable=True),
        shared.table_no(),
        shared.row_no(),
    ),
    "fact",
)

SCORING_RULE = Table(
    "scoring_rule",
    "How points are given: on which condition, how many.",
    ("fact_id",),
    (
        shared.fact_id(),
        shared.work_id(),
        shared.document_id(),
        shared.scheme_id(),
        shared.criterion_id(),
        text("agency_group", "Whom the rule is for; empty = every group.", nullable=True),
        integer("rule_no", "Place among the criterion's rules, from 1.", minimum=1),
        text("condition", "What has to hold, in words.", nullable=True),
        number("min_percent", "Per cent from which on the rule holds, if it is a share."),
        number("max_percent", "Per cent up to which the rule holds, if it is a share."),
        number("points", "Points given."),
    ),
    "fact",
)

CITATION = Table(
    "citation",
    "A document that a work cites; one row a mention.",
    ("fact_id",),
    (
        shared.fact_id(),
        shared.work_id(),
        shared.document_id(),
        text("cited_number", "Number of the cited document as printed.", nullable=True),
        text("cited_title", "What the cited document is about.", nullable=True),
        text("cited_kind", "luật, nghị định, quyết định …", nullable=True),
        date("cited_date", "Date of the cited document."),
        text("relation", "How it is cited: legal_basis, proposal, replaces …", nullable=True),
    ),
    "fact",
)

EVALUATION_EXCLUSION = Table(
    "evaluation_exclusion",
    "An agency that a work leaves out of its ranking, and why.",
    ("fact_id",),
    (
        shared.fact_id(),
        shared.work_id(),
        shared.scheme_id(),
        shared.criterion_id(nullable=True),
        text("agency_id", "The agency; empty while nobody has decided which one is meant.", nullable=True),
        shared.agency_published(),
        text("reason_code", "The reason in one word: no_report, not_applicable, new …", nullable=True),
        text("reason", "The reason in the words of the work.", nullable=True),
    ),
    "fact",
)

TABLES = (SCORE, MEASURE, SERVICE, SCORING_RULE, CITATION, EVALUATION_EXCLUSION)
