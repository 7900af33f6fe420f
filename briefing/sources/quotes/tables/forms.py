"""How the forms of tables are read: words, phrases and entries; see language_tables.py."""

from __future__ import annotations

from briefing.sources.quotes.tables.language_tables import Entries, Phrases, Words


def straight(text: str) -> str:
    """The text with straight apostrophes, as texts are searched."""
    return text.replace("’", "'")


def word_set(table: Words) -> frozenset[str]:
    """The words of a table in lower case; a ``_`` in one stands for a space."""
    return frozenset(word.replace("_", " ") for word in straight(table).lower().split())


def either(table: Words) -> str:
    """The words of a table, their capitals kept, as the alternatives of a pattern."""
    return "|".join(straight(table).split())


def phrases(table: Phrases) -> str:
    """The lines of a table of phrases as the alternatives of a pattern; none where the table is empty."""
    return "|".join(straight(table).strip().splitlines()) or "(?!)"


def entries(table: Entries) -> dict[str, tuple[str, ...]]:
    """Each word of a table with those that it stands for: "patron patronne: PDG DG"."""
    lines = [line.split(":") for line in straight(table).replace("\n  ", " ").strip().splitlines()]
    return {word: tuple(others.split()) for words, others in lines for word in words.split()}
