"""The heads of the columns of who speaks of what: a theme each, whole, cut, or on end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Cell, Field, Ink
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import fits_one_line, is_torn, line_count
from briefing.deck.compose.texts import cut_to, first_fitting

_HEADS = (14.0, 13.0, 12.0)
_HEAD_LINES = 2
_TURNED, _LEAST_TURNED = 72.0, 60.0
"""Heads that do not stand whole in columns narrower than the first stand on end: as high as they need, or as rows of
one line leave room for, but no lower than the second."""
_ARTICLES = frozenset(("le", "la", "les", "un", "une", "des", "du", "the", "a", "an", "our", "nos", "notre"))


@dataclass(frozen=True)
class Column:
    """A theme, or those that share a column; ``index`` are their places; with ``is_shared`` the title names it."""

    id: str
    title: str
    accent: int
    index: tuple[int, ...]
    is_shared: bool = False
    is_lit: bool = False

    def ink(self, look: Look) -> Ink:
        """The colour of the theme's letters; where there is one accent the text's, but for what the title names."""
        return look.accent(self.accent) if self._has_own(look) else look.text

    def marks(self, look: Look) -> tuple[Ink, Ink]:
        """The same of its dots, quiet where they are not named, and what is read on them."""
        if not self._has_own(look):
            return look.quiet, Ink(look.on_quiet or look.ground)
        return look.mark(self.accent), Ink(look.on_mark or look.ground)

    def _has_own(self, look: Look) -> bool:
        return len(look.accents) > 1 or self.is_shared

    def fill(self, look: Look) -> Ink | None:
        """The ground of the one column that the slide's title is about."""
        return look.paper if self.is_shared and self.is_lit else None


def heads(columns: Sequence[Column], wide: float, high: float, setting: Setting) -> Iterator[Cell]:
    """The heads of columns so ``wide``; ``high`` is the room of heads on end, which may take more than little."""
    size = _head_size(columns, wide - 4, setting)
    turned = wide < _TURNED and not all(_stands(column.title, size, wide - 4, setting) for column in columns)
    most = max(_LEAST_TURNED, high) - 10

    def shown(title: str) -> str:
        return _cut_turned(title, size, most, setting) if turned else _short(title, size, wide - 4, setting)

    for column, text in zip(columns, _told_apart([column.title for column in columns], shown), strict=True):
        line = setting.line(text, size, column.ink(setting.look), bold=True)._replace(align="l" if turned else "ctr")
        role = Field("theme", column.id) if column.id else None
        anchor = "ctr" if turned else "b"
        yield Cell((line,), anchor, column.fill(setting.look), inset=(2, 2, 2, 8), field=role, turned=turned)


def _told_apart(titles: Sequence[str], shown: Callable[[str], str]) -> list[str]:
    """The titles as they are shown, without the words that those have in common which would look the same."""
    made = [shown(title) for title in titles]
    for text in {text for text in made if made.count(text) > 1}:
        alike = [n for n, other in enumerate(made) if other == text]
        words = [titles[n].split(" ") for n in alike]
        same = sum(1 for _ in takewhile(lambda said: len(set(said)) == 1, zip(*words, strict=False)))
        for n, own in zip(alike, words, strict=True):
            made[n] = shown(f"…{' '.join(own[same:])}") if own[same:] else text
    return made


def _cut_turned(title: str, size: float, most: float, setting: Setting) -> str:
    return cut_to(title, lambda text: fits_one_line(setting.line(text, size, bold=True), most, setting.look))


def _head_size(columns: Sequence[Column], wide: float, setting: Setting) -> float:
    """The largest size at which the titles stand whole on two lines, else the smallest."""

    def fits(size: float) -> bool:
        return all(_stands(column.title, size, wide, setting) for column in columns)

    sizes = sorted({setting.look.size(size) for size in _HEADS}, reverse=True)
    return first_fitting(sizes, fits) or sizes[-1]


def _stands(text: str, size: float, wide: float, setting: Setting) -> bool:
    line = setting.line(text, size, bold=True)
    return line_count(line, wide, setting.look) <= _HEAD_LINES and not is_torn((line,), wide, setting.look)


def _short(title: str, size: float, wide: float, setting: Setting) -> str:
    """A title for a narrow column: whole, else its first words, else one that says something, else its beginning."""
    cut = cut_to(title, lambda text: _stands(text, size, wide, setting))
    if _stands(cut, size, wide, setting) and cut.rstrip("…").lower() not in _ARTICLES:
        return cut
    words = [word for word in title.split(" ") if word.lower() not in _ARTICLES] or [title]
    word = words[0].strip(",;:.")
    if _stands(word, size, wide, setting):
        return word
    lengths = range(len(word) - 1, 0, -1)
    length = first_fitting(lengths, lambda most: _stands(word[: int(most)] + "…", size, wide, setting))
    return word[: int(length or 1)] + "…"
