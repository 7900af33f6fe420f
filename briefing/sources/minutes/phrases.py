"""The words by which minutes record a vote and what was said, a phrase a line, as regular expressions.

Apostrophes are straight, spaces plain, and case does not count unless a name is looked for.
"""

from __future__ import annotations

import re
from functools import cache

from briefing.sources.attendance import AWAY, THERE
from briefing.sources.minutes.decisions import DECISIONS
from briefing.sources.proposing.phrases import any_of

_COUNTS = """
few several couple some of two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty
ninety within quelques dernières premières deux trois quatre cinq huit douze quinze vingt trente quarante cinquante
soixante
"""
"""What stands before minutes of time."""
_NOT_COUNTED = r"(?<!\d )(?<!\d)(?<!\d-)" + "".join(f"(?<!{word} )" for word in _COUNTS.split())
_HOLDS = (
    "(?:meetings?|sessions?|assembl(?:y|ies)|agm|egm|conference|call|council|board|committee|commission|group|team)"
)
HEADS = rf"""
(?:{_HOLDS}|draft|approved|official) minutes
minutes of (?:[\w'’-]+ ){{0,6}}{_HOLDS}
minutes (?:(?:were|are|was|be) )?(?:approved|accepted|adopted|amended)
minutes (?:taken|recorded|prepared|submitted) by
proc[èe]s[- ]verb(?:al|aux)
pv (?:du|de la|de l'|des)\b
compte[- ]rendu(?! (?:des|de la|du|de) (?:conf|keynote|talk|salon|meet-?up|festival))
relevé de décisions
dont voici (?:une?|l[ea]) (?:retranscription|synthèse|relevé|résumé|compte[- ]rendu)
"""
"""What minutes call themselves, near their beginning."""
CALLED = rf"""
^\W*(?:the )?minutes(?! (?:ago|later|before|after|away|long|into|per|to))
{_NOT_COUNTED}minutes\W*$
^\W*comptes[- ]rendus
"""
"""What else a line at their head calls them: there, it says no time."""
ATTENDANCE = rf"""
(?:étaient )?présent(?:[.·(]?e?[)]?[.·]?s?)? ?:
étaient présents
présents
(?:members |directors |trustees )?present ?:
in attendance
attend(?:ees|ing|ance)\W{{0,4}}[:*•=-]
étaient présent
(?:pas )?là ?:
(?:absent|excusé)(?:[.·(]?e?[)]?[.·]?s)?(?: excus\w+)? ?:
participants? ?:
(?:scribe|chair|(?:minutes?|note)s?[- ]takers?|secrétaire de séance|rédacteur|rédactrice) ?:
[*#]+ (?:{THERE}|{AWAY}|absent)
"""
AGENDA = r"""
(?:l')?ordre du jour
secrétaire de séance
apologies
agenda
quorum
(?:called|call) to order
topics\s*[:*•-]
(?:old|new|other|ongoing|unfinished) business
action items
(?:meeting|call) notes
"""
"""Who was there, and what else the head of minutes tells: together they tell minutes that have no name."""
BODY = "(?:council|board|committee|commission|assembly|trustees|directors|members|cabinet|meeting)"
_OF_WHAT = "municipal|communautaire|général|générale|syndical|d'administration|de surveillance|d'école"
CORPS = f"(?:conseil|comité|bureau|assemblée|commission)(?: (?:{_OF_WHAT}))?e?"
_DID = "(?:approved|adopted|agreed|resolved|voted|decided|rejected|endorsed|ratified)"
_HAVING = "(?: (?:et )?apr[èe]s (?:en )?avoir d[ée]lib[ée]r[ée],?| au regard [^,.;:]{3,80},?)?"
_THOSE = (
    "(?:membres|administrateurs|adhérents|actionnaires|associés|présents|participants|élus|propriétaires|conseillers)"
)
_DONE = r"""(?:adopté|accepté|accordé|donné
|approuvé|voté|rejeté|ratifié|validé|retenu|élu|réélu|désigné|nommé|reconduit|renouvelé)
(?:e|[.·(]e[)]?)?s?""".replace("\n", "")
_CONFIRM = "(?:prennent acte|confirment|confèrent|donnent (?:quitus|tous))"
_UNANIMOUS = "à l'un(?:an|ian|in)(?:im|am)ité"
_HOW = "unanimous|majority|voice|roll|show|acclamation|general|consensus"
_VOTING = "(?:votent|décident|approuvent|adoptent|valident|autorisent|acceptent(?! leurs? )|désignent|retiennent)"
_DOES = r"""(?:d[ée]cide|adopte|approuve|vote|autorise|valide|accepte|désigne|fixe|rejette|prend acte
|accorde|octroie|attribue|alloue|instaure|maintient|renouvelle|confie|refuse|reconduit
|s'accorde (?:sur|pour)|confirme|confère|constate|ratifie|nomme|donne (?:son )?accord
|donne (?:quitus|tous pouvoirs|pouvoir)
|a (?:décidé|adopté|approuvé|voté|autorisé|validé|accepté|désigné|rejeté|élu|réélu|nommé))""".replace("\n", "")
_COUNTED = rf"(?:{_HOW}|(?:{BODY} )?(?:vote|members)|\d)"
_RESULT_CELLS = (
    r"(?:status|result|outcome|vote)s? *\| *(?:accepted|carried|passed|approved|adopted|defeated|rejected|failed|lost)"
)
"""A row that tells in its second cell how a motion went."""
_SETTLED = "(?:décidé|convenu|acté|voté|résolu|arrêté|entendu|tranché|statué|ordonné)"
_IN_CONCERT = (
    r"(?:,? (?:à l'unanimité|à la majorité|unanimement|d'un commun accord|collectivement|collégialement|ensemble"
    r"|par [^,.;:]{3,40}|en conséquence|après [^,.;:]{3,40})(?: des [^,.;:]{3,40})?,?)?"
)
"""How many took part in a decision, between its verb and what was decided."""
_AT_ONE = r"(?: [àa] l'unanimit[ée](?: des [^,.;:]{3,40})?,?| par [^,.;]{3,40},?)? ?[:,]? ?(?:[-–—•*] ?)?"
RESOLVED = rf"""
(?:it was )?(?:unanimously )?resolved(?: unanimously)?,? (?:that|to)
(?<!be )(?<!is )(?<!being )(?<!was )(?<!been )(?<!are )(?<!were )resolved,? by
^\W*approved (?:the )?(?:creation|request|proposal|purchase|budget|appointment|motion|grant|contract)\b
^\W*(?:final )?decision (?:to|that) (?!be )[a-z]+
resolved(?: unanimously)? ?:
it was (?:also |then |further |unanimously )*(?:agreed|decided|approved) (?:that|(?:not )?to|by|un)
(?:the )?decision (?:was|is) (?:made |taken )?(?:not )?to
motions? (?:was |were )?(?:unanimously )?(?:carrie[ds]|pass(?:ed|es)|approved|adopted)
votes? (?:was |were )?(?:carrie[ds]|pass(?:ed|es))
(?:is|are|was|were) (?:duly |hereby |unanimously |then |also )?(?:re-?)?elected
(?:was|were) (?:re-?)?appointed (?:as |to )?(?:the )?\w+
(?:re-?)?elected (?:by acclamation|unanimously)
^[^:.]{{3,50}}::? ?by acc?lai?m\w*tion
(?:^|\|)\W*(?:agenda|minutes|budget|accounts|report|membership)s? (?:approved|adopted|accepted)\b
we (?:agreed|decided|voted) (?:to|that|on)
motions? (?:was |were )?(?:defeated|fail(?:ed|s)|lost|rejected)
(?:was|were) (?:carried|approved|passed|adopted) (?:unanimously|(?:with|by) (?:a |an )?(?:unanimous|majority|\d|vote))
unanimously (?:carried|approved|passed|adopted|agreed|elected)
(?:^|[,;–-] )the (?:\w+ )?{BODY} (?:then )?(?:unanimously )?{_DID}(?! with| of)
^(?!.*\bshall\b).*(?:passed|carried|approved|adopted|agreed) (?:with|by) (?:a |an |the )?{_COUNTED}
^\W*(?:\d+[.)] )?(?:passed|carried|approved|adopted|defeated|accepted)\W*$
^\W*(?:it|this) (?:was )?(?:passed|carried|adopted|defeated|failed)\b(?! to)
all (?:were |those )?(?:present )?(?:voted )?(?:in favou?r|ayes)
(?:resolution|amendment|proposal) (?:was |were )?(?:unanimously )?(?:adopted|carried|passed|approved|defeated)
^(?!.*(?:will|to|should|must) be ).*(?:approved|accepted|adopted) as (?:presented|amended|read|circulated|submitted)
{BODY} vote(?: |: ?)(?:was |is )?(?:approved|passed|carried|to)
^\W*agreed (?:on|that|to)(?! disagree| meet)
^\W*without objections?\b
approved with (?:(?:slight|minor|some|one|two|three|\d+|the following) )?(?:changes|corrections|adjustments|amendments)
^\W*{_RESULT_CELLS}\W*$
^\W*(?:decisions?|décisions?|resolution|résolution)(?: ?(?:n?°|#)? ?\d[\d.-]*)? ?:(?! ?(?:none|aucune|n/a|tbd))
(?-i:D[ÉE]CISION)S? [-–—](?= )
(?:vote|result|outcome|motion|vote result) ?: ?(?:\w+ )?(?:unanimous\w*|passed|carried|approved|adopted|defeated|failed)
votes? ?: ?\d+ (?:in favou?r|for|yes|yeas?|ayes?)
(?:second(?:ed)?|moved)\b.*[,;.:|\s](?:carried|passed|approved|adopted|agreed|defeated|failed)(?: unanimously)?\W*$
^\W*motion (?!by\b|to\b|from\b|that\b).{{3,120}} (?:passed|carried|failed)\W*$
(?<!que )(?:le|la|l')\s?{CORPS},?{_HAVING}{_AT_ONE}{_DOES}
^\W*(?:l'assemblée(?: générale)?|la collectivité des associés|l'associée? unique)\b[^.;:]{{0,220}}?,? {_DOES}
^\W*les (?:associés|actionnaires|membres)\b(?:[^.;:]{{3,160}},)? {_CONFIRM}
(?<!que )les {_THOSE}(?: d[^,.;:]{{1,30}})?(?: présents)?(?: à l'unanimité,?)? {_VOTING}
{_DONE},? (?:[^\s.]+ ){{0,4}}(?:{_UNANIMOUS}|à la majorité|(?:par|avec|à) \d+ voix)
^\W*(?:adopté|approuvé|accepté|validé|rejeté)(?:e|s|es)?\W*$
il (?:est|fut|a (?:\w+ )?été) (?:[a-z]+ )?{_SETTLED}{_IN_CONCERT} (?:de|du|des|que|un|une|d'\w+|qu'\w+)
(?:on|nous) (?:avons |a )?décid(?:é|ons|e) (?:de|que|d'\w+|qu'\w+)
(?:décision|résolution|motion|proposition)s? (?:est|sont|a été|ont été) (?:prise|acceptée|approuvée|rejetée|validée)s?
(?:est|sont|a été|ont été) (?:donc |ainsi |tous |toutes )*(?:ré)?élu(?:e|[.·(]e[)]?)?s?(?! pour \w+ ans)
(?:est|sont) désigné(?:e|[.·(]e[)]?)?s? (?:comme )?(?:secrétaire|président|trésori)
votée?s? \(\d+ voix
après vote ?:
remport\w+ (?:le|les) votes?
votes? ?: ?(?:à l'|l')?unanimité
votes?(?: d[^:.;]{{1,20}})? ?: ?\d+ (?:voix )?pour
pour ?: ?\d+\W.{{0,20}}contre ?: ?\d+
{DECISIONS}
"""
"""That something was put to those who decide, and how it went."""
_TAKEN = "(?:(?:that were|which were) )?(?:made|taken|reached|adopted|passed|agreed|recorded)"
_PRISES = "(?:prise|actée?|adoptée?|votée?|validée?|arrêtée?|retenu)s?(?: (?:en séance|ce jour|lors de la réunion))?"
DECIDED = rf"""
(?:(?:key|main|list of|summary of|all|the|board|council|new) )*(?:decisions?|resolutions?|agreements?)(?: {_TAKEN})?
(?:things|items|points) {_TAKEN}
(?:what|things) (?:was|were|we|have|has been|had|we have)? ?(?:decided|agreed)(?: on| upon)?
(?:(?:les|liste des|relevé des|relevé de|tableau des|principales|autres) )*(?:décisions?|résolutions?)(?: {_PRISES})?
(?:ce (?:qui a été|que nous avons|qu'on a)|nous avons|on a) (?:décidé|convenu|acté)
(?:points actés|arbitrages?)
(?:grants|proposals|requests|expenses|purchases|payments|applications) (?:approved|accepted|granted)
(?:subventions|demandes|dépenses|propositions) (?:approuvé|accordé|validé|accepté|voté)es
"""
"""Headings of lists of decisions."""
_THE = "(?:la |cette )?"
_PUT_TO_THEM = "(?:proposition|motion|résolution|délibération)"
_PUT_FIRST = "(?:,? mise (?:aux voix|au vote),?)?"
RESULT = rf"""
moved,? (?:and )?seconded,? (?:and )?(?:unanimously )?(?:passed|carried|approved|adopted)
(?:the |this )?motions? (?:was |were |is )?(?:unanimously )?(?:carrie[ds]|pass(?:ed|es)|approved|adopted)
(?:the |this )?motions? (?:was |were |is )?(?:defeated|fail(?:ed|s)|lost|rejected)
(?:unanimously )?(?:passed|carried|approved|adopted|agreed|defeated)\b
(?:unanimously elected|accepted)\W*$
(?:it|this) (?:was )?(?:unanimously )?(?:passed|carried|adopted|defeated)\b
(?:after (?:\w+ )?(?:discussion|debate),? )?(?:it|this) was put to (?:the|a) vote
{_RESULT_CELLS}
(?:vote|result|resolution|outcome|motion) ?: ?(?:vote )?(?:unanimous\w*|passed|carried|approved|adopted|defeated|failed)
all (?:were |those )?(?:present )?(?:voted )?(?:in favou?r|ayes)
(?:adopté|approuvé|accepté|validé|rejeté)(?:e|s|es)?\b
{_THE}{_PUT_TO_THEM}{_PUT_FIRST} (?:est |a été )?(?:adopt|accept|approuv|valid|rejet|vot)ée\b
"""
"""The beginning of a sentence that tells how something went, and no more: what was put stands before it."""
_CHOICE = (
    r"(?:strong(?:ly)? |weak(?:ly)? )?(?:sf|f|n|a|sa|for|against|neutral|abstain(?:ed)?|abstentions?|in favou?r|opposed"
    r"|yes|no|ayes?|nays?|pour|contre|nul|blancs?|oui|non|\+1|-1|0|±0|\+0|-0)"
)
"""What may be voted, as a head of a column of votes."""
COUNTS = rf"""
votes?(?: d[^:.;|]{{1,20}})? ?: ?(?=\D{{0,3}}\d+\W*[^\W\d]|\D{{0,3}}\d+\W+\d)
(?:votes? |voix |votent )?["“«]?(?:pour|contre|abstentions?|for|against|opposed|in favou?r)\W? ?: ?\d+
(?:d'accord|pas d'accord|s'abstenir) \d+ ?%
["“«]?(?:yes|no|ayes?|nays?|noes)\W? ?: ?\d+
\d+ (?:yes|ayes?),? (?:and )?\d+ (?:no|nays?|noes)\b
(?:votent|ont voté|votes?) (?:pour|contre|for|against) ?: ?(?:néant|aucune?|none|nil)
(?:s'abst(?:ient|iennent)|se sont abstenus|s'est abstenu) ?: ?(?:\d+|néant|aucun)
abstain(?:ed)? ?: ?\d+
(?:pour|contre|abstentions?|for|against|opposed|in favou?r) +\d+(?: \([^)]{{1,40}}\))?\W*$
(?:nombre de votants|ne prennent pas part au vote|s'abstiennent|votent (?:pour|contre)[^|]{{0,40}}) *\| *\d+
(?:pour|contre|abstentions?|for|against|abstain(?:ed)?|opposed|in favou?r|yes|no) *\| *\d+
{_CHOICE}(?: *\| *{_CHOICE}){{1,6}} *\|?\W*$
\d+ (?:% )?(?:de )?(?:voix|votes?) (?:d'approbation|pour|contre|d'abstention|for|against)
"""
"""The beginning of a sentence, or of a row of a table, that only counts votes: what they were on stands before it."""
PUT = r"""
votes? (?:on|to|for|sur|pour|de|du)
(?:straw )?poll(?: ?#? ?\d+)? ?:
(?:proposition|proposal|proposed) ?:
(?:résolution|délibération|resolution|motion|proposition) (?:n° ?|no\.? ?|#)?\d+(?:[-./]\d+)*(?: ?[-–—.:](?= |$)|$)
(?:élection|nomination|approbation|désignation|adoption|election|appointment|approval) (?:du|de|des|d'\w+|of|to)
"""
"""The beginning of a line that tells what is put to the vote."""
VOTED = r"""
(?:résultats? (?:du |des )?)?votes?
scrutin
voting
(?:results? of the )?vote
"""
"""A heading that names nothing but the vote below: what was voted on stands above it."""
MOTION = r"""
motion (?:by|to|that|from)
moved(?!(?: by)? ?:)
"""
"""That a sentence has its motion in itself, whatever was moved before it."""
ASSENT = r"""
(?:all )?agreed
(?:all )?in favou?r
(?:there (?:was|were) )?no objections?
"""
"""What stands by itself behind a motion that was carried, and tells nothing elsewhere."""
MOVERS = r"""
(?:moved|proposed|proposé)(?: by| par)? *\|
[^.;:]{2,40} moved,? (?:and )?[^.;:]{2,40} seconded\W*$
moved and seconded\W*$
(?:(?:moved|proposed|seconded|proposé|présenté)e?(?: by| par)? ?:(?! ?(?:adopt|accept|add) ) ?[^.:]{2,40}){1,2}$
"""
"""The row of a table that tells who moved what stands above the table."""
MOVED = r"""
moved (?:to|that|for|by)(?! *\|)
made a motion
motion (?:to|that|for|by|was made)
motioned (?:to|that|for)
set (?:a )?motion (?:to|that|for)
motion (?:is|has been|was) (?:raised|made|proposed|put forward)
motion ?:(?! ?(?:carried|passed|approved|adopted|defeated|failed|unanimous))
so moved
nominate[sd] (?:(?:him|her|them|my)?self|(?-i:[A-Z])\w+)
moved we
seconded(?!(?: by)? *\|)
"""
"""That something was put to them; how it went is told in a sentence further on."""
VOTES = r"""
unanim(?:ously|ous)
[àa] l'un(?:an|ian|in)(?:im|am)ité(?: moins [^.;,]{2,30})?
unanimité
\d{1,3} ?[-–] ?\d{1,3}(?: ?[-–] ?\d{1,3})?(?= vote|[.)]*$)
(?:by )?an? (?:vote of )?\d+ ?[-–] ?\d+(?: vote)?
a unanimous vote(?: \(\d+-\d+\))?
\w+ votes? (?:in favou?r|for),? (?:and |to )?\w+ (?:votes? )?(?:against|opposed)(?:,? (?:and )?\w+ abstentions?)?
(?:ayes|yeas) ?:[^.]{1,60}
\d+ in favou?r(?:,? (?:and )?\d+ [a-z]+){0,2}
(?:all (?:were |those )?(?:present )?in favou?r|\d+ (?:yes|ayes|yeas)(?:,? \d+ (?:no|nays?|noes))?)
\d{1,3} (?:voix )?pour(?:[ ;,]+(?:et )?\d+ [^.;,()]{1,30}){0,2}
à la majorité[^.;:,]{0,10}avec (?:une|deux|trois|\d+) abstentions?
par \d+ voix(?: pour)?(?:,? (?:et )?(?:contre )?\d+(?: voix)?(?: contre)?(?! abst))?(?:,? (?:et )?\d+ abstentions?)?
à \d+ voix contre \d+(?: ?[;,] ?(?:et )?\d+ abstentions?)?
for \d+,? against \d+(?:,? abst\w+ \d+)?
\d+ votes? to \d+
["“«]?pour["”»]? ?: ?\d+.{1,60}?contre["”»]? ?: ?\d+(?:.{1,20}abstentions? ?: ?\d+)?
for["”]? ?: ?\d+.{1,60}?against["”]? ?: ?\d+(?:.{1,20}abst[a-z]* ?: ?\d+)?
\d+ for(?:,? (?:and )?(?:\d+|no|none|one|two|three) [a-z-]+){1,2}
à la majorité(?: absolue| des voix)?
"""
LOST = r"""
defeated
failed
not (?:pass|carry)
^\W*motion not (?:approved|carried|passed|adopted)
refus (?:du|de la)
avis défavorable
lost
rejected
rejet\w*
"""
UNDECIDED = r"""
à (?:faire|prendre|valider|définir|venir)
en (?:cours|attente)
(?:none|n/?a|tbd|tbc|pending|open|ongoing|aucune?|néant)
"""
"""What stands behind a label of decisions that were not taken."""
PROCEDURE = r"""
(?:proc[èe]s[- ]verb(?:al|aux)|comptes?[- ]rendus?|ordre du jour|secrétaire de séance|séance est levée)
(?:minutes|agenda|adjourn\w*|consent calendar)
"""
"""What a resolution is about that nobody need be told of."""


@cache
def compiled(lines: str) -> re.Pattern[str]:
    """The phrases of these lines, each as words of its own."""
    return re.compile(rf"(?<![\w'])(?:{any_of(lines)})(?!\w)", re.IGNORECASE)
