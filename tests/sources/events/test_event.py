"""What covers say, by the heads of records and the first lines of articles."""

import pytest
from hypothesis import given

from briefing.sources.events.event import event_of
from briefing.sources.readers import Reading, read_bytes
from tests.strategies import texts

THERE = "Present: Ann Lee, Bob Roy\n\nThe Chair opened the meeting at 7 pm.\n\nAction: Send the letter (Ann Lee).\n"
PRÉSENTS = "Présents : Mme Lee, M. Roy\n\nLa séance est ouverte à 18 h.\n\nAction : envoyer la lettre (Mme Lee).\n"


def event(text, language, name="a.txt"):
    return event_of(read_bytes(text.encode(), name), name.rpartition(".")[0], language)


@pytest.mark.parametrize(
    ("head", "language", "told"),
    [
        (
            "Minutes of the Annual General Meeting\nEastbrook Community Trust\n\nDate: 7 May\nVenue: Eastbrook Library",
            "en",
            (
                "Annual General Meeting – Eastbrook Community Trust",
                "Eastbrook Community Trust",
                "Eastbrook Library",
                "7 May",
            ),
        ),
        (
            "BOROUGH OF ASHCOMBE\nAUDIT COMMITTEE\nDraft minutes of the meeting held on Thursday 12 September 2024",
            "en",
            ("AUDIT COMMITTEE", "BOROUGH OF ASHCOMBE", "", "12 September 2024"),
        ),
        (
            "# Minutes\n\n**Date:** 2024-03-05\n**Title:** Board Meeting of Acme\n**Location:** Zoom",
            "en",
            ("Board Meeting of Acme", "", "", "2024-03-05"),
        ),
        (
            "Orchard WG Meeting #2 Notes (October 27, 2017)\n\nAgenda\n\n* Review the draft",
            "en",
            ("Orchard WG Meeting #2", "Orchard WG", "", "October 27, 2017"),
        ),
        (
            "Roll call:\n\nMinutes of the Mill SIG call of 3 May 2024",
            "en",
            ("Mill SIG call", "Mill SIG", "", "3 May 2024"),
        ),
        (
            "Vingt présents le 18 décembre 2024 à la deuxième plénière.\n\n- rappel de l'ouverture du groupe ;\n"
            "- écoute de qui s'exprime en plénière ;\n",
            "fr",
            ("a", "", "", "18 décembre 2024"),
        ),
        (
            "# Town of Mill\nApril 20, 2024\n\n## CALL TO ORDER\n\n## MINUTES/PAYMENTS\n",
            "en",
            ("Town of Mill", "", "", "April 20, 2024"),
        ),
        (
            "Présents\nada, leo, paul, zoe, tim, lou (liste)\nZoe Roy (arrivée en cours de séance)\n\n"
            "Réunion du club du 3 mai 2024",
            "fr",
            ("Réunion du club", "", "", "3 mai 2024"),
        ),
        (
            "Minutes of the Mill Board, 3 May 2024\n\nIt was held in a public meeting on that day.",
            "en",
            ("Mill Board", "Mill Board", "", "3 May 2024"),
        ),
        (
            "Meeting Minutes\n\nHost: Ann Lee\nHosted by: the Acme Foundation\nWhen: 5 March 2024",
            "en",
            ("Meeting", "the Acme Foundation", "", "5 March 2024"),
        ),
    ],
)
def test_a_record_says_in_its_head_what_was_held_where_and_when(head, language, told):
    assert event(f"{head}\n{THERE}", language, "a.md" if "#" in head else "a.txt") == told


def test_the_head_of_a_french_record():
    head = (
        "Association Les Jardins du Canal\nCompte rendu de l'assemblée générale ordinaire du 14 mars\nLieu : Metz\n\n"
    )
    title = "Assemblée générale ordinaire – Association Les Jardins du Canal"
    assert event(head + PRÉSENTS, "fr") == (title, "Association Les Jardins du Canal", "Metz", "14 mars")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Dakar, vendredi 10 mai 2024", "Dakar"),
        ("Réunie à la salle des fêtes de Metz le 3 mai", "salle des fêtes de Metz"),
        ("MEETING HELD AT THE CHURCH ON MONDAY", "CHURCH"),
        ("Lieu : Zoom", ""),
        ("Location: link on calendar invite", ""),
        ("Vu la loi du 1er juillet 1901", ""),
    ],
)
def test_a_line_of_the_head_tells_where_a_meeting_was(line, place):
    assert event(f"Compte rendu de la réunion du bureau\n{line}\n\n{PRÉSENTS}", "fr").place == place


def test_the_day_of_a_law_is_none_of_the_meeting():
    head = "Compte rendu de l'assemblée de l'association Les Amis\n\nVu la loi du 1er juillet 1901\n\n"
    assert event(head + PRÉSENTS, "fr").date == ""


def test_the_day_of_the_minutes_that_are_approved_is_that_of_another_meeting():
    head = "Réunion de comité\n\nVote du procès-verbal de la réunion du 18 novembre 2016\n\n"
    assert event(head + PRÉSENTS, "fr")[::3] == ("Réunion de comité", "")


def test_an_agenda_with_a_day_is_that_of_its_meeting():
    text = (
        "Agenda for the May 4 video call of the Alpha Group\n\nWhere: zoom.us\nWhen: May 4, 4pm UTC\n\nA long text.\n"
    )
    assert event(text, "en")[::3] == ("Video call of the Alpha Group", "May 4")


def test_a_title_tells_the_day_and_the_place_with_the_name():
    told = event_of(Reading("Un texte.", "Forum Alpha le 10 octobre 2019 à Metz"), "a", "fr")
    assert told == ("Forum Alpha", "", "Metz", "10 octobre 2019")


def test_a_line_that_says_where_it_was_held_is_no_host():
    head = "Minutes of the AGM\nHeld at Crawshaw School\n\n"
    assert event(head + THERE, "en")[:3] == ("AGM", "", "Crawshaw School")


def test_a_day_without_its_year_has_that_of_an_article_soon_after():
    text = "Le congrès de l'Alpha s'est tenu le 29 janvier à Metz."
    assert event_of(Reading(text, "Un titre", "1999-02-04"), "a", "fr").date == "29 janvier 1999"
    assert event_of(Reading(text, "Un titre", "1999-09-04"), "a", "fr").date == "29 janvier"


def test_an_article_on_an_event_without_a_day_has_none_on_its_cover():
    assert event_of(Reading("Le congrès de l'Alpha s'est tenu à Metz.", "Un titre", "1999-02-04"), "a", "fr").date == ""
    assert event_of(Reading("Rien ne s'est tenu.", "Un titre", "1999-02-04"), "a", "fr").date == "1999-02-04"


def test_who_held_it_is_told_by_its_name_or_a_sentence():
    by_name = "Lors de l'assemblée générale du Club Alpha, Ann Lee a dit non."
    by_sentence = "Le forum Linux de Metz s'est tenu samedi, organisé par l'association Linux-Alpha."
    assert event_of(Reading(by_name, "Un titre"), "a", "fr").host == "Club Alpha"
    assert event_of(Reading(by_sentence, "Un titre"), "a", "fr").host == "Linux-Alpha"


def test_a_record_is_called_by_its_file_where_its_head_says_nothing():
    captions = "WEBVTT\n\n00:00.000 --> 00:04.000\n<v Ann Lee>Welcome to the annual meeting of Acme.</v>\n"
    told = event(captions, "en", "Board-20260311_093355-Meeting Transcript.vtt")
    assert (told.title, told.date) == ("Board", "2026-03-11")


def test_the_line_above_a_transcript_names_its_meeting():
    text = (
        "Comité numérique (2026-03-11 09:59 GMT+1) - Transcription\n00:00:00\n"
        "Ann Lee: Bonjour à tous.\nBob Roy: On commence.\nAnn Lee: Oui, volontiers.\n"
    )
    told = event(text, "fr")
    assert (told.title, told.date) == ("Comité numérique", "2026-03-11")


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Le 8 octobre s'est tenue la 43ème assemblée générale du Cigref.",
            "fr",
            ("43ème assemblée générale du Cigref", "Cigref", "", "8 octobre"),
        ),
        (
            "Le colloque annuel de l'Agence des mobilités s'est tenu mardi à Amiens.",
            "fr",
            ("Colloque annuel de l'Agence des mobilités", "Agence des mobilités", "Amiens", ""),
        ),
        (
            "« Tout va mal », a dit Ann Lee lors des Assises de la mobilité, le 3 mai à Metz.",
            "fr",
            ("Assises de la mobilité", "", "Metz", "3 mai"),
        ),
        (
            "Speaking at the Northern Technology Forum in Leeds on 4 May, Ann Lee said no.",
            "en",
            ("Northern Technology Forum", "", "Leeds", "4 May"),
        ),
        ("Ann Lee said no at DevCon 2024.", "en", ("DevCon 2024", "", "", "")),
    ],
)
def test_an_article_names_the_event_that_it_reports(text, language, told):
    assert event(f"Le titre de la page\n\n{text}\n\nLa suite.", language) == told


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Notes from DataNorth: fewer dashboards", "DataNorth"),
        ("Retour sur le Forum Alpha : tout va bien", "Forum Alpha"),
        ("Assises de la mobilité : revivez la journée", "Assises de la mobilité"),
    ],
)
def test_a_title_names_the_event_of_which_notes_were_brought_home(title, name):
    assert event_of(Reading("Un texte.", title), "a", "fr").title == name


@pytest.mark.parametrize(
    "text",
    [
        "Retour de l'AG d'hier, tenue dans la Cité des Congrès de Nantes, le 9 octobre.",
        "Retour de l'AG d'hier, tenue dans le Palais des congrès de Metz, le 9 octobre.",
        "Ann Lee a donné une conférence de presse à Metz.",
        "« C'était au Forum Alpha », dit-elle.",
        "She will not speak of the Summit again.",
        "I was at the Kansas City Convention Center.",
        "Interview with Ann Lee, who runs the Forum of Leeds.",
    ],
)
def test_what_is_no_event_names_none(text):
    assert event(f"Le titre\n\n{text}\n\nLa suite du texte.", "fr").title == "Le titre"


@given(texts, texts)
def test_any_text_tells_one_event_on_one_line(title, text):
    told = event_of(Reading(text, " ".join(title.split())), "a", "fr")
    assert all("\n" not in part for part in told)


@pytest.mark.parametrize("piece", ["- ", "3 May 2020 "])
def test_the_cost_grows_with_the_length_of_a_title(piece):
    """Minutes, were it to grow with the square."""
    told = event_of(Reading("Minutes of the board", "x " + piece * (100_000 // len(piece)) + "x 3 May 2020"), "a", "en")
    assert told.title == "Board"
