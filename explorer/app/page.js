// Pieces that views are put together from.
import { h } from "./dom.js";
import { t } from "./i18n.js";

/** The head of a view: the one h1 of the page, to which the focus goes when the page changes. */
export const heading = (title, lead, kicker) =>
  h(
    "header",
    { class: "view-head" },
    kicker && h("p", { class: "kicker" }, kicker),
    h("h1", { tabindex: "-1", id: "heading" }, title),
    lead && h("p", { class: "lead" }, lead),
  );

export const section = (title, ...children) => h("section", {}, h("h2", {}, title), children);

export const notice = (text, name = "note") => h("p", { class: ["notice", name] }, text);

/** A labelled select. `options` are [value, label] or {group, options}. */
export function select(id, labelText, options, chosen, onChange) {
  const option = ([value, text]) => h("option", { value, selected: String(value) === String(chosen ?? "") }, text);
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, labelText),
    h(
      "select",
      { id, on: { change: (event) => onChange(event.target.value) } },
      options.map((entry) =>
        Array.isArray(entry) ? option(entry) : h("optgroup", { label: entry.group }, entry.options.map(option)),
      ),
    ),
  );
}

export function textField(id, labelText, value, onInput) {
  return h(
    "div",
    { class: "field grow" },
    h("label", { for: id }, labelText),
    h("input", {
      id,
      type: "search",
      value: value ?? "",
      autocomplete: "off",
      spellcheck: "false",
      on: { input: (event) => onInput(event.target.value) },
    }),
  );
}

export const controls = (...fields) =>
  h("div", { class: "controls", role: "group", "aria-label": t("controls") }, fields);

export const button = (text, onClick, name = "quiet", attributes = {}) =>
  h("button", { type: "button", class: name, ...attributes, on: { click: onClick } }, text);

/** Terms and what is said of them; those with nothing to say are left out. */
export function facts(pairs) {
  const said = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  return h(
    "dl",
    { class: "facts" },
    said.map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value))),
  );
}
