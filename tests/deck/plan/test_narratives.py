"""The board deck: the answer first, a slide a theme, nothing lost, every sentence of its own true."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.errors import BriefingError
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.queries.outline import in_story_order
from briefing.core.quotes.verify import as_extracted
from briefing.deck.plan.contents import ThemeLine
from briefing.deck.plan.grouping import strongest
from briefing.deck.plan.model import Kind, Plan, PlannedSlide
from briefing.deck.plan.planner import plan
from briefing.deck.plan.texts.text import plain
from briefing.deck.plan.texts.typesetting import set_line
from briefing.deck.plan.titles import unstopped
from tests.strategies import briefings

NARRATIVES = ["board", "story", "full", "short", "onepage"]


def planned(briefing: Briefing, narrative: str = "board", language: str = "fr", picks=None) -> Plan:
    return plan(briefing, picks, language, narrative)


def slide_of(found: Plan, kind: Kind) -> PlannedSlide:
    [slide] = [slide for slide in found.slides if slide.kind is kind]
    return slide


def kinds(found: Plan) -> list[str]:
    return [slide.kind.value for slide in found.slides]


def asked(**messages: tuple[str, str, str]) -> Briefing:
    """Quotes of two speakers on two themes, with the ask, level and due of each."""
    made = tuple(
        Message(id, f"Quote {id}", "ann" if n % 2 else "bob", "t" if n % 2 else "u", ask=ask, level=level, due=due)
        for n, (id, (ask, level, due)) in enumerate(messages.items())
    )
    return Briefing(
        Assembly("Assembly", date="8 octobre 2026"),
        speakers=(Speaker("ann", "Ann"), Speaker("bob", "Bob")),
        themes=(Theme("t", "Le cap"), Theme("u", "Le client")),
        messages=made,
        deck=DeckOptions(picks=tuple(messages)),
    )


FOUR = asked(
    a=("Do a", "note", "1er janvier"),
    b=("Do b", "mandate", "fin juin"),
    c=("Do c", "decide", "T2 2027"),
    d=("Do d", "decide", "15 décembre"),
    e=("Do e", "", "2027-01-31"),
)


def test_the_board_deck_has_the_answer_second_and_the_evidence_in_the_appendix(cigref):
    found = planned(cigref)
    themes = ["theme"] * 6
    assert kinds(found)[: 4 + len(themes)] == ["title", "summary", *themes, "voices", "decisions"]
    assert [slide.section for slide in found.slides if slide.section == "Annexe"]
    assert kinds(found)[-2:] == ["verbatims", "sources"]
    body = [slide for slide in found.slides if slide.section != "Annexe"]
    assert len(body) <= 10


def test_the_other_narratives_are_as_long_as_they_say(cigref):
    picks = in_story_order(cigref)
    assert kinds(planned(cigref, "onepage", picks=picks)) == ["onepage"]
    assert kinds(planned(cigref, "short", picks=picks)) == ["title", "summary", *["theme"] * 3, "decisions"]
    story = planned(cigref, "story", picks=picks)
    assert kinds(story).count("quote") == len(picks)
    assert planned(cigref, "full", picks=picks) == story


def test_a_short_deck_shows_eight_asks_and_keeps_the_others_in_its_notes(cigref):
    slide = slide_of(planned(cigref, "short", picks=in_story_order(cigref)), Kind.DECISIONS)
    assert len(slide.content.asks) == 8
    assert slide.title.startswith("13 décisions")
    assert slide.kicker[1] == "Comité exécutif, et 5 autres décisions dans les notes"
    shown = {ask.text for ask in slide.content.asks}
    assert {message.ask for message in cigref.messages if message.ask} == shown | set(slide.notes.splitlines())


def test_a_file_that_names_no_narrative_gets_board(cigref):
    bare = replace(cigref, deck=replace(cigref.deck, narrative=""))
    assert kinds(plan(bare)) == kinds(planned(cigref))
    full = replace(cigref, deck=replace(cigref.deck, narrative="full"))
    assert kinds(plan(full)) == kinds(planned(cigref, "story"))


def test_titles_are_the_sentences_that_people_wrote(cigref):
    answered = edits.change_deck(cigref, answer="Le numérique se juge à ce qu’il sert.")
    found = planned(answered)
    assert slide_of(found, Kind.SUMMARY).title == "Le numérique se juge à ce qu’il sert"
    themes = [slide for slide in found.slides if slide.kind is Kind.THEME]
    assert [slide.title for slide in themes] == [theme.headline for theme in cigref.themes]
    assert themes[1].kicker == ("Thème 2 sur 6", "Le courant")
    quote = next(slide for slide in planned(cigref, "story").slides if slide.kind is Kind.QUOTE)
    assert quote.title == "L’élan ne suffit pas\u00a0: un projet numérique se juge à ce qu’il sert"
    assert quote.kicker == ("Le sens", "Georges Epinette")


def test_what_nobody_titled_says_something_true():
    found = planned(FOUR)
    assert (
        slide_of(found, Kind.SUMMARY).title
        == "Ce qu’ont dit 2 voix sur le client et le cap, et 2 décisions à prendre aujourd’hui"
    )
    [first, second] = [slide for slide in found.slides if slide.kind is Kind.THEME]
    assert (first.title, first.kicker) == ("Ce qu’a dit Bob sur le client", ("Thème 1 sur 2", ""))
    assert (second.title, second.kicker) == ("Ce qu’a dit Ann sur le cap", ("Thème 2 sur 2", ""))


def test_a_deck_of_one_theme_counts_no_themes():
    one = replace(FOUR, messages=tuple(replace(message, theme="t") for message in FOUR.messages))
    assert slide_of(planned(one), Kind.THEME).kicker == ("", "")
    named = replace(one, themes=(Theme("t", "Le cap", "On tient le cap"),))
    assert slide_of(planned(named), Kind.THEME).kicker == ("Le cap", "")


def test_a_theme_is_heard_beside_its_headline_in_a_sentence_of_somebody_known():
    heard = (
        Message("a", "the place to be", "", "t"),
        Message("b", "Tous", "", "t"),
        Message("c", "et c’est fini", "ann", "t"),
        Message("d", "On nous attend depuis longtemps", "ann", "t"),
        Message("e", "Nous y sommes", "ann", "t", kind="paraphrase"),
    )
    found = replace(FOUR, themes=(Theme("t", "Le cap", "On tient"),), messages=heard)
    [said] = slide_of(planned(found, picks=("a", "b", "c", "d", "e")), Kind.SUMMARY).content.said
    assert said.message == "d"
    [said] = slide_of(planned(found, picks=("a", "e")), Kind.SUMMARY).content.said
    assert said.message == "a"


def test_what_is_asked_in_the_words_of_the_record_is_told_once_on_its_theme():
    reported = Message("a", "Le budget est à tenir", "", "t", kind="paraphrase", ask="Le budget est à tenir")
    found = replace(FOUR, messages=(reported, Message("b", "On tiendra", "ann", "t"), Message("c", "Oui", "ann", "u")))
    content = slide_of(planned(found, picks=("a", "b")), Kind.THEME).content
    assert ([quote.message for quote in content.quotes], [ask.message for ask in content.asks]) == (["b"], ["a"])
    alone = [slide.content for slide in planned(found, picks=("a", "c")).slides if slide.kind is Kind.THEME]
    assert [[quote.message for quote in content.quotes] for content in alone] == [["c"]]


def test_asks_stand_by_level_then_date_and_notes_are_no_decisions():
    slide = slide_of(planned(FOUR), Kind.DECISIONS)
    assert [(ask.message, ask.number) for ask in slide.content.asks] == [
        ("d", 1),
        ("c", 2),
        ("b", 3),
        ("e", 4),
        ("a", None),
    ]
    assert slide.title == "4 décisions, dont 2 à prendre aujourd’hui"
    assert slide.key == "decisions"


def test_asks_that_nobody_ranked_stay_in_the_order_of_the_deck():
    bare = asked(a=("Do a", "", ""), b=("Do b", "", ""), c=("Do c", "", ""))
    asks = slide_of(planned(bare), Kind.SUMMARY).content.asks
    assert [ask.message for ask in asks] == ["a", "c", "b"]
    assert [ask.number for ask in asks] == [1, 2, 3]


def test_the_summary_asks_in_the_order_of_the_deck_what_nobody_ranked():
    bare = asked(a=("Do a", "", "mars"), b=("Do b", "", ""), c=("Do c", "", "15 décembre"))
    found = planned(bare)
    assert [ask.message for ask in slide_of(found, Kind.SUMMARY).content.asks] == ["a", "c", "b"]
    assert [ask.message for ask in slide_of(found, Kind.DECISIONS).content.asks] == ["c", "a", "b"]


def test_three_dates_make_a_timeline_first_in_the_appendix():
    found = planned(FOUR)
    appendix = [slide for slide in found.slides if slide.section == "Annexe"]
    assert appendix[0].kind is Kind.TIMELINE
    content = appendix[0].content
    assert [ask.message for ask in content.asks] == ["d", "e", "c", "b"]
    assert [ask.day for ask in content.asks][:2] == [date(2026, 12, 15), date(2027, 1, 31)]
    assert (content.today, content.today_text) == (date(2026, 10, 8), "8 oct. 2026")
    assert (
        appendix[0].title
        == "Les 4 décisions sont datées\u00a0: première échéance le\u00a015\u00a0décembre, dernière fin\u00a0juin"
    )


@pytest.mark.parametrize(
    ("assembly", "deck", "place", "told"),
    [
        ("2026-10-08", "2026-11-24", "Paris", (["Présentation : 24 novembre 2026"], ["Paris", "8 octobre 2026"])),
        ("2026-10-08", "2026-10-08", "", ([], ["8 octobre 2026"])),
        ("2026-10-08", "", "", ([], ["8 octobre 2026"])),
        ("", "2026-10-08", "", (["8 octobre 2026"], [])),
    ],
)
def test_a_cover_says_which_date_is_which_where_there_are_two(assembly, deck, place, told):
    given = edits.change_deck(edits.change_assembly(FOUR, date=assembly, place=place), date=deck, language="fr")
    cover = slide_of(plan(given), Kind.TITLE).content
    facts, event = ([text.replace("\u00a0", " ") for text in texts] for texts in (cover.facts, cover.event))
    assert (facts, event) == told


def test_dates_are_told_in_the_words_of_the_deck_everywhere():
    other = edits.change_message(edits.change_message(FOUR, "b", due="2027-06-30"), "d", due="15/12/2026")
    other = edits.change_deck(edits.change_assembly(other, date="2026-10-08"), date="24 November 2026")
    found = planned(other)
    timed = slide_of(found, Kind.TIMELINE).title
    assert timed.endswith("du 15\u00a0décembre\u00a02026 au 30\u00a0juin\u00a02027")
    assert "30 juin 2027" in [ask.due for ask in slide_of(found, Kind.DECISIONS).content.asks]
    cover = slide_of(found, Kind.TITLE).content
    assert (
        "Présentation\u00a0: 24 novembre 2026" in cover.facts,
        "Rencontre\u00a0: 8 octobre 2026" in cover.event,
    ) == (
        True,
        True,
    )
    english = planned(other, language="en")
    assert slide_of(english, Kind.TIMELINE).title.endswith(
        "between 15\u00a0December\u00a02026 and 30\u00a0June\u00a02027"
    )


@pytest.mark.parametrize(
    "briefing",
    [
        edits.change_assembly(FOUR, date=""),
        edits.change_message(edits.change_message(FOUR, "d", due=""), "b", due="bientôt"),
    ],
    ids=["no day to count from", "two dates"],
)
def test_without_dates_that_can_be_ordered_there_is_no_timeline(briefing):
    assert "timeline" not in kinds(planned(briefing))


def test_voices_count_people_and_the_title_names_what_they_share(cigref):
    slide = slide_of(planned(cigref, picks=in_story_order(cigref)), Kind.VOICES)
    assert slide.title == "Deux thèmes sont les plus partagés, par 3 voix chacun\u00a0: le client et les passeurs"
    assert [sum(row.counts) for row in slide.content.rows] == [6, 3, 3, 2, 2, 1]
    assert slide.content.shared == (2, 5)


def test_words_of_nobody_known_are_a_row_but_no_voice():
    unnamed = edits.change_message(FOUR, "e", speaker="")
    slide = slide_of(planned(unnamed), Kind.VOICES)
    assert [row.voice.name for row in slide.content.rows] == ["Bob", "Ann", "Auteur non identifié"]
    assert slide.content.rows[-1].counts == (1, 0)
    assert slide_of(planned(unnamed), Kind.SUMMARY).content.voices == 2


def test_voices_that_have_a_theme_each_need_no_table():
    assert "voices" not in kinds(planned(FOUR))
    assert "voices" in kinds(planned(edits.change_message(FOUR, "c", theme="t")))


def test_one_voice_or_one_theme_needs_no_table():
    several = edits.change_message(FOUR, "c", theme="t")
    assert "voices" not in kinds(planned(edits.merge(several, Speaker, "ann", ["bob"])))
    assert "voices" not in kinds(planned(edits.merge(several, Theme, "t", ["u"])))


def test_a_slide_asked_for_by_name_follows_its_themes(cigref):
    asked_for = edits.change_message(cigref, "big-data-moteur", slide="long")
    found = planned(asked_for)
    place = kinds(found).index("quote")
    assert found.slides[place - 1].title.startswith("Les données")
    assert found.slides[place].messages == ("big-data-moteur",)
    assert found.slides[place].long


def test_a_quote_not_to_be_shown_is_only_in_the_appendix(cigref):
    hidden = edits.change_message(cigref, "un-client-trompe", slide="none")
    found = planned(hidden)
    theme = next(slide for slide in found.slides if slide.section == "Le client")
    assert theme.content.quotes == ()
    assert theme.content.takeaways
    assert "un-client-trompe" in slide_of(found, Kind.VERBATIMS).messages


def test_the_strongest_themes_have_most_voices_then_most_quotes():
    lines = [ThemeLine("", "", "", 1, voices, quotes) for voices, quotes in ((1, 9), (2, 2), (2, 3))]
    assert strongest(lines, 1) == [2]
    assert strongest(lines, 2) == [1, 2]


TEXT = "Le cap est clair. Le client décide."
SPAN = Span("s", 0, 17)


def proved(
    *, text: str = TEXT, quote: str = "Le cap est clair.", span: Span | None = SPAN, recorded: bool = True
) -> Briefing:
    second = Message("n", "Le client décide.", source=Span("s", 18, 35))
    source = Source("s", "Article", "Cigref", text=text, author="Ann", date="8 octobre", url="https://example.org")
    first = Message("m", quote, source=span)
    messages = (as_extracted(first) if recorded else first, as_extracted(second))
    return Briefing(sources=(source,), messages=messages, deck=DeckOptions(picks=("m", "n")))


@pytest.mark.parametrize(
    ("briefing", "title"),
    [
        (proved(), "Les deux citations sont vérifiées dans le texte de leur source"),
        (proved(quote="Le cap est flou ."), "1 citation sur 2 est non vérifiée"),
        (proved(span=None), "1 citation sur 2 est non vérifiée"),
        (
            proved(text=""),
            "Les deux citations sont conformes à leur relevé\u00a0; le texte de leur source n’est pas joint",
        ),
        (proved(text="", recorded=False), "1 citation sur 2 est non vérifiée"),
        (edits.unpick(proved(), ["n"]), "La citation est vérifiée dans le texte de sa source"),
    ],
)
def test_the_sources_say_what_was_proved_and_no_more(briefing, title):
    slide = slide_of(planned(briefing), Kind.SOURCES)
    assert slide.title == title
    is_proved = slide.content.verified == slide.content.quotes
    assert slide_of(planned(briefing), Kind.VERBATIMS).content.is_proved is is_proved


def test_a_source_shows_what_there_is_of_it_and_its_print_only_in_the_notes():
    stamped = edits.change(proved(text=""), Source, "s", sha256="ab" * 32)
    slide = slide_of(planned(stamped), Kind.SOURCES)
    [line] = slide.content.lines
    assert (line.title, line.facts, line.url) == ("Article", ("Cigref", "Ann", "8 octobre"), "https://example.org")
    assert (line.quotes, line.verified) == (2, 0)
    assert slide.notes.splitlines()[-3:] == [
        "Article",
        "",
        f"Empreinte du texte, pour le comparer (SHA-256)\u00a0: {'ab' * 32}",
    ]
    assert "ab" * 32 not in repr(slide.content)


def test_english_decks_speak_english():
    found = planned(FOUR, language="en")
    assert (
        slide_of(found, Kind.SUMMARY).title
        == "What 2 voices said on “Le client” and “Le cap”, and 2 decisions to take today"
    )
    assert slide_of(found, Kind.DECISIONS).title == "4 decisions, 2 of them to take today"
    assert found.slides[-1].section == "Appendix"
    assert slide_of(found, Kind.SUMMARY).notes == "2 themes, in the order of the deck"
    assert [slide.route for slide in found.slides if slide.kind is Kind.THEME] == [
        "Theme 1 of 2: Le client",
        "Theme 2 of 2: Le cap",
    ]


def test_the_mark_of_confidentiality_is_in_every_footer(cigref):
    marked = edits.change_deck(cigref, classification="TLP:AMBER")
    found = planned(marked)
    assert found.marked(found.footer) == "Guider la traversée · 43e assemblée générale du Cigref · TLP:AMBER"
    assert found.slides[0].content.classification == "TLP:AMBER"
    assert plan(marked, narrative="story", mapped=True).classification == "TLP:AMBER"


@pytest.mark.parametrize("narrative", NARRATIVES)
def test_a_character_that_no_deck_holds_is_refused(narrative):
    for briefing in (
        replace(FOUR, messages=(replace(FOUR.messages[0], ask="A\ufffe"), *FOUR.messages[1:])),
        replace(FOUR, deck=replace(FOUR.deck, answer="A\x01")),
        replace(FOUR, themes=(replace(FOUR.themes[0], headline="A\x01"), FOUR.themes[1])),
    ):
        with pytest.raises(BriefingError):
            planned(briefing, narrative)


@given(briefings(), st.sampled_from(["fr", "en"]))
def test_nothing_is_lost_in_any_board_deck(briefing, language):
    picks = in_story_order(briefing)
    if not picks:
        return
    found = planned(briefing, language=language, picks=picks)
    verbatims = slide_of(found, Kind.VERBATIMS)
    shown = {quote.message: plain(quote.text) for quote in verbatims.content.quotes}
    assert list(shown) == list(verbatims.messages)
    for message, row in zip(verbatims.messages, verbatims.rows, strict=True):
        said = briefing.message_by_id[message]
        assert letters(said.shown or said.quote) in letters(shown[message])
        assert letters(said.quote) in letters(row.notes)
    asks = {ask.message for slide in found.slides if slide.kind is Kind.DECISIONS for ask in slide.content.asks}
    assert asks == {id for id in picks if briefing.message_by_id[id].ask.strip()}
    used = {message.source.id for message in briefing.messages if message.source}
    assert len(slide_of(found, Kind.SOURCES).content.lines) == len(used)
    themes = [slide for slide in found.slides if slide.kind is Kind.THEME]
    takeaways = {takeaway.message for slide in themes for takeaway in slide.content.takeaways}
    titles = {slide.title for slide in themes}
    left = {id for id in picks if briefing.message_by_id[id].takeaway.strip()} - takeaways
    assert {unstopped(set_line(briefing.message_by_id[id].takeaway, found.lang)) for id in left} <= titles


@given(briefings(), st.sampled_from(NARRATIVES), st.sampled_from(["fr", "en"]))
def test_any_deck_has_titles_of_its_own_and_counts_that_agree(briefing, narrative, language):
    picks = in_story_order(briefing)
    if not picks:
        return
    found = planned(briefing, narrative, language, picks)
    titles = [slide.title for slide in found.slides]
    assert all(title.strip() for title in titles)
    assert len(set(titles)) == len(titles)
    assert all(slide.content is not None or slide.kind is Kind.CHART for slide in found.slides)
    for slide in found.slides:
        if slide.kind is Kind.DECISIONS:
            numbers = [ask.number for ask in slide.content.asks if ask.number]
            assert numbers == list(range(1, len(numbers) + 1))
            assert all((ask.number is None) == (ask.level == "note") for ask in slide.content.asks)
        if slide.kind is Kind.SOURCES:
            found_ = slide.content
            assert found_.verified + found_.recorded + found_.unproved == found_.quotes == len(picks)
            assert sum(line.verified for line in found_.lines) == found_.verified


def letters(text: str) -> str:
    return "".join(text.split())


def test_every_title_says_where_it_comes_from(cigref):
    found = planned(edits.change_message(cigref, "le-sens-c-est", takeaway=""), "story")
    origins = [slide.titled for slide in found.slides]
    assert origins[:5] == [
        ("title", ""),
        ("answer", ""),
        ("headline", "sens"),
        ("takeaway", "oui-a-une-culture-numerique"),
        ("takeaway", "le-sens-c-est"),
    ]
    assert {slide.kind for slide in found.slides if slide.titled == ("", "")} == {
        Kind.VOICES,
        Kind.DECISIONS,
        Kind.TIMELINE,
        Kind.SOURCES,
    }


def test_charts_are_asked_for_by_name_and_follow_the_first_theme_that_asks(cigref):
    asked = cigref.deck.picks[2]
    kinds = [
        slide.kind for slide in plan(edits.change_messages(cigref, [asked, cigref.deck.picks[4]], slide="chart")).slides
    ]
    assert kinds.count(Kind.CHART) == 2
    place = kinds.index(Kind.CHART)
    assert kinds[place - 2 : place + 3] == [Kind.THEME, Kind.THEME, Kind.CHART, Kind.CHART, Kind.THEME]
    assert Kind.CHART not in [slide.kind for slide in plan(cigref).slides]


def heard_on(*messages: Message) -> tuple[str, str]:
    """The quote and the takeaway that stand for a theme on the one page, of these messages picked in this order."""
    made = Briefing(
        Assembly("Assembly"),
        themes=(Theme("t", "Le cap"),),
        messages=messages,
        deck=DeckOptions(picks=tuple(message.id for message in messages)),
    )
    [heard] = slide_of(planned(made, "onepage"), Kind.ONEPAGE).content.themes
    return plain(heard.quote.text).strip("«» \u00a0"), heard.takeaway


def test_on_one_page_the_takeaway_beside_a_quote_is_that_quote_s_own(cigref):
    content = slide_of(planned(cigref, "onepage"), Kind.ONEPAGE).content
    own = {message.id: message.takeaway for message in cigref.messages}
    assert len(content.themes) == 6
    for heard in content.themes:
        assert heard.takeaway.split() == own[heard.quote.message].split()
    first = content.themes[0]
    assert first.quote.message == "oui-a-une-culture-numerique"
    assert first.takeaway.startswith("L’élan ne suffit pas")


def test_on_one_page_a_theme_is_heard_in_the_quote_that_says_and_asks_most():
    bare = Message("a", "Trop tard", "", "t")
    told = Message("b", "Un guichet fermé, c’est un droit perdu", "", "t", takeaway="Garder un accueil.")
    asking = Message("c", "On forme les agents trop vite", "", "t", takeaway="Former.", ask="Former", level="decide")
    endless = Message(
        "d", "Nous avons mis en place un cadre. " * 9, "", "t", takeaway="Tenir.", ask="X", level="decide"
    )
    assert heard_on(bare) == ("Trop tard", "")
    assert heard_on(bare, told) == ("Un guichet fermé, c’est un droit perdu", "Garder un accueil.")
    assert heard_on(bare, told, asking) == ("On forme les agents trop vite", "Former.")
    assert heard_on(endless, told)[1] == "Garder un accueil."


def test_on_one_page_no_takeaway_is_lent_by_a_quote_that_is_kept_off_the_slides():
    shown = Message("a", "Trop tard", "", "t")
    hidden = Message("b", "Un guichet fermé", "", "t", takeaway="Garder un accueil.", slide="none")
    assert heard_on(shown, hidden) == ("Trop tard", "")


def test_a_briefing_of_few_quotes_and_nothing_else_shows_them_all_in_its_summary():
    bare = edits.change_message(FOUR, "a", slide="")
    few = planned(bare, picks=("a", "b", "c"))
    content = slide_of(few, Kind.SUMMARY).content
    assert (content.is_said_alone, [quote.message for quote in content.said]) == (True, ["a", "c", "b"])
    [page] = planned(bare, "onepage", picks=("a", "b", "c")).slides
    assert [(heard.quote.message, heard.is_next) for heard in page.content.themes] == [
        ("a", False),
        ("c", True),
        ("b", False),
    ]
    assert not slide_of(planned(bare, picks=("a", "b", "c", "d")), Kind.SUMMARY).content.is_said_alone


def test_a_theme_of_which_nothing_is_written_opens_with_its_voices_where_several_speak():
    found = planned(edits.change_message(FOUR, "c", speaker="ann"), "story")
    opening = [slide for slide in found.slides if slide.kind is Kind.SECTION]
    assert [(slide.title, [voice.name for voice in slide.content.voices]) for slide in opening] == [
        ("Le client", ["Bob", "Ann"])
    ]
    quotes = [slide for slide in found.slides if slide.kind is Kind.QUOTE]
    assert quotes[0].title == "Ce qu’a dit Bob sur le client"
    assert quotes[1].title == "Ce qu’a dit Ann sur le client"


@pytest.mark.parametrize(
    ("form", "quote", "added"), [("quote", "Court.", 0), ("quote", "Long. " * 40, 1), ("long", "Court.", 1)]
)
def test_a_quote_that_stands_alone_on_its_themes_slide_is_not_shown_alone_again(form, quote, added):
    message = Message("a", quote.strip(), "", "t", takeaway="Garder un accueil.", slide=form)
    told = Briefing(themes=(Theme("t", "L’accueil", "On garde un accueil"),), messages=(message,))
    kinds = [slide.kind for slide in plan(told, ["a"]).slides]
    assert kinds.count(Kind.THEME) == 1
    assert kinds.count(Kind.QUOTE) == added


def test_what_the_summary_says_whole_of_one_theme_has_no_slide_of_its_theme():
    bare = Briefing(
        speakers=(Speaker("ann", "Ann"), Speaker("bob", "Bob")),
        themes=(Theme("t", "Le cap"),),
        messages=(Message("a", "Court.", "ann", "t"), Message("b", "Bref.", "bob", "t")),
    )
    found = planned(bare, picks=("a", "b"))
    assert kinds(found) == ["title", "summary", "verbatims", "sources"]
    summary = slide_of(found, Kind.SUMMARY)
    assert (summary.titled, summary.messages) == (("answer", ""), ("a", "b"))
    assert all(quote in summary.notes for quote in ("Court.", "Bref."))
    assert kinds(planned(bare, "short", picks=("a", "b"))) == ["title", "summary"]
    answered = replace(bare, deck=DeckOptions(answer="Gardons le cap"))
    assert kinds(planned(answered, picks=("a", "b"))) == kinds(found)


@pytest.mark.parametrize("written", [{"takeaway": "Le tenir"}, {"ask": "Le tenir"}, {"slide": "quote"}])
def test_a_theme_that_anything_was_written_of_keeps_its_slide(written):
    message = Message("a", "Court.", "", "t", **written)
    told = Briefing(themes=(Theme("t", "Le cap"),), messages=(message,))
    assert Kind.THEME.value in kinds(planned(told, picks=("a",)))
    headed = Briefing(themes=(Theme("t", "Le cap", "Il est tenu"),), messages=(Message("a", "Court.", "", "t"),))
    assert Kind.THEME.value in kinds(planned(headed, picks=("a",)))
