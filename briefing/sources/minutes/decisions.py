"""How minutes tell that something was decided: who decides and what they do, or what was put and what came of it.

Each form is a regular expression; apostrophes are straight, spaces plain, and case does not count.
"""

from __future__ import annotations


def _one_of(words: str) -> str:
    """These words as one alternative; "~" is a space within one of them."""
    return "|".join(words.split()).replace("~", " ")


_BEGINS = r"(?:^|(?<=[,;:] )|(?<==> ))\W*"
"""Where a clause may begin."""
_BODIES = _one_of(
    """
council board committee commission assembly trustees directors members supervisors commissioners senate selectmen
selectboard governors councill?ors participants attendees group team congregation synod panel membership shareholders
owners residents club society association majority (?-i:[A-Z]{2,5})
"""
)
"""Those who decide, by what they are; in capitals by their initials."""
_TO_WORK = (
    " to (?:look|review|discuss|meet|work|have|reconvene|continue|share|join|help|send|write|provide|take|try|disagree)"
)
"""What several agreed to do: a task, or nothing that was decided."""
_DID = (
    "(?:approved|adopted|agreed|resolved|voted(?! via)|decided|rejected|endorsed|ratified|chose|declined|elected"
    "|appointed|authori[sz]ed|confirmed(?! that)"
    "|passed(?= (?:(?:the|an?|\\w+) )?(?:resolution|motion|ordinance|budget|amendment)))"
)
_PUT = _one_of(
    r"""
resolutions? ordinances? motions? proposals? plans? budgets? requests? minutes agenda reports? accounts policy policies
by-?laws? charter amendments? waivers? contracts? applications? appointments? nominations? recommendations? dues grants?
constitution expenditures? purchases? levy bills? invoices? payments? calendar slate decisions? bids? quotes? leases?
agreements? nominees? statements? strategy schedule
"""
)
"""What is put to those who decide."""
_SURE = (
    r"(?!.*\b(?:if|when|once|until|unless|whether|should|must|will|would|can|(?-i:may)|to be|not yet|previously"
    r"|last year)\b)"
)
"""That a sentence tells of no condition, of nothing to come and of nothing that was decided long ago."""
_CAME_OF_IT = "(?:approved|adopted|accepted|ratified|passed|carried|rejected|defeated|endorsed|declined)"
_HOW = r"(?:then |also |not |reviewed and |\w+ly )?"
_NOT_OTHERS = (
    r"(?! (?:in|since) (?:\w+ )?(?:19|20)\d\d)"
    rf"(?! by (?!(?:(?:the|our|all) )?(?:\w+ ){{0,2}}(?:{_BODIES})\b"
    r"|all|consensus|acclamation|vote|voice|unanimous|majority|an?\b|\d))"
)
"""That nobody else did it, and not long ago."""
_BY_THEM = r"(?:approved|adopted|ratified|endorsed|rejected|defeated|voted (?:down|through)|co-opted)\b" + _NOT_OTHERS
"""What those who met did with something, and nobody else did."""
_ALREADY = r"(?:(?:has|have|then|also|all|both|\w+ly) )*"
_LABELS = "decided|approved|adopted|ratified|accepted|endorsed|consensus|agreement"
_WORKERS = "(?:sub-?committee|committee|working group|working party|task ?force)"
_ENGLISH = (
    rf"^\W*(?:{_LABELS}) ?: \W{{0,3}}\w+",
    rf"^\W*(?:motion |vote |resolution )?{_CAME_OF_IT}\W{{1,3}}\d+ ?[-–/:] ?\d+",
    rf"^{_SURE}(?!.* (?:who|which|that|if) )[^.;:?|]{{3,120}} (?:is|are|was|were|ha(?:s|ve) been) {_HOW}{_BY_THEM}",
    rf"^{_SURE}[^\w#=]*(?-i:[A-Z])\w*(?: (?!(?:is|are|was|were|be|been|that|which|who|they|we|he|she)\b)"
    rf"[^\s.;:?|]+){{2,14}} (?<!not ){_BY_THEM}"
    r"(?:(?: (?:by|with|for|as|without|unanimously)\b|,)[^.;]{0,60})?\W*$",
    r"^\W*(?:passed|carried|approved|adopted|accepted|agreed|endorsed) unanimously\b",
    rf"^{_SURE}[^.;:?|]{{3,120}} (?:was|were) (?:then |also |\w+ly )?agreed (?:up)?on\W*$",
    r"^\W*all (?:members |present |those present |of us )?(?:approved?|agreed?|accepted?)\W*$",
    r"\bmotion (?:to|that|for) [^.]{3,160}? (?:(?:was|is) )?(?:passed|carried|failed|approved|adopted|rejected)\b",
    r"^\W*motion not (?:approved|carried|passed|adopted)",
    r"[^.;:]{3,80} ?: ?(?:approved|accepted|adopted|rejected|passed|carried"
    r"|(?:item )?(?:postponed|deferred|tabled))\W*$",
    r"[^.;:]{3,40} ?: [^.;:]{3,60}(?:,| \() ?(?:approved|agreed|accepted|confirmed)\W*$",
    r"^[^\w#=]*(?:table|postpone|defer)(?:d|red)? (?:it |this |(?:further )?discussion )?(?:until|till|to|for) "
    r"(?:the )?next (?:meeting|month|call|week)",
    r"^[^\w#=]*(?:tabled|deferred|postponed|withdrawn|held over|carried over)"
    r" (?:pending|until|till|to|for|by|indefinitely)\b",
    r"(?:^|[;,] )consensus (?:against|in favou?r of|that)\b",
    r"^\W*(?:general |broad )?(?:agreement|consensus) (?:that|to|on)\b",
    r"^\W*\w+ [^|]{4,120}(?:\|[^|]{1,40}){1,3}\| *(?:accepted|carried|passed|adopted|approved|rejected|defeated)\W*$",
    r"nominated and (?:\w+ly )?elected",
    r"(?:was|were) (?:\w+ly )?authori[sz]ed to (?:spend|purchase|buy|sign|pay|proceed|hire|order|transfer|execute)",
    r"(?:motion|proposal|amendment|resolution|vote) (?:did|does) not (?:pass|carry)",
    r"\b(?:motion|proposal|resolution|vote|amendment)\b[^.;]{0,80}? (?:was|is|were) (?:tabled|postponed|withdrawn)",
    r"(?<=; )(?:the|this) (?:motion|proposal|plan|budget|request|report|change) "
    r"(?:is|was) (?:accepted|approved|adopted)",
    r"(?:was|were) put to (?:the|a) vote and (?:lost|carried|passed|defeated|adopted|approved|rejected)",
    r"^\W*(?:[^.;:]{2,40}: )?resolved [-–—] \w+",
    r"\((?:by )?consensus\)",
    r"\bminutes\b[^.;]{0,80}? (?:was|were) (?:agreed|confirmed|accepted|approved|signed)\b",
    r"\ball agreed that\b",
    rf"an? (?:\w+ )?{_WORKERS} (?:was|has been|is) (?:formed|created|set up|established)",
    rf"{_BEGINS}(?:the |all |a )?(?:\w+ )?(?:{_BODIES})(?: of [a-z]\w+)? {_ALREADY}"
    rf"(?:\w+ed (?:an? \w+ )?and )?{_DID}"
    rf"(?! with| of| at|{_TO_WORK}) \w+",
    r"(?:^|(?<=[,;:] )|(?<=so ))\W*(?:we|they|the (?:team|group|board|committee|members)) (?:\w+ly )?"
    r"(?:decided|chose|opted|voted) (?:to|that|on|not|against)",
    rf"(?:team|group|members|committee|board) (?:unanimously )?agreed(?!{_TO_WORK}) (?:to|that|on)",
    r"(?:the )?(?:board|committee|group|team|council) (?:picked|selected|appointed|elected) \w+",
    r"^\W*(?:(?:it|this) )?(?:was |is )?(?:\w+ly )?decided (?:to|on|that|not to|against)",
    r"(?<=, )(?:it )?was (?:\w+ly )?decided (?:to|that)",
    r"^\W*agreed(?: with [^,.;:]{2,50})? ?: \w+",
    r"\b(?:it's|that's|it is) (?:now )?(?:agreed|settled) (?:with|that)\b",
    rf"^\W*(?:all|everyone|those) (?:in attendance|present) {_DID} \w+",
    r"(?:consensus|agreement) (?:was|has been) reached (?:that|to|on)\b",
    r"there (?:was|is) (?:\w+ )?(?:agreement|consensus) (?:that|to|on)\b",
    rf"^{_SURE}(?:[^.;]{{0,80}}? )?\b(?:{_PUT})\b[^.,;]{{0,60}}? (?:is|are|was|were|ha(?:s|ve) been) "
    rf"{_HOW}{_CAME_OF_IT}\b{_NOT_OTHERS}",
    r"^\W*motion .{3,160}[:,;.–-] ?(?:passed|carried|approved|adopted|failed|unanimous)\W*$",
    r"second(?:ed|s)?\b.{0,120}\bunanim(?:ous|ously|ity)",
    r"(?:took a|put to (?:a|the)) vote\b.*\b(?:unanim\w+|pass\w*|approv\w+|in favou?r)",
    r"\d+ (?:members |people |votes? )?(?:voted )?(?:in favou?r|for)\b.{0,60}"
    r"\b(?:against|abstain\w*|abstentions?|opposed)",
    r"(?:voting |vote )?(?:results?|tally) ?: ?(?:for|yes|in favou?r) ?: ?\d+",
    r"(?:no|without) (?:opposing votes|objections?|opposition)\b.{0,60}"
    r"\b(?:unanimous\w*|approved|adopted|carried|passed|agreed)",
    r"(?:by|with) unanimous (?:consent|vote|approval|agreement)",
    r"^\W*(?:[^.;:]{2,80} )?(?:general |rough )?(?:agreement|consensus) in (?:the )?room\b",
    r"\bvote (?:was|is) unanimous\b",
    r"[–—:-] ?(?:recommend(?:ed)? (?:for )?(?:approval|refusal)|pass(?:ed)? for payment)\W*$",
    r"[–—-] approved by (?:the )?(?:\w+ )?(?:council|board|committee)\b",
    r"\b(?:we're|we are|we were) all in agreement\b",
    r"(?:proposed|moved) (?:by [^,;:]{2,40} )?and (?:[^,;:]{2,40} )?seconded (?:by [^,;:]{2,40} )?that",
    r"agreed (?:in|among|between) [^,.;:]{3,40} (?:that|to)",
    r"the sense of the (?:room|meeting|group|house|committee|board) (?:was|is) (?:that|to)",
    r"(?:was|were) approved (?:to be|as)",
    r"^\W*(?:\d+[.)] )?(?-i:decide) (?:that|(?:not )?to)(?! be\b)",
)
_PUT_FR = _one_of(
    r"""
propositions? motions? résolutions? délibérations? comptes?[-~]rendus? proc[èe]s[-~]verb\w+ pv budgets? comptes
rapports? statuts règlement cotisations? demandes? candidatures? conventions? subventions? bilans? options? solutions?
principes? noms? dates? choix idées? modifications? amendements? tarifs? montants? devis charte ordre~du~jour
"""
)
_SURE_FR = (
    r"(?![^;]*\b(?:peut|peuvent|chaque année|annuellement"
    r"|si|s'il|quand|lorsque|lorsqu'\w+|doi\w+|devr\w+|ser(?:a|ont)|avant|une fois|pourr\w+|afin"
    r"|pour que)\b)"
)
_CAME_OF_IT_FR = (
    "(?:(?:adopt|accept|approuv|valid|vot|rejet|refus|écart|ratifi|entérin|act|désign|arrêt|fix|abandonn)é"
    "|retenu|reconduit|élu)e?s?"
)
_GROUPS = _one_of(
    """
groupe sous-groupe gt copil cotech comité collectif association équipe club collège bureau ca ag cse codir assemblée
conseil commission majorité
"""
)
_CHOSEN = "(?:décidé|adopté|approuvé|validé|rejeté|retenu|écarté|refusé|entériné|ratifié|choisi|opté|convenu|acté)"
_CHOOSES = (
    "(?:décide|adopte|approuve|valide|rejette|retient|écarte|refuse|entérine|ratifie|choisit|opte pour|convient|acte"
    "|vote(?: pour| contre|nt)?(?! le \\d| à \\d)"
    f"|a {_CHOSEN})"
)
_LABELS_FR = "(?:décidé|validé|approuvé|adopté|acté|voté|retenu|accepté)(?:e|s|es)?|consensus|arbitrage"
_FRENCH = (
    rf"^\W*(?:{_LABELS_FR}) ?: \w+",
    r"quitus (?:est|a été|fut) (?:donné|accordé)",
    r"^\W*d'un commun accord",
    r"c'est (?:acté|tranché|voté|validé|décidé)\b(?! (?:que |qu')?(?:par|à) )",
    r"(?:tout le monde|chacun|tous les \w+|les (?:membres|participants|présents|élus)) "
    r"(?:est|sont|tombent) d'accord "
    r"(?:pour|sur|que|qu'\w+)",
    r"cotisations?\b[^.;]{0,60}? (?:passe(?:nt)?|reste(?:nt)?|(?:est|sont) (?:maintenu|fixé|porté)e?s?) à \d+",
    r"(?:donne|émet|rend)(?:nt)? un avis (?:dé)?favorable",
    r"^\W*avis (?:dé)?favorable\b",
    r"^\W*(?:accord|refus) (?:du|de la) (?:conseil|comité|bureau|commission|ca)\b",
    r"accord unanime",
    r"(?:marque|donne)(?:nt)? (?:son|leur) accord (?:pour|à|sur|au)\b",
    r"[^.;:]{3,40} ?: [^.;:]{3,60}(?:,| \() ?(?:validé|adopté|approuvé|acté|retenu)(?:e|s|es)?\W*$",
    rf"^\W*(?:{_PUT_FR})(?: \w+){{0,3}} (?:validé|approuvé|adopté|confirmé)(?:e|s|es)?\W*$",
    r"[^.;:]{3,100} ?: (?:validé|adopté|approuvé|accepté|refusé|rejeté)(?:e|s|es)?"
    r"(?=\W*(?:$|d'accord|pour|vote|unanim))",
    r"^\W*accord (?:du|de la|des) (?:participants|membres|présents|adhérents)",
    r"tout le monde (?:présent )?est d'accord\W*$",
    r"^\W*(?-i:D[ÉE]CIDE|APPROUVE|AUTORISE|FIXE|ADOPTE|ACCEPTE|VALIDE|VOTE|D[ÉE]SIGNE|REJETTE|REFUSE|ATTRIBUE|INSTAURE"
    r"|ACCORDE|MAINTIENT|SOLLICITE|CONFIE|DIT)(?= (?-i:[a-zà-ÿ]))",
    r"^\W*(?:et )?(?:(?-i:D'|DE )(?-i:[A-ZÀ-Ý]{2,}(?:ER|IR|RE))(?=,? (?-i:[a-zà-ÿ]))|(?-i:QUE |QU')(?-i:[a-zà-ÿ])\w*)",
    r"mandat (?:est|a été) donné",
    r"^\W*(?:propositions?|motions?|résolutions?|vœux?|amendements?) "
    r"(?:n°? ?\d+ )?(?:adopté|approuvé|rejeté|validé|retenu|refusé)e?s?\b",
    r"^\W*décisions? prises?\b[^:.;]{0,40} ?: \w+",
    r"^\W*(?:décidé|acté|convenu)\b[^:.;]{1,40} ?: \w+",
    r"(?:est|sont) (?:reporté|renvoyé|ajourné)e?s? à (?:la|une) (?:prochaine|autre) \w+",
    rf"(?:est|sont|a été|ont été) {_CHOSEN}e?s? par (?:l[ea] |l')(?:{_GROUPS})",
    rf"proposée?s? et (?:{_CHOSEN}|accepté)e?s? par (?:l[ea] |l')(?:{_GROUPS})",
    r"^\W*(?:\d+[.)] )?(?:le )?choix (?:est fait |a été fait )?de (?:ne (?:pas |plus )?)?[a-zà-ÿ]+(?:er|ir|re)",
    r"(?:groupe de travail|sous-groupe|commission|comité|cellule) (?:est|a été) "
    r"(?:créée?|constituée?|mise? en place|formée?)",
    rf"{_BEGINS}(?:l[ea]s? |l')?(?:{_GROUPS})(?: [\w'-]+){{0,3}},? {_CHOOSES}",
    rf"(?:l[ea]s? |l'|, |: |et )(?:{_GROUPS})s? (?:a|ont) (?:convenu|décidé|choisi) (?:de|d'|que|qu')",
    rf"^{_SURE_FR}(?:[^.;]{{0,60}}?[ '])?\b(?:{_PUT_FR})\b[^.,;]{{0,80}}? (?:n')?(?:est|sont|a été|ont été) "
    rf"(?:pas |donc |ainsi |\w+ment )?{_CAME_OF_IT_FR}",
    r"(?:il|elle|ils|elles) (?:est|sont) (?:donc |ainsi |\w+ment )?(?:ré)?élue?s?",
    r"^\W*(?:il|elle) (?:est|fut) (?:donc |ainsi |\w+ment )?(?:choisi|désigné|nommé)e? (?:pour|comme)",
    r"^\W*(?:est|sont) déclarée?s? [^.;:]{0,40}\b(?:ré)?élue?s?\b",
    r"^[^\w#=]*abandon (?:de |d'|du |des )\w+",
    r"(?<!que )les (?:conseillers|élus|membres|administrateurs|adhérents|participants|habitants) (?:présents )?"
    r"(?:sont (?:dé)?favorables à|ne donnent pas suite|renvoient (?:la décision|l'examen))\b",
    r"^\W*(?-i:[A-ZÀ-Ý]).{3,160}, (?:est|sont) nommée?s? (?-i:[A-ZÀ-Ý])\w+",
    r"c'est [^.;:]{2,60}? qui (?:a|ont) été (?:choisi|retenu|désigné|élu)e?s?\b",
    r"^\W*(?!.*\b(?:non|pas|si|sera|seront|doit|doivent|avoir|une fois)\b)(?-i:[A-ZÀ-Ý])[^.;:,]{3,70} "
    r"(?:validé|adopté|approuvé|acté)e?s?\W*$",
    r"^\W*(?:est|sont) (?:déclarée?s? |donc )?(?:(?:ré)?élu|nommé|désigné)e?s? \w+",
    r"^\W*accord (?:d\w+ \w+ )?(?:pour|sur) (?:l|un|d)\w*",
    r"(?<!que )(?-i:[A-ZÀ-Ý][\w'-]+) (?:est|sont) (?:désigné(?!e?s? pour )|nommé|élu|réélu)(?:e|s|es)? (?!par |à )\w+",
    r"(?:on|nous) (?:avons |a )?(?:choisi|convenu|opté|retenu|validé|acté) "
    r"(?:de|que|pour|d'\w+|qu'\w+|l[ea]s?|l'\w+|une?)",
)
DECISIONS = "\n".join((*_ENGLISH, *_FRENCH))
"""Each form of a sentence that tells a decision, a line."""
