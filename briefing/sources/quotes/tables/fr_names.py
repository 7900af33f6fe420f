"""French: words that tell what a name is: a body, a place, a people. What each table is for: language_tables.py."""

from __future__ import annotations

BODY_WORDS = """
parti fédération confédération ministère conseil comité commission chambre assemblée sénat parlement cour tribunal
parquet agence autorité université institut académie école lycée hôpital ligue alliance coalition union association
syndicat collectif société groupe banque caisse mutuelle compagnie fondation fonds observatoire centre département
métropole communauté préfecture mairie direction secrétariat ambassade rassemblement mouvement front club musée théâtre
festival office bureau service haute-autorité organisation intersyndicale mission réseau laboratoire international
journal review university institute society communication communications immobilier btp security technologies holding
arena stadium industries consulting logistique assurances télécom télécoms actu radio télé tv news presse info infos
média médias magazine hebdo sos guardian times post yorker herald telegraph economist newsweek
"""

BODIES = """
élysée elysée elysee état etat matignon bercy kremlin maison_blanche maison-blanche quai_d’orsay palais-bourbon
pentagone bruxelles insee cfdt cgt fo cftc cfe-cgc unsa snes fnsea medef cpme sncf ratp edf engie orange renault airbus
onu otan oms fmi ue union_européenne commission_européenne banque_de_france france_travail cnil arcep anssi afp cnrs
inserm inrae cea ademe brgm greenpeace eelv lfi pcf npa modem les_républicains france_insoumise la_france_insoumise
les_verts europe_ecologie-les_verts europe_écologie-les_verts europe_écologie_les_verts
"""

PLACES = """
france allemagne italie espagne portugal belgique suisse royaume-uni angleterre écosse irlande grèce turquie russie
ukraine pologne israël palestine iran irak syrie jordanie liban égypte libye algérie maroc tunisie tchad mali niger
sénégal inde chine japon corée australie canada québec mexique brésil argentine états-unis amérique afrique asie europe
paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims saint-étienne toulon
grenoble dijon angers nîmes clermont-ferrand brest tours limoges amiens metz besançon perpignan orléans rouen caen nancy
londres berlin rome madrid moscou washington new_york pékin tokyo jérusalem bagdad téhéran genève vienne
bretagne normandie alsace lorraine bourgogne provence occitanie corse aquitaine nouvelle-aquitaine île-de-france gironde
guadeloupe martinique guyane mayotte la_réunion orlando
"""

PEOPLES = """
français française européen européenne européens allemand allemande allemands italien italienne espagnol espagnole
britannique britanniques anglais anglaise belge belges suisse suisses russe russes ukrainien ukrainienne ukrainiens
américain américaine américains canadien canadienne israélien israélienne israéliens palestinien palestinienne
palestiniens iranien iranienne irakien irakienne syrien syrienne turc turque turcs chinois chinoise japonais japonaise
algérien algérienne marocain marocaine tunisien tunisienne africain africaine socialiste socialistes républicain
républicains communiste communistes écologiste écologistes centriste centristes insoumis marcheurs macroniste
macronistes catholique catholiques protestant protestants musulman musulmans juif juifs chrétien chrétiens suédois
suédoise norvégien norvégienne danois danoise finlandais finlandaise néerlandais néerlandaise portugais portugaise
polonais polonaise tchèque hongrois hongroise roumain roumaine bulgare grec grecque autrichien autrichienne irlandais
irlandaise écossais écossaise gallois galloise islandais islandaise croate serbe albanais albanaise libanais libanaise
égyptien égyptienne saoudien saoudienne afghan afghane pakistanais pakistanaise indien indienne coréen coréenne
brésilien brésilienne argentin argentine mexicain mexicaine chilien chilienne colombien colombienne vénézuélien
vénézuélienne cubain cubaine haïtien haïtienne sénégalais sénégalaise malien malienne ivoirien ivoirienne camerounais
camerounaise congolais congolaise nigérian nigériane rwandais rwandaise kényan kényane éthiopien éthiopienne
australien australienne néo-zélandais néo-zélandaise québécois québécoise luxembourgeois luxembourgeoise arménien
arménienne géorgien géorgienne letton lettone lituanien lituanienne estonien estonienne slovaque slovène bosniaque
moldave biélorusse maltais maltaise chypriote monégasque béninois béninoise togolais togolaise burkinabé guinéen
guinéenne gabonais gabonaise nigérien nigérienne mauritanien mauritanienne malgache vietnamien vietnamienne thaïlandais
thaïlandaise indonésien indonésienne philippin philippine népalais népalaise péruvien péruvienne bolivien bolivienne
équatorien équatorienne
"""

AUTHORITIES = """
préfecture sous-préfecture ministère parquet police gendarmerie gouvernement mairie municipalité rectorat exécutif
présidence ambassade tribunal chancellerie intersyndicale diplomatie armée
"""

BODY_NOUNS = """
agence association organisation ONG syndicat fédération confédération parti collectif comité commission conseil
assemblée cour institut institution université école hôpital observatoire centre fondation mutuelle banque compagnie
entreprise société firme constructeur fabricant opérateur éditeur cabinet collectivité métropole région département
direction autorité alliance coalition ligue union mouvement chambre quotidien hebdomadaire journal magazine chaîne radio
station site régie enseigne plateforme
"""
