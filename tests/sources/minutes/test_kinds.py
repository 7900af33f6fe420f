"""Minutes by the kinds of sentences, headings and lists that they are written in, whatever words are put into them."""

from __future__ import annotations

import pytest

from briefing.sources.minutes.heads import are_minutes
from briefing.sources.minutes.outcomes import outcomes
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import Reading

EN = "Minutes of the meeting\n\n"
FR = "Procès-verbal de la séance\n\n"


def told(text):
    return [(one.kind.value[0], text[one.start : one.end], one.owner) for one in outcomes(text)]


@pytest.mark.parametrize(
    "words",
    [
        f"{FR}Il est résolu à l’unanimité de vendre la grange.",
        f"{FR}Il est proposé par Mme Roy, appuyé par M. Lane, et il est résolu d’un commun accord de vendre la grange.",
        f"{FR}Il est décidé à la majorité des présents de vendre la grange.",
        f"{FR}Il fut convenu par le comité que la grange serait vendue.",
    ],
)
def test_how_many_agreed_may_stand_between_the_verb_and_what_was_decided(words):
    assert [kind for kind, *_ in told(words)] == ["r"]


@pytest.mark.parametrize(
    "heading",
    ["Resolutions", "Decisions taken", "Agreements", "What was decided", "Résolutions adoptées", "Ce qui a été décidé"],
)
def test_points_below_a_heading_of_decisions_are_decisions_and_those_below_them_tell_more_of_one(heading):
    text = f"{EN}## {heading}\n\n- The barn is kept as it is\n  - See the plan of May\n- Ann Roy offered the post\n"
    assert [words for _, words, _ in told(text)] == ["The barn is kept as it is", "Ann Roy offered the post"]


def test_a_motion_keeps_the_words_that_it_puts_between_marks():
    text = f'{EN}Motion: that "five members" be replaced by "four members" in rule 6.\n\nMotion passed\n'
    (motion,) = quotes_of(Reading(text))
    assert motion.asked is not None
    assert motion.text.startswith('Motion: that "five members"')


@pytest.mark.parametrize(
    "text",
    [
        "Town of Elm\n\nApril 2, 2024\n\nChair Ann Roy called the monthly meeting to order at 6:30.",
        "Held on 3 May 2024. Ann Roy and Paul Lane were present.\n\nMoved by Roy, seconded by Lane to sell the barn. "
        "Motion carried. Motion to buy a mill, seconded by Lane.",
        "Tenue le 3 mai 2024.\nÉtaient présents : 12 adhérents.\n\nLe bilan est mis au vote et adopté à l'unanimité.",
    ],
)
def test_who_was_there_and_how_votes_went_tell_minutes_that_call_themselves_nothing(text):
    assert are_minutes(text)


@pytest.mark.parametrize(
    "text",
    [
        "# 3 mars 2026\n\n- Le nom du port\n    - Décision : on le garde\n- Le quai (todo : Anne)\n",
        "# March 3rd 2026\n\n- Decision: we keep the name\n- The quay floods (action: Ben)\n",
        "# Présences\n\nLà : Anne, Ben, Luc\n\nPas là : Zoé\n\n# Le quai\n\nOn le ferme.\n",
    ],
)
def test_notes_that_mark_what_came_of_several_points_or_who_was_there_and_who_not_are_minutes(text):
    assert are_minutes(text)


def test_one_thing_to_do_and_a_day_tell_no_minutes():
    assert not are_minutes("# 3 mars 2026\n\nLe port rouvre.\n\nÀ faire : le tour des quais, par beau temps.\n")


@pytest.mark.parametrize(
    "clause",
    [
        "D’ADOPTER, sans changement, le Règlement n° 12.",
        "DE MANDATER la directrice pour signer le contrat.",
        "QUE le conseil autorise l’achat d’un camion.",
    ],
)
def test_what_is_resolved_stands_in_clauses_that_begin_in_capitals(clause):
    head = "PV du conseil municipal. Présents : 3.\n\nIL EST unanimement résolu\n\n2026-04-09.084\n\n"
    text = f"{head}{clause}\n\nADOPTÉE\n"
    assert [text[one.start : one.end] for one in outcomes(text)] == [clause]


def test_what_was_not_carried_says_so():
    text = "PV du conseil municipal. Présents : 3.\n\nIL EST proposé\n\nQUE le conseil achète un camion.\n\nREJETÉE\n"
    assert [text[one.start : one.end][-7:] for one in outcomes(text)] == ["REJETÉE"]


def test_votes_in_an_article_tell_none():
    text = "Le 3 mai 2024, le conseil a voté la vente, adoptée à l'unanimité, puis le budget, à l'unanimité aussi."
    assert not are_minutes(text)


@pytest.mark.parametrize(
    "words",
    [
        "- Changes to charter",
        "- Emails should turn into lists",
        "- Change Management",
        "- Ne doit concerner que les membres",
        "- Mots-clés : sobre, propre, libre",
        "## For next meeting\n\n- Approval of the by-laws",
        "## Agenda\n\n- Assign roles\n- Barn\n\n## Notes\n\n- Assign roles\n",
    ],
)
def test_a_thing_a_title_or_a_point_of_the_agenda_is_no_task(words):
    assert told(f"{EN}{words}\n") == []


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("- A shed would be of use -- Elm Foundation to set up", "Elm Foundation"),
        ("- Ann Roy and Paul Lane have volunteered to help edit the plan", "Ann Roy and Paul Lane"),
        ("- To be confirmed by Cllr Roy at the next meeting", "Cllr Roy"),
        ("- A draft will be put together next week", ""),
        ("- Ann Roy reports she will be moving the mill in May.", "Ann Roy"),
        ("- Changes to be made: Ann to liaise with the mill", "Ann"),
    ],
)
def test_who_is_to_do_what_is_found_in_any_of_its_forms(words, owner):
    assert [(kind, who) for kind, _, who in told(f"{EN}{words}\n")] == [("a", owner)]


def test_what_was_talked_of_between_a_motion_and_its_vote_is_not_shown():
    talk = "Paul Lane asked what a new roof would cost and who would pay for it. " * 5
    text = f"{EN}Ann Roy made a motion to keep the barn. Paul Lane seconded it.\n\n{talk}\n\nThe motion passed 3-0.\n"
    (motion,) = outcomes(text)
    assert text[motion.start : motion.end] == "Ann Roy made a motion to keep the barn. Paul Lane seconded it."
    assert motion.votes == "3-0"


@pytest.mark.parametrize(
    "words",
    [
        "Cllr Roy nominated Cllr Lane. It was agreed that the barn is kept.",
        "Mr Roy nominated Ms Lane, and she accepted. The vote was unanimous to elect Ms Lane as chair.",
    ],
)
def test_what_tells_by_itself_what_was_decided_begins_there(words):
    assert [text for _, text, _ in told(f"{EN}{words}\n")][-1] == words.partition(". ")[2]


def test_the_list_of_those_elected_belongs_to_the_decision():
    words = "The following officers were duly elected:\n\n- Chair: Ann Roy\n- Clerk: Paul Lane"
    assert [text for _, text, _ in told(f"{EN}## Election of officers\n\n{words}\n")] == [words]


@pytest.mark.parametrize(
    "words",
    [
        "If new members are elected they can plan the day.",
        "Le montant est fixé annuellement par le bureau.",
        "The board shall approve the rules of the elections.",
    ],
)
def test_conditions_and_rules_are_no_decisions_and_no_tasks(words):
    assert told(f"{EN}{words}\n") == []


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Nous devons récupérer un serveur avant la fête.", "Nous"),
        ("La correction va être apportée au registre.", ""),
        ("Il est impératif que le toit soit réparé.", ""),
        ("Envoyer un mot aux membres sur la fête du moulin Anne s'en occupe", "Anne"),
        ("- Anne : Trier les photos", "Anne"),
        ("No answer to our request yet - Clerk to chase up", "Clerk"),
        ("No answer yet from the mill, a further letter to be sent that asks for one", ""),
        ("## Agenda\n\n- Barn: Ann will write to the owner", "Ann"),
    ],
)
def test_more_forms_tell_a_task(words, owner):
    assert [(kind, who) for kind, _, who in told(f"{FR}{words}\n")] == [("a", owner)]


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Anne doit s’en occuper.", "Anne"),
        ("Nous devons également le remplacer avant l’hiver.", "Nous"),
        ("(PLN) Will ask the landlord for a second key", "PLN"),
        ("Will be moving the ladder to the shed.", ""),
        ("The offers were read; Paul Lane to answer the builder.", "Paul Lane"),
        ("Other garden members to water the beds in May", "Other garden members"),
        ("The supervisors will meet the builder at the bridge.", "The supervisors"),
        ("Next step: Mark Stone to measure the hall", "Mark Stone"),
        ("(Action) Order two ladders", ""),
    ],
)
def test_who_has_to_do_something_is_told_in_one_of_many_ways(words, owner):
    begun = FR if "doit" in words or "devons" in words else EN
    assert [(kind, who) for kind, _, who in told(f"{begun}{words}\n")] == [("a", owner)]


@pytest.mark.parametrize(
    "words",
    [
        "The ticket desk will open at noon.",
        "Registration will close on Monday.",
        "The rule will only apply to guests.",
        "- (PLN) Fix has been merged",
        "- Paul Lane to paint the fence ✅",
        "- Contact Paul Lane with any questions",
        "- Issue with the heating in the hall",
        "- Issue Names of halls in letters #12",
        "Prices will be rising from May.",
        "Inability to heat the hall in winter.",
    ],
)
def test_what_takes_place_was_done_or_is_said_to_readers_is_no_task(words):
    assert told(f"{EN}## Actions\n\n{words}\n" if words.startswith("-") else f"{EN}{words}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "A new cleaning firm has been approved by the board.",
        "Guidelines for the use of the hall adopted.",
        "The painting of the gate was rejected by a vote of all.",
        "Consensus: [weekly] Mondays at noon",
        "Motion: that the gate be painted green.\n\nPassed: 6-0",
    ],
)
def test_what_those_who_met_did_with_anything_is_a_decision(words):
    assert [kind for kind, *_ in told(f"{EN}{words}\n")] == ["r"]


@pytest.mark.parametrize(
    "words",
    [
        "The grant was approved by Parliament.",
        "The charter was adopted in 1998.",
        "Once the plan is adopted, work begins.",
    ],
)
def test_what_others_did_or_did_long_ago_is_none(words):
    assert told(f"{EN}{words}\n") == []


def test_initials_that_a_text_uses_again_name_whose_a_note_below_the_agenda_is():
    text = f"{EN}## Agenda\n\n- (PLN) The heating is cold\n    - PLN will ask the landlord\n- The roof\n"
    assert told(text) == [("a", "PLN will ask the landlord", "PLN")]


def test_a_day_with_sections_of_notes_and_tasks_tells_minutes():
    text = "May 3, 2024\n\n## Notes\n\n* The mill was talked of.\n\n## Action Items\n\n[] Ann to mend the roof\n"
    assert are_minutes(text)


def test_boxes_and_marked_tasks_on_one_line_are_points_each():
    assert [who for *_, who in told(f"{EN}## Action items\n\n[] Ann to mend the roof. [] Paul to buy nails\n")] == [
        "Ann",
        "Paul",
    ]
    flat = f"{FR}* Moulin * Le toit fuit. * [TODO] Réparer le toit * [TODO] Acheter des clous * Divers"
    assert [words for _, words, _ in told(flat)] == ["Réparer le toit", "Acheter des clous"]


@pytest.mark.parametrize(
    "point",
    [
        "The catalogue hasn't been touched",
        "The fête was fun, with few members",
        "Signs for the barn done.",
    ],
)
def test_a_state_or_a_word_that_only_ends_as_an_infinitive_is_no_task(point):
    assert told(f"{EN}## Action items\n\n- {point}\n") == []


def test_a_line_that_begins_with_an_infinitive_is_a_task():
    text = f"{FR}Organiser une rencontre avec le moulin. Période : janvier.\nLe toit fuit.\n"
    assert [words for _, words, _ in told(text)] == ["Organiser une rencontre avec le moulin."]


def test_who_stands_behind_the_word_action_in_capitals_is_to_do_it():
    assert [who for *_, who in told(f"{EN}- ACTION Ann, Paul to visit the mill\n")] == ["Ann, Paul"]


@pytest.mark.parametrize(
    "words",
    [
        "1. CALL TO ORDER",
        "- CALL TO ORDER",
        "OPEN SESSION: REPORT OF ANY ACTION TAKEN",
        "- Quorum met?",
        "- Ann is still scoping the patch.",
        "The College will however cut money to the union.",
    ],
)
def test_a_heading_in_capitals_a_question_and_what_still_goes_on_are_no_tasks(words):
    there = "Present: Ann Roy, Paul Lee\nQuorum 6\nOPEN SESSION at 6 pm\n\n"
    assert told(f"{EN}{there}{words}\n\nThe barn is dry.\n") == []


def test_a_task_in_capitals_is_one_behind_its_label_and_where_all_is_in_capitals():
    assert told(f"{EN}ACTION: CALL THE BANK\n\nThe barn is dry.\n") == [("a", "CALL THE BANK", "")]
    assert told(f"{EN}- CALL THE BANK\n\nTHE BARN IS DRY.\n".upper()) == [("a", "CALL THE BANK", "")]


def test_in_a_list_of_actions_whoever_was_there_and_begins_a_point_is_to_do_it():
    there = "Présents :\n\n- [ ] Marc Roy\n\n- [x] Jeff\n\n"
    points = "- Jeff gère pour les goodies\n- Marc transfére le mail\n- Zoé propose un logo\n"
    assert [who for *_, who in told(f"{FR}{there}## Actions\n\n{points}")][:2] == ["Jeff", "Marc"]


def test_boxes_that_are_not_ticked_are_tasks_of_a_list_of_them_also_within_points():
    points = (
        "- [x] séparer les bases\n- [ ] revoir les affichages :\n  - [x] enlever la barre\n"
        "  - [ ] améliorer la coloration\n- [ ] propager les choix\n"
    )
    assert [words for _, words, _ in told(f"## Tâches (Todo)\n\n### Moulin\n\n{points}")] == [
        "améliorer la coloration",
        "propager les choix",
    ]
    assert not are_minutes(f"## Le moulin\n\n{points}")


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        (f"{EN}After discussion of the roof, the editors were directed to proceed with a draft.", "the editors"),
        (f"{EN}The AWG charged the development team to create a plan for this.", "the development team"),
        (f"{EN}Mike has gotten access to the papers and will begin tracking things.", "Mike"),
        (f"{EN}We'll publicize this with these minutes.", "We"),
        (f"{EN}A letter is to be sent to Mrs. Roy asking if she would clear the path.", ""),
        (f"{FR}Pour faciliter les fêtes à la grange Pascal se propose de mettre au point un plan.", "Pascal"),
        (f"{FR}# Actions & Perspectives\n\n## Toit\n\n* acheter des tuiles pour l'essai", ""),
    ],
)
def test_what_somebody_is_directed_asked_or_offers_to_do_is_a_task(words, owner):
    assert [(kind, who) for kind, _, who in told(words)] == [("a", owner)]


def test_a_letter_that_is_to_be_sent_only_if_something_happens_is_no_task():
    assert told(f"{EN}A letter is to be sent if the roof leaks.") == []


def test_the_points_below_what_was_approved_are_decisions():
    assert [kind for kind, *_ in told(f"{EN}## Grants approved\n\n- Elm fair: 500\n- Mill day - 300\n")] == ["r", "r"]


def test_a_text_that_calls_itself_what_was_written_down_of_what_was_talked_of_is_minutes():
    assert are_minutes("L’assemblée s’est déroulée en mars. Plusieurs sujets, dont voici une retranscription.\n")


def test_a_day_of_the_week_goes_with_its_date():
    (one,) = outcomes(f"{FR}L'annonce sera diffusée au plus tard le vendredi 15 novembre.\n")
    assert one.due == "vendredi 15 novembre"


def test_words_in_marks_that_nobody_said_are_part_of_the_motion_in_which_they_stand():
    text = f'{EN}Motion: "Resolved, the May fair is cancelled, with the loss of all that was paid."\n\nPassed: 6-0\n'
    (motion,) = quotes_of(Reading(text))
    assert motion.asked is not None
    assert motion.asked.votes == "6-0"
