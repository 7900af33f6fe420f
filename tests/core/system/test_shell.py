"""How each system is asked to show a file in its folder, and what Qt draws on without a window."""

from __future__ import annotations

import os
from pathlib import Path

import psutil
import pytest

from briefing.core.system.channel import address, is_own_process
from briefing.core.system.screen import unseen
from briefing.core.system.shell import asks_to_open_files, is_opened_by_some, name_program, showing

DECK = Path("/Users/Zoé M/Deck (1).pptx")


def test_the_explorer_takes_a_name_with_spaces_as_a_word_of_its_own():
    assert showing(DECK, "win32") == ["explorer.exe", "/select,", str(DECK)]


def test_the_finder_shows_it_and_elsewhere_the_folder_is_opened():
    assert showing(DECK, "darwin") == ["open", "-R", str(DECK)]
    assert showing(DECK, "linux") == []


@pytest.mark.parametrize(
    ("lists", "is_opened"),
    [
        ({}, True),
        ({"mimeinfo.cache": "[MIME Cache]\ntext/plain=vim.desktop;\n"}, False),
        ({"mimeinfo.cache": "[MIME Cache]\na/deck=impress.desktop;\n"}, True),
        ({"mimeinfo.cache": "text/plain=vim.desktop;\n", "mimeapps.list": "a/deck=impress.desktop\n"}, True),
        ({"mimeinfo.cache": "a/deck-of-another-kind=impress.desktop;\n"}, False),
    ],
)
def test_a_linux_desktop_lists_what_opens_a_file(tmp_path, lists, is_opened):
    for name, text in lists.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert is_opened_by_some("a/deck", [tmp_path, tmp_path / "none"], "linux") is is_opened
    assert is_opened_by_some("a/deck", [tmp_path], "win32")


def test_texts_are_measured_with_the_systems_own_fonts():
    assert unseen("linux") == "offscreen"
    assert unseen("win32") == unseen("darwin") == ""


def test_a_pipe_is_of_the_session_whoever_looks_at_it_from_afar():
    known = {"USERDOMAIN": "CORP", "USERNAME": "zoé", "SESSIONNAME": "Console"}
    afar = {**known, "SESSIONNAME": "RDP-Tcp#3"}
    assert address("Briefing", "win32", known, lambda: 2) == address("Briefing", "win32", afar, lambda: 2)
    assert address("Briefing", "win32", known, lambda: 2) != address("Briefing", "win32", known, lambda: 3)
    assert address("Briefing", "win32", known, lambda: 2) == r"\\.\pipe\briefing-CORP-zoé-2"


def test_a_socket_is_of_the_user_and_the_display():
    known = {"XDG_RUNTIME_DIR": "/run/user/7", "DISPLAY": ":1"}
    assert address("Briefing", "linux", known) == str(Path("/run/user/7/briefing--1"))
    assert address("Briefing", "darwin", {"TMPDIR": "/var/x"}) == str(Path("/var/x/briefing"))


def test_windows_alone_is_told_which_program_this_is():
    told = []
    for system in ("win32", "darwin", "linux"):
        name_program("local.briefing.Briefing", system, told.append)
    assert told == ["local.briefing.Briefing"]


def test_a_system_without_its_shell_starts_all_the_same():
    def failing(id):
        raise OSError

    name_program("local.briefing.Briefing", "win32", failing)


@pytest.mark.parametrize("error", [psutil.AccessDenied(1), psutil.NoSuchProcess(1), OSError()])
def test_a_listener_that_nobody_may_look_at_is_not_trusted(error, monkeypatch):
    assert is_own_process(os.getpid())
    monkeypatch.setattr(psutil.Process, "username", lambda self: (_ for _ in ()).throw(error))
    assert not is_own_process(os.getpid())


@pytest.mark.parametrize(("system", "asks"), [("darwin", True), ("win32", False), ("linux", False)])
def test_only_a_mac_asks_the_running_program_to_open_files(system, asks):
    assert asks_to_open_files(system) is asks
