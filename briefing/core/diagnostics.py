"""What is told of a briefing, a deck or a template: one value for all checks, and the one place that prints it."""

# Annotations are values: see briefing/core/model.py.
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.core.errors import BriefingError
from briefing.core.i18n import headed


class Severity(Enum):
    """Whether something is wrong, or only worth knowing."""

    FAULT = "fault"
    REMARK = "remark"


class Grade(Enum):
    """How far the words shown are the words said."""

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    CUT = "cut"
    TO_CONFIRM = "to_confirm"
    NOT_SAID = "not_said"


class Place(Enum):
    """What of a briefing is meant, and there mended."""

    DECK = "deck"
    THEME = "theme"
    SPEAKER = "speaker"
    SOURCE = "source"
    MESSAGE = "message"


@dataclass(frozen=True)
class Diagnostic:
    """One thing to tell: ``what`` is a sentence, ``mend`` another, or empty.

    ``where`` is ``file`` or ``file:line``, ``slide`` counts from 1 (0 is the deck as a whole), ``id`` is that of the
    theme, speaker, source or message that ``place`` says. ``kind`` names the check for programs, as far as it has a
    name; ``grade`` is that of a quote that is judged. ``subject`` is the head of ``what``, if it has one.
    """

    what: str
    mend: str = ""
    severity: Severity = Severity.FAULT
    where: str = ""
    slide: int = 0
    place: Place = Place.DECK
    id: str = ""
    kind: str = ""
    grade: Grade | None = None
    subject: str = ""

    @property
    def is_fault(self) -> bool:
        """Whether it has to be mended."""
        return self.severity is Severity.FAULT


def of_error(error: BriefingError) -> Diagnostic:
    """The fault that kept a file from being checked."""
    return Diagnostic(error.what, error.mend, where=error.where)


def line(told: Diagnostic) -> str:
    """On one line: where, what and the mend."""
    place = told.where or (f"slide {told.slide}" if told.slide else "")
    return f"{place}: {sentences(told)}" if place else sentences(told)


def sentences(told: Diagnostic) -> str:
    """For a window that shows the place itself: what, and the mend."""
    return f"{told.what} {told.mend}".strip()


def together(found: Sequence[Diagnostic]) -> str:
    """What is told of one thing, which heads it once."""
    first, *others = (told.what for told in found)
    head = headed(found[0].subject, "")
    return "\u00a0· ".join((first, *(what.removeprefix(head) for what in others)))


def faults_first(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Faults before remarks, each of both in the order it came."""
    return sorted(found, key=lambda told: not told.is_fault)


def as_data(found: Iterable[Diagnostic]) -> dict[str, object]:
    """For ``--json``: the lines of faults and of remarks, and ``findings``, one a diagnostic, with its keys apart."""
    ordered = faults_first(found)
    return {
        "faults": [line(told) for told in ordered if told.is_fault],
        "remarks": [line(told) for told in ordered if not told.is_fault],
        "findings": [_finding(told) for told in ordered],
    }


def _finding(told: Diagnostic) -> dict[str, object]:
    grade = {"grade": told.grade.value} if told.grade else {}
    return {"id": told.id, "slide": told.slide, **grade, "what": told.what, "mend": told.mend}
