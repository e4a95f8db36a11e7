"""The curated files about agencies: their columns and keys."""

from transform.curated import declare

_SPAN = "valid_from valid_to"
PROVINCES = declare(
    "agencies/provinces.csv", "agency_id", f"agency_id name_vi status name_en bare_in_text {_SPAN} evidence", _SPAN
)
CENTRAL = declare(
    "agencies/central.csv",
    "agency_id",
    f"agency_id kind parent_id name_vi name_en variants {_SPAN} evidence",
    f"parent_id name_en variants {_SPAN}",
)
DEPARTMENTS = declare(
    "agencies/departments.csv",
    "slug province_id",
    f"slug province_id kind presence name_vi name_en variants {_SPAN} evidence",
    f"province_id name_en variants {_SPAN}",
)
DEPARTMENT_VERSIONS = declare(
    "agencies/department_versions.csv",
    "slug province_id valid_from",
    f"slug province_id {_SPAN} name_vi evidence",
    f"province_id {_SPAN}",
)
DEPARTMENT_EVENTS = declare(
    "agencies/department_events.csv",
    "event predecessor successor",
    "event predecessor successor kind date date_precision legal_basis evidence",
    "successor date legal_basis",
)
DISTRICTS = declare(
    "agencies/districts.csv", "agency_id", f"agency_id province_id name_vi status {_SPAN} evidence", _SPAN
)
COMMUNES = declare("agencies/communes.csv", "agency_id", f"agency_id name_vi status {_SPAN} evidence", _SPAN)
VERSIONS = declare(
    "agencies/versions.csv",
    "agency_id valid_from",
    f"agency_id {_SPAN} name_vi status parent_id evidence",
    f"{_SPAN} status parent_id",
)
CODES = declare("agencies/codes.csv", "agency_id system valid_from", f"agency_id system code {_SPAN} evidence", _SPAN)
NAMES = declare(
    "agencies/names.csv",
    "scope name_published valid_from",
    f"scope name_published {_SPAN} agency_id status evidence",
    f"agency_id {_SPAN}",
)
EVENTS = declare(
    "agencies/events.csv",
    "event_id predecessor_id successor_id",
    "event_id predecessor_id successor_id kind date date_precision legal_basis evidence",
    "successor_id date legal_basis",
)
COMMUNE_EVENTS = declare(
    "agencies/commune_events.csv", "predecessor_id successor_id", "predecessor_id successor_id kind evidence"
)
LEVEL_EVENTS = declare(
    "agencies/level_events.csv",
    "event",
    "event agency_kind kind date date_precision legal_basis evidence",
    "legal_basis",
)
COHORTS = declare(
    "agencies/cohorts.csv",
    "cohort_id",
    f"cohort_id label_vi kind size member_kinds {_SPAN} evidence",
    f"size member_kinds {_SPAN}",
)
COHORT_WORDING = declare(
    "agencies/cohort_wording.csv", "pattern", "pattern cohort within evidence", "within", in_order=True
)
FILES = (
    PROVINCES,
    CENTRAL,
    DEPARTMENTS,
    DEPARTMENT_VERSIONS,
    DEPARTMENT_EVENTS,
    DISTRICTS,
    COMMUNES,
    VERSIONS,
    CODES,
    NAMES,
    EVENTS,
    COMMUNE_EVENTS,
    LEVEL_EVENTS,
    COHORTS,
    COHORT_WORDING,
)
