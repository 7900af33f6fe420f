"""The keys of each system."""

from __future__ import annotations

import pytest

from briefing.core.system.keys import keys


@pytest.mark.parametrize(
    ("written", "on_a_mac", "elsewhere"),
    [
        ("Del", ["Backspace", "Del"], ["Del"]),
        ("Ctrl+M", ["Ctrl+Shift+M"], ["Ctrl+M"]),
        ("F1|?", ["F1", "?"], ["F1", "?"]),
        ("", [], []),
    ],
)
def test_a_mac_deletes_and_puts_windows_away_with_other_keys(written, on_a_mac, elsewhere):
    assert keys(written, "darwin") == on_a_mac
    assert keys(written, "win32") == keys(written, "linux") == elsewhere
