"""Learn what the traits of a cut are worth, from the cuts that people judged: ``python tools/learn_cuts.py [--write]``.

A logistic model with few weights (an elastic net), written as a table that people can read. It is measured set by set:
learnt on all other sets, tried on the one left out, whose writers it has not seen. With ``--write`` it is then learnt
on all of them, and the table is written.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from math import exp
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefing.core.cuts.judging import BASE, LIMIT
from briefing.core.cuts.losses import certain
from briefing.core.cuts.pieces import CutQuote, Piece, cut_quote
from briefing.core.cuts.sorts import SORT
from briefing.core.cuts.traits import traits

ROOT = Path(__file__).parents[1]
CUTS = ROOT / "tests" / "core" / "cuts"
TABLE = ROOT / "resources" / "cuts" / "weights.tsv"
SETS = {
    **{"A": "unseen.jsonl", "B": "unseen_b.jsonl", "C": "unseen_c.jsonl", "D": "unseen_d.jsonl", "E": "unseen_e.jsonl"},
    **{"F": "unseen_f.jsonl", "G": "unseen_g.jsonl", "H": "unseen_h.jsonl", "I": "unseen_i.jsonl"},
    **{"J": "unseen_j.jsonl", "K": "unseen_k.jsonl", "L": "unseen_l.jsonl", "M": "unseen_m.jsonl"},
}
MARKED = {
    **{"turning": True, "narrowing": True, "fair": False, "learnt_turning": True, "learnt_fair": False},
    **{"retracting": True, "digressing": False, "undercutting": True, "adorning": False},
    **{"limiting": True, "colouring": False, "disowning": True, "vouching": False},
    **{"weighing": True, "furnishing": False, "stripping": True, "trimming": False},
}
"""Our own, by file; those from the third line on are what takes back what was said, undercuts it, limits it, disowns it
or weighs it (by another number, by the rest, by how it came about), and digressions, adornments, colours, vouching
remarks and furnishings beside the same words; the last two are cuts of talk as people talk."""
WORTH = {
    **{"A": 0.7, "D": 1.3, "E": 1.4, "F": 0.5, "G": 0.5, "I": 0.5, "M": 8.0, "trimming": 4.0, "stripping": 4.0},
    **{"narrowing": 2.2, "undercutting": 1.8, "disowning": 0.3, "vouching": 0.3, "retracting": 0.5, "digressing": 1.2},
    **{"turning": 1.2, "weighing": 1.5, "furnishing": 1.5},
}
"""How much the cuts of a set count, where not 1: the first is the easiest. Those that no word tells are the hardest;
counted whole, they cost more among common cuts than they bring among hard ones. Tried by leaving out F and H. Cuts of
talk as people talk are few, and what the program meets, so they count most: tried by leaving out parts of M."""
LEAST = 5
"""A trait that fewer cuts have is chance."""
SPARSE, SMALL = 4.2, 0.5
"""The prices of a weight that is not zero, and of a large one: tried by leaving out each set in turn."""
MOST, KEPT = 980, 2.5
"""So many traits stand in the table that people read, the heaviest; weighed anew without the others, at this price."""
BUILD = 0.3
"""What tells a cut by its build (see ``sorts``) holds for words never seen, and costs so much of the first price."""
ROUNDS = 60
FAIR = 0.16
"""The share of fair cuts that are told where the limit is: who is asked in vain too often does not look any more."""
HEAD = """# How likely a cut turns the meaning: what each trait is worth, in log odds, and how many cuts had it.
# Made by tools/learn_cuts.py from the cuts in tests/core/cuts; briefing/core/cuts/traits.py says what traits are.
"""


class Judged(NamedTuple):
    """A cut that somebody judged: what each of its pieces has, which of them turn it, and whether it is told anyhow."""

    name: str
    turns: bool
    pieces: list[frozenset[str]]
    turning: list[bool]
    is_certain: bool


class Case(NamedTuple):
    """A piece to learn from: what it has, whether it turns, and how much it counts."""

    traits: list[str]
    turns: bool
    share: float


Weights = dict[str, float]


def judged() -> Iterator[Judged]:
    """All judged cuts."""
    for name, file in SETS.items():
        for line in CUTS.joinpath(file).read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            yield from _judged(name, item["quote"], item["shown"], item["kind"] == "turns", item.get("lost", ""))
    for file, turns in MARKED.items():
        for language in ("fr", "en"):
            for line in CUTS.joinpath(f"{file}_{language}.txt").read_text(encoding="utf-8").splitlines():
                quote, shown = re.sub("[⟦⟧]", "", line), re.sub("⟦[^⟧]*⟧", " […] ", line)
                yield from _judged(file, quote, shown, turns, "")


def _judged(name: str, quote: str, shown: str, turns: bool, lost: str) -> Iterator[Judged]:
    if cut := cut_quote(quote, shown):
        at = quote.casefold().find(lost.casefold()) if lost else -1
        turning = [turns and (at < 0 or _touches(cut, piece, at, at + len(lost))) for piece in cut.pieces]
        turning = turning if any(turning) else [turns] * len(turning)
        yield Judged(name, turns, [traits(cut, piece) for piece in cut.pieces], turning, bool(list(certain(cut))))


def _touches(cut: CutQuote, piece: Piece, start: int, end: int) -> bool:
    return cut.said[piece.start].start < end and start < cut.said[piece.end - 1].end


def cases(cuts: Sequence[Judged]) -> list[Case]:
    """The pieces to learn from: of a cut that turns only those that turn it. Both kinds weigh the same in all."""
    found = [
        (piece, one.turns, WORTH.get(one.name, 1.0) / (sum(one.turning) if one.turns else 1))
        for one in cuts
        for piece, turns in zip(one.pieces, one.turning, strict=True)
        if turns == one.turns
    ]
    total = {kind: sum(share for _, turns, share in found if turns == kind) for kind in (True, False)}
    half = sum(total.values()) / 2
    return [Case(sorted(piece), turns, share * half / total[turns]) for piece, turns, share in found]


def counts(cases: Sequence[Case]) -> Counter[str]:
    """How many cases have each trait."""
    return Counter(trait for case in cases for trait in case.traits)


def learn(cases: Sequence[Case]) -> Weights:
    """The weights of an elastic net: of all traits first, then of the heaviest alone."""
    every = _fit(cases, {trait for trait, count in counts(cases).items() if count >= LEAST}, SPARSE)
    heaviest = sorted(every.keys() - {BASE}, key=lambda trait: (-abs(every[trait]), trait))
    return _fit(cases, set(heaviest[:MOST]), KEPT)


def _fit(cases: Sequence[Case], known: AbstractSet[str], sparse: float) -> Weights:
    """The weights of these traits at this price, trait by trait until little changes."""
    holders: dict[str, list[int]] = {trait: [] for trait in sorted(known)}
    for at, case in enumerate(cases):
        for trait in case.traits:
            if trait in holders:
                holders[trait].append(at)
    holders[BASE] = list(range(len(cases)))
    prices = {trait: sparse * (BUILD if trait.startswith(SORT) else 1) for trait in known}
    weights: Weights = defaultdict(float)
    sums = [0.0] * len(cases)
    for number in range(ROUNDS):
        every = number % 5 == 0
        for trait, held in holders.items():
            if every or weights[trait]:
                _step(weights, (trait, prices.get(trait, 0.0)), held, cases, sums)
    return {trait: worth for trait, worth in weights.items() if worth}


def _step(
    weights: Weights, priced: tuple[str, float], held: Sequence[int], cases: Sequence[Case], sums: list[float]
) -> None:
    """A step of Newton's on the weight of one trait, with its price."""
    trait, sparse = priced
    slope = bend = 0.0
    for at in held:
        chance = 1 / (1 + exp(-sums[at]))
        slope += cases[at].share * (chance - cases[at].turns)
        bend += cases[at].share * max(chance * (1 - chance), 0.05)
    small = 0.0 if trait == BASE else SMALL
    target = bend * weights[trait] - slope
    after = (max(abs(target) - sparse, 0.0) / (bend + small)) * (1 if target > 0 else -1)
    if change := after - weights[trait]:
        weights[trait] = after
        for at in held:
            sums[at] += change


def score(one: Judged, weights: Mapping[str, float]) -> float:
    """The log odds of the likeliest piece; without bound for what is told anyhow."""
    if one.is_certain:
        return float("inf")
    worth = (weights[BASE] + sum(weights.get(trait, 0.0) for trait in piece) for piece in one.pieces)
    return max(worth, default=float("-inf"))


def limit(fair: Sequence[float], share: float) -> float:
    """The sum that this share of fair cuts passes."""
    return sorted(fair, reverse=True)[int(share * len(fair))]


def told(scores: Sequence[tuple[bool, float]], share: float) -> float:
    """The share of turning cuts that are told where this share of fair ones is."""
    least = limit([worth for turns, worth in scores if not turns], share)
    turning = [worth for turns, worth in scores if turns]
    return sum(worth > least for worth in turning) / len(turning)


def main() -> None:
    cuts = list(judged())
    left_out: list[tuple[bool, float]] = []
    for name in SETS:
        weights = learn(cases([one for one in cuts if one.name != name]))
        scores = [(one.turns, score(one, weights)) for one in cuts if one.name == name]
        left_out += scores
        if all(turns for turns, _ in scores):
            continue
        curve = "  ".join(f"{told(scores, share):.3f} at {share:.2f}" for share in (0.05, 0.10, 0.15, 0.20))
        print(
            f"set {name}, left out: told of those that turn {curve} of the fair ones; {len(weights)} weights",
            flush=True,
        )
    least = limit([worth for turns, worth in left_out if not turns], FAIR)
    curve = "  ".join(f"{told(left_out, share):.3f} at {share:.2f}" for share in (0.05, 0.08, 0.10, 0.12, 0.15, 0.20))
    print(f"all, each left out: {curve}, the limit is {least:.3f}")
    if "--write" in sys.argv:
        _write(cases(cuts), least)


def _write(every: Sequence[Case], least: float) -> None:
    weights, held = learn(every), counts(every)
    rows = [(BASE, weights.pop(BASE), len(every)), (LIMIT, least, len(every))]
    rows += [(trait, worth, held[trait]) for trait, worth in sorted(weights.items())]
    text = HEAD + "".join(f"{trait}\t{worth:.3f}\t{count}\n" for trait, worth, count in rows)
    TABLE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{TABLE}: {len(rows)} lines")


if __name__ == "__main__":
    main()
