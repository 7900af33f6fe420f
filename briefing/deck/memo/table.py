"""The decisions of a memo as a table of Word: by level, each with its number, who answers for it and until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips

from briefing.deck.memo.paragraphs import Pen, Piece
from briefing.deck.memo.setting import Setting
from briefing.deck.plan.contents import Ask, noun_of

_SHARES = (0.05, 0.57, 0.22, 0.16)
"""The columns' parts of a line: number, decision, owner, due."""
_LEVELS = {"decide": "level_decide_today"}
"""The labels of levels that are not named after them."""


def add_table(
    document: Document, asks: Mapping[str, Ask], words: Mapping[str, str], setting: Setting, pen: Pen
) -> None:
    """Add the table at the end of the document, the asks by the bookmarks of their rows."""
    table = _Table(document, words, setting, pen)
    table.head(asks.values())
    for level, group in groupby(asks.items(), key=lambda item: item[1].level):
        if level:
            table.level(words[_LEVELS.get(level, f"level_{level}")])
        for goal, ask in group:
            table.ask(ask, goal)


class _Table:
    def __init__(self, document: Document, words: Mapping[str, str], setting: Setting, pen: Pen) -> None:
        self._words, self._setting, self._pen = words, setting, pen
        self._table: Any = document.add_table(0, len(_SHARES))
        self._table._tbl.tblPr.style = setting.styles["Memo Table"]
        self._table.autofit = False
        self._describe()
        self._widths = [Twips(round(setting.width * share)) for share in _SHARES]
        for column, width in zip(self._table.columns, self._widths, strict=True):
            column.width = width

    def head(self, asks: Iterable[Ask]) -> None:
        row = self._row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        names = (self._words[f"{key}_head"] for key in ("number", noun_of(asks), "owner", "due"))
        for cell, name in zip(row.cells, names, strict=True):
            self._pen.write(cell.paragraphs[0], "Memo Cell", Piece(name, bold=True), keep=True)

    def level(self, name: str) -> None:
        """A row across the table that says what is asked in those below."""
        row = self._row()
        cell = row.cells[0].merge(row.cells[-1])
        shade = OxmlElement("w:shd")
        for key, value in self._setting.inks.ground().items():
            shade.set(qn(key), value)
        cell._tc.get_or_add_tcPr().append(shade)
        self._pen.write(cell.paragraphs[0], "Memo Cell", Piece(name, bold=True, ink="text2"), keep=True)

    def ask(self, ask: Ask, goal: str) -> None:
        number, text, *when = self._row().cells
        told = ((ask.owner, "owner_missing"), (ask.due, "due_missing"))
        self._pen.write(number.paragraphs[0], "Memo Cell", Piece(str(ask.number or "")), goal=goal)
        self._pen.write(text.paragraphs[0], "Memo Cell", Piece(ask.text))
        for cell, (value, missing) in zip(when, told, strict=True):
            lacking = "" if ask.is_complete else self._words[missing]
            piece = Piece(value) if value else Piece(lacking, ink="quiet")
            self._pen.write(cell.paragraphs[0], "Memo Cell", piece)

    def _row(self) -> Any:
        row = self._table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, self._widths, strict=True):
            cell.width = width
        return row

    def _describe(self) -> None:
        """What the table holds, for those who do not see it; its first row is its head."""
        properties = self._table._tbl.tblPr
        for name, value in (
            ("w:tblCaption", self._words["decisions"]),
            ("w:tblDescription", self._words["decisions_table"]),
        ):
            element = OxmlElement(name)
            element.set(qn("w:val"), value)
            properties.append(element)
