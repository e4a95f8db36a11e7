-- Every score, flat: one row for an agency, criterion and year, as one table printed it.
-- Of each work the best rendition; of several works that state the same figure one: a value before a bare rank, the
-- evaluator's own work before a report, then the latest. The others stay in the table `score`. The year before's rank,
-- printed beside this year's, is a row of the year before with empty points. Columns not explained here are those of
-- `score`.
-- * agency: Name in force on 31 December of the year; `agency_published` is what is printed.
-- * province: The province in which the agency lies, or which it is; empty for central bodies.
-- * criterion: Vietnamese label; `concept` is what to compare across schemes.
-- * percent: As printed, never computed.
-- * rank: As printed; `rank_basis` says how.
-- * rank_computed: The rank that the values of this work amount to, see `score_rank`.
-- * class_computed: The class that the scheme's thresholds give, see `score_class`.
-- * finding_severity: The worst finding about this figure; empty if all adds up.
-- * work_number: Number of the decision or report.
-- * published: The printed text of the points, else of the index, else of the rank.
-- * known_on: The day on which the work was issued or published.
CREATE VIEW scores AS
FROM scores_asof(NULL);
