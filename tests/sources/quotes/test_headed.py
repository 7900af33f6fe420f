"""A line of its own above a quote, with a name and a role, says who speaks; under a quote it signs it."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Why
from briefing.sources.readers.reading import read_bytes

ONE, OTHER = "« Nous gardons nos données en Europe. »", "« Nous avons fait l’inverse, et bien fait. »"
LEROY, WEIL = "Anne Leroy, DSI, Groupe Tarkett", "Marc Weil, directeur technique, Solis"


def speakers(text: str, language: str = "fr") -> list[tuple[str, str, str]]:
    return [(quote.speaker, quote.role, quote.organisation) for quote in find_quotes(text, language)]


@pytest.mark.parametrize("line", [LEROY, "Anne Leroy – DSI (Groupe Tarkett)", "ANNE LEROY, DSI, Groupe Tarkett"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_name_role_and_organisation_above_a_quote_are_its_speaker(line, gap):
    assert speakers(f"Le cloud en question\n\n{line}{gap}{ONE}") == [("Anne Leroy", "DSI", "Groupe Tarkett")]


def test_in_english_too():
    text = "Jane Porter, CIO, Acme Group\n\n“We keep our data at home, and we always did.”"
    assert speakers(text, "en") == [("Jane Porter", "CIO", "Acme Group")]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_each_quote_has_its_own_line_above(gap):
    text = f"Le débat\n\n{LEROY}{gap}{ONE}\n\n{WEIL}{gap}{OTHER}"
    assert [one[0] for one in speakers(text)] == ["Anne Leroy", "Marc Weil"]


@pytest.mark.parametrize(
    ("line", "told", "speaker"),
    [
        ("Jane Porter, CIO", "“That will change,” said the chair.", ""),
        ("Jane Porter, CIO", "“That will change,” she said.", "Jane Porter"),
        ("Anne Leroy, directrice du numérique", "« Cela va changer », dit la directrice.", "Anne Leroy"),
        ("Anne Leroy, DSI", "« Cela va changer », répond le maire.", ""),
    ],
)
def test_words_that_the_text_gives_to_another_role_are_not_those_of_the_line_above(line, told, speaker):
    assert [one[0] for one in speakers(f"Le débat\n\n{line}\n\n{told}", "en" if "“" in told else "fr")] == [speaker]


SPOKEN = """La foire du port

Trois voix de la foire.

Ils l'ont dit...
Oumeyla Rahm Hadi Cadre de l'agence nationale des ports (ANP)
« Nous sommes fiers de ce port »
« Nous sommes fiers de ce port, et de ce qu'il apporte à toutes les familles de la baie depuis plus de trente ans. »
Rassio Saïd Darir Société SEL
« Cette foire est une chance pour nous, et pour tous ceux qui vivent ici de la pêche »
Mme Orge Flora Membre de l'équipe de la Caisse française du large
« Une belle foire »
« La mer est au cœur de la foire, et nous y serons encore l'an prochain. »
"""


def test_a_role_or_a_house_right_behind_a_name_above_one_or_two_quotes():
    assert speakers(SPOKEN) == [
        *[("Oumeyla Rahm Hadi", "cadre", "agence nationale des ports")] * 2,
        ("Rassio Saïd Darir", "", "Société SEL"),
        *[("Orge Flora", "membre de l'équipe", "Caisse française du large")] * 2,
    ]


def test_a_line_is_no_voice_of_a_whole_list_of_quotes():
    text = "La foire\n\nElle dure.\n\nAnne Roy Maire de Metz\n" + "« La mer est belle, et nous aussi. »\n" * 5
    assert [one.why is Why.LABEL for one in find_quotes(text, "fr")] == [True] * 3 + [False] * 2


def test_such_a_line_under_a_quote_signs_it():
    head = "La foire\n\nAnne Roy préside. Paul Petit parle.\n\n"
    text = f"{head}{ONE}\nPaul Petit Adjoint au maire\n\n{OTHER}\nAnne Roy Maire de Metz"
    assert [one[:2] for one in speakers(text)] == [("Paul Petit", "adjoint au maire"), ("Anne Roy", "maire")]


@pytest.mark.parametrize("verb", ["a déclaré", "pense que"])
def test_a_long_line_that_leads_up_to_a_quote_is_a_sentence(verb):
    line = f"Anne Leroy, maire de la commune, qui présidait hier soir la séance publique à Metz, {verb}"
    assert speakers(f"La séance\n\nLe projet divise.\n\n{line}\n{ONE}")[0][0] == "Anne Leroy"


@pytest.mark.parametrize(
    "line", ["Grande Foire Agence du port", "Les Amis Membre", "Une belle Équipe du port", "Ada Roy dirige le port"]
)
def test_a_line_that_begins_with_no_name_is_nobody(line):
    assert speakers(f"La foire du port\n\nTrois voix.\n\n{line}\n{ONE}")[0][0] == ""


def test_lines_under_their_quotes_sign_them():
    assert [one[0] for one in speakers(f"{ONE}\n{LEROY}\n\n{OTHER}\n{WEIL}")] == ["Anne Leroy", "Marc Weil"]


def test_a_heading_that_tells_no_role_is_nobody():
    assert speakers(f"Anne Leroy, une vie, un combat\n\n{ONE}")[0][0] == ""


PROFILES = """# Two growers

## Oudeyla Hartz

Oudeyla Hartz runs the seed bank in Ulm. She has worked there since 2012.

{sign}I came for a summer and stayed. I still learn every week.

## Tom Ashby

Tom looks after forty hives.

{sign}My advice is to “start small.” I began with one.
"""


def test_what_a_page_sets_apart_below_a_name_is_theirs_if_they_say_i_there():
    text = read_bytes(PROFILES.format(sign="> ").encode(), "profiles.md").text
    assert [(quote.speaker, quote.text) for quote in find_quotes(text, "en")] == [
        ("Oudeyla Hartz", "I came for a summer and stayed. I still learn every week."),
        ("Tom Ashby", "My advice is to “start small.” I began with one."),
    ]


def test_the_same_set_apart_by_a_web_page():
    body = (
        "<h2>Oudeyla Hartz</h2><p>Oudeyla runs the bank in Ulm.</p><blockquote><p>I came and stayed.</p></blockquote>"
    )
    text = read_bytes(f"<html><body><h1>Two growers</h1>{body}</body></html>".encode(), "profiles.html").text
    assert [(quote.speaker, quote.text) for quote in find_quotes(text, "en")] == [
        ("Oudeyla Hartz", "I came and stayed.")
    ]


def test_what_nothing_sets_apart_is_prose():
    text = read_bytes(PROFILES.format(sign="").encode(), "profiles.md").text
    assert [quote.text for quote in find_quotes(text, "en") if quote.speaker] == []


def test_a_name_alone_on_its_line_that_the_next_paragraph_takes_up_signs_nothing():
    text = (
        "Ada Kvist spoke first.\n\n“We leave in June, all of us.”\n\nBen Cole\n\nBen Cole is a baker in Ulm. He stays."
    )
    assert [quote.speaker for quote in find_quotes(text, "en")] == ["Ada Kvist"]


def test_a_sentence_above_a_quote_is_no_line_of_a_name():
    told = find_quotes(
        "Le salon\n\nAnne Leroy, DSI, a ouvert le salon.\n\n« Nous partons demain », reconnaît-elle.", "fr"
    )
    assert [(quote.speaker, quote.organisation, quote.why) for quote in told] == [("Anne Leroy", "", Why.CUE)]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Il a plu.\n\nAnne Leroy : « Nous gardons nos données en Europe. »", "Anne Leroy :"),
        ("It rained.\n\nJane Porter: “We keep our data at home.”", "Jane Porter:"),
        ("Anne Leroy monte à la tribune : « Nous gardons nos données en Europe. »", ":"),
    ],
)
def test_who_is_named_before_a_colon_tells_who_speaks_and_no_mark_does(text, cue):
    (quote,) = find_quotes(text, "en" if "Jane" in text else "fr")
    assert text[slice(*quote.cue)] == cue


TURNS = """Trois voix du port

Le site a trois ans. Qui l'utilise ?

Pierre Bureau, sous-chef à l’atelier de la baie

« Pour nous c’est un grand avantage de pouvoir consulter les collections. »

Chantal Thomas, dessine pour le théâtre / Trouve des motifs.

« Pour un de mes décors, je cherchais un tapis de très grande taille. »

« Je l’ai trouvé ici. »

Jean Conseil

« Nous y trouvons ce que nous cherchons depuis des années. »
"""


def test_lines_that_take_turns_with_quotes_stand_above_them_whatever_they_say():
    found = find_quotes(TURNS, "fr")
    assert [one.speaker for one in found] == ["Pierre Bureau", "Chantal Thomas", "Chantal Thomas", "Jean Conseil"]
    assert {one.why for one in found} == {Why.LABEL}


def test_lines_that_take_turns_with_quotes_and_end_them_sign_them():
    text = """Customers

What they say of it.

“We moved everything to the harbour in three weeks, and nobody noticed.”

Jane Porter, drives the night shift

“I did not believe it at first, but the numbers are there.”

Omar Fiddes, runs the dye house
"""
    assert [one.speaker for one in find_quotes(text, "en")] == ["Jane Porter", "Omar Fiddes"]


def test_lines_above_some_quotes_and_below_others_are_left_to_other_cues():
    above = "Chantal Thomas, dessine pour le théâtre\n\n« Je cherchais un tapis de très grande taille. »"
    below = "« Nous y trouvons ce que nous cherchons. »\n\nJean Conti, peint les décors de la baie"
    text = f"Trois voix\n\nVoici ce qu'on dit.\n\n{above}\n\nLe port est grand, et la mer aussi.\n\n{below}"
    assert Why.LABEL not in [one.why for one in find_quotes(text, "fr")]


@pytest.mark.parametrize("part", ["La foire", "9h00 – Plénière : « Le port en 2030 »"])
def test_a_name_and_the_line_of_what_its_bearer_is_stand_above_quotes(part):
    text = f"La foire\n\n{part}\n\nPr Anne Leroy\n\nCheffe de service, CHU de Valmont\n\n{ONE}\n\n{OTHER}"
    second = "Marc Weil\n\nDirecteur général, Santéo\n\n« Nous avons trop longtemps attendu. »"
    assert speakers(f"{text}\n\n{second}") == [
        *[("Anne Leroy", "Cheffe de service", "CHU de Valmont")] * 2,
        ("Marc Weil", "Directeur général", "Santéo"),
    ]
