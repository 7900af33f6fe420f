"""A cut that may turn the meaning is told, with the word that it swallowed; a fair one passes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.cuts.confirming import grade, losses, to_confirm, unconfirmed
from briefing.core.cuts.losses import lost
from briefing.core.diagnostics import Grade
from briefing.core.model import Briefing, Message
from briefing.core.quotes.verify import fairness
from briefing.core.storage.store import dumps, loads
from briefing.core.trust import Loss

CUTS = Path(__file__).parent
NEVER = "We will never, under any circumstances, sell customer data."
CUT = "We will […] sell customer data."


def cuts(name: str) -> list[tuple[str, str]]:
    """The quotes of a file, each with what is shown of it: what stands between ⟦ and ⟧ is cut out."""
    lines = CUTS.joinpath(name).read_text(encoding="utf-8").splitlines()
    return [(re.sub("[⟦⟧]", "", line), re.sub("⟦[^⟧]*⟧", " […] ", line)) for line in lines]


KEPT = [
    *(("turning_fr", 0.99), ("turning_en", 0.985), ("narrowing_fr", 0.96), ("narrowing_en", 0.96)),
    *(("learnt_turning_fr", 0.92), ("learnt_turning_en", 0.94), ("fair_fr", 0.15), ("fair_en", 0.15)),
    *(("learnt_fair_fr", 0.24), ("learnt_fair_en", 0.24), ("retracting_fr", 0.76), ("retracting_en", 0.81)),
    *(("digressing_fr", 0.14), ("digressing_en", 0.14), ("undercutting_fr", 0.87), ("undercutting_en", 0.85)),
    *(("adorning_fr", 0.26), ("adorning_en", 0.215), ("limiting_fr", 0.95), ("limiting_en", 0.95)),
    *(("colouring_fr", 0.41), ("colouring_en", 0.45), ("disowning_fr", 0.9), ("disowning_en", 0.93)),
    *(("vouching_fr", 0.085), ("vouching_en", 0.085), ("weighing_fr", 0.76), ("weighing_en", 0.8)),
    *(("furnishing_fr", 0.04), ("furnishing_en", 0.02), ("stripping_fr", 0.95), ("stripping_en", 0.95)),
    *(("trimming_fr", 0.05), ("trimming_en", 0.05)),
]
"""The share of each of our own sets that is told: of those that turn at least, of fair ones at most."""
FAIR = ("fair", "digressing", "adorning", "colouring", "vouching", "furnishing", "trimming")
SETS = [
    *(("unseen", 0.94, 0.095), ("unseen_b", 0.98, 0.115), ("unseen_c", 0.95, 0.12), ("unseen_d", 0.945, 0.13)),
    *(("unseen_e", 0.96, 0.18), ("unseen_f", 0.71, 0.125), ("unseen_h", 0.95, 0.09), ("unseen_i", 0.8, 0.145)),
    *(("unseen_j", 0.885, 0.12), ("unseen_k", 0.96, 0.105), ("unseen_l", 0.93, 0.1)),
    ("unseen_m", 0.98, 0.02),
]
"""The same of the sets by others, of those that turn and of fair ones, in either language."""


@pytest.mark.slow
@pytest.mark.parametrize(("name", "share"), KEPT)
def test_cuts_that_turn_or_narrow_the_meaning_are_told_and_most_fair_ones_are_not(name, share):
    """The weights were learnt on these, too: it keeps, it does not measure.

    What narrows is true without the words that went, or not, as somebody who knows the matter must say ("The plant
    [in the north] will run on hydrogen"). The learnt sets are pairs that differ in little, and so are what takes back
    what was said or undercuts it, and digressions and adornments beside the same words.
    """
    found = [(quote, bool(lost(quote, shown))) for quote, shown in cuts(f"{name}.txt")]
    told = [quote for quote, flagged in found if flagged]
    assert len(told) <= share * len(found) if name.split("_")[-2] in FAIR else len(told) >= share * len(found), told


@pytest.mark.slow
@pytest.mark.parametrize(("name", "turns", "fair"), SETS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_sets_by_others_are_judged_no_worse_than_they_were(name, turns, fair, language):
    """Written by people who had not seen how cuts are judged; the weights were learnt on them since.

    The honest figures are those of ``tools/learn_cuts.py``, which learns on all other sets: of 100 cuts that turn it
    tells 88, and 16 of 100 fair ones. On the sixth set, the hardest, 56 and 18 were told at its first run, and learnt
    without it now 68 at 15; on the eighth, of cuts as they are commonly made, 87 and 17, and 89 at 15; on the ninth,
    of which three in four hold no word that denies, 83 and 19, and 82 at 15; on the tenth, most of them frames and
    what is set against something later, 82 and 19, and 80 at 15; on the eleventh, in many voices and of every kind, 94
    and 15, and 94 at 15; on the twelfth, whose losses no single word tells, 80 and 15, and 89 at 15; on the
    thirteenth, of talk as people talk, 82 and 35, and 66 at 15. It counts most, for that is what the program meets: of
    300 cuts of quotes that were really said, of which nothing was learnt, 88 and 37 were told before it, 91 and 27
    since. The goal is 95 and 5.
    """
    items = [item for item in judged(f"{name}.jsonl") if item["lang"] == language]
    assert told_of(items, "turns") >= turns
    assert told_of(items, "fair") <= fair


def told_of(items, kind):
    """The share of the cuts of a kind that is told."""
    told = [bool(shown_lost(item)) for item in items if item["kind"] == kind]
    return sum(told) / len(told)


@pytest.mark.parametrize("name", ["unseen.jsonl", *(f"unseen_{letter}.jsonl" for letter in "cdefgijklm")])
def test_what_is_told_names_the_word_that_turns(name):
    told = [(item, found) for item in judged(name) if item["kind"] == "turns" and (found := shown_lost(item))]
    named = [item for item, found in told if any(_share(item["lost"], one.words) for one in found)]
    assert len(named) >= 0.96 * len(told)


def _share(word: str, words: str) -> bool:
    one, other = word.casefold(), words.casefold()
    return one in other or other in one


def judged(name):
    return [json.loads(line) for line in CUTS.joinpath(name).read_text(encoding="utf-8").splitlines()]


def shown_lost(item):
    return lost(item["quote"], item["shown"])


def test_every_cut_of_the_set_is_provable():
    for name in ("turning_fr", "turning_en", "narrowing_fr", "narrowing_en", "fair_fr", "fair_en"):
        of_the_set = list(cuts(f"{name}.txt"))
        assert of_the_set
        for quote, shown in of_the_set:
            assert fairness(Message("m", quote, shown=shown)).proved, quote


@pytest.mark.parametrize(
    ("quote", "shown", "loss", "word"),
    [
        (NEVER, CUT, Loss.NEGATION, "never"),
        ("Nous ne vendrons jamais vos données.", "Nous […] vendrons […] vos données.", Loss.NEGATION, "jamais"),
        ("Je ne dis pas que nous partons.", "[…] nous partons.", Loss.NEGATION, "pas"),
        ("Certains pensent que tout est perdu.", "[…] tout est perdu.", Loss.FRAME, "pensent"),
        ("Nous ouvrirons en mai, sauf accident.", "Nous ouvrirons en mai […].", Loss.CONDITION, "sauf"),
        ("Nous ouvrirons peut-être en mai.", "Nous ouvrirons […] en mai.", Loss.HEDGE, "peut-être"),
        ("I like it, but not at this price.", "I like it […].", Loss.CONTRAST, "but"),
        ("Some of our sites pollute.", "[…] our sites pollute.", Loss.QUANTIFIER, "Some of"),
        ("We lost 3 of our sites.", "We lost […] our sites.", Loss.NUMBER, "3"),
        ("The fine is 40 million euros.", "The fine is 40 […] euros.", Loss.UNIT, "million"),
        (
            "I admire her. My neighbour is a crook. He lies.",
            "I admire her. […] He lies.",
            Loss.REFERENT,
            "My neighbour is a crook",
        ),
        ("Les trains roulaient à l'heure autrefois.", "Les trains roulaient à l'heure […].", Loss.TIME, "autrefois"),
        ("J'ai menti aux ravisseurs.", "J'ai menti […].", Loss.SCOPE, "aux ravisseurs"),
        ("I saw my rival take it.", "I […] take it.", Loss.MIDST, "saw my rival"),
        ("Bravo, du grand art : deux procès.", "Bravo, du grand art […].", Loss.IRONY, "deux procès"),
        ("Will they leave? I hope not.", "Will they leave […].", Loss.QUESTION, "?"),
        (
            "Our rivals lie to us. We never lie to them.",
            "Our rivals […] lie to them.",
            Loss.SENTENCE,
            "lie to us. We never",
        ),
    ],
)
def test_the_lost_word_is_named_with_what_it_is(quote, shown, loss, word):
    assert (loss, word) in [(one.loss, one.words) for one in lost(quote, shown)]


@pytest.mark.parametrize(
    ("quote", "shown", "words"),
    [
        (
            "The drug is safe to study in mice, and that is all the paper claims.",
            "The drug is safe […].",
            ["to study in mice", "claims"],
        ),
        (
            "Les riverains soutiennent le parc aux heures de bureau, et jamais la nuit.",
            "Les riverains soutiennent le parc […].",
            ["aux heures de bureau", "jamais"],
        ),
        ("We sell no carpets, or never by mail.", "We sell […].", ["no", "never"]),
    ],
)
def test_words_that_go_on_within_a_clause_are_named_before_known_ones_behind_a_stop(quote, shown, words):
    assert [one.words for one in lost(quote, shown)] == words


def test_words_are_named_to_the_first_stop_behind_a_few():
    [one] = lost("She is the best cook in our house, which has one.", "She is the best cook […].")
    assert one.words == "in our house"


def test_the_place_of_a_lost_word_is_its_own():
    [one] = lost(NEVER, CUT)
    assert NEVER[one.start : one.end] == one.words == "never"


def test_what_is_said_in_brackets_is_not_lost():
    quote = "Some of our sites pollute."
    assert lost(quote, "[some of] […] our sites pollute.") == ()


def test_the_sentence_names_the_word_in_its_language():
    found = lost(NEVER, CUT)
    assert losses(found, "en") == "“never” (negation)"
    assert losses(found, "fr") == "« never » (négation)"
    assert losses(lost("J'ai menti aux ravisseurs.", "J'ai menti […]."), "fr") == "« aux ravisseurs » (portée)"


def test_a_cut_is_to_be_confirmed_until_somebody_does():
    briefing = Briefing(messages=(Message("m", NEVER, shown=CUT),))
    [told] = to_confirm(briefing)
    assert (told.id, told.is_fault, told.grade) == ("m", False, Grade.TO_CONFIRM)
    assert "“never” (negation)" in told.what
    after = edits.confirm(briefing, "m", "Ann", "2026-11-28T16:00")
    assert to_confirm(after) == ()
    assert grade(after, after.messages[0]) is Grade.CUT


def test_a_confirmation_is_kept_in_the_file_and_holds_for_this_cut_only():
    briefing = edits.confirm(Briefing(messages=(Message("m", NEVER, shown=CUT),)), "m", "Ann", "2026-11-28T16:00")
    again = loads(dumps(briefing), "again")
    assert again.messages[0].confirmed == briefing.messages[0].confirmed
    other = replace(again.messages[0], shown="We will […] sell […] data.")
    assert unconfirmed(other)
    assert edits.change_message(again, "m", shown="We will […] sell […] data.").messages[0].confirmed is None


def test_grades_go_from_exact_to_not_said():
    quote = "Oui, mais pas trop."
    briefing = Briefing()
    assert grade(briefing, Message("m", quote)) is Grade.EXACT
    assert grade(briefing, Message("m", quote, shown="Oui […].")) is Grade.TO_CONFIRM
    assert grade(briefing, Message("m", quote, shown="Non")) is Grade.NOT_SAID


@pytest.mark.parametrize("shown", ["[L]e marketing ne ment pas.", "[…] le marketing ne ment pas.", "Le marketing"])
def test_an_opening_that_leaves_nothing_out_is_no_cut(shown):
    message = Message("m", "le marketing ne ment pas.", shown=shown)
    is_opening = shown.startswith("[")
    assert unconfirmed(message) == ()
    assert grade(Briefing(), message) is (Grade.TYPOGRAPHIC if is_opening else Grade.NOT_SAID)


def test_a_cut_behind_a_bracketed_capital_is_a_cut():
    message = Message("m", "le marketing, lui, ment.", shown="[L]e marketing […] ment.")
    assert grade(Briefing(), message) is Grade.CUT


TELLING = ("as", "a", "fan", ";", ",", ".", ":", "-", "not", "par", "une", "en", "et", "dit", "-t-on", "d'un")
WORDS = st.lists(st.sampled_from(TELLING), max_size=14)


@given(st.text("abné ,.?!'’-12%;", max_size=60) | WORDS.map(" ".join), st.data())
def test_any_text_and_any_cut_can_be_looked_at(quote, data):
    end = data.draw(st.integers(0, len(quote)))
    start = data.draw(st.integers(0, end))
    for one in lost(quote, f"{quote[:start]} […] {quote[end:]}"):
        assert quote[one.start : one.end] == one.words
