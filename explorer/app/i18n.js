// The words of the page, in the language that it is shown in.

export const LANGUAGES = ["vi", "en"];
const LOCALES = { vi: "vi-VN", en: "en-GB" };

let words = {};
let spoken = "vi";

/** What the browser asks for first, of the languages that there are. */
export function preferred(asked = navigator.languages ?? [navigator.language]) {
  for (const tag of asked) {
    const code = String(tag).slice(0, 2).toLowerCase();
    if (LANGUAGES.includes(code)) return code;
  }
  return "en";
}

export async function speak(code) {
  const response = await fetch(`i18n/${code}.json`);
  if (!response.ok) throw new Error(`i18n/${code}.json`);
  words = await response.json();
  spoken = code;
  document.documentElement.lang = code;
}

export const language = () => spoken;
export const locale = () => LOCALES[spoken];

/** The text for a key, its {names} filled in. «key.one» is taken for a `count` of one, where there is such a text. */
export function t(key, values) {
  const text = (String(values?.count) === "1" && words[`${key}.one`]) || words[key];
  if (text === undefined) return key;
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

export const has = (key) => words[key] !== undefined;

/** The text for `key`, else what the data calls it, else the bare code made legible. */
export function label(group, code, fromData) {
  if (code === null || code === undefined || code === "") return "";
  if (has(`${group}.${code}`)) return t(`${group}.${code}`);
  const known = fromData?.[code];
  if (known) return known[spoken] ?? known.vi ?? known.en;
  const bare = String(code).replace(/[-_]/g, " ");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
