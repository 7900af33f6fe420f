"""What scribes note without much form: names as chats write them, lines without signs, what the room agreed to."""

from __future__ import annotations

import pytest

from briefing.sources.minutes.model import Kind
from briefing.sources.minutes.outcomes import outcomes

EN = "Minutes of the board\n\nPresent: Anne Roy, Paul Lane, Ross B\n\n"
FR = "Compte rendu du bureau\n\nPrésents : ada, e-jim, Paul\n\n"


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        (f"{FR}# À faire\n\n- ada: accès de Paul à la banque\n", "ada"),
        (f"{FR}# À faire\n\n- e-jim/ada: relancer le club\n", "e-jim/ada"),
        (f"{FR}- Organiser la fête du club en octobre", ""),
        (f"{FR}Relance\nDemander les comptes au club\nVoir aussi l'an dernier", ""),
        (f"{FR}Paul va nous écrire un compte rendu.", "Paul"),
        (f"{FR}Les comptes seront envoyés aux membres.", ""),
        (
            f"{FR}Article 3 : vérifier si le siège social peut être transféré sur simple décision du bureau -> Paul",
            "Paul",
        ),
        (f"{FR}Il a demandé au Gouvernement, et d'abord à la ministre, de suivre les travaux.", "Gouvernement"),
        (f"{FR}Le président demande à la commission de revoir le tarif.", "commission"),
        (f"{EN}A letter is to be sent to County Hall.", ""),
        (f"{EN}Playing field - more signs to be erected", ""),
        (f"{EN}Let's make a list of all the mills", ""),
        (f"{EN}Anne and Paul will have a first look at the text.", "Anne and Paul"),
        (f"{EN}## Topics\n\n- Mills\n    - Ross B will follow up with the owners\n", "Ross B"),
        (f"{EN}Action Anne: Will have the roof mended.", "Anne"),
        (f"{EN}The bill of $741.00 to be paid by January 31, 2026.", ""),
        (f"{FR}La réunion a duré une heure et demie.\n\n=> Dessiner les plans de la salle", ""),
        (f"{FR}Il faudra qu'on fasse un bilan des deux ans.", ""),
        (f"{EN}- Anne ask the owners: who has the key", "Anne"),
        (f"{EN}- Paul → audit of the accounts", "Paul"),
        (f"{EN}- Paul: Arrange time to meet the bank", "Paul"),
        (f"{EN}- **_@paul update the readme with new link_**", "@paul"),
        (f"{EN}- => TODO Paul update the list", "Paul"),
        (f"{EN}- [name=Paul] Make a tutorial proposal", "Paul"),
        (f"{EN}Action #1: request an okay from the press (Ross B)", "Ross B"),
        (f"{EN}Paul Lane stated he is going to get a divider at the plant.", "Paul Lane"),
        (f"{FR}- Créer la page des commandes. - Paul", "Paul"),
        (f"{EN}## Next steps\n\n### Website\n\n- Envelopes for the members\n", ""),
    ],
)
def test_a_task_is_found_with_who_was_there_to_do_it(words, owner):
    (found,) = outcomes(words)
    assert (found.kind, found.owner) == (Kind.ACTION, owner)


@pytest.mark.parametrize(
    "words",
    [
        f"{FR}# TODO précédents\n\n- relancer le club\n",
        f"{FR}- Faire un point sur le budget",
        f"{FR}Le logo sera présenté si le bureau le veut.",
        f"{FR}Le président demande aux membres de s'exprimer.",
        f"{EN}Let's see what comes.",
        f"{EN}## Topics\n\n- Ross B will present the mills\n",
        f"{EN}Move to next meeting.",
        f"{EN}Attempts to contact Mr Banks have failed.",
        f"{EN}A letter would be sent if the club asked.",
    ],
)
def test_what_is_on_the_agenda_or_depends_on_something_is_no_task(words):
    assert not outcomes(words)


@pytest.mark.parametrize(
    ("words", "votes"),
    [
        (f"{EN}Mills proposal\n   Agreement in the room.\n", ""),
        (f"{EN}The vote was unanimous to elect Member Lane as Chair.", "unanimous"),
        (f"{EN}Harbour plot - amended plans - recommend approval.", ""),
        (f"{EN}Garage at the mill lane - approved by Parish Council", ""),
        (f"{EN}Drainage - the Parish Council decided not to put forward a member.", ""),
        (f"{FR}Monsieur Paul Roy, ingénieur, matricule 951/F, est nommé Directeur du port.", ""),
        (f"{FR}C'est le logo bleu qui a été choisi à l'unanimité.", "à l'unanimité"),
        (f"{FR}Organisation des sections et horaires validés.", ""),
        (f"{FR}Sur le principe, les conseillers sont favorables à un engagement.", ""),
        (f"{FR}Sont déclarés membres du bureau et élus les candidats suivants : Paul Roy", ""),
        (f"{FR}* Abandon de la version administrateur", ""),
        (f"{FR}Il est finalement choisi pour être le représentant du club.", ""),
        (f"{EN}The board reviewed the list and a final agenda was agreed upon.", ""),
        (f"{EN}Tabled pending the outcome of the bylaw change.", ""),
        (f"{EN}- DECISION - the group would like updates on the mills.", ""),
    ],
)
def test_a_decision_is_found_however_shortly_it_is_noted(words, votes):
    (found,) = outcomes(words)
    assert (found.kind, found.votes) == (Kind.RESOLUTION, votes)


@pytest.mark.parametrize(
    "words",
    [
        f"{EN}In 2014, the Board approved a plan for mills.",
        f"{EN}The Commission adopted a resolution in November 2015 regarding mills.",
        f"{FR}Les comptes non validés.",
    ],
)
def test_what_another_year_decided_or_nobody_did_is_no_decision(words):
    assert not outcomes(words)


def test_an_agenda_with_more_points_than_agendas_have_is_what_was_said():
    points = "".join(f"* Mill {number} is old\n" for number in range(30))
    (found,) = outcomes(f"{EN}Agenda\n\n{points}* Need to add a new roof to each\n")
    assert found.kind is Kind.ACTION


@pytest.mark.parametrize(
    "text",
    [
        "Objectifs\n\nRencontrer la ville\n\nNos actions pour la prochaine fois\n\n1. Lister les tables du club\n",
        "## Participants à l'assemblée générale\n\nAnne Roy et Paul Lane ont participé.\n\n- Demander les comptes\n",
    ],
)
def test_who_took_part_or_what_is_to_do_until_the_next_meeting_tells_minutes(text):
    (found,) = outcomes(text)
    assert found.kind is Kind.ACTION


@pytest.mark.parametrize(
    "words",
    [
        "Ross: peer pressure exists but one can deal with it.",
        "- Script to verify would be helpful",
        "- Provide a forum for members; and",
        "- Timeline (proposed, not adopted):",
    ],
)
def test_what_only_looks_like_a_task_or_a_decision_is_none(words):
    assert (
        outcomes(f"{EN}They talked of the mills, and what there is to see in them for those who come.\n\n{words}") == ()
    )


def test_a_word_before_a_colon_that_nobody_is_called_by_has_no_task():
    assert (
        outcomes(f"{FR}Les étapes sont les suivantes pour la réunion.\n\n- Corps: aborder les points dans l'ordre")
        == ()
    )


def test_points_that_hand_tasks_to_several_people_are_minutes():
    text = (
        "* Cameras\n    * Paul to ask the city about the lamps\n    * Anne to check the offer. Paul to call the press\n"
    )
    assert [one.owner for one in outcomes(text)] == ["Paul", "Anne", "Paul"]
