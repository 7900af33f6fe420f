"""Which cuts may turn the meaning of a quote, and which of its words were lost by them."""
