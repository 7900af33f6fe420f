"""What minutes record that is yet to be done, by whom and until when."""
