"""Themes and key messages proposed for a document: a start that people correct, true and undone in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker
from briefing.sources.proposing import sentences
from briefing.sources.proposing.first_briefing import applied, proposal_for
from briefing.sources.proposing.groupings import By
from briefing.sources.proposing.sentences import shortened, surname
from tests.strategies import briefings

SAID = {
    "La dette technique doit être payée chaque année": "anne",
    "Notre dette technique est plus lourde que nos loyers": "marc",
    "Personne ne voit la dette technique avant la panne": "odile",
    "Le client attend une réponse en deux heures": "anne",
    "Un client trompé est un client perdu. Il faut cesser": "marc",
    "Nous avons décidé de répondre au client le jour même": "odile",
    "Le nuage souverain coûte 30 % de plus, et nous le paierons": "anne",
    "Sans nuage souverain, nos données partent ailleurs": "marc",
    "Il faut un nuage souverain d’ici 2027": "odile",
}


def document(said=SAID, text=""):
    """A briefing of these quotes, one below the other in their source."""
    whole = text or "Une assemblée\n\n" + "\n\n".join(f"« {quote} »" for quote in said)
    messages = tuple(
        Message(f"m{n}", quote, speaker, source=Span("s", whole.index(quote), whole.index(quote) + len(quote)))
        for n, (quote, speaker) in enumerate(said.items())
    )
    speakers = (Speaker("anne", "Anne Roy"), Speaker("marc", "Marc Lenoir"), Speaker("odile", "Odile Marchal"))
    return Briefing(Assembly("Une assemblée"), (Source("s", "Une assemblée", text=whole),), speakers, (), messages)


def test_recurring_phrases_gather_the_quotes_around_them():
    found = proposal_for(document()).groupings
    assert [(one.title, one.by, one.ids) for one in found] == [
        ("Dette technique", By.PHRASE, ("m0", "m1", "m2")),
        ("Client", By.PHRASE, ("m3", "m4", "m5")),
        ("Nuage souverain", By.PHRASE, ("m6", "m7", "m8")),
    ]


@pytest.mark.parametrize(
    "numbers",
    [("", "", ""), ("1. ", "2. ", "3. "), ("I. ", "II. ", "III. "), ("1) ", "2) ", "3) "), ("A. ", "B) ", "C. ")],
)
def test_headings_come_before_words(numbers):
    quotes = list(SAID)
    lines = ["Une assemblée"]
    titles = map("".join, zip(numbers, ("Payer la dette", "Servir vite", "Choisir un nuage"), strict=True))
    for title, own in zip(titles, (quotes[:3], quotes[3:6], quotes[6:]), strict=True):
        lines += [title, *(f"« {quote} », a-t-on entendu dans la salle ce matin-là." for quote in own)]
    found = proposal_for(document(text="\n\n".join(lines))).groupings
    assert [(one.title, one.by) for one in found] == [
        ("Payer la dette", By.HEADING),
        ("Servir vite", By.HEADING),
        ("Choisir un nuage", By.HEADING),
    ]


def test_quotes_that_share_little_go_by_stretches_called_by_their_own_words():
    quotes = list(SAID.items())
    found = proposal_for(document(dict(quotes[:2] + quotes[3:4] + quotes[7:]))).groupings
    assert [(one.title, one.by, one.ids) for one in found] == [
        ("Dette technique", By.PHRASE, ("m0", "m1")),
        ("Nuage souverain", By.PHRASE, ("m3", "m4", "m2")),
    ]


def test_quotes_that_share_no_more_than_a_word_go_by_their_source():
    found = proposal_for(document(dict(list(SAID.items())[2:6]))).groupings
    assert [(one.title, one.by) for one in found] == [("Une assemblée", By.SOURCE)]


def test_so_few_quotes_go_by_who_speaks():
    few = dict(list(SAID.items())[:3])
    found = proposal_for(document(few)).groupings
    assert [(one.title, one.by) for one in found] == [
        ("Anne Roy", By.SPEAKER),
        ("Marc Lenoir", By.SPEAKER),
        ("Odile Marchal", By.SPEAKER),
    ]


def test_what_is_applied_groups_picks_and_says_only_words_of_the_quotes():
    before = document()
    after = applied(before, proposal_for(before))
    assert [theme.title for theme in after.themes] == ["Dette technique", "Client", "Nuage souverain"]
    assert {after.message_by_id[id].theme for id in after.deck.picks} == {theme.id for theme in after.themes}
    headlines = [theme.headline for theme in after.themes if theme.headline]
    assert headlines
    assert all(map(said_by, headlines))


def shown_first(briefing, theme):
    """The quote that stands first below a theme's title, and the names of all who are heard on its slide."""
    shown = [briefing.message_by_id[id] for id in briefing.deck.picks if briefing.message_by_id[id].theme == theme.id]
    return shown[0].quote, [briefing.speaker_of(one).name for one in shown[:3]]


@given(st.permutations(list(SAID)), st.lists(st.sampled_from(["anne", "marc", "odile"]), min_size=9, max_size=9))
def test_who_is_quoted_in_a_theme_s_title_is_heard_first_below_it(quotes, speakers):
    before = document(dict(zip(quotes, speakers, strict=True)))
    after = applied(before, proposal_for(before))
    for theme in filter(lambda theme: "\u00a0– " in theme.headline, after.themes):
        name = theme.headline.rpartition("\u00a0– ")[2]
        assert shown_first(after, theme)[1][0].endswith(name)


def test_the_answer_is_what_one_voice_asks_among_so_many():
    said = {
        **dict(list(SAID.items())[1:3]),
        "Il faut cesser d’attendre au port": "marc",
        "Le mur de la halle tient encore debout": "anne",
    }
    before = document(said)
    assert applied(before, proposal_for(before)).deck.answer == (
        "«\u00a0Il faut cesser d’attendre au port\u00a0»\u00a0– Marc Lenoir, l’une des 3 voix"
    )


@given(st.integers(1, 40))
def test_a_proposal_chooses_of_more_than_a_few(count):
    said = {f"Le moulin numéro {n} nourrira {n} familles de la vallée": "anne" for n in range(10, 10 + count)}
    before = document(said)
    picks = proposal_for(before).picks
    assert len(picks) <= max(5, (count + 1) // 2)
    assert len(picks) <= 12


def test_one_who_speaks_alone_is_the_answer_by_name():
    alone = document(dict.fromkeys(SAID, "anne"))
    assert applied(alone, proposal_for(alone)).deck.answer.endswith("\u00a0»\u00a0– Anne Roy")


@pytest.mark.parametrize(
    ("more", "headline"),
    [
        ("", ""),
        (
            " de le faire, et le dire à tous ceux qui vendent pour nous",
            "«\u00a0Un client trompé est un client perdu\u00a0»",
        ),
    ],
    ids=["what is most of the quote below", "a sentence of a longer one"],
)
def test_themes_of_few_quotes_are_headed_by_words_of_their_speakers(more, headline):
    few = document({quote + more * (by == "marc"): by for quote, by in list(SAID.items())[3:6]})
    after = applied(few, proposal_for(few))
    assert [theme.title for theme in after.themes] == ["Anne Roy", "Marc Lenoir", "Odile Marchal"]
    assert after.theme_by_id["marc-lenoir"].headline == headline


def test_the_only_theme_has_no_headline_beside_the_answer():
    few = document({quote: "anne" for quote, by in SAID.items() if by == "anne"} | {list(SAID)[4]: "anne"})
    after = applied(few, proposal_for(few))
    assert [theme.headline for theme in after.themes] == [""]
    assert after.deck.answer


@pytest.mark.parametrize(
    "idle",
    [
        "Alors, ils en ont encore besoin",
        "Vous savez que la grange est vieille",
        "Le toit, euh, va tomber demain",
        "Le toit, le toit va tomber",
        "Le maire doit en payer le toit",
    ],
)
def test_the_answer_is_no_sentence_that_only_a_listener_understands(idle):
    told = "Le toit doit rester debout"
    before = document({f"{idle}. {told}.": "anne", "Il faut vendre les vieux murs.": "marc"})
    answer = applied(before, proposal_for(before)).deck.answer
    assert told in answer
    assert idle not in answer


def test_what_minutes_report_is_never_quoted():
    before = document()
    told = tuple(replace(one, kind="paraphrase") for one in before.messages)
    after = applied(replace(before, messages=told), proposal_for(replace(before, messages=told)))
    assert not any("«" in words for words in (after.deck.answer, *(theme.headline for theme in after.themes)))


def said_by(words):
    """Whether words in marks, before a name, are a quote's, or what is left of it where it is cut."""
    quoted, _, name = words.partition("\u00a0– ")
    quoted = quoted.strip("«»\u00a0").removesuffix(" […]")
    ids = [one.id for one in document().speakers if one.name.endswith(name)]
    return bool(quoted) and any(quoted in quote and by in ids for quote, by in SAID.items())


def test_what_people_wrote_stays():
    before = edits.change_deck(document(), answer="La nôtre")
    assert applied(before, proposal_for(before)).deck.answer == "La nôtre"


def test_what_people_picked_stays_picked():
    picked = ("m8", "m1", "m0")
    before = edits.pick(document(), picked)
    proposal = proposal_for(before)
    assert set(picked) <= set(proposal.picks)
    assert len(proposal.picks) > len(picked)
    assert set(applied(before, proposal).deck.picks) == set(proposal.picks)


def test_what_is_said_twice_is_picked_once():
    twice = {**SAID, "Notre dette technique est bien plus lourde que nos loyers": "anne"}
    picks = proposal_for(document(twice)).picks
    assert len({"m1", "m9"} & set(picks)) == 1


def test_speakers_of_a_quote_each_are_no_themes_of_a_longer_text():
    one_each = tuple(Speaker(f"p{n}", f"Paul Roy{n}") for n in range(5))
    messages = tuple(Message(f"m{n}", "Oui, bien sûr", f"p{n}", source=Span("s", 0, 3)) for n in range(5))
    briefing = Briefing(sources=(Source("s", "La grange : un débat"),), speakers=one_each, messages=messages)
    assert [(one.title, one.by) for one in proposal_for(briefing).groupings] == [("La grange", By.SOURCE)]


def test_the_line_below_a_picture_is_no_heading_and_an_infinitive_no_theme():
    said = {
        "Il faut éviter de chercher trop loin": "anne",
        "Sans chercher, on trouve": "marc",
        "L’important est de chercher ensemble": "odile",
        "La grange a vieilli": "anne",
    }
    spoken = (f"« {quote} », a-t-on dit à tous ce soir" for quote in said)
    text = "\n\n".join(["La grange", "La salle / Jean Dupont via Flickr", *spoken])
    titles = {one.title for one in proposal_for(document(said, text)).groupings}
    assert titles
    assert not titles & {"Chercher", "La salle / Jean Dupont via Flickr"}


def test_the_head_of_a_table_is_no_theme():
    lines = ["Une assemblée"]
    for number, quote in enumerate(SAID):
        heads = {0: ["Payer la dette"], 3: ["Servir vite"], 6: ["Décision | Responsable"]}.get(number, [])
        lines += [*heads, f"« {quote} », a-t-on entendu dans la salle ce matin-là."]
    found = proposal_for(document(text="\n\n".join(lines))).groupings
    assert "Décision | Responsable" not in {one.title for one in found}


def test_one_voice_among_several_is_told_as_that():
    lead = "La grange doit rester debout aussi longtemps que nous pourrons payer son toit"
    said = {
        f"{lead}. On verra.": "anne",
        "Qui paiera le toit de la grange demain ?": "marc",
        "Qui voudra du vieux mur de la mairie ?": "odile",
    }
    before = document(said)
    assert (
        applied(before, proposal_for(before)).deck.answer == f"«\u00a0{lead}\u00a0»\u00a0– Anne Roy, l’une des 3 voix"
    )


def test_what_nobody_said_is_no_voice():
    lead = "La grange doit rester debout aussi longtemps que nous pourrons payer son toit"
    before = document({f"{lead}. On verra.": "anne", "Qui voudra du vieux mur de la mairie ?": ""})
    before = replace(before, deck=DeckOptions(picks=("m0", "m1")))
    assert applied(before, proposal_for(before)).deck.answer == f"«\u00a0{lead}\u00a0»\u00a0– Anne Roy"


def test_speakers_without_a_name_are_no_themes():
    messages = tuple(Message(f"m{n}", "Il faut agir", speaker) for n, speaker in enumerate(("a", "b")))
    briefing = Briefing(speakers=(Speaker("a", " "), Speaker("b", "Ben")), messages=messages)
    assert proposal_for(briefing).groupings == ()


@given(briefings())
def test_any_document_takes_a_proposal(briefing):
    proposal = proposal_for(briefing)
    after = applied(briefing, proposal)
    ids = [id for one in proposal.groupings for id in one.ids]
    assert len(ids) == len(set(ids))
    assert set(proposal.picks) <= {message.id for message in after.messages}
    assert [message.quote for message in after.messages] == [message.quote for message in briefing.messages]
    assert set(briefing.deck.picks) <= set(after.deck.picks)


def unthemed(cigref):
    """The bundled briefing as it would be imported."""
    bare = [replace(one, theme="", shown="", emphasis="", takeaway="", ask="") for one in cigref.messages]
    return replace(cigref, themes=(), messages=tuple(bare), deck=DeckOptions())


def test_the_bundled_quotes_are_answered_by_one_of_their_voices(cigref):
    after = applied(unthemed(cigref), proposal_for(unthemed(cigref)))
    said, _, name = after.deck.answer.partition("\u00a0»\u00a0– ")
    assert name.endswith(f", l’une des {len({after.message_by_id[id].speaker for id in after.deck.picks})} voix")
    assert any(said.removeprefix("«\u00a0") in after.message_by_id[id].quote for id in after.deck.picks)


def test_where_there_is_little_room_names_are_told_without_their_initials():
    lead = "Le nouveau port de la vallée nourrira quarante familles de plus, et le vieux moulin en nourrira vingt-deux"
    before = document({f"{lead}. Cela se compte.": "anne", "Le mur est vieux": "marc"})
    named = replace(before, speakers=(Speaker("anne", "Anne-Sophie M. K. Le Quellec"), *before.speakers[1:]))
    assert applied(named, proposal_for(named)).deck.answer.endswith("»\u00a0– Le Quellec, l’une des 2 voix")


@pytest.mark.parametrize(
    ("title", "theme"),
    [
        ("7. Les granges (débat)", "Les granges (débat)"),
        ("Minutes – IT Steering Committee, 14 April 2026", "IT Steering Committee"),
        ("Compte rendu du comité de pilotage du 12 mars 2026", "Comité de pilotage"),
        ("Minutes", "Minutes"),
        ("Comité de pilotage du 12/03/2026", "Comité de pilotage"),
    ],
)
def test_a_source_that_is_the_theme_tells_what_it_is_about(title, theme):
    messages = tuple(Message(f"m{n}", "Oui, bien sûr", "a", source=Span("s", 0, 3)) for n in range(2))
    briefing = Briefing(sources=(Source("s", title),), speakers=(Speaker("a", " "),), messages=messages)
    assert [one.title for one in proposal_for(briefing).groupings] == [theme]


def test_a_line_that_says_when_or_where_is_no_theme():
    messages = tuple(Message(f"m{n}", "Oui, bien sûr", "a", source=Span("s", 0, 3)) for n in range(2))
    briefing = Briefing(
        sources=(Source("s", "Date : 11 mai 2022 à 18 h"),), speakers=(Speaker("a", " "),), messages=messages
    )
    assert proposal_for(briefing).groupings == ()
    called = replace(briefing, assembly=Assembly("Conseil du port"))
    assert [(one.title, one.by) for one in proposal_for(called).groupings] == [("Conseil du port", By.SOURCE)]


def test_an_abbreviation_ends_no_sentence_of_a_headline():
    said = {"We serve the U.S. Digital Service and the barns of the country": "anne", "It was old. It is sold": "marc"}
    briefing = replace(document(said), assembly=Assembly("Barns", language="en"))
    made = applied(briefing, proposal_for(briefing))
    assert not any("“Digital" in text for text in (made.deck.answer, *(theme.headline for theme in made.themes)))


def test_who_wrote_when_is_no_heading():
    said = dict(list(SAID.items())[:6])
    spoken = [f"« {quote} », a-t-on dit à tous ce soir dans la salle" for quote in said]
    written = ("Publié le 02/11/23 à 16h33", "Un texte de Jeanne Petit", "Par Jeanne Petit")
    above = [part for pair in zip(written, spoken, strict=False) for part in pair]
    text = "\n\n".join(["La grange", *above, "Répondre aux clients", *spoken[3:]])
    titles = {one.title for one in proposal_for(document(said, text)).groupings}
    assert "Répondre aux clients" in titles
    assert titles.isdisjoint(written)


def test_a_piece_of_a_sentence_heads_nothing():
    said = {"de mieux en mieux ficelées par les maçons": "anne", "d’éviter que la grange ne tombe": "anne"}
    before = document({**said, "la grange a vieilli avec nous. Elle tient": "anne"})
    after = applied(before, proposal_for(before))
    assert "la grange a vieilli" in after.deck.answer
    assert {theme.headline for theme in after.themes} <= {"", "«\u00a0la grange a vieilli avec nous\u00a0»"}


@pytest.mark.parametrize("name", ["Karim E.", "Préfecture du Rhône"])
def test_a_name_that_has_no_surname_stays_whole(name):
    before = document()
    told = replace(before, speakers=tuple(replace(one, name=name) for one in before.speakers))
    assert f"\u00a0– {name}" in applied(told, proposal_for(told)).deck.answer


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("LEROUX Benoît", "LEROUX"),
        ("LE GOFF Anne-Marie", "LE GOFF"),
        ("O'BRIEN Éva", "O'BRIEN"),
        ("Benoît LEROUX", "LEROUX"),
        ("JP Martin", "Martin"),
        ("ANNE ROY", "ROY"),
    ],
)
def test_the_surname_of_a_name_as_companies_list_it_is_what_stands_in_capitals(name, short):
    assert surname(name, "fr") == short


def test_what_a_meeting_decided_is_picked_before_what_was_said():
    said = {**SAID, "Le conseil vend la grange au plus tôt": ""}
    before = document(said)
    told = replace(
        before.messages[-1], kind="paraphrase", ask="Le conseil vend la grange", level="note", owner="Paul Vert"
    )
    found = proposal_for(replace(before, messages=(*before.messages[:-1], told)))
    assert told.id in found.picks
    assert not any("Paul" in one.title for one in found.groupings)


def test_what_is_picked_is_spread_over_themes_and_voices():
    numbered = {
        f"Le moulin numéro {n} nourrira {n} familles de la vallée d’ici deux ans": "anne" for n in range(11, 20)
    }
    before = document(
        {**numbered, "La grange est vieille, dit-on": "marc", "La grange sera vendue par la mairie": "marc"}
    )
    picks = proposal_for(before).picks
    assert [before.message_by_id[id].speaker for id in picks].count("marc") == 2
    assert len(picks) == 6


def test_so_few_as_say_little_are_all_picked():
    five = document(dict(list(SAID.items())[:5]))
    assert set(proposal_for(five).picks) == {one.id for one in five.messages}


def test_a_few_words_of_a_sentence_are_not_picked_beside_whole_ones():
    scraps = "au bord du quai", "d’ici au retour des marins de la vallée", "Nous disons ceci à tous :"
    before = document({**dict(list(SAID.items())[:5]), **dict.fromkeys(scraps, "anne")})
    assert {"m5", "m6", "m7"}.isdisjoint(proposal_for(before).picks)


def test_a_theme_called_by_a_phrase_shows_only_quotes_that_have_it():
    before = document({**SAID, "La réponse de nos loyers est lourde, et chaque année le paie": "marc"})
    proposal = proposal_for(before)
    assert any("m9" in one.ids[one.having :] for one in proposal.groupings)
    assert "m9" not in proposal.picks


def test_one_word_that_comes_up_here_and_there_names_no_theme():
    said = {
        **SAID,
        "Le comité siège au port depuis dix ans": "anne",
        "Rien ne se fait sans le comité de la halle": "marc",
    }
    assert "Comité" not in {one.title for one in proposal_for(document(said)).groupings}


@pytest.mark.parametrize("heading", ["Anne Roy", "2. Contexte"])
def test_a_heading_that_any_text_may_have_or_that_names_who_speaks_is_no_theme(heading):
    lines = ["Une assemblée"]
    for number, quote in enumerate(SAID):
        heads = {0: [heading], 3: ["Servir vite"], 6: ["Choisir un nuage"]}.get(number, [])
        lines += [*heads, f"« {quote} », a-t-on entendu dans la salle ce matin-là."]
    found = proposal_for(document(text="\n\n".join(lines))).groupings
    assert heading.lstrip("2. ") not in {one.title for one in found}


def test_thanks_head_nothing():
    before = document({f"{quote}. Je vous remercie de votre écoute.": by for quote, by in list(SAID.items())[:4]})
    after = applied(before, proposal_for(before))
    assert not any("remercie" in words for words in (after.deck.answer, *(theme.headline for theme in after.themes)))


def test_the_answer_is_the_best_that_is_said_though_its_quote_is_picked():
    best = "Le moulin nourrira 40 familles d’ici deux ans"
    filled = {f"La pierre du vieux mur numéro {n} vient de la carrière voisine": "marc" for n in range(11, 20)}
    before = document({**filled, f"{best}. Nous l’avons bâti.": "anne", "Le mur tient encore. Il est beau": "odile"})
    after = applied(before, proposal_for(before))
    assert "m9" in after.deck.picks
    assert best in after.deck.answer


def test_what_a_meeting_decided_keeps_the_order_of_its_minutes():
    words = [
        "Les statuts sont adoptés.",
        "Le règlement intérieur est adopté par tous.",
        "Le budget de 30 000 € est adopté.",
    ]
    text = "\n\n".join(words)
    messages = tuple(
        Message(f"m{n}", one, kind="paraphrase", ask=one, source=Span("s", text.index(one), text.index(one) + len(one)))
        for n, one in enumerate(words)
    )
    briefing = Briefing(Assembly("Une assemblée"), (Source("s", "Le bureau", text=text),), (), (), messages)
    assert proposal_for(briefing).picks == ("m0", "m1", "m2")


@pytest.mark.parametrize(
    "scrap",
    [
        "Qui veut parler du port devant tous les élus réunis ?",
        "pensée pour les marins de ce port qui ont dû quitter leur bateau",
        "Tour du port avec dix marins exemplaires",
    ],
    ids=["asks", "begins amid a sentence and is none", "has no verb"],
)
def test_what_says_nothing_alone_is_no_answer(scrap):
    assert applied(document({scrap: "anne"}), proposal_for(document({scrap: "anne"}))).deck.answer == ""


@pytest.mark.parametrize(
    ("words", "short"),
    [
        (
            "The clerk will write to the county, so that the road is repaired before the winter",
            "The clerk will write to the county […]",
        ),
        (
            "The chair offered to draft the first report and let the others of the committee review it",
            "The chair offered to draft the first report […]",
        ),
        ("En vue de la fête du port, prévue pour la fin de l’été par tous les élus, rien ne change", ""),
        ("Le port ferme", ""),
        (
            "Il faut payer la dette technique de nos usines, et la direction doit en répondre chaque trimestre",
            "Il faut payer la dette technique de nos usines […]",
        ),
        ("Il faut payer la dette technique de nos usines, et seulement si les clients nous le demandent", ""),
    ],
)
def test_a_sentence_is_ended_where_a_clause_does_and_keeps_its_verb(words, short):
    assert shortened(words, 64, "en" if words.startswith("The") else "fr") == short


def test_words_that_open_a_quote_of_others_and_do_not_close_it_head_nothing():
    said = "Anne a dit 'nous croyons au port et à ses marins, qui le disent aussi"
    assert sentences.standing(said, "fr") == []


def test_a_day_names_no_theme():
    said = [
        "Nous ouvrons le port un mercredi de novembre",
        "La halle rouvre un mercredi de novembre",
        "Le toit sera fait un mercredi de novembre",
    ]
    found = proposal_for(document({f"{words} avec {n} élus": "anne" for n in range(3) for words in said})).groupings
    assert not any("ovembre" in one.title or "ercredi" in one.title for one in found)


def test_words_that_name_their_speaker_head_nothing():
    said = Message("m0", "Anne Roy se lève et commence la lecture du plan. Le port doit rester ouvert.", "anne")
    found = replace(document(), messages=(said,))
    assert sentences.sentences(found, said) == ["Le port doit rester ouvert"]


@pytest.mark.parametrize("name", ["Port", "Vert", "Roy"])
def test_a_name_is_no_word_that_is_written_otherwise_nor_a_part_of_one(name):
    said = Message("m0", "Le port doit rester ouvert. Les marins royaux en ont besoin pour vivre.", "anne")
    found = replace(document(), messages=(said,), speakers=(Speaker("anne", name),))
    assert sentences.sentences(found, said)[:1] == ["Le port doit rester ouvert"]
