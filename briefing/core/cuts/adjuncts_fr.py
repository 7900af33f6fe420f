"""French words that tell the time, setting or manner of something that happened (see ``tables.Adjuncts``)."""

from __future__ import annotations

from briefing.core.cuts.tables import Adjuncts, entries

FRENCH_ADJUNCTS = Adjuncts(
    sayings=entries("""
        dit, déclaré, ajouté, expliqué, précisé, indiqué, poursuivi, conclu, rappelé, souligné, confié, répondu, lancé,
        explique, précise, ajoute, poursuit, conclut, rappelle, souligne, confie, répond, raconte, raconté, témoigne,
        confirme
    """),
    speakers=entries("""
        il, elle, ils, elles
    """),
    points=entries("""
        lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet,
        août, septembre, octobre, novembre, décembre, matin, matinée, après - midi, midi, soir, soirée, nuit, minuit,
        aube, aurore, crépuscule, hier, avant - hier, semaine, mois, année, an, week - end, printemps, été, automne,
        hiver, noël, pâques, déjeuner, dîner, petit - déjeuner, heures, instant
    """),
    pointing=entries("""
        le, la, l, l', les, ce, cet, cette, en, à, au, aux, du, de, d, d', dernier, dernière, passé, passée, même,
        début, fin, il, y, a, peu, dans, quelques, deux, trois, quatre, cinq, six, dix, avant, après, petit, tôt, tard,
        un, une, week, end, sept, huit, neuf, onze, douze, quinze, vingt, trente, précises, pile, lendemain,
        surlendemain, veille
    """),
    scenes=entries("""
        domicile, maison, appartement, bureau, cuisine, chambre, rue, gare, aéroport, hôtel, restaurant, café, bar,
        église, cathédrale, mosquée, synagogue, place, salle, hall, stade, théâtre, jardin, plage, port, gymnase,
        couloir, escalier, marches, scène, balcon, cour, siège, voiture, nuit, journée, réunion, cérémonie, conférence,
        congrès, débat, entretien, interview, dîner, déjeuner, fête, mariage, enterrement, obsèques, visite, voyage,
        tournée, promenade, appel, incendie, tempête, inondation, inondations, crue, séisme, explosion, accident,
        match, course, concert, spectacle, répétition, audience, procès, séance, pause, discours, foule, public,
        studio, radio, télévision, journal, cimetière, défilé, festival, meeting, manifestation, veillée, frères,
        sœurs, frère, sœur, parents, famille, femme, mari, enfants, fils, fille, amis, ami, collègues, collègue, mère,
        père, chien
    """),
    places=entries("""
        à, au, aux, dans, sur, pendant, durant, après, devant, près, autour, toute, lors, avec, chez, en, à l', à la
    """),
    means=entries("""
        à bulletin secret, à bulletins secrets, à la main, par téléphone, par courrier, par lettre, par écrit, par
        courriel, par mail, par la poste, par le train, en train, en voiture, en bus, en bateau, en avion, à vélo, à
        pied, par hélicoptère, par visioconférence, en visioconférence, en personne, à voix haute, à haute voix, en
        public, en direct, au micro, sur scène, à main levée, de vive voix, face à face, côte à côte, en larmes, en
        détail, de mémoire, longuement, debout, tête nue, en recommandé, à la tribune, à l'antenne, chapeau bas, à deux
        mains, la main sur le cœur, par virement, par virement bancaire, par acclamation, par décret, par arrêté, par
        recommandé, par lettre recommandée, par coursier, par texto, par bateau, par taxi, par avion, par la route, par
        le rail, en car, en tram, en taxi, en métro, en ferry, sans notes, sans note, sans micro, sans cravate, bras
        croisés, les bras croisés, à genoux, à la barre, à la criée, aux chandelles, aux enchères, par camion, de nuit,
        de jour, de main en main, en courant, au pas de course, au crayon, à l'encre, en rappel, aux flambeaux, à
        l'unanimité des présents
    """),
    beside=entries("""
        par, sous, devant, parmi, face
    """),
    around=entries("""
        dans, sur, sous, par, à, en, au, aux, devant, avec, pendant, durant, chez, entre, parmi, derrière, près,
        au - dessus, d'une, d'un
    """),
    feelings=entries("""
        cœur, gorge, sourire, sourires, larmes, yeux, fierté, joie, courage, patience, soin, passion, enthousiasme,
        humour, dignité, gratitude, émotion, plaisir, soulagement, tristesse, regret, détermination, énergie,
        applaudissements, humilité, amour, affection, attention, intérêt, voix, tête, mains, poing, poings, bonheur,
        élégance, brio
    """),
    withs=entries("""
        avec, la, le, les
    """),
    settings=entries("""
        dans la joie, dans le calme, dans la bonne humeur, dans le silence, dans un silence, devant une, devant un,
        devant la foule, devant les caméras, devant la presse, devant les, devant le, devant tout le monde, dans une
        lettre, dans un communiqué, dans un entretien, dans une interview, dans un courrier, dans un discours, dans une
        note, dans un message, dans une vidéo, à la télévision, à la radio, lors d'une, lors de la cérémonie, lors
        d'un, à l'occasion d', à l'occasion de, à l'issue d', en marge d', en marge de, en marge du, sous les
        applaudissements, sous les vivats, sous les yeux, sur les marches, comme jeune, comme simple, comme stagiaire,
        comme apprenti, comme apprentie, comme ouvrier, comme ouvrière, à l'âge de, autour d'une table, autour d'un
        café, sous la pluie, sous un soleil, sous la neige, en plein soleil, du haut du balcon, depuis le balcon, en
        conférence de presse, lors de, à bord d'
    """),
    past=entries("""
        fut, furent, vint, prit, fit, dit, mis, pris, fait, eu, été, mort, morte, morts, né, née, nés
    """),
    finished=(
        "é",
        "ée",
        "és",
        "ées",
        "i",
        "ie",
        "is",
        "it",
        "ite",
        "u",
        "ue",
        "us",
        "ues",
        "ert",
        "erte",
        "aint",
        "ait",
        "aient",
    ),
    auxiliaries=entries("""
        ai, as, a, avons, avez, ont, avait, avaient, avions, avais, s'est, se sont, est arrivé, est arrivée, est parti,
        est partie, est venu, est venue, est entré, est entrée, est sorti, est sortie, est allé, est allée, est né, est
        née, est mort, est morte, est tombé, est tombée, est revenu, est revenue, est monté, est montée, sont arrivés,
        sont arrivées, sont partis, sont parties, sont venus, sont venues, sont entrés, sont entrées, suis entré, suis
        entrée, suis arrivé, suis arrivée, suis parti, suis partie, suis venu, suis venue, sommes arrivés, sommes
        partis, sommes venus, sommes allés, suis allé, suis allée, suis né, suis née
    """),
    pending=entries("""
        peut, peuvent, pouvons, peux, doit, doivent, devons, dois, faut, va, vont, allons, vais, sera, seront, aura,
        auront, serait, seraient, aurait, auraient, aurons, serons, pourra, pourront, pourrait, pourraient, devrait
    """),
    affirmations=entries("""
        il l'a fait, elle l'a fait, ils l'ont fait, elles l'ont fait, nous l'avons fait, je l'ai fait, on l'a fait,
        cela s'est fait, c'est arrivé, cela est arrivé, ce fut fait, c'est venu
    """),
    records=entries("""
        information, affirmation, rumeur, nouvelle, phrase, citation, déclaration, accusation, version, thèse, décision,
        jugement, arrêt, verdict, chiffre, chiffres, promesse, histoire, légende, théorie, conclusion, hypothèse,
        calcul, estimation, idée, opinion, croyance, lecture, interprétation, explication, argument, propos
    """),
    conditionals=entries("""
        aurais, aurait, aurions, auriez, auraient, serait, serais, serions, seraient, pourrait, pourrions, pourraient,
        devrait, devrions, devraient, voudrait, voudrions, faudrait
    """),
    obligations=entries("""
        faut, devons, doit, doivent, devez, dois
    """),
    universals=entries("""
        tous, toutes, toute, chaque, toujours, jamais, plus, moins, meilleur, meilleure, meilleurs, meilleures, pire,
        pires, mieux, chacun, chacune, autant, aussi, %, cent, moitié, tiers, quart, doublé, triplé, divisé, seul,
        seule, seuls, seules, rien, personne, entier, entière, que
    """),
    purposes=entries("""
        de, d', à, pour, voulu
    """),
    infinitives=("er", "ir", "oir", "dre", "tre", "ire"),
    blames=entries("""
        trichant, mentant, volant, criant, pleurant, boitant, rampant, buvant, perdant, suppliant, croyant, espérant,
        craignant, pensant
    """),
    gerunds=("ant",),
)
