"""The tables of a document as printed: what every figure leads back to."""

from transform.facts.context import Context
from transform.facts.sheet import Row
from transform.tables.model import DataRow, Understood


def read_source(context: Context) -> None:
    """Adds `source_table` and `source_cell` rows for every data table."""
    for table in context.tables.tables:
        context.sheet.add("source_table", {
            "document_id": context.document.document_id, "table_no": table.table_no,
            "table_label": table.caption.label, "part": table.caption.part, "caption": table.caption.text or None,
            "header": " | ".join(column.header for column in table.columns), "kind": table.kind,
            "page": table.table.place.page, "engine": table.table.engine or context.document.reader,
            "engine_note": table.table.why,
        })  # fmt: skip
        for row in _cells(context, table):
            context.sheet.add("source_cell", row)


def _cells(context: Context, table: Understood) -> list[Row]:
    by_row = {row.grid_row: row for row in table.rows}
    columns = {row.grid_row: _columns_of(row) for row in table.rows}
    rows = []
    for cell in table.table.cells:
        data = by_row.get(cell.row)
        column = columns[cell.row].get(id(cell), cell.column) if data else cell.column
        role = table.grid_roles[cell.row - 1] if cell.row <= len(table.grid_roles) else "data"
        if role == "data" and column <= len(table.columns):
            role = table.columns[column - 1].role
        rows.append({
            "document_id": context.document.document_id, "table_no": table.table_no, "grid_row": cell.row,
            "row_no": data.row_no if data else None, "column_no": column, "text": cell.text,
            "rowspan": cell.rowspan, "colspan": cell.colspan, "role": role, "confidence": cell.confidence,
        })  # fmt: skip
    return rows


def _columns_of(row: DataRow) -> dict[int, int]:
    """The column that each cell was read as, by the cell's identity: text renditions leave out what a spanning cell
    covers, so that the cells behind it stand too far left."""
    columns: dict[int, int] = {}
    for at, cell in enumerate(row.cells, 1):
        columns.setdefault(id(cell), at)
    return columns
