/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aad aada aadhya aaliyah aapo aarav aarne aaro aaron aarti aase aashish aatos abayomi abbas abbie abbondio abby abdallah abdelaziz abdelhak abdeljalil abdelkader
abdelkarim abdellah abdellatif abdelrahman abderrahim abderrahmane abdi abdirahman abdoulaye abdourahmane abdul abdulaziz abdulkadir abdulla abdullah abdullahi
abdulrahman abebe abeer abel abelardo abena abhay abhijeet abhijit abhinav abhishek abigail abimbola abiodun abiola abner abosede abraham abram achieng achille
achim achmed achraf ada adaeze adailton adalberto adalgisa adam adama adan adanna adaobi adaora addison adebayo adebola adebowale adedayo adel adela adelaida adelaide
adelbert adele adelheid adelia adelina adeline adelmo adem ademar ademir adeola aderonke adewale adeyinka adham adhiambo adil adilson aditi aditya adjoa adnan adnane
adolfo adriaan adrian adriana adriano adriel adrien adrienn adunni advait adwoa afaf afanasy afia afolabi afonso afua agafya agata agatha agathe agbeko aggeliki
agim agnaldo agne agnes agnese agneta agnia agnieszka agostina agostinho agostino agota agris agueda agung agus agustin agustina ahlam ahlem ahmad ahmadou ahmed ahmet
ahti aicha aida aidan aidana aiden aiga aigars aigerim aija aiko aila aileas aileen ailsa ailton aimee aimo ainars ainhoa aino ainsley ainura airi airton aisha
aishwarya aisling aissatou aiste aisyah aitana aitor aitziber aivar aivars aizat ajay ajeet ajit ajith akanksha akari akash akeem akemi akhil akhilesh aki akif
akihiko akihiro akiko akim akin akinwale akinyi akio akira akos akosua akoth akram aksel akshata akshay akua akwasi alaa alain alaina alan alana alasdair alassane
alayna alba alban albane albert alberta alberto albertus albin albrecht alceu alcides aldair alden aldis aldo aldona aldous alec aleida aleix alejandra
alejandrina alejandro alejo aleksa aleksandar aleksander aleksandr aleksandra aleksandrs aleksei aleksey alemayehu alen alena alenka alessandra alessandro
alessia alessio aletta alex alexa alexander alexandra alexandre alexandria alexandrine alexandros alexandru alexei alexey alexia alexios alexis aleyna alfie
alfio alfonsa alfonsina alfonso alfonzo alfred alfreda alfredo algimantas algirdas alhassan ali alia aliaa aliaksandr alice alicia alicja alida alin alina aline
alioune alireza alisa alisdair alisha alisher alison alissa alistair alivia alix aliz aljaz alka alkis allan allegra allen alli allison allyson alma almaz
almazbek almir almira almudena alois alojz alojzy alok alondra alonso alonzo aloys alper alperen alphonse altair altan althea alva alvaro alvin alwin alwine
alyson alyssa alyssia alzbeta ama amadi amadou amahle amaia amaka amal amalia amanda amandine amani amar amara amarachi amari amarildo amarjeet amarjit amarnath
amauri amaya ambika ambra ambrogio ambroise ambrose amedeo ameen ameer ameera amelia amelie amer amerigo amihan amilcar amin amina aminah aminata amine aminul
amir amira amirhossein amirul amit amitabh amjad ammar amogelang amoke amparo amrit amrita amruta amy amya ana ana-maria anabel anabella anabelle anacleto anael anaelle
anahi anahit anais analise analyn anan anand anandi ananth ananya anara anas anastacia anastasia anastasios anastasiya anatoli anatoly anca anders andi andika
andini andis andjela andoni andor andrada andras andraz andre andrea andreas andree andreea andrei andreia andrej andres andressa andrew andrey andri andriani
andrija andrijana andris andrius andriy andrus andrzej andy aneesh aneirin anele aneta anete anett anette anezka anfisa ange angel-luis angela angeles angelica
angelika angeliki angelina angeline angelines angelique angelo anggi anggraini anggun angharad angie angus anhelina ani anibal anika aniket aniko anil anindita
anirudh anisa anish anissa anita anja anjali anjana anju anke ankit ankita ankur anmol ann anna anna-maria annabel annabelle annalee annalisa annalise annamaria
annapurna annarita anne anne-laure anne-marie annegret anneke anneli annelie annelies anneliese annelise annelize annemarie annemiek annemieke annerose annette
annica annick annie annika anniken annikki annisa annukka annunziata anong anoop anouar anouk ansel anselm anselmo anshul ansley antal antanas ante antero
anthony antje antoine antoinette anton antonella antonello antoni antonia antonieta antonietta antonija antonin antonina antonino antonio antonis ants antti
antwan anubhav anuj anuoluwapo anupam anupama anurag anusha anushka anwar anya anze aoibheann aoibhinn aoife aparecida aparecido aparna apinya apolline apolonia
apoorva apostolos araba arabella araceli arachana araitz arancha aranka arantxa arash arben arcangelo archana archibald archie arda ardit areej arend argyris
ari ariadna ariana ariane arianna aric arie arief ariel ariella arielle arif ariful arild arina arini ariovaldo aris aristea aristides arja arjan arjen arjun
arkadiusz arkady arlene arlette arlindo arlo arman armand armando armani armas armelle armen armin arnaldo arnas arnaud arnav arne arnel arnis arno arnold
arnoud arnulf arnulfo aroha aron arpad arpine arpit arpita arsenio arseny artak artan artem arthit arthur arti arto arttu artur arturas arturo arturs artyom
arun aruna arunas arundhati arunima arvid arvids arvind arvo arwa arwen aryan arzu asa asami asantewaa asbjorn ase asel asep asgeir asger asha asher ashild ashima ashish
ashlee ashley ashlyn ashok ashot ashraf ashutosh ashwin ashwini asia asier asif asim asiye asko aslam aslaug asli aslihan asma asmaa asmita aspasia aspen
assunta astra astri astrid astuti asuka asuman asuncion asya athanasios athena athina atieno atilla atinuke atsuko atsushi atte attila attilio atul aubree
aubrey aubrie aude audhild audra audrey audun augusta auguste augustin augustine augusto auli aulia aulis auma aune aurea aurel aurelia aurelie aurelien aurelio
aurora aurore ausra austeja austen ava avani avery avinash avner avraham awino awurama axel axelle ayaan ayaka ayako ayame ayana ayanda ayanna ayano ayat aybek aydan
ayden aydin ayelet ayesha ayhan ayinde aykut ayla aylin ayman aymen ayobami ayodeji ayodele ayokunle ayse aysegul aysel aysenur aysun aytac aytekin ayu ayumi ayush
ayzada azadeh azalea azariah azilis aziz aziza azizah azize azlan azman azmi azra azubuike azucena azzurra babacar babajide babak babatunde babita badr bagas bagus bahaa
bahadir bahram baiba bailey bakari bako bakyt balazs baldev baldur balint baljit baltasar balwant balwinder bambang bandana bandar bankole banu bao bapak baptiste bara baraa barasa
barbara barbel barbora barbra barbro baris barnabe barnaby barney barrett barry bart bartholomew bartlomiej bartolomeo bartosz basak basant basem bashar bashir
basile basilio basma bassam bastiaan bastien batbayar battista batuhan bauke bauyrzhan bayani bayarmaa baylee bayram bayu beata beate beatrice beatrix beatriz
beau beckett becky bedirhan bedrich begona behcet behrouz behzad bekele bekir bekzod bela belen belgin belinda bella belma ben bence bendeguz bendt benedek
benedetta benedetto benedict benedicte benedikt benedita benedito bengt beniamin benicio benita benito benjamin benjie bennett benno benny benoit bent bente
berangere berat beren berend berengere berenice bergthora berhanu beril berit berk berkay berna bernabe bernadeta bernadett bernadette bernadine bernard
bernarda bernardete bernardino bernardo bernd bernhard bernice bernie bert bertalan bertha berthe berthold bertie bertil bertram bertrand beryl berzins besnik bessie
beste betania beth bethan bethanie bethany beto betsy bettie bettina betty betul beulah beverly beyza bhagyashree bhanu bharat bharati bharti bhaskar bhavana
bhavesh bhavika bhavna bhavya bheki bhupendra bhuvan biagio bianca bijan bilal billie billy bilqis bima bimal bingbing binh binita bintou biodun bipin birger birgit
birgitta birgitte birgul birol birsen birte birthe birtukan birute bisi bjarne bjorg bjorgvin bjorn blaine blair blaise blake blanca blanche blandine blanka blas
blathnaid blaz blazej blazena blerim bo boateng bob bobbi bobbie bobby bobur bodil bodo bogdan boglarka bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil
bohumila bohuslav boitumelo bojan bojana bolaji bolanle bolormaa bonani bongani bonifacio bonnie borbala borge borghild boris borislav borja borje borna borys bosede
bostjan boubacar bouchra boudewijn boyd boyko bozena bozidar brad braden bradley brady braelyn brage brahim bram branden brando brandon brandy branimir
branislav branka branko brantley braxton brayan brayden braylon breann breanna brenda brendan brenna brennan breno brent brentley bretislav brett bria brian
briana brianna brice brid bridget bridgette brielle brigid brigida brigita brigitta brigitte brijesh briley brita britney britt britta brittany brittney brock
brody brona bronagh bronislaw bronislawa bronius bronson bronte bronwen bronwyn brooke bruce bruna brunhilde bruno bryan bryanna bryant bryce bryn brynjulf brynlee
bryson budi budiman bugra bukola bulent burak burcin burcu burhan burkhard bushra busisiwe busra byron byung-chul cade caden caetano caglar cagri cahal cahya
cahyono caiden caio caique caitlin caitlyn cale caleb cali calin calista callan callie callum calogero calum calvin camelia cameron camila camilla camille
camillo camilo camryn canan candace candela candelaria candi candice candida candis candra caner cansu caoilfhionn caoimhe capucine cara caridad carin carina
carl carla carlee carleton carley carlijn carlito carlo carlos carlota carlotta carlton carly carlyle carmela carmella carmelo carmen carmina carmine carol
carole carolee carolina caroline carolyn carolyne carrie carsten carter cary carys casandra casey casimiro casper cassandra cassia cassidy cassie cassio cassius
catalin catalina catarina caterina cathal catherina catherine cathrine cathy catia cato catriona caua caue cavit cayden cayetana cayetano cebrail cecelia cecil
cecile cecilia cecily cecylia cedric cedrick cees celal celeste celestin celestine celestino celia celik celina celine celio celso cem cemal cemil cemile cemre
cengiz cenk ceren cerys cesar cesare cestmir cevdet ceyda ceyhun cezar cezary chace chad chadi chaim chaima chaitali chaitanya chaminda chandan chandima chandni
chandra chandrakant chandrika chanel changming chanida chantal chantel charalampos charisse charito charla charlee charleen charlene charles charlie charline
charlotta charlotte charmaine charu chasity chathura chau chauncey chavela chayo chebet cheikh chelsea chelsey chema chenglei cherie cherise cherish cherri cheruiyot cheryl chester
chetan chetana chetna chhaya chiaki chiamaka chiara chidera chidi chidiebere chidinma chie chieko chihiro chijioke chika chikako chikezie chima chimamanda
chinatsu chinaza chinedu chinelo chinenye chinh chinonso chinua chinwe chioma chirag chisato chisom chiyo chiyoko chizoba chloe cholpon chris chrissy christa
christal christel christelle christen christer christiaan christian christiane christin christina christine christl christof christoph christophe christopher
christos christy chrysa chrysanthi chrysoula chuka chukwudi chukwuemeka chukwuma chunhua chuy cian ciara ciaran cicely cicero cida cierra cigdem cihan cihat cillian cindy
cintia cinzia ciprian cipriano ciro citlali citra claire clara clarabelle clarence clarice clarissa clarisse claude claudemir claudete claudette claudia
claudine claudio claudiu claus claus-dieter cleber cleide cleiton clelia clemence clemens clement clemente clementine cleonice cleusa cleuza clifford clint clinton
clive clodagh clodoaldo clotilde clyde cobi cobie codrin codruta cody coen colby cole coleen colette colin coline colleen collin colm colton conall conceicao
concepcion concetta conchita connie connor conny conor conrad constance constanta constantin constanze consuelo cora coralie corazon corbin cordelia cordula
corentin corey corina corine corinna corinne cormac cornel cornelia cornelis cornelius corrado corrie cortez cortney cory cosimo coskun cosmin costantino
costanza costas costel costin courtney covadonga craig creighton crisanto cristal cristen cristi cristian cristiane cristiano cristina cristobal crocifissa cruz
cruzita csaba csenge csilla cuauhtemoc cuong curtis cvetka cynthia cyprien cyril cyrille cyrus czeslaw czeslawa daan dace dadang dafydd dag dagfinn dagmar
dagmara dagny dagrun dahlia daiane daichi daiga daiki daina dainis dainius daisha daisuke daisy daithi daiva dalal dalia dalibor dalila dallin dalma dalva damar
damarion damaris damian damiano damiao damien damilola damion damir damith damla damon dana danelle danette dangelo dania danica daniel daniela daniele daniella
danielle daniil danijel danijela danika danil danila danilo danita danjuma danny dante danut danuta danute daphne dapo darby darcie darcy daria darin darina
dario dariu darius dariush dariusz darja darko darla darlene darma darnell darragh darrel darrell darren darrick darrin darron darryl darshan darshana darshika darya
daryl dashawn dastan dauren dave davi david davide davin davina davinia davor davorka dawid dawit dawson daya dayana dayo daz deaglan deana deandre deangelo deanna
deanne debashish debbie debora deborah debra decio declan dedi dedra dedy deena deepa deepak deepali deepesh deepika deepti defne deidra deidre deion deirdre
deise deividas dejan delaney delbert delfin delfina delfino delia delilah delmar delois delores delphia delphine delroy delyth demarcus demario demba demet
demetra demetria demetrius demi demond denae denes denice denilson denis denisa denise denisse denita deniz dennis deon deonte derek derick derrick derya
deshaun deshawn desi desiderio desirae desiree desislava desmond desta destin destinee desy detlef detlev dev devaki devan devansh devante devendra devesh
devika devin devon devonte devrim devyn dewayne dewey dewi dexter deyanira dezso dhananjay dhani dharam dharmendra dhaval dhawal dheeraj dhruv diaa diallo dian
diana diane dianna diarmuid diarra didier didik diederik diego diep dieter diethard dietlinde dietmar dietrich dijana dilan dilani dilara dilek dilip dillon
dilma dilnoza dilshan dilshod dilwyn dilys dima dimas dimitar dimitra dimitri dimitrios dimitris dimple dina dinah dinda dinesh dini dinko dinu dinusha diogo
dion dionisio dionne dionysia dionysis diosdado dipak dipankar dipika dipti dirce dirceu dirk dirkje ditte divya divyanshu djalma djamila djibril dmitri dmitriy
dmitry dmytro doaa dobromir dobroslava dodi dogan dogukan doina dolly dolores domagoj domenica domenico domhnall dominga dominic dominick dominik dominika
dominique domnica domonkos don donal donald donatas donatella donatien donato donell dong-hyun donghyun donna donnell donnie donovan doortje dora doreen dorel dorian
doriana dorin dorina dorinda doris dorota dorothea dorothee dorothy dorottya dorrit dorsey dorte dorthe dorthy doru dotty doug dougie douglas douwe dovile doyle
doyun dragan dragana dragica dragos dragoslav dragutin drahomira draven drazen drew driss dritan duane duarte dubravka dubravko dumisani dumitra dumitru duncan
dung dunja duong durga durmus durward dusan dusanka dusko dustin duvan duygu dwayne dwi dwight dyah dylan dympna dzenan dzevad eamon eamonn earlene earnest ebba ebbe
ebele ebere eberhard ebony ebru ebtisam ecaterina ece ecem eckart eckhard eda edda eddie edel edelmira edelmiro edeltraud eder edgar edgardo edgars edi edie edilberto
edilson edina edison edita edith edivaldo edlira edmilson edmond edmund edmundo edna ednaldo edoardo edouard edson eduard eduarda eduardo edvaldo edvard edvin edvinas edward
edwige edwin edwina edyta eelco eeli eemeli eerik eero eeva eevi efe effie efosa efrain efren efstathios efthymia eftychia efua egbert egidijus egidio egil
egils egle egon ehrenfried eiichi eija eiji eike eiko eila eileen eilidh eilis eimear einar einat eino eira eirik eirini eirlys eitan eithne eivind ejike ejnar eka
ekaterina ekene ekin ekkehard eknath eko ekow ekrem ekua eladio elaina elaine elam elba elbert elda eldar eldbjorg eldon eldridge eleana eleanor eleanora
eleftheria eleftherios elektra elemer elena eleni eleonora eleonore elettra eleuterio elfi elfrid elfriede elham eli elia elian eliana eliane elias elif eligio
elijah elin elina eline elinor elio eliott elis elisa elisabet elisabeta elisabeth elisabetta elisangela elisavet elise eliseo elisha eliska elitsa eliza
elizabete elizabeth elizaveta elke ella elle ellen elli ellie ellinor elliot elliott ellis ellsworth elly elma elmar elmer elmira elnaz elnora eloa elod elodie
eloisa eloise elouise eloy elpida elpidio elroy els elsa elsbeth elsebeth elsie elton elva elvan elvijs elvin elvir elvira elvis elwood elyse elza elzbieta emad eman
emanuel emanuela emanuele embla emeka emel emelia emelie emeline emelita emely emerita emerson emese emi emiel emiko emil emile emilee emilia emiliano emilie
emilien emilija emilio emils emily emin emina emine emir emlyn emma emmalee emmanuel emmanuella emmanuelle emmet emmett emmi emmitt emrah emre emyr encarna
encarnacion enda endah endang ender endre enea enes engin enid eniko eniola enitan enkeleda enni enno enoch enola enora enrica enrico enrique enriqueta ensio enver
enza enzo eoghan eoin ephraim ercan erdal erdem erdinc erdmute eren ergin ergun erhan erhard eric erica erich erick ericka erik erika eriko erin erivaldo erja
erkan erki erkin erkki erland erlend erlinda erling erma ermal ermanno ermenegildo ermin erna ernest ernesta ernestas ernesti ernestina ernestine ernesto erni
erno ernst ernst-august erol ersilia ersin ersoy ertan ertugrul ervin ervins erwan erwin eryn erzsebet esben esha esi esin eskil eskild esko esma esme esmee
esmeralda esohe espen esperanza esra esraa essi esteban estefania estela estell estella estelle ester estevao esther estibaliz eszter etelka ethan ethel ethelyn
etienne etsuko etta ettore euclides eugen eugene eugenia eugenie eugenio eula eulalia eulalie eulogio eun-ji eunice eunji eusebio eustace eustachio eustaquio eva
eva-maria evaldas evan evandro evangelia evangelina evangeline evangelos evaristo eve evelien eveliina evelin evelina evelyn evelyne everett everette evert
everton evgeni evgenia evgenii evgeniya evgeny evi evie evija evren ewa ewald ewan ewelina ewen expedita expedito eyad eyerusalem eylul eymen eystein eyup eyvind ezekiel ezequiel ezgi ezio
ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadekemi fadel fadi fadia fadil fadila fadime fadli faduma
fadumo fadwa fadzli fahad fahd fahri faisal faiza faizal fajar falguni falk fallon fani fannie fanny fanta farah farai fares farhad farhan fariborz farid farida faris
farouk farrah faruk farzad farzana farzaneh fasih fatema fatemeh fathi fatih fatiha fatima fatimah fatin fatma fatmir fatos fatou fatoumata fausta faustine faustino
fausto fauzi fauzia fauziah fawzi fawzia faye fayez faysal fayza febri fedele federica federico fedor fehmi felice felicia feliciano felicie felicitas felicity
felicja feliks felipa felipe felisa felix felton femi femke ferdi ferdinand ferdinando ferenc fereydoun fergal fergus ferhat feri feride ferit fermin fermina
fernand fernanda fernando ferruccio feruza fevzi feyza ffion fiachra fiamma fidel fidelma figen fikile fikret fikru filip filipa filipp filippa filippo filippos
filiz filomena finbarr finley finn finnegan fintan fiona fionn fionnuala fiorella fiorenza firas firat firman firouz fitri fitria flaminia flavia flavie flavien flavio
flaviu flemming fletcher fleur flora flordeliza florea florence florencia florencio florene florent florentin florentina floretta florian florica florin florina
florine floris flossie floyd focko fokke fola folake folasade folker fonda forough fortunato foteini fotini fotis fouad franca frances francesca francesco franci
francielle francine francis francisca francisco franciszek franciszka franck franco francois francois-xavier francoise franjo frankie franklin frano frans
frantisek frantiska franz franziska fraser frauke fred freda freddie freddy frederic frederica frederick frederik frederikke frederique fredrick fredrik fredrikke
freek freeman freja freya frida frieda friederike friedhelm friedrich frits fritz fritzi frode froilan froukje fruzsina fulgencio fulvia fulvio fumie fumihiko fumiko
fumilayo fumio funda funke funmi funmilayo furkan fuyuko fyodor gabi gabija gabin gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle
gaetan gaetana gaetano gagan gaia gail galih galin galina galit galuh gamze ganbaatar ganbold ganesh gareth gargi garland garrett garrison garry garth gary
gaspar gaspard gaspare gasper gathoni gatis gaurav gauri gautam gaute gauthier gavin gavriil gavyn gayan gayane gayani gayatri gayle gaylord gcina gearoid gediminas
geert geertje geertruida geeta geetha geir gellert gema gemma genaro genet genevieve genival genivaldo genji genna gennadiy gennady gennaro genoveva genowefa
gentian geoff geoffrey geok georg george georges georgeta georgette georgi georgia georgiana georgina georgios georgiy georgy geovana geraint gerald geraldine
geraldo gerard gerardina gerardo gerben gerd gerda gergana gergely gergo gerhard gerhild gerli gerlinde germain germaine german gernot gerrit gerry gerson gert gertjan
gertraud gertrud gertrude gertrudis gesa gesine gessica gethin gevorg geza ghada ghaith ghassan gheorghe gheorghita ghislain ghislaine ghita ghulam giacinta
giacinto giacomo giada giampaolo giana giancarlo gianfranco giang gianluca gianluigi gianmarco gianmaria gianna gianni giannis gianpaolo gianpiero gideon giedre
giedrius giga gigel gijs gilang gilbert gilberto gilda giles gilles gillian gilmar gilson gina gines ginette ginevra ginny gino gintaras gintare gints
gioacchino gioele gioia giordano giorgi giorgia giorgio giorgos giosue giovana giovanna giovanni giovanny girish girma gisbert gisela gisele giselher gisella
giselle gislaine gisle gita gitta gitte giuditta giulia giuliana giuliano giulio giuseppa giuseppe giuseppina giusy givanildo gizella gizem gjermund gladys
glauber glaucia gleb gleice glen glenda glenn glenna glenys gloria glyn glynis goda godfrey gokce gokhan gokmen golnaz gonca goncalo gonul gonzalo gopal
gopinath goran gorana goranka gordan gordana gordon gorka goro gosta gottfried gotthard gotz govind govinda graca gracelyn gracie graciela grady graham grainne
grayson grazia graziano graziela graziele graziella grazielle grazyna greet greetje greg gregg gregoire gregor gregoria gregorio gregory greta gretchen grete
grethe griffin grigore grigori grigoris grigory griselda grover grozdana grunde grzegorz guadalupe guang gudmund gudrun gudveig guenter guenther guglielmo
gugulethu guido guilherme guillaume guillermina guillermo gulay gulben gulcan gulden gulizar gulmira gulnara gulnora gulnur gulsah gulsen gulshan gulsum gulten
guna gunars gunawan gunay gunborg gunda gunes gunhild gunilla gunjan gunn gunnar gunnel gunner gunnhildur gunta gunter gunther guntis gunver gunvor guoqiang
gurdeep gurinder gurkan gurpreet gustaf gustav gustavo guus guven guy-marie guylaine gvantsa gwen gwenael gwenaelle gwendoline gwendolyn gwenllian gwilym gwyn gwyneth gyda
gyongyi gyorgy gyorgyi gytis gyula haakon habib habiba habibur hacer hadas hadeel hadi hadiza hadley haeun hafiz hafsa hagen hagit haider haifa haikal haile hailee
hailey haitham haiyan hajar hajime hajnalka hakan hakim hakki hakob hakon hala haldun haleigh haley halil halima halime halina halldis hallgeir hallie hallvard haluk
halvard halvor halyna hamad hamdi hamid hamidreza hamish hamisi hampus hamza hana hanaa hanae hanako hanan hanane handan handayani hande handoko hanh hani hania hanif
hanife hanin hank hanna hannah hanne hanneke hannele hannelore hannes hanno hannu hans hans-georg hans-joachim hans-jurgen hans-peter hansa hansi hansjorg hao haoran haralambos
harald haralds hardik hari haris harish harjit harlan harm harmke harold haroon haroun harpreet harri harrie harriet harrison harry harsh harsha harshad harshal
harshita harshvardhan hartley hartmut hartono haruka haruki haruko harun haruna haruto harvey haryanto hasan hashem haslina hassan hatem hatice hattie hauke hauwa
havard havva haya hayat hayato haydar hayden hayk haylee hayley hayoung hayri hayriye haytham hazal hazem hazim haziq hazwan heather heba hector hedda hedvig hedvika hedwig
hege heidemarie heidi heike heiki heikki heiko heimo heiner heini heinrich heinz heinz-peter heitor helder heleen helen helena helene helga helge helgi heli
helio hella helle hellmut helmi helmut helmuth heloisa heloise helvi hema hemant hemi hemlata hend hendra hendri hendrik hendrika hendro henk henn henna hennie
henning henny henri henrietta henriette henrik henrikas henrike henrique henry henryk henryka herbert herborg herdis heri heribert heriberto herlina herman
hermann hermenegildo hermine herminia herminio hernan hershel herta hertha heru herve hesham hester hesti hettie hetty hiba hibo hicham hideaki hidehiko hideki hideko hideo
hidetoshi hien hieu hikari hikaru hikmet hilal hilario hilary hilda hilde hildegard hildegunn hilja hilkka hilla hillary hilma hiltrud himani himanshu hina
hinata hind hinnerk hipolito hiroaki hirofumi hirohito hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hisako hisao hisashi hisham hitesh hitomi hitoshi hiwot
hjalmar hjalti hjordis hlengiwe hoa hoai hoang hodan hohepa holger hollie hollis homa homer honoka honorata honorato honore honorine hooman horace horacio
horatiu horia horst hortense hortensia hossein houda houria houshang hovhannes howard hrant hristo hrvoje hryhoriy hubert hubertus huda hugh hugo hugues
huguette hui huib hulya humberto hung hunor huong husamettin huseyin husniye husnu hussain hussam hussein huw huy huyen hwee hye-jin hyejin hyman hynek hyun-woo
hyunwoo iain ian iancu iara iarlaith iason ibai ibironke ibolya ibrahim ibrahima ibtihal ibtisam ibtissam ichiro ida idoia idowu idris idun iestyn ieuan ieva
ifan ifeanyi ifeoma ifrah iftikhar ifunanya ignacia ignacio ignacy ignas ignat ignazio igor ihab ihor ihsan iida iina iines iiro iivari ikechukwu ikenna iker
ikram ikuko ilanit ilari ilaria ilayda ilda ildefonso ildiko ileana ilene ilenia ilga ilham ilhan ilia iliana ilias ilie ilinca ilir ilka ilkay ilker ilkka
ilknur ilma ilmari ilmars ilona ilpo ilse ilta ilya ilze imad imam iman imane imani imanol imbi imelda imke imma immacolata immaculada imogen imogene imola
imran imre imtiaz ina inacio inas inbar inci indah indalecio indika indira indra indrajit indre indrek indri indu ineke ines inese inez inga ingalill inge
ingebjorg ingeborg ingegard ingegerd ingela ingemar inger ingibjorg ingmar ingo ingrid ingrida ingunn ingus ingvar ingvild inigo inka inken inkeri inmaculada inna
inocencio inta intan intars intisar ioan ioana ioann ioanna ioannis iola iolanda iona ionel ionela ionut iosif ipek iqbal iracema irakli iratxe irem irena irene ireneusz
irfan iria irina irineu irini iris irja irma irmgard irmtraud irvin irving irwan irwin iryna isa isaac isabel isabela isabella isabelle isadora isagani isaiah
isaias isak isaline isam isamu isao iselin isha ishaan ishani ishara ishita isiah isidora isidoro isidro iskandar iskender iskra isla ismael ismail ismaila ismet isobel
isolde israel issa issac issam istvan itai italo itay itsuki itxaso itzel itziar iulia iulian iuliana iulius ivan ivana ivanka ivano ivar ivars ivaylo iver
iveta ivete ivett ivette ivica ivo ivona ivone ivonete ivonne ivor iwan iwona iyabo iyad izabel izabela izabella izaiah izan izumi izzat izzet jaak jaakko jaan jaana
jaanika jaanus jaap jabari jaber jabir jabu jabulani jacco jace jacek jaciara jacinda jacinta jacinto jacira jackie jacklyn jackson jacky jaclyn jacob jacobo jacoline
jacopo jacqueline jacquelyn jacques jada jaden jadon jadranka jadvyga jadwiga jadyn jae-hyun jaehyun jaelyn jagdeep jagdish jagoda jagruti jahanara jaheim jaida
jaideep jaiden jailson jaime jair jairo jajang jakab jakayla jake jakob jakov jakub jalal jalen jaliyah jalmari jamaal jamal jamar jamarcus jamari jameel jamel james
jameson jamie jamil jamila jamilah jamir jamison jamshid jan jan-willem jana janae janaina janaka janaki jandira jane janek janell janelle janessa janet janette
janez janhavi jani janice janie janiece janika janina janine janis janiya janja janka janko janne janneke jannes jannicke jannie jannik jannika jannis janno janny janos
janusz jaqueline jared jari jarkko jarle jarmila jarmo jarod jaromir jaroslav jaroslava jaroslaw jarred jarrett jarrod jarvis jasa jasenka jasim jasmijn jasmin
jasmina jasmine jasna jason jasper jaspreet jatin javad javed javier javiera javion javon jawad jaxon jaya jayant jayanti jayashree jayce jaycee jayda jaydeep
jayden jayesh jayla jayleen jaylen jaylin jaylon jayme jayne jaypee jayson jazlyn jazmin jazmine jean jean-baptiste jean-claude jean-francois jean-louis
jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanette jeanie jeanine jeanjean jeanne jeannette jeannie jeannine jeannot jedediah jedrzej
jeferson jeff jefferey jeffery jeffrey jeffry jeison jekabs jelani jelena jelka jelle jelmer jemima jena jenaro jenifer jenna jenni jennie jennifer jennings jenny
jennylyn jeno jens jepchirchir jepkosgei jeppe jerald jeramie jere jeremiah jeremie jeremy jeri jericho jerker jermaine jernej jeroen jerome jeronimo jerrell jerri jerrold jerry
jerzy jesper jess jesse jessica jessie jessika jesus jett jette jhon jhun ji-eun ji-hoon ji-hye ji-min ji-won ji-woo jia jia-hui jiahao jiali jian jianguo jianhua jiayi
jiaying jie jignesh jihad jihane jiho jihoon jihye jill jillian jim jimena jimin jimmi jimmie jimmy jindra jindrich jing jingyi jirapat jiri jirina jiro jisoo
jiten jitendra jitka jitske jiwon jiwoo joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn jocelyne jochen jodi jodie jody joe
joel joella joelle joellen joep joesph joey jofrid johan johana johann johanna johanne johannes john johnathan johnathon johnnie johnny jojo joke joko jolan jolanda
jolanta joleen jolene jolie jomar jomo jon jonah jonalyn jonas jonatan jonathan jonathon joni jonna jonny joon joon-ho joona joonas joost jordan jordane jordi
jordy jordyn jorg jorge jorgen jorien joris jorma jorn jorrit jorunn jos jose josef josefa josefin josefina josefine joselito joselyn josemi josenildo josep joseph josephine
josette josh joshua josiah josiane josianne josie josip josipa josivaldo josje joss jost jostein josue josune jouko jouni jovan jovana jovanka jovanny jovelyn jovita
joyce jozef jozefa jozsef juan juana juanita juanito juanjo juarez jucelino judah judd jude judi judit judith judson judy juergen juha juhan juhana juhani juho jukka jule
jules julia julian juliana julianna julianne juliano julie julie-anne julien juliet julieta juliette julio julissa julita julius juma jumadi jumana jun junho
junichi junji junjie junko junya juozas jupp juraci jurandir jurate jure jurema jurgen jurgis juri jurica juris jurriaan jussara jussi justas juste justin justina justine
justino justyna jutta juuso juvenal jyothi jyoti jyotsna jyrki jytte kaan kaarina kaarlo kabiru kacey kacper kade kaden kadi kadin kadir kadri kadriye kaede
kaela kaelyn kagan kagiso kah-wai kai kaidi kaija kaila kailash kailey kailyn kaique kairi kaisa kaisu kaitlin kaitlyn kaito kaixin kaiya kaj kaja kajal kajetan
kajsa kalani kale kaleb kaleigh kalervo kalev kalevi kaley kalina kaliyah kalle kallie kalliopi kalman kalpana kalyani kamal kamala kamarul kamau kamel kameron kamil
kamila kamilla kamini kamlesh kamran kamryn kana kanako kanchan kandace kandice kane kanika kanokwan kaori kaoru kapil kara karabo karan kare kareem karel karen
kari karianne karim karima karin karina karine karishma karissa kariuki karl karl-erik karl-heinz karla karlee karlheinz karly karmen karol karoliina karolina
karolis karoly karon karri karsten karthik kartik kartika karuna karyn kasandra kasey kashish kaspar kaspars kasper kassandra kassidy kasun katalin katariina
katarina katarzyna kate katelin katelyn katelynn katerina kateryna katharina katharine katherine katheryn kathi kathie kathleen kathrin kathrine kathryn
kathryne kathy kati katia katica katie katina katja katlego katlyn katre katri katrien katrin katrina katrine katsuhiko katsumi katsuo katsuya katy kauko
kaushal kaushik kaveh kavita kavitha kavya kawthar kay kaya kayden kayla kaylah kaylee kayleen kayleigh kayley kaylie kaylin kaylynn kayode kayvan kazim
kazimiera kazimieras kazimierz kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori kazuo kazuya kazuyuki kazys keagan keanu keaton kebede kedar keegan keely
keenan keerthi kees kehinde keigo keiichi keiji keijo keiko keira keisha keisuke keita keith kelby keld kelechi kellen kelley kelli kellie kelly kelsey kelsie kelton
kelvin kemal kemi ken kenan kendal kendall kendra kendrick kenichi kenji kenjiro kenna kennedi kenneth kenni kennith kenny kenta kentaro kento kenton kenya
kenyon keon keoni kerem keren keri kerim kerli kermit kerri kerry kersten kersti kerstin kert kerttu keshav keshawn kestutis ketaki ketan ketevan ketil ketlyn kev
kevin kevon kevser keyla keyon keyshawn keyvan khadiga khadija khadijah khairul khaled khalid khalil khanh khanyi khanyisile khawla khaya khethiwe khoa khoi
kholoud khosi khosrow khrystyna khurram khushboo khushi kiana kiara kickan kien kiera kieran kiersten kike kikuko kiley kim kimber kimberlee kimberley kimberly
kimiko kimmo kimora kine kinga kipchoge kiplagat kiprop kiran kirill kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirti kishan kishore kitti kittisak kiyoko kiyoshi kizzy
kjartan kjeld kjell kjersti kjetil klaas klara klas klaske klaudia klaus klaus-dieter klaus-peter klavdia kleber kleio klemen klemens klim klodian knud knut kobe kody
koen koffi kofi kohei koichi koji kojo koksal kolawole kolbjorn kolby koldo komal konrad konsta konstantin konstantina konstantinos konstanze koos koray korbin
korbinian korey korhan kori korinna kornel kornelia kortney kossi kosta kostas kostyantyn kosuke kotryna kouassi kouhei kourosh kourtney krasimir kresimir kris
krishna krishnan krisna krista kristal kristaps kristel kristen krister kristi kristian kristie kristiina kristijan kristin kristina kristine kristjan kristo
kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztina kriti krupa krystal krystian krystle krystof krystyna krzysztof ksawery ksenia
ksenija kseniya kshitij kubilay kubra kudakwashe kuddel kukka kulbir kuldeep kullervo kulli kulsum kulwinder kumiko kunal kunigunde kunihiko kunle kuno kurnia
kurniawan kursat kurt kurtis kusum kveta kvetoslava kwabena kwadwo kwaku kwame kwasi kweku kwesi kyla kylan kyle kylee kyleigh kyler kylie kyllikki kyoko kyosti kyra
kyree kyriaki kyriakos kyrylo kyson kyung-soo kyungsoo lacey lachlan lacramioara lacy ladislav ladonna laercio laetitia lahiru laia laila laima laimute laine
lais lajos lakeisha lakhan lakisha lakmal lakshmi laksmi lale laleh lalit lalita lalitha lalo lamar lamberto lambros lamia lamine lamont lan lana lance lando landon
landyn laney lanny lara larhonda lari larisa larissa larry lars lasha lashawn lashonda lasith lasma lasse lassi laszlo lata latanya latasha latif latifa latife
latika latisha latonya latosha latoya latrice lauma laura laure laureano laurel lauren laurence laurene laurens laurent laurentiu lauretta laurette lauri laurie
laurits lauro lauryn laurynas laust lautaro lavern laverne lavinia lavonne lawanda lawrence laxman laxmi layan layla layne layton lazar lazaro lazaros lea leah
leandra leandre leandro leann leanna leanne leatha lech lee leela leelo leen leena leendert leevi lefteris lei leidy leif leila leilani leire lejla lekan lela leland
lelde lelia lella leman lembit lemlem lempi lemuel lena lene leni lenka lenke lennart lenni lenny lenora lenore lenuta leo leocadia leokadia leon leona leonard
leonardo leonas leonce leonel leonhard leonidas leonie leonor leonora leopold leopoldo leora leos lerato leroy lesia lesley leslie lessie lestari lester lesya
leszek leta letha leticia letitia letizia letlhogonolo lettie levan levent levente levi lewis lexi lexie leydi leyla lia liam lian liana lianne liban libby libor liborio
libuse licia lidewij lidia lidiane lidija lieke liene liesbeth liesel lieselotte ligia ligita lihua liina liis liisa liisi lila lili lilia lilian liliana
liliane lilis lilit liliya lilja lilla lilli lillian lillie lilly lilou limor limpho lina linards linas linda lindani lindiwe lindsay lindsey lindy ling lingling
linh linn linnea lino linwood lionel lior liron lisa lisandro lisbet lisbeth lise liselotte lisette lissette lissi lito liudmyla liutauras livar livia livio
liviu liwayway liwei liza lizbeth lizeth lizzie ljerka ljiljana ljubica ljubomir llewellyn llinos lloyd loan loes logan loic lois lojze loke lokesh lola loli lolita lonnie
lora loraine lorand lorcan lore loredana lorella loren lorena lorene lorenz lorenza lorenzo loreta loretta lori loriann lorie lorine loris lorna lorraine lorrie lotfi
lothar lotta lotte lottie lou louane loubna louella louie louis louis-philippe louisa louise loukas loulou lourdes lourenco lova lovisa lovre lovro lowell lowri luan
luana luann lubna lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien luciene lucienne lucija lucila lucile lucille lucimar lucimara
lucina lucinda lucio lucius lucja lucjan lucrecia lucretia lucrezia lucy lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico ludvig ludwig ludwik
ludwika luella luigi luigia luigina luis luis-miguel luisa luise luiz luiza lujain luka lukas lukasz luke lukman lula lulu luminita lumir lungile lupe lupita lurdes
lusi lusine lutfi luther lutz luuk luz luzia luzviminda lwazi lydia lydie lykke lyla lyle lynda lyndon lyndsey lynette lynn lynne lynnette lyubomir lyubomyr
lyubov lyudmila lyyli maaike maame maarit maarja maarten maartje maayan mabel mable mabli macarena macario macey machiel machiko machteld maciej macit mack mackenzie
macy madalina madalyn madan madara maddalena maddison maddox madeleine madeline madelyn madelynn madge madhav madhavi madhu madhulika madhumita madhur madhuri
madhusudan madilyn madina madis madison madisyn madoka mads maegan mael maelle maelys maeva maeve mafalda magali magda magdalena magdolna maggie magne magnhild
magnus maha mahalia mahbubur mahdi mahela mahendra maher mahesh mahin mahir mahmoud mahmud mahmudul mahmut mahnaz maho mahsa mai maia maialen maicon maija maik
maike maiken maira maire mairead mairi maisa maisie mait maite maiwenn maja majda majed majid makar makayla makena makenna makenzie makhosi makiko makis makoa makoto
maksim maksymilian malachi malachy malak malati malavika malcolm malee malek malena malene malgorzata malia malik malika malin malinda malini malissa malith malle
mallory malo malte malthe malvina malwina mamadou mamello mamie mamoru mamta mamuka mana manabu manaia manal manami manan manas manasi mandana mandeep mandi mandisa
mandla mandy maneesh manfred mangesh manish manisha manjeet manju manjula manjunath manlio manmohan manni manny manoel manoj manolis manolo manon manpreet mansi
mansoor mantas mantvydas manuel manuela manuj maqsood mara marc marceau marcel marcela marcelina marcelino marcell marcella marcelle marcello marcelo marci
marcia marcial marcie marcin marcio marcis marco marcos marcus marcy mareike marek marely maren marfa margaret margareta margarete margarethe margarette
margarida margarita margarito margaux margery margherita margie margit margitta margo margot margret margrethe margriet marguerite margus mari maria mariagrazia
mariah mariajose marialuisa mariam mariama marian mariana mariangela marianna marianne mariano mariarosa mariarosaria maribel maricar maricarmen maricel maricela maricica maricris
maricruz marie marie-christine marie-claude marie-eve marie-france marie-helene marie-laure marie-luise marieke mariela mariella marielle marietta mariette
marija marijan marijana marije marijke marijn marijo marika mariko marilee marilena marilene marilia marilou marilyn marilza marina marine marineide marinela marinella
marinko mario mariola marion maripaz maris marisa marisela mariska marisol marissa maristela marit marita marites maritza marius mariusz marivic mariya mariyah marja
marjan marjana marjatta marjeta marjo marjolaine marjolein marjorie marjory marju marjukka marjut markell marketa marketta markku marko markos markus marla
marlee marleen marlen marlena marlene marli marlies marlin marlina marloes marlon marni marnie marquez marquis marquise marquita marsha marta marten martha
marthe martial martijn martin martina martine martino martins marton martta martti marty martyna martynas maruja marva marvin marwa marwan mary maryam maryann
maryanne marybeth maryellen maryjane maryjo maryla marylou maryna maryse marzena marzia marzio masaaki masahiko masahiro masaki masako masami masanori masao
masaru masashi masato masatoshi masaya masayuki masego masoud masoumeh massimiliano massimo masumi matei matej mateja mateo mateus mateusz mathea matheo matheus mathew
mathias mathieu mathijs mathilda mathilde mathis mathurin mati matias matic matija matilda matilde matiss matiur matjaz matko matleena matous mats matt matteo
matthew matthias matthieu matthijs matti mattia mattias mattis matvey matyas matylda maud maude mauno maura maureen mauri maurice mauricio maurizia maurizio mauro
mavis maxence maxime maximilian maximiliano maximo maxine maxwell maya mayada mayank mayara maybelle mayra maysa maysaa mayu mayuko mayumi mayur mayuri mazen
mazlan mbali mbaye mbongeni mckayla mckenna mckenzie mckinley meagan meaghan meaza mechthild medha medhat medine meelika meelis meena meenakshi meera meeri
megan megha meghan meghana meghann meghna megumi mehdi mehedi mehmet mehran mehrdad mehri mehrnaz mehrnoosh mehtap mehul mei meihua meike meiling meinhard meinir meinolf
meirav meire meirion mekdes mekhi melahat melania melanie melany melba melchor mele melek meletis melih melike melina melinda melis melisa melissa melita melker
mellissa melodie meltem melusi melva melvin melvina menachem mengyao menno merce mercedes mercedita merche meredith merel mererid merete meriem merih merike
merja merle meron merrill merry merryn mert mervat merve mervi mervin meryem meseret mesut metehan metin metka mette mevlut mfundo mhairi mher mia micaela micah
michael michaela michaelle michail michal michalina michalis micheal michel michela michelangelo michele micheline michelle michi michiel michiko mickael mickey
midori mieczyslaw mieczyslawa mieke mieko mien migle miguel miha mihael mihaela mihai mihail mihails mihajlo mihaly mihkel mihnea miho mika mikael mikaela
mikala mikayla mike mikel mikhail miki mikio mikkel mikko miklos mikolaj mila milada milagros milan milana milanka mildred milena miley milica milind milivoj
milja miljan miljana miljenko milka milla millard mille millicent millie milo milorad milos miloslav milosz miltiadis milton miluse milutin mimi mimmi mimmo
mimoza min-ho min-ji min-jun minako minal minami mindaugas mindy minerva minghao mingming minh minho minja minji minjun minke minna minnie minoo minoru minseo
mioara mirabela miranda miray mircea mirco mireia mireille mirela mirella miren mireya miriam mirja mirjam mirjana mirkka mirko miro miron miroslav miroslava
miroslaw miroslawa mirta miruna mirva mirza misael misaki misako missy misti mita mitali mitchel mitchell mitesh mitko mitra mitsuko mitsuo mitsuru mittie miwa
miyako miyuki mizanur mizuki mladen mladenka moacir modestas modris mogens mohamadou mohamed mohammad mohammadreza mohammed mohan mohannad mohd mohini mohit mohsen
moira moises mojca mojgan mollie molly momcilo momena momir momoka momoko mona monali moni monia monica monika monique monserrat monther montserrat monty moonika morag
moran mordechai morgan morgane moriah moritz morris morsheda morten morteza mortimer morven moses moshe motoko mouna mounir mourad mousa moussa mozhgan mpho
mridul mrinal mrunal msizi mthunzi muammer mubarak mucahit mufid muge muhamad muhammad muhammadu muhammed muhammet muharrem muhd muhsin muireall muireann mujde
mukadder mukaddes mukami mukesh mukul mulugeta mulyadi mulyani mulyono mumbi mumo mumtaz muna munevver munir munkhbat murat murdo muriel murilo musa muskan mustafa
mustapha musyoka muthoni mutiso mutua muzaffer mwangi mwende myah mykhailo mykola mykyta mylene myles myra myriam myrna myron myrthe myrtle myrto naama nabil nabila naci nada
nadav nadeem nadeesha nadege nader nadezhda nadia nadiia nadine nadir nadja nadya nagesh nagihan nahid nahla naho nahuel naif naim naima naina naira najat najib
najla najwa nakato nakia nalaka nalan nalani naledi nam namik namita namrata nanako nanami nanang nancie nancy nandi nandini nandita nandkishor nando nandor nanette
nanna nannie nanou naoki naoko naomi naoto naoya narayan narayanan narcisa narciso nare narek narendra naresh narges nargis nargiza narumi narve nasima nasir nasra
nasreen nasrin nasser natacha natale natalee natalia natalie nataliia natalino nataliya nataly natalya natasa natascha natasha nathalia nathalie nathan
nathanael nathanial nathaniel natia natividad natsuki natsuko natsumi nattapong nattawut nattaya navdeep naveed naveen navid navin navneet navya nawaf nawal
nayef nayeli nazan nazanin nazar nazareno nazaret nazario nazik nazim nazli nazmiye nazrul ndidi ndileka nduku nea neal nebojsa necati necdet necip necla
necmettin ned neda nedeljko nedyalka neea neel neelam neele neelima neema neeraj neerja neeta neetu nefeli negar neha nehemiah neide neil neiva nejc nektarios
nela nele nelida nelleke nellie nello nelly nelson nelu nemanja nemesio nena nenad nenita nerea nereida nerijus neringa nermeen nermin nermina nerys neslihan
nesrin nesta nestor nete netta nettie neusa neuza neva nevaeh nevena nevenka neville nevin nevine nevzat neymar neza nezahat nezha nga ngaire ngan nghia ngoc
ngozi nguyet nhan nhung nia niall niamh nicanor nicasio nichelle nicholas nicholaus nichole nick nicki nicklas nickolas nicky nicla nico nicola nicolae nicolas
nicole nicoleta nicoletta nicolette nicolo nicu niculina nicusor nida nidal nidhi niek niels nienke nieves nigel nigella nihal nihan nihat niilo niina nijole
nikhil niki nikita nikki niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolett nikoletta nikolina nikos nilam nilay nilesh
nilgun nilmini niloofar niloufar nils nilson nilton nilufar nilufer nilza nima nimal nimet nimish nimisha nina ninetta ning ningsih ninna nino ninon niraj
niranjan nirav nirmal nirmala nisa nisanur nisha nishant nishi nishita nita niti nitika nitin nitish nivaldo nivedita niyati niyazi nizar njeri njoki njoroge
nkechi nkemdilim nkosana nkosazana nkosinathi nkululeko nnamdi nneka nnenna noa noah noam nobby nobuhle nobuko nobuo nobuyuki nodar nodira noe noel noelia noelle noemi noemie
noga noha nojus nokuthula nola nolan nolwenn nomalanga nomfundo nomsa nomthandazo nomvula nona nonhlanhla nonna nonso nontobeko noor noora nora noraini norazlina
norbert norberto noreen norhayati nori noriaki noriko norio noriyuki norma norman normand normunds norris norunn nosipho nouf nour noura nourhan nouria novella
novi novia novita noxolo nozomi nthabiseng ntombi ntombifuthi nuala nubia nugroho nuno nunzia nunzio nuran nuray nurcan nurdan nurettin nurgul nurhan nurhayati
nuri nuria nuriye nurlan nurten nurul nusrat nuwan nwamaka nyah nyambura nyasha nyla nynke nyokabi nyoman oakley oana oanh obadiah obafemi obdulia obiageli
obinna oceane ochieng ocie octavia octavian octavio odair oddbjorn oddmund oddny oddvar oded odell odeta odete odette odhiambo odile odilon odion odis odon ofelia ofer
ofir ogechi oghene oghenekaro ognjen oguz oguzhan oisin oiva okan okechukwu oksana oktavia oktay ola oladele olaf olafur olajide olalla olamide olanrewaju olaug
olav olavi olayinka olcay oldrich ole oleg olegario oleksandr oleksandra oleksii oleksiy olen olena olesya olga olgierd olha olimpia oliver olivera oliverio
olivia olivier oliwia oliwier olle olli ollie olof olu olubunmi oluf olufemi olufunke olumide oluwafemi oluwakemi oluwaseun oluwatobi olwen omar omari ombeline omer
omid omkar omnia omolara omondi omotola omprakash onder ondrej onerva onni onno onur onyango onyeka onyekachi oona oonagh opal opeyemi ophelia ophelie oralia orazio
orcun oren orest oreste orestis orhan oriana oriane orietta oriol orla orlaith orlando orna ornella orpha orsolya orson ortrud orval orville osagie osama osamu
osaro osas oscar osei osian oskar oskari oskars osman osmar osmo osnat ossama ossi ostap osvaldo oswald oswaldo oszkar otabek otakar otar otavia otavio otha
othman otieno otilia otis otmar otso ottavia ottavio ottilie ottmar otto ottokar oualid oumar oumou ousmane oussama outi ovidiu owain owen oystein oyunaa oyvind ozan
ozcan ozge ozgur ozkan ozlem ozzie paavo pablo pacita paco padma padmaja padmini padraic padraig paige paityn paivi palak palesa pallavi palle palma palmira paloma
pam pamela panagiota panagiotis pancho panji pankaj pansy pantelimon pantelis paola paolo paqui paquita parag paramjeet paramjit paraschiva paraskevi parichat parisa parth parul
parvati parveen parvin parviz pascal pascale pascaline paschalis pascual pasquale pasqualina pastora patrica patrice patricia patricio patrick patrik patrizia
patrizio patrycja patryk patsy pattaraporn patti patty paul paula paule paulette pauli pauliina paulina pauline paulino paulius paulo pavan pavao pavel pavla
pavle pavlina pavlo pavlos pawan pawel payal payam payton paz peder pedram pedrito pedro peep peer peeter peggy pekka pelageya pelayo pelin penelope peng penny
pentti pepa pepe pepijn peppe peppino percival percy perihan periklis pernell pernilla pernille perrine perry persefoni pertiwi pertti petar pete peter peteris petr petra petras
petre petri petrica petronela petronella petros petru petter petteri peyman peyton phil philibert philine philip philipp philippa philippe phillip phindile
phoebe phong phuc phumzile phuong phyllis pia piedad piera pierangelo pierfrancesco piergiorgio pierluigi piero pierpaolo pierre pierre-yves pierrick pierrot piet pieter pietro
piia pilar pim pimchanok pina pinar pinchas ping pinuccia pio piotr piper piret pirjo pirkko piroska piyapong piyush placido plamen pleun plinio polat polina polly
polona polydoros polyxeni pontus pooja poonam poornima pooya poppy pornthip poul pouya povilas prabha prabhakar prabhat prabir prachi pradeep pradeepa pradnya
pragati pragya prakash prakriti pramila pramod pranab pranali pranav pranay praneeth pranjal prasad prasanna prasannan prasert prasetyo prashant praskovya
prasoon pratama pratap prateek pratibha pratik pratiksha pratima pratiwi praveen pravin preben precious precy predrag preecha preetha preeti prem premysl
prerana preston preye priit primitivo primoz priscila priscilla pritam pritesh prithvi priti priya priyadarshini priyank priyanka priyanshi prokhor prudencio
przemyslaw puja pujan puji pulkit puneet punita purificacion purnima purnomo purushottam purwanto pushkar pushpa puspita putra putri putu qaiser qian qiang qing
quang quentin quincy quinn quinten quintin quinton quique quirino quoc quyen quynh rabab rabea rabia rachael rachana racheal rachel rachele rachelle rachid rachida
rachmat rachna racquel rade radek radha radheshyam radhika radim radka radmila radomir radoslav radoslaw radovan radu raed raegan raelyn raelynn rafael rafaela
rafal raffaela raffaele raffaella rafferty rafik rafiqul raghad raghav raghavendra raghu raghunath ragna ragnar ragnheidur ragnhild rahayu raheem rahim rahma
rahmat rahmawati rahul raido raif raija raili raimo raimonda raimondo raimonds raimund raimunda raimundas raimundo raina rainer raisa raissa rait raitis raivo
raj raja rajan rajani rajat rajeev rajendra rajesh rajeshwari rajinder rajiv rajko rajkumar rajni raju rakesh rakhi rakibul raleigh ralf ralf-peter ralitsa
ralph raluca ram ramakrishnan ramazan ramesh rameshwar rami ramil ramin ramiro ramon ramona ramsey ramunas ramune rana randa randal randall randi rando randolph
randy rangga rani rania ranil ranjan ranjana ranjeet ranjit ranjita ranka ranko rannveig raoul raphael raphaelle raquel rares rasa rasha rashad rashawn rasheed
rashi rashid rashmi rasmus rastislav ratan ratih ratko ratna rauha raul rauni rauno raveena ravi ravindra raya rayan raymon raymond raymonde raymundo razvan
reagan reanna reba rebeca rebecca rebecka rebeka rebekah rebekka recep redouane reece reelika reem reema reena reese refik refilwe regan reggie regiane
regimantas regina reginald reginaldo regine regis rehab rehana rehema reid reidar reidun reijo reiko reimund rein reina reinaldo reine reiner reinhard reinhild
reinhold reinier reinis reino reka rekha rektor remco remedios remi remigiusz remus remy remzi ren rena renae renan renat renata renate renato renaud rendi rendra
rene renea renee reni rens renske renu renuka renzo resham reshma rethabile retno reuben reva reyes reyhan reyna reynaldo reynold reza rhea rhett rhian rhiannon
rhoda rhodora rhodri rhonda rhys riaan riad rian rianne ricarda ricardas ricardo riccarda riccardo richa richard richelle richie rick rickard rickey ricki
rickie ricky riddhi ridvan ridwan rieko riet rifki rigoberto rihards riikka riina riitta rik rika rikako rikard rikke rikki riko riku riley rima rimantas rimas
rimma rin rina rinaldo rini rinko rinku riona ripudaman risa risako rishabh rishi rishikesh riska riski rismawati risto rita ritesh ritika ritu ritva rivka riya
riyadh riza rizal rizalino rizki rizky rizwan roar rob robbert robbie robbin robby robert roberta robertas roberto robin robin-marie robson robyn rocco rochelle
rocio rodel rodelio roderick rodger rodica rodion rodney rodolfo rodolphe rodrick rodrigo roel roelof rogelia rogelio roger rogeria rogerio rogier rohan rohani rohini
rohit rohitha rohman roisin rokas rokeya roko roksana roksolana roland rolandas rolande rolando rolands rolf rolv romain roman romana romane romano romaric
romas romeo romina rommel romolo romualdo romulo ron ronald ronaldo ronalds ronan ronda rong ronin ronit ronnaug ronnie ronny roopa roope roos roosevelt roozbeh
roque rory rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosana rosane rosangela rosanna rosanne rosaria rosario rosaura roscoe
rose-marie roseann roseanne roseli rosella roselyn roselyne rosemarie rosemary rosemeire rosendo rosetta roshan roshni rosi rosie rosilene rosimeire rosina
rosita rositsa rosli roslyn rosmah rosmarie rosnah ross rossana rossella rostislav roswitha rosy rotimi rouzbeh rowan rowena roxana roxane roxann roxanne roxie roy
roya rozalia rozella rozenn rozita ruairi ruan ruaridh rubel ruben rubens rubi rubin rubina ruchi ruchika ruchira rudi rudiger rudo rudolf rudolfs rudolph rudra
rudy rueben ruediger ruel rufino rufus ruggero rui ruken rukhsana rukiye rukmini rumen rune ruolan ruoxi rupa rupali rupert ruperto rupesh rupinder rupprecht
ruprecht ruqaya rusdi rushikesh ruslan ruslana rusli russel russell rustam rustem rute rutendo rutger ruth ruthann ruthie ruud ruvimbo ruwan ruxandra ruya
ruzena ruzica ryan ryann ryker rylan rylee ryleigh rylie ryo ryoichi ryoko ryosuke ryota ryotaro ryszard rytis ryuichi ryuji ryusei saad saada saadia saana
saara saba sabah sabatino sabbir sabin sabina sabine sabir sabri sabrin sabrina sabriye saburo sacha sachiko sachin sachini sadako sade sadek sadettin sadhana
sadhbh sadie sadik sadio sadiq saeed saeid safa safaa safia safiye sagal sagar sagi sahana sahar sahil said saida saiful saija saila saima saimi sakari saket
saki sakshi saku sakura salah saleh salem salena salif salih saliha salil salim salima salimata salla salleh sally salma salman salme salome saloni salvacion
salvador salvatore salwa sam samah samanta samantha samanthi samar samara samarth sameer samet sami samia samiksha samina samir samira sammie sammy sampada
sampath sampo samson samu samuel samuele samuli sana sanaa sanath sanaz sanda sandeep sander sandhya sandis sandor sandra sandrine sandro sandu sanduni sanela
sanele sanelma sang-hoon sangeeta sanita sanja sanjana sanjar sanjay sanjeev sanjeewa sanjin sanjiv sanjuana sanjukta sanket sanna sanne santana santeri
santiago santina santino santos santosh santtu sanusi saoirse saori sapna sara sarah sarahi sarai sarala saraswati saravanan saray sardor sargis sariah sarika
sarita sarka sarmite sarnai sarojini sarwar sasa sasan sascha sasha sasithorn saskia satish satoko satomi satoru satoshi satsuki satu saturnino satyajit satyam
saud saul saule sauli saulius saulo saundra saurabh sauro savanna savannah saveliy saverio savita savitri sawsan sawyer sayaka sayed sayuri scarlett schorsch scot scott
scottie scotty sead seamus sean sebahat sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebestyen sebnem seda sedat sedef seema sefa sefer segismundo
segolene segun seidu seiichi seija seiji seiko sekou selah selahattin selam selamawit selcan selcuk selda selena selene selim selin selina sello selma selman
semaj semih semir semra semyon senad senait senay senem senja senka senol seo-yeon seo-yun seojun seoyeon sepideh sepp seppi seppo septian serafima serafin serafina serap sercan
serdar serena serge sergei sergey sergi sergii sergio sergiu serhat serhii serhiy serife serkan serpil sertac setareh seth setiawan setsuko settimio seulgi
sevda severin severina severine severino sevgi sevil sevilay sevim sevinc seweryn seydou seyhan seyma sezen sezer sezgin shabana shabbir shabnam shachar shad
shadi shafiq shafiqul shaghayegh shahab shahbaz shahd shahid shahida shahin shahram shahrizal shahrul shahrzad shahzad shai shailaja shailendra shailesh shaima shaimaa
shaina shakeel shakil shakira shakuntala shalini shalonda shamar shameka shana shanda shandra shane shaneka shanel shanell shanelle shania shanice shanika
shaniqua shanita shankar shanna shannan shannon shanta shantanu shante shanthi shanti shaquille sharad sharada shari sharif sharita sharlene sharmila sharmin
sharmistha sharon sharonda sharron shashank shashi shashikant shaun shauna shavonne shawanda shawn shawna shawnee shayla shaylee shayna shaz shazia shea sheela
sheena sheetal shefali shehan sheila shekhar shelby sheldon shelia shelley shelli shelly shelton sheree sheri sherif sherine sherlyn sherman sheron sherri
sherrie sherrill sherry sheryl sherzod shigeki shigeko shigeo shigeru shiho shiloh shilpa shimon shingo shinichi shinji shinobu shinya shiori shira shireen
shirin shirish shirl shirlene shirley shiva shivam shivangi shivani shivkumar shizuka shizuko shlomo shobha shogo shohag shohei shohreh shoichi shoji shokhrukh
shoko shola shona shonda shota shotaro shpresa shraddha shreya shreyas shreyash shridhar shrikant shriya shruthi shruti shubha shubham shubhangi shubhra shufen
shuhui shun shunsuke shweta shyam shyamala shyanne shyla sian siavash sibel sibilla sibongile sibusiso sibyl sibylle siddharth siddhi sidnei sidney sidonie
siebe siegbert siegfried sieglinde siegmar siegmund sienna sietse siew sifiso sigbjorn sigit sigita sigitas sigmund signe sigrid sigridur sigrun sigurd sigurds
sigurdur sigve siham siim siiri silas silja silje silke silvana silvano silvestre silvia silvie silvija silvio silviu silviya simeon simin simina simion simo
simon simona simonas simone simonne simphiwe simran simranjit sinan sindre sinead sinem sinikka sinisa sinta sintija siobhan sione sioned siphiwe sipho
siphokazi siqi siranush sireen siri siriporn sirje sirkka sirkku sirpa siska sisko sita sithembile siti sivan sixten siyabonga siyu sizwe sjaak sjoerd sjors
skaidrite skaiste skender skye skyla skylar skyler slamet slaven slavica slavko slavoljub slavomir slawomir slimane slobodan slobodanka smadar smaranda smilte
smita smitha smriti sneha snehal snezana snezhana snjezana snorre soad socorro sofia sofiane sofie sofiia sofya sohail soham sohan soheil soheila sohel sohnke sohvi soile
soili sointu sokratis solange solape soledad soleh solene solenn solfrid solomiya solveig solvita somadina somchai somnath sompong somporn somsak sonal sonali
sonam sondra sondre songul sonia sonja sonke sonny sonsoles sonya soo-jin soo-yeon soojin sophia sophie sora soraia soraya sorcha soren sorin sorina sorine soroush sosuke
sota sotiria sotirios sotiris souad soukaina souleymane soumaya soumya sourav spela spencer spyridon spyros srdan srdjan srecko sreten sri sridevi sridhar srinath
srinivas srinivasan srishti stacey staci stacia stacie stacy staffan stamatis stan stana stane stanislas stanislav stanislava stanislaw stanislawa stanko
stanley starla stasys stavros stavroula steen stef stefan stefani stefania stefanie stefano stefanos steffen steffi stefka steinar steinunn stelian steliana
stelios stella stellan sten stepan stepanka stephan stephane stephanie stephany stephen stephenie stephon stevan steve steven stevie stewart stian stig stijn stina
stine stipe stjepan stoyan stratos struan stuart sture sturla suada suat subash subhash subodh subramanian suchart suchitra suci sudarshan sudath sude sudeep
sudha sudhakar sudhir sudirman suelen sueli sugandha sugeng sugiarto suha suhail suhaila suhani suharto suhas sujata sujatha sujin sujit sukanya sukarno
sukhwinder sukma sukran sukru sulabha sulaiman sulastri sule suleiman sulekha sulev suleyman sulistyo sultan sultana suman sumana sumant sumarni sumati sumaya sumeet
sumera sumeyye sumiko sumit sumitra suna sunanda suncica sundar sune suneeta sung-min sunghoon sunil sunisa sunita supachai suparman suparna supriya supriyadi
supun surabhi suraj surasak surbhi surekha surendra suresh surya suryadi susan susana susanna susanne susanti sushant sushil sushila sushma susie susilo susumu
sutrisno suvarna suvi suwarno suyanto suzan suzana suzann suzanna suzanne suzette suzuka svanhild svante svatopluk svea svein sven svend svenja sverre svetlana
svetoslav svitlana svjetlana swami swantje swapna swapnali swapnil swati swee sweta syafiq syahir syahrul syazwan sybil sybille sybren sydnee sylke sylvain sylvaine sylvester
sylvestre sylvette sylvi sylvia sylviane sylvie sylwester sylwia synne synnove syreeta szabina szabolcs szilard szilveszter szilvia szonja szymon taavi tabatha
tabitha tadao tadas tadashi tadeas tadej tadeo tadesse tadeu tadeusz tadhg taehyung taha tahani tahereh tahir tahira tahlia tahmina tahsin taichi taiga taiki
taimi taina tais taisia taisto taivo taiwo tajana takahiro takako takamasa takanori takao takashi takaya takayuki takeo takeru takeshi takuma takumi takuro
takuya talal talan talat talha talia talita tamami tamar tamara tamas tameka tamela tamer tamera tamia tamika tamiko tamires tammi tammie tammy tamotsu tamra
tamsin tamuna tamya tanay tanel taneli taner tanguy tania tanika tanisha taniya tanja tanmay tanner tansu tanu tanuja tanushree tanveer tanvi tanvir tanya
tapani tapio tapiwa tara taras tarek tareq tareque tari tarik tariq tarja tarjei tarkan tarmo taro tarquin tarquinio taru tarun taruna taryn tasha taslima
tatenda tatiana tatiane tatjana tatsuo tatsuya tatum tatyana taufik tauno taurean tavo tavon tawana tawanda tawny taya tayfun taylan taylor teagan tebogo tecla ted
teddy teemu teena tega tegan teguh tegwen teija tejal tejas tejaswini tekla tellervo telma telmo telse temidayo temitope temuujin tendai tenisha tennille teodor
teodora teodoro teofil teofilo teoman teppo terence teresa teresinha teresita terez tereza terezinha terhi teri terje tero terrance terrell terrence terri
terrie terry terttu teruko teruo tesfaye tess tessa tetiana tetsuo tetsuya tetyana teun tevfik tevin tevita thabang thabiso thabo thad thaddeus thais thales
thalia thalita thamer thamires thanakorn thanasis thanawat thandeka thandi thandiwe thando thang thanh thao tharindu thato thea theano theda thekla thelma
themba thembi thembinkosi theo theodor theodora theodore theodoros theodosis theofilos theoni theophile theresa therese theresia theron thi thiago thibaud
thibault thibaut thien thierry thijmen thijs thilini thilo thinh thitima thomas thor thorben thorbjorn thore thorkild thorleif thorsten thorunn thu thuan
thulani thurman thuy tia tiago tiana tianna tianyi tiara tiberiu tibor tien tiernan tiffani tiffanie tiffany tigist tigran tihana tihomir tiina tiit tijmen tijn
tika tikhon tilda tillmann tilly tilman tilo tim timea timeo timm timmothy timmy timo timofey timoteo timothee timothy timur tina tinashe tine tineke ting
tingting tiphaine tisha titia titilayo titin tito titouan tivadar tiziana tiziano tjark tjasa tjeerd toan tobbe tobechukwu tobenna tobias tobiasz toby todd
todor toine toini toivo tolga tolulope tom toma tomas tomasa tomasz tomaz tomeka tomer tomi tomika tomine tomislav tommaso tommi tommie tommy tomoaki tomohiro
tomoko tomomi tomos tomoya tomoyuki toney toni tonia tonino tonis tonu tony tonya tonyo toomas toos tope topi topias tor torben torbjorg torbjorn tord tore torgeir
torgny torhild toribio torill torkel torleif tormod torrey torstein torsten toru torunn tosca toshiaki toshihiko toshihiro toshiko toshio toshiya toshiyuki tosin touraj tove
toya tracey traci tracie tracy traian trang traudel traudl traute travis tremaine trena trent trenton tressa tressie trev treva trevin trevon trevor trey treyvon
tricia triin trijntje trilok trina trine trinh trinidad tripti trisha tristan tristen tristian tristin triyono troels trond troy trude trudi trudy truman trung truong
trupti truus tryfon trygve trystan tsegaye tsepo tsetseg tshepo tsubasa tsuneo tsutomu tsuyoshi tsvetan tsvetelina tuan tuba tudor tufan tugay tugba tugce tuija
tuire tulay tulin tullio tulsi tumelo tunc tuncay tunde tung tunji tuomas tuomo turan turgay turgut turhan turi turid turkan turki tushar tusharika tuti tutik tuukka tuula
tuuli tuulia tuulikki tuva tuyet tvrtko twan twila twyla tyesha tyler tylor tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrone tyshawn tyson tyyne
tzvi ubaldo ubbo ubirajara uche uchechi uchenna uday udayan udeme udin udo ufuk ugis ugljesa ugne ugo ugochi ugochukwu ugur uilson ujjwal ujjwala uldis ulf uliana
ulises ulisses ulla ulle ulli ulrica ulrich ulrik ulrika ulrike ulrikke ulugbek ulyana ulysse ulysses uma umang umar umberto umesh umit ummugulsum ummuhan umran
umut unai unal unni unto untung upasana upendo upendra upul urbain urbano urho uriah uriel urijah urmas urmila uros urpo urs ursel urska ursula ursule urszula urte
urvashi urve uschi usha usman uta utami ute utkarsh utku uttam uwe uxia uyen uzoma vaclav vaclava vadim vaggelis vagn vagner vahagn vahan vahap vahid vaibhav
vaibhavi vaida vaidas vaidehi vaike vaino vaishali vaishnavi vaiva vakhtang valarie valbona valdas valdeci valdemar valdete valdir valdirene valdis valentin valentina
valentinas valentine valentino valentyna valeria valeriano valerie valerio valeriu valeriy valery valia vallie valma valmir valter valto valtteri vance vanda vandana
vanderlei vanderley vanesa vanessa vangelis vani vania vanita vanja vardan varpu varsha varun varvara vasant vasanthi vasco vasil vasile vasilica vasiliki vasilis
vasilisa vasily vassilis vasudev vasudha vasundhara vasyl vaughn vebjorn veda vedant vedat vedran vedrana veena veer veera veerendra vegard vehbi veijo veikko
veiko veit velda veli velimir veljko veljo velma velva venancio vendula venkat venkata venkatesan venkatesh venla venyamin vera verda vered verena verica verla
vern verna vernell verner vernon veronica veronika veronique vesa vesela veselin veslemoy vesna vetle veysel vibeke vibha vibhor vicenta vicente vicki vickie
vicky victoire victor victoria victoriano victorine victorino vidal vidar vidas vidhi vidya viena vieno viera viesturs viet vigdis viggo vighnesh viive viivi
vijay vijaya vijayalakshmi vikas vikash vikki vikram vikrant viktor viktoras viktoria viktorie viktoriia viktoriya vilde vilgot vilhelm vilho vilija vilius
vilja viljar ville villy vilma vilmos vilnis vimal vimala vina vinay vinayak vince vincent vincenza vincenzo vincze vineet vineeta vineta vinh vinicius vinita
vinko vinnie vinny vinod vinodh viola violaine violeta violette viorel viorica vipin vipul vira virag viraj virender virendra virgie virgil virgilio virginia virginie
virginija virginijus virpi virve vishakha vishal vishnu vishwajeet vishwanath visitacion visnja vit vitalii vitalijus vitaliy vitaly vito vitor vitoria vittoria
vittorio viva vivek vivi vivian viviana viviane vivianne vivien vivienne vizma vjekoslav vjosa vlad vlada vladan vladas vladimir vladimira vladimirka vladislav
vladislava vlado vlasta vlastimil vlatka vlatko voichita voitto vojislav vojtech volkan volker volkmar volodymyr vonda vreni vrinda vrushali vsevolod vukasin
vuokko vural vusi vuyo vyacheslav vytautas waclaw wade wadih waed wael wafa wafaa wafula wagner wahid wahyu wahyudi wahyuni wairimu waithera wajdi wajih wakana
walaa walburga waldemar waldir waldtraut waleed walid wallace wally walmir walter walther waltraud waltraut wamboi wambui wanda wanderley wanderson wangari
wangui wanida wanjiku wanjiru waqar warda warren warsame wasantha wasim wassim wataru wati wawan wayan waylon wayne wei weijie weimin weiwei wekesa welington wellington wen
wenbin wenceslao wenche wendell wendi wendy wenjing wenke wenzel werner weronika wesley wessel westley weston whitley whitney wibke wibowo wichai widad widi
widodo widya wiebe wiebke wiebren wieger wieland wieslaw wieslawa wietske wiktor wiktoria wilber wilbert wilbur wilco wilda wilf wilford wilfred wilfredo
wilfried wilhelm wilhelmina wilhelmine wilian willa willard willeke willem willemien willemijn willene willi william willian willie willis willodean willy wilma
wilmar wilmer wilson wilton wim winarto wincenty winda winfred winfried winifred winnie winona winston wioletta wipada wira wiremu wissam witold wiwik wladyslaw
wladyslawa wlodzimierz wojciech wolf-dieter wolfgang wolfram woo-jin woodrow worku wouter wubbo wulan wulandari wyatt wyn xabier xander xaver xavi xavier xaviere
xenia xenofon xia xiaofeng xiaohong xiaojun xiaoli xiaoling xiaoming xiaoyan ximena xin xinyi xinyue xiomara xiu xiulan xiuying xoan xochitl xolani xoliswa xuan yaa
yaakov yacine yacouba yadira yael yaffa yagiz yagmur yago yahaya yahia yahir yahya yair yaiza yakov yakubu yakup yalcin yalin yamile yamileth yamini yan yana yanan yang
yanira yanis yaniv yanling yann yanni yannick yannik yannis yanti yanto yaping yara yared yareli yaritza yaroslav yaroslava yaryna yasaman yasar yasemin yaser yash
yashoda yashraj yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser yasuhiro yasuko yasumi yasunori yasuo yasushi yasuyuki yatin yavuz yaw yayan yazan
yegor yehuda yehudit yeison yeji yejide yekaterina yelena yeliz yelizaveta yemi yen yeon-woo yeray yerlan yesenia yesica yesim yetunde yevgeniya yevgeny yevhen
yevheniia yewande yi-ling yiannis yichen yifan yigal yigit yildiray yildiz yilmaz ying yingjie yinka yiorgos yitzhak ylenia ylva ymke yngvar yngve yngvild yoann
yoav yogendra yogesh yogi yogita yohan yohanes yohannes yohei yoichi yoko yolanda yolande yoli yonatan yong yoon-ah yordan yordanka yosef yoshiaki yoshie yoshihiro
yoshiki yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yosuke yota yotam younes young-ho young-soo youngho youngjae yousef yousra youssef yrjo yrsa ysaline yuan
yuchen yudha yudhistira yudi yuhan yuichi yuika yuji yuka yukari yuki yukie yukihiro yukiko yukio yuko yulan yuleisy yuli yulia yuliana yulianti yuliia yuliya yuma
yumei yumi yumiko yuna yuni yuniarti yunus yupin yurani yuri yurii yuriko yuriy yury yusaku yusra yusuf yusuke yuta yutaka yuting yuto yuuka yuuki yuval yuvraj yuxuan
yuya yuzuki yvan yves yvette yvon yvonne zacarias zachariah zacharias zachary zachery zack zackary zackery zaenal zafer zahid zahidul zahra zahraa zaid zaida zaidi
zainab zainabu zainal zaira zakaria zakhar zaki zala zaleha zamfira zamira zander zandile zane zanele zaneta zara zaria zarina zarko zavier zawadi zayd zayden
zaza zbigniew zbynek zdena zdenek zdenka zdravka zdravko zdzislaw zdzislawa zechariah zeeshan zeev zehra zeina zeinab zekeriya zeki zelda zelia zelie zeliha
zeljana zeljka zeljko zella zelma zena zenaida zenobia zenon zenzele zerihun zerrin zeynel zeynep zhanar zhanna zhen zhihao zhiqiang ziad ziga zigmars zihan
zihao zilda zinaida zineb zinhle zinta zinzi zita zivile zivko zixin zixuan ziya ziyi zlata zlatan zlatko zodwa zoe zoey zofia zohar zohra zohreh zoi zoie zoila zola
zoltan zora zoraida zoran zorana zorica zoryana zoya zsanett zsigmond zsofi zsofia zsolt zsombor zsuzsa zsuzsanna zubaida zubair zuberi zubeyde zuhair zuhal
zukiswa zula zulal zuleica zulema zulfiya zulkifli zurab zuraidah zuri zuzana zuzanna zvi zvonimir zvonko zydrunas zygimantas zygmunt zyta
morwenna demelza loveday jory piran kerensa ignatius shondra ruthanne leeann suellen kirrily crispin alaric cressida ottoline perpetua wojtek kasia gosia
ania bartek tomek przemek slawek slawomira leopoldine sunniva petrus ysolde iseult mokhtar mokhtaria thelonious josiel anselme hinemoa idriss idrissa
tallulah henriqueta gundula gesche fiete kamakshi venkataraman thilagavathi bhuvaneswari amandeep parminder milovan svetozar ljubisa dragoljub zivojin
krunoslav gwendal briac mauricette pierrette guillemette izaskun garazi oihane breogan sabela brais arnau guillem ferran imaculada natercia deolinda martim
claudionor gesualdo giampiero wietse sietske tjitske aukje jitse hylke aaltje tordis bozsi emoke stanka euan fionnlagh seonaid minato aoi himari yui loane
ehrentraud kreszenz walpurga cuthbert bodhi braeden kaeden jaxson kinsley brinley dovid shoshana avigail yocheved shmuel chaya kawther nassima tancredi
raniero koenraad philomene scholastique mattea abelone adalgunde adelgunde aidar ainara aintzane alazne alberic alethea alfhild aliye aloysius altagracia
alvise amarachi anatole ancel ancuta anouck anouchka ansgar anthea apollonia araminta arnfinn arnoldo asbjoern astolfo athanase aurele avril babette
bartolome basilia bathsheba bettye bjoern bogna bonifac branwen bridie brunilde burcak caetana calixto calliope caradoc carmelita casimir celestyna
chidiebube chinyere clemencia clotaire cosima cyprian domitille ebenezer ekaterini elfrida eloi elspeth erasmus ermelinda etelvina eudora euphemia feriha
finlay geoffroy giulietta gudula guiomar heidrun hildebrand horatio iolanthe iphigenia jeremias jocasta kasimir khadra kreso liesl lioba lorelei luisella
luitgard lysander madalena manola myfanwy naoise natalija odalys odhran onofre orsola ottilia ottorino peadar pelagia phaedra philomena pippa quirin rhonwen
richarda romuald ronja rosine seraphina sixtus stanislaus suibhne swetlana tefera terezia tewodros thora tonje tristram violante xanthe yehoshua ynes yohana
zacharie zuleika ouafa abderrazak noureddine soufiane oumaima othmane behnam ehsan mojtaba supaporn
aage aaradhya abdalla abubakar achilleas adekunle ademola adetokunbo adeyemi adrianna adrianus aegir afrim afsaneh agda aggelos agnete ahsan aigul aikaterini
aine ainur airat aisosa aizhan ajla akpene akseli albana aled aleksi ales algot aliya almut alpesh alsu alun alvar alzira amelita ameneh aminu amnon amr amra
amund anahera anastasiia anatolii anatoliy anbu andela andile andreja andrii angelos anila annet anssi anthoula antonios antun anum anvi anyango anzhela apiyo
apolinar aram ardalan areum arezoo arik aristeidis arjeta armine arni arnt arpi arsen arseniy artemio arumugam arvydas asaf asanka asdis askar assar astrit
atefeh atle avni avtandil awuor ayala ayda ayitey aynur ayoub aysha azat azizbek baaba baerbel bahareh baltazar balvinder bamidele bandile baraka bardh
barnabas bartolomej baruch bastian batoul bautista benedikte benilda beppie berglind bergljot betsie bhumi biljana birhanu birna bjork bjornar blerta bohus
botagoz botond brechtje bregje brisa bryndis buddhika bujar buket burkhardt cadi cahyo candido carminda carola carwyn catharina catrin cecilie ceferino
chandrasekar changmin chantelle charanjit chenai chepkemoi chepkoech cherono chibuzor chiedza chipo constanca coraline cornelio corneliu cosette cosmina crina
cristeta cuneyt dafni dahye dalisay daljit danai dandan daniyar danylo dariia daryna davit dawood dayoung deema delali delfim demetrio deni denys dervla
despina devi devraj dezider dhanasekaran dhanashree dhara diellza dieuwke diksha dilfuza dilyara dinara dineo dinesha dionysios dohyun domingos donncha dorit
dorthea duaa dursun dzenana dzifa edileusa edin eefje eelis eetu effiong efrat efstathia efthymios eghosa egor ehab ehud eilert ejiro ekaette elad elango
elcin eleazar eleri eliezer elikem elira eliyahu elmarie elmeri elna elona elsabe elske elwira emer emigdio emmanouil ennio enyonam epifanio eran erasmo erez
erlan erminia ermira erzsike esinam esmaeil essam estrella eugeniusz eunjung eunkyung eunwoo eusebiu eveline everardo evgeniy evzen eyal eyglo fang fangfang
fanni faraji farhana fariha farooq farrukh fatbardha faten fatuma fedir fenna ferdl ferencz fereshteh fereydoon fidaa fidan fiifi fikre filemon filiberto
filio filipe fiorenzo firmino fitriani fjolla flamur floarea florentino fortino fotios franciele francinaldo franciska freyja friedl fritjof froylan furaha
gabino gagik garegin garima gaukhar gavril gbenga gejza genoveffa geonwoo gerarda gerasimos germano gerold gerrie gertruda gertrudes getachew gezim ghadeer
ghania ghazala giannina gifty gil gilad girolamo gitau githinji gizela gjergj gjon glykeria gnanam gorm graeme gratiela gricelda grietje grigor grigorios
grigoriy gudbjorg gudmundur gudny guifang guilan guiying gulbahor gulhan guram guri gurli guro guzel gwenda hafida haibo haidar haifeng hailong hailu haim
halit halldor hamdan hamdy hamed haneen hanieh hanlie hanspeter hansruedi haotian haoyu hardeep harpa harshil hasini hasmik haukur haydee hayder hayoon heejin
heena hekla hengameh hennadiy heorhiy herlinda hessa hetal hildur hillel hillevi hirut hissa hlib hoda hordur hossain hossam houman hrafnhildur hrefna
hripsime huihui huimin hulda hyunjoo hyunjun hyunjung iacob iacopo iben idalina idara idit ifigenia ijeoma ikhsan ilango ilarie ilarion ildar illia illya
ilyas imade imrich inaya inder ingelise iolo iqra irit irmeli isabell ishaq ismo israa itamar itohan itzik iuliu iustin jaco jacoba jacobus jaewon jagjit
jagna jahangir jahongir jaleel janete janeth jantje jassim jasvinder javeria jawaher jayr jayshree jehona jejomar jeptoo jeremi jhanvi jiahui jiajia jiaming
jianjun jiannan jianping jiaqi jiawei jiaxin jieun jinghua jingjing jinhua jinky jinlong jinwoo jiyeon jiyoung joelma joerg jolijn jongsoo joonho jorid josias
josine joze jucilene judite juliane junaid junseo junwoo juraj jurgita jurre juventino jyri kafui kairat kalaiselvi kalpesh kaltrina kamile kanimozhi kannan
karanja karlijn karlygash karola karoline karyna kashif kastriot katayoun katinka kehlani kenechukwu kenza ketut khamis khatuna kheira kiarash kibet killian
kimani kioko kipkemboi kiprono kiprotich kipruto kiri kjellaug kobina kobus koech kolbrun komang kosisochukwu kostiantyn kristinn kristjana kryspin kseniia
kudzai kujtim kulsoom kumaran kusuma kwangsoo kyalo kyunghee laerke lahcen lakandula lakhwinder lakshmanan lamprini lampros langat lanre lanying larus larysa
lauge leobardo leonid leonila lesego levon liat librado lidiia liezl ligaya lijuan lilach liliia liling liming lindita linus liping liridon liridona lisanne
liubomyr liubov lizelle lobna lodewijk loisl lorant lorinc loukia lourival lubica lubomyr lubov lucero ludovit lulit lulwa lulzim luningning lyudmyla macharia
madiha magdaleno magdalini magdy maham mahbub mahlet maiju maimuna maina maitha majlinda makame maksym malakai malithi manijeh manikandan manjit mansour
marama marat mardi margaretha margita margrit marharyta mariamu mariann mariappan marietjie mariia marinus marioara marios marnix martiniano martinus maryline
marzanna marzhan marzieh matiu matviy maurits mawuli maxim maximino maylene mayssa mduduzi mehwish meili meir meital mekonnen melitta melquiades mengting
menna mensah merav merethe merima merita merlinda meruert mesfin miika mijeong mikulas milou mimma minela minseok minsu miodrag mirian mirjami mirka mirtha
mirthe mishal mislav mitica miyoung mohand mohsin moji mojisola momme moniek monir monireh morenike mostafa mouza mozah mridula muath mubashir mugo mugur
muhannad mukta mumbua munashe murad murali muriuki murugan muthu muthusamy muzi mwanajuma mwikali mwinyi mykhaylo myroslav myroslava myunghee nacera naciye
nadiya naeem nafisa nafula naila naliaka nalini nallathambi nandan nanjala narine natalina natalka natanael navjot nayeon nazariy nazia ndunge nedim nehir
nejra nekesa nelli nellya nely neven ngaio nhi nhlanhla niclas nidia nigora niharika nikau nikoleta nilda nilima nisrine nissim nitesh nitzan njabulo njuguna
nkem nnaemeka noboru noelani nompumelelo nsikak ntombizodwa nuraini nurbek nurit nuutti nver obiora octaviano oddrun oddveig oduor ofra ogheneruno ohoud
oivind okello okko okoth olabisi oleh olesia olinda olov oluchi oluwaseyi onesimo onyinye orit orjan orvokki osaze osten otacilio oto ottar otylia ouarda ouma
owino ozgul ozioma oznur palani palanisamy panagiotitsa panos panu paraskevas paresh paria pavol pejman persephone perttu perumal pervin petrit petruta petur
piedade pinelopi pinja pirita pirkka pnina poliana ponni porfirio pramono premek prerna priyantha procopio prodromos prokop ptolemy pualani puleng pyotr qasem
qasim qassem qiuyue radik rafail rafi ragini ragnhildur rahel rahman rajalakshmi rajmund rajnish rakel rakiya ramadhani ramakrishna ramasamy ramya ranveig
rashed rasim raushan rawan rayane razieh reetta rehan rentia reto reuven rewi rezeda rezso riana rigmor rinat ritwik roald romelia romy roni ronke rosalio
rosalva rosenilda rosiane rosmery rostyslav rotich rozalie ruihan runar rupal saadet sabiha sabino sadaf safae saif sajid sajjad salka salomea saltanat
samaneh samer samvel sanae sandile sandip sanem sanghoon sangwoo sanni sanzhar saqr sarla sarvesh satenik sathya satnam satria saumu savina savvas schalk
sehnaz selorm selvam selvi semere semisi senada senan senthil senyo seohyun seoyun serban serik servane seungho seunghyun sevara severiano severo shabani
shagufta shahad shahla shahnaz shahnoza shaista shani shanmugam shaul shehu shereen shirlei shiv shlomit shoaib shpend shuhua shulamit shushan siddhant sidsel
sigal sihem simao simbarashe simen simisola simiyu sindhu sindri sintayehu sissel sivakumar sivaraman siwoo sixto sjoukje sladjana snorri soenke soeren sohrab
soizic soley solomiia solomon solvi somayeh somtochukwu soner sooyoung soultana souta soyeon spyridoula sqour srilakshmi stamatia stathis stefaniia stefany
stela styliani stylianos suad subhadra subira subramani subramaniam suheyla sukhdev sukhpreet sulochana sumaira sumaiya sumon sunette sungmin sunhee surjit
suryani suzon svanhildur svava sveinn svenning sveva sviatoslav svyatoslav syokau taeyang tafadzwa taghreed taisiya takudzwa talgat tali tamati tamaz
tamilselvi tamme taraneh tarcisio tasos tasoula tatev tatevik tautahi tavita tayyaba teijo tekle telesforo temirlan tenho terese tertius teunis teuta teuvo
thaisa thaissa thangaraj themistoklis thies thilina thodoris thorsteinn thyra tiburcio tiia tijana tinatin tipene togzhan tonnie tonny torfinn toril tornike
toshiro toyin trayvon truls tryggvi tsehay tsvi tuyen tymofiy tymur tytti tytus tzeni tzipi ubong uduak ueli uju ujunwa ulku umbelina umida unnur uuno uzma
vadym vahe valentijn valentim valentyn valerii valeriia valeriya valgerdur valquiria varduhi vasileios vasiliy vasso vazgen vedad veerle velmurugan vendela
verneri vetri viacheslav vicentiu vidir vidyadhar vijayakumar vildan vilem viliami viljami villads violetta viridiana visar visarion vitus viveka vjollca
vladyslav vlasis vroni vusumuzi wacera walace walenty wamaitha wanyonyi wanza waqas wastl wawrzyniec weidong weihua weiming wenjie wenli wikus wilfrido
wislawa wissal wonjun woojin wout xanthi xiang xiao xiaohui xiaolong xiaomei xiaoyu xiumei xiuzhen xue yaelle yafa yamila yamina yanet yanina yaqi yaretzi
yasamin yaseen yassin yassine yassir yating yayra yazhini yazmin yeeun yeganeh yehor yejin yejun yelyzaveta yerbol yerin yeshi yevhenii yihan yijun yonca
yongho yonit yoojin yoram yossi youngja youngsoo yuksel yuridia yuying yuzhen zafeiria zain zalan zamfir zana zeferino zehava zenaide zewdu zhandos zhangwei
zhigang zhijun zhiming zhiwei zhiyuan zinoviy zipora zisis zofie zoia zolani zoriana zuhura zulma zulmira zvia
`;

let given: ReadonlySet<string> | undefined;

/** True for a word that is mostly a person's given name: `Renata`, `Jürgen`, `Anne-Marie`. */
export function isGivenName(word: string): boolean {
  given ??= new Set(LIST.trim().split(/\s+/));
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : withoutMarks(lower);
  return given.has(plain) || (plain.includes('-') && given.has(plain.split('-')[0]!));
}

const ASCII = /^[\x00-\x7f]*$/;
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i' };
const withoutMarks = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðı]/g, letter => PLAIN[letter]!);
