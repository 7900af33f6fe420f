"""What minutes record: resolutions with their votes, actions with who answers for them and until when."""
