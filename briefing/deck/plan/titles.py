"""The sentences that title the slides of a deck where nobody wrote one: computed, and true.

Each is given in French and English, in singular and plural. Themes are named as people titled them; a title that is
not a name with its article ("Le client") stands between quotation marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.core.folding import spelled
from briefing.deck.plan.contents import Ask, Attendance, Sources, ThemeLine, noun_of
from briefing.deck.plan.model import PlannedSlide
from briefing.deck.plan.texts.text import text_of
from briefing.deck.plan.texts.typography import NO_BREAK
from briefing.deck.wording import english, french

_NUMBERS = {"fr": {2: "Deux", 3: "Trois"}, "en": {2: "Two", 3: "Three"}}
_ARTICLES = {"fr": ("le ", "la ", "l’", "l'"), "en": ("the ", "our ")}
_PLURAL_ARTICLES = {"fr": ("les ", "nos "), "en": ()}
_DAY = re.compile(r"\d{1,2}(?:er|st|nd|rd|th)? [^\W\d]")
"""A day of a month, as a sentence can take it: "15 décembre"."""
NAMED_AT_MOST = 3
"""More themes than these are counted, not named: a title has two lines."""
_MOST = 125
"""The letters that two lines of a title hold on most templates: a longer sentence gives way to one without names."""
_PAIR, _NAMING = 2, 88
"""Names that are told whatever their length, and the letters of a sentence that more may fill: a line and a half."""


class Sentences:
    """The sentences of one language; French for a language that decks do not speak."""

    def __init__(self, language: str) -> None:
        self.language = language if language == "en" else "fr"
        self._words: Mapping[str, str] = (english if language == "en" else french).TITLES

    def __getitem__(self, key: str) -> str:
        return self._words[key]

    def counted(self, key: str, count: int) -> str:
        """A number with its noun ("voice", "quote", "theme", "ask", "date", "points")."""
        return self._words[f"{key}_one" if count == 1 else f"{key}_many"].format(count=count)

    def route(self, themes: int) -> str:
        """The crossing in words, for those who cannot see it."""
        told = self.counted("theme", themes)
        return self["in_order"].format(themes=told) if themes > 1 else told

    def summary(self, names: Sequence[str], voices: int, quotes: str, themes: Sequence[str]) -> str:
        """The title of a summary that has no answer yet: who said something, on what.

        ``names`` are those who speak where all of them are quoted on the slide: more than a pair are named where that
        is short, else ``voices`` counts them; ``quotes`` counts what is quoted in words. ``themes`` are the names of
        all themes, "" for what has none.
        """
        counted = self.counted("theme", len(themes))
        is_named = all(themes) and len(themes) <= NAMED_AT_MOST
        on = self.listed(themes) if is_named else counted if len(themes) > 1 else ""
        who = self.counted("voice", voices) if voices > 1 else ""
        told = self["said_many"].format(names=who) if who else quotes
        sentence = self["said_on"].format(said=told, themes=on) if on else told
        sentence = _brief(sentence, self["said_on"].format(said=quotes, themes=counted))
        if not names:
            return sentence
        told = self["said_one" if len(names) == 1 else "said_many"].format(names=self._joined(names))
        named = self["said_on"].format(said=told, themes=on) if on else told
        return _brief(named, sentence, _MOST if len(names) <= _PAIR else _NAMING)

    def with_asks(self, said: str, asks: Sequence[Ask]) -> str:
        """Such a title with what is to be decided of the ``asks``, or else what else is asked, where it has room."""
        counted = [ask for ask in asks if ask.level != "note"]
        first = (("decide",), ("decided",), ("mandate", ""), ("assigned",))
        told = next(filter(None, ([ask for ask in counted if ask.level in levels] for levels in first)), [])
        return _brief(self["said_and"].format(said=said, asked=self.decisions(told)), said) if counted else said

    def with_others(self, said: str, key: str, others: int) -> str:
        """What is said first, and how many more there are of the same kind ("ask", "action", "finding")."""
        return f"{said}{self.counted(f'more_{key}', others)}" if others else said

    def among(self, said: str, voices: int) -> str:
        """What one of so many voices says."""
        return self["one_of"].format(said=said, count=voices) if voices > 1 else said

    def asked(self, asks: Sequence[Ask]) -> str:
        """All of the asks, those to note apart: "2 décisions à confier et 4 points à noter"."""
        noted = [ask for ask in asks if ask.level == "note"]
        others = [ask for ask in asks if ask.level != "note"]
        return self._joined([*(self._kinds(others) if others else ()), *([self.decisions(noted)] if noted else ())])

    def loudest(self, rows: Sequence[Attendance], key: str) -> str:
        """Who is heard most; "" where several are. ``key`` is "quote", "paraphrase" or "message"."""
        counts = [sum(row.counts) for row in rows]
        if len(counts) < 2 or counts[0] <= max(counts[1:]):
            return ""
        told = self.counted(key, counts[0])
        return _brief(self["loudest"].format(name=rows[0].voice.name, told=told, total=sum(counts)), "")

    def voices(self, themes: Sequence[ThemeLine], shared: Sequence[int], total: int) -> str:
        """Which themes most of ``total`` voices share; ``shared`` are their places among ``themes``."""
        count = max(theme.voices for theme in themes)
        if count <= 1:
            return self["one_each" if all(theme.voices == 1 for theme in themes) else "none_shared"]
        if len(shared) == 1:
            theme = self.theme(themes[shared[0]].title)
            named = self["shared"].format(theme=theme, count=count, total=total)
            return _brief(named, self["shared_unnamed"].format(count=count, total=total))
        if len(shared) == len(themes):
            return self["all_tied"].format(count=count, total=total)
        number = _NUMBERS[self.language].get(len(shared), str(len(shared)))
        unnamed = self["tied_many"].format(number=number, count=count, total=total)
        if len(shared) > NAMED_AT_MOST:
            return unnamed
        names = self.listed([themes[at].title for at in shared])
        return _brief(self["tied"].format(number=number, count=count, themes=names), unnamed)

    def most(self, key: str, counts: Sequence[tuple[str, int]], total: int) -> str:
        """What the longest bars of a chart say: ``counts`` are names of themes or organisations with their messages.

        ``key`` is "theme" or "organisation"; ``total`` counts all messages.
        """
        count = max(own for _, own in counts)
        names = [name for name, own in counts if own == count]
        told = {"count": count, "messages": self.counted("message", count), "total": total}
        if len(names) == 1:
            name = self.theme(names[0]) if key == "theme" else names[0]
            return self[f"most_{key}"].format(name=name, **told)
        if len(names) == len(counts):
            return self[f"even_{key}s"].format(**told)
        number = _NUMBERS[self.language].get(len(names), str(len(names)))
        return self[f"most_{key}s"].format(number=number, **told)

    def decisions(self, asks: Sequence[Ask]) -> str:
        """How many decisions are asked, and how many of them now; how many were taken, and how many actions assigned.

        Notes count only where there is nothing else.
        """
        counted = [ask for ask in asks if ask.level != "note"]
        return self._joined(self._kinds(counted)) if counted else self.counted("points", len(asks))

    def _kinds(self, asks: Sequence[Ask]) -> list[str]:
        """How many there are of each kind, notes apart."""
        levels = Counter(ask.level for ask in asks if ask.is_recorded)
        recorded = (("taken", levels["decided"]), ("assigned", levels["assigned"]))
        told = [self.counted(key, count) for key, count in recorded if count]
        asked = [ask for ask in asks if not ask.is_recorded]
        return [self._to_take(asked), *told] if asked else told

    def _to_take(self, counted: Sequence[Ask]) -> str:
        """How many decisions are asked, and how many of them now."""
        now = sum(ask.level == "decide" for ask in counted)
        decisions = self.counted("ask", len(counted))
        if now:
            return self["all_now" if now == len(counted) else "some_now"].format(decisions=decisions, now=now)
        assigned = all(ask.level == "mandate" for ask in counted)
        return self["to_assign" if assigned else "to_take"].format(decisions=decisions)

    def timeline(self, asks: Sequence[Ask], *, shown: int | None = None) -> str:
        """The first and the last date of asks that are in order of their days, two of which have one at least.

        Of more asks than are ``shown`` it tells of these only, and of how many they are the first.
        """
        dated = [ask for ask in asks if ask.day]
        told = dated[:shown]
        every = "_first" if len(told) < len(dated) else "_all" if len(dated) == len(asks) else "_some"
        if told[0].day == told[-1].day:
            key = "same"
        else:
            key = "spread" if all(_DAY.match(ask.due) for ask in (told[0], told[-1])) else "dated"
        counts = {"dated": len(dated), "count": len(told) if every == "_first" else len(asks), "total": len(dated)}
        first, last = (self._due(ask.due, is_named=key == "dated") for ask in (told[0], told[-1]))
        things = self[f"{noun_of(asks)}s"]
        is_due = every == "_first" or not any(ask.level == "decided" for ask in asks)
        sentence = self[key + every] if is_due or key == "dated" else self[f"{key}{every}_taken"]
        title = sentence.format(**counts, things=things, first=first, last=last)
        return _brief(title, self["timed" + every].format(**counts, things=things))

    def _due(self, due: str, *, is_named: bool) -> str:
        """A date in a title, kept on one line; the name of a day has its article in French where nothing else has."""
        article = "le " if is_named and self.language == "fr" and _DAY.match(due) else ""
        return f"{article}{due}".replace(" ", NO_BREAK)

    def verbatims(self, themes: Sequence[str], *, proved: bool, name: str = "") -> str:
        """The title of a slide with quotes of these themes, all of them, where it is proved, word for word.

        ``name`` is whose words all of the deck's are, "" where several speak.
        """
        said = self["said_one"].format(names=name) if name else self["said"]
        said = self["word_for_word"].format(said=said) if proved else said
        if not 0 < len(themes) <= NAMED_AT_MOST:
            return said
        return _brief(self["said_of"].format(said=said, themes=self.listed(themes)), said)

    def sources(self, found: Sources) -> str:
        """What was proved of the quotes."""
        if not found.quotes and found.reported:
            key = "reported_all" if found.reported > 1 else "reported_single"
            return self[key].format(all=self._all(found.reported))
        values = {"count": found.quotes, "unproved": found.unproved, "verified": found.verified}
        if found.unproved:
            key = "unproved_many" if found.unproved > 1 else "unproved_one"
            if found.unproved == found.quotes:
                key = "unproved_all" if found.quotes > 1 else "unproved_single"
        elif found.verified and found.recorded:
            key = "both_proofs" if found.verified > 1 else "both_one"
        else:
            key = ("verified" if found.verified else "recorded") + ("_all" if found.quotes > 1 else "_single")
        return self[key].format(**values, all=self._all(found.quotes))

    def _all(self, count: int) -> str:
        return self["both" if count == 2 else "all"].format(count=count)

    def told(self, quotes: int, paraphrases: int) -> str:
        """How many quotes and paraphrases there are, each where there is any: "3 quotes and 2 paraphrases"."""
        counts = (("quote", quotes), ("paraphrase", paraphrases))
        return self._joined([self.counted(key, count) for key, count in counts if count])

    def listed(self, names: Sequence[str]) -> str:
        """Themes in the midst of a sentence: "le client, le cap et les passeurs".

        All stand between marks where one must.
        """
        articles = (*_ARTICLES[self.language], *_PLURAL_ARTICLES[self.language])
        if all(name.lower().startswith(articles) for name in names):
            return self._joined([name if _is_loud(name) else name[0].lower() + name[1:] for name in names])
        return self._joined([self["named"].format(name=name) for name in names])

    def _joined(self, parts: Sequence[str]) -> str:
        if len(parts) < 2:
            return "".join(parts)
        return self["and"].format(first=", ".join(parts[:-1]), last=parts[-1])

    def theme(self, name: str) -> str:
        """A theme as the subject of a sentence, in the singular."""
        return name if name.lower().startswith(_ARTICLES[self.language]) else self["named"].format(name=name)


def _is_loud(name: str) -> bool:
    """Is the article in capitals, too, as in a name that is?"""
    article = name.replace("’", "'").partition("'")[0].split()[0]
    return len(article) > 1 and article.isupper()


def _brief(sentence: str, shorter: str, most: int = _MOST) -> str:
    """The sentence where a title holds it, else one that says as much with fewer names: none is cut."""
    return sentence if len(sentence) <= most else shorter


def distinct(slides: Sequence[PlannedSlide]) -> list[PlannedSlide]:
    """The slides, a number after each title that was there before, in whatever marks and capitals: lists of slides know
    them by their titles.
    """
    titles = [slide.title for slide in slides]
    told = list(map(_told, titles))
    known, last, seen = set(told), Counter[str](), set[str]()
    made = []
    for slide, title, own in zip(slides, titles, told, strict=True):
        numbered, spelt, number = title, own, max(1, last[own])
        while spelt in seen or (number > 1 and spelt in known):
            number += 1
            numbered = f"{title} ({number})"
            spelt = _told(numbered)
        last[own] = number
        seen.add(spelt)
        lang = slide.texts["title"][0].runs[0].lang
        made.append(slide if number == 1 else replace(slide, texts={"title": text_of(numbered, lang)}))
    return made


def _told(title: str) -> str:
    """A title as ``check`` tells it from others."""
    return spelled(title).casefold()


def unstopped(title: str) -> str:
    """A sentence as a title: without its full stop."""
    return title[:-1] if title.endswith(".") and title[-2:-1] not in (".", "") else title
