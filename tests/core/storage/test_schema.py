"""The keys of the file are the fields of the model, each read by what its type says."""

from dataclasses import dataclass, fields

import pytest

from briefing.core import model
from briefing.core.errors import BriefingError
from briefing.core.storage.schema import table
from briefing.core.storage.store import loads


@dataclass(frozen=True)
class Odd:
    id: str
    at: float = 0.0
    extra: model.Extra = ()


def test_a_field_that_nothing_can_read_is_an_error_and_not_silently_text():
    with pytest.raises(TypeError, match=r"Odd\.at is a <class 'float'>"):
        table(Odd)


@pytest.mark.parametrize("cls", [model.Message, model.Source, model.DeckOptions, model.Span, model.Todo])
def test_every_field_but_extra_is_a_key(cls):
    assert [*table(cls), "extra"] == [field.name for field in fields(cls)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("messages:\n- {id: m, quote: Q, speaker: [a]}", "messages[0].speaker is not a text"),
        ("deck: {picks: m}", "deck.picks is not a list"),
        ("messages:\n- {id: m, quote: Q, source: {id: s, start: one, end: 2}}", "source.start is not a whole number"),
        ("messages:\n- {id: m, quote: Q, source: s}", "messages[0].source is not made of"),
        ("messages:\n- {id: m, quote: Q, slide: poster}", "“m” cannot be shown as “poster”"),
        ("messages:\n- {id: m, quote: Q, level: now}", "The ask of “m” cannot have the level “now”"),
        ("messages:\n- {id: m, quote: Q, at: soon}", "messages[0].at is not a number of seconds"),
        ("messages:\n- {id: m, quote: Q, at: -3}", "messages[0].at is not a number of seconds"),
        ("glossary: Cigref", "glossary is not a list"),
        ("deck: {todos: [{by: Ann}]}", "deck.todos[0] has no “text”"),
        ("themes:\n- {id: t, title: T, colour: red}", "“t” cannot have the colour “red”"),
    ],
)
def test_a_value_of_another_type_is_told(text, what):
    with pytest.raises(BriefingError) as error:
        loads(f"format: briefing/1\n{text}\n")
    assert what in error.value.what
