"""What can be wrong with the curated files."""


class ReferenceError(Exception):
    """A reference file is missing or broken. The text is one sentence with what to do about it."""
