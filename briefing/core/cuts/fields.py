"""Words of a language by what they are in a sentence and what they speak of, for the traits of a cut (see ``traits``).

A linguist extends them: an entry is a word in small letters, one that ends in ``*`` stands for all that begin so. What
each is worth was learnt from cuts that people judged, and stands in the table of weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

_STEM = 2
"""So many letters the beginning of a word has, at least."""
_SHORT = 3
"""A word has more letters than so many where its ending tells anything."""
_LONG = 5
"""A word that asks somebody to do something has more letters than so many, where its ending tells so ("assez")."""
_NEAR = 3
"""A participle stands at most so many words behind its auxiliary."""


@dataclass(frozen=True)
class Fields:
    """The words of one language.

    kinds: small words by what they do, each of one kind at most ("with", "the", "I"); themes: words by what they speak
    of ("rumour", "claim"), of several perhaps. manner, gerunds, done: endings of words that say how, of what somebody
    does at the same time, of what was done. tenses: in the order in which they tell, each with its words and endings.
    auxiliaries: they stand before what was done, at most two words apart, where the language has them; states: those of
    them that tell a state, too. past: verbs that tell what was done without such an ending. lasting: endings of what
    somebody used to do. orders, asking: words and endings that ask those who listen to do something ("ask", "-ez").
    """

    kinds: Mapping[str, str]
    themes: Mapping[str, str]
    manner: tuple[str, ...]
    gerunds: tuple[str, ...]
    done: tuple[str, ...]
    tenses: Mapping[str, tuple[str, tuple[str, ...]]]
    auxiliaries: str
    states: str
    past: str = ""
    lasting: tuple[str, ...] = ()
    orders: str = ""
    asking: tuple[str, ...] = ()
    _themes: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    def kind(self, word: str) -> str:
        """The kind of a small word, "" for any other."""
        return self._kinds.get(word, "")

    def themes_of(self, word: str) -> frozenset[str]:
        """What a word speaks of."""
        if word not in self._themes:
            stems = (name for stem, name in self._stems.get(word[:_STEM], ()) if word.startswith(stem))
            self._themes[word] = self._words.get(word, frozenset()).union(stems)
        return self._themes[word]

    def is_order(self, word: str) -> bool:
        """Whether a word that begins a sentence asks the listener to do something."""
        return word in self.orders.split() or (len(word) > _LONG and word.endswith(self.asking))

    def tense(self, words: Sequence[str]) -> str:
        """The tense or mood in which words tell: the first of ``tenses``, "past", "passive", "be" or "present"."""
        for name, (known, endings) in self.tenses.items():
            if any(word in known.split() or (len(word) > _SHORT and word.endswith(endings)) for word in words):
                return name
        states = not self._states.isdisjoint(words)
        if any(self._is_done(words, at) for at in range(len(words))):
            return "passive" if states else "past"
        return "be" if states else "present"

    def _is_done(self, words: Sequence[str], at: int) -> bool:
        done = words[at] in self._past or (len(words[at]) > _SHORT and words[at].endswith(self.done))
        return done and (not self._auxiliaries or not self._auxiliaries.isdisjoint(words[max(0, at - _NEAR) : at]))

    @cached_property
    def _kinds(self) -> Mapping[str, str]:
        return {word: kind for kind, words in self.kinds.items() for word in words.split()}

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for name, words in self.themes.items():
            for word in words.split():
                found.setdefault(word, set()).add(name)
        return {word: frozenset(names) for word, names in found.items()}

    @cached_property
    def _stems(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The beginnings of words with their themes, by their first letters."""
        stems: dict[str, list[tuple[str, str]]] = {}
        for name, words in self.themes.items():
            for word in words.split():
                if word[-1] == "*":
                    stems.setdefault(word[:_STEM], []).append((word[:-1], name))
        return stems

    @cached_property
    def _auxiliaries(self) -> frozenset[str]:
        return frozenset(self.auxiliaries.split())

    @cached_property
    def _states(self) -> frozenset[str]:
        return frozenset(self.states.split())

    @cached_property
    def _past(self) -> frozenset[str]:
        return frozenset(self.past.split())


ENGLISH_FIELDS = Fields(
    kinds={
        "in": "in at",
        "on": "on upon",
        "with": "with",
        "for": "for",
        "by": "by",
        "from": "from out off",
        "since": "since",
        "of": "of",
        "to": "to into onto towards",
        "after": "after",
        "before": "before",
        "during": "during while throughout",
        "without": "without",
        "under": "under below",
        "against": "against despite",
        "between": "between among amid",
        "near": "near beside behind along around beyond outside inside across opposite above through",
        "as": "as like",
        "who": "who whom whose",
        "which": "which",
        "that": "that",
        "where": "where",
        "because": "because",
        "and": "and",
        "or": "or nor",
        "but": "but yet",
        "then": "so then",
        "if": "if unless",
        "when": "when whenever",
        "though": "though although",
        "the": "the this these those",
        "a": "a an some several",
        "my": "my our his her their its your",
        "i": "i me",
        "we": "we us",
        "you": "you",
        "he": "he she they him them",
        "it": "it",
        "not": "not never no nobody nothing none t n't",
        "all": "all every each always everybody everyone any",
        "about": "about",
        "only": "only just",
        "even": "even",
        "until": "until till",
        "over": "over",
        "thanks": "thanks",
        "be": "is are was were be been am s re m",
        "have": "has have had",
        "would": "would could should might may can must",
        "will": "will shall ll",
        "what": "what how why",
        "there": "there here",
    },
    themes={
        "false": """hoax* canard faux false* forge* fake* lie lies lied lying liar trap* error* mistak* myth* legend*
            imaginary misprint* typo* refut* contrary opposite inverse wrong* correct* retract* exagger* untrue
            nonsense absurd* ridicul* reject* disprov* debunk* spite jealous* invent* fabricat* caricatur*""",
        "rumour": """rumour* rumor* gossip* hearsay anonym* alleg* supposed* claim* reput* apparen* seem* suppos*
            believed whisper* murmur* conspir*""",
        "belief": """believ* thought think* imagin* assum* guess* doubt* suspect* hope hoped hopes hoping fear* wish*
            expect* opinion trust* feel* estim* convinc* persuad* wonder*""",
        "press": """headline* tabloid* newspaper* journal gazette* article* blog* tweet* website* internet poster*
            brochur* slogan* pamphlet* banner* graffit* manifest* wikip* editorial* columnist* press""",
        "saying": """said says say saying told tell tells telling write writes wrote written repeat* quote* quoting cit*
            answer* announce* promis* swear* swore insist* affirm* assur* accus* conclu* shout* murmur* mock* plead*
            argue* explain* call* joke*""",
        "fiction": """dream* novel* role film* movie* joke* april tale pretend* script* actor* actress* comed* fairy
            fable* satir* parod* theatre play""",
        "past": "former* once repeal* expir* revok* cancel* annul* abandon* withdr* retir* obsolete then stopped",
        "limit": """only except* limit* least most* majorit* partly half few certain* some provided condition* unless
            besides excluding within enough suffi* minus barring nearly almost quasi* narrow* scarcely hardly barely""",
        "plan": """plan* intend* intention* aim aims aimed propos* consider* want* try tried tries trying ask* demand*
            order* hope refus* deny denies denied avoid* fail* stop* prevent* risk* threat* could might""",
        "person": """mother father son uncle aunt cousin* neighbour* neighbor* boss grand* wife husband colleague*
            brother* sister* predecess* opponent* critic* enem* lawyer* rival* expert* minister spokes* porter""",
        "nothing": "died dead worthless empty nothing zero none",
        "until": "until till between during before after soon yet still",
        "moment": """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
            august september october november december morning afternoon evening night midnight noon dawn dusk sunrise
            sunset midday yesterday tonight week month weekend spring summer autumn winter christmas easter ago
            clock""",
        "scene": """accident airport apartment balcony bar beach bedroom break café cafe car cathedral cemetery ceremony
            church concert conference congress corridor courtyard crash crowd debate demonstration dinner earthquake
            explosion festival fire flat flood* funeral game garden gym hall harbour headquarters hearing home hotel
            house interview kitchen lobby lunch match meeting mosque office parade party port pub race rally rehearsal
            restaurant room session square stadium stage stairs station steps storm street studio synagogue television
            trial trip vigil visit walk wedding radio""",
        "feeling": """affection applause attention courage delight determination dignity emotion enthusiasm excitement
            gratitude grin heart* humility humour joy love lump passion patience pleasure pride regret relief sadness
            smil* sorrow tears laughter""",
        "means": """telephone phone email fax letter mail post video* courier car bus train tram bicycle bike boat ferry
            helicopter horseback lorry plane taxi truck ballot bank card pencil hand hands foot""",
        "kin": "brother* sister* children daughter* family friend* parents husband wife son sons colleague* dog",
        "greeting": "thank thanks good evening morning ladies gentlemen ask* question* answer*",
    },
    manner=("ly",),
    gerunds=("ing",),
    done=("ed",),
    tenses={
        "conditional": ("would could should might", ()),
        "future": ("will shall ll", ()),
        "modal": ("can may must cannot", ()),
    },
    auxiliaries="",
    states="is are am s re m",
    past="""was were had did said told went came took gave made saw found got left lost won bought sold built sent spent
        kept held stood began ran sang fell rose wrote spoke broke brought taught caught thought felt met paid read led
        drove flew shot cut put set let struck burst sank froze drank ate hid rode woke wore tore swore bore grew knew
        threw drew blew became overcame lay laid""",
    orders="""ask tell try put take imagine picture go look listen suppose say give strip remove wait see read count
        check replace change add drop swap show find compare forget consider come keep let turn make leave stop think
        remember note mind bring send write call visit join meet open close start help use watch hold pick follow
        pay buy sell stay learn bear""",
)

FRENCH_FIELDS = Fields(
    kinds={
        "in": "dans en à au aux",
        "on": "sur",
        "with": "avec",
        "for": "pour",
        "by": "par",
        "from": "de du des d",
        "since": "depuis",
        "to": "vers jusqu jusque",
        "after": "après",
        "before": "avant",
        "during": "durant pendant lors",
        "without": "sans",
        "under": "sous",
        "against": "contre malgré",
        "between": "entre parmi",
        "near": "derrière devant autour chez hors face",
        "as": "comme ainsi",
        "who": "qui",
        "which": "dont lequel laquelle lesquels lesquelles",
        "that": "que qu",
        "where": "où",
        "because": "car parce puisque",
        "and": "et",
        "or": "ou ni",
        "but": "mais or",
        "then": "donc puis alors",
        "if": "si s",
        "when": "quand lorsque lorsqu",
        "though": "quoique bien",
        "the": "le la les l ce cet cette ces",
        "a": "un une quelques plusieurs",
        "my": "mon ma mes notre nos son sa ses leur leurs votre vos",
        "i": "je j moi me m",
        "we": "nous on",
        "you": "vous tu",
        "he": "il elle ils elles lui eux",
        "it": "c cela ça ceci",
        "not": "ne n pas jamais rien personne aucun aucune nul nulle",
        "all": "tout tous toute toutes chaque toujours",
        "about": "environ",
        "only": "seulement",
        "even": "même",
        "thanks": "grâce",
        "be": "est sont était étaient fut furent suis sommes êtes être été",
        "have": "a ont avait avaient ai avons avez eu",
        "would": "peut peuvent pourrait doit doivent devrait faut",
        "what": "quoi comment pourquoi",
        "there": "y voilà voici",
    },
    themes={
        "false": """canular* faux fausse* mensong* menteur* menti ment mentir erreur* mythe* légende* imaginair* invers*
            contraire coquille réfut* dément* tort trompé* trompant détromp* corrig* rectif* rétract* exagér* insu
            maquill* bêtise* sottise* absurd* ridicul* rejet* démoli* invent* caricatur*""",
        "rumour": """rumeur* ragot* anonym* prétend* prétendu* réput* apparen* sembl* supposé* murmur* complot* bruit
            allégu* paraît""",
        "belief": """pens* cru croi* croy* croire imagin* doute* soupçonn* suppos* espèr* espér* crain* souhait* avis
            opinion estim* convainc* persuad* sentim*""",
        "press": """titr* journal journaux gazette* tribune article* blog* tweet* site internet affich* brochur* slogan*
            pamphlet* tract* banderol* graffit* manifest* wikip* éditorial* chroniqu* presse tabloïd*""",
        "saying": """dit disait disent dire disant dites écrit écriv* répét* cit* répond* annonc* promis* jure* jura*
            insist* affirm* assur* accus* conclu* serin* lançai* lança crie* criai* murmur* ironis* raill* plaid*
            expliqu* appel* soutien* soutenir soutenai* lament*""",
        "fiction": """rêv* roman rôle film* blagu* plaisant* avril poisson conte script* acteur* actrice* comédi* fable*
            satir* parod* théâtre pièce""",
        "past": "ancien* jadis autrefois abrog* expir* annul* abandon* retir* périm* caduc* arrêt* désaffect*",
        "limit": """seul* sauf hormis excep* limit* moins majorit* partie partiel* moitié certain* condition* assez
            suffi* presque quasi* peine près réserve""",
        "plan": """projet* intention* vis* propos* envisag* veut voul* tent* essay* demand* ordonn* refus* nié nier
            évit* failli échou* empêch* risqu* menac*""",
        "person": """mère père fils oncle tante cousin* voisin* patron* nourrice femme mari collègue* frère sœur
            prédécesseur* adversair* critiqu* détracteur* ennemi* avocat* rival* expert* ministre porte""",
        "nothing": "mort* vide* rien zéro aucun*",
        "until": "jusqu jusque entre pendant avant après bientôt encore toujours",
        "moment": """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
            août septembre octobre novembre décembre matin matinée midi soir soirée nuit minuit aube aurore crépuscule
            hier printemps été automne hiver noël pâques semaine mois week""",
        "scene": """accident aéroport appartement audience balcon bar bureau café cathédrale chambre cimetière concert
            conférence congrès couloir cour course crue cuisine cérémonie débat défilé domicile enterrement entretien
            escalier explosion festival fête foule gare gymnase hall hôtel incendie inondation* interview jardin maison
            manifestation marches match meeting mosquée obsèques pause place plage port procès radio restaurant rue
            répétition réunion salle scène siège stade studio synagogue séance séisme télévision tempête tournée
            veillée visite voiture voyage église""",
        "feeling": """affection amour applaudissements attention bonheur brio courage cœur détermination dignité
            élégance émotion énergie enthousiasme fierté gorge gratitude humilité humour joie larmes passion patience
            plaisir poing* regret soin soulagement souri* tristesse rire""",
        "means": """téléphone courriel courrier lettre mail fax vidéo* visio* avion bateau bus camion car ferry
            hélicoptère métro taxi train tram vélo voiture bulletin* virement chèque crayon encre main mains pied
            texto""",
        "kin": "frère* sœur* enfants fille* famille ami amis amie* parents mari femme fils collègue* chien",
        "greeting": "bonsoir bonjour merci madame monsieur mesdames messieurs question* répon*",
    },
    manner=("ment",),
    gerunds=("ant",),
    done=("é", "ée", "és", "ées", "i", "ie", "is", "ies", "it", "ite", "u", "ue", "us", "ues", "ert", "erte", "int"),
    tenses={
        "conditional": ("", ("rait", "raient", "rais", "rions", "riez")),
        "future": ("", ("ra", "rai", "ras", "rons", "rez", "ront")),
        "modal": ("peut peuvent peux doit doivent dois faut", ()),
    },
    auxiliaries="a ont ai as avons avez est sont suis sommes avait avaient fut furent",
    states="est sont suis sommes",
    lasting=("ait", "aient"),
    orders="imagine imaginons suppose supposons allez dites faites lisez tenez venez voyez",
    asking=("ez",),
)
