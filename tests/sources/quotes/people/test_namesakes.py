"""Names that may be one person's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.quotes.people.namesakes import may_be_one, namesakes
from tests.strategies import texts


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("M. Dupont", "Paul Dupont"),
        ("Dupont", "Paul Dupont"),
        ("P. Dupont", "Paul Dupont"),
        ("DUPONT Paul", "Paul Dupont"),
        ("Mme Durand", "Marie Durand"),
        ("J.-P. Martin", "Jean-Pierre Martin"),
        ("Dr Iris Mahe", "Iris Mahé"),
        ("de Gaulle", "Charles de Gaulle"),
        ("Mr. Novak", "Peter Novak"),
    ],
)
def test_two_names_may_be_one_persons(short, full):
    assert may_be_one(short, full)
    assert [(group.fullest, group.others) for group in namesakes([full, short])] == [(full, (short,))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mme Dupont", "Paul Dupont"),
        ("Marie Dupont", "Paul Dupont"),
        ("M. Dupond", "Paul Dupont"),
        ("A. Dupont", "Paul Dupont"),
        ("Paul", "Paul Dupont"),
    ],
)
def test_two_names_may_be_two_persons(one, other):
    assert not may_be_one(one, other)
    assert namesakes([one, other]) == []


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("LEROUX Benoît", "Benoît Leroux"),
        ("BENOÎT LEROUX", "Benoît Leroux"),
        ("Benoit Leroux", "Benoît Leroux"),
    ],
)
def test_of_two_that_tell_as_much_the_better_written_is_kept(worse, better):
    for given_so in ([worse, better], [better, worse]):
        assert [(group.fullest, group.others) for group in namesakes(given_so)] == [(better, (worse,))]


def test_a_short_name_that_fits_two_is_left_alone():
    assert namesakes(["Marie Durand", "Anne Durand", "Mme Durand"]) == []


@given(st.lists(st.sampled_from(["Paul Dupont", "M. Dupont", "DUPONT Paul", " P. Dupont", "Anne"]) | texts, max_size=6))
def test_no_name_is_invented_or_grouped_twice(names):
    groups = namesakes(names)
    told = [name for group in groups for name in (group.fullest, *group.others)]
    assert set(told) <= {name.strip() for name in names}
    assert len(set(told)) == len(told)
