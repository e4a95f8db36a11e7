"""Asks servers for documents: politely, within limits, and never at an address that is not public."""

from extract.collect.net.answer import Answer, Validators
from extract.collect.net.client import Client
from extract.collect.net.errors import FetchError
from extract.collect.net.limits import Limits

__all__ = ["Answer", "Client", "FetchError", "Limits", "Validators"]
