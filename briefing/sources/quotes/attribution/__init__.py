"""Who said a quote: cues before and after it, turns, interviews."""
