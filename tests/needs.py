"""What a test needs of the machine beside Python: without it the test is skipped, and says so."""

from __future__ import annotations

import shutil

import pytest


def needs(*tools: str) -> pytest.MarkDecorator:
    """Skip a test where one of these commands is not on the PATH, and name what is missing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")
