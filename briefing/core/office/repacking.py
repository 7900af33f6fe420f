"""A zip file written again: what did not change is passed on compressed as it stands."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping

from briefing.core.office.zipping import EPOCH

_HEAD = struct.Struct("<26xHH")
"""The head of a member, of which the lengths of its name and of what else it notes count (APPNOTE 4.3.7)."""
_MODE, _UNIX = 0o600 << 16, 3
"""What ``zipfile`` gives members that it writes."""


def repacked(data: bytes, before: Mapping[str, bytes], parts: Mapping[str, bytes]) -> bytes:
    """The file ``data``, whose parts were ``before``, with these ``parts``: those it had in their order, then others.

    A part is passed on where its bytes are the very object that they were before.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        infos = {info.filename.lstrip("/"): info for info in old.infolist()}
        for name in [*(name for name in infos if name in parts), *(name for name in parts if name not in infos)]:
            there = infos.get(name)
            if there and before.get(name) is parts[name]:
                _pass_on(made, stream, name, there, data)
            else:
                info = zipfile.ZipInfo(name, there.date_time if there else EPOCH)
                made.writestr(info, parts[name], there.compress_type if there else zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _pass_on(made: zipfile.ZipFile, stream: io.BytesIO, name: str, there: zipfile.ZipInfo, data: bytes) -> None:
    """Add a member as ``data`` has it compressed, which ``zipfile`` offers no way to do."""
    info = zipfile.ZipInfo(name, there.date_time)
    info.compress_type, info.CRC = there.compress_type, there.CRC
    info.compress_size, info.file_size = there.compress_size, there.file_size
    info.external_attr, info.create_system = _MODE, _UNIX
    info.header_offset = stream.tell()
    start = there.header_offset + _HEAD.size + sum(_HEAD.unpack_from(data, there.header_offset))
    stream.write(info.FileHeader())
    stream.write(memoryview(data)[start : start + there.compress_size])
    made.filelist.append(info)
    made.NameToInfo[name] = info
    made.start_dir = stream.tell()
