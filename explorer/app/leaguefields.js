// What a league table is of: fields to choose it by, and what is said of it.
import { records } from "./data.js";
import { h, outside } from "./dom.js";
import { day, integer, number } from "./format.js";
import { t } from "./i18n.js";
import { facts, notice, select } from "./page.js";
import { criterion, family, group } from "./places.js";
import { to } from "./router.js";
import { compareText } from "./sort.js";

export const distinct = (values) => [...new Set(values)];

/** Fields for index, publisher and edition; `revisit` is told where they lead. */
export function choosers(schemes, scheme, revisit) {
  const open = (row) => revisit(to("league", [], { scheme: row.scheme_id }));
  const near = (rows) =>
    rows.reduce((best, row) => (Math.abs(row.year - scheme.year) < Math.abs(best.year - scheme.year) ? row : best));
  const families = distinct(schemes.map((row) => row.family)).sort((a, b) => compareText(family(a), family(b)));
  const inFamily = schemes.filter((row) => row.family === scheme.family);
  const issuers = distinct(inFamily.map((row) => row.issuer ?? "–")).sort(compareText);
  const ofIssuer = inFamily
    .filter((row) => (row.issuer ?? "–") === (scheme.issuer ?? "–"))
    .sort((a, b) => b.year - a.year);
  return [
    select(
      "f-family",
      t("family"),
      families.map((code) => [code, family(code)]),
      scheme.family,
      (code) => open(near(schemes.filter((row) => row.family === code))),
    ),
    select(
      "f-issuer",
      t("issuer"),
      issuers.map((name) => [name, name]),
      scheme.issuer ?? "–",
      (name) => open(near(inFamily.filter((row) => (row.issuer ?? "–") === name))),
    ),
    select(
      "f-scheme",
      t("edition"),
      ofIssuer.map((row) => [row.scheme_id, String(row.year)]),
      scheme.scheme_id,
      (id) => open({ scheme_id: id }),
    ),
  ];
}

/** Fields for criterion, group and year within a scheme. */
export function cutters(about, leagues, league, place, revisit) {
  const change = (key) => (value) => revisit(to("league", [], { ...place, [key]: value }));
  const criteria = records(about.criteria).sort((a, b) => (a.order ?? 99) - (b.order ?? 99));
  const known = new Set(leagues.map((row) => row.criterion_id));
  const groups = distinct(
    leagues.filter((row) => row.criterion_id === league.criterion_id).map((row) => row.agency_group ?? ""),
  );
  const years = distinct(
    leagues
      .filter((row) => row.criterion_id === league.criterion_id && row.agency_group === league.agency_group)
      .map((row) => row.year),
  ).sort((a, b) => b - a);
  const options = criteria
    .filter((row) => known.has(row.criterion_id))
    .map((row) => [row.criterion_id, "\u2003".repeat(row.criterion_id.split("/").length - 1) + criterion(row)]);
  return [
    select("f-criterion", t("criterion"), options, league.criterion_id, change("criterion")),
    select(
      "f-group",
      t("group"),
      groups.map((code) => [code, code ? group(code) : t("group.none")]),
      league.agency_group ?? "",
      change("group"),
    ),
    years.length > 1 &&
      select(
        "f-year",
        t("year"),
        years.map((year) => [year, String(year)]),
        league.year,
        change("year"),
      ),
  ];
}

/** Where the figures are from, out of how many points, and the bounds of classes. */
export function said(scheme, about, league) {
  const works = records(about.works);
  const maxima = records(about.maxima).filter(
    (row) => row.criterion_id === league.criterion_id && (row.agency_group ?? null) === (league.agency_group ?? null),
  );
  const classes = records(about.classes);
  return [
    facts([
      [t("league.works"), works.length > 0 && workList(works)],
      [t("league.maximum"), maxima.length > 0 && distinct(maxima.map((row) => number(row.max_points))).join("; ")],
      [
        t("league.classes"),
        classes.length > 0 &&
          classes
            .map((row) =>
              row.min_percent === null
                ? row.label_vi
                : t("league.bound", { label: row.label_vi ?? row.class, percent: number(row.min_percent) }),
            )
            .join(" · "),
      ],
    ]),
    scheme.is_inferred && notice(t("league.inferred")),
  ];
}

function workList(works) {
  const one = (work) =>
    h(
      "li",
      {},
      work.document_id
        ? h("a", { href: to("document", [work.document_id]) }, work.number ?? work.title ?? work.work_id)
        : (work.number ?? work.title ?? work.work_id),
      (work.issued_on ?? work.published_at) && `, ${day(work.issued_on ?? work.published_at)}`,
      work.url && [" · ", outside(work.url, t("original"))],
    );
  if (works.length <= 3) return h("ul", { class: "plain" }, works.map(one));
  return h(
    "details",
    {},
    h("summary", {}, t("league.work_count", { count: integer(works.length) })),
    h("ul", { class: "plain" }, works.map(one)),
  );
}
