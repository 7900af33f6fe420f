"""The words by which minutes record a vote or an action, a phrase a line, as regular expressions.

Apostrophes are straight, spaces plain, and case does not count unless a name is looked for.
"""

from __future__ import annotations

HEADS = r"""
minutes
proc[èe]s[- ]verb(?:al|aux)
comptes?[- ]rendus?
relevé de décisions
"""
"""What minutes call themselves, near their beginning."""
BODY = "(?:council|board|committee|commission|assembly|trustees|directors|members|cabinet|meeting)"
CORPS = "(?:conseil|comité|bureau|assemblée|commission)(?: (?:municipal|communautaire|général|générale|syndical))?e?"
_DID = "(?:approved|adopted|agreed|resolved|voted|decided|rejected|endorsed|ratified)"
_DOES = """(?:décide|adopte|approuve|vote|autorise|valide|accepte|désigne|fixe|rejette|prend acte|donne (?:son )?accord
|a (?:décidé|adopté|approuvé|voté|autorisé|validé|accepté|désigné|rejeté))""".replace("\n", "")
RESOLVED = rf"""
(?:it was )?(?:unanimously )?resolved,? (?:that|to|by)
resolved ?:
it was (?:unanimously )?(?:agreed|decided|approved) (?:that|to|by|un)
motions? (?:was |were )?(?:unanimously )?(?:carrie[ds]|pass(?:ed|es)|approved|adopted)
motions? (?:was |were )?(?:defeated|fail(?:ed|s)|lost|rejected)
(?:was|were) (?:carried|approved|passed|adopted) (?:unanimously|(?:with|by) (?:a |an )?(?:unanimous|majority|\d|vote))
unanimously (?:carried|approved|passed|adopted|agreed)
(?:^|[,;] )the {BODY} (?:then )?(?:unanimously )?{_DID}(?! with| of)
(?:le|la|l')\s?{CORPS},?(?: après en avoir délibéré,?)?(?: à l'unanimité,?| par [^,.;]{{3,40}},?)? {_DOES}
(?:adopté|approuvé|voté|rejeté|validé)e?s? (?:[^\s.]+ ){{0,2}}(?:à l'unanimité|à la majorité|par \d+ voix)
votes? ?: ?(?:à l'|l')?unanimité
pour ?: ?\d+\W.{{0,20}}contre ?: ?\d+
"""
"""That something was put to those who decide, and how it went."""
MOVED = r"""
moved (?:to|that|for|by)
made a motion
motion (?:to|that|for|by|was made)
so moved
seconded
"""
"""That something was put to them; how it went is told in a sentence further on."""
VOTES = r"""
unanim(?:ously|ous)
à l'unanimité
unanimité
\d+ ?[-–] ?\d+(?: ?[-–] ?\d+)?(?= vote|\.?$)
(?:by )?an? (?:vote of )?\d+ ?[-–] ?\d+(?: vote)?
a unanimous vote(?: \(\d+-\d+\))?
\w+ votes? (?:in favou?r|for),? (?:and |to )?\w+ (?:votes? )?(?:against|opposed)(?:,? (?:and )?\w+ abstentions?)?
(?:ayes|yeas) ?:[^.]{1,60}
par \d+ voix(?: pour)?(?:,? (?:et )?(?:contre )?\d+(?: voix)?(?: contre)?)?(?:,? (?:et )?\d+ abstentions?)?
pour ?: ?\d+.{1,20}contre ?: ?\d+(?:.{1,20}abstentions? ?: ?\d+)?
à la majorité(?: absolue| des voix)?
"""
LOST = r"""
defeated
failed
lost
rejected
rejet\w*
"""
ROLES = r"""
clerk|chair|chairman|chairwoman|secretary|treasurer|mayor|director|manager|officers?|team
maire|secrétaire|trésorier|trésorière|président|présidente|directeur|directrice|services?|équipe
"""
"""Who is told by what they are, after "the"."""
LABELS = r"""
actions?(?: items?| points?)?
à faire
tâche
"""
"""Labels of a line that is an action, whatever it says."""
MONTHS = r"""
january|february|march|april|may|june|july|august|september|october|november|december
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
"""
DUE = r"""
by
before
due(?: date)? ?:?
no later than
d'ici (?:au |le |à |la )?
avant (?:le |la )?
pour le
échéance ?:
au plus tard (?:le )?
"""
