"""Hold a finished deck, edited by hand or not, against its briefing: its quotes are what was said, by who said it.

Quotes are told from other texts by their marks, by being a message's very words, or by being much like them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from briefing.core.cuts.confirming import losses, unconfirmed
from briefing.core.diagnostics import Diagnostic, Grade, Severity
from briefing.core.i18n import headed, translate
from briefing.core.model import Briefing, Message
from briefing.core.queries.voices import without_unnamed
from briefing.core.quotes.proof import Token, has_cut, proves, tokens
from briefing.core.quotes.requoted import misquotation, unsaid
from briefing.core.quotes.verify import is_confirmed, state
from briefing.core.trust import State
from briefing.deck.truth.attribution import Cast, Said, misgiven
from briefing.deck.truth.given import Line
from briefing.deck.truth.judged import LEAST_WORDS, Block, JudgedSlide, Place, blanked
from briefing.deck.truth.matching import Messages
from briefing.deck.truth.own_texts import OwnWords, pieces
from briefing.deck.truth.passages import LINE, key, opens, passages, unmarked, words
from briefing.deck.truth.slide_texts import NOTHING, Body, Given, SlideText, slide_texts
from briefing.deck.wording.labels import reported_label

if TYPE_CHECKING:
    from briefing.core.cuts.losses import Lost

_LIKE = 0.6
"""The share of a line's words, 0 to 1, that a quote must have too for the line to be that quote gone wrong."""
_LONG = 12
"""The words of a quote that a fault shows, enough to find it on its slide."""
_BEHIND = 200
"""The letters behind a quote in which a name may stand, over several lines."""
_CUT_WHOLE = ("[…]", "[...]")


class Judgement(NamedTuple):
    """How many of the briefing's quotes are shown, each counted once, and all that slides show and is not proved.

    ``doubts`` are cuts that may turn what was said and that nobody confirmed, and words that a sentence of the briefing
    quotes though nobody said them.
    """

    proved: int
    untruths: tuple[Diagnostic, ...]
    doubts: tuple[Diagnostic, ...] = ()


def check_truth(
    data: bytes, briefing: Briefing, texts: Mapping[str, str], name: str = "deck", given: Given = NOTHING
) -> Judgement:
    """Hold the deck in ``data`` against the briefing; ``texts`` are texts of sources at hand, by id.

    What is ``given`` so by the briefing says what it says: no quote in it went wrong. Raises
    BriefingError, naming the deck ``name``, when it cannot be opened.
    """
    return Judge(briefing, texts).report(slide_texts(data, name), given)


class Judge:
    """Judges slides against one briefing."""

    def __init__(self, briefing: Briefing, texts: Mapping[str, str]) -> None:
        self._briefing = briefing = without_unnamed(briefing)
        self._texts = texts
        self._own = OwnWords(briefing)
        self._cast = Cast(briefing, self._own)
        self._messages = Messages(briefing)
        self._misquoted = [(key(one.words), misquotation(one)) for one in unsaid(briefing)]

    def report(self, slides: Sequence[SlideText], given: Given = NOTHING) -> Judgement:
        """What is proved and what is untrue of a deck's slides, in its order, ``given`` being those of the briefing."""
        found = [JudgedSlide(slide, given=given) for slide in slides]
        self._join([block for slide in found for block in slide.blocks(self._own.stands_beside)])
        for slide in found:
            self._take_verbatim(slide)
        for block in [block for slide in found for block in slide.blocks(self._own.say)]:
            self._judge(block)
        series: dict[str, set[str]] = defaultdict(set)
        for slide in found:
            series[slide.series] |= slide.voices() | (set() if slide.is_given else slide.altered)
        untruths = (Diagnostic(what, slide=slide.number) for slide in found for what in self._faults(slide, series))
        said = (message for slide in found for said in slide.said for message in said.messages)
        proved = {message.id for message in said if not message.is_paraphrase}
        beside = (Diagnostic(what, slide=slide.number) for slide in found for what in self._beside(slide))
        doubts = (_doubt(what, slide.number) for slide in found for what in slide.doubts)
        requoted = (one for slide in found for one in self._requoted(slide))
        untrue = tuple(dict.fromkeys((*untruths, *beside)))
        return Judgement(len(proved), untrue, tuple(dict.fromkeys((*doubts, *requoted))))

    def _beside(self, slide: JudgedSlide) -> Iterator[str]:
        """What is said beside a slide's own texts and is not what was said, or not by whom it names behind a dash."""
        for where, text in slide.text.asides:
            if slide.gives_beside(where, text):
                continue
            aside = JudgedSlide(SlideText(slide.number, (Body(text),)), where)
            self._take_verbatim(aside)
            for block in list(aside.blocks(self._own.say)):
                self._judge(block)
            reported = () if aside.is_noted else self._cast.reported(list(aside.lines()))
            for what in (*aside.faults, *self._misgiven(aside), *reported):
                yield headed(where.told, what)

    def _misgiven(self, aside: JudgedSlide) -> Iterator[str]:
        [body] = aside.text.bodies
        ends = {start: end for _, start, end in aside.taken}
        for said in aside.said:
            start = said.place[1]
            behind = body.text[ends[start] : ends[start] + _BEHIND]
            if name := self._cast.wrongly_given(behind, {message.speaker for message in said.messages}):
                yield misgiven(_short(next(unmarked(body.text[start : ends[start]]))), name)

    def _requoted(self, slide: JudgedSlide) -> Iterator[Diagnostic]:
        """What the slide quotes, as a sentence of the briefing does, though nobody said it."""
        shown = key("\n".join(line.text for line in slide.lines())) if self._misquoted else ""
        for words_of_it, told in self._misquoted:
            if words_of_it in shown:
                yield replace(told, slide=slide.number)

    def _faults(self, slide: JudgedSlide, series: Mapping[str, set[str]]) -> Iterator[str]:
        yield from slide.outdated
        if slide.is_given:
            return
        yield from slide.faults
        yield from self._cast.misplaced(list(slide.in_place_of_quotes()))
        lines = list(slide.lines())
        others = [line for line in lines if not slide.gives(line.place[0])]
        yield from self._cast.given(others)
        yield from self._cast.reported(others)
        yield from self._miscredited(slide, lines)
        if slide.said:
            boxes = [body.box for body in slide.text.bodies]
            quotes = [*slide.said, *slide.unsaid]
            titled = series[slide.series] if slide.series else ()
            yield from self._cast.faults(lines, quotes, boxes, titled=titled, altered=slide.altered)
            return
        yield from self._cast.misnamed(others)
        if not slide.faults:
            yield from self._cast.unspoken(others)

    def _miscredited(self, slide: JudgedSlide, lines: Sequence[Line]) -> Iterator[str]:
        """Sources that the foot of a slide credits and the briefing does not know."""
        what = translate("Truth", "It credits “{words}”, which the briefing does not.")
        for line in lines:
            if slide.text.bodies[line.place[0]].role == "credits" and not self._own.say(line.text):
                yield what.format(words=_short(line.text))

    def _take_verbatim(self, slide: JudgedSlide) -> None:
        """Take the passages, between marks or ends of lines, that are a message's very words."""
        for number, body in enumerate(slide.text.bodies):
            found = tokens(slide.left(number))
            starts, ends = _bounds(body.text, found)
            past = 0
            for start in starts:
                if start < past:
                    continue
                told = ((end, self._verbatim(body, found, start, end)) for end in reversed(ends) if start < end)
                end, messages = next((one for one in told if one[1]), (start, ()))
                if messages:
                    left, right = _with_marks(found, start, end)
                    self._accept(slide, (number, left), body.text[left:right], messages)
                    past = end + int(right > found[end - 1].end)

    def _verbatim(self, body: Body, found: Sequence[Token], start: int, end: int) -> Sequence[Message]:
        """The messages of which these tokens are the very words; own sentences quote, but in a place for quotes."""
        text = body.text
        if end - start not in self._messages.lengths:
            return ()
        messages = self._messages.verbatim(" ".join(token.text for token in found[start:end]))
        around = _lines_around(text, found[start].start, found[end - 1].end)
        if not messages or (body.role != "quote" and self._own.say(around)):
            return ()
        marked = _with_marks(found, start, end) != (found[start].start, found[end - 1].end)
        return messages if marked or len(words(text[found[start].start : found[end - 1].end])) >= LEAST_WORDS else ()

    def _join(self, blocks: Sequence[Block]) -> None:
        """Take quotes that open in one block and close in a later one.

        This comes first: what such a part quotes in its turn may be a message, too.
        """
        for at, block in enumerate(blocks):
            wordings = self._messages.opened_by(block.text) if opens(block.text) and not block.taken else []
            later = blocks[at:] if wordings else []
            for wording in wordings:
                parts = [later[index] for index in wording.parts([each.text for each in later])]
                for part in _with_copies(parts, blocks):
                    self._take(part, 0, len(part.text), [wording.message])

    def _judge(self, block: Block) -> None:
        """Take what a block quotes and is proved; tell what is not."""
        spans = passages(block.text)
        if (spans or len(words(block.text)) >= LEAST_WORDS) and (messages := self._messages.proving(block.text)):
            self._take(block, 0, len(block.text), messages)
            return
        block.slide.unsaid += [
            Said((block.place[0], block.place[1] + start), self._briefing.messages)
            for start, end in spans
            if block.text[start:end].strip() in _CUT_WHOLE
        ]
        spans = [span for span in spans if not self._own.quote(block.text, *span)]
        spans = [span for span in spans if len(words(block.text[slice(*span)])) >= block.slide.least]
        self._judge_marked(block, spans)
        for match in () if block.slide.is_noted else LINE.finditer(blanked(block.text, spans)):
            self._judge_unmarked(block, *match.span())

    def _judge_marked(self, block: Block, spans: Sequence[Place]) -> None:
        texts = [block.text[start:end] for start, end in spans]
        together = self._messages.proving(" ".join(texts)) if len(spans) > 1 else []
        for text, (start, end) in zip(texts, spans, strict=True):
            messages = self._messages.proving(text) or together
            self._take(block, start, end, messages)
            if not messages:
                self._differs(block, text)

    def _judge_unmarked(self, block: Block, start: int, end: int) -> None:
        """A line without marks is a quote if it is much like one, be it behind its speaker's name."""
        start += self._cast.label(block.text[start:end])
        text = block.text[start:end]
        foreign = " ".join(piece for piece in pieces(text) if not self._own.say(piece))
        _, count = self._messages.likest(foreign)
        if count < max(LEAST_WORDS, _LIKE * len(words(foreign))):
            return
        messages = self._messages.proving(text)
        self._take(block, start, end, messages)
        if not messages:
            self._differs(block, text)

    def _take(self, block: Block, start: int, end: int, messages: Sequence[Message]) -> None:
        """Hold a part of a block for a quote: one of those messages, or none that is known."""
        number, offset = block.place
        block.taken = True
        self._accept(block.slide, (number, offset + start), block.text[start:end], messages)

    def _accept(self, slide: JudgedSlide, place: Place, text: str, messages: Sequence[Message]) -> None:
        slide.taken.append((*place, place[1] + len(text)))
        if not messages:
            return
        slide.said.append(Said(place, messages))
        if slide.is_aside:
            return
        if all(message.is_paraphrase for message in messages) and _is_marked(slide, place, text, messages):
            what = translate("Truth", "“{words}” is shown as a quote, and its source only reports it.")
            slide.faults.append(what.format(words=_short(next(unmarked(text)))))
        if swallowed := _swallowed(text, messages):
            what = translate("Truth", "“{words}” is a cut to be confirmed: it leaves out {losses}.")
            slide.doubts.append(what.format(words=_short(next(unmarked(text))), losses=losses(swallowed)))
        if all(state(self._briefing, message, self._texts) is State.CHANGED for message in messages):
            what = translate("Truth", "“{words}” is as the briefing has it, which its source does not say.")
            slide.outdated.append(what.format(words=_short(text)))

    def _differs(self, block: Block, text: str) -> None:
        """Tell what a quote says that nobody said; of whom it is most like may be named beside it."""
        slide = block.slide
        if slide.gives(block.place[0]):
            return
        message, count = self._messages.likest(text)
        if message is None or 2 * count < len(words(text)):
            what = translate("Truth", "“{words}” is shown as a quote, and no message says it.")
            slide.faults.append(what.format(words=_short(text)))
            return
        if speaker := self._briefing.speaker_of(message):
            slide.altered.add(speaker.id)
            what = translate("Truth", "“{words}” is not what {speaker} said: {difference}.")
        else:
            what = translate("Truth", "“{words}” is not what was said: {difference}.")
        name = speaker.name if speaker else ""
        difference = proves(text, message.quote).what
        slide.faults.append(what.format(words=_short(text), speaker=name, difference=difference))


def _with_copies(parts: Sequence[Block], blocks: Sequence[Block]) -> list[Block]:
    """The parts of a quote, with those that a copied slide shows again among or right after them."""
    shown = {part.text for part in parts}
    numbers = range(parts[0].slide.number, parts[-1].slide.number + 2) if parts else range(0)
    return [block for block in blocks if block.text in shown and block.slide.number in numbers and not block.taken]


def _doubt(what: str, slide: int) -> Diagnostic:
    kind = Grade.TO_CONFIRM
    return Diagnostic(what, severity=Severity.REMARK, slide=slide, kind=kind.value, grade=kind)


def _swallowed(text: str, messages: Sequence[Message]) -> tuple[Lost, ...]:
    """What a cut, as it is shown, swallowed of each message that it may be, and nobody confirmed: of the first."""
    if not has_cut(text):
        return ()
    texts = list(unmarked(text))
    found = [next(filter(None, (unconfirmed(replace(m, shown=each)) for each in texts)), ()) for m in messages]
    is_settled = any(is_confirmed(m) and key(m.shown) in map(key, texts) for m in messages)
    return () if is_settled or not all(found) else found[0]


def _bounds(text: str, found: Sequence[Token]) -> tuple[list[int], list[int]]:
    """Where quotes may start and end among tokens: beside marks and at the ends of lines."""
    breaks = [at for at in range(1, len(found)) if LINE.sub("", text[found[at - 1].end : found[at].start])]
    labels = (_after_label(text, found, at) for at in (0, *breaks))
    starts = {0, *breaks, *filter(None, labels), *(at + 1 for at, token in enumerate(found) if token.text == '"')}
    ends = {len(found), *breaks, *(at for at, token in enumerate(found) if token.text == '"')}
    return sorted(starts), sorted(ends)


def _is_marked(slide: JudgedSlide, place: Place, text: str, messages: Sequence[Message]) -> bool:
    """Whether what is shown stands between marks that are not its own."""
    number, start = place
    before = slide.text.bodies[number].text[:start].rstrip()[-1:]
    return opens(before + text) and not any(opens(message.quote) for message in messages)


def _after_label(text: str, found: Sequence[Token], at: int) -> int:
    """The token after the word that tells a paraphrase, where one stands at the token ``at``; 0 for none."""
    start = found[at].start if at < len(found) else len(text)
    end = start + reported_label(text[start:])
    return next((n for n in range(at, len(found)) if found[n].start >= end), 0) if end > start else 0


def _with_marks(found: Sequence[Token], start: int, end: int) -> Place:
    """The start and end of tokens in their text, with the marks around them."""
    left = start - 1 if start and found[start - 1].text == '"' else start
    right = end if end < len(found) and found[end].text == '"' else end - 1
    return found[left].start, found[right].end


def _lines_around(text: str, start: int, end: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 : len(text) if text.find("\n", end) < 0 else text.find("\n", end)]


def _short(text: str) -> str:
    spoken = text.split()
    return " ".join([*spoken[:_LONG], "…"] if len(spoken) > _LONG else spoken)
