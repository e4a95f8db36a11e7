// A printed table, drawn with its spans as it stood. Cells that figures rest on lead to themselves, lit.
import { append, h, replace } from "./dom.js";
import { integer } from "./format.js";
import { label, t } from "./i18n.js";
import { button } from "./page.js";

const SLICE = 400;
const BESIDE = 60;
const LONG = 40;
const key = (row, column) => `${row}:${column}`;

// Where several cells speak for a fact, the one that says its value.
const MAIN_FIELDS = ["points", "value", "index_value", "percent", "rank", "class", "evidence"];

/** {main, keys}: the cell asked for, and those of the fact asked for that lie in this table. */
export function cellsOf(facts, asked) {
  const ofFact = asked.fact ? facts.filter((row) => row.fact_id === asked.fact) : [];
  const byField = (field) => ofFact.find((row) => row.field === field);
  let main = asked.field ? byField(asked.field) : null;
  if (!main && asked.row !== null && asked.column !== null) main = { grid_row: asked.row, column_no: asked.column };
  main ??=
    MAIN_FIELDS.map(byField).find(Boolean) ??
    ofFact[0] ??
    (asked.row !== null ? { grid_row: asked.row, column_no: asked.column } : null);
  return { main, keys: new Set(ofFact.map((row) => key(row.grid_row, row.column_no))) };
}

/** {element, showLit()}; `addressOf(row, column)` is where a cell with figures leads. */
export function drawGrid({ source, facts, lit, addressOf }) {
  const withFacts = new Set(facts.map((row) => key(row.grid_row, row.column_no)));
  const columns = shownColumns(source, facts);
  const state = { all: false };
  const body = h("tbody");
  const more = h("p", { class: "more" });
  const element = h(
    "div",
    {},
    h(
      "div",
      {
        class: ["scroll printed-box", source.grid.length > LONG && "long"],
        tabindex: "0",
        role: "region",
        "aria-label": t("source.table"),
      },
      h(
        "table",
        { class: ["printed", source.engine === "csv" && "reading"] },
        source.caption && h("caption", { class: "visually-hidden" }, source.caption),
        body,
      ),
    ),
    more,
    columns &&
      h(
        "p",
        {},
        button(t("source.all_columns"), (event) => {
          state.all = !state.all;
          event.currentTarget.textContent = t(state.all ? "source.fewer_columns" : "source.all_columns");
          draw();
        }),
      ),
  );
  let drawn = 0;

  function draw() {
    replace(body);
    drawn = 0;
    const litAt = source.grid.findIndex((row) => row.grid_row === lit.main?.grid_row);
    extend(Math.max(SLICE, litAt + BESIDE));
  }

  function extend(until) {
    append(body, source.grid.slice(drawn, until).map(line));
    drawn = Math.min(until, source.grid.length);
    const left = source.grid.length - drawn;
    replace(
      more,
      left > 0 &&
        button(t("table.more", { count: integer(Math.min(left, SLICE)), left: integer(left) }), () =>
          extend(drawn + SLICE),
        ),
    );
  }

  const line = (row) =>
    h(
      "tr",
      { class: [row.row_no === null && "unnumbered", row.grid_row === lit.main?.grid_row && "lit-row"] },
      row.cells
        .filter((cell) => state.all || !columns || columns.has(cell.column_no))
        .map((cell) => drawCell(row, cell)),
    );

  function drawCell(row, cell) {
    const isMain = lit.main && lit.main.grid_row === row.grid_row && covers(cell, lit.main.column_no);
    const isHead = cell.role === "header";
    const name = [
      cell.role && `role-${cell.role}`,
      isMain && "lit",
      !isMain && lit.keys.has(key(row.grid_row, cell.column_no)) && "also",
      isNumber(cell.text) && "num",
    ];
    const attributes = {
      class: name,
      rowspan: cell.rowspan > 1 ? cell.rowspan : null,
      colspan: cell.colspan > 1 ? cell.colspan : null,
      id: isMain ? "lit" : null,
      title:
        cell.confidence !== undefined && cell.confidence < 1
          ? t("source.confidence", { percent: Math.round(100 * cell.confidence) })
          : null,
    };
    const words = isHead && source.engine === "csv" ? label("reading", cell.text) : cell.text;
    const text = isMain ? h("mark", {}, words) : words;
    const shown =
      withFacts.has(key(row.grid_row, cell.column_no)) && cell.text
        ? h(
            "a",
            {
              href: addressOf(row.grid_row, cell.column_no),
              id: `cell-${row.grid_row}-${cell.column_no}`,
              "aria-current": isMain ? "true" : null,
            },
            text,
          )
        : text;
    return isHead
      ? h("th", { scope: cell.colspan > 1 ? "colgroup" : "col", ...attributes }, shown)
      : h("td", attributes, shown);
  }

  draw();
  return { element, showLit: () => bringIntoView(element) };
}

const covers = (cell, column) =>
  column === null || (column >= cell.column_no && column < cell.column_no + (cell.colspan ?? 1));
const isNumber = (text) => /^[\s\d.,%/–−-]+$/.test(text ?? "") && /\d/.test(text ?? "");

function bringIntoView(element) {
  const cell = element.querySelector("#lit");
  if (!cell) return;
  cell.scrollIntoView({ block: "center", inline: "center" });
}

/**
 * Readings are wide, and most of their columns are empty or say the same in every row: of them the columns that tell
 * rows apart, or that figures rest on; null where all are shown.
 */
function shownColumns(source, facts) {
  if (source.engine !== "csv") return null;
  const values = new Map();
  const rows = source.grid.filter((row) => row.row_no !== null);
  for (const row of rows)
    for (const cell of row.cells)
      values.set(cell.column_no, (values.get(cell.column_no) ?? new Set()).add(cell.text ?? ""));
  const resting = new Set(facts.map((row) => row.column_no));
  const shown = new Set(
    [...values]
      .filter(([column, texts]) => resting.has(column) || texts.size > 1 || (rows.length === 1 && [...texts][0]))
      .map(([column]) => column),
  );
  return shown.size < values.size ? shown : null;
}
