"""What is dragged of a document: in its own windows by ids, in those of others as cards, elsewhere as words."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData

from briefing.core.model import Briefing, Message
from briefing.ui.common.clipboard import CARDS
from briefing.ui.document.document import Document

IDS = "application/x-briefing-ids"


class _Quotes(QMimeData):
    """Quotes, also as the cards that another window takes: they are written out once somebody asks for them."""

    def __init__(self, briefing: Briefing, ids: Sequence[str]) -> None:
        super().__init__()
        self._briefing = briefing
        self._ids = ids
        self.setText("\n\n".join(attributed(briefing, briefing.message_by_id[id]) for id in ids))

    def formats(self) -> list[str]:
        return [*super().formats(), CARDS]

    def retrieveData(self, kind: str, wanted: Any) -> Any:
        if kind == CARDS:
            return QByteArray(as_cards(self._briefing, self._ids))
        return super().retrieveData(kind, wanted)


def quotes(document: Document, ids: Sequence[str]) -> QMimeData:
    """The messages ``ids`` of ``document``, to be dragged."""
    data = _Quotes(document.briefing, ids)
    put_ids(data, IDS, document, ids)
    return data


def as_cards(briefing: Briefing, ids: Iterable[str]) -> bytes:
    """These messages with who said them and where, as another window takes them."""
    from briefing.core.edits.carrying import carried
    from briefing.core.storage.store import dumps  # YAML takes long to import

    return dumps(carried(briefing, list(ids))).encode()


def put_ids(data: QMimeData, kind: str, document: Document, ids: Iterable[str]) -> None:
    """Have ``ids`` in ``data`` as ids of ``document``: in another one the same may be of something else."""
    data.setData(kind, "\n".join((_owner(document), *ids)).encode())


def dragged_ids(data: QMimeData, document: Document, kind: str = IDS) -> list[str]:
    """The ids that are dragged, none where it is something else, or of another document."""
    owner, *ids = bytes(data.data(kind).data()).decode().split("\n")
    return ids if owner == _owner(document) else []


def _owner(document: Document) -> str:
    return f"{os.getpid()} {id(document)}"


def attributed(briefing: Briefing, message: Message) -> str:
    """The quote with its quotation marks, who said it and where; a paraphrase says what it is, without marks."""
    is_french = briefing.assembly.language.startswith("fr")
    marks = "« {} »" if is_french else "“{}”"
    if message.is_paraphrase:
        marks = "Rapporté : {}" if is_french else "Reported: {}"
    speaker = briefing.speaker_of(message)
    parts = [speaker.name, speaker.position] if speaker else []
    said = ", ".join(part for part in [*parts, briefing.assembly.title] if part)
    return f"{marks.format(message.quote)}\n— {said}" if said else marks.format(message.quote)
