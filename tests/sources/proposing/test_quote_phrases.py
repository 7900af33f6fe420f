"""The phrases of quotes, of which one may be what they are about."""

from __future__ import annotations

import pytest

from briefing.core.folding import fold
from briefing.core.model import Message
from briefing.sources.proposing.points import STEM
from briefing.sources.proposing.quote_phrases import phrased


@pytest.mark.parametrize(
    ("quote", "word", "names"),
    [
        ("La sortie diffère de la dernière année.", "dernière", False),
        ("La sortie diffère de la dernière année.", "sortie", True),
        ("Nous avons ouvert un nouveau port à Metz.", "nouveau", False),
        ("Our harbour is the next port of the town.", "harbour", True),
    ],
)
def test_an_adjective_before_its_noun_names_no_theme(quote, word, names):
    language = "en" if "harbour" in quote else "fr"
    assert phrased(Message("m", quote), 0, language).is_noun(fold(word)[:STEM]) is names


@pytest.mark.parametrize(
    ("quote", "words", "names"),
    [
        ("We believe the success of the yard.", "believe success", False),
        ("Le serveur devra tourner.", "serveur devra", False),
        ("Le serveur central tourne.", "serveur central", True),
        ("The success of the yard is ours.", "success yard", True),
    ],
)
def test_a_verb_with_who_does_it_or_with_what_it_is_done_to_names_no_theme(quote, words, names):
    stems = tuple(word[:STEM] for word in words.split())
    language = "fr" if "serveur" in quote else "en"
    assert phrased(Message("m", quote), 0, language).phrases[stems][1] is names
