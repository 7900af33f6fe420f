"""How often each kind of evidence for a speaker was right: the numbers that a quote's confidence is.

English: the 421 articles of the train part of PolNeAR 1.0.0 whose name has an even MD5, with the speakers its
annotators marked (tools/measure_attribution.py measures them again; nothing of the corpus is kept here). A pronoun's
person is its chain's by CoreNLP; of 24 disagreements read by hand half were ours, so each counts half. Roles that no
chain leads to a name are left out; bodies were read by hand. French: the quotes in sentences of UD French-GSD (dev,
test) and Sequoia whose one verb of speech names its subject, read by hand where the syntax left it open. Labels: the
annotated articles of tests/sources, which the rules were mended on. What has too few measurements in French counts as
in English, and what has too few there as all cues with the same words for the speaker together. The rules were mended
on the same articles since, so that measured there again they are better than that; bodies were measured after.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.sources.quotes.model import Evidence, Reference

Row = tuple[str, str, Reference, bool]
_FEWEST = 12
"""Measurements that make a row worth more than the one above it."""
MEASURED: Mapping[Row, tuple[float, int]] = {
    ("en", "distant verb", Reference.NAME, False): (0.930, 86),
    ("en", "distant verb", Reference.NAME, True): (0.742, 31),
    ("en", "distant verb", Reference.PRONOUN, False): (0.922, 32),
    ("en", "distant verb", Reference.PRONOUN, True): (0.808, 39),
    ("en", "paragraph before", Reference.NAME, False): (0.947, 19),
    ("en", "sentence before", Reference.NAME, False): (0.868, 19),
    ("en", "subject", Reference.NAME, False): (0.654, 13),
    ("en", "unknown name", Reference.INHERITED, True): (0.800, 15),
    ("en", "verb", Reference.NAME, False): (0.972, 1036),
    ("en", "verb", Reference.NAME, True): (0.898, 128),
    ("en", "verb", Reference.PRONOUN, False): (0.869, 210),
    ("en", "verb", Reference.PRONOUN, True): (0.823, 212),
    ("en", "voice", Reference.NAME, False): (0.976, 463),
    ("en", "voice", Reference.NAME, True): (0.919, 37),
    ("en", "voice", Reference.PRONOUN, False): (0.878, 78),
    ("en", "voice", Reference.PRONOUN, True): (0.773, 55),
    ("en", "", Reference.NAME, False): (0.966, 1677),
    ("en", "", Reference.NAME, True): (0.827, 214),
    ("en", "", Reference.PRONOUN, False): (0.876, 331),
    ("en", "", Reference.PRONOUN, True): (0.804, 314),
    ("en", "", Reference.INHERITED, True): (0.808, 26),
    ("en", "", Reference.BODY, False): (0.706, 17),
    ("en", "label", Reference.NAME, False): (1.000, 42),
    ("fr", "label", Reference.NAME, False): (1.000, 55),
    ("fr", "verb", Reference.NAME, False): (1.000, 18),
}
"""Language, cue, words for the speaker, whether somebody else may be meant → share that was right, of how many.
No cue: every cue together."""
UNMEASURED = 0.5
"""What nobody measured is as good as not known."""


def accuracy(language: str, evidence: Evidence) -> float:
    """From 0 to 1: the share of speakers with such evidence that was right, drawn to a half where few were counted."""
    cue, reference, is_contested = evidence
    for row in ((language, cue), ("en", cue), ("en", "")):
        share, count = MEASURED.get((*row, reference, is_contested), (0.0, 0))
        if count >= _FEWEST:
            return (share * count + 1) / (count + 2)
    return UNMEASURED
