// Words of the data that the reader's language has its own for.
import { label, language } from "./i18n.js";

let index = {};

export const keepIndex = (loaded) => {
  index = loaded;
};

export const family = (code) => label("family", code, index.families);
export const group = (code) => label("group", code, index.groups);
export const concept = (code) => label("concept", code, index.concepts);
export const kind = (code) => label("kind", code);
export const indicator = (code) => label("indicator", code);
export const level = (code) => label("level", code);
/** What a measure is about beyond its indicator: known words, else those printed. */
export const topic = (row) =>
  index.topics?.[row.topic]
    ? label("topic", row.topic, index.topics)
    : (row.topic_published ?? label("topic", row.topic));
export const unit = (code) => label("unit", code);

/** The label of a criterion: the concept's words, or those printed. English only where it is there. */
export function criterion(row) {
  if (row.criterion_id === "overall") return concept("overall");
  if (language() === "en") return row.label_en ?? row.criterion ?? row.label_vi ?? bare(row.criterion_id);
  return row.label_vi ?? row.criterion ?? bare(row.criterion_id);
}

const bare = (path) => String(path).split("/").pop().replace(/-/g, " ");

export const title = () => index.title?.[language()] ?? "chiso";
