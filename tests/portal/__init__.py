"""A portal on loopback for the tests of collecting: honest pages, and every lie a server can tell."""
