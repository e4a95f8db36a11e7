"""Made-up articles with the facts a careful reader takes from them, and how a reader's rows compare."""
