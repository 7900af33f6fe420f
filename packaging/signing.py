"""Who signs the packages: read from the environment, so that no identity stands in the sources.

BRIEFING_SIGN_MAC is an identity of the keychain ("Developer ID Application: …"); BRIEFING_SIGN_WINDOWS a command that
signs the file named last. Without them packages are unsigned.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"
"""What a hardened program may do on a Mac: Python and Qt load their own libraries and make code as they run."""


def mac(known: Mapping[str, str] = os.environ) -> dict[str, str | None]:
    """What PyInstaller is told of signing on a Mac."""
    identity = known.get("BRIEFING_SIGN_MAC") or None
    return {"codesign_identity": identity, "entitlements_file": str(ENTITLEMENTS) if identity else None}


def windows(file: Path, known: Mapping[str, str] = os.environ) -> list[str]:
    """The command that signs ``file``; none where nobody signs."""
    command = shlex.split(known.get("BRIEFING_SIGN_WINDOWS", ""))
    return [*command, str(file)] if command else []
