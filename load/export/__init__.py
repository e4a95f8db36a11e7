"""A release becomes files for other tools: Parquet, CSV, a workbook, Stata and SQLite."""
