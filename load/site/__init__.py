"""The explorer as a folder of files that any host can serve: the page, its library and font, and its data as JSON.

Nothing is imported here: a site that is there already is served without pandas.
"""
