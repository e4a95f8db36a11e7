"""Filling wordings: `{name}` a part, `[[a|b]]` a choice, `{%group|separator|body with {x#}%}` a repetition."""

import random
import re

from tests.prose.model import Claim, Draft, Fact

_PART = re.compile(r"\{(\w+)\}")
_BLOCK = re.compile(r"\{%(\w+)\|([^|]*)\|(.*?)%\}")
_CHOICE = re.compile(r"\[\[(.*?)\]\]")
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")


def flatten(wording: str, groups: dict[str, list[str]], rng: random.Random) -> str:
    """The wording with its repetitions written out and its choices made."""

    def repeat(match: re.Match[str]) -> str:
        name, separator, body = match.groups()
        return separator.join(body.replace("#", suffix) for suffix in groups[name])

    return _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), _BLOCK.sub(repeat, wording))


def parts_of(flat: str) -> set[str]:
    """The names of the parts in a flat wording."""
    return set(_PART.findall(flat))


class Writer:
    """Text under construction, with the facts that its sentences state."""

    def __init__(self) -> None:
        self.text = ""
        self.facts: list[Fact] = []
        self.traps: list[tuple[int, int]] = []

    def raw(self, text: str) -> None:
        """Text that states nothing."""
        self.text += text

    def say(self, wording: str, draft: Draft, kind: str, rng: random.Random) -> None:
        """One sentence or more, with its facts."""
        flat = flatten(wording, draft.groups, rng)
        spans: dict[str, tuple[int, int]] = {}
        out, last = "", 0
        for match in _PART.finditer(flat):
            out += flat[last : match.start()]
            value = draft.values[match[1]]
            spans.setdefault(match[1], (len(out), len(out) + len(value)))
            out, last = out + value, match.end()
        out += flat[last:]
        base = len(self.text)
        self.text += out[:1].upper() + out[1:]
        for claim in draft.claims:
            self._state(claim, spans, base, kind)
        if not draft.claims:
            self.traps.extend((base + m.start(), base + m.end()) for m in _NUMERAL.finditer(out))

    def _state(self, claim: Claim, spans: dict[str, tuple[int, int]], base: int, kind: str) -> None:
        needs = (*claim.needs, claim.at) if claim.at else claim.needs
        if any(name not in spans for name in needs):
            return
        fact = dict(claim.fields)
        for column, (name, value) in claim.extras.items():
            if name in spans:
                fact[column] = value
        fact["kind"] = kind
        fact["span"] = None
        if claim.at:
            low, high = spans[claim.at]
            numeral = _NUMERAL.search(self.text[base + low : base + high])
            fact["span"] = (base + low + numeral.start(), base + low + numeral.end()) if numeral else None
        self.facts.append(fact)
