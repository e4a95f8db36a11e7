// The figures that rest on a cell or on words, and whose they are.
import { h } from "./dom.js";
import { integer } from "./format.js";
import { label, t } from "./i18n.js";
import { concept, family, indicator, level } from "./places.js";
import { records } from "./data.js";
import { to } from "./router.js";

const SHOWN = 12;

/** A list of what rests on the lit cell; without one, how to get there. */
export function resting({ source, facts, lit, asked, index }) {
  if (!lit.main) return h("p", { class: "hint" }, t("source.choose"));
  const here = facts.filter(
    (row) =>
      row.grid_row === lit.main.grid_row &&
      (lit.main.column_no === null || row.column_no === lit.main.column_no) &&
      row.field !== "evidence",
  );
  const evidence = facts.filter(
    (row) => row.grid_row === lit.main.grid_row && row.column_no === lit.main.column_no && row.field === "evidence",
  );
  const rows = (here.length ? here : evidence).sort((a, b) => (b.fact_id === asked.fact) - (a.fact_id === asked.fact));
  if (!rows.length) return [h("h2", {}, t("source.facts")), h("p", { class: "hint" }, t("source.nothing_rests"))];
  const published = rows[0].published;
  return [
    h("h2", {}, t("source.facts")),
    published && h("p", { class: "printed-words" }, t("source.printed"), " ", h("q", {}, published)),
    listOf(rows, source.facts_about ?? {}, index),
  ];
}

export function listOf(rows, about, index, most = SHOWN) {
  const items = rows.map((row) => h("li", {}, describe(row, about[row.fact_id], index)));
  if (items.length <= most) return h("ul", { class: "plain facts-list" }, items);
  return [
    h("ul", { class: "plain facts-list" }, items.slice(0, most)),
    h(
      "details",
      {},
      h("summary", {}, t("source.more_facts", { count: integer(items.length - most) })),
      h("ul", { class: "plain facts-list" }, items.slice(most)),
    ),
  ];
}

/** What a fact is: the field, whose, of what, of which year. */
export function describe(row, fact, index) {
  const field = h("strong", {}, label("field", row.field));
  if (!fact) return field;
  const who = fact.agency_id
    ? h("a", { href: to("agency", [fact.agency_id]) }, fact.agency ?? fact.agency_id)
    : fact.agency;
  return [field, ": ", joined([who, what(fact, index), fact.year && String(fact.year)])];
}

const joined = (parts) => parts.filter(Boolean).flatMap((part, at) => (at ? [" · ", part] : [part]));

function what(fact, index) {
  if (fact.indicator)
    return [indicator(fact.indicator), fact.service_level && level(fact.service_level)].filter(Boolean).join(", ");
  if (!fact.scheme_id) return label("facttable", fact.table);
  const scheme = records(index.schemes).find((row) => row.scheme_id === fact.scheme_id);
  const name = [scheme ? family(scheme.family) : fact.scheme_id, fact.criterion_id && criterionName(fact.criterion_id)]
    .filter(Boolean)
    .join(", ");
  if (fact.table !== "score" || !scheme) return [label("facttable", fact.table), name].join(": ");
  return h(
    "a",
    { href: to("league", [], { scheme: fact.scheme_id, criterion: fact.criterion_id, year: fact.year }) },
    name,
  );
}

const criterionName = (id) => concept(String(id).split("/").pop().replace(/-/g, "_"));
