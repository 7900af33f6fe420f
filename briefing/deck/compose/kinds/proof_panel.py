"""What was proved of the quotes: the number in large, what it counts, and the other counts."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.deck.compose.model import Field, Line, Panel, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import fits_one_line, text_height
from briefing.deck.compose.texts import first_fitting, glued
from briefing.deck.plan.contents import Sources

_INSET, _TOP = 20.0, 16.0
_COUNTED = (36.0, 30.0, 24.0, 20.0)
"""The height of a count in the panel, and lower ones for low canvases."""
_MOST_EMPTY = 230.0
"""What stays free between number and counts: the panel of a higher canvas ends before its foot."""
_WIDE_INSET, _PROVED, _SAID = 40.0, 0.4, 0.52
"""The inset of the panel where no source is given, and the shares of the number and of what is said beside it."""
_ALONE = ((96.0, 20.0), (80.0, 18.0), (64.0, 16.0), (50.0, 14.0), (38.0, 13.0), (26.0, 12.0), (18.0, 12.0))
"""The sizes of the number, and of the words under and beside it."""
_MOST_SAID = 84.0
"""The most height of a row beside the number."""
_AIR = 8.0
"""What such a row leaves free above and under its words, together."""
_BIG = (50.0, 46.0, 42.0, 38.0, 34.0, 30.0, 26.0, 22.0, 18.0)


def explained(content: Sources, setting: Setting) -> list[tuple[str, str]]:
    """The terms by which quotes are read, with what they mean; of verification only what was done."""
    words = setting.words
    told = ("cut", "name") if content.lines else ("cut",) if content.cut else ()
    told = ("reported", *told) if content.reported else told
    told = ("quote", *told) if content.quotes and content.lines else told
    pairs = [(words[f"reading_{key}"], words[f"reading_{key}_text"]) for key in told]
    if not content.quotes:
        return pairs
    if content.verified == content.quotes:
        done = "verified"
    elif content.verified:
        done = "mixed"
    elif content.recorded:
        done = "recorded"
    elif not content.lines:
        done = "none"
    else:
        return pairs
    return [*pairs, (words["reading_proof"], words[f"reading_proof_{done}"])]


def panel(content: Sources, place: Rect, setting: Setting) -> list[Shape]:
    """What was proved: the number at the top, the counts at the foot of the panel."""
    wide = place.w - 2 * _INSET
    for big in _BIG:
        for counted in _COUNTED:
            lines = _proof(content, big, setting)
            counts = _counts(content, wide, counted, setting)
            high = text_height(lines, wide, setting.look) + sum(height for _, height in counts) + 2 * _TOP + 10
            if high <= place.h and fits_one_line(lines[1], wide, setting.look):
                return _panel_shapes(lines, counts, place, setting)
    return _panel_shapes(_proof(content, _BIG[-1], setting), [], place, setting)


def _panel_shapes(
    lines: tuple[Line, ...], counts: Sequence[tuple[Line, float]], place: Rect, setting: Setting
) -> list[Shape]:
    wide = place.w - 2 * _INSET
    high = text_height(lines, wide, setting.look)
    box = Rect(place.x + _INSET, place.y + _TOP, wide, high)
    told = sum(height for _, height in counts)
    place = place._replace(h=min(place.h, _TOP + high + _MOST_EMPTY + told + _TOP / 2))
    shapes: list[Shape] = [
        Panel("Proof panel", place, setting.look.paper),
        TextBox("Proof", box, lines, field=Field("figure", "proof")),
    ]
    top = place.bottom - _TOP / 2 - told
    for n, (line, height) in enumerate(counts, 1):
        shapes.append(Rule(f"Count rule {n}", (box.x, top), (box.right, top), setting.look.mid, 0.75))
        shapes.append(
            TextBox(f"Count {n}", Rect(box.x, top, wide, height), (line,), "ctr", field=Field("figure", str(n)))
        )
        top += height
    return shapes


def panel_alone(content: Sources, canvas: Rect, setting: Setting) -> list[Shape]:
    """The panel over the whole canvas: the number at the left, and at the right what else can be said, in rows."""
    inner = canvas._replace(x=canvas.x + _WIDE_INSET, w=canvas.w - 2 * _WIDE_INSET)
    left, _, right = inner.columns(inner.w * _PROVED, inner.w * (1 - _PROVED - _SAID), inner.w * _SAID)
    shapes: list[Shape] = [Panel("Proof panel", canvas, setting.look.paper)]
    for big, size in _ALONE:
        proof = _proof(content, big, setting, caption=size)
        said = _said(content, setting.look.size(size), setting)
        high, row = text_height(proof, left.w, setting.look), canvas.h / (len(said) + 1)
        least = max((text_height((line,), right.w, setting.look) for line in said), default=0.0) + _AIR
        if high <= canvas.h and least <= row and fits_one_line(proof[1], left.w, setting.look):
            break
    shapes.append(
        TextBox("Proof", Rect(left.x, canvas.y, left.w, canvas.h), proof, "ctr", field=Field("figure", "proof"))
    )
    row = min(_MOST_SAID, row)
    top = canvas.y + (canvas.h - row * len(said)) / 2
    for n, line in enumerate(said, 1):
        y = top + row * (n - 1)
        if n > 1:
            shapes.append(Rule(f"Count rule {n}", (right.x, y), (right.right, y), setting.look.mid, 0.75))
        shapes.append(
            TextBox(
                f"Count {n}",
                Rect(right.x, y, right.w, row),
                (glued(line, right.w, setting.look),),
                "ctr",
                field=Field("figure", str(n)),
            )
        )
    return shapes


def _said(content: Sources, size: float, setting: Setting) -> list[Line]:
    """Why nothing was proved, how cuts are read, and what is counted; nothing of which there is none."""
    read = [setting.line(text, size) for _, text in reversed(explained(content, setting))]
    return [*read, *(_count(number, key, size, setting) for number, key in _told(content) if number)]


def _proof(content: Sources, big: float, setting: Setting, caption: float = 15.5) -> tuple[Line, ...]:
    """What the panel is of, the number in large, and what it counts."""
    look, words = setting.look, setting.words
    part, kind = _claim(content)
    label = setting.line(words["proved"], look.size(14), look.accent(1), bold=True)
    text = words["part_of"].format(part=part, whole=content.quotes) if content.quotes else str(part)
    number = setting.line(text, look.size(big), bold=True, face=look.weight_face, before=min(20, big * 0.4))
    under = setting.line(_words_of(part or content.quotes, kind, setting), look.size(caption), before=2)
    return label, number, under


def _claim(content: Sources) -> tuple[int, str]:
    """The number that is said large: of what was proved, be it none, never of what was not."""
    if not content.quotes and content.reported:
        return content.reported, "reported"
    if content.recorded and not content.verified:
        return content.recorded, "recorded"
    return content.verified, "verified"


def _counts(content: Sources, wide: float, least: float, setting: Setting) -> list[tuple[Line, float]]:
    """The other counts, a line each, all at the size at which the longest stands on one line."""
    look = setting.look
    told = _told(content)
    sizes = sorted({look.size(size) for size in (15.5, 15, 14, 13.5, 13, 12.5, 12)}, reverse=True)

    def made(size: float) -> list[Line]:
        return [_count(number, key, size, setting) for number, key in told]

    size = first_fitting(sizes, lambda size: all(fits_one_line(line, wide, look) for line in made(size)))
    return [(line, max(least, text_height((line,), wide, look) + 6)) for line in made(size or sizes[-1])]


def _told(content: Sources) -> list[tuple[int, str]]:
    """What else is counted, with the key of its words; of proofs what the large number does not say."""
    _, kind = _claim(content)
    told = [(number, key) for number, key in _proofs(content) if key != f"count_{kind}" and number]
    if content.verified and content.verified == content.quotes:
        told.append((0, "count_unproved"))
    named = "count_voices_plain" if content.unnamed else "count_voices"
    told = [(content.cut, "count_cut"), *told] if content.quotes else told
    told += [(content.to_confirm, "count_to_confirm")] if content.to_confirm else []
    told += [(content.voices, named)] if content.voices else []
    return [*told, (content.unnamed, "count_unnamed")] if content.unnamed else told


def _proofs(content: Sources) -> tuple[tuple[int, str], ...]:
    return (
        (content.verified, "count_verified"),
        (content.recorded, "count_recorded"),
        (content.unproved, "count_unproved"),
        (content.reported, "count_reported"),
    )


def _words_of(number: int, key: str, setting: Setting) -> str:
    """What a number counts; none is one in French."""
    is_one = number == 1 or (number == 0 and setting.lang.startswith("fr"))
    return setting.words[f"{key}_one" if is_one else f"{key}_many"]


def _count(number: int, key: str, size: float, setting: Setting) -> Line:
    parts = (
        setting.letters(str(number), size, bold=True),
        setting.letters(f"  {_words_of(number, key, setting)}", size),
    )
    return Line(parts)
