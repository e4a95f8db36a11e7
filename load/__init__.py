"""Facts become a warehouse: built aside, checked, and put in place in one step.

Nothing is imported here: `chiso query` reads a release without pandas.
"""
