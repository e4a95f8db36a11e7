"""The report of a run: what it did, for people (Markdown, a few lines on the terminal) and for programs (JSON)."""
