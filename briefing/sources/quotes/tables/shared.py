"""Words that the rules of both languages share, mostly small ones: each table is a set of them, in lower case."""

from __future__ import annotations

from briefing.sources.quotes.tables.forms import word_set

ORGANISATIONS = word_set("""
group groupe bank banque trust institute institut university université inc ltd llc council cooperative coopérative
ministry ministère department union fédération federation association agence agency company corp corporation partners
holdings club capital foundation fondation school école hospital hôpital society société committee authority court
party rail airlines systems technologies solutions industries mutuelle crédit street road avenue rue place boulevard
county city river park tower house hotel north south east west new saint san los grand grande big data digital united
royal national
""")
"""Words of organisations' names: a run of capitals that ends in one is no person."""

NAMED_AFTER = word_set("""
concours prix rue avenue boulevard place lycée collège école stade hôpital fondation aéroport trophée palais institut
théâtre salle pont square gare coupe musée résidence
""")
"""Nouns behind which a name is that of a thing: "le concours Reine Elisabeth"."""

PARTICLES = word_set("de du des d' von van der den ten ben bin al el la le dos da di del")
"""Small words within surnames."""

NAME_ENDS = word_set("jr sr ii iii iv")
"""What may stand behind a surname and is none."""

ROLE_PREPOSITIONS = word_set("of at for from in with and who")
"""Where the words before the head of an English role end."""

ROLE_MODIFIERS = word_set("press state claims design sports staff")
"""Words that tell more of a role though they may be verbs: "press secretary"."""

MEETING = word_set("met meets meet interviewed visited contacted consulted approached phoned")
"""Verbs right before a role whose bearer somebody meets: "when AFP met psychologist Ada Moore"."""

NO_ROLE_WORDS = word_set("""
a ont est sont était qui que dont où avait y ne s'est is was has had were who that which said says told when where
lorsque quand si
""")
"""Words that no role holds: a clause stands there."""

NO_ROLE_END = word_set("""
de du des à au aux et ou avec par pour chez que comme contre dont sur en d' of at for with by to from and or than as
like that who told asked
""")
"""Words that no role before a name ends with."""

ARTICLES = word_set("""
un une le la l' l les des du au aux ce cette cet ces son sa ses the a an this that these those his her its their leur
leurs notre our no any
""")
"""Articles and other determiners."""

OBJECTS = word_set("it that this him her them avoir être")
"""Objects right before a word in marks: "calls it “…”"."""

PREDICATES = word_set("de d' d que qu' qu comme as that à would will could should can may might must to be")
"""What a word in marks completes: "comme « … »", "will “…”"."""

SMALL = word_set(
    "the a an of and to in on for at by or with from into over de du des le la les et à dans pour avec chez sans"
)
"""Words without a capital in titles of works, and without a letter in acronyms."""

LAST_NAMED = word_set("ce_dernier cette_dernière celui-ci celle-ci the_latter")
"""Pronouns for whoever was named last, subject or not."""

PLURAL = word_set("""
les des certains certaines plusieurs ces d'autres some several many two three most others residents sources critics
officials
""")
"""Determiners of several people."""

SINGULAR = word_set("le la l' ce cet cette son sa du au un une d'un d'une notre a an this that")
"""Determiners of one: a noun with -s behind it is a verb or another word."""

MASCULINE = word_set("le un ce cet du au il lui celui celui-ci he him d'un ce_dernier un_autre l'un l'intéressé")
"""Determiners and pronouns of men."""

FEMININE = word_set(
    "la une cette sa elle celle celle-ci ancienne she her d'une cette_dernière une_autre l'une l'intéressée"
)
"""Determiners and pronouns of women."""

DEFINITE = word_set("le la l' ce cet cette son sa du au notre the his her its their this that")
"""Determiners of somebody already spoken of."""

INDEFINITE = word_set("un une d'un d'une a an one another")
"""Determiners of somebody not yet spoken of."""

DEMONSTRATIVE = word_set("ce cet cette this that")
"""Determiners of somebody spoken of right before."""

PRONOUNS_FOR_NOBODY = word_set("""
quelqu'un un_autre une_autre d'autres certains certaines plusieurs l'un l'une someone somebody nobody another others
residents sources critics officials one
""")
"""Pronouns for people who are not named."""

DOTTED_TITLES = word_set("gov sen rep")
"""Titles only with a full stop: else words as any other."""

LOOSE_TITLES = word_set("""
chief general major father sister brother king prince queen princess baron baroness president minister judge justice
chancellor commissioner officer lord lady dame sir inspector detective sheriff ambassador governor mayor bishop captain
colonel admiral lieutenant sergeant doctor professor général colonel capitaine commandant lieutenant père frère sœur
maître
docteur docteure professeur professeure
""")
"""Titles that name a person only where the words around do so too."""

TRADE_SURNAMES = word_set("""
baker brewer butcher carpenter cook dean driver farmer gardener keeper mason miner painter potter ranger shepherd singer
skipper tailor weaver berger boucher boulanger brasseur chanteur charpentier cordonnier forgeron fournier jardinier
maçon marchand mercier meunier pasteur pelletier pêcheur potier sabotier tisserand vigneron
""")
"""Trades that are surnames behind a title: "Lord Baker", "Mme Boulanger"."""

WEAK_CUES = word_set("pour for per")
"""Cues of a view that mostly are plain prepositions."""

POSSESSIVE = word_set("son sa ses leur leurs notre his her its their our my")
"""Determiners of what is somebody's."""

OCCASIONS = word_set("""
keynote ouverture clôture allocution intervention discours conférence plénière atelier session panel talk speech
opening closing welcome remarks address introduction conclusion témoignage interview entretien débat échange
présentation presentation workshop webinaire webinar podcast
""")
"""Parts of an event, which stand before the name of whoever speaks there: "Keynote Ada Roy"."""

PLACARDS = word_set("""
slogan slogans pancarte pancartes banderole banderoles affiche affiches affichette affichettes panneau panneaux écriteau
écriteaux gilet gilets t-shirt t-shirts tee-shirt tee-shirts maillot maillots dossard dossards chasuble chasubles
autocollant autocollants graffiti graffitis graff calicot calicots drapeau drapeaux badge badges casquette casquettes
placard placards banner banners sign signs poster posters billboard billboards vest vests shirt shirts sweatshirt
sweatshirts jersey jerseys sticker stickers flag flags mural murals hoodie hoodies
""")
"""Things that bear words for all to see: they say nothing by themselves."""

UNDERTAKINGS = word_set("groupe studio salon forum festival projet programme plan opération atelier dispositif")
"""Things that people do together and give names to, as they do to works."""

CRIES = word_set("""
scande scandent scandait scandaient scandé scandant scander entonne entonnent entonnait entonnaient entonné entonnant
crie crient criait criaient crié criant hurle hurlent hurlait hurlaient hurlé hurlant chante chantent chantait
chantaient chanté chantant conspue conspuent conspuait conspuaient reprend reprennent reprenait reprenaient
chant chants chanted chanting shout shouts shouted shouting yell yells yelled yelling sing sings sang singing
""")
"""How many make words heard at once."""

CROWDS = word_set("""
foule manifestants manifestantes militants militantes supporters supporteurs supportrices public salle cortège
participants grévistes étudiants lycéens riverains opposants fans sympathisants spectateurs badauds partisans
crowd crowds protesters protestors demonstrators marchers activists fans supporters spectators strikers opponents
""")

OTHERS_WORDS = word_set("""
testimonials testimonial reviews review praise reactions comments feedback
témoignages témoignage avis réactions commentaires critiques
""")
"""What stands above the words of people who are not named."""

ANYBODY_WORDS = word_set("people folks locals everyone everybody others gens public foule")
"""Words for many who are not named, besides those of the tables."""
