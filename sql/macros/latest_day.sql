-- The last day on which an event can have taken effect: latest_day(date, date_precision) of `agency_event`.
-- A date of precision `year` says 1 January and means some day of the year, so the last one is 31 December. Without a
-- date there is none.
CREATE MACRO latest_day(day, known_to) AS CASE known_to
    WHEN 'year' THEN make_date(CAST(year(CAST(day AS DATE)) AS INTEGER), 12, 31)
    WHEN 'month' THEN last_day(CAST(day AS DATE))
    ELSE CAST(day AS DATE)
END;
