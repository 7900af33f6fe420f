"""Minutes: resolutions with their votes, actions with who answers for them and until when."""

from __future__ import annotations

import unicodedata

import pytest
from docx import Document
from hypothesis import given

from briefing.core.model import Briefing
from briefing.sources.minutes.heads import are_minutes
from briefing.sources.minutes.model import Kind
from briefing.sources.minutes.outcomes import outcomes
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading, read
from briefing.sources.to_briefing import imported
from tests.strategies import mixed

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
        (f"{FR}La vente est adoptée à 7 voix contre 0 ; 1 abstention.", "à 7 voix contre 0 ; 1 abstention"),
        (f"{FR}La décision est acceptée, avec 62 voix pour, 4 voix contre.", "62 voix pour, 4 voix contre"),
        (f"{FR}Il est décidé d’une fête en juin.", ""),
        (f"{FR}Ils sont donc tous élus.", ""),
        (f"{FR}Le bureau a réélu Anne à la présidence.", ""),
        (f"{EN}Ann Roy is elected.", ""),
        (f"{EN}Motion by Lee to buy the barn, second by Roy, roll call vote, 5 yes, motion carried.", "5 yes"),
        (f"{EN}Motion by Lee to end the meeting, second by Roy, all in favor, meeting adjourned.", "all in favor"),
        (f"{EN}The accounts were accepted as presented.", ""),
        (f"{EN}Board vote: approved to buy the barn.", ""),
        (f"{EN}Agreed that the barn comes first.", ""),
        (f"{EN}Decision 4: the barn is kept.", ""),
        (f"{EN}RESOLVED, that the barn be sold.", ""),
        (f"{EN}The barn was approved by board vote.", ""),
        (f"{FR}La liste est adoptée à l’unanimité moins une abstention.", "à l’unanimité moins une abstention"),
        (f"{FR}Ils sont nommés à leurs postes à l’unianimité.", "à l’unianimité"),
        (f"{FR}**Résolution n° 2 : les comptes 2024-25**", ""),
        (f"{EN}It was agreed that Cllrs. Mack and Cann should sign.", ""),
        (f"{EN}Cllr Roy proposed acceptance seconded by Cllr Lee. Agreed", ""),
        (f"{EN}The vote was carried by three to two.", ""),
        (f"{EN}It was also agreed that the path be mended.", ""),
        (f"{EN}It was agreed not to call the bank.", ""),
        (f"{EN}Decision was to invite others.", ""),
        (f"{EN}The May report was approved.", ""),
        (f"{EN}The resolution is not approved.", ""),
        (f"{EN}All in attendance approved the draft.", ""),
        (f"{EN}The Board discussed and agreed some changes to the plan.", ""),
        (f"{EN}A consensus was reached that the barn be kept.", ""),
        (f"{FR}L’ordre du jour est arrêté en séance.", ""),
        (f"{FR}Il a donc été décidé de garder la grange.", ""),
        (f"{FR}Sont élus membres du bureau les candidats suivants.", ""),
        (f"{FR}Accord pour l’achat de la grange.", ""),
        (f"{EN}G. Gott proposed and Mrs. Lee seconded that the barn be sold.", ""),
        (f"{EN}It was proposed by G. Gott and seconded by C. Lee that the barn be sold - agreed.", ""),
        (f"{EN}Pass for payment as proposed by G. Gott and seconded by C. Lee - agreed.", ""),
        (f"{EN}After discussion, the sense of the room was to sell the barn.", ""),
        (f"{EN}After discussion, it was agreed in the room that the barn be sold.", ""),
        (f"{EN}Ann Roy and Paul Lee were approved to be new chairs.", ""),
        (f"{EN}- decide to keep the barn as it is", ""),
        (f"{FR}Les comptes ont été validés par l’assemblée.", ""),
        (f"{FR}Voici la grille proposée et acceptée par l’assemblée.", ""),
        (f"{FR}1. choix de ne garder que la grange", ""),
    ],
)
def test_a_resolution_is_found_with_its_vote(words, votes):
    (found,) = outcomes(words)
    assert (found.kind, words[found.start : found.end]) == (Kind.RESOLUTION, words.split("\n\n")[1].removeprefix("- "))
    assert found.votes.replace("'", "’") == votes
    assert not found.is_lost


def test_what_was_proposed_and_seconded_ends_with_its_paragraph():
    paid = "Pass for payment as proposed by G. Gott and seconded by C. Lee - agreed."
    text = f"{EN}{paid}\n\nThe audit is in May.\n\nG. Gott proposed and C. Lee seconded that the accounts be adopted."
    first, second = outcomes(text)
    assert text[first.start : first.end].endswith("agreed.")
    assert text[second.start : second.end].startswith("G. Gott proposed")


@pytest.mark.parametrize(
    "words",
    [
        f"{FR}Le choix de la grange reste ouvert.",
        f"{EN}Decide to work a few days on it is an option.",
    ],
)
def test_what_may_be_decided_is_no_resolution(words):
    assert outcomes(words) == ()


def test_a_result_that_tells_who_was_elected_stands_without_what_was_said_under_its_heading():
    said = "Ann Roy invite les présents à se porter candidats. Tous disent leur intention de l’être. " * 4
    text = f"{FR}## Élection du conseil\n\n{said}\n\n* Pour : 7\n* Contre : 0\n\n> Le conseil est élu à l’unanimité.\n"
    assert [text[one.start : one.end].strip("> ") for one in outcomes(text) if one.kind is Kind.RESOLUTION] == [
        "Le conseil est élu à l’unanimité."
    ]


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
        (f"{FR}L’ASCMI va prendre contact avec eux.", "L'ASCMI", ""),
        (f"{FR}Anne doit relancer le notaire.", "Anne", ""),
        (f"{FR}Nous allons relancer le notaire.", "Nous", ""),
        (
            f"{FR}Le Premier ministre engage le ministre de la Santé à veiller aux délais.",
            "le ministre de la Santé",
            "",
        ),
        (
            f"{FR}Le préfet instruit la directrice, en lien avec le maire, de lui remettre un plan avant le 3 mai.",
            "la directrice",
            "3 mai",
        ),
        (f"{FR}Paul prend en charge l’achat des chaises.", "Paul", ""),
        (f"{FR}Il est prévu de relancer le notaire.", "", ""),
        (f"{EN}(JM) will send the link to members.", "JM", ""),
        (f"{EN}Sue has agreed to chair the group.", "Sue", ""),
        (f"{EN}The chairman, secretary and treasurer will meet Mr Lee.", "The chairman, secretary and treasurer", ""),
        (f"{FR}Anne écrira au notaire avant mardi.", "Anne", "mardi"),
        (f"{FR}La machine sera récupérée samedi par Paul.", "Paul", ""),
        (f"{FR}Le toit fuit, Paul s’occupe des devis.", "Paul", ""),
        (f"{FR}Les comptes sont à vérifier.", "", ""),
        (f"{FR}Il faut un devis (TODO Paul: relancer).", "Paul", ""),
        (f"{EN}- Ann TODO :: Book the hall", "Ann", ""),
        (f"{EN}- Keys: Ann will collect the keys", "Ann", ""),
        (f"{EN}Need to discuss the roof at another meeting", "", ""),
        (f"{EN}ACTION: JB to call the bank by Friday.", "JB", "Friday"),
        (f"{EN}Action (JB): call the bank before the next meeting", "JB", "the next meeting"),
        (f"{EN}[Action] Ann: call the bank", "Ann", ""),
        (f"{EN}After the vote we will compare prices.", "we", ""),
        (f"{EN}Ann will be attending the fair.", "Ann", ""),
        (f"{EN}Board members will bring cake.", "Board members", ""),
        (f"{EN}- Treasurer to count the keys", "Treasurer", ""),
        (f"{EN}- Send the letter to the bank", "", ""),
        (f"{EN}Ann will get the keys.", "Ann", ""),
        (f"{EN}Additionally, Ann will add the map.", "Ann", ""),
        (f"{EN}Budget: Then Ann will add the map.", "Ann", ""),
        (f"{EN}Actions\n\n- Send the report (Ann Roy By 4 May)", "Ann Roy", "4 May"),
        (f"{EN}Actions\n\n- Ask the clerk (Paul Dee On 12 June)", "Paul Dee", ""),
        (f"{FR}- Recontacter la mairie : @paul", "@paul", ""),
        (f"{FR}Rédiger les statuts (Anne et Paul)", "Anne et Paul", ""),
        (f"{FR}Anne : se renseigner à la mairie", "Anne", ""),
        (f"{FR}Une lettre sera envoyée à la mairie.", "", ""),
        (f"{FR}Le toit doit être réparé.", "", ""),
        (f"{FR}Il faudra cependant réserver la salle.", "", ""),
        (f"{FR}Elle mettra le plan en ligne.", "", ""),
        (f"{FR}Il a la liste, et il va écrire un mail.", "", ""),
        (f"{FR}Les membres du bureau éliront leur secrétaire.", "Les membres du bureau", ""),
        (f"{FR}Anne sera responsable du projet.", "Anne", ""),
        (f"{FR}Anne prépare la fête.", "Anne", ""),
        (f"{FR}Comme promis, Anne fera le tour des salles.", "Anne", ""),
        (f"{EN}- Ann: send the list by Friday", "Ann", "Friday"),
        (f"{EN}- **Ann**: review the list by 3 May", "Ann", "3 May"),
        (f"{EN}- [ ] @ben update the page", "@ben", ""),
        (f"{EN}AI: Ben to call the bank", "Ben", ""),
        (f"{EN}AP: call the bank", "", ""),
        (f"{EN}TODO (Ada): call the bank", "Ada", ""),
        (f"{EN}Action item: Ann and Ben working on a plan", "Ann and Ben", ""),
        (f"{EN}**Action point: **Ann to call the bank", "Ann", ""),
        (f"{EN}The hedge is high, the Clerk to write to the owner.", "the Clerk", ""),
        (f"{EN}The roof leaks, Ann and Ben will compare prices.", "Ann and Ben", ""),
        (f"{EN}a) Smell - Cllr Holt said that it went. He will watch the drains.", "Cllr Holt", ""),
        (f"{EN}Ms Roy saw the leak, she and Ben will mend it.", "Ms Roy and Ben", ""),
        (f"{EN}Ms Roy said she’ll call the bank by Friday.", "Ms Roy", "Friday"),
        (f"{EN}He will call the bank.", "", ""),
        (f"{FR}Ils vont écrire un mail.", "", ""),
        (f"{EN}In Q4 Ann and Ben will draft the plan.", "Ann and Ben", ""),
        (f"{EN}We will revisit it at the end of March.", "We", "the end of March"),
        (f"{EN}Action item: Ask the board whether we buy the barn, or wait until May?", "", ""),
        (f"{EN}TODO: Will need to update the page", "", ""),
        (f"{EN}Ann and Ben volunteer to work on this.", "Ann and Ben", ""),
        (f"{EN}## Action items\n\n- AS + KH: arrange the keys", "AS + KH", ""),
        (f"{EN}Present: Mark, Ben\n\nMark will mark the trees, a mark for each.", "Mark", ""),
        (f"{FR}Anne a listé les prix, et elle va écrire un mail.", "Anne", ""),
        (f"{FR}Mme Roy se propose d’appeler la mairie.", "Mme Roy", ""),
        (f"{FR}Envoi de la liste, à faire par Anne avant le 3 mai.", "Anne", "3 mai"),
        (f"{FR}À faire par Anne avant le 3 mai : envoyer la liste.", "Anne", "3 mai"),
        (f"{FR}## Suites à donner\n\nAnne doit relancer la mairie", "Anne", ""),
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
        f"{EN}First will come the barn, then the roof: the first is old.",
        f"{EN}- Proposal to spend 100 on a banner",
        f"{EN}Agenda\n\n- Send the letter to the bank",
        f"{EN}Agreed to disagree.",
        f"{EN}Ms Roy reported that Mr Lee was elected as chair of the county.",
        f"{EN}| Action | Owner |\n|---|---|\n| None | |",
        f"{EN}- Report to the bank",
        f"{EN}Ann sent the list.",
        f"{EN}## Action items\n\n- Ann sent the list\n- Sent the list\n- Ben: called the bank\n- Next call: 3 May",
        f"{FR}## Suivi des actions\n\n- Paul a envoyé la liste",
        f"{EN}Attendees\n\n- [ ] Ann Roy\n- [ ] @cara (chair)",
        f"{EN}AP: the timeline for May is tight",
        f"{EN}KH: there are several roles",
        f"{EN}Ms Roy said she would prefer tea.",
        f"{EN}Will result in a document for later",
        f"{EN}We need to win.",
        f"{EN}It would be good to ask Apache, the team to take a look.",
        f"{EN}## Agenda\n\n- Types: Ann will talk about them",
        f"{EN}Prerequisites to moving the barn",
        f"{EN}- Build",
        f"{EN}- Email list migration",
        f"{EN}- Get sponsors early.",
        f"{FR}La personne devra être équipée d’une voiture.",
        f"{EN}Volunteers to help with that are welcome.",
        f"{EN}- Agreed",
        f"{EN}We will also have to be careful.",
        f"{EN}Each development is old. Development will start in May.",
        f"{EN}## Actions\n\n- Board: next meeting on 4 May",
        f"{FR}Il faut trouver quelque chose de simple.",
        f"{FR}La situation où il faut prévoir la suite dure.",
        f"{FR}Deux textes, qui seront envoyés en mai, plaisent.",
        f"{FR}Proposition : revoir les horaires.",
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


def test_an_ask_does_not_repeat_its_owner():
    text = f"{EN}Action items\n\n- Ann Roy: Call the bank before Monday"
    reading = Reading(text, "Minutes", "", "")
    added = imported(Briefing(), "minutes", reading, quotes_of(reading))
    (message,) = added.briefing.messages
    assert (message.ask, message.owner) == ("Call the bank before Monday", "Ann Roy")


@given(mixed("The motion was carried. ", "Ann will call the clerk", "ACTION: ", "\n\n", "\n- ", "| ", "by 1 May"))
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


@pytest.mark.parametrize("bullet", ["- ", "• ", "*  ", "– [ ] "])
def test_a_point_of_a_list_begins_behind_its_bullet(bullet):
    point = "Mme Roy : relancer la mairie avant le 3 mai."
    text = f"{FR}Actions décidées\n{bullet}{point}\n"
    assert [text[found.start : found.end] for found in outcomes(text)] == [point]


def test_votes_counted_below_a_numbered_resolution_are_its_own():
    first = 'Résolution n° 1 : les comptes 2024-25\n- Votes "Pour" : 14 présents\n- Votes "Contre" : 0'
    text = f"{FR}{first}\n\n{first.replace('1', '2', 1)}\n"
    votes = '"Pour" : 14 présents, Votes "Contre" : 0'
    assert [(text[one.start : one.end], one.votes) for one in outcomes(text)] == [
        (first, votes),
        (first.replace("1", "2", 1), votes),
    ]


@pytest.mark.parametrize(
    ("voted", "votes"),
    [
        ("Anne soumet la liste.\n\n### Votes ###\n\n* Pour : 7\n* Contre : 0", "Pour : 7, Contre : 0"),
        ("Le club devient libre. La proposition est validée à l’unanimité.", "à l’unanimité"),
        ("The barn is old.\n\n## Vote\n\n- For: 5\n- Against: 0", "For: 5, Against: 0"),
    ],
)
def test_a_heading_that_only_says_vote_is_not_what_was_voted_on(voted, votes):
    text = f"Minutes\n\n{voted}\n"
    (found,) = outcomes(text)
    assert (text[found.start : found.end], found.votes) == (voted, votes)


def test_headings_and_points_that_the_reader_of_a_file_took_out_still_part_the_actions(tmp_path):
    text = "# Minutes\n\nIt rained.\n\n## Next steps\n\n- revisit the dates\n\n## Talk\n\n- revisit the barn\n"
    path = tmp_path / "minutes.md"
    path.write_text(text, encoding="utf-8")
    reading = read(path)
    found = [reading.text[one.start : one.end] for one in outcomes(reading.text, reading.title, reading.marks)]
    assert found == ["revisit the dates"]
    assert [quote.text for quote in quotes_of(reading)] == found


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


@pytest.mark.parametrize(
    "head", ["Réunion de comité du 28 février 2018", "CR séance de travail du 19/04/2018", "Board meeting, 3 May 2021"]
)
def test_minutes_are_known_by_the_name_and_the_day_of_what_was_held(head):
    assert outcomes(f"{head}\n\nThe motion carried unanimously.")
    assert outcomes(f"{unicodedata.normalize('NFD', head)}\n\nThe motion carried unanimously.")
    assert not outcomes("They met on 3 May 2021\n\nThe motion carried unanimously.")


def test_a_word_alone_is_no_action():
    assert not outcomes(f"{FR}Actions\n\n- fait\n")


def test_what_is_only_about_the_meeting_is_procedure():
    text = f"{EN}The minutes were approved unanimously. The council approved the budget."
    assert [one.is_procedure(text) for one in outcomes(text)] == [True, False]


@pytest.mark.parametrize(
    ("motion", "votes"),
    [
        ("Motion: To buy the barn.\nMoved by: Ann\nSeconded by: Paul\nCARRIED", ""),
        (
            "- Motion: To buy the barn\n- Moved by: Ann\n- Vote: 4 in favor, 1 opposed\n- Result: PASSED",
            "4 in favor, 1 opposed",
        ),
        (
            "Ann moved to buy the barn.\nPaul would wait.\nIt rained.\nIt is old.\n\nPassed with unanimous consent.",
            "unanimous",
        ),
        ("Vote on the barn:\n\n-   Vote: 5 in favor, 0 opposed\n-   Resolution: Vote passed", "5 in favor, 0 opposed"),
        ("The barn is to be bought.\n\nUnanimously approved.", "Unanimously"),
    ],
)
def test_a_motion_and_its_result_told_further_on_are_one_resolution(motion, votes):
    text = f"{EN}Present: Ann, Paul.\n\n{motion}"
    (found,) = outcomes(text)
    assert (text[found.start : found.end].lstrip("- "), found.votes) == (motion.lstrip("- "), votes)


def test_those_elected_in_a_table_are_a_resolution_each():
    rows = ["Chair | Ann: 12 | Paul: 3", "Clerk | Paul: 15 |", "Lawyer | NO CANDIDATE: 0 |"]
    text = "\n".join(
        [f"{EN}Post | Member(s) Elected | Runners-up", "---|---|---", *rows, "", "Poll | Votes", "---|---", "Tea | 9"]
    )
    assert [text[one.start : one.end] for one in outcomes(text)] == [row.rstrip(" |") for row in rows[:2]]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_table_of_actions_has_owners_and_dates_and_no_finished_ones(gap):
    rows = ["| Action | Owner | Due | Status |", "|---|---|---|---|", "| Call the bank | Ann | 3 May | Open |"]
    text = EN + gap.join([*rows, "| Buy paint | Paul | | Done |"])
    (found,) = outcomes(text)
    assert (text[found.start : found.end], found.owner, found.due) == ("Call the bank", "Ann", "3 May")


def test_rows_that_count_votes_go_with_what_was_voted_on_and_what_came_of_it():
    count = "| Nombre de votants | 9 |\n|---|---|\n| S'abstiennent | 0 |\n| Votent pour | 9 |"
    for put, result, told in (
        ("Vote pour la fête :", "Le club organisera donc une fête.", "Le club organisera donc une fête."),
        ("Vote pour la fête :", "", "Vote pour la fête"),
    ):
        text = f"{FR}Le club est vieux.\n\n{put}\n\n{count}\n\n{result}\n\nIl pleut."
        (found,) = outcomes(text)
        assert (text[found.start : found.end], found.votes) == (told, "S'abstiennent 0, Votent pour 9")


def test_numbered_actions_end_where_the_numbers_do():
    text = f"{EN}Two action items are:\n1) Paint for the barn\n2) A letter\n\n7) Next meeting"
    assert [text[one.start : one.end] for one in outcomes(text)] == ["1) Paint for the barn", "2) A letter"]


def test_tasks_without_bullets_are_found_under_their_heading():
    text = f"{EN}Action items\n\nCall the bank\n\nAnn: write the letter\n\nEnd: 18:43"
    assert [(text[one.start : one.end], one.owner) for one in outcomes(text)] == [
        ("Call the bank", ""),
        ("Ann: write the letter", "Ann"),
    ]


def test_a_title_tells_that_they_are_minutes():
    assert outcomes("The motion carried unanimously.", "Minutes of the board")
    assert not outcomes("The motion carried unanimously.", "Five minutes ago")


@pytest.mark.parametrize(
    "told", ["walked eight minutes", "waited 20 minutes", "plays the last-minute card in few minutes"]
)
def test_minutes_of_time_are_none_of_a_meeting(told):
    assert not outcomes(f"She {told}.\n\nThe motion carried unanimously.")
    assert outcomes("The minutes of the club.\n\nThe motion carried unanimously.")


def test_a_table_of_actions_in_a_word_file_is_read_row_by_row(tmp_path):
    document = Document()
    document.add_paragraph("Minutes of the board")
    rows = [("Action", "Owner", "Due"), ("Call the bank", "Ann", "3 May"), ("Buy paint", "", "")]
    table = document.add_table(3, 3)
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            table.cell(row, column).text = cell
    document.save(tmp_path / "minutes.docx")
    reading = read(tmp_path / "minutes.docx")
    found = [(reading.text[one.start : one.end], one.owner, one.due) for one in outcomes(reading.text)]
    assert found == [("Call the bank", "Ann", "3 May"), ("Buy paint", "", "")]


def test_each_of_two_motions_begins_with_itself():
    motions = ["Motion by Lee to buy the barn, second by Roy, motion carried.", "Motion by Roy to rest, all in favor."]
    text = f"{EN}It rained on the barn.\n\nAnn moved to wait.\n\n" + "\n\n".join(motions)
    assert [text[one.start : one.end] for one in outcomes(text)] == motions


def test_what_names_somebody_under_a_heading_of_actions_is_one_with_all_its_sentences():
    told = ["Anne Roy: Further compare the offers. Reach out to Ben.", "Anne Roy and Ben Cole: Research quorums"]
    text = f"{EN}## Action items\n\n" + "\n\n".join(told)
    assert [(text[one.start : one.end], one.owner) for one in outcomes(text)] == [
        (told[0], "Anne Roy"),
        (told[1], "Anne Roy and Ben Cole"),
    ]


@pytest.mark.parametrize("head", ["DECIDE d’attribuer 1 200 € au club.", "APPROUVE le règlement du cimetière."])
def test_what_a_council_decides_stands_on_the_line_below(head):
    council = "Le Conseil, après en avoir délibéré à l'unanimité :"
    text = f"PV du conseil municipal. Présents : 3.\nSUBVENTION\n{council}\n{head}\n"
    (one,) = outcomes(text)
    assert (text[one.start : one.end].endswith(head), one.votes) == (True, "à l'unanimité")


@pytest.mark.parametrize(
    ("words", "owner", "due"),
    [
        ("Le syndic prend note et fera intervenir un expert dans les 30 jours.", "Le syndic", "dans les 30 jours"),
        ("Accord général, le syndic s'en charge sous 15 jours.", "le syndic", "sous 15 jours"),
        ("Who speaks for us at the meeting of the commission in June: Ben Cole will attend it.", "Ben Cole", ""),
    ],
)
def test_who_takes_something_on_and_within_what_time(words, owner, due):
    (one,) = outcomes(f"PROCÈS-VERBAL\nMinutes of the meeting\n\n{words}\n")
    assert (one.owner, one.due) == (owner, due)


@pytest.mark.parametrize(
    "words",
    [
        "The issue is being resolved by a rename.",
        "Members shall be admitted only by invitation approved by a majority vote of the Board.",
        "Fine to add this behind a flag.",
        "Work will happen here.",
        "Wanted to avoid rules.",
    ],
)
def test_what_is_neither_decided_nor_to_be_done(words):
    assert outcomes(f"{EN}{words}\n") == ()


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Décision : ", Kind.RESOLUTION),
        ("Acté : ", Kind.RESOLUTION),
        ("Action : ", Kind.ACTION),
        ("TODO (Ada) : ", Kind.ACTION),
    ],
)
def test_a_label_is_none_of_the_words(label, kind):
    text = f"{FR}{label}garder la grange jusqu'en mai."
    (found,) = outcomes(text)
    assert (found.kind, text[found.start : found.end]) == (kind, "garder la grange jusqu'en mai.")


@pytest.mark.parametrize("words", ["Approved creation of a working group.", "Decision to add a field to the form."])
def test_decisions_that_begin_with_what_was_done(words):
    assert [one.kind for one in outcomes(f"{EN}{words}\n")] == [Kind.RESOLUTION]


def test_notes_whose_points_name_who_spoke_are_no_transcript(tmp_path):
    points = "".join(
        f"- {name}: Thinks that the {what} is old.\n" for name in ("Ann", "Ben") for what in ("barn", "roof")
    )
    path = tmp_path / "notes.md"
    text = f"Attendees:\n\n- Ann\n- Ben\n\n# Meeting notes\n\n{points}- TODO: Ben to call the bank\n"
    path.write_text(text, encoding="utf-8")
    found = quotes_of(read(path))
    assert [(one.text, one.asked.owner) for one in found if one.asked] == [("Ben to call the bank", "Ben")]
    assert [one.speaker for one in found if one.is_reported] == ["Ann", "Ann", "Ben", "Ben"]


def told(text: str, marks: tuple[tuple[int, str], ...] = ()) -> list[tuple[str, str]]:
    """The kind and the first line of each outcome."""
    return [(one.kind.value, text[one.start : one.end].strip().split("\n")[0]) for one in outcomes(text, "", marks)]


def test_an_underlined_heading_ends_the_list_of_actions():
    text = f"{FR}Actions\n-------\n\n- Envoyer le bilan\n\nTrésorerie\n==========\n\n- Solde du compte courant"
    assert told(text) == [("action", "Envoyer le bilan")]


def test_a_word_alone_under_actions_is_a_thing_and_a_count_of_votes_no_task():
    text = f"{FR}Actions\n\n- bourses\n\n- Envoyer le bilan\n\n+ pour  15 (dont 1 procuration)\n\n+ contre  0"
    assert ("action", "Envoyer le bilan") in told(text)
    assert [kind for kind, _ in told(text)].count("action") == 1


@pytest.mark.parametrize("status", ["✓", "x", "OK", "Clôturé", "100 %"])
def test_what_is_ticked_in_its_table_is_done(status):
    text = f"{EN}| Action items | Who | Status |\n|---|---|---|\n| Call the bank | Ann | {status} |"
    assert outcomes(text) == ()


@pytest.mark.parametrize("between", ["", "- the old gate\n\n- the fence\n\n"])
@pytest.mark.parametrize("motion", ["Motion: Remove these from the list.", "Hold the next meeting in May."])
def test_a_table_that_tells_who_moved_goes_with_what_stands_above(motion, between):
    table = "| Moved By | Ann |\n|---|---|\n| Seconded By | Paul |\n| Status | Accepted |"
    ((kind, first),) = told(f"{EN}It rained.\n\n{motion}\n\n{between}{table}")
    assert (kind, first) == ("resolution", motion)


def test_the_heading_of_a_numbered_resolution_tells_what_was_adopted_far_below():
    body = "Le bureau a exposé ses raisons. " * 30
    text = f"{FR}Résolution 4 - Les cotisations\n\n{body}\n\nCette résolution a été adoptée à l'unanimité."
    (found,) = outcomes(text)
    assert (text[found.start : found.end], found.votes) == ("Résolution 4 - Les cotisations", "à l'unanimité")


def test_an_office_filled_by_acclamation_is_a_resolution():
    assert told(f"{EN}- President :: by acclamation, Ann Roy") == [
        ("resolution", "President :: by acclamation, Ann Roy")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Roy tasked with finding a hall",
        "Charged the Events Team with finding a hall",
        "Ann should look into the hall",
    ],
)
def test_whoever_is_tasked_has_an_action(words):
    assert [kind for kind, _ in told(f"{EN}{words}.")] == ["action"]


def test_each_cell_that_tells_something_is_read_by_itself():
    row = (
        "| Rules | Agreed to publish the rules of the house in May. | Paul to update the site once back from holiday |"
    )
    text = f"{EN}| Point | Notes | Actions: responsible |\n|---|---|---|\n{row}"
    assert [kind for kind, _ in told(text)] == ["resolution", "action"]


def test_who_is_named_between_brackets_behind_a_task_belongs_to_it():
    text = f"{FR}À faire\n\n- Envoyer la facture ! (Anne Roy)"
    (found,) = outcomes(text)
    assert (text[found.start : found.end], found.owner) == ("Envoyer la facture ! (Anne Roy)", "Anne Roy")


@pytest.mark.parametrize(
    "head", ["Présents : Anne Roy, Paul Petit et Léa Blanc", "Present: Ann Roy, Paul Lee, Jo Hill"]
)
def test_a_list_of_those_present_tells_minutes(head):
    assert told(f"{head}\n\nActions\n\n- Envoyer la facture") == [("action", "Envoyer la facture")]


def test_what_passed_begins_where_its_point_does():
    points = ["1. Edit to Rule 3: fees are due in May. Late ones are void.", "2. Rule 2 goes."]
    text = EN + "\n\n".join(f"{point}\n   **PASSED**" for point in points)
    assert told(text) == [("resolution", point) for point in points]


def test_votes_in_points_go_with_the_proposal_above_and_what_came_of_it():
    votes = "- voix contre : 0\n- abstentions : 1\n- voix pour : 20"
    text = f"{FR}## Proposition : le siège est à Metz\n\n{votes}\n\nLa proposition est votée."
    (found,) = outcomes(text)
    assert text[found.start : found.end].startswith("Proposition : le siège est à Metz")


def test_what_is_given_with_everybodys_vote_is_a_resolution():
    assert told(f"{FR}Le quitus est donné à l'unanimité.")[0][0] == "resolution"


def test_it_passed_tells_how_the_motion_went():
    text = f"{EN}Motion: Ann Roy moved to accept the plan. Paul Lee abstained. It passed 4-0."
    (found,) = outcomes(text)
    assert (
        text[found.start : found.end] == "Motion: Ann Roy moved to accept the plan. Paul Lee abstained. It passed 4-0."
    )


def test_boxes_that_are_not_ticked_are_actions_but_not_those_of_names():
    boxes = ["Lee: Present the plan to all", "Jo Hill (ACME)", "All: Plan a party"]
    text = "\n".join([f"{EN}## Soon\n", *(f"- [ ] {box}" for box in boxes), "- [x] Ann: Print it for all"])
    assert [(text[one.start : one.end], one.owner) for one in outcomes(text)] == [
        ("Lee: Present the plan to all", "Lee"),
        ("All: Plan a party", "All"),
    ]


@pytest.mark.parametrize("heading", ["# Key Decisions Made", "## Décisions prises", "Decisions:"])
def test_each_point_of_the_list_of_decisions_is_one(heading):
    text = f"{EN}{heading}\n\n1. Evening calls at six\n2. A shorter party\n\n# Notes\n\n- It rained"
    assert told(text) == [("resolution", "1. Evening calls at six"), ("resolution", "2. A shorter party")]


def test_participants_and_an_agenda_tell_minutes():
    text = "Projet\n\nParticipants : Anne, Paul\n\nOrdre du jour :\n\nLe plan\n\nAnne s'occupera du plan."
    assert told(text) == [("action", "Anne s'occupera du plan.")]
    assert told(text.replace("Ordre du jour", "Programme")) == []


def test_an_agenda_ends_with_the_first_sentence_that_tells_something():
    told_first = "Les tâches ont été réparties entre nous trois ce jour."
    text = f"{FR}Ordre du jour :\n\n- Anne s'occupera du plan\n\n{told_first}\n\n- Paul s'occupera de la salle"
    assert told(text) == [("action", "Paul s'occupera de la salle")]


@pytest.mark.parametrize(
    "head",
    [
        "Projet\n\nParticipants\n\nAnne Roy (IGN)\n\nPaul Petit (DGPR)\n\nLéa Blanc\n\n",
        "# Council Meeting 2019-11-05\n\n## Present\n\n* Ann Roy @ann\n* Paul Lee\n\n## Agenda\n\n",
        "RESOLUTION: hold off on merging\n\n* Present\n  * Ann, Paul\n* Agenda\n\n",
    ],
)
def test_a_list_of_names_below_a_word_or_a_scribes_marks_tell_minutes(head, tmp_path):
    path = tmp_path / "a.md"
    path.write_text(f"{head}Actions pour le groupe\n\n- Envoyer la facture\n", encoding="utf-8")
    reading = read(str(path))
    found = outcomes(reading.text, reading.title, reading.marks)
    assert "Envoyer la facture" in [reading.text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "L'assemblée générale, après avoir entendu le rapport de gestion du gérant, approuve les comptes.",
        "Les associés prennent acte de la fin du mandat.",
        "Without objections: minutes approved",
        "Minutes approved with slight adjustments for typos.",
    ],
)
def test_statutory_wording_and_assent_record_a_resolution(words):
    assert [kind for kind, _ in told(EN + words)] == ["resolution"]


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Achat de tonnelles au nombre de 5. (Action Anne)", "Anne"),
        ("→ Anne et Paul s'occupent de mettre le plan en ligne", "Anne et Paul"),
        ("Anne récupère les coordonnées", "Anne"),
    ],
)
def test_an_action_is_told_by_what_stands_behind_or_before_it(words, owner):
    (found,) = outcomes(FR + words)
    assert found.owner == owner


def test_the_title_of_an_issue_is_no_task_and_a_list_below_a_point_is_only_of_what_says_so():
    points = ["Add a post about the barn #58", "Action items:", "Ann: This works for me.", "Paul to call the bank"]
    text = EN + "\n\n".join(f"- {point}" for point in points)
    assert told(text) == [("action", "Paul to call the bank")]


def test_a_row_that_is_nobodys_is_no_action():
    rows = "| Nothing applies to this meeting | n/a | n/a |\n| Work on the site | Ann | no |"
    text = f"{EN}| Task Description | Assigned to | Completed? (yes/no) |\n|---|---|---|\n{rows}"
    assert told(text) == [("action", "Work on the site")]


@pytest.mark.parametrize(
    "motion",
    [
        "Paul to be appointed as returning officer.\nAnn moved, Jo seconded\n\nThe motion passed with 41 votes.",
        "Paul to be appointed as returning officer.\n\nAnn Roy moved, Jo Hill seconded.\n\nThe motion passed.",
        "Approval of the minutes of May 21. Moved, seconded, and passed unanimously.",
        "Ann motioned to approve the plan. Jo seconded.\n\nThe motion passed 3-0.",
        "Ann set motion to approve the plan.\n\n- Jo second the motion.\n\n- Motion for Ann to chair the group passed.",
    ],
)
def test_a_motion_begins_with_what_was_moved(motion):
    text = f"{EN}It rained.\n\n{motion}"
    (found,) = outcomes(text)
    assert text[found.start :].startswith(motion[:20])


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("The board will email the membership in May.", "The board"),
        ("Ann Roy is going to handle the data.", "Ann Roy"),
        ("Tâches à effectuer\n\n- Faire le plan : Anne\n\n- d'ici fin mai", "Anne"),
    ],
)
def test_bodies_act_and_a_date_alone_is_no_task(words, owner):
    (found,) = outcomes(EN + words)
    assert found.owner == owner


@pytest.mark.parametrize(
    "words",
    [
        "The supervisors approved the waivers.",
        "BSC voted to accept it as a technical project.",
        "So the board decided to table this.",
        "Decided to cancel the call in June.",
        "Due to the costs, was decided that the club needs a new roof.",
        "Resolution 2025-3 for the grant was approved.",
        "After the meeting was called to order, the minutes were reviewed and approved.",
        "Robert Barton made the motion to approve, Craig Lee second, with Ann Roy making it unanimous.",
        "8 voted in favor of the plan, with 2 abstaining.",
        "Motion to let Matt send it: passed",
        "Hearing support and no objections, the agenda is approved.",
        "1. Approved.",
        "Voting results: For: 7, Against: 0",
        "=> Le GT Accessibilité valide cette proposition.",
        "Le groupe de travail rejette cette idée.",
        "Cette proposition est retenue, avec les surfaces.",
        "Le précédent compte-rendu du groupe est validé.",
        "Guillaume est désigné référent pour la fête.",
        "Nous avons choisi de garder la grange.",
    ],
)
def test_what_any_body_decides_and_what_is_put_and_approved_is_a_resolution(words):
    assert [kind for kind, _ in told(f"{EN}{words}")] == ["resolution"]


@pytest.mark.parametrize(
    "words",
    [
        "If the plan is approved, the roof comes first.",
        "Si la proposition est adoptée, le toit attendra.",
        "Individual members approved",
        "All members agreed to look at the plan.",
    ],
)
def test_what_is_only_thought_of_or_a_task_is_no_resolution(words):
    assert "resolution" not in [kind for kind, _ in told(f"{EN}{words}")]


def test_the_points_within_a_point_that_says_actions_are_each_one_and_those_behind_it_are_none(tmp_path):
    path = tmp_path / "minutes.md"
    points = [
        "- It rained",
        "- **ACTIONS**",
        "    - A letter to the bank",
        "    - Paint",
        "        - blue",
        "- The roof",
    ]
    path.write_text(f"# Minutes\n\n{chr(10).join(points)} is old\n", encoding="utf-8")
    reading = read(path)
    found = [reading.text[one.start : one.end] for one in outcomes(reading.text, reading.title, reading.marks)]
    assert found[0] == "A letter to the bank"
    assert "The roof is old" not in found


def test_points_typed_further_in_belong_to_the_point_above():
    text = f"{EN}- Decisions:\n  - A blue barn\n  - A party in May\n- It rained on the barn"
    assert told(text) == [("resolution", "A blue barn"), ("resolution", "A party in May")]


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("hsbt: I will remove it.", "hsbt"),
        ("I [Erik] will add the documentation.", "Erik"),
        ("Gary (MS) will follow up with the bank.", "Gary"),
        ("Hilmar - will recreate the ballot.", "Hilmar"),
        ("Sean: to share an example.", "Sean"),
        ("Armand plans to send a letter.", "Armand"),
        ("We need to send an order to the bank.", "We"),
        ("Will discuss it with more people.", ""),
        ("The repositories move in May (Ann will create a list of them).", "Ann"),
        ("AI(Daniel) Sketch a proposal", "Daniel"),
        ("Follow up: Check the roof with the bank", ""),
        ("=> P-H. Pelloux complétera la liste.", "P-H. Pelloux"),
        ("Il faut racheter un seau.", ""),
        ("Penser à prévenir la mairie.", ""),
        ("Le toit fuit, @yann regarde.", "@yann"),
    ],
)
def test_whoever_will_or_has_to_do_something_has_an_action(words, owner):
    (found,) = outcomes(f"{EN}{words}")
    assert (found.kind, found.owner) == (Kind.ACTION, owner)


@pytest.mark.parametrize(
    "words",
    [
        "I will say that I agree.",
        "We need to be nicer.",
        "Will close in May.",
        "Someone needs to take a look.",
        "## Actions\n\n- It is likely that the bank is closed.",
        "## Actions\n\n- These are:",
        "## Actions\n\n- the new looks of the barn",
        "## Actions\n\n- M. Roy indique que le toit fuit",
        "## Actions\n\n- The plugin is live since the first of May.",
    ],
)
def test_what_is_said_needed_of_nobody_or_only_stated_is_no_action(words):
    assert outcomes(f"{EN}{words}") == ()


@pytest.mark.parametrize(
    "heading",
    [
        "Open action items",
        "Tasks for next week",
        "Pending to-dos",
        "Décision / Actions",
        "Actions à lancer ou poursuivre :",
        "Objectifs prochaine réunion",
        "Tâches assignées pour la semaine prochaine",
    ],
)
def test_whatever_a_list_of_actions_is_called_each_point_is_one(heading):
    assert told(f"{EN}## {heading}\n\n- Paint for the barn") == [("action", "Paint for the barn")]


@pytest.mark.parametrize(
    "head",
    ["# Bureau\n\nPrésent.e : Coline\n\nOrdre du jour", "# Team sync 2024-05-03", "# Réunion du 3 mai 2024"],
)
def test_what_was_held_on_a_day_and_lists_what_has_to_be_done_is_minutes(head):
    assert told(f"{head}\n\nActions\n\n- Envoyer la facture") == [("action", "Envoyer la facture")]
    assert told(f"# Our friends meet\n\n{'It rained. ' * 3}\n\nActions\n\n- Envoyer la facture") == []


@pytest.mark.parametrize("joint", [" et ", " & ", " and ", ", "])
def test_names_without_end_hold_nobody_up(joint):
    names = joint.join(["Anne Roy"] * 50)
    outcomes(f"{EN}{names} were there.\n\n## Actions\n\n- {names} were there.")
    (found,) = outcomes(f"{EN}Anne Roy{joint}Paul Weil will send the letter.")
    assert found.owner == f"Anne Roy{joint}Paul Weil"


def test_a_meeting_of_nothing_but_empty_lines_holds_nobody_up():
    assert told("# Team sync 2024-05-03" + "\n" * 40_000 + "ACTION: Send the invoice") == []


def test_how_many_votes_there_were_is_no_decision():
    assert outcomes(f"{EN}Present: Ann Lee, Bob Roy\n\nGuests: Council Members Roy and Lind\n\nVotes: 3") == ()


@pytest.mark.parametrize("lead", ["Les décisions suivantes ont été retenues :", "The following decisions were made:"])
def test_what_was_held_on_a_day_and_leads_to_its_decisions_is_minutes(lead):
    text = f"Réunion du conseil\n\nMetz, 10 mai 2024\n\n{lead}\n\nLe maire charge la directrice de vendre la grange."
    assert are_minutes(text)
    assert not are_minutes(text.replace("Réunion du conseil", "Un jardin"))
