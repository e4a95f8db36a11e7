// What stands around every view: pages, search, language, foot.
import { h, replace } from "./dom.js";
import { LANGUAGES, language, t } from "./i18n.js";
import { agencySearch } from "./combobox.js";
import { address, go, to } from "./router.js";
import { title } from "./places.js";

const PAGES = ["", "league", "agencies", "compare", "services", "findings", "about"];
const PART_OF = { agency: "agencies", source: null, document: null };

let drawn = null;

/** Draws the frame anew in another language, and marks the page that the view belongs to. */
export function dress({ route, index }) {
  if (drawn !== language()) {
    drawn = language();
    frame(index);
  }
  const here = route.view in PART_OF ? PART_OF[route.view] : route.view;
  for (const link of document.querySelectorAll("#nav a")) {
    if (link.dataset.page !== here) link.removeAttribute("aria-current");
    else mark(link);
  }
  for (const link of document.querySelectorAll(".languages a")) {
    const query = Object.fromEntries(route.query);
    link.setAttribute("href", address(route.view, route.parts, { ...query, lang: link.dataset.language }));
  }
}

// On a phone the pages stand in a strip that scrolls: the one shown is brought into it.
function mark(link) {
  link.setAttribute("aria-current", "page");
  const strip = document.getElementById("nav");
  strip.scrollLeft = link.offsetLeft - strip.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
}

function frame(index) {
  document.getElementById("skip").textContent = t("skip");
  const brand = document.getElementById("brand");
  brand.setAttribute("href", to(""));
  const nav = document.getElementById("nav");
  nav.setAttribute("aria-label", t("nav"));
  replace(
    nav,
    h(
      "ul",
      {},
      PAGES.map((page) => h("li", {}, h("a", { href: to(page), data: { page } }, t(`page.${page || "overview"}`)))),
    ),
  );
  replace(
    document.getElementById("head-tools"),
    agencySearch({ id: "search", index, onPick: (agency) => go(to("agency", [agency.agency_id])) }),
    h(
      "div",
      { class: "languages", role: "group", "aria-label": t("language") },
      LANGUAGES.map((code) =>
        h(
          "a",
          {
            href: "#/",
            lang: code,
            hreflang: code,
            data: { language: code },
            "aria-current": code === language() ? "true" : null,
            "aria-label": t(`language.${code}`),
          },
          h("span", { class: "long" }, t(`language.${code}`)),
          h("span", { class: "short" }, code.toUpperCase()),
        ),
      ),
    ),
  );
  replace(document.getElementById("foot"), foot(index));
}

function foot(index) {
  return [
    h(
      "p",
      {},
      title(),
      " · ",
      t("foot.release", { release: index.release ?? "–" }),
      index.data_version && ` · ${t("foot.version", { version: index.data_version })}`,
    ),
    h("p", {}, t("foot.rule"), " ", h("a", { href: to("about") }, t("page.about")), "."),
  ];
}
