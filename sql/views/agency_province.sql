-- The province in which each agency lies; a province lies in itself, a central body in none.
-- Follows `agency.parent_agency_id` upwards: commune, district, province.
-- * province_id: The province; empty for central bodies.
CREATE VIEW agency_province AS
WITH RECURSIVE above AS (
    SELECT agency_id, agency_id AS ancestor_id, 0 AS depth
    FROM agency
    UNION ALL
    SELECT above.agency_id, ancestor.parent_agency_id, above.depth + 1
    FROM above
    JOIN agency AS ancestor ON ancestor.agency_id = above.ancestor_id
    WHERE ancestor.parent_agency_id IS NOT NULL AND above.depth < 5
)
SELECT
    above.agency_id,
    province.agency_id AS province_id,
    province.name_vi AS province
FROM above
JOIN agency AS province ON province.agency_id = above.ancestor_id
WHERE province.kind = 'province'
QUALIFY row_number() OVER (PARTITION BY above.agency_id ORDER BY above.depth) = 1;
