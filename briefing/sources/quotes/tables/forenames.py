"""Forenames, to know a person and what pronouns fit. A name in both lists fits all pronouns."""

from __future__ import annotations

FEMININE = """
abbie abeba abigail abla ada adaeze adaora addison adele adeline adina adriana adwoa adèle agata agathe agnes agneta
agnieszka agnès aicha aida aiko ailsa aimée aina ainhoa aino aisha aisling akemi akiko akinyi akosua alana alba
alejandra aleksandra alessia alex alexa alexandra alexia alexis alice alicia alina aline alix alizée alma alyson alyssa
amahle amaia amal amanda amandine amara amber ambre amelia amelie amina aminata aminatou amira amy amélie ana anaelle
anais ananya anastasia anaëlle anaïs andrea andréa ange angela angelica angharad angie angèle angéline angélique anita
anja anjali anke ann anna annabelle anne anne-sophie annette annick annie annika anouk anthea antoinette antonella
anushka anya aoife aparna apolline arantxa archana ariana ariane arianna arlette armande armelle arundhati ashley
ashwini asma assa assia assunta astou astrid aubrey audrey aurelie auriane aurore aurélie ava avery awa axelle aya ayako
ayesha ayse aziza aïcha aïda aïko barbara bathilde beata beatrice beatriz becky begoña berenice bernadette bernice
bertha beth bethany bettina betty bev beverly bhavna bianca bineta bintou birgit birgitta blanche blandine bonnie
bouchra bożena brenda bridget bridie brigitte briony britta brittany bronagh brooke bruna bukola béatrice béatrix
bérangère bérengère bérénice caitlin calixte callie cameron camilla camille candice candide carina carine carla carlotta
carly carmela carmen carol carole carolina caroline carolyn carys carène casey cassandra cassie catalina catarina
caterina catherine cathie cathy catrin catriona cecilia celeste celia celine cerise cerys chaimae chantal charlene
charlie charlotte charly charlène chelsea cherie cheryl chiamaka chiara chidinma chie chinwe chioma chitra chloe chloé
chris christel christelle christiane christina christine chrystelle chérifa ciara cindy cinzia claire clara clare
clarisse claude claudette claudia claudie claudine cleo clothilde clotilde clélia clémence clémentine colette coline
colleen concepción concetta connie constance consuelo cora coralie coraline cordelia corina corinne cornélia coumba
courtney cristina cynthia cyrielle cécile céleste célia céline dagny dahlia daisy dalila dana daniela danielle danièle
danuta daphne daphné daphnée darcy dawn deanna deborah debra deepa deepika deirdre delia della delphine demi denise
desislava despina diana diane dieynaba dina dinah divya djamila djeneba dolly dolores dolorès dominica dominique
donatella dora dorine doris dorota dorothea dorothy dorothée dounia ebony eden edie edith edwige edyta effie efua eileen
eilidh ekaterina elaine eleanor elena eleni eliane eliette elif elin elina elisa elisabeth elisabetta elise eliza
elizabeth elke ella ellen elodie eloise eloïse elsa elsie elvira elvire elżbieta emeline emi emiko emilia emilie emily
emine emma emmanuelle emmeline enid enora enrica erell erica erika erin esme esperanza estella estelle esther estèle
eszter ethel eugenia eugénie eulalie eun-ji eunice eva eve evelyn evelyne ewa fabienne fadela fadila faith fanchon
fanette fanny fanta farah fatiha fatima fatma fatna fatou fatouma fatoumata faye faïza federica femke fern fernanda
ffion fiona fiorella flavie fleur flo flora florence floriane folake frances francesca francette francine frankie
françoise frauke freda freja freya frédérique funmi fátima gabby gabriela gabriella gabrielle gaia gail galina garance
gaétane gaële gaëlle gaïa gemma genevieve geneviève georgia georgiana georgie georgina germaine gertrude ghislaine ghita
giada gilberte gillian gina ginette ginevra ginny giorgia giovanna gisela gisèle giulia gladys gloria grace grainne
graça grażyna greta gretchen griet guadalupe gudrun guillemette guénaëlle gwen gwenaëlle gwendolyn gwenola gwladys
géraldine hadja hafida hafsa hailey halima halina hana hanako hanane hanna hannah hanne hannelore harriet haruka hasna
hatice hawa hawwa hayley hazel heather heidi heidrun heike helen helena helene helga henrietta henriette hermine
hermione hilary hilde hillary hina hind hiroko hortense houda houria huguette hye-jin héloïse hélène ifeoma ijeoma ikram
ilaria ildikó ileana ilham ilse iman imane imani imelda immacolata imogen inaya indira ines inga inge ingeborg ingrid
inmaculada inès inês ioana iona irene irina iris irène isabel isabela isabella isabelle isaure isla itziar ivana ivy
iwona izabela jacinta jackie jacqueline jade jamie jamila jana jane janet janice janine jasmine jasna jaya jean
jean-marie jeanine jeanne jeannette jeannine jelena jemima jenna jennifer jenny jessica jessie ji-woo jihane jill jo
joan joana joanna joanne jocelyne jodi jodie joelle johanna jolanta jordan josephine josette josiane josie joséphine
jovana joy joyce joëlle juana judith judy julia juliana julie juliet juliette june justine justyna jutta jyoti kadiatou
kaitlyn kalina kara karen karima karin karine karla katalin katarina katarzyna kate katell katerina katharina katherine
kathleen kathryn kathy katia katie katja katrien katrin kavita kavya kay kayla keiko kelly kelsey kendra kenza kerry
kerstin khadija khady kim kimberly kinga kirsi kirsten kirsty kristen kristin kristina kristy krystyna kumiko lacey
laetitia laia lakisha lakshmi laleh lamia lana lara larissa latasha latifa latifah latisha latoya laura laure laureline
lauren laurence laurie lavinia laëtitia lea leah leanne lee leela leigh leila leire lena leona leonie leonor leslie
leticia letizia lettice leïla li-na lieve lihua lilia lilian liliane lilith lily lina linda lindiwe lindsay lindsey lisa
lise lise-marie liv livia liz loan lola loredana lorena loretta lori lorna lotta lotte lottie lou loubna louella louisa
louise louisette lourdes lowri loïse lucette lucia lucie lucienne lucile lucille lucinda lucy lucía ludivine ludmila
ludovica luisa luna lydia lydie lynda lynn lyse lyudmila léa léna léonie léonore maartje mabel macarena mackenzie
maddalena madeleine madhuri madison maelle maeve mafalda magali magalie magda magdalena maggie maguelone maha mahaut
maina maisie maite maja malak malika malin mallory manisha manon mara marcela marcelle marcia marcy maren margaret
margareta margarita margaux margery margherita margit margot marguerite maria mariam mariama marian mariana mariangela
marianne marie mariella marielle mariem mariette marija mariko marilyn marina marine marion marisol marjorie marjory
marla marlene marlène marta martha marthe martina martine mary maryam maryem maryline maryse maryvonne marzena marème
mathilde maud maura maureen mauricette mavis maxence maxine maya maylis maëlle maïa maïlys maïwenn małgorzata mckenna
meera megan megumi mei mei-ling melanie melina melinda melissa mercedes meredith meriem meritxell meryem mhairi mia
michaela michela michele micheline michelle michiko michèle midori mihaela mildred milena milica millie min-ji mina
mindy ming-mei minnie miranda mireia mireille miren miriam mirjana mirosława modeste moira mollie molly mona monica
monika monique montserrat morag morgan morgane mounia muriel mylène myra myriam mégane mélanie mélina mélissa mélodie
nabila nadia nadine nadira nadège naima najat najwa nancy nandini naoko naomi narges narjiss nasrin nassima natacha
natalia natalie natalya natasha nataša nathalie natália nawal nawel naïma ndeye neha neila nele nell nellie nelly nerea
nerys neïla ngozi nia niamh nicky nicola nicole nicolette nika nikki nina ninon nisha njeri nkechi nneka noa noelle
noemi nokuthula nolwenn nomsa nomvula noor nora norah noreen noriko norma nour noura noémie nunzia nuria núria oana
obiageli octavia octavie océane odette odile oksana olena olga olha olive olivia olwen ondine ophélie oriane orla orlane
ornella ouarda oumaima oumayma oumou padma paige paloma pamela paola parisa pascale pat patricia patrizia paula paule
paulette pauline peggy penda penelope pernille perrine petra petunia philippa philippine phoebe phyllis pierrette pilar
polly pooja poppy portia preeti priscilla priti priya prudence pénélope pétronille queenie quinn quitterie rachel
rachida radha radhika radka rafaela raffaella ragnhild rajae raluca ramata ramatoulaye ramona randi rania raphaëlle
raquel rasha raymonde rebecca reem reiko reine rekha renata renate renu renée rhian rhiannon rhoda rhonda rikke riley
rim rima rita roberta roberte robin robyn rocío rohini roisin rokhaya rokia rolande romane romy ronke ronnie rosa
rosalie rosalind rosalyn rosalía rosamund rosanna rosaria rosario rose roseline roselyne rosemary rosine rowan rowena
roxane roxanne rozenn ruby rukmini ruth rym régine sabah sabine sabrina sacha sachiko sadia sadie safia safiatou sakina
sakura salimata sally salma salomé sam samah samantha samia samira sanaa sandra sandrine sandy sangeeta sanna sanne
saoirse sara sarah sarita sarra saskia sayuri saïda selina selma serena severine shalini shanice shannon sharon shauna
sheena sheila shelagh shelby shelley sherry shilpa shirin shirley shona shreya sian sibylle sidonie sienna sigrid sigrun
siham sihem silke silvia simona simone sinead siobhan sixtine skylar slavica smita sneha snežana sofia sofie sohane
soizic sokhna solange solenn solveig solène sonia sonya soo-jin sophia sophie soraya souad soukaina soumaya stacey stacy
stefania stella stephanie stevie stéphanie sue sunita susan susanna susanne suzanne suzette suzie svenja svetlana swati
sybil sybille sylvaine sylvette sylvia sylvie ségolène séverine tabatha tabitha tallulah tamara tamika tammy tamsin
tania tanja tanya tara tatiana tatyana taylor temitope teresa terry tess tessa thalia thandeka thandi thandiwe thaïs
thelma theodora theresa théa théodora thérèse tiffany tilly tina tiphaine tiziana tomoko tonya touria tove tracey tracy
trisha trudy tuuli ulrika ulrike una ursula urszula urša uschi usha ute valentina valentine valeria valerie valérie
vandana vanessa vassiliki veerle venetia vera verena veronica vesna vicky victoire victoria victorine viola violaine
violette viollette viorica virginia virginie viv vivian viviane vivien vivienne véra véronique wafa wafae wambui wanda
wanjiku wanjiru warda wendy whitney wilhelmina willa winifred xavière xiaomei xiaoyan xiomara xiu xènia yaa yacine yael
yamina yara yasmina yasmine yaël yetunde ylva yoko yolanda yolande yordanka yousra yseult yui yuki yulia yumi yusra
yvette yvonne zahra zaina zainab zanele zara zeina zeinab zelda zeynep zhor zineb zita zodwa zoe zofia zohra zoubida zoé
zsuzsanna zulema zuzana zuzanna zélie ève édith éliane élisabeth élise élodie éloïse élvire éléonore émeline émilie
évelyne
"""

MASCULINE = """
aaron abdel abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellah abdellatif abdelmajid abderrahmane abdeslam
abdou abdoul abdoulaye abebe abel abner abraham achille achim adam adama adel adewale adil adnan adrian adrien adão
afonso agostino agustín ahmad ahmed ahmet aidan aitor akash akim akira alain alan alasdair alassane alastair alban
albert alberto alden aldo alec aled alejandro aleksander aleksei alessandro alex alexander alexandre alexei alexey
alexis alf alfonso alfred alfredo algernon ali aliou alioune alistair allan allen alois alonso alphonse alun alvaro
alvin amadou amar amath amaury ambroise ambrose amedeo amine amir amit amos anand anas anatole ander anders anderson
andoni andre andrea andreas andrei andrej andrew andris andrzej andré andy ange angelo angus anil anis anish anouar
ansel anselm anselme anthony antoine anton antonino antonio antony antónio archibald archie aristide aristidis arjun
arkadiusz arlo armand armando armel arnaud arne arnold arsène artem arthur artur arturo arun arvind asa asger ashley
ashok ashwin attila attilio aubin aubrey aubry auguste augustin augustus aurelio aurélien austin avery axel aymeric
ayoub aziz azzedine aïssa babacar babatunde bachir badr badreddine bakary baptiste barack baraka barnaby barnabé barry
barthélemy bartosz basile bastien baudouin baxter beau ben bence benedict benito benjamin benoit benoît beppe bernard
bernardo bernd bernhard bernie bert bertin bertram bertrand bharat bilal bilel bill billy birama bjarne bjorn björn
blaise blake bob bogdan bogusław bohdan boleslaw bongani boris borja borut borys boubacar boyd brad bradley brady brahim
bram brandon branko brendan breno brent bret brett brian brice brieuc brock bruce bruno bryan bryce bryn burkhard burt
byron cade cai caio caleb calixte callum calum calvin cameron camille camillo candide carl carlo carlos carlton carmelo
carmine carson carsten casey cathal cecil cedric celso cesar cesare chad chafik chakib charaf charles charles-henri
charlie charly cheick cheikh chen cherif chester chidi chike chinedu chip chris christer christian christof christophe
christopher chuck chukwuma chérif ciaran ciro clarence clark claude claudio clayton clemens clement cliff clifford clint
clinton clive clovis clyde clément cody cole colin colm conor conrad corentin corey cormac cornelius corrado cory craig
cristian cristiano cristóbal curro curt curtis cyprien cyriaque cyril cyrille cyrus czesław cédric céleste césaire césar
côme daan dafydd dai daichi daisuke dale dallas dalton damian damien damir damián damon dan dane daniel danilo danny
darek darin dario darius dariusz darnell darrell darren darryl daryl dashiell dave davi david davide dawit dax dean
declan deepak delbert demba denis dennis denny denzel derek dermot derrick desmond detlef dev devin dewi dexter diarmuid
diawara didier diego dieter dietmar dietrich digby dimitri dimitris dinesh dirk djamel djibril djilali dmitri dmitry
dmytro domenico dominic dominick dominique don donal donald donatien donato dong-hyun donnie donovan dorian doug dougal
dougie douglas dragan drew driss duane duarte duncan dustin dušan dwayne dwight dylan dániel eamon eamonn earl easton
eberhard ebo eckhard eddie eddy eden edgar edgard edgars edison edmond edmund edoardo edson eduardo edward edwin efflam
egon einar eirik el-hadj elbert eli elias elie elijah elio eliot eliott elliot elliott ellis elmer elouan elroy elton
elvis emanuel emanuele emeka emeric emerson emery emil emile emiliano emilien emilio emmanuel emmett emre emrys emyr
enguerrand enrico enrique enzo eoin eric erich erik erling ermanno ernest ernesto ernst eros errol ervin erwan erwann
erwin eskil espen esteban ethan ettore euan eudes eugene eugenio eugène eusebio evan everett evgeny evrard ewan ewen
ezio ezra fabian fabien fabio fabián fabrice fabrizio fabrício facundo faouzi farai fares farid faustin fausto faycal
fayçal federico felipe felix femi ferdie ferdinand ferenc fergal fergus fermín fernand fernando ferruccio fethi fiacre
filip filippo finn fintan fionn firmin flavien flavio fletcher florent florentin florian florin floyd flávio fodé
forrest fouad foued foulques francesc francesco francis francisco franck franco francois frank frankie franz françois
fraser fred freddie freddy frederic frederick fredrik frieder friedrich fritz frode frédéric fulbert fulvio fyodor fábio
félicien félix gabin gabino gabriel gaetano gage galen ganesh gareth garrett garry garth gary gaspard gaston gatien
gaurav gauthier gautier gavin gaétan gaël gaëtan gbenga geir gennady gennaro geoff geoffrey geoffroy georg george
georges geraint gerald gerard gerd gergely gerhard germain germán gerry gethin ghassan ghislain giacomo gianfranco
gianluca gianluigi gianmarco gianni giannis gianpaolo gideon gilbert gilberto gildas giles gilles gino giordano giorgio
giosuè giovanni girish giulio giuseppe gleb glen glenn glyn gontran gonzague gonzalo gonçalo gopal goran gordon gorka
goulven grady graeme graham grant granville greg gregg gregor gregory grigori grigory grover gruff gruffydd grzegorz
grégoire grégory guang guido guilhem guilherme guillaume guillem guillermo gunnar gunner gus gustav gustave gustavo
guthrie guy guénolé gwen gwenaël gwendal gwyn gwénolé gábor gérald gérard günter günther haakon habib hachim hadi
hadrien haile hakan hakim hal halvard halvor hamdi hamed hamid hamish hamza hank hans hao harald hari harish harlan
harley harold harrison harry hartmut haruki haruto harvey hassan hatem hayden hector heiko heinrich heinz heitor helge
helmut hendrik henk henri henrik henrique henry henryk herb herbert herman hermann hernán hervé hicham hichem hideki
hideo hilaire hippolyte hiram hiro hiroshi hjalmar hocine holger hollis homer honoré horace horacio horatio horst
houcine howard howie hoël hubert hudson huey hugh hugo hugues humbert humberto humphrey hussein huw hyun-woo hywel håkon
héctor iain ian ibou ibrahim ibrahima ichabod ichiro idris idriss idrissa iestyn ieuan ifan ifeanyi ignace ignacio igor
ihor ikechukwu iker ilan ilian ilya ilyas ilyes imad imran imre ingvar ioan iolo ionuț ira irfan irvin irving irwin
isaac isaiah isamu isaïe isidore isidro ismail ismaël ismaïl issa istván ivan ivano ivaylo ivo ivor iván iwan iñaki
iñigo jace jacek jacinto jack jackson jacky jacob jacopo jacques jae-hyun jae-won jagdish jagger jaime jair jairo jake
jakub jalil jamal jamel james jamie jan jannik janusz jared jarle jaroslav jarosław jarrod jarvis jason jasper javier
jawad jay jean jean-marc jean-marie jed jedediah jeff jeffery jeffrey jem jens jeremiah jeremy jericho jeroen jerome
jerry jerzy jesper jesse jessie jesus jethro jian jianguo jide jim jimmie jimmy jiro jo joachim joan joao joaquin
joaquín jochen jody joe joel joerg joey johan johann johannes john johnny jokin jon jonah jonas jonathan jonás joost
jordan jordi jordy jorge jorgen joris jose josep joseph josh joshua josiah joss josselin jost josu josué josé josé-maria
joão joël juan juanjo judd jude judes judicaël jules julian juliann julien julio julius julián juma jun jussi justin
jérémie jérémy jérôme józef jörg jörn jørgen jürgen kader kai kaito kamal kamau kamel kamil kane karan karel karim karl
karsten kayode kazimierz kazuo kaïs keegan keenan keir keisuke keith kelechi kellan kelvin ken kendrick kenji kenneth
kenny kent kenta kenzo kermit kerry kevin khaled khalid khalil kieran killian kim kip kipchoge kiprono kiran kirill kirk
kishore kjell kjetil klaus knut koen kofi koji kojo konrad konstantin kostas krishna krzysztof kunal kunle kurt kwabena
kwadwo kwaku kwame kwasi kyle kylian kåre kévin lachlan lahcen lajos lalit lamberto lamine lance lancelot landon lane
larbi larry lars lassana lasse laszlo laurent lawrence lawson lazare leandro lee leif leland lemuel lenny leo leon
leonard leonardo leonel leonid leroy leslie lester leszek levi lewis lex li liam lilian linus lionel lisandro livio
llewellyn lloyd lluís loan logan lonnie lorcan loren lorenzo loris lorne lotfi lothaire lothar lou louie louis louison
lounès lourenço lowell loïc loïck loïs lubomir luc luca lucas lucian luciano lucien lucio ludo ludovic ludwig luigi luis
luiz lukas luke luther lutz luís lyes lyle lyndon lászló léandre léo léon léonard léonce léopold maarten maciej mack
maddox maden madjid mads mael magne magnus mahamadou mahdi mahesh mahmoud majid makoto maksim maksym malachy malcolm
malek malick malik malo mamadou mamady mandla manfred manish manlio manoj manolo mansour manuel marc marceau marcel
marcelin marcelo marcial marcin marco marcos marcus marek mariano marien mario marius mariusz mark marko markus marlon
marouane marten martin marty martín marvin masahiro masao massamba massimiliano massimo matej mateo mateus mateusz
mathias mathieu mathis mathurin matt matteo matthew matthias matthieu mattia matías maurice maurizio mauro maurício max
maxence maxim maxime maximiliano maximilien maxwell maël mehdi mehmet meinhard melchior melvin merle merlin merrill
mervyn messaoud meurig meven micah michael michaël michał michel michelangelo michele mick mickael mickaël mickey miguel
mihai mikael mike mikel mikhail mikkel mikko miklós mikołaj milan miles milo miloš milton min-ho min-jun ming minoru
mirko miroslav mitch mitchell modeste modibo mohamed mohammad mohammed mohan moisés mokhtar moktar moncef monroe
montgomery monty morgan morgane moritz morten moses mostafa mouloud moumouni mounir mourad moussa moustapha mukesh murdo
murilo murray mustafa mustapha mwangi mykola myles myron márcio márton médard médéric nabil nacer nadim nadir nael nans
naoki naoufal narendra naresh nasser nassim nat nathan nathanael nathanaël nathaniel naveen nazario naël naïm ndongo
neal ned neeraj neil nello nelson nenad nestor nev neven nevill neville niall nicholas nick nicky nicola nicolas nicolás
nicolò nicéphore niels nigel nikhil nikita niklas nikola nikolai nils nino nitin nizar njoroge noa noah noam noboru nobu
nobuo noel nolan noor norbert norman norris nour noureddine noé noël nuno nélson oakley obadiah obinna octave octavio
odhiambo odilon odin oisin ola olaf olav ole oleg oleksandr oleksii oliver olivier olle ollie olly olu olumide omar omer
ondřej orhan oriol orlando orson orville osamu osborne oscar oskar oskari osman ossama oswald othmane otieno otis
ottavio ottmar otto otávio oumar ousmane owain owen pablo pacôme paddy padraig palle palémon panagiotis pankaj paolo
pape parth pascal paschal pascoe pasquale pat patrice patrick paul paulin paulo pavel paweł pedro pekka peng pep per
percival percy perry pete peter petr petter peyton phil philip philippe phillip phineas pier pierce pierluigi piero
pierre pierrick piers pieter pietro piotr pippo plamen poul prakash pranav praveen prem prescott preston primož
przemysław pyotr pádraig pål pío qiang quentin quim quincy quinn quinton rabah rachid radek radoslaw radosław rafa
rafael rafał raffaele rafik ragnar rahul raimondo rainer raj rajeev rajesh rajiv rakesh ralf ralph ramesh ramiro ramsay
ramzi ramón ranald randall randolph randy raoul raphaël rashid rasmus ravi ray rayan raymond raúl redha redouane reece
reg reggie reginald reid reiner reinhard reinhold remi renato renaud renzo rené reuben rex reynald reza rhodri rhys riad
ricardo riccardo richard rick ricky ridha riley rinaldo rino ritchie roald rob robbie robert roberto robin rocco roch
rod roderick rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rogério rohan rohit roland rolf romain roman romano
romaric romeo romuald roméo ron ronald ronan ronnie rory roscoe ross rowan rowland roy royce ruairi ruaridh ruben rubén
rudi rudolf rudolph rudy rufus ruggero rui rune rupert ruslan russ russell ruud ryan ryder ryo ryota ryszard réda régis
rémi rémy rüdiger răzvan sabri sacha sachin sadek salah salim saliou salomon salvador salvatore salvo sam sami samir
sammy samson samu samuel sandeep sander sandro sandy sanford sanjay sanjiv santi santiago satish satoshi saul saverio
sawyer saïd scott seamus sean sebastian sebastiano sebastien segun selwyn serge sergei sergey sergi sergio serigne
serkan servan seth seung-woo seydou shane shashi shaun shawn shay sheldon sherman shigeru shinji shiv shyam sibusiso sid
siddharth sidney siegfried sigismond sigurd silas silvano silvio simen simeon simon simone siméon simón sindre sipho
skander slava slim slimane sofiane sofien solomon soren souleymane spencer srinivas stacy stan stanislas stanislav
stanisław stanley stavros stefan stefano steffen stellan stephane stephen sterling steve steven stevie stewart stian
stoyan stu stuart stéphane subhash sudhir sumit sung-ho sung-min sunil suresh svein sven swen sylvain sylvester
sylvestre szymon sándor sébastien sékou séraphin sérgio séverin søren sławomir tad tadeusz tadhg taha tahar takashi
takeshi tancrède tanguy taras tarek tarik tariq taro tarun tate tatsuya tawanda taylor ted teddy tendai terence terje
terrance terrence terry tesfaye tetsuya thabo thad thaddeus thaddée thelonious themba theo theodore theodoros thiago
thibaud thibauld thibault thibaut thierry thijs thomas thor thornton thorsten théo théodore théodule théophile tiago
tibor tibère tidiane tilman tim timeo timmy timo timothy timothé timothée timur timéo tinashe titouan titus tiziano
tobias tobin toby tod todd tolga tom tomas tomasz tomaž tommaso tommie tommy tomás tony torben torbjørn tore torquil
torstein torsten toshio toufik toumani travis trent trevor trey tristan tristram trond troy truman trygve tsuyoshi
tucker tudual tugdual tullio tunde tyler tyrell tyrone tyson télesphore uche udo ugo ulf uli ulrich ulrik ulysse ulysses
umberto umesh unai urbain uwe vadim valentin valentino valentín valerio valère valéry varun vasco vasily vasyl vaughan
vaughn veit vern vernon vianney vicente victor vidar vijay vikas vikram viktor vinay vince vincent vincenzo vinod virgil
virgile vitaly vittorio vivek vivien vladimir vladislav volker volodymyr václav víctor vítor wade wael wagner wahid
waldo walid walim wallace wally walter walther warren wassim waylon wayne wei wellington wendell werner wes wesley
weston wilbert wilbur wilf wilfred wilfrid wilfried wilhelm will willard willi william willie willis willy wim winfried
winslow winston winthrop wissam wojciech wole wolfe wolfgang woodrow wouter wyatt xabier xander xavi xavier xiang
xiaoming xin yacine yael yago yahia yahya yanis yann yannick yannig yannis yaroslav yash yasin yassine yassir yasuo yaw
yaya yazid yaël yevgeny yoan yoann yohan yohann yong yoshio younes young-ho younès youri youssef youssouf yoël yuji yuri
yusuke yuto yvain yvan yves yvon zach zacharie zachary zack zahir zakaria zaki zane zbigniew zdeněk zeke zenon zhang zhi
ziad zine zinedine zoltan zoran zoubir zouhair zsolt zéphyr ángel édouard élie éloi émeric émile éric étienne óscar
øystein łukasz
"""
