"""What of a transcript is offered: passages that say something, whole sentences of one voice, the best first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing
from briefing.core.quotes.verify import state
from briefing.core.trust import State
from briefing.sources.extract import extract
from briefing.sources.proposing import values
from briefing.sources.quoting import quotes_of
from briefing.sources.readers.reading import read_bytes
from briefing.sources.review import review_of
from briefing.sources.to_briefing import gathered
from briefing.sources.transcripts import PlacedTurn, Turn, passages
from tests.strategies import mixed

VTT = """WEBVTT

00:00:03.000 --> 00:00:06.000
<v Nadia Kervella>Bonjour à tous, merci d’être là.</v>

00:12:41.500 --> 00:12:44.000
<v Nadia Kervella>Nous avons décidé de fermer</v>

00:12:44.000 --> 00:12:49.000
<v Nadia Kervella>les trois centres d’ici juin.
Il faut que chaque métier choisisse ses priorités.</v>

00:13:00.000 --> 00:13:04.000
<v Speaker 1>Et le budget, qui le paie ?</v>

00:13:05.000 --> 00:13:09.000
<v Speaker 1>Nous le paierons [inaudible 00:13:06] sur deux ans, et personne ne perdra son poste.
La dette n’est plus tenable pour nos communes.</v>

00:13:10.000 --> 00:13:12.000
<v Speaker 1>La moitié des sites n’ont plus de secours.</v>

00:13:20.000 --> 00:13:21.000
<v Nadia Kervella>Oui.</v>

00:13:22.000 --> 00:13:26.000
<v Speaker 1>Nous ne pouvons pas attendre dix ans de plus.</v>
"""


def reading(text: str = VTT):
    return read_bytes(text.encode(), "reunion.vtt")


def offered(text: str = VTT):
    return sorted(quotes_of(reading(text)), key=lambda quote: quote.start)


def test_the_text_of_captions_is_a_paragraph_a_turn_with_its_time():
    first, second, *_ = reading().text.split("\n\n")
    assert first.startswith("[00:00:03] Nadia Kervella: Bonjour à tous")
    assert second.startswith("[00:13:00] Speaker 1: Et le budget")


def test_greetings_and_questions_are_left_and_sentences_cross_cues():
    texts = [quote.text for quote in offered()]
    assert texts[0] == "Nous avons décidé de fermer les trois centres d’ici juin."
    assert not any("Bonjour" in text or "?" in text for text in texts)


def test_no_quote_spans_what_was_not_heard():
    texts = [quote.text for quote in offered()]
    assert "La dette n’est plus tenable pour nos communes. La moitié des sites n’ont plus de secours." in texts
    assert not any("[" in text or "paierons" in text or "sur deux ans" in text for text in texts)


def test_each_passage_stands_in_the_text_and_has_the_time_of_its_cue():
    found = reading()
    for quote in quotes_of(found):
        assert found.text[quote.start : quote.end] == quote.text
    assert found.seconds_at(offered()[0].start) == 761.5
    assert found.seconds_at(found.text.index("Il faut")) == 764.0


def test_ranks_go_from_one_and_the_decision_comes_first():
    plain = "La moitié des sites n’ont plus de secours."
    decision = "Nous avons décidé de fermer les trois centres d’ici juin."
    cues = f"00:01.000 --> 00:04.000\n<v Ada>{plain}</v>\n\n00:05.000 --> 00:09.000\n<v Ben>{decision}</v>\n"
    found = quotes_of(reading(f"WEBVTT\n\n{cues}"))
    assert [(quote.rank, quote.text) for quote in found] == [(1, decision), (2, plain)]


def test_naming_a_voice_names_it_wherever_it_speaks():
    review = review_of(quotes_of(reading()))
    rows = [row for row, one in enumerate(review.candidates) if one.quote.speaker == "Speaker 1"]
    assert len(rows) == 2
    named = review.name(rows[0], "Marc Le Goff")
    assert {named.candidates[row].quote.speaker for row in rows} == {"Marc Le Goff"}
    again = named.name(rows[0], "Marc Le Goffic")
    assert {again.candidates[row].quote.speaker for row in rows} == {"Marc Le Goffic"}


def test_a_quote_is_widened_and_narrowed_by_sentences_of_its_turn():
    found = reading()
    review = review_of(quotes_of(found))
    row = next(at for at, one in enumerate(review.candidates) if one.quote.text.startswith("Nous ne pouvons"))
    assert review.widen(row, found) is review
    row = next(at for at, one in enumerate(review.candidates) if one.quote.text.startswith("La dette"))
    narrow = review.narrow(row, found)
    assert narrow.candidates[row].quote.text == "La dette n’est plus tenable pour nos communes."
    assert narrow.narrow(row, found) is narrow
    assert narrow.widen(row, found) == review


def test_a_quote_is_not_widened_into_another():
    found = reading()
    review = review_of(quotes_of(found))
    assert review.widen(0, found).candidates[0].quote.text.startswith("Bonjour à tous")
    assert "Il faut" not in review.widen(0, found).candidates[0].quote.text


def test_the_best_passages_of_a_transcript_are_accepted():
    turns = "".join(
        f"\n00:{minute:02}:00.000 --> 00:{minute:02}:09.000\n<v Anne Roy>Nous avons décidé de fermer {minute}.</v>\n"
        f"\n00:{minute:02}:10.000 --> 00:{minute:02}:19.000\n<v Marc Lenoir>Il faut que le site {minute} reste.</v>\n"
        for minute in range(20)
    )
    review = review_of(quotes_of(reading("WEBVTT\n" + turns)))
    assert len(review.accepted) == 8
    assert len({quote.speaker for quote in review.accepted}) == 2


def test_the_document_has_times_and_its_quotes_are_proved(tmp_path):
    path = tmp_path / "Comité.vtt"
    path.write_text(VTT, encoding="utf-8")
    briefing = gathered(Briefing(), [extract(str(path))], is_picky=False).briefing
    assert briefing.sources[0].title == "Comité"
    assert briefing.messages[0].at == 761.5
    assert all(state(briefing, message) is State.VERIFIED for message in briefing.messages)
    assert [message.source.start for message in briefing.messages if message.source] == sorted(
        message.source.start for message in briefing.messages if message.source
    )


def test_a_record_without_times_stays_the_text_that_it_is():
    text = "Table ronde\n\nANNE ROY : Nous avons décidé d’arrêter.\n\nMARC LENOIR : Il ne faut pas attendre 2030.\n"
    found = read_bytes(text.encode(), "a.txt")
    assert found.text == text
    assert {quote.speaker for quote in quotes_of(found)} == {"Anne Roy", "Marc Lenoir"}
    assert all(found.seconds_at(quote.start) is None for quote in quotes_of(found))


SAID = mixed("Nous avons décidé de fermer. ", "Il faut que chacun choisisse. ", "[rires] ", "// ", "… ", "« ", "(", "?")


@given(st.lists(SAID, max_size=6))
def test_whatever_is_said_passages_are_apart_and_in_one_turn(said):
    cues = "".join(
        f"\n00:00:{2 * n:02}.000 --> 00:00:{2 * n + 1:02}.000\n<v Voix{n % 2}>{' '.join(words.split())}</v>\n"
        for n, words in enumerate(said)
    )
    found = reading("WEBVTT\n\n00:00:00.000 --> 00:00:00.500\nx\n" + cues)
    last = 0
    for quote in sorted(quotes_of(found), key=lambda one: one.start):
        assert quote.start >= last
        assert any(turn.start <= quote.start and quote.end <= turn.end for turn in found.turns)
        assert found.text[quote.start : quote.end] == quote.text
        last = quote.end


def test_nothing_is_offered_of_who_only_asks():
    """Interviewers, and the analysts of a call: what they say before they ask is no message of the event."""
    asked = "We know your costs rose by 12% last year. How will you bring them down?"
    told = "We will close two of our five sites before the end of June."
    turns = "\n".join(f"{name}: {words}" for name, words in (("Ada Roe", asked), ("Ben Lund", told)) * 3)
    reading = read_bytes(f"{turns}\nBen Lund: That's all we know.\n".encode(), "call.txt")
    assert {quote.speaker for quote in quotes_of(reading)} == {"Ben Lund"}


def test_what_an_introduction_quotes_is_kept_beside_the_answers_of_several():
    text = (
        "“Wool that is spun from wool falls apart in the end,” Rosa Klein said in May. We asked two dyers.\n\n"
        "Gazette: What does the mill lose by that?\n\n"
        "Anna Cook: We lose a third of our wool in five years, and we must say so to the town.\n\n"
        "Ben Lund: The mill should keep ten looms for new wool, or it will close by 2030.\n\n"
        "Gazette: What should a buyer do now?\n\n"
        "Anna Cook: I would ask where the wool comes from, and pay for what is new.\n\n"
        "Ben Lund: Nobody should buy before the mill has told us what it spins."
    )
    said = {quote.text: quote.speaker for quote in quotes_of(read_bytes(text.encode(), "talk.txt"))}
    assert said["Wool that is spun from wool falls apart in the end"] == "Rosa Klein"
    assert set(said.values()) == {"Rosa Klein", "Anna Cook", "Ben Lund"}


def test_an_interview_keeps_its_heading_and_offers_its_answers_whole():
    text = """An evening with Ada Kvist, founder of the Rill

Q: How did it begin?

A: Around a table, with four growers.

We had lost everything to the hail.

Q: And now?

A: I am looking for a second market.
"""
    found = read_bytes(text.encode(), "interview.txt")
    assert found.text.startswith("An evening with Ada Kvist")
    assert [(quote.speaker, quote.text, quote.rank) for quote in quotes_of(found)] == [
        ("Ada Kvist", "Around a table, with four growers.", 0),
        ("Ada Kvist", "We had lost everything to the hail.", 0),
        ("Ada Kvist", "I am looking for a second market.", 0),
    ]


def test_words_that_are_as_common_as_others_rank_the_same_in_every_run(monkeypatch):
    """Of ten words told twice one tells what all is about: the first of the alphabet, not of this run's sets."""
    monkeypatch.setattr(values, "_TOPICS", 2)
    monkeypatch.setattr(values, "_EDGE", 0)
    words = ["winter", "harbour", "lantern", "granite", "meadow", "orchard", "copper", "valley", "bridge", "timber"]
    said = [
        f"We decided that {', '.join(words)} are all.",
        *(f"We decided that the {word} is the one." for word in words),
    ]
    turns, text = [], ""
    for one in said:
        turns.append(PlacedTurn(Turn(one, "Anne Roy"), len(text)))
        text += f"{one}\n\n"
    assert [quote.text for quote in passages.quotes_of_turns(turns, text, "en")[:2]] == [
        said[0],
        "We decided that the bridge is the one.",
    ]


def test_a_sentence_of_some_length_is_offered_though_no_word_of_it_tells_a_point():
    plain = "Reasoning models consume vast amounts of compute in the new centres."
    long = PlacedTurn(Turn(f"{plain} {'It rained. ' * 30}", "Anne Roy"), 0)
    assert plain in [quote.text for quote in passages.quotes_of_turns([long], long.turn.text, "en")]
    assert passages.quotes_of_turns([PlacedTurn(Turn("It rained.", "Anne Roy"), 0)], "It rained.", "en") == ()


def test_no_turn_is_lost_whose_label_only_a_transcript_has():
    """Voices that the rules of articles know no name for, and labels that they would take for words."""
    told = "We will close two of our five sites before the end of June."
    turns = "\n\n".join(f"{name}: {told}" for name in ("Ada Roe", "GUEST", "Ada Roe", "Ada Roe", "GUEST"))
    found = quotes_of(read_bytes(turns.encode(), "call.txt"))
    assert {(quote.speaker, quote.voice, quote.confidence < 0.5) for quote in found} == {
        ("Ada Roe", "", False),
        ("GUEST", "GUEST", True),
    }


def test_labels_of_accounts_are_no_words_of_whoever_is_interviewed():
    pairs = (("mlund", "Why did you close the pier?"), ("aroe7", "I had no choice: my crew was too small."))
    turns = "\n\n".join(f"{name}: {words}" for name, words in pairs * 3)
    text = f"An interview with Ada Roe\n\nAda Roe runs the pier.\n\n{turns}"
    assert {quote.speaker for quote in quotes_of(read_bytes(text.encode(), "talk.txt"))} == {"aroe7"}


def test_who_answers_without_a_name_is_named_once():
    pairs = (("Why did you close the pier?", "I had no choice: my crew was too small."),) * 3
    text = "\n".join(f"Q: {asked}\nA: {answer}" for asked, answer in pairs)
    found = quotes_of(read_bytes(text.encode(), "talk.txt"))
    assert [(quote.speaker, quote.voice) for quote in found] == [("", "answer")] * 3
