"""In which order macros and views are made."""

import duckdb
import pytest

from load.errors import LoadError
from load.objects import create
from schemas.sqlfiles import SqlObject


class Counting:
    """A connection that counts what it is asked."""

    def __init__(self) -> None:
        self.connection, self.asked = duckdb.connect(), 0

    def execute(self, sql: str) -> duckdb.DuckDBPyConnection:
        self.asked += 1
        return self.connection.execute(sql)


def view(name: str, sql: str) -> SqlObject:
    return SqlObject(name, "views", name, "", {}, f"-- {name}\nCREATE VIEW {name} AS {sql}")


def test_each_is_made_at_the_first_try() -> None:
    counting = Counting()
    create(counting, [view("a", "FROM b"), view("b", "FROM c"), view("c", "SELECT 1 AS x")])  # type: ignore[arg-type]
    assert counting.asked == 3
    assert counting.connection.execute("FROM a").fetchall() == [(1,)]


def test_names_in_comments_and_of_columns_lead_into_no_circle() -> None:
    counting = Counting()
    create(counting, [view("a", "SELECT b.b FROM b"), view("b", "SELECT 1 AS b, 2 AS a  -- not FROM a")])  # type: ignore[arg-type]
    assert counting.connection.execute("FROM a").fetchall() == [(1,)]


def test_a_view_of_what_is_not_there_is_said() -> None:
    with pytest.raises(LoadError, match=r"sql/views/a\.sql cannot be made"):
        create(Counting(), [view("a", "FROM nothing")])  # type: ignore[arg-type]
