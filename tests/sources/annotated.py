"""The annotated articles, and how far what the rules find agrees with them.

In an article ``[[d|words]]`` are a quote by the speaker with the key ``d`` of its head, ``[[|words]]`` one by nobody
known, and ``[[?|words]]`` one that may be found or not, but must not be attributed; ``[[~d|words]]`` one that may be
found or not, but by nobody else than ``d``. What one voice says is annotated by paragraph, a page in its markup.
A name such as "Acme / " is fine with either: the voice of an organisation may be named or not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from briefing.core.folding import fold
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Quote
from briefing.sources.readers import read_bytes

FOLDER = Path(__file__).parent / "articles"
_TITLES = re.compile(r"^(?:m\.|mme|me|mr|ms|mrs|dr\.?|sir|councillor|cllr|professor|captain|lord|baroness) ")
_MARKUP = re.compile(r"⟦([^|⟧]*)\|(.*?)⟧", re.DOTALL)
"""The markup in signs that no reader takes for a link to another note."""


@dataclass(frozen=True)
class Truth:
    start: int
    end: int
    speaker: str
    role: str
    organisation: str
    is_optional: bool

    def is_by(self, speaker: str) -> bool:
        return bare(speaker) in {bare(name) for name in self.speaker.split(" / ")}


@dataclass(frozen=True)
class Article:
    name: str
    language: str
    difficulty: str
    is_held_out: bool
    batch: int
    text: str
    truths: tuple[Truth, ...]


@dataclass
class Score:
    """Counts over articles; ``right`` are spans found, ``known`` those of them with the right speaker."""

    found: int = 0
    told: int = 0
    right: int = 0
    known: int = 0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.told) if self.found + self.told else 1.0

    @property
    def accuracy(self) -> float:
        return self.known / self.right if self.right else 1.0


@cache
def articles() -> tuple[Article, ...]:
    return tuple(_article(path) for path in sorted(FOLDER.glob("*.*")))


def _article(path: Path) -> Article:
    head, body = path.read_text(encoding="utf-8").split("---\n", 1)
    data = yaml.safe_load(head)
    body = body.replace("[[", "⟦").replace("]]", "⟧")
    if path.suffix in (".html", ".md"):
        body = read_bytes(body.encode(), path.name).text
    text, truths, last = "", [], 0
    for match in _MARKUP.finditer(body):
        text += body[last : match.start()]
        name, role, organisation = data["speakers"].get(match[1].lstrip("~"), ["", "", ""])
        is_optional = match[1][:1] in ("?", "~")
        truths.append(Truth(len(text), len(text) + len(match[2]), name, role, organisation, is_optional))
        text, last = text + match[2], match.end()
    text += body[last:]
    return Article(
        path.stem, data["language"], data["difficulty"], data["held_out"], data.get("batch", 1), text, tuple(truths)
    )


def score(article: Article, total: Score) -> list[str]:
    """Add an article's counts to ``total``; the faults, each a line."""
    found = {(quote.start, quote.end): quote for quote in find_quotes(article.text)}
    faults = []
    for truth in article.truths:
        quote = found.pop((truth.start, truth.end), None)
        if truth.is_optional:
            if quote and quote.speaker and not (truth.speaker and truth.is_by(quote.speaker)):
                faults.append(_line(article, "attributed", quote.text, quote.speaker, quote.reason))
                total.found += 1
            continue
        total.told += 1
        if not quote:
            faults.append(_line(article, "missed", article.text[truth.start : truth.end], truth.speaker))
            continue
        total.found += 1
        total.right += 1
        total.known += truth.is_by(quote.speaker)
        if not truth.is_by(quote.speaker):
            faults.append(
                _line(article, f"{quote.speaker or 'nobody'} for {truth.speaker or 'nobody'}", quote.text, quote.reason)
            )
    total.found += len(found)
    faults += [_line(article, "extra", quote.text, quote.speaker, quote.reason) for quote in found.values()]
    return faults


def bare(name: str) -> str:
    """A name folded, without the title before it."""
    return _TITLES.sub("", fold(name))


def described(quote: Quote) -> tuple[str, str, str]:
    return quote.speaker, quote.role, quote.organisation


def _line(article: Article, *parts: str) -> str:
    return f"{article.name}: " + " | ".join(part[:70] for part in parts)
