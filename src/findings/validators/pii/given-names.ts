/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aarav aaron abbondio abdul abdullah abdulrahman abhishek abigail abraham achieng achille achim ada adaeze adalgisa adam adan adebayo adel adelaide adele
adelheid adeline adelmo adeola aditi aditya adnan adolfo adriaan adrian adriana adriano adrien adwoa afonso afua agatha agathe aggeliki agnes agnese agneta
agnieszka agostinho agostino agota agus agustin ahmad ahmed ahmet aidan aiden aiko aileen aimee ainhoa aino aisha aitor ajay akash aki akiko akira akosua
akram akshay akua alain alan alba alban albane albert alberta alberto albrecht aldo alec alejandra alejandro aleksander aleksandr aleksandra aleksei alena
alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria alexandros alexei alexios alexis alfonsina alfonso alfred alfredo
ali alia aliaksandr alice alicia alina aline alison alissa alistair alix allan allen allison alma alois alonso alper alvaro alwin alyssa ama amal amanda
amandine amar amara amarildo ambroise amedeo amelia amelie amerigo amin amina aminah amir amira amit amparo amrita amy ana ana-maria anabel anabella anacleto
anais anand ananya anas anastasia anastasios anatoli anatoly anders andi andras andre andrea andreas andree andrei andres andrew andrzej andy angel-luis
angela angeles angelica angeliki angelina angelique angelo angie angus ani anibal aniko anil anisa anita anja anjali anke ankit ankur ann anna anna-maria
annabel annabelle annalisa annamaria anne anne-marie annegret anneke anneli annelie anneliese annemarie annemiek annette annick annie annika annunziata anouk
anselm anselmo antal anthony antje antoine antoinette anton antonella antonia antonio antti anupam anusha anwar anya aoife aparna apolline apostolos arabella
araceli archibald arda ari ariadna ariana ariel arjan arjun arkadiusz arlene arlette armand armando armelle armin arnaldo arnaud arne arnold arpad artem
arthur arto artur arturo arun aruna arvid arvind asa asep asha ashish ashley ashok ashwin asia aslam asli astrid asuka asuncion athanasios athena atsushi
attila attilio aubrey aude audrey augusta augustin augusto aurelia aurelie aurelien aurelio aurora ava avery avinash axel ayaka ayesha ayhan aylin ayodele
ayse aysegul aytac ayumi aziz azucena azzurra babatunde balazs balint baltasar bambang bao baptiste barbara barbel barbora baris barnaby barry bart
bartholomew bartosz bastien bayu beata beate beatrice beatrix beatriz becky bela belen belinda bella ben bence benedetta benedetto benedict benedikt bengt
benito benjamin bennett benno benoit bent berenice berit berk berkay bernadette bernard bernarda bernardino bernardo bernd bernhard bernice bert bertha
bertrand beryl beste beth bethany betsy betty beverly bharat bhavna biagio bianca bilal bima bingbing binh birgit birgitta birte bjarne bjorn blake blanca
blandine blas blazej bob bobby bodo bogdan boguslaw bohdan bongani bonnie boris borislav bozena brad bradley brady bram brando brandon branislav branko
brayden breanna brenda brendan brent brett brian briana brice bridget brigitte britney britta brittany brody bronislaw bronwen bronwyn brooke bruce bruna
brunhilde bruno bryan bryce budi burak burcu burkhard busra byron byung-chul cahya caio caitlin caleb callum calvin cameron camila camilla camille camilo
canan candace candela candice capucine cara caridad carin carina carl carla carlo carlos carlotta carmela carmelo carmen carmine carol carole carolina
caroline carolyn carrie carsten carter casey cassandra cassio catalina catarina caterina catherine cathy catia cayetano cecil cecile cecilia cedric celeste
celestin celia celine cem cemal cengiz ceren cesar cesare chad chandan chandra changming chantal charlene charles charlie charline charlotte chau chelsea
chenglei cheryl chester chetan chiamaka chiara chidi chinedu chinh chinua chioma chiyo chloe chris christa christelle christian christiane christina christine
christl christoph christophe christopher christos christy chukwuemeka ciara cigdem cindy cinzia cipriano citra claire clara clarence clarissa clarisse claude
claudette claudia claudine claudio claus claus-dieter cleber cleide clelia clemens clement clementine clifford clint clinton clive clotilde clyde cody cole
colette colin colleen concepcion concetta connor conny conor conrad constance constantin consuelo cora coralie cordelia cordula corentin corey corinne
cornelia cornelis cornelius corrado cory cosimo costanza costas courtney craig cristian cristiano cristina cristobal cruz csaba csilla cuong curtis cynthia
cyril cyrille daan dadang dag dagmar daichi daiki daisuke dalia dalibor damian damiano damien damon dana daniel daniela daniele danielle danny dante danuta
daphne darcy daria darina dario darius dariusz darlene darnell darrell darren darya daryl dave davi david davide dawid dawson deanna debbie debora deborah
debra declan dedi deepak deepika defne deirdre deise dejan delfina delfino delia delphine demetrius denis denise deniz dennis derek derya desi desiderio
desiree desmond detlef dev devendra devin devon dewi dezso dhruv dian diana diane didier diego dieter dietlinde dietmar dilek dimas dimitra dimitri dimitrios
dimitris dina dinesh dini diogo dionisio dirk divya dmitri dmitry dobromir dolores domenica domenico dominic dominik dominique don donald donatella donato
dong-hyun donna donovan dora doreen dorian doris dorota dorothea dorothy dorte doug douglas dragan duarte duncan dung duong dusan dusko dustin dwayne dwi
dwight dylan ebba eberhard ebony ebru ece eckhard eddie edelmira edeltraud edgar edi edilson edith edmund edna edoardo edouard edson eduard eduarda eduardo
edward edwin eero efrain eftychia efua egon eiji eileen eino eirik eka ekaterina ekkehard eko eladio elaine elda eleanor eleftherios elena eleni eleonora
elettra elfriede eli elia elias elif elijah elin elisa elisabeth elisabetta elisangela elise eliza elizabeth elke ella elle ellen ellinor elliot elliott ellis
elmer elod elodie eloise elsa elsie elvira elvis elzbieta emanuel emanuela emanuele emeka emeline emese emi emiko emil emile emilia emilie emilien emilija
emilio emily emine emma emmanuel emmanuelle emmi emre encarnacion endang ender endre enea enrico enrique enriqueta enza enzo ercan erdal erdem eren ergun
erhard eric erica erich erik erika erin erkan erkki ermanno erna ernest ernesta ernestina ernesto ernst ernst-august erol ersilia erwin erzsebet esi eskil
esmeralda espen esperanza esra esteban estefania estelle estevao esther eszter ethan ethel etienne ettore eugen eugene eugenia eugenio eulalia eun-ji eunice
eunji eusebio eva eva-maria evan evangeline evangelos evaristo eve evelyn evelyne evgeni evgeny ewa ewald ewan ewelina ezekiel ezio ezra fabian fabiana fabien
fabienne fabio fabiola fabrice fabrizio fadime faisal fajar fanny farah farhan farid farida faris faruk fatemeh fatih fatima fatma faustine fausto federica
federico felicia felicitas felicity felipe felisa felix femi femke ferdinand ferenc ferhat fermin fernanda fernando ferruccio fidel figen filip filipa filipp
filippo filiz finn fiona fiorella fitri flaminia flavia flavie flavien flavio fletcher fleur flora florence florent florentina florian floyd folake folker
fotini franca frances francesca francesco francine francis francisca francisco franco francois francois-xavier francoise frankie franklin franz frauke fred
freda freddie frederic frederick frederik frederique frida frieda friederike friedhelm friedrich fritz frode fulvio fumiko fumio funmilayo furkan gabi gabor
gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gaia galih gamze ganesh gareth garrett gary gaspar gaspard gaurav gauri gavin
geertruida geeta gemma genevieve gennady gennaro genoveva geoff geoffrey georg george georges georgia georgina georgios geraint gerald geraldine geraldo
gerard gerardo gerd gerda gerhard gerlinde germain german gerrit gert gertrud gertrude gesine geza ghada giacomo giada giampaolo giancarlo gianfranco giang
gianluca gianmarco gianna gianni giannis gijs gilbert gilberto gilda giles gilles gillian gilson gina ginette ginevra gino gioacchino gioele giorgia giorgio
giovana giovanna giovanni gisbert gisela gisele giselher gisella gita gitte giuditta giulia giuliana giuliano giulio giuseppe giuseppina gizem gladys glen
glenda glenn gloria gokhan goncalo gonul gonzalo gopal goran gordon goro gottfried gotz govind graca graciela graham grayson grazia graziano graziella grazyna
greg gregoire gregor gregoria gregorio gregory greta gretchen grigori grigoris griselda grzegorz guadalupe guang gudrun guglielmo guido guilherme guillaume
guillermina guillermo gulay gulsen gunawan gunda gunilla gunnar gunter gunther guoqiang gurkan gurpreet gustaf gustav gustavo guy-marie guylaine gwen
gwenaelle gwendolyn gyorgy gyula habib hadi hadley haeun hailey haiyan hajime hakan hala halil halina hamid hamish hamza hana hanan hande hanh hanna hannah
hanne hanneke hannelore hannes hans hans-georg hans-joachim hans-jurgen hans-peter hao haoran haralambos harald harish harm harold haroon harpreet harri
harriet harrison harry harsh harsha hartmut hartono haruka haruki haruto harvey hasan hassan hatem hatice havva hayden heather hector heidemarie heidi heike
heikki heiko heiner heinrich heinz heinz-peter heitor helen helena helene helga helge helio hella helle helmut helmuth heloise hemant hendra hendrik henk
henning henri henrietta henriette henrik henrike henrique henry henryk herbert heriberto herman hermann herminia hernan herta hertha heru herve hiba hideki
hideo hien hieu hilario hilary hilda hilde hildegard hiltrud hinata hiroki hiroko hiromi hiroshi hiroyuki hisako hitomi hoa hoang holger homer honore horst
hortense hortensia howard hubert huda hugh hugo hugues huguette hui humberto huong huseyin hussain hussein huy hye-jin hyejin hyun-woo hyunwoo ian ibrahim
ibtisam ichiro ida ifeoma ignacio ignazio igor ihab ihor ikechukwu iker ilaria ildiko ilias ilka ilker ilona ilse ilya iman imelda imogen imran imre ina
inacio inci indah indira indra ines inga inge ingeborg inger ingo ingrid ingvar inigo inmaculada intan ioanna ioannis ipek iracema irem irene irfan irina
irini iris irma irmgard irmtraud irving irwin iryna isa isaac isabel isabela isabella isabelle isadora isaiah isaias isamu isha ishaan isidora isidro ismael
ismail ismet isolde israel istvan italo itziar ivan ivana ivanka ivano iveta ivo ivone iwan iwona izabela jaakko jaap jabari jabir jacek jacinto jackie
jackson jacky jacob jacopo jacqueline jacques jadwiga jae-hyun jaehyun jagdish jaime jake jakob jakub jamal james jamie jamila jan jan-willem jana jane
janelle janet janice janina janine janne janos janusz jared jari jarkko jarmila jaroslav jaroslaw jarrod jasmin jason jasper jaspreet javier javiera jawad
jaxon jaya jayant jayden jayne jean jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
jean-pierre jeanette jeanne jeff jeffery jeffrey jelle jenna jennifer jenny jeno jens jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy
jesper jesse jessica jessie jesus ji-eun ji-hoon ji-hye ji-min ji-won ji-woo jiahao jiali jian jianguo jianhua jiaying jie jihoon jihye jill jillian jim
jimena jimin jimmy jing jingyi jiri jisoo jitka jiwon jiwoo joachim joan joana joanna joanne joao joaquim joaquin jocelyne jochen jody joe joel joelle joey
johan johann johanna johannes john johnny joko jolanta jon jonah jonas jonathan jonna joon joon-ho joost jordan jordane jordi jorg jorge jorgen joris jorn
jose josef josefa josefina josefine joseph josephine josette josh joshua josiah josiane josie josue jouni jovan jovana joyce jozef jozsef juan juana juanita
judit judith judy juergen juha juhani jukka jule julia julian juliana julianne julie julie-anne julien juliet julieta juliette julio julius juma jun junho
junichi junjie junko jurgen jussara jussi justin justine justyna jutta jyoti kaan kadir kai kailash kaisa kaitlyn kaito kaixin kajal kalman kamal kamau kamil
kamila kana kanako kaori kapil karan kareem karen kari karim karin karina karine karl karl-erik karl-heinz karla karlheinz karol karolina karsten karthik
kartik kartika katalin katarina katarzyna kate katelyn katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrien katrin katrina katsumi
kavita kavya kay kayla kazimierz kazuki kazuko kazuo kees kehinde keiko keira keisha keisuke keith kelly kelsey kelvin kemal ken kendall kendra kenichi kenji
kenneth kenny kenta kenya kerem kerry kersten kerstin kevin khadija khadijah khaled khalid khanh khethiwe kien kieran kim kimberly kinga kiran kirk kirsi
kirsten kishore kiyoshi kjell klara klaus klaus-dieter klaus-peter kleber knut koen kofi koji kojo konrad konstantin konstantinos koray korinna kostas kris
krishna krista kristen kristian kristin kristina kristine krisztina krystyna krzysztof kseniya kumiko kunal kuno kurniawan kurt kwabena kwaku kwame kwasi kyle
kylie kyriakos kyung-soo lachlan ladislav laercio laetitia laila lajos lakisha lakshmi lalit lan lana lara larissa larry lars lasse laszlo lata latifa latoya
laura laure laurel lauren laurence laurene laurent laurette lauri laurie lavinia lawrence layan layla lazaro lea leah leandro leanne lech lee leena lei leif
leila leland leman lena lenka lennart lenora leo leocadia leon leona leonard leonardo leonce leonel leonie leonor leopold lerato leroy lesley leslie lestari
lester leszek leticia letizia levent levente levi lewis leyla lia liam libor lidia lidija lieke lieselotte lihua liisa lili lilian liliana liliane lilli
lillian lina linda lindiwe lindsay lindsey lingling linh linnea lino lionel lisa lisbeth lise liselotte livia livio liwei ljubica lloyd loan logan loic lois
lola lora loraine lore loredana loren lorena lorenz lorenza lorenzo loretta lori lorine lorraine lothar lotta lotte lou louane louis louis-philippe louisa
louise lourdes luana lubna lubomir luc luca lucas lucette lucia luciana luciano lucie lucien lucienne lucille lucinda lucja lucrecia lucrezia lucy ludek
ludger ludivine ludmila ludovic ludovica ludovico ludwig luigi luigia luis luis-miguel luisa luise luiz luiza lukas lukasz luke lukman lutz luz lydia lydie
lyle lynette lynn lyudmila maaike maarit maarten mabel macarena maciej mackenzie maddalena maddison madeleine madeline madhav madhu madison mael maelle maelys
maeva mafalda magali magda magdalena maggie magnhild magnus maha mahesh mahmoud mai maik maike maiken maite maja majid makena makoto malak malcolm malgorzata
malik malin malte mamoru mana mandla mandy manfred manish manisha manju manoj manon manpreet manuel manuela mara marc marceau marcel marcela marcelino
marcella marcelle marcello marcelo marcia marcin marcio marco marcos marcus marek margaret margareta margarete margarethe margarida margarita margaux
margherita margit margitta margot margret marguerite mari maria mariam mariana mariangela marianna marianne mariano maribel maricarmen marie marie-christine
marie-claude marie-france marie-helene marie-laure marie-luise marieke marijke marijn marika mariko marilena marilia marilyn marina marine mario marion marisa
marisol marissa marit marita marius mariusz marja marjorie markku marko markus marlene marlies marloes marlon marta martha martial martin martina martine
martino marton marvin marwa marwan mary maryam maryann marzena masako masami masaru masato massimiliano massimo mateo mateus mateusz matheus mathias mathieu
mathilde mathis matilda matilde mats matt matteo matthew matthias matthieu matti matyas maud maude maura maureen maurice mauricio maurizio mauro maxence
maxime maximilian maximiliano maxine maya mayara mbali mechthild meena meenakshi meera megan megumi mehdi mehmet mei meihua meike meiling meinhard meinolf
melanie melek melike melina melinda melissa melodie meltem melvin mercedes meredith merete merle mert merve meryem mesut metin mette mia micaela michael
michaela michail michal michalis michel michela michele micheline michelle michi michiko midori mieke mieko miguel mihail mika mikael mike mikhail miki mikko
miklos mikolaj mila milagros milan mildred milena milica milos miloslav milton min-ho min-ji min-jun minako mindy mingming minh minho minji minjun minna
minnie minoru minseo miranda mireia mireille mirela mirella miriam mirko miroslav miroslaw misaki mitchell miyuki mizuki mladen mohamed mohammad mohammed
mohan mohit mohsen moira moises mona monia monica monika monique montserrat morgan morgane moritz morris morten moses mounir mourad muhammad mukesh muna murat
muriel murilo mustafa mwangi myles myra myriam myrtle nabil nada nadeem nadege nadezhda nadia nadine nadir nadja naima najwa nakato nalan nam nancy nandini
nanna naoki naoko naomi narendra naresh nasir nasser natalia natalie nataliya natalya natascha natasha nathalia nathalie nathan nathanael nathaniel natividad
natsuki naveen nawal nazli nea neal ned neelam neele neha neil nele nelly nelson nemanja nenad nerea nesrin nestor neusa neville nga ngoc ngozi nguyet nhung
nia niamh nicanor nicholas nico nicola nicolas nicole nicoletta nicolo niels nieves nigel nihat nikhil nikita nikki niklas nikola nikolai nikolaos nikolaus
nikolay nikolina nikos nilgun nils nina ning nino nisha nitin njeri nkechi nneka noah nobuko nobuo noel noelia noelle noemi noemie nomsa nomvula noor nora
norbert noreen noriko norma norman norris nosipho nour noura novella nthabiseng nuno nunzia nuray nurcan nuria nurten nurul obinna oceane octavia octavio
odette odhiambo odile oguz okan oksana olaf olamide olav olcay ole oleg oleksandr olena olga olha olimpia oliver olivia olivier olli olof olu oluwaseun omar
omer omondi ondrej onur onyeka opal ophelia ophelie orazio oreste orhan oriol orlando ornella orsolya orson orville osama osamu oscar oskar oskari osman
osvaldo oswald otavio othman otieno otis ottavia ottilie otto outi owen oyvind ozan ozge ozgur ozlem paavo pablo padma padraig paivi palesa palma paloma pam
pamela panagiotis pankaj paola paolo paraskevi parvati pascal pascale pascual pasquale patrice patricia patricio patrick patrik patrizia patrizio patrycja
patsy patti patty paul paula paulette pauline paulo pavel pavlina pavlo pavlos pawel paz pedro peer peggy pekka pelin penelope pepijn percy pernille perrine
perry petar peter petr petra petteri peyton phil philine philip philipp philippa philippe phillip phoebe phong phuc phuong phyllis pia piera pierluigi piero
pierre pierre-yves pieter pietro pilar pim pina pinar ping pio piotr pirjo piroska piyush plinio pooja prabhakar pradeep prakash pranav prasad pratik praveen
precious predrag preeti prem priscila priscilla priya priyanka puji purificacion putri qian qiang qing quang quentin quincy quynh rabia rachael rachel rachid
radek radka radoslaw radovan rafael rafaela raffaele raffaella ragnar ragnhild rahmat rahul raimondo raimund raimundo rainer raissa raj raja rajeev rajendra
rajesh rajiv rakesh ralf ralf-peter ralph ram ramazan ramesh rami ramiro ramon ramona rana randall randolph randy rani rania raoul raphael raphaelle raquel
rasha rashid rasmus rastislav ratna raul ravi ravindra raymond raymonde rebecca rebekka recep reem regina reginald regine regis rehema reiko reimund reiner
reinhard reinhild reinhold reka rekha remedios remi remy ren rena renan renata renate renato renaud rendra rene renee renzo retno reuben reynaldo reza rhoda
rhonda rhys riad ricardo riccarda riccardo richard rick ricky ridvan ridwan rigoberto riikka riitta rik riku riley rima rin rina rinaldo rini rita ritu rizky
robbie robert roberta robertas roberto robin-marie rocco rocio roderick rodney rodolfo rodrigo roel roger rogerio rohan rohit roksana roland rolande rolf
romain roman romano romeo romina romolo ron ronald ronaldo ronan rong ronnie rory rosa rosalba rosalia rosalie rosalind rosalinda rosangela rosanna rosaria
rosario rosaura roselyne rosemarie rosemary roshan rosi rosina rossana rossella rostislav roswitha roxanne roy ruben ruchi rudiger rudolf rudolph rudy rufus
ruggero rui rune ruolan rupert ruprecht ruslan russell ruth ruud ryan ryo ryota ryszard ryuichi saad saara sabah sabine sabri sabrina saburo sachiko sachin
sade sadie sahil said sakari sakura salah saleh salem salim sally salma salman salome salvador salvatore sam samantha samar sami samir samira samson samuel
samuele sana sandeep sander sandor sandra sandrine sandro sang-hoon sanja sanjana sanjay sanjeev sanne santiago santos santosh sara sarah saray sarita sarwar
sascha sasha saskia satish satoko satoshi satu saul saurabh savannah saverio savita savitri sayaka sayuri scarlett scott sean sebastian sebastiano sebastiao
sebastien seema selcuk selena selim selin selina selma semra seo-yeon seo-yun seojun seoyeon seppo serap serdar serena serge sergei sergey sergii sergio
serhii serkan seth settimio sevda severine sevgi sevim seyma shalini shanice shankar shannon shanti sharon shaun shawn shawna sheila shelby sheldon shelley
shelly sherman sherri sherry shigeru shilpa shinichi shinji shiori shirin shirley shiva shivani shizuka shota shreya shruti shubham shufen shuhui shweta sian
sibel sibusiso siddharth sidney siegbert siegfried sieglinde siegmar sienna sigmund signe sigrid sigurd siham silas silke silvana silvano silvestre silvia
silvio simon simona simone simonne simran sinan sinem sinisa siobhan sipho siri sirpa siti siyabonga siyu sizwe sjoerd slamet slavko slobodan sneha snezana
socorro sofia sofie solange soledad solene solveig sonal songul sonia sonja sonsoles sonya soo-jin soo-yeon sophia sophie sora soren sota spencer spyros sri
srinivas stacey stacy staffan stan stanislav stanislaw stanley stavros stefan stefania stefanie stefano steffen steffi stefka stelios stella stephan stephane
stephanie stephen steve steven stewart stig stijn stuart subhash sudha sueli sugeng suharto sujin sukma suleyman sultan suman sumeyye sung-min sunghoon sunil
sunita suparman suresh surya susan susana susanna susanne susanti sushil sushma susie susilo susumu suzanne suzette svea sven svend svenja svetlana svitlana
swantje swati sybil sylke sylvain sylvette sylvia sylvie szabolcs szilvia szymon tabitha tadashi tadeusz tahir tahlia taichi tais takahiro takashi takeshi
takumi tamara tamas tamer tamika tammy tamsin tanguy tania tanja tanner tanvi tanya tapio tara tarek tariq tarja tarkan tarmo taro tarquinio tasha tatiana
tatiane tatjana tatsuya tatyana taufik tayfun taylor ted teemu teguh tejas telma tendai teodor teodoro terence teresa tereza terezinha terhi terje terrence
terri tessa tetiana tetsuya teun thabo thais thandeka thandi thanh thao thea thekla thelma themba theo theodor theodora theodore theodoros theresa therese thi
thiago thibaud thibault thierry thijs thilo thomas thor thorben thorbjorn thorsten thu thuy tiago tibor tien tiffany tihomir tijmen tilda tilman tilo tim
timea timm timo timothy tina ting tingting tiphaine tiziana tiziano tjark tobbe tobias toby todd tolga tom tomas tomasa tomasz tomislav tommaso tommy tomoko
tomomi toni tony tor torben torbjorn tore torsten toru tosca toshio tove tracey tracy trang traudel traute travis trent trevor tricia trina trinh trinidad
trisha tristan troy trude trudy trung truong tsubasa tsutomu tuan tugba tullio tuncay tunde tuomas turgut turid tuti tuula tuulia tuyet tyler tyrone ubaldo
uche uday udo ufuk ugo ugur ulf ulises ulla ulli ulrich ulrike uma umar umberto umesh umit umut unai urbano ursel ursula urszula uschi usha uta utami ute uwe
uyen vaclav vadim vagner valdir valentin valentina valentino valentyna valeria valerie valery valter vanda vanessa varun vasco vasil vasiliki vasilis vasily
vasudha vasyl vaughn veit velma venkatesh vera verena verna vernon veronica veronika veronique veselin vesna vibha vicente vicki vickie vicky victoire
victoria victorino vidar vidya viet vijay vikas vikki vikram viktor viktoria viktoriya ville vilmos vinay vincent vincenza vincenzo vineet vinh vinicius vinod
viola violette virgil virgilio virginia virginie vishal vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana vivianne vivien vivienne vlad
vladimir vladislav vojtech volker volkmar volodymyr wagner wahyu waldemar waldtraut waleed walid wallace wally walter waltraud waltraut wambui wanda wanjiku
wanjiru warren wassim wati wayan wayne wei weimin weiwei wellington wen wendell wendy wenjing wenke werner weronika wesley whitney widodo wiebke wieslaw
wilbur wilfred wilfried wilhelm willa willard willem willi william willie wilma wilson wim winfried winifred winston witold wlodzimierz wojciech wolf-dieter
wolfgang wolfram woo-jin wouter wulan wyatt xander xaver xavi xavier xaviere xia xiaofeng xiaohong xiaoling xiaoming xiaoyan ximena xin xinyi xiuying xuan yaa
yagmur yago yan yana yanan yang yann yannick yannik yannis yanti yaping yaroslav yasemin yash yasin yasmin yasmine yasser yasuko yasuo yavuz yaw yelena yen
yeon-woo yetunde yevgeny yichen yifan yigit yilmaz ying yingjie ylva yogesh yohan yoichi yoko yolanda yong yoon-ah yoshiko yoshio younes young-ho young-soo
youngho youssef yuan yudi yuhan yuichi yuka yukari yuki yukiko yukio yulan yuli yulia yuliya yumei yumi yumiko yuna yuniarti yunus yuri yuriy yusuf yusuke
yuta yuting yuto yuxuan yvan yves yvette yvon yvonne zacarias zachary zack zahra zaid zainab zaki zanele zara zbigniew zdenek zdenka zdravko zehra zeinab
zelda zeljko zerrin zeynep zhen zhiqiang ziad zihan zixuan ziyi zlatan zodwa zoe zoey zofia zoi zola zoltan zoran zsofia zsolt zsuzsanna zubair zuri zuzana
zuzanna zygmunt
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
