// What does not add up, worst first, each with its place.
import { load, records } from "../data.js";
import { h, replace, say } from "../dom.js";
import { workName } from "../documents.js";
import { kindLabel, sentence, severityBadge } from "../findings.js";
import { saveRows } from "../figures.js";
import { integer } from "../format.js";
import { label, t } from "../i18n.js";
import { button, controls, heading, notice, select } from "../page.js";
import { to } from "../router.js";
import { placeOf } from "../source.js";

const SLICE = 50;

export async function view({ query, revisit }) {
  const { summary, parts, total } = await load("findings.json");
  const kinds = records(summary);
  const state = { severity: query.get("severity") ?? "", kind: query.get("kind") ?? "" };
  const change = (change_) => revisit(to("findings", [], { ...state, ...change_ }));
  const severities = [...new Set(kinds.map((row) => row.severity))];
  const ofSeverity = kinds.filter((row) => !state.severity || row.severity === state.severity);
  const fitting = ofSeverity.filter((row) => !state.kind || row.kind === state.kind);
  const count = fitting.reduce((sum, row) => sum + row.findings, 0);
  const list = h("ol", { class: "findings" });
  const reader = readerOf(
    parts,
    (row) => (!state.severity || row.severity === state.severity) && (!state.kind || row.kind === state.kind),
  );
  const more = h("p", { class: "more" });
  await extend();

  async function extend(focus) {
    const next = await reader.next(SLICE);
    const items = next.map(item);
    list.append(...items);
    if (focus) items[0]?.querySelector("a")?.focus();
    const left = count - reader.given();
    replace(
      more,
      left > 0 &&
        button(t("table.more", { count: integer(Math.min(left, SLICE)), left: integer(left) }), () =>
          extend(true).catch(() => say(t("error.broken.text"))),
        ),
    );
  }
  return {
    title: t("page.findings"),
    nodes: [
      heading(t("page.findings"), t("findings.lead")),
      controls(
        select(
          "f-severity",
          t("severity"),
          [["", t("all")], ...severities.map((code) => [code, label("severity", code)])],
          state.severity,
          (severity) => change({ severity, kind: "" }),
        ),
        select(
          "f-kind",
          t("findings.kind"),
          [["", t("all")], ...unique(ofSeverity).map((code) => [code, kindLabel(code)])],
          state.kind,
          (kind) => change({ kind }),
        ),
      ),
      h(
        "div",
        { class: "table-head" },
        h("p", { class: "count" }, t("findings.count", { count: integer(count), total: integer(total) })),
        button(t("csv"), () => saveRows(reader.rows(), ["findings", state.severity, state.kind])),
      ),
      count > 0 ? list : notice(t("findings.none")),
      more,
    ],
    says: t("findings.count", { count: integer(count), total: integer(total) }),
  };
}

const unique = (rows) => [...new Set(rows.map((row) => row.kind))];

/** Findings that fit, part by part: a further file is only fetched when those before do not suffice. */
function readerOf(parts, fits) {
  const found = [];
  let part = 0;
  let given = 0;
  return {
    async next(most) {
      while (found.length < given + most && part < parts.length)
        found.push(...records(await load(parts[part++].file)).filter(fits));
      const slice = found.slice(given, given + most);
      given += slice.length;
      return slice;
    },
    given: () => given,
    rows: () => found,
  };
}

function item(finding) {
  const place = placeOf(finding, null);
  const where = [
    workName(finding),
    finding.table_label && t("table.label", { label: finding.table_label }),
    finding.row_no && t("row.label", { row: finding.row_no }),
  ]
    .filter(Boolean)
    .join(", ");
  return h(
    "li",
    { class: finding.severity },
    h("p", { class: "what" }, severityBadge(finding.severity), " ", sentence(finding)),
    finding.proposal &&
      h("p", { class: "proposal" }, t("findings.proposal"), " ", h("span", { lang: "en" }, finding.proposal)),
    h(
      "p",
      { class: "where" },
      [
        finding.agency_id &&
          h("a", { href: to("agency", [finding.agency_id]) }, finding.agency_published ?? finding.agency_id),
        finding.year && String(finding.year),
        place && h("a", { href: place }, where || t("findings.document")),
      ]
        .filter(Boolean)
        .flatMap((part, at) => (at ? [" · ", part] : [part])),
    ),
  );
}
