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


@pytest.mark.slow
@pytest.mark.parametrize("around", _AROUND.values(), ids=_AROUND.keys())
@pytest.mark.parametrize("unit", _UNITS.values(), ids=_UNITS.keys())
def test_a_text_of_four_times_the_size_takes_no_more_than_eight_times_as_long(tmp_path, unit, around):
    texts = [around.format(unit * (size // len(unit))) for size in _SIZES]
    measured = (_is_linear(*(_seconds(tmp_path / "text.txt", text) for text in texts)) for _ in range(_TRIES))
    assert any(measured)


def _is_linear(short, long):
    return long < 8 * max(short, _LEAST)


def _seconds(path, text):
    path.write_text(text, encoding="utf-8")
    begun = process_time()
    extract(str(path))
    return process_time() - begun
