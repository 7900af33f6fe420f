"""What the user has selected, as the parts of a window ask for it."""

from __future__ import annotations

from typing import Protocol


class Selection(Protocol):
    """The messages, the theme and the speaker that an action is about. A window answers by where the focus is."""

    def ids(self) -> list[str]:
        """The selected messages, in the order of their part."""
        ...

    def theme(self) -> str:
        """The current theme of the crossing, or that of the selected message or section; "" for none."""
        ...

    def speaker(self) -> str:
        """The current voice, or that of the selected message; "" for none."""
        ...

    @property
    def is_among_themes(self) -> bool:
        """Whether the user is at the themes of the crossing, not at messages that have one."""
        ...
