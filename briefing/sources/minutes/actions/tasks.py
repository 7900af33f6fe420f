"""The words by which minutes record an action: what is to be done, by whom and until when.

A phrase a line, as regular expressions; apostrophes are straight, spaces plain, and case does not count unless a name
is looked for.
"""

from __future__ import annotations

from briefing.core.dates.reading import WEEKDAYS

NO_NAMES = rf"""
As|Due|According|Prior|Back|Next|How|What|When|Where|Who|Why|There|It|This|That|If|He|She|They|We|I|These|Those
Members|Things|Nothing|Something|Everything|Items|Topics|Need|Time|Proposal|Plan|Motion|Vote|Decision|Option
First|Second|Third|Last|Permission|Invitation|Agreement|Approval|Response|Ability|Unable|Able|Ready|Aim|Agreed
Fine|Happy|Glad|Keen|Free|Good|Great|Best|Better|Nice|Hard|Easy|Important|Worth|Willing|Likely|Want(?:ed|s)?|Tried
Hopes?|Plans|Planned|Interested|Works?|Worked|Used|Going|Had|Has|Discussion|Questions?|Suggest(?:ion|ed)
Request(?:ed)?|Proposed|Opportunity|Right|Ways?|Reason|Efforts?|Ideas?|Chance|Decided?|Seem(?:s|ed)|Started
Continue[ds]?|Failed|Asked|Required|Recommend(?:ed)?|Closer?|Subject|Thanks|Welcome|Access|Reminder|Remember|Additionally
Also|Then|Finally|However|Meanwhile|In|On|At|By|For|From|During|After|With|Since|Until
Volunteers?(?= (?:to|for))
{WEEKDAYS.title()}|Tomorrow|ASAP
Will(?= (?:need|be|have|continue|also|then))
[A-Z][a-z]+ing
Proposition|Remarque|Idées?|Rappel|Objectifs?|Exemple|Fonctionnement|Calendrier|Contexte
Il|Elle|On|Nous|Ce|Qui|Que|Comment
Nobody|None|Personne|Aucune?
Ne|Pas|Plus|Si|Sinon|Donc|Alors|Ainsi|Pour|Sur|Dans|Afin|Avec|Sans|Cela|Ceci|Ça|Cet|Certaine?s|Plusieurs|Quelques
Beaucoup|Rien|Tout|Chaque|Quand|Lorsque|Dont|Où|Et|Mais|Ou|Car|Très|Bien|Puis|Ensuite|Enfin|Voir|Faire
Someone|Somebody|Still|Just|Immediate|Difficult|Above|Below|Issues?|Goals?|Pending|Call(?= to)|Consent(?= to)
OK|Details|Completed|Done|Attempts?|Additions?|People
Have|Talk|Offer|But|Action|Should|Would|Could|Can|Must|Get|Give|Make|Take|Put|Keep|Bring|Ensure|Ask|Contact|Check|Fix
Website|Registration|Schedule|Inability|API|Prices|Costs|Release|Applications|Tickets|Notes|Slides|Results|Details|Documents|Emails?|Minutes|Comments?
Open(?= to)|Resolution|Stuff|Commitment|Intention|Desire|Willingness|Refusal|Promise|Authority|Power|Reluctance|Failure
Move|Seek|Pointers?|Links?|Look|Try|Begin|Start|Want|Trying|Listen
"""
"""Words with a capital that name nobody, where a sentence of minutes begins with them."""
ARTICLES = "Les?|La|L'|Une?|Des|Ces?|Cette|Nos|Notre|Toute?s?|Tous"
"""French determiners with a capital, behind which no name stands."""
ROLES = r"""
management|department|clerk|chair|chairman|chairwoman|secretary|treasurer|mayor|director|manager|coordinator|officers?|team|staff
commission|mairie|maire|secrétariat|secrétaire|trésorier|trésorière|président|présidente|directeur|directrice|services?|équipe|syndic
dsi|prestataire|fournisseur|architecte|comptable|animateur|animatrice
supervisors?|councillors?|selectmen|trustees|editors?|maintainers?|organi[sz]ers|co-?chairs?|convenor|registrar|caretaker
engineer|solicitor|attorney|principal|headteacher|webmaster|bookkeeper
"""
"""Who is told by what they are."""
BODIES = {
    "en": "(?:[Tt]he (?:(?!(?:of|for|by|to|from|in|on|with|and)\\b)[\\w&'-]+ ){0,3}?)?"
    "(?:[Bb]oard|(?:[Ss]ub-?)?[Cc]ommittee|[Cc]ouncil|[Tt]ask ?force|[Ww]orking (?:group|party))(?! members)"
    "|(?:Board|Committee|Council|Staff|All|Leadership)(?: team)? members|Members|Everyone|Everybody|Trustees",
    "fr": r"(?:[Ll][ea]s?|[Ll]')\s?(?i:membres|maire|bureau|ca|comité|commission"
    r"|conseil(?: municipal| communautaire| syndical)?|équipe|trésorière?|secrétaire|secrétariat|syndic|président"
    r"|direction|dsi|mairie|commune|prestataire|fournisseur|architecte|entreprise|société|association|école|département"
    r"|élus|parents|bénévoles|délégués|services? \w+|groupe de travail)e?(?: (?:du|de la|des|de l'|d')\s?[\w'-]+){0,2}",
}
"""Those who are told by the body they belong to, at the beginning of a sentence."""
ALL = r"All|Everyone|Everybody|Tous(?: les [a-z]+)?|Toutes|Chacune?"
"""Who is told to do what everybody has to, before a colon."""
WORK = r"[A-ZÉ][a-zà-ÿ]+(?:tion|age|ement)|Recherche|Achat|Contact|Relance|Envoi|Suivi|Commande|Mise"
"""French nouns of work, before a colon and whose it is: "Recherche de bénévoles : Anne"."""
ARROWS = "=>|->|→|⇒"
"""What points from who is to do something to what it is, or back."""
_AS_LONG = r"(?:\d|une?\b|deux|trois|quatre|cinq|six|la (?:durée|période|saison|session|rentrée)|être\b)"
TAKES_ON = (
    "se charge(?:nt|ra|ront)?|s'(?:est|était) (?:engagé|chargé)e?|(?:est|sont) (?:mandaté|missionné)e?s?(?= pour)"
    f"|(?:est|sont) désignée?s?(?= pour (?!{_AS_LONG}))"
    "|est chargée?|s'engage(?:nt)?|sont chargée?s|s'occupe(?:nt|ra|ront)?"
    "|(?:est|sera|sont|seront) (?:en charge|responsables?)"
)
"""What one does who takes an action on, in French."""
VOLUNTEERS = "(?:est|sont) volontaires?|se propose(?:nt)?|se porte(?:nt)?(?: volontaires?)?|accepte(?:nt)?"
"""How one offers to do something, in French."""
PROMISED = (
    "said|says|confirm(?:ed|s)|promise[ds]|noted|notes|mention(?:ed|s)|add(?:ed|s)|replie[ds]|answer(?:ed|s)|report(?:ed|s)"
    "|state[ds]|announce[ds]|indicate[ds]|advise[ds]|explain(?:ed|s)"
)
"""How somebody tells what they themselves will do."""
BINDS = "engage|instruit|enjoint|exhorte"
"""What one does in French who binds another to a task."""
WISHES = "prefer|like|love|rather"
"""What somebody "would" without having promised anything."""
WANTED = "get|ask|want|allow|need|invite|like|expect|enable|tell|told|request|encourage|urge"
"""Beginnings of words behind which it is only told what somebody wants of others."""
GERUND = r"(?!(?:br|r|s|p)ing\b)[a-z]+ing"
"""What stands behind "to" or "will" and is no verb of a task by its ending: "bring" and "sing" are."""
NO_TASKS = r"""
be (?:rising|falling|increasing|growing|dropping|leaving|retiring|opening|closing|missing|away)\b
be (?![a-z]+ing)
have (?!an? (?:\w+ )?(?:go|look|chat|call|stab|word|meeting)\b)
(?:it|a|an|his|her|all|not|see)(?= )
look (?!into |for )
vote
want
order|th[eai]|consist|remain|include|depend|cost|need|become|result|happen|occur
bring together
get (?:more|less|better|worse|easier)
leave (?:the|us|our|his|her|their|in|at|on)\b
retire|resign|step down
however\b
take place
meet again
follow\W*$
(?:open|launch|start|close|begin|end|resume|commence) (?:on|in|at|from|until|after|next|this|around|later|soon|again)\b
(?:apply|expire|run|stay|remain|reopen|arrive) (?:on|in|at|to|from|until|after|next|this|around|later|soon|again)\b
only\b
(?:add|amend)\W*:
"""
"""What stands behind "to" or "will" where nobody is to do anything."""
NO_PROMISES = (
    "sera|seront|aura|auront|pourra|pourront|devra|devront|faudra|viendra|viendront|restera|resteront"
    "|conviendra|suffira|agira|existera|manquera|semblera|importera|deviendra|deviendront|permettra|permettront"
)
"""French futures that promise nothing."""
DIT = "indique|précise|annonce|confirme|promet|dit|ajoute|répond|signale"
"""How somebody tells in French what they themselves will do."""
NOT_MADE = "beau|froid|chaud|partie|l'objet|suite|référence|défaut|l'affaire|foi|plaisir"
"""What behind "fera" makes no task of it."""
PASSIVE = (
    "sent|updated|contacted|circulated|drafted|purchased|ordered|created|invited|notified|emailed|scheduled"
    "|put together|prepared|written|added|posted|published|distributed|forwarded|uploaded|arranged|obtained|requested"
    "|organi[sz]ed|investigated|repaired|replaced|installed|corrected|revised|submitted|advertised|booked|compiled|copied|issued"
    "|reported back|followed up|chased|looked into|brought (?:back|to)|placed on|put on|shared|set up|cleaned"
)
"""What in English "will be" done that somebody has to do."""
PASSIVE_FR = (
    "noté|envoyé|transmis|présenté|adressé|communiqué|publié|diffusé|contacté|relancé|rédigé|soumis|affiché|commandé"
    "|acheté|vérifié|complété|corrigé|demandé|convoqué|informé|mis en ligne|mis à jour|mis à disposition|invité|proposé"
    "|recontacté|préparé|ajouté|créé|modifié|installé|réparé|remplacé|déposé|partagé|sollicité|établi|étudié|imprimé"
    "|distribué|apporté|remis|fourni|renvoyé|rappelé|signé|payé|réglé|effectué|réalisé|programmé|planifié|lancé"
)
"""The same of French "sera"."""
ABSTRACT = (
    "Purpose|Priority|Focus|Hope|Intention|Intent|Role|Objective|Task|Challenge|Problem|Point|Solution|Step|Result"
    "|Consensus|Preference|Expectation|Strategy|Vision|Mission|Topic|Scope|Summary|Note|Update|Agenda|Theme|Project"
)
"""What "is to" do something, or stands before a colon, and is nobody."""

NO_INFINITIVES = r"""
there|where|here|were|are|more|over|under|after|other|another|either|whether|rather|n?ever|their|your|our|sure
before|later|together|per|number|offer|order|letter|user|server|newsletter|member|paper|folder|owner|leader|manager|developer
software|hardware|share|structure|feature|future|picture|measure|procedure|share|fire|hire|store|score|core
affaire|ancien\w*|annuaire|annulaire|anniversaire|atelier|avenir|avoir|bénéficiaire|bénévole|bibliothécaire|binaire|cadre
cahier|calendrier|centre|chantier|cher|chiffre|circulaire|claire|commentaire|complémentaire|contraire|contre|courrier|culture
dernier|désir|devoir|documentaire|dossier|encore|entier|espoir|exemplaire|facture|fier|filière|formulaire|gestionnaire|guère
hier|histoire|honoraire|horaire|identitaire|illustre|inventaire|itinéraire|janvier|février|laboratoire|lecture|lettre|libre
lisière|loisir|lumière|maire|manière|marinière|matière|membre|mémoire|mètre|ministre|miroir|moindre|monitoire|moteur\w*|mystère
naguère|nature|nombre|nécessaire|notaire|notre|nôtre|noir|obligatoire|octobre|septembre|novembre|décembre|ordre|ordinaire
ouverture|panier|papier|partenaire|parterre|particulier|pauvre|pierre|plaisir|poivre|pouvoir|premier|première|prestataire
primaire|prioritaire|procédure|propre|prospectus|provisoire|publicitaire|quartier|quatre|questionnaire|quincaillerie
régulière|régulier|repère|rivière|salaire|scolaire|secondaire|secrétaire|semestre|séminaire|signataire|similaire|simulaire
sobre|soir|solaire|solidaire|sommaire|souvenir|structure|supplémentaire|sœur|temporaire|terre|territoire|théâtre|timbre
titre|titulaire|toilettes|trajectoire|trésorière|trésorier|trimestre|univers|vestiaire|victoire|vinaigre|vocabulaire|voiture
volontaire|votre|vôtre|foyer|loyer|métier|février|fichier|escalier|palier|clavier|hiver|mer|fer|cuisinière|matinière
"""
"""Words that end as French infinitives do and are none, English ones too."""
SEES = "regarde|investigue|s'en occupe|s'occupe|finalise|crée|corrige|relit|imprime|achète|appelle|cherche|traite|met"
"""French presents that tell a task where they have a handle for their subject: "@anne regarde"."""
DOES = (
    "(?:prépare|envoie|contacte|relance|rédige|réserve|récupère|recontacte|vérifie|commande|finalise|corrige|améliore|imprime"
    "|planifie|relit|complète|crée|publie|diffuse|transfère|achète|appelle|installe|teste|poste"
    "|convoque|renvoie|refait|dépose|recense|liste|sollicite|se renseigne|s'informe|se rapproche|étudie|cherche"
    "|fait (?:un|une|le|la|les) (?:mail|devis|doodle|sondage|courrier|affiche|liste|demande|proposition|point|relance"
    "|annonce|retour|commande|tableau)s?)(?:nt)?"
    "|(?:prévoi|transme)t|prévoient|transmettent|met(?:tent)? à jour"
)
"""French presents that tell a task: "Anne prépare le budget"."""
ASKS = (
    "contacter|recontacter|relancer|envoyer|renvoyer|prévenir|transmettre|rappeler|demander|redemander|commander|réserver"
    "|imprimer|acheter|organiser|faire(?! (?:un|le) (?:point|tour|bilan)\\b)|créer|ajouter|mettre à jour|vérifier"
    "|publier|rédiger|lister|rajouter|prévoir|programmer|planifier|finaliser|corriger|diffuser|trouver|déposer|récupérer"
    "|inviter|préparer|compléter|traduire|partager|inscrire|répondre|négocier|solliciter|convoquer|relire|revoir"
    "|installer|réparer|remplacer|nettoyer|régler|payer"
)
"""French verbs of tasks that begin a point, whatever it stands under: what is to be asked, had or made."""
HELD = "fait|présenté|animé|organisé"
"""French participles behind "sera" that tell how something will go, rather than a task."""
OPENINGS = "Additionally|Also|Then|Finally|Lastly|Puis|Ensuite|Enfin"
"""Adverbs before who is to do something."""
MEETINGS = "calls?|meetings?|réunions?|rendez-vous|sessions?|dates?"
"""What is called "next" and is no task."""
NO_WORDS = "say|think|assume|admit|guess|never|always|just|assert|argue|note|agree|go ahead|second|abstain|vote|support"
"""What somebody says that they will, and has done with it."""
IS_ON = (
    r"(?:is|are) (?:now |currently |also |still )?(?!(?:be|go|hav|do|gett|look|hop|expect|plann|try|ask|wonder|leav|say"
    r"|see|join|attend|us|wait|stepp|retir|feel|talk|think|suggest|propos|runn|com|becom|speak|hear|scrib|chair|present"
    r"|minut)ing\b)[a-z]{2,}ing\b"
)
"""How it is told in English that somebody has a task in hand."""
ON_IT = rf"""
to
will
(?:is |are )?working on
{IS_ON}
(?:must|should|ha(?:s|ve) to|needs? to)
doi(?:t|vent)
à
"""
"""What stands between who is named first and their task, where it stands as one: by its heading or its label."""
UNDONE = "need|feed|seed|embed|proceed|speed|agreed|volunteered|offered"
"""English words that end as the past does and tell none, or a promise."""
DID = rf"""
ha(?:s|ve|d) (?!to\b)\w+
(?:was|were|did|sent|made|wrote|got|gave|told|met|took|found|said|held|went|spoke)
(?!(?:{UNDONE})\b)[a-z]+ed
(?:a|ont|avait|avaient) [a-zéèêû]+(?:é|i|u|is|it)e?s?
"""
"""What tells that something was done."""
_TASK = "(?!noter|souligner|préciser|rappeler|signaler|remarquer|saluer|regretter|craindre|voir|venir|refaire|rendre)"
NEEDED = rf"""
v(?:a|ont) être (?:{PASSIVE_FR}|apporté|fait|mis|revu|pris|repris)e?s?\b
il est (?:impératif|urgent|demandé|convenu|prévu) (?:de |d')[a-zéè]+(?:er|ir|re)
il est (?:impératif|urgent) (?:que|qu'\w+)
(?:est|sont|sera|seront|restent?|restera) à {_TASK}[a-zéè]+(?:er|ir|re)
il reste à {_TASK}[a-zéè]+(?:er|ir|re)
dev(?:ra|ront) être (?!équip|motiv|intéress)[a-zéè]+(?:é|is|it|u)(?:e|s|es)?
(?:est|sont) prié(?:e|s|es)? de
penser à [a-zéè]+(?:er|ir|re)
ne pas oublier d(?:e |')[a-zéè]+(?:er|ir|re)
"""
"""What says, wherever it stands in a sentence, that something has yet to be done."""
