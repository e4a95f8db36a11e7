// How many online services each agency offers in a year.
import { h } from "./dom.js";
import { saveRows } from "./figures.js";
import { integer, number } from "./format.js";
import { t } from "./i18n.js";
import { button } from "./page.js";
import { kind } from "./places.js";
import { to } from "./router.js";
import { figure } from "./source.js";
import { table } from "./table.js";

export function agenciesOfYear(rows, chosen) {
  const any = (key) => rows.some((row) => row[key] !== null && row[key] !== undefined);
  const shown = table({
    id: "offers",
    caption: t("services.agencies"),
    captionHidden: true,
    rows,
    columns: [
      {
        key: "agency",
        label: t("agency"),
        head: true,
        value: (row) => row.agency,
        show: (row) => [
          h("a", { href: to("agency", [row.agency_id]) }, row.agency),
          h("span", { class: "soft small" }, ` ${kind(row.agency_kind)}`),
        ],
      },
      {
        key: "services",
        label: t("indicator.services"),
        numeric: true,
        downFirst: true,
        value: (row) => row.services,
        show: (row) => figure(row, count(row), "value", t("indicator.services")),
      },
      any("percent") && {
        key: "percent",
        label: t("percent"),
        numeric: true,
        downFirst: true,
        value: (row) => row.percent,
        show: (row) => figure(row, row.percent === null ? null : number(row.percent, 2), "percent"),
      },
      any("rank") && {
        key: "rank",
        label: t("rank"),
        numeric: true,
        value: (row) => row.rank,
        show: (row) => figure(row, row.rank === null ? null : integer(row.rank), "rank"),
      },
    ].filter(Boolean),
  });
  return [
    h(
      "div",
      { class: "table-head" },
      h("p", { class: "count" }, t("rows", { count: integer(rows.length) })),
      button(t("csv"), () => saveRows(shown.ordered(), ["services", chosen.service_level, chosen.year])),
    ),
    shown.element,
  ];
}

function count(row) {
  if (row.services === null || row.services === undefined) return null;
  const sign = { "≈": "≈ ", "<": "< ", ">": "> " }[row.qualifier] ?? "";
  return sign + number(row.services);
}
