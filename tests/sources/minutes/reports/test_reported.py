"""What minutes say that somebody said: a paraphrase, never a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing
from briefing.core.quotes.verify import state
from briefing.core.trust import State
from briefing.sources.minutes.heads import are_minutes, are_notes
from briefing.sources.minutes.reports.reported import reported
from briefing.sources.quotes.model import Why
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading
from briefing.sources.to_briefing import imported

FR = "Procès-verbal du conseil\n\nPrésents : Claire Durand (directrice financière), M. Paul Roy, maire, Anne-Marie\n\n"
EN = "Minutes of the board\n\nPresent: Jane Porter (Chair), David Okafor (CFO), Ruth Lind (Treasurer)\n\n"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (f"{FR}Mme Durand indique que le budget est tenu.", "Claire Durand"),
        (f"{FR}Claire Durand a précisé que la trésorerie couvre six mois.", "Claire Durand"),
        (f"{FR}Par ailleurs, Anne-Marie nous fait remarquer que le toit fuit encore.", "Anne-Marie"),
        (f"{FR}Monsieur le Maire rappelle qu’une aire est prévue à la sortie du bourg.", "Paul Roy"),
        (f"{FR}M. le Président demande si le bail peut être rompu.", ""),
        (f"{EN}The CFO reported that costs had risen by 9 %.", "David Okafor"),
        (f"{EN}Ms Porter asked whether the lease could be ended early.", "Jane Porter"),
        (f"{EN}Ruth Lind from the North Loop association voiced concerns about parking.", "Ruth Lind"),
        (f"{EN}Jane Porter from the Blue Line club spoke in support of the new line.", "Jane Porter"),
        (f"{EN}Jane Porter raised safety concerns, including access for vans.", "Jane Porter"),
        (f"{FR}Claire Durand de l'association du quartier souligne que le toit fuit.", "Claire Durand"),
        (f"{EN}The Superintendent explained how the new timetable works.", ""),
        (f"{EN}Member Lind asked whether the roof would be mended.", "Ruth Lind"),
        (f"{EN}Public Comment: Commissioner Stone said that the roof is old.", "Commissioner Stone"),
        (f"{EN}Roof and gutters: Commissioner Stone said that the roof is old.", "Commissioner Stone"),
        (f"{FR}Toit de la halle : Claire Durand précise que le toit fuit.", "Claire Durand"),
        (f"{FR}Toutefois Claire Durand précise que le toit fuit.", "Claire Durand"),
        (f"{FR}À propos du toit Claire Durand explique qu'il fuit encore.", "Claire Durand"),
        (f"{FR}Pour le toit Paul Roy demande qu'il soit refait.", "Paul Roy"),
        (f"{FR}Claire Durand souhaiterait que le toit soit refait.", "Claire Durand"),
        (f"{FR}Claire Durand, elle, confirme que le toit fuit.", "Claire Durand"),
    ],
)
def test_reported_speech_is_found_with_who_spoke(words, speaker):
    head = EN if words.startswith(EN) else FR
    (found,) = reported(words, "en" if head == EN else "fr")
    assert (words[found.start : found.end], found.speaker) == (words.removeprefix(head), speaker)


def test_a_line_behind_a_name_and_a_colon_is_what_they_said():
    lines = [
        "* Laurent : il vaudrait mieux rester impair.",
        "* Claire Durand (excusée) : on ne sait pas ce qui viendra.",
    ]
    found = reported(FR + "\n".join(lines), "fr")
    told = [((FR + "\n".join(lines))[one.start : one.end], one.speaker) for one in found]
    assert told == [
        ("il vaudrait mieux rester impair.", "Laurent"),
        ("on ne sait pas ce qui viendra.", "Claire Durand"),
    ]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        (
            "KB : dit avoir mis 14 mois pour trouver ses fournisseurs\n\nHV : passe vite sur les chiffres de 2025",
            "Karim Belhadj",
        ),
        ("HV annonce que la cotisation passera à 480 euros", "Hélène Vautrin"),
        ("Sternis répond que le régulateur tiendra compte de la taille", "Paul Sternis"),
    ],
)
def test_letters_and_lines_that_nothing_ends_tell_who_spoke(line, speaker):
    head = (
        "Notes AG\n\nPrésents : Hélène Vautrin (HV), présidente / Karim Belhadj (KB), RSSI / Paul Sternis, avocat\n\n"
    )
    assert reported(head + line, "fr")[0].speaker == speaker


@pytest.mark.parametrize("label", ["Action", "Décision", "Ordre du jour", "Lieu"])
def test_a_line_behind_another_word_is_nobodys(label):
    assert reported(FR + f"* {label} : il faudra bien y revenir.\n" * 2, "fr") == ()


def test_what_is_said_behind_a_name_and_a_colon_is_not_said_by_whom_it_tells_of():
    assert reported(f"{EN}- Jane: The CFO reported that costs had risen by 9 %.", "en") == ()


def test_a_pronoun_is_the_one_reported_just_before():
    words = f"{EN}Ms Porter asked whether the lease could be ended. She noted that the landlord had refused twice."
    assert [one.speaker for one in reported(words, "en")] == ["Jane Porter", "Jane Porter"]
    assert [one.is_named for one in reported(words, "en")] == [True, False]


@pytest.mark.parametrize(
    "words",
    [
        f"{FR}Monsieur le Maire ouvre la séance à vingt heures.",
        f"{FR}Le budget indique que les charges baissent.",
        f"{FR}Elle précise que le toit fuit depuis deux ans.",
        f"{EN}The meeting was called to order at nine.",
        f"{EN}The report said that the roof leaks in two places.",
    ],
)
def test_what_nobody_said_is_none(words):
    assert not reported(words, "en" if words.startswith(EN) else "fr")


@given(st.text(max_size=300))
def test_places_are_those_of_the_text_as_it_is(noise):
    text = f"{FR}{noise}\n\nMme Durand indique que le budget est tenu.\n\n{noise}"
    found = reported(text, "fr")
    assert found or noise
    for one in found:
        assert 0 <= one.start <= one.cue[0] <= one.cue[1] <= one.end <= len(text)


def test_they_become_paraphrases_whose_words_nobody_is_said_to_have_spoken():
    reading = Reading(
        f"{FR}Mme Durand indique que le budget est tenu.\n\nLe conseil approuve les comptes à l’unanimité."
    )
    quotes = quotes_of(reading)
    assert [(quote.why, quote.speaker) for quote in quotes] == [(Why.REPORT, "Claire Durand"), (Why.RECORD, "")]
    briefing = imported(Briefing(), "minutes", reading, quotes).briefing
    assert [message.kind for message in briefing.messages] == ["paraphrase", "paraphrase"]
    assert {state(briefing, message) for message in briefing.messages} == {State.REPORTED}
    assert [message.ask for message in briefing.messages] == ["", "Le conseil approuve les comptes à l’unanimité."]
    assert briefing.messages[1].context == "à l’unanimité"


def test_an_article_has_no_paraphrases():
    text = "Le maire indique que le toit fuit. « Il sera réparé », dit Claire Durand, la directrice."
    assert not [quote for quote in quotes_of(Reading(text)) if quote.is_reported]


@pytest.mark.parametrize(
    ("language", "words", "speaker"),
    [
        ("fr", "Mme Durand promet de rendre les comptes en mai.", "Claire Durand"),
        ("fr", "Claire Durand dit avoir mis un an à tout compter.", "Claire Durand"),
        ("fr", "D’après Claire Durand, la banque prépare une hausse.", "Claire Durand"),
        ("fr", "Paul Roy donne lecture du rapport et souligne que les effectifs montent.", "Paul Roy"),
        ("fr", "Mme Durand tient à dire que le souhait de tous est de rester.", "Claire Durand"),
        ("en", "Ms Porter thanked the staff and noted that the roof held.", "Jane Porter"),
        ("fr", "Paul Roy plaide pour que chacun garde le sien.", "Paul Roy"),
        ("en", "Ms Porter says the old machine will be switched off in June.", "Jane Porter"),
        ("en", "Ruth Lind thinks passwords will be gone in a year.", "Ruth Lind"),
        ("en", "David Okafor told us he now tests the exit every year.", "David Okafor"),
        ("en", "According to David Okafor, the bank prepares a rise.", "David Okafor"),
        ("en", "09:22 Ms Porter says the roof will hold another year.", "Jane Porter"),
    ],
)
def test_what_people_tell_of_others_in_plain_words_is_found(language, words, speaker):
    head = FR if language == "fr" else EN
    assert [one.speaker for one in reported(head + words, language)] == [speaker]


@pytest.mark.parametrize(
    "words",
    [
        "Claire Durand assure le secrétariat de la réunion.",
        "Paul Roy montre le nouvel écran à tous les présents.",
        "On constate une baisse des entrées depuis un an.",
        "D’autres disent que le plus dur reste à faire.",
        "Pour Claire Durand, le conseil vote une avance sur frais.",
    ],
)
def test_what_is_shown_or_nobodys_is_none(words):
    assert not reported(FR + words, "fr")


@pytest.mark.parametrize(
    ("language", "words", "speaker", "role"),
    [
        ("en", "People want to do this work, said David Okafor.", "David Okafor", "CFO"),
        ("en", "The biggest lessons come when things go wrong, Porter said.", "Jane Porter", "Chair"),
        ("en", "Ruth Lind opened the books. The bank wants to see a plan, she noted.", "Ruth Lind", "Treasurer"),
        ("en", "A member of the public said that the web site was not up to date.", "", "member of the public"),
        ("en", "6.1 Bank report The treasurer said that the rate had gone up.", "Ruth Lind", "Treasurer"),
        (
            "fr",
            "Les travaux glisseront de six mois, a reconnu Claire Durand.",
            "Claire Durand",
            "directrice financière",
        ),
        ("fr", "Paul Roy présente le plan. Les travaux glisseront de six mois, a-t-il reconnu.", "Paul Roy", "maire"),
        ("fr", "Un habitant du bourg a souligné que le bruit empire.", "", "habitant"),
        ("fr", "Le maire ouvre la séance. Il rappelle que le toit est vieux.", "Paul Roy", "maire"),
        (
            "fr",
            "Interrogée sur le toit, Claire Durand dit attendre le devis.",
            "Claire Durand",
            "directrice financière",
        ),
    ],
)
def test_who_is_told_last_or_only_by_what_they_are(language, words, speaker, role):
    (found,) = reported((FR if language == "fr" else EN) + words, language)
    assert (found.speaker, found.role) == (speaker, role)


def test_a_pronoun_of_the_other_gender_is_somebody_else():
    words = f"{FR}Paul Roy ouvre la séance. Claire Durand indique que le toit fuit. Il précise que le devis est prêt."
    assert [one.speaker for one in reported(words, "fr")] == ["Claire Durand", "Paul Roy"]


@pytest.mark.parametrize("sign", ["- ", "-", "• ", "-> "])
def test_no_letter_goes_with_the_sign_of_a_point(sign):
    text = f"{EN}{sign}Ms Porter says the roof will hold another year."
    (found,) = reported(text, "en")
    assert text[found.start : found.end] == "Ms Porter says the roof will hold another year."


def test_an_office_is_not_that_of_whoever_was_named_before():
    words = f"{EN}Mr Okafor left the books for Ms Lind. The mayor said that the yard would be let."
    assert [(one.speaker, one.role) for one in reported(words, "en")] == [("", "mayor")]


def test_a_cell_of_a_table_is_a_sentence_of_its_own():
    text = f"{EN}| Ms Porter says the night staff will not log in again. | show to the team |"
    (found,) = reported(text, "en")
    assert text[found.start : found.end] == "Ms Porter says the night staff will not log in again."


def test_the_sign_of_a_point_and_its_time_are_none_of_the_words():
    text = f"{EN}- 09:22 Ms Porter says the roof will hold another year."
    (found,) = reported(text, "en")
    assert text[found.start : found.end] == "Ms Porter says the roof will hold another year."


def test_letters_are_whose_the_text_says_they_are():
    text = "Notes du forum\n\nJPM = J.-P. Maurin, ADEME\n\nJPM lui répond qu’on a le temps d’attendre."
    assert [quote.speaker for quote in quotes_of(Reading(text)) if quote.is_reported] == ["J.-P. Maurin"]
    quoted = f"{text}\n\n« Ne signez rien avant de m’avoir lu », dixit JPM."
    assert [quote.speaker for quote in quotes_of(Reading(quoted)) if not quote.is_reported] == ["J.-P. Maurin"]


LETTERS = "RJ said that it should be tried. MW asked whether it would last. PC said that it costs more."


def test_letters_that_report_again_and_again_are_people():
    text = f"{EN}{LETTERS} RJ said that the old one lasted ten years."
    assert [one.speaker for one in reported(text, "en")] == ["RJ", "MW", "PC", "RJ"]
    assert not reported(f"{EN}HR said that it should be tried. IT noted that it would last.", "en")


def test_a_councilor_is_told_by_surname_and_a_task_names_nobody_anew():
    text = (
        "Minutes\n\nPresent: Mayor Ruth Lind, Councilors Jane Porter, Carol Roy, and Ann Okafor.\n\n"
        "Councilor Porter suggested that the yard be let.\n\nRepair of the roof. (Action Carol)\n\n"
        "Carol noted that the roof leaks again."
    )
    assert [one.speaker for one in reported(text, "en")] == ["Jane Porter", "Carol Roy"]


@pytest.mark.parametrize("told", ["Il a ajouté que le toit tiendra.", "Selon lui, le toit tiendra encore deux ans."])
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_pronoun_behind_a_quote_is_who_was_quoted(told, gap):
    text = (
        "Retour de l’assemblée de Nantes\n\nClaire Durand, directrice, ouvre la journée. L’intervention de Paul Roy, "
        f"couvreur : « Nous avons vu le toit. Il fuit. »{gap}{told}\n"
    )
    found = [(quote.text, quote.speaker) for quote in quotes_of(Reading(text)) if quote.is_reported]
    assert found == [(told, "Paul Roy")]


@pytest.mark.parametrize(
    "head",
    [
        "Retour sur la journée des maires",
        "LIVE: Mayors Forum 2025",
        "Notes – journée des maires",
        "Five Takeaways from the Mayors’ Roadshow",
        "La lettre n° 4\n\nJournée des maires : ce qu’il faut retenir",
        "Les maires\n\nNous avons eu la chance d’assister à la conférence des maires cette année.",
        "Mayors\n\nLast week I attended the Mayors Summit in Leeds with two colleagues.",
    ],
)
def test_notes_of_an_event_have_paraphrases_without_being_minutes(head):
    title, _, text = head.partition("\n\n")
    telling = (
        "Claire Durand thinks the roof will hold another year."
        if "ayors" in head
        else ("Claire Durand estime que le toit tiendra encore.")
    )
    reading = Reading(f"{text}\n\nClaire Durand, directrice.\n\n{telling}", title)
    quotes = [quote for quote in quotes_of(reading) if quote.is_reported]
    assert [(quote.text, quote.speaker) for quote in quotes] == [(telling, "Claire Durand")]
    assert not are_minutes(reading.text, reading.title)


def test_a_task_behind_a_name_is_no_quote():
    points = "Jane Porter: Add the barn to the register. Ask the bank for a new loan.\n\nDavid Okafor: Paint the roof"
    quotes = quotes_of(Reading(f"{EN}The roof has been discussed.\n\nAction items\n\n{points}\n"))
    assert [quote.text for quote in quotes if quote.why is not Why.RECORD] == []
    assert [quote.asked.owner for quote in quotes if quote.asked] == ["Jane Porter", "David Okafor"]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Ms Porter asked to add two benches to the list.", "Jane Porter"),
        ("Ms Porter cautioned against a second loan.", "Jane Porter"),
        ("Ms Porter recommended waiting for the spring.", "Jane Porter"),
        ("Ms Porter was concerned about the roof of the hall.", "Jane Porter"),
        ("Ms Porter would like the clerk to write again.", "Jane Porter"),
        ("Ms Porter does not believe that the bridge will hold.", "Jane Porter"),
        ("Ms Porter, Mr Okafor and Ms Lind all noted that they live there.", ""),
        ("Later, asked about the roof, Ms Porter said that it leaks.", "Jane Porter"),
    ],
)
def test_views_and_what_others_are_asked_to_do_are_reported(words, speaker):
    (found,) = reported(EN + words, "en")
    assert ((EN + words)[found.start : found.end], found.speaker) == (words, speaker)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("À 8h21, M.Roy propose de refaire le toit de la halle.", "M. Roy"),
        ("Claire Durand est plutôt favorable à un second devis.", "Claire Durand"),
        ("Claire Durand voudrait que le bail soit revu au printemps.", "Claire Durand"),
        ("Claire Durand exprime des réserves sur le second devis.", "Claire Durand"),
        ("Claire Durand propose ensuite un essai de trois mois.", "Claire Durand"),
        ("Claire Durand a parlé de la halle et de son toit.", "Claire Durand"),
        ("Claire Durand et Anne-Marie proposent de garder la grange.", ""),
    ],
)
def test_views_are_reported_in_french_and_titles_may_touch_their_names(words, speaker):
    (found,) = reported(FR + words, "fr")
    assert ((FR + words)[found.start : found.end], found.speaker) == (words, speaker)


@pytest.mark.parametrize("words", ["Claire Durand est directrice depuis deux ans.", "Claire Durand veut bien du café."])
def test_what_somebody_is_or_takes_is_no_view(words):
    assert reported(FR + words, "fr") == ()


def test_what_minutes_note_behind_a_name_is_a_paraphrase_unless_it_stands_in_marks():
    lines = "Jane Porter: The pipes have been left as they were.\n\nRuth Lind: “The roof will hold another year.”"
    found = [quote for quote in quotes_of(Reading(f"{EN}{lines}")) if quote.speaker]
    assert [(quote.speaker, quote.is_reported) for quote in found] == [("Jane Porter", True), ("Ruth Lind", False)]


TOLD = (
    "Claire Durand a rappelé que la halle fuit. Paul Roy a répondu que le devis est prêt. "
    "Claire Durand a ajouté que l’hiver vient. Anne Petit a précisé que la caisse est vide."
)


def test_an_article_that_reports_more_than_it_quotes_is_told_by_what_it_reports():
    found = quotes_of(Reading(f"Une soirée à la halle\n\nClaire Durand et Paul Roy sont venus. {TOLD}"))
    assert [quote.speaker for quote in found if quote.is_reported] == [
        "Claire Durand",
        "Paul Roy",
        "Claire Durand",
        "Anne Petit",
    ]


def test_an_article_is_told_by_its_quotes_where_it_has_them():
    quoted = " ".join(f"« La halle numéro {at} tient encore debout », a dit Claire Durand." for at in range(3))
    found = quotes_of(Reading(f"Une soirée à la halle\n\n{quoted} {TOLD}"))
    assert found
    assert not any(quote.is_reported for quote in found)


@pytest.mark.parametrize(
    "opening",
    ["La réunion se commence par un tour de table.", "The meeting was called to order at 7 pm in the hall."],
)
def test_records_that_call_themselves_nothing_say_how_they_began(opening):
    assert are_minutes(f"Tour de table\n\n{opening}")
    assert not are_minutes(f"{'La halle est vieille et belle. ' * 20}{opening}")


def test_an_account_of_talks_is_notes_and_no_minutes():
    text = "Premier jour\n\nVoici le compte rendu des conférences qui nous ont marqués."
    assert not are_minutes(text)
    assert are_notes(text)
    assert are_minutes("Premier jour\n\nVoici le compte rendu de la réunion du bureau.")


def test_one_of_several_who_are_only_named_among_others_said_nothing_alone():
    words = (
        f"{EN}Several business owners, including Ruth Lind, David Okafor, and Jane Porter, expressed concerns about it."
    )
    assert [found.speaker for found in reported(words, "en")] in ([], [""])


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Le Président de la République a évoqué la question du climat.", "Président de la République"),
        ("Le Chef de l’État a, par ailleurs, rappelé son attachement aux métiers.", "Chef de l’État"),
        ("Le chef de projet indique que deux sites sont prêts.", "chef de projet"),
    ],
)
def test_an_office_is_told_with_what_it_is_of(words, role):
    text = "Conseil des ministres\n\nÉtaient présents : les ministres\n\n" + words
    assert [(one.speaker, one.role) for one in reported(text, "fr")] == [("", role)]


def test_the_head_of_state_of_another_country_is_not_ours_nor_who_is_only_met():
    text = (
        "Conseil des ministres du 14 août 2024\n\nLe Chef de l'État, Son Excellence, Monsieur Paul Aimé ROY, a présidé"
        " la réunion. Le Président de la République a indiqué que le port ouvre.\n\nLe Premier Ministre a fait le point"
        " sur sa visite à Monsieur Jean DURAND, Président de la République du Solis. Il a également souligné que le"
        " Premier Ministre Louis Marc ADAM l'a reçu.\n\nLe Premier Ministre a ajouté que le port est grand. Le"
        " Président de la République a conclu que le port ouvrira."
    )
    told = [(one.speaker, one.role) for one in reported(text, "fr")]
    assert told == [
        ("Paul Aimé Roy", "Chef"),
        ("", "Premier Ministre"),
        ("", "Premier Ministre"),
        ("", "Premier Ministre"),
        ("Paul Aimé Roy", "Chef"),
    ]


def test_a_name_before_a_colon_is_whose_it_is_among_those_who_were_there():
    text = (
        "Minutes of the board\n\n# Present\n\n- Zuri Moore\n- ada\n- Paul Lane\n\n# Mills\n\n- Zuri: the mill needs a"
        " new roof and a door\n- ada: it was mended two years ago, though\n- note: the roof is of slate and of straw\n"
    )
    assert [one.speaker for one in reported(text, "en")] == ["Zuri Moore", "ada"]


def test_a_word_before_a_colon_in_the_list_of_those_who_were_there_is_nobody():
    text = (
        "Compte rendu du club\n\n**Présents :** Anne Roy, Paul Lane\n**Annexes :** la convention du toit et le devis\n"
        "**Excusés :** Zoé et Léo qui ont donné leur voix\n"
    )
    assert not reported(text, "fr")


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Anne Roy presented the budget of the mill for next year.", "en", "Anne Roy"),
        ("Anne Roy gave a short update on the works at the mill.", "en", "Anne Roy"),
        ("Anne Roy had a question about the price of the new signs.", "en", "Anne Roy"),
        ("It was pointed out by Anne Roy that the mill has no roof.", "en", "Anne Roy"),
        ("Anne Roy remercie les bénévoles de la fête du moulin.", "fr", "Anne Roy"),
        ("Anne Roy fait un point sur les travaux du moulin.", "fr", "Anne Roy"),
        ("Il est rappelé par Anne Roy que le moulin n'a pas de toit.", "fr", "Anne Roy"),
    ],
)
def test_verbs_of_speech_need_nothing_special_behind_them(text, language, speaker):
    (one,) = reported(text, language, is_record=True)
    assert one.speaker == speaker


def test_a_record_names_people_of_whom_it_tells_nothing_else():
    text = "Quirl thanked those who had mended the mill.\n\nThe minutes were read. Minutes reported no change of rent."
    assert [one.speaker for one in reported(text, "en", is_record=True)] == ["Quirl"]


def test_a_line_that_ends_with_no_stop_is_none_of_the_sentence_below():
    text = "1.2 - Chair\nThe Chairman asked for names of those who want the post.\n2.2 - Barn\nIt is old."
    assert [text[one.start : one.end] for one in reported(text, "en", is_record=True)] == [
        "The Chairman asked for names of those who want the post."
    ]


def test_first_names_in_small_letters_are_speakers_where_several_are():
    lines = [f"{name} : le toit du moulin doit être refait" for name in ("anne", "paul", "claire")]
    assert [one.speaker for one in reported("\n\n".join(lines), "fr", is_record=True)] == ["anne", "paul", "claire"]
    assert not reported("\n\n".join(lines[:2]), "fr", is_record=True)
