"""A deck of ours tells when its manifest and its slides do not belong together."""

from __future__ import annotations

import pytest

from briefing.deck.check.marks import of_marks
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.ooxml.tags import manifest_part


@pytest.fixture
def package(cigref):
    return unpack(deck(cigref)[0])


def told(package):
    return [(remark.slide, remark.what) for remark in of_marks(package)]


def change(package, name, old, new):
    assert old in package.parts[name]
    package.parts[name] = package.parts[name].replace(old, new)


def test_a_deck_as_exported_hangs_together(package):
    assert told(package) == []


def test_a_deck_without_any_mark_is_nobody_s_business(package):
    del package.parts[manifest_part(package)]
    for name in [name for name in package.parts if name.startswith("ppt/tags/")]:
        del package.parts[name]
    assert told(package) == []


def test_a_manifest_that_is_missing_is_told(package):
    del package.parts[manifest_part(package)]
    [(slide, what)] = told(package)
    assert (slide, "lost Briefing’s marks" in what) == (0, True)


def test_a_slide_of_another_briefing_is_told(package):
    own = b'<p:tag name="BRIEFING_S'
    change(package, "ppt/tags/slideTags3.xml", own, b'<p:tag name="BRIEFING_DOCUMENT" val="x"/>' + own)
    [(slide, what)] = told(package)
    assert (slide, "another briefing" in what) == (3, True)


def test_a_slide_that_the_manifest_does_not_name_is_told(package):
    change(package, "ppt/tags/slideTags3.xml", b"themes/", b"topics/")
    [(slide, what)] = told(package)
    assert (slide, "do not name this slide" in what) == (3, True)


def test_a_manifest_of_other_slides_is_told(package):
    for name in [name for name in package.parts if name.startswith("ppt/tags/")]:
        del package.parts[name]
    change(package, manifest_part(package), b' id="2', b' id="9')
    [(slide, what)] = told(package)
    assert (slide, "name none of its slides" in what) == (0, True)
