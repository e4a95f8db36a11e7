"""Figures held against each other: what does not add up becomes findings, and nothing that was printed changes."""

from transform.checks.rules import RULES
from transform.checks.run import Checked, check

__all__ = ["RULES", "Checked", "check"]
