"""What views, their columns and macros mean, as comments in the database; those of tables come with the tables."""

import duckdb

from load.export.described import Described
from schemas.ddl import literal, quoted
from schemas.sqlfiles import read_folder


def comment_on_views(connection: duckdb.DuckDBPyConnection, database: str) -> None:
    """Comments on every view, column of a view and macro of the database attached as `database`."""
    described = Described(connection, database)
    statements = [f"COMMENT ON VIEW {quoted(view.name)} IS {literal(view.doc)}" for view in read_folder("views")]
    statements += [
        f"COMMENT ON COLUMN {quoted(view)}.{quoted(field.name)} IS {literal(field.description)}"
        for view in described.views
        for field in described.fields[view]
    ]
    statements += [
        f"COMMENT ON MACRO {'TABLE ' if ' AS TABLE' in macro.sql else ''}{quoted(macro.name)} IS {literal(macro.doc)}"
        for macro in read_folder("macros")
    ]
    connection.begin()
    for statement in statements:
        connection.execute(statement)
    connection.commit()
