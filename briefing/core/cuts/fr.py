"""French words that carry the meaning of a sentence (see ``tables.Table``)."""

from __future__ import annotations

from briefing.core.cuts.tables import Table, entries

FRENCH = Table(
    harmless=entries("""
        non seulement, pas seulement, pas uniquement, pas mal, pas moins, n'est - ce pas, pas à pas, sans
        cesse, sans arrêt, sans relâche, sans détour, rien de moins que, si bien que, comme si, rien de plus, rien
        d'autre, croyez - moi, si je peux, pourquoi pas, si je puis dire, si j'ose dire, si vous voulez, si l'on
        veut, si important*, si grand*, si peu, si vite, si fort*, si bien, si longtemps, si souvent, comme je l'ai
        dit, comme je le disais, je l'ai dit, comme on dit, c'est - à - dire, si possible, pour ainsi dire, je vous
        le dis, plus que jamais, à vrai dire, cela dit en passant, non plus, il n'y a pas si longtemps, moi non
        plus, ni plus ni moins, tout au moins, sans exception, en quelques mots, quelques mots, un certain nombre,
        tous les deux, toutes les deux, et puis
    """),
    negations=entries("""
        ne, n', pas, jamais, aucun, aucune, rien, nul, nulle, ni, guère, non, nullement, aucunement, en aucun cas,
        en rien, à aucun moment, sous aucun prétexte, en aucune façon, il est faux, c'est faux que, loin de, loin
        d', tout sauf, plus jamais
    """),
    hedges=entries("""
        semble - t - il, peut - être, sans doute, probablement, vraisemblablement, apparemment, éventuellement,
        possiblement, potentiellement, théoriquement, en théorie, en principe, a priori, sauf erreur, pourrait,
        pourraient, pourrions, pourrais, pourriez, devrait, devraient, devrions, devrais, devriez, semble, semblent,
        semblait, il se peut, semblerait, semblaient, étonnerait, risque de, risquent de, se pourrait, paraît, il
        paraît, aurait, auraient, aurions, serait, seraient, serions, faudrait, voudrait, voudraient, pour l'instant,
        pour le moment, à ce stade, jusqu'ici, jusqu'à présent, à ce jour, en partie, partiellement, temporairement,
        provisoirement, dans une certaine mesure, un peu, légèrement, il est possible, il n'est pas impossible, chance
        que, chance qu', risque que, risque qu', à ce qu'on en sait, à ma connaissance, pas sûr, incertain, pas certain,
        autrefois, sur le papier, au mieux, au pire, par erreur, en dernier recours, dans le meilleur des cas, dans le
        pire des cas, plus ou moins, en quelque sorte, quasi, failli, plutôt, il arrive que, il n'est pas exclu, peut
        sembler
    """),
    shares=entries("""
        seulement, uniquement, exclusivement, simplement, presque, quasiment, pratiquement, juste, parfois,
        quelquefois, rarement, souvent, généralement, habituellement, en général, surtout, principalement,
        essentiellement, à peine, au moins, au plus, tout au plus, de temps en temps, dans certains cas, la plupart
        du temps, dans la plupart des cas, le plus souvent, par moments, ici ou là, à moitié, exceptionnellement, au
        plus tôt, au plus tard, d'ordinaire, du moins, moitié moins
    """),
    governors=entries("""
        refus*, échou*, évit*, cess*, arrêt*, empêch*, interdi*, renonc*, rejet*, nie, nions, nient, démenti*,
        démentons, manqu*, oppos*, abandonn*, incapable* de, incapable* d', impossible de, impossible d', difficile de,
        difficile d', la fin de, la fin du, la fin des, le risque de, le risque d', absence de, absence d', manque de,
        manque d', contre, trop, trop tôt pour, trop tard pour, le mythe de, faute de, faute d', réticent* à, opposé* à,
        prétend* à, le contraire de, la peur de, la menace de, menace de, menacent de, le rêve de, l'illusion de,
        feindre de, font semblant de, fait semblant de, fais semblant de, se garde* de, se gard* d', l'abolition,
        abolition de, suppression de, la crainte de, la crainte d', démens, démentons, échec de, échec du, défaite de
    """),
    attitudes=entries("""
        espèr*, espér*, souhait*, aimerais, aimerions, voudrais, voudrions, rêv*, crain*, dout*, peur que, peur de,
        essay*, tent*, vise à, visons à, visent à, compt* sur, comptons, veux, veut, voulons, veulent, voulions,
        envisag*, prévo*, je pense, nous pensons, j'espère, avons l'espoir, ai l'espoir, je crois, nous croyons, je
        suppose, j'imagine, imagin*, suppos*, j'ai l'impression, il me semble, promet*, tenté* de, prêt* à, sur le point
        de, me demande, nous demandons, demand* si, savoir si, hésit*, songe*, réfléchi*, pensons à, projet de, aurait
        pu
    """),
    replacers=entries("""
        au lieu de, au lieu d', plutôt que, plutôt qu', plutôt que de, sans, contrairement à, à la place de, à
        l'inverse de, contrairement aux, à la différence de, malgré, en dépit de, avant de, avant d', moins que,
        davantage que, plus que, autre* que, à défaut de
    """),
    conditions=entries("""
        s'il, s'ils, si et seulement si, sauf, sauf si, hormis, excepté, à condition, à moins, à la condition, sous
        condition, sous réserve, pourvu, tant que, tant qu', dès lors, en cas de, en cas d', au cas où, dans le cas
        où, faute de, faute d', selon que, selon qu', le cas échéant, à l'exception, jusqu'à ce, en attendant, dans
        l'hypothèse, à supposer, supposé que, imaginons que, supposons que, le jour où, quand les poules, une fois
        que, dans la mesure où, dans la mesure du possible, dès que, dès qu', avec l'accord, selon les, en fonction
        de, si tant est, moyennant, seulement si, uniquement si, à défaut, en dehors, mis à part, à part, si +
        je/j'/tu/il/elle/on/nous/vous/ils/elles/le/la/les/l'/un/une/des/d'/ce/cette/ces/cela/ça/notre/nos/votre/vos/leur/leurs/mon/ma/mes/son/sa/ses/tout/toute/tous/toutes/rien/personne/jamais/possible/nécessaire/besoin/seulement/chacun/chaque/quelqu'un/plusieurs/aucun/l'on/c'
    """),
    concessions=entries("""
        bien que, bien qu', même si, même s', quoique, quoiqu', alors que, alors qu', tandis que, tandis qu', encore
        que, quand bien même, certes, même quand
    """),
    contrasts=entries("""
        mais, cependant, toutefois, pourtant, néanmoins, en revanche, par contre, or, hélas, malheureusement, cela
        dit, ceci dit, reste que, il n'empêche, au contraire, en réalité, en fait, à l'inverse, d'un autre côté,
        sauf que, le problème, toujours est - il
    """),
    reports=entries("""
        dit, disent, disait, disaient, dire, prétend, prétendent, prétendu*, pense, pensent, pensait, pensaient,
        croit, croient, croyait, croyaient, affirm*, assur*, estim*, soutien*, soutenait, imagine, imaginent,
        raconte*, diront, dirait, accus*, reproch*, répèt*, répét*, prédi*, annonc*, convaincu* que, suggèr*,
        redout*, écrit que, écrivent que, jur*, persuadé*, alerte*, avertiss*
    """),
    hearsay=entries("""
        selon, d'après, soi - disant, le bruit court, comme quoi, à lire, à ce que, je cite, vous affirmez, vous dites,
        entend dire, entendu dire, paraît - il, à en croire, aux yeux de, aux yeux des, faire croire, l'idée que, l'idée
        qu', l'idée selon laquelle, la rumeur, l'illusion que, le mythe, la croyance, détracteurs, on dit, on m'a, on
        nous a, vous diront, lire que, lu que, vous dira, nous dit - on, dit - on, m'a dit, nous a dit, m'ont dit, nous
        ont dit
    """),
    own=entries("""
        je, j', nous, moi, à, de, veux, voudrais, peux, vous, dois, tiens, pour
    """),
    amounts=entries("""
        certains, certaines, quelques, quelques - uns de, plusieurs, la plupart, la plupart de, la plupart des,
        beaucoup de, beaucoup d', peu de, peu d', la moitié de, la moitié des, une partie de, une partie des, un
        tiers de, un tiers des, un quart de, un quart des, une majorité de, la majorité de, la majorité des, une
        minorité de, une poignée de, une fraction de, une dizaine de, une vingtaine de, une trentaine de, une
        centaine de, un millier de, des milliers de, des centaines de, des millions de, presque tous, presque
        toutes, jusqu'à, moins de, plus de, moins d', plus d', environ, près de, quelque, au moins, au plus, entre,
        autour de, à peine, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt,
        trente, quarante, cinquante, soixante, cent, cents, mille, million*, milliard*, un sur deux, une sur deux,
        un sur trois, une sur trois, un sur dix, une sur dix, nombre de, bien des, l'un de, l'une de, l'un des,
        l'une des, un de, une de, un des, une des, premier*, première*, dernier*, dernière*, divers, diverses, trop
        peu de, assez peu de, tant de
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
        trompions, se trompait, se trompaient, s'était trompé*, m'étais trompé*, avions tort, avais tort, une
        erreur, je n'y crois pas, nous n'y croyons pas, bien sûr que non, certainement pas, pas du tout, au
        contraire, n'importe quoi, n'est plus le cas, n'est pas le cas, jamais arrivé, pas d'accord, une illusion,
        une légende, ils ont tort, ils se trompent, une plaisanterie, en rêve, pas encore, un vœu pieux, non ., je
        ne le crois pas, je ne le pense pas, je ne crois pas, plus aujourd'hui, rien de tel, une fable
    """),
    questions=entries("""
        est - ce que, est - ce qu', pensez - vous, croyez - vous, qui dit, qui peut dire, pourquoi, peut - on dire,
        faut - il, êtes - vous sûr*, est - il vrai, qui oserait, comment, qui pourrait
    """),
    complements=entries("""
        que, qu'
    """),
    joiners=entries("""
        et, ou, donc, car, parce que, parce qu', puisque, puisqu', comme, qui, dont, où, lequel, laquelle, lesquels,
        lesquelles, à qui, à laquelle, pour ne, afin, de façon, de ne, à ne, d'en, en ne, pour que, pour qu', pour
        n', de n', de manière, ainsi que, notamment, y compris, tel que, telle que, tels que, après, alors, puis, ce
        que, ce qui
    """),
    manner=entries("""
        très, bien, vraiment, donc, aussi, encore, même, ici, là, ensemble, alors, toujours, tout, toute, tous, si,
        et, grand, grande, beau, belle, cher, chère, petit, petite
    """),
    adverbs=("ment",),
    reasons=entries("""
        parce, parce que, parce qu', car, puisque, sans, grâce, afin, pour, en, avec, par
    """),
    pronouns=entries("""
        je, j', tu, il, elle, on, nous, vous, ils, elles, c', ce, cela, ça
    """),
    prepositions=entries("""
        de, d', du, des, à, au, aux, en, dans, pour, par, sur, avec, chez, vers, sous, depuis, pendant, dès, entre,
        est, sont, était, a, ont, avons, et, ou, que, qu', qui, dont, où, car, parce, afin, comme, sera, seront
    """),
    function=entries("""
        de, d', du, des, le, la, les, l', à, au, aux, nos, notre, vos, votre, leur, leurs, ses, son, sa, mes, mon,
        ma, ce, cet, cette, ces, que, qu', jamais, tous, toutes, y, en, s', se, nous, vous, ', un, une, être, avoir,
        vraiment, d, l
    """),
    usual=entries("""
        le, la, les, de, des, du, et, est, nous, notre, que, qui, dans, pour, une, un, il, elle, je, vous, ne, pas,
        ce, sont, avec, sur, nos, en, à, ces, ont, cette, leur, ils, elles, au, aux, par, mais, plus, tout, son,
        ses, d, l, n, qu, c, j, s
    """),
)
