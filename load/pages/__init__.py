"""Pages of the documentation that are made from a release."""
