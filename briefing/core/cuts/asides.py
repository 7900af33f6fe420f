"""How remarks on the saying begin, which may go (see ``tables.Table``): so many that they have a file of their own."""

from __future__ import annotations

from briefing.core.cuts.tables import entries

ENGLISH_ASIDES = entries("""
    you don't need a, you don't need to be, you don't have to be, it doesn't take, nobody asked me, i can't help
    but, as every year, as every, as in previous, as each year, if you've never, if you have never, if you don't
    know, for those who don't, for those of us, for some reason, for whatever reason, as you all, as you can, as
    you have, as you may, as you might, as you'll, as you've, as everyone, as everybody, as anyone, as we all, as
    we know, as many of you, as some of you, as i said, as i say, as i told, as i have, as i've, as i was, as i
    mentioned, as my colleague, as the saying goes, as they say, as the poet, as ever, as always, as if that, as if
    we, as if anyone, as if anybody, as if it, as luck would have it, as it happens, believe it or not, mind you,
    you'll see, you'll agree, you won't believe, you can't deny, you cannot deny, you can imagine, you may ask, i
    have to admit, i must admit, i confess, i admit, i'll admit, i don't mind, i do not mind, i need hardly, i
    don't need to, i'm not going to, i am not going to, i won't, i can't stress, i cannot stress, i never thought
    i'd, i'm happy to, i am happy to, i'm proud to, i am proud to, i'm pleased to, i am pleased to, i'm delighted
    to, i'm glad to, let me, let's face it, let's be, let us be, allow me, if i might, if i can, if i could, if i'm
    honest, if i am honest, if i'm being, if truth be told, if you want, if you please, if you'll, if you ask me,
    if you don't mind, if you pardon, if you can believe, if you must know, if it please, if anything, if not the,
    if not, if that's the word, not to put, not to mention, not that it, not that i, not that you, no doubt about,
    no question, no two ways, no kidding, no joke, no ifs, no less, no matter, no wonder, no offence, frankly,
    honestly, quite simply, quite frankly, to be fair, to be clear, to be precise, to be sure, to be exact, to put
    it, to tell the truth, to tell you, to be blunt, to my, to our, to everyone's, to nobody's, in all honesty, in
    other words, in passing, that is to say, that's to say, that is, how shall i, how can i, what's more, what is
    more, incidentally, naturally, obviously, happily, thankfully, luckily, thank god, thank heaven, thank
    goodness, god bless, god knows, god willing, heaven knows, goodness knows, bless, hats off, hallelujah, well,
    look, listen, ok, okay, yes, oh, there's no question, there is no question, there's no point, rain or shine,
    come what may, for better or worse, for want of, for lack of a better, for what it's worth, for the record, for
    your information, for those of you, for anyone who, with all due respect, with all respect, with respect, with
    your permission, with great, with a heavy, at last, at long last, finally, last but not least, first of all,
    above all, all things considered, call me, don't worry, don't get me wrong, don't let anybody, don't let
    anyone, and i mean, and don't, and i can tell you, and i'm proud, and i am proud, and i'm glad, and rightly so,
    and i say, and quite right, it won't come as, it will come as no, it comes as no, it is true that, it's true
    that, it is a fact that, speaking as, speaking of, just between, between you and me, say what you like, say a,
    isn't it, aren't we, don't we, doesn't it, didn't it, didn't we, can they, can we, can you, are they, are we,
    won't we, won't they, won't it, have they, haven't we, haven't they, wasn't it, weren't they, is it, do they,
    did they, will they, do we, right, make no bones, on a personal note, on that note, on behalf of, from the
    bottom, in my humble, not for nothing, love it or hate it, more to the point, better still, worse still, even
    better, strange as, hard as, odd as, unbelievable as, small wonder, to cut a long, to sum up, to conclude, in
    conclusion, to answer your, to come back, to return to your, whatever the, whatever anyone, whatever you,
    whatever people, say an, some of you, many of you, most of you, some of them, many of them, most of them, many
    of whom, some of whom, most of whom, none of whom, two of whom, all of whom, one of the, and this is, if ever
    there, if truth be, if need be, if only for, if only because, if you take, if you forgive, if you'd, if you
    would, if you could, if you excuse, if i do say, if it comes to that, if that's any, if such a thing, if you
    follow, if you can call, if you get my, if the lady, if the gentleman, if our, if you really want, if i
    remember one, if you're listening, if they're listening, before i forget, before you ask, before anyone asks,
    before i go on, before i start, while we're, while i'm, while you're, when all is said, when you think, when
    push, when it comes to, without wishing, without going into, but really, but i mean, whatever they, as my
    mother, as my father, as my grandmother, as my grandfather, as my wife, as my husband, as my old, as my dear,
    as our, as the old, as the song, don't let, don't ask, don't tell, don't get, i said it, i say it, i'll say it,
    i've said it, i told you, i've told you, neither here nor, no strings, no more no less, not before time, not a
    day too, not a minute too, not a moment too, not surprisingly, not by accident, not for the first, not for the
    last, never mind, never fear, never say, god forbid, heaven forbid, who would have, who'd have, who knew, guess
    what, wait for it, dare i say, may i, might i, can you believe, would you believe, in my opinion, in my view,
    for my part, as for me, as far as i'm concerned, to the lady, to the gentleman, to those who, to anyone who, to
    whoever, to you, brothers and, your grace, hey, wow, gosh, my god, for god's, for heaven's, for goodness, bear
    with, hold on, hang on, wait, quiet, come on, say it, joking aside, truth be told, all joking, be that as, to
    start with, to begin with, for starters, firstly, secondly, first, second, third, lastly, next, ultimately,
    more importantly, most importantly, importantly, interestingly, curiously, remarkably, amazingly, incredibly,
    unbelievably, surprisingly, mercifully, fortunately, personally, seriously, truthfully, bluntly, simply,
    plainly, without more ado, without further, if there's one thing, if there is one thing, with or without, when
    i was, when i first, when i started, when i last, i don't have to, you don't need me, nobody needs, no one
    needs, not to, no, take it from, take my word, rest assured, remember, picture, stop me, ask anyone, ask
    anybody, ask any, laugh if, call it, name me, pity, shame, sad to, sorry to, credit where, fair enough, good
    news, bad news, long story, cards on, hand on, cross my, first things, one thing, one more, the good news, big
    deal, no surprise, no secret, nothing new, nothing personal, there's no, there is no, nobody can, no one can,
    nobody will, nobody could, as is, as are, as was, as were, in case you, in case anyone, lest anyone, lest we,
    for fear, unlikely as, impossible as, try as, hate me, love me, agree or, right or wrong, win or lose, good or
    bad, big or small, rich or poor, young or old, day or night, sooner or later, one way or, one and all, each and
    every, to a man, that's, this is, this isn't, it's no, it's hard, it's a, it is a, it's been, it has been,
    there's, as tradition, as is the custom, as custom, as the rules, as the statutes, regarding, as regards,
    turning to, turning now, as to the, concerning, with regard, i come to, i come now, moving on, let us turn, let
    me turn
""")

FRENCH_ASIDES = entries("""
    ne l'oublions pas, n'oublions pas, pas besoin d'être, nul besoin d'être, inutile d'être, on ne me l'a pas, on
    ne m'a rien, comme chaque année, comme chaque, comme tous les ans, comme toujours, à mon sens, à notre sens, si
    vous ne connaissez, si vous le permettez, si vous me le, pour ceux qui ne me, allez savoir pourquoi, on ne sait
    pourquoi, comme vous savez, comme vous, comme chacun, comme tout le monde, comme nous le, comme je l'ai, comme
    je le, comme je vous, comme je l'avais, comme on dit, comme on le, comme dirait, comme d'habitude, comme si,
    comme ils ne, comme elles ne, comme le dit le proverbe, croyez - le, faites - moi confiance, vous voyez, vous
    verrez, vous n'êtes pas sans savoir, vous n'êtes pas sans le savoir, vous imaginez, vous l'aurez, vous me
    croirez, vous avez raison, je veux dire, je dois avouer, j'avoue, je vous l'ai dit, je vous rassure, je peux
    vous le dire, je le redis, je vais pas, je ne vais pas, je n'ai pas peur, je n'irai pas, je suis heureux de, je
    suis heureuse de, je suis fier de, je suis fière de, je suis ravi de, j'ai le plaisir de, j'ai envie de dire,
    j'en suis fier, j'en suis fière, j'en suis, je pourrais vous en, je vous parle en, je vous en prie, jamais je
    n'aurais, laissez - moi, permettez - moi, permettez, si je puis, si je peux, si j'ose, si vous permettez, si
    vous me, si l'on peut, si on peut, si on veut, si l'on veut, si incroyable, si étrange, si surprenant, si
    possible, s'il fallait, s'il y a une chose, n'ayons pas peur, ne vous y trompez pas, ne nous y trompons, ne
    vous en déplaise, n'en déplaise, n'est - ce pas, n'en doutez pas, ne nous voilons, il n'y a pas à, il n'y a pas
    de mais, il n'y a pas photo, il faut bien le dire, il faut dire que, inutile de, autant le dire, force est,
    cela ne fait, ça ne fait, cela va sans dire, ça va sans dire, ça n'étonnera, cela n'étonnera, ce n'est un
    secret, c'est un secret, ce n'est pas un secret, c'est un fait, on ne peut pas le nier, on ne le répétera, on
    ne peut le nier, faut - il encore, faut - il le, faut - il rappeler, est - il besoin, sans vouloir, sans rire,
    sans blague, sans fausse modestie, sans tambour, sans doute possible, mine de rien, soit dit, cela dit en
    passant, à propos, au fait, entre nous, entre parenthèses, franchement, honnêtement, sincèrement, à dire vrai,
    à mon avis, à notre plus, à ma grande, à notre grande, à la surprise, à raison, pour être, pour tout vous dire,
    pour tout dire, pour faire court, pour revenir, pour répondre, pour le dire, pour parler, pour ne pas dire,
    pour ne rien, pour la petite, pour mémoire, pour l'anecdote, pour ceux, pour celles, pour conclure, pour finir,
    pour commencer, en clair, en toute, en d'autres termes, en d'autres mots, en somme, autrement dit, c'est - à -
    dire, plus exactement, plus précisément, ou plus exactement, qu'on le veuille, qu'on se le, que cela plaise,
    que ça plaise, que vous le vouliez, avec tout le respect, avec votre permission, avec le respect, sauf votre
    respect, bon an mal an, tout compte fait, avant tout, enfin, évidemment, naturellement, heureusement, par
    bonheur, par chance, grâce à dieu, dieu merci, dieu soit loué, dieu sait, et dieu sait, et croyez - moi, et
    j'en suis, et je ne plaisante pas, et je pèse, et je le dis, et c'est heureux, et c'est tant mieux, et pas, et
    heureusement, non mais, eh bien, bon, ben oui, alors, voilà, tenez, tiens, écoutez, regardez, tenez - vous
    bien, figurez - vous, rassurez - vous, non, oui, pardon, pas vrai, rien que ça, rien de moins, excusez du peu,
    le hasard, allez, d'abord, tout d'abord, premièrement, du reste, certes, au risque de, par pitié, par respect,
    contre vents, côte à côte, qu'on me, oh, ah, personnellement, mettons, disons, la vérité, quel que, quelle que,
    quels que, quelles que, certains d'entre, beaucoup d'entre, la plupart d'entre, beaucoup de, quelques - uns,
    quelques - unes, plusieurs d'entre, avec ou sans, quoi qu', quoi que, et vous le savez, et je le, s'il en est,
    s'il en fut, si ça vous, si cela vous, si vous suivez, s'il le faut, si ce n'est pas trop, si nécessaire, si
    besoin, si je vous, si on peut appeler, si l'on ose, si je devais, si vous saviez, si madame, si monsieur, si
    vous y, si vous préférez, si vous tenez, avant que j'oublie, avant que je, avant d'oublier, avant de commencer,
    avant de continuer, avant qu'on me, pendant que j'y, pendant qu'on y, pendant que vous, quand on y, quand j'y,
    quand je vous, quand bien même, mais vraiment, mais bon, mais alors, sans hésitation, sans le moindre doute,
    sans entrer, sans aller, sans trahir, sans me vanter, sans plus attendre, sans mentir, comme disait ma, comme
    disait mon, comme dit ma, comme dit mon, comme disait le, comme dit le, comme le disait, comme il se doit,
    comme prévu, comme promis, ni plus ni, ni une ni, ni vu ni, pas moins, rien moins, pas plus tard, pas trop tôt,
    pas fâché, ce n'est pas trop, ce n'est pas rien, c'est pas rien, ce n'est pas faute, ce n'est pas peu, ce n'est
    pas une, c'est pas une, ce n'est pas pour, c'est pas pour, jamais deux, qui l'eût, qui l'aurait, devinez,
    imaginez - vous, que voulez - vous, que dis - je, que sais - je, qu'à cela, à mes yeux, pour ma part, quant à
    moi, en ce qui me, de mon côté, à la dame, au monsieur, à ceux qui, à celles qui, à tous ceux, à toutes celles,
    à vous, hé, hop, mon dieu, bon sang, bon dieu, zut, désolé, désolée, une seconde, une minute, attendez,
    silence, allons, blague à part, plaisanterie à part, toute plaisanterie, quoi qu'il en soit, deuxièmement,
    primo, secundo, d'une part, pour tout, curieusement, étonnamment, incroyablement, miraculeusement, étrangement,
    simplement, sérieusement, concrètement, clairement, bêtement, dieu m'en, que dieu, le ciel, croix de bois, nom
    d'un, ma parole, parole d'honneur, ma foi, soyons clairs, soyons francs, soyons honnêtes, soyons sérieux,
    disons - le, avouons - le, reconnaissons - le, notez, notons, remarquez, entendez - moi, comprenez - moi,
    voyez, je sais pas comment, je ne sais pas comment, comment dire, comment vous dire, c'est pas, quand j'étais,
    quand j'ai, quand je suis, retenez, sachez, dites - vous, souvenez - vous, rappelez - vous, prenez, jugez,
    tenez - le, soyez, demandez à, dieu m'est, la main sur, cartes sur, première chose, une chose, bonne nouvelle,
    mauvaise nouvelle, triste à dire, honte à, personne ne peut, personne n'ignore, nul n'ignore, nul ne, si le
    monsieur, si la dame, si les personnes, au cas où vous, au cas où certains, de peur, de crainte, tôt ou tard,
    d'une façon ou, d'une manière ou, qu'on se, que ce soit, à tort ou, jeunes et vieux, riches ou, grands et
    petits, c'est dit, c'est comme, c'est un, c'est une, c'est mon, c'est ma, c'est simple, c'est clair, c'est fou,
    c'est beau, c'est triste, ce n'est pas, ça fait, ça va, ça me, cela me, ça n'a, cela n'a, il n'y a pas, comme
    le veut, comme l'exige, comme c'est l'usage, comme le prévoit, comme de coutume, comme il est d'usage, ainsi
    que le veut, s'agissant, concernant, quant à, quant au, quant aux, à propos de, à propos du, pour ce qui est,
    j'en viens, venons - en
""")
