"""Cues before a quote: X dit : « … »; selon X, « … »; X parle d'« … »."""

from __future__ import annotations

from dataclasses import replace

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import patterns_before
from briefing.sources.quotes.attribution.cues.cue import NAME, Cue
from briefing.sources.quotes.attribution.cues.subjects import Subjects
from briefing.sources.quotes.attribution.cues.verbs_before import VerbsBefore
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.people.initials import are_initials, bearer
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.lone_forenames import may_be_common
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.text.marks import Marked

_LONGEST_LEAD = 1_000
"""Characters before a quote in which what leads up to it begins, however long its sentence; untuned."""
_PAPER_BEFORE = 1_500
"""Characters before a verb in which the paper is told whose words it gives; untuned."""
_NOUN_REACH = 40
"""Characters before the end of a noun in which the words that tell of somebody with it begin; untuned."""
_READS = ("read", "reads", "reading")
"""What a page does, where nobody is named."""
_RIGHT_BEFORE = 12
"""Characters between a verb and the quote that it still governs: "a dit hier à la « … »"."""
_LONGEST_LABEL = 90
"""Characters of a label with its bullet and its colon."""
_BY_REACH, _VIEW_REACH = 160, 50
"""Characters from "selon" and from "à ses yeux" to the quote; set on the development articles."""


class CueBefore(Subjects, VerbsBefore):
    """Looks before quotes."""

    def cue(self, quote: Marked, floor: int) -> Cue | None:
        """The cue that leads up to a quote, from ``floor`` or the start of the sentence."""
        end = quote.outer_start
        start = max(floor, self.segments.sentence_start(end), end - _LONGEST_LEAD)
        label = self._of_label(end)
        if label or not self.segments.masked[start:end].strip(" ,;\n–—-"):
            return label
        return (
            self._bylined(start, end)
            or self._for_whom(start, end)
            or self._by_before(start, end)
            or self._viewpoint(start, end)
            or self._infinitive(start, end)
            or self._governed(start, end)
        )

    def _of_label(self, end: int) -> Cue | None:
        """ "C.M. : « … »", "Roy -> « … »" as a line of its own: whose letters or, with no colon, name it is."""
        start = max(self.segments.paragraph_at(end).start, self.segments.masked.rfind("\n", 0, end) + 1)
        label = patterns_before.NOTED.match(self.segments.masked, start, end) if end - start < _LONGEST_LABEL else None
        if not label:
            return None
        who, place = label["who"], label.start("who")
        if are_initials(who):
            one = bearer(who, self.mentions.people.persons) or Person("", gender="")
        else:
            naming = self.mentions.people.naming_at(place) if label["sign"] != ":" else None
            if not naming or naming.end != label.end("who"):
                return None
            one = naming.person
        return replace(self._cue(one, strengths.CERTAIN, who, place), why=Why.LABEL)

    def _bylined(self, start: int, end: int) -> Cue | None:
        """ "A done deal - by X “…”": words of a text whose title is told with its author."""
        line = patterns_before.BYLINE.search(self.segments.masked, start, end)
        if not line:
            return None
        naming = self.mentions.people.naming_at(line.start(1))
        person = naming.person if naming else self._new(line[1])
        return replace(self._cue(person, strengths.CERTAIN, line[1], line.start(1)), why=Why.LABEL)

    def _for_whom(self, start: int, end: int) -> Cue | None:
        """ "X, pour qui l'État est « … »": the view of somebody whom the sentence may speak of as an object."""
        clause = patterns_before.FOR_WHOM.search(self.segments.masked, max(start, end - _BY_REACH), end)
        before = self.mentions.between(max(start, clause.start() - _NOUN_REACH), clause.start()) if clause else []
        named = before[-1] if before and clause and before[-1].end == clause.start() else None
        if not clause or not named or not named.person.name or self.mentions.are_two(named):
            return None
        return self._cue(named.person, strengths.BY, clause[0], clause.start())

    def _by_before(self, start: int, end: int) -> Cue | None:
        found = self.rules.by_cue.finditer(self.segments.low, start, end)
        matches = [one for one in found if not self.segments.low.endswith(("toujours ", "encore "), 0, one.start())]
        if matches and matches[-1][0].strip() in shared.WEAK_CUES and len(matches) > 1:
            matches = [one for one in matches if one[0].strip() not in shared.WEAK_CUES] or matches
        if not matches:
            return None
        match = matches[-1]
        cue = self._beside(match.end(), end, match[0].strip(), strengths.BY)
        if not cue:
            return None
        rest = self.segments.masked[match.end() : end]
        others = [
            one
            for one in self.mentions.between(match.end() + 6, end)
            if not one.is_oblique and one.person is not cue.person
        ]
        weak = match[0].strip() in shared.WEAK_CUES
        if others or (weak and not self._opens(match.start(), start, cue.person)):
            return None
        return cue if len(rest) < _BY_REACH else None

    def _opens(self, place: int, start: int, person: Person) -> bool:
        """Does "pour X" open the sentence, or for somebody named at least a clause?"""
        left = self.segments.masked[start:place].rstrip()
        return not patterns_before.WORD.search(left) or (bool(person.name) and left.endswith(","))

    def _viewpoint(self, start: int, end: int) -> Cue | None:
        """ "À ses yeux, « … »": whoever was spoken of."""
        owned = patterns_before.OWN_VIEW.search(self.segments.masked, start, end)
        match = owned or self.rules.viewpoints.search(self.segments.masked, start, end)
        if not match or end - match.end() > _VIEW_REACH:
            return None
        found = self.mentions.between(match.start(), match.end())
        person = found[0].person if owned and found else self.mentions.subject_before(match.start())
        return self._cue(person, strengths.VIEW, match[0], match.start()) if person else None

    def _infinitive(self, start: int, end: int) -> Cue | None:
        """ "Et de conclure : « … »": the voice heard last."""
        match = patterns_before.INFINITIVE.search(self.segments.masked[start:end])
        lead = patterns_before.GOES_ON.match(self.segments.masked[start:end])
        if not match or not lead or match[1].lower() not in self.rules.infinitives:
            return None
        found = [one for one in self.mentions.between(start, start + match.start()) if not one.is_oblique]
        opens = self.segments.paragraph_at(start).start >= start
        last = self.mentions.speaking_before(start, "fm") if opens else None
        person = found[0].person if found else last or self.mentions.subject_before(start)
        return self._cue(person, strengths.VIEW, match[0].strip(), start + match.start()) if person else None

    def _governed(self, start: int, end: int) -> Cue | None:
        """The subject of the clause that leads up to the quote."""
        masked = self.segments.masked
        if self._is_topic(start, end):
            return self._inherited(start, strengths.INHERITED_COLON, ":", self._colon(end))
        mentions = self.mentions.between(start, end)
        verb = self._last_verb(start, end)
        has_colon = masked[start:end].rstrip().endswith(":")
        found = (self._of_another(verb, end, mentions) if verb else None) or (
            self._read_out(end, mentions) or self._words_of(start, end) if has_colon else None
        )
        if verb and not found:
            found = self._of_nobody(start, end, verb) or self._of_subject(start, end, verb, mentions)
        if found or (verb and patterns_before.JOINS.match(masked[start:end])):
            return found
        if has_colon:
            return self._announced(start, end, mentions)
        return self._warned(start, end, mentions) or self._only_about(start, end, mentions)

    def _is_topic(self, start: int, end: int) -> bool:
        """Is it what the words are about, with no verb of speech at its colon: "On the life of a mayor: “…”"?"""
        topic = patterns_before.TOPIC.match(self.segments.low[start:end])
        return topic is not None and topic[1] not in self.rules.speech

    def _of_another(self, verb: tuple[int, int], end: int, mentions: list[Mention]) -> Cue | None:
        """A verb whose subject is not the sentence's: of whom it cites, or of whom its clause tells more."""
        word = self.segments.masked[slice(*verb)]
        cited = self._cited(verb[1], end) if word.lower() in self.rules.citing else None
        antecedent = None if cited else self._antecedent(mentions, verb)
        return self._cue(antecedent.person, strengths.CERTAIN, word, verb[0]) if antecedent else cited

    def _of_nobody(self, start: int, end: int, verb: tuple[int, int]) -> Cue | None:
        """A verb that is a thing's, somebody's who is not named, or several persons'."""
        if self._is_things(start, verb):
            return self._nobodys(verb, strengths.THING)
        if self._is_others(start, verb):
            agent = self._agent(start, [one for one in self.mentions.between(verb[1], end) if one.how == "name"])
            return None if agent else self._nobodys(verb, strengths.DOCUMENT)
        if not self._is_plural(*verb):
            return None
        is_tied = end - verb[1] < _RIGHT_BEFORE or bool(patterns_before.BOUND.search(self.segments.masked[start:end]))
        return replace(self._nobodys(verb, strengths.NOBODY), is_direct=is_tied)

    def _warned(self, start: int, end: int, mentions: list[Mention]) -> Cue | None:
        """Of what somebody is told in French, whoever tells it: "X a été prévenue par Y que « … »"."""
        heard = patterns_before.IS_WARNED.search(self.segments.masked, start, end)
        if not heard:
            return None
        agent = self._agent(start, [one for one in mentions if one.start > heard.start()])
        person = agent.person if agent else Person("", gender="")
        return self._cue(person, strengths.CERTAIN if agent else strengths.NOBODY, heard[0], heard.start())

    def _of_subject(self, start: int, end: int, verb: tuple[int, int], mentions: list[Mention]) -> Cue | None:
        """The subject of the verb: told with it, a body, or somebody mentioned."""
        if told := self._told_of(start, verb, mentions):
            return self._cue(told.person, strengths.CERTAIN, self.segments.masked[slice(*verb)], verb[0])
        return self._body_at(start, verb[0]) or self._with_verb(start, end, verb, mentions)

    def _only_about(self, start: int, end: int, mentions: list[Mention]) -> Cue | None:
        """Whom a sentence without any verb of speech is about."""
        subject = next((one for one in mentions if not one.is_oblique), None)
        if subject is None:
            return None
        is_nobody = self.mentions.are_two(subject) or patterns_before.DESCRIBED.search(self.segments.masked, start, end)
        person = Person("", gender="") if is_nobody else self._heard(subject, end)
        cue_text = self.segments.flat[subject.start : subject.end]
        return self._cue(person, strengths.SUBJECT, cue_text, subject.start, is_direct=False)

    def _told_of(self, start: int, verb: tuple[int, int], mentions: list[Mention]) -> Mention | None:
        """Somebody whom an apposition tells, with what they say: "avec X, un donateur qui pense que « … »"."""
        clause = patterns_before.APPOSED_WHO.search(self.segments.masked, start, verb[0])
        named = (one for one in mentions if clause and one.end == clause.start() and one.how == "name")
        return next(named, None)

    def _with_verb(self, start: int, end: int, verb: tuple[int, int], mentions: list[Mention]) -> Cue | None:
        """The subject of a verb of speech that leads up to a quote."""
        masked = self.segments.masked
        word, has_colon = masked[verb[0] : verb[1]], masked[start:end].rstrip().endswith(":")
        near = end - verb[1] < _RIGHT_BEFORE
        is_tied = near or has_colon or bool(patterns_before.BOUND.search(masked[start:end]))
        behind = [one for one in mentions if one.start >= verb[1]]
        agent = None if patterns_before.THAT.match(self.segments.low, verb[1]) else self._agent(start, behind)
        subject = agent or self._subject(mentions, *verb)
        is_own = subject is not None and near and subject.end == verb[0] - 1 and " " in subject.how
        is_announced = has_colon or is_own or (near and masked[verb[1]] == ",")
        subject = self._reporting(mentions, subject, is_announced) or subject
        if subject and not agent and subject.how == "name" and self.mentions.are_two(subject):
            return self._nobodys(verb, strengths.NOBODY)
        if subject:
            strength = strengths.CERTAIN if is_tied else strengths.DISTANT_VERB
            return self._cue(subject.person, strength, word, verb[0], is_direct=is_tied)
        unnamed = self._as_says(start, end, verb) or self._unnamed(start, end)
        unnamed = unnamed or self._house(start, verb[0]) or self._right_before(start, verb[0])
        if unnamed or mentions or not is_tied:
            return unnamed
        is_strangers = patterns_before.STRANGERS.search(masked, start, verb[0])
        if word in _READS or self._is_unknowns(start, verb) or is_strangers:
            return self._nobodys(verb, strengths.NOBODY)
        inherited = self._inherited(start, strengths.INHERITED_VERB, word, verb[0])
        is_lone = near and self.rules.language == "fr"
        return inherited or (self._nobodys(verb, strengths.NOBODY) if is_lone else None)

    def _nobodys(self, verb: tuple[int, int], strength: float) -> Cue:
        """A verb whose subject is nobody known."""
        return self._cue(Person("", gender=""), strength, self.segments.masked[verb[0] : verb[1]], verb[0])

    def _is_others(self, start: int, verb: tuple[int, int]) -> bool:
        """Does a thing say it, or whoever is not named: "a sign, which read", "her listeners, who wondered"?"""
        masked = self.segments.masked
        if patterns_before.IS_TOLD.search(masked, start, verb[1]) or patterns_before.IS_ANSWERED.search(
            masked, start, verb[1] + _NOUN_REACH
        ):
            return True
        anothers = (patterns_before.ANYBODY, patterns_before.LETTER_THAT)
        if self.rules.language == "en" and any(other.search(masked, start, verb[0]) for other in anothers):
            return True
        clause = patterns_before.WHICH.search(self.segments.masked, start, verb[0])
        noun = (clause[1] or "") if clause else ""
        if clause and (not noun or noun in self.rules.people_forms or (noun.islower() and noun.endswith("s"))):
            near = self.mentions.between(max(start, clause.start() - _NOUN_REACH), clause.start() + 1)
            return not clause[1] or not any(one.person.name and one.end == clause.end(1) for one in near)
        return False

    def _is_things(self, start: int, verb: tuple[int, int]) -> bool:
        """Does a thing say it: "held up a sign saying"?"""
        words = patterns_before.WORDS.findall(self.segments.low[start : verb[0]])
        is_participle = self.segments.low[verb[0] : verb[1]].endswith(("ing", "ant"))
        has_comma = self.segments.masked[start : verb[0]].rstrip().endswith(",")
        is_owned = len(words) > 2 and words[-2] in ("de", "of")
        noun = words[-3 if is_owned else -1] if words else ""
        return is_participle and not has_comma and noun in self.rules.title_nouns - self.rules.documents

    def _as_says(self, start: int, end: int, verb: tuple[int, int]) -> Cue | None:
        """A name that nothing introduces, behind its verb: "Comme le disait Voltaire, « … »"."""
        name = patterns_before.NAME_BEHIND.match(self.segments.masked, verb[1], end)
        is_said = patterns_before.AS_SAYS.search(self.segments.low, max(start, verb[0] - _NOUN_REACH), verb[0])
        if not name or not is_said or name[1].lower() in self.rules.function_words:
            return None
        return self._cue(self._new(name[1]), strengths.UNKNOWN_NAME, name[1], name.start(1))

    def _right_before(self, start: int, verb_start: int) -> Cue | None:
        """A name that nothing introduces, right before its verb: "On Monday, Hunt said that “…”", "Hunt said: “…”"."""
        match = patterns_before.NAME_AT_VERB.search(
            self.segments.masked, max(start, verb_start - _NOUN_REACH), verb_start
        )
        match = match or patterns_before.LONE_AT_VERB.match(self.segments.masked, start, verb_start)
        name = match[1].lower() if match else ""
        if not match or name in self.rules.function_words | self.rules.adverbs or name in self.rules.places:
            return None
        return self._cue(self._new(match[1]), strengths.UNKNOWN_NAME, match[1], match.start(1))

    def _house(self, start: int, verb_start: int) -> Cue | None:
        """ "The operator, Harborline, said": an organisation right before the verb."""
        match = patterns_before.HOUSE.search(self.segments.masked, start, verb_start)
        if not match or match[1].lower() in self.rules.function_words:
            return None
        return self._cue(self._new(match[1]), strengths.UNKNOWN_NAME, match[1], match.start(1))

    def _cited(self, start: int, end: int) -> Cue | None:
        """ "X cite Y : « … »": the words are Y's; those of "X cite l'« … »" are X's own."""
        found = self.mentions.between(start, end)
        name = NAME.search(self.segments.masked, start, end)
        if (
            not found
            and not name
            and end - start < _RIGHT_BEFORE
            and not self.segments.masked[start:end].rstrip().endswith(":")
        ):
            return None
        person = found[0].person if found else self._new(name[1]) if name else Person("", gender="")
        return self._cue(person, strengths.UNKNOWN_NAME, self.segments.flat[start:end], start)

    def _announced(self, start: int, end: int, mentions: list[Mention]) -> Cue | None:
        """ "X monte à la tribune : « … »"."""
        colon = self._colon(end)
        if patterns_before.OUR_OWN.search(self.segments.low, start, end):
            return self._cue(Person("", gender=""), strengths.NOBODY, ":", colon)
        if owner := self._owner(start, end):
            return self._cue(owner, strengths.INHERITED_COLON, ":", colon)
        agent = self._agent(start, mentions) or self._author(start, end, mentions)
        told = [one for one in mentions if not self._is_bracketed(one.start)] or mentions
        subjects = [agent] if agent else [one for one in told if not one.is_oblique] or told
        if subjects:
            named = [one for one in subjects if one.person.name or one.person.gender]
            named = [one for one in named if one.person.kind is Kind.PERSON] or named
            is_one = agent is not None or not any(self.mentions.are_two(one) for one in named)
            last = (named or subjects)[-1]
            person = last.person if is_one else Person("", gender="")
            begun = colon if self.segments.masked[last.end : colon].strip() else last.start
            return self._cue(person, strengths.POINTED, self.segments.flat[begun : colon + 1], begun)
        return self._unnamed_label(start, end) or self._inherited(start, strengths.INHERITED_COLON, ":", colon)

    def _colon(self, end: int) -> int:
        """Where the colon stands that leads up to a quote."""
        return self.segments.masked.rfind(":", 0, end)

    def _read_out(self, end: int, mentions: list[Mention]) -> Cue | None:
        """Who wrote what is read out: "X read out a letter from Y: “…”"."""
        last = mentions[-1] if mentions and mentions[-1].person.name else None
        if not last or self.segments.masked[last.end : end].strip() != ":":
            return None
        left = self.segments.low[max(0, last.start - _NOUN_REACH) : last.start]
        is_writer = patterns_before.LETTER_FROM.search(left) is not None
        return self._cue(last.person, strengths.POINTED, ":", self._colon(end)) if is_writer else None

    def _author(self, start: int, end: int, mentions: list[Mention]) -> Mention | None:
        """Whose work the words stand in, or who is one of many: "dans le spectacle de X : « … »", "comme X : « … »"."""
        last = mentions[-1] if mentions and mentions[-1].how == "name" else None
        if not last or self.segments.masked[last.end : end].strip() != ":":
            return None
        if self.segments.low.endswith((" comme ", "\ncomme "), 0, last.start):
            return last
        lead = patterns_before.IN_WORK.search(self.segments.low[start : last.start])
        works = self.rules.title_nouns | self.rules.documents | self.rules.papers
        return last if lead and not works.isdisjoint(patterns_before.WORDS.findall(lead[0])) else None

    def _unnamed_label(self, start: int, end: int) -> Cue | None:
        label = patterns_before.LABEL.match(self.segments.masked[start:end])
        if (
            label
            and not may_be_common(label[1], self.segments, self.rules)
            and label[1].lower() not in self.rules.not_speakers | self.rules.speech_nouns | self.rules.function_words
        ):
            return self._cue(self._new(label[1]), strengths.UNRESOLVED, label[1], start)
        return None

    def _inherited(self, start: int, strength: float, cue_text: str, place: int) -> Cue | None:
        """Whom the paragraph was speaking of."""
        if self.segments.paragraph_at(start).start >= start or self._begins_with_stranger(start):
            return None
        first = max(self.segments.paragraph_at(start).start, place - _PAPER_BEFORE)
        about = patterns_before.WORDS.findall(self.segments.low[first:place])
        is_paper = not self.mentions.between(first, place) and not self.rules.papers.isdisjoint(about)
        person = self.mentions.author_before(start) if is_paper else self.mentions.subject_before(start)
        return self._cue(person, strength, cue_text, place) if person else None

    def _begins_with_stranger(self, start: int) -> bool:
        """Is a sentence about somebody or something named only here: "Scilab, qui l'a publiée, prévient : « … »"?"""
        opens = patterns_before.STRANGER.match(self.segments.masked, start)
        return bool(opens) and not self.mentions.between(start, start + 1)

    def joined(self, before: Marked, quote: Marked) -> bool:
        """Is there nothing but a conjunction between two quotes?"""
        return bool(patterns_before.ONLY_JOINED.match(self.segments.masked[before.outer_end : quote.outer_start]))
