"""Start Briefing from a checkout."""

import sys
from multiprocessing import freeze_support

from briefing.app import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
