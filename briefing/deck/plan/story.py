"""What each slide of the story says: its texts by role, its rows, its notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.core.characters import dotted
from briefing.core.dates.words import in_words
from briefing.core.errors import BriefingError
from briefing.core.folding import fold
from briefing.core.i18n import translate
from briefing.core.model import ACCENTS, Briefing, Message, Source
from briefing.core.queries.outline import Section, sections
from briefing.core.queries.rights import lacking
from briefing.core.queries.voices import without_unnamed
from briefing.core.quotes.requoted import marked, sayers
from briefing.core.recordings import clock, link_to
from briefing.deck.ooxml.links import web_link
from briefing.deck.plan.claims import claim, doubts
from briefing.deck.plan.contents import RECORDED
from briefing.deck.plan.grouping import is_recorded
from briefing.deck.plan.model import Kind, Plan, PlannedSlide, Row
from briefing.deck.plan.texts.text import Paragraph, Run, Text, plain, text_of
from briefing.deck.plan.texts.typesetting import set_line
from briefing.deck.plan.titles import Sentences
from briefing.deck.wording.labels import LANGUAGES, lacks, tag, words

_LINE_ENDS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


class Story:
    """The slides that tell the messages ``picks`` in ``language``; "" is the deck's or the assembly's.

    Raises BriefingError for a language that decks do not speak.
    """

    def __init__(self, briefing: Briefing, picks: Sequence[str], language: str) -> None:
        self.briefing = briefing = without_unnamed(briefing)
        self.language = _language(briefing, language)
        self.words = words(self.language)
        self.lang = tag(self.language)
        self.quote_words = words(briefing.assembly.language or self.language)
        self.quote_lang = tag(briefing.assembly.language or self.language)
        self.sections = sections(briefing, picks)
        self.messages = [message for section in self.sections for message in section.messages]
        self._noted: dict[tuple[str, str], str] = {}

    def plan(self, slides: Iterable[PlannedSlide | None]) -> Plan:
        """These slides as a plan, those left out that say nothing."""
        assembly = self.briefing.assembly
        return Plan(
            slides=tuple(map(self._sourced, filter(None, slides))),
            title=self.deck_title,
            author=self.briefing.deck.author,
            subject=assembly.title,
            footer=" ".join(dotted(assembly.title, self.date(assembly.date)).split()),
            classification=set_line(self.briefing.deck.classification, self.lang),
            language=self.language,
            lang=self.lang,
        )

    def _sourced(self, slide: PlannedSlide) -> PlannedSlide:
        """The slide, its notes with where the words stand that its title quotes, of a message picked or not."""
        quoted = tuple(marked(slide.title))
        told = fold(slide.notes) if quoted else ""
        said = (sayers(words, self.briefing)[:1] for words in quoted if fold(words) not in told)
        notes = dict.fromkeys(self.notes(one, self.name_of(one)) for found in said for one in found)
        lacking = [note for note in notes if note not in slide.notes]
        return replace(slide, notes="\n\n".join(filter(None, (slide.notes, *lacking)))) if lacking else slide

    def date(self, text: str) -> str:
        """A date in the deck's words; what is none stays as it is."""
        return in_words(text, self.language)

    @property
    def deck_title(self) -> str:
        titles = self.briefing.deck.title.strip(), self.briefing.assembly.title.strip()
        return next(filter(None, titles), self.words["overview"])

    def opening(self) -> PlannedSlide:
        """The cover."""
        assembly, deck = self.briefing.assembly, self.briefing.deck
        subtitle = deck.subtitle or (assembly.title if deck.title else "")
        event = dotted(assembly.title, assembly.place, self.date(deck.date or assembly.date), deck.audience)
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
        route = Sentences(self.language).route(stages)
        texts = self.own(title=self.words["overview"])
        return PlannedSlide(Kind.OVERVIEW, texts, self.words["opening"], rows, None, stages, None, route, route)

    def section(self, stage: int, section: Section) -> PlannedSlide:
        place = {"stage": stage + 1, "stages": len(self.sections), "theme": self.theme_title(section)}
        headline = self.headline(section)
        texts = self.own(stage=self.words["stage"].format(**place), title=self.theme_title(section), headline=headline)
        return self.staged(Kind.SECTION, texts, stage, section, notes=headline)

    def quote(self, stage: int, section: Section, message: Message) -> PlannedSlide:
        """The slide of a message, its quote as it is shown."""
        speaker = self.briefing.speaker_of(message)
        name = self.name_of(message)
        texts = {
            "title": text_of(self.shown_as(section, [message])[1], self.lang, bold=True, tint=True),
            "quote": self.quoted(message),
            **self.own(speaker=name, position=speaker.position if speaker else ""),
            **{
                role: self.labelled(self.label(role, message), getattr(message, role))
                for role in ("takeaway", "ask")
                if getattr(message, role).strip()
            },
        }
        slide = self.staged(Kind.QUOTE, texts, stage, section, notes=self.notes(message, name))
        return replace(slide, messages=(message.id,), long=message.slide == "long")

    def voices(self, stage: int, section: Section, messages: Sequence[Message]) -> PlannedSlide:
        """The slide of one message, or of several of one theme together."""
        alone = tuple(self.quote(stage, section, message) for message in messages)
        if len(messages) == 1:
            return alone[0]
        kind, title = self.shown_as(section, messages)
        texts = {"title": text_of(title, self.lang, bold=True, tint=True)}
        rows = tuple(self.voice(section, message) for message in messages)
        slide = self.staged(kind, texts, stage, section, notes="")
        return replace(slide, rows=rows, messages=ids_of(messages), alone=alone)

    def shown_as(self, section: Section, messages: Sequence[Message]) -> tuple[Kind, str]:
        """The kind of slide that shows messages of one theme together, and its title."""
        theme, names = self.theme_title(section), [self.name_of(message) for message in messages]
        if len(messages) == 1:
            return Kind.QUOTE, self.words["speaker_title"].format(theme=theme, speaker=names[0])
        key = "pair_title" if len(set(names)) == 2 == len(messages) else "wall_title"
        title = self.words[key].format(theme=theme, first=names[0], second=names[-1], count=len(messages))
        return Kind.PAIR if len(messages) == 2 else Kind.WALL, title

    def voice(self, section: Section, message: Message) -> Row:
        """A message as one of several on a slide."""
        speaker = self.briefing.speaker_of(message)
        name = text_of(self.name_of(message), self.lang, bold=True)
        position = text_of(speaker.position if speaker else "", self.lang, scale=0.85)
        texts = {"quote": self.quoted(message), "voice": (*name, *position)}
        if message.takeaway.strip():
            texts["takeaway"] = self.labelled(self.words["takeaway"], message.takeaway)
        return Row(texts, self.accent(section), self.full_notes(message))

    def full_notes(self, message: Message) -> str:
        """The notes of a message that shows neither takeaway nor ask."""
        lines = [
            self.words["labelled"].format(label=self.label(role, message), text=text)
            for role in ("takeaway", "ask")
            if (text := getattr(message, role).strip())
        ]
        return "\n".join((self.notes(message, self.name_of(message)), *lines))

    def staged(
        self, kind: Kind, texts: Mapping[str, Text], stage: int, section: Section, *, notes: str
    ) -> PlannedSlide:
        title, stages = self.theme_title(section), len(self.sections)
        route = self.words["route"].format(stage=stage + 1, stages=stages, theme=title)
        return PlannedSlide(kind, texts, title, (), stage, stages, self.accent(section), route, notes)

    def decisions(self) -> PlannedSlide | None:
        """What is asked, a row each; None where nothing is."""
        asked = [(section, message) for section in self.sections for message in section.messages if message.ask.strip()]
        rows = tuple(self.decision(number, *item) for number, item in enumerate(asked, 1))
        texts = self.own(title=self.words["decisions"])
        return PlannedSlide(Kind.DECISIONS, texts, self.words["closing"], rows) if rows else None

    def decision(self, number: int, section: Section, message: Message) -> Row:
        """The row of what a message asks."""
        voice = (
            *text_of(self.theme_title(section), self.lang, bold=True, tint=True),
            *text_of(self.name_of(message), self.lang),
        )
        texts = {
            "number": text_of(str(number), self.lang, tint=True),
            "ask": text_of(message.ask, self.lang),
            "voice": voice,
            "owner": (*self.blank("owner", message.owner), *self.blank("due", self.date(message.due))),
        }
        told = {"owner": message.owner, "due": self.date(message.due)}
        answers = [plain(self.blank(role, text)) for role, text in told.items() if text]
        return Row(texts, self.accent(section), "\n".join((f"{number}. {message.ask}", *answers)))

    def blank(self, role: str, value: str) -> Text:
        """A label with its value, or with room to write one."""
        label, value = Run(self.words[role], lang=self.lang), " ".join(value.split())
        return (Paragraph((label, Run(value or self.words["room"], bold=bool(value), lang=self.lang))),)

    def speakers(self) -> PlannedSlide | None:
        """Who spoke, with the themes that they spoke of; None where nobody is known."""
        spoke = {message.speaker for message in self.messages}
        rows = []
        for speaker in (speaker for speaker in self.briefing.speakers if speaker.id in spoke):
            spoken = [section for section in self.sections if any(m.speaker == speaker.id for m in section.messages)]
            themes = dotted(*map(self.theme_title, spoken))
            texts = self.own_row(name=speaker.name, position=speaker.position, themes=themes)
            texts |= self.own(initials=initials(speaker.name))
            rows.append(Row(texts, self.accent(spoken[0]), plain(texts["name"])))
        titled = self.own(title=self.words["speakers"])
        return PlannedSlide(Kind.SPEAKERS, titled, self.words["closing"], tuple(rows)) if rows else None

    def sources(self) -> PlannedSlide:
        body: list[Paragraph] = []
        for source in self.briefing.sources:
            ours = [message for message in self.messages if message.source and message.source.id == source.id]
            if ours:
                counted = self.counted(ours)
                body += self.source(source.title or source.id, self.facts(source), source.url, source.sha256, counted)
        if not body:
            body += text_of(self.words["source"].format(text=self.words["no_source"]), self.lang)
        truth = claim(self.briefing, self.messages, self.language)
        body += text_of(truth, self.lang, scale=0.8)
        texts = {**self.own(title=self.words["sources"]), "body": tuple(body)}
        return PlannedSlide(Kind.TEXT, texts, self.words["closing"], notes=truth)

    def facts(self, source: Source) -> str:
        """What there is of publisher, author, date and licence, and what a source of the press does not state."""
        missing = lacks(lacking(source), self.language)
        return dotted(source.publisher, source.author, self.date(source.date), source.licence, missing)

    def counted(self, messages: Sequence[Message]) -> str:
        """How many quotes and paraphrases there are, each where there is any."""
        reported = sum(message.is_paraphrase for message in messages)
        counts = (("quotes", len(messages) - reported), ("paraphrases", reported))
        told = (
            self.words[f"{key}_{'one' if count == 1 else 'many'}"].format(count=count) for key, count in counts if count
        )
        return dotted(*told)

    def source(self, title: str, facts: str, url: str, sha256: str, counted: str) -> list[Paragraph]:
        lines = [dotted(facts, counted)]
        if sha256:
            lines.append(self.words["fingerprint"].format(sha256=sha256))
        address = [Paragraph((Run(url, lang=self.lang, link=web_link(url)),), 0.8)] if url.strip() else []
        quiet = [paragraph for line in lines for paragraph in text_of(line, self.lang, scale=0.8)]
        return [*text_of(title, self.quote_lang, bold=True), *address, *quiet]

    def notes(self, message: Message, name: str) -> str:
        """Context, source, the whole quote and what is doubtful about it, for the one who presents.

        Worked out once: they are told with the theme, the ask and the verbatim.
        """
        key = message.id, name
        if key not in self._noted:
            self._noted[key] = "\n".join(self._notes(message, name))
        return self._noted[key]

    def _notes(self, message: Message, name: str) -> Iterator[str]:
        yield f"{self.marked(message)} — {name}"
        if message.context:
            yield self.words["context"].format(text=message.context)
        yield self.words["source"].format(text=self.reference(message))
        yield from doubts(self.briefing, message, self.language)

    def reference(self, message: Message) -> str:
        """Where a quote stands, for the notes: its source with what is known of it, and the place in it."""
        span = message.source
        source = self.briefing.source_by_id.get(span.id) if span else None
        if not span or not source:
            return self.words["no_source"]
        page = f"p. {span.page}" if span.page else ""
        title = dotted(
            source.title or source.id, source.publisher, source.author, self.date(source.date), source.url, page
        )
        if message.at is not None:
            moment = self.words["moment"].format(source=title, time=clock(message.at))
            return dotted(moment, link_to(source.recording, message.at))
        if span.end == span.start:
            return title
        return self.words["span"].format(source=title, start=span.start, end=span.end)

    def marked(self, message: Message) -> str:
        """The whole quote between its marks, or the paraphrase told as one."""
        if message.is_paraphrase:
            return f"{self.words['reported']}{message.quote}"
        return f"{self.quote_words['open']}{message.quote}{self.quote_words['close']}"

    def quoted(self, message: Message) -> Text:
        """What is shown of the quote, between the quotation marks of its language, its emphasis in bold.

        A paraphrase stands between no marks, and says what it is.
        """
        is_plain = message.is_paraphrase
        before, stressed, after = _around(message.shown or message.quote, message.emphasis)
        lines: list[list[Run]] = [[]]
        for words_, bold in ((before, False), (stressed, True), (after, False)):
            for n, line in enumerate(_LINE_ENDS.split(words_)):
                if n:
                    lines.append([])
                if line:
                    lines[-1].append(Run(line, bold, lang=self.quote_lang, plain=is_plain))
        lines = [line for line in lines if any(run.text.strip() for run in line)] or [[]]
        if is_plain:
            lines[0].insert(0, Run(self.words["reported"], bold=True, tint=True, lang=self.lang, plain=True))
        else:
            lines[0].insert(0, Run(self.quote_words["open"], tint=True, lang=self.quote_lang))
            lines[-1].append(Run(self.quote_words["close"], tint=True, lang=self.quote_lang))
        return tuple(Paragraph(tuple(line)) for line in lines if any(run.text.strip() for run in line))

    def label(self, role: str, message: Message) -> str:
        """What a takeaway or an ask is called; what minutes record is told as that."""
        level = RECORDED.get(message.level) if role == "ask" and is_recorded(message) else None
        return self.words[f"level_{level}" if level else role]

    def labelled(self, label_: str, value: str) -> Text:
        label = Paragraph((Run(label_, True, True, self.lang),), 0.8)
        return (label, *text_of(value, self.lang))

    def accent(self, section: Section) -> int:
        """The theme's accent, from 1; what has no theme takes the one after the last stage's."""
        accents = self.briefing.accent_by_theme
        return accents.get(section.theme.id if section.theme else "", len(accents)) % ACCENTS + 1

    def name_of(self, message: Message) -> str:
        speaker = self.briefing.speaker_of(message)
        unnamed = self.words["record" if message.is_paraphrase else "unattributed"]
        return (speaker.name.strip() if speaker else "") or unnamed

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
        what = translate("Deck", "A deck cannot be made in the language “{language}”.").format(language=language)
        mend = translate("Deck", "Choose one of {choices}.").format(choices=", ".join(LANGUAGES))
        raise BriefingError(what, mend=mend)
    return LANGUAGES[0]


def picked(briefing: Briefing, picks: Sequence[str] | None) -> tuple[str, ...]:
    """The messages to tell, each once. Raises BriefingError when there are none, or one is not there."""
    chosen = briefing.deck.picks if picks is None else tuple(dict.fromkeys(picks))
    for id in chosen:
        if id not in briefing.message_by_id:
            what = translate("Deck", "There is no message “{id}” to pick.").format(id=id)
            raise BriefingError(what, mend=translate("Deck", "Ids of messages are listed under messages:."))
    if not chosen:
        what = translate("Deck", "Nothing is picked for the deck.")
        raise BriefingError(what, mend=translate("Deck", "Pick at least one quote, or export them all."))
    return chosen


def _around(quote: str, emphasis: str) -> tuple[str, str, str]:
    place = quote.find(emphasis) if emphasis else -1
    if place < 0:
        return quote, "", ""
    return quote[:place], emphasis, quote[place + len(emphasis) :]


def initials(name: str) -> str:
    """The first letters of a name's first and last words, "JM" for "Jean de la Motte"; "" where it has no letter."""
    letters = [part[0] for part in name.split() if part[0].isalpha()]
    return "".join(letters[:1] + letters[1:][-1:]).upper()


def ids_of(messages: Sequence[Message]) -> tuple[str, ...]:
    """Whose words a text is made of, as it is noted in the deck."""
    return tuple(message.id for message in messages)
