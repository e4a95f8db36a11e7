// Up to six agencies side by side, through the years of one index.
import { MEASURES, measuresOf, pointsOf } from "../agencychart.js";
import { chart } from "../chart.js";
import { lines } from "../chartspec.js";
import { agencySearch } from "../combobox.js";
import { ifThere, loadAgency, records } from "../data.js";
import { h } from "../dom.js";
import { saveRows } from "../figures.js";
import { integer, number } from "../format.js";
import { t } from "../i18n.js";
import { rankOf } from "../leaguetable.js";
import { button, controls, heading, notice, select } from "../page.js";
import { concept, family } from "../places.js";
import { to } from "../router.js";
import { compareText } from "../sort.js";
import { figure } from "../source.js";
import { table } from "../table.js";

const MOST = 6;

export async function view({ query, index, revisit }) {
  const ids = [...new Set((query.get("ids") ?? "").split(",").filter(Boolean))].slice(0, MOST);
  const files = (await Promise.all(ids.map((id) => ifThere(loadAgency(id))))).filter(Boolean);
  const agencies = files.map((file) => ({
    id: file.agency.agency_id,
    name: file.agency.name_vi,
    where: file.agency.parent,
    scores: records(file.scores),
  }));
  tellApart(agencies);
  const state = choice(agencies, query);
  const change = (change_) => revisit(to("compare", [], { ids: ids.join(","), ...state, ...change_ }));
  return {
    title: t("page.compare"),
    nodes: [
      heading(t("page.compare"), t("compare.lead", { most: MOST })),
      chosen(agencies, ids, index, (next) => change({ ids: next.join(",") })),
      agencies.length === 0 ? notice(t("compare.none")) : comparison(agencies, state, change),
    ],
  };
}

// Namesakes («Sở Tài chính» of two provinces) are told apart by where they belong.
function tellApart(agencies) {
  const count = Map.groupBy(agencies, (agency) => agency.name);
  for (const agency of agencies)
    agency.label = count.get(agency.name).length > 1 ? `${agency.name} (${agency.where ?? agency.id})` : agency.name;
  for (const agency of agencies)
    if (agencies.some((other) => other !== agency && other.label === agency.label))
      agency.label = `${agency.name} (${agency.id})`;
}

function choice(agencies, query) {
  const all = agencies.flatMap((agency) => agency.scores);
  const shared = (key, rows) => {
    const have = Map.groupBy(
      agencies.flatMap((agency) => [
        ...new Set(
          rows(agency)
            .map((row) => row[key])
            .filter(Boolean),
        ),
      ]),
      (value) => value,
    );
    return [...have]
      .sort(
        ([a, x], [b, y]) =>
          y.length - x.length ||
          all.filter((row) => row[key] === b).length - all.filter((row) => row[key] === a).length,
      )
      .map(([value]) => value);
  };
  const families = shared("family", (agency) => agency.scores);
  const chosenFamily = families.includes(query.get("family")) ? query.get("family") : (families[0] ?? null);
  const concepts = shared("concept", (agency) => agency.scores.filter((row) => row.family === chosenFamily));
  const chosenConcept = concepts.includes(query.get("concept"))
    ? query.get("concept")
    : concepts.includes("overall")
      ? "overall"
      : (concepts[0] ?? null);
  const measures = measuresOf(all.filter((row) => row.family === chosenFamily && row.concept === chosenConcept));
  const measure = measures.includes(query.get("measure")) ? query.get("measure") : (measures[0] ?? null);
  return { family: chosenFamily, concept: chosenConcept, measure };
}

function chosen(agencies, ids, index, onChange) {
  return h(
    "div",
    { class: "picker" },
    h(
      "ul",
      { class: "chips", "aria-label": t("compare.chosen") },
      agencies.map((agency) =>
        h(
          "li",
          {},
          h("a", { href: to("agency", [agency.id]) }, agency.label),
          button("×", () => onChange(ids.filter((id) => id !== agency.id)), "remove", {
            "aria-label": t("compare.remove", { name: agency.label }),
          }),
        ),
      ),
    ),
    ids.length < MOST
      ? agencySearch({
          id: "compare-search",
          index,
          placeholder: t("compare.add"),
          onPick: (agency) => onChange([...ids, agency.agency_id]),
        })
      : h("p", { class: "hint" }, t("compare.full", { most: MOST })),
  );
}

function comparison(agencies, state, change) {
  const all = agencies.flatMap((agency) => agency.scores);
  const options = (values, name) =>
    [...new Set(values.filter(Boolean))]
      .sort((a, b) => compareText(name(a), name(b)))
      .map((code) => [code, name(code)]);
  const inFamily = all.filter((row) => row.family === state.family);
  const rows = (agency) => agency.scores.filter((row) => row.family === state.family && row.concept === state.concept);
  const points = state.measure
    ? agencies.flatMap((agency) => pointsOf(rows(agency), state.measure, () => agency.label))
    : [];
  if (!state.family) return notice(t("compare.nothing"));
  return [
    controls(
      select(
        "f-family",
        t("family"),
        options(
          all.map((row) => row.family),
          family,
        ),
        state.family,
        (value) => change({ family: value, concept: null, measure: null }),
      ),
      select(
        "f-concept",
        t("concept"),
        options(
          inFamily.map((row) => row.concept),
          concept,
        ),
        state.concept,
        (value) => change({ concept: value }),
      ),
      select(
        "f-measure",
        t("measure"),
        MEASURES.filter((key) => measuresOf(agencies.flatMap(rows)).includes(key)).map((key) => [
          key,
          t(`measure.${key}`),
        ]),
        state.measure,
        (value) => change({ measure: value }),
      ),
    ),
    new Set(points.map((point) => point.year)).size > 1
      ? chart({
          id: "compare-chart",
          title: `${family(state.family)}: ${concept(state.concept)}`,
          description: t("chart.compare", { measure: t(`measure.${state.measure}`) }),
          file: `compare-${state.family}-${state.measure}`,
          spec: lines({
            values: points,
            axis: t(`measure.${state.measure}`),
            down: state.measure === "rank",
            height: 320,
          }),
        })
      : notice(t("agency.one_year")),
    side(agencies, rows, state),
    h("p", { class: "hint" }, t("compare.hint")),
  ];
}

/** Years down, agencies across; each figure leads to its cell. */
function side(agencies, rows, state) {
  const years = [...new Set(agencies.flatMap(rows).map((row) => row.year))].sort((a, b) => b - a);
  const key = state.measure;
  const of = (agency, year) =>
    rows(agency).find((row) => row.year === year && row[key] !== null && row[key] !== undefined);
  const columns = [
    {
      key: "year",
      label: t("year"),
      head: true,
      narrow: true,
      downFirst: true,
      value: (year) => year,
      show: (year) => String(year),
    },
    ...agencies.map((agency) => ({
      key: agency.id,
      label: agency.label,
      numeric: true,
      downFirst: key !== "rank",
      value: (year) => of(agency, year)?.[key],
      show: (year) => {
        const row = of(agency, year);
        return !row ? figure({}, null) : key === "rank" ? rankOf(row) : figure(row, number(row[key]), key);
      },
    })),
  ];
  const shown = table({
    id: "compared",
    caption: t("compare.table", { measure: t(`measure.${key}`) }),
    columns,
    rows: years,
    sort: "-year",
  });
  const long = () =>
    agencies.flatMap((agency) =>
      rows(agency).map((row) => ({ agency_id: agency.id, agency_name: agency.name, ...row })),
    );
  return h(
    "section",
    {},
    h(
      "div",
      { class: "table-head" },
      h("p", { class: "count" }, t("compare.years", { count: integer(years.length) })),
      button(t("csv"), () => saveRows(long(), ["compare", state.family])),
    ),
    shown.element,
  );
}
