"""The table of what the traits of a cut are worth: people can read it, and it is what the judged cuts teach."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from briefing.core.cuts.judging import BASE, LIMIT, is_doubtful, weight, weights
from briefing.core.cuts.pieces import cut_quote
from briefing.core.cuts.traits import traits
from briefing.core.paths import resources

TABLE = resources() / "cuts" / "weights.tsv"
TOOL = Path(__file__).parents[3] / "tools" / "learn_cuts.py"
NEVER = "We will never, under any circumstances, sell customer data."


def rows():
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def piece_of(quote, shown):
    cut = cut_quote(quote, shown)
    return cut, cut.pieces[0]


def test_each_line_says_a_trait_its_worth_and_of_how_many_cuts_it_was_learnt():
    assert [row[0] for row in rows()][:2] == [BASE, LIMIT]
    names = [row[0] for row in rows()][2:]
    assert names == sorted(set(names))
    assert all(re.fullmatch(r"-?\d\.\d{3}", worth) and int(count) >= 5 for _, worth, count in rows())
    assert all(re.fullmatch(r"\S+(=\S+)?( \S+)*", name) for name in names)
    assert len(names) < 1000, "more than a person can read"


def test_a_cut_is_told_from_the_sum_of_what_its_traits_are_worth():
    cut, piece = piece_of(NEVER, "We will […], under any circumstances, sell customer data.")
    worth = weights()
    assert weight(cut, piece) == pytest.approx(worth[BASE] + sum(worth.get(one, 0) for one in traits(cut, piece)))
    assert is_doubtful(cut, piece)
    assert not is_doubtful(*piece_of("Franchement, le service est une honte.", "[…] le service est une honte."))


def test_traits_say_where_a_piece_stands_what_it_begins_with_and_what_is_kept():
    found = traits(*piece_of("We sold the orchard with regret, in June.", "We sold the orchard […], in June."))
    assert {"place=mid", "place=mid apart=no", "first=with", "length=2", "theme=feeling"} <= found
    assert {"kept-tense=past place=mid", "named=the place=mid", "holds=none"} <= found


@pytest.mark.slow
def test_the_table_was_learnt_from_the_judged_cuts_as_they_are():
    tool = runpy.run_path(str(TOOL))
    held = tool["counts"](tool["cases"](list(tool["judged"]())))
    assert {name: held[name] for name, _, _ in rows()[2:]} == {name: int(count) for name, _, count in rows()[2:]}
