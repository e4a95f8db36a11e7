"""Tables of the bodies that are evaluated: who they are, were and are called."""

from schemas import shared
from schemas.columns import date, integer, text
from schemas.table import Table

AGENCY_KINDS = (
    "ministry",
    "ministry_level",
    "government_agency",
    "province",
    "department",
    "central_branch",
    "district",
    "commune",
    "other",
)

AGENCY = Table(
    "agency",
    "An evaluated body: a ministry, a province, a department (sở), a district, a commune. The id stays through renames "
    "and changes of status.",
    ("agency_id",),
    (
        text("agency_id", "Readable, ASCII, minted once: `bo-tai-chinh`, `binh-dinh/so-tai-chinh`."),
        text(
            "kind",
            "What sort of body: `department` is a sở of a province, `central_branch` a ministry's branch in one.",
            isin=AGENCY_KINDS,
        ),
        text(
            "parent_agency_id",
            "The body above it: a department's or district's province, a commune's district.",
            nullable=True,
        ),
        text("name_vi", "Canonical Vietnamese name («Đà Nẵng», «Huyện Tuy Phước», «Sở Tài chính»)."),
        text("name_en", "English name, where one is in use.", nullable=True),
        text(
            "sort_key",
            "Sorts names in Vietnamese order (a, ă, â … d, đ): ORDER BY sort_key.",
            nullable=True,
            derived="vi_sort(name_vi)",
        ),
        text(
            "search_key",
            "The name without accents and capitals («da nang»): WHERE search_key = vi_fold('Đà Nẵng').",
            nullable=True,
            derived="vi_fold(name_vi)",
        ),
    ),
    "dimension",
)

AGENCY_VERSION = Table(
    "agency_version",
    "The name, status and parent that an agency had during a time; one row a time.",
    ("agency_id", "valid_from"),
    (
        text("agency_id", "The agency; joins to `agency`."),
        *shared.validity(),
        text("name_vi", "Name in force during this time."),
        text("status", "Its legal status as printed: huyện, thị xã, thành phố, tỉnh …", nullable=True),
        text("parent_agency_id", "The body above it during this time.", nullable=True),
        shared.evidence(),
    ),
    "dimension",
)

AGENCY_CODE = Table(
    "agency_code",
    "Codes that registers give to agencies. A decree can hand a code to another body, so codes have times.",
    ("agency_id", "system", "valid_from"),
    (
        text("agency_id", "The agency; joins to `agency`."),
        text(
            "system",
            "Whose code: `gso` statistics office, `iso_3166_2`, `ma_dinh_danh` identification code of state bodies.",
            isin=("gso", "iso_3166_2", "ma_dinh_danh"),
        ),
        text("code", "The code as text; leading zeros count («01»)."),
        *shared.validity(),
        shared.evidence(),
    ),
    "dimension",
)

AGENCY_NAME = Table(
    "agency_name",
    "Every spelling of an agency's name met in a document or known beforehand.",
    ("name_key", "scope", "valid_from"),
    (
        text("name_key", "The spelling as it is looked up: evened out in case, spaces and dashes, accents kept."),
        text("name_published", "The spelling as first met."),
        text("agency_id", "The agency meant; empty while nobody has decided.", nullable=True),
        text(
            "scope",
            "Where the spelling means this agency: a province's agency_id, a district's for its communes, or "
            "`national`.",
        ),
        *shared.validity(),
        text(
            "status",
            "`accepted` in use; `pending` waits for a person; `excluded` is no agency (a total, a heading).",
            isin=("accepted", "pending", "excluded"),
        ),
        shared.evidence(),
    ),
    "dimension",
)

AGENCY_EVENT = Table(
    "agency_event",
    "A change among agencies: one row for each predecessor and successor that it joins.",
    ("event_id", "predecessor_id", "successor_id"),
    (
        text("event_id", "Names the event; a split into two is two rows with one event_id."),
        text("predecessor_id", "The agency before; empty if there was none.", nullable=True),
        text("successor_id", "The agency after; empty if it was abolished.", nullable=True),
        text(
            "kind",
            "`status` is a change of legal status (huyện to thị xã); `transfer` a change of parent.",
            isin=("split", "merge", "absorb", "rename", "status", "transfer", "abolish"),
        ),
        date("date", "Day on which it took effect; see date_precision."),
        text(
            "date_precision",
            "How much of the date is known: with `year` it says 1 January and means some day of that year.",
            isin=("day", "month", "year", "unknown"),
        ),
        text("legal_basis", "The resolution or decree.", nullable=True),
        shared.evidence(),
    ),
    "dimension",
)

COHORT = Table(
    "cohort",
    "A set of agencies that figures speak of («63 tỉnh, thành phố»).",
    ("cohort_id",),
    (
        text("cohort_id", "Readable id: `provinces-63`, `ministries-22`, `binh-dinh/departments`."),
        text("label_vi", "The set as documents call it."),
        text("kind", "What sort of agencies it holds: an agency kind, or `mixed`.", nullable=True),
        integer("size", "How many agencies it is said to have.", nullable=True, minimum=0),
    ),
    "dimension",
)

COHORT_MEMBER = Table(
    "cohort_member",
    "Which agencies belong to a cohort, where that is known.",
    ("cohort_id", "agency_id", "valid_from"),
    (
        text("cohort_id", "The set; joins to `cohort`."),
        text("agency_id", "The member; joins to `agency`."),
        *shared.validity(),
        shared.evidence(),
    ),
    "dimension",
)

TABLES = (AGENCY, AGENCY_VERSION, AGENCY_CODE, AGENCY_NAME, AGENCY_EVENT, COHORT, COHORT_MEMBER)
