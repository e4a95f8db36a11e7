"""Reads many lines of one page at once: by both engines, figures by the page's own digits, the doubtful ones again."""

from collections.abc import Callable, Sequence

from extract.readers.scan import aster, tess
from extract.readers.scan.choose import Reading, Votes, choose, is_number, is_settled, looks_numeric, tidy
from extract.readers.scan.clean import Grey
from extract.readers.scan.glyphs import Alphabet, mark_in
from extract.readers.scan.strips import Strip, cut

# Paper around a strip in its heights: what each engine reads best with, at first sight and at the second.
_ASTER, _TESS, _ASTER_AGAIN, _TESS_AGAIN = 0.1, 0.3, 0.25, 0.5
# Numbers from which a page's digits are learned.
_TEACHERS = 60
# From this tesseract alone is believed of a line of running text; on captions in bold it misses accents.
_SURE = 0.9
# A dash is wider than high, and low.
_DASH_HIGH = 0.34
_DASH = 0.85  # a hyphen and a dash differ by their widths, and these from font to font


def read_cells(grey: Grey, boxes: Sequence[Strip], letter: float) -> list[Reading]:
    """The reading of each line of a table's cells. `letter` is the height of a letter in pixels."""
    return _with_dashes(boxes, letter, lambda lines: _read(grey, lines))


def read_lines(grey: Grey, boxes: Sequence[Strip], letter: float) -> list[Reading]:
    """The reading of each line of running text: tesseract's where it is sure, as it is quick and knows words."""
    return _with_dashes(boxes, letter, lambda lines: _running(grey, lines))


def sureness(grey: Grey, boxes: Sequence[Strip]) -> list[float]:
    """How sure the quicker engine that is there is of each line, from 0 to 1."""
    strips = [cut(grey, box, _TESS) for box in boxes]
    heard = tess.read_strips(strips)
    return [one.sure for one in heard] if heard is not None else [one.free.sure for one in aster.read_strips(strips)]


def _with_dashes(
    boxes: Sequence[Strip], letter: float, read: Callable[[Sequence[Strip]], list[Reading]]
) -> list[Reading]:
    """Lines that are no more than a dash are told by their shape; engines see letters in them."""
    dashes = [dash_in(box, letter) for box in boxes]
    readings = iter(read([box for box, dash in zip(boxes, dashes, strict=True) if dash is None]))
    return [next(readings) if dash is None else Reading(dash, _DASH, ("–" if dash == "-" else "-",)) for dash in dashes]


def _running(grey: Grey, boxes: Sequence[Strip]) -> list[Reading]:
    heard = tess.read_strips([cut(grey, box, _TESS) for box in boxes])
    if heard is None:
        return _read(grey, boxes)
    unsure = [at for at, one in enumerate(heard) if one.sure < _SURE or len(one.text) < 12]
    again = dict(zip(unsure, _read(grey, [boxes[at] for at in unsure]), strict=True))
    return [again[at] if at in again else Reading(tidy(one.text), one.sure) for at, one in enumerate(heard)]


def dash_in(box: Strip, letter: float) -> str | None:
    """«-» or «–» where a line is no more than that."""
    wide, high = box[2] - box[0], box[3] - box[1]
    if high > _DASH_HIGH * letter or wide < 1.6 * high or not 0.25 * letter < wide < 1.8 * letter:
        return None
    return "-" if wide < 0.62 * letter else "–"


def _read(grey: Grey, boxes: Sequence[Strip]) -> list[Reading]:
    by_tess = tess.read_strips([cut(grey, box, _TESS) for box in boxes])
    votes = [Votes("", "", None)] * len(boxes)
    if by_tess is not None:
        votes = [Votes("", "", one.text, tess_sure=one.sure) for one in by_tess]
    numeric = [at for at, vote in enumerate(votes) if is_number(tidy(vote.tess or ""))]
    # asterocr takes ten times as long: where tesseract and the page's own digits agree on a number it is not asked.
    first = set(range(len(boxes))) - set(numeric[_TEACHERS:])
    votes = _with_aster(grey, boxes, votes, sorted(first))
    alphabet = _alphabet(grey, boxes, votes)
    votes = _with_own_digits(grey, boxes, votes, alphabet)
    votes = _with_aster(grey, boxes, votes, [at for at in numeric[_TEACHERS:] if not is_settled(votes[at])])
    votes = _with_own_digits(grey, boxes, votes, alphabet)
    doubtful = [at for at, vote in enumerate(votes) if not is_settled(vote)]
    again = _again(grey, [boxes[at] for at in doubtful], [votes[at] for at in doubtful])
    for at, seen in zip(doubtful, again, strict=True):
        votes[at] = votes[at]._replace(again=seen)
    return [choose(vote) for vote in votes]


def _with_aster(grey: Grey, boxes: Sequence[Strip], votes: list[Votes], asked: Sequence[int]) -> list[Votes]:
    votes = list(votes)
    read = aster.read_strips([cut(grey, boxes[at], _ASTER) for at in asked])
    for at, lines in zip(asked, read, strict=True):
        votes[at] = votes[at]._replace(aster=lines.free.text, digits=lines.numeric.text, aster_sure=lines.free.sure)
    return votes


def _alphabet(grey: Grey, boxes: Sequence[Strip], votes: Sequence[Votes]) -> Alphabet:
    alphabet = Alphabet()
    for box, vote in zip(boxes, votes, strict=True):
        sure = tidy(vote.aster) if vote.tess is None else tidy(vote.tess)
        if sure == vote.digits and is_number(sure):
            alphabet.learn(grey, box, sure)
    return alphabet


def _with_own_digits(grey: Grey, boxes: Sequence[Strip], votes: Sequence[Votes], alphabet: Alphabet) -> list[Votes]:
    told = []
    for box, vote in zip(boxes, votes, strict=True):
        if vote.own is None and (looks_numeric(tidy(vote.aster)) or looks_numeric(tidy(vote.tess or ""))):
            own = alphabet.read(grey, box)
            vote = vote._replace(own=own, mark=mark_in(grey, box), unlike=own is None and alphabet.is_known)
        told.append(vote)
    return told


def _again(grey: Grey, boxes: Sequence[Strip], votes: Sequence[Votes]) -> list[tuple[str, ...]]:
    """What a second look gives for each line: by asterocr, and by tesseract, in digits only where it is a number."""
    aster_again = aster.read_strips([cut(grey, box, _ASTER_AGAIN) for box in boxes])
    strips = [cut(grey, box, _TESS_AGAIN) for box in boxes]
    numeric = [looks_numeric(tidy(v.aster)) or looks_numeric(tidy(v.tess or "")) for v in votes]
    figures = iter(tess.read_strips([s for s, yes in zip(strips, numeric, strict=True) if yes], numeric=True) or ())
    words = iter(tess.read_strips([s for s, yes in zip(strips, numeric, strict=True) if not yes]) or ())
    seen: list[tuple[str, ...]] = []
    for lines, yes in zip(aster_again, numeric, strict=True):
        other = next(figures if yes else words, None)
        first = lines.numeric.text if yes else lines.free.text
        seen.append((first,) if other is None else (first, other.text))
    return seen
