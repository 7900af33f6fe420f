"""How strongly each cue ties a quote to its speaker, on one scale from 0 to 1.

1 means that the words beside the quote can be read no other way, 0 that they tie it to nobody. The numbers order the
cues; they were set by hand on tests/sources/articles and are no shares of what is right. There, on the texts that the
rules were mended on, 639 of 640 quotes at 0.8 and more have the right speaker, 62 of 64 below. A review accepts from
0.7 and calls a quote unsure below 0.45: see briefing.sources.review.
"""

from __future__ import annotations

CERTAIN = 0.95
"""A verb of speech with its subject, or a label: « … », dit X; “…,” X said; X : …"""
BY = 0.9
"""A preposition that gives a view: selon X, according to X."""
NAMED_BESIDE = 0.85
"""A verb of speech or an agent, and a name where its subject is due: décrit comme « … » par X; « … » — X."""
POINTED = 0.8
"""Words that announce or take up the quote: X monte à la tribune : « … »; C'est par ces mots que X…"""
VERB_BY_SHAPE = 0.8
"""What stands like a verb of speech but is in no table: « … », s'époumone X."""
VIEW = 0.8
"""A view or an infinitive of whoever was spoken of: à ses yeux, « … »; et de conclure : « … »"""
DISTANT_VERB = 0.75
"""A verb of speech earlier in the sentence, not right before the quote."""
UNKNOWN_NAME = 0.7
"""A name that the text introduces nowhere, as the subject: “…,” Airbus said."""
UNRESOLVED = 0.6
"""A pronoun or a label that leads to nobody known: « … », dit-il, with no man before."""
INHERITED_VERB = 0.6
"""A verb of speech without a subject: whom the paragraph was speaking of."""
INHERITED_COLON = 0.55
"""A colon without a verb: whom the paragraph was speaking of."""
SUBJECT = 0.5
"""The subject of the narrator's sentence that holds the quote, without a verb of speech."""
NOBODY = 0.5
"""A verb of speech whose subject is somebody not known: murmure la salle."""
DOCUMENT = 0.4
"""Words of a paper: selon le rapport."""
NO_CUE = 0.3
"""A whole sentence in marks, and nothing that tells who speaks."""
THING = 0.0
"""A verb of speech whose subject is a thing: “…,” says the sign."""

SUBJECT_BEFORE = 0.6
"""The quote is a sentence by itself; the one before is about somebody."""
PRESENTED_AFTER = 0.55
"""The quote opens a paragraph; the sentence after presents somebody new."""
PARAGRAPH_BEFORE = 0.5
"""The quote opens a paragraph; the one before ends on somebody, or on their quote."""
VOICE_OF_PARAGRAPH = 0.5
"""The voice heard earlier in the paragraph, others having been spoken of since."""
LAST_SUBJECT = 0.45
"""Whoever the paragraph was last about."""

VOICE_GOES_ON = 0.8
"""At most so strong is the voice of the sentence before, where it goes on without a cue."""
SAME_SENTENCE = 0.9
"""What is left of a voice's strength for the next quote of its sentence (a factor)."""
UNINTRODUCED = 0.2
"""What a cue loses when the name beside it is introduced nowhere (subtracted)."""

FIRM = 0.9
"""Above it, a cue makes speech even of what looks like a title."""
LOOSE = 0.6
"""Up to it, a cue is too weak to make speech of a word or two."""
