"""Runs before the packaged program: what it opens, such as a viewer, is to find the system's libraries, not ours."""

import os

KEPT = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if KEPT is not None:
    os.environ["LD_LIBRARY_PATH"] = KEPT
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
