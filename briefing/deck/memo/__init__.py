"""The memo: the deck's contents as a Word document of a page or two, to be read without anyone who presents."""
