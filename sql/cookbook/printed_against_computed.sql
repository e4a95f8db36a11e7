-- Where does a printed rank or class differ from the one that the printed points amount to?
SELECT work_number, table_label, row_no, agency, criterion, points, rank, rank_computed, class, class_computed, published
FROM scores
WHERE rank <> rank_computed OR class <> class_computed
ORDER BY work_number, table_no, row_no;
