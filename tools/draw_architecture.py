"""Draw docs/images/architecture.svg from the imports: ``python -m tools.draw_architecture``.

The four packages stand above each other, the importing one on top; within each, a room stands above all it imports.
Arrows that follow from others are left out; those between packages are drawn once, from package to package.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from tools import house

PICTURE = house.ROOT / "docs" / "images" / "architecture.svg"
PACKAGES = {
    "ui": ("the window", "#F3E8DA"),
    "deck": ("makes and judges decks", "#DDEBF1"),
    "sources": ("reads articles, finds quotes", "#E4EEDD"),
    "core": ("the document", "#ECE6F2"),
}
BOX, GAP, ROW, MARGIN, LABEL, BETWEEN = (128, 34), 20, 66, 24, 46, 34
INK, LINE = "#1D2B3A", "#5B6B7B"


def levels(ties: dict[str, set[str]]) -> dict[str, int]:
    """How high each room stands: one above the highest that it imports. Ties must run one way."""
    found: dict[str, int] = {}

    def level(room: str) -> int:
        if room not in found:
            found[room] = 1 + max((level(other) for other in ties[room]), default=-1)
        return found[room]

    for room in ties:
        level(room)
    return found


def spare(ties: dict[str, set[str]]) -> dict[str, set[str]]:
    """The ties that do not follow from others: of a → b → c and a → c, the last says nothing new."""
    high = levels(ties)
    beneath: dict[str, set[str]] = {}
    for room in sorted(ties, key=lambda room: high[room]):
        beneath[room] = ties[room].union(*(beneath[other] for other in ties[room]))
    return {room: {one for one in ties[room] if not any(one in beneath[o] for o in ties[room])} for room in ties}


def draw() -> str:
    """The picture as SVG, the same for the same imports."""
    rooms, ties = _rooms()
    shapes: list[str] = []
    width = 2 * MARGIN + LABEL + max(_widest(package, rooms, ties) for package in PACKAGES)
    top: float = MARGIN
    for package in PACKAGES:
        top = _package(package, _within(package, rooms, ties), top, width, shapes) + BETWEEN
        if package != "core":
            shapes.append(_arrow(width / 2, top - BETWEEN, width / 2, top, 2.5))
    height = top - BETWEEN + MARGIN
    return "\n".join((_head(width, height), *shapes, "</svg>", ""))


def _rooms() -> tuple[list[str], dict[str, set[str]]]:
    paths = house.modules()
    tied = house.folder_ties(house.ties((one for one in house.imports() if not one.is_for_types), paths), paths)
    rooms = sorted(name for name in house.crowds(paths) if name.count("/") > 1)
    return rooms, tied


def _within(package: str, rooms: Iterable[str], ties: dict[str, set[str]]) -> dict[str, set[str]]:
    own = [room for room in rooms if room.split("/")[1] == package]
    known = {room: {other for other in ties.get(room, ()) if other in own} for room in own}
    return {room: {other for other in others if room not in known[other]} for room, others in known.items()}


def _rows(ties: dict[str, set[str]]) -> list[list[str]]:
    """The rooms by level, the highest first."""
    high = levels(ties)
    return [sorted(room for room in high if high[room] == row) for row in range(max(high.values()), -1, -1)]


def _widest(package: str, rooms: Iterable[str], ties: dict[str, set[str]]) -> int:
    return max(len(row) for row in _rows(_within(package, rooms, ties))) * (BOX[0] + GAP) + GAP


def _package(package: str, ties: dict[str, set[str]], top: float, width: float, shapes: list[str]) -> float:
    """Draw a package and its rooms; where it ends."""
    rows = _rows(ties)
    told, colour = PACKAGES[package]
    bottom = top + LABEL + len(rows) * ROW - (ROW - BOX[1]) + GAP
    shapes.append(
        f'<rect x="{MARGIN}" y="{top}" width="{width - 2 * MARGIN}" height="{bottom - top}" rx="10" fill="{colour}"/>'
        f'<text x="{MARGIN + 14}" y="{top + 24}" font-weight="700" font-size="15">{package}</text>'
        f'<text x="{MARGIN + 14 + 11 * len(package)}" y="{top + 24}" fill="{LINE}">{escape(told)}</text>'
    )
    places = {}
    for number, row in enumerate(rows):
        left = (width - len(row) * (BOX[0] + GAP) + GAP) / 2 + (number % 2) * 34 - 17
        for at, room in enumerate(row):
            places[room] = (left + at * (BOX[0] + GAP), top + LABEL + number * ROW)
    shapes += [_tie(places[room], places[other]) for room, others in spare(ties).items() for other in sorted(others)]
    shapes += [_room(room.split("/", 2)[2], *place) for room, place in places.items()]
    return bottom


def _tie(start: tuple[float, float], end: tuple[float, float]) -> str:
    return _arrow(start[0] + BOX[0] / 2, start[1] + BOX[1], end[0] + BOX[0] / 2, end[1], 1.1)


def _arrow(x1: float, y1: float, x2: float, y2: float, weight: float) -> str:
    return (
        f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="{LINE}" stroke-width="{weight}" '
        f'stroke-opacity="0.75" marker-end="url(#head)"/>'
    )


def _room(name: str, x: float, y: float) -> str:
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{BOX[0]}" height="{BOX[1]}" rx="6" fill="#FFFFFF" stroke="{LINE}"/>'
        f'<text x="{x + BOX[0] / 2:g}" y="{y + BOX[1] / 2 + 4:g}" text-anchor="middle">{escape(name)}</text>'
    )


def _head(width: float, height: float) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" font-family="sans-serif" font-size="12" fill="{INK}">\n'
        "<title>The rooms of Briefing: an arrow leads from a room to one that it imports</title>\n"
        '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" '
        f'markerUnits="userSpaceOnUse"><path d="M0 0L8 4L0 8z" fill="{LINE}"/></marker></defs>\n'
        f'<rect width="{width:g}" height="{height:g}" fill="#FFFFFF"/>'
    )


def main() -> None:
    PICTURE.write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
