"""Briefing → Plan: the ordered slides of the story, free of any template."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, Message
from briefing.core.outline import Section, sections
from briefing.core.texts import unwritable
from briefing.deck.claims import claim, doubts
from briefing.deck.links import web_link
from briefing.deck.typography import language_of, typeset
from briefing.deck.words import LANGUAGES, tag, words


class Kind(StrEnum):
    """The kinds of slides a plan is made of."""

    TITLE = "title"
    OVERVIEW = "overview"
    SECTION = "section"
    QUOTE = "quote"
    DECISIONS = "decisions"
    SPEAKERS = "speakers"
    TEXT = "text"


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style. ``tint`` paints it in the theme's colour, ``lang`` is a tag such as "fr-FR"."""

    text: str
    bold: bool = False
    tint: bool = False
    lang: str = ""
    link: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Runs on one line or more; ``scale`` is their size relative to the placeholder's.

    ``before`` is the space before it, in sizes of its text, where it follows another; None is the placeholder's own.
    """

    runs: tuple[Run, ...]
    scale: float = 1.0
    before: float | None = None


Text = tuple[Paragraph, ...]
_LINE_ENDS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
ACCENTS = 6
"""The accent colours of a theme of colours, that the stages of the crossing take in turn."""


@dataclass(frozen=True)
class Row:
    """One of a slide's repeated items: the text of each role, and the accent colour (1 to 6) that tints it.

    ``notes`` is what the notes of its slide say of it.
    """

    texts: Mapping[str, Text]
    accent: int | None = None
    notes: str = ""


@dataclass(frozen=True)
class PlannedSlide:
    """A slide of the story. ``texts`` holds the text of each role ("title", "quote", "speaker", …).

    ``stage`` is the section's place on the crossing (from 0) out of ``stages``; ``route`` describes it in words.
    ``accent`` is the theme's colour (1 to 6); ``message`` is the id of the message it shows.
    """

    kind: Kind
    texts: Mapping[str, Text]
    section: str
    rows: tuple[Row, ...] = ()
    stage: int | None = None
    stages: int = 0
    accent: int | None = None
    route: str = ""
    notes: str = ""
    message: str = ""

    @property
    def title(self) -> str:
        return plain(self.texts["title"])


@dataclass(frozen=True)
class Plan:
    """The slides in order, with what the deck's properties and footers say. ``lang`` is the tag of its own words."""

    slides: tuple[PlannedSlide, ...]
    title: str
    author: str
    subject: str
    footer: str
    language: str
    lang: str


def plain(text: Text) -> str:
    """The words of a text, a line per paragraph."""
    return "\n".join("".join(run.text for run in paragraph.runs) for paragraph in text)


def text_of(value: str, lang: str, *, bold: bool = False, tint: bool = False, scale: float = 1.0) -> Text:
    """A paragraph per line of ``value``, in one style."""
    return tuple(Paragraph((Run(line, bold, tint, lang),), scale) for line in value.splitlines() if line.strip())


def plan(briefing: Briefing, picks: Sequence[str] | None = None, language: str = "") -> Plan:
    """The slides for ``picks`` (by default the briefing's own), in ``language`` (by default the deck's or assembly's).

    French texts have no-break spaces where French wants them. Raises BriefingError when nothing is picked, a pick is no
    message, the language is not spoken, or a text holds a character that no deck can.
    """
    return _set(_Planner(briefing, picks, language).plan())


def _set(plan: Plan) -> Plan:
    """The plan with its texts as slides show them."""
    for text in (plan.title, plan.author, plan.subject, plan.footer):
        _refuse_unwritable(text)
    return replace(plan, slides=tuple(_set_slide(slide) for slide in plan.slides))


def _set_slide(slide: PlannedSlide) -> PlannedSlide:
    _refuse_unwritable("\n".join((slide.notes, *(row.notes for row in slide.rows))))
    rows = tuple(replace(row, texts=_set_texts(row.texts)) for row in slide.rows)
    return replace(slide, texts=_set_texts(slide.texts), rows=rows)


def _set_texts(texts: Mapping[str, Text]) -> dict[str, Text]:
    return {role: tuple(_set_paragraph(paragraph) for paragraph in text) for role, text in texts.items()}


def _set_paragraph(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=tuple(_set_run(run) for run in paragraph.runs))


def _set_run(run: Run) -> Run:
    _refuse_unwritable(run.text)
    return replace(run, text=typeset(run.text, run.lang), lang=language_of(run.text, run.lang))


def _refuse_unwritable(text: str) -> None:
    letter = unwritable(text)
    if letter:
        place = text.index(letter)
        near = text[max(0, place - 30) : place]
        raise BriefingError(
            f"A text holds a character that no deck can hold (U+{ord(letter):04X}), after “{near}”.",
            mend="Remove it from the briefing.",
        )


class _Planner:
    def __init__(self, briefing: Briefing, picks: Sequence[str] | None, language: str) -> None:
        self.briefing = briefing
        self.language = _language(briefing, language)
        self.words = words(self.language)
        self.lang = tag(self.language)
        self.quote_words = words(briefing.assembly.language or self.language)
        self.quote_lang = tag(briefing.assembly.language or self.language)
        self.sections = sections(briefing, _picked(briefing, picks))
        self.messages = [message for section in self.sections for message in section.messages]

    def plan(self) -> Plan:
        slides = [self.opening(), self.overview()]
        for stage, section in enumerate(self.sections):
            slides.append(self.section(stage, section))
            slides.extend(self.quote(stage, section, message) for message in section.messages)
        slides += filter(None, (self.decisions(), self.speakers(), self.sources()))
        assembly = self.briefing.assembly
        return Plan(
            slides=tuple(slides),
            title=self.deck_title,
            author=self.briefing.deck.author,
            subject=assembly.title,
            footer=" ".join(_joined(assembly.title, assembly.date).split()),
            language=self.language,
            lang=self.lang,
        )

    @property
    def deck_title(self) -> str:
        titles = self.briefing.deck.title.strip(), self.briefing.assembly.title.strip()
        return next(filter(None, titles), self.words["overview"])

    def opening(self) -> PlannedSlide:
        assembly, deck = self.briefing.assembly, self.briefing.deck
        subtitle = deck.subtitle or (assembly.title if deck.title else "")
        event = _joined(assembly.title, assembly.place, deck.date or assembly.date, deck.audience)
        return PlannedSlide(
            Kind.TITLE,
            self.own(title=self.deck_title, subtitle=subtitle, event=event),
            self.words["opening"],
            notes=event,
        )

    def overview(self) -> PlannedSlide:
        rows = tuple(
            Row(self.own_row(name=self.theme_title(section), headline=self.headline(section)), self.accent(section))
            for section in self.sections
        )
        stages = len(rows)
        route = self.words["route_whole"].format(stages=stages)
        texts = self.own(title=self.words["overview"])
        return PlannedSlide(Kind.OVERVIEW, texts, self.words["opening"], rows, None, stages, None, route, route)

    def section(self, stage: int, section: Section) -> PlannedSlide:
        place = {"stage": stage + 1, "stages": len(self.sections), "theme": self.theme_title(section)}
        headline = self.headline(section)
        texts = self.own(stage=self.words["stage"].format(**place), title=self.theme_title(section), headline=headline)
        return self.staged(Kind.SECTION, texts, stage, section, notes=headline)

    def quote(self, stage: int, section: Section, message: Message) -> PlannedSlide:
        speaker = self.briefing.speaker_of(message)
        name = self.name_of(message)
        title = self.words["speaker_title"].format(theme=self.theme_title(section), speaker=name)
        texts = {
            "title": text_of(title, self.lang, bold=True, tint=True),
            "quote": self.quoted(message),
            **self.own(speaker=name, position=speaker.position if speaker else ""),
            **{
                role: self.labelled(role, getattr(message, role))
                for role in ("takeaway", "ask")
                if getattr(message, role).strip()
            },
        }
        slide = self.staged(Kind.QUOTE, texts, stage, section, notes=self.notes(message, name))
        return replace(slide, message=message.id)

    def staged(
        self, kind: Kind, texts: Mapping[str, Text], stage: int, section: Section, *, notes: str
    ) -> PlannedSlide:
        title, stages = self.theme_title(section), len(self.sections)
        route = self.words["route"].format(stage=stage + 1, stages=stages, theme=title)
        return PlannedSlide(kind, texts, title, (), stage, stages, self.accent(section), route, notes)

    def decisions(self) -> PlannedSlide | None:
        asked = [(section, message) for section in self.sections for message in section.messages if message.ask.strip()]
        rows = tuple(self.decision(number, *item) for number, item in enumerate(asked, 1))
        texts = self.own(title=self.words["decisions"])
        return PlannedSlide(Kind.DECISIONS, texts, self.words["closing"], rows) if rows else None

    def decision(self, number: int, section: Section, message: Message) -> Row:
        voice = (
            *text_of(self.theme_title(section), self.lang, bold=True, tint=True),
            *text_of(self.name_of(message), self.lang),
        )
        texts = {
            "number": text_of(str(number), self.lang, tint=True),
            "ask": text_of(message.ask, self.lang),
            "voice": voice,
        }
        return Row(texts, self.accent(section), f"{number}. {message.ask}")

    def speakers(self) -> PlannedSlide | None:
        spoke = {message.speaker for message in self.messages}
        rows = []
        for speaker in (speaker for speaker in self.briefing.speakers if speaker.id in spoke):
            spoken = [section for section in self.sections if any(m.speaker == speaker.id for m in section.messages)]
            themes = _joined(*map(self.theme_title, spoken))
            texts = self.own_row(name=speaker.name, position=speaker.position, themes=themes)
            rows.append(Row(texts, self.accent(spoken[0]), plain(texts["name"])))
        titled = self.own(title=self.words["speakers"])
        return PlannedSlide(Kind.SPEAKERS, titled, self.words["closing"], tuple(rows)) if rows else None

    def sources(self) -> PlannedSlide:
        body: list[Paragraph] = []
        for source in self.briefing.sources:
            count = sum(1 for message in self.messages if message.source and message.source.id == source.id)
            if count:
                body += self.source(source.title or source.id, source.publisher, source.url, source.sha256, count)
        if not body:
            body += text_of(self.words["source"].format(text=self.words["no_source"]), self.lang)
        truth = claim(self.briefing, self.messages, self.words)
        body += text_of(truth, self.lang, scale=0.8)
        texts = {**self.own(title=self.words["sources"]), "body": tuple(body)}
        return PlannedSlide(Kind.TEXT, texts, self.words["closing"], notes=truth)

    def source(self, title: str, publisher: str, url: str, sha256: str, count: int) -> list[Paragraph]:
        quotes = self.words["quotes_one" if count == 1 else "quotes_many"].format(count=count)
        lines = [_joined(publisher, quotes)]
        if sha256:
            lines.append(self.words["fingerprint"].format(sha256=sha256))
        address = [Paragraph((Run(url, lang=self.lang, link=web_link(url)),), 0.8)] if url.strip() else []
        quiet = [paragraph for line in lines for paragraph in text_of(line, self.lang, scale=0.8)]
        return [*text_of(title, self.quote_lang, bold=True), *address, *quiet]

    def notes(self, message: Message, name: str) -> str:
        """Context, source, the whole quote and what is doubtful about it, for the one who presents."""
        quote = f"{self.quote_words['open']}{message.quote}{self.quote_words['close']}"
        lines = [f"{quote} — {name}"]
        if message.context:
            lines.append(self.words["context"].format(text=message.context))
        lines.append(self.words["source"].format(text=self.reference(message)))
        return "\n".join([*lines, *doubts(self.briefing, message, self.words)])

    def reference(self, message: Message) -> str:
        span = message.source
        source = self.briefing.source_by_id.get(span.id) if span else None
        if not span or not source:
            return self.words["no_source"]
        title = _joined(source.title or source.id, source.publisher, source.url)
        return self.words["span"].format(source=title, start=span.start, end=span.end)

    def quoted(self, message: Message) -> Text:
        """What is shown of the quote, between the quotation marks of its language, its emphasis in bold."""
        before, stressed, after = _around(message.shown or message.quote, message.emphasis)
        lines: list[list[Run]] = [[]]
        for words_, bold in ((before, False), (stressed, True), (after, False)):
            for n, line in enumerate(_LINE_ENDS.split(words_)):
                if n:
                    lines.append([])
                if line:
                    lines[-1].append(Run(line, bold, lang=self.quote_lang))
        lines[0].insert(0, Run(self.quote_words["open"], tint=True, lang=self.quote_lang))
        lines[-1].append(Run(self.quote_words["close"], tint=True, lang=self.quote_lang))
        return tuple(Paragraph(tuple(line)) for line in lines if any(run.text.strip() for run in line))

    def labelled(self, role: str, value: str) -> Text:
        label = Paragraph((Run(self.words[role], True, True, self.lang),), 0.8)
        return (label, *text_of(value, self.lang))

    def accent(self, section: Section) -> int:
        stages = self.briefing.stage_by_theme
        return stages.get(section.theme.id if section.theme else "", len(stages)) % ACCENTS + 1

    def name_of(self, message: Message) -> str:
        speaker = self.briefing.speaker_of(message)
        return (speaker.name.strip() if speaker else "") or self.words["unattributed"]

    def theme_title(self, section: Section) -> str:
        return (section.theme.title.strip() if section.theme else "") or self.words["untold"]

    def headline(self, section: Section) -> str:
        return section.theme.headline if section.theme else ""

    def own(self, **values: str) -> dict[str, Text]:
        """Texts in the deck's language; what is empty is left out."""
        return {role: text_of(value, self.lang) for role, value in values.items() if value.strip()}

    def own_row(self, *, name: str, **others: str) -> dict[str, Text]:
        named = text_of(name.strip() or self.words["unattributed"], self.lang, bold=True, tint=True)
        return {"name": named, **self.own(**others)}


def _language(briefing: Briefing, asked: str) -> str:
    language = asked or briefing.deck.language or briefing.assembly.language
    if language in LANGUAGES:
        return language
    if asked or briefing.deck.language:
        raise BriefingError(
            f"A deck cannot be made in the language “{language}”.", mend=f"Choose one of {', '.join(LANGUAGES)}."
        )
    return LANGUAGES[0]


def _picked(briefing: Briefing, picks: Sequence[str] | None) -> tuple[str, ...]:
    chosen = briefing.deck.picks if picks is None else tuple(dict.fromkeys(picks))
    for id in chosen:
        if id not in briefing.message_by_id:
            raise BriefingError(
                f"There is no message “{id}” to pick.", mend="Ids of messages are listed under messages:."
            )
    if not chosen:
        raise BriefingError("Nothing is picked for the deck.", mend="Pick at least one message, or export them all.")
    return chosen


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _around(quote: str, emphasis: str) -> tuple[str, str, str]:
    place = quote.find(emphasis) if emphasis else -1
    if place < 0:
        return quote, "", ""
    return quote[:place], emphasis, quote[place + len(emphasis) :]
