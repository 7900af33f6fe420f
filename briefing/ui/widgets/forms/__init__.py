"""Fields that texts and choices are typed into, and the dialogs that ask for a few of them."""
