"""How a template looks to the composition engine: where things go on its slides, and in which colours and fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefing.deck.compose.model import Ink, Rect
from briefing.deck.ooxml.colours import OWN

QUIET, MID, HAIR = 0.72, 0.5, 0.22
"""How much of the text colour stands over the background in quiet text and strong rules, mid rules, and hair lines."""
TINT, PAPER = 0.12, 0.06
"""How much of an accent makes the panel of asks, and of the text colour the panel of meaning."""
_INK, _PAPER = Ink("tx1"), Ink("tx1", PAPER)
_ON_TINT = 0.08
LEAST = 12.0
"""The least size of type on a slide, in design points; footers apart."""

LEFT_OUT = "-"
"""For an ink: of a slide's number that is read in none."""

SPOKEN = "spoken"
"""What slides are whose title is a quote, among the others of a template's looks."""

Places = tuple[tuple[str, int], ...]
"""Which placeholder, by its idx, takes a text or table of which role."""


@dataclass(frozen=True)
class TextPlace:
    """A place for a text on a cover. ``idx`` is that of the placeholder there, None where the slide draws a box.

    ``size``, ``pitch``, ``bold``, ``caps``, ``anchor`` and ``align`` are the placeholder's own, ``face`` its real font;
    ``is_plain`` says that it has neither bullets nor indents. ``ink`` replaces a colour of its own that is not read,
    ``least`` is the size from which that or its own is (0 for any), ``small`` one that its words are read in when
    smaller, and ``text`` that of further words there, None where none is, or none may stand.
    """

    place: Rect
    idx: int | None = None
    size: float = 24.0
    pitch: float = 1.0
    bold: bool = False
    caps: bool = False
    anchor: str = "t"
    align: str = "l"
    face: str = ""
    is_plain: bool = True
    ink: Ink | None = None
    least: float = 0.0
    small: Ink | None = None
    text: Ink | None = _INK


@dataclass(frozen=True)
class CoverLook:
    """Where the texts of a cover stand on the template's title layout.

    ``rest`` is a free place for what has no placeholder, clear of all that is drawn; None where there is none.
    """

    title: TextPlace
    subtitle: TextPlace | None = None
    rest: TextPlace | None = None


@dataclass(frozen=True)
class Look:
    """Places are design points on a slide 960 wide and ``height`` high; see ``model``.

    ``layout`` is the key of the layout for content, ``cover`` that for the title slide, ``section`` that for dividers.
    ``title`` is where a title's letters stand on the content layout (the placeholder less its insets), ``anchor`` and
    ``align`` how: a placeholder may be lower or elsewhere, then slides state this place;
    ``title_size`` the placeholder's own size, ``title_least`` the one from which its colour is read (0 for any),
    ``title_tracking`` what it adds between letters, ``title_pitch`` its line spacing as a factor; with
    ``title_bare`` a title does without the face and outline that its placeholder has elsewhere. ``kicker`` is the
    free strip above the title, None where there is none: then the kicker is the first line of the canvas.
    ``canvas`` is what the layout leaves free under a title of two lines. With ``rises`` it starts higher under one
    line: the ground between title and canvas is free.
    ``places`` are the idx of placeholders by the role of what fills them: "body" (the main text), "quote/2",
    "speaker/1", "table", …
    ``major`` and ``minor`` are real font names; ``is_weighted`` says that they differ enough for words of weight to be
    set in the major one, otherwise bold does that work. ``factor`` shrinks all type for wide faces (see ``size``).
    ``accents`` are the colours of the themes, in turn: six for ours, one for a company's; ``marks`` those of what is
    drawn for them, where letters have another, and ``on_mark`` is what is read on these, ``on_quiet`` on what is drawn
    in quiet text's colour ("" for the ground).
    ``paper`` is the panel of meaning.
    ``plate`` is painted opaque behind the canvas where nothing on the layout's ground would be read.
    ``title_ink`` replaces the title's own colour where that is not read. ``is_wavy`` draws the tracker as the
    crossing's wave. ``title_face`` is the real font of the title's placeholder where that is not the major one.
    ``ground`` is the scheme colour that the canvas stands on, or "#RRGGBB" where none is like it: parts of inks are
    mixed with it.
    ``quiet_part`` is how much of the ink quiet text takes to be read there; ``title_lines`` the most lines of a title.
    ``route`` is what the cover's route is drawn as: "water", "lights", "line", or "" for none.
    ``opening`` is where the texts of a company's cover stand. With ``hangs`` there is ground for the marks of quotes
    left of the canvas; with ``has_marks`` the layout draws such marks itself.
    """

    layout: str
    cover: str
    section: str
    height: float
    title: Rect
    canvas: Rect
    major: str
    minor: str
    anchor: str = "t"
    align: str = "l"
    title_size: float = 26.0
    title_pitch: float = 0.95
    title_least: float = 0.0
    title_bold: bool = True
    title_caps: bool = False
    title_tracking: float = 0.0
    title_bare: bool = False
    kicker: Rect | None = None
    rises: bool = True
    places: Places = ()
    is_weighted: bool = False
    factor: float = 1.0
    accents: tuple[str, ...] = ("accent1",)
    marks: tuple[str, ...] = ()
    on_mark: str = ""
    on_quiet: str = ""
    ink: str = "tx1"
    paper: Ink = _PAPER
    plate: Rect | None = None
    title_ink: Ink | None = None
    is_wavy: bool = False
    title_face: str = ""
    ground: str = "bg1"
    quiet_part: float = QUIET
    title_lines: int = 2
    route: str = ""
    opening: CoverLook | None = None
    hangs: bool = True
    has_marks: bool = False

    def __hash__(self) -> int:
        """Of what is cheap: texts that are fitted again are looked up by it."""
        return hash((self.layout, self.major, self.title.w))

    @cached_property
    def text(self) -> Ink:
        return Ink(self.ink)

    @cached_property
    def quiet(self) -> Ink:
        return Ink(self.ink, self.quiet_part)

    @cached_property
    def quiet_on_tint(self) -> Ink:
        """Quiet text in a panel of asks: a little more of the ink, as a tint is nearer to it than the ground."""
        return Ink(self.ink, min(1.0, self.quiet_part + _ON_TINT))

    @property
    def own(self) -> str:
        """The accent that the template has beside its theme, "" where that has it."""
        bases = (accent.partition(" ")[0] for accent in (*self.accents, *self.marks))
        return next((base for base in bases if base.startswith(OWN)), "")

    @cached_property
    def mid(self) -> Ink:
        return Ink(self.ink, MID)

    @cached_property
    def hair(self) -> Ink:
        return Ink(self.ink, HAIR)

    @property
    def weight_face(self) -> str:
        """The face of words of weight: titles, headlines, quotes."""
        return "major" if self.is_weighted else "minor"

    def accent(self, number: int) -> Ink:
        """The colour of letters of the theme whose accent is ``number``, from 1."""
        return Ink(self.accents[(number - 1) % len(self.accents)])

    def mark(self, number: int, part: float = 1.0) -> Ink:
        """The colour of what is drawn for that theme, so much of it."""
        names = self.marks or self.accents
        return Ink(names[(number - 1) % len(names)], part)

    def tint(self, number: int) -> Ink:
        """The panel of asks in the colour of the theme whose accent is ``number``."""
        return self.mark(number, TINT)

    def size(self, points: float) -> float:
        """A size of the crossing's scale in this template's faces: to half a point, not below LEAST."""
        return max(LEAST, round(points * self.factor * 2) / 2)

    def family(self, face: str) -> str:
        """The real font of "major", "minor" or "title"."""
        if face == "title":
            return self.title_face or self.major
        return self.major if face == "major" else self.minor
