"""The rules of the grammar: each takes a sentence and what it inherits, and gives the facts it is certain of."""
