"""Confidence is measured accuracy: by cue, by the words for the speaker, and whether somebody else may be meant."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.attribution.calibration import MEASURED, UNMEASURED, accuracy
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Evidence, Quote, Reference
from briefing.sources.review import SURE


def only(text: str, language: str = "en") -> Quote:
    [quote] = find_quotes(text, language)
    return quote


def test_a_name_beside_its_verb_is_sure():
    quote = only("It rained. “We knew the risks well,” said Amy Lin, head of the clinic.")
    assert quote.evidence == Evidence("verb", Reference.NAME)
    assert quote.confidence >= SURE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ken Adams met Paul Stone in May. Later Adams left. “We knew the risks well,” he said.", "en"),
        ("Paul Roy a vu Marc Weil en mai. Puis Marc Weil est parti. « Nous savions tout cela », a-t-il dit.", "fr"),
    ],
)
def test_a_pronoun_with_two_who_may_be_meant_is_to_be_checked(text, language):
    quote = only(text, language)
    assert quote.evidence
    assert quote.evidence.reference is Reference.PRONOUN
    assert quote.evidence.is_contested
    assert quote.confidence < SURE


@pytest.mark.parametrize(("sentences", "is_contested"), [(1, True), (200, False)])
def test_who_was_named_pages_before_contests_no_pronoun(sentences, is_contested):
    text = f"Ken Adams left. {'It rained a little. ' * sentences}Paul Stone came. “We knew the risks well,” he said."
    evidence = only(text).evidence
    assert evidence
    assert evidence.is_contested is is_contested


def test_a_subject_without_a_verb_of_speech_is_never_sure():
    quote = only("Anne Roy possède le buste d’un homme « à qui nous n’aurions rien dû confier ».", "fr")
    assert quote.speaker == "Anne Roy"
    assert quote.confidence < SURE


def test_an_english_subject_without_a_verb_of_speech_tells_nobody():
    assert not only("Amy Lin keeps a bust of a man “we should never have trusted with our money”.").speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le chemin « que nous avons choisi ensemble » sera long, note la maire, Anne Roy.", "Anne Roy"),
        ("« Le quai reste fermé jusqu'à demain », précise la préfecture.", "Préfecture"),
    ],
)
def test_a_distant_verb_and_a_body_are_to_be_checked(text, speaker):
    quote = only(text, "fr")
    assert quote.speaker == speaker
    assert quote.confidence < SURE


def test_a_quote_by_nobody_known_has_no_evidence():
    assert only("It was dark. “We knew the risks well,” a spokeswoman said.").evidence is None


def test_what_nobody_measured_counts_as_not_known():
    assert accuracy("en", Evidence("no such cue", Reference.INHERITED)) == UNMEASURED


def test_what_was_measured_often_is_close_to_its_share():
    share, count = MEASURED["en", "verb", Reference.NAME, False]
    assert count > 500
    assert accuracy("en", Evidence("verb", Reference.NAME)) == pytest.approx(share, abs=0.002)


def test_little_measured_in_french_counts_as_in_english():
    evidence = Evidence("distant verb", Reference.PRONOUN, is_contested=True)
    assert accuracy("fr", evidence) == accuracy("en", evidence)


def test_a_french_role_is_surer_where_nobody_else_is_near():
    alone, contested = (Evidence("verb", Reference.ROLE, is_contested=near) for near in (False, True))
    assert accuracy("fr", contested) < accuracy("fr", alone) < SURE


def test_a_cue_without_a_verb_of_speech_is_never_sure_for_want_of_measurements():
    assert ("en", "inherited", Reference.NAME, False) not in MEASURED
    assert accuracy("en", Evidence("inherited", Reference.NAME)) < SURE


def test_a_voice_that_goes_on_is_as_weak_as_it_began():
    text = "Anne Roy préside le comité. « Nous avons tout revu de fond en comble. » « Personne ne nous a aidés ici. »"
    first, second = find_quotes(text, "fr")
    assert first.speaker == second.speaker == "Anne Roy"
    assert second.confidence <= first.confidence < SURE


@pytest.mark.parametrize(
    "goes_on",
    [
        "“Nobody leaves before June,” added the Latvian.",
        "She went in. “We go far,” Vane said.\n\n“Nobody leaves before June.”",
    ],
)
def test_who_only_most_likely_goes_on_speaking_is_to_be_checked(goes_on):
    found = find_quotes(f"The fair\n\n“We stay here for good,” said Tilda Vane. {goes_on}", "en")
    [quote] = [one for one in found if one.text.startswith("Nobody")]
    assert quote.speaker == "Tilda Vane"
    assert quote.confidence < SURE


def test_a_passage_that_no_mark_closes_is_never_sure():
    first, second = find_quotes(
        'Jane Holm said: "We hold the quay. That is how she sees it all.\n\nShe left. "It is old," Jane Holm said.',
        "en",
    )
    assert first.confidence < SURE <= second.confidence


def test_a_passage_that_the_next_paragraph_opens_again_is_as_sure_as_its_voice():
    first, _ = find_quotes("Jane Holm said: “We hold the quay.\n\n“And we will hold it in May.”", "en")
    assert first.confidence >= SURE


def test_a_pronoun_behind_a_voice_without_a_name_is_to_be_checked():
    quote = find_quotes(
        "Ken Adams ran the mill. Adams said that he was glad.\n\nThe Metz senator said no.\n\n“It is ours,” he said.",
        "en",
    )[-1]
    assert not quote.speaker or quote.confidence < SURE


def test_a_role_of_another_house_than_the_known_one_is_to_be_checked():
    text = "Le texte va au président Yvan Morel. « Nous vous protégerons de ce bruit », a déclaré le président{}."
    own, others = (only(text.format(house), "fr") for house in ("", " du Sénat"))
    assert own.confidence > others.confidence < SURE


def test_a_pronoun_behind_words_of_a_name_that_may_be_a_house_is_to_be_checked():
    text = "Leo Marsh wrote in May. “She was concerned all along,” said Zorvan.\n\n“We do not think so,” he added."
    quote = find_quotes(text, "en")[-1]
    assert quote.confidence < SURE
