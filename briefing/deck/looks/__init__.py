"""How templates look to the composition engine: which layouts serve, what they leave free, what is read on them."""
