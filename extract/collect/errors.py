"""What goes wrong with the archive and the list of sources, said in one sentence."""


class ArchiveError(Exception):
    """The archive cannot be read or written; the message is one plain sentence with what to do next."""


class SourceError(Exception):
    """The list of sources is broken; the message is one plain sentence that names file, source and key."""
