"""What goes wrong at sources, from run to run: only what was not wrong the night before needs a person.

A failure is told apart by its source and address, a finding by its words without their numbers, which may be others
each night. The problems of sources that a run did not ask stay open as they were.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

# source_id -> what tells the problem apart -> its sentence
Problems = dict[str, dict[str, str]]

_NUMBER = re.compile(r"\d+")


# In the place of a source_id: what is wrong with all of them at once.
EVERYWHERE = "sources"
_FAILED = "failed "
# So many sources do not fail together by themselves.
_FEWEST = 3


def open_problems(sources: Iterable[dict[str, Any]], before: Problems, not_collected: str | None = None) -> Problems:
    """The problems that stand after a run: those of the sources it asked, and what is known of the others. Where
    nothing at all could be had, or nobody could be asked for the reason `not_collected`, that is the one problem: it is
    the machine's, and says nothing of the sources."""
    asked = [source for source in sources if source["skipped"] is None]
    after = {source_id: dict(known) for source_id, known in before.items() if not (asked and source_id == EVERYWHERE)}
    if not_collected:
        after[EVERYWHERE] = {"not collected": not_collected}
    elif len(asked) >= _FEWEST and all(map(_had_nothing, asked)):
        reason = asked[0]["failed"][0]["reason"]
        sentence = f"none of the {len(asked)} asked could be had; look whether this machine is connected. {reason}"
        after[EVERYWHERE] = {"none": sentence}
    else:
        after |= {source["source_id"]: dict(_of(source)) for source in asked}
    return {source_id: known for source_id, known in sorted(after.items()) if known}


def _had_nothing(source: dict[str, Any]) -> bool:
    return bool(source["failed"]) and not (source["found"] or source["new"] or source["changed"] or source["unchanged"])


def new_problems(after: Problems, before: Problems) -> list[str]:
    """The sentences of the problems that were not there before, each with its source; addresses of one source that
    failed for one reason are one sentence."""
    return [
        f"{source_id}: {sentence}"
        for source_id, known in after.items()
        for sentence in _together({key: said for key, said in known.items() if key not in before.get(source_id, {})})
    ]


def _together(problems: dict[str, str]) -> Iterator[str]:
    by_reason: dict[str, list[str]] = {}
    for key, sentence in problems.items():
        if not key.startswith(_FAILED):
            yield sentence
            continue
        address = key.removeprefix(_FAILED)
        by_reason.setdefault(sentence.removeprefix(f"{address}: "), []).append(address)
    for reason, addresses in by_reason.items():
        more = f" and {len(addresses) - 1} more" if len(addresses) > 1 else ""
        yield f"{addresses[0]}{more}: {reason}"


def _of(source: dict[str, Any]) -> Iterable[tuple[str, str]]:
    for finding in source["findings"]:
        if finding["severity"] == "error":
            yield _NUMBER.sub("#", finding["message"]), finding["message"]
    for failed in source["failed"]:
        yield f"{_FAILED}{failed['url']}", f"{failed['url']}: {failed['reason']}"
