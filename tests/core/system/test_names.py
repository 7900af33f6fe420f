"""Names that a title gives its file: none that a system takes for a device, hides, or cannot make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.system.names import file_name, spelling


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("43e assemblée générale", "43e assemblée générale"),
        ("CON", "CON_"),
        ("aux", "aux_"),
        ("Nul.", "Nul_"),
        ("COM1", "COM1_"),
        ("CONIN$", "CONIN$_"),
        ("LPT9.notes", "LPT9_.notes"),
        ("nul .2026", "nul_ .2026"),
        ("COM¹.x", "COM¹_.x"),
        ("Contrat", "Contrat"),
        ("Con nous", "Con nous"),
        ("COM10", "COM10"),
        (".hidden", "hidden"),
        ("~$x", "x"),
        ("a/b\\c: d?", "a b c d"),
        ("...", ""),
        ("\x00", ""),
        (f"{'Le dispositif juridique ' * 3}reste à améliorer", f"{'Le dispositif juridique ' * 3}reste à"),
        ("La " + "x" * 90, "La " + "x" * 77),
        ("x" * 80, "x" * 80),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, name):
    assert file_name(title, 80) == name


TITLES = st.text(max_size=120) | st.builds(
    str.__add__, st.sampled_from(["con", "AUX", "nul", "COM1", "lpt9"]), st.text(" ._-x", max_size=5)
)


@given(TITLES)
def test_no_title_makes_a_name_that_some_system_refuses(title):
    name = file_name(title, 80)
    assert len(name) <= 81
    assert not set(name) & set('<>:"/\\|?*\x00\n\t')
    assert name == name.strip(". ")
    assert name.partition(".")[0].rstrip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


@pytest.mark.parametrize(
    ("system", "one", "other", "same"),
    [
        ("win32", "C:\\Réunions\\A.briefing", "c:/réunions/a.BRIEFING", True),
        ("win32", "C:\\é.briefing", "C:\\e\u0301.briefing", False),
        ("darwin", "/Users/z/É.briefing", "/users/Z/e\u0301.briefing", True),
        ("darwin", "/Users/z/a.briefing", "/Users/z/b.briefing", False),
        ("linux", "/home/z/A.briefing", "/home/z/a.briefing", False),
        ("linux", "/home/z/é.briefing", "/home/z/e\u0301.briefing", False),
    ],
)
def test_ways_to_write_one_path_are_one_where_the_system_takes_them_for_one(system, one, other, same):
    assert (spelling(one, system) == spelling(other, system)) is same
