"""The words by which minutes and notes report what somebody said, by language: verbs, what goes with them, and people.

Apostrophes are straight, spaces plain, and case does not count.
"""

from __future__ import annotations

REPORTING = {
    "fr": """
indique indiquait indiquent précise précisait précisent rappelle rappelait rappellent souligne soulignait soulignent
explique expliquait expliquent annonce annonçait annoncent informe informait informent estime estimait estiment
répond répondait répondent ajoute ajoutait ajoutent confirme confirmait confirment signale signalait signalent
constate constatait constatent remarque remarquait remarquent observe observait observent considère considérait
considèrent propose proposait proposent suggère suggérait suggèrent demande demandait demandent souhaite souhaitait
souhaitent souhaiterait souhaiteraient proposerait
regrette regrettait regrettent note notait notent affirme affirmait affirment déclare déclarait déclarent
insiste insistait insistent alerte alertait alertent évoque évoquait évoquent relève relevait relèvent pense pensait
pensent craint craignait craignent admet admettait reconnaît reconnaissait conclut concluait
dit disait disent expose exposait exposent recommande recommandait recommandent rapporte rapportait trouve trouvait
interroge interrogeait s'étonne s'étonnait s'inquiète s'inquiétait s'interroge s'interrogeait invite sollicite
indiqué précisé rappelé souligné expliqué annoncé informé estimé répondu ajouté confirmé signalé constaté remarqué
observé proposé suggéré demandé souhaité regretté noté affirmé déclaré insisté alerté évoqué relevé dit exposé
recommandé rapporté remarquer savoir observer constater
conclu mentionné mentionne mentionnait encouragé encourage félicité félicite remercié remercie
promet promettait promis prévient prévenu prédit martèle martelé résume résumé déconseille déconseillé conseille
conseillé juge jugeait défend défendu garantit garanti avertit averti répète répété croit croyait espère espérait
préfère préférait refuse refusé raconte racontait raconté confie confiait confié vante vantait vanté salue salué
exprime exprimait exprimé nuance nuancé réaffirme réaffirmé soulève soulevait soulevé déplore déploré dénonce dénoncé
attire attiré redit détaille détaillé doute
""",
    "en": """
reported reports said says noted notes stated states explained explains advised advises asked asks informed informs
announced announces confirmed confirms added adds suggested suggests proposed proposes recommended recommends
requested requests commented comments indicated indicates emphasized emphasised emphasizes emphasises stressed
stresses highlighted highlights mentioned mentions clarified clarifies replied replies responded responds expressed
expresses warned warns argued argues pointed felt feels believed believes acknowledged acknowledges observed
observes remarked remarks reminded reminds questioned questions queried queries wondered thought thinks told
cautioned cautions concluded concludes shared updated promised promises recalled recalls voiced voices spoke speaks
talked talks raised raises conceded insisted insists
""",
}
"""Verbs by which minutes report speech; in French also the participles that stand behind "a"."""
SPEAKING = {
    "fr": """
rappel demand expos annonc expliqu indiqu précis soulign présent remerci salu félicit signal évoqu souhait propos
suggér mentionn dress détaill résum argument comment déclar ajout relat cit énumér accueill réclam contest object
relev remarqu regrett déplor estim confirm insist communiqu sollicit racont interrog abord rapport not
""",
    "en": """
reported reports said says stated states explained explains noted notes mentioned mentions announced announces advised
advises commented comments added adds replied responded thanked thanks welcomed welcomes congratulated outlined
outlines presented presents summarised summarized described describes introduced reviewed reminded remarked observed
suggested suggests recommended recommends requested requests asked asks inquired enquired questioned queried expressed
clarified confirmed informed informs shared updated concurred objected apologised apologized complained commended
encouraged urged cited elaborated emphasised emphasized stressed highlighted reiterated argued wondered demonstrated
acknowledged detailed recounted spoke talked told warned cautioned
""",
}
"""Verbs of speech that need nothing behind them to be told from others; in French their stems, of those in -er."""
ENDINGS = {"fr": r"(?:e|é|ait|ent|aient)\b", "en": r"\b"}
"""What follows the words of SPEAKING."""
_REPORT = "(?:reports?|updates?|overview|summary|presentation|talk|comments?|statement|background|demo|recap|feedback)"
_DOUBT = "(?:questions?|concerns?|issues?|comments?|objections?|points?)"
_POINT = (
    "(?:point|compte-rendu|rappel|bilan|retour|résumé|état|tour|proposition|remarque|synthèse|présentation|lecture)"
)
SPEAKS = {
    "fr": rf"""
(?:répond|répondu|répondent|dit|disent|informe|informé|informent|soutient|soutenu|soutiennent|décrit|décrivent)\b
(?:promet|conclut|conclu|réplique|rétorque|avertit|prévient|intervient|intervenue?|interviennent)\b
(?:fait|font|donne|rend|dresse) (?:(?:un|une|le|la) )?(?:petit |bref |rapide )?{_POINT}\b
(?:fait|font|donne|rend) (?:lecture|compte|part|appel|remarquer|observer|savoir|valoir|connaître|suite)\b
(?:prend|prennent|pris) la parole
(?:ouvre|ouvrent|ouvert|clôt|clôture) la (?:séance|réunion)
(?:s'excuse|se félicite|se réjouit|s'oppose|s'étonne|s'interroge|s'inquiète|se demande|se plaint)\b
(?:attire l'attention|met(?:tent)? en garde|lance un appel)\b
""",
    "en": rf"""
(?:proposed|volunteered) that
(?:pointed out|brought up|brought to|referred to|refers to|alluded to)\b
(?:gave|gives|provided|provides|delivered|read|offered|made) (?:an?|the|his|her|some)(?: [a-z]+){{0,3}}? {_REPORT}\b
(?:had|has|have|raised|raises|voiced) (?:(?:an?|some|several|the|no|two) )?(?:[a-z]+ )?{_DOUBT}\b
(?:went on|goes on|continued) to \w+
(?:began|started|opened|ended|closed|concluded) by \w+
(?:opened|opens) the (?:[a-z]+ )?meeting (?:and|by|with)\b
(?:agreed|disagreed|agrees|disagrees)(?=,| with | that )
""",
}
"""What else somebody does who speaks."""
BETWEEN = {
    "fr": r"""
(?:l|n|s|m|t)(?:'|e\b)
,?\s?(?:lui|elle|eux)(?:-même)?,?(?=\s)
l[ea]s?\b
(?:tient|tenait|tenu|voudrait|souhaite|souhaitait|souhaité|voulu)(?: à)?\b
(?:lui|leur|nous|vous|en|y|a|ont|avait|avaient|se|fait|également|aussi|ensuite|enfin|alors|par ailleurs|toutefois)\b
\w+ment\b
(?:a|ont|avait|est)\s?,\s[^,.;:]{2,60},
""",
    "en": r"""
(?:also|then|further|has|had|have|again|however|next|briefly|\w+ly)\b
""",
}
"""What may stand between a subject and its verb."""
ORIGIN = {
    "fr": r"(?:du|de la|des|pour)\s|(?:de\s)?l'|d'",
    "en": r"(?:from|of|with|for|representing)\s",
}
"""What leads to where somebody comes from, between a name and its verb."""
FOLLOWED = {
    "fr": r"(?:\s(?:ensuite|également|enfin|alors|toutefois|cependant|\w+ment))?"
    r"\s(?:l[ea]s?\s|l'|un\s|une\s|des\s|du\s|sur\s|son\s|sa\s|ses\s|aussi\s|quelques\s|plusieurs\s)",
    "en": r"\s(?:on|about|out|the|a|an|her|his|their|(?:\w+\s)?concerns?|support|several|some|no|in (?:support|favou?r)"
    r"|against)(?=[\s,.])|\s\$?\d",
}
"""What follows such a verb: what it was about. What was said may follow instead: CLAUSE."""
CLAUSE = {
    "fr": r"(?:\s[^.;:!?]{1,60}?)?\s(?:que\s|qu'|si\s|s'il|comment\s|pourquoi\s|(?:de\s|d')(?=\w+(?:er|ir|re)\b))"
    r"|\s(?:ne pas\s)?\w+(?:er|ir|re|oir)\s",
    "en": r"(?:\s[^.;:!?]{1,50}?)?\s(?:that|if|whether|how|why|when|what)\s",
}
ASKING = {
    "fr": "",
    "en": """
asked asks suggested suggests proposed proposes recommended recommends requested requests advised advises cautioned
cautions warned warns offered offers urged urges encouraged encourages reminded reminds invited invites
""",
}
"""Verbs behind which what somebody should do stands as an infinitive or a gerund."""
ASKED = r"(?:\s[^.;:!?]{1,50}?)?\s(?:to\s|against\s|(?!during|morning|evening|meeting)\w{2,}ing\s)"
_IS = "(?:est|était|sont|étaient|serait|se dit|s'est dit|se disent)"
VIEWS = {
    "fr": rf"""
{_IS}(?: (?:plutôt|très|\w+ment))? (?:(?:dé)?favorables?|opposée?s?|contre|inqui(?:et|ète)s?|sceptiques?)
{_IS} (?:d'avis|partante?s?)
(?:y|n'y) (?:est|était) (?:pas )?(?:favorables?|opposée?s?)
n'(?:est|était|étaient) pas (?:d'accord|du même avis|favorables?|convaincue?s?|certaine?|sûre?)
(?:aimerait|aimeraient|voudrait|voudraient|veut|veulent|voulait) (?:que |qu'|savoir|voir|\w+(?:er|ir|re)\b)
(?:fait|a fait|ont fait|font) (?:part|état|remarquer|observer|valoir|savoir)
(?:a |ont )?(?:émet|émis|émettent) (?:des|une|un|son|ses|quelques)
(?:a |ont )?mis(?:es?)? en avant
(?:a |ont )?(?:fait|faisait) le point sur
(?:a |ont )?(?:appelle|appelé|appelait|invité|exhorté) (?:à|au|aux)\b
(?:a |ont )?(?:insiste|insisté|insistait) (?:auprès|pour)\b
(?:est |sont |était )?(?:revenue?s?|revient|reviennent) sur\b
met(?:tent)? (?:en avant|l'accent)
(?:a |est )?(?:présenté|présente|revenu|revenue|revient) (?:l'idée|sur (?:la nécessité|l'importance|le besoin))
n'(?:y )?croit pas
(?:parle|parlent|a parlé|ont parlé|parlait) (?:de |du |des |d')
""",
    "en": r"""
(?:would|'d) (?:like|prefer|rather)
(?:do|does|did)(?:n't| not) (?:think|believe|want|feel|agree|see|like)
(?:is|are|was|were)(?: \w+ly| both| all| also)? (?:concerned|worried|wondering|opposed|sceptical|skeptical|in favou?r)
(?:is|was)(?:n't| not) (?:convinced|sure|happy|in favou?r)
disagree[sd]?\b
(?:wants?|wanted) (?:to (?:know|see|hear)|\w+ (?:\w+ )?to )
made (?:enquir|inquir)ies?
""",
}
"""What tells somebody's view without a verb of speech."""
SHOWING = {
    "fr": """
montre montrait montré démontre démontré révèle révélé prévoit prévoyait compte comptait plaide plaidé assure assurait
assurent assuré dire préciser rappeler souligner indiquer signaler ajouter
""",
    "en": "shows showed demonstrates demonstrated reveals revealed claims claimed demands demanded agrees agreed",
}
"""Verbs that report speech only where a clause follows."""
THINKING = {
    "fr": "",
    "en": r"""
says said thinks thought believes believed argues argued feels felt hopes hoped expects expected predicts predicted
claims claimed insists insisted doubts doubted told\s(?:us|me|them|everyone)
""",
}
"""Verbs behind which what was said may follow without a conjunction: any word but those of NOT_SAID."""
NOT_SAID = (
    r"(?:in|on|at|to|by|for|from|with|during|of|about|so|yes|no|nothing|and|but|as|before|after)\b|(?:it|this)[.,;:]"
)
LAST = {
    "fr": """
explique expliqué indique indiqué précise précisé rappelle rappelé souligne souligné annonce annoncé estime estimé
ajoute ajouté confirme confirmé reconnaît reconnu affirme affirmé assure assuré conclut conclu résume résumé dit redit
répond répondu insiste insisté prévient prévenu regrette regretté admet admis promet promis
""",
    "en": """
said says noted notes added adds explained explains told warned warns argued argues insisted insists admitted admits
conceded replied concluded concludes announced confirmed stressed thinks believes promised recalled
""",
}
"""Verbs that tell behind a comma who said it."""
ANYBODY = {
    "fr": """
habitante? résidente? riveraine? participante? citoyen(?:ne)? adhérente? membre parent(?:\\sd'élèves?)? élue?
intervenante? actionnaire salariée? étudiante? agente? usag(?:er|ère) copropriétaire enseignante? auditeur auditrice
""",
    "en": """
member(?:\\sof\\s(?:the\\s)?public)? resident attendee participant citizen parent shareholder delegate student speaker
panell?ist councill?or member teacher customer guest
""",
}
"""People of whom no more is told."""
OFFICES = {
    "fr": """
maire maires présidente? vice-présidente? secrétaire trésori(?:er|ère) directeur directrice adjointe? rapporteure?
commissaire déléguée? doyenne? animateur animatrice gérante? responsable ministre chef(?:fe)? co-?présidente?
préfète? préfet syndic coordinateur coordinatrice conseill(?:er|ère) modérateur modératrice proviseure? principale?
""",
    "en": """
chair chairman chairwoman chairperson president vice-president treasurer secretary clerk mayor manager director cfo ceo
coo cio officer superintendent principal administrator auditor engineer attorney counsel registrar convenor convener
vice-chair vice-chairman vice-chairwoman vice-chairperson co-chair director-at-large member-at-large moderator
facilitator host presenter co-ordinator coordinator councillor supervisor trustee warden captain
webmaster librarian editor chief
""",
}
"""Offices that are told without a name."""
