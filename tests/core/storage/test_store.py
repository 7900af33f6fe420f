"""The document on disk: exact round trips, faults with their line, and nothing ever lost."""

from __future__ import annotations

import errno
import os
import pickle
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.edits import finish_todo
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, Message, Todo
from briefing.core.paths import bundled_assembly
from briefing.core.storage import files
from briefing.core.storage.store import MAX_BYTES, dumps, load, loads, save
from tests.strategies import briefings

HEAD = "format: briefing/1\n"


@given(briefings())
def test_what_is_written_is_read_back_exactly(briefing):
    assert loads(dumps(briefing)) == briefing


def test_who_answers_for_an_ask_and_the_print_of_a_quote_are_kept():
    message = Message("m", "Q", ask="Do it", owner="Ann", due="mai", verbatim="0a")
    text = dumps(Briefing(messages=(message,)))
    assert text.index("ask:") < text.index("owner: Ann") < text.index("due: mai") < text.index("verbatim:")
    assert loads(text).messages == (message,)


def test_the_ask_has_its_level_and_the_deck_its_answer_and_mark():
    text = HEAD + "messages:\n- id: m\n  quote: Q\n  ask: Do it\n  level: decide\n  owner: Ann\n  due: mai\n"
    text += "deck:\n  title: T\n  answer: The sea is calm\n  audience: Board\n  classification: C2\n  picks: []\n"
    briefing = loads(text)
    assert briefing.messages[0].level == "decide"
    assert (briefing.deck.answer, briefing.deck.classification) == ("The sea is calm", "C2")
    written = dumps(briefing)
    assert loads(written) == briefing
    assert written.endswith(text.removeprefix(HEAD).partition("deck:")[2])
    assert "  level: decide\n  owner: Ann\n  due: mai\n" in written


def test_to_dos_stay_with_the_deck_and_none_leave_no_key():
    text = HEAD + "deck:\n  picks: []\n  todos:\n  - text: Look again\n    by: Ann\n    message: gone\n"
    briefing = loads(text)
    assert briefing.deck.todos == (Todo("Look again", "Ann", "gone"),)
    assert dumps(briefing).endswith(text.removeprefix(HEAD))
    assert "todos" not in dumps(finish_todo(briefing, briefing.deck.todos[0]))


def test_a_source_has_its_author_and_date():
    text = HEAD + "sources:\n- id: s\n  title: T\n  publisher: P\n  author: Ann\n  date: 2026-10-08\n  url: u\n"
    [source] = loads(text).sources
    assert (source.author, source.date) == ("Ann", "2026-10-08")
    assert "  publisher: P\n  author: Ann\n  date: '2026-10-08'\n  url: u\n" in dumps(loads(text))


def test_a_file_of_the_first_version_is_saved_as_it_was():
    first = HEAD + "assembly:\n  title: T\n  language: fr\nsources: []\nspeakers: []\nthemes: []\n"
    first += "messages:\n- id: m\n  quote: Q\n  ask: Do it\ndeck:\n  narrative: full\n  picks:\n  - m\n"
    assert dumps(loads(first)) == first


def _check_words(error: BriefingError) -> None:
    assert error.what.endswith(".")
    assert error.where


@given(st.text())
def test_any_text_is_read_or_refused_in_words(text):
    for whole in (text, HEAD + text):
        try:
            loads(whole)
        except BriefingError as error:
            _check_words(error)


@given(st.binary())
def test_any_bytes_are_read_or_refused_in_words(data):
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.briefing"
        path.write_bytes(data)
        with pytest.raises(BriefingError):
            load(path)


def test_the_bundled_file_is_of_our_own_writing():
    assert dumps(load(bundled_assembly())) == bundled_assembly().read_text(encoding="utf-8")


COMMENTED = """\
# The first line.
owner: &o [us,  *o]  # beside the owner
format: briefing/1
assembly:
  # above the mood
  mood: calm # beside
  title: T
  # far above

  # near
  starts: 10:30

  lines: |+
    a
     \u0020
      b # no comment

  folded: >- # of the head
    x
  # below
    # deeper
  nested:   # about all
    - a: &x 1
      b: [*x, "q",  # amid
          'r']
      # in an item
    # at its end
  quoted: "a
    b

    c"	# after
  language: fr
sources: []
speakers:
- id: ann
  name: Ann
  twitter: '@ann'
  # below twitter
# above a first key
- mood: é😀  # of Bo
  id: bo
  name: Bo
  # at the end of Bo
  last: yes
themes: []
messages:
- id: m
  quote: Q
  source:
    id: s
    start: 0
    end: 1
    seen: 1 # deep
deck:
  picks: []
  todos:
  - text: T
    urgent: NO # very
# above the last
last: 08
  # indented

# the end
""".replace("sources: []", "sources:\n- id: s\n  # what it cost\n  price: 1.50")


def test_keys_of_others_stay_where_they_were_with_their_comments():
    assert dumps(loads(COMMENTED)) == COMMENTED
    assert dumps(loads(COMMENTED.replace("\n", "\r\n"))) == COMMENTED


def test_keys_of_others_in_brackets_stand_on_lines_of_their_own():
    text = HEAD + "assembly: {mood: calm, title: T, # of the title\n  list: [1,\n    2], last: 'x'} # of the last\n"
    text += 'themes:\n- {id: t, x: 1, title: T, "y":2, z, a&b: "c\n\n d"}\n'
    written = dumps(loads(text))
    assert "  mood: calm\n  title: T\n  list: [1,\n    2]\n  last: 'x'  # of the last\n" in written
    assert '- id: t\n  x: 1\n  title: T\n  "y": 2\n  z:\n  a&b: "c\n\n    d"\n' in written
    assert dumps(loads(written)) == written


def test_what_follows_a_key_that_says_nothing_any_more_follows_the_one_before():
    text = HEAD + "assembly:\n  title: T\n  host: ''\n  # one\n  one: 1\n  place: P\n"
    assert "  title: T\n  # one\n  one: 1\n  place: P\n" in dumps(loads(text))


def test_words_that_look_like_the_place_of_a_key_are_words():
    text = HEAD + "x: 1\nassembly:\n  title: unknown-0-0\n"
    assert dumps(loads(text)).startswith(text)


_LINES = [
    *("", "# c", "  # c", "    # c", "x: 1", "  y: |", "  z: >+", "    t", "   ", "  w: &a [1, # b", "    *a]", "  v:"),
    *("  - i", "    - j", "  u: 'a", "   b'", "assembly:", "  title: T", "- id: t", "themes:", "  title: ''"),
    *("deck: {picks: [], q: 1,", " r: 2}", "--- # d", "\ts: 1", "? e", ": f"),
]


@given(st.lists(st.sampled_from(_LINES), max_size=14))
def test_whatever_stands_around_keys_of_others_is_written_once_and_for_all(lines):
    text = HEAD + "\n".join(lines)
    try:
        briefing = loads(text)
    except BriefingError:
        return
    written = dumps(briefing)
    assert loads(written) == briefing
    assert dumps(loads(written)) == written
    assert written.count("#") <= text.count("#")


OTHERS = """\
  starts: 10:30
  room: 0123
  version: 1.10
  phone: +33123456789
  ref: 1_000
  budget: 1e3
  until: 2026-03-04
  NO: yes
  10:30: no
  'a b': "c"
  empty:
  none: ~
  list:
  - 0x1F
  - 'no'
  - 007: 012
  lines: |
    two
    lines
  =: =
"""


def test_keys_of_others_are_written_back_as_they_stood():
    text = dumps(loads(HEAD + f"assembly:\n  title: T\n{OTHERS}deck:\n  picks: []\nlast: 08\n"))
    assert f"  title: T\n{OTHERS}  language: fr\nsources:" in text
    assert text.endswith("\nlast: 08\n")
    assert dumps(loads(text)) == text
    assert dumps(pickle.loads(pickle.dumps(loads(text)))) == text


@given(st.from_regex(r"[-+0-9A-Za-z_.:~<=!?'\"| ]{0,12}", fullmatch=True), st.text("ab:?-~ 0", max_size=6))
def test_any_key_of_others_can_be_read_again(value, key):
    try:
        briefing = loads(f"{HEAD}{key}: {value}\n")
    except BriefingError:
        return
    text = dumps(briefing)
    assert loads(text) == briefing
    assert dumps(loads(text)) == text


def test_texts_that_look_like_numbers_or_dates_stay_texts():
    briefing = loads(HEAD + "assembly: {title: 2024, date: 2014-10-08, host: yes, place: 12:30}\n")
    assert (briefing.assembly.title, briefing.assembly.date) == ("2024", "2014-10-08")
    assert (briefing.assembly.host, briefing.assembly.place) == ("yes", "12:30")
    assert loads(dumps(briefing)) == briefing


ONE = "speakers: [{id: ann, name: Ann}]\nthemes: [{id: t, title: T}]\nmessages:\n- id: m\n"
FAULTS = {
    "not yaml": ("a: b: c\n", 1, "colon of its own"),
    "no format": ("assembly: {}\n", 1, "format"),
    "newer format": ("format: briefing/2\n", 1, "briefing/2"),
    "other format": ("format: soup\n", 1, "soup"),
    "a list": ("- a\n", 1, "key: value"),
    "empty": ("", None, "empty"),
    "comment only": ("# nothing\n", None, "empty"),
    "wrong type": (HEAD + "assembly: 3\n", 2, "assembly"),
    "text is a list": (HEAD + "assembly:\n  title: [a]\n", 3, "assembly.title"),
    "not a list": (HEAD + "messages: {a: b}\n", 2, "messages"),
    "no id": (HEAD + "themes:\n- title: T\n", 3, "“id”"),
    "no quote": (HEAD + ONE, 5, "“quote”"),
    "unknown speaker": (HEAD + ONE + "  quote: Q\n  speaker: anna\n", 7, "speaker “anna”"),
    "unknown theme": (HEAD + ONE + "  quote: Q\n  theme: u\n", 7, "theme “u”"),
    "unknown source": (HEAD + ONE + "  quote: Q\n  source: {id: s, start: 0, end: 1}\n", 7, "source “s”"),
    "span backwards": (HEAD + ONE + "  quote: Q\n  source: {id: s, start: 2, end: 1}\n", 7, "ends before"),
    "span of words": (HEAD + ONE + "  quote: Q\n  source: {id: s, start: x, end: 1}\n", 7, "whole number"),
    "span without end": (HEAD + ONE + "  quote: Q\n  source: {id: s, start: 1}\n", 7, "“end”"),
    "emphasis elsewhere": (HEAD + ONE + "  quote: Q\n  emphasis: R\n", 5, "emphasis"),
    "unknown form": (HEAD + ONE + "  quote: Q\n  slide: poster\n", 7, "“poster”"),
    "unknown level": (HEAD + ONE + "  quote: Q\n  ask: Do\n  level: urgent\n", 8, "“urgent”"),
    "unknown colour": (HEAD + "themes:\n- id: t\n  title: T\n  colour: pink\n", 5, "“pink”"),
    "ids twice": (HEAD + "themes:\n- {id: t, title: T}\n- {id: t, title: U}\n", 4, "“t” twice"),
    "key twice": (HEAD + "assembly: {}\nassembly: {}\n", 3, "given twice"),
    "unknown pick": (HEAD + "deck:\n  picks:\n  - a\n", 4, "message “a”"),
    "picked twice": (HEAD + ONE + "  quote: Q\ndeck:\n  picks: [m, m]\n", 8, "picked twice"),
    "tag": (HEAD + "a: !!python/object:os.system x\n", 2, "ags"),
    "alias": (HEAD + "a: &a [x]\nb: [*a, *a]\n", 3, "liases"),
    "alias of a text": (HEAD + "a: &a x\nassembly:\n  title: *a\n", 4, "liases"),
    "anchor": (HEAD + "assembly:\n  title: &a x\n", 3, "nchors"),
    "anchored list": (HEAD + "deck:\n  picks: &a []\n", 3, "nchors"),
    "deep": (HEAD + "a: " + "[" * 90 + "]" * 90, 2, "deeply"),
    "key is a list": (HEAD + "? [a]\n: b\n", 2, "key"),
    "two documents": (HEAD + "---\nformat: briefing/1\n", 2, "second document"),
    "control character": (HEAD + 'assembly:\n  title: "a\\0b"\n', 3, "U+0000"),
    "raw control character": (HEAD + "assembly: {title: a\x07}\n", 2, "U+0007"),
}


@pytest.mark.parametrize(("text", "line", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_names_its_line_and_the_mend(text, line, told):
    with pytest.raises(BriefingError) as caught:
        loads(text, "my.briefing")
    assert caught.value.where == (f"my.briefing:{line}" if line else "my.briefing")
    assert told in caught.value.what
    assert caught.value.mend.endswith((".", "?"))


def test_a_misspelt_id_is_answered_with_the_nearest():
    with pytest.raises(BriefingError, match="Did you mean “ann”"):
        loads(HEAD + ONE + "  quote: Q\n  speaker: anna\n")


def test_aliases_of_others_are_kept_and_never_followed():
    text = (
        HEAD
        + "bomb:\n  a: &a [x, x, x]\n"
        + "".join(
            f"  {b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefghijkl", "bcdefghijklm", strict=True)
        )
    )
    assert dumps(loads(text)).startswith(text)


def test_an_alias_bomb_costs_no_time():
    bomb = (
        HEAD
        + "a: &a [x]\n"
        + "".join(f"{b}: &{b} [{f'*{a},' * 9}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    )
    start = time.monotonic()
    with pytest.raises(BriefingError):
        loads(bomb)
    assert time.monotonic() - start < 2


def test_files_that_are_no_briefings_are_told(tmp_path):
    (tmp_path / "latin.briefing").write_bytes(HEAD.encode() + "assembly: {title: été}".encode("latin-1"))
    (tmp_path / "huge.briefing").write_bytes(b" " * (MAX_BYTES + 1))
    for name in ("latin.briefing", "huge.briefing", "missing.briefing", "."):
        with pytest.raises(BriefingError):
            load(tmp_path / name)


def test_a_byte_order_mark_is_no_fault(tmp_path):
    path = tmp_path / "bom.briefing"
    path.write_bytes(b"\xef\xbb\xbf" + HEAD.encode())
    assert load(path) == Briefing()


def test_a_foreign_file_is_kept_on_the_first_save_only(tmp_path, cigref):
    path = tmp_path / "a.briefing"
    path.write_text(HEAD + "# by hand\n", encoding="utf-8")
    backup = save(cigref, path)
    assert backup is not None
    assert backup.read_text(encoding="utf-8") == HEAD + "# by hand\n"
    assert save(replace(cigref, messages=(), deck=replace(cigref.deck, picks=())), path) is None
    path.write_text("not a briefing", encoding="utf-8")
    other = save(cigref, path)
    assert other != backup
    assert backup.exists()


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failed_save_leaves_the_old_file_and_no_other(tmp_path, cigref, monkeypatch, failing):
    path = tmp_path / "a.briefing"
    save(Briefing(), path)
    before = path.read_bytes()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    if failing == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(files.Path, "replace", full)
    with pytest.raises(BriefingError, match="disk is full"):
        save(cigref, path)
    assert path.read_bytes() == before
    assert [left.name for left in tmp_path.iterdir()] == ["a.briefing"]


def test_places_where_nothing_can_be_written(tmp_path, cigref):
    (tmp_path / "folder.briefing").mkdir()
    for path in (tmp_path / "none" / "a.briefing", tmp_path / "folder.briefing"):
        with pytest.raises(BriefingError):
            save(cigref, path)


def test_half_a_character_is_refused_before_the_file_is_touched(tmp_path, cigref):
    path = tmp_path / "a.briefing"
    save(cigref, path)
    broken = replace(cigref, messages=(Message("m", "half \ud800"),), deck=replace(cigref.deck, picks=()))
    with pytest.raises(BriefingError, match="U\\+D800"):
        save(broken, path)
    assert load(path) == cigref


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links and bits")
def test_links_are_followed_and_permissions_kept(tmp_path, cigref):
    path, link = tmp_path / "a.briefing", tmp_path / "link.briefing"
    save(Briefing(), path)
    path.chmod(0o640)
    link.symlink_to(path)
    save(cigref, link)
    assert link.is_symlink()
    assert load(path) == cigref
    assert path.stat().st_mode & 0o777 == 0o640


def test_an_empty_language_is_read_as_it_was_written(cigref):
    unspoken = replace(cigref, assembly=replace(cigref.assembly, language=""))
    assert loads(dumps(unspoken)) == unspoken


def test_a_file_that_was_cut_is_not_opened_as_a_smaller_one(cigref):
    whole = dumps(replace(cigref, assembly=replace(cigref.assembly, document="a1b2c3d4e5f60718")))
    known, last = whole.index("document:"), whole.index("\ndeck:")
    ends = [at + 1 for at, letter in enumerate(whole[:last]) if letter == "\n" and at > known]
    for end in ends[::3]:
        with pytest.raises(BriefingError):
            loads(whole[:end])
    with pytest.raises(BriefingError, match="ends too early"):
        loads(whole[: last + 1])
    assert loads(whole[: last + 1] + "deck: {}\n").messages == cigref.messages
