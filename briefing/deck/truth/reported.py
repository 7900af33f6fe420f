"""Words that a line reports of somebody without quotation marks: "According to Ada, …", "Ada said that …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.core.folding import MARKS
from briefing.core.model import Briefing, Speaker
from briefing.deck.truth.given import PERSON, VOICE, Given, Line, is_person
from briefing.deck.truth.passages import words
from briefing.sources.courtesy_titles import TITLE
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.tables.rules import Rules, rules_for

_LEAST = 4
"""The words beside the name, at least, that are held for somebody's: fewer are a label."""
_LIKE = 0.6
"""The share of them, 0 to 1, from which they are what somebody said, in other words."""
_LONG = 4
"""The letters, at least, of words that tell what a line is about."""
_ASIDE = re.compile(r"\s?\([^()]{1,80}\)|,\s[^,]{1,80},")
_WORD = re.compile(r"[\w-]+'?")
_HEADING = re.compile(r"\W*(?:what|how|why|ce\squ'|ce\sque|comment|pourquoi)\b|\W*ce\squ'", re.IGNORECASE)
"""How a line begins that says only of what somebody spoke."""
_CLAUSE = re.compile(r"\s(?:(?!(?:the|an|(?<!n')a|l[ea]s?|une?|des)\s)[\w-]+['\s]){1,5}(?:that|que|qu')\b")
"""A verb, denied or not, with what is thought or said behind it: "never denied that", "n'a pas caché que"."""
_VIEWS = frozenset(("view", "opinion", "position", "avis", "opinions", "views"))
_OF = r"(?:,?\s(?:of|at|for|chez|de|du|des|de\sla)\s(?:the\s)?|\sd'|\sde\sl')"
_WEAK = re.compile(r"(?:pour|for|per|to hear)", re.IGNORECASE)
"""What gives a view only at the head of a sentence, with a comma behind the name."""

_TITLED = rf"(?:{TITLE}|[Tt]he|[Ll]e|[Ll]a)"
"""What may stand before a name or an office."""
_BETWEEN = word_set("""
n ne l le la les lui leur nous vous en y se s qu que us them has had have was is not then also did does do a ai ont
avait est
""")
"""What may stand between a name and what it says."""


class _Named(NamedTuple):
    """Somebody whom a line names from ``start`` to ``end``; ``id`` is "" for one whom the briefing does not know."""

    id: str
    name: str
    start: int
    end: int


@dataclass(frozen=True)
class _Frame:
    """The line around a name, in plain marks."""

    before: str
    after: str
    rules: Rules

    def reports(self) -> bool:
        """Whether it says that the named one says something."""
        return self._is_view() or self._is_verb_behind() or self._is_verb_before() or self._is_headed()

    def _is_view(self) -> bool:
        """ "According to X", "X's view: …", "As X put it"."""
        found = self.rules.by_ending.search(f"{self.before.lower().rstrip()} ")
        if found and _WEAK.fullmatch(found[0].strip()):
            return self.before.strip() == self.before[found.start() :].strip() and self.after.startswith(",")
        owned = re.match(r"'s\s([\w-]+)[^:]{0,40}:\s", self.after)
        nouns = self.rules.speech_nouns | _VIEWS
        return bool(found or (owned and owned[1] in nouns) or re.search(r"\b[Aa]s $", self.before))

    def _is_verb_behind(self) -> bool:
        aside = _ASIDE.match(self.after)
        rest = self.after[aside.end() :] if aside else self.after
        if _CLAUSE.match(rest.lower()):
            return True
        for word in _WORD.findall(rest.lower())[:4] if rest[:1].isspace() else ():
            if word in self.rules.speech:
                return True
            if word.rstrip("'") not in _BETWEEN and word not in self.rules.auxiliaries | self.rules.adverbs:
                return False
        return False

    def _is_verb_before(self) -> bool:
        said = re.search(r"([\w-]+)\s(?:l[ea]\s|the\s|l')?$", self.before.lower())
        return said is not None and said[1] in self.rules.speech

    def _is_headed(self) -> bool:
        """The words of somebody who speaks, behind their name and a dash."""
        return (
            not self.before.strip()
            and bool(re.match(r"\s[—–-]\s", self.after))
            and bool(VOICE.search(f"{self.after} {self.after.lower()}"))
        )


class Reports:
    """Tells the lines that report what somebody said, and is like nothing that they did."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._called = [(re.compile(told, re.IGNORECASE), one.id) for one in briefing.speakers for told in _called(one)]
        every = sorted((told.pattern for told, _ in self._called), key=len, reverse=True)
        self._names = re.compile(rf"(?<![\w-])(?:{'|'.join(every) or '(?!)'})(?![\w-])", re.IGNORECASE)
        self._rules: tuple[Rules, ...] = tuple(map(rules_for, ("fr", "en")))
        self._speech = frozenset().union(*(rules.speech for rules in self._rules))

    def knows(self, name: str) -> bool:
        """Whether somebody is called so: by their surname, with or without a title, or by what they are."""
        return bool(self._id_of(_untitled(_flat(name))))

    def _id_of(self, name: str) -> str:
        return next((id for told, id in self._called if told.fullmatch(name)), "")

    def of(self, lines: Sequence[Line], is_own: Callable[[str], bool]) -> Iterator[Given]:
        """What lines report of those whom the briefing knows, and of a person by their forename."""
        for line in lines:
            text = _flat(line.text)
            if is_own(line.text) or _HEADING.match(text):
                continue
            for named in self._named(text):
                before, after = _untitled_end(text[: named.start]), text[named.end :]
                is_said = any(_Frame(before, after, rules).reports() for rules in self._rules)
                if is_said and not self._is_like(f"{before} {after}", named.id):
                    yield Given(line.text.strip(), named.name, bool(named.id))
                    break

    def _named(self, text: str) -> Iterator[_Named]:
        for match in self._names.finditer(text):
            if not match[0][0].islower() or " " in match[0]:
                yield _Named(self._id_of(match[0]), match[0], *match.span())
        for match in PERSON.finditer(text):
            starts = (found.start() for found in re.finditer(r"(?<!\S)\S", match[0]))
            start = next((at for at in starts if is_person(match[0][at:])), None)
            if start is not None and not self._id_of(match[0][start:]):
                yield _Named("", match[0][start:], match.start() + start, match.end())

    def _is_like(self, said: str, id: str) -> bool:
        """Whether these are too few words to be somebody's, or much like what they said."""
        told = words(said)
        if len(told) < _LEAST:
            return True
        telling = _stems(word for word in told if word not in self._speech)
        texts = ((m.quote, m.takeaway, m.context, m.ask) for m in self._briefing.messages if m.speaker == id)
        known = (_stems(words(" ".join(each))) for each in texts)
        return any(len(telling & each) >= _LIKE * max(1, len(telling)) for each in known)


def _stems(told: Iterable[str]) -> set[str]:
    """How words begin that tell what a text is about, whatever their form."""
    return {word[:_LONG] for word in told if len(word) >= _LONG}


def _called(speaker: Speaker) -> Iterator[str]:
    """What somebody is called in a sentence, as patterns."""
    name = _flat(speaker.name)
    first, _, last = name.partition(" ")
    yield from (re.escape(each) for each in (name, last or first) if len(each) > 2)
    if speaker.role and speaker.organisation:
        role, house = (re.escape(_flat(each)) for each in (speaker.role, speaker.organisation))
        yield f"{role}{_OF}{house}"


def _flat(text: str) -> str:
    return " ".join(text.translate(MARKS).split())


def _untitled(name: str) -> str:
    return re.sub(rf"^{_TITLED}\s+(?=\S)", "", name)


def _untitled_end(before: str) -> str:
    """What stands before a name, without the title that belongs to it."""
    return re.sub(rf"(?:(?<=\s)|(?<=')|^){_TITLED}\s+$", "", before)
