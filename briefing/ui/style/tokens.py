"""The colours of the window, light and dark: calm paper, sea ink, and six hues from one shore to the other."""

# Annotations are values: see briefing/core/model.py.
from typing import NamedTuple

SYSTEM, LIGHT_MODE, DARK_MODE = "system", "light", "dark"
MODES = (SYSTEM, LIGHT_MODE, DARK_MODE)
"""The appearances that a user may choose."""


class Tokens(NamedTuple):
    """Named colours. ``accents`` paint dots and lines, ``accent_inks`` paint words; both follow the crossing.

    ``muted`` is the palest that words may have, ``faint`` is for marks. ``edge`` and ``line`` are ornament, ``control``
    bounds what is written in or ticked. ``bar`` is the ground of a word over the window; ``scrim``, that one sees
    through, lies over what waits.
    """

    paper: str
    panel: str
    surface: str
    hover: str
    tint: str
    ink: str
    muted: str
    faint: str
    line: str
    edge: str
    control: str
    primary: str
    on_primary: str
    mark: str
    warn: str
    warn_paper: str
    struck: str
    ok: str
    bar: str
    on_bar: str
    on_bar_link: str
    scrim: str
    accents: tuple[str, ...]
    accent_inks: tuple[str, ...]

    def accent(self, place: int) -> str:
        """The accent at ``place``, from 0; a message without a theme (-1) is muted."""
        return self.accents[place] if place >= 0 else self.muted

    def accent_ink(self, place: int) -> str:
        return self.accent_inks[place] if place >= 0 else self.muted


LIGHT = Tokens(
    paper="#F3F1EB",
    panel="#FAF9F5",
    surface="#FFFFFF",
    hover="#F0EDE5",
    tint="#E6EEF5",
    ink="#1B2833",
    muted="#566370",
    faint="#7C858E",
    line="#E2DED3",
    edge="#C9C4B6",
    control="#8D887B",
    primary="#1F4E79",
    on_primary="#FFFFFF",
    mark="#FFE59A",
    warn="#8A3F00",
    warn_paper="#FCEBD3",
    struck="#B3261E",
    ok="#33703F",
    bar="#1B2833",
    on_bar="#F6F4EE",
    on_bar_link="#9CC7EE",
    scrim="#381B2833",
    accents=("#1F4E79", "#1B7A8C", "#3E7D4F", "#A86A12", "#B8472A", "#6B3F7A"),
    accent_inks=("#1F4E79", "#14697A", "#33703F", "#8A560B", "#A63E23", "#6B3F7A"),
)

DARK = Tokens(
    paper="#10171D",
    panel="#151E26",
    surface="#1C2730",
    hover="#202D37",
    tint="#22384A",
    ink="#E9EEF2",
    muted="#A3B1BD",
    faint="#7F8E9A",
    line="#2A3742",
    edge="#465866",
    control="#6D808F",
    primary="#86B8E8",
    on_primary="#0E1A25",
    mark="#6A5410",
    warn="#F5BE7A",
    warn_paper="#3A2A14",
    struck="#F28B82",
    ok="#91CF9E",
    bar="#2A3742",
    on_bar="#E9EEF2",
    on_bar_link="#9CC7EE",
    scrim="#73000000",
    accents=("#7FB2E5", "#5FC4D2", "#87C995", "#E0AC55", "#F0937A", "#C79BD8"),
    accent_inks=("#8FBCEA", "#6CCAD7", "#91CF9E", "#E5B566", "#F29D86", "#CFA7DE"),
)
