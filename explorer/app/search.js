// Agencies by name, with or without accents. The names come in parts, and only when somebody looks for one.
import { load, records } from "./data.js";
import { finder, fold, words } from "./fold.js";

const WEIGHT = { province: 3, ministry: 2, ministry_level: 2, government_agency: 2, department: 1, district: 1 };
let loaded = null;

/** All agencies that have figures: agency_id, name_vi, name_en, kind, province, figures. Loaded once. */
export function allAgencies(index) {
  loaded ??= Promise.all(index.search.map(load)).then((parts) => parts.flatMap(records).map(prepared));
  loaded.catch(() => (loaded = null));
  return loaded;
}

function prepared(row) {
  const others = Array.isArray(row.names) ? row.names.join(" | ") : (row.names ?? "");
  return {
    ...row,
    plain: fold(row.name_vi),
    text: [row.name_vi, row.name_en, others, row.province].filter(Boolean).join(" | "),
  };
}

/** The best answers to a question, at most `most`: names that begin with it first, then those with more figures. */
export function find(agencies, question, most = 12) {
  const asked = words(question).join(" ");
  if (!asked) return [];
  const fits = finder(question);
  const byName = finder(question);
  const rank = (row) =>
    (row.plain === asked ? 8 : 0) +
    (row.plain.startsWith(asked) ? 4 : 0) +
    (byName(row.name_vi) ? 2 : 0) +
    (WEIGHT[row.kind] ?? 0) / 2;
  return agencies
    .filter((row) => fits(row.text))
    .map((row) => [rank(row), row])
    .sort(([a, x], [b, y]) => b - a || (y.figures ?? 0) - (x.figures ?? 0) || x.plain.localeCompare(y.plain))
    .slice(0, most)
    .map(([, row]) => row);
}
