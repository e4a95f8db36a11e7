"""What changed between two releases, told in SQL over both databases and in words for people."""
