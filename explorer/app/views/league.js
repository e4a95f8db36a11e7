// A ranking as printed: one scheme, criterion, group and year.
import { loadScheme, loadWhole, records } from "../data.js";
import { h, say } from "../dom.js";
import { byFact } from "../findings.js";
import { finder } from "../fold.js";
import { integer } from "../format.js";
import { t } from "../i18n.js";
import { choosers, cutters, distinct, said } from "../leaguefields.js";
import { columnsOf, csvOf } from "../leaguetable.js";
import { button, controls, heading, select, textField } from "../page.js";
import { criterion, family, group } from "../places.js";
import { settle } from "../router.js";
import { compareText } from "../sort.js";
import { table } from "../table.js";

export async function view({ query, index, revisit }) {
  const schemes = records(index.schemes).filter((scheme) => scheme.scores > 0);
  const scheme =
    schemes.find((row) => row.scheme_id === query.get("scheme")) ?? (query.get("scheme") ? null : fullest(schemes));
  if (!scheme)
    return {
      title: t("page.league"),
      nodes: [heading(t("page.league"), t("league.unknown")), controls(choosers(schemes, fullest(schemes), revisit))],
    };
  const about = await loadScheme(scheme.scheme_id);
  const leagues = records(about.leagues);
  const league = chosen(leagues, query, scheme.year);
  const file = await loadWhole(league.file);
  const rows = records(file);
  const place = {
    scheme: scheme.scheme_id,
    criterion: league.criterion_id,
    group: league.agency_group,
    year: league.year,
  };
  const name = `${family(scheme.family)} ${league.year}`;
  return {
    title: `${name}, ${scheme.issuer ?? ""}`,
    nodes: [
      heading(name, null, t("league.kicker", { issuer: scheme.issuer ?? "–" })),
      controls(choosers(schemes, scheme, revisit), cutters(about, leagues, league, place, revisit)),
      said(scheme, about, league),
      body({ rows, query, place, about, league, name, found: byFact(file.findings) }),
    ],
  };
}

const fullest = (schemes) => schemes.reduce((best, scheme) => (scheme.scores > best.scores ? scheme : best));

/** The league asked for; what is not said is the overall one, of the largest group, of the scheme's year. */
function chosen(leagues, query, year) {
  const asked = { criterion_id: query.get("criterion"), agency_group: query.get("group"), year: query.get("year") };
  const fit = (row) =>
    Object.entries(asked).reduce(
      (points, [key, value]) => points + (value !== null && String(row[key] ?? "") === value ? 1e9 : 0),
      0,
    ) +
    (row.criterion_id === "overall" ? 1e6 : 0) +
    (row.year === year ? 1e5 : 0) +
    row.rows / 1e3;
  return leagues.reduce((best, row) => (fit(row) > fit(best) ? row : best));
}

function body({ rows, query, place, about, league, name, found }) {
  const state = {
    q: query.get("q") ?? "",
    province: query.get("province") ?? "",
    class: query.get("class") ?? "",
    sort: query.get("sort"),
  };
  const columns = columnsOf(rows, found);
  const measured = records(about.criteria).find((row) => row.criterion_id === league.criterion_id) ?? league;
  const caption = t("league.caption", {
    name,
    criterion: criterion(measured),
    group: league.agency_group ? group(league.agency_group) : t("group.none"),
  });
  const shown = table({
    id: "league",
    caption,
    captionHidden: true,
    columns,
    rows: cut(rows, state),
    sort: state.sort,
    onSort: (sort) => keep({ sort }),
    rowClass: (row) => row.finding_severity && `has-${row.finding_severity}`,
    empty: t("league.none"),
  });
  const count = h("p", { class: "count" }, t("rows", { count: integer(cut(rows, state).length) }));

  function keep(change) {
    Object.assign(state, change);
    settle("league", [], { ...place, q: state.q, province: state.province, class: state.class, sort: state.sort });
  }
  function refine(change) {
    keep(change);
    const left = cut(rows, state);
    shown.update(left);
    count.textContent = t("rows", { count: integer(left.length) });
    say(count.textContent);
  }
  const provinces = distinct(rows.map((row) => row.province).filter(Boolean)).sort(compareText);
  const classes = distinct(rows.map((row) => row.class).filter(Boolean));
  return h(
    "div",
    {},
    h(
      "div",
      { class: "table-head" },
      controls(
        textField("f-q", t("league.filter"), state.q, (q) => refine({ q })),
        provinces.length > 1 &&
          rows.some((row) => row.province_id !== row.agency_id) &&
          select(
            "f-province",
            t("province"),
            [["", t("all")], ...provinces.map((value) => [value, value])],
            state.province,
            (province) => refine({ province }),
          ),
        classes.length > 1 &&
          select(
            "f-class",
            t("class"),
            [["", t("all")], ...classes.map((value) => [value, value])],
            state.class,
            (value) => refine({ class: value }),
          ),
      ),
      button(t("csv"), () => csvOf(shown.ordered(), columns, [name, league.criterion_id, league.agency_group])),
    ),
    count,
    shown.element,
    h("p", { class: "legend" }, t("league.legend")),
  );
}

function cut(rows, { q, province, class: wanted }) {
  const fits = finder(q);
  return rows.filter(
    (row) =>
      fits(`${row.agency} | ${row.agency_published ?? ""} | ${row.province ?? ""}`) &&
      (!province || row.province === province) &&
      (!wanted || row.class === wanted),
  );
}
