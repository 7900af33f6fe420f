"""The question about unsaved work says what is lost, and what is not."""

from __future__ import annotations

import pytest

from briefing.core import edits
from briefing.ui.editing.dialogs.quote_dialog import QuoteDialog
from briefing.ui.widgets import messages
from briefing.ui.widgets.messages import ask_unsaved
from tests.ui.conftest import in_dialog


@pytest.mark.parametrize("has_file", [True, False])
def test_a_draft_that_comes_back_is_said_to_be_kept(window, tmp_path, monkeypatch, has_file):
    told = []
    monkeypatch.setattr(messages, "ask_unsaved", ask_unsaved)
    monkeypatch.setattr(messages, "ask", lambda *given: told.append(given[3]) or messages.Answer.CANCEL)
    if has_file:
        assert window.filing.save_copy(window.document.briefing, tmp_path / "mine.briefing")
        assert window.filing.open(tmp_path / "mine.briefing")
    window.document.edit("Name it", edits.change_assembly(window.document.briefing, title="Mine"))
    assert not window.filing.may_leave()

    def leave(dialog: QuoteDialog) -> None:
        dialog.quote.setPlainText("Half written")
        dialog.is_draft = True
        dialog.done(0)

    window.grid.reveal(window.document.briefing.messages[0].id)
    window.grid.setFocus()
    in_dialog(window.parts.actions["edit_quote"].trigger, leave)
    assert not window.filing.may_leave()
    lost = "They are lost if you do not save them."
    kept = f"{lost} The quote that you left half written is kept as a draft either way."
    assert told == [lost, kept if has_file else lost]
