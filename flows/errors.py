"""What ends a command: one sentence and an exit code."""

import sys

DONE, BAD_INPUT, FAILED, NEEDS_A_PERSON, STOPPED = 0, 2, 3, 4, 130


class CommandError(Exception):
    """Ends the command with `code` after its sentence was printed to standard error."""

    def __init__(self, sentence: str, code: int = BAD_INPUT) -> None:
        super().__init__(sentence)
        self.code = code


def complain(sentence: str) -> None:
    """One line on standard error, whatever `sentence` quotes: no line ends and nothing that a terminal obeys."""
    line = " ".join(sentence.split())
    print("".join(c if c.isprintable() else "\ufffd" for c in line), file=sys.stderr)  # noqa: T201
