// The table of an agency's scores.
import { h } from "./dom.js";
import { fileName, save, toCsv } from "./csv.js";
import { findingMark } from "./findings.js";
import { number } from "./format.js";
import { t } from "./i18n.js";
import { rankOf } from "./leaguetable.js";
import { button, controls, select } from "./page.js";
import { criterion, family, group } from "./places.js";
import { settle, to } from "./router.js";
import { compareText } from "./sort.js";
import { figure } from "./source.js";
import { table } from "./table.js";

const text = (value, digits) => (value === null || value === undefined ? null : number(value, digits));

/** Scores of all years, newest first, to be narrowed to one family. */
export function scoreTable({ scores, found, id, query, name }) {
  const families = [...new Set(scores.map((row) => row.family))].sort((a, b) => compareText(family(a), family(b)));
  const years = [...new Set(scores.map((row) => row.year))].sort((a, b) => b - a);
  const state = { family: query.get("of") ?? "", year: query.get("in") ?? "" };
  const cut = () =>
    scores.filter(
      (row) => (!state.family || row.family === state.family) && (!state.year || String(row.year) === state.year),
    );
  const columns = scoreColumns(scores, found);
  const shown = table({
    id: "scores",
    caption: t("agency.scores"),
    captionHidden: true,
    columns,
    rows: cut(),
    rowClass: (row) => row.criterion_id === "overall" && "overall",
  });
  const refine = (change) => {
    Object.assign(state, change);
    settle("agency", [id], { ...Object.fromEntries(query), of: state.family, in: state.year });
    shown.update(cut());
  };
  return [
    h(
      "div",
      { class: "table-head" },
      controls(
        families.length > 1 &&
          select(
            "f-of",
            t("family"),
            [["", t("all")], ...families.map((code) => [code, family(code)])],
            state.family,
            (value) => refine({ family: value }),
          ),
        years.length > 1 &&
          select(
            "f-in",
            t("year"),
            [["", t("all")], ...years.map((year) => [year, String(year)])],
            state.year,
            (value) => refine({ year: value }),
          ),
      ),
      button(t("csv"), () => saveRows(shown.ordered(), [name, "scores"])),
    ),
    shown.element,
  ];
}

function scoreColumns(rows, found) {
  const any = (key) => rows.some((row) => row[key] !== null && row[key] !== undefined);
  return [
    {
      key: "year",
      label: t("year"),
      numeric: true,
      narrow: true,
      downFirst: true,
      value: (row) => row.year,
      show: (row) => String(row.year),
    },
    {
      key: "family",
      label: t("family"),
      value: (row) => family(row.family),
      show: (row) =>
        h(
          "a",
          {
            href: to("league", [], {
              scheme: row.scheme_id,
              criterion: row.criterion_id,
              group: row.agency_group,
              year: row.year,
            }),
          },
          family(row.family),
        ),
    },
    { key: "criterion", label: t("criterion"), head: true, value: (row) => criterion(row) },
    {
      key: "group",
      label: t("group"),
      value: (row) => (row.agency_group ? group(row.agency_group) : ""),
      show: (row) => (row.agency_group ? group(row.agency_group) : ""),
    },
    any("rank") && { key: "rank", label: t("rank"), numeric: true, value: (row) => row.rank, show: rankOf },
    any("points") && {
      key: "points",
      label: t("points"),
      numeric: true,
      downFirst: true,
      value: (row) => row.points,
      show: (row) => [
        figure(row, text(row.points), "points", t("points")),
        row.max_points !== null && row.points !== null && h("span", { class: "soft" }, `/${number(row.max_points)}`),
      ],
    },
    any("percent") && {
      key: "percent",
      label: t("percent"),
      numeric: true,
      downFirst: true,
      value: (row) => row.percent,
      show: (row) => figure(row, text(row.percent, 2), "percent", t("percent")),
    },
    any("index_value") && {
      key: "index_value",
      label: t("index_value"),
      numeric: true,
      downFirst: true,
      value: (row) => row.index_value,
      show: (row) => figure(row, text(row.index_value), "index_value", t("index_value")),
    },
    any("class") && {
      key: "class",
      label: t("class"),
      value: (row) => row.class,
      show: (row) => figure(row, row.class, "class", t("class")),
    },
    any("finding_severity") && {
      key: "finding_severity",
      label: t("findings.mark"),
      className: "marks",
      show: (row) => findingMark(row.finding_severity, found.get(row.fact_id)),
    },
  ].filter(Boolean);
}

export function saveRows(rows, name) {
  const keys = rows.length ? Object.keys(rows[0]) : [];
  save(
    `${fileName("chiso", ...name)}.csv`,
    toCsv(
      keys,
      rows.map((row) => keys.map((key) => row[key])),
    ),
    "text/csv;charset=utf-8",
  );
}
