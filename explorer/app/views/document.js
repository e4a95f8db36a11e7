// One document: what it is, its tables, and the words that figures rest on.
import { loadDocument, records } from "../data.js";
import { h } from "../dom.js";
import { documentFacts, documentName, renditionNote } from "../documents.js";
import { listOf } from "../facts.js";
import { integer } from "../format.js";
import { label, t } from "../i18n.js";
import { heading, notice, section } from "../page.js";
import { to } from "../router.js";
import { table } from "../table.js";

export async function view({ parts, query, index }) {
  const id = parts.join("/");
  const file = await loadDocument(id);
  const passages = records(file.passages).sort((a, b) => a.char_start - b.char_start);
  const about = file.facts_about ?? {};
  const fact = query.get("fact");
  const asked = fact ? passages.filter((row) => row.fact_id === fact) : [];
  const name = documentName(file, id);
  return {
    title: name,
    nodes: [
      heading(file.work.title ?? file.document.title ?? name, null, label("work", file.work.kind)),
      documentFacts(file),
      renditionNote(file),
      fact && (asked.length ? words(asked, about, index) : notice(t("document.no_words"))),
      tables(id, records(file.tables)),
      passages.length > 0 &&
        section(
          t("document.passages"),
          h("p", { class: "hint" }, t("document.passages_hint")),
          passageTable(passages, about, index),
        ),
      renditions(file, id),
      file.pages_note && h("p", { class: "hint" }, t(`pages_note.${file.pages_note}`)),
    ],
    after: () => document.getElementById("lit")?.scrollIntoView({ block: "center" }),
  };
}

/** The words of the figure asked for, as they stand in the document. */
function words(asked, about, index) {
  const distinct = [...new Map(asked.map((row) => [`${row.char_start}:${row.char_end}`, row])).values()];
  return h(
    "section",
    { class: "words-box", id: "lit" },
    h("h2", {}, t("document.words")),
    distinct.map((row) =>
      h(
        "blockquote",
        {},
        h("mark", {}, row.published),
        row.line && h("footer", {}, t("document.line", { line: row.line, start: row.char_start, end: row.char_end })),
      ),
    ),
    listOf(
      asked.filter((row, at) => row.field !== "evidence" || at === 0),
      about,
      index,
    ),
  );
}

function tables(id, rows) {
  if (!rows.length) return null;
  return section(
    t("document.tables"),
    table({
      id: "tables",
      caption: t("document.tables"),
      captionHidden: true,
      rows,
      columns: [
        {
          key: "table_no",
          label: t("table.short"),
          head: true,
          value: (row) => row.table_no,
          show: (row) =>
            h(
              "a",
              { href: to("source", [id, String(row.table_no)]) },
              row.label ? t("table.label", { label: row.label }) : t("table.number", { number: row.table_no }),
            ),
        },
        {
          key: "caption",
          label: t("document.caption"),
          className: "wide",
          show: (row) => [row.caption ?? "", row.part && ` ${row.part}`],
        },
        { key: "kind", label: t("document.kind"), value: (row) => label("tablekind", row.kind) },
        rows.some((row) => row.page) && {
          key: "page",
          label: t("document.page"),
          numeric: true,
          value: (row) => row.page,
        },
        {
          key: "facts",
          label: t("figures.head"),
          numeric: true,
          downFirst: true,
          value: (row) => row.facts,
          show: (row) => integer(row.facts),
        },
      ].filter(Boolean),
    }).element,
  );
}

// One row for the same words, however many figures rest on them.
function passageTable(passages, about, index) {
  const rows = [...Map.groupBy(passages, (row) => `${row.char_start}:${row.char_end}`).values()].map((same) => ({
    ...same[0],
    same: said(same),
  }));
  return table({
    id: "passages",
    caption: t("document.passages"),
    captionHidden: true,
    rows,
    slice: 60,
    columns: [
      { key: "line", label: t("document.line_short"), numeric: true, narrow: true, value: (row) => row.line },
      { key: "published", label: t("document.words_short"), show: (row) => h("q", { class: "words" }, row.published) },
      { key: "fact", label: t("document.rests"), show: (row) => listOf(row.same, about, index, 2) },
    ],
  }).element;
}

// The words as a whole («evidence») need no row where parts of them are named.
function said(same) {
  const named = same.filter((row) => row.field !== "evidence");
  return named.length ? named : same;
}

function renditions(file, id) {
  const others = records(file.renditions).filter((row) => row.document_id !== id);
  return (
    others.length > 0 &&
    section(
      t("document.renditions"),
      h(
        "ul",
        { class: "plain" },
        others.map((row) =>
          h(
            "li",
            {},
            h("a", { href: to("document", [row.document_id]) }, label("rendition", row.rendition)),
            ` (${label("media", row.media_type)})`,
          ),
        ),
      ),
    )
  );
}
