"""What a person can do about a column that nothing tells the meaning of."""

from transform.numbers import is_nothing, read_value
from transform.tables.model import Column, Understood


def unknown_column(table: Understood, column: Column, number: int | None) -> tuple[str, str]:
    """How grave it is, and what to say of the column printed at `number`. Words beside results are no lost figures."""
    texts = [text for row in table.rows if (text := row.text(column)) and not is_nothing(text)]
    named = f"Column {number} «{column.header}»" if column.header else f"Column {number}, without a heading,"
    if not any(read_value(text) is not None for text in texts):
        return "info", (
            f"{named} holds words that are no result; its cells are kept as printed. If they name groups, classes or "
            "agencies, add the heading to wording/header_roles.csv of the reference files."
        )
    start = f"{named} has no known role; its figures are kept as printed and became no score. "
    if not column.header:
        return "warning", f"{start}Look in the original whether a heading is missing, or write them as readings."
    parts = any(one.role == "criterion_points" for one in table.columns)
    why = "Together with the criteria beside it it does not amount to the total. " if parts else ""
    return "warning", (
        f"{start}{why}If the heading names a criterion, add its words to wording/concepts.csv of the reference files, "
        "if it is another kind of column, to wording/header_roles.csv, and read the document again."
    )
