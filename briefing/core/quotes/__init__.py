"""Whether a quote is its source's words, how it is shortened, and which are alike."""
