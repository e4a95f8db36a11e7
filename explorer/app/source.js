// From a figure to where it was printed.
import { h } from "./dom.js";
import { to } from "./router.js";
import { missing } from "./format.js";
import { t } from "./i18n.js";

/** The address of the cell that a figure of `row` stands in, or of the words it rests on; null if neither is known. */
export function placeOf(row, field) {
  if (!row.document_id) return null;
  const asked = { row: row.grid_row, column: row.column_no, fact: row.fact_id, field };
  if (row.table_no === null || row.table_no === undefined)
    return to("document", [row.document_id], { fact: row.fact_id });
  return to("source", [row.document_id, String(row.table_no)], asked);
}

/** A figure as a link to its place, a dash where there is none; doubts about its reading are marked beside it. */
export function figure(row, text, field, what) {
  if (text === null || text === undefined || text === "")
    return missing(row.status === "missing" ? "value.reported_missing" : "value.missing");
  const place = placeOf(row, field);
  const shown = place
    ? h(
        "a",
        { class: "figure", href: place, title: t("figure.to_source"), "aria-label": what ? `${what}: ${text}` : null },
        text,
      )
    : text;
  return [shown, doubts(row)];
}

export function doubts(row) {
  const marks = [];
  if (row.confidence !== null && row.confidence !== undefined && row.confidence < 1) {
    marks.push(mark("≈", t("value.uncertain"), "doubt"));
  }
  if (row.status === "derived") marks.push(mark("∑", t("value.derived"), "doubt"));
  return marks;
}

/** A small sign with its meaning for everyone: as a tooltip, and in words for a screen reader. */
export function mark(sign, meaning, name) {
  return h(
    "span",
    { class: ["sign", name], title: meaning },
    h("span", { "aria-hidden": "true" }, sign),
    h("span", { class: "visually-hidden" }, ` (${meaning})`),
  );
}
