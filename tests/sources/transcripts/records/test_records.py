"""Records without times: earnings calls, parliaments, councils and interviews, each paragraph by its voice."""

from __future__ import annotations

import pytest

from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of
from tests.sources.annotated import articles

RULE = "-" * 80
SECTION = "=" * 80


def said(text):
    return [(turn.speaker, turn.role, turn.organisation, turn.text) for turn in turns_of(text)]


def test_street_events_without_rosters_and_definitions():
    text = f"""Acme Marine ASA - Q1 Earnings Call
{SECTION}
Corporate Participants
{SECTION}
   *  Anne Roy
      Acme Marine ASA - CEO

{SECTION}
Presentation
{RULE}
Operator    [1]
{RULE}
Good morning. I hand over to Anne Roy.

{RULE}
Anne Roy,  Acme Marine ASA - CEO    [2]
{RULE}
We sold less and earned more.

It will not last.

{SECTION}
Definitions
{SECTION}
PRELIMINARY TRANSCRIPT: not speech.
"""
    assert said(text) == [
        ("", "Operator", "", "Good morning. I hand over to Anne Roy."),
        ("Anne Roy", "CEO", "Acme Marine ASA", "We sold less and earned more.\nIt will not last."),
    ]


@pytest.mark.parametrize("dash", [" -- ", "\n--\n", "\n\n —\n\n"])
def test_calls_with_double_hyphens(dash):
    """Copied from a page, a head may have come apart in lines."""
    text = """Prepared Remarks:

Operator

Welcome to the call of Acme.

Anne Roy -- Chief Executive Officer

Revenue grew. [Laughter]

Questions & Answers:

Ben Cole -- Albion -- Analyst

Why?

Call participants:

Anne Roy -- Chief Executive Officer
"""
    assert said(text.replace(" -- ", dash)) == [
        ("", "Operator", "", "Welcome to the call of Acme."),
        ("Anne Roy", "Chief Executive Officer", "", "Revenue grew. [Laughter]"),
        ("Ben Cole", "Analyst", "Albion", "Why?"),
    ]


def test_callers_with_hyphens_in_their_names():
    heads = ("Jean-Baptiste O'Connor -- Chief Executive Officer", "Anne-Lise Roy -- Albion -- Analyst")
    text = f"{heads[0]}\n\nWe sold less.\n\n{heads[1]}\n\nWhy?\n"
    assert said(text) == [
        ("Jean-Baptiste O'Connor", "Chief Executive Officer", "", "We sold less."),
        ("Anne-Lise Roy", "Analyst", "Albion", "Why?"),
    ]


def test_the_european_parliament():
    text = """4. Ports (débat)

Der Präsident. – Wir beginnen.

Anne Roy, au nom du groupe S&D. – Madame la Présidente, un port fermé ne nourrit personne.

C'est tout.

Ben Cole (PPE). – (EN) I agree.

(The debate was closed)
"""
    assert said(text) == [
        ("", "Der Präsident", "", "Wir beginnen."),
        (
            "Anne Roy",
            "au nom du groupe S&D",
            "S&D",
            "Madame la Présidente, un port fermé ne nourrit personne.\nC'est tout.",
        ),
        ("Ben Cole", "", "PPE", "I agree."),
    ]


def test_the_french_parliament_has_points_for_colons():
    text = """PORTS

Mme la présidente. La parole est à M. Luc Marin.
M. Luc Marin. M. le ministre connaît ce port. Il est fermé.
Monsieur le ministre, quand ouvrira-t-il ?
Plusieurs députés du groupe Mer. Bravo !
M. Luc Marin. … et pour combien de temps ? (Sourires.)
Mme Anne Roy, ministre déléguée auprès du ministre de l'économie, chargée de la mer. Demain.
(La séance, suspendue à midi, est reprise.)
"""
    assert said(text) == [
        ("", "présidente", "", "La parole est à M. Luc Marin."),
        (
            "Luc Marin",
            "",
            "",
            "M. le ministre connaît ce port. Il est fermé.\nMonsieur le ministre, quand ouvrira-t-il ?",
        ),
        ("Plusieurs députés du groupe Mer", "", "", "Bravo !"),
        ("Luc Marin", "", "", "… et pour combien de temps ? (Sourires.)"),
        ("Anne Roy", "ministre déléguée auprès du ministre de l'économie, chargée de la mer", "", "Demain."),
    ]


def test_the_parliament_of_canada():
    text = """(1420)

[Français]

L'hon. Anne Roy (ministre des Ports, Lib.):
Monsieur le Président, le port est fermé.

M. Luc Marin (Gaspé, BQ) :
Depuis quand?

[Traduction]

Le Président:
À l'ordre.

L'hon. Anne Roy:
Depuis mars.
"""
    assert said(text) == [
        ("Anne Roy", "ministre des Ports", "Lib.", "Monsieur le Président, le port est fermé."),
        ("Luc Marin", "Gaspé", "BQ", "Depuis quand?"),
        ("", "Président", "", "À l'ordre."),
        ("Anne Roy", "ministre des Ports", "Lib.", "Depuis mars."),
    ]


def test_a_smaller_parliament_parts_words_from_heads_in_capitals_by_a_stop_and_a_dash():
    text = """HON. A. KVIST asked the Government, upon notice:

Can the Honourable Minister tell us how the wool is restored?

HON. L. ROY (Minister for Wool, Water and

Looms).- Madam Speaker, I thank the Honourable Member.

We have spun all we lost.

Page 51

10th Feb., 2021

489

The looms will run in May.

MADAM SPEAKER.- I thank the Honourable Minister for his words."""
    assert [(turn.speaker, turn.role, turn.text) for turn in turns_of(text)] == [
        ("A. Kvist", "", "Can the Honourable Minister tell us how the wool is restored?"),
        (
            "L. Roy",
            "Minister for Wool, Water and Looms",
            "Madam Speaker, I thank the Honourable Member.\nWe have spun all we lost.\nThe looms will run in May.",
        ),
        ("", "Speaker", "I thank the Honourable Minister for his words."),
    ]


def test_hansard_knows_short_heads_again():
    text = """Ports
2.15 pm

The Secretary of State for Ports (Anne Roy)
I beg to move, That this House has considered ports.

Mr Luke Marin (Dover) (Lab)
Will she give way?

Anne Roy
I will, once.

Mr Marin
When does it open? [Interruption.]

Madam Deputy Speaker
Order.
"""
    assert said(text) == [
        ("Anne Roy", "The Secretary of State for Ports", "", "I beg to move, That this House has considered ports."),
        ("Luke Marin", "Dover", "Lab", "Will she give way?"),
        ("Anne Roy", "The Secretary of State for Ports", "", "I will, once."),
        ("Luke Marin", "Dover", "Lab", "When does it open? [Interruption.]"),
        ("", "Deputy Speaker", "", "Order."),
    ]


def test_a_council_s_list_of_those_present_names_who_speaks():
    text = """CONSEIL MUNICIPAL DU 3 MARS 2026
Étaient présents : Mme Anne ROY, Maire ; M. Luc LE MARIN.

Madame le Maire : Je vous propose de fermer le port.

1ère question de M. LE MARIN :
Pourquoi le fermer ?

Réponse de Madame le Maire : Parce qu'il s'ensable.

Le conseil municipal, après en avoir délibéré, adopte par 12 voix pour.
"""
    assert said(text) == [
        ("Anne ROY", "Maire", "", "Je vous propose de fermer le port."),
        ("Luc LE MARIN", "", "", "Pourquoi le fermer ?"),
        ("Anne ROY", "Maire", "", "Parce qu'il s'ensable."),
    ]


def test_answers_are_of_whom_the_heading_names():
    text = """Entretien avec Anne Roy, directrice du port du groupe Sablon

Q : Pourquoi le fermer ?
R : Parce qu'il s'ensable.

Et il coûte.
"""
    assert said(text) == [
        ("", "question", "", "Pourquoi le fermer ?"),
        ("Anne Roy", "directrice du port", "groupe Sablon", "Parce qu'il s'ensable.\nEt il coûte."),
    ]


def test_calls_whose_lists_name_who_speaks_alone_on_a_line():
    text = """Acme (ACM) Q1 2026 Earnings Call Transcript

Company Participants

Anne Roy - Chief Executive Officer

Conference Call Participants

Ben Cole - Albion

Operator

Good day, and welcome to the call of Acme for the first quarter.

Anne Roy

Revenue grew by nine percent, all of it in our two oldest markets.

Ben Cole

Why did you not win one new account in the whole of the quarter?
"""
    assert [turn[:3] for turn in said(text)] == [
        ("", "Operator", ""),
        ("Anne Roy", "Chief Executive Officer", ""),
        ("Ben Cole", "", "Albion"),
    ]


def test_the_tongue_of_a_speaker_is_no_part_of_the_name():
    text = """Ms. Roy (France) (spoke in French): We close the port.

Mr. Cole (Norway): We keep ours open, and we shall pay for it.
"""
    assert said(text) == [
        ("Roy", "", "France", "We close the port."),
        ("Cole", "", "Norway", "We keep ours open, and we shall pay for it."),
    ]


def test_what_asks_between_two_turns_of_one_voice_is_no_words_of_theirs():
    text = """Kalven Post: Hello, and thank you for coming.

Ada Kvist (AK): We were four, around a table.

And what surprised you?

AK: How loyal people are.

They come back.
"""
    assert said(text) == [
        ("Kalven Post", "", "", "Hello, and thank you for coming."),
        ("Ada Kvist", "", "", "We were four, around a table."),
        ("", "question", "", "And what surprised you?"),
        ("Ada Kvist", "", "", "How loyal people are.\nThey come back."),
    ]


def test_voices_without_a_name_stay_apart():
    text = "Transcript:\nMe: We close the port in June.\nThem: Why would we do that?\nMe: It silts up.\n"
    assert [(turn.speaker, turn.text) for turn in turns_of(text)] == [
        ("Me", "We close the port in June."),
        ("Them", "Why would we do that?"),
        ("Me", "It silts up."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lieu : salle 2\nPrésents : Mme Roy, M. Marin\nDécision : le port ferme.\nPoint 1 : deux tests ont échoué.\n",
        "M. Marin est venu. Il a parlé du port.\nMme Roy a répondu. Elle le ferme.\nPuis tous sont partis.\n",
        "Anne Roy : « Le port ferme »\n\nLe port ferme en juin, a dit Anne Roy. Luc Marin s'y oppose.\n",
    ],
)
def test_minutes_without_speech_and_articles_are_none(text):
    assert turns_of(text) == ()


def test_only_records_among_the_articles_are_taken_for_one():
    styles = {article.name for article in articles() if turns_of(article.text)}
    records = ("minutes", "interview", "transcript", "compte-rendu", "entretien", "table-ronde", "ag-association")
    assert [name for name in styles if not any(record in name for record in records)] == []


@pytest.mark.parametrize("dash", ["--", "—"])
def test_prose_whose_width_puts_dashes_on_lines_of_their_own_is_no_earnings_call(dash):
    text = f"""The port of Kalven has been run by one family for a long time and
its neighbours on the hill {dash} many of whom work there {dash} say so
with pride. The new owners have promised that nothing will change in
the Kalven County {dash} the only one with a port {dash} before the spring
and that the ferries will sail."""
    assert turns_of(text) == ()


@pytest.mark.parametrize("mark", [":", " ::"])
def test_whose_task_it_is_is_no_voice(mark):
    names = ("Ada TODO", "Ben DONE", "Cleo TODO", "Dan Done")
    assert turns_of("\n\n".join(f"{name}{mark} Move the pages to the new host before June" for name in names)) == ()


def test_a_list_of_amounts_is_no_transcript():
    assert turns_of("Grants\n\nNord Club: USD $6,000\n\nSud Club: 500 €\n\nEst Club: 12 voix\n\nAnne Roy\n") == ()


def test_the_parts_of_a_meeting_are_no_voices():
    said = "Present was Ann Roy. Motion by Roy to buy the barn, second by Lee, motion carried."
    assert turns_of(f"Board meeting\n\nRoll Call: {said}\n\nPublic Comment: {said}\n\nMotion: {said}\n") == ()


def test_hansard_of_today_names_members_without_a_title_and_marks_those_afar():
    text = """Ports

15:31:00

The Secretary of State for Ports (Dr Anne Roy)
I will make a statement on ports, and on the sea.

Luke Marin (Dover) (Lab/Co-op) [V]
When does it open?

Dr Roy
In June.

Ben Cole (Hull) (Con)
Why so late?

Luke Marin
Because of the storm.
"""
    assert [(who, house) for who, _, house, _ in said(text)] == [
        ("Anne Roy", ""),
        ("Luke Marin", "Lab/Co-op"),
        ("Anne Roy", ""),
        ("Ben Cole", "Con"),
        ("Luke Marin", "Lab/Co-op"),
    ]


def test_the_point_of_the_french_parliament_may_stand_apart():
    minister = "M. Luc Marin, ministre ."
    text = f"{minister} Le port est fermé…\n\nMme Anne Roy . Très bien !\n\n{minister} …et vendu.\n"
    assert said(text) == [
        ("Luc Marin", "ministre", "", "Le port est fermé…"),
        ("Anne Roy", "", "", "Très bien !"),
        ("Luc Marin", "ministre", "", "…et vendu."),
    ]


def test_a_name_told_again_is_the_same_voice():
    assert said("Anne Roy:\n\nOn ferme.\n\nAnne Roy:\n\nEn juin.\n\nBen Cole:\n\nBien.\n") == [
        ("Anne Roy", "", "", "On ferme.\nEn juin."),
        ("Ben Cole", "", "", "Bien."),
    ]


def test_usual_voices_may_say_a_number_or_quote_or_begin_with_a_small_letter():
    told = ["how many?", "36,472.", "“Enough”, they say.", "so be it.", "Good.", "Bye."]
    names = ["Anne Roy", "Ben Cole"] * 3
    lines = [f"**{name}:** {words}" for name, words in zip(names, told, strict=True)]
    assert [(who, words) for who, _, _, words in said("\n\n".join(lines))] == list(zip(names, told, strict=True))


def test_times_of_some_paragraphs_do_not_hide_who_speaks_in_all():
    names = ["Anne Roy", "Ben Cole"] * 4
    lines = [f"{name}: {'[00:41] ' if at in (3, 5) else ''}On ferme {at}." for at, name in enumerate(names)]
    turns = turns_of("\n\n".join(lines))
    assert [(turn.speaker, turn.text) for turn in turns] == [(name, f"On ferme {at}.") for at, name in enumerate(names)]
    assert [turn.start for turn in turns[2:6]] == [None, 41.0, None, 41.0]


@pytest.mark.parametrize(
    "labels",
    [
        ("Community Impact", "Consequence"),
        ("URL", "CONTENU"),
        ("Supports HTTPS", "Enforces HTTPS"),
        ("File", "Forbidden"),
    ],
)
def test_lists_of_what_things_are_have_no_voices(labels):
    items = [
        f"{label}: {words}" for _ in range(4) for label, words in zip(labels, ("a file", "a community"), strict=True)
    ]
    assert said("The impact on a community, as a consequence.\n\n" + "\n\n".join(items)) == []


def test_names_that_no_list_knows_are_voices_where_they_come_again_and_speak_in_sentences():
    names = ["Zzanth Q", "Qworb", "Zzanth Q", "Qworb"] * 2
    text = "\n\n".join(f"{name}: We close at {at}." for at, name in enumerate(names))
    assert [who for who, *_ in said(text)] == names


def test_names_alone_on_their_lines_are_voices_where_they_come_again():
    words = ["On ferme le port.", "Quand ?", "En juin.", "Bien."]
    lines = [f"{name}\n{said}" for name, said in zip(["Anne Roy", "Ben Cole"] * 2, words, strict=True)]
    assert [(who, told) for who, _, _, told in said("\n\n".join(lines))] == [
        ("Anne Roy", "On ferme le port."),
        ("Ben Cole", "Quand ?"),
        ("Anne Roy", "En juin."),
        ("Ben Cole", "Bien."),
    ]
    assert said("Anne Roy\nElle ferme le port.\n\nBen Cole\nIl le rouvre.\n") == []


@pytest.mark.parametrize(
    "label",
    ["Roy, Anne", "Anne Roy - Acme", "anne.roy@acme.org", "Mme Le Gall", "Anne Roy [External]", "Ali ben Salah"],
)
def test_names_as_accounts_have_them(label):
    found = said("\n\n".join(f"{who}: On ferme." for who in (label, "Ben Cole", label, "Ben Cole")))
    assert [who for who, *_ in found] == [label.removeprefix("Mme ").removesuffix(" [External]"), "Ben Cole"] * 2


@pytest.mark.parametrize("heading", ["Action items", "Actions à mener"])
def test_who_is_to_do_what_is_no_word_of_theirs(heading):
    lines = [f"{who}: Update the page for {at}." for at, who in enumerate(["Anne Roy", "Ben Cole"] * 3)]
    assert said(f"{heading}\n\n" + "\n\n".join(lines)) == []


def test_words_under_a_name_that_stands_once_are_not_those_of_who_spoke_before():
    names = ["Anne", "Ben", "Anne", "Ben", "Anne", "Zzanth", "Ben"]
    text = "\n\n".join(f"{name}: We close at {at}." for at, name in enumerate(names))
    assert not [words for _, _, _, words in said(text) if "Zzanth" in words]


def test_a_part_about_next_steps_keeps_the_words_of_those_who_speak_elsewhere():
    lines = [f"{who}: We close at {at}." for at, who in enumerate(["Anne Roy", "Ben Cole"] * 4)]
    text = "\n\n".join([*lines[:4], "Next steps", *lines[4:]])
    assert [words for *_, words in said(text)] == [line.split(": ")[1] for line in lines]


def test_short_names_of_users_are_voices_where_they_come_again():
    names = ["dveditz", "mkwst", "dveditz", "mkwst"] * 2
    text = "\n\n".join(f"{name}: We close at {at}." for at, name in enumerate(names))
    assert [who for who, *_ in said(text)] == names


def test_what_is_to_be_talked_about_is_no_voice():
    lines = [f"{who}: We close at {at}." for at, who in enumerate(["Anne Roy", "Ben Cole"] * 4)]
    agenda = "Agenda\n\nTrusted Ports: what Ben proposes.\n\nHarbour Dues: who pays.\n\nMinutes\n\n"
    assert [who for who, *_ in said(agenda + "\n\n".join(lines))] == ["Anne Roy", "Ben Cole"] * 4


@pytest.mark.parametrize(
    ("label", "voices"), [("Sirop", ["Anne Roy"]), ("Drouet", ["Anne Roy"]), ("M. Drouet", ["Anne Roy", "Drouet"])]
)
def test_a_word_that_begins_as_a_title_does_is_no_name_with_one(label, voices):
    text = f"Anne Roy : Nous commençons.\n{label} : Il faut des pommes.\nPaul Weil : Oui, bien sûr.\nAnne Roy : Merci."
    assert [turn.speaker for turn in turns_of(text)][: len(voices) + 1] == [*voices, "Paul Weil"]


def test_a_few_heads_of_an_assembly_do_not_hide_the_labels_of_all():
    heads = "Opening - Anne Roy (R-OH)\n\nThe port is open.\n\nBen Cole (D-WA)\n\nThe port is shut.\n\n"
    told = "".join(f"Anne Roy: We ship line {at}.\n\nBen Cole: We keep line {at}.\n\n" for at in range(9))
    found = [turn for turn in turns_of(heads * 2 + told) if "line" in turn.text]
    assert [turn.speaker for turn in found] == ["Anne Roy", "Ben Cole"] * 9
    assert all(turn.text.count("line") == 1 for turn in found)


def test_headings_of_a_name_and_a_title_are_no_talk():
    notes = [
        "Ada Vance: Building the loom\n\nI watched the loom being built. We liked the slides.",
        "Ada Vance: Ships and compilers\n\nWe saw ships. The room was full, and I took notes.",
        "Ken Doyle: Nets for all\n\nNets are cheap now. We can use them.",
    ]
    assert turns_of("Week notes\n\n" + "\n\n".join(notes)) == ()


def test_what_tells_of_the_name_above_it_is_no_record():
    told = [
        "Rémi Castel — UMA\n\nRémi Castel, ancien de Teska, a présenté son projet. Nous avons vu des robots.",
        "Neel Gador — Gradium\n\nEn 2023, Neel Gador a lancé son laboratoire. Nous en parlons encore.",
    ]
    assert turns_of("\n\n".join(told)) == ()


def test_those_who_are_presented_one_by_one_do_not_speak():
    about = "builds safe cranes for harbours of all sizes, and its yard has shipped three hundred of them since 2019."
    heads = ("Anne Roy — Technical Lead, Albion", "Ben Cole — Co-founder, Acme", "Eve Lind — CTO, Solis")
    text = "The panelists\n\n" + "\n\n".join(f"{head}\n\nThe company {about} It also {about}" for head in heads)
    assert said(text) == []
    assert said(text.replace("The company", "We say that the company")) != []


def test_headings_with_a_forename_in_brackets_are_no_heads_of_a_house():
    points = "\n".join(
        f"Volunteer Spreadsheet (Craig)\nIt was talked of by all who came.\n{task} (Nate)\nWe all agree on it."
        for task in ("Add the info to the site", "Shop key list")
    )
    assert turns_of(f"Board meeting\n{points}") == ()


def test_headings_with_a_colon_and_a_name_that_holds_one_make_no_transcript():
    told = "Throughout the morning people stopped to clap, and nobody minded that the coffee came late. " * 3
    talk = f"Anne Roy, Founder of Roy’s Media and Next:Economy, spoke to Ada Kvist about cities. {told}"
    assert turns_of(f"The Takeaways:\n\n{told}\n\nThe Talks:\n\n{told}\n\n{talk}") == ()


def test_titles_of_talks_with_speaker_and_house_are_no_heads_of_a_house():
    heads = (
        "Of looms and errors - Anne Roy (Albion)",
        "Nets for all – Ben Cole (Acme Inc.)",
        "The Minister | Eve Lind (BBC)",
    )
    told = "Il a montré comment on tisse depuis trois siècles. Nous avons pris des notes, et la salle était pleine."
    assert turns_of("Premier jour\n\n" + "\n\n".join(f"{head}\n\n{told}" for head in heads)) == ()


def test_two_members_with_party_and_state_make_a_record():
    told = "Sen. Anne Roy (D-Ohio)\nWe open the hearing.\n\nSen. Ben Cole (R-N.J.)\nThank you. We differ."
    text = f"Hearing on looms\n\n{told}"
    assert [(turn.speaker, turn.organisation) for turn in turns_of(text)] == [
        ("Anne Roy", "D-Ohio"),
        ("Ben Cole", "R-N.J."),
    ]


def test_a_film_in_which_each_speaks_once_keeps_all_that_they_say():
    cast = ("Anne Roy", "Ben Cole", "Libby Varr", "Gavin Sletter", "Paul Petit", "Jo Hyll")
    text = "\n\n".join(f"{name}: We build looms here.\n\nWe also mend {at} of them." for at, name in enumerate(cast))
    assert [turn.speaker for turn in turns_of(text)] == list(cast)
    assert all("We also mend" in turn.text for turn in turns_of(text))


def test_what_somebody_does_there_is_a_voice_without_a_name():
    text = """HOST: What did the storm take from you?

SPEAKER: It took two piers. We rebuilt them in a month.

HOST: And the boats?

SPEAKER: I moored them upstream before noon."""
    assert [one[0] for one in said(text)] == ["HOST", "SPEAKER", "HOST", "SPEAKER"]


def test_settings_of_machines_are_no_voices():
    settings = "Host: db.example.org\nGuest: disabled\nHost: backup.example.org\nSpeaker: off\nGuest: disabled"
    assert said(settings) == []


def test_names_above_what_they_say_may_stand_there_once():
    text = """What the panel said

Jane Holm, CFO, Acme

We closed two piers and opened three.

It was a hard year for my team.

Paul Vert (City of Metz)

I do not agree. The new piers cost more.

Anna Lind, Solis

We will measure it ourselves. My people start in June."""
    assert said(text) == [
        ("Jane Holm", "CFO", "Acme", "We closed two piers and opened three.\nIt was a hard year for my team."),
        ("Paul Vert", "", "City of Metz", "I do not agree. The new piers cost more."),
        ("Anna Lind", "", "Solis", "We will measure it ourselves. My people start in June."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Our team\n\nJane Holm\n\nJane Holm leads our piers. We like her.\n\nPaul Vert\n\nHe runs our quay.",
        "Letters\n\nI miss the pier.\n\nJane Holm\n\nI do not miss it.\n\nPaul Vert\n\nWe do.\n\nAnna Lind",
    ],
)
def test_names_above_what_others_tell_or_below_what_they_sign_are_no_voices(text):
    assert said(text) == []


LETTERS = """AR: We closed two piers.

PFC: We opened three, and they cost more than the old ones did.

AR: Who measured it?

PFC: Nobody did. I would like to."""


@pytest.mark.parametrize(
    "legend",
    [
        "Ada Roy (AR), Philip Chimento (PFC), Yehuda Katz (YK)",
        "AR - Ada Roy\nPFC - Philip Chimento",
        "AR = Ada Roy; PFC = Philip Chimento\n\nPresenter: Philip Chimento (PFC), Ada Lovel Roy (AR)",
        "| Name            | Abbreviation | House  |\n|---|---|---|\n| Ada Roy         | AR  | Albion |\n"
        "| Philip Chimento | PFC          | Igalia |",
    ],
)
def test_letters_are_whom_a_list_at_the_head_tells(legend):
    turns = turns_of(f"Meeting of 12 May\n\n{legend}\n\n{LETTERS}")
    assert [turn.speaker for turn in turns][1::2] == ["Philip Chimento"] * 2
    assert {turn.speaker for turn in turns[::2]} <= {"Ada Roy", "Ada Lovel Roy"}


def test_headings_that_a_file_marks_end_what_is_said_before():
    text = LETTERS.replace("AR: Who", "#### Conclusion\n\n- Stage 1\n\nWe go on.\n\n## Next point\n\nAR: Who")
    turns = read_bytes(f"# Meeting\n\nAda Roy (AR), Philip Chimento (PFC)\n\n{text}".encode(), "a.md").turns
    assert [placed.turn.text for placed in turns][1] == "We opened three, and they cost more than the old ones did."


def test_a_label_in_capitals_that_lacks_its_colon_is_one():
    text = "Mr. COLE: Is it open?\n\nMs. ROY: It is.\n\nMr. COLE: And you said so? Ms. ROY Yes.\n\nMs. ROY: I did.\n\n"
    text += "Mr. COLE: To whom?\n\nMs. ROY: To all of you, and to the press of the town."
    assert [(name, words) for name, _, _, words in said(text)] == [
        ("COLE", "Is it open?"),
        ("ROY", "It is."),
        ("COLE", "And you said so?"),
        ("ROY", "Yes.\nI did."),
        ("COLE", "To whom?"),
        ("ROY", "To all of you, and to the press of the town."),
    ]
    assert len(read_bytes(text.encode(), "a.txt").turns) == 6
