"""The sentences that a deck makes itself: singular and plural, French and English."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.deck.plan.contents import Ask, Attendance, Sources, ThemeLine, Voice
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.texts.text import text_of
from briefing.deck.plan.titles import Sentences, distinct

FRENCH, ENGLISH = Sentences("fr"), Sentences("en")


def themes(*voices: int) -> list[ThemeLine]:
    names = ["Le client", "Les passeurs", "Données", "L’équipage", "Le cap"]
    return [ThemeLine(name, name, "", 1, count) for name, count in zip(names, voices, strict=False)]


def asks(*levels: str) -> list[Ask]:
    return [Ask(str(n), "Do", level) for n, level in enumerate(levels)]


@pytest.mark.parametrize(
    ("levels", "french", "english"),
    [
        (("decide",), "1 décision à prendre aujourd’hui", "1 decision to take today"),
        (("decide", "decide"), "2 décisions à prendre aujourd’hui", "2 decisions to take today"),
        (
            ("decide", "mandate", "note"),
            "2 décisions, dont 1 à prendre aujourd’hui",
            "2 decisions, 1 of them to take today",
        ),
        (("mandate", "mandate"), "2 décisions à confier", "2 decisions to assign"),
        (("mandate", ""), "2 décisions à prendre", "2 decisions to take"),
        (("",), "1 décision à prendre", "1 decision to take"),
        (("note",), "1 point à noter", "1 point to note"),
        (("note", "note"), "2 points à noter", "2 points to note"),
    ],
)
def test_decisions_are_counted(levels, french, english):
    assert FRENCH.decisions(asks(*levels)) == french
    assert ENGLISH.decisions(asks(*levels)) == english


def test_a_title_that_counts_voices_says_what_is_asked_where_it_has_room():
    assert FRENCH.with_asks("Ce qu’ont dit 7 voix", asks("decide", "mandate", "note")) == (
        "Ce qu’ont dit 7 voix, et 1 décision à prendre aujourd’hui"
    )
    assert ENGLISH.with_asks("What 7 voices said", asks("mandate", "mandate")) == (
        "What 7 voices said, and 2 decisions to assign"
    )
    assert FRENCH.with_asks("Ce qu’ont dit 7 voix", asks("note")) == "Ce qu’ont dit 7 voix"
    assert FRENCH.with_asks("Ce qu’ont dit " + "x" * 100, asks("decide")) == "Ce qu’ont dit " + "x" * 100


def test_what_is_to_note_is_counted_apart():
    assert FRENCH.asked(asks("mandate", "note", "note")) == "1 décision à confier et 2 points à noter"
    assert ENGLISH.asked(asks("note")) == "1 point to note"


@pytest.mark.parametrize(
    ("key", "counts", "french", "english"),
    [
        (
            "theme",
            (("Le cap", 6), ("Données", 4)),
            "Le cap réunit le plus de messages : 6 sur 11",
            "“Le cap” has the most messages: 6 of 11",
        ),
        (
            "theme",
            (("Le cap", 4), ("Données", 4), ("Le client", 3)),
            "Deux thèmes réunissent le plus de messages : 4 sur 11 pour chacun",
            "Two themes have the most messages: 4 of 11 each",
        ),
        (
            "organisation",
            (("Danone", 2), ("Essilor", 1)),
            "Danone s’exprime le plus : 2 messages sur 11",
            "Danone is heard most: 2 messages of 11",
        ),
        (
            "organisation",
            (("Danone", 1), ("Essilor", 1)),
            "Les organisations s’expriment autant : 1 message sur 11 pour chacune",
            "All organisations are heard alike: 1 message of 11 each",
        ),
    ],
)
def test_charts_are_titled_by_what_their_longest_bars_say(key, counts, french, english):
    assert FRENCH.most(key, counts, 11) == french
    assert ENGLISH.most(key, counts, 11) == english


def test_themes_are_named_alike_in_a_sentence():
    assert FRENCH.listed(["Le cap", "Les passeurs"]) == "le cap et les passeurs"
    assert FRENCH.listed(["LA LETTRE", "L’énergie"]) == "LA LETTRE et l’énergie"
    assert FRENCH.listed(["Le cap", "Données"]) == "« Le cap » et « Données »"
    assert ENGLISH.listed(["Fares", "The fleet"]) == "“Fares” and “The fleet”"


@pytest.mark.parametrize(
    ("voices", "title"),
    [
        ((3, 1), "Le client est le thème le plus partagé : 3 voix sur 6"),
        ((1, 3), "« Les passeurs » est le thème le plus partagé : 3 voix sur 6"),
        ((2, 2, 1), "Deux thèmes sont les plus partagés, par 2 voix chacun : le client et les passeurs"),
        (
            (2, 2, 2, 1),
            "Trois thèmes sont les plus partagés, par 2 voix chacun : « Le client », « Les passeurs » et « Données »",
        ),
        ((2, 2, 2, 2, 1), "4 thèmes sont les plus partagés : 2 voix sur 6 pour chacun"),
        ((2, 2), "Les thèmes sont tous aussi partagés : 2 voix sur 6 pour chacun"),
        ((1, 1), "Chaque thème a une seule voix"),
        ((1, 0), "Aucun thème n’a plus d’une voix"),
    ],
)
def test_the_most_shared_themes_are_named(voices, title):
    found = themes(*voices)
    shared = [place for place, theme in enumerate(found) if theme.voices == max(voices)]
    assert FRENCH.voices(found, shared, 6) == title


def test_english_names_the_most_shared_themes():
    found = [ThemeLine("a", "The client", "", 1, 2), ThemeLine("b", "Data", "", 1, 2), ThemeLine("c", "C", "", 1, 1)]
    assert (
        ENGLISH.voices(found, [0, 1], 3) == "Two themes are the most shared, by 2 voices each: “The client” and “Data”"
    )
    assert ENGLISH.voices(found, [1], 3) == "“Data” is the most shared theme: 2 of 3 voices"


LONG = (
    "L’interopérabilité des systèmes d’information territoriaux et hospitaliers",
    "L’accompagnement des agents éloignés du numérique",
)


def test_a_title_with_names_too_long_for_it_is_a_shorter_sentence_that_is_as_true():
    found = [ThemeLine(name, name, "", 1, 2) for name in (*LONG, "Coûts")]
    assert FRENCH.voices(found, [0, 1], 3) == "Deux thèmes sont les plus partagés : 2 voix sur 3 pour chacun"
    assert ENGLISH.voices(found, [0, 1], 3) == "Two themes are the most shared: 2 of 3 voices each"
    endless = [ThemeLine("a", " ".join(LONG), "", 1, 2), *found[1:]]
    assert FRENCH.voices(endless, [0], 3) == "Un thème est le plus partagé : 2 voix sur 3"
    assert FRENCH.voices(found, [1], 3) == f"{LONG[1]} est le thème le plus partagé : 2 voix sur 3"
    assert FRENCH.verbatims(LONG, proved=False) == "Ce qu’ils ont dit"
    assert FRENCH.verbatims(LONG[:1], proved=False).endswith("territoriaux et hospitaliers")


def test_a_title_with_dates_in_too_many_words_says_that_there_are_dates():
    due = "avant la fin du deuxième trimestre de l’exercice, après l’avis du comité"
    made = [Ask(str(n), "Do", due=due, day=date(2027, n, 1)) for n in (1, 2)]
    assert FRENCH.timeline(made) == "Les 2 décisions ont une échéance"
    assert ENGLISH.timeline([*made, Ask("3", "Do")]) == "2 of 3 decisions have a date"


def spaced(text: str) -> str:
    """A text with no-break spaces for its underscores."""
    return text.replace("_", "\u00a0")


def test_days_of_months_make_a_span():
    made = [Ask(str(n), "Do", due=due, day=date(2027, n, 1)) for n, due in ((1, "1er janvier"), (2, "15 mars 2027"))]
    assert FRENCH.timeline(made) == spaced("Les 2 décisions s’échelonnent du 1er_janvier au 15_mars_2027")
    assert FRENCH.timeline([*made, Ask("3", "Do")]) == spaced(
        "2 décisions sur 3 ont une date, du 1er_janvier au 15_mars_2027"
    )
    assert ENGLISH.timeline(made) == spaced("All 2 decisions are due between 1er_janvier and 15_mars_2027")


def test_a_timeline_of_the_first_dates_only_says_so():
    made = [Ask(str(n), "Faire", due=f"{n} mars 2027", day=date(2027, 3, n)) for n in (1, 2, 3)]
    assert FRENCH.timeline(made, shown=2) == spaced(
        "Les 2 premières échéances sur 3 vont du 1_mars_2027 au 2_mars_2027"
    )
    assert ENGLISH.timeline(made, shown=2).startswith("The first 2 of 3 due dates run from")
    assert FRENCH.timeline(made, shown=3).startswith("Les 3 décisions s’échelonnent du")


@pytest.mark.parametrize(
    ("days", "french", "english"),
    [
        (
            (1, 2, 3),
            "Les 3 décisions sont datées : première échéance j1, dernière j3",
            "All 3 decisions have a date: the first is due j1, the last j3",
        ),
        (
            (1, 2, 3, None),
            "3 décisions sur 4 sont datées : première échéance j1, dernière j3",
            "3 of 4 decisions have a date: the first is due j1, the last j3",
        ),
        (
            (2, 2, 2),
            "Les 3 décisions ont la même échéance : j2",
            "All 3 decisions are due on the same date: j2",
        ),
        (
            (2, 2, 2, None),
            "3 décisions sur 4 ont la même échéance : j2",
            "3 of 4 decisions are due on the same date: j2",
        ),
    ],
)
def test_the_timeline_names_its_ends(days, french, english):
    made = [Ask(str(n), "Do", due=f"j{n}", day=n and date(2027, 1, n)) for n in days]
    assert FRENCH.timeline(made) == french
    assert ENGLISH.timeline(made) == english


@pytest.mark.parametrize(
    ("verified", "recorded", "unproved", "french"),
    [
        (12, 0, 0, "Les 12 citations sont vérifiées dans le texte de leur source"),
        (1, 0, 0, "La citation est vérifiée dans le texte de sa source"),
        (9, 0, 3, "3 citations sur 12 sont non vérifiées"),
        (5, 6, 1, "1 citation sur 12 est non vérifiée"),
        (0, 0, 2, "Aucune des 2 citations n’est vérifiée"),
        (0, 0, 1, "La citation est non vérifiée"),
        (0, 9, 0, "Les 9 citations sont conformes à leur relevé ; le texte de leur source n’est pas joint"),
        (0, 1, 0, "La citation est conforme à son relevé ; le texte de sa source n’est pas joint"),
        (5, 4, 0, "5 citations sur 9 sont vérifiées dans le texte, les autres conformes à leur relevé"),
        (1, 2, 0, "1 citation sur 3 est vérifiée dans le texte, les autres conformes à leur relevé"),
    ],
)
def test_the_sources_say_what_was_proved(verified, recorded, unproved, french):
    total = verified + recorded + unproved
    found = Sources((), total, verified, recorded, unproved, 0, 0, 0)
    assert FRENCH.sources(found) == french


def test_english_sources_say_what_was_proved():
    def said(verified: int, recorded: int, unproved: int) -> str:
        total = verified + recorded + unproved
        return ENGLISH.sources(Sources((), total, verified, recorded, unproved, 0, 0, 0))

    assert said(12, 0, 0) == "All 12 quotes are verified in the text of their source"
    assert said(0, 0, 7) == "None of the 7 quotes has been verified"
    assert said(0, 0, 1) == "The quote is not verified"
    assert said(9, 0, 1) == "1 of 10 quotes is not verified"
    assert said(0, 1, 0) == "The quote is as recorded; the text of its source is not at hand"
    assert said(1, 2, 0) == "1 of 3 quotes is verified in the text, the others are as recorded"


@pytest.mark.parametrize(
    ("names", "titles", "french", "english"),
    [
        (["Ann"], ["Coûts"], "Ce qu’a dit Ann sur « Coûts »", "What Ann said on “Coûts”"),
        (["Ann", "Bo"], [""], "Ce qu’ont dit Ann et Bo", "What Ann and Bo said"),
        (4, list("abcde"), "Ce qu’ont dit 4 voix sur 5 thèmes", "What 4 voices said on 5 themes"),
        (1, ["Le cap"], "3 citations sur le cap", "3 quotes on “Le cap”"),
        (["Ann"], ["Coûts " * 30], "3 citations sur 1 thème", "3 quotes on 1 theme"),
        (
            ["Ann", "Bo", "Cy"],
            ["Coûts"],
            "Ce qu’ont dit Ann, Bo et Cy sur « Coûts »",
            "What Ann, Bo and Cy said on “Coûts”",
        ),
        (["Anne Martin"] * 6, ["Coûts"], "Ce qu’ont dit 6 voix sur « Coûts »", "What 6 voices said on “Coûts”"),
        (["Anne Martin " * 3] * 3, ["Coûts"], "Ce qu’ont dit 3 voix sur « Coûts »", "What 3 voices said on “Coûts”"),
    ],
)
def test_a_summary_without_an_answer_says_who_said_something_on_what(names, titles, french, english):
    who = ((), names) if isinstance(names, int) else (names, len(names))
    assert FRENCH.summary(*who, "3 citations", titles) == french
    assert ENGLISH.summary(*who, "3 quotes", titles) == english


def test_the_words_of_one_person_are_not_those_of_several():
    assert (
        FRENCH.verbatims(["Recrutement"], proved=False, name="Claire Aubry")
        == "Ce qu’a dit Claire Aubry : « Recrutement »"
    )
    assert ENGLISH.verbatims((), proved=True, name="Claire Aubry") == "What Claire Aubry said, word for word"


def test_a_route_of_one_theme_is_in_no_order():
    told = [Sentences(language).route(themes) for language in ("fr", "en") for themes in (1, 2)]
    assert told[::2] == ["1 thème", "1 theme"]
    assert told[1::2] == ["2 thèmes, dans l’ordre de la présentation", "2 themes, in the order of the deck"]


def test_titles_of_other_marks_and_capitals_are_numbered_like_the_same():
    slides = [
        PlannedSlide(Kind.THEME, {"title": text_of(title, "fr")}, "")
        for title in ("L'IA avance", "L’IA Avance", "Le cap", "L'IA avance")
    ]
    assert [one.title for one in distinct(slides)] == ["L'IA avance", "L’IA Avance (2)", "Le cap", "L'IA avance (3)"]


def test_where_all_themes_are_shared_alike_a_table_of_voices_says_who_is_heard_most():
    rows = [Attendance(Voice("Anne Roy"), (2, 3)), Attendance(Voice("Paul Petit"), (2, 1))]
    assert FRENCH.loudest(rows, "quote") == "Anne Roy est la voix la plus entendue : 5 citations sur 8"
    assert ENGLISH.loudest(rows, "paraphrase") == "Anne Roy is the voice heard most: 5 paraphrases of 8"
    assert FRENCH.loudest([rows[0], rows[0]], "quote") == ""
    assert FRENCH.loudest(rows[:1], "quote") == ""
