"""Short texts, each with the quotes and speakers it must give."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from briefing.sources.quotes.finding import find_quotes

FOLDER = Path(__file__).parent
CASES = [
    pytest.param(language[:2], case["text"], case["quotes"], id=f"{language[:2]}: {case['text'][:40]}")
    for language in ("french", "english")
    for case in yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("language", "text", "quotes"), CASES)
def test_short_texts_give_their_quotes_and_speakers(language, text, quotes):
    assert {quote.text: quote.speaker for quote in find_quotes(text, language)} == quotes
