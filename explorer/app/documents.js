// What a document is: its number, day and publisher, in what form it is at hand, and where the original is.
import { h, isWeb, outside } from "./dom.js";
import { day } from "./format.js";
import { label, t } from "./i18n.js";
import { facts, notice } from "./page.js";
import { to } from "./router.js";

export function documentName(file, id) {
  const { work, document } = file ?? {};
  const address = file && originalOf(file);
  return work?.number ?? work?.title ?? document?.title ?? (address ? hostOf(address) : String(id).slice(0, 12));
}

/** A work in a few letters: its number, else the host of its address. */
export function workName(row) {
  if (row.work_number) return row.work_number;
  if (row.work_id && isWeb(row.work_id)) return hostOf(row.work_id);
  return row.work_id ? t("findings.document") : "";
}

/** The address of the original: where the bytes came from, else the work's own address. */
export function originalOf(file) {
  const address = file.document?.url ?? file.work?.work_id;
  return address && isWeb(address) ? address : null;
}

export function documentFacts(file, { short = false } = {}) {
  const { work, document } = file;
  const original = originalOf(file);
  return facts([
    [t("document.number"), work.number],
    [
      t("issuer"),
      work.issuer &&
        (work.issuer_agency_id ? h("a", { href: to("agency", [work.issuer_agency_id]) }, work.issuer) : work.issuer),
    ],
    [t("document.issued"), (work.issued_on || work.published_at) && day(work.issued_on ?? work.published_at)],
    [t("document.signer"), short ? null : work.signer],
    [t("document.validity"), short ? null : work.validity],
    [
      t("document.rendition"),
      [
        label("rendition", document.rendition),
        h("span", { class: "soft" }, ` (${label("media", document.media_type)})`),
      ],
    ],
    [t("document.first_seen"), !short && document.first_seen && day(document.first_seen)],
    [t("original"), original ? outside(original, hostOf(original)) : null],
  ]);
}

const hostOf = (address) => new URL(address).hostname.replace(/^www\./, "");

/** What the reader has to know of the form in which a document is at hand. */
export function renditionNote(file) {
  const key = `rendition.${file.document.rendition}.note`;
  const text = t(key);
  return text === key ? null : notice(text);
}
