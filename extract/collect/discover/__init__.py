"""Finds documents: the links of listing pages, sitemaps and feeds."""
