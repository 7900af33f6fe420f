"""YAML text → nodes that know their line. Built from parser events, so that no file costs more than its size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.yaml_faults import fault

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WIDTH = 110
"""Characters of a line of YAML as we write it, where its words allow."""
_MAX_DEPTH = 40
"""A briefing nests four deep; ten times that is a mistake or an attack, yet far from the end of Python's stack."""

_MAX_NODES = 400_000
"""10,000 cards of twenty entries: a second and a half of reading, 150 MB."""


class Scalar(str):
    """The text of a scalar, and the ``style`` that its author wrote it in: ' " | >, or "" for a plain one."""

    __slots__ = ("style",)
    style: str

    def __new__(cls, text: str, style: str = "") -> Scalar:
        scalar = super().__new__(cls, text)
        scalar.style = style
        return scalar


@dataclass(slots=True)
class Node:
    """A scalar (``str``), a list or a mapping of nodes, with its line from 1, and the style of a scalar.

    The style of a list or mapping in brackets is [ or {. ``mark`` is the anchor or alias that is written there, as
    "&name" or "*name". The value of a key knows where both stand in the text, in characters from its start: from
    ``start``, that of the key, to ``end``; what is written before them ends at ``before``.
    """

    value: str | list[Node] | dict[str, Node]
    line: int
    style: str = ""
    mark: str = ""
    before: int = 0
    start: int = 0
    end: int = 0

    @property
    def plain(self) -> bool:
        """Whether a scalar stood there without quotes."""
        return not self.style


class _Key(NamedTuple):
    """A key whose value is waited for; see Node."""

    name: Scalar
    before: int
    start: int
    mark: str


def parse(text: str, name: str, *, with_marks: bool = False) -> Node | None:
    """The one document in ``text``, or None where there is none.

    Every scalar stays the text its author wrote. Raises BriefingError, with ``name`` and the line, for what is not YAML
    and for what no briefing needs: tags, keys given twice, deep nesting, several documents and, unless they are asked
    for ``with_marks``, anchors and aliases.
    """
    try:
        return _Builder(name, with_marks=with_marks).build(text)
    except yaml.YAMLError as error:
        raise fault(error, text, name) from error


def typed(node: Node) -> object:
    """The node as Python data, its plain scalars typed as YAML does (numbers, booleans, null)."""
    if isinstance(node.value, dict):
        return {str(key): typed(inner) for key, inner in node.value.items()}
    if isinstance(node.value, list):
        return [typed(inner) for inner in node.value]
    return _scalar(node.value) if node.plain else node.value


def _scalar(value: str) -> object:
    try:
        found = yaml.load(value, Loader=_LOADER)
    except (yaml.YAMLError, ValueError):
        return value
    return found if isinstance(found, (bool, int, float)) or found is None else value


def refuse_mark(node: Node, name: str) -> None:
    """Raise BriefingError if an anchor or an alias is written at ``node`` of the file ``name``."""
    if node.mark.startswith("*"):
        what = translate("Format", "Aliases (*name) are not used in briefings.")
        raise BriefingError(what, where=f"{name}:{node.line}", mend=translate("Format", "Write the value out."))
    if node.mark:
        what = translate("Format", "Anchors (&name) are not used in briefings.")
        raise BriefingError(what, where=f"{name}:{node.line}", mend=translate("Format", "Remove it."))


class _Builder:
    def __init__(self, name: str, *, with_marks: bool) -> None:
        self._name = name
        self._with_marks = with_marks
        self._root: Node | None = None
        self._open: list[Node] = []
        self._keys: list[_Key | None] = []
        self._count = 0
        self._end = 0

    def build(self, text: str) -> Node | None:
        """The root of the text, None of an empty one. Raises yaml.YAMLError and BriefingError."""
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._add(Node(event.value, _line(event), event.style or "", self._mark(event)), event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._enter(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._leave(event)
            elif isinstance(event, yaml.AliasEvent):
                self._add(Node("", _line(event), mark=f"*{event.anchor}"), event)
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    what = translate("Format", "A second document starts here.")
                    raise self._at(_line(event), what, translate("Format", "Keep one briefing a file."))
        return self._root

    def _enter(self, event: Any) -> None:
        if len(self._open) >= _MAX_DEPTH:
            what = translate("Format", "Values are nested too deeply.")
            raise self._at(_line(event), what, translate("Format", "Flatten them."))
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        style = ("{" if is_mapping else "[") if event.flow_style else ""
        node = Node({} if is_mapping else [], _line(event), style, self._mark(event))
        self._add(node, event)
        self._open.append(node)
        self._keys.append(None)

    def _leave(self, event: Any) -> None:
        """The end of a collection without brackets is where the next thing starts: it ends with what is last in it."""
        self._keys.pop()
        if event.end_mark.index > event.start_mark.index:
            self._end = event.end_mark.index
        self._open.pop().end = self._end

    def _add(self, node: Node, event: Any) -> None:
        self._count += 1
        if self._count > _MAX_NODES:
            what = translate("Format", "The file holds too many entries for a briefing.")
            raise self._at(node.line, what, translate("Format", "Cut it into parts."))
        if node.mark and not self._with_marks:
            refuse_mark(node, self._name)
        before = self._end
        if not isinstance(event, yaml.CollectionStartEvent) or event.flow_style:
            self._end = event.end_mark.index
        if not self._open:
            self._root = node
            return
        parent = self._open[-1].value
        if isinstance(parent, list):
            parent.append(node)
        elif isinstance(parent, dict):
            self._add_pair(parent, node, before, event)

    def _add_pair(self, parent: dict[str, Node], node: Node, before: int, event: Any) -> None:
        key = self._keys[-1]
        if key is not None:
            node.before, node.start, node.end = key.before, key.start, self._end
            node.mark = node.mark or key.mark
            parent[key.name] = node
            self._keys[-1] = None
        elif not isinstance(node.value, str):
            what = translate("Format", "A key must be a word.")
            raise self._at(node.line, what, translate("Format", "Write it as key: value."))
        elif node.value in parent:
            what = translate("Format", "The key “{key}” is given twice.").format(key=node.value)
            raise self._at(node.line, what, translate("Format", "Keep one of them."))
        else:
            name = Scalar(node.value, node.style or ("" if node.value else "'"))
            self._keys[-1] = _Key(name, before, event.start_mark.index, node.mark)

    def _mark(self, event: Any) -> str:
        if event.tag and event.tag != "!":
            what = translate("Format", "Tags (!name) are not used in briefings.")
            raise self._at(_line(event), what, translate("Format", "Remove it."))
        return f"&{event.anchor}" if event.anchor else ""

    def _at(self, line: int, what: str, mend: str) -> BriefingError:
        return BriefingError(what, where=f"{self._name}:{line}", mend=mend)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
