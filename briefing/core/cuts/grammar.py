"""Small words of a language by what they do to the clause that they open, and verbs by whose mind they tell.

They are closed classes, so that what no set of cuts has shown is known, too: a linguist completes them from a grammar.
An entry is what stands in a text, words alone, without apostrophes ("d après"); one that ends in ``*`` stands for all
that begin so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

_STEM = 2
"""So many letters the beginning of a word has, at least."""
_LONGEST = 4
"""No entry has more words."""
_SHORT = 4
"""A word has more letters than so many where its ending tells a verb."""


@dataclass(frozen=True)
class Grammar:
    """The words of one language.

    minds: verbs of saying, of thinking, and words of what is made up. turns: what opens a part that limits, denies,
    alternates, corrects, quotes, tells of the rest; ``lightly`` may stand before it. pointers: pronouns that take up
    what was said. commits: beginnings of verbs by which a speaker vouches for what follows; doubts: beginnings of
    words that do so where they are denied ("no secret", "je ne vous cache pas"). jokes: they call it a joke, unless it
    is one of ``earnest``. nearly: before a verb of saying they tell that it was not said ("about to say"). excepted:
    they close an exception. shared: they deal out what was listed. speech: nouns for words that somebody said. verbs,
    endings: what tells a clause.
    """

    minds: Mapping[str, str]
    turns: Mapping[str, str]
    lightly: str
    pointers: str
    commits: tuple[str, ...]
    doubts: tuple[str, ...]
    jokes: str
    earnest: tuple[str, ...]
    nearly: str
    excepted: str
    shared: str
    speech: str
    verbs: str
    endings: tuple[str, ...]

    def mind(self, word: str) -> str:
        """Whose mind a word tells: "say", "think" or "fiction", or none."""
        if word not in self._known:
            stem = (name for stem, name in self._stems.get(word[:_STEM], ()) if word.startswith(stem))
            self._known[word] = self._minds.get(word) or next(stem, "")
        return self._known[word]

    def turn(self, words: Sequence[str]) -> str:
        """What the first words of a part do, those before it that weigh nothing aside."""
        skipped = next((at for at, word in enumerate(words[:-1]) if word not in self._light), max(len(words) - 1, 0))
        rest = words[skipped : skipped + _LONGEST]
        lengths = range(len(rest), 0, -1)
        return next((name for length in lengths if (name := self._turns.get(" ".join(rest[:length])))), "")

    def is_verb(self, word: str) -> bool:
        """Whether a word tells a clause."""
        return word in self._verbs or (len(word) > _SHORT and word.endswith(self.endings))

    def calls_joke(self, words: Sequence[str]) -> bool:
        """Whether words say of others that they were no earnest."""
        return not self._jokes.isdisjoint(words) and not any(one in " ".join(words) for one in self.earnest)

    def points(self, words: Sequence[str]) -> bool:
        """Whether the first of the words that weigh takes up what was said."""
        rest = [word for word in words[:_LONGEST] if word not in self._light][:1]
        return bool(rest) and rest[0] in self.pointers.split()

    @cached_property
    def _known(self) -> dict[str, str]:
        return {}

    @cached_property
    def _minds(self) -> Mapping[str, str]:
        return {word: name for name, words in self.minds.items() for word in words.split() if word[-1] != "*"}

    @cached_property
    def _stems(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The beginnings of words with their minds, by their first letters."""
        stems: dict[str, list[tuple[str, str]]] = {}
        for name, words in self.minds.items():
            for word in words.split():
                if word[-1] == "*":
                    stems.setdefault(word[:_STEM], []).append((word[:-1], name))
        return stems

    @cached_property
    def _turns(self) -> Mapping[str, str]:
        return {" ".join(one.split()): name for name, text in self.turns.items() for one in text.split(",")}

    @cached_property
    def _light(self) -> frozenset[str]:
        return frozenset(self.lightly.split())

    @cached_property
    def _verbs(self) -> frozenset[str]:
        return frozenset(self.verbs.split())

    @cached_property
    def _jokes(self) -> frozenset[str]:
        return frozenset(self.jokes.split())


ENGLISH_GRAMMAR = Grammar(
    minds={
        "say": """say said says saying tell told tells telling claim* state stated assert* argue* maintain* contend*
            insist* declar* announc* report reports reported write wrote written writes noted remark* observ*
            comment* mention* explain* describ* repeat* reply replied replies answer* respond* add added adds shout*
            whisper* mutter* quip* complain* grumbl* boast* brag* warn* predict* forecast* promis* vow* pledg* swear
            swears swore sworn suggest* hint* imply implied implies alleg* accus* testif* confess* admit* conced*
            deny denied denies acknowledg* confirm* conclud* call called calls calling dub* label* quote* quoting
            cite* citing read reads phrase* word* talk* speak* spoke* hear hears heard hearing listen* rumour*
            rumor* gossip* stipulat* define* depict* portray* murmur* scream* yell* cry cried sing sings sang chant*
            teach* taught""",
        "think": """think* thought believ* belief* assum* suppos* suspect* guess* reckon* hope hopes hoped hoping fear*
            wish* expect* feel feels felt consider* doubt* wonder* presum* trust* figure* conviction* opinion* view
            views convinced persuaded estimat* intend* plan plans planned want* dream* surmis* speculat* conjectur*
            deem*""",
        "fiction": """imagin* pictur* pretend* scenario* hypothe* exercise* simulat* drill* novel* film* movie* script*
            stor* tale* joke* joking kidding sketch* cartoon* satir* parod* rehears* advert* commercial* trailer*
            video* brochure* leaflet* poster* slogan* motto* headline* essay* exam* textbook* quiz* translation*
            fairy fable* legend* myth* theatre play actor* game april opera villain* wargame* mock""",
    },
    turns={
        "except": """except, excepting, save for, save, bar, barring, excluding, apart from, aside from, other than,
            with the exception, minus, not counting, not including, leaving aside, leaving out, but for, all but,
            unless, outside, without counting""",
        "if": """if, provided, providing, as long as, so long as, on condition, assuming, supposing, in case, only if,
            subject to, pending, contingent on, conditional on, depending on, should, were, had, in the event,
            given, whenever, once, in theory, theoretically, on paper, in principle, at best, at most, up to, in the
            best case, and only if, but only, otherwise, lest, whether or not, suppose, granted, on the assumption""",
        "until": """until, till, up until, before, as of, not before, from, through, since, after, when, while, as soon
            as, by the time""",
        "but": """but, yet, however, only not, whereas, except that, instead, rather, though, although, albeit, still,
            nevertheless, nonetheless, even if, even so, that said, then again, mind you, on the other hand, at
            least, even though, despite, in spite, notwithstanding, conversely, regardless, unlike""",
        "or": "or, or else, either",
        "mend": """or rather, i meant, i should say, scratch that, correction, make that, i mean, sorry, pardon, excuse
            me, no sorry, my mistake, i misspoke, well no, or to be, or more""",
        "not": """not, never, no, none, nobody, nor, neither, hardly, barely, scarcely, without, no longer, far from,
            nowhere, nothing""",
        "maybe": """perhaps, maybe, possibly, probably, presumably, allegedly, supposedly, apparently, reportedly,
            seemingly, or so""",
        "most": """almost, nearly, mostly, mainly, partly, only, just, merely, half, some, few, a few, certain, most,
            one in, two in, three in, sometimes, rarely, occasionally, usually, often, generally, about half,
            roughly half, less than, fewer than, more than half, a third, a quarter, largely, chiefly, one of, no
            fewer than, no more than, the number of""",
        "says": """according to, in the words of, in the eyes of, in the opinion of, in the view of, as they, as he, as
            she, as my, as our, as the, so they, so he, so she, so our, so my, so the, he says, she says, they say,
            i m told, they said, he said, she said, so goes, to hear, to quote, to use""",
        "rest": """the rest, the others, the other, the remainder, the remaining, others, elsewhere, beyond that,
            beyond it, after that, after which, before that, thereafter, afterwards, anywhere else, anything else,
            anyone else, everyone else, everything else, everybody else, in practice, in reality, on the ground, in
            the end""",
        "mean": """by which i mean, by which we mean, by that i mean, when i say, that is, meaning, in other words,
            namely, which is to say, i used""",
    },
    lightly="and so well yes oh indeed then also even at least",
    pointers="that this it which such those these both neither so",
    commits=(
        *("repeat", "remind", "confirm", "announc", "tell", "say", "add", "stress", "point", "note", "report", "bear"),
        *("assur", "fact", "truth", "answer", "admit", "confess", "proud", "glad", "happy", "pleased", "sure"),
        *("certain", "know", "clear"),
    ),
    doubts=(
        *(
            "doubt",
            "den",
            "disput",
            "secret",
            "hid",
            "forget",
            "ignor",
            "exaggerat",
            "overstat",
            "overemphas",
            "question",
        ),
        *(
            "surpris",
            "wonder",
            "coinciden",
            "accident",
            "mistak",
            "news",
            "without",
            "stress",
            "enough",
            "escap",
            "need",
        ),
    ),
    jokes="""joke jokes joking kidding jest ironic ironically irony sarcasm sarcastic sarcastically fiction spoof hoax
        prank leg""",
    earnest=("no joke", "joking aside", "joking apart", "not joking", "not kidding", "not a joke"),
    nearly="about almost nearly going point tempted caught wanted meant",
    excepted="apart aside excluded excepted notwithstanding excluding included",
    shared="respectively each alternately",
    speech="""sentence sentences word words line lines headline headlines statement quote quotes speech version slogan
        motto""",
    verbs="""is are was were be been am has have had does do did will would can could may might must shall should s re
        ve d ll t goes went come came comes get gets got make makes made take takes took give gave gives see saw
        sees know knew knows mean means need needs keep kept keeps let lets put puts run ran runs said say says
        think thought""",
    endings=("ed",),
)

FRENCH_GRAMMAR = Grammar(
    minds={
        "say": """dit disait disent dire disant dites dis disais prétend* affirm* soutien* soutenai* soutenu soutenir
            assur* déclar* annonc* rapport* écri* note notent notait remarqu* observ* comment* mentionn* expliqu*
            décri* répèt* répét* répond* répliqu* ajout* crie crient criait crier chuchot* murmur* ironis* râl*
            plain* vante* vantai* averti* préven* prédi* promet* promis promit jure* jurai* suggèr* suggér* insinu*
            allègu* allégu* accus* témoign* avou* reconn* nie nient niait nié confirm* conclu* appel* qualifi*
            surnomm* cite* citai* citant titr* racont* serin* lu lit lis lisais lire entend* parle* parlai* parlé
            rumeur* bruit ragot* formul* phrase* mot mots discours refrain* propos stipul* défini* chant* hurl*
            enseign* réclam* clam* martel*""",
        "think": """pens* croi* croy* cru crut suppos* imagin* soupçonn* devin* espèr* espér* espoir crain* craign*
            souhait* sentai* considèr* considér* dout* estim* jug* présum* convainc* convict* persuad* opinion* avis
            veu* voul* voudr* rêv* projet* prévoi* prévu* compt* conjectur* spécul*""",
        "fiction": """imaginez imaginons scénario* hypothè* exercice* simul* roman* film* script* histoire* conte*
            blagu* plaisant* sketch* caricatur* satir* parod* répétition* publicité* pub clip* vidéo* brochure*
            tract* affich* slogan* devise* titre* dissertation* copie* manuel* quiz traduct* fable* légende* mythe*
            théâtre pièce acteur* jeu avril rire fiction* opéra méchant*""",
    },
    turns={
        "except": """sauf, hormis, excepté, à l exception, à part, mis à part, en dehors, hors, exception faite, moins,
            sans compter, si l on excepte, abstraction faite, à moins, fors, hors mis""",
        "if": """si, s, pourvu, à condition, sous réserve, sous condition, à supposer, en cas, au cas, dans le cas,
            tant que, dès lors, selon que, en fonction, dans la limite, dans la mesure, à défaut, faute de, en
            théorie, théoriquement, sur le papier, en principe, au mieux, au plus, dans le meilleur, dans l
            hypothèse, une fois, le jour où, le temps, seulement si, mais seulement, pour peu, quitte à, à charge,
            moyennant, sinon, en supposant, admettons, supposons""",
        "until": """jusqu, avant, d ici, à partir, à compter, depuis, dès, pas avant, quand, lorsque, lorsqu, après,
            pendant, tandis, aussitôt""",
        "but": """mais, or, pourtant, cependant, toutefois, néanmoins, alors que, tandis que, en revanche, par contre,
            plutôt, au lieu, quoique, bien que, bien qu, même si, encore que, malgré, du moins, quand même, reste
            que, certes, contrairement, nonobstant, en dépit, au contraire, à l inverse""",
        "or": "ou, ou bien, ou alors, soit",
        "mend": """ou plutôt, ou plus exactement, je voulais dire, je me trompe, je me suis trompé, je me suis trompée,
            correction, je corrige, pardon, excusez moi, enfin, je veux dire, non pardon, je rectifie, mea culpa,
            disons, au temps""",
        "not": """pas, jamais, non, aucun, aucune, personne, rien, ni, sans, nul, nulle, guère, plus, loin, à peine,
            nullement, point""",
        "maybe": """peut être, sans doute, probablement, éventuellement, possiblement, prétendument, apparemment,
            paraît il, vraisemblablement, soi disant""",
        "most": """presque, quasi, quasiment, surtout, principalement, en partie, partiellement, seulement, uniquement,
            à moitié, la moitié, certains, certaines, quelques, la plupart, un sur, une sur, deux sur, trois sur,
            parfois, rarement, souvent, généralement, un tiers, un quart, moins de, moins d, plus de la moitié, l
            un, l une, dont, pas moins, le nombre de""",
        "says": """selon, d après, aux dires, au dire, aux yeux, de l avis, à en croire, comme le dit, comme disent,
            comme dit, dit on, dit il, dit elle, disent ils, dixit, pour reprendre, pour citer, suivant, à entendre,
            à écouter, à lire""",
        "rest": """le reste, l autre, les autres, d autres, ailleurs, partout ailleurs, au delà, après quoi,
            ensuite, par la suite, tout le reste, tous les autres, toutes les autres, pour le reste, à partir de là,
            en pratique, dans les faits, en réalité, sur le terrain, à l arrivée, au bout du compte""",
        "mean": "quand je dis, j entends, par là, c est à dire, autrement dit, à savoir, s entend",
    },
    lightly="et oui oh bref alors aussi au moins",
    pointers="ça c ce cela ceci voilà voici tel telle",
    commits=(
        *("répét", "répèt", "rappel", "confirm", "annonc", "dire", "dis", "redi", "ajout", "soulign", "précis", "sign"),
        *("inform", "fier", "fière", "heureu", "sûr", "certain", "sai", "sav", "vérité", "fait", "avou", "reconn"),
        *("constat", "reste"),
    ),
    doubts=(
        *("dout", "nier", "nie", "contest", "secret", "cach", "dissimul", "oubli", "ignor", "exagér", "surpr", "étonn"),
        *("hasard", "anodin", "répét", "répèt", "dire", "assez", "trop", "inutile", "échapp", "tromp", "nouveau"),
    ),
    jokes="""plaisante plaisantais plaisanterie plaisanté blague blaguais rigole rigolais ironie ironique ironiquement
        ironise sarcasme rire canular fiction degré boutade""",
    earnest=("sans blague", "blague à part", "plaisanterie à part", "sans rire", "ne plaisante pas", "pas une blague"),
    nearly="failli presque allais allait point tenté tentée surpris surprise voulais",
    excepted="part exclu exclus exclue exclues excepté exceptés exceptée exceptées compris comprise comprises",
    shared="respectivement",
    speech="phrase phrases mot mots version versions discours refrain formule slogan titre titres communiqué citation",
    verbs="""est sont était étaient a ont avait avaient sera seront fait font va vont peut peuvent suis sommes êtes ai
        avons avez fut furent soit soient doit doivent faut vient viennent voit voient dit disent met mettent prend
        prennent tient sait savent""",
    endings=("ait", "aient", "ons", "ez", "era", "eront", "erait"),
)
