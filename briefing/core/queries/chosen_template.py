"""Which file the template of a briefing is on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from briefing.core.model import DeckOptions
from briefing.core.paths import template_names
from briefing.core.storage.reading import is_file
from briefing.core.system.names import is_plain

_ENDINGS = (".pptx", ".potx")


def is_ours(deck: DeckOptions) -> bool:
    """Whether the deck is on a template of the program, its first where it names none."""
    return not deck.template or deck.template in template_names()


def chosen_template(deck: DeckOptions, taken: Mapping[Path, str], folder: Path | None) -> str | None:
    """The name or path at which the template of ``deck`` is found here; None for one that this user never chose.

    It is one of ours, a file that was ``taken`` before, each with the fingerprint it had then, or a template of that
    bare name in the ``folder`` of the briefing. A briefing that came from elsewhere may name any path, of another
    machine, a device or a network: no other is looked at.
    """
    name = deck.template
    if is_ours(deck):
        return name
    for path, print_ in taken.items():
        if str(path) == name or (print_ and print_ == deck.template_sha256):
            return str(path)
    if folder and is_plain(name) and name.lower().endswith(_ENDINGS) and is_file(folder / name):
        return str(folder / name)
    return None
