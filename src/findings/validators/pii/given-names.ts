/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aad aadhya aaliyah aapo aarav aaron aatos abbondio abdul abdulaziz abdullah abdulrahman abeer abhay abhijit abhishek abigail abimbola abraham achieng achille
achim ada adaeze adailton adalgisa adam adan adaora adebayo adel adelaide adele adelheid adeline adelmo ademar adeola aderonke adilson aditi aditya adnan
adolfo adriaan adrian adriana adriano adrien advait adwoa afonso afua agata agatha agathe aggeliki agnes agnese agneta agnieszka agostinho agostino agota
agung agus agustin agustina ahlam ahmad ahmed ahmet aidan aiden aiko aileas aileen ailsa aimee ainhoa aino aisha aishwarya aisyah aitana aitor ajay ajit ajith
akanksha akash akhil aki akiko akin akinyi akira akosua akram akshay akua alaa alain alan alasdair alba alban albane albert alberta alberto albertus albrecht
aldo aldona alec alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex alexa alexander alexandra
alexandre alexandria alexandros alexandru alexei alexios alexis alfio alfonsina alfonso alfred alfredo ali alia aliaksandr alice alicia alina aline alisdair
alisher alison alissa alistair alix allan allen allison alma almir alois alojzy alok alonso alper alperen alvaro alvin alwin alyssa alzbeta ama amahle amaia amal
amalia amanda amandine amani amar amara amarildo amarjeet amarnath amauri ambra ambroise amedeo amelia amelie amerigo amilcar amin amina aminah amir amira
amit amjad amparo amrit amrita amy ana ana-maria anabel anabella anacleto anahi anais anand anandi ananth ananya anara anas anastasia anastasios anatoli
anatoly anders andi andika andras andre andrea andreas andree andreea andrei andreia andrej andres andrew andrzej andy aneirin anele aneta angel-luis angela
angeles angelica angeliki angelina angelique angelo anggraini angharad angie angus ani anibal aniket aniko anil anindita anirudh anisa anita anja anjali
anjana anke ankit ankita ankur ann anna anna-maria annabel annabelle annalisa annamaria annapurna anne anne-laure anne-marie annegret anneke anneli annelie
annelies anneliese annemarie annemiek annette annick annie annika annunziata anouk anselm anselmo antal antero anthony antje antoine antoinette anton
antonella antoni antonia antonin antonio antti anupam anusha anushka anwar anya aoibheann aoibhinn aoife aparecida aparecido aparna apolline apolonia apoorva
apostolos arabella araceli arantxa archana archibald archie arda areej arend ari ariadna ariana arianna arie arief ariel arif ariovaldo arja arjan arjen arjun
arkadiusz arlene arlette arlindo armand armando armas armelle armin arnaldo arnaud arne arnold arpad arpita artem arthur arto artur arturo arun aruna arvid
arvind arwen asa asel asep asha ashish ashley ashok ashwin asia aslam asli asma asmita assunta astrid astuti asuka asuman asuncion athanasios athena atieno
atsushi attila attilio aubrey aude audrey augusta augustin augusto aurelia aurelie aurelien aurelio aurora ava avani avery avinash axel ayaka ayanda aybek
aydan aydin ayesha ayhan aykut aylin ayman ayobami ayodele ayse aysegul aysel aysun aytac ayu ayumi ayush ayzada aziz azucena azzurra babajide babatunde badr
bagas bakyt balazs balint baljit baltasar balwinder bambang bandar bao baptiste bara barbara barbel barbora baris barnaby barry bart bartholomew bartlomiej
bartosz basak basma bassam bastiaan bastien batuhan bayu beata beate beatrice beatrix beatriz becky begona bekir bela belen belgin belinda bella belma ben
bence benedetta benedetto benedict benedikt benedita bengt benicio benito benjamin bennett benno benoit bent berend berenice berit berk berkay berna bernadeta
bernadette bernard bernarda bernardino bernardo bernd bernhard bernice bert bertha bertie bertrand beryl beste beth bethan bethany betsy bettina betty beverly
beyza bharat bhaskar bhavana bhavesh bhavna bheki biagio bianca bilal bima bingbing binh birgit birgitta birte bjarne bjorn blake blanca blandine blanka blas
blathnaid blazej bob bobby bodo bogdan bogumila boguslaw boguslawa bohdan bohumil bohuslav bonani bongani bonnie boris borislav borja bozena brad bradley
brady bram brando brandon branislav branko brayan brayden breanna brenda brendan brent bretislav brett brian briana brianna brice brid bridget brigid brigitte
britney britt britta brittany brody brona bronislaw bronislawa bronte bronwen bronwyn brooke bruce bruna brunhilde bruno bryan bryce bryson budi bugra bulent
burak burcin burcu burkhard busisiwe busra byron byung-chul caetano caglar cagri cahal cahya caio caitlin caleb callum calum calvin cameron camila camilla
camille camilo canan candace candela candice candra caner cansu caoilfhionn caoimhe capucine cara caridad carin carina carl carla carlijn carlo carlos
carlotta carmela carmelo carmen carmine carol carole carolina caroline carolyn carrie carsten carter carys casey casimiro cassandra cassia cassio catalin
catalina catarina caterina cathal catherine cathy catia catriona caua caue cayetana cayetano cecil cecile cecilia cecylia cedric celeste celestin celia celine
celso cem cemal cemil cengiz ceren cerys cesar cesare cezary chad chaitanya chandan chandra changming chantal charlene charles charlie charline charlotte
charu chau chelsea chenglei cheryl chester chetan chetana chiamaka chiara chidi chidiebere chidinma chika chinedu chinh chinua chioma chirag chiyo chloe chris
christa christelle christer christian christiane christina christine christl christoph christophe christopher christos christy chukwudi chukwuemeka cian ciara
ciaran cicero cida cigdem cihan cindy cinzia cipriano ciro citlali citra claire clara clarence clarice clarissa clarisse claude claudete claudette claudia
claudine claudio claus claus-dieter cleber cleide clelia clemens clement clementine cleusa clifford clint clinton clive clodagh clotilde clyde cobie cody coen
cole colette colin colleen colm colton conall conceicao concepcion concetta connor conny conor conrad constance constantin consuelo cora coralie cordelia
cordula corentin corey corina corinne cormac cornelia cornelis cornelius corrado corrie cory cosimo cosmin costanza costas courtney craig cristian cristiane
cristiano cristina cristobal cruz cruzita csaba csilla cuauhtemoc cuong curtis cynthia cyril cyrille czeslaw daan dadang dafydd dag dagmar dagmara daichi
daiki daisuke daithi dalal dalia dalibor dalva damian damiano damiao damien damla damon dana daniel daniela daniele danielle danilo danny dante danuta daphne
darcy daria darina dario darius dariusz darlene darma darnell darrell darren darshan darya daryl dastan dave davi david davide dawid dawson dayana deaglan
deanna debashish debbie debora deborah debra declan dedi deepa deepak deepika deepti defne deirdre deise dejan delfina delfino delia delilah delphine delyth demetrius
denis denise deniz dennis derek derrick derya deshawn desi desiderio desiree desmond detlef dev devante devendra devika devin devon dewi deyanira dezso dhruv dian
diana diane diarmuid didier diederik diego dieter dietlinde dietmar dilara dilek dilip dilnoza dilwyn dilys dimas dimitra dimitri dimitrios dimitris dina
dinda dinesh dini diogo dionisio dipti dirce dirk divya djalma dmitri dmitry dobromir dobroslava dolores domenica domenico domhnall dominic dominik dominika
dominique don donald donatella donato dong-hyun donna donovan doortje dora doreen dorian doris dorota dorothea dorothy dorte doug douglas dragan dragos
drahomira duarte dumitru duncan dung duong durmus dusan dusko dustin duygu dwayne dwi dwight dylan dympna eamon eamonn earlene ebba ebele eberhard ebony ebru
ebtisam ece eckhard eda eddie edelmira edeltraud edgar edi edie edilson edith edmilson edmund edna edoardo edouard edson eduard eduarda eduardo edvaldo edward
edwin edyta eero eeva efe efosa efrain eftychia efua egbert egon eiji eila eileen eilidh eilis eimear eino eirik eirlys eithne eka ekaterina ekkehard eko
ekrem eladio elaine elda eleanor eleftherios elena eleni eleonora elettra elfriede eli elia eliana eliane elias elif elijah elin elina eline elisa elisabeth
elisabetta elisangela elise eliska eliza elizabeth elke ella elle ellen ellinor elliot elliott ellis elly elmer eloa elod elodie eloisa eloise els elsa elsie
elvira elvis elzbieta emanuel emanuela emanuele emeka emel emelie emeline emese emi emiko emil emile emilia emiliano emilie emilien emilija emilio emily emin
emine emlyn emma emmanuel emmanuelle emmi emrah emre encarnacion endang ender endre enea engin enid enora enrica enrico enrique enriqueta ensio enver enza
enzo eoghan eoin ercan erdal erdem eren ergun erhan erhard eric erica erich erik erika erin erja erkan erkki ermanno erna ernest ernesta ernestina ernesto
erni ernst ernst-august erol ersilia ersin ertan ertugrul erwan erwin erzsebet esha esi esin eskil esko esme esmee esmeralda espen esperanza esra esteban
estefania estelle estevao esther eszter ethan ethel etienne ettore eugen eugene eugenia eugenio eulalia eun-ji eunice eunji eusebio eva eva-maria evan evandro
evangeline evangelos evaristo eve evelien evelin evelyn evelyne evert everton evgeni evgeny evren ewa ewald ewan ewelina eymen eyup ezekiel ezequiel ezio ezra
fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabrizio facundo fadekemi fadime fahad fahri faisal fajar fanny farah fares farhan farid farida
faris faruk fatemeh fatih fatima fatma faustine fausto fauzi fawzia faye febri federica federico felice felicia felicitas felicity feliks felipe felisa felix
femi femke ferdi ferdinand ferenc fergal fergus ferhat ferit fermin fermina fernanda fernando ferruccio feruza fevzi ffion fiachra fidel fidelma figen fikret
filip filipa filipp filippo filiz finbarr finn fiona fionn fionnuala fiorella fiorenza fitri fitria flaminia flavia flavie flavien flavio fletcher fleur flora
florence florencia florent florentina florian florin floris floyd folake folker fotini franca frances francesca francesco francine francis francisca francisco
franciszek franco francois francois-xavier francoise frankie franklin frantisek franz franziska frauke fred freda freddie frederic frederick frederik
frederique fredrik freya frida frieda friederike friedhelm friedrich fritz frode froukje fulvio fumiko fumio funda funmi funmilayo furkan gabi gabor gabriel
gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gaia galih galuh gamze ganesh gareth garrett gary gaspar gaspard gaurav gauri gautam gavin
gearoid geert geertje geertruida geeta geetha gemma genevieve genival gennady gennaro genoveva genowefa geoff geoffrey georg george georges georgia georgiana
georgina georgios geovana geraint gerald geraldine geraldo gerard gerardo gerben gerd gerda gergo gerhard gerlinde germain german gerrit gert gertrud gertrude
gertrudis gesine gethin geza ghada gheorghe giacomo giada giampaolo giancarlo gianfranco giang gianluca gianmarco gianna gianni giannis gijs gilang gilbert
gilberto gilda giles gilles gillian gilmar gilson gina ginette ginevra gino gioacchino gioele giorgia giorgio giovana giovanna giovanni girish gisbert gisela
gisele giselher gisella gita gitte giuditta giulia giuliana giuliano giulio giuseppe giuseppina givanildo gizem gladys gleice glen glenda glenn glenys gloria
glyn gokce gokhan gonca goncalo gonul gonzalo gopal goran gordon goro gottfried gotz govind govinda graca graciela graham grainne grayson grazia graziano
graziela graziele graziella grazyna greetje greg gregoire gregor gregoria gregorio gregory greta gretchen grigori grigoris griselda grzegorz guadalupe guang
gudrun guglielmo guido guilherme guillaume guillermina guillermo gulay gulcan gulden gulnara gulsah gulsen gulten gunawan gunda gunilla gunnar gunter gunther
guoqiang gurdeep gurinder gurkan gurpreet gustaf gustav gustavo guus guy-marie guylaine gwen gwenaelle gwendoline gwendolyn gwenllian gwyn gwyneth gyorgy
gyula habib hacer hadeel hadi hadley haeun haifa hailey haitham haiyan hajime hakan hakki hala halil halime halina haluk hamad hamid hamish hamza hana hanan
handan hande handoko hanh hanife hank hanna hannah hanne hanneke hannele hannelore hannes hans hans-georg hans-joachim hans-jurgen hans-peter hao haoran
haralambos harald hari harish harjit harm harold haroon harpreet harri harriet harrison harry harsh harsha hartmut hartono haruka haruki harun haruto harvey
hasan hassan hatem hatice hattie havard havva hayat hayden hayriye heather hector hedvika heidemarie heidi heike heikki heiko heiner heinrich heinz
heinz-peter heitor heleen helen helena helene helga helge helio hella helle helmi helmut helmuth heloisa heloise hemant hemlata hendra hendri hendrik hendrika
henk hennie henning henny henri henrietta henriette henrik henrike henrique henry henryk herbert heri heriberto herman hermann herminia hernan herta hertha
heru herve hettie hiba hideki hideo hien hieu hilal hilario hilary hilda hilde hildegard hilkka hiltrud hina hinata hind hipolito hiroki hiroko hiromi hiroshi
hiroyuki hisako hisham hitomi hjalmar hoa hoang holger homer honorata honore horacio horst hortense hortensia howard hubert huda hugh hugo hugues huguette hui
hulya humberto huong huseyin husnu hussain hussam hussein huw huy hye-jin hyejin hyun-woo hyunwoo iain ian iara iarlaith ibrahim ibtisam ichiro ida idris
iestyn ieuan ifan ifeanyi ifeoma ignacia ignacio ignazio igor ihab ihor iida ikechukwu iker ilaria ilda ildiko ilham ilhan ilias ilka ilker ilkka ilknur
ilmari ilona ilse ilya iman imelda imogen imran imre ina inacio inci indah indira indra ineke ines inga inge ingeborg ingemar inger ingo ingrid ingvar inigo
inmaculada intan ioana ioanna ioannis ionut ipek iracema irem irena irene ireneusz irfan irina irineu irini iris irja irma irmgard irmtraud irving irwan irwin
iryna isa isaac isabel isabela isabella isabelle isadora isaiah isaias isamu isha ishaan ishita isidora isidro isla ismael ismail ismet isolde israel istvan
italo itzel itziar ivan ivana ivanka ivano iveta ivo ivone ivonne ivor iwan iwona izabel izabela jaakko jaap jabari jabir jabu jacco jacek jacinta jacinto
jacira jackie jackson jacky jacob jacopo jacqueline jacques jadwiga jae-hyun jaehyun jagdeep jagdish jaime jair jairo jake jakob jakub jamal james jamie
jamila jamshid jan jan-willem jana janaina jandira jane janelle janet janice janina janine janne janneke janny janos janusz jaqueline jared jari jarkko
jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarrod jasim jasmin jasmine jason jasper jaspreet jatin javier javiera jawad jaxon jaya jayant jayanti
jayden jayesh jayne jazmin jean jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
jean-pierre jeanette jeanine jeanne jeferson jeff jeffery jeffrey jelle jelmer jemima jenna jennifer jenny jeno jens jeremiah jeremie jeremy jermaine jeroen
jerome jeronimo jerry jerzy jesper jesse jessica jessie jesus jhon ji-eun ji-hoon ji-hye ji-min ji-won ji-woo jiahao jiali jian jianguo jianhua jiaying jie
jihoon jihye jill jillian jim jimena jimin jimmy jindrich jing jingyi jiri jisoo jitka jiwon jiwoo joachim joakim joan joana joanna joanne joao joaquim
joaquin joaquina jocelyne jochen jodi jodie jody joe joel joelle joep joey johan johann johanna johannes john johnny joko jolanda jolanta jomo jon jonah jonas
jonathan jonna joon joon-ho joona joost jordan jordane jordi jorg jorge jorgen joris jorma jorn jorrit jos jose josef josefa josefin josefina josefine joseph
josephine josette josh joshua josiah josiane josie josje joss josue jouko jouni jovan jovana jovita joyce jozef jozsef juan juana juanita jucelino judit
judith judy juergen juha juhani jukka jule julia julian juliana julianne juliano julie julie-anne julien juliet julieta juliette julio julita julius juma
jumadi jun junho junichi junjie junko jurandir jurgen jurriaan jussara jussi justin justine justyna jutta jyothi jyoti kaan kaarina kacper kadir kadriye
kagiso kai kaija kailash kaique kaisa kaitlyn kaito kaixin kajal kajsa kalle kalman kalpana kamal kamala kamau kamil kamila kamlesh kana kanako kanchan kaori
kapil karan kareem karel karen kari karim karin karina karine karl karl-erik karl-heinz karla karlheinz karol karoliina karolina karsten karthik kartik
kartika kashish katalin katariina katarina katarzyna kate katelyn katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katlego
katrien katrin katrina katsumi kauko kaushik kavita kavitha kavya kay kayla kaylee kazim kazimierz kazuki kazuko kazuo kees kehinde keijo keiko keira keisha
keisuke keith kelly kelsey kelvin kemal kemi ken kenan kendall kendra kendrick kenichi kenji kenneth kenny kenta kenya kerem kerim kerry kersten kerstin
keshav kevin keyshawn khadija khadijah khaled khalid khalil khanh khanyi khethiwe khushi kiara kien kieran kim kimberly kinga kiran kirk kirsi kirsten kirsty
kirti kishore kiyoshi kjell klaas klara klas klaudia klaus klaus-dieter klaus-peter kleber knut koen kofi koji kojo komal konrad konstantin konstantinos koray
korinna kornelia kostas kris krishna krishnan krista kristen krister kristian kristin kristina kristine kristyna krisztina krystian krystyna krzysztof ksawery
kseniya kubra kulwinder kumiko kunal kuno kurnia kurniawan kursat kurt kveta kwabena kwaku kwame kwasi kyle kylie kyllikki kyriakos kyung-soo lachlan ladislav
laercio laetitia laila lais lajos lakisha lakshmi lale lalit lalitha lamar lamia lan lana lara larissa larry lars lasse laszlo lata latasha latifa latife
latoya laura laure laurel lauren laurence laurene laurens laurent laurette lauri laurie lautaro lavinia lavonne lawrence laxmi layan layla lazaro lea leah
leandro leanne lech lee leela leena leendert lei leif leila leland leman lena lenka lennart lenora leo leocadia leokadia leon leona leonard leonardo leonce
leonel leonie leonor leopold leopoldo lerato leroy lesley leslie lestari lester leszek leticia letizia levent levente levi lewis leyla lia liam libor libuse
lidia lidiane lidija lieke liesbeth lieselotte ligia lihua liisa lili lilian liliana liliane lilis lilli lillian lina linda lindiwe lindsay lindsey lingling
linh linnea lino lionel lisa lisandro lisbeth lise liselotte lisette livia livio liviu liwei ljubica llewellyn lloyd loan logan loic lois lola lonnie lora
loraine lorcan lore loredana loren lorena lorenz lorenza lorenzo loretta lori lorine lorraine lothar lotta lotte lottie lou louane louis louis-philippe louisa
louise lourdes lova lowri luan luana luann lubna lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucille lucimar
lucimara lucinda lucja lucjan lucrecia lucrezia lucy lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico ludwig ludwik luigi luigia luis
luis-miguel luisa luise luiz luiza lukas lukasz luke lukman luminita lupe lutfi lutz luz luzia lwazi lydia lydie lyle lynette lynn lyudmila maaike maarit maarten
maartje mabel mable macarena machteld maciej mackenzie madalina maddalena maddison madeleine madeline madhav madhavi madhu madhuri madina madison mael maelle
maelys maeva maeve mafalda magali magda magdalena maggie magnhild magnus maha mahendra mahesh mahmoud mahmut mai maija maik maike maiken maire mairead mairi
maisie maite maja majed majid makena makoto malak malati malcolm malena malgorzata malik malin malte mamoru mamta mana manal mandla mandy manfred manish
manisha manju manjula manoel manoj manon manpreet manuel manuela mara marc marceau marcel marcela marcelino marcella marcelle marcello marcelo marcia marcin
marcio marco marcos marcus marcy marek margaret margareta margarete margarethe margarida margarita margaux margherita margit margitta margot margret margriet
marguerite mari maria mariam mariana mariangela marianna marianne mariano maribel maricarmen maricela maricruz marie marie-christine marie-claude marie-eve
marie-france marie-helene marie-laure marie-luise marieke mariella marijke marijn marika mariko marilena marilene marilia marilyn marina marine mario mariola
marion marisa mariska marisol marissa marit marita maritza marius mariusz marja marjatta marjorie marketa markku marko markus marleen marlena marlene marli
marlies marlina marloes marlon marnie marquis marta martha martial martijn martin martina martine martino marton martti marvin marwa marwan mary maryam
maryann maryla marzena masako masami masaru masato massimiliano massimo matej mateo mateus mateusz matheus mathias mathieu mathijs mathilde mathis matias
matilda matilde matous mats matt matteo matthew matthias matthieu matti mattias matyas maud maude maura maureen maurice mauricio maurizio mauro maxence maxime
maximilian maximiliano maxine maya mayank mayara mazen mbali mechthild meena meenakshi meera megan megha megumi mehdi mehmet mehtap mei meihua meike meiling
meinhard meinolf meirion melanie melany melek melike melina melinda melissa melodie meltem melvin menno mercedes meredith merel mererid merete merle merryn
mert merve mervi meryem mesut metin mette mevlut mhairi mia micaela michael michaela michail michal michalina michalis michel michela michele micheline
michelle michi michiel michiko mickael midori mieczyslaw mieke mieko miguel mihaela mihai mihail mika mikael mike mikhail miki mikko miklos mikolaj mila milada
milagros milan mildred milena milica milind millie milos miloslav milosz milton min-ho min-ji min-jun minako mindy mingming minh minho minji minjun minna
minnie minoru minseo miranda mircea mireia mireille mirela mirella mireya miriam mirja mirjam mirko miroslav miroslava miroslaw miroslawa mirta misaki
mitchell miyuki mizuki mladen moacir mohamed mohammad mohammed mohan mohannad mohini mohit mohsen moira moises mollie mona monia monica monika monique
monserrat montserrat morag morgan morgane moritz morris morten morven moses mounir mourad mpho muammer muge muhammad muhammed muharrem muireall muireann
mukadder mukesh mukul mulyadi mulyono muna munir murat murdo muriel murilo musa mustafa muzaffer mwangi myles myra myriam myrthe myrtle nabil naci nada nadeem
nadege nadezhda nadia nadine nadir nadja nagesh nahla nahuel naif naima naina najla najwa nakato nalan naledi nam namrata nancy nandini nanna naoki naoko
naomi narayan narendra naresh nargiza nasir nasser natalia natalie nataliya natalya natascha natasha nathalia nathalie nathan nathanael nathaniel natividad
natsuki navdeep naveen navin nawal nayef nayeli nazan nazli nea neal necati necdet necla ned neelam neele neeraj neha neide neil nele nelida nelly nelson
nemanja nenad nerea nermin nerys neslihan nesrin nesta nestor nettie neusa nevaeh neville nga ngoc ngozi nguyet nhung nia niall niamh nicanor nicholas nico nicola
nicolas nicole nicoleta nicoletta nicolo nidhi niels nienke nieves nigel nigella nihal nihat niina nikhil nikita nikki niklas niko nikodem nikola nikolai
nikolaos nikolaus nikolay nikolina nikos nilesh nilgun nils nilton nilufar nilufer nimet nina ning ningsih nino nirmala nisha nitin njeri nkechi nkosazana
nneka noah nobuko nobuo noel noelia noelle noemi noemie nokuthula nolwenn nomsa nomvula nonhlanhla noor nora norbert norberto noreen noriko norma norman
norris nosipho nour noura novella novi noxolo nthabiseng ntombi nuala nuno nunzia nuran nuray nurcan nurgul nuri nuria nurlan nurten nurul nynke obinna oceane
octavia octavio odair odete odette odhiambo odile ofelia oguz oisin oiva okan okechukwu oksana oktavia oktay olaf olamide olav olavi olayinka olcay oldrich
ole oleg olegario oleksandr olena olga olgierd olha olimpia oliver olivia olivier oliwia olle olli olof olu olumide oluwaseun olwen omar omer omondi ondrej
onur onyeka oonagh opal ophelia ophelie orazio oreste orhan oriol orla orlaith orlando ornella orsolya orson orville osama osamu oscar osian oskar oskari
osman osmar osvaldo oswald otakar otavio othman otieno otilia otis otso ottavia ottavio ottilie otto outi ovidiu owain owen oyvind ozan ozcan ozge ozgur ozkan
ozlem paavo pablo padma padmini padraic padraig paivi palesa pallavi palma paloma pam pamela panagiotis pankaj paola paolo paramjit paraskevi parth parvati
pascal pascale pascual pasquale patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patsy patti patty paul paula paulette paulina
pauline paulo pavan pavel pavla pavlina pavlo pavlos pawel payal paz pedro peer peggy pekka pelin penelope pentti pepijn percy pernilla pernille perrine perry
petar peter petr petra petri petter petteri peyton phil philine philip philipp philippa philippe phillip phoebe phong phuc phuong phyllis pia piera pierluigi
piero pierre pierre-yves piet pieter pietro pilar pim pina pinar ping pio piotr pirjo pirkko piroska piyush plinio pooja poppy prabhakar prachi pradeep
prakash pramod pranav prasad prashant pratibha pratik pratiwi praveen precious predrag preeti prem premysl preston primitivo priscila priscilla priya priyanka
prudencio przemyslaw puja puji purificacion purnima purwanto pushpa puspita putri putu qian qiang qing quang quentin quincy quynh rabab rabia rachael rachel
rachid rachna radek radha radim radka radoslaw radovan radu raed raelynn rafael rafaela rafal raffaela raffaele raffaella rafferty raghav raghunath ragnar ragnhild
raheem rahmat rahul raija raili raimo raimondo raimund raimunda raimundo rainer raissa raj raja rajan rajani rajat rajeev rajendra rajesh rajinder rajiv rajni
raju rakesh ralf ralf-peter ralph raluca ram ramazan ramesh rami ramiro ramon ramona rana randall randi randolph randy rangga rani rania ranjit raoul raphael
raphaelle raquel rasha rashid rashmi rasmus rastislav ratan ratih ratna raul ravi ravindra raymond raymonde razvan rebeca rebecca rebecka rebekka recep reem
reena refik reggie regiane regina reginald reginaldo regine regis rehema reijo reiko reimund reinaldo reiner reinhard reinhild reinhold reka rekha remedios
remi remigiusz remy remzi ren rena renan renata renate renato renaud rendi rendra rene renee reni rens renu renzo reshma rethabile retno reuben reynaldo reza
rhian rhiannon rhoda rhodri rhonda rhys riad rian rianne ricardo riccarda riccardo richa richard rick rickard ricky ridvan ridwan rigoberto riikka riitta rik
riku riley rima rin rina rinaldo rini riona rishi riska risto rita ritesh ritika ritu ritva riyadh rizal rizki rizky rob robbert robbie robert roberta
robertas roberto robin-marie robyn rocco rochelle rocio roderick rodney rodolfo rodrigo roel roelof rogelio roger rogeria rogerio rogier rohan rohini rohit
rohman roisin roksana roland rolande rolf romain roman romana romano romeo romina romolo ron ronald ronaldo ronan rong ronnie roos rory rosa rosalba rosalia
rosalie rosalind rosalinda rosana rosangela rosanna rosanne rosaria rosario rosaura roscoe roseli roselyne rosemarie rosemary roshan rosi rosie rosilene
rosina rossana rossella rostislav roswitha roxana roxanne roy rozenn ruairi ruan ruaridh ruben rubens ruchi rudi rudiger rudolf rudolph rudy rufino rufus
ruggero rui rukiye rune ruolan rupali rupert ruprecht rusdi ruslan russell rustam rute ruth ruud ruzena ryan ryo ryota ryszard ryuichi saad saara sabah sabina
sabine sabri sabrina saburo sachiko sachin sade sadhbh sadie sadik saeed safaa safiye sahil said sakari sakura salah saleh salem salih salim salla sally salma
salman salome salvador salvatore sam samanta samantha samar samara sameer sami samia samir samira sampo samson samuel samuele sana sandeep sander sandhya
sandor sandra sandrine sandro sang-hoon sangeeta sanja sanjana sanjay sanjeev sanna sanne santiago santos santosh saoirse sara sarah saray sardor sarita sarka
sarwar sascha sasha saskia satish satoko satoshi satu saturnino saud saul saurabh savannah saverio savita savitri sawsan sayaka sayuri scarlett scott seamus
sean sebastiaan sebastian sebastiana sebastiano sebastiao sebastien seda sedat seema sefa seija selahattin selcuk selena selim selin selina selma semih semra
senem seo-yeon seo-yun seojun seoyeon seppo septian serafin serap serdar serena serge sergei sergey sergii sergio serhat serhii serkan serpil seth setiawan
settimio sevda severina severine severino sevgi sevil sevim sevinc seyma sezen sezer sezgin shadi shailesh shaima shalini shane shanice shaniqua shankar
shanna shannon shanti sharmila sharon shashi shaun shauna shawn shawna sheetal sheila shelby sheldon shelia shelley shelly sherman sherri sherry shigeru
shilpa shinichi shinji shiori shirin shirley shiva shivani shizuka shobha shona shota shreya shruti shubham shufen shuhui shweta sian sibel sibongile sibusiso
siddharth sidnei sidney siegbert siegfried sieglinde siegmar sienna sigmund signe sigrid sigurd siham silas silke silvana silvano silvestre silvia silvio
simon simona simone simonne simran simranjit sinan sinead sinem sinisa siobhan sioned siphiwe sipho siri sirpa siska sisko siti siyabonga siyu sizwe sjoerd skylar
slamet slavko slawomir slobodan smita sneha snehal snezana socorro sofia sofie soile sointu solange soledad solene solveig sonal sonali songul sonia sonja
sonsoles sonya soo-jin soo-yeon sophia sophie sora soraia sorcha soren sorin sota spencer spyros sri srinath srinivas stacey stacy staffan stan stanislav
stanislava stanislaw stanislawa stanley stavros stefan stefania stefanie stefano steffen steffi stefka stelios stella stepan stephan stephane stephanie
stephen steve steven stewart stig stijn stina struan stuart suat subhash sudha sudhir sudirman sueli sugeng sugiarto suharto sujata sujin sukarno sukhwinder
sukma sukran sukru sulastri suleiman suleyman sultan suman sumarni sumeyye sumit sundar sung-min sunghoon sunil sunita suparman supriyadi suraj surendra
suresh surya susan susana susanna susanne susanti sushil sushma susie susilo susumu suwarno suzan suzana suzanne suzette svante svatopluk svea sven svend
svenja svetlana svitlana swantje swapna swapnil swati syahrul sybil sylke sylvain sylvette sylvia sylvie sylwester sylwia szabolcs szilvia szymon tabitha
tadashi tadeo tadeusz tadhg tahir tahlia taichi taina tais takahiro takashi takeshi takumi talita tamara tamas tamer tamika tammy tamsin taneli taner tanguy
tania tanisha tanja tanner tanvi tanya tapani tapio tara tarek tarik tariq tarja tarkan tarmo taro tarquinio tarun tasha tatiana tatiane tatjana tatsuya
tatyana taufik tayfun taylor tebogo ted teemu teguh tegwen tejas telma temitope tendai teodor teodora teodoro teofilo terence teresa teresita tereza terezinha
terhi terje tero terrance terrell terrence terri terttu tessa tetiana tetsuya teun tevfik thabang thabiso thabo thais thalita thandeka thandi thandiwe thanh
thao thato thea thekla thelma themba theo theodor theodora theodore theodoros theresa therese thi thiago thibaud thibault thierry thijs thilo thomas thor
thorben thorbjorn thorsten thu thuy tiago tiberiu tibor tien tiernan tiffany tihomir tiina tijmen tijn tika tilda tilly tilman tilo tim timea timm timo
timothy timur tina tineke ting tingting tiphaine titia tiziana tiziano tjark tjeerd tobbe tobias toby todd toivo tolga tom tomas tomasa tomasz tomislav
tommaso tommy tomoko tomomi tomos toni tony tonya tor torben torbjorn tore torsten toru tosca toshio tove tracey tracie tracy traian trang traudel traute
travis trent trevon trevor tricia trina trinh trinidad trisha tristan troy trude trudy trung truong trupti truus tshepo tsubasa tsutomu tuan tuba tugba tugce
tuija tulay tullio tuncay tunde tuomas tuomo turan turgay turgut turid turkan turki tushar tuti tuula tuulia tuulikki tuva tuyet tyler tymon tyree tyrell
tyrone ubaldo uche uchenna uday udin udo ufuk ugo ugur ujjwal ulf ulises ulla ulli ulrich ulrika ulrike ulugbek uma umang umar umberto umesh umit ummuhan umut
unai unal unto urbano urho urs ursel ursula urszula uschi usha uta utami ute uwe uyen vaclav vadim vagner vaino vaishali valdemar valdir valentin valentina
valentino valentyna valeria valerie valerio valery valter valto vanda vandana vanderlei vanesa vanessa varsha varun vasant vasco vasil vasile vasiliki vasilis
vasily vasudha vasyl vaughn veena veera veikko veit veli velma vendula venkatesh vera verena verna vernon veronica veronika veronique veselin vesna veysel
vibha vicenta vicente vicki vickie vicky victoire victor victoria victorino vidar vidya viera viet vijay vijaya vikas vikki vikram vikrant viktor viktoria
viktoriya vilgot vilho ville vilma vilmos vimal vimala vinay vincent vincenza vincenzo vineet vinh vinicius vinod viola violette viorel vipin vipul virender
virgil virgilio virginia virginie virpi vishal vishnu vit vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana viviane vivianne vivien vivienne
vlad vladimir vladislav vlastimil vojtech volkan volker volkmar volodymyr vreni vusi wafa wagner wahyu wahyuni waldemar waldir waldtraut waleed walid wallace
wally walter waltraud waltraut wambui wanda wanderson wangari wanjiku wanjiru warren wassim wati wawan wayan wayne wei weimin weiwei wellington wen wenceslao
wendell wendy wenjing wenke werner weronika wesley whitney widad widodo widya wiebke wieger wieslaw wieslawa wietske wiktor wiktoria wilbur wilf wilfred
wilfredo wilfried wilhelm willa willard willem willemijn willi william willie wilma wilmar wilson wim winda winfried winifred winona winston wioletta wira
witold wladyslaw wlodzimierz wojciech wolf-dieter wolfgang wolfram woo-jin wouter wulan wyatt xander xaver xavi xavier xaviere xia xiaofeng xiaohong xiaoling
xiaoming xiaoyan ximena xin xinyi xiuying xochitl xolani xuan yaa yadira yagmur yago yahya yalcin yamile yamini yan yana yanan yang yann yannick yannik yannis
yanti yanto yaping yara yaroslav yasar yasemin yash yashwant yasin yasmin yasmine yasser yasuko yasuo yavuz yaw yayan yeison yelena yeliz yen yeon-woo yesenia
yesica yesim yetunde yevgeny yewande yichen yifan yigit yilmaz ying yingjie ylva yngve yogendra yogesh yogi yogita yohan yohanes yoichi yoko yolanda yong
yoon-ah yoshiko yoshio younes young-ho young-soo youngho yousef youssef yuan yudha yudi yuhan yuichi yuka yukari yuki yukiko yukio yulan yuli yulia yuliana
yuliya yumei yumi yumiko yuna yuni yuniarti yunus yuri yuriy yusuf yusuke yuta yuting yuto yuxuan yvan yves yvette yvon yvonne zacarias zachariah zachary zack
zafer zahra zaid zainab zainal zaki zandile zane zanele zaneta zara zarina zbigniew zbynek zdenek zdenka zdravko zdzislaw zehra zeinab zekeriya zeki zelda
zelia zeliha zeljko zenon zerrin zeynep zhen zhiqiang ziad zihan zilda zinhle zixuan ziya ziyi zlatan zodwa zoe zoey zofia zoi zola zoltan zoraida zoran
zsofia zsolt zsuzsanna zubair zubeyde zulema zulkifli zuri zuzana zuzanna zygmunt
`;

let given: ReadonlySet<string> | undefined;

/** True for a word that is mostly a person's given name: `Renata`, `Jürgen`, `Anne-Marie`. */
export function isGivenName(word: string): boolean {
  given ??= new Set(LIST.trim().split(/\s+/));
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđı]/g, letter => PLAIN[letter]!);
  return given.has(plain) || given.has(plain.split('-')[0]!);
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i' };
