"""Quotes of recordings on slides: when they are said, and no name for a voice that has none."""

from __future__ import annotations

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker
from briefing.deck.plan.story import Story

TEXT = "[00:12:41] Anne Roy: Il faut agir.\n\n[00:13:00] Speaker 1: Personne ne bouge."


def story(recording: str = "") -> Story:
    first, second = TEXT.index("Il faut"), TEXT.index("Personne")
    messages = (
        Message("a", "Il faut agir.", "anne", at=761.5, source=Span("s", first, first + 13)),
        Message("b", "Personne ne bouge.", "one", at=780.0, source=Span("s", second, second + 18)),
    )
    speakers = (Speaker("anne", "Anne Roy"), Speaker("one", "Speaker 1"))
    source = Source("s", "Le comité", text=TEXT, recording=recording)
    briefing = Briefing(Assembly("A"), (source,), speakers, (), messages, DeckOptions(picks=("a", "b")))
    return Story(briefing, ("a", "b"), "fr")


def test_notes_say_when_it_is_said_and_lead_there_on_the_web():
    message = story().messages[0]
    assert story().reference(message) == "Le comité, à 00:12:41"
    assert story("C:\\comité.mp4").reference(message) == "Le comité, à 00:12:41"
    web = story("https://youtu.be/abc")
    assert web.reference(message) == "Le comité, à 00:12:41 · https://youtu.be/abc?t=761s"


def test_a_voice_without_a_name_is_nobody_known():
    told = story()
    assert [told.name_of(message) for message in told.messages] == ["Anne Roy", told.words["unattributed"]]
    assert [speaker.name for speaker in told.briefing.speakers] == ["Anne Roy"]
