// A table as in print, with headers that sort, drawn slice by slice so that a long one does not hold up the page.
import { append, h, replace, say } from "./dom.js";
import { t } from "./i18n.js";
import { integer } from "./format.js";
import { sorted } from "./sort.js";

/**
 * A table of `rows`. A column has `key`, `label`, and `show(row)` for what is drawn; `value(row)` if it can be sorted
 * (it also goes into downloads); `numeric`, `note` (a tooltip), `head` (the row's header), `downFirst`, `className`.
 * `sort` is "key" or "-key"; `onSort` is told of a new one. Returns {element, update(rows), ordered()}.
 */
export function table({ id, caption, captionHidden, columns, rows, sort, onSort, rowClass, empty, slice = 200 }) {
  const state = { rows, order: parseSort(sort, columns), shown: slice };
  const body = h("tbody");
  const heads = columns.map((column) => headOf(column, id, () => turn(column)));
  const more = h("p", { class: "more" });
  const element = h(
    "div",
    { class: ["table-box", columns.length <= 4 && "slim"] },
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
      h(
        "table",
        { id, class: "data" },
        h("caption", { class: captionHidden && "visually-hidden" }, caption),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            heads.map((head) => head.element),
          ),
        ),
        body,
      ),
    ),
    more,
  );

  function turn(column) {
    const { order } = state;
    const down = order?.column === column ? !order.down : Boolean(column.downFirst);
    state.order = { column, down };
    state.shown = slice;
    onSort?.((down ? "-" : "") + column.key);
    draw();
    say(t("table.sorted", { column: column.label, way: t(down ? "table.down" : "table.up") }));
  }

  function draw() {
    const { order } = state;
    heads.forEach((head) =>
      head.mark(order?.column === head.column ? (order.down ? "descending" : "ascending") : null),
    );
    state.ordered = order ? sorted(state.rows, order.column.value, order.down) : state.rows;
    replace(body);
    extend(0);
  }

  function extend(from) {
    const next = state.ordered.slice(from, state.shown);
    append(
      body,
      next.map((row) =>
        h(
          "tr",
          { class: rowClass?.(row) },
          columns.map((column) => cellOf(column, row)),
        ),
      ),
    );
    if (!state.ordered.length)
      append(body, [h("tr", {}, h("td", { colspan: columns.length, class: "empty" }, empty ?? t("table.empty")))]);
    drawMore();
  }

  function drawMore() {
    const left = state.ordered.length - state.shown;
    replace(
      more,
      left > 0 &&
        h(
          "button",
          {
            type: "button",
            class: "quiet",
            on: {
              click: () => {
                const from = state.shown;
                state.shown += slice;
                extend(from);
                const first = body.rows[from];
                first?.querySelector("a, button")?.focus();
              },
            },
          },
          t("table.more", { count: integer(Math.min(left, slice)), left: integer(left) }),
        ),
    );
  }

  draw();
  return {
    element,
    update(next) {
      state.rows = next;
      state.shown = slice;
      draw();
    },
    ordered: () => state.ordered,
  };
}

function headOf(column, id, onClick) {
  const element = h("th", {
    scope: "col",
    class: [column.numeric && "num", column.narrow && "narrow"],
    title: column.note,
  });
  if (!column.value) {
    append(element, [column.label]);
    return { element, column, mark() {} };
  }
  const arrow = h("span", { class: "arrow", "aria-hidden": "true" });
  append(element, [
    h("button", { type: "button", id: `${id}-${column.key}`, on: { click: onClick } }, column.label, arrow),
  ]);
  const mark = (way) => {
    if (way) element.setAttribute("aria-sort", way);
    else element.removeAttribute("aria-sort");
    arrow.textContent = way === "descending" ? "▼" : way === "ascending" ? "▲" : "";
  };
  return { element, column, mark };
}

function cellOf(column, row) {
  const shown = column.show ? column.show(row) : column.value(row);
  const name = [column.numeric && "num", column.className];
  return column.head ? h("th", { scope: "row", class: name }, shown) : h("td", { class: name }, shown);
}

function parseSort(sort, columns) {
  if (!sort) return null;
  const down = sort.startsWith("-");
  const column = columns.find((candidate) => candidate.value && candidate.key === (down ? sort.slice(1) : sort));
  return column ? { column, down } : null;
}
