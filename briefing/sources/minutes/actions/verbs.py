"""The verbs with which tasks begin, English and French."""

from __future__ import annotations

DO = r"""
add announce apply approach ask assign bring buy chase circulate clarify clean collect complete confirm
create deliver determine develop distribute ensure establish explore finalise finalize find finish fix follow
forward gather hire identify implement inform install investigate invite make move notify obtain organise organize
pay prepare procure provide publish pursue reach recruit remind remove renew repair replace reply resend reserve
resolve retire send set solicit speak submit switch upload verify write
"""
"""English verbs that begin a task, whatever follows."""
MAYBE = r"""
address arrange book build call change check contact convert coordinate cost define design discuss document draft email
file get give hand issue launch look message open order phone plan post present print produce
purchase put raise report request research review revise schedule share sign sort talk test track
transfer translate try update upgrade work
"""
"""English verbs that are nouns as well, or tell what a meeting does: a determiner or a name must follow."""
TOO = """
accept accommodate activate adapt adjust advertise advise advocate align allocate amend analyse analyze answer appoint
archive arrange assemble assess assist attach attempt attend audit backport balance bank benchmark block book border
brainstorm brief broaden budget bundle cancel catch chair challenge champion choose clean clear coach collaborate
commission communicate compare compile compose concentrate conclude conduct configure connect consent consider
consolidate construct consult continue contribute control copy cut deal debug decide define delete demo demonstrate
deploy deposit describe determine direct disable discover display dispose disseminate divide donate double
double-check download drive drop edit elaborate elect email embed emphasise enable encourage enforce engage enquire
enrol enroll enter escalate estimate evaluate examine expand explain extend extract facilitate feed fetch fill film
finance fold formalise formalize format formulate found frame fund furnish generate grant guide handle help highlight
hold host import improve include incorporate inquire inspect instruct insure integrate interface interview introduce
invest investigate invoice issue itemise itemize iterate join keep launch lay lead learn lease let liaise lift link
list load lobby locate lock log lower mail make manage map market measure meet mend mention mentor merge migrate model
modify monitor mount mow name negotiate nominate note nudge number observe offer onboard optimise optimize outline
outsource oversee package paint park participate partner pass patch pause perform permit photocopy pick ping pitch
place plant poll post-process practice practise press price prioritise prioritize process procure progress promote
proof proofread propose prototype prove provide pull purge push qualify query quote rally re-check reach read
rearrange reassess rebase recap recheck recommend reconcile reconsider reconvene record redesign redirect redo redraft
reduce refactor reference refine reformat register reinstate relay release relocate remake remedy remove rename render
reopen reorganise reorganize repeat rephrase replace reply request require rerun research reset restart restructure
resubmit retain retrieve return reverse revisit reword rework rewrite rota run sample save scan scope score screen
seal secure see seek select sell separate serve service set settle shift ship shoot shop show shut simplify sketch
slot solicit source speak spend split sponsor spread staff stage standardize start steer step stop store strengthen
stress study sub-edit submit summarise summarize summon supervise supply support surface survey suspend swap switch
sync tackle tag take target teach team tell tender terminate thank think throw tidy tie tighten touch train transcribe
transfer transition transport treat triage trial trim troubleshoot turn type undertake unify unlock upgrade use
utilise utilize validate verify video view visit volunteer wait warn wash watch water weed welcome widen wire withdraw
work wrap
"""
"""More English verbs of tasks, that tell one only where somebody will or has to."""
FAIRE = r"""
acheter actualiser adresser ajouter améliorer appeler chercher chiffrer clarifier commander communiquer compléter
confirmer contacter corriger créer demander diffuser déposer effectuer enlever envoyer étudier évaluer finaliser finir
formaliser former identifier imprimer informer inscrire installer intégrer inviter lancer mettre modifier nettoyer
obtenir ouvrir packager payer planifier poser poster préparer prévenir prévoir publier recenser recontacter recruter
rédiger réfléchir relancer relire remplacer renouveler réaliser récupérer régler réparer répondre réserver revoir
partager signer solliciter tester transmettre traiter transférer trouver verser archiver
convoquer vérifier voir écrire établir élaborer reprendre lister organiser
faire
"""
"""French verbs of tasks."""
IL_FAUT = """
acquérir adapter affiner alimenter analyser animer annoncer anticiper arrêter assurer attribuer automatiser
avertir boucler calculer caler centraliser changer choisir classer coder collecter comparer concevoir configurer
consolider constituer construire consulter continuer coordonner copier corriger décider définir démarcher
déployer désigner déterminer développer distribuer documenter dresser éditer élargir élire engager enregistrer enrichir
entamer examiner explorer exporter fabriquer faciliter fermer fixer fournir gérer générer harmoniser héberger
implémenter importer initier insérer interroger lire louer maintenir migrer monter nommer officialiser paramétrer
participer peaufiner penser poursuivre prendre prioriser programmer promouvoir proposer présenter racheter
ranger rappeler rassembler rechercher recevoir recueillir refaire regarder regrouper rejoindre remettre remonter
rencontrer renforcer renseigner reporter représenter retirer retravailler revenir réactiver rédiger réinstaller résoudre
réunir s'assurer s'occuper sensibiliser simplifier sonder soumettre souscrire spécifier structurer suivre
supprimer synthétiser sélectionner terminer traduire travailler trier télécharger uniformiser valider vendre
"""
"""More French verbs of tasks, for what has to be done."""
BECOMES = {
    "faire": ("fait", "fer"),
    "mettre": ("mis", "mettr"),
    "voir": ("vu", "verr"),
    "revoir": ("revu", "reverr"),
    "prévoir": ("prévu", "prévoir"),
    "envoyer": ("envoyé", "enverr"),
    "écrire": ("écrit", "écrir"),
    "inscrire": ("inscrit", "inscrir"),
    "reprendre": ("repris", "reprendr"),
    "transmettre": ("transmis", "transmettr"),
    "obtenir": ("obtenu", "obtiendr"),
    "ouvrir": ("ouvert", "ouvrir"),
    "prévenir": ("prévenu", "préviendr"),
    "relire": ("relu", "relir"),
    "répondre": ("répondu", "répondr"),
    "acheter": ("acheté", "achèter"),
    "appeler": ("appelé", "appeller"),
    "renouveler": ("renouvelé", "renouveller"),
}
"""Participles, and futures without their ending, of those that are not made as those of the others are."""
