-- How do I find an agency without typing accents?
-- `vi_fold` takes accents, case and Đ off both sides. Here every agency whose name holds «dak lak» is found, with how many
-- figures it has; agencies that never had one come last.
WITH found AS (
    SELECT agency.agency_id, agency.name_vi, agency.kind, province.name_vi AS province, count(scores.fact_id) AS figures
    FROM agency
    LEFT JOIN agency_province AS lies ON lies.agency_id = agency.agency_id
    LEFT JOIN agency AS province ON province.agency_id = lies.province_id
    LEFT JOIN scores ON scores.agency_id = agency.agency_id
    WHERE contains(agency.search_key, vi_fold('dak lak'))
    GROUP BY ALL
)
SELECT found.name_vi, found.kind, found.province, found.figures, found.agency_id
FROM found
ORDER BY found.figures DESC, vi_sort(found.name_vi), found.agency_id;
