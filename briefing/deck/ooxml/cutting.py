"""A deck cut into decks of some of its slides: what opens a deck as a whole need not hold a large one in memory."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from briefing.core.elements import Element
from briefing.core.office.package import TYPES, Relation, source_of
from briefing.core.office.zipping import zipped
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.xml import qn, remove


def cut(package: Package, most: int) -> Iterator[bytes]:
    """Decks of ``most`` slides each, the last of fewer, in order, numbered as they were, on all the layouts.

    What leads from a slide to one in another deck is left out.
    """
    slides = package.slides()
    shared = _reached(package, "", set(slides))
    for first in range(0, len(slides), most):
        yield _with(package, slides, range(first, min(first + most, len(slides))), shared)


def _with(package: Package, slides: Sequence[str], kept: range, shared: Collection[str]) -> bytes:
    chosen = [slides[place] for place in kept]
    others = set(slides) - set(chosen)
    names = {TYPES}.union(shared, *(_reached(package, slide, others) for slide in chosen))
    parts = {name: data for name, data in package.parts.items() if source_of(name) in names}
    made = package.sharing(parts)
    main = made.presentation()
    lost = {relation.id for relation in package.relations(main) if relation.target in others}
    for source in (main, *chosen):
        made.set_relations(source, _without(package.relations(source), others))
    edit(made, main, lambda root: _list(root, lost, kept.start))
    return zipped(made.parts.items(), is_packed=False)


def _without(relations: Sequence[Relation], others: Collection[str]) -> list[Relation]:
    return [relation for relation in relations if relation.external or relation.target not in others]


def _list(root: Element, lost: Collection[str], first: int) -> None:
    remove([entry for entry in root.iter(qn("p:sldId")) if entry.get(qn("r:id")) in lost])
    root.set("firstSlideNum", str(int(root.get("firstSlideNum", "1")) + first))


def _reached(package: Package, start: str, barred: Collection[str]) -> set[str]:
    """The parts that relationships lead to from one, itself among them, past none of those that are barred."""
    seen, queue = {start}, [start]
    while queue:
        targets = {relation.target for relation in package.relations(queue.pop()) if not relation.external}
        targets = {target for target in targets if target in package.parts and target not in barred} - seen
        seen |= targets
        queue += targets
    return seen
