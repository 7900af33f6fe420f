"""YAML text → nodes that know their line. Built from parser events, so that no file costs more than its size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.yaml_faults import fault

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
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
    """A scalar (``str``), a list or a mapping of nodes, with its line from 1, and the style of a scalar."""

    value: str | list[Node] | dict[str, Node]
    line: int
    style: str = ""

    @property
    def plain(self) -> bool:
        """Whether a scalar stood there without quotes."""
        return not self.style


def parse(text: str, name: str) -> Node | None:
    """The one document in ``text``, or None where there is none.

    Every scalar stays the text its author wrote. Raises BriefingError, with ``name`` and the line, for what is not YAML
    and for what no briefing needs: anchors, aliases, tags, keys given twice, deep nesting, several documents.
    """
    try:
        return _Builder(name).build(text)
    except yaml.YAMLError as error:
        raise fault(error, text, name) from error


def kept(node: Node) -> Any:
    """The node as Python data whose every scalar can be written back as it stood: 10:30, 0123, NO."""
    if isinstance(node.value, dict):
        return {key: kept(inner) for key, inner in node.value.items()}
    if isinstance(node.value, list):
        return [kept(inner) for inner in node.value]
    return Scalar(node.value, node.style)


def typed(node: Node) -> Any:
    """The node as Python data, its plain scalars typed as YAML does (numbers, booleans, null)."""
    if isinstance(node.value, dict):
        return {str(key): typed(inner) for key, inner in node.value.items()}
    if isinstance(node.value, list):
        return [typed(inner) for inner in node.value]
    return _scalar(node.value) if node.plain else node.value


def _scalar(value: str) -> Any:
    try:
        found = yaml.load(value, Loader=_LOADER)
    except (yaml.YAMLError, ValueError):
        return value
    return found if isinstance(found, (bool, int, float)) or found is None else value


class _Builder:
    def __init__(self, name: str) -> None:
        self._name = name
        self._root: Node | None = None
        self._open: list[Node] = []
        self._keys: list[str | None] = []
        self._count = 0

    def build(self, text: str) -> Node | None:
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._refuse_extras(event)
                self._add(Node(event.value, _line(event), event.style or ""))
            elif isinstance(event, yaml.CollectionStartEvent):
                self._refuse_extras(event)
                self._enter(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._open.pop()
                self._keys.pop()
            elif isinstance(event, yaml.AliasEvent):
                what = translate("Format", "Aliases (*name) are not used in briefings.")
                raise self._fault(event, what, translate("Format", "Write the value out."))
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    what = translate("Format", "A second document starts here.")
                    raise self._fault(event, what, translate("Format", "Keep one briefing a file."))
        return self._root

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor:
            what = translate("Format", "Anchors (&name) are not used in briefings.")
            raise self._fault(event, what, translate("Format", "Remove it."))
        if event.tag and event.tag != "!":
            what = translate("Format", "Tags (!name) are not used in briefings.")
            raise self._fault(event, what, translate("Format", "Remove it."))

    def _enter(self, event: Any) -> None:
        if len(self._open) >= _MAX_DEPTH:
            what = translate("Format", "Values are nested too deeply.")
            raise self._fault(event, what, translate("Format", "Flatten them."))
        node = Node({} if isinstance(event, yaml.MappingStartEvent) else [], _line(event))
        self._add(node)
        self._open.append(node)
        self._keys.append(None)

    def _add(self, node: Node) -> None:
        self._count += 1
        if self._count > _MAX_NODES:
            what = translate("Format", "The file holds more entries than any briefing.")
            raise self._at(node.line, what, translate("Format", "Cut it into parts."))
        if not self._open:
            self._root = node
            return
        parent = self._open[-1].value
        if isinstance(parent, list):
            parent.append(node)
        elif isinstance(parent, dict):
            self._add_pair(parent, node)

    def _add_pair(self, parent: dict[str, Node], node: Node) -> None:
        key = self._keys[-1]
        if key is not None:
            parent[key] = node
            self._keys[-1] = None
        elif not isinstance(node.value, str):
            what = translate("Format", "A key must be a word.")
            raise self._at(node.line, what, translate("Format", "Write it as key: value."))
        elif node.value in parent:
            what = translate("Format", "The key “{key}” is given twice.").format(key=node.value)
            raise self._at(node.line, what, translate("Format", "Keep one of them."))
        else:
            self._keys[-1] = Scalar(node.value, node.style or ("" if node.value else "'"))

    def _fault(self, event: Any, what: str, mend: str) -> BriefingError:
        return self._at(_line(event), what, mend)

    def _at(self, line: int, what: str, mend: str) -> BriefingError:
        return BriefingError(what, where=f"{self._name}:{line}", mend=mend)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
