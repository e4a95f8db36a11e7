// All agencies that have figures, to look through.
import { h, say } from "../dom.js";
import { finder } from "../fold.js";
import { integer } from "../format.js";
import { language, t } from "../i18n.js";
import { controls, heading, select, textField } from "../page.js";
import { kind } from "../places.js";
import { settle, to } from "../router.js";
import { allAgencies } from "../search.js";
import { compareText } from "../sort.js";
import { table } from "../table.js";

export async function view({ query, index }) {
  const agencies = await allAgencies(index);
  const state = {
    q: query.get("q") ?? "",
    kind: query.get("kind") ?? "",
    province: query.get("province") ?? "",
    sort: query.get("sort") ?? "-figures",
  };
  const shown = table({
    id: "agencies",
    caption: t("page.agencies"),
    captionHidden: true,
    columns: columns(),
    rows: cut(agencies, state),
    sort: state.sort,
    onSort: (sort) => keep({ sort }),
    empty: t("agencies.none"),
  });
  const count = h("p", { class: "count" }, t("rows", { count: integer(cut(agencies, state).length) }));

  function keep(change) {
    Object.assign(state, change);
    settle("agencies", [], state);
  }
  function refine(change) {
    keep(change);
    const left = cut(agencies, state);
    shown.update(left);
    count.textContent = t("rows", { count: integer(left.length) });
    say(count.textContent);
  }
  const kinds = [...new Set(agencies.map((row) => row.kind))].sort((a, b) => compareText(kind(a), kind(b)));
  const provinces = [...new Set(agencies.map((row) => row.province).filter(Boolean))].sort(compareText);
  return {
    title: t("page.agencies"),
    nodes: [
      heading(t("page.agencies"), t("agencies.lead")),
      controls(
        textField("f-q", t("agencies.filter"), state.q, (q) => refine({ q })),
        select("f-kind", t("kind"), [["", t("all")], ...kinds.map((code) => [code, kind(code)])], state.kind, (value) =>
          refine({ kind: value }),
        ),
        select(
          "f-province",
          t("province"),
          [["", t("all")], ...provinces.map((name) => [name, name])],
          state.province,
          (province) => refine({ province }),
        ),
      ),
      h("div", { class: "table-head" }, count),
      shown.element,
    ],
  };
}

function cut(agencies, state) {
  const fits = finder(state.q);
  return agencies.filter(
    (row) =>
      (!state.kind || row.kind === state.kind) &&
      (!state.province || row.province === state.province) &&
      fits(row.text),
  );
}

const columns = () => [
  {
    key: "name",
    label: t("agency"),
    head: true,
    value: (row) => row.name_vi,
    show: (row) => [
      h("a", { href: to("agency", [row.agency_id]) }, row.name_vi),
      language() === "en" && row.name_en && h("span", { class: "soft small" }, ` ${row.name_en}`),
    ],
  },
  { key: "kind", label: t("kind"), value: (row) => kind(row.kind) },
  {
    key: "province",
    label: t("province"),
    value: (row) => row.province,
    show: (row) => (row.kind === "province" ? "" : (row.province ?? "")),
  },
  {
    key: "figures",
    label: t("figures.head"),
    numeric: true,
    downFirst: true,
    value: (row) => row.figures,
    show: (row) => integer(row.figures),
  },
];
