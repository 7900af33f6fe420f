"""Text of a slide as paragraphs of runs, each in one style."""

from __future__ import annotations

from typing import NamedTuple


class Run(NamedTuple):
    """A stretch of text in one style. ``tint`` paints it in the theme's colour, ``lang`` is a tag such as "fr-FR".

    ``plain`` sets it in the face of texts, where quotes have one of their own.
    """

    text: str
    bold: bool = False
    tint: bool = False
    lang: str = ""
    link: str = ""
    plain: bool = False


class Paragraph(NamedTuple):
    """Runs on one line or more; ``scale`` is their size relative to the placeholder's.

    ``before`` is the space before it, in sizes of its text, where it follows another; None is the placeholder's own.
    """

    runs: tuple[Run, ...]
    scale: float = 1.0
    before: float | None = None


Text = tuple[Paragraph, ...]


def plain(text: Text) -> str:
    """The words of a text, a line per paragraph."""
    return "\n".join("".join(run.text for run in paragraph.runs) for paragraph in text)


def hangs(text: Text) -> bool:
    """Whether a quote begins with a mark that may stand outside its column; a paraphrase begins with a word instead."""
    first = text[0].runs[0]
    return first.tint and not first.plain


def text_of(value: str, lang: str, *, bold: bool = False, tint: bool = False, scale: float = 1.0) -> Text:
    """A paragraph per line of ``value``, in one style."""
    return tuple(Paragraph((Run(line, bold, tint, lang),), scale) for line in value.splitlines() if line.strip())
