"""Who is named in a text: names, and the roles told beside them."""
