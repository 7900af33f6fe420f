"""Start Briefing from a checkout."""

import sys

from briefing.app import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # what a packaged program's own processes start with

        freeze_support()
    sys.exit(main())
