"""Briefing: from the key messages of an assembly to an executive deck."""

__version__ = "0.1.0"
