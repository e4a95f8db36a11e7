// What does not add up, at the figure it is about.
import { h } from "./dom.js";
import { has, label, language, t } from "./i18n.js";
import { records } from "./data.js";

const SIGNS = { error: "!", warning: "!", info: "i" };

/** Findings by the fact they are about. */
export function byFact(columnar) {
  const found = new Map();
  for (const finding of records(columnar)) {
    if (!found.has(finding.fact_id)) found.set(finding.fact_id, []);
    found.get(finding.fact_id).push(finding);
  }
  return found;
}

export const kindLabel = (kind) => label("finding", kind);

/** What a finding says, in the reader's language; the arithmetic is in English in the data, and marked so. */
export function sentence(finding) {
  const parts = [h("strong", {}, kindLabel(finding.kind)), ". "];
  if (language() !== "en" && has(`finding.${finding.kind}.says`)) parts.push(t(`finding.${finding.kind}.says`), " ");
  if (finding.published || finding.expected) parts.push(contrast(finding), " ");
  parts.push(h("span", { lang: "en", class: "message" }, finding.message));
  return parts;
}

function contrast({ published, expected }) {
  if (!expected) return t("finding.printed", { published });
  if (!published) return t("finding.expected", { expected });
  return t("finding.printed_expected", { published, expected });
}

export const severityBadge = (severity) => h("span", { class: ["badge", severity] }, label("severity", severity));

/** A mark that opens the sentences. A `details` works with keyboard, finger and screen reader alike. */
export function findingMark(severity, findings) {
  if (!severity) return null;
  if (!findings?.length) {
    return h(
      "span",
      { class: ["finding-mark", severity], title: label("severity", severity) },
      SIGNS[severity] ?? "!",
      h("span", { class: "visually-hidden" }, label("severity", severity)),
    );
  }
  return h(
    "details",
    { class: "finding", name: "finding" },
    h(
      "summary",
      {},
      h("span", { class: ["finding-mark", severity], "aria-hidden": "true" }, SIGNS[severity] ?? "!"),
      h("span", { class: "visually-hidden" }, t("finding.show", { severity: label("severity", severity) })),
    ),
    h(
      "ul",
      { class: "finding-list" },
      findings.map((finding) => h("li", {}, severityBadge(finding.severity), " ", sentence(finding))),
    ),
  );
}
