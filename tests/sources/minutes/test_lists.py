import pytest

from briefing.sources.minutes.outcomes import outcomes
from briefing.sources.readers.reading import read

FR = "CR réunion projet Atlas – 4 mai 2026\n\nParticipants : C. Durand, Paul Roy, Anne Lefort\n\n"


def told(text, title="", marks=()):
    return [(one.kind.value[0], text[one.start : one.end], one.owner) for one in outcomes(text, title, marks)]


def test_letters_say_what_was_decided_what_is_to_be_done_and_what_is_only_known():
    points = "D : la bascule est fixée au 12 juin.\nA : Paul prévient les métiers.\nI : le lot 2 a été livré."
    assert told(f"{FR}{points}") == [
        ("r", "la bascule est fixée au 12 juin.", ""),
        ("a", "Paul prévient les métiers.", "Paul"),
    ]


def test_letters_in_brackets_do_so_too():
    points = "[D] Le MFA devient obligatoire\n[A] Anne Lefort : rédiger la note\n[I] Deux incidents"
    assert told(f"{FR}{points}") == [
        ("r", "Le MFA devient obligatoire", ""),
        ("a", "Anne Lefort : rédiger la note", "Anne Lefort"),
    ]


def test_one_letter_in_brackets_does_where_it_is_none_of_several_choices():
    point = "[A] Anne Lefort : rédiger la note"
    assert told(f"{FR}{point}") == [("a", "Anne Lefort : rédiger la note", "Anne Lefort")]
    assert told(f"{FR}Faut-il une note ?\n[A] Oui, tous les mois\n[B] Non, jamais") == []


def test_what_a_scribe_marks_in_capitals_is_a_point_of_its_own():
    points = "=> Anne to update the forecast\nAGREED: The board approves the interim dividend."
    assert told(f"Minutes\n\nPresent: Anne Roy, Paul Lee\n\n{points}") == [
        ("a", "Anne to update the forecast", "Anne"),
        ("r", "The board approves the interim dividend.", ""),
    ]


@pytest.mark.parametrize("points", ["A : Il pleut.\nB : Je le vois.", "D1. Marquage\n\nD2. Fête"])
def test_letters_of_another_meaning_say_nothing(points):
    assert told(f"{FR}{points}") == []


def test_a_heading_that_names_somebody_alone_says_whose_tasks_stand_below(tmp_path):
    path = tmp_path / "minutes.md"
    path.write_text(
        "# Board minutes\n\nPresent: J. Porter, D. Okafor\n\n## Action items\n\n### Jane Porter\n\n- send the budget\n"
        "- book the room\n\n### Website\n\nIt is fine.\n",
        encoding="utf-8",
    )
    reading = read(path)
    assert told(reading.text, reading.title, reading.marks) == [
        ("a", "send the budget", "Jane Porter"),
        ("a", "book the room", "Jane Porter"),
    ]


def test_lines_with_arrows_and_boxes_are_points_of_their_own(tmp_path):
    path = tmp_path / "cr.md"
    path.write_text(
        "Réunion du bureau – lundi 4 mai\n\nÉtaient présents : Claire, Paul, Anne.\n\nFête : le 20 juin.\n"
        "-> Paul réserve la salle\n=> décision : entrée gratuite\n\n🔜 Actions\n☐ Anne – ranger la cave\n☑ Paul – fait",
        encoding="utf-8",
    )
    reading = read(path)
    assert told(reading.text, reading.title, reading.marks) == [
        ("a", "Paul réserve la salle", "Paul"),
        ("r", "entrée gratuite", ""),
        ("a", "Anne – ranger la cave", "Anne"),
    ]


@pytest.mark.parametrize(("point", "owner"), [("édito → Paul (pour le 20)", "Paul"), ("Anne regarde le code", "Anne")])
def test_what_is_handed_to_somebody_who_was_there_is_an_action(point, owner):
    assert told(f"{FR}- {point}") == [("a", point, owner)]
    assert told(f"{FR}- {point.replace(owner, 'Sortie')}") == []


@pytest.mark.parametrize(
    "point",
    [
        "Relancer le fournisseur, Paul Roy, 3 mai",
        "Relancer le fournisseur : Paul Roy (3 mai)",
        "Le nouveau site - Paul Roy",
    ],
)
def test_whose_a_point_is_stands_at_its_end(point):
    assert told(f"{FR}Actions\n\n- {point}")[0][2] == "Paul Roy"


def test_a_place_at_the_end_of_a_point_owns_nothing():
    assert told(f"{FR}Actions\n\n- Contacter la mairie, Metz")[0][2] == ""


def test_a_number_of_thousands_of_digits_counts_no_points():
    assert told(f"{FR}Actions\n\n{'9' * 5_000}. Paul\n") == []
