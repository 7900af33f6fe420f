"""A remark on the saying may go whatever words it has; one that takes the words back is told."""

from __future__ import annotations

import pytest

from briefing.core.cuts.losses import lost
from briefing.core.cuts.remarks import ENGLISH_DOUBTS, ENGLISH_REMARKS, FRENCH_DOUBTS, FRENCH_REMARKS
from tests.core.cuts.told import traits_of


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("It goes without saying that the dome is sound.", "[…] the dome is sound."),
        ("At the end of the day, the dome is sound.", "[…] the dome is sound."),
        ("The dome, no two ways about it, is sound.", "The dome […] is sound."),
        ("The dome is sound. I've nothing to add. We open in May.", "The dome is sound. […] We open in May."),
        ("Il va sans dire que la coupole tient.", "[…] la coupole tient."),
        ("Ce n'est un secret pour personne : la coupole tient.", "[…] la coupole tient."),
        ("La coupole, sans l'ombre d'un doute, tient.", "La coupole […] tient."),
        ("Nul n'ignore que la coupole tient.", "[…] la coupole tient."),
    ],
)
def test_a_remark_that_is_all_of_a_cut_has_no_other_trait_and_may_go(quote, shown):
    assert "remark=all" in traits_of(quote, shown)
    assert len(traits_of(quote, shown)) == 2
    assert not lost(quote, shown)


def test_a_remark_with_more_beside_it_is_judged_by_all_of_its_words():
    found = traits_of("Frankly, and only in May, the dome is sound.", "[…] the dome is sound.")
    assert "remark=all" not in found
    assert len(found) > 2


@pytest.mark.parametrize(
    ("quote", "shown", "group"),
    [
        ("The dome, I gather, is sound.", "The dome […] is sound.", "hedges"),
        ("The dome is sound, as far as anyone knows.", "The dome is sound […].", "hedges"),
        ("The dome is sound, or so it seems.", "The dome is sound […].", "hedges"),
        ("We perhaps open in May.", "We […] open in May.", "hedges"),
        ("La coupole, à ce qu'on raconte, tient.", "La coupole […] tient.", "hedges"),
        ("La coupole tient, en règle générale.", "La coupole tient […].", "hedges"),
    ],
)
def test_a_cut_of_nothing_but_words_that_take_back_is_told(quote, shown, group):
    assert {"only=losses", f"only={group}"} <= traits_of(quote, shown)
    assert lost(quote, shown)


@pytest.mark.parametrize(("vouching", "doubting"), [(ENGLISH_REMARKS, ENGLISH_DOUBTS), (FRENCH_REMARKS, FRENCH_DOUBTS)])
def test_no_remark_stands_twice_or_both_vouches_and_takes_back(vouching, doubting):
    assert len({*vouching, *doubting}) == len(vouching) + len(doubting)
