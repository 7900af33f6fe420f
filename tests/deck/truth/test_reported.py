"""What a slide reports of somebody, without quotation marks, is told where they said nothing of the kind."""

from __future__ import annotations

import pytest

from briefing.core.model import Briefing, Message, Speaker, Theme
from briefing.deck.export import deck
from briefing.deck.request import Request
from briefing.deck.truth.asides import Where
from briefing.deck.truth.check import Judge, check_truth
from briefing.deck.truth.facts import Facts
from briefing.deck.truth.slide_texts import Body, SlideText

BRIEFING = Briefing(
    speakers=(
        Speaker("ann", "Ann O’Lee", "Mayor", "Brant"),
        Speaker("zoe", "Zoé N’Diaye", "DSI", "Solis"),
        Speaker("piet", "Piet van der Vaart", "Harbour master", "Cork"),
    ),
    messages=(
        Message("m", "We will open the data before the end of June", speaker="ann"),
        Message("n", "Le réseau perd un litre sur quatre, et personne ne répond", speaker="zoe"),
    ),
)


def told(text: str, *more: str, asides: tuple[tuple[Where, str], ...] = ()) -> list[str]:
    slide = SlideText(1, (Body("Points"), *(Body(each) for each in (text, *more))), asides)
    return [one.what for one in Judge(BRIEFING, {}).report([slide]).untruths]


@pytest.mark.parametrize(
    "line",
    [
        "According to Ann O’Lee, the port closes next week",
        "Ann O'Lee said that the port closes next week",
        "Ann O’Lee has never denied that the port closes",
        "For Ann O’Lee, the port must close at once",
        "As Piet van der Vaart put it, the port is doomed",
        "Ms O’Lee: the port closes next week at noon",
        "Van der Vaart warned that nobody pays for it",
        "The mayor of Brant said the port closes next week",
        "Ann O’Lee (Brant) promised 20 million euros for a quay",
        "The port closes next week, says Ann O’Lee",
        "Ann O’Lee’s view: close the port next week",
        "O’LEE – WE SHALL CLOSE THE PORT NEXT WEEK",
        "Ann O’Lee, asked about the port, answered that it closes",
        "Selon Zoé N’Diaye, le nuage est une erreur coûteuse",
        "Pour Mme N’Diaye, le nuage est une erreur coûteuse",
        "Zoé N’Diaye n’a pas caché que le nuage est une erreur",
        "Le DSI de Solis promet la fin du papier pour juin",
        "Le nuage est une erreur, assure Zoé N’Diaye à tous",
        "Comme le dit Zoé N’Diaye, le nuage est une mode",
    ],
)
def test_what_somebody_is_said_to_have_said_and_did_not_is_told(line):
    found = told(line)
    assert len(found) == 1
    assert "who did not say it" in found[0]


@pytest.mark.parametrize(
    "line", ["Selon Paul Durand, le nuage est une erreur", "Paul Durand says the port closes soon"]
)
def test_what_somebody_unknown_is_said_to_have_said_is_told(line):
    assert told(line) == ["It names “Paul Durand”, whom the briefing does not know."]


@pytest.mark.parametrize(
    "line",
    [
        "Thanks to Ann O’Lee for the hall and the coffee",
        "Question for Ann O’Lee on the data of the year",
        "Ann O’Lee will present this part of the day",
        "Photo: Ann O’Lee, June 2026, in the old hall",
        "What Ann O’Lee said on the port and the year",
        "Ce qu’a dit Zoé N’Diaye du nuage et de la mode",
        "Ann O’Lee said that data opens before the end of June",
        "Selon Zoé N’Diaye, le réseau perd trop, et personne ne répond",
        "Meeting with Ann O’Lee and Piet van der Vaart in June",
    ],
)
def test_what_names_somebody_and_reports_nothing_new_is_not_told(line):
    assert told(line) == []


def test_a_name_and_its_words_may_stand_in_two_cells_or_with_a_position_between():
    assert len(told("Ann O’Lee", "we shall close the port next week")) == 1
    assert len(told("Ann O’Lee\nMayor · Brant\nWe shall close the port next week")) == 1


def test_descriptions_report_and_notes_say_in_short_what_was_said():
    line = "Ann O’Lee said that the port closes next week"
    assert len(told("", asides=((Where.DESCRIPTION, line),))) == 1
    assert told("", asides=((Where.NOTES, line),)) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_how_often_somebody_speaks_of_a_theme_is_nothing_that_they_say(language):
    themes = (Theme("l", "Liste"), Theme("a", "Atelier"))  # which are verbs of speech, too
    speakers = tuple(Speaker(name, name) for name in ("Marie", "Quentin", "Monique"))
    said = (f"Le compte numéro {n} est en ordre pour tous" for n in range(6))
    messages = [Message(f"m{n}", text, speaker=speakers[n % 3].id, theme="la"[n % 2]) for n, text in enumerate(said)]
    briefing = Briefing(speakers=speakers, themes=themes, messages=tuple(messages))
    data, _ = deck(briefing, Request(picks=[each.id for each in messages], language=language, narrative="full"))
    judged = check_truth(data, briefing, {})
    assert (judged.proved, judged.untruths) == (len(messages), ())
    more = SlideText(1, (Body("Points"),), ((Where.DESCRIPTION, "Marie liste 3 dangers, et Atelier 1 ne tient plus"),))
    assert len(Judge(briefing, {}).report([more]).untruths) == 1


def test_a_quote_beside_a_list_of_voices_is_whose_name_stands_with_it():
    quote = Body("“We will open the data before the end of June”", "quote")
    voices = [Body(f"{one.name}\n{one.position}", "voice") for one in BRIEFING.speakers]
    slides = [
        SlideText(1, (Body("Points"), *voices, quote, Body(name, "speaker"))) for name in ("Ann O’Lee", "Zoé N’Diaye")
    ]
    right, wrong = ([one.what for one in Judge(BRIEFING, {}).report([slide]).untruths] for slide in slides)
    assert right == []
    assert wrong


def test_a_title_of_ours_that_people_broke_into_lines_is_no_quote():
    briefing = Briefing(
        messages=(Message("m", "Le sens c’est par exemple le mieux être", takeaway="Le mieux être et le lien"),)
    )
    slide = SlideText(
        1, (Body("Le mieux être et le\nlien", "title"), Body("Le sens c’est par exemple le mieux être", "quote"))
    )
    assert not Judge(briefing, {}).report([slide]).untruths


@pytest.mark.parametrize(
    ("own", "said", "is_other"),
    [
        ("Nobody pays twice for the quay", "Nobody pays once for the quay", True),
        ("0 of 6 verified here", "6 of 6 verified here", True),
        ("Due on 30 June 2026", "Due on 30/06/2026", False),
        ("Due on 30 June 2026", "Due on 30/07/2026", True),
    ],
)
def test_numbers_are_other_facts_however_they_are_written(own, said, is_other):
    assert Facts(BRIEFING).differ(own, said) is is_other
