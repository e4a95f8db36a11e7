"""What reading and starting cost, beside a floor and beside others: numbers to look at, none that a test asserts."""
