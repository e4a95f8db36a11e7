// What there is: for each publisher and index, the years that are covered.
import { records } from "../data.js";
import { h } from "../dom.js";
import { integer } from "../format.js";
import { t } from "../i18n.js";
import { heading, section } from "../page.js";
import { family, indicator, title } from "../places.js";
import { to } from "../router.js";
import { compareText } from "../sort.js";

const ROWS = 40;

export async function view({ index }) {
  const schemes = records(index.schemes).filter((scheme) => scheme.scores > 0);
  const measures = records(index.coverage).filter((row) => row.kind === "measures");
  return {
    title: title(),
    nodes: [
      heading(t("overview.title"), t("overview.lead")),
      tally(index),
      section(
        t("overview.rankings"),
        h("p", { class: "hint" }, t("overview.rankings_hint")),
        matrix(schemes, index.years),
      ),
      measures.length > 0 &&
        section(
          t("overview.measures"),
          h("p", { class: "hint" }, t("overview.measures_hint")),
          measureMatrix(measures, index.years),
        ),
    ],
    after: showLatest,
  };
}

// Where the years do not fit, the latest are shown first.
function showLatest() {
  for (const box of document.querySelectorAll(".matrix-box")) box.scrollLeft = box.scrollWidth;
}

function tally(index) {
  const { counts } = index;
  const entries = [
    ["overview.scores", counts.score, to("league")],
    ["overview.measures_count", counts.measure, to("services")],
    ["overview.documents", counts.document, null],
    ["overview.findings", counts.finding, to("findings")],
  ];
  return h(
    "ul",
    { class: "tally" },
    entries
      .filter(([, count]) => count > 0)
      .map(([key, count, address]) => {
        const shown = [h("span", { class: "big" }, integer(count)), h("span", {}, t(key))];
        return h("li", {}, address ? h("a", { href: address }, shown) : h("div", {}, shown));
      }),
  );
}

const span = ([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

function matrix(schemes, years) {
  const first = Math.min(...schemes.map((scheme) => scheme.year));
  const columns = span([first, years[1]]);
  const most = Math.max(...schemes.map((scheme) => scheme.agencies));
  const families = Map.groupBy(schemes, (scheme) => scheme.family);
  const groups = [...families].sort(([, a], [, b]) => sum(b) - sum(a));
  return box(
    t("overview.rankings"),
    columns,
    groups.map(([code, members]) => {
      const issuers = [...Map.groupBy(members, (scheme) => scheme.issuer ?? "–")].sort(
        ([a, x], [b, y]) => sum(y) - sum(x) || compareText(a, b),
      );
      const rows = issuers.map(([issuer, of]) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, issuer),
          columns.map((year) =>
            cell(
              of.filter((scheme) => scheme.year === year),
              most,
              issuer,
            ),
          ),
        ),
      );
      return tbody(family(code), columns.length + 1, rows);
    }),
  );
}

const sum = (schemes) => schemes.reduce((total, scheme) => total + scheme.scores, 0);

function tbody(title, width, rows) {
  const body = h(
    "tbody",
    {},
    h("tr", { class: "band" }, h("th", { colspan: width, scope: "rowgroup" }, h("span", {}, title))),
    rows.slice(0, ROWS),
  );
  if (rows.length > ROWS) {
    const rest = h(
      "button",
      {
        type: "button",
        class: "quiet",
        on: {
          click: () => {
            rest.closest("tr").replaceWith(...rows.slice(ROWS));
            rows[ROWS].querySelector("a")?.focus();
          },
        },
      },
      t("overview.more", { count: integer(rows.length - ROWS) }),
    );
    body.append(h("tr", {}, h("td", { colspan: width }, rest)));
  }
  return body;
}

function cell(schemes, most, issuer) {
  if (!schemes.length) return h("td", {}, h("span", { class: "none", "aria-hidden": "true" }, "·"));
  return h(
    "td",
    {},
    schemes.map((scheme) =>
      h(
        "a",
        {
          class: ["cover", `step-${step(scheme.agencies, most)}`],
          href: to("league", [], { scheme: scheme.scheme_id }),
          title: t("overview.cell", {
            issuer,
            family: family(scheme.family),
            year: scheme.year,
            agencies: integer(scheme.agencies),
            scores: integer(scheme.scores),
          }),
          "aria-label": t("overview.cell", {
            issuer,
            family: family(scheme.family),
            year: scheme.year,
            agencies: integer(scheme.agencies),
            scores: integer(scheme.scores),
          }),
        },
        integer(scheme.agencies),
      ),
    ),
  );
}

// Five shades by the square root: a ranking of 5 agencies and one of 63 are told apart, one of 14,000 drowns neither.
const step = (count, most) => Math.max(1, Math.ceil(5 * Math.sqrt(count / most)));

function measureMatrix(measures, years) {
  const columns = span([Math.min(...measures.map((row) => row.year)), years[1]]);
  const most = Math.max(...measures.map((row) => row.figures));
  const rows = [...Map.groupBy(measures, (row) => row.family_or_topic)]
    .sort(([, a], [, b]) => figures(b) - figures(a))
    .map(([code, of]) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, indicator(code)),
        columns.map((year) => {
          const count = figures(of.filter((row) => row.year === year));
          if (!count) return h("td", {}, h("span", { class: "none", "aria-hidden": "true" }, "·"));
          return h("td", {}, h("span", { class: ["cover", `step-${step(count, most)}`] }, integer(count)));
        }),
      ),
    );
  return box(t("overview.measures"), columns, [h("tbody", {}, rows)]);
}

const figures = (rows) => rows.reduce((total, row) => total + row.figures, 0);

const box = (caption, columns, bodies) =>
  h(
    "div",
    { class: "scroll matrix-box", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      { class: "matrix" },
      h("caption", { class: "visually-hidden" }, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, h("span", { class: "visually-hidden" }, t("issuer"))),
          columns.map((year) => h("th", { scope: "col" }, String(year))),
        ),
      ),
      bodies,
    ),
  );
