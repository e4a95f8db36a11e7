"""What a document states, as rows of the warehouse's tables, each with the place it stands in."""
