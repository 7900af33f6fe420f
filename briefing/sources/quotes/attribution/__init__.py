"""Who said a quote in marks: cues before and after it, and how sure they are."""
