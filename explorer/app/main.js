// Starts the page and shows the view that the address asks for.
import { Missing, loadIndex } from "./data.js";
import { append, h, replace, say } from "./dom.js";
import { LANGUAGES, language, preferred, speak, t } from "./i18n.js";
import { keepIndex, title as siteTitle } from "./places.js";
import { heading } from "./page.js";
import { keepLanguage, parse, settle } from "./router.js";
import { dress } from "./shell.js";

const VIEWS = {
  "": "overview",
  league: "league",
  agencies: "agencies",
  agency: "agency",
  compare: "compare",
  services: "services",
  findings: "findings",
  source: "source",
  document: "document",
  about: "about",
};
const PATIENCE = 200;
// Said where not even the words of a language could be loaded.
const WORDLESS = "Không tải được dữ liệu của trang. – The data of this page could not be loaded.";

const main = document.getElementById("main");
let turn = 0;
let index = null;
let dressed = null;
const positions = new Map();

/** Shows what the address asks for. The focus goes to the heading when the place is another, else it stays. */
async function show({ focus = "heading", back = false } = {}) {
  const mine = ++turn;
  const route = parse(location.hash);
  const asked = route.query.get("lang");
  const code = LANGUAGES.includes(asked) ? asked : (dressed ?? preferred());
  const waiting = setTimeout(() => mine === turn && main.setAttribute("aria-busy", "true"), PATIENCE);
  let made;
  try {
    await prepare(code);
    if (mine !== turn) return;
    if (asked !== code) settle(route.view, route.parts, Object.fromEntries(route.query));
    made = await view(route);
  } catch (error) {
    made = failure(error);
  } finally {
    clearTimeout(waiting);
  }
  if (mine !== turn) return;
  put(made, route, focus, back);
}

async function prepare(code) {
  const [loaded] = await Promise.all([index ?? loadIndex(), code === dressed ? null : speak(code)]);
  index = loaded;
  keepIndex(index);
  if (code !== dressed) {
    keepLanguage(code);
    dressed = code;
  }
}

async function view(route) {
  const name = Object.hasOwn(VIEWS, route.view) ? VIEWS[route.view] : null;
  if (!name) throw new Missing(route.view);
  const module = await import(`./views/${name}.js`);
  return module.view({ ...route, index, revisit });
}

function failure(error) {
  if (!(error instanceof Missing)) console.warn(error.name, error.message);
  const key = error instanceof Missing ? "missing" : "broken";
  const words = language() && t(`error.${key}.title`) !== `error.${key}.title`;
  const title = words ? t(`error.${key}.title`) : "chiso";
  const text = words ? t(`error.${key}.text`) : WORDLESS;
  return { title, nodes: [heading(title, text), words && h("p", {}, h("a", { href: "#/" }, t("error.home")))] };
}

function put(made, route, focus, back) {
  const held = document.activeElement?.id;
  replace(main, made.nodes);
  main.removeAttribute("aria-busy");
  main.dataset.view = VIEWS[route.view] ?? "none";
  document.title = made.title === siteTitle() ? made.title : `${made.title} – ${siteTitle()}`;
  dress({ route, index });
  if (focus === "heading") scrollTo(0, back ? (positions.get(location.hash) ?? 0) : 0);
  history.replaceState({ seen: true }, "");
  made.after?.();
  if (focus === "heading") {
    document.getElementById("heading")?.focus({ preventScroll: true });
  } else if (focus === "held" && held) document.getElementById(held)?.focus({ preventScroll: true });
  if (made.says) say(made.says);
}

/** Goes to an address of the same view: a control was turned, so the focus stays on it. */
function revisit(next) {
  if (next === location.hash) return;
  history.pushState({ seen: true }, "", next);
  show({ focus: "held" });
}

// Where one was is put back when the view stands; the browser would do it before.
history.scrollRestoration = "manual";
// An entry of the history that was shown before is marked: coming back to it, the reader is put where he was.
addEventListener("hashchange", () => show({ focus: "heading", back: Boolean(history.state?.seen) }));
addEventListener("scroll", () => history.state?.seen && positions.set(location.hash, scrollY), { passive: true });
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
show({ focus: "none" });
