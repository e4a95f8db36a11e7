// What this is, how to cite it, and what may be done with it.
import { records } from "../data.js";
import { h, outside } from "../dom.js";
import { bytes, integer } from "../format.js";
import { t } from "../i18n.js";
import { facts, heading, section } from "../page.js";
import { title } from "../places.js";
import { to } from "../router.js";

export async function view({ index }) {
  const { counts } = index;
  return {
    title: t("page.about"),
    nodes: [
      heading(t("about.title"), t("about.lead")),
      section(
        t("about.rules"),
        h(
          "ul",
          {},
          ["printed", "missing", "cell", "scales", "identity"].map((key) => h("li", {}, t(`about.rule.${key}`))),
        ),
      ),
      section(
        t("about.read"),
        h(
          "ul",
          { class: "signs" },
          [
            ["≠", "about.sign.differs"],
            ["!", "about.sign.finding"],
            ["≈", "value.uncertain"],
            ["∑", "value.derived"],
            [t("basis.sequence.short"), "basis.sequence"],
            ["–", "value.missing"],
            ["0", "about.sign.zero"],
          ].map(([sign, key]) => h("li", {}, h("span", { class: "sign-sample" }, sign), " ", t(key))),
        ),
      ),
      section(
        t("about.release"),
        facts([
          [t("about.release_name"), index.release],
          [t("about.version"), index.data_version],
          [t("overview.scores"), integer(counts.score)],
          [t("overview.measures_count"), integer(counts.measure)],
          [t("overview.documents"), integer(counts.document)],
          [t("about.agencies"), integer(counts.agency)],
          [t("about.years"), yearsOf(records(index.coverage))],
        ]),
      ),
      section(t("about.cite"), h("p", { class: "cite" }, citation(index)), h("p", {}, t("about.cite_works"))),
      section(
        t("about.licence"),
        h(
          "p",
          {},
          t("about.licence_data"),
          " ",
          outside("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
          ". ",
          t("about.licence_code"),
          " ",
          outside("https://www.apache.org/licenses/LICENSE-2.0", "Apache 2.0"),
          ".",
        ),
        h("p", {}, t("about.third"), " ", h("a", { href: "lib/NOTICE" }, "lib/NOTICE"), "."),
      ),
      section(
        t("about.downloads"),
        h("p", {}, t("about.downloads_hint")),
        downloads(index.downloads),
        h("p", {}, h("a", { href: to("") }, t("error.home"))),
      ),
    ],
  };
}

function yearsOf(coverage) {
  const years = coverage.map((row) => row.year);
  return years.length ? `${Math.min(...years)} – ${Math.max(...years)}` : null;
}

const citation = (index) =>
  [
    `chiso. ${title()}.`,
    index.data_version
      ? t("about.cite_version", { version: index.data_version })
      : t("about.cite_release", { release: index.release }),
    t("about.cite_kind"),
  ].join(" ");

function downloads(files) {
  if (!files?.length) return null;
  return h(
    "ul",
    { class: "plain" },
    files.map((file) =>
      h(
        "li",
        {},
        h("a", { href: file.file, download: true }, file.table ?? file.file),
        h("span", { class: "soft" }, ` ${file.format ?? ""} ${file.bytes ? bytes(file.bytes) : ""}`),
      ),
    ),
  );
}
