"""Forenames, to know a person and what pronouns fit. A name in both lists fits all pronouns."""

from __future__ import annotations

FEMININE = """
abbie abeba abigail ada adaeze adaora addison adele adeline adriana adwoa adèle agathe agnes agnieszka agnès aicha
aida aimée ainhoa aino aisha akiko akosua alana alba alejandra aleksandra alessia alex alexa alexandra alexia alexis
alice alicia alina aline alix alma alyssa amahle amanda amandine amara amber ambre amelia amina aminata amira amy
amélie ana anais ananya anastasia anaëlle anaïs andrea andréa ange angela angelica angie angèle angélique anita anja
anjali ann anna annabelle anne annette annick annie annika antoinette antonella anya aoife apolline ariana ariane
arianna arlette armelle ashley assia astou astrid aubrey audrey aurore aurélie ava avery awa aya ayesha aïcha aïda
barbara beata beatrice beatriz becky begoña berenice bernadette bernice bertha beth bethany bettina betty beverly
bianca bintou birgit birgitta blanche blandine bonnie brenda bridget bridie brigitte briony britta brittany brooke
bukola béatrice béatrix bérengère bérénice caitlin callie cameron camille candice candide carina carine carla carlotta
carly carmela carmen carol carole carolina caroline carolyn casey cassandra cassie catalina caterina catherine cathy
cecilia celeste celine chantal charlene charlie charlotte charly charlène chelsea cherie cheryl chiamaka chiara chinwe
chloe chloé chris christel christelle christiane christina christine chérifa ciara cindy cinzia claire clara clare
clarisse claude claudia claudie claudine cleo clémence clémentine colette coline colleen concepción connie constance
consuelo cora coralie cordelia corinne coumba courtney cristina cynthia cécile céleste célia céline dahlia daisy
dalila dana daniela danielle danièle danuta daphne daphné darcy dawn deanna deborah debra deepa deirdre delia della
delphine demi denise diana diane dieynaba dina dinah divya djamila dolly dolores dolorès dominica dominique donatella
dora doris dorota dorothea dorothy dorothée dounia ebony eden edie edith edwige effie efua eileen ekaterina elaine
eleanor elena eliane elif elin elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elsa elsie
elvire elżbieta emiko emilia emilie emily emma emmanuelle emmeline enid erica erika erin esme esperanza estella
estelle esther ethel eugenia eugénie eun-ji eunice eva eve evelyn evelyne ewa fabienne fadela fadila faith fanny fanta
farah fatiha fatima fatou fatouma fatoumata faye faïza federica fern fernanda fiona fiorella flavie fleur flo flora
florence folake frances francesca francine frankie françoise frauke freda freya frédérique funmi gabby gabriela
gabriella gabrielle gaia gail galina gaétane gaëlle gemma genevieve geneviève georgia georgie georgina germaine
gertrude ghislaine giada gillian gina ginette ginevra ginny giorgia giovanna gisela giulia gladys gloria grace grażyna
greta gretchen guadalupe gudrun gwen gwenaëlle gwendolyn géraldine hadja hafida hafsa hailey halima halina hana hanane
hanna hannah hannelore harriet haruka hasna hawa hawwa hayley hazel heather heidi heidrun heike helen helena helga
henriette hilary hillary hina hind hortense houda houria huguette hye-jin héloïse hélène ifeoma ijeoma ikram ilaria
ilse iman imane imani imelda imogen indira ines inge ingeborg ingrid inmaculada inès ioana iona irene irina iris irène
isabel isabela isabella isabelle isla itziar ivana ivy izabela jacinta jackie jacqueline jade jamie jamila jana jane
janet janice janine jasmine jean jean-marie jeanne jeannette jemima jenna jennifer jenny jessica jessie ji-woo jill jo
joan joana joanna joanne jocelyne jodi jodie joelle johanna jolanta jordan josephine josette josiane josie joséphine
joy joyce juana judith judy julia juliana julie juliet juliette june justine justyna jutta kadiatou kara karen karima
karin karine karla katarina katarzyna kate katharina katherine kathleen kathryn kathy katia katie katja katrin kavita
kavya kay kayla keiko kelly kenza kerry kerstin khadija khady kim kimberly kinga kirsten kirsty kristen kristin
kristina krystyna lacey laetitia lakshmi lamia lana lara larissa latifa latifah latisha latoya laura laure lauren
laurence laurie lavinia laëtitia lea leah leanne lee leila leire lena leona leonie leslie leticia letizia leïla li-na
lilian liliane lilith lily lina linda lindiwe lindsay lisa lise liv livia liz loan lola loredana lorena loretta lori
lorna lottie lou loubna louella louisa louise lourdes lucia lucie lucile lucille lucinda lucy lucía ludivine ludmila
ludovica luisa luna lydia lydie lynda lynn lyudmila léa léna léonie mabel macarena maddalena madeleine madison maeve
magali magalie magda magdalena maggie maha maisie maite maja malak malika malin manon marcela marcelle marcia maren
margaret margarita margaux margery margherita margit margot marguerite maria mariam mariama marian mariana mariangela
marianne marie mariella marielle mariem marilyn marina marine marion marisol marjorie marjory marla marlene marlène
marta martha marthe martina martine mary maryam maryem maryline maryse marzena marème mathilde maud maura maureen
mavis maxence maxine maya maëlle maïwenn małgorzata meera megan mei mei-ling melanie melina melinda melissa mercedes
meredith meriem meryem mia michaela michela michele michelle michiko michèle mildred milena millie min-ji mina mindy
ming-mei minnie miranda mireille miriam modeste moira mollie molly mona monica monika monique montserrat morgan
morgane mounia muriel myra myriam mégane mélanie mélissa nabila nadia nadine nadira nadège naima najat najwa nancy
naoko naomi narges narjiss nassima natacha natalia natalie natalya natasha nathalie natália nawel naïma ndeye neha
nele nell nelly nerea ngozi nia niamh nicky nicola nicole nicolette nina nisha noa noelle noemi nolwenn nomvula noor
nora norah noreen noriko nour noura noémie nuria octavia océane odette odile oksana olena olga olha olive olivia olwen
ophélie oriane orla ornella ouarda oumou paige paloma pamela paola pascale pat patricia patrizia paula paule paulette
pauline peggy penda penelope perrine petra petunia philippa phoebe phyllis pierrette pilar polly pooja poppy portia
priscilla priya prudence pénélope queenie quinn rachel rachida radha rafaela raffaella rajae ramatoulaye ramona rania
raphaëlle raquel rasha rebecca reem reine rekha renata renate renée rhian rhiannon rhonda riley rim rima rita roberta
robin robyn rocío roisin rokhaya rokia romane romy ronnie rosa rosalie rosalind rosalyn rosanna rosario rose roseline
roselyne rosemary rowan rowena roxane roxanne ruby ruth rym régine sabah sabine sabrina sacha sachiko sadia sadie
safia sakina sakura sally salma salomé sam samah samantha samia samira sanaa sandra sandrine sandy sanna saoirse sara
sarah saskia saïda selina serena severine shalini shannon sharon shauna sheila shelley shirley shona shreya sian
sibylle sidonie sienna sigrid sigrun siham sihem silke silvia simona simone sinead siobhan sofia sokhna solange
solveig solène sonia soo-jin sophia sophie soraya souad soumaya stacy stefania stella stephanie stevie stéphanie sue
sunita susan susanna suzanne svenja svetlana swati sybille sylvaine sylvia sylvie ségolène séverine tabitha tallulah
tamara tania tanja tanya tara tatiana tatyana taylor temitope teresa terry tess tessa thandeka thandi thandiwe thelma
theodora theresa thérèse tiffany tilly tina tiziana tomoko tracy trudy tuuli ulrike una ursula uschi usha ute
valentina valentine valeria valerie valérie vandana vanessa vera verena veronica vicky victoire victoria viola
violaine violette virginia virginie viv vivian viviane vivienne véra véronique wafa wafae wanda wanjiku warda wendy
whitney wilhelmina willa winifred xiaomei xiu yaa yacine yael yasmina yasmine yaël yetunde yoko yolanda yolande yousra
yui yuki yulia yusra yvette yvonne zahra zanele zara zeina zelda zineb zoe zohra zoubida zoé zulema zuzana ève édith
éliane élisabeth élise élodie éloïse éléonore émilie évelyne
"""

MASCULINE = """
aaron abdel abdelaziz abdelhak abdelhamid abdelkader abdellah abdellatif abderrahmane abdou abdoul abdoulaye abebe
abel abner abraham achille achim adam adama adel adewale adil adnan adrian adrien adão afonso agostino agustín ahmad
ahmed aidan aitor akash akira alain alan alassane alastair alban albert alberto alden aldo alec alejandro aleksander
aleksei alessandro alex alexander alexandre alexei alexis alf alfonso alfred alfredo algernon ali alioune alistair
allan allen alois alonso alphonse alvaro alvin amadou amar amath amaury ambroise ambrose amedeo amine amir amit amos
anand anatole anders anderson andoni andre andrea andreas andrei andrew andrzej andré andy ange angelo angus anil anis
anish anouar anselm anselme anthony antoine anton antonino antonio antony antónio archibald archie aristide arjun
arkadiusz arlo armand armando armel arnaud arne arnold arthur artur arturo arun arvind asa asger ashley ashok ashwin
attilio aubin aubrey aubry auguste augustin augustus aurelio aurélien austin avery axel aymeric ayoub aziz azzedine
aïssa babacar babatunde bachir badr bakary baptiste barack baraka barnabé barry barthélemy bartosz basile bastien
baxter beau ben benedict benito benjamin benoit benoît beppe bernard bernardo bernd bernhard bernie bert bertrand
bharat bilal bilel bill birama bjarne bjorn björn blaise blake bob bogdan bohdan boleslaw bongani boris borja borys
boubacar boyd brad bradley brady brahim brandon brendan breno brent brett brian brice brieuc brock bruce bruno bryan
burkhard burt byron cade caio caleb callum calum calvin cameron camille camillo candide carl carlo carlos carmelo
carson carsten casey cecil celso cesar cesare chad chafik chakib charles charlie charly cheick cheikh chen chester
chidi chike chris christian christof christophe christopher chuck chukwuma chérif clark claude claudio clayton clemens
clement cliff clifford clint clive clément cody cole colin conor conrad corentin corey cornelius corrado cory craig
cristian cristiano cristóbal curro curt curtis cyprien cyriaque cyril cyrille cyrus czesław cédric céleste césar côme
daichi daisuke dale dallas dalton damian damien damir damián damon dan dane daniel danilo danny darek dario darius
dariusz darrell darren darryl dashiell dave davi david davide dawit dax dean declan deepak delbert demba denis dennis
denny derek dermot desmond detlef dev dexter diawara didier diego dieter dietmar dietrich digby dimitri dinesh dirk
djamel djibril djilali dmitri dmytro domenico dominic dominick dominique don donald donatien donato dong-hyun donnie
donovan doug dougal dougie douglas dragan drew driss duarte duncan dustin dwayne dwight dylan eamon eamonn earl easton
eberhard ebo eckhard eddie eddy eden edgar edgard edgars edison edmond edmund edoardo edson eduardo edward edwin
efflam egon einar eirik el-hadj eli elias elijah elio eliot elliott elmer elouan elroy elton elvis emanuele emeka
emerson emery emil emile emiliano emilio emmanuel emmett enguerrand enrico enrique enzo eoin eric erich erik erling
ermanno ernest ernesto ernst eros errol erwan erwin espen esteban ethan ettore eugene eugenio eugène eusebio evan
everett evgeny evrard ewen ezio ezra fabian fabien fabio fabián fabrice fabrizio fabrício facundo faouzi farai farid
fausto faycal fayçal federico felipe felix femi ferdinand fergus fermín fernand fernando ferruccio fethi filip filippo
finn fintan firmin flavien flavio fletcher florent florentin florian floyd flávio fodé forrest fouad foued francesc
francesco francis francisco franck franco frank frankie franz françois fraser fred freddy frederic frederick frieder
friedrich fritz frode frédéric fulbert fulvio fyodor fábio félix gabino gabriel gaetano gage galen ganesh gareth
garrett garth gary gaspard gaston gatien gaurav gauthier gautier gavin gaël gaëtan geir gennaro geoff geoffrey
geoffroy georg george georges gerald gerard gerd gerhard germain germán gerry ghassan ghislain giacomo gianfranco
gianluca gianluigi gianmarco gianni gianpaolo gideon gilbert gilberto gildas giles gilles gino giordano giorgio giosuè
giovanni girish giulio giuseppe gleb glen glenn glyn gontran gonzalo gonçalo gopal goran gordon goulven graeme graham
grant granville greg gregor gregory grigori grover gruffydd grzegorz grégoire grégory guang guido guilhem guilherme
guillaume guillem guillermo gunnar gunner gus gustave gustavo guthrie guy guénolé gwen gwenaël gwendal gérald gérard
günter günther haakon habib hachim hadi haile hakan hakim hal halvor hamid hamish hamza hank hans hao hari harish
harlan harold harrison harry hartmut haruki haruto harvey hassan hatem hayden hector heiko heinrich heinz heitor helge
helmut hendrik henk henri henrik henrique henry henryk herb herbert hermann hernán hervé hicham hichem hideki hideo
hilaire hippolyte hiram hiro hiroshi holger hollis homer honoré horace horacio horatio horst houcine howard howie hoël
hubert hudson huey hugh hugo hugues humberto humphrey hussein huw hyun-woo hywel håkon héctor iain ian ibou ibrahim
ibrahima ichabod idris idriss idrissa ifeanyi ignacio igor ihor iker ilan ilian ilya ilyas ilyes imad imran ingvar ira
irfan irving irwin isaac isamu isaïe isidore isidro ismail ismaël issa ivan ivano ivo ivor iván iñaki iñigo jace jacek
jacinto jack jackson jacob jacopo jacques jae-won jagdish jagger jaime jair jairo jake jakub jalil jamal jamel james
jamie jan janusz jared jarle jaroslav jarosław jarrod jarvis jason jasper javier jawad jay jean jean-marc jean-marie
jed jedediah jeff jeffrey jem jens jeremiah jeremy jericho jeroen jerome jerry jerzy jesper jesse jessie jesus jethro
jian jianguo jim jimmie jimmy jiro jo joachim joan joao joaquin joaquín jochen joe joel joerg joey johan johann
johannes john johnny jon jonas jonathan jonás joost jordan jordi jordy jorge jose josep joseph josh joshua joss
josselin jost josu josué josé josé-maria joão joël juan juanjo judd jude judes judicaël jules julian julien julio
julius julián juma jun jussi justin jérémie jérémy jérôme józef jörg jörn jørgen jürgen kader kaito kamal kamau kamel
kamil kane karan karel karim karl karsten kazimierz kazuo keegan keenan keisuke keith kellan kelvin ken kendrick kenji
kenneth kent kenta kenzo kerry kevin khaled khalid khalil kieran killian kim kip kiprono kiran kirill kirk kishore
kjell kjetil klaus knut kofi koji kojo konrad krishna krzysztof kunal kunle kurt kwabena kwadwo kwaku kwame kyle
kylian kåre kévin lachlan lahcen lalit lamberto lamine lance lancelot landon lane larbi larry lars lassana lasse
laszlo laurent lawrence lawson lazare leandro lee leif leland lemuel lenny leo leon leonard leonardo leonel leonid
leroy leslie lester leszek levi lewis lex li liam lilian linus lionel lisandro livio lloyd lluís loan logan lonnie
lorcan lorenzo loris lorne lotfi lothaire lothar lou louie louis lounès lourenço lowell loïc loïs lubomir luc luca
lucas luciano lucien lucio ludo ludovic ludwig luigi luis luiz lukas luke luther lutz luís lyes lyle lyndon léandre
léo léon léonard léonce léopold maarten maciej mack maddox maden madjid mads magne magnus mahdi mahesh mahmoud makoto
maksim maksym malcolm malek malick malik malo mamadou mamady mandla manfred manish manlio manolo mansour manuel marc
marceau marcel marcelo marcial marcin marco marcos marcus marek mariano mario marius mark marko markus marlon marouane
marten martin marty martín marvin masao massamba massimiliano massimo mateo mateus mateusz mathias mathieu mathis
mathurin matt matteo matthew matthias matthieu mattia matías maurice maurizio mauro maurício max maxence maxime
maximiliano maximilien maxwell maël mehdi meinhard melchior melvin merle merlin merrill meven micah michael michaël
michał michel michelangelo michele mick mickey miguel mihai mike mikel mikhail mikkel mikko mikołaj milan miles milo
milton min-ho minoru mirko miroslav mitch mitchell modeste modibo mohamed mohammad mohammed mohan moisés mokhtar
moncef monroe monty morgan morgane moritz morten moses mouloud mounir mourad moussa moustapha mukesh murilo murray
mustafa mwangi myles márcio médéric nabil nacer nadim nadir nael nans naoki narendra nasser nassim nat nathan
nathanael nathanaël naveen nazario naël naïm ndongo ned neeraj neil nello nelson nenad nestor nev neven nevill niall
nicholas nick nicky nicola nicolas nicolás nicolò nicéphore niels nigel nikhil nikita niklas nikola nikolai nino nitin
nizar njoroge noa noah noam nobu noel nolan norbert norman norris noureddine noël nuno nélson oakley obadiah obinna
octave octavio odilon odin olaf olav oleg oleksandr oleksii oliver olivier ollie olly olu olumide omar omer ondřej
orlando orson orville osamu osborne oscar oskar oskari osman ossama oswald othmane otieno otis ottavio ottmar otto
otávio oumar ousmane owain owen pablo pacôme paddy palle palémon pankaj paolo pape parth pascal pascoe pasquale pat
patrice patrick paul paulo pavel pedro pekka peng pep percival percy perry pete peter petr petter peyton phil philip
philippe phillip phineas pier pierce pierluigi piero pierre pierrick pieter pietro piotr pippo prakash pranav praveen
prem prescott preston przemysław pål pío qiang quentin quim quincy quinn quinton rabah rachid radek radoslaw rafa
rafael rafał raffaele rafik ragnar rahul raimondo rainer raj rajeev rajesh rajiv rakesh ralf ralph ramesh ramiro
ramsay ramzi ramón randall randolph randy raoul raphaël rashid ravi ray raymond raúl redha redouane reece reg reggie
reginald reid reiner reinhard reinhold remi renato renaud renzo rené reuben rex reza rhodri rhys riad ricardo riccardo
richard rick ricky ridha riley rinaldo rino ritchie roald rob robbie robert roberto robin rocco roch roderick rodney
rodolfo rodolphe rodrigo rodrigue rogelio roger rogério rohan rohit roland rolf romain roman romano romaric romeo
romuald roméo ron ronald ronan ronnie rory roscoe ross rowan rowland roy royce ruben rubén rudi rudolf rudy rufus
ruggero rune rupert ruslan russ russell ruud ryan ryder ryo ryota ryszard régis rémi rémy rüdiger sabri sacha sachin
sadek salah salim saliou salvador salvatore salvo sam sami samir samson samu samuel sandeep sander sandro sandy
sanford sanjay santi santiago satish satoshi saul saverio sawyer saïd scott seamus sean sebastian sebastiano segun
selwyn serge sergei sergey sergi sergio serigne seth seung-woo seydou shane shashi shaun shay sheldon sherman shigeru
shinji shiv sibusiso sid siddharth sidney siegfried sigismond sigurd silas silvano silvio simen simeon simon simone
simón sindre sipho skander slava slimane sofiane sofien solomon soren souleymane spencer srinivas stacy stan stanislas
stanislav stanisław stanley stefan stefano steffen stellan stephen sterling steve steven stevie stewart stian stu
stuart stéphane subhash sudhir sumit sung-min sunil suresh svein sven swen sylvain sylvester sylvestre szymon
sébastien sékou sérgio søren sławomir tad tadeusz taha tahar takeshi tanguy taras tarek tariq taro tarun tate tatsuya
taylor ted tendai terence terje terrance terrence terry tesfaye tetsuya thabo thad thaddeus thelonious themba theo
theodore thiago thibaud thibauld thibault thibaut thierry thijs thomas thor thornton thorsten théo théodore théodule
théophile tiago tibère tidiane tilman tim timeo timmy timo timothy timothée timur tinashe titouan titus tiziano tobias
tobin toby tod todd tom tomas tomasz tommaso tommie tommy tomás tony torben torbjørn tore torstein torsten toufik
toumani travis trent trevor trey tristan tristram trond troy truman trygve tucker tudual tugdual tullio tunde tyler
tyrone tyson udo ulf uli ulrich ulrik ulysse ulysses umberto umesh unai urbain uwe vadim valentin valentino valentín
valerio valéry varun vasco vasyl vaughan vaughn veit vernon vicente victor vidar vijay vikas vikram viktor vince
vincent vincenzo vinod virgil virgile vitaly vittorio vivek vladimir vladislav volker volodymyr václav víctor vítor
wade wael wagner wahid waldo walid walim wallace wally walter walther warren waylon wayne wei wellington wendell
werner wes wesley weston wilbur wilf wilfrid wilfried wilhelm will willard willi william willis willy wim winfried
winslow winston winthrop wissam wojciech wolfe wolfgang woodrow wouter wyatt xabier xander xavi xavier xin yacine yael
yago yahia yahya yanis yann yannick yaroslav yash yasin yassine yaw yaya yazid yaël yevgeny yoann yohan yohann yong
yoshio younes younès youri youssef youssouf yuri yusuke yuto yvain yvan yves yvon zach zacharie zachary zack zahir
zakaria zaki zane zbigniew zdeněk zeke zhang zhi ziad zine zinedine zoltan zoran ángel édouard élie éloi émeric émile
éric étienne óscar øystein
"""
