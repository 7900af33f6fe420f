"""What the window remembers: a file is listed once, however its path is spelt."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.system.names import spelling
from briefing.ui.common import settings as module

ONE, OTHER = Path("/Users/z/Comité.briefing"), Path("/users/Z/Comite\u0301.briefing")


@pytest.mark.parametrize(("system", "listed"), [("darwin", [OTHER]), ("linux", [OTHER, ONE])])
def test_a_file_is_listed_once_however_its_path_is_spelt(system, listed, settings, monkeypatch):
    monkeypatch.setattr(module, "spelling", lambda path: spelling(path, system))
    settings.add_recent(ONE)
    settings.add_recent(OTHER)
    assert settings.recent() == listed
    settings.add_template(ONE)
    settings.add_template(OTHER)
    assert settings.templates() == listed
    settings.forget_recent(OTHER)
    assert settings.recent() == listed[1:]
