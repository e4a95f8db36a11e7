// What the charts look like: thin axes, no frame, one colour and one shape a series, so that colour alone says nothing.
import { locale, t } from "./i18n.js";

const SHAPES = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"];
const FONT = "Be Vietnam Pro, system-ui, sans-serif";

/** The specification in the colours of a palette. */
export function dressed(spec, palette) {
  const made = structuredClone(spec);
  made.$schema = "https://vega.github.io/schema/vega-lite/v6.json";
  made.width = Math.max(180, (palette.width || 640) - 12);
  made.autosize = { type: "fit", contains: "padding" };
  made.background = palette.paper;
  const axis = {
    labelColor: palette.soft,
    titleColor: palette.soft,
    gridColor: palette.line,
    domainColor: palette.line,
    tickColor: palette.line,
    labelFont: FONT,
    titleFont: FONT,
    titleFontWeight: 400,
    labelFontSize: 12,
    titleFontSize: 12,
  };
  made.config = {
    font: FONT,
    aria: false,
    customFormatTypes: false,
    view: { stroke: null },
    axis,
    legend: {
      labelColor: palette.ink,
      titleColor: palette.soft,
      labelFont: FONT,
      titleFont: FONT,
      labelFontSize: 12,
      orient: "bottom",
      columns: palette.width > 560 ? 4 : 1,
      labelLimit: 260,
      symbolSize: 70,
    },
    range: { category: palette.series, symbol: SHAPES },
    line: { strokeWidth: 2 },
    point: { filled: true, size: 55 },
    bar: { color: palette.series[0] },
    text: { color: palette.ink, font: FONT },
    locale: { number: numbers() },
  };
  return made;
}

function numbers() {
  const parts = new Intl.NumberFormat(locale()).formatToParts(1234567.8);
  const of = (type, or) => parts.find((part) => part.type === type)?.value ?? or;
  return { decimal: of("decimal", "."), thousands: of("group", ","), grouping: [3], currency: ["", ""] };
}

const years = (values) => [...new Set(values.map((value) => value.year))].sort((a, b) => a - b);

/**
 * Lines over years. `values` are {year, value, series, text}; `down`: the best value is the lowest, and stands on top.
 * Each figure is a point, so that one alone is seen; a line over years without a figure is dotted.
 */
export function lines({ values, axis, down, fromZero = false, height = 260 }) {
  const series = [...new Set(values.map((value) => value.series))];
  const named = {
    field: "series",
    type: "nominal",
    title: null,
    scale: { domain: series },
    legend: series.length > 1 ? {} : null,
  };
  const scale = down ? ranks(values) : { scale: { zero: fromZero, nice: true }, axis: {} };
  const x = {
    type: "ordinal",
    title: t("year"),
    scale: { type: "point", padding: 0.5, domain: filled(years(values)) },
    axis: { labelAngle: 0, grid: false, labelOverlap: true },
  };
  const y = { type: "quantitative", title: axis, ...scale };
  const between = segments(values);
  return {
    height,
    layer: [
      between.length > 0 && {
        data: { values: between },
        mark: { type: "rule", strokeWidth: 2 },
        encoding: {
          x: { ...x, field: "year" },
          x2: { field: "year2" },
          y: { ...y, field: "value" },
          y2: { field: "value2" },
          color: named,
          strokeDash: {
            field: "gap",
            type: "nominal",
            scale: {
              domain: [false, true],
              range: [
                [1, 0],
                [2, 4],
              ],
            },
            legend: null,
          },
        },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, opacity: 1 },
        encoding: {
          x: { ...x, field: "year" },
          y: { ...y, field: "value" },
          color: named,
          shape: named,
          tooltip: { field: "text" },
        },
      },
    ].filter(Boolean),
  };
}

// Ranks: 1 on top, and only whole numbers on the axis.
function ranks(values) {
  const last = Math.max(2, ...values.map((value) => value.value));
  const step = Math.max(1, Math.ceil((last - 1) / 6));
  const ticks = [1];
  for (let tick = step === 1 ? 2 : step; tick < last; tick += step) ticks.push(tick);
  ticks.push(last);
  return {
    scale: { reverse: true, zero: false, nice: false, domain: [1, last] },
    axis: { values: [...new Set(ticks)], format: "d" },
  };
}

function segments(values) {
  const made = [];
  for (const points of Map.groupBy(values, (value) => value.series).values()) {
    const ordered = [...points].sort((a, b) => a.year - b.year);
    ordered.slice(1).forEach((to, at) => {
      const from = ordered[at];
      made.push({
        series: from.series,
        year: from.year,
        year2: to.year,
        value: from.value,
        value2: to.value,
        gap: to.year - from.year > 1,
      });
    });
  }
  return made;
}

// All years from the first to the last, so that a gap is as wide as it was long.
function filled(span) {
  if (!span.length) return span;
  return Array.from({ length: span.at(-1) - span[0] + 1 }, (_, at) => span[0] + at);
}
