"""Speech without marks, and marks in all states."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Why
from briefing.sources.quoting import quotes_of
from briefing.sources.readers.reading import read_bytes

INTERVIEW = """Entretien avec Lise Marchand

Lise Marchand dirige le laboratoire Hypatie depuis 2021. Propos recueillis par Jean Valmy.

Pourquoi avoir créé ce laboratoire ?

Parce que personne ne voulait le faire. Nous étions trois dans un préfabriqué.

Qu'est-ce qui a changé depuis ?

La taille, surtout. Je passe plus de temps en réunion qu'au tableau.
"""
DIALOGUE = """Rencontre avec Lise Marchand, directrice du laboratoire Hypatie.

— Pourquoi avoir créé ce laboratoire ?
— Parce que personne ne voulait le faire. Nous étions trois.
— Et maintenant ?
— Je passe plus de temps en réunion qu'au tableau.
"""
MINUTES = """PROCÈS-VERBAL
Présents : M. Alain Perrin, Mme Sophie Tran

1. Congés
M. PERRIN : Nous proposons de fermer le site.
Mme TRAN : Il fallait prévenir plus tôt.
M. PERRIN : indique que le point est clos.
Le président : La séance est levée.
"""
PODCAST = """[00:01:12] Maria Lopez: Thanks for having me.
[00:01:20] Ben Carter: It is our most requested topic.
"""
BAND = """Musique - Entretien avec Zardek

Nous avons rencontré Alexandre, leader de Zardek, un jeune groupe.

Revue : Pourquoi ce nom ?

Z : Je voulais un nom à moi, que personne ne connaisse.

Revue : Et vos modèles ?

Z : On est de culture rock, avec des variantes.

Pour finir, le disque que vous offririez :

Alex : Celui de mes parents, je crois.
"""
NEWCOMER = """Marie Lanoë, nouvelle directrice du service

Marie Lanoë a pris la direction du service en juillet.

Quel est votre parcours ?

J'ai commencé comme animatrice. Je suis restée onze ans.

Quels sont vos projets ?

Nous préparons la rentrée avec les associations.

Contact : Marie Lanoë - 05 00 00 00 00.
"""


def told(text, language=""):
    return [(quote.text, quote.speaker) for quote in find_quotes(text, language)]


LETTERS = """{lead}

{asks}Comment est née la coopérative ?

{first}Autour d'une table, un soir de grêle. Nous étions quatre.

{asks}Qu'est-ce qui vous a surpris ?

{answers}La fidélité des clients. Je n'y croyais pas.
"""


@pytest.mark.parametrize(
    ("lead", "asks", "first", "answers", "speaker"),
    [
        ("Ada Kvist, maraîchère, nous reçoit.", "", "Mme Ada Kvist (A.K) : ", "A.K : ", "Ada Kvist"),
        ("Ada Kvist, maraîchère, nous reçoit.", "Le Sillon : ", "AK: ", "AK: ", "Ada Kvist"),
        ("Ada Kvist, maraîchère. Recueilli par Paul Mérot.", "PM : ", "A.-K. : ", "A.-K. : ", "Ada Kvist"),
        ("Maël-Thi, un bénévole\n\nMaël-Thi, collab’ lillois, raconte.", "S : ", "M-T : ", "M-T : ", "Maël-Thi"),
        ("Ada Kvist et Aron Klein, maraîchers, nous reçoivent.", "", "A.K. : ", "A.K. : ", ""),
    ],
)
def test_letters_at_the_head_of_lines_are_the_one_person_above_who_has_them(lead, asks, first, answers, speaker):
    text = LETTERS.format(lead=lead, asks=asks, first=first, answers=answers)
    assert told(text, "fr") == [
        ("Autour d'une table, un soir de grêle. Nous étions quatre.", speaker),
        ("La fidélité des clients. Je n'y croyais pas.", speaker),
    ]


@pytest.mark.parametrize(
    ("lead", "asks", "answers", "speaker"),
    [
        ("Ada Kvist, maraîchère, nous reçoit.", "Q1 : ", "R1 : ", "Ada Kvist"),
        ("Ada Kvist, maraîchère, nous reçoit.", "Q. ", "R. ", "Ada Kvist"),
        ("Ada Kvist, maraîchère, nous reçoit.", "", "AK – ", "Ada Kvist"),
        ("Interview d'Ada Kvist\n\nLuc Marin, du Sillon, l'a rencontrée.", "", "", "Ada Kvist"),
        ("Trois questions à Ada Kvist\n\nLuc Marin, du Sillon, l'a rencontrée.", "Q : ", "R : ", "Ada Kvist"),
        ("Ada Kvist et Luc Marin sur la grêle", "Q : ", "R : ", ""),
    ],
)
def test_answers_are_theirs_whom_the_head_points_at_or_names_alone(lead, asks, answers, speaker):
    text = LETTERS.format(lead=lead, asks=asks, first=answers, answers=answers)
    assert told(text, "fr") == [
        ("Autour d'une table, un soir de grêle. Nous étions quatre.", speaker),
        ("La fidélité des clients. Je n'y croyais pas.", speaker),
    ]


@pytest.mark.parametrize("parted", [" ", " – ", "** "])
def test_answers_behind_their_questions_are_told_from_them(parted):
    text = f"""Ada Kvist, founder of the Rill, met us.

How did you start?{parted}Around a table. We were four.

What surprised you?{parted}How loyal people are.

What will you do next?{parted}I am looking for a market.
"""
    assert told(text, "en") == [
        ("Around a table. We were four.", "Ada Kvist"),
        ("How loyal people are.", "Ada Kvist"),
        ("I am looking for a market.", "Ada Kvist"),
    ]


def test_an_essay_that_asks_itself_is_no_interview():
    text = """Ada Kvist, an analyst, looks at the port.

Does it pay? We have thought so for years.

What does it cost? Nobody has told us, and I doubt it.

And who will close it? Those who opened it, I fear.
"""
    assert told(text, "en") == []


def test_letters_in_brackets_that_label_lines_are_nobodys_house():
    text = LETTERS.format(lead="Ada Kvist (AK), maraîchère", asks="", first="AK : ", answers="AK : ")
    assert {quote.organisation for quote in find_quotes(text, "fr")} == {""}


@pytest.mark.parametrize(
    ("lead", "asks", "answers", "speaker"),
    [
        ("Ada Roe and her friend Ben Lund build boats. Before they left, I spoke with Ada.", "Q", "A", "Ada Roe"),
        ("Anne Roy et Paul Blin ouvrent un port. Anne Roy a répondu à nos questions.", "Q", "R", "Anne Roy"),
        ("Le maire Paul Blin part. Nous avons rencontré Anne Roy, qui le remplace.", "Question", "Réponse", "Anne Roy"),
    ],
)
def test_of_several_named_above_an_interview_is_with_the_one_who_was_met(lead, asks, answers, speaker):
    turn = f"{asks}: Why? / Pourquoi ?\n\n{answers}: We needed more room, and nobody gave us any.\n\n"
    assert {name for _, name in told(f"The port\n\n{lead}\n\n{turn * 3}", "fr" if answers[0] == "R" else "en")} == {
        speaker
    }


def test_an_interview_without_labels_is_its_guests():
    assert told(INTERVIEW) == [
        ("Parce que personne ne voulait le faire. Nous étions trois dans un préfabriqué.", "Lise Marchand"),
        ("La taille, surtout. Je passe plus de temps en réunion qu'au tableau.", "Lise Marchand"),
    ]


def test_dashes_give_a_dialogue_to_its_speaker():
    assert [speaker for _, speaker in told(DIALOGUE)] == ["Lise Marchand"] * 2


def test_minutes_leave_reported_speech_and_lists_alone():
    assert told(MINUTES) == [
        ("Nous proposons de fermer le site.", "Alain Perrin"),
        ("Il fallait prévenir plus tôt.", "Sophie Tran"),
        ("La séance est levée.", ""),
    ]


def test_a_transcript_with_times_gives_each_turn_to_its_speaker():
    assert told(PODCAST, "en") == [
        ("Thanks for having me.", "Maria Lopez"),
        ("It is our most requested topic.", "Ben Carter"),
    ]


@pytest.mark.parametrize(
    "marked",
    ["« {} »", "«{}»", "«\u00a0{}\u00a0»", "« {}« ", "“{}”", '"{}"', "„{}“", "»{}«", "‹ {} ›"],
)
def test_marks_of_every_kind_make_a_quote(marked):
    words = "Nous irons tous ensemble"
    text = f"{marked.format(words)}, a dit Paul Dupont. Rien de plus."
    assert told(text, "fr") == [(words, "Paul Dupont")]


def test_a_quote_left_open_ends_with_its_paragraph():
    text = "Paul Dupont a prévenu : « Nous n'irons pas plus loin.\n\nOn le sait. « Personne n'ira », a dit Anne Roy."
    assert told(text, "fr") == [("Nous n'irons pas plus loin.", "Paul Dupont"), ("Personne n'ira", "Anne Roy")]


def test_a_quote_may_span_paragraphs():
    text = "Paul Dupont a prévenu : « Nous n'irons pas plus loin.\n\nC'est ma décision. » Il est parti."
    assert told(text, "fr") == [("Nous n'irons pas plus loin.\n\nC'est ma décision.", "Paul Dupont")]


def test_captions_are_not_attributed():
    text = "Paul Dupont a parlé hier.\n\nPhoto : Paul Dupont, « un homme qui ne dort jamais ».\n\nIl est parti tôt."
    assert told(text, "fr") == []


def test_a_headline_that_the_body_repeats_is_not_told_twice():
    text = "« Nous irons au bout »\n\n« Nous irons au bout », promet Paul Dupont, maire de Brive."
    assert told(text, "fr") == [("Nous irons au bout", "Paul Dupont")]


def test_signed_quotes_of_a_list_are_attributed():
    text = """Ils ont dit

- « Le cloud n'est pas une fatalité » (Paul Dupont, DSI de Marvane)
- « On a trop promis et pas assez montré. » Anne Roy, directrice générale de Solis
- Luc Petit, RSSI d'Oxalys : « La sécurité, c'est l'affaire de tous. »
"""
    assert [speaker for _, speaker in told(text, "fr")] == ["Paul Dupont", "Anne Roy", "Luc Petit"]


def test_a_parliaments_report_gives_each_turn_to_its_speaker():
    text = """Mme la présidente. — La parole est à M. Jean Morel.

M. Jean Morel. — Mes chers collègues, nous n'avons que trop attendu.

Mme Sylvie Blin, ministre. — Le Gouvernement partage votre impatience.
"""
    assert [speaker for _, speaker in told(text, "fr")][-2:] == ["Jean Morel", "Sylvie Blin"]


def test_surnames_in_capitals_name_the_same_person():
    text = "Le dirigeant Jean-Pierre DUPUIS a parlé. « Nous sommes prêts », a déclaré M. DUPUIS."
    assert told(text, "fr") == [("Nous sommes prêts", "Jean-Pierre Dupuis")]


def test_a_surname_behind_an_initial_may_be_a_trade():
    text = "Paul D. Cook: We did well, better than we thought.\nAnna J. Judge: And we shall do so again.\n"
    assert [quote.speaker for quote in find_quotes(text, "en")] == ["Paul D. Cook", "Anna J. Judge"]


def test_letters_of_no_name_are_the_one_presented_above_and_to_be_checked():
    found = find_quotes(BAND, "fr")
    assert [(quote.text[:9], quote.speaker) for quote in found] == [
        ("Je voulai", "Alexandre"),
        ("On est de", "Alexandre"),
        ("Celui de ", "Alexandre"),
    ]
    assert all(quote.confidence < 0.93 for quote in found[:2])


def test_letters_that_may_be_several_are_nobody():
    text = BAND.replace("Alexandre, leader", "Alexandre Roy et Nina Prat, leaders")
    assert told(text, "fr")[0] == ("Je voulais un nom à moi, que personne ne connaisse.", "")


def test_an_address_below_an_interview_is_no_answer():
    assert [text[:4] for text, _ in told(NEWCOMER, "fr")] == ["J'ai", "Nous"]


def test_the_credit_of_a_photo_answers_no_interview():
    text = """The details of engines

Photo: Jake Stan

What first interested you in engines?

I was lucky to find them at a young age. We had one at home.

What made you come here?

My last job was about cars. I wanted boats.
"""
    assert told(text, "en") == []


def test_the_title_of_an_interview_is_no_turn():
    text = """Holly Adams: Helping to engineer a better city

All through the summer we will be profiling members of the team.

Mel Kane: What was your path?

Holly Adams: Before this, I was the head of a department.

Mel Kane: And then?

Holly Adams: Then I found civic work, and I never left.
"""
    assert [(quote[:6], speaker) for quote, speaker in told(text, "en")] == [
        ("Before", "Holly Adams"),
        ("Then I", "Holly Adams"),
    ]


def test_a_quote_set_apart_without_marks_is_the_one_named_below():
    text = """Les archives retrouvées

La ville a ouvert les cartons hier matin.

Dans les mémoires, lui seul est connu. Nous voulions rendre à sa femme sa juste place.

Élodie Brocquet, cheffe du service des archives

à Radio Rive

La salle est restée ouverte toute la nuit.
"""
    said = "Dans les mémoires, lui seul est connu. Nous voulions rendre à sa femme sa juste place."
    assert told(text, "fr") == [(said, "Élodie Brocquet")]
    assert told(text.replace("à Radio Rive", "La salle des archives"), "fr") == []


def test_answers_may_begin_with_a_name_and_no_mark():
    text = """Entretien avec Stefano Palmieri, économiste.

Le mouvement est divers. Comment l'expliquez-vous ?

Stefano Palmieri Le sondage montre une coalition assez large.

Cela rappelle les débuts d'un autre.

Stefano Palmieri Les bases ne sont pas les mêmes.

Cela peut-il durer ?

Stefano Palmieri Nous le saurons dans un mois.
"""
    assert [(quote.split()[0], speaker) for quote, speaker in told(text, "fr")] == [
        ("Le", "Stefano Palmieri"),
        ("Les", "Stefano Palmieri"),
        ("Nous", "Stefano Palmieri"),
    ]


def test_an_interview_with_somebody_whom_nothing_tells_is_nobodys():
    questions = ["Why did you come here?", "What do you do all day?", "Who helps you?", "What do you read?"]
    text = "A life in engines\n\n" + "".join(f"{one}\n\nI never know. We will see about it.\n\n" for one in questions)
    assert told(text, "en") == []
    text += "Where do you go next?\n\nI shall stay where I am.\n"
    assert {speaker for _, speaker in told(text, "en")} == {""}
    assert len(told(text, "en")) == 5


def test_what_an_answer_agrees_with_is_the_interviewers():
    text = """Questions for Ada Kvist, founder of the Rill

How does one find you?

By name. We are in every list.

So let's say I need a grower.

Exactly. If you need one, you write to us.

What is next?

I am looking for a market.
"""
    assert ("So let's say I need a grower.", "Ada Kvist") not in told(text, "en")
    assert ("Exactly. If you need one, you write to us.", "Ada Kvist") in told(text, "en")


def test_letters_of_whoever_asks_are_nobodys_answers():
    text = """A life of bread, an interview with Ada Kvist

Ada Kvist (AK) bakes in Ulm. She spoke to Carl Dunn (CD).

CD: When do you get up?

AK: At three. I need no alarm.

CD: Tell me about the flour.

AK: We mill it ourselves.
"""
    assert told(text, "en") == [("At three. I need no alarm.", "Ada Kvist"), ("We mill it ourselves.", "Ada Kvist")]


def test_headings_of_sections_are_nobodys_names():
    text = "\n\n".join(
        f"{name}\n\nBio\n\n{name} teaches in {town}. We know this bio.\n\nAim Statement\n\n"
        "I want to serve, and this statement says it."
        for name, town in (("Wen Yin", "Leeds"), ("Bo Shang", "York"), ("Li Sun", "Bath"))
    )
    assert not {quote.speaker for quote in find_quotes(text, "en")} & {"Bio", "Aim Statement"}


def test_an_adverb_at_the_head_of_lines_is_no_name():
    text = "Le groupe avance toujours.\n\nToujours : nous relançons Ada.\n\nToujours : nous attendons vos articles."
    assert [quote.speaker for quote in find_quotes(text, "fr")] == []


@pytest.mark.parametrize(
    "asked",
    [
        "Et vos débuts ? (Rires.)",
        "Nous aimerions savoir comment vous avez commencé.",
        "Qu'est-ce qui a changé depuis votre arrivée ici ? Votre équipe a beaucoup grandi, et le vieux bâtiment où vous"
        " étiez au début a été vendu.",
    ],
)
def test_a_question_with_an_aside_or_without_its_mark_is_asked(asked):
    text = f"{INTERVIEW}\n{asked}\n\nJe n'avais qu'une table. Nous étions trois.\n"
    assert asked not in [quote.text for quote in find_quotes(text, "fr")]


def test_questions_about_a_thing_are_no_interview_with_the_one_who_is_named():
    asked = ["What does the board do?", "Who is running?", "How do we vote?"]
    text = "The election\n\nTodd Moore, director of the club, welcomes all.\n\n" + "\n\n".join(
        f"{question}\n\nWe say it here, and our members know it." for question in asked
    )
    assert find_quotes(text, "en") == ()


def test_a_title_beside_a_name_is_no_talk():
    links = "Anne Lowry: California is becoming unlivable\n\nJane Roe: Who we are when the river is gone"
    text = f"The trees are dying.\n\n{links}\n\n{'It is hot. ' * 9}"
    assert find_quotes(text, "en") == ()


def test_what_begins_with_a_name_and_goes_on_is_no_label():
    text = "We list them.\n\nMaya UI components and patterns: A set that we know.\n\nMaya UI: It is what we use here."
    assert "Maya UI" not in {quote.speaker for quote in find_quotes(text, "en") if "A set" in quote.text}


def test_letters_before_marked_words_are_those_of_whoever_is_named():
    named = "Paul Musi : « Nous avons tout lancé. »\n\nKarine Le Van Xieu : « J'ai suivi. »"
    text = f"{named}\n\nK.L.V.X. : « J'ai tout repris ici. »"
    assert find_quotes(text, "fr")[-1].speaker == "Karine Le Van Xieu"


def test_who_was_just_introduced_speaks_next():
    text = (
        "Jared said he had friends who worked as advisers.\n\nAt a bar, 21-year-old Ryan Dubicki rolled his eyes.\n\n"
        "“I know that they had pins on and a dog there,” he said."
    )
    assert [quote.speaker for quote in find_quotes(text, "en")] == ["Ryan Dubicki"]


def test_the_letter_of_a_surname_keeps_its_full_stop():
    text = "« Vous devez le juger sans passion », plaide l'avocate de Yassin E., Saphia Roy. Il part."
    assert [quote.organisation for quote in find_quotes(text, "fr")] == ["Yassin E."]


def test_who_says_who_they_are_gives_the_interview_not_who_is_named_above():
    text = (
        "Anne Lemaire, ministre du Port, est venue au moulin.\n\nPeux-tu te présenter ?\n\n"
        "Je suis Marie Koffi, tisserande. J'aime mon métier.\n\nEt tes projets ?\n\nJ'ouvre un atelier. Je recrute.\n\n"
        "Que dis-tu aux jeunes ?\n\nJe leur dis de venir."
    )
    assert {quote.speaker for quote in find_quotes(text, "fr")} == {"Marie Koffi"}


def test_an_interview_is_with_whom_its_title_names_whoever_wrote_it_down():
    text = """People of Solis: An Interview with Ishkar Sookun

13. Feb 2020 | Douglas Holt

Can you tell us a bit about yourself?

I live on an island and I work for a company that lets me write.

What do you like most?

I like black coffee and the sea in the morning.
"""
    assert {quote.speaker for quote in find_quotes(text, "en")} == {"Ishkar Sookun"}
    assert not find_quotes("He left. In an interview with Fox Media, he spoke of looms.", "en")


def test_an_interview_that_was_taken_down_is_with_whoever_is_presented():
    text = """La confiance dans les métiers

Lise Marchand, directrice du laboratoire Hypatie, oct. 2024

Lise Marchand nous parle des métiers et du Centre Hypatie.

Propos recueillis par Jean Valmy

— Pourquoi la confiance est-elle aujourd’hui au centre des métiers ?

Nos métiers sont partout, et ce sont leurs usages qui montrent leurs failles.

Je le vois chaque jour.

— La presse en parle, mais j’imagine que ce n’est pas nouveau ?

C’est une question que nous posons depuis dix ans.
"""
    found = find_quotes(text, "fr")
    assert [quote.speaker for quote in found] == ["Lise Marchand"] * 3


NUMBERED = """{title}

The Port Review, May

1. Why should the port open at night?

Ships wait for us outside, and we lose a tide each time.

So we will open at six. It is a small change.

2. How can small boats be kept safe?

We light the quay. That said, I believe in slow boats.

3. What would hold the yards back?

My answer is the crane. It is too old.

The port in four steps, as the guide says:

The War on Rust

Paint every boat before the frost comes.

1. Wash

2. Rub

3. Paint

About the port

The port was opened in the year that the bridge fell."""


def test_numbered_questions_are_put_to_whom_the_title_names_up_to_a_box():
    answers = [
        "Ships wait for us outside, and we lose a tide each time.",
        "So we will open at six. It is a small change.",
        "We light the quay. That said, I believe in slow boats.",
        "My answer is the crane. It is too old.",
    ]
    found = find_quotes(NUMBERED.format(title="Boats and Nets: A Conversation with Thorvi Quelst, MD"), "en")
    assert [(quote.text, quote.speaker) for quote in found] == [(answer, "Thorvi Quelst") for answer in answers]


@pytest.mark.parametrize("title", ["Night Port", "A Conversation with Ports of Call"])
def test_numbered_questions_of_an_essay_are_put_to_nobody(title):
    assert find_quotes(NUMBERED.format(title=title), "en") == ()


def test_lines_in_strong_letters_ask_and_all_between_them_answers():
    page = """<html><body><h1>Une fileuse parle</h1><p>Interview by Tom</p>
        <p><strong>Peux-tu nous dire ce que tu files ici ?</strong></p>
        <p>Je file la laine depuis dix ans, et personne ne me l'avait appris.</p>
        <p><strong>Et ton atelier ?<br>Dis-moi tout de lui.<br>Depuis quand l'as-tu ?</strong></p>
        <p>Je m'appelle Ada, et l'atelier aussi.<br>Tu veux que je te le montre ?</p>
        <p><strong>J'ai vu une filature, moi, et j'y suis resté un an. Quels conseils donnes-tu ?</strong></p>
        <p>Commence par un petit métier.</p><p>Nous avons tous commencé comme cela.</p></body></html>"""
    found = quotes_of(read_bytes(page.encode(), "page.html"))
    assert {(quote.speaker, quote.why) for quote in found} == {("Ada", Why.QUESTION)}
    assert [quote.text for quote in found] == [
        "Je file la laine depuis dix ans, et personne ne me l'avait appris.",
        "Je m'appelle Ada, et l'atelier aussi.",
        "Tu veux que je te le montre ?",
        "Commence par un petit métier.",
        "Nous avons tous commencé comme cela.",
    ]


def test_headings_ask_and_what_stands_in_marks_between_them_answers():
    page = """# Le port change

Dans un entretien, Anne Roy, maire de Brive, détaille ses projets.

### Que voulez-vous faire du port ?

« Nous voulons en faire un parc.

Maintenant, comment faire ?

Je l'ai promis, et nous le ferons. »

### Parlons, à présent, de son prix

« La région paiera, j'en suis sûre. »

### Qui s'oppose à vous ?

« Je ne le dirai pas. »

### Quand l'ouvrirez-vous ?

« Nous l'ouvrirons en mai. »"""
    found = quotes_of(read_bytes(page.encode(), "page.md"))
    assert {(quote.speaker, quote.why) for quote in found} == {("Anne Roy", Why.QUESTION)}
    assert [quote.text for quote in found] == [
        "Nous voulons en faire un parc.",
        "Maintenant, comment faire ?",
        "Je l'ai promis, et nous le ferons.",
        "La région paiera, j'en suis sûre.",
        "Je ne le dirai pas.",
        "Nous l'ouvrirons en mai.",
    ]


def test_a_title_in_a_comment_tells_whose_the_answers_below_headings_are():
    page = """<!-- TITLE: Interview with Orla Quist -->
<!-- SUBTITLE: Orla Quist runs the mill of Metz. -->

### What do you hope for? Tell us how you feel, with a week to go.

I hope for wool. We have spun all night.

### Do you sleep?

I sleep at noon.

### How do you spin?

We spin with my old loom.

### Any last word to those who read you?

I thank you all for my wool.

*Interviewed by Ada Roy and Leo Cross.*"""
    found = quotes_of(read_bytes(page.encode(), "page.md"))
    assert [(quote.text, quote.speaker) for quote in found] == [
        ("I hope for wool. We have spun all night.", "Orla Quist"),
        ("I sleep at noon.", "Orla Quist"),
        ("We spin with my old loom.", "Orla Quist"),
        ("I thank you all for my wool.", "Orla Quist"),
    ]


def test_questions_in_strong_letters_need_no_question_mark_and_pictures_answer_none():
    page = """Last week we did an interview with Orla Quist, who runs the mill.

**What is your job at the mill?**

I spin, and I made my loom myself.

**Are there any looms that you still want? **

I want a dozen.

[caption id="attachment_1" width="300"][![The loom](a.png)](b.html) The loom[/caption]

**Tell us a bit about the mill.**

It was my mother's, and I love it.

**Which wool do you spin?**

We spin what our sheep give.

To end, and more at large: what do you want of life?

I want to sleep.

**Thanks for the interview!**"""
    found = quotes_of(read_bytes(page.encode(), "page.md"))
    assert {quote.speaker for quote in found} == {"Orla Quist"}
    assert [quote.text for quote in found] == [
        "I spin, and I made my loom myself.",
        "I want a dozen.",
        "It was my mother's, and I love it.",
        "We spin what our sheep give.",
        "I want to sleep.",
    ]


def test_words_that_a_page_sets_apart_again_are_its_authors_and_not_those_of_whom_it_names():
    words = "Faisons tout, dès maintenant, pour que le Sud ait sa part des « bons élèves » et de tous les vaccins"
    text = (
        f"Le vaccin viendra, et il faudra le partager. {words}. N'oublions pas Charles Nicolle.\n\n"
        f'"{words}."\n\nCette étude a été faite à Paris, et elle reste à finir.'
    )
    assert not [one for one in find_quotes(text, "fr") if one.speaker]
