// Numbers and dates as the reader's language writes them. What is missing is a dash, and never a zero.
import { h } from "./dom.js";
import { locale, t } from "./i18n.js";

const made = new Map();

function formatter(digits) {
  const key = `${locale()} ${digits}`;
  if (!made.has(key)) {
    made.set(key, new Intl.NumberFormat(locale(), { maximumFractionDigits: digits, useGrouping: "min2" }));
  }
  return made.get(key);
}

/** A number, at most `digits` decimals; four digits in one piece, as years and counts are printed. */
export const number = (value, digits = 4) =>
  value === null || value === undefined ? "–" : formatter(digits).format(value);

export const integer = (value) => number(value, 0);

/** A day, month or year, by how exactly it is known. */
export function day(value, precision) {
  if (!value) return "–";
  const [year, month, date] = String(value).slice(0, 10).split("-").map(Number);
  if (precision === "year" || !month) return String(year);
  if (precision === "month" || !date) return `${String(month).padStart(2, "0")}/${year}`;
  const parts = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale(), parts).format(new Date(Date.UTC(year, month - 1, date)));
}

/** A dash that says what it means to those who see it and to those who hear it. */
export function missing(reason = "value.missing") {
  return h(
    "span",
    { class: "missing", title: t(reason) },
    h("span", { "aria-hidden": "true" }, "–"),
    h("span", { class: "visually-hidden" }, t(reason)),
  );
}

export const bytes = (size) => (size < 1e6 ? `${number(size / 1e3, 0)} kB` : `${number(size / 1e6, 1)} MB`);
