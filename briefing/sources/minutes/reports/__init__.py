"""What minutes report that somebody said, in words that are not theirs."""
