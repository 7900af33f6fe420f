"""How the pictures of a deck are called; light, so that a window can ask before what draws them is loaded."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.core.storage.reading import is_folder, within


def picture_names(out: Path, count: int) -> list[str]:
    """The names of ``count`` pictures exported to ``out``, a .png name or a folder: "NAME-01.png" or "slide-01.png"."""
    return [f"{_stem(out)}-{slide + 1:0{max(2, len(str(count)))}}.png" for slide in range(count)]


def pictures_there(out: Path) -> list[Path]:
    """The pictures of an earlier export to ``out``, a .png name or a folder; in the order of their slides."""
    folder = out if is_folder(out) else out.parent
    pattern = re.compile(rf"{re.escape(_stem(out))}-(\d{{2,}})\.png")
    found = [(match, path) for path in within(folder) if (match := pattern.fullmatch(path.name))]
    return [path for _, path in sorted(found, key=lambda pair: int(pair[0][1]))]


def _stem(out: Path) -> str:
    return "slide" if is_folder(out) else out.stem
