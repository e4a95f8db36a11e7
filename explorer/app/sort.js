// Orders of rows. What is missing comes last both ways.
const vietnamese = new Intl.Collator("vi", { numeric: true, sensitivity: "variant" });

export const compareText = (a, b) => vietnamese.compare(a, b);

function compare(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}

const isMissing = (value) => value === null || value === undefined || value === "" || Number.isNaN(value);

/** A new array in the order of `value(row)`; rows with equal values stay as they were. */
export function sorted(rows, value, downwards) {
  const keyed = rows.map((row) => [value(row), row]);
  keyed.sort(([a], [b]) => {
    if (isMissing(a) || isMissing(b)) return isMissing(a) - isMissing(b);
    return downwards ? compare(b, a) : compare(a, b);
  });
  return keyed.map(([, row]) => row);
}
