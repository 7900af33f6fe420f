"""Draw the deck templates that come with the program: `python slides_templates/draw.py [FOLDER]`.

They are drawn into FOLDER, by default this one. Each of the modules named below is one template.
"""

from __future__ import annotations

import sys
from pathlib import Path

import crossing
import screen
import sober
from package import write_template


def main(folder: Path) -> None:
    for template in (crossing, screen, sober):
        write_template(folder / f"{template.__name__}.pptx", template.LOOK, template.MASTER, template.LAYOUTS)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
