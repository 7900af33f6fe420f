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
