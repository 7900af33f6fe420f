"""The columns and the fields of lists of actions, by their names: what is to be done, who answers for it and when."""

from __future__ import annotations

NOTHING = "none|n/?a|nil|aucune?|néant"
"""What stands in a list of actions that is empty."""
COLUMNS = {
    "action": r"actions?(?: items?| points?)?(?: ?[:/(].{1,30})?|tasks?|to[- ]?dos?|what|(?:\w+ )?descriptions?"
    r"|item|tâches?|quoi|(?:à|a|reste à) faire|(?:next |follow-?up )?steps?|suites?(?: à donner)?|travail|deliverables?"
    r"|(?:responsables?|owners?|who|qui) ?/ ?(?:actions?|tâches?|tasks?)|livrables?",
    "owner": r"(?:action )?owners?|who(?:'s responsible| is responsible)?|(?:person |persons |party )?responsible"
    r"(?: (?:person|party))?|assigned(?: to)?|assignees?|leads?|by whom|in charge|names?|resource"
    r"|responsables?|qui(?: \?)?|pilotes?|porteurs?|en charge|(?:personnes? )?chargée?s?|référente?s?|par qui|acteurs?",
    "due": r"due(?: (?:date|by))?|when|deadlines?|by when|(?:target |completion )?dates?|by|eta|timeline"
    r"|échéances?|délais?|(?:pour )?quand|pour le|avant(?: le)?|dates? (?:limite|butoir|cible|prévue)|d'ici",
    "decision": r"(?:relevé (?:de |des )?)?décisions?(?: prises?)?|decisions?(?: (?:made|taken))?|resolutions?",
    "details": r"détails?|details?|précisions?|explications?",
    "status": r"status|state|done|complete[d]?\W*(?:\(.{1,20}\))?|progress|statut|état|avancement",
}
"""The heads of the columns of a table of actions or decisions."""
ANSWERS = {
    "owner": "owners?|who|responsible(?: person)?|assigned(?: to)?|assignees?|lead|by whom|responsables?|qui|pilotes?"
    "|porteurs?|en charge",
    "due": "due(?: date)?|when|deadline|by when|échéances?|délais?|quand|date limite|pour le|target date",
}
"""The names of fields that tell it below a task or behind it."""
OVER = (
    "done|complete|closed|resolved|finished|fait|terminé|clos|clôtur|réalisé|effectué|traité"
    "|[✓✔☑✅]|(?:x|ok|yes|oui|100 ?%)$"
)
"""How the column of the status tells that there is nothing left to do."""
