// A field that finds agencies while one types: a combobox with a list, by arrow keys, finger or mouse.
import { h, replace, say } from "./dom.js";
import { language, t } from "./i18n.js";
import { integer } from "./format.js";
import { kind } from "./places.js";
import { allAgencies, find } from "./search.js";

/** The field; `onPick(agency)` is told of the one chosen. */
export function agencySearch({ id, index, onPick, placeholder }) {
  const listId = `${id}-list`;
  const list = h("ul", { id: listId, role: "listbox", "aria-label": t("search.results"), hidden: true });
  const input = h("input", {
    id,
    type: "text",
    role: "combobox",
    class: "search-input",
    placeholder: placeholder ?? t("search.hint"),
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-autocomplete": "list",
    on: {
      input: ask,
      keydown: press,
      focus: () => allAgencies(index).catch(() => {}),
      blur: () => setTimeout(close, 150),
    },
  });
  let found = [];
  let at = -1;
  let turn = 0;

  async function ask() {
    const mine = ++turn;
    const question = input.value;
    let answer;
    try {
      answer = find(await allAgencies(index), question);
    } catch {
      say(t("error.broken.text"));
      return;
    }
    if (mine !== turn) return;
    found = answer;
    open(question);
  }

  function open(question) {
    at = -1;
    input.removeAttribute("aria-activedescendant");
    if (!question.trim()) return close();
    replace(
      list,
      found.length
        ? found.map(option)
        : h("li", { class: "none", role: "option", "aria-disabled": "true" }, t("search.none", { question })),
    );
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    say(t("search.count", { count: found.length }));
  }

  const option = (agency, number) =>
    h(
      "li",
      {
        id: `${listId}-${number}`,
        role: "option",
        "aria-selected": "false",
        on: { mousedown: (event) => event.preventDefault(), click: () => pick(agency) },
      },
      h("span", { class: "name" }, nameOf(agency)),
      h(
        "span",
        { class: "about" },
        [
          kind(agency.kind),
          agency.kind !== "province" && agency.province,
          t("figures", { count: integer(agency.figures ?? 0) }),
        ]
          .filter(Boolean)
          .join(" · "),
      ),
    );

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  }

  function pick(agency) {
    close();
    input.value = "";
    onPick(agency);
  }

  function press(event) {
    const open = !list.hidden && found.length > 0;
    if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open) pick(found[Math.max(at, 0)]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return void ask();
      light(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (open && (event.key === "Home" || event.key === "End") && at >= 0) {
      event.preventDefault();
      light(event.key === "Home" ? 0 : found.length - 1);
    }
  }

  function light(next) {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = (next + found.length) % found.length;
    const chosen = list.children[at];
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  }

  return h(
    "div",
    { class: "combobox" },
    h("label", { for: id, class: "visually-hidden" }, t("search.label")),
    input,
    list,
  );
}

const nameOf = (agency) =>
  language() === "en" && agency.name_en ? `${agency.name_en} (${agency.name_vi})` : agency.name_vi;
