// One agency: what it is, what became of it, and all its figures.
import { agencyChart } from "../agencychart.js";
import { loadAgency, records } from "../data.js";
import { h } from "../dom.js";
import { byFact } from "../findings.js";
import { life, lineage, names } from "../lineage.js";
import { language, t } from "../i18n.js";
import { scoreTable } from "../figures.js";
import { day } from "../format.js";
import { measureTable } from "../measures.js";
import { button, facts, heading, notice, section } from "../page.js";
import { kind } from "../places.js";
import { go, to } from "../router.js";

export async function view({ parts, query, revisit }) {
  const id = parts.join("/");
  const file = await loadAgency(id);
  const { agency } = file;
  const scores = records(file.scores);
  const measures = records(file.measures);
  const name = agency.name_vi;
  const found = byFact(file.findings);
  return {
    title: name,
    nodes: [
      heading(
        name,
        null,
        [kind(agency.kind), agency.parent && agency.parent !== name && agency.parent].filter(Boolean).join(" · "),
      ),
      h(
        "div",
        { class: "columns" },
        h(
          "div",
          {},
          about(agency, file),
          h(
            "p",
            { class: "actions" },
            button(t("compare.with_this"), () => go(to("compare", [], { ids: id })), "quiet"),
          ),
        ),
        h("div", {}, lineage(file)),
      ),
      scores.length > 0 ? section(t("agency.over_time"), agencyChart({ scores, query, id, name, revisit })) : null,
      scores.length > 0 && section(t("agency.scores"), scoreTable({ scores, found, id, query, name })),
      measures.length > 0 &&
        section(t("agency.measures"), measureTable({ id: "measures", rows: measures, name: [name, "measures"] })),
      !scores.length && !measures.length && notice(t("agency.no_figures")),
      life(file),
      names(file),
    ],
  };
}

function about(agency, file) {
  const { today } = file;
  const codes = records(file.codes);
  return facts([
    [t("name.en"), language() === "en" || agency.name_en ? agency.name_en : null],
    [t("kind"), kind(agency.kind)],
    [t("agency.parent"), agency.parent && h("a", { href: to("agency", [agency.parent_agency_id]) }, agency.parent)],
    [
      t("province"),
      agency.province_id && agency.province_id !== agency.agency_id && agency.province !== agency.parent
        ? h("a", { href: to("agency", [agency.province_id]) }, agency.province)
        : null,
    ],
    [t("agency.today"), today && standing(today, agency)],
    [t("agency.began"), today?.began_on && day(today.began_on)],
    [t("agency.ended"), today?.ended_on && day(today.ended_on)],
    [t("agency.codes"), codes.length > 0 && codes.map((row) => `${t(`code.${row.system}`)} ${row.code}`).join(", ")],
  ]);
}

function standing(today, agency) {
  if (today.status_today === "in force") return t("today.in_force");
  const text = t(`today.${today.status_today.replace(/ /g, "_")}`);
  if (!today.today_id || today.today_id === agency.agency_id) return today.today ? `${text}: ${today.today}` : text;
  return [`${text}: `, h("a", { href: to("agency", [today.today_id]) }, today.today)];
}
