"""French: the nouns that roles begin with. What the table is for: language_tables.py."""

from __future__ import annotations

ROLE_HEADS = """
agent agente docteur docteure doctoresse panéliste marraine camionneur camionneuse facteur factrice
DSI président-directeur présidente-directrice retraité retraitée DOSI RSSI DPO CIO CTO CDO CFO COO CEO CISO PDG P-DG
DG DGA DRH DAF directeur directrice dirigeant dirigeante président présidente vice-président vice-présidente
co-président co-présidente coprésident coprésidente responsable chef cheffe maire maires adjoint adjointe conseiller
conseillère ministre secrétaire député députée sénateur sénatrice eurodéputé eurodéputée préfet préfète sous-préfet
délégué déléguée trésorier trésorière porte-parole analyste économiste avocat avocate associé associée fondateur
fondatrice cofondateur cofondatrice co-fondateur co-fondatrice ingénieur ingénieure médecin infirmier infirmière
professeur professeure chercheur chercheuse entraîneur entraîneuse capitaine consultant consultante gérant gérante
patron patronne commissaire rapporteur rapporteure rapporteuse administrateur administratrice animateur animatrice
architecte artisan artisane bâtonnier colonel colonelle commandant commandante comptable coordinateur coordinatrice
coordonnateur coordonnatrice correspondant créateur créatrice curé doyen doyenne éditeur éditrice éducateur éducatrice
élu élue enseignant enseignante entrepreneur entrepreneuse étudiant étudiante expert experte gestionnaire général
générale gouverneur gouverneure historien historienne initiateur inspecteur inspectrice instituteur institutrice
journaliste juge juriste lieutenant lieutenante manager managers magistrat magistrate mandataire membre militant
militante modérateur modératrice notaire numéro officier officière opérateur opératrice ouvrier ouvrière partenaire
pharmacien pharmacienne philosophe photographe physicien physicienne pilote politologue présentateur présentatrice
proviseur proviseure procureur procureure producteur productrice propriétaire psychologue recteur rectrice rédacteur
rédactrice référent référente représentant représentante réalisateur réalisatrice romancier romancière salarié
salariée sociologue spécialiste stratège syndicaliste technicien technicienne témoin titulaire traductrice urbaniste
urgentiste vendeur vendeuse vétérinaire viticulteur viticultrice agriculteur agricultrice éleveur éleveuse maraîcher
maraîchère ostréiculteur ostréicultrice pêcheur pêcheuse boulanger boulangère cuisinier cuisinière restaurateur
restauratrice aide-soignant aide-soignante soignant soignante chirurgien chirurgienne conservateur conservatrice
curateur curatrice écrivain écrivaine avocat-conseil actuaire acheteur acheteuse chargé chargée développeur
développeuse champion championne joueur joueuse sélectionneur sélectionneuse cycliste navigateur navigatrice comédien
comédienne acteur actrice metteur metteuse chanteur chanteuse musicien musicienne compositeur compositrice plasticien
plasticienne prévenu prévenue accusé accusée victime bénévole habitant habitante lycéen lycéenne collégien collégienne
universitaire climatologue géographe biologiste chimiste mathématicien mathématicienne informaticien informaticienne
hydrologue secouriste pompier gendarme policier policière douanier greffier greffière huissier astronaute archiviste
bibliothécaire libraire menuisier menuisière charpentier charpentière électricien mécanicien mécanicienne conducteur
conductrice chauffeur chauffeuse postier postière cheminot cheminote docker rappeur rappeuse souverainiste vidéaste
youtubeur youtubeuse serveur serveuse marin navigant hôtelier hôtelière commerçant commerçante coiffeur coiffeuse
ex-ministre ex-directeur ex-directrice ex-président ex-présidente numéro_un partner évêque rabbin imam pasteur prêtre
édile dessinateur dessinatrice illustrateur illustratrice peintre sculpteur sculptrice artiste danseur danseuse
humoriste poète essayiste athlète footballeur footballeuse boxeur boxeuse skieur skieuse nageur nageuse coureur
coureuse ambassadeur ambassadrice chancelier chancelière consul consule bourgmestre échevin échevine mairesse syndic
ministre-président ministre-présidente sous-directeur sous-directrice co-directeur co-directrice codirecteur
codirectrice wali substitut sergent adjudant brigadier amiral archevêque cardinal aumônier pédiatre infectiologue
épidémiologiste virologue psychiatre cardiologue dentiste oncologue nutritionniste généraliste sage-femme
anthropologue ethnologue politiste constitutionnaliste archéologue astrophysicien astrophysicienne astronome botaniste
écologue agronome géologue océanographe volcanologue sismologue météorologue démographe linguiste criminologue
neurologue chroniqueur chroniqueuse éditorialiste exploitant exploitante paysan paysanne forestier apiculteur
apicultrice vigneron vigneronne ambulancier ambulancière sauveteur scénariste cinéaste galeriste guitariste pianiste
violoniste assistant assistante leader blogueur blogueuse fleuriste documentaliste formateur formatrice surveillant
surveillante graphiste naturopathe kinésithérapeute ergothérapeute orthophoniste gynécologue addictologue sexologue
thérapeute psychothérapeute neurobiologiste neuropsychologue diététicien diététicienne streameur streameuse
influenceur influenceuse styliste brocanteur brocanteuse caissier caissière médiateur médiatrice interprète bassiste
batteur batteuse magasinier magasinière puériculteur puéricultrice assesseur
"""
