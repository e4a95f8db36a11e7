"""What can be wrong with how a site is asked for."""

from load.errors import LoadError


class SiteError(LoadError):
    """The site cannot be made as it was asked for, whatever the release holds: bad input, in one sentence."""


def missing(what: str) -> SiteError:
    """The error for a package of the extra `site` that is not installed."""
    return SiteError(f"Making a site needs {what}; install the extra: pip install 'chiso[site]'.")
