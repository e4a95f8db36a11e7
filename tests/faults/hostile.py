"""Files that no publisher means to send, and some that happen: by name, the bytes."""

import random

from tests.commands import decision

_PAGE = decision().decode()
_ROW = "<tr><td>{0}</td><td>Sở số {0}</td><td>{1},5</td><td>{0}</td></tr>"
_END = "</table></body>"


def _entities() -> bytes:
    """Ten entities, each ten of the one before: a thousand million words where somebody resolves them."""
    lines = [b'<!ENTITY a0 "lol">']
    lines += [b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 10)]
    return b"<!DOCTYPE html [" + b"".join(lines) + b"]><html><body><p>Nothing: &a9;</p></body></html>"


def long_table(rows: int) -> bytes:
    """The small decision with `rows` more rows."""
    return _PAGE.replace(_END, "".join(_ROW.format(at, at % 90) for at in range(5, rows + 5)) + _END).encode()


# Each of these is refused, with this in the sentence.
REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "spaces": (b" \n\t\r\n" * 1000, "empty"),
    "byte order mark alone": (b"\xef\xbb\xbf", "empty"),
    "every byte": (bytes(range(256)) * 100, "no document of a known kind"),
    "noise": (random.Random(1).randbytes(100_000), "."),
    "gzip": (b"\x1f\x8b\x08" + bytes(50), "gzip"),
    "three control bytes": (b"\x00\x01\x02", "no document of a known kind"),
    "a control byte in a word": (b"ab\x01", "no document of a known kind"),
    "only divs in divs": (b"<div>" * 50_000 + b"x" + b"</div>" * 50_000, "deeper than 256 levels"),
    "page without text": (b"<html><body><div id=app></div><script>run()</script></body></html>", "no text"),
}

# Each of these is read: with what is in it, or with a finding.
READ: dict[str, bytes] = {
    "unclosed": _PAGE[: _PAGE.index("Sở Y tế") + 20].encode(),
    "divs in divs": b"<p>Before</p>" + b"<div>" * 50_000 + b"x" + b"</div>" * 50_000,
    "tables in tables": b"<p>Before</p>" + b"<table><tr><td>" * 10_000 + b"x" + b"</td></tr></table>" * 10_000,
    "tables beside text in tables": b"<table><tr><td>a</td><td>" * 100 + b"x" + b"</td></tr></table>" * 100,
    "spans in spans": b"<p>Before</p>" + b"<span>" * 50_000 + b"x",
    "colspan": _PAGE.replace("<td>1</td>", "<td colspan=999999999>1</td>").encode(),
    "rowspan": _PAGE.replace("<td>1</td>", "<td rowspan=999999999>1</td>").encode(),
    "spans that are no numbers": _PAGE.replace("<td>", '<td colspan="-1" rowspan="x">').encode(),
    "entities": _entities(),
    "zero bytes between": _PAGE.encode().replace(b"<td>", b"<t\0d>\0"),
    "utf-16 with mark": _PAGE.encode("utf-16"),
    "utf-16 little-endian": _PAGE.encode("utf-16-le"),
    "utf-16 big-endian": _PAGE.encode("utf-16-be"),
    "one broken byte": _PAGE.encode().replace("Sở Y tế".encode(), "Sở Y tế".encode()[:-1], 1),
    "one long line": "Sở Y tế ".encode() * 20_000,
    "bars": b"a | b | " * 20_000,
    "bars that never close": b"a | b\n" * 8_000,
    "megabytes of bars": b"a|" * 1_000_000,
    "rows that open without a bar": b"A | 1 |\n" + b"So\nva xa | 4 |\n" * 8_000,
    "colspan times rowspan": b"<table>"
    + b"<tr><td>a</td><td colspan=1000 rowspan=65534>1</td></tr>" * 1_500
    + b"</table>",
    "columns": b"<table>" + (b"<tr>" + b"<td>1,5</td>" * 8_000 + b"</tr>") * 2 + b"</table>",
    "picture of 11 MB": b"<p>Before</p><img src='data:" + b"x" * 11_000_000 + b"'><p>After</p>",
    "text of 11 MB, then divs": b"<p>Before</p><p>" + b"x y " * 2_750_000 + b"</p>" + b"<div>" * 300 + b"x",
    "captions": "".join(f"<p>Bảng {at}. Xếp hạng</p>" for at in range(2_000)).encode(),
    "captions over tables": "".join(
        f"<p>Bảng {at % 9}. Xếp hạng</p><table><tr><td>1</td><td>a</td></tr><tr><td>2</td><td>b</td></tr></table>"
        for at in range(1_000)
    ).encode(),
    "one citation again and again": b"<p>" + "Nghị định số 12/2020/NĐ-CP ".encode() * 4_000 + b"</p>",
    "numerals": b"<p>" + b"12,5 a " * 12_000 + b"</p>",
    "digits": b"<p>" + b"7" * 200_000 + b"</p>",
    "brackets": b"<p>" + b"(" * 200_000 + b"</p>",
    "letters": b"<p>" + b"a" * 200_000 + b"</p>",
    "dashes": b"<p>" + b"- " * 100_000 + b"</p>",
}

# Each of these is the small decision still, with its four scores.
WHOLE = ("utf-16 with mark", "utf-16 little-endian", "utf-16 big-endian", "zero bytes between")
