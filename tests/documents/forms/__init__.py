"""Whole decisions in every form that offices publish, each with the tables that reading it must give."""
