"""Reports tell nobody who their user is."""

from __future__ import annotations

from pathlib import PureWindowsPath

import pytest

from briefing.ui.crash import reports


@pytest.mark.parametrize("path", [r"C:\Users\Zoé M\x.py", "c:/users/zoé m/x.py", r"C:\\USERS\\ZOÉ M\\x.py"])
def test_the_users_name_is_left_out_however_a_path_is_spelt(path):
    told = reports._without_home(f'File "{path}", line 3', PureWindowsPath(r"C:\Users\Zoé M"))
    assert "zo" not in told.lower()
    assert "x.py" in told
