"""A language defines every table, in the form that is asked for, and none that nothing reads."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.language_tables import LanguageTables
from briefing.sources.quotes.tables.languages import LANGUAGES

ASKED = dict(LanguageTables.__annotations__)
EMPTY_IN_SOME = {
    "SPEECH_ER",
    "SPEECH_IR",
    "SPEECH_REGULAR",
    "TOLD",
    "LIGHT_VERBS",
    "PARTICLE_VERBS",
    "IMPERSONAL",
    "AUTHORITIES",
    "BODY_NOUNS",
}


def tables(language):
    module = import_module(f"briefing.sources.quotes.tables.{language}")
    return {name: value for name, value in vars(module).items() if name.isupper()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_defines_what_is_asked_and_no_more(language):
    assert set(tables(language)) == set(ASKED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_words(language):
    assert {name for name, value in tables(language).items() if not value.strip()} <= EMPTY_IN_SOME


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_words(language):
    asked = [name for name, kind in ASKED.items() if kind == "Words"]
    words = [(name, word) for name in asked for word in tables(language)[name].split()]
    assert [one for one in words if not re.fullmatch(r"[\w’'.&©°-]+", one[1])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_patterns_a_line(language):
    for name in [name for name, kind in ASKED.items() if kind == "Phrases"]:
        for line in tables(language)[name].strip().splitlines():
            assert line == line.strip(), name
            re.compile(line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_name_what_they_stand_for(language):
    for name in [name for name, kind in ASKED.items() if kind == "Entries"]:
        for entry in tables(language)[name].replace("\n  ", " ").strip().splitlines():
            words, _, others = entry.partition(":")
            assert words.split(), entry
            assert others.split(), entry


def test_shared_tables_hold_words():
    values = [value for name, value in vars(shared).items() if name.isupper()]
    assert len(values) > 20
    assert all(values)
