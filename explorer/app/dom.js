// Elements are made here and nowhere else. Text only ever becomes a text node, so nothing out of a document can be
// markup.

const PROPERTIES = new Set(["value", "checked", "selected", "disabled", "hidden", "indeterminate", "scrollLeft"]);

/** An element. Attributes that are null, undefined or false are left out; `on` holds listeners, `data` the data-*. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "class") element.className = [value].flat().filter(Boolean).join(" ");
    else if (PROPERTIES.has(name)) element[name] = value;
    else if (name === "href") element.setAttribute("href", safeAddress(value));
    else if (/^on/i.test(name) || name === "style" || name === "srcdoc") throw new Error(`no attribute ${name}`);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return parent;
}

export function replace(parent, ...children) {
  parent.replaceChildren();
  return append(parent, children);
}

/** Only pages of this site and web addresses may be linked; anything else leads nowhere. */
export function safeAddress(address) {
  const text = String(address);
  if (text.startsWith("#") || /^(data|app|lib|fonts)\/[^:]*$/.test(text)) return text;
  return isWeb(text) ? text : "#/";
}

export function isWeb(address) {
  try {
    return ["http:", "https:"].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** A link to another site, or bare text where the address is none that a browser should follow. */
export function outside(address, label) {
  if (!isWeb(address)) return h("span", {}, label ?? address);
  return h(
    "a",
    { href: address, rel: "noopener noreferrer external", target: "_blank" },
    label ?? address,
    h("span", { class: "out", "aria-hidden": "true" }, " ↗"),
  );
}

export const hidden = (text) => h("span", { class: "visually-hidden" }, text);

export function say(text) {
  const live = document.getElementById("live");
  if (live && live.textContent !== text) live.textContent = text;
}
