"""What a cut does to the sentence by its build, whatever the words are."""

from __future__ import annotations

import pytest

from briefing.core.cuts.losses import lost
from briefing.core.cuts.pieces import cut_quote
from briefing.core.cuts.sorts import sorts


def sorts_of(quote, shown, at=0, place="mid"):
    cut = cut_quote(quote, shown)
    return set(sorts(cut, cut.pieces[at], place))


@pytest.mark.parametrize(
    ("quote", "shown", "trait"),
    [
        (
            "The glazier swears that the dome is sound.",
            "[…] the dome is sound.",
            "sort=frame that vouched=no who=none",
        ),
        ("I can confirm that the dome is sound.", "[…] the dome is sound.", "sort=frame that vouched=yes who=i"),
        ("Je vous rappelle que la coupole tient.", "[…] la coupole tient.", "sort=frame that vouched=yes who=i"),
        ("Je n'ai jamais dit que la coupole tient.", "[…] la coupole tient.", "sort=frame that vouched=no denied"),
        ("There's nobody who doubts that the dome is sound.", "[…] the dome is sound.", "sort=frame doubt=yes denied"),
        ("Le maire doute que la coupole tienne.", "[…] la coupole tienne.", "sort=frame doubt=yes plain"),
        ("I won't tell you the dome is sound.", "[…] the dome is sound.", "sort=frame bare"),
    ],
)
def test_a_frame_is_told_by_who_vouches_for_what_follows(quote, shown, trait):
    assert trait in sorts_of(quote, shown, place="lead")


def test_a_condition_with_what_follows_from_it_is_told_from_a_bare_one():
    bare = sorts_of("We open in May, if the roof holds.", "We open in May […].", place="trail")
    assert "sort=if trail apart spoken=no own=no" in bare
    own = sorts_of("We open in May, if you come, bring a coat.", "We open in May […].", place="trail")
    assert "sort=if trail apart spoken=yes own=yes" in own


def test_what_is_said_again_beside_the_cut_is_known():
    assert "sort=again" in sorts_of("The hall was empty. Quite empty.", "The hall was empty. […]", place="whole")
    assert "sort=again" in sorts_of("Le maire, lui, ment.", "Le maire […] ment.")
    assert "sort=again" not in sorts_of("Nous n'avons ni pain ni vin.", "Nous n'avons […] pain ni vin.")


def test_words_doubled_right_beside_the_cut_are_known_even_where_they_deny():
    assert "sort=again" in sorts_of("We will never, never sell.", "We will never […] sell.")
    assert "sort=again" in sorts_of("Si, si le temps le permet, on ouvre.", "[…] si le temps le permet, on ouvre.")


def test_an_operator_is_told_from_one_beside_a_denial():
    beside = sorts_of("We have no bread or wine.", "We have no bread […].", place="trail")
    assert "sort=or trail inside kept-denied=yes" in beside
    alone = sorts_of("We have bread or wine.", "We have bread […].", place="trail")
    assert "sort=or trail inside kept-denied=no" in alone


def test_a_cut_that_goes_on_over_the_end_of_a_sentence_is_known():
    quote, shown = "The player is useless on the left; on the right he shines.", "The player is useless […]."
    assert "sort=run ahead trail inside" in sorts_of(quote, shown, 0, "trail")
    assert "sort=run back whole apart" in sorts_of(quote, shown, 1, "whole")


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("We lost the archive, and I say that as a joke.", "We lost the archive […]."),
        ("Les dahlias ont gelé, je plaisante.", "Les dahlias ont gelé […]."),
        ("The glazier swears blind that the dome is sound.", "[…] the dome is sound."),
        ("Le vitrier jure ses grands dieux que la coupole tient.", "[…] la coupole tient."),
        ("It isn't out of the question that the dome is sound.", "[…] the dome is sound."),
        (
            "We keep the kiln lit, subject to a review that may say no, and it works.",
            "We keep the kiln lit […] and it works.",
        ),
    ],
)
def test_what_takes_the_kept_words_back_is_told(quote, shown):
    assert lost(quote, shown)


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("Permettez-moi de rappeler que la coupole tient.", "[…] la coupole tient."),
        (
            "The hall was empty. Quite empty. The next day we sold out.",
            "The hall was empty. […] The next day we sold out.",
        ),
    ],
)
def test_what_vouches_for_the_kept_words_or_says_them_again_may_go(quote, shown):
    assert not lost(quote, shown)
