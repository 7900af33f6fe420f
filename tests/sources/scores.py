"""Scores on the annotated articles: ``python -m tests.sources.scores [--faults] [--held-out]``."""

from __future__ import annotations

import sys
from collections import defaultdict

from tests.sources.annotated import Score, articles, score


def main() -> None:
    totals: dict[tuple[str, str, str], Score] = defaultdict(Score)
    for article in articles():
        part = f"held out {article.batch}" if article.is_held_out else "development"
        if article.is_held_out and "--held-out" not in sys.argv:
            continue
        one = Score()
        faults = score(article, one)
        for difficulty in (article.difficulty, "all"):
            total = totals[article.language, part, difficulty]
            for name in ("found", "told", "right", "known"):
                setattr(total, name, getattr(total, name) + getattr(one, name))
        if "--faults" in sys.argv and faults:
            print("\n".join(faults))
    for (language, part, difficulty), total in sorted(totals.items()):
        head = f"{language} {part:12} {difficulty:7} quotes {total.told:4}"
        print(f"{head}  F1 {total.f1:.3f}  speakers {total.accuracy:.3f}")


if __name__ == "__main__":
    main()
