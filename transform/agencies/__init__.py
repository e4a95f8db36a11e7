"""Agencies: the registry that people curate, and the way from a printed name to the agency it means."""
