import pytest

from briefing.sources.minutes.actions.answers import answers, due
from briefing.sources.minutes.outcomes import outcomes

EN = "Minutes of the board\n\nPresent: Jane Porter, David Okafor\n\n"
FR = "Compte rendu du comité\n\nPrésents : Claire, Paul\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{EN}Action: Renew the contract\nResponsible: David Okafor\nDeadline: 30 June", ("David Okafor", "30 June")),
        (f"{EN}- **Action:** Renew it all.\n- **Owner:** Jane\n- **Due:** May 3", ("Jane", "May 3")),
        (f"{FR}- Demander trois devis\n  Responsable : Paul\n  Échéance : 15 juin", ("Paul", "15 juin")),
        (f"{FR}Action : publier l'article\n\nQui : Claire\n\nQuand : avant le 10 juin", ("Claire", "avant le 10 juin")),
        (f"{FR}- Demander trois devis (responsable : Paul, échéance : 15 juin)", ("Paul", "15 juin")),
    ],
)
def test_fields_below_a_task_say_who_and_when_and_are_none_of_its_words(text, who):
    (found,) = outcomes(text)
    assert (found.owner, found.due) == who
    assert ":" not in text[found.start : found.end].partition("ction")[2][3:]


def test_fields_below_a_decision_say_who_carries_it_out_and_when():
    text = f"{FR}Décision : geler les recrutements\nResponsable : Paul\nÉchéance : 31 mars 2027"
    (found,) = outcomes(text)
    assert (text[found.start : found.end], found.owner, found.due) == (
        "geler les recrutements",
        "Paul",
        "31 mars 2027",
    )


def test_a_field_alone_is_no_task():
    assert outcomes(f"{EN}Responsible: David Okafor") == ()
    assert outcomes(f"{EN}The fair was fine.\nOwner: Jane") == ()


def test_no_fields_no_answers():
    assert answers("It rained.", 0, 10) is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Anne sends the plan by 30 June.", "30 June"),
        ("Anne envoie le plan d'ici le 12.", "le 12"),
        ("Relancer le loueur avant le 15 pour les tables", "le 15"),
        ("Send the plan by the 5th", "the 5th"),
        ("Anne rings them before the end of the month.", "the end of the month"),
        ("Anne les appelle avant la fin du mois.", "fin du mois"),
        ("Un courrier aux anciens avant les vacances", "les vacances"),
        ("Anne confirmera les dates la semaine prochaine.", "la semaine prochaine"),
        ("Je les dépose mardi soir en passant.", "mardi soir"),
        ("Ann to report back at the next meeting.", "the next meeting"),
        ("Renew the lease ASAP", "ASAP"),
        ("Visiter le site (T1 2026)", "T1 2026"),
        ("Refaire l'affiche, fin février", "fin février"),
    ],
)
def test_a_time_is_told_as_it_is_written(words, told):
    assert due(words) == told


@pytest.mark.parametrize(
    "words",
    [
        "Prepare the agenda of next week.",
        "Préparer la réunion de mardi soir",
        "Align with the others (next meeting 21 Aug)",
        "Send him the plan.",
    ],
)
def test_a_time_that_only_tells_of_what_something_is_is_none(words):
    assert due(words) == ""
