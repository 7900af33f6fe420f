"""How minutes entitle their lists of actions and label a line that is one, as those of ``tasks`` are written."""

from __future__ import annotations

AT_WORK = "👷🏗🛠🔨🔧"
"""Pictures with which scribes mark a task."""
LABELS = r"""
actions?(?: items?| points?| required)?
to[- ]?do
needed
task
[àa] faire
tâche
follow[- ]?ups?
next steps?
reste à faire
suites? à donner
(?:d'ici|pour|avant) (?:à )?la (?:réunion prochaine|prochaine (?:réunion|séance|fois))
before (?:the )?next (?:meeting|call)
"""
"""Labels of a line that is an action, whatever it says; "AI" and "AP" may be somebody's initials."""
_SUCH = (
    "(?:new|open|immediate|priority|key|main|other|our|all|pending|outstanding|remaining|upcoming|agreed|identified|future"
    "|list of|session)"
)
_TASKS = "(?:actions?(?: items?| points?)?|tasks?|to-?dos?|next steps?|follow-?up actions?|deliverables)"
_FOR_WHEN = "(?: (?:needed|assigned|to do|log|list))?(?: (?:for|until|before|by) [^.:]{3,30})?"
_NEXT = "(?:the )?next (?:week|meeting|time|sprint|call|month)"
_POUR_QUAND = (
    "(?: (?:à|ou|et|/|,|lancer|poursuivre|prévoir|venir|mener|suivre|réaliser|effectuer|faire|engager|assignées?"
    "|décidées?|demandées?|restantes?|en cours))*(?: (?:pour|d'ici|avant|de) [^.:]{3,40})?"
)
LISTED = rf"""
actions?(?: items?| points?| list| log| register| à (?:faire|mener|suivre|réaliser|effectuer))?(?: (?:summary|review))?
actions?(?: items?)?(?: ?/ ?| and | et | & )(?:decisions?|resolutions?|décisions?|résolutions?)
actions?(?: items?)?(?: ?/ ?| and | et | & )(?:follow[- ]?ups?|next steps?|suivis?)
(?:(?:list of |open |new |\w+ )?(?:action items|tasks|to[- ]?dos?))(?: list| are)?
(?:summary of )?actions?(?: arising| agreed)?
(?:suggested )?next steps?
follow[- ]?ups?(?: tasks?| actions?)?
suites? à donner
points? (?:de suivi|à suivre)
actions? (?:&|et|and|/) (?:perspectives|outlook)
qui fait quoi
who does what
(?:reste )?[àa] (?:faire|réaliser)(?: (?:pour|par|avant|d'ici) [^.:]{{3,40}})?
actions? (?:pour|de|du|des|for|of) [^.:]{{2,40}}
(?:la )?suite
task assignments?
before the next meeting
(?:tâches?|actions?) de suivi
tâches?(?: à (?:faire|effectuer|réaliser))?
(?:prochaines (?:étapes|actions)|étapes suivantes)(?: suggérées)?
plan d'actions?
(?:relevé|tableau|suivi) d(?:es |')actions?
(?:{_SUCH} )*{_TASKS}{_FOR_WHEN}
(?:nouvelles |autres |principales |les |nos |liste des )*(?:actions?|tâches?|travail|travaux|suites){_POUR_QUAND}
objectifs? (?:pour |de )?(?:la )?prochaine (?:réunion|séance|semaine|fois)(?: [\d/ .-]+)?
(?:to do|goals?|plans?|work|objectives?|tasks?) (?:for|before|until) {_NEXT}
(?:for|before|until) {_NEXT}
(?:pour|avant|d'ici) la (?:prochaine (?:réunion|séance|fois|semaine)|semaine prochaine)
répartition des (?:tâches|rôles)
à (?:plus )?(?:court|moyen|long) terme
décisions? ?(?:/|&|et) ?actions?
"""
"""Headings of lists of actions."""
AHEAD = r"""
(?:objets?|objectifs?|buts?) de (?:la |cette )?(?:réunion|séance|rencontre)
(?:purpose|objectives?|goals?|aims?) (?:of (?:the |this )?)(?:meeting|call|session)
(?:last-minute |draft )?agenda(?: items?)?
order of business
topics
(?:l')?ordre du jour
goals?
(?:to[- ]?dos?|actions?(?: items?)?|tâches?|suivi) (?:précédente?s?|de la (?:dernière|précédente) réunion)
(?:review of )?(?:to[- ]?dos?|actions?(?: items?)?|follow[- ]?ups?) from (?:the )?(?:last|previous) meeting[^.:]{0,30}
"""
"""Headings of what a meeting is to talk about, or of what an earlier one gave to do: their points are no new tasks."""
