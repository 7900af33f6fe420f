"""Records without times that people have edited: parliaments, councils, calls, interviews, speeches → fragments."""
