"""The words that tell what a sentence does, a phrase a line, which may use the signs of regular expressions.

Apostrophes are straight and case does not count. They were set on public transcripts and on the annotated articles.
"""

from __future__ import annotations

from briefing.core.dates.patterns import MONTH_NAMES


def any_of(lines: str) -> str:
    """The phrases of these lines as one alternative."""
    return "|".join(lines.strip("\n").split("\n"))


DECISION = {
    "en": r"""
(?:we|i|they|the (?:board|council|committee))(?:'ve| have)? (?:just )?(?:decided|agreed|approved|chosen)
(?:we|i|they|the (?:board|council|committee))(?:'ve| have)? (?:just )?(?:resolved|voted|signed off)
we(?:'re| are) (?:stopping|closing|launching|ending|moving to|going with)
(?:is|was|are) (?:approved|agreed|carried|decided)
(?:the|our) decision is
""",
    "fr": r"""
(?:nous avons|on a|j'ai|le (?:conseil|comité|bureau) a) (?:donc )?(?:décidé|choisi|voté|acté|validé)
(?:nous avons|on a|j'ai|le (?:conseil|comité|bureau) a) (?:donc )?(?:approuvé|adopté|retenu|tranché)
(?:est|sont) (?:adoptée?s?|approuvée?s?|actée?s?|validée?s?|décidée?s?)
(?:la|notre|ma) décision
nous (?:arrêtons|fermons|lançons|retenons|abandonnons)
""",
}
PROMISE = {
    "en": rf"""
(?:we|i)(?:'ll| will| shall)(?: not| never)? \w+
(?:we|i) (?:commit|promise|guarantee|pledge)
(?:my|our) (?:commitment|promise|goal|target|aim|ambition|priority)
(?:we|i)(?:'re| are)? (?:now |still )?(?:expect|expecting|plan to|planning to|intend|aim to|aiming|estimate|forecast)
by (?:the end of|next|20\d\d|{MONTH_NAMES})
""",
    "fr": rf"""
(?:nous|je|on) (?:ne )?(?:l[ea]s? |l'|en |y |vous )?\w{{2,}}(?:erai|irai|rai|erons|irons|rons)
on (?:ne )?(?:l[ea]s? |l'|en |y |vous )?\w{{2,}}ra
nous nous engageons
(?:notre|mon) (?:objectif|ambition|priorité|but|cible|engagement)
(?:nous|on) (?:prévo\w+|vis(?:ons|e)|compt(?:ons|e)|estim(?:ons|e)|projet(?:ons|te))
(?:je m'engage|on s'engage|je promets|nous promettons|nous garantissons)
(?:d'ici|avant|dès) (?:la fin|fin|le \d|20\d\d|{MONTH_NAMES})
d'ici \d
""",
}
ASK = {
    "en": r"""
(?:we|you|they|it|i|everyone|boards?|one) (?:must|need to|should|have to|has to|cannot|can't)
must(?: not| never)? \w+
let's \w+
let us \w+
(?:we|i) (?:ask|urge|recommend|propose|suggest|want|need)
it(?:'s| is) time to
don't \w+
never (?:let|ask|sign|buy|trust)
""",
    "fr": r"""
il (?:ne )?(?:me |te |nous |vous |leur )?(?:faut|faudra|faudrait)
doi(?:t|vent)
dev(?:ons|ez|rions|rait)
(?:nous|je) (?:vous )?(?:demand|propos|recommand|souhait)\w+
(?:nous avons|on a|j'ai) besoin
il est temps
(?:arrêtons|cessons|osons)
ne \w+(?:ons|ez) (?:pas|plus)
""",
}
CLAIM = {
    "en": r"""
the (?:real|only|biggest|main|first|worst|best|hardest|whole|key) \w+
not (?:because|just|about)
because
is (?:about|not|no longer|never)
(?:isn't|aren't|are not)
what (?:matters|counts)
the (?:problem|point|question|truth|risk|answer|lesson|difference) (?:is|was)
(?:i|we) (?:believe|think|know|learned|found)
(?:nobody|no one)
every(?:one|body|thing)
(?:without|always|never|means)
(?:more|less) than
but (?:not|also)
(?:instead of|rather than|turns out)
(?:unfortunately|too (?:late|little|few|many|much|slow|often|long))
(?:risks?|threats?|threaten\w*|dangers?|dangerous|disaster|disastrous|crisis|crises|urgent|shortages?)
(?:fail\w*|harm\w*|destroy\w*|collapse\w*|suffer\w*|worse|lack\w*|wrong|unacceptable|impossible|vulnerab\w+)
(?:problems?|challenges?|barriers?|obstacles?)
(?:record|all-time|unprecedented|historic|first time)
""",
    "fr": r"""
(?:le|la) (?:vrai|seul|premier|première|plus|principal|meilleur|pire)\w*
ce qui (?:compte|change|manque)
n'(?:est|a|y a) (?:pas|plus|jamais|rien|que)
ne \w+ (?:pas|plus|jamais|rien|que|personne)
parce qu
(?:le problème|l'enjeu|la question|le risque|la vérité|la réponse|la leçon|la différence),? (?:est|c'est)
(?:je|nous|on) (?:crois|croyons|pense|pensons|sais|savons|constat\w+)
(?:personne|sans|toujours|jamais)
(?:plutôt que|au lieu d|tout le monde)
(?:plus|moins) que
mais (?:pas|aussi|surtout)
c'est (?:d'abord|avant tout|une?|le|la)
c'est l'
(?:malheureusement|hélas|trop (?:tard|peu|lente?s?|longtemps|souvent))
(?:risque\w*|menac\w+|dangers?|dangereu\w+|catastroph\w+|crises?|urgen\w+|pénuries?|alarmant\w*|inquiét\w+)
(?:échou\w+|échecs?|aggrav\w+|dégrad\w+|détrui\w+|souffr\w+|manqu\w+|inacceptables?|impossibles?|fragil\w+)
(?:problèmes?|défis?|obstacles?|freins?|enjeux?)
(?:records?|inédite?s?|historiques?|première fois)
""",
}
UNITS = r"""
%|€|\$|£
pour cent|per ?cent
euros?|dollars?|pounds?|k€|m€
millions?|milliards?|billions?
fois|times|points?
jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|heures?|hours?
people|personnes?|postes?|jobs?|sites?|agents?|salariés?|employees|customers|clients|tonnes?|tons?
"""
"""What a number counts where it is a figure, and no date or label."""
SHARES = r"""
(?:la moitié|un tiers|un quart|le double|le triple)
(?:half|twice|a third|a quarter|doubled|tripled|halved)
(?:deux|trois|quatre|cinq|dix|two|three|four|five|ten|\d+) (?:sur|out of|in) (?:deux|trois|quatre|cinq|dix)
(?:one|two|three|four|five|ten|\d+) (?:out of|in) (?:two|three|four|five|ten|twenty|\d+)
"""
OPENERS = {
    "en": r"""
(?:hello|hi|good (?:morning|afternoon|evening)|welcome|thank you|thanks|please|sorry|excuse me|congratulations)
(?:see you|bye|moving on|that concludes)
(?:my name is|i'm \w+ \w+,|i am \w+ \w+,)
(?:can|could) (?:you|everyone|everybody) (?:hear|see)
(?:next|first|last) (?:slide|question|item|speaker|up)
(?:our|your|the) (?:next|first|last|final) (?:question|caller|speaker) (?:is|comes|will be) (?:from|by|on the line)
(?:over to|back to)
i(?:'ll| will) (?:hand (?:it|over|you|back)|pass (?:it|over|the)|turn (?:it|to|over|now|the)|move (?:on|to))
i(?:'ll| will) (?:let|do that|wait|keep it)
i(?:'ll| will) (?:start|begin) (?:with|by|off|us|there|here|now)
i(?:'ll| will) (?:go (?:on|to|over|back|ahead|first|next|through)|add (?:to|that|just|one|a)|drop (?:it|the|a))
i(?:'ll| will) share (?:my|the|a|this) (?:screens?|slides?|links?|presentation)
(?:i|we) (?:can|could) (?:hear|see)
(?:if you|if (?:nobody|no one|anyone|anybody|there(?:'s| is| are) no)|let us know|feel free|does any(?:one|body))
(?:we|i)(?:'ll| will|'re going to|'m going to| can) (?:move on|move to|go to|go over|jump|hand|stop here|leave it)
(?:i|we)(?:'ll| will) (?:come back|get back|take (?:it|that|this) (?:up|away|from|offline))
(?:i|we)(?:'ll| will) now (?:take|open|move|go|turn|hand|hear|begin|start|have|give|proceed|vote|call)
(?:i|we)(?:'ll| will) take (?:\w+ ){0,2}(?:questions?|comments?|calls?|items?|votes?|breaks?|pause|look)
(?:i|we)(?:'ll| will) open (?:it|up|(?:the|this) (?:floor|lines?|call|meeting|session|hearing|debate|discussion|public))
let(?:'s| us| me) (?:start|begin|move|go|take|turn|open|pause|see|just|talk|get|hear|know|come|share)
(?:the floor|your line|the agenda|the minutes)
i move|seconded|order(?=\W*$|[,.!])
(?:any|are there) (?:other )?(?:questions|comments|objections)
(?:you're|you are) (?:on )?(?:mute|welcome)
(?:great|good) (?:question|point)
as (?:i|you) (?:said|mentioned)
this (?:call|meeting) is
we have (?:a|one) question
i(?:'d| would) like to (?:thank|welcome|introduce|turn|hand)
(?:i )?(?:don't|do not) know
""",
    "fr": r"""
(?:bonjour|bonsoir|bienvenue|merci|pardon|excusez|désolée?|au revoir|bravo|félicitations|s'il vous plaît)
je (?:m'appelle|vous remercie|remercie|suis \w+ \w+,|mets aux|reviens|commence (?:par|avec|donc|tout de suite))
je (?:vous |te )?(?:passe|laisse|donne|rends) (?:la parole|le micro|la main|à|au|aux)
je partage (?:mon|l'|mes|cet|un) ?(?:écran|diapos?|diapositives?|lien|slides?)
(?:vous m'entendez|on m'entend|on vous entend)
(?:la parole est|je vous donne la parole|vous avez la parole|à vous|c'est à vous)
(?:nous passons|passons|on passe|on va passer|nous allons passer) (?:à|au|aux|maintenant|donc|tout de suite)
nous allons (?:entendre|écouter|voter|commencer (?:par|avec|la séance|la réunion|cette|si|notre|l'))
(?:on va commencer|commençons|reprenons)
(?:prochaine?|première|dernière|diapo|slide) (?:question|diapo|slide|point|suivante)
(?:la|notre) (?:prochaine|première|dernière) question (?:est posée|(?:nous )?vient|est de)
(?:y a-t-il|pas de (?:question|remarque)|bonne question)
(?:la séance|l'ordre du jour|le compte rendu|le procès-verbal)
comme (?:je|vous|on) (?:l'ai|l'avez|l'a|disais|disiez|disait)
(?:je ne sais pas|je mets aux voix)
""",
}
"""How greetings, procedure and introductions begin, which are never quoted."""
LEADS = {
    "en": "so|and|well|okay|ok|now|um|uh|all right|alright|yeah|yes|no|great|cool|right",
    "fr": "donc|alors|bon|voilà|et|euh|ok|bien|très bien|oui|non|d'accord",
}
"""What may stand before them."""
BACK = r"""
(?:this|that|these|those|it|they|he|she|him|her|them|which|such|there)
(?:yes|no|yeah|right|exactly|absolutely|same|also|too|then|however|otherwise|i agree)
(?:oui|non|si|exactement|absolument|voilà|d'accord|aussi|ensuite|puis|cependant|sinon|pareil)
(?:tout à fait|effectivement|en effet)
(?:celui|celle|ceux|celles|cela|ça|ceci|ils?|elles?|lui|eux|leurs?|là)
(?:c'est|c'était|ce sont) (?:ça|pour ça|ce que|lui|elle|bien|vrai|pourquoi|là)
"""
"""What only the sentence before explains, at the head of one."""
IMPERSONAL = r"""
il (?:ne )?(?:me |te |nous |vous |leur )?(?:faut|faudra|faudrait|est temps|y a|n'y a|s'agit)
it(?:'s| is) (?:time|not (?:about|enough|a question))
there(?:'s| is| are)
(?:this|that|these|those) (?!is\b|was\b|are\b|were\b)\w+
"""
"""The same words where nothing need be explained."""
TALK = r"""
(?:got it|(?:super|really|very) helpful|(?:great|good) question|i was wondering|i'm wondering|(?:i'm|you're) curious)
(?:you (?:just )?(?:mention|mentioned|said|talked|referenced)|as (?:i|we|you) (?:said|mentioned|discussed))
(?:i(?:'m| am) (?:\w+ ){0,2}(?:happy|glad|proud|delighted|grateful|honou?red)|thank(?:s| \w+)|congratulat\w+)
(?:i(?:'m| am) going to (?:talk|provide|walk|give|start)|let me|i(?:'d| would) like to)
(?:my name is|i work|i joined|i got into|i started|i grew up|i was born|i've been|i have been|when i (?:first|was))
(?:(?:today's|this) (?:call|episode|podcast|webcast)|(?:open|join\w*) the call|forward-looking statements?|show notes)
(?:(?:to )?find out more|please visit|subscribe|risks and uncertainties|(?:a|the) (?:replay|pull request)|lots of fun)
(?:(?:really|very much) enjoyed)
(?:was great|were great|really happy|hon(?:ourable)?\. (?:friend|member|gentleman|lady))
(?:on y reviendra|j'y reviendrai|nous y reviendrons|je te regarde|tout à l'heure|si vous voulez|comme (?:je|vous|tu))
(?:bien (?:évidemment|sûr)|évidemment|je (?:vous|te) (?:remercie|félicite)|merci|bravo)
(?:je suis (?:\w+ )?(?:ravie?|heureu\w+|fière?|honorée?|contente?)|je (?:vais|voudrais|voulais) (?:vous )?\w+)
(?:je m'appelle|j'ai (?:commencé|grandi|rejoint|travaillé)|je travaille|quand j'étais|je suis née?)
"""
"""How people speak of themselves, of the talk and to each other, instead of the matter."""
SELF = r"""
(?:i|i'\w+|me|my|je|j'\w+|moi|mon|ma)
"""
"""How somebody speaks of themselves."""
YOU = r"""
(?:you|you'\w+|your|vous|votre|vos|tu|toi|ton|ta|tes)
"""
"""How somebody speaks to others."""
IF = r"""
(?:if|when|unless|si|s'ils?|quand|lorsque|lorsqu'\w+)
"""
"""How a sentence begins that tells what follows from what."""
FUTURE = {
    "en": r"(?:will|won't|going to|expect\w*|plan\w*)",
    "fr": r"(?:\w+(?:ra|ront|rons)|va|vont|allons)",
}
DENIAL = {"en": r"(?:not|no|never|without|\w+n't)", "fr": r"(?:pas|jamais|aucune?|sans|rien)"}
FILLERS = r"""
um+|uh+|er+m?|euh|heu
you know|i mean|sort of|kind of
hein|genre|en fait|du coup
i guess|like,|basically|actually|stuff|that kind of thing
"""
RESTARTS = r"""
(?P<again>\w+(?: \w+)?), (?P=again)
(?:the|an?|to|of|le|la|les|du|une?),
"""
"""What people begin twice while they look for words."""

SUBJECTS = {
    "en": r"""
i|we|you|he|she|it|they|there|this|that|these|those|who|what
the|an?|my|our|your|his|her|its|their|every\w*|each|all|both|some\w*|any\w*|no|nobody|nothing|one|two|three|many|most
people|companies|everyone|more|few|several|today|here|now|if
""",
    "fr": r"""
je|tu|il|elle|on|nous|vous|ils|elles|ce|ça|cela|ceci
le|la|les|une?|des|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|cet|cette|ces
chaque|toute?s?|tous|aucune?|rien|personne|beaucoup|plusieurs|certaine?s?|quelques|deux|trois|aujourd'hui|ici|désormais
""",
}
"""How a clause begins."""
PRONOUNS = {
    "en": r"(?:i|we|you|he|she|it|they|who|there|people|everyone|nobody) ",
    "fr": r"(?:je|tu|il|elle|on|nous|vous|ils|elles) |[cj]'",
}
"""Whom a verb follows at once, or behind a few small words."""
BEFORE_VERBS = {
    "en": r"(?:also|always|never|really|just|only|still|all|both|\w+ly) ",
    "fr": r"(?:ne|le|la|les|me|te|se|y|en|nous|vous|lui|leur) |[nlmts]'",
}
VERBS = {
    "en": r"""
is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|needs?|wants?|makes?|means?|goes|go
comes?|takes?|gives?|gets?|works?|helps?|remains?|matters?|keeps?|becomes?|starts?|stays?|shows?|says?|knows?|brings?
\w+(?:n't|'re|'ve|'ll)|(?:it|that|there|he|she|what)'s
""",
    "fr": r"""
est|sont|était|étaient|fut|sera|seront|serait|seraient|a|ont|avait|avaient|aura|auront|aurait|peut|peuvent|doit|doivent
va|vont|(?<!à )(?<!en )fait|font|faut|veut|veulent|sait|savent|vient|viennent|tient|reste|restent|devient|met
prend|permet|donne|compte
suis|sommes|êtes|ai|avons|avez|vais|existe|change|manque|montre|passe|marche|coûte|commence|continue|aide|demande|joue
\w{2,}(?:ions|[^i]ons|ez|ait|aient|[ei]ra|[ei]ront|[ei]rait|èrent)
""",
}
"""Verbs as a clause has them: the commonest, and endings that hardly anything else has."""
SMALL = {
    "en": """
purpose favor favour three four five seven eight nine motion motions ways great whole happened loved love hard best
about after again also among different specific general same certain various possible important whatever question
questions thing someone somebody actually basically probably today lot bit kind sort example point call calls
meeting another anything because been before being between both could does doing done down during each either even
ever every everyone everything first from going gonna good have having here into just keep know less like little
look made make many maybe more most much must need never nobody nothing often once only other others over people
quite rather really said says second should since some something still such take than that their them then there
these they things think this those through together under until upon used using very want well were what when where
time times long talk talks idea ideas lots vast majority people example examples
whether which while whole whom whose will with within without would year years your yours
""",
    "fr": """
petit petite petits petites grand grande grands grandes nouveau nouvelle nouveaux nouvelles premier première dernier
dernière choix vieux vieille gros grosse
plupart partie deux trois quatre cinq sept huit neuf
question questions exemple exemples fois cas facon maniere moment niveau point points reunion ainsi alors apres
assez aucun aucune aujourd'hui aupres aussi autre autres avant avec avoir avons beaucoup bien cela celle celles
celui cent ceux chaque chez chose choses combien comme comment dans deja depuis derriere devant doit doivent donc
dont elle elles encore entre etaient etait etant etes etre eux fait faire faut furent hui ici jamais jour jours leur
leurs lors lorsque mais meme memes mieux moins notre nous parce pendant personne peut peuvent plus plusieurs pour
pourquoi pouvoir premier premiere presque puis quand quel quelle quelles quels quelque quelques quoi rien sans sera
seront seul seule sont sous souvent soit surtout tant telle tellement tels temps toujours tous tout toute toutes
tres trop trouve vers voici voila vont votre vous vraiment ans annee annees mettre dire cette etions avez avait
avaient aller
""",
}
"""Words of no matter, folded: no theme is called so."""
