"""Vietnamese written as the fonts before Unicode want it: the other way round from what `extract.legacy` does, and with
tables of its own, after the layouts of TCVN 5712 and of VNI."""

# A vowel a row; columns plain, grave, hook, tilde, acute, dot: the order of dictionaries and of TCVN 5712.
_ROWS = (
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
)  # fmt: skip
_CODES = (
    "61b5b6b7b8b9", "a8bbbcbdbec6", "a9c7c8c9cacb", "65cccecfd0d1", "aad2d3d4d5d6", "69d7d8dcddde",
    "6fdfe1e2e3e4", "abe5e6e7e8e9", "aceaebecedee", "75eff1f2f3f4", "adf5f6f7f8f9", "79fafbfcfdfe",
)  # fmt: skip
_SMALL_TCVN3 = dict(zip("".join(_ROWS), bytes.fromhex("".join(_CODES)).decode("latin-1"), strict=True)) | {"đ": "®"}
# Capitals that the first font has itself; all others are small letters in the second.
_CAPITAL_TCVN3 = dict(zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§", strict=True))

_PLAIN = ("", "ø", "û", "õ", "ù", "ï")
_CIRCUMFLEX = ("â", "à", "å", "ã", "á", "ä")
_BREVE = ("ê", "è", "ú", "ü", "é", "ë")


def _vni() -> dict[str, str]:
    table = {"đ": "ñ"} | dict(zip("iìỉĩíị", "iìæóíò", strict=True))
    for row in _ROWS:
        base, plain = row[0], {"ơ": "ô", "ư": "ö"}.get(row[0], row[0])
        if base in "âêô":
            codes = [{"â": "a", "ê": "e", "ô": "o"}[base] + mark for mark in _CIRCUMFLEX]
        elif base == "ă":
            codes = ["a" + mark for mark in _BREVE]
        elif base == "i":
            continue
        else:
            codes = [plain + mark for mark in _PLAIN]
        table.update(zip(row, codes, strict=True))
    table["ỵ"] = "î"
    return table | {letter.upper(): code.upper() for letter, code in table.items()}


_VNI = _vni()
LETTERS = "".join(_VNI)


def in_tcvn3(text: str) -> str:
    """The codes of `text` (NFC) for a TCVN3 font; capitals that only the second font has become small letters."""
    return "".join(
        _CAPITAL_TCVN3.get(letter) or _SMALL_TCVN3.get(letter.lower(), letter) if not letter.isascii() else letter
        for letter in text
    )


def in_vni(text: str) -> str:
    """The codes of `text` (NFC) for a VNI font."""
    return "".join(_VNI.get(letter, letter) for letter in text)
