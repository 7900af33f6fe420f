"""Sentences for people in the language of their window; on the command line, which scripts read, in English."""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]
"""Gives the words for a context and an English text. One that can be pickled speaks in worker processes, too."""


def translate(context: str, text: str) -> str:
    """``text`` in the language spoken. lupdate knows calls by this name: both are literals, filled by ``format``."""
    return _translator(context, text)


def headed(head: str, words: str) -> str:
    """``words`` behind what they are about, by the language's colon."""
    return translate("Text", "{head}: {words}").format(head=head, words=words)


def install(translator: Translator) -> None:
    """Speak the language of ``translator`` from now on, in this process."""
    global _translator
    _translator = translator


def installed() -> Translator:
    """The translator that speaks now, to be installed in a worker process."""
    return _translator


def as_written(context: str, text: str) -> str:
    """The translator that leaves English as it is."""
    return text


_translator: Translator = as_written
