"""Layouts of published rankings, each made by a seed with the scores that it states."""
