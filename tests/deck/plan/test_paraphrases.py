"""A paraphrase is told as one on slides and in the memo: without quotation marks, and not among what is verified."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.deck.plan.claims import claim
from briefing.deck.plan.grouping import is_its_ask
from briefing.deck.plan.material import Material
from briefing.deck.plan.model import Kind
from briefing.deck.plan.planner import plan
from briefing.deck.plan.spokesmen import Spokesmen
from briefing.deck.plan.story import Story
from briefing.deck.plan.texts.text import hangs, plain

TEXT = (
    "Mme Durand indique que le budget est tenu. Nous ne signerons rien sans garantie. Le conseil approuve les comptes."
)
SENTENCES = [f"{words.strip()}." for words in TEXT.split(".") if words.strip()]
KINDS = ("paraphrase", "", "paraphrase")


@pytest.fixture
def briefing() -> Briefing:
    messages = tuple(
        Message(f"m{n}", words, kind=kind, speaker=speaker, theme="t", source=Span("s", at, at + len(words)))
        for n, (words, kind, speaker) in enumerate(zip(SENTENCES, KINDS, ("d", "d", ""), strict=True))
        for at in [TEXT.index(words)]
    )
    return Briefing(
        sources=(Source("s", "Procès-verbal", text=TEXT),),
        speakers=(Speaker("d", "Claire Durand"),),
        themes=(Theme("t", "Budget"),),
        messages=messages,
        deck=DeckOptions(picks=("m0", "m1", "m2")),
    )


def material(briefing: Briefing, language: str = "fr") -> Material:
    return Material(Story(briefing, briefing.deck.picks, language))


def test_only_quotes_stand_between_marks(briefing):
    shown = [plain(quote.text) for quote in material(briefing).quotes]
    assert ["«" in words for words in shown] == [False, True, False]
    assert shown[0].replace("\u00a0", " ").replace("\u202f", " ").startswith("Rapporté : Mme Durand")
    assert [hangs(quote.text) for quote in material(briefing).quotes] == [False, True, False]
    assert [quote.voice.name for quote in material(briefing).quotes][2] == "Extrait du compte rendu"


def test_the_notes_of_a_paraphrase_quote_nobody(briefing):
    notes = Story(briefing, ("m0",), "en").notes(briefing.messages[0], "Claire Durand")
    assert notes.startswith("Reported: Mme Durand")
    assert "«" not in notes.partition("\n")[0]


def test_paraphrases_are_counted_apart_from_what_is_verified(briefing):
    sources = material(briefing).sources
    assert (sources.quotes, sources.verified, sources.reported, sources.unnamed) == (1, 1, 2, 0)
    assert (sources.lines[0].quotes, sources.lines[0].verified) == (1, 1)
    assert "2 paraphrases" in sources.lines[0].facts
    assert material(briefing).told == "1 citation et 2 paraphrases"
    assert not material(briefing).is_proved


def test_a_deck_of_paraphrases_claims_no_quote(briefing):
    only = replace(briefing, deck=DeckOptions(picks=("m0", "m2")))
    assert (
        material(only).sentences.sources(material(only).sources) == "Les deux paraphrases sont rapportées, non citées"
    )
    said = claim(only, [only.messages[0], only.messages[2]], "fr")
    assert "mot pour mot" not in said
    assert "Rapporté" in said
    assert "mot pour mot" in claim(briefing, briefing.messages, "fr")


def test_a_paraphrase_that_was_changed_is_told(briefing):
    changed = replace(briefing.messages[0], quote="Mme Durand promet que le budget est tenu.")
    made = material(replace(briefing, messages=(changed, *briefing.messages[1:])))
    assert made.provenance.proofs[changed.id] == "unproved"


def test_minutes_of_outcomes_are_titled_by_them(briefing):
    asked = tuple(replace(one, kind="paraphrase", speaker="", ask=one.quote, level="note") for one in briefing.messages)
    found = plan(replace(briefing, messages=asked, speakers=()), None, "fr", "board")
    assert found.slides[1].title == "Mme Durand indique que le budget est tenu, et 2 autres décisions"
    assert (found.slides[-3].title, found.slides[-3].kicker[0]) == ("3 décisions prises", "Ce qui a été décidé")


def test_outcomes_of_minutes_are_told_once_a_slide(briefing):
    one, said, other = briefing.messages
    told = replace(one, ask=f"{one.quote} ", level="mandate", owner="DSI", due="31 mars 2027")
    themes = (*briefing.themes, Theme("u", "Suite"))
    noted = replace(other, quote="Chiffrer le toit.", ask="Chiffrer le toit.", kind="paraphrase", level="note")
    alone = replace(briefing, themes=themes, messages=(told, replace(noted, id="m9"), replace(said, theme="u")))
    two = plan(replace(alone, deck=DeckOptions()), ["m0", "m9", said.id], "en", "board").slides
    [led, _] = [slide for slide in two if slide.kind is Kind.THEME]
    content = led.content
    assert (led.title, led.kicker[1]) == ("Chiffrer le toit", "Budget · Decided")
    assert [quote.message for quote in content.quotes] == ["m0"]
    assert content.quotes[0].voice.role.replace("\u00a0", " ") == "Assigned · DSI · 31 March 2027"
    assert not content.asks
    beside = plan(replace(briefing, messages=(told, said, other)), None, "en", "board")
    [content] = [slide.content for slide in beside.slides if slide.kind is Kind.THEME]
    assert "m0" not in [quote.message for quote in content.quotes]
    assert [ask.message for ask in content.asks] == ["m0"]


@pytest.mark.parametrize(
    ("quote", "ask", "kind", "is_it"),
    [
        ("Decision: keep the provider.", "Keep the provider.", "paraphrase", True),
        ("Ann: send the letter", "send the letter", "paraphrase", True),
        ("Keep the provider.", "Keep the provider.", "", True),
        ("We keep the provider.", "Keep the provider.", "", False),
        ("Keep the provider.", "", "paraphrase", False),
    ],
)
def test_what_minutes_ask_is_their_own_words_but_for_a_label_or_a_name(quote, ask, kind, is_it):
    assert is_its_ask(Message("m", quote, kind=kind, ask=ask)) is is_it


def test_a_theme_of_minutes_is_told_by_what_is_not_asked_beside_it(briefing):
    asked = replace(briefing.messages[0], ask="Tenir le budget", level="mandate")
    said = replace(briefing.messages[2], kind="paraphrase")
    made = material(replace(briefing, messages=(asked, said), deck=DeckOptions(picks=("m0", "m2"))))
    assert Spokesmen(made).leading(made.story.sections[0]).id == "m2"
    alone = material(replace(briefing, messages=(asked,), deck=DeckOptions(picks=("m0",))))
    assert Spokesmen(alone).leading(alone.story.sections[0]).id == "m0"


def test_the_only_point_that_minutes_record_is_told_by_the_summary_and_no_table():
    def kinds(*more):
        asked = Message("m0", "On ferme", kind="paraphrase", ask="On ferme", level="mandate")
        made = Briefing(Assembly("Le conseil"), messages=(asked, *more))
        return [slide.kind for slide in plan(made, [one.id for one in made.messages], "fr", "board").slides]

    assert Kind.DECISIONS not in kinds()
    assert Kind.DECISIONS in kinds(Message("m1", "On vend", kind="paraphrase", ask="On vend", level="mandate"))
    assert Kind.DECISIONS in kinds(Message("m1", "On vend", "", ask="Vendre le toit"))


def test_where_the_summary_alone_tells_it_its_notes_say_whose_it_is_and_where_it_stands():
    asked = Message("m0", "On ferme", kind="paraphrase", ask="On ferme", level="mandate", context="Le toit fuit")
    made = Briefing(Assembly("Le conseil"), messages=(asked,))
    summary = next(one for one in plan(made, ["m0"], "fr", "board").slides if one.kind is Kind.SUMMARY)
    assert "Le toit fuit" in summary.notes
