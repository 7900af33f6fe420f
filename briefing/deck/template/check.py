"""What a template can hold and what it cannot, in plain words, with what will be done instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.deck.fonts.shipped import ensure_fonts, missing
from briefing.deck.ooxml.names import NOTES_MASTER
from briefing.deck.ooxml.package import Package, unpack
from briefing.deck.template.catalogue import TemplateInfo
from briefing.deck.template.opening import OpenTemplate, open_template
from briefing.deck.template.placeholders import LayoutSlots, Slot


def examine(template: TemplateInfo, maps: Path | None = None) -> list[Diagnostic]:
    """What is to be told of a template; ``maps`` is the folder of the maps that the user settled.

    A fault keeps it from being used, a remark says what will be done instead.
    """
    try:
        opened = open_template(template, maps)
    except BriefingError as error:
        return [Diagnostic(error.what, error.mend)]
    faults = list(_unmapped(opened))
    if faults:
        return [Diagnostic(what) for what in faults]
    return [Diagnostic(what, severity=Severity.REMARK) for what in _remarks(opened)]


def _unmapped(opened: OpenTemplate) -> Iterator[str]:
    """What the map names and the file lacks."""
    for name, kind in opened.info.kinds.items():
        if kind.layout not in opened.layouts:
            what = translate("Template", "{kind}: there is no layout “{layout}”.")
            yield what.format(kind=name, layout=kind.layout)
            continue
        wanted = {*kind.fields.values(), *(idx for row in kind.rows for idx in row.values())}
        wanted |= {kind.route} if kind.route is not None else set()
        for idx in sorted(wanted - set(kind.boxes)):
            if idx not in opened.layouts[kind.layout]:
                what = translate("Template", "{kind}: the layout “{layout}” has no placeholder {number}.")
                yield what.format(kind=name, layout=kind.layout, number=idx)


def _remarks(opened: OpenTemplate) -> Iterator[str]:
    original = unpack(opened.data, str(opened.info.path))
    yield from _slides(original)
    yield from _form(opened)
    if opened.is_mapped:  # slides that are composed need no places for their texts
        yield from _rooms(opened)
    yield from _fonts(opened)
    yield from _colours(opened)
    yield from _furniture(opened, original)
    yield from opened.left_out


def _slides(original: Package) -> Iterator[str]:
    count = len(original.related(original.presentation(), "slide"))
    if count == 1:
        yield translate("Template", "Its slide is left out: only its layouts are used.")
    elif count:
        what = translate("Template", "Its {count} slides are left out: only its layouts are used.")
        yield what.format(count=count)


def _form(opened: OpenTemplate) -> Iterator[str]:
    ratio = opened.width / max(1, opened.height)
    if abs(ratio - 16 / 9) > 0.02:
        form = "4:3" if abs(ratio - 4 / 3) < 0.02 else f"{ratio:.2f}:1"
        what = translate(
            "Template", "Its slides are {form}, not 16:9: the deck keeps that form, and screens show bars beside it."
        )
        yield what.format(form=form)


def _rooms(opened: OpenTemplate) -> Iterator[str]:
    kinds = opened.info.kinds
    if any(kinds[kind].boxes for kind in ("text", "quote")):
        what = translate(
            "Template",
            "No layout has enough room for content: texts go into boxes drawn on the layout “{layout}”.",
        )
        yield what.format(layout=kinds["text"].layout)
    elif kinds["quote"].fields.get("speaker") == kinds["quote"].fields["quote"]:
        yield translate(
            "Template", "No layout has a place for the speaker: name and position follow the quote in its place."
        )
    full = kinds["quote_full"].fields
    if full.get("takeaway") == full["quote"]:
        yield translate(
            "Template",
            "No layout has a place for takeaway and ask: they follow the quote, or go on to a slide of their own.",
        )
    if any(0 in kind.boxes for kind in kinds.values()):
        yield translate("Template", "A layout has no title: one is drawn on each of its slides.")
    if kinds["section"].layout == kinds["title"].layout:
        what = translate("Template", "There is no layout for sections: they use that of the title, “{layout}”.")
        yield what.format(layout=kinds["title"].layout)


def _fonts(opened: OpenTemplate) -> Iterator[str]:
    ensure_fonts()
    families = {slot.family for layout in _used(opened) for slot in layout.slots}
    what = translate(
        "Template", "The font {family} is not on this computer: texts are fitted with a margin in a font of ours."
    )
    yield from (what.format(family=family) for family in sorted(filter(missing, families)))


def _colours(opened: OpenTemplate) -> Iterator[str]:
    for layout in _used(opened):
        faint = [slot for slot in _filled(opened, layout) if not slot.legible]
        if faint:
            if all(layout.ink_for(slot) for slot in faint):
                instead = translate("Template", "another of the theme’s colours is used")
            else:
                instead = translate("Template", "no colour of the theme reads better")
            names = ", ".join(translate("Template", "“{name}”").format(name=slot.name) for slot in faint)
            what = translate(
                "Template", "On the layout “{layout}”, {names} would be hard to read on the background: {instead}."
            )
            yield what.format(layout=layout.name, names=names, instead=instead)


def _filled(opened: OpenTemplate, layout: LayoutSlots) -> list[Slot]:
    """The placeholders of a layout that texts, footers and numbers go into."""
    kinds = [kind for kind in opened.info.kinds.values() if kind.layout == layout.key and not kind.background]
    filled = {idx for kind in kinds for row in (kind.fields, *kind.rows) for idx in row.values()}
    return [slot for slot in layout.slots if slot.idx in filled or (slot.type in ("ftr", "sldNum") and kinds)]


def _furniture(opened: OpenTemplate, original: Package) -> Iterator[str]:
    if not original.related(original.presentation(), NOTES_MASTER):
        yield translate("Template", "It has no notes master: one of ours is added, so that notes can be printed.")
    layout = opened.layouts[opened.info.kinds["quote"].layout]
    types = {slot.type for slot in layout.slots}
    if "sldNum" not in types:
        what = translate("Template", "The layout “{layout}” has no place for a slide number: its slides go without.")
        yield what.format(layout=layout.name)
    if "ftr" not in types:
        what = translate("Template", "The layout “{layout}” has no place for a footer: its slides go without.")
        yield what.format(layout=layout.name)


def _used(opened: OpenTemplate) -> list[LayoutSlots]:
    """The layouts that slides are put on, each once."""
    return [opened.layouts[key] for key in dict.fromkeys(kind.layout for kind in opened.info.kinds.values())]
