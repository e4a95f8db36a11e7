"""Bytes become a `Document`: paragraphs, tables and pictures in reading order, each with its place."""
