"""Texts made to take time: reading one takes as long as it is, whatever it is made of."""

from time import process_time

import pytest

from briefing.sources.extract import extract

_SIZES = (6_000, 24_000)
_LEAST = 0.05
"""Seconds below which a measure says nothing."""
_TRIES = 3
"""Measures, of which one is enough: another program may slow down the longer text, and nothing speeds it up."""
_UNITS = {
    "quotes": "« a » ",
    "quotes and initials": "« Oui », dit X. ",
    "quotes with their speakers": "Anne Roy a dit : « Nous tiendrons. »\n\n",
    "curved quotes": "“a” ",
    "straight marks": '"',
    "words": "a ",
    "names": "Aa ",
    "one word": "a",
    "hyphens": "a-",
    "initials": "A. ",
    "colons": ":",
    "spaces": " ",
    "tabs": "\t",
    "lines": "\n",
    "blank lines": " \n",
    "commas": ", A",
    "brackets": "(",
    "tags": "<v A",
    "times": "0:00:00.000,",
    "labels": "A: a\n",
    "turns": "A :\n",
    "bullets": "- a\n",
    "cells": "| a ",
    "comments": "<!---->",
    "incises": "dit-il, ",
    "speeches": "Discours de ",
    "positions": "A B - c\n",
}
_AROUND = {
    "article": "{0}",
    "line": "Le maire a parlé.\n« Oui », {0} dit Anne Roy.\n",
    "minutes": "Procès-verbal du conseil municipal\n\nÉtaient présents : Anne Roy\n\n{0}\n\nLe conseil décide :\n{0}\n",
    "turns": "Anne Roy: Bonjour à tous.\n\nJean Petit: 1{0}x\n\nAnne Roy: Oui, bonjour.\n\nJean Petit: Non.\n",
    "call": "Anne Roy -- Acme{0}x -- Analyst\n\nBonjour.\n\nJean Petit -- Acme -- Analyst\n\nOui.\n",
    "captions": "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.{0}\n\n00:02.000 --> 00:03.000\nOui.\n",
    "timed text": "<?xml version='1.0'?>{0}",
}
_IN_PAGES = {
    "quoted": "<q>a</q> ",
    "cited": "<cite>A</cite> ",
    "slanted": "<em>Nous venons tous demain.</em> ",
    "cells": "<tr><td>a</td></tr>",
    "breaks": "a<br>",
    "open blocks": "<div>",
    "block quotes": "<blockquote>a</blockquote>",
    "signs": "&#233;",
    "links": "<a href=a>b</a> ",
}
_AROUND_IN_MARKDOWN = {
    "strong line": "# Le port\n\n** {0}- ** x\n",
    "link": "# Le port\n\nLe maire [a {0}](https://a.example/{0} a parlé.\n",
    "code": "# Le port\n\nLe maire `a {0} a ``parlé` {0}.\n",
    "list": "# Le port\n\n- Le maire {0}\n  - {0} a parlé\n\n1. {0}\n",
    "front matter": "---\ntitle: {0}\nauthor: {0}\n---\n\nLe maire a parlé.\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("around", _AROUND.values(), ids=_AROUND.keys())
@pytest.mark.parametrize("unit", _UNITS.values(), ids=_UNITS.keys())
def test_a_text_of_four_times_the_size_takes_no_more_than_eight_times_as_long(tmp_path, unit, around):
    assert _grows_no_faster(tmp_path / "text.txt", unit, around)


@pytest.mark.slow
@pytest.mark.parametrize("around", _AROUND_IN_MARKDOWN.values(), ids=_AROUND_IN_MARKDOWN.keys())
@pytest.mark.parametrize("unit", [*_UNITS.values(), "*", "_a_ ", "~"], ids=[*_UNITS, "stars", "leant", "tildes"])
def test_nor_does_one_in_markdown(tmp_path, unit, around):
    assert _grows_no_faster(tmp_path / "text.md", unit, around)


@pytest.mark.slow
@pytest.mark.parametrize("unit", _IN_PAGES.values(), ids=_IN_PAGES.keys())
def test_nor_does_a_page(tmp_path, unit):
    page = "<html><head><title>Le port</title></head><body><p>{0} a parlé.</p></body></html>"
    assert _grows_no_faster(tmp_path / "page.html", unit, page, (30_000, 120_000))


@pytest.mark.slow
@pytest.mark.parametrize("unit", [r"\strike a", r"\v a\v0 ", "{", r"\{\v ", r"\line a", r"\u233?"])
def test_nor_does_rich_text(tmp_path, unit):
    assert _grows_no_faster(tmp_path / "text.rtf", unit, "{{\\rtf1 {0}}}", (30_000, 120_000))


def _grows_no_faster(path, unit, around, sizes=_SIZES):
    texts = [around.format(unit * (size // len(unit))) for size in sizes]
    return any(_is_linear(*(_seconds(path, text) for text in texts)) for _ in range(_TRIES))


def _is_linear(short, long):
    return long < 8 * max(short, _LEAST)


def _seconds(path, text):
    path.write_text(text, encoding="utf-8")
    begun = process_time()
    extract(str(path))
    return process_time() - begun
