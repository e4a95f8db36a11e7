"""A place of another year said in passing of a name: «A, địa phương xếp thứ nhất năm 2009, rơi xuống vị trí thứ 4»."""

from transform.prose.rules.item import OF_DOCUMENT, Item
from transform.prose.tokens import Hit, Line, Token, pattern

_WORD = r"[^\W\dA-Z_][^\WA-Z]* "
_THEN = pattern(
    rf"(?P<name>AG )(?P<opens>, |– |- |\( )(?P<lead>(?:{_WORD}|unit |COH ){{0,5}}?)(?:(?P<early>YEAR )(?:{_WORD}){{0,3}}?)?(?P<rank>RNK )"
    rf"(?:trong |trên |toàn |COH ){{0,3}}(?:(?:của|trong|vào|ở) )?(?:\( )?(?P<year>YEAR )?(?:\) )?(?P<closes>, |– |- |\) )"
    rf"(?P<rest>(?:{_WORD}|CHANGE |NUM (?:bậc|hạng) |unit |COH |, (?!AG)|YEAR |VSYEAR ){{0,12}}?)(?P<now>RNK )"
)
_PAIRS = {",": ",", "–": "–", "-": "-", "(": ")"}


def apposed(line: Line, number: int, token: Token) -> list[Item]:
    """Of both places of such a sentence, that at the token `number`: the aside's in its year, the other in the year that
    the sentence says of it or before the name, else in that of the document."""
    for hit in line.hits(_THEN):
        rank, now = hit.one("rank"), hit.one("now")
        if token not in (rank, now) or not _is_aside(hit):
            continue
        year = int((hit.token("year") or hit.one("early")).value)
        place = (rank if token is rank else now).value
        if len(place.places) != 1 or place.is_group or place.is_last:
            return []
        when = year if token is rank else _year_of_now(line, hit)
        return (
            [Item(hit.one("name"), place.places[0], "printed", token, place.of, year=when)]
            if when != year or (token is rank)
            else []
        )
    return []


def _is_aside(hit: Hit) -> bool:
    """Between two signs that belong together, and with a year of its own; behind a comma it begins with a noun («địa
    phương», «đơn vị») or a word for the past, so that it is no clause of its own."""
    opens, closes = hit.one("opens").symbol, hit.one("closes").symbol
    if _PAIRS[opens] != closes or (hit.token("year") or hit.token("early")) is None:
        return False
    lead = [t.symbol for t in hit.tokens("lead")]
    return (
        opens != ","
        or (not lead and hit.token("early") is not None)
        or bool(set(lead[:1]) & {"unit", "COH", "nơi", "từng", "vốn", "đã", "quán", "đương"})
    )


def _year_of_now(line: Line, hit: Hit) -> int:
    said = [t for t in hit.tokens("rest") if t.symbol == "YEAR"]
    behind = line.tokens[hit.after : hit.after + 2]
    if [t.symbol for t in behind[:1]] == ["YEAR"]:
        said = behind[:1]
    elif [t.symbol for t in behind] == ["trong", "YEAR"]:
        said = behind[1:]
    before = [t for t in line.tokens[: hit.first] if t.symbol == "YEAR"]
    return int((said or before)[-1].value) if said or before else OF_DOCUMENT
