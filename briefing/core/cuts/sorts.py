"""What a cut does to the sentence by its build: it drops a frame, an operator, an alternative, or what only adds.

These are the traits that hold for words never seen: they ask small words and places, not what is spoken of. So they
weigh more than the others (see ``tools/learn_cuts.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from briefing.core.cuts.bearings import bearings
from briefing.core.cuts.grammar import ENGLISH_GRAMMAR, FRENCH_GRAMMAR
from briefing.core.cuts.pieces import CutQuote, Piece, Span

SORT = "sort="
"""How the traits begin that tell a cut by its build."""
_SUBJECTS = ("i", "we", "you", "he", "it")
_VERBAL = frozenset(("be", "have", "would", "will", "i", "we", "he", "you"))
"""Kinds of words that tell a clause."""
_GOVERNS = ("that", "if", "what", "where")
"""Kinds of words at the end of what governs the words behind it."""
_DEEP = frozenset(("who", "which", "that", "where", "because", "if", "when", "though", "then", "and", "but"))
"""Kinds of words behind which another clause begins."""
_AUXILIARY = frozenset(("be", "have", "would", "will"))
_REACH = 6
"""The subject of a verb stands at most so many words before it."""
_AHEAD, _BEHIND = 8, 14
"""What is said again stands so many words behind, or before."""
_MOST_AGAIN = 9
_LENGTHS = ((4, "4"), (7, "7"), (10, "10"), (14, "14"), (20, "20"))
_STATED = ("all", "not", "only")
"""Kinds of words by which something is said of all or of none."""
_FIRST = 4
"""So many words stand at the beginning."""


def sorts(cut: CutQuote, piece: Piece, place: str) -> Iterator[str]:
    """The traits of how a piece is built."""
    built = _Built(cut, piece, place)
    yield from built.minds()
    yield from built.parts()
    yield from built.depths()
    yield from built.corrections()
    if built.is_again():
        yield from (f"{SORT}again", f"{SORT}again {built.where}")
    elif not piece.is_whole:
        yield from built.within()
    yield f"{SORT}run {built.run} {built.where}"
    yield from (f"{SORT}{bearing}" for bearing in bearings(cut, piece, built.grammar, built.where))
    yield from built.claimed() if piece.is_whole else ()


class _Built:
    """A piece, its words by kind, and what they do."""

    def __init__(self, cut: CutQuote, piece: Piece, place: str) -> None:
        self.cut, self.piece, self.place = cut, piece, place
        self.struck = [at for at in range(piece.start, piece.end) if cut.is_word(at)]
        self.words = [cut.words[at] for at in self.struck]
        self.kinds = [cut.fields.kind(word) for word in self.words]
        self.grammar = FRENCH_GRAMMAR if cut.table.has("usual", "le") else ENGLISH_GRAMMAR
        self.told = [self.grammar.mind(word) for word in self.words]
        self.turn = self.grammar.turn(self.words)
        self.denied = "not" in self.kinds
        self.where = f"{place} {'apart' if piece.is_apart else 'inside'}"

    def is_clause(self, words: Sequence[str], kinds: Sequence[str]) -> bool:
        """Whether words of these kinds have a verb."""
        return not _VERBAL.isdisjoint(kinds) or any(map(self.grammar.is_verb, words))

    @cached_property
    def form(self) -> str:
        return "clause" if self.is_clause(self.words, self.kinds) else "phrase"

    def who(self, until: int) -> str:
        """The first subject before a word."""
        return next((kind for kind in self.kinds[:until] if kind in _SUBJECTS), "none")

    @cached_property
    def groups(self) -> dict[str, int]:
        """The groups of words that carry the meaning, each with the place of its first one."""
        found = self.cut.losses_within(self.piece.start, self.piece.end)
        first: dict[str, int] = {}
        for one in found:
            if one.group != "harmless":
                first.setdefault(one.group, one.start)
        return first

    @cached_property
    def run(self) -> str:
        """Whether the cut goes on over an end of the sentence: "ahead", or "back" to the midst of the one before."""
        pieces, piece = self.cut.pieces, self.piece
        at = pieces.index(piece)
        if not piece.is_whole and piece.trails and at + 1 < len(pieces) and pieces[at + 1].start == piece.end:
            return "ahead"
        return "back" if at and pieces[at - 1].end == piece.start and not pieces[at - 1].is_whole else "no"

    def is_again(self) -> bool:
        """Whether all that it says is said right beside it, too, or a pronoun set apart says it ("lui", "myself")."""
        if self.piece.is_apart and not self.piece.is_whole and all(kind in _SUBJECTS for kind in self.kinds):
            return True
        if self.is_doubled():
            return True
        if not self.piece.is_whole and (self.denied or "negations" in self.groups):
            return False
        near = {*self.cut.words[max(0, self.piece.start - _BEHIND) : self.piece.start]}
        near.update(self.cut.words[self.piece.end : self.piece.end + _AHEAD])
        small = ("the", "a", "and", "it", "be")
        manner = self.cut.table.is_manner
        pairs = zip(self.words, self.kinds, strict=True)
        telling = [word for word, kind in pairs if kind not in small and not manner(word)]
        return bool(telling) and len(self.words) < _MOST_AGAIN and near.issuperset(telling)

    def is_doubled(self) -> bool:
        """Whether the same words stand right before it, or right behind."""
        cut, piece, words = self.cut, self.piece, self.words
        before = (at for at in range(piece.start - 1, -1, -1) if cut.is_word(at))
        after = (at for at in range(piece.end, len(cut.words)) if cut.is_word(at))
        return self.is_kept(before, words[::-1]) or self.is_kept(after, words)

    def is_kept(self, places: Iterator[int], words: Sequence[str]) -> bool:
        """Whether these places begin with these words, and they are kept."""
        cut = self.cut
        return all((at := next(places, -1)) in cut.kept and cut.words[at] == word for word in words)

    def minds(self) -> Iterator[str]:
        """Whose sayings or thoughts it tells."""
        told = [(at, mind) for at, mind in enumerate(self.told) if mind]
        for at, mind in told:
            near = self.kinds[max(0, at - _REACH) : at]
            subject = next((kind for kind in reversed(near) if kind in _SUBJECTS), "other" if at else "none")
            yield from (f"mind={mind} subject={subject}", f"mind={mind} subject={subject} {self.place}")
            if not set(self.words[max(0, at - _FIRST) : at]).isdisjoint(self.grammar.nearly.split()):
                yield f"{SORT}nearly {mind} {self.place}"
        if not told:
            yield f"mind=none {self.place}"

    def parts(self) -> Iterator[str]:
        """What each part between stops opens with."""
        for number, chunk in enumerate(self.cut.chunks(self.piece.start, self.piece.end)):
            words = self.cut.bare(*chunk)
            kinds = [self.cut.fields.kind(word) for word in words]
            if not number:
                first = next((kind for kind in kinds if kind != "and"), "") or "word"
                form = "clause" if self.is_clause(words, kinds) else "phrase"
                yield f"part={first} {form} {self.place}"
            if turn := self.grammar.turn(words):
                yield from (f"turns={turn}", f"turns={turn} {'later' if number else 'first'} {self.place}")

    def depths(self) -> Iterator[str]:
        """How deep the words lie that carry the meaning: at the top, or in a clause within."""
        depths = {group: self.depth(at) for group, at in self.groups.items()}
        for group, depth in depths.items():
            yield from (f"depth={depth} {group}", f"depth={depth} {group} {self.place}")
        least = next((depth for depth in ("top", "near", "mid", "deep") if depth in depths.values()), "none")
        yield f"shallowest={least} {self.place}"

    def depth(self, start: int) -> str:
        """How far within the piece a place is, by the clauses that begin before it: top, near, mid or deep."""
        before = [kind for at, kind in zip(self.struck, self.kinds, strict=True) if at < start]
        crossed = sum(kind in _DEEP for kind in before[1:])
        if crossed:
            return "mid" if crossed == 1 else "deep"
        return "top" if len(before) < 2 else "mid" if not _AUXILIARY.isdisjoint(before) else "near"

    def corrections(self) -> Iterator[str]:
        """What takes the words back: a joke, a slip, an exception at the end, what was dealt out."""
        words = self.words
        if self.grammar.calls_joke(words):
            yield from (f"{SORT}joke", f"{SORT}joke {self.place}", f"{SORT}joke who={self.who(len(words))}")
        if self.turn == "mend" and not self.piece.leads:
            yield f"{SORT}slip {self.place}"
        if words[-1] in self.grammar.excepted.split():
            yield from (f"{SORT}excepted", f"{SORT}excepted {self.place}")
        if words[0] in self.grammar.shared.split():
            yield f"{SORT}dealt-out {self.place}"

    def within(self) -> Iterator[str]:
        """Of a part of a sentence: what it is to the rest."""
        yield from self.tagged()
        if self.piece.leads:
            yield from self.leading()
        if self.turn or self.opens_with:
            yield from self.operating()
        else:
            yield from self.adding()

    def tagged(self) -> Iterator[str]:
        """That the words are somebody's ("…, they say")."""
        found = next(((at, mind) for at, mind in enumerate(self.told[:_AHEAD]) if mind), None)
        if found:
            at, mind = found
            after = self.kinds[at + 1] if at + 1 < len(self.kinds) else "end"
            near = "start" if at < 2 else "near" if at < _FIRST + 1 else "late"
            yield f"{SORT}tag {mind} who={self.who(at + 1)} {self.where}"
            yield from (f"{SORT}tag {mind} after={after} {self.where}", f"{SORT}tag {mind} {near} {self.where}")

    def leading(self) -> Iterator[str]:
        """What stands before the kept words: a frame that governs them, or when and where they hold."""
        cut, piece = self.cut, self.piece
        first, second = self.kinds[0] or "word", (self.kinds[1] if len(self.kinds) > 1 else "end") or "word"
        kept = [cut.words[at] for at in range(piece.end, piece.sentence.end) if at in cut.kept and cut.is_word(at)]
        lead, apart = f"{SORT}lead {first}", "apart" if piece.is_apart else "inside"
        yield from (f"{lead} tense={cut.fields.tense(kept)} {apart}", f"{lead} {self.form} {apart}")
        yield from (f"{lead} then={second} {apart}", f"{lead} length={min(len(self.words) // 2, 5)} {apart}")
        if closes := self.closes:
            yield from self.framing(f"{SORT}frame {closes}")

    @property
    def closes(self) -> str:
        """What shows that it governs what follows: a small word, a colon, or a verb of saying that ends it bare."""
        if self.cut.words[self.piece.end - 1] == ":":
            return "colon"
        if self.kinds[-1] in _GOVERNS:
            return self.kinds[-1]
        ends = self.told[-1] or (len(self.told) > 1 and self.kinds[-1] in _SUBJECTS and self.told[-2])
        return "bare" if ends and not self.piece.is_apart else ""

    def framing(self, frame: str) -> Iterator[str]:
        """Who says what follows, and whether the speaker vouches for it."""
        who = self.who(len(self.kinds))
        unreal = not {"would", "if"}.isdisjoint(self.kinds[:-1])
        polarity = "denied" if self.denied else "modal" if unreal else "plain"
        own = who in ("i", "we", "it") or not {"fact", "truth", "fait", "vérité"}.isdisjoint(self.words)
        vouched = own and not self.denied and any(word.startswith(self.grammar.commits) for word in self.words)
        mind = next((mind for mind in self.told if mind), "none")
        yield from (
            frame,
            f"{frame} vouched={_said(vouched)} who={who}",
            f"{frame} vouched={_said(vouched)} {polarity}",
        )
        yield from (f"{frame} {mind} who={who}", f"{frame} {mind} {polarity}")
        doubted = any(word.startswith(self.grammar.doubts) for word in self.words)
        begins = "denied" if "not" in self.kinds[:_FIRST] else self.kinds[0] or "word"
        yield from (f"{SORT}frame doubt={_said(doubted)} {polarity}", f"{SORT}frame begins={begins} mind={mind}")
        if self.kinds[-2:-1] != ["what"] and "what" in self.kinds[:-1]:
            yield f"{SORT}frame cleft who={who} {polarity}"

    @cached_property
    def opens_with(self) -> str:
        """The group of a word that carries the meaning and opens it."""
        past = self.struck[min(1, len(self.struck) - 1)]
        return next((group for group, at in self.groups.items() if at <= past), "")

    def operating(self) -> Iterator[str]:
        """What opens with an operator, whether it speaks to the listener, and whether what follows from it stays in."""
        operator = self.turn or self.opens_with
        spoken = "you" in self.kinds[: _FIRST + 1] or "i" in self.kinds[:_FIRST] or "we" in self.kinds[1:3]
        yield f"{SORT}{operator} {self.where} spoken={_said(spoken)} own={_said(self.has_its_own)}"
        yield f"{SORT}{operator}+{self.opens_with or 'none'} {self.place}"
        cut = self.cut
        denied = any(at in cut.kept and cut.fields.kind(cut.words[at]) == "not" for at in range(*self.piece.sentence))
        yield f"{SORT}{operator} {self.where} kept-denied={_said(denied)}"

    @property
    def has_its_own(self) -> bool:
        """Whether a later part has what follows from the first ("if you come, bring a coat")."""
        parts = [self.cut.bare(*chunk) for chunk in self.cut.chunks(self.piece.start, self.piece.end)[1:]]
        fields = self.cut.fields
        return any(fields.kind(part[0]) in _SUBJECTS or fields.is_order(part[0]) for part in parts if part)

    def adding(self) -> Iterator[str]:
        """What opens with no operator: with what, how it is built, and whether the kept words say something of all."""
        cut, piece = self.cut, self.piece
        first = self.kinds[0] or ("number" if self.words[0][0].isdigit() else "word")
        before = (cut.fields.kind(cut.words[at]) for at in range(piece.sentence.start, piece.start) if at in cut.kept)
        stated = any(kind in _STATED for kind in before)
        yield from (f"{SORT}more {first} {self.where}", f"{SORT}more {first} {self.where} stated={_said(stated)}")
        yield f"{SORT}more {self.where} deep={_said(bool(self.groups))} {self.form}"

    def claimed(self) -> Iterator[str]:
        """Of a whole sentence: what the kept one before it claims, and how it takes that up."""
        cut, here = self.cut, self.cut.sentences.index(self.piece.sentence)
        sentences = cut.sentences
        before = next((at for at in range(here - 1, -1, -1) if cut.keeps(*sentences[at])), None)
        after = next((at for at in range(here + 1, len(sentences)) if cut.keeps(*sentences[at])), len(sentences))
        if before is None:
            yield f"{SORT}opening"
            return
        yield f"{SORT}between {min(here - before, 3)} {min(after - here, 3)}"
        yield from self.claim(sentences[before])
        yield from self.taking_up(cut.bare(*sentences[here - 1]))

    def claim(self, span: Span) -> Iterator[str]:
        """The traits of what a span claims: how long it is, whether it counts, praises, judges, and in which tense."""
        cut, words = self.cut, self.cut.bare(*span)
        kinds = [cut.fields.kind(word) for word in words]
        length = next((name for most, name in _LENGTHS if len(words) <= most), "more")
        yield from (f"claim-length={length}", f"claim-length={length} brief={min(len(self.words) // _FIRST, _FIRST)}")
        number = any(cut.counts(at) for at in range(*span) if cut.is_word(at))
        praise = any(span.start <= at < span.end for at in cut.praises)
        tense, mind = cut.fields.tense(words), next((mind for mind in map(self.grammar.mind, words) if mind), "none")
        stated = any(kind in _STATED for kind in kinds)
        yield from (f"claim number={_said(number)}", f"claim praise={_said(praise)}", f"claim stated={_said(stated)}")
        who = next((kind for kind in kinds if kind in _SUBJECTS), "none")
        mine = next((mind for mind in self.told if mind), "none")
        yield from (f"claim tense={tense}", f"claim tense={tense}>{cut.fields.tense(self.words)}")
        yield from (f"claim mind={mind}", f"claim mind={mind}>{mine}", f"claim first={kinds[0] or 'word'}")
        yield from (f"claim who={who}", f"claim who={who}>{self.who(len(self.kinds))}")

    def taking_up(self, said: Sequence[str]) -> Iterator[str]:
        """How it begins against the sentence before: with the same words, or with one of them."""
        same = next((at for at, (one, other) in enumerate(zip(said, self.words, strict=False)) if one != other), 3)
        yield f"{SORT}same-beginning {min(same, 3)}"
        head = next((word for word in self.words[:3] if len(word) > 3), "")
        if head in said:
            yield f"{SORT}takes-up last={_said(head in said[-_FIRST:])}"
        if not set(self.words).isdisjoint(self.grammar.speech.split()):
            yield f"{SORT}speech points={_said(self.grammar.points(self.words))}"
        elif self.grammar.points(self.words):
            mind = next((mind for mind in self.told if mind), "none")
            yield f"{SORT}points {mind} denied={_said(self.denied)}"


def _said(value: bool) -> str:
    return "yes" if value else "no"
