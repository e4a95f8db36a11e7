"""Figures that a person read: re-keyed pages, and transcriptions pinned to a document, become facts like any other."""
