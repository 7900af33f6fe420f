"""The words that tell until when something is to be done, French and English, as those of ``tasks`` are written."""

from __future__ import annotations

from briefing.core.dates.reading import WEEKDAYS

NEAR = f"{WEEKDAYS}|thurs?|fri|tomorrow|demain|asap"
"""Days that tell when without a number."""
DAYS = rf"""
{NEAR}
(?:the )?(?:next|coming) (?:week|month|meeting)
(?:the )?end of (?:the |this |next )?(?:week|month|year|day|quarter|summer)
eod|eow
(?:the )?(?:summer|holidays|agm)|christmas|easter
la (?:semaine|réunion) prochaine|la prochaine (?:réunion|séance|fois|assemblée|ag)
(?:la )?fin (?:du mois|de (?:la semaine|l'année)|d'année)
(?:les )?vacances|(?:l')?été|noël|pâques|(?:la )?rentrée|l'(?:ag|assemblée générale)
[qt][1-4] \d{{4}}
"""
"""Days and times behind "by", "before", "avant"."""
SOON = rf"""
(?:the |our )?next (?:week|month|meeting|call|sprint)
this (?:week|month|weekend|afternoon|evening)|tomorrow|tonight
asap|as soon as possible|dès que possible|au plus (?:vite|tôt)
la (?:semaine|réunion) prochaine|la prochaine (?:réunion|séance|fois|ag)|le mois prochain
(?:au )?prochain (?:comité|conseil|ca|bureau|copil)
(?:cette|dans la) semaine|ce (?:soir|mois-ci|week-?end)|demain
(?:{WEEKDAYS}) (?:prochain|matin|midi|après-midi|soir)
à la rentrée
"""
"""Times that tell until when, without a word before them."""
DUE = r"""
by
before
at (?=the end of )
due(?: date)? ?:?
no later than
d'ici (?:au |le |à |la )?
avant (?:le |la )?
av\. ?(?:le )?
pour le
échéance ?:?
au plus tard (?:le )?
"""
WITHIN = r"""
dans (?:les|un délai de)
sous
within(?: the next)?
in the next
"""
"""What stands before a number of days in which something is to be done."""
FEW = "one|two|three|four|six|une?|deux|trois|quatre|six|quinze"
"""Such a number in letters."""
