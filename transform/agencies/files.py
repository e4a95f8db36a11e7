"""The curated files about agencies: their columns and keys."""

from transform.curated import declare

_SPAN = "valid_from valid_to"
PROVINCES = declare(
    "agencies/provinces.csv", "agency_id", f"agency_id name_vi status name_en bare_in_text {_SPAN} evidence", _SPAN
)
CENTRAL = declare(
    "agencies/central.csv",
    "agency_id",
    f"agency_id kind name_vi name_en variants {_SPAN} evidence",
    f"variants {_SPAN}",
)
DEPARTMENTS = declare(
    "agencies/departments.csv",
    "slug province_id",
    f"slug province_id name_vi name_en variants {_SPAN} evidence",
    f"province_id variants {_SPAN}",
)
DISTRICTS = declare(
    "agencies/districts.csv", "agency_id", f"agency_id province_id name_vi status {_SPAN} evidence", _SPAN
)
VERSIONS = declare("agencies/versions.csv", "agency_id valid_from", f"agency_id {_SPAN} name_vi status evidence", _SPAN)
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
    "date legal_basis",
)
COHORTS = declare(
    "agencies/cohorts.csv", "cohort_id", f"cohort_id label_vi kind size member_kinds {_SPAN} evidence", f"size {_SPAN}"
)
MERGERS = declare(
    "agencies/mergers.csv",
    "predecessor_id",
    "predecessor_id successor_id successor_name successor_status successor_gso date legal_basis evidence",
    "date legal_basis",
)
FILES = (PROVINCES, CENTRAL, DEPARTMENTS, DISTRICTS, VERSIONS, CODES, NAMES, EVENTS, COHORTS, MERGERS)
