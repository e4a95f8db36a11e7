// Online public services since they were first counted: what works state of the country, and who offers how many.
import { load, records } from "../data.js";
import { chart } from "../chart.js";
import { lines } from "../chartspec.js";
import { h } from "../dom.js";
import { measureTable } from "../measures.js";
import { integer, number } from "../format.js";
import { t } from "../i18n.js";
import { controls, heading, notice, section, select } from "../page.js";
import { indicator, level } from "../places.js";
import { to } from "../router.js";
import { agenciesOfYear } from "../servicetable.js";

export async function view({ query, revisit }) {
  const file = await load("services.json");
  const national = records(file.national);
  const sums = records(file.sums);
  const state = choice(national, sums, query);
  const change = (change_) =>
    revisit(
      to("services", [], {
        cohort: state.cohort,
        level: state.level,
        indicator: state.indicator,
        year: state.year,
        ...change_,
      }),
    );
  const cohorts = cohortsOf(national);
  return {
    title: t("page.services"),
    nodes: [
      heading(t("services.title"), t("services.lead")),
      controls(
        select(
          "f-cohort",
          t("cohort"),
          cohorts.map(([id, label]) => [id, label]),
          state.cohort,
          (cohort) => change({ cohort }),
        ),
        select(
          "f-indicator",
          t("indicator"),
          ["services", "agencies"].map((code) => [code, indicator(code)]),
          state.indicator,
          (value) => change({ indicator: value }),
        ),
        select(
          "f-level",
          t("level"),
          [["", t("all")], ...file.levels.map((code) => [code, level(code)])],
          state.level,
          (value) => change({ level: value }),
        ),
      ),
      series(sums, state),
      statements(national, state),
      await agencies(records(file.by_level), state, change),
    ],
  };
}

const cohortsOf = (national) =>
  [...Map.groupBy(national, (row) => row.cohort_id)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, rows]) => [id, rows[0].cohort]);

function choice(national, sums, query) {
  const cohorts = cohortsOf(national).map(([id]) => id);
  return {
    cohort: cohorts.includes(query.get("cohort")) ? query.get("cohort") : cohorts[0],
    indicator: query.get("indicator") === "agencies" ? "agencies" : "services",
    level: query.get("level") ?? "",
    year: query.get("year"),
  };
}

function series(sums, state) {
  const key = state.indicator === "services" ? "stated" : "agencies";
  const rows = sums.filter(
    (row) => row.cohort_id === state.cohort && row[key] !== null && (!state.level || row.service_level === state.level),
  );
  const points = rows.map((row) => ({
    year: row.year,
    value: row[key],
    series: level(row.service_level),
    text: `${level(row.service_level)}, ${row.year}: ${number(row[key])}`,
  }));
  if (new Set(points.map((point) => point.year)).size < 2) return null;
  const spec = lines({ values: points, axis: indicator(state.indicator), fromZero: true, height: 280 });
  return chart({
    id: "services-chart",
    title: indicator(state.indicator),
    description: t("chart.services"),
    spec,
    file: `services-${state.cohort}`,
  });
}

function statements(national, state) {
  const rows = national.filter(
    (row) => row.cohort_id === state.cohort && (!state.level || row.service_level === state.level),
  );
  if (!rows.length) return section(t("services.statements"), notice(t("services.none")));
  return section(
    t("services.statements"),
    h("p", { class: "hint" }, t("services.statements_hint")),
    measureTable({ id: "statements", rows, name: ["services", state.cohort], sort: "year" }),
  );
}

async function agencies(files, state, change) {
  const fitting = files.filter((row) => !state.level || row.service_level === state.level);
  if (!fitting.length) return null;
  const chosen =
    fitting.find((row) => `${row.service_level}:${row.year}` === state.year) ??
    fitting.reduce((best, row) => (row.agencies > best.agencies ? row : best));
  const rows = records(await load(chosen.file));
  const options = [...fitting]
    .sort((a, b) => b.year - a.year)
    .map((row) => [
      `${row.service_level}:${row.year}`,
      t("services.year_level", { year: row.year, level: level(row.service_level), count: integer(row.agencies) }),
    ]);
  return section(
    t("services.agencies"),
    controls(
      select("f-year", t("services.year_and_level"), options, `${chosen.service_level}:${chosen.year}`, (year) =>
        change({ year }),
      ),
    ),
    agenciesOfYear(rows, chosen),
  );
}
