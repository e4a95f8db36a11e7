// The picture of a page, with the box of the cell drawn on it.
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { safeAddress } from "./dom.js";

/** null where the page has no picture, or the cell no box. */
export function pageImage(pages, lit, facts, asked) {
  const box =
    facts.find(
      (row) =>
        row.grid_row === lit.main.grid_row &&
        row.column_no === lit.main.column_no &&
        row.x0 !== null &&
        (!asked.fact || row.fact_id === asked.fact),
    ) ?? facts.find((row) => row.grid_row === lit.main.grid_row && row.x0 !== null);
  const page = box && pages.pages?.[String(box.page)];
  if (!page) return null;
  const place = h("span", { class: "page-box" });
  const percent = (value, whole) => `${(100 * value) / whole}%`;
  place.style.left = percent(box.x0, page.width);
  place.style.top = percent(box.top, page.height);
  place.style.width = percent(box.x1 - box.x0, page.width);
  place.style.height = percent(box.bottom - box.top, page.height);
  const address = safeAddress(page.file.startsWith("data/") ? page.file : `data/${page.file}`);
  return h(
    "figure",
    { class: "page-image" },
    h("figcaption", {}, t("source.page", { page: box.page })),
    h(
      "a",
      { href: address, target: "_blank", rel: "noopener", class: "page-frame" },
      h("img", {
        src: address,
        width: page.pixels?.[0],
        height: page.pixels?.[1],
        loading: "lazy",
        alt: t("source.page_alt", { page: box.page }),
      }),
      place,
    ),
  );
}
