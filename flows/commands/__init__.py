"""A file a subcommand: what it prints and with which code it ends."""
