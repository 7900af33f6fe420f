"""Start Briefing from a checkout."""

import sys

from briefing.app import main

if __name__ == "__main__":
    sys.exit(main())
