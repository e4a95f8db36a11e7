"""What was read off scans is held against itself: points, percent, rank, class, ordinal and names that must agree."""

from transform.scans.model import CERTAIN, Doubt, Settled, Trust, Trusts
from transform.scans.settle import settle

__all__ = ["CERTAIN", "Doubt", "Settled", "Trust", "Trusts", "settle"]
