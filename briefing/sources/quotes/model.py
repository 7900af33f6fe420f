"""What the rules find: quotes, each with its speaker and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Why(Enum):
    """How the speaker of a quote was told."""

    CUE = "words beside the quote"
    VOICE = "the voice before goes on"
    SUBJECT = "whom the text speaks of"
    LABEL = "a label at the head of the line"
    QUESTION = "the question above"
    HEADING = "a heading, which is nobody's"
    NOTHING = "no cue"
    HAND = "chosen by hand"
    RECORD = "what minutes record"
    REPORT = "what minutes report"


class Reference(Enum):
    """By what words a cue leads to its speaker."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    BODY = "body"
    INHERITED = "none beside it"


class Evidence(NamedTuple):
    """What a speaker rests on: the kind of cue (strengths.py), the words for the speaker, and whether somebody else who
    may be meant is named near it.
    """

    cue: str
    reference: Reference
    is_contested: bool = False


class Asked(NamedTuple):
    """What minutes record as asked of somebody: ``level`` as a message has it, ``owner`` and ``due`` as written.

    ``votes`` are the words that say how it was voted.
    """

    level: str
    owner: str = ""
    due: str = ""
    votes: str = ""


@dataclass(frozen=True)
class Quote:
    """Somebody's words at ``start`` to ``end`` of the plain text: ``text`` is exactly what stands there.

    ``speaker`` is empty where the text does not say who speaks, and the name of a body that speaks for itself, which
    ``evidence`` then tells; ``role`` and ``organisation`` may then still be told.
    ``confidence`` is from 0 to 1: where a speaker is told, how often such ``evidence`` was right where it was measured.
    ``why`` says how the speaker was told, by the words at ``cue`` of the plain text,
    which are none where start and end are the same. ``rank`` is the place of a passage among those of its transcript
    that are worth quoting, from 1; 0 where nobody ranked them. ``voice`` is how a transcript calls a voice without a
    name, such as "Speaker 1". ``asked`` is set for what minutes record, a resolution or an action: nobody's own words.
    ``is_reported`` says that the text tells what the speaker said, in its own words: no quote, but a paraphrase.
    """

    text: str
    start: int
    end: int
    speaker: str = ""
    role: str = ""
    organisation: str = ""
    confidence: float = 0.0
    why: Why = Why.NOTHING
    cue: tuple[int, int] = (0, 0)
    rank: int = 0
    voice: str = ""
    evidence: Evidence | None = None
    asked: Asked | None = None
    is_reported: bool = False

    @property
    def is_paraphrase(self) -> bool:
        """Whether these are the words of minutes, nobody's own."""
        return self.is_reported or self.asked is not None

    def as_data(self) -> dict[str, object]:
        """For JSON: what it is, where, and who said it; ``kind`` only of what is no quote."""
        keys = ("text", "start", "end", "speaker", "role", "organisation")
        kind = {"kind": "paraphrase"} if self.is_paraphrase else {}
        return {**{key: getattr(self, key) for key in keys}, **kind}

    @property
    def reason(self) -> str:
        """Cue and where, for people."""
        return f"{self.why.value} at {self.cue[0]}" if self.cue[0] < self.cue[1] else self.why.value
