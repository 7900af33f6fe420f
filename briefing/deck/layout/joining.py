"""Texts of several roles in one placeholder: one after the other, each in the style its role has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.deck.plan.model import PlannedSlide, Row
from briefing.deck.plan.texts.text import Paragraph, Run, Text

_SMALL = ("speaker", "takeaway", "ask", "note", "stage", "voice")
_SCALES = {**dict.fromkeys(_SMALL, 0.7), "position": 0.6, "event": 0.75}
_BEFORE = {"speaker": 1.1, "takeaway": 1.6, "ask": 1.2, "note": 1.6, "event": 0.8, "headline": 0.6, "voice": 1.0}
_BOLD = ("speaker",)
_LIST_SCALE = 0.8
_ITEM_BEFORE, _LINE_BEFORE = 0.9, 0.1


def joined(texts: Mapping[str, Text], roles: Sequence[str]) -> Text:
    """The texts of roles that share a place; a role alone keeps its own style."""
    found = [role for role in roles if role in texts]
    if len(found) == 1:
        return texts[found[0]]
    largest = max(_SCALES.get(role, 1.0) for role in found)
    lead = next(role for role in found if _SCALES.get(role, 1.0) == largest)
    return tuple(
        paragraph
        for role in found
        for paragraph in (texts[role] if role == lead == found[0] else _styled(role, texts[role], largest))
    )


def listed(rows: Sequence[Row], kind: str) -> Text:
    """Rows as running text: the first words of each in bold, the rest smaller below."""
    return tuple(paragraph for row in rows for paragraph in _item(row, kind))


def retained(slide: PlannedSlide, roles: Sequence[str]) -> PlannedSlide:
    """The slide without the texts of these roles."""
    return replace(slide, texts={role: text for role, text in slide.texts.items() if role not in roles})


def _styled(role: str, text: Text, largest: float) -> Text:
    scale = _SCALES.get(role, 1.0) / largest
    styled = [paragraph._replace(scale=paragraph.scale * scale, before=_LINE_BEFORE) for paragraph in text]
    if role in _BOLD:
        styled = [
            paragraph._replace(runs=tuple(run._replace(bold=True) for run in paragraph.runs)) for paragraph in styled
        ]
    first, *others = styled
    return (first._replace(before=_BEFORE.get(role, _LINE_BEFORE)), *others)


def _item(row: Row, kind: str) -> Text:
    texts = dict(row.texts)
    if kind == "decisions":
        number, (first, *rest) = texts["number"][0].runs[0], texts["ask"]
        numbered = Run(f"{number.text}. ", bold=True, tint=True, lang=number.lang)
        return (
            first._replace(runs=(numbered, *first.runs), before=_ITEM_BEFORE),
            *rest,
            *(Paragraph(_in_line(texts[role]), _LIST_SCALE, _LINE_BEFORE) for role in ("voice", "owner")),
        )
    texts.pop("initials", None)
    first, *others = texts.pop("name")
    others += [paragraph for text in texts.values() for paragraph in text]
    small = (paragraph._replace(scale=_LIST_SCALE, before=_LINE_BEFORE) for paragraph in others)
    return (first._replace(before=_ITEM_BEFORE), *small)


def _in_line(text: Text) -> tuple[Run, ...]:
    """Several paragraphs as one, parted by dots."""
    runs: list[Run] = []
    for paragraph in text:
        if runs:
            runs.append(Run(" · ", lang=paragraph.runs[0].lang))
        runs += paragraph.runs
    return tuple(runs)
