"""What Windows shows of a program's file: who made it, what it is, which version."""

from __future__ import annotations

from maker import COPYRIGHT, PUBLISHER

_ENGLISH_UNICODE = "040904B0"


def version_info(version: str, name: str) -> str:
    """The version resource of ``name``.exe, as PyInstaller reads it from a file."""
    numbers = tuple(int(part) for part in version.split("."))
    four = (*numbers, *[0] * (4 - len(numbers)))[:4]
    told = {
        "CompanyName": PUBLISHER,
        "FileDescription": "Briefing",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Briefing",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, "
        f"fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable({_ENGLISH_UNICODE!r}, [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
    )
