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
