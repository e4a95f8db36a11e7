-- Who succeeded whom, when, and on what legal basis?
-- An empty successor: abolished, or nobody knows. An event without a date comes last, as it can be anywhere.
SELECT
    date, date_precision, kind, predecessor_id, predecessor, successor_id, successor, ends_predecessor, legal_basis,
    evidence
FROM agency_succession
ORDER BY date NULLS LAST, event_id, vi_sort(predecessor), vi_sort(successor), predecessor_id, successor_id;
