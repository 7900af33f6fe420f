"""Roles are told by appositions, by copulas and by what stands before a name."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes

FRENCH, ENGLISH = (
    "« Nous gardons nos données en Europe », dit Anne Leroy.",
    "“We keep our data at home,” said Anne Leroy.",
)


@pytest.mark.parametrize(
    ("told", "language", "role", "organisation"),
    [
        ("Anne Leroy, qui est DSI de Solis depuis 2020, reçoit.", "fr", "DSI", "Solis"),
        ("Anne Leroy est DSI de Solis.", "fr", "DSI", "Solis"),
        ("Anne Leroy est aussi présidente de Solis.", "fr", "présidente", "Solis"),
        ("Anne Leroy, who is CIO of Solis, was pleased.", "en", "CIO", "Solis"),
        (
            "Anne Leroy, secrétaire du comité social et économique, reçoit.",
            "fr",
            "secrétaire",
            "comité social et économique",
        ),
        (
            "Anne Leroy, présidente de la chambre de commerce et d’industrie de Metz, reçoit.",
            "fr",
            "présidente",
            "chambre de commerce et d’industrie de Metz",
        ),
        (
            "Anne Leroy, vice-présidente de la région chargée de l’énergie, reçoit.",
            "fr",
            "vice-présidente chargée de l’énergie",
            "région",
        ),
        ("Anne Leroy is the CEO of Solis.", "en", "CEO", "Solis"),
        ("Anne Leroy, head of Solis.io Labs, was pleased.", "en", "head", "Solis.io Labs"),
        ("Anne Leroy, the agency’s head of research, was pleased.", "en", "head of research", ""),
        ("Anne Leroy, an advisor who had left, was pleased.", "en", "advisor", ""),
        ("Anne Leroy (Ore.) spoke. Anne Leroy, head of the Solis caucus, was pleased.", "en", "head", "Solis caucus"),
        ("Solis Cloud chief executive Anne Leroy was pleased.", "en", "chief executive", "Solis Cloud"),
        ("Desjardins Economics managing director Anne Leroy left.", "en", "managing director", "Desjardins Economics"),
        ("It rained on Solis press secretary Anne Leroy.", "en", "press secretary", "Solis"),
        ("Present: President Anne Leroy, Secretary Brynn Graham, Treasurer Steven Hopkins.", "en", "President", ""),
        (
            "Présents : la présidente Anne Leroy, la trésorière Claire Durand, le maire Marc Roy.",
            "fr",
            "présidente",
            "",
        ),
    ],
)
def test_a_role_and_its_organisation(told, language, role, organisation):
    [quote] = find_quotes(f"{told} {FRENCH if language == 'fr' else ENGLISH}", language)
    assert (quote.speaker, quote.role, quote.organisation) == ("Anne Leroy", role, organisation)


def test_a_thing_whose_word_ends_like_a_craft_is_no_role():
    found = find_quotes("Jean Petit a repris le dossier. « Je n'ai jamais vu une telle ville », dit-il.", "fr")
    assert [(quote.speaker, quote.role) for quote in found] == [("Jean Petit", "")]


def test_an_entry_of_a_live_report_tells_no_role_of_whom_the_one_before_names():
    told = "14:40\n\n“We keep our data at home,” replies Anne Leroy, of Solis.\n\n14:52\n\nThe minister arrives."
    assert [quote.role for quote in find_quotes(f"The summit\n\nThe hall is full.\n\n{told}", "en")] == [""]
