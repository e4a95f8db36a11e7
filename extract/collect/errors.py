"""What goes wrong with the archive, said in one sentence."""


class ArchiveError(Exception):
    """The archive cannot be read or written; the message is one plain sentence with what to do next."""
