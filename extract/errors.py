"""What goes wrong with bytes, said in one sentence that a person can act on."""


class UnreadableError(Exception):
    """The bytes cannot be read as a document; the message is one plain sentence with what to do next."""
