"""Who signs the packages: read from the environment, so that no identity stands in the sources.

BRIEFING_SIGN_MAC is an identity of the keychain ("Developer ID Application: …"); BRIEFING_SIGN_WINDOWS a command that
signs the file named last. Without them packages are unsigned.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"
"""What a hardened program may do on a Mac: Python and Qt load their own libraries and make code as they run."""


def mac(known: Mapping[str, str] = os.environ) -> dict[str, str | None]:
    """What PyInstaller is told of signing on a Mac."""
    identity = known.get("BRIEFING_SIGN_MAC") or None
    return {"codesign_identity": identity, "entitlements_file": str(ENTITLEMENTS) if identity else None}


def windows(file: Path, known: Mapping[str, str] = os.environ) -> str:
    """The command line that signs ``file``, "" where nobody signs.

    What is given is left as it is, for Windows parts it into words: in a shell of Unix its backslashes would go.
    """
    command = known.get("BRIEFING_SIGN_WINDOWS", "").strip()
    return f"{command} {subprocess.list2cmdline([str(file)])}" if command else ""
