"""The one change of a printed figure or name that would make everything around it agree."""

from transform.checks.solver.propose import explained

__all__ = ["explained"]
