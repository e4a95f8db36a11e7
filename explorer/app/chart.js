// Charts, drawn by Vega-Lite when one is needed. What a chart shows stands in a table of the same view, in words that a
// screen reader reads; the chart itself is one picture with a sentence.
import { h, replace } from "./dom.js";
import { fileName, save } from "./csv.js";
import { t } from "./i18n.js";
import { button } from "./page.js";
import { dressed } from "./chartspec.js";

let library = null;

const fetchLibrary = () => {
  library ??= import(new URL("../lib/vega.js", import.meta.url).href);
  library.catch(() => (library = null));
  return library;
};

const dark = matchMedia("(prefers-color-scheme: dark)");

/** A figure with the chart of `spec` (a Vega-Lite specification without colours), its title and buttons to keep it. */
export function chart({ id, title, description, spec, file }) {
  const box = h(
    "div",
    { class: "chart", id, role: "img", "aria-label": `${title}. ${description}` },
    h("p", { class: "waiting" }, t("chart.waiting")),
  );
  const saver = (kind) => () => keep(spec, kind, fileName("chiso", file));
  const element = h(
    "figure",
    { class: "chart-box" },
    h("figcaption", {}, h("strong", {}, title), " ", h("span", {}, description)),
    box,
    h("div", { class: "tools" }, [button(t("chart.svg"), saver("svg")), button(t("chart.png"), saver("png"))]),
  );
  draw(box, spec);
  return element;
}

/** Draws the chart once its box is on the page, and anew when its width or the reader's colours change. */
function draw(box, spec) {
  let view = null;
  let width = 0;
  let turn = 0;
  const again = () => redraw().catch(() => replace(box, h("p", { class: "notice" }, t("chart.broken"))));
  const watch = new ResizeObserver(() => {
    if (!box.isConnected) return void (width > 0 && stop());
    // Its height is its own doing.
    if (Math.abs(box.clientWidth - width) < 2) return;
    width = box.clientWidth;
    again();
  });

  async function redraw() {
    const mine = ++turn;
    const { embed } = await fetchLibrary();
    if (mine !== turn || !box.isConnected) return;
    const inner = h("div", { "aria-hidden": "true" });
    box.append(inner);
    const made = await embed(inner, dressed(spec, paletteOf(box)), {
      ast: true,
      actions: false,
      defaultStyle: false,
      renderer: "svg",
      tooltip: tip(box),
    });
    if (mine !== turn) return void (made.view.finalize(), inner.remove());
    view?.finalize();
    view = made.view;
    replace(box, inner);
  }

  function stop() {
    watch.disconnect();
    dark.removeEventListener("change", again);
    turn += 1;
    view?.finalize();
  }

  watch.observe(box);
  dark.addEventListener("change", again);
}

// The library's own tooltip builds markup out of data; this one only sets text.
function tip(box) {
  const note = h("p", { class: "tip", hidden: true });
  return (_, event, __, value) => {
    note.hidden = value === null || value === undefined || value === "";
    if (note.hidden) return;
    const lines =
      typeof value === "object"
        ? Object.entries(value).map(([name, text]) => h("span", {}, name ? `${name}: ${text}` : text))
        : [h("span", {}, value)];
    replace(note, lines);
    if (!note.isConnected || note.parentElement !== box) box.append(note);
    const frame = box.getBoundingClientRect();
    const left = Math.min(event.clientX - frame.left + 12, Math.max(0, frame.width - note.offsetWidth - 4));
    note.style.left = `${left}px`;
    note.style.top = `${event.clientY - frame.top + 14}px`;
  };
}

function paletteOf(element) {
  const style = getComputedStyle(element);
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    ink: of("--ink"),
    soft: of("--soft"),
    line: of("--line"),
    paper: null,
    width: element.clientWidth,
    series: [1, 2, 3, 4, 5, 6].map((number) => of(`--series-${number}`)),
  };
}

const PRINTED = {
  ink: "#1b1f24",
  soft: "#55606b",
  line: "#d5d9dd",
  paper: "#ffffff",
  width: 900,
  series: ["#0b5cad", "#c2410c", "#0f766e", "#a21caf", "#713f12", "#475569"],
};

/** Saves the chart as on white paper, whatever the reader's screen is like. */
async function keep(spec, kind, name) {
  const { embed } = await fetchLibrary();
  const away = h("div", { class: "off-screen", "aria-hidden": "true" });
  document.body.append(away);
  try {
    const { view } = await embed(away, dressed(spec, PRINTED), {
      ast: true,
      actions: false,
      defaultStyle: false,
      renderer: "svg",
      tooltip: false,
    });
    if (kind === "svg") save(`${name}.svg`, await view.toSVG(), "image/svg+xml");
    else save(`${name}.png`, await blobOf(await view.toCanvas(2)), "image/png");
    view.finalize();
  } finally {
    away.remove();
  }
}

const blobOf = (canvas) => new Promise((done) => canvas.toBlob(done, "image/png"));
