"""Tables understood by header, caption and shape, never by name."""
