"""A name is a person's, a body's, a place's or a people's; only persons speak, and bodies for themselves."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Quote, Reference
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.tables.rules import rules_for
from briefing.sources.review import SURE

WORDS = {"en": "“We will fight this law to the end,”", "fr": "« Nous refusons ce projet de loi »,"}


def only(text: str, language: str) -> Quote:
    [quote] = find_quotes(text, language)
    return quote


@pytest.mark.parametrize(
    ("name", "language", "kind"),
    [
        ("Carolina Democratic Party", "en", Kind.BODY),
        ("White House", "en", Kind.BODY),
        ("Fédération nationale", "fr", Kind.BODY),
        ("CFDT", "fr", Kind.BODY),
        ("Quai d'Orsay", "fr", Kind.BODY),
        ("South Carolina", "en", Kind.PLACE),
        ("U.S.", "en", Kind.PLACE),
        ("Pays-Bas", "fr", None),
        ("États-Unis", "fr", Kind.PLACE),
        ("American Muslims", "en", Kind.PEOPLE),
        ("Jordan French", "en", Kind.PEOPLE),
        ("Georgia Smith", "en", None),
        ("Florence Roy", "fr", None),
        ("Christian Jordan", "en", None),
    ],
)
def test_the_words_of_a_name_tell_what_it_is(name, language, kind):
    assert kind_of(name, rules_for(language)) is kind


@pytest.mark.parametrize(
    ("told", "body", "language"),
    [
        ("the Carolina Democratic Party said", "Carolina Democratic Party", "en"),
        ("said the Department of Justice", "Department of Justice", "en"),
        ("according to Statistics Canada", "Statistics Canada", "en"),
        ("a déclaré la Fédération nationale des syndicats", "Fédération nationale des syndicats", "fr"),
        ("selon le Conseil d’État", "Conseil d’État", "fr"),
        ("dénonce la CFDT", "CFDT", "fr"),
    ],
)
def test_a_body_speaks_for_itself_and_is_marked(told, body, language):
    quote = only(f"{WORDS[language]} {told}.", language)
    assert quote.speaker == body
    assert quote.evidence
    assert quote.evidence.reference is Reference.BODY
    assert quote.confidence < SURE


@pytest.mark.parametrize(
    ("text", "speaker", "language"),
    [
        ("“We will fight this law to the end,” the White House press secretary, Amy Lin, said.", "Amy Lin", "en"),
        ("“We will fight this law to the end,” said Carolina Party chairman Mark Ellis.", "Mark Ellis", "en"),
        ("“We will fight this law to the end,” Clark County Sheriff Mark Ellis said on Monday.", "Mark Ellis", "en"),
        ("« Nous refusons ce projet de loi », a dit la présidente de la Ligue nationale, Anne Roy.", "Anne Roy", "fr"),
    ],
)
def test_who_speaks_for_a_body_is_the_person_named(text, speaker, language):
    assert only(text, language).speaker == speaker


@pytest.mark.parametrize(
    ("name", "later", "language"),
    [
        ("J.M. Berger", "Mr. Berger", "en"),
        ("C. Stewart Verdery Jr.", "Mr. Verdery", "en"),
        ("J.-P. Roy", "M. Roy", "fr"),
    ],
)
def test_initials_and_jr_belong_to_a_name_and_its_surname_is_enough_later(name, later, language):
    verb, also = ("said", "It works well") if language == "en" else ("explique", "Cela marche bien")
    marks = "“{},”" if language == "en" else "« {} »,"
    said = f"{marks.format('We have seen it all grow')} {verb} {name.removesuffix('.')}."
    text = f"{said} {marks.format(also)} {verb} {later}."
    assert [quote.speaker for quote in find_quotes(text, language)] == [name, name]
