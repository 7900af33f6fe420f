"""How strongly each cue ties a quote to its speaker, on one scale from 0 to 1.

1 means that the words beside the quote can be read no other way, 0 that they tie it to nobody. The numbers order the
cues among each other, so that the rules can choose; they were set by hand on tests/sources/articles and are no shares
of what is right. How often a cue is right was measured: see calibration.py.
"""

from __future__ import annotations


class Strength(float):
    """A number from 0 to 1 that knows of which ``cue`` it is, by a name of calibration.py."""

    cue: str

    def __new__(cls, value: float, cue: str = "") -> Strength:
        strength = super().__new__(cls, value)
        strength.cue = cue
        return strength


CERTAIN = Strength(0.95, "verb")
"""A verb of speech with its subject, or a label: « … », dit X; “…,” X said; X : …"""
BY = Strength(0.9, "view")
"""A preposition that gives a view: selon X, according to X."""
NAMED_BESIDE = Strength(0.85, "beside")
"""A verb of speech or an agent, and a name where its subject is due: décrit comme « … » par X; « … » — X."""
POINTED = Strength(0.8, "announced")
"""Words that announce or take up the quote: X monte à la tribune : « … »; C'est par ces mots que X…"""
VERB_BY_SHAPE = Strength(0.8, "verb by shape")
"""What stands like a verb of speech but is in no table: « … », s'époumone X."""
CLOSING = Strength(0.8, "closing")
"""A verb of speech that ends the narrator's sentence, with words of somebody's in it: « … » et partira, note X."""
VIEW = Strength(0.8, "view")
"""A view or an infinitive of whoever was spoken of: à ses yeux, « … »; et de conclure : « … »"""
DISTANT_VERB = Strength(0.75, "distant verb")
"""A verb of speech earlier in the sentence, not right before the quote."""
UNKNOWN_NAME = Strength(0.7, "unknown name")
"""A name that the text introduces nowhere, as the subject: “…,” Airbus said."""
UNRESOLVED = Strength(0.6, "unresolved")
"""A pronoun or a label that leads to nobody known: « … », dit-il, with no man before."""
INHERITED_VERB = Strength(0.6, "inherited")
"""A verb of speech without a subject: whom the paragraph was speaking of."""
INHERITED_COLON = Strength(0.55, "inherited")
"""A colon without a verb: whom the paragraph was speaking of."""
SUBJECT = Strength(0.5, "subject")
"""The subject of the narrator's sentence that holds the quote, without a verb of speech."""
NOBODY = Strength(0.5, "nobody")
"""A verb of speech whose subject is somebody not known: murmure la salle."""
DOCUMENT = Strength(0.4, "document")
"""Words of a paper: selon le rapport."""
NO_CUE = Strength(0.3, "none")
"""A whole sentence in marks, and nothing that tells who speaks."""
THING = Strength(0.0, "none")
"""A verb of speech whose subject is a thing: “…,” says the sign."""

SUBJECT_BEFORE = Strength(0.6, "sentence before")
"""The quote is a sentence by itself; the one before is about somebody."""
PRESENTED_AFTER = Strength(0.55, "presented after")
"""The quote opens a paragraph; the sentence after presents somebody new."""
PARAGRAPH_BEFORE = Strength(0.5, "paragraph before")
"""The quote opens a paragraph; the one before ends on somebody, or on their quote."""
VOICE_OF_PARAGRAPH = Strength(0.5, "paragraph before")
"""The voice heard earlier in the paragraph, others having been spoken of since."""
LAST_SUBJECT = Strength(0.45, "sentence before")
"""Whoever the paragraph was last about."""

VOICE_GOES_ON = Strength(0.8, "voice")
"""At most so strong is the voice of the sentence before, where it goes on without a cue."""
SAME_SENTENCE = 0.9
"""What is left of a voice's strength for the next quote of its sentence (a factor)."""
UNINTRODUCED = 0.2
"""What a cue loses when the name beside it is introduced nowhere (subtracted)."""

FIRM = 0.9
"""Above it, a cue makes speech even of what looks like a title."""
LOOSE = 0.6
"""Up to it, a cue is too weak to make speech of a word or two."""


def unintroduced(strength: float) -> Strength:
    """What is left of a cue whose name beside it is introduced nowhere."""
    return Strength(strength - UNINTRODUCED, "unknown name")
