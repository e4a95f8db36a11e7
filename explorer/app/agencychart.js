// How an agency stood over the years, index by index.
import { h } from "./dom.js";
import { chart } from "./chart.js";
import { lines } from "./chartspec.js";
import { integer, number } from "./format.js";
import { t } from "./i18n.js";
import { controls, notice, select } from "./page.js";
import { concept, family } from "./places.js";
import { to } from "./router.js";

export const MEASURES = ["rank", "percent", "index_value", "points"];

/** Which of a score's values there are, in the order in which they compare best. */
export const measuresOf = (scores) =>
  MEASURES.filter((key) => scores.some((row) => row[key] !== null && row[key] !== undefined));

/** Points of a line chart: a year has one figure a series, the first one given. */
export function pointsOf(scores, key, seriesOf) {
  const seen = new Set();
  const points = [];
  for (const row of scores) {
    const value = row[key];
    if (value === null || value === undefined) continue;
    const series = seriesOf(row);
    if (seen.has(`${series}|${row.year}`)) continue;
    seen.add(`${series}|${row.year}`);
    const shown = key === "rank" && row.rank_of ? `${integer(value)}/${integer(row.rank_of)}` : number(value);
    points.push({ year: row.year, value, series, text: `${series}, ${row.year}: ${shown}` });
  }
  return points;
}

export function agencyChart({ scores, query, id, name, revisit }) {
  const overall = scores.filter((row) => row.concept === "overall");
  const concepts = [...new Set(scores.map((row) => row.concept).filter(Boolean))];
  const about = query.get("concept") ?? (overall.length ? "overall" : concepts[0]);
  const chosen = scores.filter((row) => row.concept === about);
  const measures = measuresOf(chosen);
  const key = measures.includes(query.get("measure")) ? query.get("measure") : measures[0];
  const change = (change_) =>
    revisit(to("agency", [id], { ...Object.fromEntries(query), concept: about, measure: key, ...change_ }));
  const points = key ? pointsOf(chosen, key, (row) => family(row.family)) : [];
  const years = new Set(points.map((point) => point.year));
  return [
    controls(
      concepts.length > 1 &&
        select(
          "f-concept",
          t("concept"),
          concepts.map((code) => [code, concept(code)]),
          about,
          (value) => change({ concept: value }),
        ),
      measures.length > 1 &&
        select(
          "f-measure",
          t("measure"),
          measures.map((code) => [code, t(`measure.${code}`)]),
          key,
          (value) => change({ measure: value }),
        ),
    ),
    years.size > 1
      ? chart({
          id: "agency-chart",
          title: `${t(`measure.${key}`)}: ${concept(about)}`,
          description: t("chart.agency", { name }),
          file: `${name}-${key}`,
          spec: lines({ values: points, axis: t(`measure.${key}`), down: key === "rank", height: 240 }),
        })
      : notice(t("agency.one_year")),
    h("p", { class: "hint" }, t("agency.chart_hint")),
  ];
}
