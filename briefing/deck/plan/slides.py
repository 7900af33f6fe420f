"""What each slide of a composed deck says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from briefing.core.characters import dotted
from briefing.core.model import Message
from briefing.core.queries.outline import Section
from briefing.deck.plan.answers import Claim, claimed, led_by_ask
from briefing.deck.plan.contents import (
    Ask,
    Content,
    Cover,
    Decisions,
    Heard,
    Onepage,
    Quoted,
    Summary,
    ThemeSlide,
    Timeline,
    Verbatims,
    Voices,
    heading_of,
    noun_of,
)
from briefing.deck.plan.figures import figures
from briefing.deck.plan.grouping import grouped, heard, is_its_ask, is_said, on_slides
from briefing.deck.plan.material import Material
from briefing.deck.plan.model import Kind, Plan, PlannedSlide, Row
from briefing.deck.plan.spokesmen import Spokesmen
from briefing.deck.plan.story import Story, ids_of
from briefing.deck.plan.texts.text import text_of
from briefing.deck.plan.texts.typesetting import typeset_chart
from briefing.deck.plan.theme_titles import (
    beside,
    headline,
    is_asked_at_once,
    led,
    says_more,
    titled,
    told_above,
    voices_title,
    who_said,
)
from briefing.deck.plan.titles import distinct, unstopped

MOST_ASKS = 24
"""What a board decides in one sitting, on three slides; the asks that come after stand in the appendix."""
_CHART = "chart"
_FEWEST_DATES = 3
"""With fewer, a list of dates says as much as a timeline."""


class Board:
    """The slides of one story."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.material = Material(story)
        self.sentences = self.material.sentences
        self.sections = self.material.sections
        self.lines = self.material.lines

    @cached_property
    def spokesmen(self) -> Spokesmen:
        """Which quotes speak for their themes."""
        return Spokesmen(self.material)

    def plan(self, slides: Iterable[PlannedSlide | None], appendix: Iterable[PlannedSlide | None] = ()) -> Plan:
        """The slides that say something, no two titled the same; the appendix is a section of its own."""
        apart = (replace(slide, section=self.sentences["appendix"]) for slide in appendix if slide)
        title, event = self.story.deck_title, self.story.briefing.assembly.title
        told = [title, "" if event.strip() == title else event]
        footer = dotted(*map(self.material.set, told))
        return replace(self.story.plan(distinct([*filter(None, slides), *apart])), footer=footer)

    def cover(self) -> PlannedSlide:
        """The title of the deck, its event and the route through its themes."""
        deck, assembly, set_ = self.story.briefing.deck, self.story.briefing.assembly, self.material.set
        title = set_(self.story.deck_title)
        event = set_(assembly.title)
        subtitle = set_(deck.subtitle) or ("" if event == title else event)
        named = "" if event in title or event in subtitle else event
        presented, held = self.material.dates(is_told=bool(named or assembly.place.strip()))
        facts = tuple(filter(None, (set_(deck.audience), presented, set_(deck.author))))
        place = (named, set_(assembly.place), held)
        names = tuple(line.title for line in self.lines)
        content = Cover(title, subtitle, facts, tuple(filter(None, place)), set_(deck.classification), names)
        notes = "\n".join(filter(None, (" · ".join(facts), " · ".join(content.event))))
        slide = self._slide(Kind.TITLE, title, content, self.story.words["opening"], notes=notes)
        return replace(slide, stages=len(self.lines), route=self.sentences.route(len(self.lines)), titled=("title", ""))

    def summary(self) -> PlannedSlide:
        """The answer, or what was said where there is none, with what each theme says."""
        voices, quotes, themes = self.material.voices, len(self.material.quotes), len(self.lines)
        alone = self.spokesmen.said_alone or tuple(
            quoted for quoted in self.spokesmen.glimpsed if quoted.message != self._claim.message
        )
        said = alone or self.spokesmen.each
        lines = tuple(replace(line, headline=beside(self.material, stage)) for stage, line in enumerate(self.lines))
        content = Summary(lines, self.material.leading_asks, voices, quotes, said, bool(alone))
        counted = [self.sentences.counted("theme", themes)]
        counted += [self.sentences.counted("voice", voices)] if voices else []
        kicker = self.sentences["page"], ", ".join([*counted, self.material.told])
        slide = self._slide(Kind.SUMMARY, self.answer, content, self.story.words["opening"], kicker, key="summary")
        route = self.sentences.route(themes)
        slide = replace(slide, stages=themes, route=route, notes=route, titled=("answer", ""))
        if is_asked_at_once(self.material):
            return replace(slide, notes="\n\n".join([route, self._ask_row(self.material.asks[0]).notes]))
        if not self.is_said_at_once:
            return slide
        return replace(slide, notes=self._whole_notes, messages=ids_of(self.story.messages))

    @property
    def is_said_at_once(self) -> bool:
        """Whether the summary says all that the slide of its only theme would, and nobody asked for anything."""
        is_bare = not any(message.slide or message.ask.strip() for message in self.story.messages)
        return len(self.sections) == 1 and is_bare and bool(self.spokesmen.said_alone)

    @property
    def is_told_elsewhere(self) -> bool:
        """Whether the slide of the only theme would say nothing else than the summary, or than what is asked."""
        messages, is_one = self.story.messages, len(self.sections) == 1
        is_bare = not (heard(messages) or self.lines[0].headline or any(message.slide for message in messages))
        return self.is_said_at_once or (is_one and is_bare)

    @cached_property
    def answer(self) -> str:
        """What the deck says in one sentence; where nobody wrote it, what it holds."""
        own = self.material.set(self.story.briefing.deck.answer)
        if own:
            return own
        told = self._led.title or ("" if self.spokesmen.said_alone else self._claim.title)
        return self.material.set(told or self.sentences.with_asks(self._counted, self.material.asks))

    @cached_property
    def _led(self) -> Claim:
        return led(self.material)

    @cached_property
    def _claim(self) -> Claim:
        """What the deck says in words of its own, where nobody wrote its message."""
        if self.story.briefing.deck.answer.strip():
            return Claim("")
        taken = [titled(self.material, stage, self._led).title for stage in range(len(self.sections))]
        return claimed(self.material, taken)

    @property
    def _counted(self) -> str:
        """Who says how much on what, for want of words that say more."""
        names = self.material.names_of(self.story.messages) if self.spokesmen.said_alone else ()
        said_of = names if self.is_told_elsewhere else ()
        themes = [line.title if line.id and line.title not in said_of else "" for line in self.lines]
        return self.sentences.summary(names, self.material.voices, self.material.told, themes)

    def theme_with_others(self, stage: int, section: Section) -> Iterable[PlannedSlide]:
        """The theme's slide, then those that were asked for by name; charts once, where they were asked for first.

        No theme whose slide would say nothing more has one: then the others are no stages of a crossing.
        """
        if says_more(section):
            is_crossed = all(map(says_more, self.sections))
            yield self.theme(stage, section) if is_crossed else self.theme_alone(stage, section)
        for group in grouped(section.messages):
            is_asked = any(message.slide not in ("", _CHART) for message in group)
            if is_asked and not is_said(section.messages, group):
                yield self.quotes(stage, section, group)
        charted = (at for at, other in enumerate(self.sections) if any(m.slide == _CHART for m in other.messages))
        if next(charted, None) == stage:
            yield from map(self.charted, figures(self.story))

    def charted(self, slide: PlannedSlide) -> PlannedSlide:
        """A chart's slide, with the head of all others."""
        content = typeset_chart(slide.chart) if slide.chart else None
        return replace(
            slide, content=content, chart=None, kicker=(self.material.set(slide.kicker[0]), self.material.told)
        )

    def theme(self, stage: int, section: Section) -> PlannedSlide:
        """A theme on one slide: what is said of it, what it means, what is asked."""
        shown, said, line = on_slides(section.messages), heard(section.messages), self.lines[stage]
        asking = section.messages if said else [message for message in section.messages if message not in shown]
        title, lead, name, whose = titled(self.material, stage, self._led)
        told = told_above(lead, said or shown)
        quotes = [message for message in said or shown if message is not told]
        content = ThemeSlide(
            line,
            self._quotes(quotes) if said else tuple(map(self.material.outcome, quotes)),
            tuple(one for one in self.material.takeaways(section.messages) if not lead or one.text != lead.text),
            self.material.asks_of(asking),
            titled=self.material.quote_of[told.id] if told else None,
            is_untold=not line.headline and (lead is None or lead.is_quote),
            title=title,
        )
        notes = "\n\n".join(self.story.full_notes(message) for message in section.messages)
        fields = {
            "notes": notes,
            "messages": ids_of(shown),
            "key": f"themes/{line.id}",
            "titled": ("headline", line.id),
        }
        where, of = self._theme_kicker(stage, name)
        return self._staged(Kind.THEME, title, content, stage, (where, dotted(of, whose)), **fields)

    def theme_alone(self, stage: int, section: Section) -> PlannedSlide:
        """The theme's slide in a deck that leaves others out: no stage of a crossing."""
        slide = self.theme(stage, section)
        return replace(slide, stage=None, kicker=(slide.kicker[len(self.lines) > 1], ""))

    def has_opening(self, stage: int, section: Section) -> bool:
        """Whether a theme's opening slide says more than the slides of its quotes."""
        told = headline(self.material, stage) or self.material.takeaways(section.messages)
        return bool(told) or len(self.material.known_voices(section.messages)) > 1

    def divider(self, stage: int, section: Section) -> PlannedSlide:
        """A theme's opening slide, with what all its quotes mean for us, or else who speaks there."""
        line, voices = self.lines[stage], self.material.known_voices(section.messages)
        content = ThemeSlide(line, (), self.material.takeaways(section.messages), (), voices=voices)
        asked = led_by_ask(self.material.asks_of(section.messages), self.sentences) if self._led.title else Claim("")
        title = headline(self.material, stage) or (asked.title if asked != self._led else "") or line.title
        told = {"notes": line.headline, "key": f"themes/{line.id}", "titled": ("headline", line.id)}
        return self._staged(Kind.SECTION, title, content, stage, self._theme_kicker(stage, title), **told)

    def quotes(self, stage: int, section: Section, group: Sequence[Message]) -> PlannedSlide:
        """One quote, or several together, titled by what the first means for us."""
        kind, _ = self.story.shown_as(section, group)
        takeaways = self.material.takeaways(group)
        title = takeaways[0].text if takeaways else who_said(self.material, stage, group)
        line, asks = self.lines[stage], self.material.asks_of([one for one in group if not is_its_ask(one)])
        quoted = tuple(self.material.outcome(one) if is_its_ask(one) else self._quotes([one])[0] for one in group)
        content = ThemeSlide(line, quoted, takeaways[1:], asks, is_whole=True, is_untold=not takeaways)
        names = " · ".join(dict.fromkeys(quote.voice.name for quote in quoted))
        kicker = (line.title, names) if takeaways else self._theme_kicker(stage, line.title)
        notes = "\n\n".join(map(self.story.full_notes, group))
        titled = "takeaway", takeaways[0].message if takeaways else group[0].id
        told = {"messages": ids_of(group), "long": [one.slide for one in group] == ["long"], "titled": titled}
        return self._staged(kind, title, content, stage, kicker, notes=notes, **told)

    def voices(self) -> PlannedSlide | None:
        """Who speaks of what, where there are several of both, and not each of a theme of their own."""
        if len(self.lines) < 2 or self.material.voices < 2:
            return None
        rows = self.material.attendance
        if len(rows) == len(self.lines) == sum(sum(map(bool, row.counts)) for row in rows):
            return None
        title, marked = voices_title(self.material)
        counted = self.sentences.counted("voice", self.material.voices)
        kicker = self.sentences["who"], f"{self.material.told}, {counted}"
        content = Voices(self.lines, rows, marked, f"{self.material.noun}s")
        names = "\n".join(dotted(row.voice.name, row.voice.position) for row in rows)
        return self._slide(Kind.VOICES, title, content, self.sentences["who"], kicker, notes=names, key="voices")

    def decisions(self, most: int | None = None, *, noted: bool = True) -> PlannedSlide | None:
        """What is asked, its first ``most`` asks by level and date; the others are ``noted``, or stand elsewhere."""
        asks = self.material.asks
        if is_asked_at_once(self.material):
            return None
        shown, others = asks[:most], asks[most:] if most else ()
        slide = self._decisions(shown, self.sentences.decisions(asks), "decisions")
        if not slide or not others or not noted:
            return slide
        counted = [ask for ask in others if ask.number is not None]
        key = f"noted_{noun_of(counted)}s_{'one' if len(counted) == 1 else 'many'}"
        told = self.story.words[key].format(count=len(counted)) if counted else ""
        quiet = ", ".join(filter(None, (slide.kicker[1], told)))
        return replace(slide, kicker=(slide.kicker[0], quiet), notes="\n".join(ask.text for ask in others))

    def further_decisions(self, after: int) -> PlannedSlide | None:
        """The asks after so many; the first have gone before."""
        asks = self.material.asks[after:]
        key = f"further_{noun_of(asks)}" if all(ask.is_recorded for ask in asks) else "further"
        slide = self._decisions(asks, self.sentences.counted(key, len(asks)), "decisions/further")
        return replace(slide, kicker=(self.sentences["appendix"], slide.kicker[0])) if slide else None

    def _decisions(self, asks: tuple[Ask, ...], title: str, key: str) -> PlannedSlide | None:
        if not asks:
            return None
        heading = heading_of(asks)
        named = self.sentences["noted"] if heading == "level_note" else self.story.words[heading]
        kicker = named, self.material.set(self.story.briefing.deck.audience)
        section = self.sentences["decisions"]
        slide = self._slide(Kind.DECISIONS, self.material.set(title), Decisions(asks), section, kicker, key=key)
        return replace(slide, rows=tuple(map(self._ask_row, asks)), messages=tuple(ask.message for ask in asks))

    def timeline(self) -> PlannedSlide | None:
        """What is asked by its date, where there are dates enough and a day to count from."""
        today = self.material.today
        counted = [ask for ask in self.material.asks if ask.number is not None]
        dated = sorted((ask for ask in counted if ask.day), key=lambda ask: ask.day.isoformat() if ask.day else "")
        if today is None or len(dated) < _FEWEST_DATES:
            return None
        ordered = (*dated, *(ask for ask in counted if not ask.day))
        asks = tuple(ask for ask in ordered if ask.day or not ask.is_complete)[:MOST_ASKS]
        told = self.sentences.counted(noun_of(counted), len(counted)), self.sentences.counted("date", len(dated))
        kicker = self.sentences["calendar"], ", ".join(told)
        title = self.material.set(self.sentences.timeline(ordered, shown=len(asks)))
        content = Timeline(asks, today, self.material.today_until(dated[-1].day), self.material.is_year_known)
        slide = self._slide(Kind.TIMELINE, title, content, "", kicker, key="timeline")
        return replace(slide, messages=tuple(ask.message for ask in asks))

    def verbatims(self) -> PlannedSlide:
        """Every quote, its row's notes the whole of it."""
        quotes, messages = self.material.quotes, self.story.messages
        is_proved = self.material.is_proved
        names = self.material.names_of(self.story.messages)
        content = Verbatims(quotes, is_proved, names[0] if len(names) == 1 else "")
        title = self.material.set(self.sentences.verbatims((), proved=is_proved, name=content.name))
        kicker = self.sentences["appendix"], self.sentences["verbatims"]
        slide = self._slide(Kind.VERBATIMS, title, content, "", kicker, key="verbatims")
        rows = tuple(
            Row({}, quote.theme.accent, self.story.notes(message, quote.voice.name))
            for quote, message in zip(quotes, messages, strict=True)
        )
        return replace(slide, rows=rows, messages=ids_of(messages))

    def sources(self) -> PlannedSlide:
        content = self.material.sources
        title = self.material.set(self.sentences.sources(content))
        kicker = self.sentences["appendix"], self.sentences["sources"]
        return self._slide(Kind.SOURCES, title, content, "", kicker, notes=self._source_notes(), key="sources")

    def onepage(self) -> PlannedSlide:
        """All of the briefing on one slide."""
        alone = bool(self.spokesmen.said_alone)
        told = [section.messages if alone else [self.spokesmen.leading(section)] for section in self.sections]
        themes = tuple(
            Heard(line, self.material.quote_of[message.id], self.material.set(message.takeaway), is_next=n > 0)
            for line, messages in zip(self.lines, told, strict=True)
            for n, message in enumerate(messages)
        )
        kicker = self.material.set(self.story.briefing.assembly.title), self.sentences["essentials"]
        content = Onepage(themes, self.material.asks)
        slide = self._slide(Kind.ONEPAGE, self.answer, content, self.story.deck_title, kicker)
        return replace(slide, notes=self._whole_notes, messages=ids_of(self.story.messages), titled=("answer", ""))

    @property
    def _whole_notes(self) -> str:
        """The notes of all messages, for the one slide that tells them."""
        return "\n\n".join(map(self.story.full_notes, self.story.messages))

    def _slide(
        self,
        kind: Kind,
        title: str,
        content: Content,
        section: str,
        kicker: tuple[str, str] = ("", ""),
        **more: Any,
    ) -> PlannedSlide:
        """``more`` are the other fields of the slide."""
        texts = {"title": text_of(unstopped(title), self.story.lang)}
        set_kicker = self.material.set(kicker[0]), self.material.set(kicker[1])
        return PlannedSlide(kind, texts, section, content=content, kicker=set_kicker, **more)

    def _staged(
        self, kind: Kind, title: str, content: Content, stage: int, kicker: tuple[str, str], **more: Any
    ) -> PlannedSlide:
        line, stages = self.lines[stage], len(self.lines)
        route = self.story.words["route"].format(stage=stage + 1, stages=stages, theme=line.title)
        told = {"stage": stage, "stages": stages, "accent": line.accent, "route": route, **more}
        return self._slide(kind, title, content, line.title, kicker, **told)

    def _theme_kicker(self, stage: int, title: str) -> tuple[str, str]:
        """Where we are, if there are several themes; the theme's name unless it is the title."""
        name = self.lines[stage].title
        name = "" if title == name else name
        if len(self.lines) == 1:
            return name, ""
        return self.story.words["stage"].format(stage=stage + 1, stages=len(self.lines)), name

    def _quotes(self, messages: Sequence[Message]) -> tuple[Quoted, ...]:
        return tuple(self.material.quote_of[message.id] for message in messages)

    def _ask_row(self, ask: Ask) -> Row:
        """Whose words an ask follows from, for its notes."""
        notes = self.story.full_notes(self.story.briefing.message_by_id[ask.message])
        return Row({}, self.material.quote_of[ask.message].theme.accent, notes)

    def _source_notes(self) -> str:
        """What is proved, in which sources; behind the words of the one who presents, the texts' fingerprints."""
        found = self.material.provenance.sources
        told = [self.sentences.sources(self.material.sources), *(source.title or source.id for source in found)]
        hashed = [source for source in found if source.sha256]
        told += [""] if hashed else []
        for source in hashed:
            told += [source.title or source.id] if len(found) > 1 else []
            told.append(self.story.words["fingerprint"].format(sha256=source.sha256))
        return "\n".join(told)
