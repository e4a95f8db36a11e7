"""Corrections in the open: what a person says should have been printed, kept beside what was."""

from transform.corrections.apply import corrected
from transform.corrections.book import FIELDS, Correction, load_corrections

__all__ = ["FIELDS", "Correction", "corrected", "load_corrections"]
