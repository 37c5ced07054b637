/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aad aadhya aaliyah aapo aarav aaron aatos abbondio abdelkader abdellah abderrahim abdul abdulaziz abdullah abdulrahman abeer abhay abhijit abhishek abigail
abimbola abraham achieng achille achim achmed achraf ada adaeze adailton adalberto adalgisa adam adan adaora adebayo adel adelaida adelaide adelbert adele
adelheid adeline adelmo ademar adeola aderonke adilson aditi aditya adnan adnane adolfo adriaan adrian adriana adriano adrien advait adwoa afonso afua agata
agatha agathe aggeliki agnes agnese agneta agnieszka agostina agostinho agostino agota agung agus agustin agustina ahlam ahlem ahmad ahmed ahmet aicha aidan
aiden aiko aileas aileen ailsa ailton aimee ainhoa aino aisha aishwarya aisling aisyah aitana aitor ajay ajit ajith akanksha akash akhil aki akiko akin akinyi
akira akosua akram akshay akua alaa alain alan alasdair alba alban albane albert alberta alberto albertus albrecht alcides aldair alden aldo aldona alec
alejandra alejandrina alejandro aleksander aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre
alexandria alexandros alexandru alexei alexios alexis alfio alfonsa alfonsina alfonso alfred alfredo ali alia aliaksandr alice alicia alina aline alisdair
alisha alisher alison alissa alistair alix allan allen allison alma almir alois alojzy alok alondra alonso alonzo aloys alper alperen altair althea alvaro alvin
alwin alyssa alzbeta ama amahle amaia amal amalia amanda amandine amani amar amara amarildo amarjeet amarnath amauri ambra ambrogio ambroise amedeo amelia
amelie amerigo amilcar amin amina aminah amine amir amira amit amjad amparo amrit amrita amy ana ana-maria anabel anabella anacleto anaelle anahi anais anand
anandi ananth ananya anara anas anastasia anastasios anatoli anatoly anders andi andika andras andre andrea andreas andree andreea andrei andreia andrej andres
andrew andrzej andy aneirin anele aneta angel-luis angela angeles angelica angeliki angelina angelique angelo anggraini angharad angie angus ani anibal anika
aniket aniko anil anindita anirudh anisa anita anja anjali anjana anke ankit ankita ankur ann anna anna-maria annabel annabelle annalisa annalise annamaria
annapurna anne anne-laure anne-marie annegret anneke anneli annelie annelies anneliese annemarie annemiek annette annick annie annika annunziata anouar anouk
ansel anselm anselmo antal antero anthony antje antoine antoinette anton antonella antoni antonia antonieta antonietta antonin antonio antti anupam anusha
anushka anwar anya aoibheann aoibhinn aoife aparecida aparecido aparna apolline apolonia apoorva apostolos arabella araceli arancha arantxa arcangelo archana
archibald archie arda areej arend ari ariadna ariana arianna arie arief ariel arielle arif ariovaldo arja arjan arjen arjun arkadiusz arlene arlette arlindo
armand armando armas armelle armin arnaldo arnaud arne arnold arnulf arnulfo arpad arpita artem arthur arto artur arturo arun aruna arvid arvind arwen asa asel
asep asha ashish ashley ashok ashwin asia aslam asli asma asmaa asmita assunta astrid astuti asuka asuman asuncion athanasios athena atieno atsushi attila
attilio aubrey aude audra audrey augusta augustin augustine augusto aurelia aurelie aurelien aurelio aurora ava avani avery avinash axel axelle ayaka ayana
ayanda aybek aydan aydin ayesha ayhan aykut ayla aylin ayman aymen ayobami ayodele ayse aysegul aysel aysun aytac ayu ayumi ayush ayzada aziz aziza azucena
azzurra babajide babatunde badr bagas bakyt balazs balint baljit baltasar balwinder bambang bandar bao baptiste bara barbara barbel barbora barbra baris barnaby
barry bart bartholomew bartlomiej bartosz basak basma bassam bastiaan bastien battista batuhan bayu beata beate beatrice beatrix beatriz becky begona bekir bela
belen belgin belinda bella belma ben bence benedetta benedetto benedict benedikt benedita bengt benicio benita benito benjamin bennett benno benoit bent
berangere berend berenice berit berk berkay berna bernadeta bernadette bernard bernarda bernardete bernardino bernardo bernd bernhard bernice bert bertha
berthold bertie bertrand beryl bessie beste beth bethan bethany betsy bettina betty beulah beverly beyza bharat bhaskar bhavana bhavesh bhavna bheki biagio
bianca bilal billie bima bingbing binh birgit birgitta birte bjarne bjorn blaine blake blanca blandine blanka blas blathnaid blazej bob bobbie bobby bodo bogdan
bogumila boguslaw boguslawa bohdan bohumil bohuslav bonani bongani bonnie boris borislav borja boubacar bozena brad braden bradley brady brahim bram brando
brandon branislav branko braxton brayan brayden breanna brenda brendan brenna brent bretislav brett brian briana brianna brice brid bridget bridgette brielle
brigid brigida brigitte britney britt britta brittany brittney brody brona bronislaw bronislawa bronte bronwen bronwyn brooke bruce bruna brunhilde bruno bryan
bryce bryson budi bugra bulent burak burcin burcu burkhard busisiwe busra byron byung-chul caetano caglar cagri cahal cahya caio caitlin caitlyn caleb callie
callum calogero calum calvin cameron camila camilla camille camillo camilo canan candace candela candice candida candra caner cansu caoilfhionn caoimhe capucine
cara caridad carin carina carl carla carlijn carlo carlos carlota carlotta carly carmela carmella carmelo carmen carmine carol carole carolina caroline carolyn
carrie carsten carter carys casey casimiro cassandra cassia cassie cassio catalin catalina catarina caterina cathal catherine cathy catia catriona caua caue
cayetana cayetano cecelia cecil cecile cecilia cecylia cedric celeste celestin celia celine celso cem cemal cemil cengiz ceren cerys cesar cesare cezary chad
chadi chaitanya chandan chandra changming chantal charlene charles charlie charline charlotte charu chau chauncey cheikh chelsea chenglei cheryl chester chetan
chetana chiamaka chiara chidi chidiebere chidinma chika chinedu chinh chinua chioma chirag chiyo chloe chris chrissy christa christel christelle christer
christian christiane christina christine christl christoph christophe christopher christos christy chukwudi chukwuemeka cian ciara ciaran cicero cida cigdem
cihan cindy cinzia cipriano ciro citlali citra claire clara clarence clarice clarissa clarisse claude claudemir claudete claudette claudia claudine claudio
claus claus-dieter cleber cleide clelia clemens clement clementine cleonice cleusa clifford clint clinton clive clodagh clotilde clyde cobie cody coen colby
cole coleen colette colin colleen colm colton conall conceicao concepcion concetta connor conny conor conrad constance constantin consuelo cora coralie cordelia
cordula corentin corey corina corinna corinne cormac cornelia cornelis cornelius corrado corrie cory cosimo cosmin costanza costas courtney craig cristian
cristiane cristiano cristina cristobal crocifissa cruz cruzita csaba csilla cuauhtemoc cuong curtis cynthia cyprien cyril cyrille czeslaw daan dadang dafydd dag
dagmar dagmara daiane daichi daiki daisuke daithi dalal dalia dalibor dalva damaris damian damiano damiao damien damla damon dana danica daniel daniela daniele
danielle danilo danny dante danuta daphne darby darcy daria darin darina dario darius dariusz darla darlene darma darnell darrel darrell darren darrin darryl
darshan darya daryl dashawn dastan dave davi david davide davina dawid dawson dayana deaglan deandre deangelo deanna debashish debbie debora deborah debra
declan dedi deepa deepak deepika deepti defne deidre deirdre deise dejan delfina delfino delia delilah delores delphine delyth demarcus demetrius denilson denis
denise denisse deniz dennis derek derrick derya deshawn desi desiderio desiree desmond destinee detlef dev devante devendra devika devin devon dewayne dewi
dexter deyanira dezso dhruv dian diana diane diarmuid didier diederik diego dieter diethard dietlinde dietmar dietrich dilara dilek dilip dilnoza dilwyn dilys
dimas dimitra dimitri dimitrios dimitris dina dinah dinda dinesh dini diogo dionisio dionne dipti dirce dirk divya djalma djamila dmitri dmitry dobromir
dobroslava dolores domenica domenico domhnall dominic dominick dominik dominika dominique don donald donatella donato dong-hyun donna donnie donovan doortje
dora doreen dorian doris dorota dorothea dorothy dorte doug douglas dragan dragos drahomira driss duane duarte dumitru duncan dung duong durmus dusan dusko
dustin duygu dwayne dwi dwight dylan dympna eamon eamonn earlene ebba ebele eberhard ebony ebru ebtisam ece eckhard eda eddie edelmira edeltraud edgar edgardo
edi edie edilson edith edivaldo edmilson edmond edmund edna edoardo edouard edson eduard eduarda eduardo edvaldo edward edwige edwin edwina edyta eero eeva efe
efosa efrain eftychia efua egbert egidio egon ehrenfried eiji eila eileen eilidh eilis eimear eino eirik eirlys eithne eka ekaterina ekkehard eko ekrem eladio
elaina elaine elba elbert elda eldon eleanor eleftherios elena eleni eleonora elettra elfriede eli elia eliana eliane elias elif eligio elijah elin elina eline
elisa elisabeth elisabetta elisangela elise eliseo elisha eliska eliza elizabeth elke ella elle ellen ellie ellinor elliot elliott ellis elly elmar elmer elnora
eloa elod elodie eloisa eloise els elsa elsbeth elsie elva elvira elvis elwood elyse elza elzbieta emanuel emanuela emanuele emeka emel emelie emeline emely
emese emi emiko emil emile emilee emilia emiliano emilie emilien emilija emilio emily emin emine emlyn emma emmanuel emmanuelle emmet emmett emmi emrah emre
encarna encarnacion endang ender endre enea engin enid enno enora enrica enrico enrique enriqueta ensio enver enza enzo eoghan eoin ercan erdal erdem eren ergun
erhan erhard eric erica erich ericka erik erika erin erivaldo erja erkan erkki erma ermanno ermenegildo erna ernest ernesta ernestina ernestine ernesto erni
ernst ernst-august erol ersilia ersin ertan ertugrul ervin erwan erwin erzsebet esha esi esin eskil esko esme esmee esmeralda espen esperanza esra esteban
estefania estela estella estelle estevao esther eszter ethan ethel etienne ettore euclides eugen eugene eugenia eugenio eulalia eulalie eulogio eun-ji eunice
eunji eusebio eustachio eva eva-maria evan evandro evangeline evangelos evaristo eve evelien evelin evelyn evelyne everett evert everton evgeni evgeny evren ewa
ewald ewan ewelina eymen eyup ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo
fadekemi fadila fadime fahad fahri faisal fajar falk fanny farah fares farhan farid farida faris faruk farzana fatemeh fatih fatima fatma fatou fatoumata fausta
faustine fausto fauzi fawzia faye febri fedele federica federico felice felicia feliciano felicitas felicity feliks felipe felisa felix femi femke ferdi
ferdinand ferenc fergal fergus ferhat ferit fermin fermina fernanda fernando ferruccio feruza fevzi ffion fiachra fidel fidelma figen fikret filip filipa filipp
filippo filiz filomena finbarr finn fiona fionn fionnuala fiorella fiorenza fitri fitria flaminia flavia flavie flavien flavio fletcher fleur flora florence
florencia florent florentina florian florin floris floyd folake folker fotini fouad franca frances francesca francesco francine francis francisca francisco
franciszek franco francois francois-xavier francoise frankie franklin frantisek franz franziska frauke fred freda freddie freddy frederic frederick frederik
frederique fredrick fredrik freja freya frida frieda friederike friedhelm friedrich fritz frode froukje fulvio fumiko fumio funda funmi funmilayo furkan gabi
gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetana gaetano gaia galih galuh gamze ganesh gareth garrett garry garth gary gaspar
gaspard gaurav gauri gautam gavin gavyn gearoid geert geertje geertruida geeta geetha gemma genaro genevieve genival gennady gennaro genoveva genowefa geoff
geoffrey georg george georges georgette georgia georgiana georgina georgios geovana geraint gerald geraldine geraldo gerard gerardina gerardo gerben gerd gerda
gergo gerhard gerlinde germain german gernot gerrit gerry gert gertraud gertrud gertrude gertrudis gesa gesine gethin geza ghada gheorghe ghislain ghislaine
ghita giacomo giada giampaolo giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gideon gijs gilang gilbert gilberto gilda
giles gilles gillian gilmar gilson gina gines ginette ginevra ginny gino gioacchino gioele giordano giorgia giorgio giosue giovana giovanna giovanni girish
gisbert gisela gisele giselher gisella giselle gislaine gita gitte giuditta giulia giuliana giuliano giulio giuseppe giuseppina givanildo gizem gladys glaucia
gleice glen glenda glenn glenna glenys gloria glyn gokce gokhan gonca goncalo gonul gonzalo gopal goran gordon goro gottfried gotthard gotz govind govinda graca
graciela grady graham grainne grayson grazia graziano graziela graziele graziella grazielle grazyna greetje greg gregoire gregor gregoria gregorio gregory greta
gretchen grete grigori grigoris griselda grzegorz guadalupe guang gudrun guenter guenther guglielmo guido guilherme guillaume guillermina guillermo gulay gulcan
gulden gulnara gulsah gulsen gulten gunawan gunda gunilla gunnar gunner gunter gunther guoqiang gurdeep gurinder gurkan gurpreet gustaf gustav gustavo guus
guy-marie guylaine gwen gwenaelle gwendoline gwendolyn gwenllian gwyn gwyneth gyorgy gyula habib habiba hacer hadeel hadi hadley haeun hafsa haifa hailey
haitham haiyan hajar hajime hakan hakim hakki hala haleigh halil halima halime halina hallie haluk hamad hamid hamish hamza hana hanan hanane handan hande
handoko hanh hanife hank hanna hannah hanne hanneke hannele hannelore hannes hans hans-georg hans-joachim hans-jurgen hans-peter hao haoran haralambos harald
hari harish harjit harlan harm harold haroon harpreet harri harriet harrison harry harsh harsha hartmut hartono haruka haruki harun haruto harvey hasan hassan
hatem hatice hattie havard havva hayat hayden haylee hayley hayriye heather hector hedvika hedwig heidemarie heidi heike heikki heiko heiner heinrich heinz
heinz-peter heitor heleen helen helena helene helga helge helio hella helle hellmut helmi helmut helmuth heloisa heloise hemant hemlata hendra hendri hendrik
hendrika henk hennie henning henny henri henrietta henriette henrik henrike henrique henry henryk herbert heri heribert heriberto herman hermann hermine
herminia hernan herta hertha heru herve hettie hiba hicham hideki hideo hien hieu hilal hilario hilary hilda hilde hildegard hilkka hiltrud hina hinata hind
hipolito hiroki hiroko hiromi hiroshi hiroyuki hisako hisham hitomi hjalmar hoa hoang holger homer honorata honore honorine horace horacio horst hortense
hortensia houda howard hubert hubertus huda hugh hugo hugues huguette hui hulya humberto huong huseyin husnu hussain hussam hussein huw huy hye-jin hyejin
hyun-woo hyunwoo iain ian iara iarlaith ibrahim ibtisam ibtissam ichiro ida idris iestyn ieuan ifan ifeanyi ifeoma ignacia ignacio ignazio igor ihab ihor iida
ikechukwu iker ikram ilaria ilda ildiko ilham ilhan ilias ilka ilker ilkka ilknur ilmari ilona ilse ilya iman imane imelda imke imma imogen imogene imran imre
imtiaz ina inacio inci indah indira indra ineke ines inga inge ingeborg ingemar inger ingo ingrid ingvar inigo inmaculada inocencio intan ioana ioanna ioannis
iolanda ionut ipek iracema iratxe irem irena irene ireneusz irfan irina irineu irini iris irja irma irmgard irmtraud irvin irving irwan irwin iryna isa isaac
isabel isabela isabella isabelle isadora isaiah isaias isamu isha ishaan ishita isidora isidoro isidro isla ismael ismail ismet isobel isolde israel issam
istvan italo itzel itziar ivan ivana ivanka ivano iveta ivette ivo ivone ivonete ivonne ivor iwan iwona izabel izabela jaakko jaap jabari jabir jabu jacco jacek
jacinda jacinta jacinto jacira jackie jackson jacky jaclyn jacob jacobo jacopo jacqueline jacquelyn jacques jada jaden jadwiga jae-hyun jaehyun jagdeep jagdish
jaime jair jairo jake jakob jakub jalal jamaal jamal jamel james jameson jamie jamil jamila jamshid jan jan-willem jana janaina jandira jane janelle janet
janice janina janine janne janneke janny janos janusz jaqueline jared jari jarkko jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarrett jarrod jarvis jasim
jasmin jasmine jason jasper jaspreet jatin javier javiera javon jawad jaxon jaya jayant jayanti jayden jayesh jaylen jayne jayson jazmin jean jean-baptiste
jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanette jeanine jeanne jeannette jeferson
jeff jeffery jeffrey jeffry jelle jelmer jemima jenifer jenna jennie jennifer jenny jeno jens jerald jeremiah jeremie jeremy jermaine jeroen jerome jeronimo
jerrold jerry jerzy jesper jesse jessica jessie jesus jett jhon ji-eun ji-hoon ji-hye ji-min ji-won ji-woo jiahao jiali jian jianguo jianhua jiaying jie jihane
jihoon jihye jill jillian jim jimena jimin jimmy jindrich jing jingyi jiri jisoo jitka jiwon jiwoo joachim joakim joan joana joanna joanne joao joaquim joaquin
joaquina jocelyn jocelyne jochen jodi jodie jody joe joel joelle joep joesph joey johan johann johanna johannes john johnathan johnathon johnnie johnny joko
jolanda jolanta jolene jomo jon jonah jonas jonathan jonathon jonna joon joon-ho joona joost jordan jordane jordi jordyn jorg jorge jorgen joris jorma jorn
jorrit jos jose josef josefa josefin josefina josefine joseph josephine josette josh joshua josiah josiane josianne josie josje joss josue josune jouko jouni
jovan jovana jovita joyce jozef jozsef juan juana juanita jucelino judd judit judith judson judy juergen juha juhani jukka jule julia julian juliana julianne
juliano julie julie-anne julien juliet julieta juliette julio julita julius juma jumadi jun junho junichi junjie junko jurandir jurgen jurriaan jussara jussi
justin justine justyna jutta juvenal jyothi jyoti kaan kaarina kacper kaden kadir kadriye kaelyn kagiso kai kaija kailash kaique kaisa kaitlin kaitlyn kaito
kaixin kajal kajsa kaleb kaleigh kalle kallie kalman kalpana kamal kamala kamau kamel kameron kamil kamila kamlesh kana kanako kanchan kandice kaori kapil karan
kareem karel karen kari karim karima karin karina karine karissa karl karl-erik karl-heinz karla karlheinz karol karoliina karolina karsten karthik kartik
kartika kasandra kasey kashish kaspar kassandra katalin katariina katarina katarzyna kate katelyn katelynn katerina katharina katherine kathleen kathrin kathryn
kathryne kathy katia katie katja katlego katlyn katrien katrin katrina katrine katsumi kauko kaushik kavita kavitha kavya kay kayden kayla kaylee kayleigh kazim
kazimierz kazuki kazuko kazuo keanu keaton keegan keenan kees kehinde keijo keiko keira keisha keisuke keith kelli kellie kelly kelsey kelvin kemal kemi ken
kenan kendall kendra kendrick kenichi kenji kenneth kennith kenny kenta kenya kenyon keon kerem keri kerim kerry kersten kerstin keshav keshawn kevin keyshawn
khadija khadijah khaled khalid khalil khanh khanyi khethiwe khushi kiara kien kiera kieran kiley kim kimberly kinga kiran kirk kirsi kirsten kirstin kirsty
kirti kishore kiyoshi kjell klaas klara klas klaudia klaus klaus-dieter klaus-peter kleber knut kody koen kofi koji kojo komal konrad konstantin konstantinos
koray korbinian korey korinna kornelia kostas kris krishna krishnan krista kristen krister kristian kristin kristina kristine kristofer kristopher kristy
kristyna krisztina krystal krystian krystyna krzysztof ksawery kseniya kubra kulwinder kumiko kunal kunigunde kuno kurnia kurniawan kursat kurt kurtis kveta
kwabena kwaku kwame kwasi kyla kyle kyler kylie kyllikki kyriakos kyung-soo lacey lachlan ladislav laercio laetitia laila lais lajos lakeisha lakisha lakshmi
lale lalit lalitha lamar lamberto lamia lamont lan lana lando lara larissa larry lars lasse laszlo lata latasha latifa latife latisha latonya latoya laura laure
laurel lauren laurence laurene laurens laurent laurette lauri laurie lautaro laverne lavinia lavonne lawanda lawrence laxmi layan layla lazaro lea leah leandro
leann leanna leanne lech lee leela leena leendert lei leif leila leilani leire lela leland leman lemuel lena lenka lennart lenora leo leocadia leokadia leon
leona leonard leonardo leonce leonel leonhard leonie leonor leonora leopold leopoldo lerato leroy lesley leslie lestari lester leszek leticia letizia lettie
levent levente levi lewis leyla lia liam libby libor liborio libuse licia lidia lidiane lidija lieke liesbeth liesel lieselotte ligia lihua liisa lila lili
lilian liliana liliane lilis lilli lillian lillie lilou lina linda lindiwe lindsay lindsey lingling linh linnea lino linwood lionel lisa lisandro lisbeth lise
liselotte lisette livia livio liviu liwei lizzie ljubica llewellyn lloyd loan logan loic lois lola lonnie lora loraine lorcan lore loredana lorella loren lorena
lorenz lorenza lorenzo loretta lori lorine loris lorna lorraine lotfi lothar lotta lotte lottie lou louane louella louis louis-philippe louisa louise lourdes
lourenco lova lowri luan luana luann lubna lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien luciene lucienne lucile lucille
lucimar lucimara lucinda lucja lucjan lucrecia lucrezia lucy lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico ludwig ludwik luella luigi luigia
luis luis-miguel luisa luise luiz luiza lukas lukasz luke lukman luminita lupe lutfi lutz luz luzia lwazi lydia lydie lyle lynette lynn lyudmila maaike maarit
maarten maartje mabel mable macarena machteld maciej mackenzie madalina maddalena maddison madeleine madeline madelynn madge madhav madhavi madhu madhuri madina
madison mael maelle maelys maeva maeve mafalda magali magda magdalena maggie magnhild magnus maha mahendra mahesh mahmoud mahmut mai maicon maija maik maike
maiken maire mairead mairi maisie maite maja majed majid makayla makena makenzie makoto malachi malak malati malcolm malena malgorzata malik malin malinda
mallory malte malvina mamadou mamoru mamta mana manal mandla mandy manfred manish manisha manju manjula manlio manoel manoj manon manpreet manuel manuela mara
marc marceau marcel marcela marcelino marcella marcelle marcello marcelo marci marcia marcin marcio marco marcos marcus marcy mareike marek margaret margareta
margarete margarethe margarette margarida margarita margaux margherita margie margit margitta margot margret margriet marguerite mari maria mariah mariam
mariana mariangela marianna marianne mariano mariarosaria maribel maricarmen maricela maricruz marie marie-christine marie-claude marie-eve marie-france
marie-helene marie-laure marie-luise marieke mariella marietta marijke marijn marika mariko marilena marilene marilia marilyn marina marine marinella mario
mariola marion marisa mariska marisol marissa marit marita maritza marius mariusz marja marjatta marjolaine marjorie marjory marketa markku marko markus marleen
marlena marlene marli marlies marlina marloes marlon marnie marquis marquise marta martha martial martijn martin martina martine martino marton martti maruja
marva marvin marwa marwan mary maryam maryann maryanne maryellen maryjane maryjo maryla maryse marzena masako masami masaru masato massimiliano massimo matej
mateo mateus mateusz matheus mathias mathieu mathijs mathilde mathis matias matilda matilde matous mats matt matteo matthew matthias matthieu matti mattia
mattias matyas maud maude maura maureen maurice mauricio maurizia maurizio mauro maxence maxime maximilian maximiliano maxine maya mayank mayara maybelle maysa
mazen mbali mckenna mckenzie meagan meaghan mechthild meena meenakshi meera megan megha meghan megumi mehdi mehmet mehtap mei meihua meike meiling meinhard
meinolf meirion melanie melany melba melek melike melina melinda melisa melissa melodie meltem melva melvin menno mercedes meredith merel mererid merete meriem
merle merryn mert merve mervi mervin meryem mesut metin mette mevlut mhairi mia micaela michael michaela michail michal michalina michalis micheal michel
michela michele micheline michelle michi michiel michiko mickael midori mieczyslaw mieke mieko miguel mihaela mihai mihail mika mikael mikayla mike mikhail miki
mikko miklos mikolaj mila milada milagros milan mildred milena milica milind millicent millie milos miloslav milosz milton min-ho min-ji min-jun minako mindy
minerva mingming minh minho minji minjun minna minnie minoru minseo miranda mircea mireia mireille mirela mirella mireya miriam mirja mirjam mirko miroslav
miroslava miroslaw miroslawa mirta misael misaki mitchel mitchell mittie miyuki mizuki mladen moacir mohamed mohammad mohammed mohan mohannad mohini mohit
mohsen moira moises mollie molly mona monia monica monika monique monserrat montserrat morag morgan morgane moritz morris morten mortimer morven moses moshe
mounir mourad moussa mpho muammer muge muhammad muhammed muharrem muireall muireann mukadder mukesh mukul mulyadi mulyono muna munir murat murdo muriel murilo
musa mustafa muzaffer mwangi myah mylene myles myra myriam myrna myron myrthe myrtle nabil nabila naci nada nadeem nadege nadezhda nadia nadine nadir nadja
nagesh nahla nahuel naif naima naina najib najla najwa nakato nakia nalan naledi nam namrata nancy nandini nanna nannie naoki naoko naomi narayan narendra
naresh nargiza nasir nasser natalia natalie nataliya natalya natascha natasha nathalia nathalie nathan nathanael nathanial nathaniel natividad natsuki navdeep
naveen navin nawal nayef nayeli nazan nazareno nazli nea neal necati necdet necla ned neelam neele neeraj neha neide neil nele nelida nellie nello nelly nelson
nemanja nemesio nenad nerea nereida nermin nerys neslihan nesrin nesta nestor nettie neusa nevaeh neville neymar nezha nga ngoc ngozi nguyet nhung nia niall
niamh nicanor nicholas nichole nickolas nico nicola nicolas nicole nicoleta nicoletta nicolette nicolo nidhi niels nienke nieves nigel nigella nihal nihat niina
nikhil nikita nikki niklas niko nikodem nikola nikolai nikolaos nikolas nikolaus nikolay nikolina nikos nilesh nilgun nils nilson nilton nilufar nilufer nilza
nimet nina ning ningsih nino ninon nirmala nisha nitin njeri nkechi nkosazana nneka noah nobuko nobuo noel noelia noelle noemi noemie nokuthula nolwenn nomsa
nomvula nonhlanhla noor nora norbert norberto noreen noriko norma norman norris nosipho nour noura nouria novella novi noxolo nthabiseng ntombi nuala nuno
nunzia nunzio nuran nuray nurcan nurgul nuri nuria nurlan nurten nurul nynke obinna oceane octavia octavio odair odell odete odette odhiambo odile ofelia oguz
oisin oiva okan okechukwu oksana oktavia oktay olaf olamide olav olavi olayinka olcay oldrich ole oleg olegario oleksandr olena olga olgierd olha olimpia oliver
olivia olivier oliwia olle olli ollie olof olu olumide oluwaseun olwen omar omari ombeline omer omondi ondrej onur onyeka oonagh opal ophelia ophelie oralia
orazio oreste orhan oriane oriol orla orlaith orlando ornella orsolya orson ortrud orville osama osamu oscar osian oskar oskari osman osmar osvaldo oswald
oswaldo otakar otavio othman otieno otilia otis otmar otso ottavia ottavio ottilie otto ottokar oumar ousmane oussama outi ovidiu owain owen oyvind ozan ozcan
ozge ozgur ozkan ozlem ozzie paavo pablo padma padmini padraic padraig paivi palesa pallavi palma palmira paloma pam pamela panagiotis pankaj paola paolo
paquita paramjit paraskevi parth parvati pascal pascale pascaline pascual pasquale pasqualina patrice patricia patricio patrick patrik patrizia patrizio
patrycja patryk patsy patti patty paul paula paulette paulina pauline paulo pavan pavel pavla pavlina pavlo pavlos pawel payal paz pedro peer peggy pekka pelin
penelope pentti pepijn percival percy pernilla pernille perrine perry petar peter petr petra petri petter petteri peyton phil philine philip philipp philippa
philippe phillip phoebe phong phuc phuong phyllis pia piera pierluigi piero pierpaolo pierre pierre-yves piet pieter pietro pilar pim pina pinar ping pio piotr
pirjo pirkko piroska piyush placido plinio pooja poppy prabhakar prachi pradeep prakash pramod pranav prasad prashant pratibha pratik pratiwi praveen precious
predrag preeti prem premysl preston primitivo priscila priscilla priya priyanka prudencio przemyslaw puja puji purificacion purnima purwanto pushpa puspita
putri putu qian qiang qing quang quentin quincy quynh rabab rabia rachael rachel rachelle rachid rachida rachna radek radha radim radka radoslaw radovan radu
raed raegan raelynn rafael rafaela rafal raffaela raffaele raffaella rafferty raghav raghunath ragnar ragnhild raheem rahmat rahul raija raili raimo raimondo
raimund raimunda raimundo rainer raissa raj raja rajan rajani rajat rajeev rajendra rajesh rajinder rajiv rajni raju rakesh ralf ralf-peter ralph raluca ram
ramazan ramesh rami ramiro ramon ramona rana randal randall randi randolph randy rangga rani rania ranjit raoul raphael raphaelle raquel rasha rashad rashid
rashmi rasmus rastislav ratan ratih ratna raul ravi ravindra raymond raymonde raymundo razvan reagan reanna reba rebeca rebecca rebecka rebekah rebekka recep
redouane reem reena refik reggie regiane regina reginald reginaldo regine regis rehema reijo reiko reimund reina reinaldo reiner reinhard reinhild reinhold reka
rekha remedios remi remigiusz remy remzi ren rena renan renata renate renato renaud rendi rendra rene renee reni rens renu renzo reshma rethabile retno reuben
reyna reynaldo reza rhea rhett rhian rhiannon rhoda rhodri rhonda rhys riad rian rianne ricarda ricardo riccarda riccardo richa richard rick rickard rickey
rickie ricky ridvan ridwan rigoberto riikka riitta rik riku riley rima rin rina rinaldo rini riona rishi riska risto rita ritesh ritika ritu ritva riyadh rizal
rizki rizky rob robbert robbie robert roberta robertas roberto robin-marie robyn rocco rochelle rocio roderick rodney rodolfo rodrick rodrigo roel roelof
rogelia rogelio roger rogeria rogerio rogier rohan rohini rohit rohman roisin roksana roland rolande rolando rolf romain roman romana romane romano romaric
romeo romina romolo romulo ron ronald ronaldo ronan ronda rong ronnie ronny roos roosevelt rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosana
rosane rosangela rosanna rosanne rosaria rosario rosaura roscoe roseann roseli rosella roselyne rosemarie rosemary rosendo rosetta roshan rosi rosie rosilene
rosimeire rosina roslyn rossana rossella rostislav roswitha rowena roxana roxanne roy rozenn ruairi ruan ruaridh ruben rubens ruchi rudi rudiger rudolf rudolph
rudy rueben ruediger rufino rufus ruggero rui rukiye rune ruolan rupali rupert rupprecht ruprecht rusdi ruslan russell rustam rute ruth ruthie ruud ruzena ryan
ryann ryker rylan rylee ryo ryota ryszard ryuichi saad saara sabah sabatino sabina sabine sabri sabrina saburo sachiko sachin sade sadhbh sadie sadik saeed
safaa safiye sahil said sakari sakura salah saleh salem salih salim salima salla sally salma salman salome salvador salvatore sam samanta samantha samar samara
sameer sami samia samir samira sammie sammy sampo samson samuel samuele sana sanaa sandeep sander sandhya sandor sandra sandrine sandro sang-hoon sangeeta sanja
sanjana sanjay sanjeev sanna sanne santiago santino santos santosh saoirse sara sarah saray sardor sarita sarka sarwar sascha sasha saskia satish satoko satoshi
satu saturnino saud saul saurabh savanna savannah saverio savita savitri sawsan sayaka sayuri scarlett scott seamus sean sebastiaan sebastian sebastiana
sebastiano sebastiao sebastien seda sedat seema sefa seija selahattin selcuk selena selim selin selina selma semih semra senem seo-yeon seo-yun seojun seoyeon
seppo septian serafin serap serdar serena serge sergei sergey sergii sergio serhat serhii serkan serpil seth setiawan settimio sevda severin severina severine
severino sevgi sevil sevim sevinc seyma sezen sezer sezgin shad shadi shailesh shaima shalini shana shane shanel shania shanice shanika shaniqua shankar shanna
shannan shannon shanti shari sharlene sharmila sharon sharonda shashi shaun shauna shawanda shawn shawna shayna sheetal sheila shelby sheldon shelia shelley
shelly sherman sherri sherrie sherry sheryl shigeru shilpa shinichi shinji shiori shirin shirley shiva shivani shizuka shobha shona shonda shota shreya shruti
shubham shufen shuhui shweta sian sibel sibongile sibusiso siddharth sidnei sidney siegbert siegfried sieglinde siegmar siegmund sienna sigmund signe sigrid
sigurd siham silas silke silvana silvano silvestre silvia silvio simon simona simone simonne simran simranjit sinan sinead sinem sinisa siobhan sioned siphiwe
sipho siri sirpa siska sisko siti siyabonga siyu sizwe sjoerd skyla skylar skyler slamet slavko slawomir slimane slobodan smita sneha snehal snezana socorro
sofia sofiane sofie soile sointu solange soledad solene solenn solveig sonal sonali songul sonia sonja sonsoles sonya soo-jin soo-yeon sophia sophie sora soraia
soraya sorcha soren sorin sota souad soukaina spencer spyros sri srinath srinivas stacey stacy staffan stan stanislav stanislava stanislaw stanislawa stanley
stavros stefan stefania stefanie stefano steffen steffi stefka stelios stella stepan stephan stephane stephanie stephany stephen stephon steve steven stevie
stewart stig stijn stina struan stuart suat subhash sudha sudhir sudirman sueli sugeng sugiarto suharto sujata sujin sukarno sukhwinder sukma sukran sukru
sulastri suleiman suleyman sultan suman sumarni sumeyye sumit sundar sung-min sunghoon sunil sunita suparman supriyadi suraj surendra suresh surya susan susana
susanna susanne susanti sushil sushma susie susilo susumu suwarno suzan suzana suzanne suzette svante svatopluk svea sven svend svenja svetlana svitlana swantje
swapna swapnil swati syahrul sybil sybille sydnee sylke sylvain sylvaine sylvester sylvette sylvia sylvie sylwester sylwia szabolcs szilvia szymon tabatha
tabitha tadashi tadeo tadeu tadeusz tadhg tahir tahlia taichi taina tais takahiro takashi takeshi takumi talita tamara tamas tameka tamer tamera tamia tamika
tammy tamsin taneli taner tanguy tania tanisha taniya tanja tanner tanvi tanya tapani tapio tara tarek tarik tariq tarja tarkan tarmo taro tarquinio tarun taryn
tasha tatiana tatiane tatjana tatsuya tatyana taufik tavon tawanda tayfun taylor teagan tebogo ted teemu teguh tegwen tejas telma temitope tendai tenisha teodor
teodora teodoro teofilo terence teresa teresinha teresita tereza terezinha terhi terje tero terrance terrell terrence terri terttu tess tessa tetiana tetsuya
teun tevfik thabang thabiso thabo thad thaddeus thais thalia thalita thandeka thandi thandiwe thanh thao thato thea thekla thelma themba theo theodor theodora
theodore theodoros theresa therese theron thi thiago thibaud thibault thibaut thierry thijs thilo thomas thor thorben thorbjorn thorsten thu thurman thuy tia
tiago tiana tianna tiberiu tibor tien tiernan tiffani tiffany tihomir tiina tijmen tijn tika tilda tillmann tilly tilman tilo tim timea timm timmy timo timothee
timothy timur tina tineke ting tingting tiphaine titia tiziana tiziano tjark tjeerd tobbe tobias toby todd toivo tolga tom tomas tomasa tomasz tomika tomislav
tommaso tommy tomoko tomomi tomos toni tonia tony tonya tor torben torbjorn tore torrey torsten toru tosca toshio tove tracey tracie tracy traian trang traudel
traudl traute travis tremaine trent trenton tressa trevon trevor treyvon tricia trina trinh trinidad trisha tristan tristian troy trude trudy trung truong
trupti truus tshepo tsubasa tsutomu tuan tuba tugba tugce tuija tulay tullio tuncay tunde tuomas tuomo turan turgay turgut turid turkan turki tushar tuti tuula
tuulia tuulikki tuva tuyet twila tyler tymon tyra tyree tyreek tyrel tyrell tyrese tyrone tyson ubaldo ubirajara uche uchenna uday udin udo ufuk ugo ugur ujjwal
ulf ulises ulla ulli ulrich ulrika ulrike ulugbek uma umang umar umberto umesh umit ummuhan umut unai unal unto urbano urho uriah uriel urs ursel ursula ursule
urszula uschi usha uta utami ute uwe uyen vaclav vadim vagner vaino vaishali valarie valdeci valdemar valdir valentin valentina valentino valentyna valeria
valerie valerio valery vallie valter valto vanda vandana vanderlei vanesa vanessa vania varsha varun vasant vasco vasil vasile vasiliki vasilis vasily vasudha
vasyl vaughn veena veera veikko veit veli velma vendula venkatesh vera verda verena verna vernell vernon veronica veronika veronique veselin vesna veysel vibha
vicenta vicente vicki vickie vicky victoire victor victoria victoriano victorino vidar vidya viera viet vijay vijaya vikas vikki vikram vikrant viktor viktoria
viktoriya vilgot vilho ville vilma vilmos vimal vimala vinay vince vincent vincenza vincenzo vineet vinh vinicius vinod viola violaine violette viorel vipin
vipul virender virgie virgil virgilio virginia virginie virpi vishal vishnu visitacion vit vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana
viviane vivianne vivien vivienne vlad vladimir vladislav vlastimil vojtech volkan volker volkmar volodymyr vreni vusi wafa wagner wahyu wahyuni walburga
waldemar waldir waldtraut waleed walid wallace wally walmir walter walther waltraud waltraut wambui wanda wanderson wangari wanjiku wanjiru warren wassim wati
wawan wayan waylon wayne wei weimin weiwei wellington wen wenceslao wendell wendy wenjing wenke werner weronika wesley whitney wibke widad widodo widya wiebke
wieger wieland wieslaw wieslawa wietske wiktor wiktoria wilbert wilbur wilda wilf wilfred wilfredo wilfried wilhelm wilhelmina wilhelmine willa willard willem
willemijn willi william willie wilma wilmar wilson wim winda winfried winifred winnie winona winston wioletta wira witold wladyslaw wlodzimierz wojciech
wolf-dieter wolfgang wolfram woo-jin wouter wulan wyatt xander xaver xavi xavier xaviere xia xiaofeng xiaohong xiaoling xiaoming xiaoyan ximena xin xinyi
xiuying xochitl xolani xuan yaa yadira yagmur yago yahya yalcin yamile yamini yan yana yanan yang yann yannick yannik yannis yanti yanto yaping yara yaroslav
yasar yasemin yash yashwant yasin yasmin yasmina yasmine yasser yasuko yasuo yavuz yaw yayan yeison yelena yeliz yen yeon-woo yesenia yesica yesim yetunde
yevgeny yewande yichen yifan yigit yilmaz ying yingjie ylva yngve yogendra yogesh yogi yogita yohan yohanes yoichi yoko yolanda yong yoon-ah yosef yoshiko
yoshio younes young-ho young-soo youngho yousef youssef yuan yudha yudi yuhan yuichi yuka yukari yuki yukiko yukio yulan yuli yulia yuliana yuliya yumei yumi
yumiko yuna yuni yuniarti yunus yuri yuriy yusuf yusuke yuta yuting yuto yuxuan yvan yves yvette yvon yvonne zacarias zachariah zachary zachery zack zackary
zafer zahra zaid zaida zainab zainal zakaria zaki zander zandile zane zanele zaneta zara zarina zbigniew zbynek zdenek zdenka zdravko zdzislaw zehra zeinab
zekeriya zeki zelda zelia zelie zeliha zeljko zena zenon zerrin zeynep zhen zhiqiang ziad zihan zilda zineb zinhle zixuan ziya ziyi zlatan zodwa zoe zoey zofia
zoi zoila zola zoltan zoraida zoran zsofia zsolt zsuzsanna zubair zubeyde zula zulema zulkifli zuri zuzana zuzanna zygmunt
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
