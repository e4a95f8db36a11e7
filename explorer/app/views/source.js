// The source behind a number: the table as it was printed, with the number's cell lit.
import { ifThere, load, loadDocument, loadTable, records } from "../data.js";
import { h } from "../dom.js";
import { documentFacts, documentName, renditionNote } from "../documents.js";
import { resting } from "../facts.js";
import { cellsOf, drawGrid } from "../grid.js";
import { t } from "../i18n.js";
import { heading, notice, section } from "../page.js";
import { pageImage } from "../pageimage.js";
import { to } from "../router.js";
import { compareText } from "../sort.js";

export async function view({ parts, query, index }) {
  const [id, number] = parts;
  const [source, file] = await Promise.all([loadTable(id, number ?? "1"), ifThere(loadDocument(id))]);
  const asked = {
    row: numberOf(query.get("row")),
    column: numberOf(query.get("column")),
    fact: query.get("fact"),
    field: query.get("field"),
  };
  const facts = records(source.facts);
  const lit = cellsOf(facts, asked);
  const isReading = source.engine === "csv";
  const name = isReading
    ? t("source.reading")
    : source.label
      ? t("table.label", { label: source.label })
      : t("table.number", { number: source.table_no });
  const pages = lit.main && file?.pages ? await ifThere(load(file.pages)) : null;
  const grid = drawGrid({
    source,
    facts,
    lit,
    addressOf: (row, column) => to("source", [id, String(source.table_no)], { row, column }),
  });
  return {
    title: `${name}, ${documentName(file, id)}`,
    placed: true,
    nodes: [
      heading(source.caption || (isReading ? `${name}: ${documentName(file, id)}` : name), null, [
        h("a", { href: to("document", [id]) }, documentName(file, id)),
        ` · ${name}`,
        source.part && ` · ${source.part}`,
      ]),
      file && documentFacts(file, { short: true }),
      file && renditionNote(file),
      h(
        "div",
        { class: ["source-columns", isReading && "stacked"] },
        h("div", { class: "source-table" }, neighbours(id, source, file), grid.element),
        h(
          "aside",
          { class: "rests", "aria-label": t("source.facts") },
          resting({ source, facts, lit, asked, index }),
          pages && lit.main && pageImage(pages, lit, facts, asked),
        ),
      ),
      section(t("source.how"), h("p", { class: "hint" }, t(isReading ? "source.how_reading" : "source.how_text"))),
      !facts.length && notice(t("source.no_facts")),
    ],
    after: grid.showLit,
  };
}

function numberOf(text) {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) ? null : number;
}

/** The tables before and after this one in the same document. */
function neighbours(id, source, file) {
  const numbers = records(file?.tables)
    .map((row) => row.table_no)
    .sort((a, b) => compareText(String(a), String(b)));
  const at = numbers.findIndex((number) => String(number) === String(source.table_no));
  if (numbers.length < 2 || at < 0) return null;
  const link = (number, key) => number !== undefined && h("a", { href: to("source", [id, String(number)]) }, t(key));
  return h(
    "nav",
    { class: "neighbours", "aria-label": t("source.tables") },
    link(numbers[at - 1], "source.previous"),
    h("span", { class: "soft" }, t("source.of", { number: at + 1, count: numbers.length })),
    link(numbers[at + 1], "source.next"),
  );
}
