/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aadhya aaliyah aapo aarav aaron aatos abbondio abdul abdulaziz abdullah abdulrahman abeer abhay abhishek abigail abimbola abraham achieng achille achim ada
adaeze adalgisa adam adan adaora adebayo adel adelaide adele adelheid adeline adelmo adeola aderonke aditi aditya adnan adolfo adriaan adrian adriana adriano
adrien advait adwoa afonso afua agatha agathe aggeliki agnes agnese agneta agnieszka agostinho agostino agota agus agustin agustina ahlam ahmad ahmed ahmet
aidan aiden aiko aileas aileen ailsa aimee ainhoa aino aisha aitana aitor ajay ajit akash akhil aki akiko akinyi akira akosua akram akshay akua alaa alain alan
alasdair alba alban albane albert alberta alberto albrecht aldo aldona alec alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra
alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria alexandros alexandru alexei alexios alexis alfonsina alfonso alfred alfredo ali
alia aliaksandr alice alicia alina aline alisher alison alissa alistair alix allan allen allison alma alois alojzy alonso alper alvaro alwin alyssa alzbeta ama
amahle amal amanda amandine amani amar amara amarildo ambroise amedeo amelia amelie amerigo amin amina aminah amir amira amit amjad amparo amrit amrita amy ana
ana-maria anabel anabella anacleto anahi anais anand anandi ananth ananya anara anas anastasia anastasios anatoli anatoly anders andi andras andre andrea
andreas andree andreea andrei andrej andres andrew andrzej andy aneirin anele aneta angel-luis angela angeles angelica angeliki angelina angelique angelo
angharad angie angus ani anibal aniko anil anirudh anisa anita anja anjali anjana anke ankit ankita ankur ann anna anna-maria annabel annabelle annalisa
annamaria annapurna anne anne-laure anne-marie annegret anneke anneli annelie annelies anneliese annemarie annemiek annette annick annie annika annunziata anouk
anselm anselmo antal antero anthony antje antoine antoinette anton antonella antoni antonia antonin antonio antti anupam anusha anushka anwar anya aoibheann
aoibhinn aoife aparecida aparna apolline apolonia apostolos arabella araceli archana archibald arda areej ari ariadna ariana ariel arja arjan arjun arkadiusz
arlene arlette armand armando armas armelle armin arnaldo arnaud arne arnold arpad arpita artem arthur arto artur arturo arun aruna arvid arvind arwen asa asel
asep asha ashish ashley ashok ashwin asia aslam asli asma asmita astrid asuka asuncion athanasios athena atieno atsushi attila attilio aubrey aude audrey
augusta augustin augusto aurelia aurelie aurelien aurelio aurora ava avani avery avinash axel ayaka ayanda aybek aydin ayesha ayhan aylin ayman ayobami ayodele
ayse aysegul aytac ayumi ayush ayzada aziz azucena azzurra babajide babatunde badr bakyt balazs balint baltasar bambang bandar bao baptiste bara barbara barbel
barbora baris barnaby barry bart bartholomew bartlomiej bartosz basma bassam bastien bayu beata beate beatrice beatrix beatriz becky bela belen belinda bella
ben bence benedetta benedetto benedict benedikt bengt benicio benito benjamin bennett benno benoit bent berenice berit berk berkay bernadeta bernadette bernard
bernarda bernardino bernardo bernd bernhard bernice bert bertha bertrand beryl beste beth bethan bethany betsy betty beverly bharat bhaskar bhavana bhavesh
bhavna bheki biagio bianca bilal bima bingbing binh birgit birgitta birte bjarne bjorn blake blanca blandine blanka blas blathnaid blazej bob bobby bodo bogdan
boguslaw boguslawa bohdan bohumil bohuslav bonani bongani bonnie boris borislav bozena brad bradley brady bram brando brandon branislav branko brayden breanna
brenda brendan brent bretislav brett brian briana brianna brice brid bridget brigid brigitte britney britta brittany brody brona bronislaw bronislawa bronwen
bronwyn brooke bruce bruna brunhilde bruno bryan bryce bryson budi bugra burak burcu burkhard busisiwe busra byron byung-chul caetano caglar cagri cahal cahya
caio caitlin caleb callum calum calvin cameron camila camilla camille camilo canan candace candela candice cansu caoilfhionn caoimhe capucine cara caridad carin
carina carl carla carlo carlos carlotta carmela carmelo carmen carmine carol carole carolina caroline carolyn carrie carsten carter carys casey cassandra cassio
catalin catalina catarina caterina cathal catherine cathy catia catriona caua caue cayetana cayetano cecil cecile cecilia cecylia cedric celeste celestin celia
celine cem cemal cengiz ceren cerys cesar cesare cezary chad chaitanya chandan chandra changming chantal charlene charles charlie charline charlotte charu chau
chelsea chenglei cheryl chester chetan chetana chiamaka chiara chidi chidiebere chidinma chika chinedu chinh chinua chioma chiyo chloe chris christa christelle
christian christiane christina christine christl christoph christophe christopher christos christy chukwudi chukwuemeka cian ciara ciaran cigdem cindy cinzia
cipriano citlali citra claire clara clarence clarice clarissa clarisse claude claudette claudia claudine claudio claus claus-dieter cleber cleide clelia clemens
clement clementine clifford clint clinton clive clodagh clotilde clyde cody cole colette colin colleen colm colton conall conceicao concepcion concetta connor
conny conor conrad constance constantin consuelo cora coralie cordelia cordula corentin corey corina corinne cormac cornelia cornelis cornelius corrado cory
cosimo cosmin costanza costas courtney craig cristian cristiano cristina cristobal cruz cruzita csaba csilla cuauhtemoc cuong curtis cynthia cyril cyrille
czeslaw daan dadang dag dagmar dagmara daichi daiki daisuke daithi dalal dalia dalibor damian damiano damien damon dana daniel daniela daniele danielle danny
dante danuta daphne darcy daria darina dario darius dariusz darlene darnell darrell darren darshan darya daryl dastan dave davi david davide dawid dawson dayana
deaglan deanna debashish debbie debora deborah debra declan dedi deepa deepak deepika deepti defne deirdre deise dejan delfina delfino delia delphine delyth
demetrius denis denise deniz dennis derek derya deshawn desi desiderio desiree desmond detlef dev devendra devika devin devon dewi deyanira dezso dhruv dian
diana diane diarmuid didier diego dieter dietlinde dietmar dilara dilek dilnoza dilwyn dimas dimitra dimitri dimitrios dimitris dina dinesh dini diogo dionisio
dirk divya dmitri dmitry dobromir dobroslava dolores domenica domenico domhnall dominic dominik dominika dominique don donald donatella donato dong-hyun donna
donovan dora doreen dorian doris dorota dorothea dorothy dorte doug douglas dragan dragos drahomira duarte dumitru duncan dung duong dusan dusko dustin dwayne
dwi dwight dylan dympna eamon eamonn ebba ebele eberhard ebony ebru ebtisam ece eckhard eddie edelmira edeltraud edgar edi edilson edith edmund edna edoardo
edouard edson eduard eduarda eduardo edvaldo edward edwin edyta eero eeva efosa efrain eftychia efua egon eiji eila eileen eilidh eilis eimear eino eirik eirlys
eithne eka ekaterina ekkehard eko eladio elaine elda eleanor eleftherios elena eleni eleonora elettra elfriede eli elia eliane elias elif elijah elin elina
elisa elisabeth elisabetta elisangela elise eliska eliza elizabeth elke ella elle ellen ellinor elliot elliott ellis elmer elod elodie eloise elsa elsie elvira
elvis elzbieta emanuel emanuela emanuele emeka emeline emese emi emiko emil emile emilia emiliano emilie emilien emilija emilio emily emine emlyn emma emmanuel
emmanuelle emmi emre encarnacion endang ender endre enea enora enrico enrique enriqueta ensio enza enzo eoghan eoin ercan erdal erdem eren ergun erhard eric
erica erich erik erika erin erja erkan erkki ermanno erna ernest ernesta ernestina ernesto ernst ernst-august erol ersilia erwan erwin erzsebet esi eskil esko
esmeralda espen esperanza esra esteban estefania estelle estevao esther eszter ethan ethel etienne ettore eugen eugene eugenia eugenio eulalia eun-ji eunice
eunji eusebio eva eva-maria evan evangeline evangelos evaristo eve evelin evelyn evelyne everton evgeni evgeny ewa ewald ewan ewelina ezekiel ezequiel ezio ezra
fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio facundo fadekemi fadime fahad faisal fajar fanny farah fares farhan farid farida faris faruk
fatemeh fatih fatima fatma faustine fausto fawzia federica federico felicia felicitas felicity felipe felisa felix femi femke ferdinand ferenc fergal fergus
ferhat fermin fermina fernanda fernando ferruccio feruza ffion fiachra fidel fidelma figen filip filipa filipp filippo filiz finbarr finn fiona fionn fionnuala
fiorella fitri flaminia flavia flavie flavien flavio fletcher fleur flora florence florent florentina florian florin floyd folake folker fotini franca frances
francesca francesco francine francis francisca francisco franciszek franco francois francois-xavier francoise frankie franklin frantisek franz frauke fred freda
freddie frederic frederick frederik frederique frida frieda friederike friedhelm friedrich fritz frode fulvio fumiko fumio funmi funmilayo furkan gabi gabor
gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gaia galih gamze ganesh gareth garrett gary gaspar gaspard gaurav gauri gavin gearoid
geertruida geeta geetha gemma genevieve gennady gennaro genoveva genowefa geoff geoffrey georg george georges georgia georgiana georgina georgios geovana
geraint gerald geraldine geraldo gerard gerardo gerd gerda gergo gerhard gerlinde germain german gerrit gert gertrud gertrude gesine gethin geza ghada gheorghe
giacomo giada giampaolo giancarlo gianfranco giang gianluca gianmarco gianna gianni giannis gijs gilbert gilberto gilda giles gilles gillian gilson gina ginette
ginevra gino gioacchino gioele giorgia giorgio giovana giovanna giovanni girish gisbert gisela gisele giselher gisella gita gitte giuditta giulia giuliana
giuliano giulio giuseppe giuseppina gizem gladys gleice glen glenda glenn glenys gloria gokhan goncalo gonul gonzalo gopal goran gordon goro gottfried gotz
govind govinda graca graciela graham grainne grayson grazia graziano graziele graziella grazyna greg gregoire gregor gregoria gregorio gregory greta gretchen
grigori grigoris griselda grzegorz guadalupe guang gudrun guglielmo guido guilherme guillaume guillermina guillermo gulay gulnara gulsen gunawan gunda gunilla
gunnar gunter gunther guoqiang gurkan gurpreet gustaf gustav gustavo guy-marie guylaine gwen gwenaelle gwendoline gwendolyn gwenllian gwyn gwyneth gyorgy gyula
habib hadeel hadi hadley haeun haifa hailey haitham haiyan hajime hakan hala halil halina hamad hamid hamish hamza hana hanan hande hanh hanna hannah hanne
hanneke hannele hannelore hannes hans hans-georg hans-joachim hans-jurgen hans-peter hao haoran haralambos harald harish harm harold haroon harpreet harri
harriet harrison harry harsh harsha hartmut hartono haruka haruki haruto harvey hasan hassan hatem hatice havva hayat hayden heather hector hedvika heidemarie
heidi heike heikki heiko heiner heinrich heinz heinz-peter heitor helen helena helene helga helge helio hella helle helmi helmut helmuth heloisa heloise hemant
hemlata hendra hendrik henk henning henri henrietta henriette henrik henrike henrique henry henryk herbert heriberto herman hermann herminia hernan herta hertha
heru herve hiba hideki hideo hien hieu hilario hilary hilda hilde hildegard hilkka hiltrud hinata hind hiroki hiroko hiromi hiroshi hiroyuki hisako hisham
hitomi hoa hoang holger homer honore horst hortense hortensia howard hubert huda hugh hugo hugues huguette hui humberto huong huseyin hussain hussam hussein huw
huy hye-jin hyejin hyun-woo hyunwoo iain ian iara iarlaith ibrahim ibtisam ichiro ida iestyn ieuan ifan ifeanyi ifeoma ignacio ignazio igor ihab ihor iida
ikechukwu iker ilaria ildiko ilias ilka ilker ilkka ilmari ilona ilse ilya iman imelda imogen imran imre ina inacio inci indah indira indra ineke ines inga inge
ingeborg inger ingo ingrid ingvar inigo inmaculada intan ioana ioanna ioannis ionut ipek iracema irem irena irene ireneusz irfan irina irini iris irja irma
irmgard irmtraud irving irwin iryna isa isaac isabel isabela isabella isabelle isadora isaiah isaias isamu isha ishaan ishita isidora isidro isla ismael ismail
ismet isolde israel istvan italo itzel itziar ivan ivana ivanka ivano iveta ivo ivone ivonne iwan iwona izabela jaakko jaap jabari jabir jabu jacek jacinta
jacinto jackie jackson jacky jacob jacopo jacqueline jacques jadwiga jae-hyun jaehyun jagdish jaime jairo jake jakob jakub jamal james jamie jamila jamshid jan
jan-willem jana jane janelle janet janice janina janine janne janos janusz jaqueline jared jari jarkko jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarrod
jasim jasmin jasmine jason jasper jaspreet jatin javier javiera jawad jaxon jaya jayant jayanti jayden jayesh jayne jazmin jean jean-baptiste jean-claude
jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanette jeanne jeff jeffery jeffrey jelle jenna jennifer
jenny jeno jens jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jessica jessie jesus ji-eun ji-hoon ji-hye ji-min ji-won ji-woo
jiahao jiali jian jianguo jianhua jiaying jie jihoon jihye jill jillian jim jimena jimin jimmy jindrich jing jingyi jiri jisoo jitka jiwon jiwoo joachim joan
joana joanna joanne joao joaquim joaquin jocelyne jochen jody joe joel joelle joey johan johann johanna johannes john johnny joko jolanda jolanta jomo jon jonah
jonas jonathan jonna joon joon-ho joona joost jordan jordane jordi jorg jorge jorgen joris jorma jorn jose josef josefa josefina josefine joseph josephine
josette josh joshua josiah josiane josie josue jouko jouni jovan jovana joyce jozef jozsef juan juana juanita judit judith judy juergen juha juhani jukka jule
julia julian juliana julianne julie julie-anne julien juliet julieta juliette julio julius juma jun junho junichi junjie junko jurandir jurgen jussara jussi
justin justine justyna jutta jyothi jyoti kaan kaarina kacper kadir kagiso kai kaija kailash kaique kaisa kaitlyn kaito kaixin kajal kalle kalman kalpana kamal
kamala kamau kamil kamila kana kanako kanchan kaori kapil karan kareem karel karen kari karim karin karina karine karl karl-erik karl-heinz karla karlheinz
karol karoliina karolina karsten karthik kartik kartika katalin katariina katarina katarzyna kate katelyn katerina katharina katherine kathleen kathrin kathryn
kathy katie katja katlego katrien katrin katrina katsumi kauko kavita kavitha kavya kay kayla kaylee kazimierz kazuki kazuko kazuo kees kehinde keijo keiko
keira keisha keisuke keith kelly kelsey kelvin kemal kemi ken kendall kendra kendrick kenichi kenji kenneth kenny kenta kenya kerem kerry kersten kerstin kevin
khadija khadijah khaled khalid khalil khanh khanyi khethiwe kiara kien kieran kim kimberly kinga kiran kirk kirsi kirsten kirsty kirti kishore kiyoshi kjell
klara klaudia klaus klaus-dieter klaus-peter kleber knut koen kofi koji kojo komal konrad konstantin konstantinos koray korinna kornelia kostas kris krishna
krishnan krista kristen kristian kristin kristina kristine kristyna krisztina krystian krystyna krzysztof ksawery kseniya kumiko kunal kuno kurniawan kurt kveta
kwabena kwaku kwame kwasi kyle kylie kyllikki kyriakos kyung-soo lachlan ladislav laercio laetitia laila lajos lakisha lakshmi lalit lalitha lamar lamia lan
lana lara larissa larry lars lasse laszlo lata latasha latifa latoya laura laure laurel lauren laurence laurene laurent laurette lauri laurie lautaro lavinia
lawrence laxmi layan layla lazaro lea leah leandro leanne lech lee leela leena lei leif leila leland leman lena lenka lennart lenora leo leocadia leokadia leon
leona leonard leonardo leonce leonel leonie leonor leopold lerato leroy lesley leslie lestari lester leszek leticia letizia levent levente levi lewis leyla lia
liam libor libuse lidia lidija lieke liesbeth lieselotte lihua liisa lili lilian liliana liliane lilli lillian lina linda lindiwe lindsay lindsey lingling linh
linnea lino lionel lisa lisandro lisbeth lise liselotte livia livio liviu liwei ljubica llewellyn lloyd loan logan loic lois lola lora loraine lorcan lore
loredana loren lorena lorenz lorenza lorenzo loretta lori lorine lorraine lothar lotta lotte lou louane louis louis-philippe louisa louise lourdes lowri luana
lubna lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucille lucimara lucinda lucja lucjan lucrecia lucrezia lucy ludek
ludger ludivine ludmila ludovic ludovica ludovico ludwig ludwik luigi luigia luis luis-miguel luisa luise luiz luiza lukas lukasz luke lukman luminita lutz luz
luzia lwazi lydia lydie lyle lynette lynn lyudmila maaike maarit maarten mabel macarena maciej mackenzie madalina maddalena maddison madeleine madeline madhav
madhavi madhu madhuri madina madison mael maelle maelys maeva maeve mafalda magali magda magdalena maggie magnhild magnus maha mahendra mahesh mahmoud mai maija
maik maike maiken maire mairead mairi maite maja majed majid makena makoto malak malati malcolm malena malgorzata malik malin malte mamoru mamta mana manal
mandla mandy manfred manish manisha manju manjula manoj manon manpreet manuel manuela mara marc marceau marcel marcela marcelino marcella marcelle marcello
marcelo marcia marcin marcio marco marcos marcus marek margaret margareta margarete margarethe margarida margarita margaux margherita margit margitta margot
margret marguerite mari maria mariam mariana mariangela marianna marianne mariano maribel maricarmen maricela maricruz marie marie-christine marie-claude
marie-eve marie-france marie-helene marie-laure marie-luise marieke marijke marijn marika mariko marilena marilia marilyn marina marine mario mariola marion
marisa marisol marissa marit marita marius mariusz marja marjatta marjorie marketa markku marko markus marlena marlene marlies marloes marlon marquis marta
martha martial martin martina martine martino marton martti marvin marwa marwan mary maryam maryann maryla marzena masako masami masaru masato massimiliano
massimo matej mateo mateus mateusz matheus mathias mathieu mathilde mathis matias matilda matilde matous mats matt matteo matthew matthias matthieu matti matyas
maud maude maura maureen maurice mauricio maurizio mauro maxence maxime maximilian maximiliano maxine maya mayara mazen mbali mechthild meena meenakshi meera
megan megumi mehdi mehmet mei meihua meike meiling meinhard meinolf meirion melanie melany melek melike melina melinda melissa melodie meltem melvin mercedes
meredith mererid merete merle mert merve mervi meryem mesut metin mette mia micaela michael michaela michail michal michalina michalis michel michela michele
micheline michelle michi michiko midori mieczyslaw mieke mieko miguel mihaela mihai mihail mika mikael mike mikhail miki mikko miklos mikolaj mila milada
milagros milan mildred milena milica milind milos miloslav milosz milton min-ho min-ji min-jun minako mindy mingming minh minho minji minjun minna minnie minoru
minseo miranda mircea mireia mireille mirela mirella mireya miriam mirja mirko miroslav miroslava miroslaw mirta misaki mitchell miyuki mizuki mladen mohamed
mohammad mohammed mohan mohannad mohini mohit mohsen moira moises mona monia monica monika monique monserrat montserrat morag morgan morgane moritz morris
morten morven moses mounir mourad mpho muhammad muhammed muireall muireann mukesh mukul muna munir murat murdo muriel murilo mustafa mwangi myles myra myriam
myrtle nabil nada nadeem nadege nadezhda nadia nadine nadir nadja nahla nahuel naif naima naina najla najwa nakato nalan naledi nam namrata nancy nandini nanna
naoki naoko naomi narayan narendra naresh nargiza nasir nasser natalia natalie nataliya natalya natascha natasha nathalia nathalie nathan nathanael nathaniel
natividad natsuki naveen navin nawal nayef nayeli nazli nea neal necla ned neelam neele neeraj neha neil nele nelly nelson nemanja nenad nerea nerys nesrin
nestor neusa neville nga ngoc ngozi nguyet nhung nia niall niamh nicanor nicholas nico nicola nicolas nicole nicoleta nicoletta nicolo niels nienke nieves nigel
nihat niina nikhil nikita nikki niklas niko nikodem nikola nikolai nikolaos nikolaus nikolay nikolina nikos nilesh nilgun nils nilton nilufar nina ning nino
nirmala nisha nitin njeri nkechi nkosazana nneka noah nobuko nobuo noel noelia noelle noemi noemie nokuthula nolwenn nomsa nomvula nonhlanhla noor nora norbert
norberto noreen noriko norma norman norris nosipho nour noura novella noxolo nthabiseng ntombi nuala nuno nunzia nuray nurcan nuria nurlan nurten nurul obinna
oceane octavia octavio odette odhiambo odile oguz oisin oiva okan okechukwu oksana olaf olamide olav olavi olayinka olcay oldrich ole oleg olegario oleksandr
olena olga olgierd olha olimpia oliver olivia olivier oliwia olli olof olu olumide oluwaseun olwen omar omer omondi ondrej onur onyeka oonagh opal ophelia
ophelie orazio oreste orhan oriol orla orlaith orlando ornella orsolya orson orville osama osamu oscar osian oskar oskari osman osvaldo oswald otakar otavio
othman otieno otis otso ottavia ottilie otto outi ovidiu owain owen oyvind ozan ozge ozgur ozlem paavo pablo padma padmini padraic padraig paivi palesa pallavi
palma paloma pam pamela panagiotis pankaj paola paolo paraskevi parvati pascal pascale pascual pasquale patrice patricia patricio patrick patrik patrizia
patrizio patrycja patryk patsy patti patty paul paula paulette paulina pauline paulo pavel pavla pavlina pavlo pavlos pawel paz pedro peer peggy pekka pelin
penelope pentti pepijn percy pernille perrine perry petar peter petr petra petri petteri peyton phil philine philip philipp philippa philippe phillip phoebe
phong phuc phuong phyllis pia piera pierluigi piero pierre pierre-yves pieter pietro pilar pim pina pinar ping pio piotr pirjo pirkko piroska piyush plinio
pooja prabhakar prachi pradeep prakash pramod pranav prasad prashant pratibha pratik praveen precious predrag preeti prem premysl priscila priscilla priya
priyanka przemyslaw puji purificacion purnima pushpa putri qian qiang qing quang quentin quincy quynh rabab rabia rachael rachel rachid radek radha radim radka
radoslaw radovan radu raed rafael rafaela rafal raffaele raffaella raghav ragnar ragnhild raheem rahmat rahul raija raili raimo raimondo raimund raimundo rainer
raissa raj raja rajat rajeev rajendra rajesh rajiv rajni rakesh ralf ralf-peter ralph raluca ram ramazan ramesh rami ramiro ramon ramona rana randall randolph
randy rani rania ranjit raoul raphael raphaelle raquel rasha rashid rashmi rasmus rastislav ratan ratna raul ravi ravindra raymond raymonde razvan rebecca
rebekka recep reem reena regiane regina reginald regine regis rehema reijo reiko reimund reinaldo reiner reinhard reinhild reinhold reka rekha remedios remi
remigiusz remy ren rena renan renata renate renato renaud rendra rene renee renu renzo reshma rethabile retno reuben reynaldo reza rhian rhiannon rhoda rhodri
rhonda rhys riad ricardo riccarda riccardo richard rick ricky ridvan ridwan rigoberto riikka riitta rik riku riley rima rin rina rinaldo rini riona rishi risto
rita ritu ritva riyadh rizky robbie robert roberta robertas roberto robin-marie rocco rocio roderick rodney rodolfo rodrigo roel roger rogerio rohan rohini
rohit roisin roksana roland rolande rolf romain roman romana romano romeo romina romolo ron ronald ronaldo ronan rong ronnie roos rory rosa rosalba rosalia
rosalie rosalind rosalinda rosana rosangela rosanna rosaria rosario rosaura roselyne rosemarie rosemary roshan rosi rosina rossana rossella rostislav roswitha
roxanne roy rozenn ruairi ruaridh ruben ruchi rudiger rudolf rudolph rudy rufus ruggero rui rune ruolan rupali rupert ruprecht ruslan russell rustam rute ruth
ruud ruzena ryan ryo ryota ryszard ryuichi saad saara sabah sabina sabine sabri sabrina saburo sachiko sachin sade sadhbh sadie saeed safaa safiye sahil said
sakari sakura salah saleh salem salim salla sally salma salman salome salvador salvatore sam samanta samantha samar sami samia samir samira sampo samson samuel
samuele sana sandeep sander sandhya sandor sandra sandrine sandro sang-hoon sangeeta sanja sanjana sanjay sanjeev sanna sanne santiago santos santosh saoirse
sara sarah saray sardor sarita sarka sarwar sascha sasha saskia satish satoko satoshi satu saud saul saurabh savannah saverio savita savitri sawsan sayaka
sayuri scarlett scott seamus sean sebastian sebastiano sebastiao sebastien seema sefa seija selcuk selena selim selin selina selma semra seo-yeon seo-yun seojun
seoyeon seppo serap serdar serena serge sergei sergey sergii sergio serhii serkan seth settimio sevda severine sevgi sevil sevim seyma shadi shailesh shaima
shalini shanice shaniqua shankar shannon shanti sharmila sharon shashi shaun shawn shawna sheetal sheila shelby sheldon shelley shelly sherman sherri sherry
shigeru shilpa shinichi shinji shiori shirin shirley shiva shivani shizuka shobha shona shota shreya shruti shubham shufen shuhui shweta sian sibel sibongile
sibusiso siddharth sidney siegbert siegfried sieglinde siegmar sienna sigmund signe sigrid sigurd siham silas silke silvana silvano silvestre silvia silvio
simon simona simone simonne simran sinan sinead sinem sinisa siobhan sioned siphiwe sipho siri sirpa sisko siti siyabonga siyu sizwe sjoerd slamet slavko
slawomir slobodan smita sneha snehal snezana socorro sofia sofie soile sointu solange soledad solene solveig sonal sonali songul sonia sonja sonsoles sonya
soo-jin soo-yeon sophia sophie sora soraia sorcha soren sorin sota spencer spyros sri srinath srinivas stacey stacy staffan stan stanislav stanislava stanislaw
stanley stavros stefan stefania stefanie stefano steffen steffi stefka stelios stella stepan stephan stephane stephanie stephen steve steven stewart stig stijn
struan stuart subhash sudha sudhir sueli sugeng suharto sujata sujin sukma suleiman suleyman sultan suman sumeyye sumit sundar sung-min sunghoon sunil sunita
suparman suresh surya susan susana susanna susanne susanti sushil sushma susie susilo susumu suzanne suzette svatopluk svea sven svend svenja svetlana svitlana
swantje swapna swati sybil sylke sylvain sylvette sylvia sylvie sylwester sylwia szabolcs szilvia szymon tabitha tadashi tadeo tadeusz tadhg tahir tahlia taichi
taina tais takahiro takashi takeshi takumi tamara tamas tamer tamika tammy tamsin taneli taner tanguy tania tanisha tanja tanner tanvi tanya tapani tapio tara
tarek tariq tarja tarkan tarmo taro tarquinio tarun tasha tatiana tatiane tatjana tatsuya tatyana taufik tayfun taylor tebogo ted teemu teguh tegwen tejas telma
temitope tendai teodor teodora teodoro terence teresa tereza terezinha terhi terje tero terrell terrence terri terttu tessa tetiana tetsuya teun thabang thabiso
thabo thais thandeka thandi thandiwe thanh thao thato thea thekla thelma themba theo theodor theodora theodore theodoros theresa therese thi thiago thibaud
thibault thierry thijs thilo thomas thor thorben thorbjorn thorsten thu thuy tiago tiberiu tibor tien tiernan tiffany tihomir tiina tijmen tilda tilman tilo tim
timea timm timo timothy timur tina tineke ting tingting tiphaine tiziana tiziano tjark tobbe tobias toby todd toivo tolga tom tomas tomasa tomasz tomislav
tommaso tommy tomoko tomomi tomos toni tony tor torben torbjorn tore torsten toru tosca toshio tove tracey tracy traian trang traudel traute travis trent trevon
trevor tricia trina trinh trinidad trisha tristan troy trude trudy trung truong trupti tshepo tsubasa tsutomu tuan tuba tugba tugce tuija tulay tullio tuncay
tunde tuomas tuomo turgut turid turkan turki tuti tuula tuulia tuulikki tuyet tyler tymon tyree tyrell tyrone ubaldo uche uchenna uday udo ufuk ugo ugur ulf
ulises ulla ulli ulrich ulrike ulugbek uma umar umberto umesh umit umut unai unto urbano urho ursel ursula urszula uschi usha uta utami ute uwe uyen vaclav
vadim vagner vaino vaishali valdemar valdir valentin valentina valentino valentyna valeria valerie valery valter valto vanda vandana vanesa vanessa varsha varun
vasant vasco vasil vasile vasiliki vasilis vasily vasudha vasyl vaughn veera veikko veit veli velma vendula venkatesh vera verena verna vernon veronica veronika
veronique veselin vesna vibha vicente vicki vickie vicky victoire victoria victorino vidar vidya viera viet vijay vijaya vikas vikki vikram vikrant viktor
viktoria viktoriya vilho ville vilmos vimala vinay vincent vincenza vincenzo vineet vinh vinicius vinod viola violette viorel virgil virgilio virginia virginie
virpi vishal vishnu vit vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana vivianne vivien vivienne vlad vladimir vladislav vlastimil vojtech
volkan volker volkmar volodymyr vusi wafa wagner wahyu waldemar waldtraut waleed walid wallace wally walter waltraud waltraut wambui wanda wanderson wangari
wanjiku wanjiru warren wassim wati wayan wayne wei weimin weiwei wellington wen wendell wendy wenjing wenke werner weronika wesley whitney widad widodo wiebke
wieslaw wieslawa wietske wiktor wiktoria wilbur wilfred wilfried wilhelm willa willard willem willemijn willi william willie wilma wilmar wilson wim winfried
winifred winston wioletta witold wladyslaw wlodzimierz wojciech wolf-dieter wolfgang wolfram woo-jin wouter wulan wyatt xander xaver xavi xavier xaviere xia
xiaofeng xiaohong xiaoling xiaoming xiaoyan ximena xin xinyi xiuying xochitl xolani xuan yaa yadira yagmur yago yahya yamini yan yana yanan yang yann yannick
yannik yannis yanti yaping yaroslav yasar yasemin yash yasin yasmin yasmine yasser yasuko yasuo yavuz yaw yelena yen yeon-woo yesenia yetunde yevgeny yewande
yichen yifan yigit yilmaz ying yingjie ylva yogesh yogita yohan yoichi yoko yolanda yong yoon-ah yoshiko yoshio younes young-ho young-soo youngho yousef youssef
yuan yudi yuhan yuichi yuka yukari yuki yukiko yukio yulan yuli yulia yuliana yuliya yumei yumi yumiko yuna yuniarti yunus yuri yuriy yusuf yusuke yuta yuting
yuto yuxuan yvan yves yvette yvon yvonne zacarias zachary zack zahra zaid zainab zaki zandile zanele zara zarina zbigniew zbynek zdenek zdenka zdravko zdzislaw
zehra zeinab zeki zelda zeljko zenon zerrin zeynep zhen zhiqiang ziad zihan zinhle zixuan ziyi zlatan zodwa zoe zoey zofia zoi zola zoltan zoran zsofia zsolt
zsuzsanna zubair zulema zuri zuzana zuzanna zygmunt
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
