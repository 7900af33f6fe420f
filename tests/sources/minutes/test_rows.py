import pytest

from briefing.sources.minutes.model import Kind
from briefing.sources.minutes.outcomes import outcomes

HEAD = "Relevé de décisions du comité\n\nPrésents : Claire, Paul\n\n"


def told(text):
    return [(one.kind.value[0], text[one.start : one.end], one.owner) for one in outcomes(text)]


def test_each_row_of_a_table_of_decisions_is_one():
    rows = "| N° | Décision | Responsable |\n|---|---|---|\n| 1 | Le pilote est étendu | Paul |\n| 2 | — | |"
    assert told(f"{HEAD}{rows}") == [("r", "Le pilote est étendu", "Paul")]


def test_a_row_says_until_when_a_decision_is_carried_out():
    rows = "Decision | Owner | Deadline\nHire a data officer | Ann Roy | 30 June 2027"
    (found,) = outcomes(f"Minutes\n\nPresent: Ann Roy, Bob Lee\n\n{rows}")
    assert (found.kind, found.owner, found.due) == (Kind.RESOLUTION, "Ann Roy", "30 June 2027")


def test_a_decision_that_was_carried_out_is_no_news():
    rows = "| Décisions | Statut |\n|---|---|\n| Marquage des places | fait |\n| Fête des voisins en mai | à faire |"
    assert told(f"{HEAD}{rows}") == [("r", "Fête des voisins en mai", "")]


def test_a_row_may_hold_a_decision_and_an_action():
    rows = "| Décision | Action | Qui |\n|---|---|---|\n| Le pilote est étendu | Prévenir les sites | Paul |"
    assert told(f"{HEAD}{rows}") == [("r", "Le pilote est étendu", ""), ("a", "Prévenir les sites", "Paul")]


def test_a_motion_that_fields_tell_is_one_resolution():
    fields = "Motion: To approve the budget as presented.\nMoved: Porter\nSeconded: Lind\nVote: Unanimous"
    text = f"Minutes\n\nPresent: J. Porter, R. Lind\n\n{fields}"
    assert told(text) == [("r", fields, "")]


def test_what_was_proposed_by_somebody_stands_above_how_it_went():
    text = "Minutes\n\nPresent: Ann, Bob\n\nBob for treasurer.\n\nProposed by: Ann\n\nUnanimously approved."
    assert told(text) == [("r", "Bob for treasurer.", "")]
    assert outcomes(text)[0].votes == "Unanimously"


def test_who_is_not_yet_known_owns_no_task():
    rows = "| Quoi | Qui | Pour quand |\n|---|---|---|\n| Relancer la mairie | ? | fin mai |"
    (found,) = outcomes(f"{HEAD}{rows}")
    assert (found.owner, found.due) == ("", "fin mai")


def test_a_row_may_tell_who_moved_what_and_how_it_went():
    head = "| Motion | Moved by | Seconded by | Status |\n|---|---|---|---|"
    rows = f"{head}\n| Set a day for the fair | Ann | Bob | Accepted |"
    ((kind, words, _),) = told(f"Minutes\n\nPresent: Ann, Bob\n\n{rows}")
    assert (kind, words.strip("| ")) == ("r", "Set a day for the fair | Ann | Bob | Accepted")


def test_where_the_decision_is_only_named_its_details_tell_it():
    rows = "| Décision | Détails |\n|---|---|\n| Ordre | Les salons migrent avant le code |"
    assert told(f"{HEAD}{rows}") == [("r", "Les salons migrent avant le code", "")]


def test_a_cell_may_name_who_is_to_do_what_before_an_arrow():
    rows = "| Question | Responsable / Action |\n|---|---|\n| Les dépendances | Zoé → audit des dépendances |"
    assert told(f"{HEAD}{rows}") == [("a", "Zoé → audit des dépendances", "Zoé")]


@pytest.mark.parametrize(
    "heads",
    [
        "Next step | Person responsible | Target date",
        "Livrable | En charge | Date limite",
        "Task | Action owner | Due by",
    ],
)
def test_the_columns_of_tasks_have_many_names(heads):
    (found,) = outcomes(f"{HEAD}{heads}\nPrévenir les sites | Paul | 3 mai")
    assert (found.kind, found.owner, found.due) == (Kind.ACTION, "Paul", "3 mai")


def test_a_poll_has_its_votes_in_the_table_below():
    poll = "POLL: take the value second\n\n| SF | F | N | A |\n|--|--|--|--|\n| 1 | 5 | 4 | 0 |\n"
    (found,) = outcomes(f"{HEAD}{poll}")
    assert (found.kind, found.votes) == (Kind.RESOLUTION, "SF 1, F 5, N 4, A 0")
