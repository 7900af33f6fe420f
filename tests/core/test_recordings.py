"""Times of recordings as people read them, and the addresses that lead to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.recordings import clock, is_unnamed, link_to, without_folders


@pytest.mark.parametrize(("at", "words"), [(0, "00:00:00"), (761.9, "00:12:41"), (36_061, "10:01:01")])
def test_a_time_is_written_in_hours_minutes_and_seconds(at, words):
    assert clock(at) == words


@pytest.mark.parametrize(
    ("recording", "link"),
    [
        ("https://example.org/film.mp4", "https://example.org/film.mp4#t=761"),
        ("https://example.org/film.mp4#t=3", "https://example.org/film.mp4#t=761"),
        ("https://www.youtube.com/watch?v=abc&t=4s", "https://www.youtube.com/watch?v=abc&t=761s"),
        ("https://youtu.be/abc", "https://youtu.be/abc?t=761s"),
        ("https://notyoutube.com/a", "https://notyoutube.com/a#t=761"),
        ("C:\\Films\\conseil.mp4", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://[broken", ""),
        ("", ""),
    ],
)
def test_only_a_web_address_is_a_link(recording, link):
    assert link_to(recording, 761.4) == link


@given(st.text(max_size=60), st.floats(0, 1e6))
def test_no_address_raises(recording, at):
    link = link_to(recording, at)
    assert link == "" or link.lower().startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "label", ["Speaker 1", "SPEAKER_00", "S01", "Intervenant 2", "Me", "them", "Voix 3", "Host", "INVITÉE"]
)
def test_voices_without_a_name(label):
    assert is_unnamed(label)


@pytest.mark.parametrize("label", ["Anne Roy", "Mel", "Guesty", "", "Moira"])
def test_names_are_no_such_voices(label):
    assert not is_unnamed(label)


@pytest.mark.parametrize(
    ("recording", "shared"),
    [
        ("https://example.org/films/film.mp4", "https://example.org/films/film.mp4"),
        ("C:\\Users\\ana\\Films\\conseil.mp4", "conseil.mp4"),
        ("\\\\server\\ana\\conseil.mp4", "conseil.mp4"),
        ("/home/ana/conseil 50%20.mp4", "conseil 50%20.mp4"),
        ("file:///home/ana/le%20conseil.mp4", "le conseil.mp4"),
        ("conseil.mp4", "conseil.mp4"),
        ("", ""),
    ],
)
def test_of_a_file_others_know_the_bare_name(recording, shared):
    assert without_folders(recording) == shared


@given(st.text("a/\\:.~% fileh", max_size=30))
def test_no_folder_is_left_of_a_file(recording):
    shared = without_folders(recording)
    assert not {"/", "\\"} & set(shared)
    assert without_folders(shared) in (shared, shared.removeprefix("file:"))
