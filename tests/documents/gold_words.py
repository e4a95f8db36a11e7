"""The words of the checklist of prose facts, and the tables and columns that they mean.

Nothing here is a result: a word leads to a table, an indicator, a topic, a level, and the rest stands in the checklist.
"""

import re
from typing import Any, NamedTuple


class Means(NamedTuple):
    """Where a measure of the checklist is kept: table, what its row has in which columns, and the column of its value.
    `cohort` is whom the figure is of where the checklist names the province alone."""

    table: str
    having: dict[str, Any]
    value: str = "value"
    cohort: str | None = None


LEVELS = {"level2": "2", "level3": "3", "level4": "4", "level3or4": "3+4"}
CLASSES = {"Tot": "Tốt", "Kha": "Khá"}
COHORTS = {
    "63 tỉnh, thành phố": "provinces-63",
    "cả nước": "provinces-63",
    "Bộ, cơ quan ngang Bộ": "ministries-22",
    "Bộ, cơ quan ngang bộ": "ministries-22",
    "Bộ, cơ quan ngang Bộ, tỉnh": "central-and-provinces",
    "Sở, ban, ngành": "departments",
    "Huyện, thị xã, thành phố": "districts",
}
# Whom a document and its rules are of, and a short name.
ALIASES = {
    "MIC": "Bộ Thông tin và Truyền thông", "(quy tắc)": "tỉnh Bình Định", "(tài liệu)": "Sở Thông tin và Truyền thông",
}  # fmt: skip
# Units of the checklist where the warehouse says it otherwise; ids, dates and flags have none.
UNITS = {"provinces": "agencies", "cities": "agencies", "units": "agencies"}
QUALIFIERS = {"~": "≈", "<": "<"}
MAGNITUDES = {"millions": "hàng triệu", "100k_to_millions": "hàng trăm nghìn đến hàng triệu"}
# A place that the checklist calls implied, by the word that implies it.
BASES = (("chỉ sau", "relative"), ("implied", "sequence"))
# What the checklist calls open must say so in the warehouse.
OPEN = re.compile(r"ambiguous|conflicts")

_AGENCIES = {"indicator": "agencies", "class": None, "topic": None}
_ONLINE = {"indicator": "records_online", "topic": None}


def _has(topic: str) -> dict[str, Any]:
    return {"indicator": "has", "topic": topic}


def _about(topic: str, indicator: str = "agencies") -> dict[str, Any]:
    return {"indicator": indicator, "topic": topic}


_GROUPS = r"(?P<cohort>units|departments|districts)"
# The first pattern that fits the whole measure counts; a named group fills the column of its name.
MEASURES: tuple[tuple[str, Means], ...] = (
    (rf"{_GROUPS}_ranked_overall k/n", Means("evaluation", {"criterion_id": "overall"}, "ranked")),
    (rf"{_GROUPS}_ranked_by_group k/n", Means("evaluation", {"criterion_id": "security"}, "ranked")),
    (r"(?P<cohort>departments)_in_table_1", Means("evaluation", {"criterion_id": "overall"}, "ranked")),
    (rf"{_GROUPS}_evaluated", Means("evaluation", {}, "ranked")),
    (r"(?:units|provinces)_ranked(?: k/n)?", Means("evaluation", {"criterion_id": "overall"}, "ranked")),
    (r"criterion_groups|criteria", Means("measure", {"indicator": "criteria", "topic": None})),
    (r"unit_groups", Means("measure", {"indicator": "agency_groups"})),
    (r"classes", Means("measure", {"indicator": "classes"})),
    (r"districts_on_provincial_dvctt_system", Means("measure", _about("online-service-system"), cohort="districts")),
    (r"(?P<cohort>districts)_with_(?P<level>level2)_services_pct", Means("measure", {"indicator": "share"})),
    (r"(?P<cohort>districts)_with_(?P<level>level3)_services k/n", Means("measure", _AGENCIES)),
    (r"(?P<cohort>departments|districts)_class_(?P<class>\w+?)_count", Means("measure", {"indicator": "class_count"})),
    (r"(?P<cohort>departments|districts)_class_(?P<class>\w+?)_pct", Means("measure", {}, "share")),
    (r"share_class_(?P<class>\w+)", Means("measure", {"indicator": "share", "topic": None})),
    (r"(?:provinces|ministries)_with_(?P<level>level\w+?)(?:_services)?(?: k/n)?", Means("measure", _AGENCIES)),
    (r"provinces_without", Means("measure", _about("without-services"))),
    (r"ministries_linking_services k/n", Means("measure", _about("linked-services"))),
    (r"ministries_with_SSO k/n", Means("measure", _about("single-sign-on"))),
    (r"units_with_website: (?P<cohort>departments|districts)", Means("measure", _about("website"))),
    (r"units_with_document_mgmt_software", Means("measure", _about("document-management"), cohort="all")),
    (r"(?P<cohort>departments|districts)_with_one_stop_software", Means("measure", _about("one-stop-software"))),
    (r"units_with_it_staff_incentives", Means("measure", _about("staff-incentives"), cohort="all")),
    (r"computers", Means("measure", {"indicator": "computers"})),
    (r"computers_per_official_province_level",
     Means("measure", _about("computers-per-official", "share"), cohort="departments")),
    (r"computers_per_official_district_level",
     Means("measure", _about("computers-per-official", "share"), cohort="districts")),
    (r"it_officers", Means("measure", {"indicator": "staff"})),
    (r"first_year_of_web_evaluation", Means("measure", _about("website", "first_year"))),
    (r"first_year_of_ICT_application_evaluation", Means("measure", _about("it-application", "first_year"))),
    (r"report_date", Means("measure", _has("report"), "note")),
    (r"named_high_online_records", Means("measure", _has("many-online-records"), "value_text")),
    (r"named_effective_(?P<magnitude>\w+)_records", Means("measure", _ONLINE, "value_text")),
    (r"online_records_order_of_magnitude", Means("measure", _ONLINE, "value_text")),
    (r"has_(?P<level>level3or4)_services", Means("measure", {"indicator": "services"})),
    (r"has_SSO", Means("measure", _has("single-sign-on"), "value_text")),
    (r"links_services_on_portal", Means("measure", _has("linked-services"), "value_text")),
    (r"(?P<level>level\d)_services_with_records", Means("measure", {"indicator": "share_services_with_records"})),
    (r"(?:(?P<level>level\d)_)?services_with_online_records", Means("measure", {"indicator": "services_with_records"})),
    (r"(?:(?P<level>level\d)_)?services", Means("measure", {"indicator": "services", "topic": None})),
    (r"online_records(?: (?P<level>level\d))?", Means("measure", _ONLINE)),
    (r"records_all_channels(?: (?P<level>level\d))?", Means("measure", {"indicator": "records_all"})),
    (r"rank by services|rank \(online services\)", Means("measure", {"indicator": "services"}, "rank")),
    (r"rank by online records", Means("measure", _ONLINE, "rank")),
    (r"rank among agencies under Government", Means("score", {"agency_group": "government_agencies"}, "rank")),
    (r"rank(?: \(tied\))?", Means("score", {"criterion_id": "overall"}, "rank")),
    (r"points", Means("score", {"criterion_id": "overall"}, "points")),
    (r"document_number", Means("work", {}, "number")),
    (r"document_date", Means("work", {}, "issued_on")),
    (r"signer|validity|published_at", Means("work", {}, "")),
)  # fmt: skip

# The rules of a scheme, by a word of their condition; where the checklist gives the bounds, by these.
RULES = {
    "percent >=80 -> 15 points": {"min_percent": 80, "max_percent": None},
    "50-80% -> 10 points": {"min_percent": 50, "max_percent": 80},
    "<=50% -> 5 points": {"min_percent": None, "max_percent": 50},
    "yes/no -> 15/0": "“có”|“không”",
    "website yes/no": "“có”|“không”",
    "provincial system rolled out everywhere": "đồng bộ",
    "rolled out in part": "một số bộ phận",
    "not rolled out": "không triển khai",
    "website content rich and timely": "phong phú, kịp thời",
    "website updated late": "không kịp thời",
    "website content poor": "lỗi thời",
    "done": "hoàn thành",
    "in progress": "đang thực hiện",
    "none yet": "chưa có",
}


def meaning(measure: str) -> tuple[Means, dict[str, str]]:
    """What a measure of the checklist means, and the named parts of its words. Raises KeyError for an unknown one."""
    for pattern, means in MEASURES:
        if found := re.fullmatch(pattern, measure):
            return means, {name: text for name, text in found.groupdict().items() if text}
    raise KeyError(measure)
