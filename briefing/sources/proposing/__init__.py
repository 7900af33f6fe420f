"""Proposals that people correct, without any model: what is worth quoting, themes, key messages, a first briefing."""
