// Tables of what was counted: services, records, shares.
import { h } from "./dom.js";
import { workName } from "./documents.js";
import { saveRows } from "./figures.js";
import { integer, number } from "./format.js";
import { label, t } from "./i18n.js";
import { button } from "./page.js";
import { indicator, level, topic, unit } from "./places.js";
import { to } from "./router.js";
import { figure } from "./source.js";
import { table } from "./table.js";

/** The value of a measure with its sign («≈», «<»), its unit, and the whole it is a part of. */
export function measured(row) {
  const sign = { "≈": "≈ ", "<": "< ", ">": "> " }[row.qualifier] ?? "";
  if (row.value === null || row.value === undefined)
    return (
      (row.value_text && label("answer", row.value_text)) ??
      (row.percent !== null && row.percent !== undefined ? `${number(row.percent, 3)}%` : null)
    );
  const whole = row.denominator !== null && row.denominator !== undefined ? `/${number(row.denominator)}` : "";
  return `${sign}${number(row.value, 3)}${whole}${row.unit === "%" ? "%" : ""}`;
}

/** Measures: what was counted, of whom, and the words printed. */
export function measureTable({ id, rows, name, subject, sort }) {
  const any = (key) => rows.some((row) => row[key] !== null && row[key] !== undefined && row[key] !== "");
  const columns = [
    {
      key: "year",
      label: t("year"),
      numeric: true,
      narrow: true,
      downFirst: true,
      value: (row) => row.year,
      show: (row) => String(row.year),
    },
    subject && { key: "subject", label: t("subject"), head: true, value: subject.value, show: subject.show },
    {
      key: "indicator",
      label: t("indicator"),
      head: !subject,
      value: (row) => indicator(row.indicator),
      show: (row) => [indicator(row.indicator), about(row)],
    },
    any("service_level") && {
      key: "service_level",
      label: t("level"),
      value: (row) => row.service_level,
      show: (row) => level(row.service_level),
    },
    {
      key: "value",
      label: t("value"),
      numeric: true,
      downFirst: true,
      value: (row) => row.value ?? row.percent ?? row.rank,
      show: (row) => valueOf(row),
    },
    any("rank") && {
      key: "rank",
      label: t("rank"),
      numeric: true,
      value: (row) => row.rank,
      show: (row) =>
        row.rank === null
          ? ""
          : figure(row, row.rank_of ? `${integer(row.rank)}/${integer(row.rank_of)}` : integer(row.rank), "rank"),
    },
    {
      key: "published",
      label: t("published"),
      value: (row) => row.published,
      show: (row) => (row.published ? h("q", { class: "words" }, row.published) : ""),
    },
    {
      key: "source",
      label: t("source"),
      value: (row) => workName(row),
      show: (row) =>
        row.document_id
          ? h("a", { href: to("document", [row.document_id]), class: "quiet-link" }, workName(row))
          : workName(row),
    },
  ].filter(Boolean);
  const shown = table({ id, caption: t("agency.measures"), captionHidden: true, columns, rows, sort });
  return [
    h(
      "div",
      { class: "table-head" },
      h("p", { class: "count" }, t("rows", { count: integer(rows.length) })),
      button(t("csv"), () => saveRows(shown.ordered(), name)),
    ),
    shown.element,
  ];
}

function about(row) {
  const said = [row.topic && topic(row), row.class].filter(Boolean);
  return said.length > 0 && h("span", { class: "soft small" }, ` ${said.join(", ")}`);
}

function valueOf(row) {
  const said = measured(row);
  const named =
    row.unit && row.unit !== "%" && said !== null && h("span", { class: "soft small" }, ` ${unit(row.unit)}`);
  return [row.rank !== null && said === null ? "" : figure(row, said, "value"), named];
}
