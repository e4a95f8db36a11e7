"""Facts from sentences: how Vietnamese reports state figures in running text."""
