"""Minutes: resolutions with their votes, actions with who answers for them and until when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing
from briefing.sources.minutes.outcomes import Kind, outcomes
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading
from briefing.sources.to_briefing import imported

EN = "Minutes of the meeting\n\n"
FR = "Procès-verbal de la séance\n\n"


@pytest.mark.parametrize(
    ("words", "votes"),
    [
        (
            f"{EN}Ms Roy moved to buy the barn, seconded by Mr Lee. Upon voice vote, the motion carried unanimously.",
            "unanimously",
        ),
        (f"{EN}Ms Roy moved to buy the barn. By a vote of 4-0 the motion passed.", "By a vote of 4-0"),
        (
            f"{EN}The motion carried with five votes in favor and one vote opposed.",
            "five votes in favor and one vote opposed",
        ),
        (f"{EN}Ms Roy moved to buy the barn. AYES: 3; NOES 0. Motion carries unanimously.", "AYES: 3; NOES 0"),
        (f"{EN}RESOLVED: That a report be brought to the November meeting.", ""),
        (f"{EN}It was resolved that Cllr Roy remain as Chairman.", ""),
        (f"{EN}The council approved the budget.", ""),
        (
            f"{FR}Le conseil municipal, après en avoir délibéré, décide à l’unanimité d’acheter la grange.",
            "à l’unanimité",
        ),
        (f"{FR}La délibération a été adoptée par 19 voix contre 8.", "par 19 voix contre 8"),
        (f"{FR}Le procès-verbal est approuvé à l’unanimité.", "à l’unanimité"),
        (f"{FR}Le projet est approuvé par le bureau à l’unanimité.", "à l’unanimité"),
        (f"{FR}La décision est acceptée, avec 62 voix pour, 4 voix contre.", "62 voix pour, 4 voix contre"),
        (f"{FR}Il est décidé d’une fête en juin.", ""),
        (f"{FR}Ils sont donc tous élus.", ""),
        (f"{FR}Le bureau a réélu Anne à la présidence.", ""),
        (f"{EN}Ann Roy is elected.", ""),
    ],
)
def test_a_resolution_is_found_with_its_vote(words, votes):
    (found,) = outcomes(words)
    assert (found.kind, words[found.start : found.end]) == (Kind.RESOLUTION, words.split("\n\n")[1])
    assert found.votes.replace("'", "’") == votes
    assert not found.is_lost


def test_a_motion_that_failed_is_told():
    (found,) = outcomes(f"{EN}Ms Roy moved to sell the barn. The motion was defeated 2-5.")
    assert found.is_lost


@pytest.mark.parametrize(
    ("words", "owner", "due"),
    [
        (f"{EN}ACTION: Clerk to obtain three quotes by 30 June 2025.", "Clerk", "30 June 2025"),
        (f"{EN}Cllr Holt agreed to check the barn before 1 May.", "Cllr Holt", "1 May"),
        (f"{EN}Ms Roy will report to the trustees.", "Ms Roy", ""),
        (f"{FR}Mme Diallo est chargée de demander un devis avant le 15 mars.", "Mme Diallo", "15 mars"),
        (f"{FR}Action : relancer le notaire d’ici fin juin.", "", "fin juin"),
        (f"{FR}A faire : lettre au notaire avant le 3 mai (Anne).", "Anne", "3 mai"),
        (f"{FR}- Rédiger les statuts (Anne et Paul)", "Anne et Paul", ""),
        (f"{FR}- Anne : voir le notaire", "Anne", ""),
        (f"{FR}Anne va relancer le notaire.", "Anne", ""),
        (f"{FR}Anne écrira au notaire avant mardi.", "Anne", ""),
        (f"{FR}La machine sera récupérée samedi par Paul.", "Paul", ""),
        (f"{FR}Le toit fuit, Paul s’occupe des devis.", "Paul", ""),
        (f"{FR}Les comptes sont à vérifier.", "", ""),
        (f"{FR}Il faut un devis (TODO Paul: relancer).", "Paul", ""),
        (f"{EN}- Ann TODO :: Book the hall", "Ann", ""),
        (f"{EN}- Keys: Ann will collect the keys", "Ann", ""),
        (f"{EN}Need to discuss the roof at another meeting", "", ""),
    ],
)
def test_an_action_is_found_with_owner_and_date(words, owner, due):
    (found,) = outcomes(words)
    assert (found.kind, found.owner, found.due) == (Kind.ACTION, owner, due)


@pytest.mark.parametrize(
    "words",
    [
        f"{EN}Members were pleased with the barn.",
        f"{EN}How to buy the barn?",
        f"{EN}Due to the rain, the walls are wet.",
        f"{EN}Ms Roy agreed to this need.",
        f"{FR}M. Roy rappelle que le toit fuit.",
        f"{FR}Il est à noter que le toit fuit.",
        f"{FR}Les salles devront être libres.",
        f"{FR}La ville paiera l’eau.",
        f"{FR}Les membres sont élus pour trois ans.",
        f"{EN}- Ann Done :: Book the hall",
        f"{EN}Things to announce",
        "The motion carried unanimously, and the crowd went home.",
    ],
)
def test_what_is_neither_and_what_is_no_minutes_is_left(words):
    assert outcomes(words) == ()


def test_an_action_of_minutes_is_offered_as_an_ask():
    reading = Reading(f"{EN}Cllr Holt agreed to check\nthe barn before 1 May.", "", "", "")
    (quote,) = quotes_of(reading)
    briefing, _ = imported(Briefing(), "m", reading, [quote])
    (message,) = briefing.messages
    assert (message.ask, message.level) == ("Cllr Holt agreed to check the barn before 1 May.", "mandate")
    assert (message.owner, message.due, message.speaker) == ("Cllr Holt", "1 May", "")


@given(st.text())
def test_any_text_is_read(text):
    for found in outcomes(EN + text):
        assert 0 <= found.start < found.end <= len(EN + text)


def test_a_resolution_has_the_points_that_follow_its_colon():
    points = "- d’approuver les comptes ;\n- de vendre la grange."
    whole = f"Le conseil d’administration, après en avoir délibéré, décide à l’unanimité :\n{points}"
    text = f"{FR}Vu l’avis du bureau,\n{whole}\n\nLa séance continue."
    (found,) = outcomes(text)
    assert text[found.start : found.end] == whole
    assert found.votes == "à l’unanimité"


def test_a_line_that_only_counts_votes_has_what_was_voted_on():
    text = f"{FR}Le loyer passera à 300 euros.\n\nVotes : 8 pour."
    (found,) = outcomes(text)
    assert (text[found.start : found.end], found.votes) == (
        "Le loyer passera à 300 euros.\n\nVotes : 8 pour.",
        "8 pour",
    )


def test_the_votes_counted_before_what_was_voted_on_are_its_own():
    text = f"{FR}## Votes\n\n* Pour : 7\n* Contre : 0\n\n> Le bureau est élu à l’unanimité."
    (found,) = outcomes(text)
    assert text[found.start : found.end] == text[text.index("* Pour") :]


@pytest.mark.parametrize("heading", ["## Actions à mener (liste)", "Reste à faire :", "Prochaines étapes"])
def test_each_point_under_a_heading_of_actions_is_one(heading):
    text = f"{FR}{heading}\n\n* Lettre au notaire\n* Anne : la fête\n\n## Dates\n\n* 3 mai : assemblée"
    found = outcomes(text)
    assert [(text[one.start : one.end].lstrip("* "), one.owner) for one in found] == [
        ("Lettre au notaire", ""),
        ("Anne : la fête", "Anne"),
    ]


def test_what_somebody_asks_the_board_to_decide_is_not_decided():
    assert not outcomes(f"{FR}Mme Roy demande que le bureau décide d’une date.")


def test_minutes_are_known_by_who_was_there_and_their_agenda():
    text = "Bureau du 3 mai\n\nPrésent.es : Anne, Paul\nOrdre du jour : le toit\n\nLe toit est adopté à l’unanimité."
    assert [one.votes for one in outcomes(text)] == ["à l’unanimité"]


@pytest.mark.parametrize(
    "head", ["Excusé : Paul\n\nNous suivons l’ordre du jour.", "Attendees\n- Ann\n\nAgenda\n- Roof"]
)
def test_minutes_without_a_name_are_known_by_two_things_that_their_heads_tell(head):
    assert outcomes(f"{head}\n\nThe motion carried unanimously.")
    assert not outcomes(f"{head.splitlines()[0]}\n\nThe motion carried unanimously.")


def test_what_is_only_about_the_meeting_is_procedure():
    text = f"{EN}The minutes were approved unanimously. The council approved the budget."
    assert [one.is_procedure(text) for one in outcomes(text)] == [True, False]
