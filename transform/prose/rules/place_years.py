"""Places of the same agency in other years."""

from itertools import pairwise

from transform.prose.rules.item import OF_DOCUMENT, Item
from transform.prose.tokens import Line, Token


def in_year(line: Line, number: int, token: Token, items: dict[Token, Item]) -> list[Item]:
    """«… (năm 2019 xếp thứ 7)», «…, năm 2015 xếp thứ 20»: the place of the same agency in another year."""
    before = [t.symbol for t in line.tokens[max(0, number - 4) : number]]
    ranked = [item for item in items.values() if item.token.start < token.start]
    at = next((n for n in range(number - 1, max(-1, number - 5), -1) if line.tokens[n].symbol == "YEAR"), 0)
    if line.tokens[at - 1].symbol not in ("(", ",", ";", "thì", "sang", "còn", "và", "khi", "dù", "nhưng", "song"):
        return []
    if (
        "YEAR" not in before
        or not ranked
        or token.value.is_last
        or any(t.symbol == "AG" for t in line.tokens[at:number])
        or [t.symbol for t in line.tokens[number + 1 : number + 3]] in (["là", "AG"], ["thuộc", "về"])
    ):
        return []
    year = next(t for t in reversed(line.tokens[:number]) if t.symbol == "YEAR").value
    last = max(ranked, key=lambda item: item.token.start)
    between = [t for t in line.tokens[line.index(last.token) + 1 : number] if t.symbol == "AG"]
    if between and line.tokens[at - 1].symbol == "(":
        return []  # «A xếp thứ 4; B tăng 6 bậc (năm 2017 xếp thứ 13)»: B's
    return [Item(last.token, token.value.places[0], "printed", token, token.value.of, year=int(year))]


def of_moved(line: Line, number: int, token: Token) -> list[Item]:
    """«B tăng 6 bậc (năm 2017 xếp thứ 13)»: the place of another year of one whose move alone is said."""
    before = line.tokens[max(0, number - 6) : number]
    if [t.symbol for t in before] != ["AG", "CHANGE", "NUM", "bậc", "(", "YEAR"] or len(token.value.places) != 1:
        return []
    return [Item(before[0], token.value.places[0], "printed", token, token.value.of, year=int(before[-1].value))]


def of_years(line: Line, number: int, token: Token) -> list[Item]:
    """«Thứ hạng của A qua các năm: năm 2013 xếp thứ 47, năm 2014 xếp thứ 41»: a place behind each year, all of the only
    one named before them."""
    pairs = [n for n, t in enumerate(line.tokens) if t.symbol == "RNK" and n and line.tokens[n - 1].symbol == "YEAR"]
    if number not in pairs or len(pairs) < 2 or len(token.value.places) != 1:
        return []
    head = line.tokens[: pairs[0]]
    whose = [t for t in head if t.symbol == "AG"] or [
        t for n, t in enumerate(head) if t.symbol == "unit" and n and head[n - 1].symbol == "của"
    ]
    others = any(t.symbol in ("AG", "unit") for t in line.tokens[pairs[0] :]) or any(t.symbol == "RNK" for t in head)
    if len(whose) != 1 or others:
        return []
    year = int(line.tokens[number - 1].value)
    return [Item(whose[0], token.value.places[0], "printed", token, token.value.of, year=year)]


def of_compared(line: Line, number: int, token: Token, items: dict[Token, Item]) -> list[Item]:
    """«… xếp thứ 17, tăng 6 bậc so với năm 2014 (xếp thứ 23)»: the place of the year compared with."""
    ranked = [item for item in items.values() if item.token.start < token.start]
    if [t.symbol for t in line.tokens[max(0, number - 2) : number]] != ["VSYEAR", "("] or not ranked:
        return []
    last = max(ranked, key=lambda item: item.token.start)
    year = int(line.tokens[number - 2].value)
    return (
        [Item(last.token, token.value.places[0], "printed", token, token.value.of, year=year)]
        if token.value.places
        else []
    )


def of_series(line: Line, number: int, token: Token) -> list[Item]:
    """«A đứng thứ 38 năm 2014, thứ 31 năm 2015»: each place with the year behind it, of the name before them all."""
    before = [t.symbol for t in line.tokens[max(0, number - 4) : number]]
    while before and before[-1] in (",", "và", "(", ")", "đến", "rồi", "lên", "xuống"):
        before.pop()
    behind = [t.symbol for t in line.tokens[number + 1 : number + 3]]
    year_behind = behind[:1] == ["YEAR"] or behind in (
        ["(", "YEAR"],
        ["của", "YEAR"],
        ["trong", "YEAR"],
        ["vào", "YEAR"],
    )
    at = next((n for n in range(number - 1, -1, -1) if line.tokens[n].symbol in ("AG", ";", "…", "unit")), None)
    if before[-2:] != ["RNK", "YEAR"] or not year_behind or at is None or len(token.value.places) != 1:
        return []
    if line.tokens[at].symbol not in ("AG", "unit"):
        return []
    year = next(t for t in line.tokens[number + 1 : number + 3] if t.symbol == "YEAR").value
    return [Item(line.tokens[at], token.value.places[0], "printed", token, token.value.of, year=int(year))]


def now(line: Line, number: int, token: Token) -> list[Item]:
    """«A năm 2021 xếp thứ 12, nay vươn lên thứ 4»: the place in the year of the document, behind that of another."""
    before = [t.symbol for t in line.tokens[max(0, number - 6) : number]]
    said = "nay" in before or any(pair in (("lần", "này"), ("kỳ", "này"), ("đợt", "này")) for pair in pairwise(before))
    at = next((n for n in range(number - 1, -1, -1) if line.tokens[n].symbol in ("AG", ";", "…")), None)
    if not said or at is None or line.tokens[at].symbol != "AG" or len(token.value.places) != 1:
        return []
    earlier = {t.symbol for t in line.tokens[at:number]}
    if not {"RNK", "YEAR"} <= earlier:
        return []
    return [Item(line.tokens[at], token.value.places[0], "printed", token, token.value.of, year=OF_DOCUMENT)]


def each_year(line: Line, number: int, token: Token) -> list[Item]:
    """«trong các năm 2013, 2014 và 2015, A lần lượt đứng thứ 44, 41 và 35»: a place for each year."""
    years = [t for t in line.tokens[:number] if t.symbol == "YEAR"]
    names = [t for t in line.tokens[:number] if t.symbol == "AG"] or [
        t for t in line.tokens[:number] if t.symbol == "unit"
    ][-1:]
    responds = any(t.symbol == "RESP" for t in line.tokens[max(0, number - 5) : number + 3])
    if len(years) < 2 or len(years) != len(token.value.places) or len(names) != 1 or not responds:
        return []
    return [
        Item(names[0], place, "printed", token, token.value.of, year=int(year.value))
        for year, place in zip(years, token.value.places, strict=True)
    ]


def left(line: Line, number: int, token: Token) -> list[Item]:
    """«A từ vị trí thứ 6 năm 2015 vươn lên …»: where A stood in that year; without a year nothing is certain."""
    name = next((t for t in reversed(line.tokens[max(0, number - 10) : number]) if t.symbol == "AG"), None)
    if name is None and number == 1:  # «Từ vị trí 49 năm 2018, A vươn lên …»
        behind = line.tokens[number + 2 : number + 4]
        name = behind[1] if [t.symbol for t in behind] == [",", "AG"] else None
    if name is None:
        name = _next_clause(line, number)
    years = [t for t in line.tokens[number + 1 : number + 3] if t.symbol == "YEAR"]
    years = years or [t for t in line.tokens[:number] if t.symbol == "VSYEAR"][-1:]
    if name is None or not years:
        return []
    return [Item(name, token.value.places[0], "printed", token, token.value.of, year=int(years[0].value))]


def _next_clause(line: Line, number: int) -> Token | None:
    """«Sau khi chững lại ở hạng 27 trong năm 2015, tỉnh …»: whom the clause behind the comma is about, where nobody is
    named before."""
    end = next(
        (n for n in range(number + 1, min(number + 5, len(line.tokens) - 1)) if line.tokens[n].symbol == ","), None
    )
    if end is None or any(t.symbol in ("AG", "COH", "unit", "RNK", "NEXT") for t in line.tokens[:number]):
        return None
    return line.tokens[end + 1] if line.tokens[end + 1].symbol in ("AG", "unit") else None


def set_out(line: Line, number: int, token: Token) -> list[Item]:
    """A place with its own year, in a clause that names nobody and leads up to the next: «Từng đứng thứ 40 năm 2016,
    tỉnh …», «Sau khi chững lại ở hạng 27 trong năm 2015, tỉnh …»."""
    name = _next_clause(line, number)
    year = next((t for t in line.tokens[number + 1 : number + 3] if t.symbol == "YEAR"), None)
    lead = line.tokens[0].symbol if line.tokens else ""
    if (
        name is None
        or year is None
        or lead not in ("từ", "sau", "từng", "đang", "nếu", "mới")
        or len(token.value.places) != 1
    ):
        return []
    return [Item(name, token.value.places[0], "printed", token, token.value.of, year=int(year.value))]
