"""The macros and views of `sql/`, made in a database."""

import re
from graphlib import CycleError, TopologicalSorter

import duckdb

from load.errors import LoadError, plain
from schemas.sqlfiles import SqlObject, read_folder

_WORD = re.compile(r"\w+")
_COMMENT = re.compile(r"--.*")


def text_macros() -> list[SqlObject]:
    """The macros that need no table; derived columns use them."""
    return [macro for macro in read_folder("macros") if macro.name.startswith("vi_")]


def all_objects() -> list[SqlObject]:
    """Every macro and view."""
    return read_folder("macros") + read_folder("views")


def create(connection: duckdb.DuckDBPyConnection, objects: list[SqlObject]) -> None:
    """Makes the objects, whatever the order in which they need one another; LoadError if one cannot be made.

    DuckDB looks up what a view or macro names when it is made, so those that fail are tried again after the others.
    It also takes an unqualified column of a view for a parameter of the same name of a macro above it («Conflicting
    column names»), so views under `league_table(…, agency_group)` and `rank_changes(year)` qualify their columns.
    """
    waiting = in_order(objects)
    while waiting:
        failed: list[tuple[SqlObject, duckdb.CatalogException]] = []
        for item in waiting:
            try:
                connection.execute(item.sql)
            except duckdb.CatalogException as error:
                failed.append((item, error))
            except duckdb.BinderException as error:
                raise _fault(item, error) from error
        if len(failed) == len(waiting):
            raise _fault(*failed[0]) from failed[0][1]
        waiting = [item for item, _ in failed]


def in_order(objects: list[SqlObject]) -> list[SqlObject]:
    """Each after those whose names stand in it: a view is bound with all that lies below it, so that to try one in vain
    takes as long as to make it. Names that lead round in a circle (a column may be called as a view is): as given."""
    named = {item.name: item for item in objects}
    try:
        return [named[name] for name in TopologicalSorter(asked_by(objects)).static_order()]
    except CycleError:
        return objects


def asked_by(objects: list[SqlObject]) -> dict[str, list[str]]:
    """For each object the names of the others that stand in it, in their order."""
    names = {item.name for item in objects}
    words = {item.name: set(_WORD.findall(_COMMENT.sub("", item.sql))) for item in objects}
    return {name: sorted((found & names) - {name}) for name, found in words.items()}


def _fault(item: SqlObject, error: duckdb.Error) -> LoadError:
    return LoadError(f"sql/{item.folder}/{item.name}.sql cannot be made: {plain(str(error))}.")
