"""Files that are in their folder by name only: OneDrive, iCloud and their like fetch them when they are read."""

from __future__ import annotations

_OF_WINDOWS = 0x1000 | 0x4_0000 | 0x40_0000
"""FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS."""
_OF_MAC = 0x4000_0000
"""SF_DATALESS."""


def is_elsewhere(state: object) -> bool:
    """Whether what ``os.stat`` told is of a file whose contents are not on this machine: reading it may take long."""
    attributes, flags = getattr(state, "st_file_attributes", 0), getattr(state, "st_flags", 0)
    return bool(attributes & _OF_WINDOWS or flags & _OF_MAC)
