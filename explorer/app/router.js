// Addresses: #/view/id?name=value. Everything that is shown is in the address, the language too.

/** {view, parts, query}: what an address asks for. Broken escapes read as they stand. */
export function parse(hash) {
  const text = hash.replace(/^#\/?/, "");
  const at = text.indexOf("?");
  const path = at < 0 ? text : text.slice(0, at);
  const parts = path.split("/").filter(Boolean).map(decode);
  return { view: parts[0] ?? "", parts: parts.slice(1), query: new URLSearchParams(at < 0 ? "" : text.slice(at + 1)) };
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view. Empty values are left out, so that one place has one address. */
export function address(view, parts, query) {
  const path = ["#", view, ...(parts ?? []).flatMap((part) => String(part).split("/").map(escape))].join("/");
  const asked = Object.entries(query ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const end = asked.map(([name, value]) => `${name}=${escape(value).replace(/%2F/g, "/").replace(/%2C/g, ",")}`);
  const start = view === "" && path === "#/" ? "#/" : path;
  return end.length ? `${start}?${end.join("&")}` : start;
}

const escape = (part) => encodeURIComponent(part);

let language = "vi";

export function keepLanguage(code) {
  language = code;
}

/** The address of a view in the language of the page. */
export const to = (view, parts, query) => address(view, parts, { ...query, lang: language });

/** Puts the address in place of the present one; the view stays as it is and nothing is announced. */
export function settle(view, parts, query) {
  const next = to(view, parts, query);
  if (next !== location.hash) history.replaceState(history.state, "", next);
}

export function go(next) {
  location.hash = next;
}
