"""Whole remarks on the saying, by which a speaker vouches or takes back, wherever they stand (see ``tables.Table``)."""

from __future__ import annotations

from briefing.core.cuts.tables import entries

ENGLISH_REMARKS = entries("""
    at the end of the day, when all is said and done, strange as it may seem, strange as it may sound, odd as it
    may seem, odd as it may sound, odd though it may seem, as far as it goes, to be perfectly honest, to be quite
    honest, to be fair, to be blunt, to be clear, to be exact, to be precise, if i may be blunt, if i may be so
    bold, if you'll forgive me, if you'll pardon me, if you'll allow me, if you'll excuse me, if you'll pardon the
    expression, if you pardon the expression, without wanting to labour the point, without wishing to labour the
    point, without further ado, without more ado, it's no exaggeration to say, it is no exaggeration to say, i make
    no secret of the fact, i make no secret of it, i don't mind admitting, i won't hide from you, let's not forget,
    let us not forget, let's not beat about the bush, let's be clear, let us be clear, let's be honest, let's face
    it, let me be blunt, let me be honest, let me be frank, let me add, let me repeat, you don't have to be a
    genius to see, you don't need a degree to see, it doesn't take a genius to see, there's no getting away from
    the fact, there is no getting away from the fact, there's no doubt in my mind, there is no doubt in my mind,
    there can be no doubt, i have no doubt whatsoever, i have no doubt, i've no doubt, i have no hesitation in
    saying, i can't stress this enough, i cannot stress this enough, i can't stress enough, i cannot stress enough,
    i can't emphasise enough, it cannot be said too often, it can't be said too often, it bears repeating, it bears
    saying, whether we like it or not, whether you like it or not, rain or shine, believe it or not, for what it's
    worth, in point of fact, in actual fact, as a matter of fact, the long and the short of it is, the fact of the
    matter is, the bottom line is, the short answer is, the simple truth is, the sad truth is, the plain truth is,
    the good news is, the bad news is, what matters is, what i mean is, what i'm saying is, what i am saying is,
    what i want to say is, what i want to get across is, what you have to understand is, what you need to know is,
    what it boils down to is, what it comes down to is, all i'm saying is, all i can tell you is, my point is, my
    point is simply this, my point is simple, one thing is certain, one thing is clear, one thing i know, the way i
    see it, as i never tire of saying, as i've said before, as i said before, as i have said before, as nobody here
    needs reminding, as you may or may not know, as you would expect, as you'd expect, as you can imagine, as you
    can see, as you can hear, as things turned out, as it turned out, as promised, as planned, as usual, as ever,
    much to my regret, to my regret, to my shame, to my surprise, to my great surprise, to nobody's surprise, to no
    one's surprise, to everyone's relief, to everyone's surprise, sad to say, i'm sorry to say, i am sorry to say,
    i regret to say, i'm afraid to say, suffice it to say, suffice to say, truth be told, if truth be told, in all
    fairness, in all honesty, with hindsight, with respect, with all due respect, looking back, to cut a long story
    short, to put it bluntly, to put it mildly, to put it plainly, to put it another way, not to put too fine a
    point on it, make no bones about it, make no mistake about it, come to think of it, now you mention it, now
    that you mention it, since you ask, speaking from experience, on a more cheerful note, on a lighter note, on
    top of all that, last but not least, last but by no means least, oddly enough, funnily enough, strangely
    enough, curiously enough, sure enough, i'm the first to admit, i'd be the first to admit, i would be the first
    to admit, i want it on the record, for the record, just for the record, allow me to point out, allow me to say,
    may i remind the house, may i remind you, i should like to stress, i would like to stress, i'd like to stress,
    i want to stress, i want to make it clear, i feel bound to say, i'm bound to say, i am bound to say, i'm afraid
    i have to tell you, it is with a heavy heart, it gives me no pleasure to say, it gives me great pleasure to
    say, you may be sure, you can be sure, rest assured, you have my word, take my word for it, take it from me,
    everyone in this room knows, everybody in this room knows, ask anyone, it's common knowledge, it is common
    knowledge, frankly, honestly, hand on heart, cross my heart, i'll be honest, i'll be honest with you, i'll be
    frank, i'll be blunt, i'll be brief, you'll be glad to hear, in other words, no less, by the by, if you don't
    mind my saying so, whatever anyone says, come hell or high water, come what may, and rightly so, and about time
    too, and not before time, not before time, against all the odds, regrettably, mercifully, at long last, for the
    umpteenth time, without a shadow of a doubt, pure and simple, no two ways about it, full stop, end of story,
    thank goodness, thank god, thank heavens, god be praised, touch wood, read my lips, i mean it, i mean every
    word, there i've said it, it had to be said, you can quote me, you can quote me on that, write that down,
    that's all there is to it, that is all there is to it, and that's that, and i mean that, and i mean this, and
    i've checked, and nobody disputes it, speaking as a mother, speaking as a father, speaking personally, on a
    personal note, in passing, let me be absolutely clear, to come back to your question, in answer to your
    question, first of all, to begin with, to start with, last of all, look, listen, folks, i'm sure you
    understand, i am sure you understand, you understand, you know that, you know that as well as i do, i have
    nothing to add, i've nothing to add, i have nothing more to add, that's my answer, that is my answer, it's that
    simple, it's as simple as that, it is as simple as that, that's it, that's all, that is all, that's all i have
    to say, that's all i'm saying, let me spell that out, let me say that again, let me repeat that, i'll say it
    again, i'll say that again, i say that again, i'll repeat that, i'll leave it there, i'll stop there, thank you
    for your question, thank you for that question, thank you for the question, thank you for coming, thank you for
    having me, thanks for asking, good morning, good afternoon, good evening, good morning everyone, good evening
    everyone, any questions, i hope that answers your question, does that answer your question, i'm glad you asked,
    i'm glad you asked that, i appreciate the question, i appreciate your question, i hear what you're saying, i
    hear you, where was i, can everyone hear me, let me finish, if i could just finish, with that said, having said
    that, on that note, i want to be very clear about that, i want to be absolutely clear, i can't put it more
    plainly, mark that, ask around, look it up, believe you me, you heard me, you heard me right, you heard that
    right, i make no apology for that, i make no apology for it, i stand by that, i stand by it, i stand by every
    word, i checked, i checked twice, i have checked, true story, no joke, i kid you not, you couldn't make it up,
    go figure, say what you like, that's the long and the short of it, end of discussion, case closed, enough said,
    so there you are, there you have it, there you go, two points, three points, first point, next question, moving
    on
""")

FRENCH_REMARKS = entries("""
    au bout du compte, en fin de compte, tout bien considéré, tout bien pesé, tout compte fait, aussi étrange que
    cela puisse paraître, aussi étrange que ça puisse paraître, si étrange que cela paraisse, si étonnant que cela
    paraisse, pour être tout à fait honnête, pour être honnête, pour être franc, pour être franche, pour être
    clair, pour être précis, si vous me passez l'expression, si je puis me permettre, si vous me permettez, si vous
    permettez, sans vouloir insister, sans vouloir vous vexer, sans plus attendre, cela va de soi, ça va de soi,
    cela va sans dire, ça va sans dire, il n'est pas exagéré de dire, on peut le dire, on peut dire sans exagérer,
    je n'ai jamais caché, je ne le cache pas, je ne m'en cache pas, n'oublions pas, ne l'oublions pas, ne nous
    voilons pas la face, ne tournons pas autour du pot, pas besoin d'être ingénieur pour voir, pas besoin d'être un
    génie pour comprendre, il ne faut pas être grand clerc pour comprendre, il ne faut pas être grand clerc pour
    savoir, nul n'ignore, nul ne conteste, personne n'ignore, personne ne conteste, je ne doute pas un instant, je
    n'ai aucun doute, il ne fait pas de doute, cela ne fait aucun doute, ça ne fait aucun doute, on ne le répétera
    jamais assez, on ne le dira jamais assez, on ne dira jamais assez, je ne le répéterai jamais assez, je ne le
    dirai jamais assez, que cela plaise ou non, que ça plaise ou non, que vous le vouliez ou non, n'en déplaise à
    certains, croyez - le ou non, vous me croirez ou non, pour ce que ça vaut, en fait, en réalité, toujours est -
    il, l'essentiel est, l'essentiel c'est, la triste vérité est, la vérité vraie c'est, la bonne nouvelle c'est,
    la bonne nouvelle est, la mauvaise nouvelle c'est, ce qui compte c'est, ce qui compte, ce qui est sûr, ce que
    je veux dire, ce que je veux vous dire, ce que je veux vous faire comprendre, ce que je constate, ce que je
    vois, ce qu'il faut savoir, ce qu'il faut comprendre, ce qu'il faut dire, tout ce que je dis, tout ce que je
    peux vous dire, mon propos est simple, ma réponse est simple, ma réponse est claire, une chose est sûre, une
    chose est certaine, comme je ne cesse de le répéter, comme je ne cesse de le dire, comme je l'ai dit, comme je
    l'ai déjà dit, comme je vous l'ai dit, comme je vous le disais, comme je l'ai dit mille fois, comme chacun
    sait, comme chacun le sait, comme tout le monde le sait, comme vous le savez sans doute, comme vous le savez
    tous, comme vous pouvez l'imaginer, comme vous pouvez le voir, comme vous le voyez, comme on pouvait s'y
    attendre, comme promis, comme prévu, comme d'habitude, comme toujours, à mon grand regret, à ma grande honte, à
    ma grande surprise, à mon grand étonnement, à la surprise générale, à notre grande surprise, au soulagement de
    tous, au soulagement général, c'est malheureux à dire, c'est triste à dire, c'est bête à dire, qu'il me suffise
    de dire, avec le recul, à dire vrai, pour ne rien vous cacher, pour tout vous dire, pour tout dire, pour faire
    court, pour faire simple, pour couper court à toute rumeur, retenez bien ceci, ne vous y trompez pas, ne nous y
    trompons pas, maintenant que vous en parlez, puisque vous me le demandez, puisque vous me posez la question,
    par expérience, sur une note plus gaie, par - dessus le marché, et pour finir, pour finir, pour commencer, pour
    conclure, curieusement, fait notable, chose curieuse, chose étrange, je suis le premier à le dire, je suis le
    premier à le reconnaître, je suis le premier à reconnaître, je suis la première à le dire, je suis la première
    à dire, je suis la première à reconnaître, je tiens à ce qu'il soit noté, je tiens à le souligner, je tiens à
    souligner, je tiens à rappeler, je tiens à préciser, je veux être clair, je veux être très clair, je vais être
    franc, je vais être franche, je serai bref, je serai brève, permettez - moi de souligner, permettez - moi de
    rappeler, permettez - moi d'ajouter, permettez - moi d'insister, je me permets de rappeler, je me dois de vous
    dire, je me dois de dire, je dois vous dire, j'ai le regret de vous annoncer, j'ai le regret de vous dire, j'ai
    le regret de le dire, c'est le cœur lourd que je vous annonce, ce n'est pas de gaieté de cœur que je le dis,
    soyez assurés, soyez sûrs, soyez certains, je vous donne ma parole, vous avez ma parole, tout le monde ici
    sait, tout le monde ici le sait, il est de notoriété publique, c'est de notoriété publique, vous n'êtes pas
    sans savoir, j'attire votre attention sur le fait, je vous prends à témoin, il m'appartient de vous dire,
    disons - le tout net, disons - le, disons les choses, disons les choses comme elles sont, soyons clairs, soyons
    francs, soyons honnêtes, moi je vous le dis, je vous le dis tout net, je vous le dis franchement, je le dis
    franchement, je le dis haut et fort, je le dis sans détour, je le redis, je pèse mes mots, et je pèse mes mots,
    j'ai le plaisir de vous l'annoncer, vous serez contents de l'apprendre, et je suis sérieux, et je suis
    sérieuse, excusez du peu, rien que ça, soit dit entre nous, entre nous, entre nous soit dit, sauf votre
    respect, quoi qu'on en dise, quoi qu'il en soit, contre vents et marées, et il était temps, ce n'est pas trop
    tôt, faites - moi confiance, malheureusement, heureusement, hélas, pour la énième fois, comme en atteste le
    procès - verbal, et j'ai vérifié, et personne ne le conteste, sans l'ombre d'un doute, à n'en pas douter, il
    n'y a pas à tortiller, point final, point à la ligne, un point c'est tout, la main sur le cœur, mon vieux, vous
    comprenez, vous en conviendrez, dieu merci, grâce à dieu, touchons du bois, c'est dit, voilà c'est dit, il
    fallait que ce soit dit, franchement, honnêtement, sincèrement, très franchement, très honnêtement, très
    sincèrement, en toute franchise, en toute honnêteté, en toute sincérité, en toute modestie, écoutez, tenez,
    n'est - ce pas, ma réponse sera simple, pour répondre à votre question, je n'ai rien à ajouter, je n'ai rien
    d'autre à ajouter, c'est aussi simple que ça, c'est aussi simple que cela, ce n'est pas un secret, c'est un
    secret de polichinelle, vous comprendrez, vous me comprenez, vous m'avez compris, vous m'avez bien compris,
    vous m'avez bien entendu, vous avez bien lu, vous avez bien entendu, vous le savez aussi bien que moi, je n'ai
    pas d'autre commentaire, je m'arrête là, je m'en tiens là, c'est ma réponse, telle est ma réponse, c'est tout,
    c'est tout ce que j'ai à dire, c'est tout ce que je peux dire, voilà tout, voilà, c'est clair, c'est simple,
    c'est bien simple, c'est bien clair, c'est écrit noir sur blanc, je le redis encore, je le redis ici, je l'ai
    dit et je le redis, je le répète encore, je le répète ici, merci de votre question, merci pour votre question,
    merci de me poser la question, merci d'être venus, merci d'être venus si nombreux, merci de votre accueil,
    merci de votre attention, bonjour à tous, bonjour à toutes et à tous, bonsoir à tous, bonsoir à toutes et à
    tous, bonjour, bonsoir, des questions, j'espère avoir répondu à votre question, ai - je répondu à votre
    question, je suis heureux que vous en parliez, je suis heureuse que vous en parliez, je vous entends, je vous
    entends bien, je vous remercie, laissez - moi finir, laissez - moi terminer, laissez - moi répondre, cela dit,
    ceci dit, cela étant, ceci étant, cela étant dit, ceci étant dit, sur ce, là - dessus je serai bref, je veux
    être très clair là - dessus, je ne peux pas le dire plus simplement, notez - le, retenez - le, vérifiez, vous
    pouvez vérifier, demandez à n'importe qui, demandez autour de vous, j'assume, j'assume chaque mot, je le
    maintiens, je maintiens, j'ai vérifié, j'ai vérifié deux fois, histoire vraie, véridique, sans blague, ça ne
    s'invente pas, on croit rêver, affaire classée, fin de l'histoire, fin de la discussion, tout est dit, voilà
    qui est dit, première chose, deuxième chose, premier point, deux points, question suivante, passons, moi ce que
    je vois, moi ce que je constate, moi ce que je sais
""")

ENGLISH_DOUBTS = entries("""
    i gather, i reckon, i trust, i'd guess, i would say, i'd imagine, i would imagine, i take it, i presume, we
    believe, we trust, we assume, we suppose, we suspect, one hopes, one imagines, one assumes, let's hope, let us
    hope, i am told, we're told, we are told, we were told, i was told, i hear, we hear, so i gather, so it is
    said, so it seems, or so it seems, it seems, it would seem, it appears, it would appear, as far as anyone
    knows, as far as i can tell, as far as i can see, as far as i can judge, as far as i'm aware, as far as we can
    tell, to the best of my knowledge, to the best of my belief, to the best of my recollection, for all we know,
    if i remember rightly, if i remember correctly, if memory serves, unless i am mistaken, or nearly, or almost,
    or as good as, as a rule, as a general rule, in general, generally speaking, broadly speaking, by and large, on
    the whole, up to a point, after a fashion, in a manner of speaking, in a way, in some ways, in some sense, of a
    sort, of sorts, sort of, kind of, at a guess, in name at least, all things being equal, god willing, until
    further notice, till further notice, for the foreseeable future, reluctantly, grudgingly, through gritted
    teeth, against my will, against my better judgement, in error, without meaning to, they claim, he claims, she
    claims, critics say, it's said, it is claimed, it is alleged, so he says, so she says, so he claims, so she
    claims, in his version, in her version, in their version, by his account, by her account, by their account, by
    all accounts, by some accounts, if he is to be believed, if she is to be believed, if they are to be believed,
    rumor has it, legend has it, word has it, the story goes, as the story goes, in his words, in her words, in
    their words
""")

FRENCH_DOUBTS = entries("""
    je le crains, je crains, je crois bien, je crois savoir, je le crois, je l'espère, je l'imagine, je le suppose,
    à ce qu'il me semble, nous l'espérons, nous le croyons, nous espérons, espérons - le, espérons, on peut
    l'imaginer, on suppose, on imagine, m'a - t - on dit, nous a - t - on dit, raconte - t - on, à ce qu'on
    raconte, à ce qu'on m'a dit, à ce que l'on dit, à ce qu'il dit, à ce qu'elle dit, à ce qu'ils disent, à ce
    qu'il prétend, à ce qu'elle prétend, on me dit, on me l'a dit, la rumeur veut, la légende veut, autant qu'on
    sache, pour autant qu'on sache, pour autant que je sache, pour autant que je le sache, autant que je sache, à
    notre connaissance, si mes souvenirs sont bons, si je me souviens bien, sauf erreur de ma part, ou presque, ou
    peu s'en faut, ou quelque chose d'approchant, en règle générale, de manière générale, d'une manière générale,
    dans l'ensemble, globalement, jusqu'à un certain point, d'une certaine façon, d'une certaine manière, en un
    sens, en un certain sens, à vue de nez, de nom du moins, officiellement, selon toute vraisemblance, selon toute
    probabilité, si dieu veut, si tout va bien, jusqu'à nouvel ordre, jusqu'à preuve du contraire, dans l'immédiat,
    au départ, en protestant, à contrecœur, à regret, de mauvaise grâce, du bout des lèvres, contre mon gré, sans
    le vouloir, à tort, prétendument, selon lui, selon elle, selon eux, selon elles, d'après lui, d'après elle,
    d'après eux, d'après certains, selon certains, dans sa version, disent - ils, disent - elles, dit - il, dit -
    elle, prétend - il, prétend - elle, prétendent - ils, affirme - t - il, affirme - t - elle
""")
