"""The keys of each system."""

from __future__ import annotations

import pytest

from briefing.core.system.keys import keys


@pytest.mark.parametrize(
    ("written", "on_a_mac", "elsewhere"),
    [
        ("Del", ["Backspace", "Del"], ["Del"]),
        ("Ctrl+M", ["Ctrl+Shift+M"], ["Ctrl+M"]),
        ("Ctrl+Tab|Ctrl+F6", ["Ctrl+`", "Ctrl+F6"], ["Ctrl+Tab", "Ctrl+F6"]),
        ("F11", ["Ctrl+Meta+F"], ["F11"]),
        ("F1|?", ["F1", "?"], ["F1", "?"]),
        ("", [], []),
    ],
)
def test_a_mac_has_other_keys_for_what_its_own_are_for(written, on_a_mac, elsewhere):
    assert keys(written, "darwin") == on_a_mac
    assert keys(written, "win32") == keys(written, "linux") == elsewhere
