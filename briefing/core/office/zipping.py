"""Parts → a zip file, the same to the byte whenever and wherever it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

EPOCH = (1980, 1, 1, 0, 0, 0)
"""When files are said to be made: the first day that the format knows."""
_UNIX = 3
"""What files are said to be made on, on Windows, too."""


def zipped(parts: Iterable[tuple[str, bytes]], *, is_packed: bool) -> bytes:
    """The file with these parts in their order, by name and contents; what need not be packed is written as it is."""
    stream, method = io.BytesIO(), zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = _UNIX
            archive.writestr(info, content, method)
    return stream.getvalue()
