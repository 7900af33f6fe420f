"""The whole briefing on one page: each theme with its quote and what it means for us, and what we ask, on one set of
verticals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from briefing.core.characters import words_in
from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.kinds.summaries.onepage_rows import (
    LINES,
    Page,
    all_rows,
    ask_columns,
    ask_head,
    ask_rows,
    theme_head,
    theme_row,
    theme_rows,
)
from briefing.deck.compose.model import Part, Rect, Table
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import Cells, is_torn, row_need, spread, table
from briefing.deck.plan.contents import Heard, Onepage

_COLUMNS = (0.262, 0.345, 0.165, 0.228)
"""The shares of headline, quote, voice and meaning."""
_HEAD, _GAP = 20.0, 14.0
_TIGHT_HEAD, _TIGHT_GAP = 18.0, 8.0
"""The same where that shows more themes."""
_MOST = 8
_KEPT_THEMES, _KEPT_ASKS = 2, 3
"""The themes that stay beside what is to be decided, and the asks that stay beside them where nothing is."""
_LARGE = (26.0, 24.0, 22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.5)
_SMALL = 12.0
_WHOLE_LINES = 4
"""The most lines of a cell at the larger sizes."""
_WIDER, _WIDER_VOICE = (1.0, 1.05, 1.1, 1.15, 1.2), (1.0, 1.05, 1.1, 1.15)
"""What the columns of headlines and of voices may grow by at the cost of that of quotes, so that more stands on the
page."""
_MOST_WORDS = 350
"""The words of all rows: with title, kicker, heads, source and footer those that are read of one page."""
_ANY = 99
"""Lines enough for any text."""


def compose(content: Onepage, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide, whatever there is: of too much the strongest themes and the first asks, and how many more."""
    whole = canvas
    canvas = above([heard.quote for heard in content.themes], canvas, setting)
    page, least = _fitted(content, canvas, setting)
    themes, asks = theme_rows(page, setting), ask_rows(page, setting)
    heights = spread(least, canvas.h - _fixed(page, setting))
    shapes: list[Table] = []
    head, gap = _heights(page, setting)
    if themes:
        drawn = [(head, theme_head(page, setting)), *zip(heights[: len(themes)], _ended(themes), strict=True)]
        shapes.append(_theme_table(page, drawn, canvas, setting))
    if asks:
        drawn = [(head, ask_head(page, setting)), *zip(heights[len(themes) :], _ended(asks), strict=True)]
        top = shapes[-1].place.bottom + gap if shapes else canvas.y
        shapes.append(_ask_table(page, drawn, canvas._replace(y=top), setting))
    quotes = [heard.quote for heard in page.themes]
    messages = dict.fromkeys([*(quoted.message for quoted in quotes), *(ask.message for ask in page.asks)])
    return [Part((*shapes, *credit_line(quotes, whole, setting)), tuple(messages))]


def _theme_table(page: Page, rows: Sequence[tuple[float, Cells]], place: Rect, setting: Setting) -> Table:
    told = (heard.quote.message if heard.is_next else heard.theme.id for heard in page.themes)
    keys = ("", *told, *([""] if page.more_themes else []))
    return table("Themes", place, page.columns, rows, keys=keys, description=setting.words["onepage_table"])


def _ask_table(page: Page, rows: Sequence[tuple[float, Cells]], place: Rect, setting: Setting) -> Table:
    more = len(rows) - 1 > len(page.asks)
    keys = ("", *(ask.message for ask in page.asks), *([""] if more else []))
    columns = ask_columns(page, setting)
    return table("Decisions", place, columns, rows, keys=keys, description=setting.words["decisions_table"])


def _fixed(page: Page, setting: Setting) -> float:
    """The height of what is not rows."""
    tables = bool(page.content.themes) + bool(page.content.asks)
    head, gap = _heights(page, setting)
    return tables * head + (gap if tables == 2 else 0)


def _heights(page: Page, setting: Setting) -> tuple[float, float]:
    """How high a table's head is, which letters may want higher, and the gap between the tables."""
    head, gap = (_TIGHT_HEAD, _TIGHT_GAP) if page.is_tight else (_HEAD, _GAP)
    return max(head, row_need(theme_head(page, setting), page.columns, setting.look)), gap


def _fitted(content: Onepage, canvas: Rect, setting: Setting) -> tuple[Page, list[float]]:
    """The page at the largest size that holds everything whole; at the smallest rows are set tight, or left out."""
    look = setting.look
    sizes = sorted({look.size(size) for size in (*_LARGE, _SMALL)}, reverse=True)
    page = _page(content, canvas, sizes[-1])
    for size in sizes:
        tried = replace(page, size=size, lines=_WHOLE_LINES)
        least = _least(tried, setting)
        fits = sum(least) <= canvas.h - _fixed(tried, setting) and _count(tried, setting) <= _MOST_WORDS
        if fits and not _is_reduced(tried, setting):
            return tried, least
    page = _with_wider_columns(replace(page, is_tight=True), setting)
    room = canvas.h - _fixed(page, setting)
    least = _least(page, setting)
    while sum(least) > room and len(page.themes) + len(page.asks) > 2:
        page = _with_less(page)
        least = _least(page, setting)
    if sum(least) > room:
        page = replace(page, lines=1)
        return page, _least(page, setting)
    page = _grown(page, room - sum(least), setting)
    return page, _least(page, setting)


def _grown(page: Page, spare: float, setting: Setting) -> Page:
    """With further lines for the themes whose texts are cut, as far as the spare height goes."""

    def need(heard: Heard, lines: int) -> float:
        row = theme_row(heard, replace(page, lines=lines), setting)
        return row_need(row, page.columns, setting.look, everywhere=True)

    tall = [page.lines] * len(page.themes)
    for lines in range(page.lines + 1, _WHOLE_LINES + 1):
        for n, heard in enumerate(page.themes):
            further = need(heard, lines) - need(heard, tall[n])
            taller = replace(page, tall=(*tall[:n], lines, *tall[n + 1 :]))
            if further <= spare and _count(taller, setting) <= _MOST_WORDS:
                tall[n], spare = lines, spare - further
    return replace(page, tall=tuple(tall))


def _with_wider_columns(page: Page, setting: Setting) -> Page:
    """With the columns of headlines and voices as wide as makes the rows that are kept longest least high."""
    kept = replace(page, asks=page.asks[: page.to_decide or _KEPT_ASKS])
    headline, quote, voice, *meaning = page.columns

    def widened(more: tuple[float, float]) -> tuple[float, ...]:
        wide, wide_voice = headline * more[0], voice * more[1]
        return wide, headline + quote + voice - wide - wide_voice, wide_voice, *meaning

    def high(columns: tuple[float, ...]) -> int:
        return round(sum(_least(replace(kept, columns=columns), setting)))

    columns = min(map(widened, product(_WIDER, _WIDER_VOICE)), key=high)
    return replace(page, columns=columns)


def _page(content: Onepage, canvas: Rect, size: float) -> Page:
    has_meaning = any(heard.takeaway for heard in content.themes)
    headline, quote, voice, meaning = _COLUMNS
    shares = _COLUMNS if has_meaning else (headline, quote + voice, meaning)
    columns = tuple(canvas.w * share for share in shares)
    themes = _strongest(content.themes, _MOST)
    return Page(content, themes, content.asks[:_MOST], columns, size, LINES, has_meaning)


def _strongest(themes: Sequence[Heard], most: int) -> tuple[Heard, ...]:
    """In the order of the deck those that most voices, then most quotes, speak of."""
    places = sorted(range(len(themes)), key=lambda n: (-themes[n].theme.voices, -themes[n].theme.quotes, n))[:most]
    return tuple(themes[n] for n in sorted(places))


def _with_less(page: Page) -> Page:
    """Without an ask that can wait, else without a theme; what is to be decided is left out last."""
    themes, asks = len(page.themes), len(page.asks)
    if asks > (page.to_decide or _KEPT_ASKS) or (themes <= _KEPT_THEMES and asks > 1) or themes <= 1:
        return replace(page, asks=page.asks[:-1])
    return replace(page, themes=_strongest(page.themes, themes - 1))


def _least(page: Page, setting: Setting) -> list[float]:
    """The heights of rows that hold their texts in whatever letters are shown: one table stands under the other."""
    return [row_need(row, wide, setting.look, everywhere=True) for row, wide in all_rows(page, setting)]


def _is_reduced(page: Page, setting: Setting) -> bool:
    """Whether anything is left out, cut or torn at this size."""
    if page.more_themes or page.more_asks:
        return True
    rows = all_rows(page, setting)
    for row, widths in rows:
        for cell, wide in zip(row, widths, strict=True):
            if cell and is_torn(cell.lines, wide - cell.inset[0] - cell.inset[2], setting.look):
                return True
    return _words(rows) != _words(all_rows(replace(page, lines=_ANY), setting))


def _count(page: Page, setting: Setting) -> int:
    return sum(map(words_in, _words(all_rows(page, setting))))


def _words(rows: Sequence[tuple[Cells, tuple[float, ...]]]) -> list[str]:
    return [line.text for row, _ in rows for cell in row if cell for line in cell.lines]


def _ended(rows: Sequence[Cells]) -> list[Cells]:
    """The rows, the last without a rule under it."""
    last = tuple(cell._replace(bottom=None) if cell else None for cell in rows[-1])
    return [*rows[:-1], last]
