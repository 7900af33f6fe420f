"""A theme's opening slide: what all its voices mean for us, large, in its colour."""

from __future__ import annotations

from functools import partial

from briefing.core.characters import dotted
from briefing.deck.compose.model import Field, Line, Panel, Part, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import cut_to, first_fitting, glued, height, is_torn
from briefing.deck.plan.contents import ThemeSlide, Voice

_SIZES = (34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.5)
_GAP = 0.7
"""Between two takeaways, in sizes of their text."""
_MOST = 6
"""More than an opening slide can say; the others are said with their quotes."""
_LABEL, _AFTER_LABEL = 14.0, 16.0
_INSET, _TOP = 28.0, 26.0
_ABOVE = 0.4
"""The share of the free height over the text, so that it stands a little above the middle."""


def compose(content: ThemeSlide, canvas: Rect, setting: Setting) -> Part:
    """The takeaways at the largest size at which all fit; where there are none, the voices by name."""
    look = setting.look
    accent = look.accent(content.theme.accent)
    inner = Rect(canvas.x + _INSET, canvas.y + _TOP, canvas.w - 2 * _INSET, canvas.h - 2 * _TOP)
    texts = [item.text for item in content.takeaways[:_MOST]]
    key = "meaning" if texts else "voices_one" if len(content.voices) == 1 else "voices_many"
    told = setting.words[key].format(count=len(content.voices))
    label = setting.line(told, look.size(_LABEL), accent, bold=True)
    above = height((label,), inner.w, look) + _AFTER_LABEL
    texts = texts or [_named(voice) for voice in content.voices[:_MOST]]
    if not texts:
        return Part(())
    size, shown = _fitted(texts, inner.w, inner.h - above, setting)
    lines = _lines(shown, size, inner.w, setting)
    ids = " ".join(item.message for item in content.takeaways[: len(shown)])
    high = height(lines, inner.w, look)
    top = inner.y + above + max(0.0, inner.h - above - high) * _ABOVE
    field = Field("takeaways", ids) if ids else None
    shapes: tuple[Shape, ...] = (
        Panel("Meaning panel", canvas, look.paper),
        TextBox("Meaning label", Rect(inner.x, inner.y, inner.w, above - _AFTER_LABEL), (label,)),
        TextBox("Meaning", Rect(inner.x, top, inner.w, high), lines, "t", "body", field),
    )
    return Part(shapes)


def _named(voice: Voice) -> str:
    """Name and position on one line."""
    return dotted(voice.name, voice.position)


def _fitted(texts: list[str], wide: float, room: float, setting: Setting) -> tuple[float, list[str]]:
    """The size at which all texts fit, or as many of the first as do at the smallest."""
    sizes = [setting.look.size(size) for size in _SIZES]

    def fits(size: float, shown: list[str]) -> bool:
        lines = _lines(shown, size, wide, setting)
        return height(lines, wide, setting.look) <= room and not is_torn(lines, wide, setting.look)

    for most in range(len(texts), 1, -1):
        size = first_fitting(sizes, partial(fits, shown=texts[:most]))
        if size:
            return size, texts[:most]
    size = first_fitting(sizes, lambda size: fits(size, texts[:1])) or sizes[-1]
    return size, [cut_to(texts[0], lambda text: fits(size, [text]))]


def _lines(texts: list[str], size: float, wide: float, setting: Setting) -> tuple[Line, ...]:
    lines = (setting.line(text, size, before=size * _GAP if n else 0) for n, text in enumerate(texts))
    return tuple(glued(line, wide, setting.look) for line in lines)
