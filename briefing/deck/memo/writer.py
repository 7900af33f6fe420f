"""Memo → the bytes of a .docx. The same memo on the same template gives the same bytes."""

from __future__ import annotations

import io

import docx

from briefing.deck.memo.contents import Chapter, Memo, Point
from briefing.deck.memo.package import Package, packed, repacked
from briefing.deck.memo.paragraphs import Pen, Piece, joined
from briefing.deck.memo.setting import set_up
from briefing.deck.memo.table import add_table
from briefing.deck.plan.contents import SourceLine, heading_of
from briefing.deck.plan.texts.text import hangs
from briefing.deck.plan.texts.typesetting import set_line
from briefing.deck.plan.texts.typography import NO_BREAK
from briefing.deck.plan.titles import Sentences
from briefing.deck.wording.labels import words as words_of

_DECISIONS, _ANNEX = "decisions", "annex"
"""Bookmarks."""


def write(memo: Memo, blank: Package) -> bytes:
    """Write the memo into a document without a text."""
    writer = _Writer(memo, blank)
    writer.head()
    writer.summary()
    writer.chapters()
    writer.decisions()
    writer.sources()
    writer.annex()
    writer.footer()
    return writer.bytes()


class _Writer:
    def __init__(self, memo: Memo, blank: Package) -> None:
        self._memo = memo
        self._words = words_of(memo.plan.language)
        self._sentences = Sentences(memo.plan.language)
        self._goals = {ask.message: f"ask_{place}" for place, ask in enumerate(memo.asks, 1)}
        self._setting = set_up(blank, memo)
        self._document = docx.Document(io.BytesIO(packed(self._setting.parts)))
        self._pen = Pen(self._setting, memo.plan.lang)

    def bytes(self) -> bytes:
        stream = io.BytesIO()
        self._document.save(stream)
        return repacked(stream)

    def head(self) -> None:
        """What the memo is, the sentence to remember, for whom and when."""
        cover = self._memo.cover
        if cover.title != self._memo.answer:
            self._add("Memo Subject", Piece(cover.title))
        self._add("Title", Piece(self._memo.answer))
        if cover.subtitle:
            self._add("Subtitle", Piece(cover.subtitle))
        facts = [Piece(fact) for fact in (*cover.facts, *cover.event)]
        if told := joined([*facts, Piece(cover.classification, bold=True)]):
            self._add("Memo Facts", *told)

    def summary(self) -> None:
        """A line a theme, and how many decisions are asked."""
        self._heading(self._words["memo_summary"])
        for chapter in self._memo.chapters:
            voices = self._sentences.counted("voice", chapter.theme.voices) if chapter.theme.voices else ""
            self._add("List Bullet", *self._theme(chapter), *_after(Piece(voices, ink="quiet")))
        if self._memo.asks:
            asked = Piece(self._labelled(heading_of(self._memo.asks)), bold=True)
            self._add("Normal", asked, Piece(self._memo.decisions, style="Memo Reference", goal=_DECISIONS))

    def chapters(self) -> None:
        self._heading(self._words["heard"])
        for chapter in self._memo.chapters:
            self._add("heading 2", *self._theme(chapter))
            for point in chapter.points:
                self._point(point, keep=bool(chapter.others) and point is chapter.points[-1])
            if count := len(chapter.others):
                more = self._words["memo_more_one" if count == 1 else "memo_more_many"].format(count=count)
                self._add("caption", Piece(more, style="Memo Reference", goal=_ANNEX))

    def decisions(self) -> None:
        if self._memo.asks:
            self._heading(self._memo.decisions, _DECISIONS)
            asks = {self._goals[ask.message]: ask for ask in self._memo.asks}
            add_table(self._document, asks, self._words, self._setting, self._pen)

    def sources(self) -> None:
        """Where the quotes come from, what was proved of them, and how to read them."""
        sources = self._memo.sources
        self._heading(self._memo.proof)
        for line in sources.lines:
            self._source(line)
        if sources.quotes:
            self._add("caption", Piece(self._set("reading_quote_text")))
        if sources.reported:
            self._add("caption", Piece(self._set("reading_reported_text")))
        if sources.cut:
            self._add("caption", Piece(self._set("memo_cut")))

    def annex(self) -> None:
        """The quotes that do not stand with their theme."""
        chapters = [chapter for chapter in self._memo.chapters if chapter.others]
        if chapters:
            self._heading(f"{self._labelled_text(self._sentences['appendix'])}{self._memo.said}", _ANNEX)
        for chapter in chapters:
            self._add("heading 2", *self._theme(chapter))
            for point in chapter.others:
                self._point(point)

    def footer(self) -> None:
        """The deck's footer and the page, unless the template has a footer of its own."""
        plan, footer = self._memo.plan, self._document.sections[-1].footer
        if footer.is_linked_to_previous:
            paragraph = footer.paragraphs[0]
            self._pen.write(paragraph, "footer", Piece(f"{plan.marked(plan.footer)}\t"))
            before, rest = self._words["page_of"].split("{page}")
            self._pen.write(paragraph, "footer", Piece(before))
            self._pen.field(paragraph, "PAGE")
            self._pen.write(paragraph, "footer", Piece(rest.replace("{pages}", "")))
            self._pen.field(paragraph, "NUMPAGES")

    def _point(self, point: Point, *, keep: bool = False) -> None:
        """A quote, who spoke it, and what it means for us; with ``keep`` all of it stays with what follows."""
        quote, accent = point.quote, f"accent{point.quote.theme.accent}"
        for paragraph in quote.text:
            runs = [Piece(run.text, run.lang, run.bold, accent if run.tint else "") for run in paragraph.runs]
            self._add("Quote" if hangs(quote.text) else "Memo Paraphrase", *runs, keep=True)
        name = Piece(quote.voice.name, bold=True, ink="text1")
        self._add(
            "Quote Speaker",
            *joined([name, Piece(quote.voice.position)]),
            keep=keep or bool(point.takeaway or point.ask),
        )
        if point.takeaway or point.ask:
            self._meaning(point, accent, keep)

    def _meaning(self, point: Point, accent: str, keep: bool) -> None:
        takeaway, ask = point.takeaway, point.ask
        pieces = [Piece(self._labelled("for_us"), bold=True, ink=accent), Piece(takeaway)] if takeaway else []
        if ask:
            key = "memo_decision" if ask.number else "level_note"
            named = f"→ {self._words[key].format(number=ask.number)}".replace(" ", NO_BREAK)
            pieces += [
                Piece(" " if pieces else ""),
                Piece(named, style="Memo Reference", goal=self._goals[ask.message]),
            ]
        self._add("Takeaway", *pieces, keep=keep)

    def _source(self, line: SourceLine) -> None:
        counted = self._sentences.told(line.quotes, 0)
        facts = [Piece(fact) for fact in line.facts]
        link = Piece(line.url, style="Hyperlink", link=line.url)
        self._add("List Bullet", *joined([Piece(line.title, bold=True), *facts, Piece(counted), link]))

    def _theme(self, chapter: Chapter) -> list[Piece]:
        title = Piece(chapter.theme.title, bold=True, ink=f"accent{chapter.theme.accent}")
        return joined([title, Piece(chapter.theme.headline)], " — ")

    def _heading(self, text: str, goal: str = "") -> None:
        self._add("heading 1", Piece(text), goal=goal)

    def _labelled(self, key: str) -> str:
        return self._labelled_text(self._words[key])

    def _labelled_text(self, label: str) -> str:
        """A label before what it names, as its language sets it."""
        told = self._words["labelled"].format(label=label, text="")
        return f"{set_line(told, self._memo.plan.lang)} "

    def _set(self, key: str) -> str:
        return set_line(self._words[key], self._memo.plan.lang)

    def _add(self, style: str, *pieces: Piece, goal: str = "", keep: bool = False) -> None:
        self._pen.write(self._document.add_paragraph(), style, *pieces, goal=goal, keep=keep)


def _after(piece: Piece) -> list[Piece]:
    return [Piece(" · ", ink=piece.ink), piece] if piece.text else []
