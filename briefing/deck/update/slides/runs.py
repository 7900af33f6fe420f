"""Other words in the same dress: a new text written into runs that people formatted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from difflib import SequenceMatcher
from itertools import groupby

from lxml import etree

from briefing.core.elements import Element, holder_of
from briefing.deck.ooxml.xml import qn
from briefing.deck.update.slides.spots import paragraph_text

_Step = tuple[str, int, int, int, int]
"""One of difflib's: what it does, from where to where in the old, and in the new."""
_RUNS = ("a:r", "a:br", "a:fld")
_LINK_TAGS = ("a:hlinkClick", "a:hlinkMouseOver")


def write_text(body: Element, new: Element, linked: Callable[[Element], None]) -> None:
    """Make the paragraphs of ``body`` say what those of ``new`` say.

    A paragraph that says the same stays as it is, at another place, too. In one that says something else, letters that
    stay keep their format, and new ones take that of the letters they replace or follow; so it is where lines were
    joined, or one was cut. A paragraph more is dressed as in ``new``; ``linked`` makes its links lead somewhere here.
    """
    old, wanted = list(body.iterfind(qn("a:p"))), list(new.iterfind(qn("a:p")))
    before, after = [_folded(paragraph) for paragraph in old], [_folded(paragraph) for paragraph in wanted]
    made: list[Element] = []
    steps = list(_steps(before, after))
    moved = _moved(old, steps, set(after))
    stay = list(moved.values())
    for tag, i, j, k, m in steps:
        if tag == "equal":
            made += old[i:j]
            continue
        here = [paragraph for paragraph in old[i:j] if paragraph not in stay]
        there = [moved.pop(text, None) for text in after[k:m]]
        left = [paragraph for paragraph, own in zip(wanted[k:m], there, strict=True) if own is None]
        anew = _written(here, left, linked)
        made += [next(anew) if own is None else own for own in there]
    for paragraph in old:
        body.remove(paragraph)
    body.extend(made or [etree.Element(qn("a:p"))])


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[_Step]:
    """How to come from one to the other; what both begin and end with is not compared with all the rest."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    tail = next((n for n in range(most - head) if old[-1 - n] != new[-1 - n]), most - head)
    ends = len(old) - tail, len(new) - tail
    if head:
        yield "equal", 0, head, 0, head
    between = SequenceMatcher(None, old[head : ends[0]], new[head : ends[1]], autojunk=False)
    yield from ((tag, i + head, j + head, k + head, m + head) for tag, i, j, k, m in between.get_opcodes())
    if tail:
        yield "equal", ends[0], len(old), ends[1], len(new)


def _written(here: Sequence[Element], there: Sequence[Element], linked: Callable[[Element], None]) -> Iterator[Element]:
    """The paragraphs ``here`` with the words of those ``there``, one by one; lines joined or cut keep their letters."""
    left = list(here)
    last: Element | None = None
    for number, wanted in enumerate(there, 1):
        text = _folded(wanted)
        if not left:
            cut = last if last is not None and text in _folded(last) else None
            yield _copied(wanted, linked) if cut is None else _reworded(deepcopy(cut), wanted)
            continue
        paragraph = left.pop(0)
        while len(left) > len(there) - number and (words := _folded(left[0])) and words in text:
            _insert(paragraph, *(child for child in left.pop(0) if child.tag in map(qn, _RUNS)))
        last = deepcopy(paragraph)
        yield _reworded(paragraph, wanted)


def _moved(old: Sequence[Element], steps: Sequence[_Step], wanted: set[str]) -> dict[str, Element]:
    """The paragraphs that are wanted at another place, by what they say."""
    left = [paragraph for tag, i, j, _, _ in steps if tag != "equal" for paragraph in old[i:j]]
    return {text: paragraph for paragraph in left if (text := _folded(paragraph)) and text in wanted}


def shrink(body: Element, new: Element) -> None:
    """Give longer words the smaller sizes that the new deck gives them."""
    sizes = [int(size) for style in new.iter(qn("a:rPr")) if (size := style.get("sz", "")).isdigit()]
    for style in body.iter(qn("a:rPr")) if sizes else ():
        if (size := style.get("sz", "")).isdigit() and int(size) > max(sizes):
            style.set("sz", str(max(sizes)))


def _folded(paragraph: Element) -> str:
    return " ".join(paragraph_text(paragraph).split())


def _copied(paragraph: Element, linked: Callable[[Element], None]) -> Element:
    copy = deepcopy(paragraph)
    linked(copy)
    return copy


def _reworded(paragraph: Element, wanted: Element) -> Element:
    """The paragraph with the words of ``wanted``."""
    styles = _styles(paragraph)
    if not styles:
        for run in _unlinked(wanted).iterfind(qn("a:r")):
            _insert(paragraph, deepcopy(run))
        return paragraph
    dressed = _dressed(paragraph_text(paragraph), paragraph_text(wanted), [number for number, _ in styles])
    by_number = dict(styles)
    for run in [child for child in paragraph if child.tag in map(qn, _RUNS)]:
        paragraph.remove(run)
    for number, letters in groupby(dressed, key=lambda pair: pair[1]):
        _insert(paragraph, *_made("".join(letter for letter, _ in letters), by_number[number]))
    return paragraph


def _dressed(old: str, text: str, runs: Sequence[int]) -> list[tuple[str, int]]:
    """Each letter of ``text`` with the run whose format it takes; ``runs`` are those of the letters of ``old``."""
    if len(set(runs)) == 1:  # to compare long texts letter by letter takes a second
        return [(letter, runs[0]) for letter in text]
    found: list[tuple[str, int]] = []
    for tag, i, j, k, m in _steps(old, text):
        for n in range(k, m):
            donor = i + n - k if tag == "equal" else _donor(i, j, n - k, len(runs))
            found.append((text[n], runs[donor]))
    return found


def _donor(start: int, end: int, offset: int, count: int) -> int:
    """The letter whose format a new one takes: one it replaces, else the one before."""
    if end > start:
        return min(start + offset, end - 1)
    return max(0, min(start - 1, count - 1))


def _styles(paragraph: Element) -> list[tuple[int, Element | None]]:
    """For each letter the number of its run and the run's format."""
    found: list[tuple[int, Element | None]] = []
    last: Element | None = None
    for number, child in enumerate(paragraph):
        if child.tag in map(qn, _RUNS):
            style = child.find(qn("a:rPr"))
            last = style if style is not None else last
            length = 1 if child.tag == qn("a:br") else len(child.findtext(qn("a:t")) or "")
            found += [(number, style if child.tag != qn("a:br") else last)] * length
    return found


def _made(text: str, style: Element | None) -> list[Element]:
    """Runs of this format, with breaks between lines."""
    made = []
    for at, line in enumerate(text.split("\n")):
        if at:
            made.append(etree.Element(qn("a:br")))
        if line:
            made.append(_run(line, style))
    return made


def _run(line: str, style: Element | None) -> Element:
    """A run of this format, which the speller has not seen yet."""
    run = etree.Element(qn("a:r"))
    if style is not None:
        copy = deepcopy(style)
        for mark in ("err", "dirty"):
            copy.attrib.pop(mark, "")
        run.append(copy)
    etree.SubElement(run, qn("a:t")).text = line
    return run


def _insert(paragraph: Element, *runs: Element) -> None:
    """Put runs at the end of a paragraph, before its closing format."""
    end = paragraph.find(qn("a:endParaRPr"))
    for run in runs:
        if end is None:
            paragraph.append(run)
        else:
            end.addprevious(run)


def _unlinked(paragraph: Element) -> Element:
    copy = deepcopy(paragraph)
    for tag in _LINK_TAGS:
        for link in list(copy.iter(qn(tag))):
            holder_of(link).remove(link)
    return copy
