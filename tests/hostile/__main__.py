"""``python -m tests.hostile COUNT SEED [FOLDER]``, see attack.

A module of its own, which processes that this one starts do not run again: heavy sources are read in such.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    from tests.hostile.attack import main

    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
