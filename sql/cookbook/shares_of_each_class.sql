-- How many ministries and provinces does each report put into each class or level, and what share is that?
-- As the reports state it: nothing here is counted by this dataset. `qualifier` says whether a figure is about, under or
-- over.
SELECT
    measures.year, measures.subject, measures.class, measures.indicator, measures.service_level, measures.qualifier,
    measures.value, measures.denominator, measures.percent, measures.work_id
FROM measures
WHERE measures.subject_type = 'cohort' AND (measures.class IS NOT NULL OR measures.denominator IS NOT NULL)
ORDER BY measures.year, measures.subject, measures.indicator, measures.service_level, measures.class, measures.fact_id;
