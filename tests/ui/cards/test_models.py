"""The item models keep Qt's rules, and selections keep to their quotes, whatever the edits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from briefing.core import edits
from briefing.ui.cards.filters.facets import facet_models
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.cards.model import CardsModel
from briefing.ui.cards.sync import sync
from briefing.ui.deck.model import DeckModel
from briefing.ui.document.document import Document
from tests.strategies import briefings

steps = st.lists(
    st.tuples(st.sampled_from(["pick", "unpick", "move", "step", "undo", "filter"]), st.integers(0, 9)), max_size=12
)


@settings(max_examples=12)
@given(briefings(), steps)
def test_models_follow_any_edits(briefing, steps):
    document = Document()
    filtering = Filtering(document)
    models = [
        CardsModel(document, filtering),
        DeckModel(document),
        *facet_models(document, filtering).values(),
    ]
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    document.open(briefing, None)
    ids = [message.id for message in briefing.messages]
    for kind, number in steps:
        _carry_out(document, filtering, ids, kind, number)
        assert models[0].rowCount() == len(filtering.messages)
        assert [
            item.message.id for row in range(models[1].rowCount()) if (item := models[1].item(row)).message
        ] == list(edits.pick(document.briefing, []).deck.picks)
    del testers


def _carry_out(document, filtering, ids, kind, number) -> None:
    id = [ids[number % len(ids)]] if ids else []
    match kind:
        case "pick":
            document.pick(id)
        case "unpick":
            document.unpick(id)
        case "move" if id:
            document.place(id, number)
        case "step":
            document.step(id, 1 if number % 2 else -1)
        case "undo":
            document.stack.undo()
        case "filter":
            filtering.set_query("ab"[: number % 3])


class Told:
    """Plays a model: checks that every step it is told of is one Qt allows."""

    def __init__(self, rows):
        self.rows = rows

    def beginInsertRows(self, parent, first, last):
        assert 0 <= first <= len(self.rows)
        assert first == last

    def beginRemoveRows(self, parent, first, last):
        assert 0 <= first < len(self.rows)

    def beginMoveRows(self, parent, first, last, target, row):
        assert first < len(self.rows)
        assert row not in (first, first + 1)
        return True

    def endInsertRows(self): ...
    def endRemoveRows(self): ...
    def endMoveRows(self): ...


@given(st.permutations(range(7)), st.permutations(range(7)), st.integers(0, 7), st.integers(0, 7))
def test_sync_brings_any_rows_to_any_others(old, new, few, some):
    rows = old[:few]
    sync(Told(rows), rows, new[:some])
    assert rows == new[:some]


@pytest.mark.parametrize("moved", [0, 4])
def test_one_row_that_moved_is_one_move(moved):
    rows, told = list("abcde"), []
    wanted = [row for at, row in enumerate("abcde") if at != moved]
    wanted.insert(2, "abcde"[moved])

    class Counting(Told):
        def beginMoveRows(self, *args):
            told.append(args)
            return super().beginMoveRows(*args)

    sync(Counting(rows), rows, wanted)
    assert (rows, len(told)) == (wanted, 1)
