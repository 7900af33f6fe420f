"""French words that carry the meaning of a sentence (see ``tables.Table``)."""

from __future__ import annotations

from briefing.core.cuts.asides import FRENCH_ASIDES
from briefing.core.cuts.remarks import FRENCH_DOUBTS, FRENCH_REMARKS
from briefing.core.cuts.tables import Table, entries

FRENCH = Table(
    harmless=entries("""
        été arrêté, été arrêtée, été arrêtés, été arrêtées, en tant que, en tant qu', non seulement, pas seulement, pas
        uniquement, pas mal, pas moins, n'est - ce pas, pas à pas, sans cesse, sans arrêt, sans relâche, sans détour,
        rien de moins que, si bien que, comme si, rien de plus, rien d'autre, croyez - moi, si je peux, pourquoi pas,
        si je puis dire, si j'ose dire, si vous voulez, si l'on veut, si important*, si grand*, si peu, si vite, si
        fort*, si bien, si longtemps, si souvent, comme je l'ai dit, comme je le disais, je l'ai dit, comme on dit,
        c'est - à - dire, si possible, pour ainsi dire, je vous le dis, plus que jamais, à vrai dire, cela dit en
        passant, non plus, il n'y a pas si longtemps, moi non plus, ni plus ni moins, tout au moins, sans exception, en
        quelques mots, quelques mots, un certain nombre, tous les deux, toutes les deux, et puis, un arrêté, d'un
        arrêté, par arrêté, par un arrêté, l'arrêté, cet arrêté, arrêté municipal, arrêté préfectoral, comme le veut,
        comme l'exige, sans notes, sans note, sans micro, sans cravate, sans papier, au plus fort, son arrêt, un arrêt,
        l'arrêt de la cour, cet arrêt, l'arrêt du, d'un arrêt, pour ne rien, pour ne pas vous, pour ne pas dire
    """),
    negations=entries("""
        ne, n', pas, jamais, aucun, aucune, rien, nul, nulle, ni, guère, non, nullement, aucunement, en aucun cas, en
        rien, à aucun moment, sous aucun prétexte, en aucune façon, il est faux, c'est faux que, loin de, loin d', tout
        sauf, plus jamais
    """),
    hedges=FRENCH_DOUBTS
    + entries("""
        pour une fois, à strictement parler, pour l'essentiel, il est concevable, à une exception près, à quelques
        exceptions près, une exception, d'un certain point de vue, à en juger, c'est une hypothèse, en admettant, en
        supposant, semble - t - il, peut - être, sans doute, probablement, vraisemblablement, apparemment,
        éventuellement, possiblement, potentiellement, théoriquement, a priori, sauf erreur, pourrait, pourraient,
        pourrions, pourrais, pourriez, devrait, devraient, devrions, devrais, devriez, semble, semblent, semblait, il
        se peut, semblerait, semblaient, étonnerait, risque de, risquent de, se pourrait, paraît, aurait, auraient,
        aurions, serait, seraient, serions, faudrait, voudrait, voudraient, pour l'instant, pour le moment, à ce stade,
        jusqu'ici, jusqu'à présent, à ce jour, en partie, partiellement, temporairement, provisoirement, dans une
        certaine mesure, un peu, légèrement, il est possible, il n'est pas impossible, chance que, chance qu', risque
        que, risque qu', à ce qu'on en sait, à ma connaissance, pas sûr, incertain, pas certain, au mieux, au pire, par
        erreur, en dernier recours, dans le meilleur des cas, dans le pire des cas, plus ou moins, en quelque sorte,
        quasi, failli, plutôt, il arrive que, il n'est pas exclu, peut sembler, si j'ai bonne mémoire, si ma mémoire,
        si je me souviens, si je me rappelle, si je ne m'abuse, si je ne me trompe, pour autant que, autant que je, par
        temps calme, avec un peu de chance, dans le pire, normalement, sûrement, idéalement, logiquement, censément, en
        toute logique, selon toute, visiblement, que je sache, qu'on sache, que l'on sache, à ce qu'on dit, à ce qu'il
        paraît, sauf erreur de, à ce que je sais, à ce que je crois, d'après moi, je dirais, dirais - je, me semble - t
        - il, me dit - on, à ce qu'on m'a, d'après ce que, d'après ce qu', je peux me tromper, pas de preuve, aucune
        preuve, rien ne prouve, à vérifier, sous toutes réserves, on l'espère, on peut le penser, peut - on penser, je
        n'en jurerais, si ça se trouve, si cela se trouve, qui sait, allez savoir, je présume
    """),
    shares=entries("""
        majoritairement, en majorité, minoritairement, largement, seulement, uniquement, exclusivement, simplement,
        presque, quasiment, pratiquement, juste, parfois, quelquefois, rarement, souvent, généralement, habituellement,
        en général, surtout, principalement, essentiellement, à peine, au moins, au plus, tout au plus, de temps en
        temps, dans certains cas, la plupart du temps, dans la plupart des cas, le plus souvent, par moments, ici ou
        là, à moitié, exceptionnellement, au plus tôt, au plus tard, d'ordinaire, du moins, moitié moins, pas
        davantage, pas plus, au maximum, au minimum, à tout casser, et demi, et demie, ou moins, ou plus, au bas mot, à
        peu près, à peu de chose, grosso modo, en gros, en moyenne, tout compris, et encore, pas un de plus, pas une de
        plus, pas un jour de plus, pas un centime de plus
    """),
    governors=entries("""
        refus*, échou*, évit*, cess*, arrêt*, empêch*, interdi*, renonc*, rejet*, nie, nions, nient, démenti*,
        démentons, manqu*, oppos*, abandonn*, incapable* de, incapable* d', impossible de, impossible d', difficile de,
        difficile d', la fin de, la fin du, la fin des, le risque de, le risque d', absence de, absence d', manque de,
        manque d', contre, trop, trop tôt pour, trop tard pour, le mythe de, réticent* à, opposé* à, prétend* à, le
        contraire de, la peur de, la menace de, menace de, menacent de, le rêve de, l'illusion de, feindre de, font
        semblant de, fait semblant de, fais semblant de, se garde* de, se gard* d', l'abolition, abolition de,
        suppression de, la crainte de, la crainte d', démens, échec de, échec du, défaite de
    """),
    attitudes=entries("""
        espèr*, espér*, souhait*, aimerais, aimerions, voudrais, voudrions, rêv*, crain*, dout*, peur que, peur de,
        essay*, tent*, vise à, visons à, visent à, compt* sur, comptons, veux, veut, voulons, veulent, voulions,
        envisag*, prévo*, je pense, nous pensons, j'espère, avons l'espoir, ai l'espoir, je crois, nous croyons, je
        suppose, j'imagine, imagin*, suppos*, j'ai l'impression, il me semble, promet*, promis de, promis d', tenté*
        de, prêt* à, sur le point de, me demande, nous demandons, demand* si, savoir si, hésit*, songe*, réfléchi*,
        pensons à, projet de, aurait pu, présum*
    """),
    replacers=entries("""
        au lieu de, au lieu d', plutôt que, plutôt qu', plutôt que de, sans, à la place de, malgré, en dépit de, autre*
        que, à défaut de, si ce n'est, mise à part, mises à part, exclu*
    """),
    conditions=entries("""
        une fois *é, une fois *ée, une fois *ie, une fois *is, une fois *us, s'il, s'ils, si et seulement si, sauf,
        sauf si, hormis, excepté, à condition, à moins, à la condition, sous condition, sous réserve, pourvu, tant que,
        tant qu', dès lors, en cas de, en cas d', au cas où, dans le cas où, faute de, faute d', selon que, selon qu',
        le cas échéant, à l'exception, jusqu'à ce, en attendant, dans l'hypothèse, à supposer, supposé que, imaginons
        que, supposons que, le jour où, quand les poules, une fois que, dans la mesure où, dans la mesure du possible,
        dès que, dès qu', avec l'accord, selon les, en fonction de, si tant est, moyennant, seulement si, uniquement
        si, à défaut, en dehors, mis à part, à part, si + je/j'/tu/il/elle/on/nous/vous/ils/elles/le/la/les/
        l'/un/une/des/d'/ce/cette/ces/cela/ça/notre/nos/votre/vos/leur/leurs/mon/ma/mes/son/sa/ses/tout/toute/
        tous/toutes/rien/personne/jamais/possible/nécessaire/besoin/seulement/chacun/chaque/quelqu'un/
        plusieurs/aucun/l'on/c',
        si, imaginons, supposons, sinon, faute, sans quoi, sans cela, avec de la chance, à moins que, pas avant, pour
        peu que, pour peu qu', quitte à, à charge, du moment que, du moment qu', sitôt que, sitôt qu', aussi
        longtemps que, en l'absence, en présence, avec l'aide, avec l'appui, avec le soutien, avec votre aide, si et
        seulement, sans compter, hors, sauf à, à ceci près, à ceci près que, à cela près, à l'exclusion, exception
        faite, toutes choses égales, serait - il, fût - il, eût - il, seraient - ils, dans un monde idéal, en cas, à
        la rigueur, dans ces conditions, dans ce cas, dans ce cas - là
    """),
    contrasts=entries("""
        mais, cependant, toutefois, pourtant, néanmoins, en revanche, par contre, or, hélas, malheureusement, cela dit,
        ceci dit, reste que, il n'empêche, en réalité, en fait, à l'inverse, d'un autre côté, sauf que, le problème,
        toujours est - il, alors que, alors qu', tandis que, tandis qu', il n'empêche qu', et puis après, sauf qu'
    """),
    reports=entries("""
        aime à le dire, aime à dire, aiment à dire, aime à répéter, m'appellent, m'appelle, j'entends déjà, dit,
        disent, disait, disaient, prétend, prétendent, prétendu*, pense, pensent, pensait, pensaient, croit, croient,
        croyait, croyaient, affirm*, assur*, estim*, soutien*, soutenait, imagine, imaginent, raconte*, diront, dirait,
        accus*, reproch*, répèt*, répét*, prédi*, annonc*, convaincu* que, suggèr*, redout*, écrit que, écrivent que,
        persuadé*, alerte*, avertiss*, ai dit, raconte, racontent, crie, criait, a déclaré, déclar*, prétendait, jure,
        jurent, jurait, juraient, proclam*, chante, chantait, chantent, soupire, soupirait, plaisante, plaisantait,
        ironise, ironisait, clame, clamait, clament, vante, vantait, titre, titrait, titraient, écrivait, écrivaient,
        lit - on, murmure, murmurait, grogne, prêche, prêchait, promettait, enseignait, professe, professait,
        expliquait, expliquaient, répétait, répétaient, répète, répètent
    """),
    hearsay=entries("""
        selon, d'après, soi - disant, le bruit court, comme quoi, à lire, à ce que, je cite, vous affirmez, vous dites,
        entend dire, entendu dire, paraît - il, à en croire, aux yeux de, aux yeux des, faire croire, l'idée que,
        l'idée qu', l'idée selon laquelle, la rumeur, l'illusion que, le mythe, la croyance, détracteurs, on dit, on
        m'a, on nous a, vous diront, lire que, lu que, vous dira, nous dit - on, dit - on, m'a dit, nous a dit, m'ont
        dit, nous ont dit, certains disent, d'aucuns, les gens disent, des gens disent, il paraît, à entendre, aux
        dires, de l'avis de, si l'on en croit, si on en croit, si vous en croyez, à les croire, à le croire, à la
        croire, à l'en croire, à les en croire, à l'entendre, à les entendre, si j'en crois, si nous en croyons, si
        l'on croit, nous assure, nous assurent, nous jure, nous jurent, nous promet, nous promettent, nous dit, nous
        disent, nous explique, nous répète, nous répètent, m'assure, m'assurent, m'affirme, me jure, me dit, me disent,
        vous assure sa, ai - je cru, ai - je longtemps cru, ai - je pensé, ai - je longtemps pensé, croyais - je,
        pensais - je, me disais - je, croyions - nous, pensions - nous, tel que le lit, tel que le comprend, tel que le
        voit, tel que l'entend, tel que le conçoit, telle que la lit, telle que la comprend, telle que la voit, telle
        que l'entend, telle que la conçoit, on lit, on entend, on raconte, dixit, pour citer, je lis, je traduis, je
        rapporte, sous la plume, dans la bouche, une rumeur, une légende, une thèse, une allégation, une hypothèse, une
        théorie, une version, comme l'écrit, comme l'écrivait, comme le prétend, comme le soutient, comme l'affirme,
        attribu* à
    """),
    times=entries("""
        autrefois, jadis, naguère, à l'époque, dans le temps, au début, il y a longtemps, une fois, le lendemain, plus
        tard, bientôt, déjà, encore, désormais, un jour, avant, après, depuis, ensuite, maintenant, d'antan, en ce
        temps - là, du temps de, du temps des, du temps où, au temps de, au temps des, au temps où, de mon temps, de
        son temps, en son temps, sous l'ancien
    """),
    periods=entries("""
        quand, lorsque, lorsqu', pendant que, jusqu'en, jusqu'au, jusqu'aux, à partir de, à partir du, dès, pendant,
        durant, à la fin, d'ici, puis, dans les années, une fois le, une fois la, une fois les, à compter, au bout, le
        temps que, le temps de, jusqu'à la fin, d'ici la fin, d'ici à la fin, avant la fin, après la fin, depuis la fin,
        vers la fin, dès la fin
    """),
    limits=entries("""
        par rapport à ceux, par rapport à celles, par rapport à ce, en comptant, de ceux qui, de celles qui, du genre
        à, du genre qui, le genre de, le genre à, ceux qui, celles qui, du moins ceux, en apparence, sur le papier, en
        théorie, en principe, au sens où, en ce sens que, dans le sens où, bien en dessous, très en dessous, en
        dessous, loin en dessous, bien au - dessous, toutes en, tous en, tous par, toutes par, comparé à, comparée à,
        comparés à, comparées à, comparé au, comparée au, par rapport à, par rapport au, par rapport aux, en
        comparaison, à côté de ce, à côté de ceux, au regard de, au regard du, sous la contrainte, sous contrainte,
        sous la menace, sous la pression, sous pression, sous serment, sous l'emprise, sous l'influence, sous la
        torture, sous hypnose, sous escorte, par défaut, par contumace, par hasard, par inadvertance, par accident, par
        mégarde
    """),
    ironies=entries("""
        la marmotte, mon œil, ben voyons, tu parles, et moi je suis, pensez - vous, le pauvre chou, ha ha, pour rire,
        pour plaisanter, par plaisanterie, dans le film, dans la pièce, dans le roman, dans le livre, dans la série,
        dans le jeu, dans mon rêve, dans l'histoire, le pauvre homme, pauvre chou, ben tiens, c'est ça oui, à d'autres,
        et moi je, et la marmotte, dans vos rêves, tu m'en diras tant, cause toujours, je rigole, je galèje, à mourir
        de rire, laissez - moi rire, dans le rôle de, dans le rôle du, dans le rôle d', à l'écran, ce pour quoi, ce
        qu'on le paie, ce qu'on les paie, c'est pour cela qu'on le paie, mon personnage, le personnage que, dans le
        scénario, dans mon scénario, dans mon livre, dans mon roman, à l'opéra, dans le sketch, dans la blague, dans la
        chanson, dans le poème, avec un clin d'œil, ai rêvé que, le premier avril
    """),
    own=entries("""
        je, j', nous, moi, à, de, veux, voudrais, peux, vous, dois, tiens, pour
    """),
    amounts=entries("""
        certains, certaines, quelques, quelques - uns de, plusieurs, la plupart, la plupart de, la plupart des,
        beaucoup de, beaucoup d', peu de, peu d', la moitié de, la moitié des, une partie de, une partie des, un tiers
        de, un tiers des, un quart de, un quart des, une majorité de, la majorité de, la majorité des, une minorité de,
        une poignée de, une fraction de, une dizaine de, une vingtaine de, une trentaine de, une centaine de, un
        millier de, des milliers de, des centaines de, des millions de, presque tous, presque toutes, jusqu'à, moins
        de, plus de, moins d', plus d', environ, près de, quelque, entre, autour de, deux, trois, quatre, cinq, six,
        sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante, soixante, cent, cents, mille,
        million*, milliard*, un sur deux, une sur deux, un sur trois, une sur trois, un sur dix, une sur dix, nombre
        de, bien des, l'un de, l'une de, l'un des, l'une des, un de, une de, un des, une des, premier*, première*,
        dernier*, dernière*, divers, diverses, trop peu de, assez peu de, tant de
    """),
    partitives=entries("""
        certains, certaines, certain, certaine, quelques, plupart, plusieurs, essentiel, partie, estimations,
        circonstances, conditions, quantité, quantités, proportion, proportions, dose, doses, degré, mesure, sens,
        égards, limites, limite, près
    """),
    addresses=entries("""
        mesdames, messieurs, madame, monsieur, mes chers, mes chères, chers, chères, cher, chère, docteur, professeur,
        maître, excellence, camarades, citoyens, voisins, habitants, membres, président, présidente, ministre, maire,
        bonjour, bonsoir, excusez - moi, pardonnez - moi, mon cher, ma chère, mon ami, mon général, les amis, les
        enfants
    """),
    fillers=FRENCH_REMARKS
    + entries("""
        bien sûr, bien entendu, en effet, d'ailleurs, après tout, vous savez, vous le savez, comme vous le savez, voyez
        - vous, croyez - moi, je dois dire, je dois l'avouer, je l'avoue, je peux vous dire, je peux vous assurer, je
        vous assure, je vous le dis, je vous le promets, je vous promets, je tiens à dire, je tiens à vous dire, je
        tiens à le dire, je suis heureux de vous annoncer, je suis heureuse de vous annoncer, je suis fier de vous
        annoncer, je suis fière de vous annoncer, j'ai le plaisir de vous annoncer, je vous annonce, je rappelle, je
        vous rappelle, je le répète, je répète, laissez - moi vous dire, permettez - moi de dire, permettez - moi de
        vous dire, il va sans dire, il faut dire, il faut bien dire, il faut le dire, il faut savoir, force est de
        constater, force est de reconnaître, la vérité est, la vérité c'est, le fait est, chacun sait, tout le monde
        sait, nous savons tous, vous savez tous, on sait tous, ce n'est un secret pour personne, il est vrai, c'est
        vrai, nul doute, il ne fait aucun doute, il n'y a pas de doute, sans aucun doute, si je puis dire, si j'ose
        dire, si vous voulez, pour ainsi dire, à vrai dire, en un mot, en bref, encore une fois, une fois de plus, une
        fois encore, mesdames et messieurs, mes amis, chers amis, s'il vous plaît, merci, euh, hein, ben, quoi, bref,
        de fait, soit dit en passant, au passage, par ailleurs, tout simplement, purement et simplement, à juste titre,
        bel et bien, bel et, non seulement, mais aussi, mais encore, mais également, une bonne fois pour toutes, une
        fois pour toutes, pour de bon, qu'on le veuille ou non, sans exception, sans conteste, sans discussion, ni plus
        ni moins, en personne, et ainsi de suite, et cetera, etc, coûte que coûte, vaille que vaille, jour et nuit, en
        silence, à la main, tant bien que mal, avant de conclure, avant de terminer, avant de finir, bon gré mal gré,
        pour le moins, c'est le moins qu'on puisse dire, c'est peu dire, tout de suite, je n'ai pas besoin de vous
        dire, je n'ai pas besoin de vous rappeler, je ne vous apprends rien, je ne vous apprends rien en disant, je ne
        vous cache pas, je ne vous cacherai pas, je n'ai pas honte de dire, je n'ai pas peur de dire, personne ne sera
        surpris d'apprendre, inutile de vous dire, inutile de dire, inutile de vous rappeler, inutile de rappeler, ça
        n'étonnera personne, cela n'étonnera personne, cela ne surprendra personne, ça ne surprendra personne,
        ouais, oh, ah, eh, hé, hm, hum, mh, ah oui, oui oui, ben oui, bah, bah oui, beh, okay, ok, d'accord, du coup,
        écoute, tu sais, tu vois, vous voyez, tu comprends, si tu veux, tiens, dis donc, dites donc, eh ben, non mais,
        je vais vous dire, je veux vous dire, moi je le dis, j'allais dire, j'allais le dire, par exemple, entre
        autres, comment dire, comment je vais dire, on va dire, attendez, attends, et tout ça, et tout, ce genre de
        choses, et ce genre de choses, voilà quoi, au fond, en gros, autant vous dire, autant dire
    """),
    asides=FRENCH_ASIDES,
    relatives=entries("""
        qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles, auquel, à laquelle, auxquels, duquel,
        desquels, ce qui, ce dont, pour qui, avec qui, chez qui, à qui, dans lequel, dans laquelle, sur lequel, sur
        laquelle, comme, quiconque, ce que, ce qu', après quoi
    """),
    reasons=entries("""
        parce que, parce qu', afin de, afin que, afin qu', afin d', pour ne pas, pour que, pour qu', grâce à, grâce au,
        grâce aux, à cause, en raison, par souci, histoire de, bien que, bien qu', quoique, quoiqu', même si, même s',
        même quand, encore que, malgré, en dépit, sans même, sans un mot, sans une, sans bruit, sans jamais, sans
        raison, sans se, sans relâche, de sorte que, qu'il pleuve, qu'il vente, qu'ils le, qu'elle le, qu'on le, qu'on
        ait, quoi qu'il, quoi qu'on, sans effort, sans peine, sans détour, sans s', sans le moindre, sans la moindre,
        sans *er, sans *ir, sans *re, sans plus *er, avec soin, avec courage, avec fierté, avec patience, avec beaucoup
        de, avec une grande, avec le plus grand, avec la plus grande, avec tant de, avec un grand, à pied, à toute
        vitesse, à tour de bras, d'arrache - pied, à mains nues, pour le plaisir, à la lueur, à voix haute, à voix
        basse, d'une seule voix, de bon cœur, de gaieté de, maintenant que, maintenant qu', en mémoire, en l'honneur,
        pour le bien, par amour, par égard, plutôt que, plutôt qu', plutôt que de, au lieu de, au lieu d', au lieu du,
        au lieu des, contrairement à, contrairement aux, à la place de, à la place du, car, puisque, puisqu', pour
        cause de, pour cause d', pour raison de, pour raisons de, pour des raisons, faute de place, pour *er, pour *ir,
        pour vice de, pour un vice de, pour défaut de, pour faute de, pour cause, pour manque de, pour motif
    """),
    examples=entries("""
        tels que, telles que, tel que, telle que, tel, telle, tels, telles, notamment, par exemple, y compris, à
        commencer par, en particulier, à l'image, à l'instar, comme un, comme une, comme des
    """),
    manner=entries("""
        très, vraiment, donc, aussi, même, ici, là, ensemble, et, beau, belle, cher, chère, propre, propres, sacré,
        sacrée, véritable, véritables, franc, bel, là - bas
    """),
    adverbs=("ment",),
    domains=entries("""
        moralement, financièrement, techniquement, juridiquement, légalement, officiellement, politiquement,
        économiquement, formellement, éthiquement, intellectuellement, commercialement, militairement, mentalement,
        physiquement, verbalement, faussement, mal, illégalement, indûment, précédemment, anciennement, initialement,
        récemment, actuellement, dernièrement, quotidiennement, annuellement, mensuellement, localement, nationalement,
        globalement, publiquement, secrètement, volontairement, involontairement, accidentellement, délibérément,
        sciemment, indirectement, directement, individuellement, collectivement, conjointement, également,
        pareillement, différemment, moment, document, gouvernement, logement, argument, bâtiment, paiement,
        spécifiquement, relativement, comparativement, modérément, prochainement, nouvellement, nécessairement,
        difficilement, seulement, événement, changement, développement, traitement, jugement, médicament, normalement,
        traditionnellement, idéalement, habituellement, partiellement, conditionnellement, provisoirement, injustement,
        faiblement, vaguement, approximativement, historiquement, théoriquement, statistiquement, scientifiquement,
        médicalement, cliniquement, hypothétiquement, numériquement, périodiquement, sporadiquement, symboliquement,
        logiquement, mathématiquement, géographiquement, biologiquement, chimiquement, artistiquement, pratiquement
    """),
    moments=entries("""
        aujourd'hui, ce matin, ce soir, cet après - midi, cette semaine, cette nuit, hier, hier soir, la semaine
        dernière, l'autre jour, l'autre soir, tout à l'heure, en venant, en arrivant, ici, là - bas, là - haut, dans
        cette salle, dans cette belle, il y a quelques minutes, à l'instant, dans cette, dans ce, sur cette, sur ce,
        ici même, devant vous, à table, au fond de, à ma droite, à ma gauche
    """),
    anaphors=entries("""
        il, ils, elle, elles, lui, eux, celui - ci, ceux - ci
    """),
    exclamations=entries("""
        oh, ah, bravo, quel, quelle, quels, quelles, chapeau, félicitations, du grand art, merveilleux, superbe,
        magnifique, tellement, pensez - vous, un vrai, une vraie, comme c'est, que c'est, génial, exemplaire,
        grandiose, sublime, comme c'est gentil, trop aimable, trop bon, quel bonheur, quelle chance, quel talent, merci
        qui, on adore, j'adore, un triomphe, un chef - d'œuvre, impeccable, parfait, joli, beau travail, belle
        réussite, on admire, on dit merci, génie
    """),
    verbs=entries("""
        est, sont, était, étaient, a, ont, avait, avaient, sera, seront, fait, font, va, vont, peut, n
    """),
    deictics=entries("""
        ici, ce, cet, cette, ces, vous
    """),
    units=entries("""
        million*, milliard*, millier*, mille, pour cent, pour, %, point*, centimes, euros, euro, dollars, dollar,
        tonnes, tonne, heures, jours, semaines, mois, ans, années, heure, jour, semaine, an, année, tête, personne,
        minutes, secondes, kilomètres, mégawatts, gigawatts, md, m, k, €, $, £
    """),
    rates=entries("""
        par, de, d', pour, l', le, la, sur, à, chaque, hors, en, au
    """),
    denials=entries("""
        c'est faux, est faux, n'est pas vrai, pas vrai, je plaisante, un mythe, un mensonge, me trompais, nous
        trompions, se trompait, se trompaient, s'était trompé*, m'étais trompé*, avions tort, avais tort, je n'y crois
        pas, nous n'y croyons pas, bien sûr que non, certainement pas, pas du tout, au contraire, n'importe quoi, n'est
        plus le cas, n'est pas le cas, jamais arrivé, pas d'accord, une illusion, une légende, ils ont tort, ils se
        trompent, une plaisanterie, en rêve, pas encore, un vœu pieux, je ne le crois pas, je ne le pense pas, je ne
        crois pas, plus aujourd'hui, rien de tel, une fable, je retire, je me reprends, je me corrige, rectification,
        je rectifie, je me trompe, je me suis trompé, je me suis trompée, lapsus, correction, c'est l'inverse, c'est le
        contraire, tout le contraire, bien au contraire, c'est ce qu'ils, c'est ce qu'on, c'est ce que disent, c'est ce
        que vous, il n'en est rien, n'en croyez rien, je blague, je plaisantais, c'était une blague, c'était pour rire,
        j'exagère, oubliez ça, du moins le croyait, du moins le croyions, on s'est trompé, on se trompait, nous avions
        tort, ou plutôt, ou plus exactement, auriez tort, aurait tort, vous vous tromperiez, ou c'est ce que, voilà ce
        que, voilà ce qu', c'est du moins, le slogan de, le slogan des, la version de, la version des, le refrain de,
        le refrain des, la thèse de, la thèse des, la propagande, la phrase qu'on, depuis abrogé, depuis abrogée,
        annulé depuis, annulée depuis, cassé depuis, cassée depuis, caduc, caduque, révoqué, révoquée, retiré depuis,
        retirée depuis, changé d'avis, changé d'opinion, change d'avis, détrompé*, me suis ravisé*, s'est ravisé*,
        sommes ravisé*, nous en sommes revenus, j'en suis revenu, j'en suis revenue, entre guillemets, je le réfute, je
        la réfute, je les réfute, je le récuse, je la récuse, le genre de phrase, le genre de phrases, ce genre de
        phrase, ce genre de phrases, le genre de propos, à mon insu, à notre insu, à son insu, à leur insu, un faux,
        une contrefaçon, abrogé + depuis/en/il/par/dès/bien/peu/deux/dix/avant/après/longtemps/ensuite, abrogée +
        depuis/en/il/par/dès/bien/peu/deux/dix/avant/après/longtemps/ensuite, abrogés +
        depuis/en/il/par/dès/bien/peu/deux/dix/avant/après/longtemps/ensuite, abrogées +
        depuis/en/il/par/dès/bien/peu/deux/dix/avant/après/longtemps/ensuite, aboli +
        depuis/en/il/par/dès/bien/peu/deux/dix/avant/après/longtemps/ensuite, abolie +
        depuis/en/il/par/dès/bien/peu/deux/dix/avant/après/longtemps/ensuite, avons - nous le choix, avions - nous le
        choix, ai - je le choix, avais - je le choix, quel choix avons - nous, quel choix avions - nous, que pouvions -
        nous faire d'autre, est fausse, sont faux, sont fausses, était faux, était fausse, étaient faux, étaient
        fausses, le contraire, l'inverse, autre chose, pourrait aussi, pourraient aussi, pourrions aussi, pourrais
        aussi, pourrait tout aussi, pourrions tout aussi, peut aussi bien, peut tout aussi bien, pouvons tout aussi
        bien, a été cassé, a été cassée, a été infirmé, a été infirmée, infirmé en appel, infirmée en appel, était
        erroné, était erronée, est erroné, est erronée, par erreur, c'était avant, ne partage pas, n'y souscris pas, ne
        suis pas d'accord, dans ma bouche, mots que je n'ai, hors contexte, hors de son contexte, je n'ai jamais dit,
        je n'ai jamais écrit, je n'ai rien dit de tel, démontré le contraire, prouvé le contraire, s'est révélé faux,
        s'est révélée fausse, s'est avéré faux, s'est avérée fausse, n'en crois rien, n'en pense rien, n'en croyez pas
    """),
    function=entries("""
        de, d', du, des, le, la, les, l', à, au, aux, nos, notre, vos, votre, leur, leurs, ses, son, sa, mes, mon, ma,
        ce, cet, cette, ces, que, qu', jamais, tous, toutes, y, en, s', se, nous, vous, ', un, une, être, avoir,
        vraiment, d, l
    """),
    usual=entries("""
        le, la, les, de, des, du, et, est, nous, notre, que, qui, dans, pour, une, un, il, elle, je, vous, ne, pas, ce,
        sont, avec, sur, nos, en, à, ces, ont, cette, leur, ils, elles, au, aux, par, mais, plus, tout, son, ses, d, l,
        n, qu, c, j, s, on, a, se, y, où, été, comme, sans, même, être, cet, mes, mon, ma, leurs, vos, votre, parce, si
    """),
)
