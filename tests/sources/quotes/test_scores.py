"""The annotated articles, development and held out, stay above their floors."""

from __future__ import annotations

import pytest

from tests.sources.annotated import Score, articles, score

FLOORS = {"fr": (0.97, 0.93), "en": (0.95, 0.90)}


@pytest.mark.parametrize("is_held_out", [False, True], ids=["development", "held out"])
@pytest.mark.parametrize("language", FLOORS)
def test_the_scores_stay_above_their_floors(language, is_held_out):
    total = Score()
    chosen = [one for one in articles() if one.language == language and one.is_held_out is is_held_out]
    faults = [fault for article in chosen for fault in score(article, total)]
    f1, accuracy = FLOORS[language]
    assert total.f1 >= f1, "\n".join(faults)
    assert total.accuracy >= accuracy, "\n".join(faults)


def test_there_are_enough_articles():
    counts = {language: sum(one.language == language for one in articles()) for language in FLOORS}
    assert counts["fr"] >= 25
    assert counts["en"] >= 15
