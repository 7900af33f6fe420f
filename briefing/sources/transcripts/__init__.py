"""Transcripts of recordings → turns, each by one voice: ``turns_of``."""

from briefing.sources.transcripts.model import Turn
from briefing.sources.transcripts.recognition import turns_of

__all__ = ["Turn", "turns_of"]
