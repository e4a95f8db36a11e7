-- The view `scores`, with what each agency and its province are today: one row for each row of `scores`.
-- `agency` is the name at the end of the year, `agency_published` what is printed, `today` the name now. GROUP BY
-- province_today puts figures of any year under today's provinces. How many agencies stand behind a row is for the
-- query to say: points and indexes of several agencies cannot be added (see `comparable_scores`).
-- * status_today: `in force`, `succeeded`, `split`, `abolished`, `ended` or `not yet`, see `agency_today`.
-- * today_id: The one agency in force that it is today, if there is exactly one.
-- * today: Name of today's agency, or the names of several.
-- * province_today_id: Today's province of the place where it is or was.
-- * province_today: Name of that province.
CREATE VIEW scores_today AS
SELECT
    scores.*,
    now.status_today,
    now.today_id,
    now.today,
    now.province_today_id,
    now.province_today
FROM scores
LEFT JOIN agency_today AS now ON now.agency_id = scores.agency_id;
