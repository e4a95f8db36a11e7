// Text without accents and capitals, as the warehouse's vi_fold makes it: «Đắk Lắk» is «dak lak».
const MARKS = /\p{M}/gu;

export function fold(text) {
  return String(text ?? "")
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .normalize("NFC");
}

export const words = (text) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A test of texts: each word of the question has to begin a word of the text, accents and capitals aside. */
export function finder(question) {
  const asked = words(question);
  return (text) => {
    if (!asked.length) return true;
    const padded = ` ${words(text).join(" ")}`;
    return asked.every((word) => padded.includes(` ${word}`));
  };
}
