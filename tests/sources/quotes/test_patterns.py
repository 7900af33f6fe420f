"""Every pattern finds what its examples say; none is without, and no bare number says how strong a cue is."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

import briefing.sources.quotes
from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.pattern import EXAMPLES

ROOT = Path(briefing.sources.quotes.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
NAMES = [".".join(["briefing.sources.quotes", *path.relative_to(ROOT).with_suffix("").parts]) for path in FILES]
MODULES = [import_module(name) for name in NAMES if not name.endswith("__init__")]
COMPILING = {"compile", "search", "match", "fullmatch", "split", "sub", "findall", "finditer"}
MAKERS = {"pattern.py", "speech_words.py", "people_words.py", "page_words.py"}
"""Where patterns are compiled: with their examples, and from the tables, whose examples test_rules.py holds."""
CASES = [(compiled, text, found) for compiled, examples in EXAMPLES for text, found in examples.items()]


@pytest.mark.parametrize(
    ("compiled", "text", "found"), CASES, ids=[f"{one[0].pattern[:30]}: {one[1]}" for one in CASES]
)
def test_a_pattern_finds_what_its_example_says(compiled, text, found):
    match = compiled.search(text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize(("compiled", "examples"), EXAMPLES, ids=[compiled.pattern[:40] for compiled, _ in EXAMPLES])
def test_every_pattern_has_an_example_that_it_finds(compiled, examples):
    assert any(examples.values())


def test_every_pattern_of_a_module_is_made_with_examples():
    exampled = {compiled for compiled, _ in EXAMPLES}
    ours = {value for module in MODULES for value in vars(module).values() if isinstance(value, re.Pattern)}
    assert ours <= exampled


@pytest.mark.parametrize("path", [path for path in FILES if path.name not in MAKERS], ids=lambda path: path.name)
def test_no_pattern_hides_in_a_function(path):
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    hidden = [
        call.lineno
        for call in calls
        if isinstance(call, ast.Attribute)
        and isinstance(call.value, ast.Name)
        and call.value.id == "re"
        and call.attr in COMPILING
    ]
    assert hidden == []


NUMBERED = ("strengths.py", "calibration.py")


@pytest.mark.parametrize("path", [path for path in FILES if path.name not in NUMBERED], ids=lambda path: path.name)
def test_no_bare_number_says_how_strong_a_cue_is(path):
    values = [
        node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant)
    ]
    assert [value for value in values if isinstance(value, float) and value] == []


def test_strengths_are_on_their_scale():
    values = [value for name, value in vars(strengths).items() if name.isupper()]
    assert len(values) > 20
    assert all(0 <= value < 1 for value in values)
