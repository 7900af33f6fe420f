"""What a mail program of Windows hands over when an attachment is dragged: no file, but names and contents."""

from __future__ import annotations

_ENTRY, _NAME = 592, 72
"""The bytes of a FILEDESCRIPTORW, and those before the 260 letters of its name."""
NAMES = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
"""What Qt calls the list of names."""


def contents(number: int) -> str:
    """What Qt calls what is in the attachment of this number, from 0."""
    return f'application/x-qt-windows-mime;value="FileContents";index={number}'


def names(listed: bytes) -> list[str]:
    """The names in a FILEGROUPDESCRIPTORW; none where it is not whole."""
    count = int.from_bytes(listed[:4], "little")
    if len(listed) < 4 + count * _ENTRY:
        return []
    places = (4 + number * _ENTRY for number in range(count))
    return [_name(listed[place + _NAME : place + _ENTRY]) for place in places]


def _name(letters: bytes) -> str:
    return letters.decode("utf-16-le", "replace").partition("\0")[0]
