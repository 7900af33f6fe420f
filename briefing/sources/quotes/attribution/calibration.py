"""How often each kind of evidence for a speaker was right: the numbers that a quote's confidence is.

English: the dev part of PolNeAR 1.0.0 and those articles of its train part whose name's MD5 ends in two set bits, 277
articles that the rules were not mended on, with the speakers its annotators marked (nothing of the corpus is kept
here). A pronoun's person is its chain's by CoreNLP; of 24 disagreements read by hand half were ours, so each counts
half. Roles that no chain leads to a name are left out. Bodies: 17 of other articles of the train part, read by hand.
French: 46 articles of Swiss, Belgian, Canadian, Algerian and French papers, annotated by readers who knew none of the
rules, as the rules had them before they were mended on any of these; to these, for names beside a verb, the quotes in
sentences of UD French-GSD (dev, test) and Sequoia whose one verb of speech names its subject, read by hand where the
syntax left it open. Labels: the annotated articles of tests/sources, which the rules were mended on. What has too few
measurements in French counts as in English, and what has too few there as all cues of its kind with the same words for
the speaker together, in French if there are enough: those with a verb of speech or a preposition, or those without.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.sources.quotes.model import Evidence, Reference

Row = tuple[str, str, Reference, bool]
_FEWEST = 10
"""Measurements that make a row worth more than the one above it."""
FIRM, LOOSE = "firm", "loose"
"""Every cue with a verb of speech, a preposition or a label together, and every other."""
_FIRM_CUES = frozenset(("verb", "voice", "distant verb", "beside", "view", "label"))
LOOSE_CUES = frozenset(
    (
        "subject",
        "sentence before",
        "paragraph before",
        "presented after",
        "inherited",
        "announced",
        "closing",
        "verb by shape",
    )
)
"""Those that a voice which goes on stays as weak as."""
MEASURED: Mapping[Row, tuple[float, int]] = {
    ("en", "beside", Reference.NAME, False): (1.000, 18),
    ("en", "announced", Reference.NAME, False): (0.909, 11),
    ("en", "distant verb", Reference.NAME, False): (0.957, 70),
    ("en", "distant verb", Reference.NAME, True): (0.760, 25),
    ("en", "distant verb", Reference.PRONOUN, False): (0.860, 25),
    ("en", "distant verb", Reference.PRONOUN, True): (0.833, 27),
    ("en", "paragraph before", Reference.NAME, False): (0.900, 10),
    ("en", "unknown name", Reference.INHERITED, True): (1.000, 12),
    ("en", "verb", Reference.NAME, False): (0.976, 658),
    ("en", "verb", Reference.NAME, True): (0.976, 42),
    ("en", "verb", Reference.PRONOUN, False): (0.914, 139),
    ("en", "verb", Reference.PRONOUN, True): (0.850, 117),
    ("en", "voice", Reference.NAME, False): (0.977, 279),
    ("en", "voice", Reference.NAME, True): (0.800, 25),
    ("en", "voice", Reference.PRONOUN, False): (0.932, 44),
    ("en", "voice", Reference.PRONOUN, True): (0.819, 36),
    ("en", FIRM, Reference.NAME, False): (0.976, 1028),
    ("en", FIRM, Reference.NAME, True): (0.872, 94),
    ("en", FIRM, Reference.PRONOUN, False): (0.907, 210),
    ("en", FIRM, Reference.PRONOUN, True): (0.842, 180),
    ("en", FIRM, Reference.BODY, False): (0.706, 17),
    ("en", LOOSE, Reference.NAME, False): (0.634, 41),
    ("en", LOOSE, Reference.BODY, False): (0.706, 17),
    ("en", "label", Reference.NAME, False): (1.000, 42),
    ("fr", "label", Reference.NAME, False): (1.000, 55),
    ("fr", "verb", Reference.NAME, False): (1.000, 77),
    ("fr", "verb", Reference.PRONOUN, False): (0.920, 25),
    ("fr", "verb", Reference.PRONOUN, True): (0.882, 17),
    ("fr", "verb", Reference.ROLE, True): (0.571, 14),
    ("fr", FIRM, Reference.NAME, False): (1.000, 98),
    ("fr", FIRM, Reference.NAME, True): (1.000, 10),
    ("fr", FIRM, Reference.PRONOUN, False): (0.848, 33),
    ("fr", FIRM, Reference.PRONOUN, True): (0.875, 24),
    ("fr", FIRM, Reference.ROLE, False): (1.000, 11),
    ("fr", FIRM, Reference.ROLE, True): (0.571, 14),
    ("fr", FIRM, Reference.BODY, False): (0.692, 13),
}
"""Language, cue, words for the speaker, whether somebody else may be meant → share that was right, of how many."""
UNMEASURED = 0.5
"""What nobody measured is as good as not known."""


def accuracy(language: str, evidence: Evidence) -> float:
    """From 0 to 1: the share of speakers with such evidence that was right, drawn to a half where few were counted."""
    cue, reference, is_contested = evidence
    pool = FIRM if cue in _FIRM_CUES else LOOSE
    for row in ((language, cue), ("en", cue), (language, pool), ("en", pool)):
        share, count = MEASURED.get((*row, reference, is_contested), (0.0, 0))
        if count >= _FEWEST:
            return (share * count + 1) / (count + 2)
    return UNMEASURED
