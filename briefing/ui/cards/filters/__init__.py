"""What narrows the cards: the search, the facets, and the themes in their order."""
