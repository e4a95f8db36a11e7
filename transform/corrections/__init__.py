"""Corrections in the open: what a person says should have been printed, kept beside what was."""
