// Ids as names of files: all but a-z 0-9 - _ is «~» and two hex digits for each byte, «/» parts folders.
const LONGEST = 180;

export const slug = (id) => String(id).split("/").map(part).join("/");

function part(text) {
  const bytes = [...new TextEncoder().encode(text)];
  const name = bytes
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[a-z0-9_-]/.test(letter) ? letter : `~${byte.toString(16).padStart(2, "0")}`;
    })
    .join("");
  return name ? name.match(new RegExp(`.{1,${LONGEST}}`, "g")).join("~/") : "~~";
}
