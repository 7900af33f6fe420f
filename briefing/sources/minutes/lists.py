"""What list the sentences of minutes stand in: of actions, of decisions, or of what the meeting is to talk about."""

from __future__ import annotations

import re

from briefing.sources.minutes import phrases
from briefing.sources.minutes.actions.forms import NAMED
from briefing.sources.minutes.headings import is_agenda, is_heading, is_list_of_tasks
from briefing.sources.minutes.heads import attendance
from briefing.sources.minutes.marked import POINTS
from briefing.sources.minutes.pieces import TALKS, name_above, point_at
from briefing.sources.proposing.phrases import any_of
from briefing.sources.signs import BULLET

_POINT = re.compile(rf"\s*(?:{BULLET}|[DAR]?\d+[.)] )\s*(?=\S)")
_NUMBER = re.compile(r"\W*(\d{1,4})[.)] ")
_SIGN = re.compile(BULLET)
_CODE = re.compile(r"[ \t>|*•-]*[\[(]?(?P<code>[DAI])[\])]?\d{0,2} ?(?:[:–-]|(?<=[\])]))\s*(?=\S)")
"""What French minutes set before a decision, an action and a piece of information."""
_CODES = re.compile(rf"^{_CODE.pattern}", re.MULTILINE)
_ALONE = re.compile(rf"\W*(?P<owner>{NAMED}(?:(?: et | and | & |, ){NAMED})?)\W*")
_BOTH = re.compile(
    r"\|\W*(?:d[ée]cisions?(?: prises?)? ?(?:/|&|et|and|ou|or) ?actions?|actions? ?(?:/|&|et|and|ou|or) ?d[ée]cisions?)"
    r"\b[^|]{0,30}\|",
    re.IGNORECASE,
)
"""The head of a column that tells both, in sentences."""
_LONGEST_AGENDA = 25
"""Points of an agenda at most; untuned."""
_DECIDED = re.compile(rf"\W*(?:{any_of(phrases.DECIDED)})\W*", re.IGNORECASE)


class Lists:
    """The list that is open as a text is read sentence by sentence."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._is_decided = self._has_points = self._is_tabled = False
        self.is_listed = False
        """Is it one of actions, of which each point is one?"""
        self.is_ahead = False
        """Is it the agenda, of which none is one?"""
        self._number = 0
        """That of its last point."""
        self._ahead: list[tuple[int, int]] = []
        """How far in the points of the agenda stand."""
        self._level = 0
        """How deep its heading is, by its signs."""
        self.owner = ""
        """Whose tasks stand in it, where a heading within it names them alone."""
        self.there = attendance(text)
        """Where those who were there are named."""
        self._is_coded = _is_coded(text)
        self._first: tuple[int, int] | None = None
        """How far in the first point of a list of decisions stands."""
        self.topics: set[str] = set()
        """What the points of the agenda say."""
        self._head: tuple[int, int] | None = None
        """How far in the point stands that is its heading, None where its heading is no point."""

    def opens(self, start: int, words: str) -> bool:
        """Is this sentence the heading of a list? If not, the list that is open may end with it."""
        is_tabled = _BOTH.search(words) is not None
        kinds = is_tabled or is_list_of_tasks(words), is_agenda(words), _DECIDED.fullmatch(words) is not None
        if any(kinds):
            self.is_listed, self.is_ahead, self._is_decided = kinds
            self._is_tabled = is_tabled
            self._head, self._first = self._depth(start), None
            self._number, self._has_points, self.owner = 0, False, ""
            self._ahead, self._level = [], _level(words)
            return True
        self._pass_agenda(start, words)
        if self.is_listed and (alone := self._alone(start, words)):
            self.owner = alone
            return True
        if not self.is_ahead and 0 < self._level < _level(words):
            return True
        number = _NUMBER.match(words)
        is_next = number is not None and (self.is_listed or self._is_decided) and int(number[1]) == self._number + 1
        if is_next:
            self._number += 1
        elif number or is_heading(words) or self._is_behind_agenda(start, words) or self._is_outside(start):
            self.is_listed = self.is_ahead = self._is_decided = self._is_tabled = False
            self.owner = ""
        return False

    def is_beside(self, end: int) -> bool:
        """Does what ends there stand in a row of the list, with another cell behind it, which tells what is to do?"""
        line = self._text.find("\n", end)
        return self._is_tabled and re.search(r"\|\s*[^|\s]", self._text[end : line if line >= 0 else None]) is not None

    def code(self, start: int, end: int) -> re.Match[str] | None:
        """The letter that says what a point is: "D" decided, "A" to be done, "I" only to be known."""
        return _CODE.match(self._text, start, end) if self._is_coded else None

    def _alone(self, start: int, words: str) -> str:
        """Who was there and has this heading, or this line that ends with a colon, alone, or anybody who has the line
        right above tasks; "" for nobody."""
        if above := name_above(self._text, start):
            return above
        is_head = is_heading(self._text[start : start + len("## ")]) or words.rstrip(" *").endswith(":")
        found = _ALONE.fullmatch(words) if is_head else None
        last = re.escape(found["owner"].split()[-1]) if found else ""
        return found["owner"] if found and re.search(rf"\b{last}\b", self.there) else ""

    def _depth(self, start: int) -> tuple[int, int] | None:
        """How far in a point stands: by the spaces before it and by its sign; None for what is no point."""
        begun = point_at(self._text, start + len("- "))
        sign = _SIGN.match(self._text, begun)
        indent = begun - self._text.rfind("\n", 0, begun) - 1
        return (indent, max(0, POINTS.find(sign[0][0]))) if sign else None

    def _pass_agenda(self, start: int, words: str) -> None:
        """Count a point of the agenda; one with more than agendas have is what was said on each."""
        depth = self._depth(start) if self.is_ahead else None
        if depth:
            self._ahead.append(depth)
            if not self.is_below(start):
                self.topics.add(_bare(words))
            self.is_ahead = len(self._ahead) <= _LONGEST_AGENDA

    def is_below(self, start: int) -> bool:
        """Is it further in than the first point of the agenda: a note on one?"""
        depth = self._depth(start) if self.is_ahead and self._ahead else None
        return depth is not None and depth[0] > self._ahead[0][0]

    def _is_outside(self, start: int) -> bool:
        """Is it no further in than the point that is the heading of the list?"""
        depth = self._depth(start) if self._head else None
        return self._head is not None and (depth is None or depth <= self._head)

    def decided(self, start: int, words: str) -> re.Match[str] | None:
        """That it is a point of the list of decisions, and none that only tells more of one."""
        if not self._is_decided:
            return None
        depth = self._depth(start)
        self._first = self._first or depth
        return None if depth and self._first and depth > self._first else _POINT.match(words)

    def is_topic(self, words: str) -> bool:
        """Is it a point of the agenda that is taken up again, above what was said on it?"""
        return ":" not in words and _bare(words) in self.topics

    def _is_behind_agenda(self, start: int, words: str) -> bool:
        """Is it a whole sentence outside of lists, behind the points of the agenda?"""
        if not self.is_ahead:
            return False
        is_point = _POINT.match(self._text, point_at(self._text, start)) is not None
        self._has_points = self._has_points or is_point
        return self._has_points and not is_point and words.endswith(".") and len(words.split()) >= TALKS


def _level(words: str) -> int:
    """How deep a heading is by its signs, 0 for what has none."""
    return len(words) - len(words.lstrip("#"))


def _bare(words: str) -> str:
    """The words of a point without the signs around them."""
    return words.strip(" \t-*•▪+#=_:.>").casefold()


def _is_coded(text: str) -> bool:
    """Do letters say what points are: two of them, or one between brackets that is none of several choices?"""
    codes = list(_CODES.finditer(text))
    bracketed = any("[" in code[0] and code["code"] != "I" for code in codes)
    return {"D", "A"} <= {code["code"] for code in codes} or (bracketed and not re.search(r"\[[BC]\]", text))
