"""The columns: one definition of every table, from which DDL, comments and the data dictionary are made."""
