"""English: words that tell what a name is: a body, a place, a people. What each table is for: language_tables.py."""

from __future__ import annotations

BODY_WORDS = """
party foundation institute institution association union federation confederation organisation organization ministry
department council committee commission parliament congress senate assembly court tribunal bureau agency authority
university college academy hospital league alliance coalition consortium society club fund trust bank group company
corporation corp inc ltd llc plc gmbh airlines airways motors industries holdings partners technologies systems
solutions services pharmaceuticals network news times journal tribune herald gazette chronicle guardian observer
telegraph magazine review broadcasting media studios army navy police caucus campaign pac cathedral
patriarchate diocese archdiocese synod chamber board embassy administration initiative project programme program
center centre museum library theatre theater
panthers raiders dolphins patriots ravens bengals broncos chargers chiefs vikings falcons buccaneers seahawks packers
steelers yankees orioles dodgers phillies celtics pacers cavaliers pistons nuggets warriors clippers lakers mavericks
grizzlies raptors timberwolves bruins sabres canadiens penguins oilers canucks blackhawks predators hurricanes hornets
rovers wanderers
"""

BODIES = """
white_house wall_street downing_street kremlin pentagon capitol_hill whitehall state_department supreme_court
european_union eu un u.n nato who imf world_bank europe parliament congress senate house google apple amazon microsoft
facebook meta twitter reuters ap bbc cnn nbc abc cbs fbi cia nsa nasa irs epa fda cdc statistics_canada
washington_post new_york_post associated_press air_force fox_news islamic_state
"""

PLACES = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming carolina
washington u.s u.k u.s.a d.c l.a britain england scotland wales ireland northern_ireland france germany italy spain
portugal greece turkey russia ukraine poland israel iran iraq syria jordan lebanon egypt libya chad mali niger nigeria
kenya south_africa india pakistan china taiwan japan korea north_korea south_korea australia new_zealand canada mexico
brazil argentina chile cuba venezuela afghanistan saudi_arabia qatar london paris berlin rome madrid moscow brussels
beijing tokyo jerusalem baghdad kabul tehran orlando dallas houston austin boston chicago detroit atlanta miami seattle
united_states united_kingdom puerto_rico
san_francisco los_angeles las_vegas san_diego san_antonio san_bernardino charlotte charleston savannah philadelphia
cleveland phoenix denver sydney melbourne florence geneva vienna africa asia america north_america latin_america
"""

PEOPLES = """
american americans african-american african-americans british briton britons english irish scottish welsh french german
germans italian italians spanish russian russians ukrainian ukrainians polish israeli israelis palestinian palestinians
iranian iranians iraqi iraqis syrian syrians turkish chinese japanese korean koreans indian indians pakistani australian
australians canadian canadians mexican mexicans brazilian cuban cubans european europeans african africans asian asians
arab arabs muslim muslims jew jews jewish christian christians catholic catholics evangelical evangelicals protestant
mormon mormons hispanic hispanics latino latinos democrat democrats democratic republican republicans gop conservative
latvian latvians lithuanian lithuanians estonian estonians danish dane danes swedish swede swedes norwegian norwegians
finnish dutch belgian belgians swiss austrian austrians hungarian hungarians czech czechs slovak slovaks slovenian
slovenians croatian croatians serbian serbians romanian romanians bulgarian bulgarians greek greeks portuguese maltese
cypriot cypriots egyptian egyptians moroccan moroccans algerian algerians tunisian tunisians nigerian nigerians kenyan
kenyans ghanaian ghanaians ethiopian ethiopians afghan afghans vietnamese indonesian indonesians filipino filipinos
chilean chileans colombian colombians peruvian peruvians venezuelan venezuelans argentine argentines icelandic
conservatives liberal liberals labour tory tories socialist socialists communist communists libertarian libertarians
"""
