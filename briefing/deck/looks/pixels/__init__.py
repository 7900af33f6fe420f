"""What is seen on the drawn layouts of a template: free room, what is painted, what text is read on it."""
