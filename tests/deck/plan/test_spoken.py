"""What titles a theme's slide where nobody wrote its headline: words of the briefing, whole and with who said them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Speaker, Theme
from briefing.deck.export import deck
from briefing.deck.plan.contents import Summary, ThemeSlide
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.planner import plan
from briefing.deck.request import Request
from briefing.deck.truth.check import check_truth

SHORT = "Le problème des urgences n’est pas la porte d’entrée, c’est la porte de sortie."
OTHER = "La nuit du 14 juillet, nous avions 61 patients pour 24 places."
THIRD = "Un lit fermé au troisième étage, c’est un brancard de plus au rez-de-chaussée."
TITLE = "«\u00a0Le problème des urgences n’est pas la porte d’entrée, c’est la porte de sortie\u00a0»\u00a0– Ann Martin"
LONG = " ".join(["Nous avons attendu onze semaines au service de cardiologie de la ville voisine, et rien."] * 3)


def told(*messages: Message, themes: tuple[Theme, ...] = (Theme("t", "Les urgences"),)) -> Briefing:
    speakers = Speaker("ann", "Ann Martin", "Médecin", "CH"), Speaker("bob", "Bob Stone", "Cadre")
    made = tuple(replace(message, id=f"m{n}", theme=message.theme or "t") for n, message in enumerate(messages))
    picks = DeckOptions(picks=tuple(message.id for message in made))
    return Briefing(Assembly("Congrès", language="fr"), (), speakers, themes, made, deck=picks)


def theme_of(briefing: Briefing, narrative: str = "board") -> PlannedSlide:
    [slide] = [slide for slide in plan(briefing, narrative=narrative).slides if slide.kind is Kind.THEME]
    return slide


def summary_of(briefing: Briefing) -> PlannedSlide:
    [slide] = [slide for slide in plan(briefing).slides if slide.kind is Kind.SUMMARY]
    return slide


def quoted(slide: PlannedSlide) -> list[str]:
    assert isinstance(slide.content, ThemeSlide)
    return [quote.message for quote in slide.content.quotes]


FOUR = told(
    Message("", "onze semaines d’attente, ce n’est pas un délai", "bob"),
    Message("", SHORT, "ann"),
    Message("", OTHER, "bob"),
    Message("", THIRD, "bob"),
)


@pytest.mark.parametrize("narrative", ["board", "short"])
@pytest.mark.parametrize(
    ("voice", "below"), [("bob", ["m0", "m1", "m2", "m3"]), ("ann", ["m0", "m2", "m3"])], ids=["same words", "others"]
)
def test_whoever_a_title_quotes_is_heard_below_it(narrative, voice, below):
    slide = theme_of(replace(FOUR, messages=(*FOUR.messages[:3], replace(FOUR.messages[3], speaker=voice))), narrative)
    assert slide.title == TITLE
    assert quoted(slide) == below
    assert slide.messages == ("m0", "m1", "m2", "m3")
    assert slide.kicker[0] == "Les urgences"


def test_a_headline_that_somebody_wrote_stays_the_title():
    written = replace(FOUR, themes=(Theme("t", "Les urgences", "Désengorger l’aval d’abord"),))
    assert theme_of(written).title == "Désengorger l’aval d’abord"
    assert len(quoted(theme_of(written))) == 4


def test_what_a_message_means_for_us_titles_the_slide_and_leaves_its_band():
    meant = replace(FOUR.messages[2], takeaway="L’aval décide de l’amont")
    slide = theme_of(replace(FOUR, messages=(*FOUR.messages[:2], meant, FOUR.messages[3])))
    assert (slide.title, slide.titled) == ("L’aval décide de l’amont", ("headline", "t"))
    assert isinstance(slide.content, ThemeSlide)
    assert slide.content.takeaways == ()
    assert len(quoted(slide)) == 4


def test_a_sentence_of_a_long_quote_titles_it_and_the_quote_stays():
    found = told(Message("", f"{SHORT} {OTHER} {LONG}", "ann"))
    slide = theme_of(found)
    assert slide.title.startswith("«\u00a0")
    assert slide.title.endswith("\u00a0»\u00a0– Ann Martin")
    assert slide.title[2:-15] in found.messages[0].quote
    assert quoted(slide) == ["m0"]


@pytest.mark.parametrize(
    ("messages", "title"),
    [
        ([Message("", SHORT, "ann", ask="Ouvrir l’aval")], "Ouvrir l’aval"),
        ([Message("", f"{SHORT} C’est dit.", "ann", slide="long")], "Ce qu’a dit Ann Martin sur les urgences"),
        ([Message("", SHORT, "ann", slide="long")], "Ce qu’a dit Ann Martin sur les urgences"),
        ([Message("", SHORT, slide="long"), Message("", OTHER)], "Les urgences"),
        ([Message("", "ce qui compte", "ann", slide="long"), Message("", "Oui.", "bob")], "Ce qu’ont dit"),
    ],
    ids=[
        "its only ask",
        "most of the quote below",
        "one quote is the slide itself",
        "nobody known",
        "nothing stands alone",
    ],
)
def test_what_no_quote_can_title_says_what_stands_there(messages, title):
    assert theme_of(told(*messages)).title.startswith(title)


def test_a_paraphrase_titles_as_what_is_reported_where_nothing_is_asked():
    reported = [Message("", words, "ann", kind="paraphrase") for words in (SHORT, OTHER, THIRD, LONG)]
    assert theme_of(told(*reported)).title == f"Rapporté\u00a0: {SHORT[:-1]}"
    asks = [Message("", ask, kind="paraphrase", ask=ask, level="mandate") for ask in ("On ouvre", "On ferme")]
    asked = theme_of(told(*reported, *asks))
    assert (asked.title, asked.kicker) == ("On ferme, et 1 autre action", ("Les urgences", ""))


def test_the_summary_of_one_bare_theme_says_a_few_of_its_quotes_and_not_the_one_of_the_title():
    [summary] = [slide for slide in plan(FOUR).slides if slide.kind is Kind.SUMMARY]
    assert isinstance(summary.content, Summary)
    assert (summary.content.is_said_alone, [one.message for one in summary.content.said]) == (True, ["m0", "m2", "m3"])
    long = [Message("", LONG, "ann"), Message("", LONG[1:], "bob"), Message("", SHORT, "bob"), Message("", LONG, "bob")]
    [summary] = [slide for slide in plan(told(*long)).slides if slide.kind is Kind.SUMMARY]
    assert isinstance(summary.content, Summary)
    assert not summary.content.is_said_alone


def test_a_theme_that_is_named_by_who_speaks_says_it_once():
    found = told(Message("", SHORT, "ann", slide="long"), themes=(Theme("t", "Ann Martin"),))
    assert theme_of(found).title == "Ce qu’a dit Ann Martin"


def decided(words, theme="t", **more):
    return Message("", words, kind="paraphrase", ask=words, **{"theme": theme, "level": "mandate", **more})


def themes_of(made):
    return [slide for slide in plan(made).slides if slide.kind is Kind.THEME]


THEMES = Theme("t", "Les urgences"), Theme("u", "Le tarif")


def test_a_theme_of_minutes_leads_with_a_decision_whose_owner_stands_above_and_shows_the_others():
    asks = decided("On ouvre le lundi", owner="DSI"), decided("On ferme le mardi"), decided("On vend", "u")
    first = themes_of(told(*asks, decided("On chiffre le toit de la halle", "u", owner="Ann"), themes=THEMES))[0]
    assert (first.title, quoted(first)) == ("On ouvre le lundi, et 1 autre action", ["m1"])
    assert first.kicker == ("Thème 1 sur 2", "Les urgences · Confié · DSI")


def test_a_theme_of_one_point_that_is_asked_is_told_by_the_summary_and_the_decisions():
    asks = decided("On ouvre le lundi"), decided("On ferme le mardi", "u"), decided("On vend le toit", "u")
    [slide] = themes_of(told(*asks, themes=THEMES))
    assert (slide.kicker, slide.stage) == (("Le tarif · Confié", ""), None)
    shown = plan(told(*asks, themes=THEMES)).slides
    [summary] = [slide for slide in shown if slide.kind is Kind.SUMMARY]
    assert [line.title for line in summary.content.themes] == ["Les urgences", "Le tarif"]
    assert any(slide.kind is Kind.DECISIONS and "m0" in slide.messages for slide in shown)
    headed = themes_of(told(*asks, themes=(replace(THEMES[0], headline="L’aval décide"), THEMES[1])))
    assert next(slide.title for slide in headed) == "L’aval décide"


def test_what_is_too_long_for_a_title_is_cut_where_a_clause_ends():
    long = f"Le service doit publier le plan du site, afin que chacun {'puisse le lire encore ' * 4}avant le conseil"
    slide = themes_of(told(decided(long), decided("Oui", level="note"), decided("Non", "u"), themes=THEMES))[0]
    assert slide.title == "Le service doit publier le plan du site […]"
    assert quoted(slide) == ["m0", "m1"]


def test_a_quote_that_begins_in_small_letters_titles_where_its_words_are_a_clause():
    said = [Message("", "la sortie de l’hôpital est le vrai problème des urgences", "ann")]
    said += [Message("", "Oui.", "bob", slide="long")] * 3
    assert (
        theme_of(told(*said)).title
        == "«\u00a0la sortie de l’hôpital est le vrai problème des urgences\u00a0»\u00a0– Ann Martin"
    )


def test_minutes_are_titled_by_what_they_ask_first_and_no_theme_says_the_same_as_the_summary():
    reported = [Message("", words, "ann", kind="paraphrase") for words in (SHORT, OTHER)]
    asks = [
        Message("", f"{ask} (voir l’annexe).", kind="paraphrase", ask=f"{ask} (voir l’annexe).", theme=theme)
        for ask, theme in (("On ouvre le lundi", "t"), ("On ferme le mardi", "u"), ("On vend", "u"))
    ]
    others = [replace(message, theme="u") for message in reported]
    themes = Theme("t", "Les urgences"), Theme("u", "Le tarif")
    made = told(*reported, *others, *asks, themes=themes)
    titles = [slide.title for slide in plan(made).slides if slide.kind in (Kind.SUMMARY, Kind.THEME)]
    assert titles == [
        "On ouvre le lundi (voir l’annexe), et 2 autres décisions",
        "On ouvre le lundi (voir l’annexe)",
        "On ferme le mardi (voir l’annexe), et 1 autre décision",
    ]


def test_a_summary_without_a_message_says_what_the_strongest_theme_says_and_how_much_more():
    headed = Theme("t", "Les urgences", "L’aval décide de l’amont"), Theme("u", "Le tarif", "Payer moins coûte plus")
    said = [Message("", SHORT, "ann"), Message("", OTHER, "bob"), replace(Message("", THIRD, "bob"), theme="u")]
    assert summary_of(told(*said, themes=headed)).title == "L’aval décide de l’amont, et 1 autre constat"
    asked = [replace(said[0], ask="Ouvrir l’aval", level="decide"), *said[1:]]
    title = summary_of(told(*asked, themes=headed)).title
    assert title == "L’aval décide de l’amont, et 1 décision à prendre aujourd’hui"
    bare = told(*said, replace(said[0], quote=LONG), themes=(Theme("t", "Les urgences"), Theme("u", "Le tarif")))
    assert summary_of(bare).title == f"{TITLE}, l’une des 2 voix"


def test_what_the_message_says_titles_no_theme_again():
    answered = replace(FOUR, deck=replace(FOUR.deck, answer=theme_of(FOUR).title))
    titles = [slide.title for slide in plan(answered).slides]
    assert titles[1] == theme_of(FOUR).title
    assert titles[2].startswith("«")
    assert not any(title.endswith("(2)") for title in titles)


def test_a_headline_that_the_message_says_is_said_once():
    written = replace(
        FOUR, themes=(Theme("t", "Les urgences", "L’aval décide"),), deck=replace(FOUR.deck, answer="L’aval décide")
    )
    titles = [slide.title for slide in plan(written).slides]
    assert titles.count("L’aval décide") == 1
    assert not any(title.endswith("(2)") for title in titles)


def test_minutes_of_one_theme_that_only_ask_are_told_by_the_summary_and_the_decisions():
    asks = [f"On ouvre le point {n} de l’ordre du jour" for n in range(7)]
    record = told(*(Message("", ask, kind="paraphrase", ask=ask, level="mandate") for ask in asks))
    assert not any(slide.kind is Kind.THEME for slide in plan(record).slides)
    [summary] = [slide for slide in plan(record).slides if slide.kind is Kind.SUMMARY]
    assert isinstance(summary.content, Summary)
    assert [one.message for one in summary.content.said] == ["m4", "m5", "m6"]


def test_what_was_cut_is_not_in_the_title():
    """Words before the sentence that turn it keep it from standing alone."""
    turned = "Nul ne peut dire ceci : tout va bien. Sauf erreur, les urgences de la ville vont bien."
    found = told(
        Message("", turned, "ann", shown="[…] les urgences de la ville vont bien."), Message("", "Oui.", "bob")
    )
    titles = [slide.title for slide in plan(found).slides]
    assert not any("Nul ne peut" in title for title in titles)


def test_a_deck_so_titled_is_true_and_another_word_in_its_title_is_told():
    data, _ = deck(FOUR, Request(language="en"))
    assert check_truth(data, FOUR, {}).untruths == ()
    other = replace(FOUR, messages=tuple(replace(m, quote=m.quote.replace("sortie", "service")) for m in FOUR.messages))
    assert any("sortie" in one.what for one in check_truth(data, other, {}).untruths)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("narrative", ["board", "story", "short", "onepage"])
def test_a_deck_titled_by_its_strongest_theme_and_its_loudest_voice_is_true(language, narrative):
    themes = Theme("t", "Les urgences", "L’aval décide"), Theme("u", "Le tarif", "Payer moins coûte plus")
    said = [Message("", SHORT, "ann", ask="Ouvrir l’aval", level="decide"), Message("", OTHER, "bob")]
    said += [replace(one, theme="u", quote=words) for one, words in zip(said, (THIRD, LONG), strict=True)]
    said += [Message("", f"{THIRD[:-1]} et plus.", "bob", theme="u")]
    for made in (told(*said, themes=themes), told(*said, themes=(Theme("t", "A"), Theme("u", "B"))), told(*said[:1])):
        data, _ = deck(made, Request(language=language, narrative=narrative))
        assert check_truth(data, made, {}).untruths == ()
    assert any("Bob Stone" in slide.title for slide in plan(told(*said, themes=themes)).slides)


def test_what_minutes_decide_stands_once_on_its_slide_of_a_story_and_no_record_is_a_voice():
    ask = "On ouvre le lundi dès sept heures"
    decided = Message("", ask, kind="paraphrase", ask=ask, level="mandate")
    made = told(decided, Message("", SHORT, "ann", kind="paraphrase"))
    shown = [slide for slide in plan(made, narrative="story").slides if slide.kind is Kind.QUOTE]
    assert shown[0].title == "1 action confiée sur les urgences"
    assert isinstance(shown[0].content, ThemeSlide)
    assert shown[0].content.asks == ()
    assert not any(slide.kind is Kind.SECTION for slide in plan(made, narrative="story").slides)


def test_the_summary_of_minutes_tells_of_a_theme_what_is_not_asked_beside_it():
    long = "Le conseil approuve le plan du quartier et de ses trois rues"
    asks = decided("On ouvre", "t"), decided(long, "t", level="note"), *(decided(f"Tâche {n}", "u") for n in range(4))
    [summary] = [slide for slide in plan(told(*asks, themes=THEMES)).slides if slide.kind is Kind.SUMMARY]
    assert next(one.message for one in summary.content.said) == "m1"


def test_a_piece_of_a_sentence_stands_for_its_theme_only_where_nothing_else_does():
    said = [Message("", "au niveau du pays", "ann"), Message("", "la sortie de l’hôpital est le vrai problème", "bob")]
    said += [replace(one, theme="u") for one in said[:1]] * 3
    [summary] = [slide for slide in plan(told(*said, themes=THEMES)).slides if slide.kind is Kind.SUMMARY]
    assert [one.message for one in summary.content.said] == ["m1", "m2"]


def test_a_long_sentence_of_a_quote_titles_up_to_the_end_of_a_clause():
    long = "Le service doit publier le plan du site, afin que chacun puisse le lire et le relire chez soi et au bureau"
    said = [
        Message("", f"{long} avant le conseil.", "ann"),
        *[Message("", "Oui.", "bob", slide="long")] * 3,
    ]
    title = theme_of(told(*said)).title
    assert title == "«\u00a0Le service doit publier le plan du site […]\u00a0»\u00a0– Ann Martin"


def test_words_that_name_who_said_them_title_nothing():
    said = [Message("", "Ann Martin ouvre la séance et lit le plan de la ville", "ann"), Message("", OTHER, "bob")]
    assert theme_of(told(*said, *[Message("", "Oui.", "bob", slide="long")] * 2)).title.endswith("Bob Stone")


def test_a_theme_of_minutes_whose_decision_is_the_message_says_what_else_is_reported():
    reported = [Message("", words, "ann", kind="paraphrase") for words in (SHORT, OTHER)]
    made = told(*reported, decided("On ouvre le lundi"), replace(reported[1], theme="u"), themes=THEMES)
    assert themes_of(made)[0].title == f"Rapporté\u00a0: {SHORT[:-1]}"


def test_the_summary_says_no_headline_again_that_its_message_begins_with():
    said = f"«\u00a0{SHORT[:-1]}\u00a0»\u00a0– Ann Martin"
    themes = Theme("t", "Les urgences", said), Theme("u", "Le tarif", "Payer moins coûte plus")
    made = told(Message("", SHORT, "ann"), Message("", OTHER, "bob", theme="u"), themes=themes)
    answered = replace(made, deck=replace(made.deck, answer=f"{said}, l’une des 2 voix"))
    [summary] = [slide for slide in plan(answered).slides if slide.kind is Kind.SUMMARY]
    assert [line.headline for line in summary.content.themes] == ["", "Payer moins coûte plus"]
    assert themes_of(answered)[0].title == said


def test_a_title_that_is_cut_is_true_and_counts_nothing_behind_its_cut():
    long = f"Le service doit publier le plan du site, afin que chacun {'puisse le lire encore ' * 4}avant le conseil"
    made = told(decided(long), decided(f"{long} de mai"), decided(f"{long} de juin", "u"), themes=THEMES)
    assert plan(made).slides[1].title == "Le service doit publier le plan du site […]"
    data, _ = deck(made, Request(language="fr"))
    assert check_truth(data, made, {}).untruths == ()


@pytest.mark.parametrize(("others", "is_so"), [(2, True), (3, False)])
def test_a_theme_is_called_the_most_shared_where_half_of_all_voices_share_it(others, is_so):
    themes = tuple(Theme(name, f"Les {name}") for name in ("urgences", "bus", "ports", "toits"))
    both = [Message("", f"{words} ici.", who, theme="urgences") for words, who in ((SHORT, "ann"), (OTHER, "bob"))]
    alone = [Message("", f"{THIRD} {n}", f"p{n}", theme=themes[1 + n].id) for n in range(others)]
    made = told(*both, *alone, themes=themes)
    people = (*made.speakers, *(Speaker(f"p{n}", f"Paul Roy{n}") for n in range(others)))
    [slide] = [slide for slide in plan(replace(made, speakers=people)).slides if slide.kind is Kind.VOICES]
    assert ("le plus partagé" in slide.title) is is_so
    assert bool(slide.content.shared) is is_so
