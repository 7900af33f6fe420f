"""Transcripts of recordings → turns, each by one voice: ``turns_of``, and ``lone_speech``."""

from briefing.sources.transcripts.model import Turn
from briefing.sources.transcripts.recognition import turns_of
from briefing.sources.transcripts.records.lone_speech import lone_speech
from briefing.sources.transcripts.transcription import PlacedTurn, located, transcribed

__all__ = ["PlacedTurn", "Turn", "located", "lone_speech", "transcribed", "turns_of"]
