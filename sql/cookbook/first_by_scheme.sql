-- Who was first and who second overall, in each evaluation, year and group?
-- Schemes are never mixed: two indexes of one year may bear the same label and rank the same body differently. Of an
-- `edition` only the year of the edition is known. A place of basis `sequence` follows from the order of a list.
SELECT
    edition.family, issuer.name_vi AS issuer, scores.year, scores.year_kind, scores.agency_group,
    string_agg(scores.agency, '; ' ORDER BY vi_sort(scores.agency)) FILTER (WHERE scores.rank = 1) AS first,
    string_agg(scores.agency, '; ' ORDER BY vi_sort(scores.agency)) FILTER (WHERE scores.rank = 2) AS second,
    string_agg(DISTINCT scores.rank_basis, ', ' ORDER BY scores.rank_basis) AS rank_basis,
    scores.scheme_id
FROM scores
JOIN scheme AS edition ON edition.scheme_id = scores.scheme_id
LEFT JOIN agency AS issuer ON issuer.agency_id = edition.issuer_agency_id
WHERE scores.criterion_id = 'overall' AND scores.rank <= 2
GROUP BY ALL
ORDER BY edition.family, scores.scheme_id, scores.year, scores.agency_group;
