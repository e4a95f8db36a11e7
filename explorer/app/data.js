// The site's data: JSON files beside the page, fetched when they are needed and kept for a while.
import { slug } from "./slug.js";

export class Missing extends Error {}
export class Broken extends Error {}

const KEPT = 60;
const answers = new Map();

/** The parsed file `path`, relative to data/. Missing where there is none, Broken where it cannot be read. */
export function load(path) {
  const key = path.replace(/^data\//, "");
  const known = answers.get(key);
  if (known) {
    answers.delete(key);
    answers.set(key, known);
    return known;
  }
  const answer = fetchJson(key);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  if (answers.size > KEPT) answers.delete(answers.keys().next().value);
  return answer;
}

async function fetchJson(path) {
  let response;
  try {
    response = await fetch(`data/${path}`);
  } catch {
    throw new Broken(path);
  }
  if (response.status === 404) throw new Missing(path);
  if (!response.ok) throw new Broken(path);
  try {
    return await response.json();
  } catch {
    throw new Broken(path);
  }
}

/** The file `path` with all that was parted off it into further files, which it lists as `more`. */
export async function loadWhole(path) {
  const first = await load(path);
  if (!first.more?.length) return first;
  const parts = await Promise.all(first.more.map(load));
  return parts.reduce(joined, first);
}

// Lists go on, objects and tables of columns and rows are joined key by key, all else is the first file's.
function joined(whole, part) {
  const out = { ...whole };
  for (const [key, value] of Object.entries(part)) {
    if (key === "more" || key === "columns") continue;
    if (Array.isArray(value)) out[key] = [...(whole[key] ?? []), ...value];
    else if (value && typeof value === "object") out[key] = joined(whole[key] ?? {}, value);
  }
  return out;
}

/** Objects out of {"columns": [...], "rows": [[...]]}; without rows none. */
export function records(columnar) {
  if (!columnar?.rows) return [];
  const { columns, rows } = columnar;
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}

export const loadIndex = () => load("index.json");
export const loadScheme = (id) => load(`scheme/${slug(id)}.json`);
export const loadAgency = (id) => loadWhole(`agency/${slug(id)}.json`);
export const loadDocument = (id) => loadWhole(`document/${slug(id)}.json`);
export const loadTable = (id, number) => loadWhole(`table/${slug(id)}/${slug(number)}.json`);

/** As the promise, but null where there is no such file. */
export async function ifThere(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}
