"""Brings the bytes: what the archive holds, and what is put into it."""
