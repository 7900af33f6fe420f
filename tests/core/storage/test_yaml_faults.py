"""What is no YAML is told in plain words, with the line to mend, in the user's language."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.errors import BriefingError
from briefing.core.storage import nodes
from briefing.core.storage.store import loads

HEAD = "format: briefing/1\nmessages:\n- id: m\n"
FAULTS = {
    "quote: The point: we pay": (4, "colon of its own"),
    'quote: "Fine" words': (4, "behind its closing quotation mark"),
    "quote: 'it's ours'": (4, "behind its closing quotation mark"),
    "quote: “Fine”\n  context: a\n at: 3": (6, "does not start where"),
    " quote: Fine\n  context: a": (4, "does not start where"),
    'quote: "Fine words\n  context: none': (4, "never closed"),
    "quote: [Fine words\n  context: none": (4, "bracket that opens here"),
    "quote: {Fine words": (4, "bracket that opens here"),
    'quote: "C:\\temp\\dir"': (4, "backslash"),
    "quote: Fine\n  words and more\njust words\ndeck: {}": (5, "neither"),
    "quote: *Fine* words": (4, "sign"),
    "quote: & so": (4, "sign"),
    "quote: @home": (4, "sign"),
    "quote: `Fine`": (4, "sign"),
    "quote: %s": (4, "sign"),
    "quote: > Fine": (4, "sign"),
    "quote: - Fine": (4, "sign"),
    "quote: ]": (4, "sign"),
    "\tquote: Fine": (4, "tab"),
}
JARGON = ("mapping", "scalar", "token", "block", "context", "flow", "anchor", "stream", "expected", "None")


@pytest.fixture(params=["C", "Python"])
def parser(request, monkeypatch):
    """Both of PyYAML's, which say the same in other words."""
    if request.param == "Python":
        monkeypatch.setattr(nodes, "_LOADER", yaml.SafeLoader)
    elif nodes._LOADER is yaml.SafeLoader:
        pytest.skip("this PyYAML has no other")


@pytest.mark.parametrize("words", FAULTS)
def test_each_common_slip_is_told_with_its_line(words, parser):
    line, told = FAULTS[words]
    with pytest.raises(BriefingError) as fault:
        loads(f"{HEAD}{'' if words.startswith(chr(9)) else '  '}{words}\n", "a.briefing")
    assert fault.value.where == f"a.briefing:{line}"
    assert told in fault.value.what
    assert fault.value.mend


@given(st.text(st.sampled_from("ab:?-~ 0\n\t\"'[]{}|>&*!%@`#,\\"), max_size=40))
def test_no_words_of_a_parser_are_told(text):
    try:
        loads(f"{HEAD}  quote: {text}\n")
    except BriefingError as fault:
        told = f"{fault.what} {fault.mend}"
        assert not [word for word in JARGON if word in told.replace(text, "")]


TOLD = {
    "  quote: Fine\n=======\n  ask: x": (3, "git has left a mark"),
    "  quote: Fine\n>>>>>>> other": (3, "git has left a mark"),
    "  quote: [We] will pay": (2, "starts with a sign"),
    "  quote: {We} will pay": (2, "starts with a sign"),
    "  quote: ? Fine": (2, "starts with a sign"),
    '  at: {a: "C:\\temp\\dir"}': (2, "backslash"),
    "  speaker:ann\n  quote: Fine": (2, "no space behind the colon"),
    "  speaker ann\n  quote: Fine": (2, "neither a “key: value”"),
    "  quote: We are #1 and # nothing else": (2, "behind the “#” is taken for a comment"),
}


@pytest.mark.parametrize(("lines", "told"), TOLD.items())
def test_what_people_type_by_mistake_is_told_with_its_line(lines, told):
    number, what = told
    text = f"messages:\n- id: m\n{lines}\nformat: briefing/1\n"
    with pytest.raises(BriefingError) as caught:
        loads(text, "a.briefing")
    assert what in caught.value.what
    assert caught.value.where == f"a.briefing:{number + 1}"


def test_a_comment_behind_quotes_is_one():
    found = loads('format: briefing/1\nmessages:\n- id: m\n  quote: "We are #1"  # p. 3\n')
    assert found.messages[0].quote == "We are #1"


def test_letters_are_read_as_json_tells_them():
    text = r'{"format": "briefing/1", "messages": [{"id": "m", "quote": "Go \ud83d\ude80 \\ud83d\ude80 now"}]}'
    with pytest.raises(BriefingError):
        loads(text)
    found = loads(text.replace(r"\\ud83d\ude80 ", ""))
    assert found.messages[0].quote == "Go 🚀 now"
