"""The runs of one document, a run being text in one font: decoded together, counted, and said in a notice."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.legacy import VNI, Legacy, decode, is_unicode, scheme_of_font
from extract.legacy_words import share_of_syllables, words_of
from extract.model import Notice
from extract.text import compose

BY_FONTS, BY_LETTERS = "the names of its fonts", "its letters, where no font tells"
_SHOWN = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI"}
_BASES = frozenset("aAeEiIoOuUyYôÔöÖ")
_MARKS = frozenset("ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË")
# Of so many words that are syllables as they stand it is no accident: the text was converted, its fonts were left.
_ENOUGH_WORDS = 6
_MOST_AS_IS = 0.7


class Run(NamedTuple):
    """Text as it was written, and the name of its font; None where none is named."""

    text: str
    font: str | None

    def legacy(self) -> Legacy | None:
        return scheme_of_font(self.font) if self.font else None


class Account:
    """What was decoded in one document, or left as it was although its fonts are legacy ones; true if either."""

    def __init__(self) -> None:
        self._letters: dict[tuple[str, str], int] = {}
        self._left: set[str] = set()
        self._has_unicode = False
        self._has_fonts = False

    def runs(self, runs: Sequence[Run]) -> list[str]:
        """The runs of a document, in reading order and one for one: those in legacy fonts in Unicode (NFC), the others
        as they were. A document whose text is in Unicode already only names the fonts."""
        already = {name for name in _SHOWN if _is_converted(run.text for run in runs if _is_in(run, name))}
        self._left |= already
        self._has_unicode = any(is_unicode(run.text) for run in runs)
        done: list[str] = []
        for run in _with_marks_joined(runs):
            legacy = run.legacy()
            if legacy is None:
                done.append(run.text)
            elif legacy.name in already:
                done.append(compose(run.text))
            else:
                self._has_fonts = True
                done.append(self.decoded(run.text, legacy, BY_FONTS))
        return done

    def believes(self, font: str | None) -> bool:
        """Whether a font that is no legacy one says that its text is in Unicode: in a document whose fonts are told
        apart it does, elsewhere all were changed and the letters left."""
        return self._has_fonts and font is not None

    def decoded(self, text: str, legacy: Legacy, known_by: str) -> str:
        """`text` in Unicode; `known_by` says what tells its encoding."""
        if not text.isascii() and not is_unicode(text):
            self.count(sum(letter > "\xa0" for letter in text), legacy.name, known_by)
        return decode(text, legacy)

    def count(self, letters: int, name: str, known_by: str) -> None:
        """Adds `letters` that were decoded from the encoding `name`."""
        self._letters[name, known_by] = self._letters.get((name, known_by), 0) + letters

    def rest(self, text: str, font: str | None = None) -> str:
        """`text` composed, and decoded where no legacy font says so but the document's other letters do: a cell or a
        title without a font amid others. Where it is in Unicode as likely, its font or the rest of the document
        decides."""
        if text.isascii():
            return text
        legacy = self._main()
        words = [] if legacy is None or is_unicode(text) else words_of(text)
        if legacy and words:
            as_it_is, decoded = share_of_syllables(words), share_of_syllables([decode(word, legacy) for word in words])
            is_open = not self._has_unicode and not self.believes(font)
            if decoded > as_it_is or (decoded == as_it_is == 1 and is_open):
                text = self.decoded(text, legacy, BY_LETTERS)
        return compose(text)

    def _main(self) -> Legacy | None:
        if not self._letters:
            return None
        return Legacy(max(self._letters, key=lambda key: self._letters[key])[0], capitals=False)

    def __bool__(self) -> bool:
        return bool(self._letters or self._left)

    def notices(self) -> list[Notice]:
        """One sentence for each encoding met."""
        said = [
            f"{count} letter(s) written in {_SHOWN[name]}, known by {known_by}, were decoded to Unicode."
            for (name, known_by), count in self._letters.items()
        ]
        said += [
            f"The document names {_SHOWN[name]} fonts but its letters are Unicode already; they were left as they are."
            for name in sorted(self._left)
        ]
        return [Notice("legacy_encoding", message) for message in said]


def _is_in(run: Run, name: str) -> bool:
    legacy = run.legacy()
    return legacy is not None and legacy.name == name


def _is_converted(texts: Iterable[str]) -> bool:
    words = words_of(" ".join(text for text in texts if not text.isascii()))
    return len(words) >= _ENOUGH_WORDS and share_of_syllables(words) > _MOST_AS_IS


def _with_marks_joined(runs: Sequence[Run]) -> list[Run]:
    """Word parts runs where it likes: a mark of VNI at the head of a run belongs to the vowel that the last one ends
    with."""
    joined: list[Run] = []
    for run in runs:
        if joined and _is_in(run, VNI) and _is_in(joined[-1], VNI) and run.text[:1] in _MARKS:
            before = joined[-1]
            if before.text[-1:] in _BASES:
                joined[-1] = before._replace(text=before.text + run.text[0])
                run = run._replace(text=run.text[1:])
        joined.append(run)
    return joined
