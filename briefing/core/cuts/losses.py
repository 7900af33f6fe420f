"""What a cut swallowed that may turn the meaning: it warns, and never acquits.

A word that turns the clause it stands in is missed where something of that clause, or what hangs on it, is kept. Where
the whole clause went, what is kept stands as it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.core.cuts.clauses import Clause, CutQuote, Found, cut_quote
from briefing.core.cuts.units import is_year, units
from briefing.core.trust import Loss

_FEW = 4
"""Between a word that turns what follows and what is kept of that stand at most so many small words."""
_MARKS = frozenset(',;:.!?…()-"[]')


class Lost(NamedTuple):
    """Words of a quote that a cut swallowed, at ``start`` to ``end`` of it, and what they are."""

    loss: Loss
    words: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def lost(quote: str, shown: str) -> tuple[Lost, ...]:
    """What the cuts of a quote swallowed that may turn what is shown of it, in the order of the quote.

    Nothing for a quote that is shown whole, or not proved (see ``proof``): that is worse, and told elsewhere.
    """
    cut = cut_quote(quote, shown) if shown else None
    if cut is None:
        return ()
    found = [(loss, start, end) for loss, start, end in _losses(cut) if not _put_in(cut, shown, start, end)]
    return tuple(_merged(cut, sorted(found, key=lambda one: one[1:])))


def _merged(cut: CutQuote, found: list[tuple[Loss, int, int]]) -> Iterator[Lost]:
    """Each word told once, as what it is first."""
    past = 0
    for loss, start, end in found:
        if start >= past:
            yield Lost(loss, cut.surface(start, end), cut.said[start].start, cut.said[end - 1].end)
            past = end


def _put_in(cut: CutQuote, shown: str, start: int, end: int) -> bool:
    """Whether the lost words are said in brackets instead."""
    return f"[{cut.surface(start, end)}]".casefold() in shown.casefold()


def _losses(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    yield from units(cut)
    for found in cut.found:
        rule = _RULES.get(found.group)
        if rule and cut.strikes(found.start, found.end) and not _said_beside(cut, found) and rule[1](cut, found):
            yield rule[0], found.start, found.end
    yield from _numbers(cut)
    yield from _questions(cut)
    yield from _spliced(cut)
    yield from _torn(cut)


def _said_beside(cut: CutQuote, found: Found) -> bool:
    """Whether the same words are kept right before the cut, or after it: they were said twice."""
    start, end = cut.run_of(found.start)
    lost, count = cut.words[found.start : found.end], found.end - found.start
    before, after = _bare(cut.words[max(0, start - count - 2) : start]), _bare(cut.words[end : end + count + 2])
    return list(lost) in (before[-count:], after[:count])


def _turns_clause(cut: CutQuote, found: Found) -> bool:
    """Whether something is kept of the clause, or of what it governs; a lone word belongs to its whole sentence."""
    at = cut.clause_of(found.start)
    clause = cut.clauses[at]
    if _keeps(cut, clause):
        return not _beside(cut, found)
    return _governs(cut, at) or (_is_lone(cut, clause, found) and _keeps_sentence(cut, clause))


def _is_lone(cut: CutQuote, clause: Clause, found: Found) -> bool:
    """Whether the clause is nothing but the turning word."""
    others = (at for at in range(clause.start, clause.end) if not found.start <= at < found.end and cut.is_word(at))
    return next(others, None) is None


def _beside(cut: CutQuote, found: Found) -> bool:
    """Whether one of two things that "and" joins went whole: "it costs nothing and"."""
    end = cut.run_of(found.start)[1]
    return end > found.end and cut.words[end - 1] in ("and", "et")


def _negates(cut: CutQuote, found: Found) -> bool:
    """A negation that another one, kept, makes good is none; an answer's own "No," is none either."""
    at = cut.clause_of(found.start)
    clause = cut.clauses[at]
    lone = _is_lone(cut, clause, found)
    around = list(cut.sentence(clause.sentence)) if lone else [clause]
    if any(_says_no(cut, each) for each in around) or (lone and around[0] is clause):
        return False
    return not _corrected(cut, found) and _turns_clause(cut, found)


def _says_no(cut: CutQuote, clause: Clause) -> bool:
    """Whether a negation of the clause is kept; a "ne" whose "pas" is gone is none."""
    kept = [cut.words[at] for at in range(clause.start, clause.end) if at in cut.kept]
    return any(cut.table.has("negations", word) and word not in _HALVES for word in kept)


_HALVES = ("ne", "n")


def _corrected(cut: CutQuote, found: Found) -> bool:
    """Whether "not this but" went and "that" stays."""
    start, end = cut.run_of(found.start)
    first = cut.clauses[cut.clause_of(start)]
    opened = (other.start for other in cut.found if other.group == "contrasts" and found.end <= other.start < end)
    following = cut.clauses[cut.clause_of(next(opened, start))]
    joined = following is not first and following.sentence == first.sentence
    return joined and start == found.start and _keeps(cut, following)


def _governs(cut: CutQuote, at: int, *, colon: bool = False) -> bool:
    """Whether the next clause hangs on this one by a word such as "that", and is kept while that word is not.

    With ``colon`` one that a colon opens hangs on it, too: as what somebody says does, not as what is denied.
    """
    clauses = cut.clauses
    for following in clauses[at + 1 :]:
        if following.sentence != clauses[at].sentence:
            return False
        if "complements" in following.openers[:1]:
            return _keeps(cut, following)
        if colon and ":" in cut.words[following.start - 1 : following.start]:
            return _keeps(cut, following)
        if following.openers and following.openers[0] != "joiners":
            return False
        if _keeps(cut, following):
            return False
    return False


def _keeps(cut: CutQuote, clause: Clause) -> bool:
    return cut.keeps(clause.start, clause.end)


def _keeps_sentence(cut: CutQuote, clause: Clause) -> bool:
    return any(_keeps(cut, other) for other in cut.sentence(clause.sentence))


def _turns_following(cut: CutQuote, found: Found) -> bool:
    """Whether what follows right after, small words apart, is kept."""
    at = found.end
    clause = cut.clauses[cut.clause_of(found.start)]
    while at < clause.end and at not in cut.kept and at - found.end < _FEW and cut.table.has("function", cut.words[at]):
        at += 1
    if at < clause.end:
        return at in cut.kept or (cut.strikes(at, clause.end) and _governs(cut, cut.clause_of(found.start)))
    return _governs(cut, cut.clause_of(found.start))


def _counts(cut: CutQuote, found: Found) -> bool:
    """Whether the amount is gone and what it counts stays."""
    if not _turns_following(cut, found):
        return False
    end = cut.run_of(found.start)[1]
    small = end > found.end  # "of our": what is counted follows
    return small or not cut.table.has("prepositions", cut.words[end])


def _conditions(cut: CutQuote, found: Found) -> bool:
    """Whether the clause that hangs on the condition is kept, or its own words are without it."""
    at = cut.clause_of(found.start)
    clause = cut.clauses[at]
    if _keeps(cut, clause):
        return True
    if clause.openers[:1] == ("joiners",) and found.start > clause.start:  # "and if": what follows hangs on it
        return _keeps_right(cut, at)
    for other in reversed([other for other in cut.clauses[:at] if other.sentence == clause.sentence]):
        if _keeps(cut, other):
            return True
        if other.openers[:1] in (("joiners",), ("contrasts",)) and cut.words[other.start] not in _ASIDE:
            return False
    alone = all("conditions" in other.openers for other in cut.sentence(clause.sentence))
    return _keeps_right(cut, at) or (alone and _keeps_before(cut, clause.sentence))


_ASIDE = ("as", "comme")
"""What opens a remark on the whole sentence, on which no condition hangs."""


def _keeps_right(cut: CutQuote, at: int) -> bool:
    """Whether a later clause of the sentence is kept, before one that another word opens."""
    for other in cut.clauses[at + 1 :]:
        if other.sentence != cut.clauses[at].sentence:
            return False
        if _keeps(cut, other):
            return True
    return False


def _concedes(cut: CutQuote, found: Found) -> bool:
    """Whether what another clause was to outweigh now stands by itself."""
    clause = cut.clauses[cut.clause_of(found.start)]
    return _keeps(cut, clause)


def _limits(cut: CutQuote, found: Found) -> bool:
    """Whether the words before are kept, without what limited them."""
    at = cut.clause_of(found.start)
    clause = cut.clauses[at]
    if _keeps(cut, clause):
        return False
    before = [other for other in cut.clauses[:at] if other.sentence == clause.sentence]
    if before:
        return cut.keeps(before[-1].start, before[-1].end) and not _keeps_part(cut, at)
    return _keeps_before(cut, clause.sentence) and not _keeps_sentence(cut, clause)


def _keeps_part(cut: CutQuote, at: int) -> bool:
    """Whether what the clause goes on to say is kept: "but, as you know, we win"."""
    clause = cut.clauses[at]
    length = sum(cut.is_word(word) for word in range(clause.start, clause.end))
    return length <= 2 and _keeps_right(cut, at)


def _keeps_before(cut: CutQuote, sentence: int) -> bool:
    """Whether something of the sentence before is kept."""
    return any(_keeps(cut, clause) for clause in cut.sentence(sentence - 1))


def _reports(cut: CutQuote, found: Found) -> bool:
    """Whether what others say is kept and that they say it is not."""
    at = cut.clause_of(found.start)
    clause = cut.clauses[at]
    before = cut.words[max(clause.start, found.start - 2) : found.start]
    if found.group == "reports" and any(cut.table.has("own", word) for word in before):
        return False
    following = cut.next_kept(found.end)
    open_end = following in cut.kept and following < clause.end
    if open_end or _governs(cut, at, colon=True):
        return True
    return not clause.openers and not _keeps(cut, clause) and _keeps_sentence(cut, clause)


def _denies(cut: CutQuote, found: Found) -> bool:
    """Whether the whole sentence went, and the one before, which it takes back, did not."""
    clause = cut.clauses[cut.clause_of(found.start)]
    return not _keeps_sentence(cut, clause) and _keeps_before(cut, clause.sentence)


def _denied_or_negated(cut: CutQuote, found: Found) -> bool:
    return _denies(cut, found) or _turns_clause(cut, found)


def _asks(cut: CutQuote, found: Found) -> bool:
    """Whether a question went on as a statement."""
    clause = cut.clauses[cut.clause_of(found.start)]
    end = next((at for at in range(found.end, len(cut.words)) if cut.words[at] in ".!?"), len(cut.words))
    return _governs(cut, cut.clause_of(found.start), colon=True) or (
        cut.keeps(found.end, clause.end) and end not in cut.kept
    )


def _numbers(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    """Figures that are gone while what they count, or the other end of their range, stays."""
    for at, word in enumerate(cut.words):
        is_lost = word[0].isdigit() and at not in cut.kept and not is_year(word)
        if is_lost and (_counts(cut, Found("amounts", at, at + 1)) or _opens_range(cut, at)):
            yield Loss.NUMBER, at, at + 1


def _opens_range(cut: CutQuote, at: int) -> bool:
    """Whether the other end of a range is kept."""
    joins = at + 2 < len(cut.words) and cut.words[at + 1] in ("and", "to", "or", "et", "à", "ou", "-")
    return joins and cut.words[at + 2][0].isdigit() and at + 2 in cut.kept


def _questions(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    """A question mark that is gone while words of its question stay."""
    for at, word in enumerate(cut.words):
        if word == "?" and at not in cut.kept:
            clause = cut.clauses[cut.clause_of(at)]
            if _keeps(cut, clause):
                yield Loss.QUESTION, at, at + 1


def _spliced(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    """The end of one sentence put on the beginning of another, in the midst of a clause of each."""
    for start, end in cut.runs:
        if not start or end == len(cut.words):
            continue
        first, last = cut.clauses[cut.clause_of(start)], cut.clauses[cut.clause_of(end)]
        inside = first.start < start < first.end and last.start < end < last.end
        if inside and first.sentence != last.sentence:
            yield Loss.SENTENCE, start, end
        elif inside and first is not last and (subject := _other_subject(cut, start, end)):
            yield Loss.SENTENCE, *subject


def _torn(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    """What went governed what is kept after it: "the [son of the] minister", "a [ban on] hunting".

    Manner and what is said twice are none of it: the clause stays true without them.
    """
    for start, end in cut.runs:
        words = _bare(cut.words[start:end])
        if end == len(cut.words) or not words or cut.words[end - 1] in _MARKS or cut.words[end] in _MARKS:
            continue
        if (
            any(cut.table.has(group, words[-1]) for group in ("prepositions", "function"))
            and not _joins(cut, end - 1)
            and not _adorns(cut, words)
            and not _repeats(cut, start, end)
        ):
            yield Loss.MIDST, start, end


def _joins(cut: CutQuote, at: int) -> bool:
    return any(cut.table.has(group, cut.words[at]) for group in ("joiners", "complements", "contrasts"))


def _adorns(cut: CutQuote, words: list[str]) -> bool:
    """Whether they say how or why something is so, and not what."""
    table = cut.table
    is_manner = all(table.has("manner", word) or word.endswith(table.adverbs) for word in words)
    return is_manner or table.has("reasons", words[0])


def _repeats(cut: CutQuote, start: int, end: int) -> bool:
    """Whether the words beside the cut say the same."""
    count = end - start
    said = _bare(cut.words[start:end])
    beside = (cut.words[max(0, start - count) : start], cut.words[end : end + count])
    return any(said == _bare(part)[: len(said)] for part in beside)


def _bare(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _MARKS]


def _other_subject(cut: CutQuote, start: int, end: int) -> tuple[int, int] | None:
    """Another subject, at the end of what went, for what is kept after it."""
    found = (at for at in range(end - 1, max(start, end - 3), -1) if cut.table.has("pronouns", cut.words[at]))
    at = next(found, None)
    if at is None:
        return None
    same = any(cut.words[other] == cut.words[at] for other in range(start) if other in cut.kept)
    return None if same else (at, end)


_Rule = Callable[[CutQuote, Found], bool]
_RULES: Mapping[str, tuple[Loss, _Rule]] = {
    "negations": (Loss.NEGATION, _negates),
    "denials": (Loss.NEGATION, _denied_or_negated),
    "hedges": (Loss.HEDGE, _turns_clause),
    "shares": (Loss.QUANTIFIER, _turns_clause),
    "governors": (Loss.NEGATION, _turns_following),
    "attitudes": (Loss.HEDGE, _turns_following),
    "replacers": (Loss.CONTRAST, _turns_following),
    "conditions": (Loss.CONDITION, _conditions),
    "concessions": (Loss.CONTRAST, _concedes),
    "contrasts": (Loss.CONTRAST, _limits),
    "reports": (Loss.FRAME, _reports),
    "hearsay": (Loss.FRAME, _reports),
    "amounts": (Loss.QUANTIFIER, _counts),
    "questions": (Loss.QUESTION, _asks),
}
"""What each group of a table is when it is lost, and when it is."""
