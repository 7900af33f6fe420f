"""Decks saved as templates or shows are opened like presentations."""

from __future__ import annotations

import io

import pptx
import pytest

from briefing.core.office.package import TYPES
from briefing.core.office.zipping import zipped
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.ooxml.names import PML
from briefing.deck.ooxml.package import unpack
from briefing.deck.ooxml.presenting import presented
from briefing.deck.truth.check import check_truth

PRESENTATION = f"{PML}.presentation.main+xml"
ACTIVE = "application/vnd.ms-powerpoint.{}.macroEnabled.main+xml"


@pytest.fixture(scope="module")
def exported(cigref):
    return deck(cigref)[0]


def saved_as(data, kind):
    package = unpack(data)
    types = package.parts[TYPES].replace(PRESENTATION.encode(), kind.encode())
    return zipped({**package.parts, TYPES: types}.items(), is_packed=False)


@pytest.mark.parametrize(
    "kind", [f"{PML}.template.main+xml", f"{PML}.slideshow.main+xml", ACTIVE.format("presentation")]
)
def test_what_is_saved_as_something_else_is_opened(exported, kind):
    data = saved_as(exported, kind)
    made = presented(unpack(data), data)
    assert len(pptx.Presentation(io.BytesIO(made)).slides) == len(pptx.Presentation(io.BytesIO(exported)).slides)


def test_a_presentation_stays_as_it_is(exported):
    assert presented(unpack(exported), exported) is exported


def test_a_deck_saved_as_a_template_is_checked_and_proved(cigref, exported):
    data = saved_as(exported, f"{PML}.template.main+xml")
    assert check_bytes(data) == []
    assert check_truth(data, cigref, {}).proved == len(cigref.deck.picks)
