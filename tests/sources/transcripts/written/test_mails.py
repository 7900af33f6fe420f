"""Threads of mails: who wrote what, by how deep it is quoted or what stands above it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of

FIRST = "The third pier costs too much."
SECOND = "It costs less per boat than the old one, and we measured that all through the summer."
THIRD = "Then let us see the figures."
HEADERS = "From: Jane Holm <jane@sea.example>\nTo: Paul Vert <paul@sea.example>\nSubject: Piers\n\n"

NESTED = f"""On 5/12/26, Paul Vert <paul@sea.example> wrote:
> Jane Holm a écrit :
>
>> {FIRST}
>
> It costs less per boat than the old one, and we measured
> that all through the summer.
>
> --\x20
> Paul

{THIRD}

--\x20
Jane Holm, Harbour
"""
WRAPPED = f"""On Tue, 12 May 2026 at 10:32 AM, Paul Vert
<paul@sea.example> wrote:

> On 11 May 2026, Jane Holm wrote:
> > {FIRST}
> {SECOND}
{THIRD}
"""


@pytest.mark.parametrize("mail", [NESTED, WRAPPED, WRAPPED.replace("\n", "\r\n")])
def test_what_is_quoted_is_whose_the_line_above_says(mail):
    reading = read_bytes((HEADERS + mail).encode(), "thread.eml")
    assert [(placed.turn.speaker, placed.turn.text) for placed in reading.turns] == [
        ("Jane Holm", FIRST),
        ("Paul Vert", SECOND),
        ("Jane Holm", THIRD),
    ]
    assert reading.title == "Piers"


def test_a_chain_of_answers_above_each_other_is_read_by_its_heads():
    text = f"""{THIRD}

From: Paul Vert <paul@sea.example>
Sent: Tuesday, 12 May 2026 10:35
To: Jane Holm <jane@sea.example>
Subject: RE: Piers

{SECOND}

-----Original Message-----
From: Harbour <harbour@sea.example> On Behalf Of Roy, Anne
Sent: Monday, 11 May 2026 10:32
To: Paul Vert; Jane
 Holm <jane@sea.example>
Subject: Piers

{FIRST}
"""
    reading = read_bytes((HEADERS + text).encode(), "thread.eml")
    said = [(placed.turn.speaker, placed.turn.text) for placed in reading.turns]
    assert said == [("Jane Holm", THIRD), ("Paul Vert", SECOND), ("Anne Roy", FIRST)]


def test_changes_of_code_and_the_news_of_it_are_nobodys_words():
    text = f"""On 5/12/26, Paul Vert wrote:
> Jane Holm wrote:
> > {FIRST}
> >
> > Signed-off-by: Jane Holm <jane@sea.example>
> > diff -u a/pier.c b/pier.c
> > --- a/pier.c
> > +++ b/pier.c
> > @@ -1 +1 @@
> > -  close(pier);
> > +  open(pier);
> [snip]
> {SECOND}

{THIRD}
"""
    reading = read_bytes((HEADERS + text).encode(), "thread.eml")
    assert [placed.turn.text for placed in reading.turns] == [FIRST, SECOND, THIRD]


def test_a_quote_without_a_name_above_it_is_nobodys():
    head = "On 5/12/26, Paul Vert wrote:\n> Anne Roy wrote:\n"
    text = f"{head}> > > What of the fourth?\n> > {FIRST}\n> {SECOND}\n\n{THIRD}\n"
    said = [(placed.turn.speaker, placed.turn.text) for placed in read_bytes((HEADERS + text).encode(), "a.eml").turns]
    assert said[0] == ("", "What of the fourth?")
    assert said[1:] == [("Anne Roy", FIRST), ("Paul Vert", SECOND), ("Jane Holm", THIRD)]


def test_the_answer_to_one_mail_is_its_own_words():
    text = f"{THIRD}\n\nOn 5/12/26, Paul Vert wrote:\n> {SECOND}\n"
    reading = read_bytes((HEADERS + text).encode(), "a.eml")
    assert (reading.text, reading.turns) == (THIRD, ())


def test_letters_are_read_as_they_are_where_the_mail_says_otherwise():
    head = HEADERS + "Le troisième quai est fermé."
    data = head.replace(
        "\n\n", "\nContent-Type: text/plain; charset=ISO-8859-1\nContent-Transfer-Encoding: 8bit\n\n", 1
    )
    assert read_bytes(data.encode(), "a.eml").text == "Le troisième quai est fermé."
    assert read_bytes(data.encode("latin-1"), "a.eml").text == "Le troisième quai est fermé."


def test_an_article_that_quotes_is_no_thread():
    first, second = "Anne Roy wrote:\n\n> The piers are closed.", "Paul Vert wrote:\n\n> They are open."
    text = f"# Piers\n\n{first}\n\n{second}\n\nNobody knows.\n"
    assert read_bytes(text.encode(), "piers.md").turns == ()


@given(st.text(alphabet="> \nAnne Roywrot:|From-+@", max_size=200))
def test_nothing_raises(text):
    turns_of(f"From: Jane Holm\n\n> Anne Roy wrote:\n>> a\n{text}")
