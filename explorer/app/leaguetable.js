// The columns of a league table. Those that hold nothing in it are left out.
import { h } from "./dom.js";
import { fileName, save, toCsv } from "./csv.js";
import { findingMark } from "./findings.js";
import { integer, number } from "./format.js";
import { t } from "./i18n.js";
import { kind } from "./places.js";
import { to } from "./router.js";
import { figure, mark } from "./source.js";

/** Columns for `table`, by what the rows have; `found`: findings by fact. */
export function columnsOf(rows, found) {
  const any = (key) => rows.some((row) => row[key] !== null && row[key] !== undefined);
  const severalProvinces =
    new Set(rows.map((row) => row.province_id)).size > 1 &&
    rows.some((row) => row.province_id && row.province_id !== row.agency_id);
  const severalKinds = new Set(rows.map((row) => row.agency_kind)).size > 1;
  const ranksDiffer = rows.some(differs);
  const plain = (key, digits) => decimalColumn(rows, key, digits);
  return [
    any("rank") && {
      key: "rank",
      label: t("rank"),
      note: t("rank.note"),
      numeric: true,
      narrow: true,
      value: (row) => row.rank,
      show: (row) => rankOf(row),
    },
    (ranksDiffer || (any("rank_computed") && !rows.every((row) => row.rank === row.rank_computed))) && {
      key: "rank_computed",
      label: t("rank.computed"),
      note: t("rank.computed_note"),
      numeric: true,
      narrow: true,
      value: (row) => row.rank_computed,
      show: (row) => computed(row),
    },
    {
      key: "agency",
      label: t("agency"),
      head: true,
      value: (row) => row.agency,
      show: (row) => agency(row, severalKinds),
    },
    severalProvinces && {
      key: "province",
      label: t("province"),
      value: (row) => row.province,
      show: (row) => row.province ?? "",
    },
    any("points") && {
      key: "points",
      label: t("points"),
      numeric: true,
      downFirst: true,
      value: (row) => row.points,
      show: plain("points"),
    },
    any("max_points") && {
      key: "max_points",
      label: t("max_points"),
      numeric: true,
      value: (row) => row.max_points,
      show: plain("max_points"),
    },
    any("percent") && {
      key: "percent",
      label: t("percent"),
      numeric: true,
      downFirst: true,
      value: (row) => row.percent,
      show: (row) => [plain("percent", 2)(row), bar(row.percent)],
    },
    any("index_value") && {
      key: "index_value",
      label: t("index_value"),
      numeric: true,
      downFirst: true,
      value: (row) => row.index_value,
      show: plain("index_value"),
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
      value: (row) => found.get(row.fact_id)?.length ?? (row.finding_severity ? 1 : null),
      downFirst: true,
      show: (row) => findingMark(row.finding_severity, found.get(row.fact_id)),
    },
  ].filter(Boolean);
}

/** How to show the values of a column so that their decimals stand under one another. */
export function decimalColumn(rows, key, digits) {
  const texts = new Map(
    rows.map((row) => [row, row[key] === null || row[key] === undefined ? null : number(row[key], digits)]),
  );
  const decimals = (text) => text?.match(/[.,](\d+)$/)?.[1].length ?? 0;
  const most = Math.max(0, ...[...texts.values()].map(decimals));
  return (row) => {
    const text = texts.get(row);
    const lacks = most - decimals(text);
    const pad = text === null || lacks === 0 ? "" : (lacks === most ? "," : "") + "0".repeat(lacks);
    return [figure(row, text, key, t(key)), pad && h("span", { class: "pad", data: { pad } })];
  };
}

export const differs = (row) => row.rank !== null && row.rank_computed !== null && row.rank !== row.rank_computed;

/** The printed rank, «3/63» where the whole is known, and how it is known where it is not printed as such. */
export function rankOf(row) {
  const text =
    row.rank === null || row.rank === undefined
      ? null
      : row.rank_of
        ? `${integer(row.rank)}/${integer(row.rank_of)}`
        : integer(row.rank);
  const basis =
    row.rank !== null && ["sequence", "tie", "relative"].includes(row.rank_basis)
      ? mark(t(`basis.${row.rank_basis}.short`), t(`basis.${row.rank_basis}`), "basis")
      : null;
  return [figure(row, text, "rank", t("rank")), basis];
}

function computed(row) {
  if (row.rank_computed === null || row.rank_computed === undefined) return "";
  const text = integer(row.rank_computed);
  return differs(row)
    ? h(
        "span",
        { class: "differs" },
        text,
        mark("≠", t("rank.differs", { printed: integer(row.rank), computed: text })),
      )
    : h("span", { class: "soft" }, text);
}

function agency(row, withKind) {
  const printed = row.agency_published && row.agency_published !== row.agency ? row.agency_published : null;
  return [
    h(
      "a",
      { href: to("agency", [row.agency_id]), title: printed ? t("agency.printed", { name: printed }) : null },
      row.agency,
    ),
    withKind && h("span", { class: "soft small" }, ` ${kind(row.agency_kind)}`),
  ];
}

function bar(percent) {
  if (percent === null || percent === undefined) return null;
  const inner = h("span", {});
  inner.style.width = `${Math.max(0, Math.min(100, percent))}%`;
  return h("span", { class: "share", "aria-hidden": "true" }, inner);
}

/** Hands the reader the rows as they are shown, with the ids and places that the page does not print. */
export function csvOf(rows, columns, name) {
  const keys = [
    "agency_id",
    ...columns.map((column) => column.key),
    "agency_published",
    "rank_of",
    "rank_basis",
    "status",
    "confidence",
    "work_id",
    "document_id",
    "table_no",
    "row_no",
    "column_no",
    "published",
    "fact_id",
  ];
  const unique = [...new Set(keys)];
  save(
    `${fileName("chiso", ...name)}.csv`,
    toCsv(
      unique,
      rows.map((row) => unique.map((key) => row[key])),
    ),
    "text/csv;charset=utf-8",
  );
}
