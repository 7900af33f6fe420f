"""Forenames, to know a person and what pronouns fit. A name in both lists fits all pronouns."""

from __future__ import annotations

FEMININE = """
abigail ada adaeze adele adèle adeline adriana agathe agnes agnès aicha aïcha aida aïda aimée aisha alba alejandra alexandra
alexia alice alicia alina aline alix alma amanda amandine amara ambre amelia amélie amina amira amy ana anaëlle anais anaïs
andrea andréa angela angèle angelica angélique anita anja ann anna annabelle anne annette annick annie antoinette anya
apolline ariane arlette armelle ashley astrid astou audrey aurélie aurore awa aya ayesha barbara beatrice béatrice béatrix
becky berenice bérénice bernadette bertha beth bettina betty beverly birgit blanche blandine bonnie brenda brigitte bridget
brittany camille candice carina carine carla carmen carol carole carolina caroline carolyn cassandra catalina caterina
catherine cathy cécile cecilia céleste célia céline chantal charlène charlotte cheryl chiara chiamaka chloe chloé christel
christelle christiane christina christine cindy claire clara clarisse claudia claudie claudine clémence clémentine colette
coline constance cora coralie corinne cristina cynthia daisy dalila dana daniela danièle danielle daphné dawn deborah debra
delphine denise deirdre diana diane dina djamila dolorès dominique dora doris dorothée dorothy ebony edith édith edwige
eileen elaine eleanor elena éléonore elif elin elina eliane éliane elisa elisabeth élisabeth elise élise eliza elizabeth ella
ellen élodie éloïse elsa elvire emilia emilie émilie emily emma emmanuelle erica erika erin esther estelle eugénie eunice eva
ève eve evelyn evelyne évelyne fabienne faith fanny farah fatima fatiha fatou fatoumata faye fiona flavie fleur flora
florence frances francesca francine françoise freya frédérique gabriela gabriella gabrielle gaëlle geneviève georgia
georgina géraldine germaine gertrude ghislaine gillian gina ginette giulia gladys gloria grace greta gretchen guadalupe
gwenaëlle hadja hailey hana hanna hannah harriet hawa hayley hazel heather heidi heike helen helena hélène helga héloïse
henriette hilary hillary hortense houda huguette iman imane imani imogen indira inès ines ingrid ioana irene irène iris irina
isabel isabella isabelle isla ivana ivy jackie jacqueline jade jana jane janet janice janine jasmine jean jeanne jeannette
jennifer jenny jessica jill jo joan joana joanna jocelyne jodie johanna josephine joséphine josette josiane joy joyce juana
judith judy julia juliana julie juliette june justine kadiatou karen karima karin karine karla kate katarina katarzyna
kate katharina katherine kathleen kathryn kathy katia katie katrin kavita kelly khadija kim kimberly kirsten kristen kristin
kristina lakshmi latifa latisha laetitia laëtitia lara latoya laura laure laurence laurie lauren léa leah leila leïla lena
léna leonie léonie leslie leticia liliane lily lina linda lindsay lisa lise liv livia liz lola lorena loretta lori lorna
louisa louise lourdes lucia lucie lucile lucille lucy ludivine luisa luna lydia lydie lynda lynn mabel maddalena madeleine
madison maëlle maeve magali magalie magda magdalena maggie maha malika manon marcela marcelle margaret margarita margaux
margot marguerite maria mariam mariama mariana marianne marie mariella marielle marilyn marina marine marion marjorie marlène
marta martha marthe martina martine mary maryam maryline maryse mathilde maud maureen maya mégane megan mei melanie mélanie
melina melissa mélissa mercedes meredith meriem michaela michele michèle michelle milena mina mireille miriam moira molly
mona monica monika monique morgane muriel myriam nadège nadia nadine naïma naima nancy naomi narges natacha natalia natalie
natasha nathalie ngozi nell nelly nicole nina noelle noémie nolwenn nora noura nour océane odette odile olga olive olivia
ophélie oriane paloma pamela paola pascale patricia paula paule paulette pauline peggy penelope pénélope perrine petra
philippa phoebe phyllis pierrette priscilla priya rachel rachida rania raphaëlle raquel rebecca régine reine renata renée rhonda
rita roberta rokhaya rokia romane rosa rosalie rosa rosalind rose roseline roselyne rosemary roxane ruby ruth sabine sabrina
sadia safia sakina salma salomé samantha samia samira sandra sandrine sara sarah saskia séverine severine shannon sharon
sheila shirley shreya sian sibylle sidonie sigrid silvia simone siobhan siham sofia solange solène sonia sophia sophie
soraya stacy stella stéphanie stephanie sue sunita susan susanna suzanne sybille sylvaine sylvia sylvie tamara tania tanya
tara tatiana teresa tessa thandiwe thelma theresa thérèse tiffany tina tracy ursula valentina valentine valeria valérie
valerie vanessa vera véra verena veronica véronique victoire victoria viola violaine violette virginia virginie viviane
vivian vivienne wanda wendy whitney winifred xiaomei yaël yasmina yasmine yolande yoko yuki yvette yvonne zahra zara zeina
zelda zineb zoe zoé zohra zuzana
"""

MASCULINE = """
aaron abdel abdelkader abdellah abdou abdoulaye abraham achille adam adama adel adewale adil adrian adrien ahmad ahmed aidan
akira alain alan alban albert alberto aldo alec alejandro aleksander alessandro alex alexander alexandre alexis alfred
alfredo ali alistair alastair allan allen alphonse alvaro amadou amar amaury ambroise amir anatole anders andré andre andreas
andrei andrew andy angelo angus anil anish anselme anthony antoine anton antonio antony aristide armand arnaud arnold arthur
arun ashok aubin auguste augustin aurélien austin axel aymeric aziz baptiste barack barry barthélemy bastien basile ben
benedict benjamin benoît benoit bernard bertrand bilal bill bjorn björn blaise bob boris boubacar bradley brad brandon brendan
brent brett brian brice bruce bruno bryan caleb callum calvin cameron carl carlo carlos cédric cesar césar charles charlie
cheikh chen chidi chris christian christophe christopher claude clément clement cliff clifford clive colin conor cornelius
craig curtis cyprien cyril cyrille dale damian damien dan daniel danny dario darren dave david dean declan deepak denis dennis
derek desmond diego didier dieter dimitri dirk djibril dmitri domenico dominic don donald donovan doug douglas driss duncan
dustin dwayne dylan earl eddie eddy edgar edmond edmund édouard eduardo edward edwin elias élie elijah eliot elliott éloi
emeka émeric emil emile émile emmanuel enrico enzo eric éric erik ernest ernesto erwan erwin ethan étienne eugène eugene evan
ezra fabian fabien fabio fabrice farid federico felipe felix félix ferdinand fernand fernando filip finn firmin flavien
florent florentin florian francesco francis francisco franck frank françois frankie franz fred freddy frédéric frederick
friedrich fritz gabriel gaël gaëtan gareth gary gaspard gaston gauthier gautier gavin geoff geoffrey geoffroy george georges
gérald gerald gérard gerard germain ghislain gianni gilbert gilles giles giorgio giovanni giuseppe glen glenn gonzalo gordon
graham grant greg grégoire gregor gregory grégory guido guilhem guillaume guillermo günther gus gustave guy habib hadi hakim
hamid hamza hans harold harry harvey hassan hector heinrich helmut henk henri henrik henry herbert hermann hervé hicham hiroshi
honoré horace hubert hugh hugo hugues humphrey hussein ian ibrahim ibrahima idriss idris ignacio igor ilan ilyas iñigo isaac
isidore ismaël ismail issa ivan jack jackson jacob jacques jaime jake jakub jamal james jamie jan janusz jared jarrod jason
javier jay jean jeff jeffrey jens jérémie jeremy jérémy jérôme jerome jerry jesse jesus jim jimmy joachim joao joaquin joe
joël joel joey johan johann johannes john johnny jon jonas jonathan jordan jordi jorge josé jose joseph josh joshua josselin
josué juan jules julian julien julius jun jürgen justin kamal kamel karel karim karl keith kelvin ken kenji kenneth kevin
kévin khaled khalid kofi konrad kurt kwabena kwame kyle lamine lancelot larry lars laszlo laurent lawrence lazare leandro lee
léo leo léon leon leonard léonard leonardo léopold leroy lewis li liam lionel loïc lorenzo lou louis luc luca lucas lucien
ludovic luigi luis luiz luke lukas lyes maarten mads magnus mahmoud malcolm malik mamadou manfred manuel marc marceau marcel
marcin marco marcos marcus mariano mario marius mark markus martin marvin mathias mathieu mathis matt matteo matthew matthias
matthieu maurice mauro max maxence maxime maximilien mehdi michael michaël michał michel miguel mike mikhail milan miles milo
mitchell mohamed mohammed mohammad morgan morten moses moussa mourad moustapha murray mustafa nabil nacer nadir narendra
nasser nathan nathanaël neil nelson nestor niall nicholas nick nicolas nicolò niels nigel nikhil nikola nikolai noah noam noel
noël nolan norbert norman nuno octave olaf oleg olivier omar orlando oscar oskar osman otto ousmane owen pablo paddy paolo
pascal patrice patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pier pierre pierrick piotr prakash
pranav preston quentin rachid rafael rafał rajesh raj ralph ramesh ramón raoul raphaël rashid ravi ray raymond régis reginald rémi
remi rémy renaud rené reza ricardo richard rick riccardo rob robert roberto robin rocco roch roderick rodolphe rodrigo roger
roland rolf romain roman romaric roméo ron ronald ronan rory ross roy ruben rudolf rudy rupert russell ryan sacha salah salim
salvatore sam sami samir samson samuel sanjay santiago satoshi saul scott seamus sean sebastian sébastien serge sergei sergio
seth seydou shane shaun shinji sidney siegfried silvio simon skander slimane sofiane solomon souleymane spencer stan stanislas stanley
stefan stefano steffen stéphane stephen steve steven stewart stuart sunil suresh sven sylvain sylvestre tadeusz takeshi
tanguy tarek tariq ted terence terry théo theo théodore theodore théophile thibaud thibault thibaut thierry thiago thomas tim
timothée timothy tobias toby todd tom tomas tomasz tommy tony travis trevor tristan tyler umberto urbain václav valentin
valéry vasco vernon victor vijay viktor vincent vincenzo virgile vladimir walid walter warren wayne wei wendell wilfried
wilfrid will william willy wim winston wolfgang xavier yacine yann yannick yanis yassine yasin youri youssef yves yvan yvon
zachary zacharie zakaria zhang ziad zoltan zinedine
"""
