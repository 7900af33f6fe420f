"""What a sentence does, and what is never quoted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.proposing import points
from briefing.sources.proposing.points import Point
from tests.strategies import mixed


@pytest.mark.parametrize(
    ("sentence", "language", "point", "words"),
    [
        ("Nous avons décidé d’arrêter ce projet.", "fr", Point.DECISION, "Nous avons décidé"),
        ("Nous livrerons la plateforme au printemps.", "fr", Point.PROMISE, "Nous livrerons"),
        ("Tout sera prêt d’ici fin juin.", "fr", Point.PROMISE, "d’ici fin"),
        ("Il faut que les métiers tranchent.", "fr", Point.ASK, "Il faut"),
        ("Le taux de refus atteint 40 % cette année.", "fr", Point.FIGURE, "40 %"),
        ("Une commune sur deux a été attaquée.", "fr", Point.FIGURE, None),
        ("Ce n’est pas un outil.", "fr", Point.CLAIM, "n’est pas"),
        ("We have decided to close the site.", "en", Point.DECISION, "We have decided"),
        ("We will never sell your data.", "en", Point.PROMISE, "We will never sell"),
        ("You must sign before Friday.", "en", Point.ASK, "You must"),
        ("It cost us $3.5 million.", "en", Point.FIGURE, "$3.5 million"),
        ("One in ten never came back.", "en", Point.FIGURE, "One in ten"),
        ("The real cost is trust.", "en", Point.CLAIM, "The real cost"),
    ],
)
def test_a_point_is_told_by_words_that_stand_in_the_sentence(sentence, language, point, words):
    found = {trigger.point: sentence[trigger.start : trigger.end] for trigger in points.triggers(sentence, language)}
    if words is None:
        assert point not in found
    else:
        assert found[point] == words


@pytest.mark.parametrize("sentence", ["Le ciel était gris ce matin.", "La réunion dura une heure."])
def test_a_plain_sentence_has_no_point(sentence):
    assert points.triggers(sentence, "fr") == () or points.triggers(sentence, "fr")[0].point is Point.FIGURE


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Bonjour à tous et merci d’être là.", "fr"),
        ("Donc, passons au point suivant.", "fr"),
        ("Et vous, qu’en pensez-vous ?", "fr"),
        ("La parole est à Mme Roy.", "fr"),
        ("Oui, d’accord.", "fr"),
        ("Thank you, Anne.", "en"),
        ("So, let's start with you.", "en"),
        ("Can you hear me?", "en"),
        ("Okay.", "en"),
        ("Our next question is from Ann Roy with the bank.", "en"),
        ("La prochaine question vient d’Anne Roy.", "fr"),
        ("", "en"),
    ],
)
def test_greetings_questions_and_procedure_are_barred(sentence, language):
    assert points.is_barred(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Remercier ne suffit pas.", "fr"),
        ("Thankless work pays.", "en"),
        ("Our next question is whether the bank pays.", "en"),
    ],
)
def test_words_that_only_begin_like_a_greeting_are_not(sentence, language):
    assert not points.is_barred(sentence, language)


def test_what_only_the_sentence_before_explains_refers_back():
    assert points.refers_back("That is why we left.")
    assert points.refers_back("Elle coûte cher.")
    assert not points.refers_back("Il faut agir.")
    assert not points.refers_back("This budget is ours.")


def test_a_decision_is_worth_more_than_a_remark_and_a_broken_sentence_less():
    decision = points.worth("We have decided to close the three data centres we still run by June.", "en")
    remark = points.worth("The coffee in the corridor was cold again this morning, as usual there.", "en")
    broken = points.worth("We have decided to close the three data centres we still run by…", "en")
    assert decision > broken > 0
    assert decision > remark


def test_captions_without_full_stops_are_told():
    assert points.is_unpunctuated("et donc la première chose c'est que nous avons " * 30)
    assert not points.is_unpunctuated("C'est la première chose. Nous avons un plan. " * 30)
    assert not points.is_unpunctuated("Trop court pour le dire")


@given(mixed("We must ", "nous avons décidé ", "12 % ", "never ", "n’est pas ", ". "), st.sampled_from(["fr", "en"]))
def test_any_text_is_judged(text, language):
    assert points.worth(text, language) >= 0
    for trigger in points.triggers(text, language):
        assert 0 <= trigger.start < trigger.end <= len(text)


@pytest.mark.parametrize(
    ("better", "other", "language"),
    [
        ("Malheureusement, la pénurie de soins va s'aggraver.", "Le marché se tient le samedi sur la place.", "fr"),
        ("We expect revenue to grow in the third quarter.", "I joined the company after the third quarter.", "en"),
        ("The link brings £800 million and 42,000 jobs.", "The link brings £800 million to this valley.", "en"),
        ("Il faut rouvrir la ligne avant la fin de l'année.", "Il faut rouvrir la ligne, on y reviendra après.", "fr"),
        ("The plan is too slow and the risk is real.", "Got it: the plan, which you mentioned, is small.", "en"),
        ("The mills employ 46 families of the valley.", "The mills employ the families of the valley.", "en"),
        ("If the dam breaks, the mills of the valley go.", "The dam above the mills of the valley is old.", "en"),
        ("The mills will stand idle in the valley.", "You want your mills to stand in your valley.", "en"),
        ("Le conseil va rouvrir la ligne du port.", "Vous aimez votre ligne et votre port.", "fr"),
    ],
)
def test_stakes_and_figures_are_worth_more_than_talk(better, other, language):
    assert points.worth(better, language) > points.worth(other, language)


def test_what_a_sentence_asks_is_told_before_what_it_claims():
    found = points.triggers("We must not wait, because the dam costs £3 million.", "en")
    assert [one.point for one in found] == [Point.ASK, Point.FIGURE, Point.CLAIM]


@pytest.mark.parametrize(
    ("words", "language", "barred"),
    [
        ("We will open the floor now.", "en", True),
        ("We’ll take a few questions.", "en", True),
        ("I’ll start with the numbers.", "en", True),
        ("We will open the data before the end of the year.", "en", False),
        ("We will take legal action against them.", "en", False),
        ("I will start the reform in 2027.", "en", False),
        ("We will now invest three million.", "en", False),
        ("Order books are full for the year.", "en", False),
        ("Je vous passe la parole.", "fr", True),
        ("Nous allons commencer par le budget.", "fr", True),
        ("Nous allons commencer les travaux en juin.", "fr", False),
        ("Je donne cent euros à chaque famille.", "fr", False),
    ],
)
def test_procedure_is_told_from_promises_by_what_is_opened_taken_or_begun(words, language, barred):
    assert points.is_barred(words, language) is barred
