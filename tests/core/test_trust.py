"""One table of all words of trust: what the program says of a quote's truth is said in these words and in no others."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.core.paths import resources
from briefing.core.trust import TERMS, State, counted, term

ROOM = Path(__file__).parents[2] / "briefing"
UNSAID = ("core/cuts", "sources/proposing", "sources/quotes/tables", "sources/minutes", "sources/transcripts")
"""Where texts are words to look for in what people said."""
OTHERS = re.compile(
    r"\b(?:un|not |non )?(?:proved|proven|prouvée?s?)\b|authenti|\bcertifi|\battest|\bgenuine|\bguarante|\bgaranti"
    r"|\bfidèles?\b|\bfaithful|\bfiables?\b|\bto check\b|\bà vérifier\b|\bunverified|\bunconfirmed|\bnon confirm"
    r"|\baltered\b|\baltérée?s?\b|\bfalsifi|\bvalidated\b|\bvalidée?s?\b|\bfaked?\b|\bfausse citation",
    re.IGNORECASE,
)
"""Other words for a grade, a state or a doubt than those of the table."""
WINDOWS = sorted((resources() / "i18n").glob("*.ts"))


def sentences(path: Path) -> Iterator[str]:
    """The texts of a module that have several words, but for those that explain it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield from [node.value] if " " in node.value.strip() else ()


def modules() -> list[Path]:
    every = sorted(ROOM.rglob("*.py"))
    return [path for path in every if not path.relative_to(ROOM).as_posix().startswith(UNSAID)]


def said() -> Iterator[tuple[str, str]]:
    """Every text that people may read, and where it is from."""
    for path in WINDOWS:
        for element in ElementTree.parse(path).iter():
            if element.tag in ("source", "translation", "numerusform"):
                yield path.name, element.text or ""
    for path in modules():
        yield from ((path.relative_to(ROOM).as_posix(), text) for text in sentences(path))


@pytest.mark.slow
def test_nothing_else_is_said_of_how_far_a_quote_is_proved():
    assert [one for one in said() if OTHERS.search(re.sub(r"\{\w*\}", "", one[1]))] == []


@pytest.mark.parametrize("word", ["not proved", "prouvées", "À vérifier", "an authentic quote", "coupe fidèle"])
def test_other_words_would_be_found(word):
    assert OTHERS.search(word)
    assert not any(OTHERS.search(text) for words in TERMS.values() for text in (words.fr, words.en, words.fr_many))


@pytest.mark.slow
def test_the_words_of_the_table_are_written_nowhere_else():
    """But in sentences that need them bent, which the translators see whole."""
    words = {text for one in TERMS.values() for text in (one.fr, one.en, one.fr_many) if " " in text}
    again = [
        (path.relative_to(ROOM).as_posix(), text)
        for path in modules()
        if path.name != "trust.py"
        for text in sentences(path)
        if text.strip(" .:").casefold() in words
    ]
    assert again == []


def test_every_word_is_there_in_both_languages_and_is_shown_somewhere():
    for key, words in TERMS.items():
        assert all((words.fr, words.en, words.where)), key
    assert len({one.en for one in TERMS.values()}) == len({one.fr for one in TERMS.values()}) == len(TERMS)


def test_a_count_says_the_word_of_its_state():
    for state in State:
        assert term(state, count=2) in counted(state, 2, 3)
