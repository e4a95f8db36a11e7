"""The figures of 2016 that an article lets one check, checked in SQL; and the tables that it promises and lacks."""

import pytest

from tests.articles import Warehouse

pytestmark = pytest.mark.shared

# The article is the only source document of these measures of 2016 of ministries and provinces.
FIGURES = """
    WITH figure AS (
        FROM measures
        WHERE year = 2016 AND subject_type = 'agency' AND topic IS NULL AND agency_kind <> 'district'
    )
"""


@pytest.mark.parametrize(
    ("agency", "third", "fourth", "both"), [("an-giang", 1301, 59640, 60941), ("da-nang", 33203, 13639, 46842)]
)
def test_the_records_of_two_levels_make_the_total(
    agency: str, third: int, fourth: int, both: int, warehouse: Warehouse
) -> None:
    levels = dict(
        warehouse.ask(f"""
            {FIGURES}
            SELECT service_level, value FROM figure WHERE indicator = 'records_online' AND subject_id = '{agency}'
        """)
    )
    assert levels == {"3": third, "4": fourth, "3+4": both}
    assert levels["3"] + levels["4"] == levels["3+4"]


def test_the_printed_share_of_providing_provinces_is_right(warehouse: Warehouse) -> None:
    said = warehouse.one("""
        SELECT value, denominator, percent, round(100 * value / denominator, 2) FROM measures
        WHERE year = 2016 AND indicator = 'agencies' AND service_level = '3+4' AND topic IS NULL
            AND subject_id = 'provinces-63'
    """)
    assert said == (58, 63, 92.06, 92.06)


def test_the_missing_and_the_ranked_are_all_provinces(warehouse: Warehouse) -> None:
    missing, last, size = warehouse.one(f"""
        {FIGURES}
        SELECT
            count(*) FILTER (WHERE status = 'missing'),
            max(rank),
            (SELECT size FROM cohort WHERE cohort_id = 'provinces-63')
        FROM figure WHERE indicator = 'records_online' AND agency_kind = 'province' AND service_level = '3+4'
    """)
    assert (missing, last) == (40, 23)
    assert missing + last == size
    # Nobody is ranked and missing at once, and what is missing is no zero.
    assert warehouse.ask(f"""
        {FIGURES}
        SELECT subject_id FROM figure WHERE indicator = 'records_online' AND service_level = '3+4'
        GROUP BY subject_id
        HAVING bool_or(status = 'missing') AND (bool_or(rank IS NOT NULL) OR bool_or(value IS NOT NULL))
    """) == []  # fmt: skip


def test_the_five_without_services_are_among_the_missing(warehouse: Warehouse) -> None:
    zero = warehouse.ask("""
        SELECT s.agency_id, m.status FROM services AS s
        LEFT JOIN measures AS m
            ON m.subject_id = s.agency_id AND m.year = s.year AND m.indicator = 'records_online'
        WHERE s.year = 2016 AND s.status = 'zero' AND s.agency_kind = 'province'
        ORDER BY s.agency_id
    """)
    assert zero == [(place, "missing") for place in ("bac-kan", "bac-lieu", "cao-bang", "hoa-binh", "tra-vinh")]
    stated = warehouse.one("""
        SELECT value FROM measures WHERE year = 2016 AND indicator = 'agencies' AND topic = 'without-services'
    """)
    assert stated == (len(zero),)


def test_two_share_the_last_place_of_those_that_provide(warehouse: Warehouse) -> None:
    last = warehouse.ask(f"""
        {FIGURES}
        SELECT subject_id, rank, rank_basis, note IS NOT NULL FROM figure
        WHERE indicator = 'services' AND agency_kind = 'province' AND rank IS NOT NULL
        QUALIFY rank = max(rank) OVER ()
        ORDER BY subject_id
    """)
    assert last == [("thanh-hoa", 57, "tie", True), ("vinh-long", 57, "printed", False)]
    one = warehouse.ask("""
        SELECT agency_id, sum(services) FROM services
        WHERE year = 2016 AND agency_id IN ('thanh-hoa', 'vinh-long') AND services IS NOT NULL GROUP BY ALL ORDER BY ALL
    """)
    assert one == [("thanh-hoa", 1), ("vinh-long", 1)]
    # The two at place 57 are the 57th and the 58th of 58.
    providers = warehouse.one("SELECT agencies FROM national_services WHERE cohort_id = 'provinces-63' AND year = 2016 "
                              "AND service_level = '3+4'")  # fmt: skip
    assert providers == (57 + len(last) - 1,)


PROMISED = {
    "1": ("số lượng dịch vụ", "tỉnh"),
    "2": ("Số tỉnh", "mức độ 4"),
    "3": ("Số lượng dịch vụ", "Bộ"),
    "4": ("Xếp hạng theo số lượng dịch vụ", "Bộ"),
    "5": ("Xếp hạng theo số lượng hồ sơ", "Bộ"),
}


def test_a_caption_without_its_table_says_which_figures_are_wanting(warehouse: Warehouse) -> None:
    found = warehouse.ask("""
        SELECT table_label, message, published FROM finding
        WHERE kind = 'caption_without_table' AND severity = 'warning' ORDER BY table_label
    """)
    assert [label for label, _, _ in found] == list(PROMISED)
    for label, message, published in found:
        assert f"Bảng {label}" in message and "not on the page" in message
        assert all(words in message for words in PROMISED[label]), message
        assert len(message) < 300 and published
