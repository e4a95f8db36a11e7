// What an agency came from and what became of it; its events and its names.
import { records } from "./data.js";
import { h } from "./dom.js";
import { day } from "./format.js";
import { label, t } from "./i18n.js";
import { section } from "./page.js";
import { to } from "./router.js";

/** Predecessors and successors, the nearest first; null where there are none. */
export function lineage(file) {
  const rows = records(file.lineage).sort((a, b) => a.steps - b.steps);
  const list = (relation) => {
    const related = rows.filter((row) => row.relation === relation);
    return (
      related.length > 0 && [
        h("h2", {}, t(`lineage.${relation}`)),
        h("ul", { class: "plain lineage" }, related.map(one)),
      ]
    );
  };
  return (
    rows.length > 0 &&
    h("section", { class: "aside-box", "aria-label": t("lineage") }, list("predecessor"), list("successor"))
  );
}

const one = (row) =>
  h(
    "li",
    {},
    row.has_page ? h("a", { href: to("agency", [row.related_id]) }, row.name) : row.name,
    place(row.province, row.name),
    h("span", { class: "soft small" }, [
      " ",
      label("event", row.kind).toLowerCase(),
      row.date && `, ${day(row.date, row.date_precision)}`,
      row.steps > 1 && `, ${t("lineage.steps", { count: row.steps })}`,
    ]),
  );

// Namesakes of several provinces follow one another: the province tells them apart.
const place = (province, name) => province && province !== name && h("span", { class: "soft small" }, `, ${province}`);

/** Events and versions in order of time, as one list. */
export function life(file) {
  const events = records(file.events).map((row) => ({ at: row.date ?? "", node: eventLine(row) }));
  const versions = records(file.versions).map((row) => ({ at: row.valid_from ?? "", node: versionLine(row) }));
  const lines = [...versions, ...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    lines.length > 0 &&
    section(
      t("agency.life"),
      h(
        "ol",
        { class: "life" },
        lines.map((line) => line.node),
      ),
    )
  );
}

function eventLine(row) {
  const other = row.other &&
    row.other_id && [
      " ",
      row.role === "predecessor" ? "→ " : "← ",
      row.other_has_page ? h("a", { href: to("agency", [row.other_id]) }, row.other) : row.other,
      place(row.other_province, row.other),
    ];
  return h(
    "li",
    {},
    h("span", { class: "when" }, day(row.date, row.date_precision)),
    h(
      "span",
      {},
      label("event", row.kind),
      other,
      row.legal_basis && h("span", { class: "soft" }, ` (${row.legal_basis})`),
    ),
  );
}

function versionLine(row) {
  const until = row.valid_to ? day(row.valid_to) : t("life.now");
  const from = row.valid_from ? day(row.valid_from) : "…";
  return h(
    "li",
    { class: "version" },
    h("span", { class: "when" }, `${from} – ${until}`),
    h(
      "span",
      {},
      h("strong", {}, row.name_vi),
      row.status && h("span", { class: "soft" }, `, ${row.status}`),
      row.parent && h("span", { class: "soft" }, `, ${row.parent}`),
    ),
  );
}

export function names(file) {
  const rows = records(file.names);
  if (!rows.length) return null;
  return section(
    t("agency.names"),
    h(
      "p",
      { class: "names" },
      rows.map((row, at) => [at > 0 && " · ", h("span", { class: row.status !== "accepted" && "soft" }, row.name)]),
    ),
  );
}
