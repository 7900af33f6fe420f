"""Keys that are not ours, written back as they stood: where, in which form, with the comments at them.

A comment goes with the key that it stands beside, above or below; between two keys that are not ours, with the second.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

import yaml

from briefing.core.errors import BriefingError
from briefing.core.storage.nodes import WIDTH, Node, Scalar, parse, refuse_mark

_HEAD = re.compile(r" *(?:- +)*")
"""What is before the first key of a line, with no bracket."""
_BESIDE = re.compile(r"[ \t,}\]]*[ \t](#[^\n\x85\u2028\u2029]*)")
"""A comment behind a value, and behind the brackets that close there."""
_REST = re.compile(r"[ \t,}\]]*\n")
_GAP = re.compile(r"( *)(#[^\n\x85\u2028\u2029]*)?(?:\n|\Z)")
"""A line without a key: blank, or a comment."""
_ODD = re.compile(r"^(?:---|\.\.\.)|[\x85\u2028\u2029]", re.MULTILINE)
"""What may mean something else at the start of a line, or is a line end to YAML only."""
_WORD = re.compile(r"[\w-]+: [\w.-]+")
_MOST_READS = 20_000
"""Keys that are read once more to see that they say elsewhere what they said: a second of work."""


class Entry(str):
    """A key that is not ours and its value, as they stood, not indented; it followed our key ``after``, "" for none."""

    __slots__ = ("after",)
    after: str

    def __new__(cls, text: str, after: str = "") -> Entry:
        entry = super().__new__(cls, text)
        entry.after = after
        return entry


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # which of both is there is known late
    def scalar(self, value: Scalar) -> yaml.ScalarNode:
        """A text in the style that its author wrote it in."""
        # A plain scalar keeps its form only under the tag that its form implies.
        tag = "tag:yaml.org,2002:str" if value.style else self.resolve(yaml.ScalarNode, str(value), (True, False))
        node: yaml.ScalarNode = self.represent_scalar(tag, str(value), value.style or None)
        return node


_Dumper.add_representer(Scalar, _Dumper.scalar)


class _Spot(NamedTuple):
    """A key of a mapping with its value, among the others."""

    key: str
    node: Node
    in_brackets: bool
    is_followed: bool
    """Whether the next key is not ours, too."""


class UnknownKeys:
    """Finds them in the ``text`` of the file ``name``, whose line ends are line feeds."""

    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name
        self._reads = 0
        self._taken: dict[int, int] = {}

    def of(self, mapping: Node, known: Collection[str]) -> Iterator[tuple[str, Entry]]:
        """The keys of ``mapping`` that are not ``known``, each with its value.

        What would mean something else in another place is written anew, its scalars as they stood. Raises BriefingError
        for an alias of what is elsewhere.
        """
        assert isinstance(mapping.value, dict)
        items = list(mapping.value.items())
        after = ""
        for place, (key, node) in enumerate(items):
            if key in known:
                after = key
                continue
            is_followed = place + 1 < len(items) and items[place + 1][0] not in known
            spot = _Spot(key, node, mapping.style == "{", is_followed)
            yield key, Entry(self._as_it_stood(spot) or _dumped(key, _data(node, self._name)), after)

    def _as_it_stood(self, spot: _Spot) -> str | None:
        """The key and its value, not indented; None for what would mean something else in another place."""
        if not _is_whole(spot.node, set()):
            return None
        node = spot.node
        own = self._text[node.start : node.end]
        before = max(node.before - 1, 0)  # what was in lines ends behind its last line
        begun = self._text.rfind("\n", before, node.start) + 1
        head = self._text[begun : node.start] if begun or not before else None
        beside = None if own.endswith("\n") else _BESIDE.match(self._text, node.end)
        if beside:
            own += beside[0] if beside[0].lstrip().startswith("#") else f"  {beside[1]}"
        if head is None or not _HEAD.fullmatch(head):
            text = _hanging(own)
            return text if _WORD.fullmatch(text) or self._says(text, spot) else None
        column = len(head)
        lines = own.removesuffix("\n").split("\n")
        text = "\n".join(_dedented(line, column) for line in lines)
        is_shifted = all(_depth(line) >= column or not line.strip() for line in lines[1:])
        if (spot.in_brackets or not is_shifted or _ODD.search(text)) and not self._says(text, spot):
            return None
        following = self._next_line(beside.end() if beside else node.end)
        below = self._below(following, column + spot.is_followed) if following is not None else []
        above = self._above(before, begun, head.index("-") if "-" in head else column)
        return "\n".join([*above, text, *(_dedented(line, column) for line in below)])

    def _next_line(self, end: int) -> int | None:
        """Where the line after ``end`` starts; None where more keys stand on that of ``end``."""
        if end and self._text[end - 1] == "\n":
            return end
        rest = _REST.match(self._text, end)
        return rest.end() if rest else None

    def _above(self, start: int, end: int, column: int) -> list[str]:
        """The comments between ``start``, which is in the line above them, and the line that starts at ``end``.

        The first of them that stand deeper than ``column`` would otherwise be of what is above them, next time.
        """
        first = self._text.find("\n", start, end) + 1 if start else 0
        lines = self._text[self._taken.get(first, first) : end].split("\n")[:-1]
        found = list(takewhile(_GAP.fullmatch, reversed(lines)))[::-1]
        deep = len(list(takewhile(lambda line: not line.strip() or _depth(line) > column, found)))
        return [*(line.strip(" ") for line in found[:deep]), *(_dedented(line, column) for line in found[deep:])]

    def _below(self, start: int, column: int) -> list[str]:
        """The comments from the line at ``start`` on that stand at ``column`` or deeper; they are nobody else's."""
        found: list[str] = []
        end = start
        while end < len(self._text) and (line := _GAP.match(self._text, end)):
            if line[2] and len(line[1]) < column:
                break
            found.append(line[0].removesuffix("\n") if line[2] else "")
            end = line.end()
            if line[2]:
                self._taken[start] = end
        while found and not found[-1]:
            del found[-1]
        return found

    def _says(self, text: str, spot: _Spot) -> bool:
        """Whether ``text``, for itself, says what the key says where it stands."""
        self._reads += 1
        if self._reads > _MOST_READS:
            return False
        try:
            root = parse(f"{text}\n", self._name, with_marks=True)
        except BriefingError:
            return False
        return root is not None and _are_same(root, Node({spot.key: spot.node}, 1))


class Places:
    """Stands for keys that are not ours in data to be dumped, and is filled with them in the text."""

    def __init__(self, number: int) -> None:
        self._token = f"unknown-{number}-"
        self._entries: list[Entry] = []

    def among(self, data: Mapping[str, object], extra: Mapping[str, Entry], order: Sequence[str]) -> dict[str, object]:
        """``data``, whose keys are some of ``order``, with places for ``extra`` where it stood."""
        following: dict[str, dict[str, object]] = {}
        for entry in extra.values():
            there = order[: order.index(entry.after) + 1] if entry.after in order else ()
            after = next((name for name in reversed(there) if name in data), "")
            following.setdefault(after, {})[f"{self._token}{len(self._entries)}"] = None
            self._entries.append(entry)
        made = following.get("", {})
        for key, value in data.items():
            made[key] = value
            made.update(following.get(key, {}))
        return made

    def are_clear_in(self, text: str) -> bool:
        """Whether nothing that people wrote looks like them."""
        return text.count(self._token) == len(self._entries)

    def filled(self, text: str) -> str:
        """``text``, which the data was dumped as, with the keys as they stood."""
        if not self._entries:
            return text
        return re.sub(rf"^( *)(- )?{self._token}(\d+): null$", self._entry, text, flags=re.MULTILINE)

    def _entry(self, place: re.Match[str]) -> str:
        indent, dash = place[1], place[2] or ""
        lines = self._entries[int(place[3])].split("\n")
        above = sum(1 for _ in takewhile(_GAP.fullmatch, lines))
        first = f"{indent}{dash}{lines[above]}"
        return "\n".join(
            [
                *(_indented(line, len(indent)) for line in lines[:above]),
                first,
                *(_indented(line, len(indent + dash)) for line in lines[above + 1 :]),
            ]
        )


def _data(node: Node, name: str) -> object:
    refuse_mark(node, name)
    if isinstance(node.value, dict):
        return {key: _data(inner, name) for key, inner in node.value.items()}
    if isinstance(node.value, list):
        return [_data(inner, name) for inner in node.value]
    return Scalar(node.value, node.style)


def _dumped(key: str, data: object) -> str:
    text: str = yaml.dump({key: data}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)
    return text.removesuffix("\n")


def _indented(line: str, column: int) -> str:
    return " " * column + line if line else ""


def _dedented(line: str, column: int) -> str:
    return line[min(column, _depth(line)) :]


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _hanging(text: str) -> str:
    """What stood behind something else on its line: the lines after its first belong to that."""
    first, *others = text.split("\n")
    return "\n".join([first, *(f"  {line.lstrip(' ')}" if line.strip() else "" for line in others)])


def _are_same(one: Node, other: Node) -> bool:
    """Whether both say the same in the same form, wherever they stand."""
    if (one.mark, one.style, type(one.value)) != (other.mark, other.style, type(other.value)):
        return False
    if isinstance(one.value, str):
        return one.value == other.value
    if isinstance(one.value, dict) and isinstance(other.value, dict) and [*one.value] != [*other.value]:
        return False
    inner, others = _inner(one), _inner(other)
    return len(inner) == len(others) and all(map(_are_same, inner, others))


def _is_whole(node: Node, known: set[str]) -> bool:
    """Whether all that it refers to is in it; ``known`` are the anchors before it."""
    if node.mark.startswith("*"):
        return node.mark[1:] in known
    if node.mark:
        known.add(node.mark[1:])
    return all(_is_whole(each, known) for each in _inner(node))


def _inner(node: Node) -> list[Node]:
    if isinstance(node.value, dict):
        return list(node.value.values())
    return node.value if isinstance(node.value, list) else []
