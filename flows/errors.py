"""What ends a command: one sentence and an exit code."""

DONE, BAD_INPUT, FAILED, NEEDS_A_PERSON = 0, 2, 3, 4


class CommandError(Exception):
    """Ends the command with `code` after its sentence was printed to standard error."""

    def __init__(self, sentence: str, code: int = BAD_INPUT) -> None:
        super().__init__(sentence)
        self.code = code
