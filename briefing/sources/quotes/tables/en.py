"""English: verbs of speech, cues and words for people.

What each table is for and which form it has: language_tables.py. Apostrophes may be straight or curved.
"""

from __future__ import annotations

from briefing.sources.quotes.tables.en_names import BODIES as BODIES
from briefing.sources.quotes.tables.en_names import BODY_WORDS as BODY_WORDS
from briefing.sources.quotes.tables.en_names import PEOPLES as PEOPLES
from briefing.sources.quotes.tables.en_names import PLACES as PLACES

SPEECH_ER = ""

SPEECH_IR = ""

SPEECH_REGULAR = """
accuse acknowledge add address admit admonish advise affirm agree allege announce answer apologise apologize argue ask
assert assure attest aver banter bark beam beg believe bellow blast boast brag brand bristle call caution challenge
characterise characterize charge cheer chide chime chirp chuckle claim clarify comment compare complain concede conclude
concur confess confide confirm consider contend continue coo counter crack criticise criticize crow cry cut declare
decry deem admire demand denounce describe detail disclose dismiss drawl dub echo elaborate emphasise emphasize enthuse
estimate exclaim exhort expand explain express fear fire fret fume gasp gloat greet groan grouse growl grumble gush hail
hint hope howl implore imply indicate inform inquire insist interject interrupt intone introduce jest joke judge kid
label lament lash laugh lecture like liken maintain marvel mention moan mock mumble murmur muse mutter nod note object
observe offer opine order persist plead pledge point portray post praise predict press proclaim promise pronounce
propose protest question quip quiz rage rail rate reason reassure recall reckon recollect recommend recount refer
reflect regard regret reiterate rejoin relate remark remember remind remonstrate repeat reply report respond retort
reveal roar rue scoff scold scream share shout shrug sigh signal smile snap snarl sneer sniff sob specify speculate
state stress suggest sum summarise summarize surmise suspect talk taunt tease testify thank thunder toast tweet
underline underscore urge venture view voice volunteer vow wail warn whine whisper wink wonder worry yell
"""

SPEECH_FORMS = """
quote quotes quoted quoting say says said saying tell tells told telling write writes wrote written writing think thinks
thought feel feels felt find finds found put puts putting speak speaks spoke spoken speaking swear swears swore begin
begins began go goes went hit hits shoot shot read reads mean means meant make makes made give gives gave hold holds
held cry cries cried reply replies replied quip quips quipped admit admits admitted nod nods nodded snap snaps snapped
sob sobs sobbed testify testifies testified worry worries worried sum sums summed beg begs begged specify specifies
specified clarify clarifies clarified kid kids kidded imply implies implied crow crows crowed refer refers referred chip
chips chipped know knows knew see sees saw
"""

LIGHT_VERBS = ""

SPEECH_INFINITIVES = "say add conclude reply explain tell"

PARTICLE_VERBS = "weigh weighs weighed weighing butt butts butted butting jump jumps jumped jumping"

SPEECH_NOUN = """
word words message verdict answer advice motto mantra conclusion view response question warning point reply line
summary diagnosis assessment ambition argument explanation regret theory philosophy
"""

TOLD = "tell tells told telling inform informs informed remind reminds reminded assures assured thanks thanked"

CITING = "quote quotes quoted quoting paraphrases paraphrasing"

WORK_VERBS = """
published publishes wrote writes released releases presents presented read reads sang sings plays launched launches
saw made introduces introduced
"""

COPULAS = "is was are were be been being had have has as he she"

FORWARD = """
(?:with|in) (?:these|those) words
(?:those|these) (?:were|are) the words of
the words (?:are|were) those of
so (?:said|says)
thus spoke
(?:is|was) (?:how|what)
"""

OBLIQUE = """
about across after against and as asked at before behind by during for from in inside into like near of on outside over
s than through to told under with within
"""

AUXILIARIES = "has had have was is were been be would will"

ADVERBS = """
afterwards meanwhile additionally
also again later then simply quietly bluntly drily dryly flatly cheerfully softly recently previously repeatedly
publicly famously once now still further soon even only just today yesterday monday tuesday wednesday thursday friday
saturday sunday ruefully wryly grimly proudly
"""

BY_CUES = """
according to
in the words of
as told by
per
for
to hear
"""

VIEWPOINTS = r"""
in (?:his|her) (?:view|words|opinion|telling)
by (?:his|her) own (?:account|admission)
to (?:his|her) mind
as (?:he|she) (?:puts|put|sees|saw) it
one of the (?:\w+ )?(?:quotes|lines|sayings|phrases|sentences) that (?:\w+ ){1,6}(?:was|is)
"""

TITLES_MASCULINE = "Mr Mister Sir Lord King Prince Baron"

TITLES_FEMININE = "Mrs Ms Miss Madam Lady Dame Queen Princess Baroness"

TITLES_ANY = """
Dr Doctor Prof Professor Captain Capt Colonel Col General Gen Lieutenant Lt Sergeant Sgt Major Judge Justice Senator
Sen Rep Representative Congressman Congresswoman Governor Gov Mayor Minister President Chancellor Inspector Detective
Admiral Adm Chief Councillor Councilor Councilman Councilwoman Councilmember Alderman Alderwoman Selectman Trustee
Supervisor Cllr Rev Reverend Father Sister Bishop Archbishop Commissioner Ambassador Sheriff Officer Superintendent Supt
Insp Det Constable Const Corporal Cpl Excellency
"""

ROLE_HEADS = """
taoiseach tánaiste instructor
prosecuting defending councilwoman councilman alderman CIO CTO CDO CFO COO CEO CISO CMO CPO MD VP SVP EVP MP MEP chief
chair chairman chairwoman chairperson president vice-president vice director manager head founder co-founder cofounder
owner partner principal officer executive secretary treasurer minister mayor senator congressman congresswoman governor
councillor councilor councilmember commissioner deputy spokesman spokeswoman spokesperson analyst economist lawyer
attorney barrister solicitor
prosecutor judge justice engineer architect scientist researcher professor lecturer teacher headteacher student doctor
surgeon nurse midwife physician paramedic curator librarian archivist historian author writer novelist poet journalist
editor reporter correspondent publisher producer presenter broadcaster filmmaker photographer artist painter sculptor
musician singer composer conductor actor actress coach captain striker goalkeeper midfielder defender player runner
swimmer cyclist farmer grower fisherman baker chef cook brewer butcher shopkeeper trader broker banker investor
accountant auditor consultant adviser advisor strategist developer designer programmer technician mechanic driver pilot
sailor skipper admiral sergeant colonel general lieutenant inspector detective constable sheriff firefighter ranger
keeper vet junior senior sophomore freshman
veterinarian biologist chemist physicist geologist ecologist climatologist psychologist sociologist campaigner activist
organiser organizer volunteer resident neighbour neighbor trustee warden superintendent administrator coordinator
supervisor foreman member delegate ambassador envoy chancellor representative lawmaker legislator leader boss
entrepreneur inventor creator pastor bishop archbishop priest vicar rabbi imam rapporteur convener registrar dean
provost fellow postdoc apprentice intern carpenter plumber electrician potter weaver tailor gardener beekeeper shepherd
clerk pollster ally aide speechwriter columnist host anchor candidate nominee counsel advocate operative commentator
whip controller comptroller planner surveyor undertaker retiree pensioner widow co-chair co-director subpostmaster
"""

GENERIC_PEOPLE = """
executive official lawmaker academic analyst researcher expert veteran woman man lawyer boss leader politician
scientist entrepreneur businessman businesswoman organiser organizer campaigner activist teenager pensioner
grandmother grandfather speaker panellist panelist technologist
"""

GENERIC_ROLES = """
boss executive businessman businesswoman: CEO CIO CTO CFO COO chief chair director manager head founder president owner
  officer executive partner MD
politician lawmaker: minister mayor senator MP MEP councillor congressman deputy secretary leader representative
scientist academic: professor researcher scientist lecturer director head fellow biologist physicist chemist geologist
  ecologist climatologist psychologist sociologist economist historian engineer
lawyer: attorney barrister solicitor lawyer counsel prosecutor partner
"""

DEEDS = """
runs ran leads led heads headed manages: boss head leader executive chief manager
chairs chaired: chair
founded started created: founder entrepreneur creator
teaches taught: teacher professor
coaches coached: coach
owns owned: owner
"""

CROWD = """
reviewer blogger commentator resident source voice mother father neighbour neighbor participant passer-by passerby
colleague customer client employee member fan reader user parent viewer guest friend driver commuter delegate spectator
attendee insider official worker staffer critic observer person man woman student voter passenger shopper pensioner
tourist visitor aide constituent backer surrogate loyalist donor foe someone somebody nobody witness other another
everyone child teenager boy girl protester supporter star winger ace champion legend teammate
"""

RELATIONAL = "neighbor neighbour colleague friend client source insider mother father relative"

COLLECTIVE = """
company group government ministry department council committee police union board statement report firm bank agency
court team newspaper paper website document study charity trust authority commission university hospital school
institute association organisation organization party opposition church office spokesperson embassy sign poster banner
memo email letter law rule text
"""

AUTHORITIES = "police government"

BODY_NOUNS = """
company ministry department council committee union board firm bank agency court newspaper charity trust authority
commission university hospital school institute association organisation organization party church office embassy
"""

DOCUMENTS = "statement report document transcript email memo letter note release filing tweet post text"

PAPERS = "paper study article essay book thesis"

RELATIVES = """
mother father brother sister son daughter husband wife cousin uncle aunt grandfather grandmother nephew niece partner
widow colleague friend
"""

INDEFINITE = """
a an one another some several many others two three four few most both people residents sources critics officials
"""

ORG_LINKS = """
of the
of
at the
at
for the
for
with the
with
from
"""

ORG_GENERIC = """
company group firm start-up startup giant maker retailer supplier publisher insurer carmaker
"""

ORG_NOUNS = """
university city town county ministry department council institute school hospital bank museum port trust
"""

TITLE_NOUNS = """
author co-author titled entitled called named dubbed nicknamed so-called known word words phrase term slogan motto
hashtag book novel film movie show exhibition play song album article report project programme program plan campaign
series section chapter headline heading sign signs reading prize award label tagged codenamed magazine journal paper
poem essay poster banner button folder model mode brand marked branded billed catalogue catalog event workshop session
track initiative T-shirt document tagline mission dedication inscription summary caption footnote mug pamphlet leaflet
"""

FUNCTION_WORDS = """
The A An This That These Those His Her Its Their Our My Your And But Or Nor So Yet For According In On At By With
Without From To Of After Before During Since Until When While If As Because Although Though Then Now Here There Today
Yesterday Tomorrow He She It They We You I Who What Which Whose How Why Where All Some Many Most Several Few One Two
Three Four Five Not No Yes Asked Born Also Even Still Just Only Once Later Former Both Each Every Between Among
Outside Inside Like Unlike Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
June July August September October November December About Interview Pictured Photo Caption Mr Mrs Ms Miss Did Does Do
Is Are Was Were Can Could Would Will Sentencing Speaking Writing Addressing Top Beyond Hello Hi Hey Thanks Thank
Welcome Dear Goodbye Congratulations Action Actions Motion
"""

NOT_SPEAKERS = """
photo photos date venue place present apologies subject contact source sources credit caption title price duration
result results conclusion next note notes summary address phone email website programme theme author published read see
video image question questions q attention agenda example resolved action actions decision vote time location attendees
absent participants about by from to re cc in_attendance also_present matters_arising ps nb pps doi rating director
examples excerpt excerpts quote quotes quotable quotation highlight highlights takeaway takeaways
translation moral verdict
speaker presenter audience
cast pros cons input output update updates tip warning roll_call public_comment public_comments motion motions absent
name full_name first_name last_name account postal_address balance status member_no number id total amount currency
"""

QUESTION_LABELS = "q question"

ANSWER_LABELS = "a answer"

CAPTION_STARTS = """
photo photos photograph caption image © illustration pictured above below credit video graphic picture
"""

BOILERPLATE_STARTS = """
leave a comment
leave a reply
your email address
required fields
read more
related articles
media contact
press contact
subscribe
sign up
share this
about the author
"""

CLOSING_HEADS = """
leave a (?:comment|reply)
about (?!us)
forward-looking statements
notes? to editors
(?:media|press) contacts?
"""

NARRATION = r"""
the (?:meeting|session|hearing) (?:was|closed|adjourned|ended|rose)
the (?:committee|board|council) (?:noted|agreed|resolved|voted)
the (?:motion|minutes|vote|resolution|item|report|committee|board|council) (?:was|were|is|has|had)
there (?:was|were|being) (?:none|no|nothing)
(?:it was )?(?:resolved|agreed|carried|noted|approved|adopted)
(?:date of )?next meeting
interview(?:ed)? (?:by|conducted)
this interview
item \d
(?:vote|decision|resolution|action)\s?:
(?-i:[A-Z][\w’-]+(?: [A-Z][\w.’-]+){1,2}) (?:has been covering|covers)(?![^\n]*\b(?:I|my|we|our)\b)
(?-i:(?:[A-Z][\w.’-]+ ){2,3})is an? (?:[\w-]+ ){0,3}(?:reporter|journalist|editor|columnist)(?!.*\b(?:I|my|we|our)\b)
[^\n]{0,200}?\bif you(?:’ve| have) (?:read|made it) this far
"""

IMPERSONAL = ""

SENTENCE_ABBREVIATIONS = """
Mr Mrs Ms Dr Prof Capt Col Gen Lt Sgt Cpl Supt Insp Det Const Sen Rep Gov Rev Hon St Jr Sr
Inc Ltd Co Corp vs etc No Feb Jan Mar Apr Aug Sept Sep
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
Tex Va Vt Wash Wis Wyo
Oct Nov Dec approx Cllr U.S U.K
"""

SPEECH_SIGNS = """
I we you they he she it its it’s is are was were be has have had do does did don’t can can’t will won’t would could
should must not never my our us me that who which to ask keep tell
"""

SPEECH_SIGNS_ELIDED = "i we"

STOPWORDS = "the of and to in that is was for on with as by it at from be this have has said are not"

TELLING = """
the of and to in that is was with by from be this have has are not we our you your they their them who which what when
where why how each every all must should can cannot no without than then before after until unless into only own its
these those there were been had does did more most less any some other another against between because if so two three
nobody nothing will would for
"""
