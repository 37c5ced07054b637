/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aabha aad aada aadarsh aadesh aadhira aadhya aadil aadish aaditya aadolf aafje aafke aafkje aafko aage aagtje aahana aaheli aakanksha aakarsh aakash aakriti
aaldert aaliyah aalok aaltina aaltje aaltsje aamod aanchal aanya aapo aaradhya aaratrik aaratrika aarav aarne aaro aarohi aaron aarti aartje aarush aarushi
aase aashi aashirya aashish aashna aashutosh aasmund aasta aastha aatish aatje aatos aatske aayan aayush aayushi abaigeal abasin abayomi abban abbanus abbas
abbasqulu abbie abbigail abbing abbondio abbos abby abbygail abdalaziz abdalkarim abdalla abdallah abdallahi abdallatif abdalmalik abdalmonem abdalrahman
abdalsalam abdalwahab abdelaal abdelaali abdelali abdelalim abdelatif abdelazim abdelaziz abdelbaki abdelbasset abdelbast abdelfatah abdelfattah abdelfettah
abdelghaffar abdelghafour abdelghani abdelhadi abdelhafid abdelhafiz abdelhai abdelhak abdelhakam abdelhakim abdelhalim abdelhamid abdelhaq abdelilah
abdelillah abdeljabbar abdeljalil abdeljaouad abdeljawad abdelkabir abdelkader abdelkarim abdelkhalek abdelkhaleq abdelkrim abdellah abdellaoui abdellatef
abdellatif abdelmadjid abdelmajid abdelmaksoud abdelmalek abdelmalik abdelmoneim abdelmonem abdelmoula abdelmoumen abdelmounaim abdelmoutaleb abdelmutalib
abdelnaser abdelnasser abdelnour abdeloihab abdelouafi abdelouahab abdelouahed abdelouahid abdelqader abdelraheem abdelrahim abdelrahman abdelraouf abdelrazak
abdelrazek abdelsalam abdelsamad abdelsamie abdelsattar abdelwahab abdelwahed abdelwahid abdelzaher abdenabi abdenacer abdenasser abdenbi abdennabi abdennacer
abdennour abdenour abderafik abderrachid abderraheem abderrahim abderrahmane abderrahmen abderraouf abderrazak abderrazzak abderrezak abdessadek abdessalam
abdessalem abdessamad abdessamed abdessattar abdessettar abdi abdikarim abdilbaki abdilla abdimalik abdiqodir abdirahman abdoulaye abdourahmane abdubannob
abdugaffor abdugani abdujabbor abdukarim abdukholiq abdul abdulaev abdulahad abdulaziz abdulbaqi abdulbari abdulbaset abdulbasir abdulbasit abdulelah
abdulfatah abdulfattah abdulfattoh abdulghafar abdulghaffar abdulghafoor abdulghafour abdulghani abdulhadi abdulhafeez abdulhakeem abdulhakim abdulhaleem
abdulhalim abdulhameed abdulhamid abdulhamit abdulhaq abdulhaseeb abdulhay abduljabbar abduljaleel abduljalil abdulkadir abdulkareem abdulkarim abdulkerim
abdulla abdullacan abdullah abdullahi abdullajon abdullateef abdullatif abdulloh abdulmajeed abdulmajid abdulmalek abdulmalik abdulmatin abdulmohsen
abdulmonem abdulmuhsin abdulmunim abdulmutalib abdulnaser abdulnasser abdulqader abdulqadir abdulqahar abdulraheem abdulrahim abdulrahmaan abdulrahman
abdulraman abdulraouf abdulrauf abdulrazaq abdulrazzaq abdulsalam abdulsamad abdulsamet abdulsattar abdulwahab abdulwahed abdulwahhab abdulwahid abdulwali
abdumalik abdumannon abdumutal abdunabi abdunosir abduqahhor abduqodir abdurahim abdurahimzoda abdurahman abdurahmon abdurashid abdurasul abdurauf abdurazzoq
abdurraheem abdurrahim abdurrahmaan abdurrahman abdurrazzaq abdusalom abdusattor abdussalam abdussamad abduvahob abduvali abduvosit abduxoliq abdykadyr
abdymomun abebe abeda abedelrahman abeer abel abelardo abeline abelone abeltje abeltsje abena aberthol abesalom abgar abhas abhay abhaya abhigyan abhijaat
abhijat abhijeet abhijit abhijna abhilash abhilasha abhimanyu abhinandan abhinav abhinaya abhiraj abhiram abhiruchi abhirup abhirupa abhisek abhishek
abhishikta abibos abigail abigel abilay abilio abilkhair abilmansur abimbola abiodun abiola abner abolfazl abolghasem abolhasan abosede aboubaker aboubakr
abraham abram abrielle abror abtin abubakar abubaker abubakr abulfaz abulhasan abundia abutalib abuzaid abylai abylaikhan abylay abylkhan abzal acacio acazio
achalesh achieng achille achilleas achim achinoam achintya achiya achmed achouak achraf achva achyut achyuta ada adael adaeze adaidh adailton adair adaira
adalbald adalbert adalberte adalberto adalbrecht adalcino adalee adaleigh adalet adalgisa adalgiso adalgunde adalhard adalsteinn adalwin adalyn adalynn adam
adama adamantia adamantios adamina adamnan adamur adan adanna adaobi adaora adarsh addalyn addilyn addilynn addison addyson adebayo adebola adebowale adedayo
adeeb adeel adeela adekunle adel adela adelaida adelaide adelaido adelasia adelbert adelchi adele adeleh adelgund adelgunde adelhard adelheid adelhild adelia
adelie adelina adelinde adeline adelmo adeltraud adeltrud adelwin adelya adelynn adem ademar ademir ademola adeodat adeola aderet aderonke aderyn adesh
adetokunbo adewale adeyemi adeyinka adham adhamhnan adhamjon adhemar adhiambo adhira adhiraj adhya adiba adiel adil adila adilbek adile adilet adilkhan
adilson adilya adilzhan adimaro adina adinai adinath aditi aditri aditya adiya adjoa adlai adlan adnan adnana adnane adolat adolfas adolfo adorjan adozinda
adriaan adriaantje adrian adriana adrianna adriano adriantje adrianus adriel adrien adriena adrienn adunni advait advaita advay advija advik advika adwoa
aebele aedan aedin aednat aegir aeigen aelaig aelez aelig aeltje aeltsje aelwen aelwyn aengus aenneli aenor aerfen aerona aeronwen aeronwy aesge afaaf afaf
afagddu afallach afanasii afanasij afanasiy afanasy afaon afarim afarin afeef affan affraic afia afnan afolabi afonsina afonso afonwy afonya afrdita afrim
afruza afsana afsaneh afshan afshin afsin afsoon afua afzal afzalsho agababa agabala agafia agafon agafya agajan aganazar agapito agastya agata agatha agathe
agathoklis agbeko agda agenor aggela aggeliki aggelos aghakhan aghamora aghasi aghavni aghdas aghna aghte agilolf agim agisilaos aglae aglaia aglaya aglika
agnaldo agne agnes agnese agneta agnete agnethe agnia agnieszka agnietje agnivesh agostina agostinho agostino agoston agota agrafena agrina agripina agrippina
agris agshin agueda aguedo aguna agung agus agustin agustina agzam ahalya aharon ahikam ahinoah ahinoam ahlaam ahlam ahlem ahliman ahmad ahmadi ahmadou
ahmadshah ahmadullah ahmadzai ahmed ahmedou ahmet ahood ahoud ahoura ahror ahrun ahsan ahsen ahti ahtia ahura ahuva aiala aiaru aibar aibarsha aibat aibek
aibike aicha aichetou aida aidan aidana aidar aidarkhan aidarous aiden aidha aidia aidos aidyn aierke aifric aiga aiganym aigars aigerim aigul aija aijamal
aijan aikaterini aikerim aiko aikol aikorkem aikuhi aila ailbe ailbhe ailean aileas aileen ailidh ailie ailill ailios ailis ailish ailke aillil ailpein ailsa
ailton aiman aimar aimee aimhirgin aimira aimo aimone ainagul ainar ainara ainars ainash aindrea aindreas aindrias aine ainesh ainhize ainhoa ainize ainle
ainnir aino ainslee ainsleigh ainsley ainslie aintza aintzane ainur ainura aiperi airat airi airlie airton aisalkyn aisana aisara aisha aishabibi aishah
aishani aishatu aishwaria aishwarya aislin aisling aislinge aislinn aisosa aissatou aisse aiste aisultan aisulu aisuluu aisyah aitana aitbek aithne aitkul
aitmat aitor aitunuk aitziber aitzol aivar aivars aizada aizat aizere aizhan aizharyk aizirek ajantha ajatashatru ajay ajeeb ajeet ajinkya ajit ajita ajitesh
ajith ajitha ajithkumar ajkuna ajla ajmal ajmalkhan ajtony ajwad akabi akaki akanksha akari akash akasya akbarali akbarjon akbermet akbota akcan akdogan akeel
akeelah akeem akemi akerke akgul akgun akhan akhat akhil akhila akhilesh akhmat akhmed akhmet akhtar akhtarmohammad aki akif akihiko akihiro akiko akila
akilina akim akimzhan akin akinalp akinwale akinyi akio akira akjagul akjemal akjol akkelina aklima akmal akmaljon akmaral akmarzhan akmyrat akniet aknur
akobir akos akosua akoth akpene akram akriti akrivi akromjon aksel akseli aksentije akshaj akshara akshat akshata akshath akshatha akshay akshaya akshayaa
akshita akshitha aksoltan aktan akua akulina akvile akvsenti akwasi akylai akylbek akylzhan akzhan akzhol akzhunis alaa alaaddin alaaeddine alaattin alaeddine
alain alaina alaisdair alaitz alajos alakbar alaknanda alan alana alanig alankrita alaric alarico alarig alasdair alasgar alassane alastair alastar alastriona
alawi alayna alazne alba alban albana albane alberdina alberdine alberic alberica alberig alberigo albert alberta albertas albertha albertino albertje alberto
albertus albin albrecht albrikt albrun albulena albwin alceu alcibiade alcide alcides alcina alcindo aldair aldara aldas aldegonde alden aldert aldijana aldis
aldiyar aldo aldona aldonca aldongar aldous aldrik alduino alec aled alegonda aleid aleida aleidis aleix alejandra alejandrina alejandro alejo aleko alekos
alekper aleksa aleksan aleksandar aleksander aleksandr aleksandra aleksandre aleksandrs aleksanteri aleksas aleksasha aleksei aleksej aleksey aleksi alemayehu
alen alena alenka ales alesha alesker alessandra alessandro alessia alessio alesya alethea aletta alevtina alewijn alex alexa alexander alexandr alexandra
alexandre alexandria alexandrine alexandros alexandru alexei alexej alexey alexia alexios alexis alexus alexzander aleyna alfarabi alfat alfdis alfea alfgeir
alfhard alfhild alfie alfinur alfio alfir alfira alfiya alfonsa alfonsas alfonsina alfonso alfonz alfonzo alfred alfreda alfredas alfredo alfrun alfya algan
algernon algimantas algirdas algis algot alhassan alhussein ali alia aliaa aliagha aliah aliaksandr alibek alican alice alicia alicja alickina alida alighiero
alihan aliheydar alijah alijda alijon alikhan alimardan alimardon alimjon alimkhan alimohammad alimzhan alin alina alinaghi aline alinka alioune alipio
alireza alisa alisafa alisamid alisan alisdair alisha alisher alisherjon alison alissa alistair alistaire alister alivia alix aliya aliye aliz aliza aljaz
alka alkelien alketa alkinoos alkis alkiviadis alkmini alkuin allaberdi allamyrat allan allanazar allaster allegra allen allerd allert alli allison allyson
alma almagul almambet almantas almasa almat almaz almazbek almeda almedin almedina almerico almerinda almerindo almila almin almir almira almog almos almudena
almut alnis alnur alois alojz alojzy alok alokananda aloke alokesh alondra alonso alonzo alouane alovsat alovuddin aloys aloysius alpamys alpana alparslan
alpaslan alpcan alper alperen alpesh alphan alphonse alphonsine alphonsius alphonso alpkan alpysbay alrik alroy alrun alsou alsu alsultan altagracia altair
altamiro altan altay altemur altfrid althea altin altino altje altmann altsje altug altunay altyn altynai altynay altynbek altynbika altynjemal altynshash
alumit alun alva alvar alvard alvarina alvaro alvart alvhild alvilde alvin alvis alvise alvydas alwen alwena alwenn alwin alwina alwine alwyn alyona alyosha
alysa alysha alyson alyssa alyssia alzbeta alzhan alzira ama amaal amade amadeo amadeu amadi amadou amael amaela amaelle amagoia amahle amaia amaiur amaka
amal amalasunta amalberga amalendu amalia amalie amalya amanbek amanda amandeep amandine amangeldi amangeldy amangul amani amanmyrat amantay amanullah
amanzhol amar amara amarachi amarendra amarens amarensje amaresh amari amarildo amarintje amarjeet amarjit amarnath amarpal amartya amatzia amauri amaya
ambalika ambarish amberlee amberlyn amberlynn ambika ambra ambroaz ambrogina ambrogio ambroise ambroisine ambros ambrose ambrosius ambrosy ambrozijus ambrus
ambuj ambuja amedea amedee amedeo ameen ameena ameenah ameer ameera ameerah amelia amelie amelija amelina amelita ameneh amer amerigo ametz ameya amhladh
amhlaidh amiad amias amichai amihai amihan amihud amikam amilcar amilcare amin amina aminadav aminah aminata amine amineh aminjon aminu aminul aminullah amior
amir amira amirabbas amirah amirali amiram amiran amirani amirarsalan amiraslan amirbek amirhesam amirhossein amirit amirkhan amirkia amirmahdi amirmohammad
amirparsa amirreza amirsalar amirsam amirsho amirul amirzhan amisha amishi amit amita amitabh amitabha amitai amital amitava amitay amitesh amiti amitosh
amiya amjad amlan amlodd ammaar ammamyrat ammar amnah amnon amogelang amogh amoke amolak amparo amr amra amram amranwen amrapali amrei amrik amrish amrit
amrita amritha amritpal amrou amrullah amruta amrutha amulya amund amy amya ana ana-maria anaam anabel anabella anabelle anacleta anacleto anadi anael anaelle
anagha anahera anahi anahid anahit anahita anaida anaig anais anaisha analeigh analise analyn anamika anan anand anandi anandita anania anano ananta ananth
anantha ananya ananyaa anara anarawd anarbek anargyros anarkul anartz anas anass anastacia anastasia anastasiia anastasija anastasio anastasios anastasiu
anastasiya anastassia anastasya anasuya anasztazia anatole anatoli anatolii anatolij anatoline anatoliy anatoly anaya anbjorg anbu anca ancel anchal anchoret
ancuta andela anderley anders andi andika andile andini andis andjela andoni andor andora andrada andranik andras andraz andre andrea andreas andree andreea
andrees andrei andreia andreina andrej andreja andrejs andres andressa andrev andrew andrey andreya andri andria andriani andries andriesje andrii andrij
andrija andrijana andrine andris andrius andriy andromachi andronikos androw andrus andryusha andrzej andulis andy anechka aneesh aneider aneirin anele anelka
anelya anest anestis aneta anete anett anette anezka anfal anfinn anfisa anfrido angad angana angawdd ange angel-luis angela angeles angelica angelika
angeliki angelina angeline angelines angelique angelko angelo angelos anggi anggraini anggun angharad anghared anghel anghelina angie angiola angiolina
angiolo angira angoori angus angusa angusina angwen anhar anhelina ani ania anibal anica anicet anicetas aniceto anicuta anika aniket aniko anil anila
anilkumar animesh anindita anindya anirban aniruddh aniruddha anirudh anirvan anisa anish anisha anisim anissa anistyn anisya anita anitha anja anjali
anjalika anjan anjana anjaneya anjela anju anjuman anjusha anke ankie ankit ankita ankitha ankur ankush ankusha anlaug anluan anmol ann anna anna-maria
annabel annabella annabelle annaberdi annabeth annag annageldi annagul annaguly annaig annajemal annalee annaleigh annalisa annalise annalynn annamaria
annamyrat annapoorani annapoorna annapurna annarita anndra anndrais anne anne-laure anne-marie anneburg annechien annechiena annedore anneg annegien annegret
annegrietje annek anneke annelene anneli annelie annelies anneliese annelise annelize annelore annemargret annemarie annemarijn annemarthe annemiek annemieke
annemijn annerose annet annetje annette anngret annica annick annie anniek annigje annik annika anniken annikka annikki annisa annmarie annouk annour annraoi
annukka annunziata annunzjata annushka annwen annwyl anong anood anooja anoop anoosh anooshe anooshirvan anora anouar anouche anouchka anouck anoud anouk
anoush anousha anousheh anoushka anraoi anrijs ansbert ansel anselm anselma anselme anselmina anselmo ansgar ansgard ansgerd anshika anshita anshu anshul
anshumala anshuman ansje anske anskje ansley anssi anstein answald antal antanas antanina antao antaram ante antelmo antero anthea anthelme antheunis anthi
anthonetta anthonia anthony anthoula antigoni antioco antip antipa antje antoine antoinette anton antonela antonella antonello antoni antonia antonida
antonieta antonietta antonii antonija antonin antonina antonine antonino antonio antonios antonis antoon antoshka ants antti antton anttoni antun antwan anuar
anuarbek anubha anubhav anubhuti anugraha anuj anuja anuki anukriti anulekha anum anumita anunay anund anuoluwapo anupam anupama anuradha anurag anuraj
anuranjan anureet anurupa anush anusha anushavan anushervon anushik anushiravan anushirvan anushka anushree anushri anusree anusua anuttama anvar anvarjon
anvesh anvi anvita anvitha anwaar anwar anwen anwesha anweshaa anxela anya anyango anyuta anze anzelm anzhela anzhelika anzor aodhagan aodhan aodhfin
aodhfionn aodhla aodhnait aodren aodrena aodrenell aogan aoi aoibh aoibhe aoibheann aoibhin aoibhinn aoife aoiffe aokje aonghas aonghus aouatef aouatif
aouregan aouregwenn aourell apala aparajita aparecida aparecido aparna apeksha apinya apiyo apolinar apolinaras apollinare apollinaria apollinariya apollinary
apolline apollonia apolonia apolonija apolonio apoorv apoorva apostolia apostolis apostolos apratim apurba apurva aqida aqsin araba arabella arabinda araceli
arachana aradhana aradhya araik arailt arailym araitz arakel araksi araksia araksya aram aramayis aramazd aramesh aramik araminta arancha aranka arankit
arantxa arantzazu arapbai arash arastun aravind aravindan aravindhan arawn araxi araxia araxie arayik arbel arben arberesha arberor arbnor arbnora arbogast
arcadie arcangela arcangelo arcelia arcenio archak archan archana archibald archie archili archimede archina archisha archita archontia arda ardahan ardak
ardal ardalan ardalion ardan ardasher ardashes ardavan ardavazd ardeshir ardghal ardian ardiana ardic ardit ardith ardudwen ardwen ardyth areeb areeba areej
arefeh aregnaz areknaz arela areli arend arendina arendje arentje areum arevhat arevik arezoo arezou arezu argantael argantel arghavan arghya argia argjend
argjent argyrios argyris argyro ari ariaan ariaantje ariadna ariadni arial ariana ariane arianell arianna arianne ariannell ariannwen arianrhod arianwen
arianwyn aribert ariberto aric arie ariean arief ariel ariella arielle arif arife ariful arijit arik arikan ariknaz arild arina arinbjorn arindam arini arinka
ariovaldo aris arishta aristakes aristarkh ariste aristea aristeidis aristide aristides aristita aristomenis aristotelis aristoula aritra aritz arivazhagan
ariya ariyan ariye arja arjan arjen arjenne arjeta arjette arjin arjun arjuna arkadeep arkadi arkadij arkadiusz arkadiy arkady arkaitz arkaprabha arkaprava
arkasha arkhip arkin arleen arlen arlene arletta arlette arlind arlinda arlindo arlo armaan armael armaela armaelle arman armanbek armanc armand armanda
armandine armando armani armas armavir armela armelim armelina armelle armen armena armenak armend armenuhi armgard armida armidoro armin arminda armindo
armine arminka armita arnab arnaldina arnaldo arnas arnau arnaud arnaut arnav arnavaz arnbjorg arnbjorn arndis arne arnel arnev arnfinn arnfrid arnfried
arngeir arngerd arngrim arngrimur arngunnur arnhild arnhildur arni arnim arnis arnkell arnkjell arnlaug arnlaugur arnleif arnljot arnljotur arno arnodd arnold
arnolda arnoldas arnoldina arnoldo arnoldus arnolv arnon arnona arnor arnoud arnrun arnstein arnsteinn arnt arnthor arnthora arnthrudur arntor arnulf arnulfo
arnulv arnvid arofat aroha arohi aron aronna arousiag aroussiak arousyak arpad arpan arpana arpenik arpi arpine arpit arpita arranz arsalan arsamak arsen
arsene arsenii arsenij arsenije arsenio arseniy arseny arshak arshaluis arshaluys arsham arshavir arshia arslan arslanbek arstanbek artagan artai artair artak
artan artashes artavan artavazd artem artemie artemii artemio artemiy artemy arthen arthfael arthit arthmael arthur arthwys arti artika artin artiom arto
artsrun artsvik arttu artun artur arturas arturik arturo arturs artyom artyusha aruja arumugam arun aruna arunabh arunabha arunas arunav arundhathi arundhati
arunesh arunima arunkumar arupa arush arushi arusyak aruth arutyun aruzhan arvid arvids arvilla arvind arvine arvis arvo arvydas arwa arwah arwel arwen
arwenna arwin arwind arwyn aryahi aryaman aryan aryana aryeh arykbai arystan arystanbek arzel arzela arzhael arzhel arzhela arzhelenn arzhur arzu arzuman asa
asaad asadbek asadulla asadullah asadullo asael asaf asala asalah asami asanali asanka asankul asantewaa asatur asavari asayel asbjoern asbjorg asbjorn asborg
ascanio asdghig asdis ase aseel aseem aseema asel asemay asemgul asenat asenath asenka asentzio asep asfrid asgard asgaut asgautur asgeir asgeira asger asgerd
asgerdur asghar asghat asgrim asgrimur asha ashalata ashat asheesh asher ashild ashildur ashim ashima ashira ashis ashish ashita ashkan ashkhen ashlee
ashleigh ashlesha ashley ashlyn ashlynn ashmita ashni ashod ashok ashoka ashokan ashokkumar ashot ashour ashraf ashray ashrith ashtyn ashugh ashutosh ashvin
ashwani ashwaq ashwath ashwatha ashwin ashwinee ashwini ashwinikumar ashyr ashyrgeldi ashyrmyrat asia asieh asier asif asim asimakis asimina asita asiyat
asiye asiyeh askar askarbek askell asko aslak aslakur aslam aslambek aslan aslanbek aslanbi aslaug asleif asleifur aslesha asli asliddin aslihan aslinur
asliya asma asmaa asmahan asmatullah asmin asmita asmund asmundur asmus asnate asolfur asparuh aspasia aspen aspet asqar asrar asror asrun asrunn assaad assaf
assar assia assif assing assma assunta assuntina astemir asterios astghik astha asthildur asthor asthora asthrudur astolfo astra astradur astri astrid astrida
astridur astrik astrit astrite astuti astvaldur asudan asude asuka asuman asuncion asvaldur asya asylbai asylbek asylgul asylkhan asylzhan atababa atabak
atabek ataberdi ataberk atacan atageldi atahan atakan atalay ataliah atallah atalya atamyrat atanasie atanasije atanasio atanu atash atasi ataullah atefeh
ateret athanase athanasios atharv atharva atheer athena athenais athina atholl athracht athrwys atiaf atieh atieno atifa atika atilla atinuke atiqa atish
atiyeh atle atmaram atoosa atousa atreyee atreyi atsje atske atsuko atsushi attaullah atte attia attila attilia attilio attiya attje attracht attracta atul
atulya atusa atymtay aubine aubree aubrey aubrianna aubrie aubriella aubrielle aucke audbjorg aude audgunnur audhild audhildur audra audrey audriana audrianna
audrina audrius audrone audrun audun audunn audur audwin auelbek aueskhan augusta auguste augustin augustina augustinas augustine augusto auguszta aukelien
aukje auktje aukusti auli aulia auliffe aulikki aulis auma aune aurea aurel aurela aurele aurelia aurelian aureliana aurelie aurelien aurelija aurelijus
aurelio aurelius aurimas aurnia aurora aurore ausilia ausma ausra ausrine austeja austell austen austol austra austris ava avadhesh avadhoot avaldur avalynn
avani avantika avantikaa avarwy avazbek avdey avdeyev avdija avdotia avdotya avdyl avedis aveek aveen avelina avelino averardo averie averkiy avery averyan
avetik avetis avgerinos avgoustos avgust avgustina aviad aviah aviasaf aviav avichai avichal avichay avidan avidav avidor aviel aviezer avigail avigal
avigayil avigdor aviha avihai avihay avihu avijit avika avikal avimelech avinaash avinadav avinash avinoam aviran avishag avishai avishay avishek avital
avivit aviya avjin avksenti avksentiy avneet avner avni avnish avonlea avraam avraham avram avril avrin avrora avrum avsar avshalom avtandil avtandili avyukt
avyukta awadh awatef awatif awder awino awstin awuor awurama axel axelina axelle axenia axinte ayaan ayaka ayako ayala ayalon ayame ayana ayanda ayanna ayano
ayat ayaulym aybak aybars aybek aybeniz aybike aybuke aycan aycin ayda aydah aydan aydemir ayden aydeniz aydil aydin aydogan aydos ayelet ayesha aygozel aygul
aygun ayham ayhan ayinde ayitey ayjahan ayjemal aykan aykut aykutalp ayla aylar aylin ayliz ayman aymane aymar aymen aymeric aynabat aynur aynura aynure
ayobami ayodeji ayodele ayokunle ayoob ayoub aypara aypare ayperi aysan ayse aysegul aysel aysen aysenur ayseren aysha ayshan aysima aysin aysoltan aysun
aytac aytaj aytan aytek aytekin ayten aytolkyn aytug aytul aytunc ayu ayumi ayush ayushi ayushmaan ayushman ayyuce ayzada azade azadeh azadi azalea azaliya
azamat azamjon azamsho azarakhsh azaria azariah azarmidokht azat azatgul azatuhi azeez azeeza azeglio azelea azelenn azelio azemina azenor azhaar azhar azilis
aziliz azimjon aziret azita aziz aziza azizaga azizah azizbek azize azizeh azizjon azizullah azizullo azlan azman azmi azniv aznor azouz azra azriel azriela
azubuike azucena azuolas azzam azzeddine azzedine azzurra baaba baadur baafje baaike baatyr baatyrbek babacar babageldi babajan babajide babak babamyrat baban
babatunde babette babgen babig babita babken babloo babrak babur babutsa bachuki badawi badegul badiaa badih badr badra badran badreddin badreddine badri
badria badrinath badriya badriyah badryah badshah baerbel bagas bagaudin bagdagul bagdat bageshree bagila baglan bagrat bagrati bagtygul bagtyyar bagus bahaa
bahaaeddin bahadar bahadir bahadirhan bahador bahaeddine bahar baharak baharan bahareh bahargul bahattin bahauddin baheer baheera bahija bahiya bahjat bahman
bahmanyar bahodir bahodirjon bahodur bahora bahoz bahram bahri bahriddin bahrija bahriniso bahriye bahrom bahromjon bahruz bahtiyar baiaman baiba baibolot
bailey bairre bairrfhionn baisal bajram bajrame bajrang bakai bakari bakarne bakartxo bakhita bakhodir bakhtawar bakhtiyar bakhtiyor bakhtnama bakhtovar
bakhtyar bakhyt bakhytgul bakhytzhan bakir bako bakri baktiyar baktybek baktygul bakul bakuri bakyt bakytbek bakytgul bakytzhan balabey balachander
balachandra balachandran balaji balakrishna balakrishnan balamurali balamurugan balaqardash balaraj balaram balaraman balasaheb balasubramaniam
balasubramanian balasubramanyam balausa balazs balbina balbino balbir baldassarre baldev baldewijn baldie baldomero baldovino baldrun balduin baldur baldvin
baldvina balendin balendra balgyn balint baljeet baljinder baljit balkis balkrishna ballabh balloch balnur balqees balqis balram baltasar baltasara baltazar
balthes baltje baltramiejus balveer balvinder balvis balwant balwinder balys balzer balzhan bambang bamdad bamidele banafshe banafsheh banba banbha bandana
bandar bandhan bandile bankim bankole banoo banovsha bansari banshi bansi banu bao bapak baptiste bara baraa baraah barabal barabell baraka baranalp baransi
barasa barban barbara barbel barbod barbora barbra barbro barchinoy bardh bardha bardhyl bardi bardia bardukh bardur bareera bareket barendina barendje
barenwyn barfiya bariaa baris barisa barkev barkha barnaba barnabas barnabe barnaby barney barno barrett barrwyn barry barsam barsegh bart bartas bartek
bartel barteld bartelina bartelt barth barthold bartholda bartholomew bartjan bartje bartlomiej bartolome bartolomea bartolomej bartolomeo bartosz bartu
bartus baruch barun baryal baryalai basab basabi basak basant basanta basanti basavaraj baseel baseem basem bashaer bashar bashayer basheer bashir bashira
bashkim bashkime basile basilia basilio basilisa basim basima basira basma basmah basmala basmat basmeena basmina basri bassam bassama bassel bassim bassima
bassma bastiaan bastiaantje bastian bastien bastienne bastjan bastl basudeb basudev batbayar bateva bathilde bathsheba batihan batikan batima batma batol
batool batoul batraz batsheva battal battista battistina batuhan batul batur baturalp batya batyr batyrbek batyrkhan bauck baudelio baudouin bauke baukelien
baukje baurzhan bautista bauwe bauwien bauyrzhan bawer baxodir baxrom baxtiyor bayan bayane bayani bayansulu bayarmaa baybars baycan bayim baykal baykan
baykut baylan baylee bayleigh baylor baymyrat bayram bayramgeldi bayramgul baysal bayu bdour bearach bearnard beata beate beathag beathan beathas beatli
beatrice beatrijs beatrix beatriz beatus beau becan bechara bechir bechor beckett becky bedabrata bedaws bedia bedig bedir bedirhan bedirxan bedivere
bedrettin bedri bedrich bedriye bedros bedwin bedwyr beena beene beenu beerend beernd begaim begenc begench begimai begimay begli begmyrat begona begzod
begzodbek behare behbood behbud behcet behdad behdokht behesht behfar behic behice behija behiye behlul behnam behnaz behnoosh behnoush behrad behram behrang
behrokh behrooz behrouz behruz behtash behzad behzat behzod beibarys beibhinn beibit beibitgul beineon beistean beitidh beitske bejan bejna bejto bekarys
bekbol bekbolat bekbolot bekele bekha bekhan bekhruz bekhzod bekim bekime bekir bekkhan bekmurza beknazar beknur beksultan beksulton bektas bektemir bektur
bekzada bekzat bekzhan bekzod bela belarmino belen belgacem belgin belgizar belia belieke belina belinay belinda belkacem belkis bella bellamy belma belmira
belmiro ben benaissa benamar benaya benayahu benazir bence bendeguz bendigeidfran bendik bendikt bendt benead beneadig beneat benedek benedetta benedetto
benedict benedicte benedictus benedikt benedikta benediktas benedikte benedita benedito benesek bengi bengin bengisu bengt bengta bengu beniamin benicio benik
benilda benilde benita benito benjamin benjaminas benjie benkt benna bennard bennath bennett bennie benniged benno bennoc bennu benny benoit benoy bensu bent
bente benteline bentlee bentzi bentzion benvinda benvindo benyamin benyoucef benyounes benzion beoan bepina beppie beqqa beracha berangere berardo berat beray
berbertje berched berchtold berdi berdibek berdien berdimuhamed berdimyrat berdina berdj beren berend berendien berendiena berendina berendje berengar
berengere berenguer berenice berent berfin berfo berfu bergdis bergfinnur berggard berglind bergliot bergljot bergny bergrun bergsteinn bergsveinn bergthor
bergthora bergur bergvin berhanu berhed beria berian berikbol beril berinike berislav berit beritan berivan berjouhi berk berkan berkant berkay berkcan
berkehan berkin berkmen berksan berlewen bermet berna bernabe bernadeta bernadett bernadette bernadina bernadine bernard bernarda bernardas bernardete
bernardetta bernardim bernardino bernardo bernardus bernd berney bernhard bernharda bernhardine bernhild bernice bernie bernold bernulf bernward berrak berru
bersaba bert bertalan bertfried bertha berthe berthild berthold bertie bertien bertil bertilde bertilla bertille bertine bertje bertlinde bertold bertoldine
bertram bertrand bertu bertus berwenn berwyn beryan beryl berzan berzins besarion besart besarta beshto besian besiana besik besiki besim besime besir besjana
beslan besmir besnik bessie beste bestoon betania beth bethan bethanie bethanwen bethany bethia bethli bethsan betim betje beto betrys betsan betsie betsje
betsy bettie bettina bettine betty bettye betul betzalel beulah beuno bevan beverly bevin bexley bexruz bextiyar bexzod beyazit beybun beycan beyhan beyza
beyzanur bezhan bezian bhabani bhadra bhadresh bhagat bhagavan bhagirath bhagirathi bhagvati bhagwan bhagwant bhagwati bhagya bhagyalakshmi bhagyashree
bhagyashri bhagyesh bhairav bhairavi bhajan bhakthi bhanu bhanumathi bhanumati bhanupratap bhanwar bhanwari bharat bharath bharathan bharathi bharathiraja
bharati bhargav bhargava bhargavi bharti bhaskar bhaskara bhaskaran bhasker bhaumik bhaumika bhavana bhavani bhavaniprasad bhavdeep bhavesh bhavik bhavika
bhavin bhavini bhavisha bhavishya bhavna bhavneet bhavya bhavyaa bheem bheema bheemrao bheki bhimrao bhimsen bhinang bhishma bhola bholanath bhoomi bhoomija
bhoomika bhranti bhuban bhumi bhumika bhupal bhupat bhupen bhupendra bhupesh bhupinder bhushan bhuvan bhuvana bhuvanesh bhuvaneshwari bhuvaneswari bhuvi
biagia biagio bianca bianka bibha bibhas bibhuti bibiana bibigul bibijan bibimo bibinur bibioisha bichiko bidane biddulph bidhan bidhya bidisha bidyut bidzina
biense bientje bienze bieuwke bieuwkje bieuzy bihari bihter bijan bijay bijaya bijendra bijit bijoy bijoya bijoyalakshmi bijoyesh bijoyini bijoylakshmi bikas
bikash bikram bikramjit bilal bilel bilgehan bilgekagan bilgen bilgenur bilgin bilhildis bilind biljana billie billur billura billy bilqis bima bimal bimala
bimalendu bimla binali binay bindiya bindu bindusara bingbing binh binita binnert binod binodini binoj binoy bintou binyamin biodun bipasha bipin biplab
birbal birca bircan birce biren birendra biresh birger birgir birgit birgitta birgitte birgul birhanu birinder birju birkan birkhild birna birnur birol birsen
birsu birta birte birtha birthe birtukan birute biseng biserka bishakha bishal bishambar bishan bishara bishnu bishr bishweshwar bisi biswa biswajeet biswajit
biswanath biswarup bittor bittori bittu biuwke bizhan bjargey bjarghildur bjarki bjarnar bjarne bjarnfinnur bjarnfredur bjarngerdur bjarnheidur bjarnhildur
bjarni bjarnrun bjarnveig bjarnvin bjartmar bjartur bjoern bjorg bjorgheidur bjorghild bjorghildur bjorgulf bjorgulfur bjorgun bjorgvin bjork bjorn bjornar
bjorney bjornhild bjornolf bjornolfur bjornstjerne bjornulv blaez blagica blagoja blagojce blagoje blagomir blagorodna blagovest blagovesta blagoy blahoslav
blahoslava blaine blair blaise blake blakelee blakeleigh blakely blakelyn blakelynn blanaid blanca blanche blandine blanka blas blathin blathnaid blathnait
blaz blazej blazena bleddyn bledri blegywryd blejan blejennik blerim blerime blerina bleron blerta blerton bleuenn bleunvenn bleunwenn bleuzenn blodeuwedd
blodeuyn blodwen bluma bo boateng bob bobbi bobbie bobby bobojon bobomurod bobur boburbek boburjon bodhi bodie bodil bodmael bodo bodog bodvar bodvild boele
boelke boelkje boelo boetje bogdan boghos bogic boglarka bogna bogosav bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil bohumila bohumir bohumira
bohus bohuslav bohuslava boijen boitumelo bojan bojana bojmir bokke bokkie bolaji bolanle bolatbek boldizsar boleslav boleslaw boleslawa bolesslav bolormaa
bolot bolotbek bonani bonaria bonaventure bongani bonifac bonifacio bonifatius bonifaz bonnie booje borahan borbala borge borghild borghildur borgny borgthor
borgthora borimir boris borisav boriska borislav borislava borisz borivoj borivoje borja borje borkur borna boroka borwin borya boryana borys boryslav borzoo
borzou bosede bosiljka bostjan botagoz botakoz botan bothilde botho botild botilda botirjon botolf botolfur botond botvid bouabdallah bouazza boubacar
bouchaib bouchra boudewijn boudewijna boudig boudjemaa boujemaa bouke boukje boulig boumedien boumediene bouthaina bouthayna bouwe bouwechien bouwien bouwina
bouwjen bouwke bouwkje boyan boyana boyd boyko boymahmad boymurod bozana bozena bozetech bozhena bozhidar bozhidara bozica bozidar bozidarka bozkurt bozor
bozorgmehr bozsi bozydar brachah brad braden bradley bradwen brady bradyn braeden braedyn braelyn braelynn brage bragi brahim brahma brahmanand braida braiden
brais braith brajendra brajesh brajmohan bram branagh brandan brandana brandariz branddis brandee branden brandilyn brando brandon brandubh brandy brangwen
brangwyn branimir branislav branislava branivoj branka branko branson brantlee brantley branwalader branwen bratislav bratko bratumil braulia braulio braxton
brayan brayden braylee brayleigh braylen braylon braylynn breac breaca breandan breann breanna breanne breasal brecan brechje brechtje brechtsje brecken
breckin breeda breege breffni bregje bregtje bregtus breixo brelynn brenda brendan brendana brenlee brenleigh brenley brenna brennan breno brent brentley
breock breogan breonna breshna bretislav bretislava brett brevalaer brevalana brexley brexton breyson bria briac briafael briag briallen brian briana brianda
brianna brianne brice bricriu brid bridget bridgette bridie briec brieg briegenn brielle briellyn brieuc brieux briggs brigh brighid brigid brigida brigidin
brigido brigita brigitta brigitte brijendra brijesh brijmohan briley brindha brinlee brinley brion brisa briselda brishna brita britney britt britta brittany
brittney brivael brivaela brivaelle briwal brixton brochfael brock broddi brodie brodir brody broerke brona bronagh broneks bronislav bronislava bronislaw
bronislawa bronislovas bronius bronno bronson bronte bronwen bronwyn brooke brookelyn brooklynn bruce bruna bruneschi brunhilde brunilde bruno bruria bryan
bryanna bryant bryar bryce brycen brychan brylee bryleigh brylie bryluen bryn brynach bryndis bryneirian bryngeir bryngerdur brynhild brynhildur brynjar
brynjolf brynjolfur brynjulf brynlee brynleigh brynley brynly brynlynn brynmor brynnlee brynulf brynulfur bryok bryson bryten buach buadhach bubuaisha
bubusara bucur buddhadeb buddhadev buddhika buddug buddugre budeg budhram budi budig budiman budimir budoc budog budoor budour buglem bugra bugrahan bujar
bujare buket bukola bulent bunyamin burak burakcan burakhan burbuqe burcak burcin burcu burcugul burdette burduli burgert burghard burghild burhan burhanettin
burhanuddin burhoniddin burim burkard burkart burkay burkhard burkhardt burkit burkni burliyat burul burulai burulkan busenaz bushra bushraa busisiwe busra
butautas buthaina buthayna butje butrimas buvaysar buwke byrdie byrnach byron byung-chul byuzand caatje cabbar cabir cadan cade caden cadfael cadfan cadfarch
cadi cadmael cadmor cadoc cadog cadou cadreg cadreth cadwal cadwaladr cadwallader cadwallon cadwgan cadwgawn cadwy cadwyn cadyn caedmon caelainn caelan caelyn
caeoimhin caetana caetano cafer cagan cagatay cagdas cagil cagin cagkan cagla caglar caglasu caglayan cagri cahal cahan cahangir cahide cahir cahit cahya
cahyo cahyono caiden cailean cailin cailyn caio caique cairbre caireach cairenn cairistin cairistine cairistiona cairstine caiti caitlin caitlyn caitrin
caitriona calal calbhach cale caleb cali calil calin calista calisto calixta calixte calixto callan callaway callie calliope callum calogera calogero calum
calumina calvin cambrie camden camdyn camelia cameron camil camila camilinha camilla camille camillien camillo camilo camryn canan canberk canberkay candace
candan candas candela candelaria candelario candeloro candemir candi candice candida candido candis candra caner canfeda cangul canip cankat cankut cannaid
cansel canset cansu caoilainn caoileann caoilfhionn caoilfionn caoilin caoimhe caoimhghin caoimhin caolan caolite caourantin caourintin capucine cara caradec
caradeg caradoc caradog caralee caralyn caranfil carantoc carbry caridad carin carina carl carla carlee carleton carley carlien carlijn carlito carlo carlos
carlota carlotta carlton carly carlyle carmela carmelita carmella carmelo carmen carmina carminda carmine carmit carol carola carole carolee caroleen carolien
carolijn carolina caroline carolyn carolyne caron carrie carson carsten carsyn carter carwen carwyn cary caryl carys casandra casey cashton casiano casilda
casimir casimiro casje casper cassandra cassia cassiano cassidy cassie cassio cassius castimir casvelyn casworan caswyn catalaya catalijn catalin catalina
catalino catarina catelijne cateline catello cateno caterina cathair cathal cathan cathaoir catharijn catharina cathasach cathelijn cathelijne catherina
catherine cathleen cathrine cathy catia catinca cato catoo catraoine catrien catrijn catrin catrina catriona catuxa catwallaun caua caue cavad cavanshir cavid
cavit cayden cayetana cayetano caylee caylin cazimir cealla ceallach ceallachan ceana cearbhall cearul cebrail cecelia ceciel cecil cecile cecilia cecilie
cecily cecylia cedifer cedifor cedric cedrick cees ceferina ceferino cefin ceidio ceidrych ceindeg ceindrych ceinfron ceinlys ceinwedd ceinwen ceinwyn ceiri
ceiriad ceiriog ceirion ceirios ceiteag ceitidh celal celaleddin celalettin celedonia celedonio celerino celeste celestia celestin celestine celestino
celestyna celia celien celik celil celina celine celio celso celsus celynen celynwen cem cemal cemalettin cemil cemile cemlyn cemre cengiz cengizhan cenk
cenobia censu cenydd ceredig ceren cerian ceridwen cerith cerwyn cerys cesaire cesar cesare cesidio cesira ceslova ceslovas cestmir cetin cettina cevahir
cevat cevdet cevher cevriye ceyda ceyhan ceyhun ceylan ceylin cezar cezary cezmi chaaya chabua chace chad chadi chadia chadli chafik chafika chaggai chagit
chahd chahinez chahira chahna chahrazad chahrazed chaim chaima chaimaa chaimae chaitali chaitanya chaitra chaitrali chakib chakir chakira chakor chakradhar
chakrapani chakravarthi chalak chaman chamanlal chameli chaminda champak champaklal chamseddine chamsudin chamutal chanakya chanan chananel chananya chanchal
chandan chandana chandani chandankumar chander chandima chandni chandra chandrabhan chandrabhanu chandraja chandrakala chandrakant chandrakanta chandrakantha
chandralekha chandramohan chandramukhi chandran chandranath chandrani chandraprabha chandraprakash chandrasekar chandrasekaran chandrasekhar chandrashekar
chandrashekhar chandresh chandrika chandrima chandru chanel changiz changmin changming chani chanida chanina chanoch chantal chantel chantelle chaouki charaf
charalambos charalampia charalampos charan charanjeet charanjit charifa charikleia charilaos charisse charita charitha charitini charito charla charlee
charleen charlene charles charlie charline charlotta charlotte charmaine charos charosxon charoula charu charubala charudatta charuhas charulata charulatha
charumathi charumati charvi charvik charygeldi charymyrat chasity chasper chasya chathura chatrina chau chauncey chava chavatzelet chavdar chavela chaviva
chawki chaya chayan chayanne chayim chayo chebet chedva cheikh cheli chelladurai chellamma chelsea chelsey chema chemda chenai chenglei chepkemoi chepkoech
cheran cherie cherifa cherilyn cherine cherise cherish chermona cherono cherrelle cherri cheruiyot cheryl chesed chesney chesten chester chetan chetana chetna
cheyanne chezi chhabi chhagan chhavi chhaya chiaki chiamaka chiara chiarina chibuzor chichiko chidambaram chidanand chidananda chidera chidi chidiebere
chidiebube chidinma chie chiedza chieko chieltje chihiro chijioke chika chikako chikezie chima chimamanda chiman chimanlal chinara chinatsu chinaza chinedu
chinelo chinenye chingiz chinh chinmay chinmaya chinmayee chinmayi chinna chinnamma chinnappa chinnaswamy chinonso chintamani chintan chinua chinwe chinyere
chioma chipo chiraag chirag chiranjeev chiranjeevi chiranjib chiranjit chiraz chiriac chirila chisato chisom chithra chitra chitragupta chitralekha chitrang
chitrangada chitranjan chitta chittaranjan chiya chiyo chiyoko chizoba chlodwig chloe chnar chofit chokri cholpon cholponai cholponbek chori choriyor choukri
chovav chranislav chris chrisanthi chrischona chrissy christa christabel christal christel christelle christen christer christiaan christiaantje christian
christiane christien christientje christin christina christine christl christodoulos christof christoffel christoforos christoph christophe christopher
christos christy chrysa chrysanthi chrysanthos chrysi chrysostomos chrysoula chudamani chuka chukwudi chukwuemeka chukwuma chuldah chulpan chunhua chunilal
chuy chwalimir chynar chyngyz cian cianan cianna ciannait ciara ciaran ciarnait ciarnan cicely cicero cida ciechoslaw cierra cigdem cihad cihan cihangir cihat
cikku ciler cillian cinaed cinar cindy cinead cinneide cintia cinzia cinzio ciprian cipriana cipriano ciresica ciriaco cirilo ciro cisana citlali citra ciuri
ciwan claes claire clara clarabelle clarence clarice clarissa clarisse clasien clasina clasine claude claudemir claudete claudette claudia claudine claudinei
claudio claudionor claudiu claus claus-dieter clazien clazina cleavon cleber cledno cledwyn cleide cleidiane cleiton clelia clemence clemencia clemens clement
clemente clementine clemmow cleofe cleonice cleophas cleotilde clervie clesek cletus cleusa cleuza clidna clifford climent clint clinton cliodhna cliona clive
clodagh clodio clodoaldo clodomiro clorinda clotaire clothaire clothild clothilde clotilde clwyd clyde clydno clydog clydwyn cobi cobie cobus codrin codrina
codrut codruta cody coelestin coen coenraad coentje coineach coinneach colan colbey colbie colby colcu cole coleen coleson colette colgan colijn colin coline
collan colleen collin collwyn colm colman colmcille colton colwyn comgall comghan comhghall conaire conairt conall conan conanus conceicao concepcion concetta
conchita conchobar conchobhar conchubhar conchur conlaed conlan conlaodh conleth connie connla connlaodh connlaoi connor conny conor conrad constanca
constance constanta constantijn constantin constantina constanze consuelo conwenna conwoion cora coralee coralie coraline corantyn corazon corbin corbinian
corcran cordelia cordula corentin corentine corentyn coretta corey corina corine corinna corinne corliss cormac cormack cornald corneel cornel cornelia
cornelie cornelio cornelious cornelis cornelisje corneliu cornelius corrado corrie corry corsin corstiaan cortez cortney cory cosette cosijn cosima cosimo
coskun cosmin cosmina cosnamhach costache costantino costanza costanzo costas costel costica costin courtlyn courtney covadonga cozmin craig craita crallo
creiddylad creidne creighton crelis cremilda cremilde crenguta crescencia crescencio crescentia crescenzio crescenzo cressida creszenz creuddylad crewenna
crijn crimthann crina criomhthann criosaidh criostoir crisanta crisanto crisdean crisdein crisiant crispijn crispin crispina crispino crispulo crissie cristal
cristea cristen cristeta cristi cristian cristiane cristiano cristina cristinel cristinela cristobal cristobalina cristoffel cristofor crocifissa cronan
cruadhan cruim cruz cruzita cryda csaba csanad csenge csenger csilla csongor ctibor ctirad cuauhtemoc cubert cuchonnacht cuchulainn cuimin cuinn cuithbeart
culhwch cumali cumann cumhea cumhur cunedda cuneyt cuong curdin curstag curstaidh curtis cuthbert cvetan cvetana cvetanka cvetka cvetko cveto cvijeta cvijetin
cwyfan cydwel cyfeiliog cyhelyn cynan cynddelw cynddylan cyndelw cyndeyrn cyndi cyndrig cynedyr cynfael cynfarch cynfelyn cynffig cynfor cynfran cynfrig
cyngen cynidr cynog cynrig cynthia cynthiana cynwal cynwrig cynwyl cyprian cyprien cyprienne cyriag cyriak cyriaque cyriel cyril cyrille cyrus cystennin
czcibor czeslava czeslaw czeslawa daan daantje daatje daban dabhaidh dabhi dace dachi dadang dafina dafinka dafna dafni dafydd dag dagan dagbjartur dagbjort
dagfinn dagfinnur dagfrid dagheidur daghild dagir dagistan daglar dagmar dagmara dagmey dagnija dagny dagnyr dagoberto dagrun dahlia dahye daiane daibhi
daibhidh daichi daidh daiga daiki daimh daina dainis dainius dainora dainuvite daire daireann dairine daisha daisuke daisy daitheog daithi daiva dajad dakotah
daksh daksha dakshesh dakshina dakshita dalal dalbir dalel dalerjon daleyza dalia dalibor dalibora dalila dalimil dalisay dalius daliya daljeet daljinder
daljit dallan dallilja dallin dalma dalmau dalmazio dalpat dalrun dalva dalvir dalya damar damarion damaris damaso damayanthi damayanti damesh damhlaic
damhnait damian damiano damianos damiao damien damilola daminee damini damion damir damith damjan damjana damla damnjan damodar damodaran damon damulis
damwain damyanti dana danabek danagul danah danai danckert dandan danel danella danelle danesh danette dangelo danguole dania daniah danica daniel daniela
daniele daniella danielle daniiar daniil daniila danijel danijela danika daniksha danil danila danilo danis danit danita daniyah daniyar danjuma dankert
dankmar dankrad dankward danny dante danut danuta danute danyal danyla danylo daoud daphne dapo darab daragh darby darcie darcy dardan daredjan darejan
darerca dargis daria dariga dariia darija darin darina darine dario darioush dariu darius dariush dariusz dariya darja darkhan darkhanbek darko darla darleen
darlene darma darnell darpan darpana darragh darrel darrell darren darrick darrin darron darryl darshan darshana darshanaa darshi darshika darshil darshini
darshita darshna daruka darwesh darwish darya daryl daryna daryoush daryush dasarath dasha dashamir dasharath dasharatha dashawn dashenka dashiell dashka
dashnor dashrath dashti dashurie dastan dastanbek dathan dathyl datiko dattatray dattatreya datuna datya dauir dauirzhan daulet dauletbek dauletkhan dauren
daurenbek dave daveth davi david davide davin davina davinder davinia davit daviti davitiani davlat davlatbegim davlatbek davlatmo davlatnazar davonte davood
davor davorin davorka davoud davron davronbek dawid dawit dawlat dawood dawoud dawson dawsyn dawut daxton daya dayal dayamayi dayami dayan dayana dayanand
dayananda dayanara dayanat dayanc dayanch dayanidhi dayaram dayo dayoung dayron dayton daz deaglan deana deandre deangelo deanna deanne dearbhail dearbhaile
dearbhfhorghaill dearbhla deasia deasun deasunach debabrata debangshu debanjali debanjan debapriya debarati debarghya debarshi debashis debashish debashree
debasish debasmita debbie debdas debdutta debendra debesh debjani debjit debjyoti deboleena debolina debora deborah deboshree debosmita debra decio decla
declan dedde deddo dedeepya dedi dedmer dedra dedy deeba deeksha deekshita deekshith deema deemah deena deepa deepak deepakshi deepali deepamala deepan
deepanjali deepankar deepansh deepanshu deepanwita deepender deependra deepesh deepika deepinder deepshikha deeptanshu deeptha deepthi deepti deeptiman deepu
deetje defne degenhard deian deiby deidra deidre deike deimantas deimante deiniol deiniolen deion deirbhile deirdra deirdre deise deisy deivid deividas dejan
dekel delal delali delan delaney delara delaram delawar delbchaem delbert delcho delfim delfin delfina delfino delia deliana delil delilah delisha delkash
dellingur delmar delnavaz delnia delois delores delphia delphine delroy delshad delun delwedd delwen delwyn delyan delyana delyn delyth demarcus demario demba
demelza demesin demet demetra demetria demetrio demetrius demhat demi demian demid demir demiralp demircan demirhan demirkan demna demokan demond demyan
demyanov denae denes denez deneza dengin deni denice deniel denijs denilson denis denisa denise denish denisha deniska denislav denislava denisse denita deniz
denizcan denizhan dennis denoal denys denzel denzil denzill deobrat deoiridh deokinandan deolinda deolindo deon deondre deontae deonte deoraj deorsa derbail
derbaz derbhla derek derenik derfel derick derien derin derkien derkina derkjan derkje derman dermod dermot derowen derrick derrien derryth derval dervilla
dervisa dervla dervorgilla derwa derwen derwyn derya deryanur deryn desai desanka deshaun deshawn desi desiderio desikan desimir desirae desiree desislav
desislava desmond despina desraj desta destegul destin destinee desy detelin detelina detje detlef detlev detmer deusdedit deusdete dev devadas devadasan
devadatta devaki devakumar devamsh devan devanand devang devangana devangi devansh devanshi devanshu devante devaraj devarajan devasena devashish devashree
devavrat devdas devdutt devender devendra devendran devesh deveshi devi devika devila devin devjeet devki devkinandan devkumar devlet devnarayan devnet devon
devonte devraj devran devrat devrig devrim devyani devyanshi devyn dewayne dewey dewi dewina dewran dexter deyanira dezider dezmond dezso dezsoe dganit dhafer
dhairya dhananjay dhananjaya dhanapal dhanasekaran dhanashree dhanashri dhanesh dhaneshwar dhani dhanisha dhanishta dhanraj dhanuja dhanush dhanusha dhanushka
dhanvantari dhanvi dhanvin dhanya dhara dharam dharambir dharamjit dharampal dharamveer dharamvir dharani dharanidhar dharini dharmalingam dharmaraj
dharmaraja dharmendra dharmesh dharmik dharminder dharmistha dharnidhar dharshan dharshini dharti dharun dhatri dhaval dhavala dhawal dheera dheeraj
dheerendra dhevan dhiaa dhiaeddine dhilip dhinakaran dhira dhiraj dhirajlal dhiren dhirendra dhiru dhirubhai dhishan dhivya dhouha dhriti dhritiman dhruti
dhruv dhruva dhruvi dhruvika dhruvil dhuha dhurjati dhwani dhyan dhyani diaa diaaeddin diallo dian diana diane dianna diarmad diarmaid diarmait diarmuid
diarra dicle dictus didar didde didem dider didericus dideriek diderik didier didik didina didrik diebold diederick diederik diederika diego dieke diellza
diemut dieneke dientje diep diepold dierk dieter diethard diethelm diether diethild dietlind dietlinde dietmar dietmute dietram dietrich dietrun dietwald
dieudonne dieudonnee dieuwe dieuwer dieuwerke dieuwertje dieuwke dieuwkje digambar digant diganta digory digvijay digvijaya dijana dijmen dijwar dikla dikran
dikranouhi diksha dikshant dikshit dikshita dilafruz dilan dilani dilara dilay dilbagh dilbar dilbaz dilber dilbirin dildar dildora dileas dilek dilfuza
dilgam dilges dilgesh dilhan diliau dilip dilipkumar dilkhwaz dillip dillon dilma dilman dilmurod dilnavoz dilnaz dilnoza dilobar dilorom dilovan dilovar
dilrabo dilrabokhon dilruba dilsad dilsah dilshad dilshan dilshod dilshoda dilshodbek dilsora dilsoz dilvin dilwen dilwyn dilxwaz dilya dilyar dilyara dilyora
dilys dima dimas dimash dimce dimcho dimfie dimitar dimitra dimitri dimitrichka dimitrinka dimitrios dimitris dimitriy dimka dimochka dimos dimosthenis dimpal
dimphna dimphy dimpi dimple dimpna dimpy dina dinabandhu dinah dinakar dinakaran dinanath dinara dincer dinda dindayal dineke dinendra dineo dinesh dinesha
dineshkumar dini dinie dinislam diniyar dinkar dinko dinmukhamed dinmukhammed dinnis dinogad dinu dinusha diodato diogenis diogo dioma diomasach diomedes dion
dionicio dionigi dionijs dionisio dionisis dionne dionysia dionysios dionysis diorbhail diorbhorgail diosdado dipak dipali dipanjan dipankar dipannita
dipanwita dipen dipendra dipesh dipika dipin dipta diptarka diptendu dipti diptiman dirce dirceu dirck dirk dirkien dirkjan dirkje dirkmar dishaan dishant
dishita ditlev ditmer ditsje ditske ditte dittu ditza ditzah diusha divakar divakaran divansh divera divij divija divisha diviya divna divya divyam divyang
divyani divyanka divyansh divyanshi divyanshu divyata divyesh diwakar diyar diyas diyora diyorbek diyorjon djaafar djaber djalma djamal djamel djamila
djelloul djibril djihad djihane djivan djoeke djoerd djoke djordje djouher djulsa djuradj djurdja djurre djurretje dlawar dlnia dlovan dlshad dmitri dmitrii
dmitrij dmitriy dmitry dmytro doaa dobiegniew dobieslaw dobri dobrica dobrila dobrin dobrinka dobrivoje dobrochna dobrogost dobromila dobromir dobromira
dobrosav dobroslav dobroslava dobroslaw dobroslawa dobrynya dochia dodi doedje doeke doekele doekes doete doetie doetse doetsje doewe doezwal dofri dogac
dogan doganay dogancan dogfael dogmael dogmaela dogucan doguhan dogukan dogus dohyun doina doinita doireann doirind doitse dolag dolanna dolev dolly dolon
dolores dolunay domagoj domantas domarad domaslaw domenec domenica domenico domhildur domhnall domhnull domhnullina domien dominga domingas domingos dominic
dominick dominik dominika dominique dominykas domitila domitilla domitille domitilo domnall domnica domnicus domnika domonkos don donaciano donagh donal
donald donaldina donalina donan donasian donatas donatella donatien donato donatus donell donella donelle dong-hyun donghyun donia donish doniyor doniyorbek
donka donko donna donnabhan donnacha donnagan donnan donncha donnchadh donnell donnie donoal donogh donough donovan dontae donwal donyor donzilia doolin
dooronbek doortje dora doraisamy doraiswamy dorean doreen dorel doreth doretha dorian doriana doriel dorijn dorin dorina dorinda dorine dorinha doris dorit
dorita dorival dorka dorle dorlis dorofei dorofey doron doronit dorota dorotea dorothe dorothea dorothee dorothy dorottya dorrit dorsa dorsey dorte dortea
dorthe dorthea dorthy doru doruk doruktan dorus dostonbek dotan dotty douaa douae doug dougal dougie douglas douha douwe douwien douwina douwkje dovev dovid
dovilas dovile dovrat dovydas dowlet dowletgeldi dowletmyrat dowran doyle doyun dragan dragana dragica draginja dragisa dragojla dragoljub dragomir dragomira
dragos dragoslav dragoslava dragutin drahomir drahomira drahoslav drahoslava drahus drasute draupadi draupnir draven drayton drazen drazenka dreama drenusha
drew drewes drian driekske driekus driesje drieske drifa drigan drikus dripta drishti drishya driss dristi dritan dritero driton drogomir drora drorit drudwen
druhin drusiana drusilla drystan drythyll duaa duald dualtach duane duarte dubhaltach dubhan dubhdara dubheasa dubhghall dubhghlas dubhlainn dubravka dubravko
duduna dugald dughald dughall dughlas duibhghiolla duilio duinseach duisen duisenbek duishon duishonbek dukagjin dulal dulari dulat dulquer dumeng dumenica
duminku dumisani dumitra dumitrita dumitru duncan duncanina dunchadh dundar dung dunja dunvel dunya dunyasha duong duosch durairaj duraisamy durdana durdane
durdica durdona durdu durdy durdygeldi durdymyrat durga durgadas durgadevi durgaprasad durgesh durgeshwari duriye durkje durmishkhan durmus dursun dursunay
dursungul durukan durvalina durward dusan dusanka dusha dushyant dushyanth dusica dusko dustin dusya dutmer duurtje duvan duvier duygu dvira dvora dvorah
dvorit dwaipayan dwarakanath dwarka dwarkadas dwayne dwezenn dwi dwight dwijendra dwijesh dwiti dwyfor dwynwen dwysan dyah dyddanwen dyddgen dyddgu dyfan
dyfed dyfedwy dyfnallt dyfnwal dyfodwg dyfri dyfrig dyghan dylan dylis dymphie dymphna dympna dynfwal dyrfinna dyrleif dyrleifur dyrun dyumna dyuti dyveke
dzana dzanan dzejla dzemal dzemila dzenan dzenana dzenita dzevad dzevada dzhabrail dzhamal dzhamaludin dzhambulat dzhokhar dzidra dzierzyslaw dzifa dzintars
dzintra dzirkstite dziugas eabele eabha eachainn eachann eachdonn eachna eadan eadaoin eadbhard eadser eadske ealair ealasaid ealisaid eallair ealse ealsje
ealtsje eamhair eamon eamonn eanna eanraig earcadal eardske earlene earnan earnest earnestine easton eastyn easwar easwaran easwari eavan ebba ebbe ebele
ebelien ebeltje ebenezer ebere eberhard eberhardine ebonie ebony ebrahim ebrar ebrel ebrilla ebrillwen ebru ebtehal ebtesam ebtisam ebubekir ecaterina ece
ecehan ecem ecenaz ecenur ecevit eckart eckbert eckehard eckhard eckhardt ecmel eda edanur edda eddie edel edelburga edelgard edelmira edelmiro edeltraud
edeltraut edeltrud eder edern edessa edeyrn edgar edgaras edgardo edgars edgeir edhem edi ediba edibe edie edige edilberto edilene edileusa edilson edin edina
edinson edison edita edith edivaldo edlira edmee edmilson edmond edmund edmunda edmundas edmunde edmundo edmwnd edmygedd edna ednaldo ednalva ednari edneia
ednilson ednowain ednyfed edoardo edona edouard edryd edsard edsge edske edson eduard eduarda eduardas eduardo eduviges edvaldo edvard edvardas edvards edvige
edvin edvinas edvins edward edwen edwige edwin edwina edwyn edyta edyth edzard eebele eedla eefje eelcko eelco eeli eelika eelis eelke eelkje eelkjen eelse
eeltje eeltsje eelze eemeli eemke eenok eerik eerika eerikki eerin eerke eernst eero eesge eetu eeuwe eeuwke eeva eevert eevi eewout efe efecan efehan efekan
efemia effie effiong efflam efflamig efflez efigenia efimiya efisia efisio efkan eflal eflamm eflyn efnan efnisien efosa efrain efrat efrayim efrem efren
efrog efrosinia efrosinya efstathia efstathios efstratia efstratios efsun efterpi efthalia efthimis efthymia efthymios eftimia eftimie eftychia eftychios efua
efydd egberdina egbert egberta egbertha egbertine egbertje egbertus egecan egehan egemen eggerik eggert eggrun eghosa egidia egidijus egidio egidius egil
egilbert egilhard egilina egill egils eginardo egino egita egle egmont egoitz egon egor egorka ehab ehregott ehrenfried ehrenreich ehrentraud ehrhard ehsan
ehsanullah ehtiram ehud eibert eibhear eibhilin eibhleann eibhlin eibhlis eichear eiddig eiddon eiddwen eideard eidis eidunn eidur eifion eifiona eigil eigill
eigra eihar eiichi eija eiji eike eiko eila eilaf eilam eilard eilat eildert eildina eileanoir eileen eileke eiler eilert eilev eilidh eilif eilin eilinora
eilionoir eilis eilise eilish eiliv eilke eilko eilon eilona eimantas eimbert eimear eimert eimhear eimhin eimhir eimile eimuntas einar einari einarina einat
einav eindridi einike einin einion einiona einir eino einri einride einthor einudd einvardur einwen eira eirea eireann eirian eirianedd eirianwen eiric eirik
eirika eirikka eirikur eirin eirini eiriol eirion eirlys eirnin eirny eiros eirug eirun eirwedd eirwen eirwyn eiryl eirys eisse eitan eithan eithna eithne
eithrig eivar eivind eivor eivydas ejebay ejegyz ejesh ejike ejiro ejnar eka ekaansh ekaette ekaitz ekalavya ekanath ekansh ekanta ekapad ekaterina ekaterine
ekaterini ekene ekin ekine ekkehard ekkehart eknath eko ekow ekram ekrem ekua ekvtime elad eladia eladio elahe elaheh elaia elain elaina elaine elam elaman
elango elanur elarbi elavarasan elazar elba elbay elbek elbert elbertha elbertje elbrich elbrig elbrus elburg elchai elchanan elchibek elchin elcin elcio
elcke elda eldana eldaniz eldar eldbjorg eldem eldeniz elderik eldey eldgrimur eldiyar eldon eldora eldorbek eldos eldrid eldridge eldrun eleana eleanor
eleanora eleazar elefteria elefterie eleftheria eleftherios elektra elemer elena eleni elenice elenid eleniko elenora elenuta elenydd eleonoor eleonora
eleonore eleouet eleri elestren elettra eleuterio eleuthere elewijn elfair elfan elfed elffin elfgard elfi elfida elfodd elfrid elfrida elfride elfriede
elfrun elftraud elfur elfyn elgan elgard elgiz elguja elgun elhadi elhadj elham elhan elhanan elhassan elhoussine elhussein eli elia eliad elian eliana eliane
elias eliashiv eliav eliaz eliboubann elidyr eliecer eliete eliezer elif elifnaz elifnur elifsu eligio elihu eliisa eliisabet elijah elikem eliko elimelech
elin elina elinbjorg elinborg elindis eline elined elinoam elinor elinros elinwy elio elior eliora eliott elira eliram eliran elis elisa elisabed elisabet
elisabeta elisabete elisabeth elisabetta elisangela elisavet elise elisedd elisenda eliseo elisha elisheva elisif eliska elisud elitsa elitzur elivar eliwlod
elixabete eliya eliyah eliyahu eliza elizabete elizabeth elizangela elizar elizaveta elizete eljas elkana elkanah elke elkhan elkin elkje ella ellarose elle
elleke ellemieke ellemijn ellen ellengard elli elliana ellidi ellie ellinor elliot elliott ellis ellisif ellisyn elliw ellora ellsworth elly ellyw elma
elmaddin elman elmar elmarie elmars elmaz elmeddin elmedin elmedina elmehdi elmer elmeri elmert elmin elmina elmir elmira elmon elmurad elmurod elna elnar
elnara elnare elnatan elnaz elnora elnur elnura eloa elod elodia elodie eloi eloid eloisa eloise elona elorn elorna elouan elouane elouen elouise elowen
elowyn eloy elpida elpidia elpidio elrad elroy els elsa elsabe elsad elsayed elsbet elsbeth elseba elsebet elsebeth elselien elseline elsemarie elsemieke
elsen elsever elshad elshan elshod elsie elsje elske elspet elspeth elspie eltac eltaj eltay elton eltun elturan eluned elva elvan elvana elvedin elvedina
elvijs elvin elvinas elvino elvir elvira elvis elviz elwena elwira elwood elwyn elyada elyakim elyar elyas elyasaf elyashiv elyaz elyes elyor elyorbek elyse
elystan elza elzbieta elzear elzelien elzhan emad eman emanoil emanuel emanuela emanuele emberlee emberly emberlyn emberlynn embla embrek emeka emel emelia
emelian emelie emeline emelita emely emelyan emer emeran emerance emerenciana emerenziana emerita emerson emersyn emese emeterio emi emidia emidio emiel
emigdio emiko emil emilbek emilde emile emilee emili emilia emilian emiliano emilie emilien emilienne emilija emilijus emilio emils emily emin emina emine
eminenur emir emiralp emirhan emirkan emlyn emma emmalee emmaleigh emmalyn emmalynn emmanouela emmanouil emmanuel emmanuella emmanuelle emmarie emmechien
emmeken emmeram emmerens emmerich emmerik emmet emmett emmi emmichje emmie emmigje emmitt emoke emomali empke emrah emre emrecan emrehan emrullah emrys
emtithal emuna emunah emyr enakshi enass enayat enayatullah encarna encarnacion enda endah endang enddwyn endelienta endelyn ender endre endrit endzela enea
enedina enejan eneken eneko eneritz enes enesh enfail enfys engberdina engbert engelbertha engelbrecht engele engelhard engelien engelina engelke engelmar
engilbert engilbertina engilrad engilraf engin enginalp engracia enguerrand enid eniko eniola enisa enise enitan enkeleda enkelejd enkelejda enlik enlli
ennechien enni ennio enno enoch enoga enogad enogat enola enora enori enosh enrhydreg enric enrica enrico enrika enrique enriqueta ensio enver enyonam enza
enzo eochaidh eodez eoghan eoghann eoghnait eoin eoinin eolann eostenn eozen eozenn epameinondas ephraim epifan epifanio eppie eralp eraltay eraly eran erasmo
erasmus erasmws erasti erasto erasyl erato erazem erbay erbil erbol erbolat ercan ercole ercolina ercument erdal erdaulet erdem erdinc erdmann erdmute
erdmuthe erdos erdvilas erekle erela erell eremey eremia eren erenalp erencan erendiz erez erfan erfyl ergash ergashali ergin ergul ergun ergunay erguvan
ergyriad erhan erhard eriberto eric erica erich erick ericka erik erika eriko eriks erin erivaldo erja erkaiym erkal erkan erkanat erkebulan erkegul erkenaz
erki erkin erkinbek erkingul erkinjon erkinoy erkka erkki erkut erlan erland erlantz erlend erlendina erlendur erlinda erling erlingur erma ermak ermal erman
ermanno ermek ermekbay ermelinda ermelinde ermelindo ermeline ermenegildo ermenga ermenhild ermentraud ermesinda ermid ermile ermin ermina erminia erminio
ermira ermolai ermolay ermuhan erna ernat ernest ernesta ernestas ernesti ernestina ernestine ernesto ernests ernestus erni erniaz ernir erno ernst
ernst-august erntraud ernur erofey erofili erol erondina erpur erramun ersagun ersain ersan ersel ersen ersilia ersilio ersin erskine ersoy ersultan ertac
ertan ertay ertugrul ertunc ervand ervin ervins ervis erwan erwana erwanez erwanig erwin erwine erwyn eryilmaz eryn erzat erzhan erzsebet erzsi erzsike esben
esbolat eseld esenbek esengeldy eseniya esentay esenzhan esfandiar esfandyar esger esha eshaan eshagh eshan eshani eshed eshel eshika eshita eshkol eshmat
eshmurod eshwar eshwari esi esila esimkhan esin esinam eskandar eskelien eskell eskil eskild esko esma esmae esmaeel esmaeil esmail esmanur esmatullah esme
esmee esmeralda esmerelda esmira esmurat esohe espen esperanza esra esraa esranur esref essam essi estanislao esteban estee estefania estela estell estella
estelle ester esterina estev estevao estevo esther estibaliz estitxu estrella estrid eswar eswaran eswari eszter etele etelka etelvina etgar ethan ethel
ethelbert ethelyn ethem ethna ethne ethniu etibar etidal etienne etsuko etta ettie ettje ettore ettorina etzel euan eubha euclides eudaf eudald euddogwy eudes
eudora eudosia eudoxia eudoxie eufemia eufemiano eufrasio eufrosina eugeen eugen eugene eugenia eugenie eugenio eugeniusz eujen eukene eula eulalia eulalie
eulalio eulogio eun-ji eunan eunice eunji eunjung eunkyung eunwoo euphemia euphemie eurddolen eurddyled eurfron eurfryn eurgain eurico euridice eurion eurliw
eurneid eurof eurog eurolwyn euronwy eurwedd eurwen eurwyn euryl eurys eusebi eusebia eusebio eusebiu eustace eustach eustachio eustakio eustaquio eustas
eutimio eutiquio euwkje eva eva-maria evaggelia evaggelos evald evaldas evalds evalyn evalynn evan evander evandro evangelia evangelina evangeline evangelino
evangelos evanildo evann evanthia evariste evaristo evdal evdochia evdokia evdokim evdokiya eve evelenn evelien eveliina evelin evelina eveline evelio evelyn
evelyne evena eveneg evenig evenn eveno evenou everarda everardina everardo everardus everdien everdina everdine everett everette everharda everlee everleigh
everly everlyn evert everta evertien evertjan everton evgeni evgenia evgenii evgenij evgenios evgeniy evgeniya evgeny evi evie evija evilasio evina evlalia
evlampia evlampiy evlin evpraksia evren evrim evripidis evsei evsey evstafiy evstati evstigney evyatar evzen ewa ewald ewan ewart ewein ewelina ewella ewen
ewena ewenn ewine ewold ewolt ewoud ewoudt ewout expedita expedito eyad eyal eyder eydis eydna eyerusalem eyfridur eygerdur eyglo eyhildur eyjolf eyjolfur
eylard eylaugur eyleif eyleifur eylem eylul eymen eymund eymundur eynat eyolf eyrun eystein eysteinn eythor eythora eythrudur eyup eyvar eyvaz eyvind eyvindr
eyvindur eyvor ezatollah ezechiele ezekia ezekiel ezequiel ezgi ezginur ezgisu ezhilan ezhilarasan ezhilarasi ezio ezizmyrat ezra ezzat ezzeddine ezzedine
ezzeldin faaiza faasse fabian fabiana fabiano fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizia fabrizio fachtna facundo faddey
fadekemi fadel fadela fadey fadheela fadhel fadhila fadi fadia fadik fadil fadila fadime fadli fadoua faduma fadumo fadwa fadwah fadzli faezeh fahad fahd
fahda fahed fahimeh fahir fahira fahmi fahmy fahrettin fahri fahrija fahriye fahrudin faiber faical fainche fainne faisal faisel faiza faizah faizal
faizmohammad faizullah fajar fakher fakhreddine fakhri fakhriya fakhrosadat fakhry falah falak faldur faleh falgeir falguni falih falk fallon fallyn falur
famil famke fanch fanchig fanchon fanel fang fangfang fani fania fanibhushan fanil fanindra fanis fannar fannberg fanndis fanney fanni fannie fannlaug fannrun
fanny fanta fantig fantou fanya fanzil faoiltiarna faolan faraah farag faragon farah farahnoz farai faraj faraji faramarz faranak farangez farangis farangiz
farbod fardad fardau fardauke fardin fardoragh fardorougha fares fareshta faress farhad farhan farhana farhang farhat farhod farhodjon fariba fariborz farid
farida faridaxon farideh faridoon faridoun faridun fariha farinaz faris farishta fariz fariza farjad farkhat farkhondeh farkhunda farnaz farnood farnoosh
farnoush farokh farook farooq farouk farouq farquhar farrah farrokh farrokhzad farruh farrukh farrux farsad farshad farshid farshideh faruk farukh farzad
farzam farzan farzana farzaneh farzin farzona farzonai fasih fastny fastrade fatbardh fatbardha fateh fatema fatemah fatemeh faten fatena fathallah fatheya
fathi fathia fathiya fathollah fathy fatih fatiha fatikh fatima fatimah fatimat fatimazahra fatimazohra fatimetou fatin fatjon fatjona fatlind fatlum fatma
fatmagul fatmah fatmanur fatmir fatmire faton fatos fatou fatouma fatoumata fattah fattouma fatuma fatyma fausta faustas faustina faustine faustino fausto
fauzi fauzia fauziah fawaz fawwaz fawzi fawzia fawziya fawziyah fawzy fayad faycal faycel faye fayez fayiz fayrouz fayruz fayruza faysal faysel fayza fayzah
fayzulla fayzullo fazail fazalahmad fazalhaq fazil fazilet fazliddin fearadhach fearchar fearchara feardorcha fearganainm fearghal fearghas fearghuina
fearghus feargus fearnlagh febri fechin fecke fedderik fedele fedelm federica federico fedir fedje fedka fedke fedor fedosiya fedosya fedot fedotka fedoua
fedya feeke feenat fehime fehmi feichin feico feidelm feidhelm feidhlim feidhlimidh feiga feije feijo feike feikje feiko feitse feitsje fekla felice felicia
feliciano felicie felicitas felicity felicja felien feliks feliksas feliksija felim felimy felipa felipe felisa felisbela felisberto felisian felismina felix
felton femi femke femkje femmechien femmegien femmie femmigje femmy fengur fenja fenna fennechien fennegien fennetje fennigje fenno fenris fenten feodor
feodora feodosia feodosiy feodosiya feofan feofil feqan ferah ferapont feray feraye ferdane ferdaous ferdau ferdi ferdia ferdiad ferdinand ferdinanda
ferdinando ferdl ferdos ferdows fereidoon fereidoun ferelith ferenc ferencz fereshteh fereydoon fereydoun fergal fergna fergus ferhad ferhan ferhat feri ferid
feride feridoun feridun feriel feriha ferit ferko fermesk fermin fermina fernand fernanda fernande fernando fernao ferran ferruccio ferruh feruz feruza feryal
ferzan fethi fethia fethiye fethullah fevronia fevzi fexri feyte feyyaz feyza feyzanur feyzi feyzullah ffagan ffinian ffion fflam fflur ffowc ffraid ffrancon
ffransis ffreda fiacc fiach fiachna fiachra fiacra fiadh fiadhnait fiafra fiamma fiammetta fianait fianna fidaa fidail fidan fidel fidelia fidelina fidelma
fidencio fiebe fieke fiene fientje fiete figen fiifi fijke fijtje fikile fikre fikret fikreta fikri fikriye fikru fikry filaret filemon filiberto filimon
filinto filio filip filipa filipe filipp filippa filippo filippos filips filiz filka filofteia filomena filomeno filothei filya fimke fimme finan finbar
finbarr finbarre fineen finella fingal finghin fingin finian finlay finlayina finley finn finnbjorg finnbjorn finnboga finnbogi finndis finneas finneces
finnegan finngeir finngerd finnguala finnian finnlaug finnlaugur finnley finnrun finnseach finnuala finnur finnvard finnvid finola fintan fiona fionan fionn
fionnabhair fionnaghal fionnan fionnbarra fionnbharr fionnghal fionnghall fionnghuala fionnlagh fionnlugh fionntan fionntana fionnuala fionnula fionola
fiorella fiorello fiorenza fiorenzo fiorina firangiz firas firass firat firaya firdaous firdaus firdavs firdevs firdous firman firmina firmine firmino firooz
firoozeh firouz firouzeh firuddin firudin firuta firuz firuza firyal fishel fisnik fitim fitri fitria fitriani fizuli fjalldis fjolla fjolnir fjolvar fjorgyn
flaithri flaminia flaminio flamur flann flannait flannan flannery flavia flavie flavien flavienne flavio flaviu flavius flemming fletcher fleur flipke floarea
floireans floortje flora florbela flordeliza florea florence florencia florencio florene florens florent florenta florentijn florentin florentina florentino
floretta florian floriana florica floricel florieke florije florin florina florinda florine floripes floris florrie florus flossie floyd flurin flurina
flurinda flutura flyura foalan focke focko fodhla fodla foeke foekje foelke foelkje foeltje foetje fogartach foillan foivos fokel fokelien fokeltsje fokje
fokjen fokke fokkelien fokkelina fokkert fokkje fokko fola folake folasade folef folgan folker folkert folkertje folkhard folkje folkmar folko folkvardur
folkwin fonda fopje fopke foppo forannan forbflaith forgael foroogh foroozan forough forouhar forouzan fortino fortunato foteini fotima fotina fotini fotiniya
fotios fotis fouad fouke foukje foulques fouzi fouzia fouzieh fouziya fozia fozil foziljon fraenir fragkiskos franca francelina francelino frances francesc
francesca francesco franci franciele francielle franciesca francijntje francina francinaldo francine francis francisca francisco franciscus franciska
francisleide francisquinha franciszek franciszka franck franco francois francois-xavier francoise frangag franjo frankie franklin frankwin frano frans fransez
franseza fransoaz fransou frantisek frantiska franz franziska fraser frauke fraukien fraukje fred freda fredbjorn freddie freddy frederic frederica frederick
frederiek frederieke frederig frederik frederika frederikje frederikke frederique fredrick fredrik fredrika fredrikka fredrikke fredu fredy freek freeman
freerk freerkje freida freja frerik freshta freya freybjorn freyda freydar freydis freygardur freygerdur freyja freyleif freyleifur freymar freymodur freyr
freyrun freysteinn freyvardur freyvid fricis frida fridbert fridbjorg fridbjorn friddis fridfinnur fridgeir fridgerdur fridjon fridlaug fridlaugur fridleif
fridleifur fridmar fridmey fridmundur fridny fridolina fridon fridrik fridrika fridrikka fridrikur fridrun fridse fridsteinn fridthjofur fridthora fridur
fridvin frieda friedebald friedebert friedegard friedegund friedelind friedemann frieder friederike friederun friedgard friedhelm friedhold friedje friedl
friedlieb friedlinde friedmar friedrich friedrun friedwald friedwin friggja friseal frishta frithjof fritjof frits fritske fritz fritzi frmesk frode frodewin
frodhi frohmut froilan frosina froso frosti frosya froujke frouke froukelien froukelina froukje frouwina frouwkje frouzan froylan frozan frugit fruma fruzsina
frydis fuada fulbert fulden fuleshwar fulgence fulgencio fulgenzio fulko fulmati fulop fulup fulvia fulvio fulya fumie fumihiko fumiko fumilayo fumio funda
funke funmi funmilayo furaha furbaide furchtegott furkan furqat fursa fursey furugh fusien fusun futoon futsje fuyuko fychan fylkir fyodor gaargi gaatse
gabdrakhman gabdulla gabi gabija gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrijela gadadhar gadiel gadir gadzhi
gadzhimurad gael gaela gaelen gaelig gaelle gaenor gaerwen gaetan gaetana gaetane gaetano gafni gafnit gafran gagan gagana gagandeep gagik gaia gaiane gaida
gaidar gaidig gaidis gail gailute gaioz gaizka gajanan gajanand gajapati gajendra gajendran gajraj galaktion galderic galih galim galimzyan galin galina
galinka galip galit galiya galti galtje galtsje galuh galust galya galym galymbek galymzhan galyna gamalat gambhir gambhira gamila gamri gamze ganapathi
ganapathy ganapati ganbaatar ganbold gandhali gandhari gandharv gandhimathi ganesan ganesh ganesha ganeshan ganeshkumar gangadhar gangadharan gangaprasad
gangaram gangasagar gangolf ganisher ganit ganna ganni ganpat ganpatrao gapur garabed garagoz garanhir garazi garbhan garbine garbrand garbrich garegin gareth
gargi garif garikoitz garima garine garland garmian garmon garmt garnik garnon garrelt garrett garrison garritje garry garth garthewin garvit garvita garwen
garwy garwyn gary garym gasha gasim gaspar gaspard gaspardine gaspare gasper gathoni gatien gatis gatse gatske gatze gaudencia gaudencio gaudenz gaudenzio
gauhar gauhartas gauja gaukhar gaukje gaurang gauranga gaurangi gauranshi gaurav gauravi gauri gaurika gaurish gaurishankar gautam gautama gautami gaute
gautham gauthami gauthier gauti gautom gautrekur gautur gavhar gavharoy gavin gavino gavriel gavriela gavriil gavril gavrila gavrilo gavyn gawad gawain gawen
gayan gayane gayaneh gayani gayathiri gayathri gayatree gayatri gayaz gayle gaylord gaynell gaynelle gayrat gazanfer gazinur gaziz gazmend gazmir gbenga gcina
geale gealtsje gearalt gearoid gearoidin geart geartje geartruda geartsje gebhard gebharda gebina gedalia gedaliah gedalya gedas gedeon gedevan gediminas
gediz gedvile gedvydas geele geerling geerlof geert geerte geertien geertjan geertje geertrui geertruida geertruide geesien geesje geeske geeta geetali
geetanjali geetha geethanjali geethika geethu geetika geeuwke gefen geffen gegham gehan gehna geidy geileis geir geirbjorg geirdis geirfinna geirfinnur
geirfridur geirhardur geirhild geirhildur geirlaug geirlaugur geirleifur geirmund geirmundur geirny geirolf geirolfur geirridur geirrodur geirrun geirthjofur
geirthrudur geirvaldur geirvor geisje geiske gejza gelace gelavizh gelawej gelbrig geldimyrat gelein geleyn gelien gelina gelkje gellert gellir gellof gelmer
gelsomina geltje gema gemma genadi genadijus genaro gencay gencer gendrius genesia genesio genet genevieve genilson genival genivaldo genji genka genna
gennadi gennadii gennadij gennadiy gennady gennara gennaro genovaite genoveffa genoveva genowefa gensh gentian gentrit gentzane geoff geoffrey geoffroy geok
geonwoo georg george georgel georgene georges georgeta georgette georgi georgia georgiana georgianna georgii georgij georgina georgios georgiy georgy geovana
gepke geppie geppien geraint gerald geralda geralde geraldene geraldina geraldine geraldo gerallt gerard gerarda gerardina gerardo gerasim gerasimos
gerasimoula gerault gerben gerbert gerbeth gerbina gerborg gerbrand gerbranda gerbrecht gerbrich gerbrig gerburg gerco gerd gerda gerdien gerdiene gerdina
gerdine gerdur geremia gerens gerfried gergana gergely gergin gergo gerhard gerhardine gerhild gerke gerko gerlacus gerli gerlind gerlinda gerlinde gerlis
gerlof gerlofke germain germaine german germano germante germar germo germoe germt gernot gerold gerolda gerolf gerolt gerran gerren gerrie gerrieke gerriet
gerrit gerritdina gerritjan gerritje gerritsje gerry gershom gershon gersind gerson gert gertie gertinus gertjan gertraud gertraude gertraut gertrud gertruda
gertrude gertrudes gertrudis gervasio gerwald gerwig gerwin gerwout gerwyn gesa gesche geshbin gesien gesiena gesilene gesine gesinus geske gessica gestheidur
gestny gestrun gestur gesualda gesualdo gesuina gesuino getachew gethin getulio geula geurtsje gevert gevorg gevork gevrog gexan geza gezim ghada ghadah
ghadeer ghadir ghafor ghaida ghaidaa ghaith ghaitha ghala ghaleb ghali ghalia ghalib ghaliya ghananand ghanashyam ghanem ghania ghanim ghaniya ghannam
ghansham ghanshyam gharam gharanai gharsanay ghasem ghassan ghaya ghayath ghayda ghazal ghazala ghazaleh ghazar ghazlan ghazwa ghazwan ghena ghenadie gheorghe
gheorghina gheorghita gherasim gherghina ghevond ghezal ghijs ghinwa ghislain ghislaine ghita ghizlan ghizlane ghobad ghodratollah ghodsi ghodsieh ghofran
gholam gholamali gholamhossein gholamreza ghoncheh ghosoun ghotai ghoufrane ghoukas ghufran ghulam ghulamnabi ghulamsakhi ghusoon giachen giacinta giacinto
giacobbe giacoma giacomina giacomo giacumbert giacun giada giampaolo giampiero giana giancarlo gianduri gianfranca gianfranco giang gianluca gianluigi
gianmarco gianmaria gianna gianni giannin giannina giannis giannoula gianpaola gianpaolo gianpiero giasone giatgen gibrat gideon gidion gidon giedre giedrius
gielt giene gieri giesela giesje gifty giga gigel gihad gihan gihane gijs gijsbert gijsberta gijsbertje gijsbertus gijsje gijske gil gilaad gilad gilang gilat
gilbert gilberte gilberto gilbertus gilchrist gilcilene gilda gildas gildasa gildasio gildaz giles gilfaethwy giliam gilit gillaug gilleabart gilleaindreas
gilleasbaig gilleasbuig gillebride gillebrighde gilleonain gilles gillespie gillian gillis gilma gilmar gilmara gilmario gilmi gilsfridur gilson gilvan gina
gines ginesa ginette ginevra ginka ginny gino gintaras gintare gintas gintautas gints ginus gioacchina gioacchino gioele gioia giora giordana giordano giorgi
giorgia giorgina giorgio giorgos giorsail giorsal giosue giovana giovanna giovannella giovanni giovannina giovanny giray girdhar girdhari gireg girgis
giridhar giridharan girija girijesh girik girilal girindra giriraj girisan girish girisha girivar girlene girma girmante girolamo gisane gisbert gisberta
gisbrecht gisela giselbert gisele giselher gisella giselle giselmar gislaine gislaug gisle gislina gislinde gislny gislrun gisoo gissur gita gitali gitanjali
gitau gitel gitesh githinji gitika gitit gitta gitte gittel gitty giuditta giuli giulia giuliana giuliano giulietta giulio giulitta giunia giunter giusep
giuseppa giuseppe giuseppina giustina giustino giusy givanildo givon gizat gizela gizelda gizella gizem gizemnur gizur gjaflaug gjelosh gjergj gjergji
gjermund gjertrud gjoko gjon gjorgji gjorgjija gjylsime gjyste gladez gladheidur gladis gladys glafira glain glandeg glanffrwd glanmor glanna glaoda glasha
glauber glaucia glaudina gleb glebushka gleice gleisiar glen glenan glenda glenn glenna glenwen glenys gleren glesni gligor glikeriya glodis gloria gloyw
glumur glykeria glyn glyndwr glynis glynmor glynwen gnanam gneisti gniewko gniewomir gnupur goanvec gobind gobinda gobinet gobnait gobnat goda godavari
godehard godelieve goderdzi godfrey godfried godfriede godgerdur godhuli godmann godmundur godrun godschalk godzimir godzislaw goewin gofannon goffert
goffreda goffredo gofur gofurjon gogfran gogia gogita gogola gogutsa gohar goharik goitse goitsen goitske gokalp gokay gokberk gokbey gokboru gokcan gokce
gokcen gokdeniz gokhan gokmen goknil goknur goksel goksen goksin goksu goktug gokturk gokul gokula gokulakrishnan golbahar golchehreh goldie goldine goleubryd
goleuddydd golnar golnaz golnoosh golnoush golpari golrokh golsa golshan golshid golshifteh goltaj golwg gomathi gomati gonario gonca goncalo goneli gonenc
gontran gonul gonzague gonzalo goolab goossen gopal gopala gopalakrishna gopalakrishnan gopalan gopalkrishna goparaj gopesh gopichand gopikrishna gopinath
gopinathan gorakh gorakhnath goran gorana gorane goranka gorazd gordafarid gordan gordana gordei gordey gordon gorik gorka gorkem gorlas gorlois gorm gormall
gormelia gormflaith gormghlaith gormla gormlaith gormul gormur goro goron goronw goronwy gorwel goryan goscislaw gosewijn gosewina gosha gosia goslawa gospava
gosselina gosta goswami goswin gottfred gottfried gottfriede gotthard gotthilf gotthold gottlieb gottliebe gottschalk gottskalk gottsveinn gottwald gottwin
gotz gotzon gotzone goudarz gouenou gouesnou gouesnoua goulchen goulven goulvena goulwen goulwena gourab gourahari gourav gourgy gouri gourvan goustan goutam
goutham goutzen gouziern govand govardhan goverdina govert goverta govher govind govinda govindan govindarajan govindaraju govindasamy govindaswamy govindram
gowri gowrishankar gowtham gowthami gozde gozel gozelay gozen graads graca gracelyn gracelynn grachik graciano gracie graciela graciete graciliano gracinda
gracjan gradimir gradlon grady graeme graham graid grainne gralon grammatiki gramoz grankell granuaile granya gratiela graysen grayson grazia graziano
graziela graziele graziella grazielle grazina grazvydas grazyna greagoir greet greetje greg gregers gregg gregoire gregor gregoria gregorij gregorio gregorius
gregory greig greipur grellan greta gretchen grete grethe grettir greum greyson grezzju grgur gricelda grieteke grietha grietje grietsje griffin griffith
griffri grigor grigore grigori grigorie grigorii grigorij grigorios grigoris grigoriy grigory grikor grimhildur grimkell grimlaugur grimnir grimolfur
grimulfur grimur griogair griogal griselda grisha grishka grishma grizel grizzel grodzislaw gronw gronwy grover grozdan grozdana grozdanka gruffudd gruffydd
grunde grwst grytsje grzegorz grzymislawa guadalupe guaire gualberto gualdino gualter gualtiero guang gudberg gudbergur gudbjarni gudbjartur gudbjorg gudbjorn
gudbjort gudborg gudbrand gudbrandur gudda guddi guddu gudelina gudfinna gudfinnur gudfrid gudfridur gudgeir gudgerdur gudhild gudildur gudjon gudjona gudlaug
gudlaugur gudleif gudleifur gudleik gudlin gudmann gudmar gudmey gudmon gudmund gudmunda gudmundina gudmundur gudni gudny gudnyja gudolfur gudrid gudridur
gudrod gudrodur gudrun gudrune gudsteinn gudsveinn gudthor gudula gudvangur gudvardur gudveig gudveigur gudvin guenael guenaelle guendalina guenola guenole
guenolee guenter guenther guerrino guewen gugan guglielma guglielmina guglielmo gugulethu guhan guido guifang guifre guilan guilherme guilhermina guillaume
guillem guillemette guillerm guillermina guillermo guinevere guiomar guiral guirec guiying gulab gulabrao guladi gulafshon gulagha gulalai gulalay gulalek
gulandam gulara gulay gulazer gulbaat gulbadin gulbahar gulbahor gulbakhram gulbakhyt gulbaniz gulbanu gulbarchyn gulbarshyn gulbashra gulben gulbibi gulbin
gulbubu gulbuddin gulcan gulchehra gulchin gulchiroy gulchohra gulcin guldana guldane guldariya guldasta gulden gulderen guldexwin gulenay gulendam gulfem
gulfidan gulfiya gulgaz gulghotai gulhan gulhayo guliko gulim gulina gulira guliz gulizar guljahan guljahon guljamal guljamol guljan guljemal guljeren
gulkaiyr gulkan gullala gullveig gulmairam gulmira gulmohammad gulnabat gulnara gulnare gulnari gulnaz gulnazi gulnigar gulnihal gulnisso gulniza gulnora
gulnoza gulnozaxon gulnur gulperi gulrafshon gulrahman gulrana gulriz gulru gulruh gulrukh gulrukhsor gulruxsor gulsah gulsaira gulsanam gulsara gulsen gulser
gulseren gulsevin gulsezim gulshah gulshan gulshankumar gulshat gulshirin gulshoda gulsina gulsum gulsun gulsunda gultac gultekin gulten gulumser gulusa
gulver gulwali gulzada gulzarilal gulzat gulzhaina gulzhan gulzhanat gulzira gulzoda gumercindo gumersinda gumersindo guna gunaraj gunars gunasekar
gunasekaran gunashekar gunavathi gunawan gunay gunbjorg gunborg guncel gunda gundars gundega gundula gunduz gunel guner gunes gunesh gunhan gunhild gunilla
gunja gunjan gunjana gunlaug gunn gunna gunnar gunnberg gunnbjorg gunnbjorn gunndis gunnel gunnella gunner gunnfridur gunngeir gunnhild gunnhildur gunnidhi
gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnolf gunnolfur gunnor gunnrun gunnsteinn gunnthor gunnthora gunnthorunn gunnur gunnvald gunnvaldur
gunnveig gunnvor gunta guntac guntars guntbert gunter gunthard gunther gunthild gunthilde guntis guntmar guntra guntram guntrun guntwin gunvald gunvar gunver
gunvor gunwalloe gunwant gunwanti guoqiang gupteswar guram guranda gurbachan gurbaksh gurban gurbangul gurbanguly gurbanmyrat gurbannazar gurbax gurbe gurbet
gurbuz gurcan gurcharan gurdal gurdas gurdayal gurdeep gurdev gurdial gurdip gurel gurgen gurgi gurhan guri gurinder gurit gurjant gurjeet gurjit gurjot
gurkan gurkaran gurkirat gurleen gurli gurloes gurmail gurmeet gurmeher gurmit gurmukh gurnaam gurnam gurnoor guro gurol gurpal gurpartap gurpreet gursel
gursharan gursimran gursoy gurtej gurumoorthy gurumurthy gurunath gurunathan gurupada guruprasad gururaj gururajan gurushant gurusharan guruswamy gurval
gurvall gurvan gurvinder gurvir gurwan gurwinder gustaf gustafa gustan gustav gustavine gustavo gusztav guttorm guttormur gutyn guurt guurtje guus guusje
guusta guvanch guven guvenc guwanc guwanch guy-marie guycgeldi guylaine guyora guzal guzaliya guzel guzeppa guzeppi guzide guzin gvanca gvantsa gvidas gvozden
gwagan gwalather gwalchmai gwalia gwallog gwallter gwarnach gwaunli gwavas gwawl gwawr gwaynten gwegen gweir gweirful gweirydd gweltas gweltaz gweltaza gwen
gwenabwy gwenael gwenaela gwenaell gwenaelle gwenalarch gwenallt gwenan gwenda gwendal gwendalina gwendaline gwendolen gwendolin gwendoline gwendolyn
gwendraeth gwendydd gwened gweneg gweneira gwener gweneth gwenfaen gwenfair gwenffrewi gwenfor gwenfrewi gwenfron gwenhwyfach gwenhwyfar gwenifer gwenith
gwenivar gwenlais gwenledyr gwenlli gwenllian gwenllwyfo gwenllys gwenn gwenna gwennaelle gwennaig gwennan gwennant gwennap gwennec gwenneg gwennegan gwennel
gwennenn gwenneza gwennin gwennina gwenno gwennoal gwennog gwennol gwennoline gwennou gwennuhel gwenog gwenola gwenole gwenolea gwenonwy gwenora gwenrann
gwentlian gwenva gwenvael gwenvaela gwenvaelle gwenveur gwenvred gwenwynwyn gwenyth gwerful gwerfyl gwernach gwerydd gwesyn gwethenek gweurul gwevyl gwgan
gwgon gwidol gwijde gwilherm gwilhmin gwilhom gwilhou gwili gwillerm gwilym gwion gwirec gwiryon gwithian gwladez gwladus gwladys gwlithen gwlithyn gwrgan
gwrgant gwrgi gwriad gwrtheyrn gwrwst gwyar gwyddfid gwyddno gwydion gwydol gwyn gwyndaf gwynedd gwyneira gwyneth gwynfa gwynfe gwynfi gwynfil gwynfor
gwynfryn gwynhefar gwynlais gwynli gwynlliw gwynllyw gwynn gwynne gwynno gwynnog gwynoc gwynogfryd gwynora gwynoro gwyon gwythyr gyanendra gyanesh gyaneshwar
gyaneshwari gyani gyanprakash gyda gylfa gylfi gyongyi gyongyver gyorgy gyorgyi gyozo gyrdir gyrid gysbert gysberta gytha gytis gyula gyulnara gyvile haaie
haaije haaijo haaike haaitske haaitze haakon haasini haaye habbe habbo habib habiba habibah habibe habibollah habibulla habibullo habibur habip habir hacer
hachem hachemi hachim hadas hadasa hadassa hadassah hadda haddur hadeel hadeer hadelin hademar hadewieg hadewig hadewij hadewijch hadewych hadhoum hadi hadia
hadicha hadil hadir hadiseh hadiza hadjer hadjira hadlee hadleigh hadley hadmar hadmut hadumod haebeltje haengur haeun hafberg hafborg hafdis hafed hafedh
hafeez hafesb hafez hafgan hafgrimur hafid hafida hafidha hafina hafiz hafizullah haflidi haflina hafnar hafren hafrun hafsa hafsah hafsteinn hafthor hafthora
haftor hafwen hafwyn hagai hagbard hagbardur hagbart hagen haggai hagit hagny hagop haibo haidar haider haidy haifa haifaa haifeng haiganoush haije haijtje
haikal haiko haikuhi haile hailee hailey hailong hailu haim haimar haisley haite haitham haithem haitse haitske haiyan haizea haizene haizley hajar hajdar
hajime hajir hajna hajnalka hajra hajredin hajrija hajrije hajrudin hajymyrat hakam hakan hakeem hakim hakima hakimjon hakimsho hakki hakob hakon hakona hakop
hala halah halbrich haldun haleem haleh haleigh halenur haley halfdan halfdanur halid halida halil halim halima halimah halime halina halise halit hallbera
hallberg hallbjorg hallbjorn hallbjornur hallborg halldis halldor halldora halldorur hallee hallel hallfredur hallfridur hallgeir hallgeira hallgerd
hallgerdur hallgils hallgrim hallgrima hallgrimur hallgunnur hallie hallkatla hallkell hallkjell hallmann hallmar hallmund hallmundur hallny hallrun hallstein
hallsteinn hallthor hallthora halltora hallur hallvard hallvardur hallveig hallvor hallymyrat halmyrat halston haluk halvard halvor halyna halynka hamad
hamadi hamadou hamasa hamazasp hambardzum hamdah hamdam hamdan hamdi hamdija hamdiye hamdullah hamdy hamed hameed hameeda hameedullah hamest hamid hamida
hamide hamideh hamidjon hamidreza hamidulla hamidullah hamish hamishina hamisi hamiyet hammou hammouda hamood hamoud hamouda hamoun hampartsoum hampus hamroz
hamsika hamsini hamutal hamza hamzah hamzeh hana hanaa hanadi hanae hanako hanan hanane hananel hananya handan handayani hande handoko haneen hanfried hanh
hani hania hanieh hanif hanife hanin hanine haniya haniyah haniyeh hank hanlie hanna hannah hannan hannaneh hanne hannedore hanneke hannela hannele hannelies
hannelore hannes hannfried hannibal hannie hanno hannu hanora hanouf hans hans-georg hans-joachim hans-jurgen hans-peter hansa hansaraj hansdieter hansgeorg
hansgerd hansheinrich hansi hansika hansini hansjakob hansje hansjoachim hansjochen hansjoerg hansjorg hansjosef hansjuerg hansjuergen hansjurg hansjurgen
hanskarl hansklaus hansmartin hanspeter hansraj hansruedi hansueli hansuli hansulrich hanswalter hanswerner hanumant hanumanth hanumantha hanumanthappa
hanusia hao haoran haotian haouaw haoura haoyu hapke hapkje haralamb haralambie haralambos harald haralda haraldina haralds haraldur haran harbans harberdina
harbert harbhajan harbir harco hardayal hardeep hardev hardik hardika hardina hardip hardit hardur harek harekur harel haresh hareth hargobind hargovind
hargun hari haribabu haribhau haridas haridwar harigopal harihar hariharan harijith harijs harika harikrishna harikrishnan harin harinarayan harinath
harinatha harinder harinee harini hariolf hariom haripada hariprasad hariprasath haripriya hariram haris harish harisha harishankar harishchandra harishkumar
harita harith haritha haritz harivansh harjeet harjinder harjit harjot harkamal harkaran harkesh harketje harkirat harkishan harkjen harlan harlee harleen
harleigh harlow harlyn harlynn harm harman harmandeep harmanna harmannus harmanpreet harmeet harmesh harmien harmina harminder harmit harmke harmpje harmtje
harnam harneet harnek harnoor harold haroon haroun harout haroutioun haroutiun haroutyun harpa harpal harpinder harpreet harri harrie harriet harriett
harriette harrison harrold harry harsh harsha harshad harshada harshal harshala harshali harshan harshana harsharan harshavardhan harshavardhana harshdeep
harshendu harshi harshika harshil harshini harshit harshita harshith harshitha harshul harshvardhan harshwardhan harsimran harsimrat hartaj harteerath
hartfrid hartfried hartger hartley hartlieb hartman hartmut hartmuth hartog hartono hartwig hartwin haruka haruki haruko harun haruna haruto harutyun harveen
harvey harvian harvinder harvir harwinder haryanto hasamuddin hasan hasanain hasanboy hasaneen hasanjon hasansho hasbleidy haseena hashem hashim hashmat
hashmatullah hasiba hasibe hasija hasije hasim hasina hasini hasita hasitha haslett haslina hasmik hasmukh hasmukhlal hasna hasnaa hasrat hasret hassan
hassana hassane hassanein hassiba hassie hassnaa hasso hassoun hastin hasumati hatem hatice haticenur hatidza hatim hatip hatoon hattie hatto hatun hauke
haukje haukrun haukur hauwa havard havardur havatzelet havin havish havisha haviva havsteinn havva havvanur hawar hawazen hawjin hawkar hawraa hawraz hawre
hawzhin haya hayaa hayam hayarpi hayat hayati hayato hayatullah haydar haydee hayden hayder hayedeh hayet hayfa hayfaa hayitboy hayk haykanush haykaz haykel
hayko haykuhi haylee hayleigh hayley haylie hayoon hayotjon hayoung hayrettin hayri hayriye hayrullah hayrunnisa hayssam haytham hazaa hazal hazar hazelle
hazem hazim haziq hazrat hazwan heather heba hebah hebatallah hebeltje heckie hector hectorina hectorine hedda heddi heddus heddwen heddwyn heddyr hedieh
hedin hedinn hediye hediyeh hedrek hedser hedske hedvig hedvika hedwenn hedwig hedwiga heejin heena heenal heeral heeralal heerke heero heert hefeydd hefin
hefina heftziba hege heghine hegoi hegri heida heidar heidbjorg heidbjort heidbra heiddis heidegret heidelore heidemarie heiderose heidi heidlaug heidlindur
heidlo heidmar heidny heidrekur heidrik heidrun heidur heidveig heidvig heidy heija heije heijltje heika heike heiki heikina heikki heiko heilburg heilgard
heilika heilin heilina heilke heilko heiltje heilwen heilwig heimdall heimeran heimerik heimfried heimir heimo heiner heinfried heini heinie heinke heinrekur
heinrich heinrika heinse heintje heinz heinz-peter heinze heinzpeter heiri heitie heitor heitze hekla hekmat hekmatullah hekuran helbest helder heldina heledd
heleen heleentje helen helena helene helfrid helfried helga helgard helge helgert helgi helgrimur helgurd heli heliane helin helio heliodoro helja helju hella
helle hellean helleik hellmut helmburg helmert helmfried helmi helmich helmig helmtraud helmtrud helmtrude helmus helmut helmuth heloisa heloise heloury
heltje helvi helvig hema hemabati hemadri hemalata hemalatha hemamalini heman hemang hemangi hemangini hemani hemant hemanthkumar hemaprabha hemaraj hemavathi
hemavati hemendra hemendu hemesh hemi hemish hemke hemlal hemlata hemmechien hemmingur hemmo hemra hemraj hend hendra hendri hendrick hendricka hendrickje
hendricus hendriekje hendrien hendriene hendrik hendrika hendrikje hendrikjen hendrikka hendrikus hendrin hendrina hendrine hendrix hendro heneg hengameh
hengill henk henkie henn henna hennadii hennadiy henneke hennie henning henny henri henrich henricus henriet henrietta henriette henrik henrika henrikas
henrike henrikka henriks henrique henriqueta henry henryk henryka hensley heodez heorhii heorhiy hepgul hephzibah hepke hepkje heraclio heramb heramba herbert
herberta herbertus herbjorg herbjorn herbjort herbod herborg herbrandur herdis heresh herfinnur herfridur herfried hergeir hergerdur hergils heri heribert
heriberto herjolfur herko herkus herlaug herlaugur herle herleif herleifur herleva herlina herlind herlinda herlinde herlof herluf hermagora herman hermance
hermanda hermann hermanna hermannus hermelinda hermenegild hermenegilda hermenegildo hermengarda hermien hermieneke hermilo herminda hermine hermineh herminia
herminio hermione hermke hermod hermodur hermogenes hermon hermund hermundur hernan herrad hersh hershel hersilia hersir hersteinn hersteinur hersveinn herta
hertha herthrudur heru hervald hervar hervardur hervarour herve hervea herveig hervela hervelina herveline hervoer herward herwart herwig herwiga herzl hesam
hesamoddin hesham heshmat heshmatollah heskel hesna hessa hessah hessel hesselien hesseline hesseltje hester hesther hesti hetal hetansh hetika hettie hetty
hetvi heukelien heulfryn heulwen heulwyn heulyn heval hevidar hevin heyam heyltje heyme heyran hezekiah hezha hezhar hiba hibah hibatallah hibo hicca hicham
hichem hicran hidajet hidajeta hidayatullah hidayet hidde hiddo hideaki hidehiko hideki hideko hideo hidetoshi hidske hieke hielke hielkje hielkjen hieltsje
hiemke hien hiepke hietje hieu hieuwke hifzi higinia higinio hijlke hijlkje hijltje hijran hikari hikaru hikma hikmat hikmatilla hikmatulla hikmatullo hikmet
hilal hilaria hilario hilary hilberdina hilbrand hilbrich hilda hildberg hildbjorg hildburg hilde hildebald hildebert hildeberto hildebjorg hildebrand
hildegard hildegonda hildegund hildegunde hildegunn hildemar hildert hilderun hildibergur hildibjorg hildibrandur hildigeir hildigerdur hildigunnur hildimar
hildimundur hildiridur hildisif hildo hildred hildrun hildtrud hildur hilel hilger hilin hilit hilja hilje hilke hilkelien hilkje hilkka hilko hilla hillar
hillary hillebrand hillechien hillechiena hillegien hillegonda hillel hillena hilletje hillevi hillie hilligje hillina hilma hilmar hilmi hilmir hilola hilppa
hiltje hiltjo hiltraud hiltrud hiltrude himadri himaghna himaja himakshi himal himali himangi himani himansh himanshi himanshu himari himashri himavat himesh
himke himmat himmet himmu himri hina hinal hinata hincal hind hinderika hinderikus hinderk hinderkien hindertje hindrik hindrika hindrikje hindrikus hinemoa
hingori hinnerk hinno hinrich hinrik hinrika hinrikka hinse hipke hipolita hipolito hippolyt hirad hirael hirak hiral hiralal hiram hiranmay hiranmayi hiranur
hiranya hirbod hirendra hirendranath hiresh hiroaki hirofumi hirohito hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hirut hirva hisako hisam hisao
hisashi hisham hiske hissa hitaishi hitarth hitendra hitesh hiteshi hiteshkumar hitha hitomi hitoshi hittje hiudai hivda hiwot hiyam hizia hjalmar hjalmarr
hjalmdis hjalmey hjalmfridur hjalmgeir hjalmgerdur hjalmrun hjalmther hjalmtor hjalmtyr hjalmur hjalmveig hjalti hjaltina hjaltlina hjarnar hjarrandi hjordis
hjorfridur hjorgunnur hjorleif hjorleifur hjorny hjorris hjortfridur hjorthur hjortur hjorvar hledis hlengiwe hlib hlifar hlodur hlodver hlokk hlyngerdur
hlynur hnikar hoa hoai hoang hobbo hoda hodan hodaya hodayah hodei hodia hoelenn hoelig hofit hogir hogni hognna hohepa hoite hoitse hoitze hojaberdi hojaguly
hojamyrat hojanepes hojiakbar hokuma holger holida holleigh hollie hollis hollyn holmbert holmbjorg holmdis holmfast holmfridur holmgeir holmger holmgerdur
holmgrimur holmkell holmrun holmsteinn holmthor holmtrygg holmurod homa homaira homan homayoon homayoun homayra homeira homer honaida honoka honorata honorato
honore honoria honorine honorio hooman hoomanam hooria hooriyeh hooshang hopcyn horace horacio horatio horatiu hordii hordiy hordur horea horia hormoz hormozd
horst hortense hortensia hortensio hosai hosam hosameldin hosay hoshang hoshyar hosila hoskuld hoskuldur hosni hosny hossain hossam hossein hosseinali
hostimil hostivit hotam hotse hotske hotze houarneau houarneo houarnev houarniaule houcine houda houkje houman houra houria houriya houriyah houshang houshyar
housni houssam houssem houwina houyam hovannes hovav hovhanes hovhannes hovik hovnan hovsep howard howel howelin howell hoyam hozan hozhan hrach hrachik
hrachuhi hrachya hracia hraerekur hrafn hrafna hrafnar hrafnborg hrafndis hrafney hrafngerdur hrafnhild hrafnhildur hrafnkatla hrafnkell hrafntinna hrair
hrand hrannar hranoush hrant hranush hraundis hrayr hrefna hreggvidur hreidar hreidmar hreimur hreindis hreinn hridaan hridan hriday hridaya hridhaan hridya
hripsik hripsime hrishab hrishi hrishikesh hrispime hrist hristina hristiyan hristiyana hristo hristofor hrithik hrithika hritik hroaldur hroar hroarr
hrodgeir hrodi hrodny hrodvaldur hrolfdis hrolfur hrollaugur hromundur hronn hruday hrudaya hrund hrushikesh hrutur hrvoje hrvojka hryhir hryhorii hryhoriy
hrymur hryts hrytsko hubert huberta hubertas hubertina hubertine hubertje hubertus hubrecht huda hudaa hudayberdi hudhaifa hudhayfa hudhayfah hudsyn hugbald
hugbert hugh hughag hughina huginn hugljuf hugo hugrun hugues huguette hui huib huiberdina huibert huiberta huibertje huibertus huibje huibrecht huiga huihui
huimin huite huitsje hukke hulda huldar huldis huldrun hulusi hulya humaira humay humbat humbert humberto humeyra hummo humoyun hunbogi hunfried hung hunold
hunor hunydd huona huong hurik huriyah huriye hurliqo hurmat husain husam husameddin husamettin husan husanboy husein huseyin huseyincan huseyn huseynqulu
husik husni husniddin husnija husniya husniye husnu husrev hussain hussam hussameddine hussein hutashan huthaifa huugo huupke huw huxley huy huybert huyck
huyen huygen huzaifa hvannar hvitserkur hvonn hwee hydyr hye-jin hyejin hykka hylck hylke hylkje hyltir hyltje hyltsje hyman hynek hyrije hyrum hyun-woo
hyunjoo hyunjun hyunjung hyunwoo hywel hywela hywyn iacob iacopo iagan iain iainina iakob iakov iakovos iamze ian iancu ianis ianto iara iarfhlaith iarla
iarlaith iarnan iaroslav iaroslava iaryna iason ibadulla ibai ibele ibeltje iben ibhar ibironke ibodat ibodulla ibolya ibragim ibrahim ibrahima ibrohim
ibrohimjon ibtehal ibtihaj ibtihal ibtisam ibtissam ibtissame ibtissem ichiro ida idalecio idalina idalino idara iddig idelette idelfonso idelma idibek idimo
idit idloes idoia idowu idris idriss idrissa idriz idsart idseltje idserd idsert idsje idske idtje idun iduna idunn idunna idurre idwal idwallon idwen idzard
idzerda iebele iebeltje iefje iefke iegor ieithon ielke ielse ieman iemke iemkje iemwnt iepie iepke iepkje ieremia ierke iesje iestin iestyn ietje ietse
ietske ieuaf ieuan ieva ievgen ievgeniia ievina ifan ifanwy ifeanyi ifeoma ifeta ifigenia ifrah ifrim iftikhar ifunanya igeta igina iginio igino ignac ignacia
ignacio ignacy ignas ignasi ignat ignatii ignatius ignatiy ignats ignaz ignazio igone igor igorek igotz ihab ihina ihnat ihor ihsan ihsane ihsanullah ihssan
ihssane iida iikka iina iines iiris iiro iisak iisakki iivari ijbele ijbeltje ijbrich ijede ijeke ijeoma ijfke ijkelien ijkje ijmert ijmkje ijmte ijnse
ijnskje ijntje ijntze ijpje ijpke ijsbrand ijsbrandus ijske ijtje ijtsje ijtske ijttje ikbal ikechukwu ikenna iker ikerne ikhlas ikhlass ikhsan ikina ikram
ikrame ikramullah ikrima ikromjon ikshita ikshu ikshula ikuko ilaha ilahe ilakkiya ilaman ilampirai ilana ilango ilanit ilari ilaria ilarie ilarii ilario
ilarion ilayda ilber ilbey ilda ildan ildar ildebranda ildebrando ildefonse ildefonso ildegarda ildem ildeniz ildiko ildud ildus ildut ilduta ileach ileana
ilektra ilene ilenia ilesh ilfael ilfat ilga ilgam ilgar ilgaz ilgin ilgiz ilgizar ilgun ilgvars ilham ilhama ilhame ilhami ilhan ilhom ilhomiddin ilhomjon
ilia iliana ilias ilidia ilidio ilie ilija ilina ilinca ilir iliriana ilirjan ilirjana iliuta iliya iliyan iliyana ilka ilkay ilkcan ilkem ilker ilkin ilkiz
ilkka ilknur ilksen illarion illia illtud illtyd illugi illya ilma ilmar ilmari ilmars ilmira ilmyrat ilnar ilnara ilnaz ilnur ilnura ilona ilonka ilpo ilqar
ilsabe ilsaf ilse ilsebill ilsedore ilsegret ilselore ilsetraud ilshat ilsiya ilsiyar ilsur ilta ilteber iltje iltud ilvars ilya ilyas ilyass ilyes ilyosbek
ilyosjon ilyusa ilyusha ilyushka ilyuza ilze imaan imaculada imad imade imadeddine imam imamuddin iman imane imani imanol imanuel imbert imbi imdat imelda
imke imkje imma immacolata immaculada immigje imogen imogene imola imomali imran imre imrich imtiaz ina inaam inabat inacia inacio inakshi inamullah inanc
inara inas inass inaya inayatullah inazio inbal inbar inci incila incilay indah indalecio indeevar indeg inder inderjeet inderjit indermohan inderpal
inderpreet indika indira indivar indra indraj indraja indrajeet indrajit indrakshi indranath indraneel indrani indranil indrasen indrayani indre indrek indri
indrikis indu indubala indukala indulal indulala indulekha indulis indumathi indumati indusekhar indushekhar induvathi ineke ines inesa inese inessa ineta
inez inga ingald ingaldur ingalill ingberg ingbert inge ingebjor ingebjorg ingeborg ingeborga ingebret ingebrigt ingeburg ingegard ingegerd ingela ingeleiv
ingelill ingelina ingelise ingelore ingemar ingemarie ingemund ingena inger ingerid ingerlise ingerose ingert ingetraud ingetraut ingfrid ingfridur ingfried
inghildur ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifrid ingifridur ingigeir ingigerd ingigerdur ingil ingilaug ingileif
ingileifur ingilin ingimagn ingimar ingimara ingimaria ingimund ingimunda ingimundur ingiridur ingirunn ingisol ingithor ingivald ingivaldur ingiveig ingjald
ingjaldur ingmar ingo ingobert ingola ingolf ingolfur ingomar ingonog ingraban ingrid ingrida ingrun ingthor inguna ingunn ingunna ingus ingush ingvald
ingvaldur ingvar ingvara ingvarr ingveldur ingvi ingvil ingvild ingvill ingvoldur ingvor inhar inigo inka inkar inken inkeri inmaculada inna innemee innila
innis innokenti innokentii innokentiy innokenty innozenz inobat inocencio inola inomjon insaf inske inta intan intars intigam intiqam intisar intissar intza
inusia inzhu ioachim ioan ioana ioane ioann ioanna ioannis iodhnait iola iolanda iolanthe iollan iolo iolyn iomar iomhar iona ionel ionela ionut ioram iorath
iordache iordana iordanis ioritz iorwen iorwerth iosac ioseabail ioseb iosefina ioseph iosif iouen ioulf ioulia ipatiy ipek iphigenia ipolit ipolite ippolit
ippolita ippolito ipshita ipsita iqbal iqbol iqra iracema iradj iraia iraida iraiyanbu iraja irakleia irakli iraklis irakliy irandokht irantzu iratxe iratz
iravati irem iremnur irena irene ireneusz iresh irfan irfon irhad iria irina irine irinel irineu irini irinka irinushka iris irisha irisz irit irita irja irma
irmak irmalotte irmela irmeli irmelin irmen irmengard irmfried irmgard irmhild irmina irmlinde irmtraud irmtraut irmtrud irmtrude irmund irnfried iroda irvin
irving irwan irwen irwin irwyn iryna irynka isa isaac isabel isabela isabell isabella isabelle isadora isagani isahak isaiah isaiarasi isaias isaivani isak
isaline isaltina isaltino isam isamu isao isaschar isatay isaura isaure isauro isbel isbjorg isbrand isbrich isburga iseabail iseabal isebal isebrand iselin
isenbert isentraud iseult isfael isfoel isfried isgandar isgerdur isha ishaan ishak ishan ishana ishani ishank ishanka ishanvi ishaq ishara ishat ishay ishbel
ishika ishildur ishit ishita ishitha ishkhan ishkhanuhi ishmeet ishpreet ishrat ishvar ishwar ishwara ishwari ishwarlal ishwarya isiah isibeal isidor isidora
isidore isidoro isidoros isidre isidro isita iskak iskandar iskandarsho iskander iskender iskhak iskouhi iskra iskren iskrena iskuhi isla islambek islay
isleif isleifur isleikur islombek islomjon islwen islwyn ismaeel ismael ismahan ismahane ismahen ismaiel ismail ismaila ismat ismatulla ismatullah ismay
ismenia ismet ismeta ismigul ismini ismo ismoil ismoiljon isobel isold isolde isolfur isotta israa israel israela israfil israyel isrun issa issac issachar
issam issra istvan itai italo itamar itay ithel ithell ithon itidal itiel itika itimad itohan itsaso itsik itsje itske itsuki ittai itxaro itxaso itzchak
itzel itzhak itziar itzik iulia iulian iuliana iulica iuliia iuliu iulius iunona iurii iustin iustina ivaan ivalee ivalo ivan ivana ivanca ivane ivanete
ivanilda ivanildo ivanina ivanka ivanko ivanna ivano ivar ivarr ivars ivasyk ivayla ivaylo ivelin ivelina iver iveri iveta ivete ivett ivette ivica ivliane
ivo ivona ivone ivonete ivonig ivonna ivonne ivor iwan iwena iwona ixone iyabo iyad iyana iyengar iyigun iyyappan izabel izabela izabele izabella izaiah izan
izaro izaskun izatullah izeta izhak izhar izidor izidors izilda izmail izolda izumi izzat izzatilla izzatulla izzeddine izzet izzettin jaafar jaagup jaaike
jaak jaakkima jaakko jaan jaana jaanika jaantje jaanu jaanus jaanvi jaap jaapjan jaapje jabari jabbo jaber jabik jabir jabrayil jabu jabuka jabulani jacco
jace jacek jacey jachen jachiam jaciara jacinda jacinta jacintha jacinto jacira jackelien jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobie
jacobien jacobje jacobo jacobus jacolien jacoline jacomijn jacomijna jacomijntje jacomina jacominus jacopo jacqo jacqueline jacquelyn jacquemine jacques jacut
jaczemir jada jadallah jaden jadon jadranka jadranko jadviga jadvyga jadwiga jadwige jadyn jadyra jae-hyun jaehyun jaelyn jaelynn jaepie jaewon jafar jafrez
jagadamba jagadambal jagadeesan jagadeesh jagadeesha jagadeeshwar jagadeeswaran jagadeeswari jagadish jagadishwar jagan jaganmohan jagannath jagannatha
jagannathan jagatjit jagbir jagdamba jagdeep jagdev jagdip jagdish jagdishchandra jagesh jaggannath jagjeet jagjit jagjivan jagjot jagmeet jagmohan jagna
jagoba jagoda jagos jagpal jagpreet jagraj jagrati jagriti jagruthi jagruti jagsir jagtar jagvir jagwinder jahan jahanara jahanbakhsh jahangir jahanshah
jahanvi jaheim jahmir jahnabi jahnavi jahongir jahongirbek jahongul jaibhagwan jaichand jaida jaideep jaiden jaidev jaidip jaidyn jaigopal jaike jaikie
jaikishan jaikumar jailson jaimala jaime jaimie jaimin jaimini jainam jainarayan jainil jainish jaipal jaiprakash jaipreet jair jairaj jairam jairo jaisal
jaishankar jaishree jaishri jaisukh jaitske jaiveer jaivik jaiwant jajang jakab jakayla jake jakez jakeza jakhongir jakkelien jakko jakob jakoba jakobe
jakobea jakobine jakobje jakobli jakobus jakou jakov jakshylyk jakub jalabala jalaj jalaja jalak jalal jalaleddin jalbert jaldert jaldhi jaleel jaleela jaleh
jalel jaleleddine jalen jalendu jalenur jalil jalila jaliyah jalke jalloul jalmari jalpa jalpan jalynn jamaal jamal jamaladdin jamalat jamaleddine jamar
jamarcus jamari jamarion jamasb jambul jameel jameela jameelah jamel james jamesina jameson jamie jamil jamila jamilah jamileh jamilia jamir jamison jamlet
jamol jamoliddin jamshed jamshid jamshidbek jamuna jan jan-willem jana janaan janae janaina janak janaka janaki janakika janakiram janakiraman janan janani
janara janarbek janardan janardana janardhan janardhana janardhanan janat janbart janbert jancis janco jandad jandira jandirk jandries jane janek janell
janelle janesh janessa janet janeta janete janeth janette janez jangaraev janhavi janhendrik janhvi jani janice janie janiece janiek janieke janienke janika
janike janina janine janis janita janiya janiyah janja janka janke jankees janki jankidas janko janmaarten janmejay janna jannah jannat janne jannechien
jannechiena janneke jannes jannet jannetje jannetta jannicke jannie jannigje jannigjen jannik jannika jannis janno jannus janny janos janpieter jansaya janset
jansien jansje janske jantien jantina jantine jantinus jantje jantsje januaria januario janusz janvi janwillem janybek janyl janyshbek jaoua jaouad jaouen
jaouhar jaoven japien japik japjit japke japleen japneet jappie jappien jaquan jaqueline jared jari jarich jarir jarkko jarkyn jarkynai jarkynbek jarlath
jarle jarleth jarlsven jarmil jarmila jarmo jarnbra jarngerdur jarno jarnskeggi jarod jarogniew jarolim jaromil jaromir jaromira jaropelk jaroslav jaroslava
jaroslaw jaroslawa jarred jarrett jarrod jarstje jarthrudur jarvis jaryna jasa jasbeer jasbinder jasdeep jasem jasenka jashan jashandeep jashanpreet jasim
jasir jasjeet jasjit jaskaran jaskirat jasleen jaslene jaslyn jasmeen jasmeet jasmer jasmijn jasmin jasmina jasminder jasmine jasmit jasna jasneet jasoda
jason jaspal jasper jaspert jaspinder jaspreet jassim jasur jasurbek jasvant jasvinder jasvir jaswant jaswanth jaswanti jaswinder jaswitha jatan jatgeir jatin
jatinder jatindra jatmundur jatvardur jauhara jauke jaume jaunius jaunutis javad javaneh javanshir javed javeria javid javier javiera javinka javion javlon
javlonbek javohir javokhir javon javonte javorka jawad jawaher jawahir jawan jawhara jawharah jawid jaxen jaxon jaxson jaxton jaxtyn jaya jayabalan
jayabharathi jayachandra jayachandran jayadeep jayadev jayadeva jayadip jayagopal jayakanth jayakanthan jayakar jayakrishna jayakrishnan jayakumar jayakumari
jayalakshmi jayalal jayalalitha jayalaxmi jayamala jayamohan jayanand jayani jayanika jayant jayanta jayanth jayantha jayanthan jayanthi jayanti jayantika
jayantilal jayapal jayaprada jayaprakash jayaraj jayaraja jayaram jayaraman jayaratne jayas jayasankar jayaseelan jayashankar jayashree jayashri jayasimha
jayasree jayasri jayasudha jayasundara jayasurya jayati jayavardhan jayavarman jayaveer jayawanti jayawardena jayce jaycee jayceon jayda jaydeep jayden jaydev
jaydip jayditya jaydon jayeeta jayendra jayendran jayesh jayeshbhai jayita jaykishan jayla jaylah jaylaxmi jaylee jayleen jaylen jaylene jaylin jaylon jaylynn
jayme jaymee jaymin jayna jaynarayan jayne jaynil jaypee jayprakash jayr jayraj jayram jayshankar jayshree jayshri jayson jaysukh jayvant jayvardhan jayveer
jayvijay jayvik jayvin jayvir jazeps jazgul jazlyn jazlynn jazmin jazmine jazmyn jean jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc
jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanag jeanette jeanie jeanine jeanjean jeanne jeannet jeannette jeannie jeannine jeannot jebbe
jebrael jedediah jedrzej jeelan jeeltje jeene jeeta jeetendra jeetesh jeetu jeeva jeevan jeevana jeevanandam jeevani jeevanlal jeevarathinam jeevika jeevitha
jeewan jeferson jeff jefferey jeffery jeffrey jeffry jefimija jegan jegannathan jegerxwin jehan jehangir jehannes jehona jeichien jeike jeimy jeipke jeison
jeisson jejomar jekabs jelani jelbrich jelena jelger jelica jelis jelisaveta jelka jelkje jella jelle jellechien jellie jellina jelmar jelmer jelmert jelrik
jelske jelte jeltine jeltje jelto jeltsje jemima jemimah jemma jena jenan jenaro jenifer jenifry jenish jenishbek jenna jennal jennavieve jenne jennechien
jennegien jenneke jenneken jenni jennie jennifer jennigje jennings jenny jennylyn jeno jens jenseva jensiina jensina jensine jenske jentina jentje jenver
jepchirchir jepke jepkosgei jepma jeppe jeppie jeptoo jerald jeramie jere jeremi jeremiah jeremias jeremie jeremy jeren jerfaas jeri jericho jerilyn jerker
jermaine jermu jernej jerneja jeroen jeroenke jerome jeronimo jerphaas jerrell jerri jerrold jerry jerson jerzy jeske jesper jess jessag jessalyn jesse
jessica jessie jessika jestyn jesus jesusa jetha jethalal jetlir jetmir jetmira jetse jetske jett jette jettie jetze jeuke jevgenijs jevrem jeyhun jeyran
jezekael jezekel jezequel jhalak jhanak jhanvi jharna jhilik jhilmil jhoan jhoana jhon jhonatan jhoomer jhulan jhuma jhumki jhumpa jhumur jhun ji-eun ji-hoon
ji-hye ji-min ji-won ji-woo jia jia-hui jiahao jiahui jiajia jiali jiaming jian jianguo jianhua jianjun jiannan jianping jiaqi jiawei jiaxin jiayi jiaying
jibbo jibek jie jieun jigar jigisha jigna jignasa jignesh jigyasa jihad jihan jihane jihen jiho jihoon jihye jikel jikke jildau jildaz jildert jildiz jildou
jilez jilke jill jille jillert jillian jilling jillis jiltsje jim jimena jimin jimit jimitha jimke jimme jimmi jimmie jimmy jinal jinali jinan jinane jindra
jindrich jindriska jinesh jineshwar jing jinghua jingjing jingyi jinhua jinke jinky jinlong jinny jinwoo jippe jirair jirapat jirayr jiri jirina jirjis jiro
jisha jishnu jishu jiska jiske jisoo jisse jiten jitender jitendra jitesh jithendra jithin jithu jitka jitse jitske jitte jitteke jitze jivan jivanlal jivika
jivitesh jivraj jiwan jiwon jiwoo jiyan jiyar jiyeon jiyoung jnanadev jnanesh jnaneshwar joachim joachine joakim joakimur joan joana joanig joann joanna
joanne joanneke joao joaquim joaquin joaquina jobed jobig jobine jobje jobjorg jobst jocasta jocelia jocelyn jocelyne jochem jochemina jochen jochiem jochum
jociane jocimar jocky jodgeir jodi jodie jodis jodog jodok jodokus jody joe joeke joel joelina joella joelle joellen joelma joensen joep joerd joerg joeri
joesph joey jofast jofre jofrid jofridur jogaila jogaile jogeir jogendra jogesh jogeshwar joggi joginder jogindra johan johana johanan johann johanna johanne
johanneke johannes johanngeorg johannita johannus johany johild johildur johim john johnathan johnathon johnnie johnny jojanneke jojo joke jokelien jokien
jokin jokine jokje jokla joko joksim jokubas jokull jolan joland jolanda jolanka jolanta jolanthe jolboldu joldosh joldoshbek joleen jolein jolene jolie
jolieke jolien jolijn jolink jolise jolita jolmer jolwin jomaa jomana jomar jomo jon jonah jonalyn jonas jonasina jonatan jonathan jonathon jonbjarni jonbjorg
jonbra jondi jondis jondo jonfridur jongeir jongerdur jongsoo jonheidur jonhildur joni jonibek jonida jonin jonina joninna jonmundur jonna jonneke jonni jonny
jonona jonrun jonsteinn jonthor jonveig joomart joon joon-ho joona joonas joonatan joonho joosep jooseppi jooske joost joostje jopig joppe jorand jordan
jordane jordi jordina jordy jordyn joreid joreidur jorg jorga jorge jorgen jorgine jorianne jorid jorie jorieke jorien jorijn jorik joris joritz jorja jorma
jorn jornt jorrit jorritsje jorulf jorulfur joruna jorund jorundr jorundur jorunn jorvi jory jos josafat jose josebed josef josefa josefien josefin josefina
josefine joselia joselito joselyn josemar josemi josenildo josep joseph josepha josephien josephina josephine josephus josette josh joshua josiah josiane
josianne josias josicleide josie josiel josien josilin josine josip josipa josivaldo josje joske joss josse josseline jossien josslyn jost jostein josteina
josteinn josue josune jotunn joudi jouhaina jouke joukelien joukelina joukim joukje jouko jouktsje joull joumana jouni jouri jouwert jovan jovana jovanka
jovanny jovaras jovce jovelina jovelyn jovica jovid jovile jovin jovina jovita jovito jowan jowanet joyce joydeb joydeep joyeeta joyita joyjit joymala
joyshree joze jozef jozefa joziah jozie jozsa jozsef juan juana juanita juanito juanjo juansher juarez juban jucelino jucilene judah judd jude judi judicael
judikael judikaela judikaelle judintha judit judite judith judoc judocus judson judy juergen jugalkishore jugnu juha juhael juhaina juhan juhana juhani
juhayna juhee juhel juho jukka jule jules julia juliaantje julian juliana juliane julianna julianne juliano julica julie julie-anne julien juliet julieta
juliette julina julio juliska julissa julita julius juloc juluan juluen juma jumaa jumabek jumaboy jumadi jumageldi jumagul jumah jumakadyr jumakhon jumamyrat
jumana jumanah jumber jumgal jun junaid junali junho junichi junji junjie junko junseo junus junwoo junya juozapas juozapina juozas juoze jupp jurabek juraci
juraj jurandir juraqul jurate jurdan jure jurema jurgen jurgi jurgis jurgita jurgjen juri juriaan jurian jurica juris jurjan jurjen jurjentje jurre jurriaan
jurrie jurrijn jurrit jurryt juscelino jussara jussi justas juste justijn justin justina justinas justine justino justus justyna jusuf jutta juuli juulia
juuso juvad juvenal juventino juzumkan jwala jwalant jwamer jwana jyeshtha jyldyz jyldyzbek jyoshna jyothi jyothika jyothirmayi jyothis jyothish jyoti
jyotibala jyotika jyotindra jyotiprakash jyotiraditya jyotirmay jyotirmayee jyotirmoy jyotis jyotish jyotishman jyotsana jyotsna jyrgal jyrgalbek jyri jyrki
jytsje jytske jytte kaajal kaan kaarel kaarina kaarle kaarli kaarlo kaartik kabdolla kabir kabiru kabita kacey kachkyn kachkynbay kacper kadamb kadambari
kadambini kade kadeg kadelig kadem kaden kadhir kadhiravan kadi kadin kadir kadircan kadiresan kadlin kadoc kadosa kadou kadri kadriya kadriye kaduan kadvael
kadya kadyr kadyrbek kadyrzhan kaede kaeden kaela kaelig kaelyn kaelynn kaetie kafui kagan kagiso kah-wai kahraman kai kaiden kaidence kaidi kaido kaija kaila
kailani kailas kailasam kailash kailashnath kailee kailey kailyn kaimar kaino kaique kaira kairat kairav kairavi kairbek kaire kairi kairolla kaisa kaisar
kaisley kaisu kaitlin kaitlyn kaito kaivalya kaixin kaiya kaj kaja kajal kajar kajetan kajin kajol kajri kajsa kajus kakabay kakageldi kakajan kakamyrat kakha
kakhaber kakhaberi kakhi kakho kalaiarasan kalaiarasi kalaimagal kalaimani kalaiselvan kalaiselvi kalaivanan kalaivani kalamkas kalani kalanit kalash
kalavathi kalavati kalbubu kaldi kale kaleb kaleigh kaleria kalervo kalev kalevi kaley kalicharan kalidas kalina kalindi kalipada kaliprasad kaliraj kalistrat
kaliyah kaljo kalju kalle kallie kallio kalliope kalliopi kalliroi kallistrat kalman kalmukhan kaloyan kalpana kalpesh kalpit kalpita kaltham kaltoum kaltrina
kalvo kalyan kalyana kalyanakumar kalyanasundaram kalyani kalys kamakshi kamal kamala kamalakannan kamalakar kamalakshi kamalam kamaldeep kamale kamaleddine
kamalesh kamalika kamalinder kamalini kamaljeet kamaljit kamalkant kamalnath kamalnayan kamalpreet kamand kamaraj kamarul kamat kamau kamber kambiz kambree
kamdyn kamel kameron kamesh kameshwar kameshwari kameswaran kameswari kamiar kamil kamila kamile kamilia kamilla kamini kamla kamlesh kammechien kamna kamod
kamola kamoliddin kamoljon kamran kamron kamronbek kamryn kamshad kamshat kamuran kamya kamyab kamyar kana kanad kanagaraj kanagat kanagavalli kanaiya
kanakalata kanakaraj kanakasabai kanakavalli kanaklata kanako kanan kanatbek kanchan kanchana kandace kandan kandarp kandasamy kandaswamy kandice kandida kane
kanella kangana kanha kanhaiya kanhaiyalal kanika kanimozhi kanisha kanishk kanishka kanishq kanishtha kanith kanitha kaniwar kannagi kannaki kannan kannika
kannon kanokwan kansu kantaben kanthan kanthi kanthimathi kantilal kanubhai kanupriya kanvi kanwal kanwaljeet kanwaljit kanwar kanykei kaori kaoru kaour
kaourantin kaourin kaourintina kaoutar kaouther kapil kapila kapildev kapish kapitolina kapiton kara karabo karaca karachach karadeg karadoc karagul karalyn
karam karamat karambir karamjeet karamjit karamvir karan karanbir karandeep karanfil karanja karanjit karanpreet karanvir karapet karashash karay karbjorg
kare kareem kareema kareeman kareg karel karelina karema karen kari karianne karim karima karimah kariman karimullah karin karina karine kariou karishma
karissa karita kariuki karivald karl karl-erik karl-heinz karla karlee karlfried karlhans karlheinz karlien karlijn karlina karlinna karlis karljosef karlmann
karlotta karlotto karly karlygash karmela karmen karmena karmenu karmit karmnu karnit karol karola karolien karoliina karolijn karolina karoline karolis
karoly karomat karomatulla karomatullo karon karpagam karpagavalli karri karsien karsje karsta karste karsten karstien karsu karsyn kartavya karthi karthik
karthika karthikeya karthikeyan kartik kartika kartikay kartikey kartikeya karttik karuna karunakar karunakaran karunamoy karunanidhi karunesh karunya
karupaiah karuppaiah karuppasamy karuppiah karwan karyn karyna karypbek kasandra kasey kashif kashika kashinath kashish kashmira kashton kashvi kashyap kasia
kasim kasimir kasinath kasinathan kason kaspar kaspara kasparas kaspars kasper kasperi kasra kassandra kassem kassiani kassidy kassim kasterien kasthuri
kastriot kastriote kasturi kastytis kasun kasym kasymaly kasymzhan katalin katariina katarin katarina katarzyna katayoon katayoun kate kateag kateke katelig
katelijn katelijne katelin katell katellig katelyn katelynn katenka katerina katerinka kateryna katharina katharine kathelijne kathem katherine katheryn kathi
kathie kathir kathiravan kathiresan kathleen kathrein kathrin kathrine kathryn kathryne kathy kati katia katica katie katina katinka katino katiusha katja
katlego katlyn katou katre katrein katri katrien katrijn katrijntje katrin katrina katrine katryn katsuhiko katsumi katsuo katsuya kattalin katy katya
katyusha katyushka kauko kaumodaki kaumudi kauno kaupo kausalya kaushal kaushalendra kaushali kaushalya kaushik kaushika kausik kaustav kaustubh kaustubha
kauthar kaveh kaveri kavian kaviarasan kaviarasu kavin kavindra kavipriya kaviraj kavish kavisha kavita kavitha kavoos kavya kavyanjali kavyashree kawtar
kawthar kawther kay kaya kayahan kayalvizhi kayden kaydence kayhan kayihan kayla kaylah kaylee kayleen kayleigh kaylen kayley kaylie kaylin kaylyn kaylynn
kayna kayode kayra kaysen kayson kayvan kazem kaziaryna kazim kazimiera kazimieras kazimierz kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori kazuo
kazuya kazuyuki kazys keagan keanu keaton keavy kebede kedar kedarnath kedem keegan keelagh keelan keeley keelin keely keenan keerat keertan keerthan
keerthana keerthi keerthika keerti kees keetje keeva kegham kegouhi kehinde kehlani keidy keigo keiichi keiji keijo keiko keimpe keimpke keimptje keinwen
keira keisha keisuke keita keith keivan kejal kejan kekela kelby keld keldibek kelechi kelemen kelinu kellan kellen kelley kelli kellie kelly kelsea kelsey
kelsie kelton keltoum keltouma kelvin kemal kemala kemale kemalettin kemen kemi kempke ken kenadee kenan kenaouell kendal kendall kendra kendrick kenechukwu
keneg kenesary kenesh keneshbek kenichi kenina kenje kenjebek kenji kenjiro kenlee kenleigh kenley kenna kennedi kenneth kennethina kenni kennina kennith
kenny kensa kenslee kensleigh kensley kenta kentaro kento kenton kenul kenver kenwal kenwyn kenya kenyon kenza kenzhe kenzhebek kenzhegali kenzhegul kenzie
keon keondre keoni kerem keremcan keren kerensa kerenza keri kerian keridwen kerim keriman kerimbek kerime kerimhan kerli kerman kermit kerra kerri kerrian
kerrien kerris kerron kerrow kerry kersten kersti kerstin kert kerttu kerwen kesar kesari kesava kesavan keshab keshav keshava keshavan keshavi keshawn keshet
keshika keshini kestas kestutis ketaki ketan ketato ketevan ketevani ketil ketilbjorg ketilbjorn ketiley ketilfridur ketill ketillaug ketilmundur ketilrid
ketilridur ketilvald ketino ketki ketlyn ketut kev keval kevalya kevan kevern keverne kevin kevon kevork kevser kewal keykavous keykhosrow keyla keyna keyne
keyon keyshawn keyur keyura keyvan kezban khabat khachatur khachik khadeeja khadeejah khadidja khadiga khadija khadijah khadijeh khadijetou khadizhat khadra
khagani khagen khagendra khageswar khairallah khairi khairia khairinisso khairiya khairul khairullah khairy khaista khajag khajan khalaf khalat khaldoun
khaldun khaled khaleda khaleel khaleesi khalfan khalid khalida khalifa khalil khalila khalilullah khaliq khalis khalissa khaloud khamis khamzat khanh khanim
khanjan khanyi khanyisile khareba khariton kharlampiy kharytina kharytyna khasan khashayar khasmagomed khatab khatera khatereh khatia khatira khatol khatoon
khattab khatuna khava khavazh khavronya khawla khawlah khawlat khaya khayal khayala khayreddine khayri khayria khayriniso khayriya khayyam khazhak khdija
kheira kheireddine khemchand khemlal khemraj khethiwe khevna khilesh khimji khitam khizir khloe khloee khloud khoa khodadad khodayar khoi khokan kholood
kholoud khoobchand khoren khorshid khoshal khoshnaw khosi khosro khosrov khosrow khoulood khouloud khowla khozh khrystia khrystofor khrystyna khulood khuloud
khunav khurram khurshed khursheda khusein khushal khushali khushbakht khushbir khushboo khushi khushiram khushnud khushwant khuzama khvicha khvtiso khwaja
khyati kiana kiandokht kianoosh kianoush kiara kiarash kiazo kibet kickan kien kienan kiera kieran kiernan kierra kiers kiersten kieva kiira kiisa kike kikuko
kiley kilian killian kim kimani kimber kimberlee kimberleigh kimberley kimberly kimberlyn kimia kimiko kimiya kimmo kimora kinan kinana kincso kine kineret
kinga kinjal kinlee kinleigh kinley kinnari kinnat kinnechien kinneret kinshuk kinslee kinsleigh kinsley kioko kioumars kipchoge kipkemboi kiplagat kiprono
kiprop kiprotich kipruto kirakos kiran kiranbala kiranbir kirandeep kirani kiranjeet kiranjit kiranmai kiranmala kiranmayee kiranmayi kiranpal kiranpreet
kirat kirec kireeti kireg kiri kiril kirill kirio kirit kirk kirpa kirpal kirrily kirsan kirsi kirsikka kirstag kirstan kirsteen kirsten kirsti kirstie
kirstin kirstine kirsty kirtan kirtana kirtesh kirthana kirthi kirthiga kirthik kirthika kirti kirtika kirtikumar kishalay kishan kishanlal kishen kishor
kishore kishorekumar kishori kishorilal kitesa kitron kitti kittisak kitto kiumars kivanc kivilcim kiyan kiyana kiymet kiyoko kiyoshi kizzy kjalar kjallak
kjaran kjartan kjartany kjarval kjeld kjell kjellaug kjellbjorg kjellbjorn kjellfrid kjellrun kjersti kjerstin kjetil kjetilbjorn kjolva kjolvor klaartje
klaas klaasina klaasje klaasjen klaaske klaaskje klaassien klaengur klaes klaeske klajdi klangur klaoda klaodina klara klas klasien klasiena klasina klasinus
klaske klaudia klaus klaus-dieter klaus-peter klavdia klavdii klavdiy klavdiya klavs klazien klaziena klazina kleanthis kleber kleio klejdi klemen klemens
klemensas klementina klementiy klemet kleopatra klervi klervia klim kliment klimenti klodian klodiana klothilde klotild knarik knelis knelske knilles kniut
knjiske knud knudsine knut knutur kobe kobeke kobina kobus kocer kochai kodanda kodandaram kodhai kody koebi koech koen koendert koenraad koenrad koffi kofi
koharig kohei kohen kohinoor koichi koichu koichuman koidula koji kojo kokab kokhi koksal kolawole kolbein kolbeinn kolbjorg kolbjorn kolbra kolbrun kolby
koldo koldobika koledog kolenka kolfinna kolfinnia kolfinnur kolgeir kolgrim kolgrima kolgrimur koloman kolskeggur kolthernur kolthryma kolton kolvidur kolya
komal komala komalavalli komalpreet komang komil komila komiljon komitas komodur komron konark kondrat kondratiy kondraty koneru konnor konogan konon konrad
konradin konradina konradine konsta konstantin konstantina konstantine konstantinos konstanza konstanze konul konuralp konwal konwoion koorosh koos koosha
koosje koparan koray korbin korbinian korbyn korcan kordelia kordula korekur korel korey korhan kori korina korinna korkmaz korkut kormakur kormlod korneel
kornei kornel kornelia korneliske korney korosh korri korrie korstiaan kortney koryun koshal kosisochukwu kosmas kosrat kossi kosta kostadin kostadinka kostas
kostia kostiantyn kostis kostya kostyantyn kosuke koteswara kothai kotiko kotravai kotryna kouassi kouesnou kouhei kouhyar kouled koulma koulman koulmez
koulmig koupaia koura kourantin kourken kourosh kourtney koushal koushik koushiki koustav kovan kowsar koyal koyel koyeli kozma krasimir krasimira krastio
krastyo kreindel krelis krenar krenare kreshnik kreshnike kresimir kresimira kreso krestian kreszentia kreszenz kriekske kriemhild krijntje krikor krimhild
krimhilde kris krish krishan krishanlal krishanu krishi krishiv krishna krishnaben krishnachandra krishnadas krishnadev krishnaja krishnakali krishnakant
krishnakanta krishnakanth krishnakumar krishnakumari krishnala krishnamoorthi krishnamoorthy krishnamurthi krishnamurthy krishnan krishnanand krishnanunni
krishnapal krishnappa krishnapriya krishnaraj krishnarao krishnasamy krishnaswami krishnaswamy krishnaveni krishnavi krishnendu krishnika krishnil krisjanis
krisjen krisna krista kristal kristapor kristaps kristbjorg kristbjorn kristborg kristdis kristel kristell kristen kristensa krister kristers kristey
kristfinnur kristgeir kristgerdur kristi kristian kristiana kristianna kristians kristie kristien kristiina kristijan kristijonas kristin kristina kristine
kristinn kristinu kristjan kristjana kristjon kristjona kristlaug kristlaugur kristleif kristleifur kristlin kristmann kristmar kristmund kristmundur kristny
kristo kristof kristofer kristoffer kristopher kristrod kristrun kristrunn krists kristthor kristupas kristvaldur kristvardur kristveig kristvin kristvina
kristy kristyna kriszta krisztian krisztina krisztofer kritagya kritartha krithi krithik krithika krithin krithvik kriti kritika kritin kriva krosby krsman
krste krstivoje krummi krunal krunoslav krunoslava krupa krupali krupesh krushi krushna krutarth kruthi kruthika krutik krutika kryspin krystal krystian
krystle krystof krystyna krzesimir krzeslaw krzysztof ksawery ksenia kseniia ksenija kseniya ksenya kshama kshamika kshanika ksheeraja kshema kshemendra
kshiti kshitij kshitija kshitiz ksusha ksysha ksyusha kuanysh kuanyshbek kuatbek kubanych kubanychbek kubat kubatbek kuberan kubilay kubra kudakwashe kuddel
kudret kudzai kugan kuheli kujtim kujtime kukka kulamani kulash kulbeer kulbhushan kulbir kuldeep kuldev kuldip kuljeet kuljit kullervo kulli kullike kulpash
kulsoom kulsum kulvinder kulvir kulwant kulwanti kulwinder kulyash kulzhan kumara kumaradas kumaraguru kumaran kumaraswamy kumaresan kumaresh kumari kumarpal
kumiko kumis kumru kumsal kumud kumuda kumudben kumudha kumudini kumush kumushoy kunaal kunal kunanbay kundan kundanika kundavai kundavi kunduz kundyz
kunegonda kunera kunhi kunhiraman kunigonde kunigund kunigunde kunihiko kunjal kunjamma kunjan kunjana kunjbihari kunjika kunjumol kunjumon kunle kuno kunolf
kunsulu kuntal kuntala kuntay kunti kuppusamy kuppuswamy kuralai kuralarasan kuralay kuravilangad kurbanali kurbon kurbonali kurinji kurmanbek kurmangazy
kurmanjan kurmanzhan kurnia kurniawan kursad kursan kursat kurt kurtheinz kurtis kurtmartin kushaan kushagra kushal kushala kushan kushtar kushtrim kustaa
kustaava kusti kusum kusuma kusumben kusumita kusumlata kutalmis kutay kutbettin kutlay kutluay kutlubey kutluhan kutman kutsal kutsi kuttan kuttappan kuvalai
kuvira kuvvat kuwwat kuyil kuyili kuzey kuzhali kuzhalini kuzma kuzya kveldulfur kveta kvetoslav kvetoslava kvetuse kvido kvikur kwabena kwadwo kwaku kwame
kwangsoo kwasi kweku kwesi kyalo kyial kyla kylah kylan kyle kylee kyleigh kyler kylie kyllikki kylym kymbat kyndall kynlee kynleigh kyoko kyosti kyra kyree
kyriaki kyriakos kyrill kyrillos kyrylo kyson kyung-soo kyunghee kyungsoo kyyal kyzgaldak laalitya laarbi labdhi labhaoise labhcas labhras labhruinn laboni
labonya lacey lachaidh lachelle lachezar lachezara lachie lachina lachlan lachlanina lachlann lachtin lachtna lachyn lacramioara lacy ladewijn ladiko ladislao
ladislas ladislav ladli ladoca ladomir ladonna laercio laerke laetitia laghuvi lahari lahav lahbib lahcen laher laheri lahiru lahoucine laia laila lailah
lailuma laima laimdota laimi laimis laimonas laimonis laimute laimutis laine lais laisren laisve laisvunas laivi lajita lajja lajjawati lajos lajpat lajvanti
lajwanti lakandula lakeisha lakelyn lakelynn lakhan lakhbir lakhdar lakhi lakhmi lakhvinder lakhvir lakhwinder lakisha lakmal laksh lakshan lakshana lakshanya
lakshay lakshit lakshita lakshitha lakshmana lakshmanan lakshmi lakshmibai lakshmidevi lakshmikant lakshmikanth lakshmikanthan lakshminarayan lakshminarayana
lakshmipathi lakshmipathy lakshmipriya lakshya laksmi lalaji lalan lalana lalatendu lalbibi lalchand lale laleh lalig laliko lalima lalit lalita lalitaben
lalitesh lalith lalitha lalithaa lalitkumar lalitmohan laliv lallan lalli lalmani lalmohan lalo laltu lamah lamar lamara lambart lamberdien lamberdina
lambertine lambertje lamberto lambertus lambodar lambrecht lambros lamia lamiaa lamiae lamine lamis lamiss lamiya lamkje lammechien lammechiena lammegien
lammertje lammie lammigje lammina lamont lamorran lamprini lampros lamya lamyaa lamzira lan lana lanae lance landelin landert landfried lando landolf landolin
landolt landon landry landyn laney lanfranco langat lanig lankesh lanny lanre lanske lanya lanying laoidheach laoighseach laoire laoise laoiseach laora
laorans laouenan laouig laquita lara larae larbi larense larhonda lari larin larion larisa lariska larissa laronda larraitz larry lars larsine larue larus
larysa laryssa lasairfhiona lasairian lasairiona laserian lasha lashaa lashawn lashika lashonda lasith lasma lassarina lasse lassi laszlo lata latanya latasha
latavra lateef lateefa latefa latesh latha lathika lathish latif latifa latifah latife latika latisha latonya latosha latoya latrice laufar laufey laufeyja
laufhildur lauge laugheidur laughlin laugja lauma laura laure laureana laureano laurel lauren laurence laurene laurens laurent laurentina laurentine laurentiu
laurentje lauretta laurette lauri lauriano laurie laurinda laurindo lauris laurits lauritz lauro lauryn laurynas laust lautaro lauwien lauwrens lavali lavanya
lavanyaa lavdije lavdim laveena lavern laverne lavesh lavina lavinia lavkush lavleen lavonne lavrenti lavrentii lavrentiy lavrenty lawand lawanda lawen
lawrence laxita laxman laxmana laxmi laxmibai laxmidas laxmikant laxmikanta laxminarayan laxmipriya layaal layal layan layana layla laylah laylani layne layth
layton lazar lazare lazaro lazaros lazhar lazher laziz laziza lazizbek lazzaro lazzat lea leachlainn leagsaidh leah leander leandra leandre leandro leann
leanna leannan leanne leart leatha leaustic leberecht lebrecht lech lechi lechoslaw lechoslawa ledewijn ledicia lee leeann leehee leela leeladevi leeladhar
leelamma leelavathi leelavati leelawati leelo leemet leen leena leenaert leendert leenke leentien leentje leeor leetal leevi lefert leffert leffertje lefteris
lehar lehel lehte lei leidolf leidolfur leidulfur leidy leif leifey leifheidur leifhildur leifna leifulv leifur leighton leiknir leikny leila leilani leili
leily leire leisan leiske leize lejla lekan lekha lekhana lekhraj lekhya lela leland lelde lelia lella lelle leman lembe lembit lemke lemlem lempi lemuel
lemya lena lenaic lenaick lenaig lenara lenard lenche lendita lendrush lene leni lenka lenke lennart lenneart lenneke lennert lenni lennox lenny lennyn lenora
lenore lenuta leo leobardo leocadia leocadie leocadio leokadia leokadija leolin leon leona leonard leonardas leonardina leonardo leonardus leonas leonce
leoncio leonel leonhard leonharda leonid leonida leonidas leonide leonie leonila leonilda leonilde leonoor leonor leonora leonte leonti leontien leontii
leontina leontine leontiy leonty leonz leonzio leopold leopolda leopoldine leopoldo leora leos leota leotrim leovigilda leovigildo leposava lerato lernik
leron leroy lerzan lesanne lesego lesia leslaw leslawa leslee lesley leslie lessie lestari lester lesya leszek leta letha leticia letitia letizia letje
letlhogonolo lettie letty leukien leutgard leuthold leutrim leutwin levan levana levani levenez levenig levent levente levi leviah levina levko levon levona
lewen lewend lewis lewsyn lexi lexie lexine leyan leyana leydi leyla leyli leylifer leysan leyton lezin lia liala liam lian liana lianna lianne liat liban
libby libena libor liborio liborius librado libuse licia licinia licinio licuta lidewei lidewij lidewijde lidia lidiane lidie lidiia lidija lidiya lidka lidor
lidusia lidwien lidwina liebfriede liebgard liebgart liebhard liebje liebrecht liebtraud lieke liekele liekeltje liekje lielle liene lieneke lienke lientje
liepa liesbet liesbeth liesel lieselore lieselot lieselotte lieske liesl lieuwe lieuwke lieuwkje lieveke lievijn lievina liezelot liezl ligaya ligia ligija
ligita lihie lihua liidia liina liis liisa liisi liisu liivi liivika lijbert lijsbert lijsbeth lijsje lijske lijuan likkele likkeltje lila lilach liladhar
lilavati lilawati lileas lili lilia lilian liliana liliane lilianne lilias liliia lilija liling lilis lilit lilita lilith liliya lilja liljana liljar lilju
liljuros liljus lilla lillemor lilli lillian lilliana lillias lillie lilly lillyana lilou lilyana lilyann lilyanna liming limor limpho lina linard linards
linas linbjorg linda lindalva lindani lindaura linddis lindita lindiwe lindomar lindsay lindsey lindy lineik lineke ling lingaiah lingappa lingaraj lingaraju
lingling linh linhard linius linn linnea linneke linnert linneus lino linoi linoy linus linwood lioba lionel lionello lionia lior liora liorah lipika liping
lipot liran liraz liridon liridona lirije lirim lirit liron lisa lisandro lisanne lisbet lisbeth lisbjorg lise liselore liselotte lisette lisha liske lissette
lissi lital lito liuba liubava liubochka liubomir liubomyr liubomyra liubov liubusha liucija liudas liudger liudmila liudmilka liudmyla liudolf liudvika
liudvikas liusaidh liusia liuska liutauras liuthais livar livia livien livija livina livio liviu livnat liwayway liwei liza lizaveta lizbeth lizelle lizeth
lizka lizochka lizzie ljerka ljiljana ljosalfur ljosbjorg ljosbra ljotunn ljuban ljubica ljubinka ljubisa ljubivoje ljubo ljubodrag ljubomir ljudevit ljudmila
ljufa ljufur ljupco ljupka llawen llefelys lleian lleici lleision lleucu lleufer llewela llewella llewellyn llewelyn llian lliedi llinor llinos lliwelydd
lliwen llorenc lloyd lluan llucia lludd lluisa llwyarch llwyd llwyfo llyfni llyndy llywarch llywela llywellyn llywelyn loaira loan loane loarn lobke lobna
lochana lochlainn lochlan lochlann locryn lodema lodewijk lodewika lodewina lodmundur lodovic loduvicus loeiz loeiza loeizaig loeizig loeke loeki loekie loes
loesje loftny loftur loftvar loftveig logan loganathan loganayaki logesh logeshwari logey loghman lohit lohita lohith lohitha lohitzune loic lois loisl loiza
loizig lojain lojze lojzka lokanath lokanathan lokbra loke lokendra lokesh lokeshwar lokeshwari lokman loknath lokpriya lola lolaxon loli lolita lolke lolkje
lolkjen lolle lolwa lolwah lomenig lomisa lomman lommert lonan londa londyn londynn lonneke lonnie looan loore lopamudra lora loraine lorand lorans lorant
loranz loranza lorcan lorccan lore lorea loredana loreen lorelai lorelei lorella loren lorena lorene lorenz lorenza lorenzo loreta loretta lori loriann lorie
lorijn lorik lorin lorinc lorinda lorine loris lorle lorna lorne lorraine lorrie lotfi lothar lotta lotte lotteke lottie lou louan louane louarn louay loubaba
loubna louella louenan louenn lougain louhi louie louis louis-philippe louisa louise louison loujain loujaine loukas louke loukia loukie loulou loulwa lounes
lounis lourdes lourenco lourens lourentje lourival lousin lousine louvenia louwe louwrens louwrina lova loveday lovedeep loveena loveleen lovepreet lovie
loviisa lovis lovisa lovise lovre lovrenc lovro lowell lowena lowenek lowenna lowieke lowri lozaig lozeg luan luana luann luarsab lubaba lubava lubberta
lubbertje lubbertus lubbigje lubbo luberdina lubertus lubica lubna lubnah lubomil lubomir lubomira lubomyr lubor lubos luboslav luboslaw lubov luc luca lucas
lucasje luccija lucero lucette luchezar luchian lucia luciaan lucian luciana luciane luciano lucie lucien luciene lucienne lucija lucila lucile lucilene
lucilia lucilla lucille lucimar lucimara lucina lucinda lucineia lucinete lucio lucius lucja lucjan luckje lucrecia lucrecio lucretia lucrezia lucy lucyna
ludek ludger ludgero ludis ludivine ludmila ludmyla ludolf ludovic ludovica ludovico ludovika ludovina ludovit ludvig ludvik ludvika ludwien ludwig ludwik
ludwika luella lugaid lugard lughaidh lughan luidger luighne luighseach luigi luigia luigina luis luis-miguel luisa luise luiseach luisella luitbert luite
luitgard luitger luithard luitje luitjen luitpold luitsen luitzen luiz luiza lujain lujaina lujayn luka lukacs lukas lukass lukasz luke lukeria lukerya lukhum
lukman lukrecija lukretia lukyan lula lulit luljeta lulu lulwa lulwah lulzim lulzime luminita lumir lumira lumnije lumturije luned lungile luningning lupe
lupita luppo lurdes lurline lusaber lusanna lusha lusi lusia lusian lusik lusine lusya lutfi lutfiniso lutfiya lutfiye lutfulla lutfullah lutgard lutgarde
lutgardis lutger lutgertje luthais luther lutien lutold lutoslaw lutsen lutske lutwin lutxi lutz luuk luukas luukje luule luurt luuth luutske luvenia luvesh
luz luzia luzinete luzius luzviminda lwazi lyailya lyalya lyazzat lyckle lydia lydie lydik lydur lyena lykele lykeltsje lykke lykourgos lyla lylah lyle lynda
lyndon lyndsey lyneth lynette lynfa lynfel lyngheidur lynlee lynn lynne lynnette lyosha lyoshka lyova lyovushka lysander lysbert lysbeth lytske lyuba lyubasha
lyubava lyuben lyubena lyubka lyubochka lyubomir lyubomira lyubomyr lyubomyra lyubov lyuda lyudmil lyudmila lyudmyla lyudvig lyuska lyusya lyutsiya lyydia
lyyli maaijke maaike maaikje maaja maali maamar maame maamoun maanasa maanav maansi maanvi maanya maarika maarit maarja maarten maartje maathangi maathu
maayan maayke maban mabel mabenn mabig mable mablen mabli mabon mabyn macarena macarie macario macartan macbeatha maccabi macdara macey macharia machiel
machielsje machiko machla machteld machtelt macide maciej macit mack mackenna mackenzie mackinley maclou maclovia maclovio macsen macy madalen madalena
madalenig madalin madalina madalyn madaminjon madan madanagopal madanlal madanmohan madara madars maddalen maddalena maddern maddi maddison maddox madec
madeeha madeg madeleen madeleine madeline madelon madelyn madelynn madenn madern madge madhab madhabi madhan madhav madhava madhavan madhavi madhavilatha
madhavrao madhbh madhesh madhu madhubala madhubanti madhuchanda madhuchhanda madhughosh madhuja madhukar madhukara madhukiran madhul madhula madhulata
madhulika madhumalati madhumathi madhumati madhumita madhumitha madhumoy madhuparna madhupriya madhur madhura madhurai madhuri madhurika madhurima madhurya
madhush madhushree madhushri madhusmita madhusudan madhusudana madhusudanan madhusudhan madhusudhana madhvi madiha madihah madilyn madilynn madina madinabonu
madira madis madison madisyn madiyar madjid madlaina madlen madlena madoc madog madoka madrun madryn mads madyson madzy maebh maeda maedeh maegan mael maelan
maelann maeleachlainn maeleigh maelenn maelez maelgwn maelgwyn maelie maelig maeline maelisa maelle maelliss maelmuire maelog maelona maelor maelruain maelwas
maelwenn maelynn maelys maeva maeve maeyke mafalda mafruza magadh magali magan magarditch magauiya magchiel magda magdalena magdaleno magdalini magdica
magdolna magdy magesh mageshwari maggie maghild maghsoud magilan maglona magnar magndis magne magnea magney magnfridur magngeir magngerdur magnheidur magnhild
magnhildur magnina magnor magnthor magnthora magnus magnusina magny magomed magomedali magomedrasul magone magriet magrieta magripa magtymguly magzhan maha
mahabad mahabbat mahabir mahadeb mahadeo mahadev mahadeva mahadevan mahadevi mahaela mahah mahajabeen mahak mahakali mahalakshmi mahalaxmi mahalia mahalingam
maham mahamadou mahamed mahammad mahammed mahananda mahanta mahantesh mahanthesh maharid maharit maharshi mahashweta mahasin mahassen mahasti mahasweta mahati
mahaveer mahavir mahbod mahboobeh mahboubeh mahbub mahbuba mahbubai mahbubur mahdi mahdieh mahdis mahdiya mahdiyeh mahdokht mahek mahela mahendar mahendra
mahendran maher mahesh mahesha maheshwar maheshwara maheshwaran maheshwari maheswar maheswaran maheswari mahfirat mahfoud mahfoudh mahfouz mahfuza mahgol
mahika mahila mahim mahima mahin mahina mahinakhon mahinder mahindra mahinur mahipal mahir mahira mahish mahita mahith mahitha mahiya mahjoub mahjouba
mahkameh mahlagha mahlet mahliyo mahlon mahmadali mahmadsaid mahmadsho mahmadullo mahmadyor mahmood mahmoodreza mahmoud mahmud mahmuda mahmudbek mahmudjon
mahmudul mahmure mahmut mahnaz mahnoosh mahnoush maho mahperi mahra mahrez mahri mahrijemal mahrokh mahrous mahsa mahshad mahshid mahsun mahta mahtab
mahtumguly mahua mahvash mahya mahyar mahym mahymgul mahzun mai maia maialen maichel maicol maicon maidelin maider maighdlin maighread maigread maihan maiia
maija maiju maik maike maikel maiken maiko mailis maimoona maimouna maimu maimuna maina mainak mainchin maira mairam mairambek maire mairead mairearad
mairghread mairi mairia mairin mairiread mairis mairita mairona mairsile mairtin mairwen maisa maisaa maisam maisan maisara maisie maissa maissae maissoun
mait maital maitali maitane maite maitha maitham maithem maithil maithri maitias maitiu maitra maitrayee maitrayi maitreya maitreyee maitreyi maitri maiwand
maiwenn maiya maizer maja majda majdi majdoleen majdouline majdy majed majeda majeed majid majida majlinda makame makar makarand makarem makarii makarije
makariy makary makayla makbule makena makenna makenzie makhambet makhan makhanlal makhija makhosi makhshuda makiko makis makoa makoto makpal makrand makruhi
maksat makshat makshi maksim maksimilian maksimiliyan maksimka maksud maksude maksut maksym maksymilian makvala malachi malachy malahat malaidh malak malakai
malakeh malalai malalay malamhin malan malang malanka malarkodi malarvili malarvizhi malathi malathy malati malavika malcolm malcolmina maldwyn maleah malee
malek malena malene maleyka malgorzata malia maliheh malik malika malikah malikarjun malikasho malin malinda malini malissa malith malithi maliyah malka
malkah malkhaz malki malkiel malkiya mallaiah mallappa malle mallesh mallesham malleshwari malliga mallik mallika mallikarjun mallikarjuna mallikarjunan
mallory mallt malmuira malmuirie malo maloa maloan maloen malohat maloig malorig malou malte malthe malvan malvern malvika malvin malvina malvine malwina
mamadou mamajon mamatha mamdouh mamello mamie mamisa mamlakat mammetguly mamoni mamoon mamoru mamoun mamta mamuka mamura mana manaalika manab manabendra
manabi manabu manachan manadhir manaf manahil manaia manal manali manami manan manas manasa manasi manasvi manasvini manaswi manaswini manav manavi mandakini
mandakranta mandana mandeep mandeepa mandi mandip mandira mandisa mandla mandodari mandus mandvi mandy maneesh maneesha manegold maneh manesh manfred
manfredas manfredi manfried manfriede mangaiyarkarasi mangal mangalam mangaldas mangalesh mangalmurti mangesh mangilal maniammai manibala manibhushan manickam
manideep manidipa manijeh manik manika manikam manikandan manikanta manikantan manikantha manikarnika manikchand manikkam manikya manilal manimala manimaran
manimegalai manimekala manimekalai manimoy manimozhi maninder maninderjit manindra manini manipal maniram manish manisha manishankar manishi manishika
manishkumar manivald manivannan maniyan manizha manizheh manjari manjary manjeera manjeet manjesh manjeshwar manjinder manjira manjiri manjit manjiv manjot
manju manjubala manjul manjula manjuladevi manjulata manjunath manjunatha manjusha manjushree manjushri manjyot mankiran mankirat manlio manmath manmatha
manmayi manmeet manmohan manmohini mannat manni mannik mannix manny manoah manobal manoel manogna manohar manoharan manohari manoharlal manoj manoja
manojavaya manojit manojkumar manojna manola manolis manolo manon manoni manonmani manoochehr manoram manorama manoranjan manoranjani manoranjitham manoritha
manosij manotosh manouchehr manoug manouk manouschak manpreet manprit manraj mansaf manshi manshuk mansi mansiya mansoor mansooreh mansour mansoureh mansukh
mansukhlal mansur mansura mansurjon mantas mantashe mantavya manthan manthos manthra mantsje mantvydas manubhai manuchar manuel manuela manuj manuja
manujendra manuk manush manushak manushi manushri manveer manvel manvendra manvi manvik manvinder manvir manvita manvitha manwel manwinder manyata manyi
manzura maodan maodana maodez maogan maoilios maoiliosa maoilseachlann maolbheannachta maolcaluim maoldomhnaigh maolmhaodhog maolmoire maolmordha maolmuire
maolra maonach maqsood maqvala mara maragatham maralgul maram marama marared marat marbert marbod marc marcail marcan marceau marcel marcela marcelene
marcelina marcelinas marcelino marcell marcella marcelle marcellien marcellin marcellina marcellis marcello marcelo marchelle marchien marchiena marchinus
marci marcia marcial marcie marcin marcio marcis marco marcolino marcos marcsi marcus marcy mardi mardig mardiros mardy mared maredudd mareena mareike
mareille marek mareks marelie marely marem maren maret marfa marfusha margaid margalit marganit margaret margareta margarete margaretha margarethe margarette
margarid margarida margarita margarito margaux marged margeir margers margery margh margherita margiad margie margiris margit margita margitta margje margo
margod margol margot margreet margret margreta margretha margrethe margriet margrietje margrit margritli marguerite margund margus marha marhabo marharid
marharit marharyta marhilda mari maria mariaclara mariadagloria mariadocarmo mariaeduarda mariagrazia mariah mariajose marialuisa mariam mariama mariame
mariami mariamu marian mariana mariane mariangela mariann marianna marianne mariannick mariannig mariano marianthi mariapia mariappan mariarita mariarosa
mariarosaria maribel maribelle maricar maricarmen maricel maricela marichi maricica maricris maricruz marie marie-christine marie-claude marie-eve
marie-france marie-helene marie-laure marie-luise mariechen marieke mariel mariela mariella marielle mariem mariet marietjie marietta mariette mariia mariina
marija marijan marijana marije marijke marijn marijne marijo marijonas marijse marijtje marijus marika marike mariken mariko marilda marilee marilena marilene
marili marilia mariliis marilou marilyn marilza marimuthu marina marinalva marine marineide marinela marinella marinete marinette marinka marinko marinus
mario marioara mariola marion marios maripaz maris marisa marisela mariselvam marisete mariska marisol marissa maristela marit marita marite marites maritsa
maritza mariuca mariuccia marius mariusz marivalda marivic marivon mariya mariyah mariyam mariyan mariyana mariyappan mariza marja marjan marjana marjaneh
marjanna marjanne marjatje marjatta marje marjet marjeta marjetka marjo marjoke marjolaine marjolein marjolijn marjon marjona marjorie marjory marju marjukka
marjun marjut markabay markel markell markella marketa marketta markhan markian markiian markiyan markku marko markolf markos markus markusa markuss markward
markwart markwin marla marlais marlee marleen marleigh marlen marlena marlene marleny marli marlies marlijne marlin marlina marlinde marlis marloes marlon
marlous marlyn marni marnick marnie marnix maroes maroula marquard marquez marquis marquise marquita marretje marrigje marsail marsaili marselia marselina
marsha marsibil marsilia marsje marta marteinn martemyan marten martha marthe martial martie martijn martijne martijntje martik martim martin martina martine
martiniano martinius martino martins martinus martiros martje marton martsje martta martti martu martun marty martyn martyna martynas martzen marudhar maruf
marufjon maruja maruschka marusia maruska marusya maruta marutham maruthanayagam maruthi marutirao maruxa marva marvella marvin marwa marwah marwan marwane
marwen mary marya maryam maryame maryana maryann maryanne marybeth maryellen maryem maryia maryjane maryjo maryla maryline marylou maryna maryse marysya
maryvonne marzanna marzena marzhan marzhangul marzhin marzia marzieh marzin marzina marzio marziyeh marzouk marzouka marzouq masaaki masahiko masahiro masaki
masako masami masanori masao masarra masaru masashi masato masatoshi masaya masayuki masego masha mashael mashail mashal mashari mashary mashenka mashiach
mashka mashutka masih masilamani masis maskhud masood masoomeh masoud masoudeh masoumeh massimiliana massimiliano massimo massoud mastaneh mastour mastoureh
mastura masud masuma masumi matanat matanel matangi matanya matao matei matej mateja matelda matelin mateo maternus mateus mateusz matevos matevz matfey
mathangi mathav mathavan mathea matheo matheus mathew mathghamhain mathi mathialagan mathias mathieu mathijs mathilda mathilde mathis mathivanan mathiyazhagan
matholwch mathonwy mathrafal mathura mathuram mathuresh mathurin mathurine mathys mati matias matic matija matild matilda matilde matilin matiss matitiahu
matityahu matiu matiullah matiur matjaz matko matleena matluba matoula matous matrena matriona matryona mats matt mattaniah mattea matteo matthea mattheus
matthew matthia matthias matthieu matthijs matthilda matthildur matthina matti mattia mattias mattin mattis matvej matvey matvii matviy matyas matylda maud
maudan maude maudez maudezen mauke maulesh maulik maulika maunika mauno maura maureen mauri maurice mauricette mauricio maurine maurits mauritsje mauritz
maurizia mauriziana maurizio mauro maurus maurya mauryeen mausami mausumi mavel mavis mavjuda mavlon mavluda mavlyuda mavzuna mawenn mawes mawnan mawuli
maxence maxim maxime maximiana maximilian maximiliane maximiliano maximina maximino maximo maxine maxmud maxmuda maxton maxwell maya mayaan mayada mayadah
mayan mayandi mayank mayanka mayara mayavathi mayawati maybelle mayerly maygul mayilsamy mayilvaganan mayis maylee mayleigh maylene mayra mayranush maysa
maysaa maysam maysara maysoon maysoun mayssa maysun maytham mayu mayukh mayukha mayukhi mayuko mayumi mayur mayura mayurakshi mayurdhwaj mayuresh mayuri
mayurika mayyada mazdak mazen mazhar mazhev maziad maziar mazin mazlan mazlum mazoun mazouz mazvydas mazyar mazzina mbali mbarek mbarka mbaye mbongeni mckayla
mckenna mckenzie mckinlee mckinleigh mckinley mduduzi meabh meadhbh meadhbha meagan meaghan meall mealla meallan mearghread meavenn meaza mebarek mebarka
mebruke mebrure mechain mechelien mechelina mecheltje mechislav mechthild mechthilde mechtild mechtilda mechtilde mecia mecit medard medardo medbh medea
medeine medeni mederbek mederic mederig medha medhaj medhansh medhat medhavi medhini mediha medine medini medni medrawd medwen medwyn medya medyr meeldert
meeli meelika meelike meelis meena meenakshi meenal meenambal meenaxi meenu meera meeraa meeran meeri meerim meerimai meerjan meerke meerten meeta meetje
meeuwes meeuwis mefharet mefkure mefodiy meftah megan megha meghali meghan meghana meghann meghashyam meghdoot meghna meghnaad meghnad meghraj megumi mehak
mehar meharban mehdi mehdia mehedi mehin mehitabel mehlika mehman mehmed mehmet mehmetali mehmetcan mehmethan mehpara mehpare mehrab mehraban mehrad mehrafruz
mehran mehraneh mehrangeez mehrangez mehrangiz mehranoosh mehrasa mehraveh mehrbod mehrdad mehrdokht mehrez mehri mehriban mehribanu mehribonu mehriddin
mehriniso mehrinoz mehrnaz mehrnegar mehrnoosh mehrnoush mehrona mehrsa mehrshad mehrshid mehrullah mehryar mehrzad mehtap mehul mehuli mehves mehwish mei
meibh meical meida meidan meieli meigan meigant meihua meike meili meiling meilyr meilys meimpje meinard meinardus meinbern meinder meinderdina meindert
meinderta meindertje meinfried meingard meinhard meinhild meinie meinir meino meinolf meinou meinrat meinse meinske meintje meintjen meintsje meinulf meinwen
meinwerk meinze meir meirambek meirav meire meirgul meiriadog meirim meirion meiriona meirionwen meirionydd meirit meirlan meirwen meirzhan meisam meital
meitav meits mejra mekala mekan mekdes mekhala mekhi mekhla mekhri mekhti mekonnen melaghlin melahat melahet melaine melak meland melangell melania melanie
melanig melanija melaniya melany melanya melarig melba melcher melchert melchiora melchiorre melchor meldan meldun meldur mele melech melecio melek meleknur
melenn melentiy meletis melfyn melih meliha melike melikenur melikset melina melinda melinte meliora melis melisa melisande melisbek melissa melissu melita
melitina meliton melitona melitta meliz melker melkon mellissa mellouan melodie melouan melour melpomeni melquiades melquiadez melsik meltem meltje melusi
melva melvin melvina melwen melwenn melwyn melyonen melyor memduh memduha memnune menachem menahem menashe menco menderes mendert menefrida meneke menekse
menelao menelaos mengting mengu mengucan mengyao menhedra menice menkes menkje menna mennatallah mennatullah mennechien mennie menno menold menotti menouk
mensah mensalder menste mentore menucha menuha menyhert merab merabi meral merana meraud merav merce mercedes mercedita merche merdangeldi merddyn merdi
meredith meredydd mereke merel mererid merete meretgeldi meretguly merethe merfyn meriadec meriadeg meriadegez meriadoc meriam meriasek meric meriel merieli
meriem merieme meriet merih merijn merike merilyn merima merin merita meritxell merja merjen merkuriy merle merlene merlijn merlinda merlyn merna meron meropi
meroua merouane merrill merritt merry merryn mersad mersida mersiha mert mertalp mertcan merten mertie mertje mertkan meruert mervat merve mervenur mervi
mervin meryasek meryem meryl meryn merzak merzhan merzuka mesbah meseret mesfer mesfin meshaal meshal meshari meshi meshulam mesrob mesrop messaoud messaouda
mesude mesut metecan metehan metheven methodios metin metje metka metodija metsje mette metuka meuric meurig mevaser meven mevena mevhibe mevlan mevlida
mevlude mevludi mevludin mevlut mewen mewena mewenn mewes mewis meyndert meysa meysam meyvant meyyappan mezahir mezra mfundo mhairi mhari mher mhora mia miall
micaela micah michael michaela michaelis michaelle michail michal michalina michalis michaya micheal micheala micheil michel michela michelangelo michele
micheline michelle michi michiel michielsje michiko mickael mickey midhat midir midkhat midori miecislaw mieczyslaw mieczyslawa mieke mieko mielikki mien
mieneke mienke mienold mientje miepje mierta miervaldis miesje migle miguel miha mihael mihaela mihai mihail mihailo mihails mihaita mihajlo mihal mihaly
mihangel mihaylena mihemed mihika mihir mihira mihirika mihkel mihnea miho mihoub mihrace mihran mihrap mihrdat mihriban mihrimah mihrinaz mihrinur miika
miikka miikkael miilo miina mijat mijeong mijgona mijke mijndert mijnie mijno mijnou mijodrag mika mikael mikaela mikaelig mikaelina mikail mikala mikalojus
mikayel mikayil mikayla mike mikel mikelaig mikele mikelina mikelis mikhail mikhailina mikhailo mikhal mikhas mikhei mikheil mikhey mikho miki mikiel mikio
mikjal mikke mikkel mikkeline mikkjal mikko miklos mikola mikolai mikolaj mikula mikulas mikus mila milada milagros milan milana milanka milap milburn milca
milcho mildred mildri mildrid mileidy milena milenija milentije miley mileydis milica milija milind milindkumar milinko milisav militsa milivoj milivoje milja
miljan miljana miljenka miljenko milka milla millard mille millicent millie milly milo miloe milogost miloje milojka milolika milomir milorad milos milosav
milosava miloslav miloslava miloslaw miloslawa milosz milou miloud milouda milovan milowit miltiadis milton milun milunka miluse milutin milvia mimi mimir
mimma mimmi mimmo mimoun mimoza min-ho min-ji min-jun minago minako minakshi minal minali minami minatallah minati minato minaya minchien mincia minco
mindaugas minderd mindia mindy mineke minel minela minenur minerva minesh mingaile minghao mingming minh minho minja minji minjun minke minna minnechien
minnekhanov minnert minnie minnikhan minoo minoru minos minoti minseo minseok minsu mintauts mintimer mintje mintsje mintu minvydas minzalya mioara miodrag
mirabbas mirabbos mirabela mirac miral miralam mirali miran miranda mirari miray miraya miraziz mirbek mircea mirche mirco mireia mireille mirela mirella
miren mireya mirgul mirhossein miriam mirian miriani miriel mirit mirja mirjalol mirjam mirjami mirjana mirjavad mirjeta mirka mirkka mirko mirkomil mirlan
mirlinda mirna mirnal mirnes mirnesa miro mirolim miroljub miron mironieg mironshoh mirosava miroslav miroslava miroslaw miroslawa mirsad mirsada mirshod
mirta mirtes mirtha mirthe mirudula miruna mirunalini mirva mirvat mirvohid mirwais mirwaise mirza mirzabek mirzali mirzhan mirzohid misaal misael misak
misaki misako misbah misha mishaal mishael mishal mishari mishenka mishika mishka mishri mishthi mislav misri missy misti mita mital mitali mitansh mitchel
mitchell mitesh mithali mithat mithila mithilesh mithra mithran mithu mithul mithun mithuna mitica mitka mitko mitra mitrajit mitrofan mitrokha mitrut mitsuko
mitsuo mitsuru mitsya mittie mitul mitula mitun mitva mitxel mitya miwa miyako miyoung miyuki mizanur mizgin mizuki mjaldur mjalldis mkhitar mkrtich mladen
mladenka mnatsakan moacir moatasem moatassem moataz moath moayad mobarak mochta modak modestas modestine modez modezenn modini modris modron modwen moein
moelwen moelwyn mofida moftah mogens mohadeseh mohamad mohamadou mohamed mohamedou mohammad mohammadali mohammadamin mohammadhasan mohammadhossein
mohammadjavad mohammadmahdi mohammadmehdi mohammadreza mohammadsadegh mohammadullah mohammed mohan mohana mohanad mohanan mohanapriya mohanasundaram mohand
mohandas mohaned mohani mohankumar mohanlal mohannad mohanraj mohanram mohd moheb moheddine mohib mohibullah mohichehra mohidil mohieddine mohigul mohindar
mohinder mohini mohinur mohira mohirakhon mohit mohita mohith mohitha mohnish mohona mohsen mohsharif mohsin mohssine mohtadi mohua mohul moibeal moira
moirach moirin moirreach moisei moises moisey mojca mojdeh mojgan moji mojisola mojmir mojtaba mokey mokhtar mokhtaria mokksha moksh moksha mokshada mokshagna
mokshit mokshita mokshith molaise moldabek moldir mollie molly moloy molua momchil momcilo momena momin momir momme momoka momoko mona monaem monaim monali
monalisa moncef moncha moneer moneera monem moni monia monica monideepa moniek monika moninne monique monir monireh monish monisha monji monjori monojit
monoranjan monotosh monse monsef monserrat monther montse montserrat monty monulphe mookambika moonika moorthy moosa mooventhan morad moradali morag moraig
moran moraned moranit morann morari morddal mordecai mordechai mordehai mordeyrn mordha morenike morenwyn morfael morfran morfudd morfydd morgan morgane
morganenn morganez morgann morgannwg morgant morgat morgause moriah moriel moritz moriya morkell morlais morrigan morrin morris morsheda morten morteza
mortimer morvan morvana morvanig morven morvern morvoren morwan morwen morwenn morwenna morwyn mosaab mosaad mosab moses moshe moshiko mossab mossie mostafa
mostyn motahareh motahhareh motasem motaz motiben motiejus motilal motiram motke motoko mottel mottie motty mouaad mouad mouadh mouath mouayed moubani moufid
moufida mouhamed mouhcine mouhssine mouin moulay mouldi mouli moulika mouloud mouloudia moumen moumita mouna moundir mounia mouniir mounika mounim mounir
mounira mounsif mounya mourad mourtada mousa mousaab mousam mousami moushegh moushmi moushumi moussa moustafa moustapha mousumi mouza movladi movsar movses
moxinur mozah mozes mozhdeh mozhgan mpho mridanga mridul mridula mriganayani mrigank mriganka mrignayani mrinal mrinali mrinalini mrinmayee mrinmayi mrinmoy
mrinmoyee mritunjay mrityunjay mrudul mrudula mrunal mrunali mrunalini mrunmayee mrunmayi mscislaw msciwoj msizi mstislav mstyslav mtanous mthunzi muaath
muadh muadhnait muadhnat mualla muamer muamera muammar muammer muath muattar muayad muazzez mubarak mubaraka mubariz mubashir mubeccel mubera mubina muborak
mucahit mucella mucteba mudhafar mudit mudita mufeed mufeeda mufid mufida mufide mufit mugain mugan mugdha muge mughron mugilan mugo mugunthan mugur muhabbat
muhacir muhamad muhamed muhammad muhammadali muhammadamin muhammadaziz muhammadjon muhammadsodiq muhammadu muhammadyusuf muhammed muhammet muhammetgeldi
muhammetguly muhammetmyrat muhammetnazar muhammetnur muhanad muhaned muhannad muharem muharram muharrem muhayyo muhd muheb muhib muhiddin muhidin muhieddin
muhip muhittin muhlis muhlisa muhsen muhsin muhtaram muhterem muircheartach muiread muireadhach muireall muireann muirenn muirgheal muirgheas muiriel muirin
muiris muirne mujahid mujdat mujde mujgan mujib mujibullah mukaddas mukadder mukaddes mukagali mukami mukarram mukerrem mukesh mukhabbat mukhamadi
mukhamedzhan mukhametkali mukhammadali mukhiddin mukhit mukhlisa mukhtar mukhtaram mukil mukremin mukta muktabai muktaben muktanand muktesh mukteshwar muktha
mukul mukula mukund mukunda mukundan mukunthan mukut mulayam mulchand mullai mulraj mulugeta mulyadi mulyani mulyono mumbi mumbua mumen mumme mumo mumtaz muna
munaa munaf munashe munavvar munawar mundhildur muneer muneera muneesh munendra munesh munevera munevver muniamma muniandy munib muniba munif munindra muninn
munir munirah muniraj munirathinam munisamy munish munishwar muniswamy muniyandi muniyappan munjid munkhbat munni munnu munro munther munthir muqaddas murad
murager muraleedharan murali muralidhar muralidhara muralidharan muralikrishna murari murarilal murat muratbek muratcan murathan muratkhan murchadh murchadha
murdag murdann murdina murdo murdoch murdoina murieall muriel murilo muriuki murkje murli murlidhar murman murmani murodali murodbek murodjon murough mursal
mursi murtada murtadha murtagh murtaz murtaza murtazi murtazo murthy murty muruga murugadoss murugaiyan murugan murugananth murugappa murugappan murugaraj
murugavel murugesan murugesh murukan murukesh murvan murvat musa musaab musaad musab musaed musajon musallam musellim musemma musfik musfika musfiq musharraf
musharrafa mushegh mushfig mushir mushtariy musia muskan musleh muslihiddin mustafa mustafacan mustapha musyoka mutabar mutallim mutasem mutasim mutaz
muthamil muthamizh muthamma muthanna muthiah muthoni muthu muthukaruppan muthukrishnan muthukumar muthukumaran muthukumarasamy muthulakshmi muthuraj muthuraja
muthuramalingam muthuraman muthusamy muthuselvam muthuselvi muthuswami muthuswamy muthuvel mutiso mutlu mutlucan mutua muxammad muxlisa muzaffar muzaffarbek
muzaffarjon muzaffer muzeyyen muzhda muzi muzna muznah mwanajuma mwangi mwende mwikali mwinyi mwynen mwynwen myah mychailo mydrim mydyr myfanwy myfina myfyr
myghal myghtern mykhailo mykhas mykhaylo mykhaylyna mykola mykolai mykolas mykole mykolka mykyta mylee mylene myles mymbyr mynke myra myrat myratgeldi myrddin
myrgh myriam myrkvi myrle myrna myron myroslav myroslava myrsini myrta myrthe myrtis myrtle myrto myrun myrza myrzabek myrzagul myrzakhan mythili mythreyi
mythri myunghee mzagha mzekala mzevinar mzevinari mzisa mziuri naaem naama naaman naamit nabadwip nabakumar nabaneeta nabanita nabarun nabat nabeel nabeela
nabeelah nabegh nabeh nabendu nabhi nabih nabiha nabil nabila nabilah nabin nacera nachammai nachappan nachiappan nachiket nachiketa nachliel nachman nachmi
nachshon nachum naci nacide nacim nacira naciye nada nadah nadanam nadav naddi naddoddur nadeem nadeesha nadege nadelik nader nadera nadereh nadeya nadezda
nadezhda nadhem nadhir nadia nadide nadiia nadija nadil nadine nadir nadire nadish nadiv nadiya nadiyah nadja nadjat nadjib nadjla nadya nadyusha nadzeya
naeem naeema naemi naentje naetra nafaa nafas nafeesa nafija nafisa nafiseh nafissa nafiye nafni nafosat nafsika naftali nafula nagabhushan nagabhushana
nagabhushanam nagalakshmi nagalingam nagamani nagamma naganathan naganika nagappa nagappan nagaraj nagaraja nagarajan nagaraju nagarathinam nagarathna
nagarjun nagarjuna nagashybay nageen nagehan nagendra nagendran nagesh nageshwar nageshwara nageshwari nageswar nageswara nageswaran nageswari nagham naghi
naghmeh nagib nagihan nagima naglaa nagore naguib nagwa nahal nahed nahedh nahia nahid nahide nahikari nahit nahla nahlah nahman naho nahshon nahuel nahum
nahusha naida naif naila nailah naile nailya naim naima naimah naime naina nainesh nainika nainsi naira nairi nairit nairiti nairuhi naisha naithik naitik
naivedhya naiya najah najat najeeb najeeba najeh najia najib najiba najibeh najibullah najiha najim najiya najla najlaa najmeddine najmeh najoua najwa najwan
nakato nakia nakita nakiye nakkeeran nakkiran naksh nakshathra nakshatra nakulan nalaka nalan nalani naledi naliaka nalin nalina nalinakshi nalini nalinikant
nalinikanta nallamma nallasamy nallathambi nallini nalva nam namaha naman namana namariq namashivaya namasya nambi nambirajan namdeo namdev namesh namig namik
namiq namir namish namisha namit namita namitha namrata namratha namya nanak nanaki nanako nanalal nanami nanang nanasaheb nancie nancy nanda nandadeep nandag
nandagopal nandakishor nandakishore nandakumar nandalal nandan nandana nander nandhakumar nandhini nandhitha nandhu nandi nandika nandikesh nandin nandine
nandini nandish nandita nanditha nandkishor nandkishore nandkumar nandlal nando nandor nanduri naneh nanette nangai nangialai nangialay nangyal nanhi naniko
nanine nanjala nanjamma nanjappa nanjundan nanjundaswamy nanka nanke nanko nanna nannan nanneke nannie nannien nannina nanning nanonk nanou nantko nanuka
nanuli naoife naoise naoisha naoki naoko naomhan naomi naomie naoto naoual naouel naoufal naoufel naoya napoleone narahari narain narasamma narasayya
narasimha narasimhan narasimhulu narasimman narasinga narayan narayana narayanamma narayanan narayanaswami narayanaswamy narayani narayankutty narbeh narcisa
narciso narda nardje narduhi nare narek narendar narender narendra narendran narendranath naresh nareshkumar narfey narfi narges nargess nargis nargiz nargiza
nargizakhon nargizaxon narguli nargundkar nariman narimane narimen narin narinder narine narineh naringa naritan narmada narmata narmin narmina narois
narottam narpat narshi narsimha narsing narsingh narsinh nartan nartay nartuhi narumi narve narynbek naseebullah naseem naseema naseer nashaat nashwa nashwan
nasia nasiba nasibaxon nasif nasiha nasim nasima nasip nasir nasira nasra nasrallah nasratullah nasreddine nasreen nasri nasriddin nasrin nasrine nasrollah
nasrullah nasrullo nassar nasseera nasser nassera nassim nassima nassira nastasia nastasija nastassia nastassya nastasya nasti nastja nastusia nastya nasuh
natacha natale natalee nataleigh natalia natalie nataliia natalija natalina natalino natalita nataliya natalka nataly natalya natan natanael natanel natania
natanya nataraj nataraja natarajan natasa natascha natasha natashenka natashka natassa natavan natela natella natercia natesan natesh nateshan nathalal
nathalia nathalie nathamuni nathan nathanael nathanel nathanial nathaniel nathu nathulal nathuram natia natiq natividad natsuki natsuko natsumi nattapong
nattawut nattaya nattdis nattfari nattrun natuk natuka natuki natusya natwar natwarlal nauris navadeep navaneet navaneeta navaneeth navaneetha navaneetham
navaneethan navani navapriya navbahor navdeep navdip naveed naveen naveena naveenkumar naveh navendu navid navika navin navina navinchandra navinder navisha
navita navitha navjeet navjit navjot navjyot navkiran navleen navneet navneeta navneeth navnit navpreet navraj navreet navroop navroz navruz navruza navtej
navya navyaa navyasree nawaf nawal nawara naweed nawel nawfal nawfel nawid nawras nawwaf nawwal nawwar nayak nayan nayana nayanika nayanjyoti nayanmoni
nayantara nayanthara nayef nayel nayeli nayeon nayera nayereh nayla nayonika nayra nayyereh nazaire nazakat nazan nazanin nazar nazareno nazaret nazareth
nazarguly nazaria nazarii nazario nazariy nazary nazdar nazeeh nazeer nazeera nazek nazende nazeni nazenik nazerke nazgol nazgul nazha nazhin nazia nazibrola
nazifa nazife nazih naziha nazik naziko nazila nazilya nazim nazip nazju nazli nazlican nazligul nazlihan nazmi nazmije nazmiye nazokat nazrin nazrul nazym
ndidi ndileka ndricim nduku ndunge nea neacail neacal neachdann neachtan neagoe neagu neal neala nealie neamh neamhain neans neasa neasan neassa nebahat nebil
nebile nebiye nebojsa necat necati necdet nechama nechemia nechirvan nechtan necib necibe necip necla necmettin necmi necmiye neculai neculina ned neda nedal
nedda nedelcho nedelec nedeleg nedeljko nediljko nedim nedime nedjeljka nedjma nedret nedyalka nedyalko nedzad neea neeke neel neela neelabh neelabja
neelakanta neelakantan neelakanth neelakantha neelakshi neelam neelamani neelambar neelambari neelambuja neelanjan neelanjana neelavathi neelay neele
neelendra neelesh neelie neelima neelja neelkamal neelkant neelkanth neelke neelmani neeltje neelu neema neeme neena neenu neera neeraav neerad neeraj neeraja
neerav neerja neeru neesha neesje neeske neeta neetha neethi neethu neeti neetika neetish neetu neeve neeveen nefeli nefise nefydd nefyn negar negin negoslav
neha nehaal nehad nehal nehali nehalika nehama nehansh nehar nehemiah nehemias nehemya nehir nehla nehmat nehoray nehul neide neil neilian neilina neilton
neiva nejat nejc nejib nejla nejma nejmeddine nejoua nejra nekesa nekha nekrasa nekruz nektari nektarios nela nelcinda nelcy nelda nele nelia nelida nelis
nelius nelleke nelli nellie nellija nello nelly nellya nelske nelson nelu nely nelya nemanja nemat nematollah nematullah nemesia nemesio nemichand nemisha
nena nenad nencho nenita nennog nennoga nenog neoklis neoline neomi neora nepes nepesgul nepomuceno nepomuk nerea nereida nergiz neria neriah nerijus neriman
nerina neringa nerino neriya nermeen nermin nermina nermine nerses nersik nertila neryah nerys nesamani nesibe nesil neslihan neslisah nesma nesreen nesrin
nesrine nessan nessie nessma nessrine nesta nestani nestor nestoras nestore netaji netanel netanela netanya nete nethra nethravathi netra netrapal netravathi
netravati netta netteke nettie netzach neusa neuza neva nevaeh nevcan neveah neveen neven nevena nevenka nevenoe nevenou nevila neville nevin nevine nevres
nevriye nevsal nevyana nevzat newlyn neyla neymar neyrouz neza nezahat nezaket nezha nezih nezihe nezir nga ngaio ngaire ngan nghia ngoc ngozi nguyet nhan nhi
nhlanhla nhung nia niall niallan niallghus nially niamat niamatullah niamh niamhin nibedita nibha nibhrit nibir nibras nicaise nicanor nicanora nicasio
nicasius nicephore nichelle nichifor nichiketa nichita nicholas nicholaus nichole nick nicki nicklas nickolaas nickolas nicky nicla niclaas niclas nico
nicoara nicodemo nicodim nicola nicolaas nicolaasje nicolaat nicolae nicolaie nicolas nicolasa nicolau nicole nicoleta nicoletta nicolette nicolien nicolijn
nicolina nicolo nicu niculae niculina nicusor nida nidal nidan nidhal nidheesh nidhi nidhin nidhip nidhish nidhyana nidia nidian niek niels nielsje niemat
niemir nienke niesco nieske niesse nieves nigam nigar nigel nigella nighi nigina nigora nihaal nihad nihada nihal nihalchand nihan nihar niharika niharranjan
nihat nihed nihel nihira nihit nihita nihitha niilo niina nijat nijaz nijaza nijmeh nijole nijske nijssen nikan nikanor nikash nikau nikesh niket niketa
niketan niketh nikhat nikhil nikhila nikhilesh nikhitha niki nikica nikifor nikiforos nikil nikita nikitas nikitha nikitka nikkelien nikki nikkita niklas
niknaz niko nikodem nikodemus nikodije nikodim nikola nikolai nikolaj nikolaos nikolas nikolasha nikolaus nikolay nikolaz nikolazig nikolce nikoleta nikolett
nikoletta nikolina nikolinka nikoloz nikoo nikos nikulas nikumbh nikunj nikunja nikunjbihari nikusha nilab nilabha nilabja niladri nilakantha nilakshi nilam
nilamani nilambar nilanjan nilanjana nilanjona nilava nilavan nilay nilaya nilaysha nilda nilde nilendu nilesh nileshwari nilgun nilhan nilima nilimesh
nilisha nilkanth nilkantha nilke nilmini nilofar niloo niloofar nilotpal niloufar niloufer niloy nils nilsine nilson nilsu nilton niluf nilufar nilufer nilza
nilzete nima nimah nimai nimal nimala nimalan nimesh nimet nimish nimisha nimit nimita nimitta nimmi nina ninad ninadini ninel ninetta ninette ning ningappa
ninge ningsih niniko ninka ninke ninna ninnog nino ninochka ninog ninogniew ninon ninutsa nioclas niocol niousha nipun nipuna nirad niradhar niraimathi niraj
niraja nirajan nirajita niral nirali niramay niramitra niran niranjan niranjana niranjani nirav nirbhay nirbhik nirdesh nirek nirel nirgun nirisha nirit
nirjala nirjara nirjhar nirjhari nirmal nirmala nirmaladevi nirmalendu nirmalkumar nirmalya nirman nirmay nirmayi nirmit nirmitha nirmiti nirmohi nirmoy nirod
nirosha niroshan niroshini nirulata nirupa nirupam nirupama nirvaan nirvan nirved nisa nisanur nisarga nischal nischay nischith nisha nishad nishan nishana
nishant nishanth nishanthi nishanthini nishantika nishat nishchal nishchay nishi nishigandha nishika nishikant nishikanta nishil nishit nishita nishith
nishitha nishka nishkala nishkarsh nishna nishok nishta nishtha nishtiman nishu nishvika nisien nisith nisreen nisrin nisrine nissim nissrine nistha nisveta
nita nitai nitara nitay niteesh nitesh nitha nithesh nithi nithika nithila nithilan nithin nithish nithisha nithiya nithya nithyakalyani nithyan nithyananda
nithyanandam nithyashree niti nitigya nitika nitin nitinkumar nitish nitisha nitya nityagopal nityalal nityanand nityananda nitza nitzan nitzana nitzanit
nivaan nivaldo nivas niveda nivedan nivedha nivedhan nivedhitha nivedita niveditha niveen niven nivesh nivetha nivethitha nivida nividha nivin niviya nivrutti
niyam niyan niyanta niyar niyat niyathi niyati niyaz niyazbek niyazi niyogi niyoosha niyousha niyozbek nizamettin nizar nizomiddin njabulo njala njall njeri
njoki njomza njord njordis njordur njoroge njuguna nkechi nkem nkemdilim nkosana nkosazana nkosinathi nkululeko nnaemeka nnamdi nneka nnenna noa noach noah
noam noami nobby noboru nobuhle nobuko nobuo nobuyuki nodar nodari nodir nodira nodirbek nodirjon noe noel noelani noelia noeline noella noelle noemi noemia
noemie noemzar nofal nofar nofit noga nogah noha nohaila nohayla noinin noirin nojus nokkvi nokuthula nola nolan nolas nolda nolde noldi nollaig nolleke nolly
nolwen nolwenn nolwennig nomalanga nomda nomdo nomfundo nominoe nomkje nompumelelo nomsa nomthandazo nomvula nona nonhlanhla nonke nonkje nonna nonnig nonso
nontobeko noomane noomi noopur noor noora nooragha noorah noorhan nooria noortje noorullah noorzia noosha nooshin nootan nora norah noraini norair norayr
norazlina norberg norbert norberta norbertas norbertine norberto norbertus norbjorg nordgeir noreen noreikis norgard norhan norhane norhayati nori noriaki
norik noriko norina norio noriyuki norleen norma norman normand normantas normunds normurod norocel norris nortrud nortrun norunn norvydas nosipho nosir
nosirjon nosrat nosratollah notburga nothburga nothilde notker noubar nouf nouha nouhaila noujoud nouman nour noura nourah nourane nourdine noureddine
nourelhouda nourhan nourhane nouri nouria noursine nouschka noushafarin noushin nouzha novah novalee novalie novella novi novia novita novruz novruzali nowruz
noxolo nozanin nozigul nozima nozimjon nozliya nozomi nripen nripendra nrupa nrupali nsikak nthabiseng ntombi ntombifuthi ntombizodwa nuadha nuaim nuala
nuallan nubar nubia nugman nugroho nugzar nugzari nujood nujoud nukri numan nuneh nunik nuno nunzia nunziata nunzio nupur nuraddin nurah nurai nuraini nuraiym
nurali nuraly nuran nurana nurane nurasyl nuray nurbakyt nurbanu nurbek nurbekzat nurberdi nurbibi nurbol nurbolat nurcan nurcihan nurdan nurdana nurdaulet
nurdin nurdos nurettin nurgali nurgaliya nurgazy nurgeldi nurgeldy nurgul nurhan nurhayat nurhayati nuri nuria nuriddin nuriel nurija nurilla nuriniso
nurinisso nuristani nurit nuriya nuriye nuriza nurjamal nurjan nurjemal nurkanat nurkhan nurkyz nurlan nurlana nurlat nurlybek nurlykhan nurlyzhan nurmagomed
nurmakhan nurman nurmat nurmuhammad nurmuhammet nurmukhamed nurmukhammed nurmyrat nurnabat nuroniya nurpeis nurperi nursah nursaid nursal nursan nursaule
nursaya nurseit nursel nurseli nursen nurshat nursima nursin nursina nursultan nursuluu nurtac nurtas nurtay nurten nurtilek nurtore nurul nurullah nurullo
nuryla nurym nurzada nurzat nurzhaina nurzhan nurzida nusabe nusaiba nusaibah nusayba nushaba nushik nushin nusrat nusret nusreta nutan nutsa nutsiko nuutti
nuvit nuwan nuzhet nuzzu nvard nvart nver nwamaka nyah nyambura nyasa nyasha nybjorg nydile nyfain nygard nyla nynke nyokabi nyoman nyura nyusha nyusya
nyyrikki oakley oana oanell oanez oanh obadiah obafemi obaid obaida obaidullah obdulia obdulio obeid obeltje obiageli obidjon obinna obiora obrenija oceane
ochieng ocie octav octavia octavian octaviano octavio odair odalis odalrich odalys odanodhra odarka odaya oddbjorg oddbjorn oddbjornur oddborg odddis oddeny
odderg oddfinn oddfreyja oddfrid oddfridur oddgeir oddgerdur oddgnyr oddgrim oddhild oddhildur oddkell oddlaug oddlaugur oddleif oddleifur oddmar oddmund
oddmundur oddny oddrun oddsteinn oddthor oddur oddvald oddvar oddveig oddvin oddvor oded odeleg odelia odell odelya odeta odete odette odeya odger odharnait
odhiambo odhran odiel odilbek odile odilia odilio odiljon odilo odilon odina odinamo odine odinkar odinn odion odis odivaldo odoardo odon odran oduor odysseas
oebele oebeltje oedske oegene oekele oeltje oengus oentsje oenze oepke oetje oetse oetske ofeig ofeigur ofelia ofelya ofer ofir ofira ofra ofrit oftob ofydd
ogabek ogechi oghene oghenekaro ogheneruno ogmund ogmundur ognjen ognyan ognyana ogtay ogulabat ogulbeg ogulbibi oguldursun ogulgerek oguljan ogulnabat
ogulsapar ogulshat ogulsona oguz oguzalp oguzcan oguzhan oguzkaan ogvaldur ogwen ogwenwy ogwyn ohali ohela oholiav ohoud oiane oighrig oighrigh oihan oihana
oihane oilbhreis oilibhear oinatz oisha oisin oissine oistin oiva oivind ojars ojasvi ojasvini ojaswi ojaswini ojaswita okan okechukwu okele okello okhrim
okkien okko okoth oksana oksanka oktavia oktay oktje oktyabrin oktyabrina okyanus okyar ola olabisi oladele olaf olafia olafina olafur olaia olajide olalla
olamide olanrewaju olatz olaug olaus olav olava olave olavi olavia olavo olaya olayinka olbert olcan olcay olchert olcum oldrich oldrik oldriska ole oleg
olegaria olegario olegas oleguer oleh oleke oleksa oleksandr oleksandra oleksandrs oleksii oleksij oleksiy olen olena olenka olesia olesya olethea olexandr
olexiy olfert olfertien olga olgeir olger olgerd olgerts olgierd olgita olgun olha olima olimjon olimpia olimpio olina olinda olindina olindo oline oliver
olivera oliverio oliversus olivert olivia oliviah olivier oliviero oliwia oliwier oliya oljobai olle olli ollie olof olofina olov oltje oltman oltmann olu
olubunmi oluchi oluf olufa olufemi olufine olufunke olumide oluva oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi olvar olver olvir olvor olwen olwenna
olwyn olyana olyusha olzhas omaid omaima omaimah omaira omana omanakuttan omar omari omarion omaya omayma ombeline ombretta omelian omelyan omer omercan
omerfaruk omeyma omid omidreza omirbek omirzak omisha omkar omkara omkareshwar omkarnath omnia omniah omolara omolbanin omondi omonjon omorbek omotola
omparkash omprakash omraj omran omundur omurbek omurcan omvati omveer onarr oncko onder onditz ondrej oneida onenn onerbek onerva onesime onesimo onfael ongun
oniani onise onisifor onisim onllwyn onnenn onni onno onofre onofria onofrio onoir onorina onoriu onufriy onufry onund onundur onur onuralp onurcan onurhan
onute onwen onyango onyeka onyekachi onyinye onysia oona oonagh oonah opal opanas opeyemi ophelia ophelie ophir ophira oradur oralee oralia oranit orazaly
orazbek orazgeldi orazgul orazio orazmuhammet orazmyrat orcun oregan oren orest oresta oreste orestis orfhlaith orflaith orgest orhan orhun oriah oriana
oriane orietta orifjon orinta oriol orit oriya orjan orkhan orkun orkut orla orlagh orlaith orlan orlanda orlando orlann ormarr ormheidur ormond ormsvin
ormulv ormur orna ornaith ornan ornela ornella ornit ornolf ornolfur orouba orozbek orozgul orpaz orpha orsalia orsel orseline orsina orsino orsola orsolya
orson ortfried ortgard ortger ortlieb ortlind ortolf ortraud ortrud ortrun ortwein ortwin ortwina ortzi orval orvald orvar orville orvokki orwen orxan
orynbasar orynbay orynka orysia orysya orzigul orzubek osagie osaid osama osamah osamu osaro osas osayd osaze osbjorn osborg osborne oscar oscarine osebrand
osei osgar osger oshin oshra oshrat oshri oshrit osian oskar oskari oskarina oskars oskrun osleidy osman osmany osmar osmo osmon osmonaly osmonbek osmund
osmundur osnat ospakur ospan ossama ossi ossian ostap ostapko ostein ostell osten ostromir osvald osvalda osvaldas osvaldina osvaldo osvalds osvaldur osvan
osvifur oswald oswalda oswaldo oswallt oswine oswyn oszkar otabek otacilio otakar otar otari otavia otavio otger otha othman othmane otieno otilia otilio otis
otmar otniel oto otomars otso ottar ottarr ottavia ottavio ottegebe ottelien ottelina ottfried otthein ottheinrich ottili ottilia ottilie ottkell ottmar otto
ottokar ottoline ottorino ottulfur ottvald otwin otylia ouadie ouafa ouafae ouahiba ouahid ouail oualid ouarda ouassila ouassim ouassima oubaida oudger ouiam
ouidad ouissal ouissam oukje oulaya oulfa ouma oumaima oumama oumar oumayma oumkeltoum oumnia oumou ounissa ourania ourbana ourdal ourell ouren ourgwen ousama
ousmane oussama oussema outhmane outi ouwen ouwina ovadia ovadya ovdiy ovezgeldi ovidijus ovidiu ovidiy oviya oviyan ovsanna owain owais owaiss oways owen
owena owenna owezgeldi owino owney oxana oybek oybekjon oychehra oydin oydina oygul oyijon oylum oyniso oynura oysha oyshabonu oystein oysuluv oytun oyunaa
oyvind ozalp ozan ozancan ozbalt ozbej ozbek ozben ozberk ozcan ozdemir ozden ozella ozenc ozge ozgecan ozgen ozgorush ozgul ozgun ozgur ozgurcan ozhan ozioma
ozkan ozkul ozlem ozlen oznur ozoda ozodbek ozren ozzie paalina paata paavali paavo pabitra pablo pacikk pacita paco padarn padern padhraic padhraig padma
padmabati padmaja padmakar padmakumar padmakumari padmalata padmalatha padmalaya padmalochan padmamalini padman padmanabh padmanabha padmanabhan padmanav
padmapriya padmashree padmashri padmasini padmasree padmavathi padmavathy padmavati padmesh padmini padraic padraig padraigin padrig padriga padruig paige
pailak paisiy paislee paisleigh paityn paivi paivikki paizley pajman pajtim pajtime pakhi pakize pakrad paladr palageya palak palani palaniammal palaniappan
palanichamy palanisamy palaniswami palanivel palash palashpriya palden palesa palfridur palhanna palheidur palhildur paliko palin palina palkesh palkin pallab
pallabi pallav pallavi pallavika palle palleif palma palmey palmfridur palmi palmira palmiro paloma palrun palske paltiel palvinder palwasha palwinder pam
pamela panagiota panagiotis panagiotitsa panayiota panayiotis panchali pancham panchanan panchavarnam pancho pancrazio pandelis pandhari pandharinath
pandiamma pandian pandiaraj pandiarajan pandiyan pandiyarajan pandurang panduranga panji pankaj pankaja pankajakshan pankajakshi pankajam pankajavalli
pankajini pankhi pankhuri pankrat pankratius pankratiy pankraz pannalal panneerselvam pannirselvam panos pansy pantaleo pantaleona panteleimon panteleymon
pantelija pantelimon pantelis panthea panu paola paolig paolo papatya papik papiya paqui paquita parag paramanand paramananda paramasivam parambir parambrata
paramdeep parameshwar parameshwara parameshwaran parameshwari parameswara parameswaran parameswari paramhansa paramita paramjeet paramjit paramjot parampreet
paramveer paramvir parand parandzem paranjay parantap parantapa parantsem parasat parascheva paraschiva parashar parashu parashuram paraska paraskeva
paraskevas paraskevi paraskovia paraskoviya parasmal parasnath parastoo parastou paravindan parbati parbhat pardeep pardis pareekshit paresh pareshkumar
parfen parfeniy parfyon pargev parham paria parichat paride paridhi paridokht parijat parikshit parimal parimala parimalam parinaaz parinay parinaz parindra
parineeta parineeti parini parinita parinitha parisa parisha parishad paritosh parivallal parivash pariya parizod parizoda parkash parkev parmanand parmatma
parmeet parmender parmendra parmes parmesh parmeshwar parmeshwari parmida parmila parminder parmis parmit parnal parnashree parnavi parnita parniyan parouyr
parri parshan partap partev parth partha parthalan parthan parthapratim parthasarathi parthasarathy parthena parthenia parthib parthiban parthipan parthish
parthiv parthivi partholan parthsarathi paruig parul paruyr parvana parvaneh parvani parvathamma parvathi parvathy parvati parveen parveer parvesh parvin
parvina parvinder parviz parwana parwin parwinder parwiz pasca pascal pascale pascaline paschalia paschalis paschier pascow pascu pascual pasgen pashka
pashtana pashupathi pashupati paskell paskoal paskwezh pasquala pasquale pasqualina pasquier pastora patanjali patasa pathanjali pathik patimat patraic
patralekha patrekur patrica patrice patricia patricija patricio patrick patrik patrizia patrizio patrizius patrycja patryk patsy pattabhi pattabhiraman
pattammal pattaraporn patti patty patvakan patxi paul paula paulami paule paulette pauli pauliene pauliina paulina pauline paulino paulinus paulis paulius
paulo paulomi paurav pauravi paurnima pauwel pauwels pauwkje pavak pavalan pavan pavani pavankumar pavao pavel pavitar pavithra pavithran pavitra pavla pavle
pavlik pavlin pavlina pavlo pavlos pavlusha pavneet pavol pawan pawandeep pawankumar pawel pawla pawlu paxton payal payam payiz paylak payman payod payodhi
payoja payoshni payton paz pazit peadair peadar peadaran peairteag pebin peblig peder pedram pedrina pedrito pedro pedrog pedron peep peer peerke peeter peetu
peeyush pegah peggy pehar peidearan peider peigi peigidh pejman pekai pekka pelageia pelageya pelagia pelagie pelayo pelbart pelda peleg pelia pelin pelinsu
pellumb pembe pembo pencho penelope peng penina peninah penny pentti penyo pepa pepe pepijn peppe peppino peran perarasu perarivalan perchik percival percy
peredur pereg peretz perhat periasamy perig perihan periklis perisa perishan periyakaruppan periyanayagi periyar periyasamy perizat perman pernell pernilla
pernille perparim perpetua perran perrin perrina perrine perronnig perry persefoni persephone persis pertiwi pertti perttu perumal pervane perver pervin
perwin perwiz perwyr pesach peshang peshawa peshraw pessia petar pete peter peteris peterka peterpaul petia petimat petkana petr petra petran petras petre
petri petrica petrik petriko petrina petrine petrisor petrit petroc petrok petronela petronella petronije petronila petronilla petronilo petros petru petrun
petrus petrusha petrusyk petruta petrwn petter petteri petur petursina petya pewlin peyam peyami peyman peyton pezhman pezron pezrona phaedra phalak phalgun
phalguni phaneendra phaneesh phani phanibhushan phanindra phanishwar phebe pheidlim phelim phil philemon philibert philiberte philine philip philipp philippa
philippe philippus phillip philomeen philomena philomene phindile phineas phinehas phoebe phong phool phoolan phoolchand phoolmati phoolwati phuc phulan
phulkumari phulmati phulwanti phumzile phuong phyllis pia piebe piebren piedad piedade piera pierangela pierangelo pierfrancesco piergiorgio pierina pierke
pierkje pierluigi piero pierpaolo pierre pierre-yves pierrette pierrick pierrot piersilvio pierson piet pieter pieterbas pieterdina pieterjan pieterke
pieterkje pieterneeltje pieternel pieternella pieterrella pietertje pietie pietrik pietro pietronella pihla piia piibe pijke pijter pikria pilar pilib pilvi
pim pimchanok pimen pina pinak pinaki pinakin pinar pinchas pinchos pinelopi ping pinja pinkal pinkney pintilie pintoo pinuccia pio pioquinto piotr piper
pipien pippa piraisoodi piramila piran pirathapan piratheep piratheepan piraye piret pirguly pirilti pirimze pirita piritta pirjo pirkka pirkko pirli pirmin
piroska piruz pitambar pitamber pivari piyali piyapong piyush piyusha piyushi pjeter placido placidus plamen plamena plasch platonida pleun pleuni pleunie
pleunis pleuntje plinio plutarco pnina pninit poghos pogos poilin pokrov polat poldi poliana polikarp polina polinka polissena polly polona polya polycarpe
polychronis polydoros polykarpos polyna polyxeni pompeo pompilia pompiliu pomponio ponciano poneh pongrac ponni pontus ponzio pooja poojan poojashree poojitha
poonam poonamchand pooneh poongodi poongothai poonguzhali poonkodi poonthamil pooria pooriya poornachander poornachandra poornendu poornesh poornima poorva
poorvaja poorvi poorvika poorya pooya popkje popko poppy porfirio porkai porkodi pornthip porselvi potap potri poul poulami poulomi poulus pouneh pouran
pourandokht pouria pouriya pournami pourush pourya pouya povel povilas powys poyraz prabal prabandh prabesh prabha prabhadevi prabhakar prabhakara prabhakaran
prabhala prabhas prabhat prabhath prabhava prabhavathi prabhavathy prabhavati prabhdeep prabhjeet prabhjit prabhjot prabhleen prabhu prabhudas prabhudayal
prabhudev prabhudeva prabhunath prabhuram prabir prabith prabodh prabodhan prabodhini prabuddha prabuddhan pracheta prachetas pracheth prachi prachika pradeep
pradeepa pradeepan pradeepika pradeepkumar pradeeptha pradeesh pradhan pradhosh pradip pradipta pradnya pradnyesh pradosh pradumna pradyot pradyota pradyuman
pradyumn pradyumna pradyun pragathi pragati pragnesh pragnya pragun pragya pragyan pragyesh prahalad prahallad prahar prahas prahasith prahlad prahlada
prahladan prajakt prajakta prajakti prajapati prajeet prajesh prajin prajit prajith prajnya prajod prajval prajwal prajwala prajwali prajwalit prajwol
prakalpa prakasam prakasan prakash prakashan prakashchandra prakashini prakashita prakhar prakrit prakrithi prakriti prakriya prakruthi prakruti praksha
prakshal prakul pralay pramath pramatha pramathesh prameela prameet pramesh pramey pramil pramila pramit pramita pramiti pramod pramoda pramodan pramodini
pramodkumar pramono pramukh pranab pranabesh pranabjyoti pranad pranai pranali pranalika pranamika pranamya pranas pranaswini pranat pranathi pranati pranav
pranava pranavan pranavi pranay pranaya pranayesh pranciskus praneeth prangan pranganil pranidhi pranika pranil pranish pranit pranita pranith pranitha
pranjal pranjala pranjali pranjalika pranjit pranjivan prankita prankur prankush pranoti pranotosh pranoy pranshu pranshul pransu pranvera prapanna praphul
praphulla prapthi prapti prapul prasad prasadini prasana prasanjeet prasanjit prasanna prasannajit prasannakumar prasannakumari prasannan prasanta prasantan
prasanth prasanthi praseeda praseetha prasenjeet prasenjit prasert prasetyo prasha prasham prashansa prashanshu prashant prashanta prashanth prashanthi
prashanti prashast prashasti prashikha prashita prashna prashob prashray prashun prasida prasiddhi prasita praskovia praskoviya praskovya prasoon prasoona
prastuti prasun prasuna pratama pratap pratapa pratapchandra prateek prateeka prateeksha pratham prathama prathamesh prathap prathapan pratheeba pratheek
pratheeksha pratheep pratheepa pratheesh prathiba prathibha prathik prathiksha prathima prathish prathista prathit prathmesh prathosh prathul prathyush
prathyusha pratibha pratibimba pratigya pratik pratika pratiksha pratikshit pratikshya pratima pratip pratish pratishta pratishtha pratit pratiti pratiwi
pratul pratulya pratyaksh pratyay pratyaya pratyush pratyusha pravah pravalika pravallika pravalya pravan pravar pravarsha praveen praveena praveenkumar
praveer pravesh pravin pravina pravinchandra pravinder pravir pravrajya prayaag prayag prayan prayanshi prayas prayash prayukta preben precious precy predrag
preecha preetam preetesh preetha preethi preethika preethivi preeti preetika preetinder preetish preetisha preetkamal preetmohinder preetpal preity preksha
prekshya prem premalata premalatha preman premanand premananda premangshu premavathi premavati premchand premchandra premek premendra premesh premila premjit
premjith premkrishna premkumar premlal premlata premnarayan premnath premraj premshankar premsingh premsukh premwati premysl prena prenk prerak prerana prerna
preshita preslee presleigh presley preston preyas preyasi preye prianshi prianshu pribislav pridon priidik priidu priit prijant prijn primael primitivo primoz
prinka priscian priscila priscilla prisha prishita prishni prita prital pritam pritee pritesh pritha prithika prithivi prithiviraj prithvi prithviraj prithwi
prithwijit prithwiraj priti pritika pritilata pritimoy pritiraj pritish pritisha pritpal privael priya priyabrata priyadarsan priyadarshan priyadarshana
priyadarshani priyadarshi priyadarshini priyadarsini priyadharshini priyajit priyakshi priyal priyalakshmi priyam priyamvad priyamvada priyan priyanath
priyanga priyangi priyangshu priyanjali priyank priyanka priyankar priyansh priyansha priyanshi priyanshu priyantha priyanvada priyaranjan priyasha priyashi
priyata priyatham priyatosh priyavrat priyesh priyom priyonkar priyotosh procopio prodip prodromos prodyut proinnsias proinseas proinsias prokhor prokofiy
prokofy prokop prokopis prokopiy promita promod promode prosanta prosenjit prosun protasio protim protima protiti protyush prudencio prudenzia prutha pruthvi
pruthviraj prvoslav prvoslava pryag prydain pryderi prydferth prydwen prydyr przedpelk przemek przemyslaw przybyslaw ptolemy pualani pugal pugazhendhi
pugazhenthi puja pujan puji pujita pujith pujitha pukhraj pulak pulakesh pulakeshi pulastya pulat pulatjon puleng pulin pulinbihari pulkit pulkita punamchand
punardeep punarnava punarvasu pundalik pundarik pundarikaksha puneet puneetha punidha punita punitha punithavalli punithavathi punyasloka punyatoya pupul
purab purabi puranchand purandar puranik puranjay puransingh purav purbasha purificacion purnachandra purnananda purnendu purnesh purnima purnomo purshotam
purshottam purujit pururava purushotham purushothaman purushottam purushottama purushottaman puruvi purva purvai purvaja purvak purvang purvesh purvi purvika
purvisha purwanto pushan pushkal pushkar pushkara pushkaran pushkarini pushp pushpa pushpak pushpakala pushpakant pushpakaran pushpalata pushpalatha pushpam
pushpangada pushpanjali pushparaj pushpavalli pushpavathi pushpavati pushpendra pushpesh pushpika pushpinder pushpit pushpita pushpitha pushti pushyami puspa
puspalata puspanjali puspita putra putri putu putul puviarasan puviarasu puyal pwyll pygmalion pylyp pylypko pyotr pyotrus pyran qabil qabriel qader qadir
qadria qahhor qahramon qaiser qalib qamar qamariddin qamil qandil qasem qasim qassem qassim qayssar qazim qefsere qemal qendresa qendrim qerim qetevan qetino
qian qiang qing qiuyue qiyomiddin qlirim qnarik qobil qobiljon qodir qodirjon qosim qosimjon qristine quang qudratilla qudratjon qudratullah qudsia quentin
queralt quincey quincy quinlan quinn quinnlyn quinten quintilio quintin quintino quinton quique quirec quirico quirien quiriena quirijn quirin quirina quirine
quirino quirinus quiryn quirze quiteria quitterie qunduz quoc qurban qurbon qurbonali qurbonoy qusai qusay qutaiba qutayba quvonchbek quyen quynh raafa raafat
raali raanan raaya rabab rabea rabee rabeea rabeeah rabeh rabha rabia rabiaa rabih rabii rabija rabindra rabindranath rachad rachael rachamim rachana racheal
rached rachel rachela rachele racheli rachelle rachid rachida rachidi rachit rachita rachitha rachmat rachna rachnaa racquel radana radbod rade radeg
radegonda radegund radegunde radek radenko radha radhakanta radhakishan radhakrishna radhakrishnan radhamani radhamohan radharaman radharani radhashyam radhe
radhesh radheshyam radhey radheya radhi radhia radhika radhikaa radhini radhiya radhouan radhouane radik radim radimir radisa radisav radislav radivoj
radivoje radiya radka radmila radmir radogost radoje radojica radojka radojko radolf radomil radomir radomirka rados radosav radosava radoslav radoslava
radoslavka radoslaw radoslawa radostin radostina radouan radouane radovan radovanka radoy radu raducu radulf radunka radwa radwan radzimir raed raegan raelyn
raelynn rafaa rafael rafaela rafah rafail rafal rafat rafeef rafeek raffael raffaela raffaele raffaella rafferty raffi rafi rafif rafig rafiga rafik rafika
rafila rafiq rafiqa rafiqul rafiullah rafnar rafney rafnhildur ragavan ragavendra ragavi ragenfred rageth raghad raghallach raghav raghava raghavan
raghavendar raghavender raghavendra raghavendran raghavi raghbir raghd raghda raghdah ragheb raghib raghid raghida raghini raghnaid raghnailt raghnall raghu
raghubar raghubir raghudev raghukumar raghunandan raghunandana raghunath raghunatha raghunathan raghupathi raghupathy raghupati raghuraj raghuram raghurama
raghuraman raghuvansh raghuvaran raghuveer raghuvir raginee ragini ragip ragna ragnar ragnbjorg ragneid ragneidur ragnell ragney ragnfrid ragnfridur
ragnheidur ragnhild ragnhildur ragnrun ragnsteinn ragnulf ragnvald ragnvaldur ragnvid ragnvor ragul ragunathan ragupathi raguraman rahaf rahal rahamim rahat
rahayu raheel raheem raheema rahel rahela raheleh rahib rahil rahila rahim rahima rahime rahimjon rahma rahmah rahman rahmanberdi rahmanullah rahmat
rahmatilla rahmatollah rahmatulla rahmatullah rahmawati rahmi rahmiddin rahmon rahmonali rahmouna rahsan rahul rahulan rahuldev raibahadur raibeart raido
raief raif raifa raife raigardas raigo raihan raihana raija raikhan raili raimbek raimo raimonda raimondas raimondo raimonds raimund raimunda raimundas
raimunde raimundo raina rainald rainer rainhard rainhardt rainillt rainis raisa raisha raissa raisya rait raita raitis raivat raivata raivis raivo raiymbek
raj raja rajaa rajab rajababu rajabali rajabmo rajadurai rajae rajaganapathy rajagopal rajagopala rajagopalan rajaguru rajaji rajakumar rajakumari rajalakshmi
rajalaxmi rajalingam rajamani rajamanickam rajamma rajammal rajamouli rajamurugan rajan rajanand rajani rajanika rajanikant rajanikanta rajanikanth rajanish
rajanna rajapandi rajappa rajappan rajarajan rajarajeshwari rajarajeswari rajaraman rajarshi rajasekar rajasekaran rajasekhar rajasekhara rajaselvam rajaselvi
rajashekar rajashekara rajashekaran rajashekhar rajashree rajashri rajasi rajasree rajasri rajasthan rajat rajata rajatava rajath rajatha rajathi rajatshubhra
rajavel rajayogi rajbahadur rajbala rajbir rajdeep rajdev rajdip rajdulari rajeev rajeeva rajeevan rajeevi rajeh rajendar rajender rajendra rajendran
rajendranath rajendraprasad rajenthiran rajesh rajeshbabu rajeshkanna rajeshkumar rajeshree rajeshri rajeshwar rajeshwara rajeshwaran rajeshwari rajesvari
rajeswar rajeswara rajeswaran rajeswari rajeswary rajgopal rajhans rajia rajib rajiha rajika rajin rajina rajinder rajindra rajini rajinikanth rajisha rajit
rajith rajitha rajiv rajivan rajivlochan rajiya rajkamal rajkanwar rajkaran rajkiran rajkishor rajkishore rajko rajkumar rajkumari rajlakshmi rajlaxmi rajmal
rajman rajmani rajmata rajmohan rajmund rajnandini rajnarayan rajnath rajneesh rajnesh rajni rajnikant rajnikanth rajnish rajpal rajpati rajpreet rajshekar
rajshekhar rajshree rajshri rajsingh rajsri raju rajubhai rajul rajula rajvansh rajveer rajvi rajvinder rajvir rajwa rajwant rajwanti rajwati rajwinder
rajyalakshmi rajyashree rajyasri rajyavardhan rakefet rakel rakesh rakeshkumar rakha rakhal rakhat rakhee rakhi rakhim rakhima rakhimat rakhman rakhmet
rakhmetolla rakhshana rakhymzhan rakibul rakip rakiya raksha rakshak rakshan rakshana rakshanda rakshat rakshika rakshini rakshit rakshita rakshith rakshitha
raktima raleigh ralf ralf-peter ralif ralitsa rallou ralph raluca ram ramabai ramabhadran ramachandar ramachander ramachandra ramachandran ramadevi ramadhan
ramadhani ramadhar ramadoss ramah ramakant ramakanta ramakanth ramakkal ramakrishna ramakrishnan ramakumar ramakumari ramala ramalakshmi ramalinga ramalingam
ramalingappa ramamani ramamohan ramamoorthy ramamurthi ramamurthy ramana ramanan ramanand ramananda ramanandan ramanath ramanatha ramanathan ramandeep ramani
ramanika ramaniklal ramanjaneyulu ramanjit ramanjot ramanlal ramanna ramanpreet ramanuj ramanuja ramanujam ramanujan ramapada ramapati ramappa ramaprasad
ramarajan ramaraju ramarao ramaratnam ramasamy ramashankar ramashish ramashray ramasubbu ramasubramanian ramaswami ramaswamy ramautar ramavatar ramavtar
ramaya ramayee ramayya ramaz ramazan ramazi rambabu rambahadur rambald ramban rambert rambha rambharose rambihari rambilas rambir rambod rambrij ramchander
ramchandra ramcharan ramdas ramdayal ramdeen ramdeo ramdev ramdhan ramdhari ramdin rameet ramendra ramendranath ramendu ramesan ramesh ramesha rameshan
rameshbabu rameshbhai rameshchandra rameshkumar rameshwar rameshwara rameshwari rameswar rameswaram rameswari ramgopal ramgulam ramhari rami ramil ramilya
ramin ramini raminta ramira ramiro ramita ramitha ramiz ramjee ramjeet ramji ramjilal ramjivan ramkali ramkaran ramkesh ramkhelawan ramkishan ramkishor
ramkishore ramkje ramkrishna ramkrishnan ramkrushna ramkumar ramkumari ramlah ramlakhan ramlal ramlochan rammohan rammurti ramnarayan ramnaresh ramnath
ramneek ramneet ramnik ramniklal ramniwas ramon ramona ramoo rampal rampati ramphal rampiyari ramprakash ramprasad rampratap rampreet ramprit rampyari ramraj
ramratan ramreddy ramroop ramsahay ramsakhi ramsaran ramsevak ramsewak ramsey ramshankar ramsharan ramsingh ramsundar ramswaroop ramswarup ramtin ramulal
ramulu ramunas ramune ramuthai ramvati ramveer ramvilas ramvir ramya ramyakrishna ramyar ramyashree ramyasri ramyata ramzan ramzi ramzia ramziddin ramziya
ramzy rana ranajay ranajit ranajoy ranald ranana ranapratap ranbir ranchhod ranchod randa randal randalin randalina randall randbjorg randeep randel
randheidur randhir randi randid randidur rando randolf randolph randolv randver randy ranebennur raneem rangachari rangadurai rangamani rangana ranganath
ranganatha ranganathan ranganayagi ranganayaki ranganayakulu rangappa rangaraj rangarajan rangarao rangasamy rangaswami rangaswamy rangeela rangga rangina
rangini rangita rangitha rangnath rangoli rani rania raniah ranidevi ranieri raniero ranig ranil ranim ranimol ranin raninder ranit ranita ranitha ranjan
ranjana ranjani ranjanikant ranjeet ranjeeta ranjeev ranjika ranjima ranjini ranjish ranjit ranjita ranjith ranjitha ranjithkumar ranjitsinh ranjodh ranjoo
ranjot ranju ranjul ranka ranko rannig rannva rannveig rannvijay ranoo ranske ranveer ranveig ranvijay ranvir ranvit ranya raonaid raonaild raonailt raonull
raoof raoua raoudha raouf raouia raoul rapareen raparin raphael raphaela raphaelle raquel rares rasa rasangi rasema rasesh raseshwari rasha rashad rashat
rashawn rashed rasheed rasheeda rasheshwari rashi rashid rashida rashik rashika rashin rashmee rashmi rashmika rashmikant rashmin rashmirekha rashmita
rashmitha rashwan rasih rasik rasika rasiklal rasim rasima rasime rasmi rasmine rasmita rasmiya rasmus rasna rasoul rassoul rastin rastislav rastko rasul
rasuole ratan ratanlal ratansingh ratbod ratburga ratger rathard rathi rathika rathild rathin rathina rathinam rathinavel rathindra rathindranath rathish
rathna rathnait rathnakar rathnakumar rathnamala rathnamma rathnasamy rathnat rathnavathi ratian ratiba ratih ratika ratilal ratindra ratish ratko ratna
ratnabala ratnabali ratnadeep ratnadip ratnadipa ratnagiri ratnajit ratnakar ratnakara ratnakaran ratnakumar ratnakumari ratnali ratnam ratnamala ratnamani
ratnamma ratnangi ratnaprabha ratnapriya ratnaraj ratnasabapathy ratnavali ratnavathi ratnavati ratnendu ratnesh ratneshwar ratneshwari ratnika ratnima
ratnjot ratri ratse ratul ratymir ratze rauan rauha raukje raul raulie rauni rauno raushan raushaniya rausje ravali ravan raveen raveena ravella ravena
ravender ravendra ravi ravichander ravichandra ravichandran ravid ravidas ravideep raviganesh raviija ravija ravikala ravikant ravikanta ravikanth ravikaran
ravikiran ravikirti ravikrishna ravikumar ravil ravilochan ravilya ravinandan ravinath ravindar ravinder ravindhar ravindra ravindrakumar ravindran
ravindranath raviprakash raviprasad raviraj raviraja raviram ravisankar ravisekar ravishankar ravishekhar ravishu ravishwar ravitej raviteja ravitha raviya
ravneet ravpreet ravshan ravshanbek ravshanjon ravuri ravza rawad rawan rawane rawaz rawda rawdah rawia rawiya rawnak rawya raya rayah rayan rayane rayappan
rayed rayen rayhana rayhanah rayhon rayhona raykhon raylan raylee rayleen rayleigh raylynn raymah raymer raymon raymond raymonde raymunda raymundo rayya razan
razane razek razieh raziel raziela razija razilya razit raziya raziyeh razouk razvan reagan realtan realtin reamann reamon reamonn reanna reba rebanta rebaz
rebeca rebecca rebecka rebeka rebekah rebekka rebwar recep redha redmund redouan redouane redwan reece reeju reeli reelika reem reema reemas reena reenu reese
reeta reetha reethika reethu reetika reetinder reetta reetu refaat refael refaela refat refik refika refilwe refka refoel regan regelinde regelindis regev
reggie regiane regimantas regin regina reginald reginaldo reginbert reginbjorg regine reginn regis rehab reham rehan rehana rehema rehor reid reidar reidun
reidunn reihaneh reijo reiko reimara reimbert reimo reimund rein reina reinald reinaldo reinbert reinder reinderd reinderdina reinderina reindert reindertje
reindina reindje reine reiner reinet reinfried reingard reinhard reinharda reinhild reinhilde reinhold reinholde reinholdt reinie reinier reiniera reinis
reinje reinju reinke reinko reinmar reinn reino reinold reinolda reinoldina reinoud reinout reinsje reinskje reinte reintje reintraud reintsje reinulf
reinwald reinward reinwout reitse reitske reitze rejep rejepgeldi rejepmyrat reka rekawt rekefet rekha rekhadevi rekhashree rekkert rektor relan relli remacle
rembert remco remedios remesh remi remigia remigijus remigio remigius remigiusz remke remkje remko remmelt remmert remmo remus remy remya remzi ren rena renad
renae renaldas renan renanit renat renata renate renato renaud rendert rendi rendra rene renea renee reneig renesh renesmee rengan renganathan rengarajan
rengasamy rengert reni renilde renja renjini renjith renjitha renkje renko renneke rennert rennie renny renold renout rens renske renskjen renso rentia renu
renubala renudevi renuka renukaa renukadevi renukumar renuraj renze renzo reonan reshad resham reshamlal reshma reshmi reshmita resul retaj retha rethabile
retno reto retus reuben reuel reunan reuven reuvena reva revanna revansiddha revanta revanth revashankar revathi revathy revati revaya revaz revazi reveica
revital rewan rewend rewert rewi rewsen rexford rexhep rexhepi reyad reyes reyhan reyhaneh reyna reynald reynalda reynaldo reynaldur reynar reynard reynheidur
reynhildur reynier reynir reynold reynouda reyyan reza rezak rezan rezeda rezhin rezhna rezso rezvan rezzan rhain rhea rhedyn rheinallt rheinhard rheinhold
rheon rhett rhiain rhian rhiana rhianedd rhianna rhiannon rhianwen rhianwyn rhianydd rhicert rhidian rhinedd rhirid rhisiart rhita rhiwallon rhoda rhodora
rhodri rhonda rhonwen rhosan rhoslyn rhoswen rhuddlad rhuddlan rhuddwyn rhufawn rhydderch rhyddid rhydian rhydwen rhydwyn rhys rhystud rhyswyn riaan riad
riadh riagad riagan riagat riain rian riana rianka rianne ricarda ricardas ricardo ricards riccarda riccardo richa richard richarda richardus richart richelle
richhild richie richlinde richold richtje rick rickard rickey ricki rickie ricky ridam riddhi riddhika riddhima riddhiman riddhish riddhisha riderch ridha
ridham ridhan ridhi ridhika ridhima ridhish ridhu ridouane ridvan ridwan rieke riekele riekelt riekie riekje rieko riekus riemer riemke riemkje rienck rieneke
rieni rienie rienk rienke rienko rienskje rientje riepke riet riewert riewkje rifaat rifet rifkat rifki rifqa rigan rigmor rigobert rigoberto rigtje rigved
rigveda rihab riham rihana rihanna rihards rihem riikka riina riita riitta rijkert rijkje rijklof rijkus rijna rijnie rijno rijntje rijts rijul rijuta rijutha
rik rika rikako rikard rikarda rikardur rikele rikey rikhardur rikhil rikin rikke rikkele rikkert rikkey rikki riko rikst riksta rikstje riku rikus riley
rilind rima rimah rimantas rimas rimgaile rimgaudas rimjhim rimka rimke rimkje rimli rimma rimmert rimon rimona rimonit rimpa rimpal rimpi rimpy rimsha
rimvydas rin rina rinad rinal rinalda rinaldo rinat rinatya rinck rinco rindert rineke rinesh ringaile rini rinia rinie rinita rinjini rinkal rinkesh rinki
rinkje rinko rinkse rinku rinky rinnert rinnie rinor rinsche rinskje rintje rintsje rintu rinus rinze riobard riobart riocard rioch riofach rioghan rioghnach
riona rionach rionagh rionnag ripandeep ripke rippert ripsime ripudaman ripunjay risa risabh risako risch risha rishab rishabh rishabha rishabhdev rishal
rishan rishank rishat rishav rishi rishika rishikesh rishikumar rishima rishin rishiraj rishit rishita rishith rishitha rishivardhan rishwanth riska riski
rismawati ristana risteard risteird risto rita ritabhari ritabhas ritabrata ritadhwaj ritaj ritam ritama ritankar ritaparna ritendra ritesh rithanya rithesh
rithik rithika rithin rithish rithu rithvik rithwik ritika ritisha ritoban ritodhi ritsert ritsika ritsje ritske ritu ritubala rituja ritul rituparna
rituparno rituporna rituraj rituraja ritushree ritva ritvik ritvika ritwick ritwik ritwika rivanon riverlyn rivka rivkah rivky rivoal riwal riwalan riwall
riwallon riwan riwana riwanez riwanon riwelen riwen riwena riwenn rixta rixte rixtje riya riyad riyadh riyam riyan riyana riyanka riyansh riyanshi riyashree
riza rizah rizal rizalino rizkallah rizki rizky rizvan rizwan roald roaldur roalina roar rob robaa robabeh robberdina robbert robberta robbie robbin robbrecht
robby robert roberta robertas roberto robin robin-marie robine robiya robiyakhon robrec robrecht robson robustiano robyn roccangela rocco rochak rochan
rochana rochelle rochus rocio rodabeh rodaidh rodanthi rodel rodelio roderic roderich roderick roderik roderina rodgar rodger rodica rodina rodion rodmar
rodmund rodney rodolf rodolfa rodolfo rodoljub rodolphe rodoula rodrick rodrigo rodya roeen roel roelan roeland roelandje roelant roelf roelfien roelfiena
roelfina roelfje roelfke roelie roelien roelina roelinda roeline roelinus roelke roelof roeloffien roelofje roelofke roeltje roena roeslir rogaciano rogaia
rogelia rogelio roger rogeria rogerio rogerius rogier rogneda rognvald rognvaldur rogvolod rohan rohani rohat roheen roheet rohila rohin rohina rohini
rohinikumar rohit rohita rohitaksha rohitash rohitesh rohith rohitha rohitkumar rohman rohtash rohullah roibeard roibeart roibhilin roibin roisbel roise
roisin roisine roisinin rojasree rojbin rojhat rojin rojvan rokas rokaya rokeya rokhshana rokia roko roksana roksolana rokus roland rolanda rolandas rolande
rolando rolands rolant rolf rolina rolinka rolv romain roman romana romanch romane romano romanus romaric romas romasha romashka romee romelia romendra romeo
romesh romica romik romika romil romila romilda romilly romina romit romita romka romke romkje rommel rommert romochka romolo romout romuald romualda
romualdas romualdo romulo romulus romy ron ronahi ronait ronak ronald ronaldo ronalds ronan ronana ronanez ronat ronay ronda rondal ronel ronen ronena rong
roni ronida ronin ronit ronita ronith ronitha ronja ronke ronli ronnaug ronnie ronny ronodeep ronojoy ronwyn roohi roohollah roopa roopak roopal roopali
roopam roopan roopashree roopasi roopchand roope roopesh roopika roopkala roopkumar roopkumari rooplal roopmati roopnarayan roopram roopsi roopvati roos
roosevelt roosi roosmarie roosmarijn roozbeh roparz roparzh roperzh roqia roque rory rosa rosabella rosalba rosalee rosaleigh rosalia rosalie rosalien
rosalina rosalind rosalinda rosalinde rosalio rosalva rosalyn rosalynn rosamma rosamond rosamund rosamunde rosan rosana rosane rosangela rosanna rosanne
rosaria rosario rosaura rosbjorg rosborg roscoe rose-marie roseann roseanna roseanne roseli roselia roselies roseliese roselinde roseline rosella roselore
roselyn roselyne rosemargret rosemarie rosemarijn rosemary rosemeire rosemie rosemonde rosendo rosenilda rosetta rosfen rosfrid roshan roshana roshanak
roshandeep roshangul roshanlal rosheen roshildur roshini roshnee roshni rosi rosiane rosie rosilda rosilene rosimeire rosina rosine rosineide rosinete
rosinkrans rosita rositsa rositza rosivaldo roskell roskva rosli roslyn rosmah rosmari rosmarie rosmery rosmunda rosmundur rosnah ross rossana rossella
rossend rostik rostislav rostom rostyk rostyslav rosvita roswitha rosy rotger rotich rotimi rotraud rotraut rotrud rouaa rouanez rouben roudaina roufaida
rouhollah rouke roukje roumya rounak rouqaia rouqaya roushan roushni rouzbeh rouzig rovena rovsan rovshan rowaida rowan rowayda roweida rowena roxana roxane
roxani roxann roxanne roxie roy roya royina rozalia rozalie rozalija rozaliya rozarja rozella rozenn rozennig rozerin rozha rozhan rozhgar rozhin rozilda
rozimurod rozita roziya rozygeldi rozymyrat rrezarta rreze ruadan ruadhan ruaidhri ruaidhrigh ruaidri ruairc ruairi ruairidh ruan ruaraidh ruaridh rubaa rubab
rubaiya rubar rubel ruben rubens rubi rubik rubim rubin rubina rubye ruchama ruchel ruchi ruchie ruchik ruchika ruchin ruchir ruchira ruchit ruchita ruchitha
rudabeh rudaina rudal rudayna rudgar rudhard rudhra rudi rudibert rudie rudiger rudina rudmer rudo rudolf rudolfina rudolfine rudolfs rudolph rudolphus rudra
rudrajit rudraksh rudraksha rudranath rudraneel rudrani rudranil rudransh rudranshi rudrappa rudrapratap rudresh rudresha rudreshwar rudy rueben ruedeger
ruedi ruediger ruel ruerd ruerdtsje rufaida rufana rufat rufino rufus rugayah ruggera ruggero rugnvaldur rugved ruhaan ruhaani ruhama ruhangiz ruhani ruhika
ruhiyya ruhollah rui ruihan ruiseart rujula rujuta rukaya rukayya ruken rukhsana rukhshona rukiye rukku rukma rukmabai rukman rukmangada rukmani rukmini rulda
rumen rumengol rumeysa rumila rumita rumjhum rumki rumold rumon rumona rumyana runali runar runbjorg runbjorn rune runhild runhildur runjhun runki runolf
runolfur runolv ruolan ruoxi rupa rupak rupal rupali rupam rupamay rupan rupang rupangi rupanjali rupanjana rupankar rupashi rupashree rupasi rupchand
rupender rupendra rupert ruperta ruperto rupertus rupesh rupeshwari rupika rupinder rupini rupkala rupkatha rupkumar rupkumari ruplal rupmati rupprecht
ruprecht rupsa rupsha rupsi ruqaia ruqaiya ruqaya ruqayah ruqayya ruqayyah rurik rusdi rushab rushabh rushali rushan rushang rushaniya rushdi rushdy rushika
rushikesh rushil rushim rushiraj rushit rushita rusiko ruslan ruslana ruslanbek ruslanka rusli rusmir rusmira russel russell rustam rustambek rustami
rustamjon rustem rusudan rutam rutansh rute rutendo rutger rutgerd rutgerdina ruth ruthann ruthanne ruthard ruthger ruthie ruthild rutie rutika rutlieb
rutlinde rutmer rutuja rutul rutuparn rutuparna rutuparno ruturaj rutva rutvi rutvij rutvija rutvik ruud ruurd ruurdina ruurdje ruurdtje ruurdtsje ruurt
ruveyda ruvimbo ruwaida ruwan ruwayda ruxandra ruxshona ruxsora ruya ruzal ruzan ruzanna ruzena ruzgar ruzica ruzilya ryan ryann ryckle ryder ryelee ryhor
rykele ryker ryklof ryksta rylan ryland rylee ryleigh rylie ryltsje rymer rynder ryner rynier rynlee rynskje ryo ryoichi ryoko ryosuke ryota ryotaro rypke
ryskul ryspek ryszard rytis ryuichi ryuji ryusei saad saada saadat saadeddine saadet saadettin saadhana saadhvi saadi saadia saadiya saadya saafia saahas
saahil saahithi saakje saakshi saana saanjh saanvi saanvika saapke saara saarth saarthak saartje saatvik saatwik saavi saba sabaa sabah sabahat sabahattin
sabaheta sabahudin saban sabapathy sabari sabarinath sabarinathan sabarish sabatino sabawoon sabbah sabbir sabedin sabeeh sabeeha sabeh sabela sabelo sabhajit
sabiha sabijn sabin sabina sabine sabino sabir sabira sabit sabita sabitha sabitri sabohat sabreen sabri sabrin sabrina sabrine sabriye sabuhi saburo
sabyasachi sabyr sabyrbek sabyrzhan sacha sachchidanand sachchidananda sachetan sachi sachidananda sachidanandan sachiko sachin sachindra sachini sachit
sachita sachith sachithra sacide sacit sadaf sadagat sadagopan sadako sadanand sadananda sadanandan sadaqat sadashiv sadashiva sadasivam sadasivan sadbh sade
sadeem sadegh sadek sadeq sadeta sadete sadettin sadguna sadhan sadhana sadhanand sadhbh sadhik sadhika sadhvi sadhya sadie sadik sadika sadio sadiq sadiqa
sadiqullah sadiva sadiye sadok sadoqat sadorn sadoun sadraddin sadri sadriddin sadullah sadyk sadyr saebergur saebjorg saebjorn saebjort saeborg saebrandur
saedis saeed saeeda saeedeh saefinna saefinnur saehildur saeid saeideh saelaug saelaugur saeldis saeltsje saemann saemi saemund saemunda saemundur saepke
saeran saerbhreathach saerun saesol saethor saethora saets saetyr saevaldur saevar saevor safa safaa safae safak safana safarali safeta safeya saffet safia
safiah safinaz safiullah safiya safiyah safiye safiyya safiyyah safoora safoua safouan safouane safoura safura safwa safwan safwat sagadat sagal sagar sagaran
sagari sagarika sagarmoy saghir sagi sagidulla sagie saginbay sagit sagiv sagnik sagorika sagun saguna sagyn sagynbek sagyndyk sagynysh sahadev sahadeva
sahadevan sahaj sahaja sahak sahakanoush sahakanush sahan sahana sahand sahap sahar saharnaz sahas sahasra sahastra sahdev saheb sahebrao saher sahibjeet
sahibjot sahika sahil sahila sahin sahinde sahira sahithi sahithya sahiti sahitya sahla sahsenem sahver sahza saiansh saibal said saida saidahmad saidakbar
saidakhmed saidamir saideep saidh saidhbh saidhbhin saidjon saidkamol saidmukarram saidmumin saidmurod saidolim saidrasul saidsho saidullo saif saifeddine
saifeldin saiful saifullah saigal saige saihan saija saikal saikat saikhan saikiran saikrishna saikumar saila sailaja sailendra sailesh saima saimi saimir
saina sainath saini sainika saioa saipallavi saiprasad sairan sairandhri saisha saisree saisri saiteja saiva saivignesh sajaa sajal sajana sajani sajed sajeda
sajeev sajeevan sajesh sajid sajida sajil sajila sajin sajina sajith sajitha sajiv sajjad sajjan sajni sakambari sakari sakarias sakeena sakele saket sakharam
sakher sakhi sakhr saki sakib sakina sakinah sakine sakir sakje sakris sakshi sakshin sakshith sakshitha sakthi sakthivel saktidhar saktipada saku sakuntala
sakunthala sakura salah salahaddin salahat salaheddine salahuddin salaja salama salamah salamat salambek salameh salan salatin salauat salaun salavat salbjor
salbjorg saleem saleema saleemah saleena saleh saleha salehah salem salena salentin salfridur salgerdur salha salif salih saliha salihah salil salila salim
salima salimah salimata salimjon salka salkelien salkyn salla salleh salloum sally salma salmah salman salmann salme salmeen salmundur salny salohiddin
salomao salome salomea salomeh salomo saloni saloomeh saloua saloumeh salrun salsabeel salsabil saltanat salustiano salvacion salvador salvator salvatora
salvatore salvu salwa salwaa salwan sam samaa samadagha samah samaher samaira samal samandar samandarbek samaneh samanta samantha samanthi samanvay samanvaya
samanvi samanvita samanvitha samanyu samar samara samarbek samarendra samaresh samarjeet samarjit samarpan samarpita samarpreet samarth samartha samarveer
samarvir samat samata samatbek samatha samawal samay samaya sambaran sambasiva sambasivan sambhaji sambhav sambhavi sambhu sambit sambita sambodhi sambor
sambuddha sameeh sameeha sameeksha sameep sameer sameera sameerah sameeran sameh sameha samer samera samesh samet samgat samhain samhaoir samhita samhitha
sami samia samiah samidha samidhi samih samiha samik samika samiksha samikshya samil samim samin samina samineh samir samira samirah samiran samire samireddy
samish samita samith samitha samiti samiullah samiya samiye samkje sammad sammathi sammati sammie sammy samoil samoud sampada sampat sampath sampathkumar
sampatlal sampo sampooran sampoorna samppa sampreeti sampriti sampurna samraa samraddhi samran samrat samrata samriddh samriddha samriddhi samridh samridhi
samrit samriti samruddhi samrudhi samson samsona samta samu samudra samuel samuele samuil samuli samundeeswari samvel samyak samyukta samyuktha samzun sana
sanaa sanabel sanae sanal sanan sanand sananda sanatan sanath sanatkumar sanaz sanchala sanchali sanchari sanchay sanchaya sanchayan sanchayita sanchi sanchit
sanchita sanchitha sancreed sanda sandaidh sandalio sandeep sandeepa sandeepan sander sanderien sanderijn sandesh sandhild sandhya sandhyarani sandhyavathi
sandile sandip sandipa sandipan sandipta sandis sandor sandra sandrien sandrine sandro sandu sandugash sanduni sanel sanela sanele sanelma sanem sanford
sang-hoon sanga sangam sangameshwar sangameswaran sangamithra sangamitra sangeet sangeeta sangeetha sangerbay sanghamithra sanghamitra sanghapriya sangharsh
sanghita sanghoon sangin sangita sangwoo sanhitha sania sanidhi sanidhya sanig sanije sanika sanil sanish sanisha sanita sanith sanitha saniyat sanja sanjali
sanjana sanjar sanjarbek sanjay sanjaya sanjayan sanjaykumar sanjeet sanjeev sanjeeva sanjeevan sanjeevani sanjeevi sanjeevkumar sanjeewa sanjib sanjiban
sanjibani sanjida sanjin sanjit sanjita sanjith sanjitha sanjiv sanjivani sanjna sanjog sanjogita sanjogta sanjoli sanjot sanjoy sanju sanjuana sanjukta
sanjula sanjusha sanjyot sankalp sankalpa sankalpita sankara sankaralingam sankaramma sankaran sankaranarayanan sankarshan sankarshana sanket sanketa sanketh
sankha sankhadeep sankhayan sankritya sankruti sankul sanli sanna sannan sannat sanne sanneke sanni sannidhi sannidhya sannihita sanoat sanobar sanoj sanoop
sanovbar sanpreet sansita sanskar sanskriti sanskruti santana santanu santeri santhakumar santhalakshmi santhamani santhan santhana santhanakrishnan
santhanalakshmi santhanam santhi santhini santhiya santhosh santhoshi santhoshkumar santiaga santiago santig santilata santimoy santina santine santino
santokh santos santosh santosha santoshi santoshini santoshkumar santram santtu santuzza sanubar sanusi sanvedna sanvi sanvika sanvitha sanviti sanwari sanya
sanyam sanyog sanyogita sanyukta sanyuktha sanzhar saodat saoirse saori saorla saorlaith saoussan saoussen saparaly saparbek sapargeldi saparmyrat saparna
sapfo sapir sapna sapphira saptak saptami saptaparna saptarishi saptarshi saqr sara saradamani saradha saradindu sarag sarah sarahi sarai saraid sarajuddin
saral sarala saraladevi saranga sarangan sarani saranjit saranraj sarasamma sarasija sarasvati saraswathi saraswathy saraswati saratchandra sarath
sarathchandra sarathi sarathkumar sarathy saravana saravanakumar saravanan saravanapriya saravani saraviya saravjit saray saraya sarayu sarba sarbajit
sarbajna sarbani sarbari sarbast sarbaz sarbesh sarbeshwar sarbeswar sarbjeet sarbjit sardha sardor sardorbek sardorjon sareh sarel sargam sargis sargun
sarhad sariah sarika sarina sarine saripriya sarit sarita saritadevi saritha sariya sarka sarkawt sarkew sarkhan sarkis sarko sarla sarma sarmen sarmila
sarmistha sarmite sarmiza sarnai sarnath saroj saroja sarojadevi sarojamma sarojani sarojini sarojkumar sarolta sarper sarphan sarraa sarsenbay sarsenbek
sarthak sarthika saruk sarukesh sarul sarun sarunas sarup sarvad sarvadaman sarvagna sarvagnya sarvagya sarvajeet sarvajit sarvajna sarvamangala sarvambh
sarvan sarvanan sarvani sarvapriya sarvara sarvarbek sarvari sarvashreshta sarvasri sarvenaz sarvendra sarvepalli sarvesh sarvesha sarveshwar sarveshwaran
sarveshwari sarveswaran sarvika sarvin sarvinoz sarvjeet sarvjit sarvodaya sarwan sarwar sasa sasan sasank sascha sasha sashank sashanka sashenka sashi
sashikala sashikant sashikanta sashikumar sashimohan sashka sashko sasho sashura sasidhar sasidharan sasikala sasikiran sasikumar sasirekha sasithorn saske
sasker saskia sasmit sasmita sasmitha sason sasoon sassoun sasthi sastika sasun saswat saswata saswathi saswati satabdi satadal satadru satareh satarupa satea
sateesan sateesh satendar satender satendra satenig satenik sathasivam sathees satheesan satheesh sathish sathishkumar sathvik sathvika sathwik sathwika
sathya sathyabama sathyajith sathyamoorthy sathyamurthy sathyan sathyanarayan sathyanarayana sathyanarayanan sathyanathan sathyapal sathyapriya sathyaraj
sathyaseelan sathyavani sathyavathi satik satinath satinder satindra satish satishchandra satishkumar sativola satnam satoko satomi satoru satoshi satpal
satpreet satrajit satria satrughan satrupa satsuki sattam sattar sattie sattva sattwik satu saturnino satvant satvik satvika satvinder satvir satwant satwanti
satwik satwika satwinder satya satyabati satyabhama satyabrata satyadarshi satyadeep satyadev satyadeva satyajeet satyajit satyajith satyakam satyakama
satyaki satyakumar satyam satyamurthy satyan satyanand satyananda satyanarain satyanarayan satyanarayana satyanath satyandra satyanshu satyapal satyaprakash
satyapriya satyaranjan satyarth satyasheel satyasree satyavan satyavathi satyavati satyaveer satyavir satyavrat satyawan satyawati satybaldy satyen satyendar
satyender satyendra satyendranath satyesh satyeswar saubhadra saubhagya saubhagyalaxmi saubhik saud saul saule saulene sauli saulius saulo saumendra saumik
saumil saumita saumitra saumitri saumu saumya saumyadeep saumyadipta saumyajit saumyaranjan saumyashree saunak saundarya saundra saurabh saurabha saurabhi
saurajit saurasish saurav saurish saurjya sauro saurya sausan sauti savalan savan savani savanna savannah savari savas savatiy saveena saveeta saveli savelia
savelii savelij saveliy savely savera saveria saverio saveta savina savinay savinder savino savita savitaben savitha savithramma savithri savitri savitribai
savitur savka savleen savneet savni savri savva savvas savvatiy savya savyasachi sawan sawani sawel sawinder sawney sawsan sawsen sawyer sawyl sayad sayak
sayaka sayali sayan sayana sayandeep sayandip sayani sayanika sayanta sayantan sayantani sayantika sayar sayareh sayari sayat sayda sayed sayeda sayeh
sayfiddin sayit sayli saylor sayoni sayooj sayora sayuj sayuja sayuri sayyara sayyed sayyida scannlach scannlan scarlett scathach scevola schalk schelda
schelteje schelto schimun scholastica scholastique schorsch schwannette schwantje scoithin scolaighe scot scott scottie scotty seachnall seachnasach sead
seada seadet seadna seadya seafra seafraid seaghan seaghdh seamas seamuisin seamus sean seanach seanan seanin seanna searbhreathach searlait searlas seasaidh
seathan seathrun sebahat sebald sebastiaan sebastian sebastiana sebastiane sebastiano sebastiao sebastien sebele sebestyen sebghatullah sebine sebnem
secundino seda sedanur sedat seddik sedef sedigheh sediq sedrak sedzimir seema seemab seena seerp seerpje seeske seeta seetaram seetha seethalakshmi seethamma
seetharam seetharama seetharaman sefa sefanja sefer seffi sefik sefika sefora segalit segev segismundo segolene segun segwarides seham sehavet sehija sehmus
sehnaz sehrazat sehriban seidakhmet seidu seifeddine seifeldin seifulla seiichi seiit seija seiji seike seikje seiko seilbek seilkhan seimon seina seino
seiriol seisyll seisyllt seitek seithenyn seitkali seitzhan sejal sekar sekaran sekele sekhar sekine sekou sekula selah selahattin selam selamawit selami
selbjorg selby selcan selcen selcuk selda seldis selena selenay selene seleven seleverin selie selien selim selima selime selin selina selinay selinsu selis
seljan selka sello selly selma selman selmar selorm selsabil seltje selvaganesh selvakumar selvakumari selvam selvamani selvan selvanayagam selvanayaki
selvapandi selvaraj selvaraja selvarajan selvarani selvarasan selvarasi selvaratnam selvavinayagam selvendran selver selvi selvije selvin selvinaz selvir
selwyn selyf semaj semanti semanur semaye semeli semere semetey semia semih semiha semion semir semira semisi semka semke semmal semme semra semsettin semsi
semso semyon senad senada senahid senait senan senanur senay sencan sendhil sendoa senekerim senem sengamalam sengottaiyan sengul senih seniha senija senja
senka sennur senol senthamarai senthamizh senthil senthilkumar senthilnathan senthilvel senthur senturk senyo seo-yeon seo-yun seocan seohyun seoigh seoirse
seoirsia seojun seona seonac seonag seonaid seonaidh seoras seordag seorsa seosaimhin seosamh seoyeon seoyun sepand sepanta sepehr sepidar sepideh sepke sepp
seppi seppli seppo septian septimiu septimus serafim serafima serafin serafina serafino seraina serap seraphina seraphine serapia serapio seray serban serbest
serbulent sercan serdal serdar serdem serena serenat serenay serezha serge sergei sergej sergey sergi sergia sergii sergio sergiu sergiy sergo serhan serhat
serhed serhei serhii serhij serhildan serhiy serian serife serik serikbay serikbol serikgul serikkali serikzhan serim serioja seriozha serkan serkut sermet
sermin serob seroj serop serozh serpil sertac sertan serter servaas servac servaes servan servana servane servannig servatius serwan seryozha seryozhka sesha
seshadri seshagiri seshan seshu sesili setara setareh setav setayesh seth setiawan setrag setsuko settimia settimio seulgi seungho seunghyun sevada sevag
sevak sevala sevan sevanti sevara sevarakhon sevastian sevastita sevastyan sevati sevda sevdalija sevdalin sevdalina sevde sevdiye sevenne severiana severiano
severijn severin severina severinas severine severino severo severyan sevgi sevgican sevgul sevil sevilay sevim sevinc sevinch sevinchoy sevinj sevket sevki
sevkiye sevko sevtap sevval sewar seweryn seyda seydi seydou seyedali seyfettin seyfi seyhan seyhmus seyil seyit seyithan seyitmyrat seyma seymen seymur
seyran seywan sezai sezar sezen sezer sezgi sezgin sezim sezin seznec sezni sezny shaaban shaan shaanvi shaban shabana shabani shabari shabaz shabbir shabib
shabir shabnam shabnami shabtai shabtay shachar shachi shachin shachindra shad shadakshari shadan shaden shadha shadi shadia shadiya shadiyar shadman shadmehr
shadurdy shadya shaelyn shaffer shafik shafika shafiq shafiqa shafiqul shafiullah shafrir shaghaf shaghayegh shaghik shagufta shagun shahab shahad shahada
shahaf shahak shahan shahandukht shahane shahar shahbaz shahboz shahd shahdad shahdokht shahed shaheen shahenda shahgul shahid shahida shahik shahin shahinaz
shahir shahira shahla shahlo shahmar shahnam shahnaz shahnoza shahnur shaho shahodat shahpar shahpari shahperai shahram shahrazad shahrbanoo shahriar
shahriyar shahriyor shahrizal shahrizoda shahrnaz shahrnoosh shahrokh shahrooz shahrouz shahrukh shahrul shahryar shahrzad shahwali shahyad shahyar shahzad
shahzaman shahzod shahzoda shai shaida shaik shaike shaikha shaikhulla shaila shailabala shailaja shailee shailender shailendra shailesh shailesha
shaileshkumar shaili shailja shaima shaimaa shaina shaindel shairbek shaista shaivi shaivya shaiyr shakambari shakarim shaked shakeel shakeh shakhboz shakhlo
shakhnoza shakhriyor shakhzod shakhzoda shakib shakiba shakil shakila shakir shakira shakshi shakthi shakthivel shakti shaktipada shaktiprasad shaktivel
shakuni shakuntala shakuntla shalabh shalaj shalaka shalala shaldon shaleen shaleena shaleni shalev shalhevet shali shaliko shalin shalinee shalini shaliv
shallal shallu shalmali shalomit shalonda shalu shalva shama shamai shamala shamali shamanth shamantha shamar shambavi shambhavi shambhu shambhunath shambu
shameek shameka shamel shamik shamika shamil shamili shamim shamindra shamir shamita shamith shamitha shamkhan shamla shamli shamma shampa shamsa shamseddine
shamsher shamshiya shamsi shamsia shamsiddin shamsiyya shamsuddin shamsullah shamsullo shamsundar shamsunder shana shanaya shanbhag shanda shandilya shandra
shane shanee shaneka shanel shanell shanelle shani shania shanice shanigaram shanika shaniqua shanit shanita shankar shankara shankaran shankari shankarlal
shankarrao shanker shankerlal shankha shankhadeep shankhamala shanmugam shanmugan shanmuganathan shanmugapriya shanmugaraj shanmugasundaram shanmugavalli
shanmugavel shanmukh shanmukha shanmukhi shanna shannan shannon shant shanta shantabai shantaben shantanand shantanu shantaram shante shantel shantha
shanthakumar shanthakumari shanthala shanthamma shanthan shanthana shanthanu shantharam shanthi shanthini shanthosh shanti shantidevi shantilal shantilata
shantimoy shantinath shantipriya shantiranjan shantiswarup shantum shanu shanvi shanvika shanvith shanvitha shapi shapoor shapour shaqir shaqra shaquille
sharad sharada sharadamma sharadchandra sharadha sharadindu sharadini sharadkumar sharadwata sharaf sharanabasava sharanappa sharang sharani sharanjeet
sharanjit sharanya sharareh sharatchandra sharath sharathchandra sharatkumar sharavan sharavana sharavanan sharban sharda shardul shardula shardulvikram
shareef shareefa shari sharif sharifa sharifah sharifamo sharifjon sharifullah sharika sharini sharip sharipa sharita sharla sharlene sharmad sharmada
sharmila sharmili sharmin sharmishtha sharmista sharmistha sharnam sharnya sharof sharofat sharofiddin sharon sharonda sharonit sharron sharshen sharshenbek
sharu sharvani sharvari sharvika sharvil sharvin sharwari shasenem shashaank shashank shashanka shashi shashibala shashibhushan shashidhar shashidhara
shashikala shashikant shashikanta shashikanth shashikar shashikiran shashikumar shashimohan shashin shashini shashiprabha shashirekha shashvat shashvi
shashwat shashwata shashwati shasta shasti shaswar shatabdi shatakshi shatarupa shatavari shatha shathrughan shatlyk shatrughan shatrughna shatrunjay shattyk
shaukat shaul shaun shauna shaunak shaurya shauryaveer shavarsh shavit shavkat shavkatjon shavonne shawanda shawki shawky shawn shawna shawnee shawqi shaxlo
shaxnoza shaxzod shaxzoda shaya shayan shayantan shayesteh shayke shayla shaylee shaylesh shayma shaymaa shayna shayon shaz shaza shazia shea sheel sheela
sheelagh sheelavati sheelawati sheelin sheema sheena sheenagh sheenu sheera sheetal sheetala sheethal shefa shefali shefi shefqet shefqete shehab shehad
shehan shehana shehata shehla shehu sheida sheifel sheikha sheila sheina sheindel shejal shejwal shekaib shekar shekaran shekeba shekhar shekharan shekib
shelbie shelby sheldon sheli shelia shelley shelli shelly shelton shemer shemesh shemtov shemuel shena shenbagam shenbagavalli shene sherali sherbek sheree
shereen sheri sheridan sherif sherifa sherihan sherilyn sherin sherine sherkhan sherlyn sherman shermin shermuhammad sheron sherri sherrie sherrill sherry
shershah shervin sherwin sheryl sherzai sherzod sherzodbek shesha sheshadri sheshagiri sheshan sheshappa sheshrao sheva shevach shevan shevanti shexmus shexo
sheyda shibaji shibani shibdas shibl shibnath shibram shibsankar shibu shideh shiena shifa shifali shiffra shifra shigeki shigeko shigeo shigeru shihab
shihabuddin shiho shiji shijin shijo shikha shikhar shikhara shikhil shikhin shilan shilat shilen shiler shilhav shilo shiloh shilpa shilpashree shilpi
shilpika shima shimi shimoli shimon shimona shimri shimrit shimshon shina shingo shinichi shinjan shinji shinjini shinkai shinobu shinoj shinu shinya shiori
shipra shira shirah shirak shiran shiraz shireen shirel shiri shirihan shirin shirina shirinbaji shirinoy shirish shirisha shirit shirl shirlei shirlene
shirley shirli shirly shirzad shishir shishira shishirkumar shishupal shital shitala shitikanta shiv shiva shivaansh shivabalan shivachandra shivadas shivadev
shivagami shivaji shivakanta shivakumar shivakumara shivakumari shivalal shivali shivalika shivalinga shivalingam shivalingappa shivam shivamani shivamma
shivamurthy shivan shivanand shivananda shivanandan shivangi shivangni shivani shivank shivanna shivansh shivanshi shivanshu shivanya shivapal shivappa
shivaprakash shivaprasad shivapratap shivapriya shivaraj shivaraja shivaraju shivaram shivarama shivaraman shivaranjani shivaratri shivarudra shivashankar
shivashankara shivashree shivasubramanian shivaswamy shivaya shivbaran shivcharan shivdas shivdatt shivdayal shivdeep shivdev shivdutt shiven shivendra
shivendu shivesh shiveshwar shivi shivika shivin shivina shivinder shivisha shivjeet shivji shivkanya shivkaran shivkumar shivkumari shivlal shivlila
shivmangal shivmohan shivmurti shivnandan shivnarayan shivnath shivpal shivpoojan shivprakash shivprasad shivpratap shivpujan shivpuri shivraj shivram
shivranjani shivratan shivratna shivreet shivshakti shivshankar shivshanti shivtej shivudu shivya shizuka shizuko shkelqim shkelzen shkendije shkumbin shkurte
shler shlok shloka shlomi shlomit shlomo shlomtzion shmagi shmaryahu shmaya shmuel shmulik shneur shoaib shoaleh shobana shobha shobhadevi shobhan shobhana
shobharani shobhendu shobhika shobhit shobhita shobhitha shobhna shobitha shodhan shodiya shodmon shoghakat shogher shoghig shoghik shogik shogo shogufa
shohag shoham shohei shohida shohista shohjahon shohrat shohreh shohruh shohruhbek shoichi shoira shoji shokan shokat shokhan shokhista shokhjakhon shokhrukh
shoko shokoofeh shokoufeh shokouh shokri shola shole sholeh sholom sholpan shomer shona shonagh shonali shonda shondra shonima shookum shoorveer shorena
shoresh shorish shoroq shorouk shorouq shorya shoshan shoshana shoshanah shoshi shota shotaro shotiko shouaib shoug shouk shouq shourya shouvik shovan shovana
shovgi shovkat shoxruh shoxrux shpend shpendi shpetim shpresa shprintza shqipe shqiponja shqipron shraavan shraavani shrabana shrabani shrabanti shrabasti
shraddha shraddhanand shraddhesh shradha shraga shraman shramana shramik shrankhla shravan shravana shravanan shravani shravankumar shravanthi shravanti
shravasti shravi shravya shray shraya shreedevi shreedhar shreedhara shreehari shreejit shreejith shreekant shreekanta shreekanth shreekara shreekrishna
shreekumar shreelekha shreema shreemati shreemoyee shreenandan shreenath shreenidhi shreenika shreenivas shreeniwas shreepad shreeparna shreepriya shreeram
shreerupa shreesh shreesha shreeshail shreeshailam shreetama shreevatsa shreeya shreeyash shrenik shrenika shreshta shreshth shreshtha shresth shrestha shreya
shreyaan shreyam shreyan shreyank shreyanka shreyansh shreyanshi shreyas shreyasee shreyash shreyashi shreyashree shreyashri shreyasi shreyaskar shreyus
shrichand shridevi shridhar shridhara shridula shridutt shrihan shrihari shrijani shrijit shrijita shrijith shrikala shrikant shrikanta shrikanth shrikara
shrikrishna shrikrushna shrikumar shrilakshmi shrilata shrilekha shrima shriman shrimant shrimati shrimayee shrimayi shrimoyee shrina shrinand shrinarayan
shrinath shringar shringi shrinidhi shrinika shrinivas shrinivasa shrinivasan shriniwas shripad shripal shripati shripriya shriram shrirama shrirang shriranga
shriranjan shriranjani shrirupa shrisha shrishail shrishailam shrishtee shrishti shrishtika shrishtipriya shristi shritama shrithi shriti shrivalli
shrivardhan shrivats shrivatsa shrivatsan shriya shriyan shriyans shriyansh shriyash shrooq shrushti shrusti shrutakirti shrutanjay shruthi shruthika shruti
shrutika shrutkirti shuaa shuaib shubh shubha shubhada shubhadeep shubhadip shubhadra shubham shubhamkar shubhamoy shubhan shubhang shubhangi shubhangini
shubhangni shubhank shubhankar shubhansh shubhanshi shubhanshu shubharani shubhashini shubhashis shubhashish shubhashree shubhasree shubhendra shubhendu
shubhi shubhika shubhjit shubhlaxmi shubhojit shubhra shubhrajit shubhrajyoti shubhranil shubhransh shubhranshu shubman shuchi shuchismita shuchita shuchitha
shuddha shuddhashil shuddhodana shudh shufen shuhrat shuhratjon shuhua shuhui shukdev shukhrat shuki shukia shukla shuklendu shukri shukria shukriya shukrona
shukrullah shukufa shukur shukurjon shula shulabh shulamit shulamith shulem shuli shulka shulpani shun shunsuke shunya shura shurik shurka shurooq shurpanakha
shushan shushanig shushanik shushant shushila shushma shushruta shuvael shvet shveta shvetha shwan shweta shwetabh shwetal shwetambari shwetang shwetank
shwetanshu shwetha shwethashree shwetima shyam shyama shyamal shyamala shyamalan shyamalendu shyamali shyambabu shyambihari shyamdeo shyamdev shyamendra
shyamhari shyamini shyamji shyamkant shyamkishore shyamkumar shyamlal shyamlata shyamli shyammohan shyamnarayan shyampada shyamprakash shyamprasad shyamrao
shyamsaran shyamsundar shyamsunder shyamvir shyanne shyju shyla shylaja shylesh shynar shyngys shyngyskhan shyni shyryn siadhail siadhal siamak siamke sian
siard siarhei siarl siarlot siaske siavash siavosh siawkje sibaji sibani sibaprasad sibbel sibbele sibbeltje sibble sibbo sibeal sibel sibelijn sibghatullah
sibilla sibolt sibongile sibout sibrand sibrandina sibrandus sibrecht sibren sibrich sibrichje sibrigje sibusiso sibyl sibylle siccama sicco sidaine sidal
sidar siddanth siddappa siddarth siddartha siddesh siddeshwar siddeshwara siddeswar siddhaant siddhant siddhanta siddhanth siddharaj siddharth siddhartha
siddharthan siddhesh siddheshwar siddheshwari siddheswar siddhi siddhika siddhima siddhinath siddhivinayak siddhraj siddhyant siddiksha siddiq siddiqullah
sidhant sidhanth sidharth sidhartha sidharthan sidheag sidheshwar sidhika sidhraj sidika sidnei sidney sidoine sidonie sidramappa sidsel sidwell siebe
siebelina siebeltje siebert siebo siebold siebolt siebout siebrand siebrandina siebrecht siebren siebrich siebrichje siebrig siebrigje siebrigjen sieco sieds
siedse siedske sieffrai sieffre siefke siegbald siegbert siegberta siegert siegfried siegfriede sieghard sieghardt sieghelm sieghild sieghilde siegholde
siegien sieglind sieglinde siegmar siegmund siegny siegrad siegram siegrid siegrun siegtraud siegulf siegwald siegward siegwin siekele sielie sielke siemen
siementje siemke siemon siencyn sieneke sienna sientje siepke sierd sierdje sierdtje sierk sierkje sierou siertje siese sietje sietsche sietse sietsje sietske
sietze sieuwe sieuwert sieuwke sievi siew siewert sifiso sifjar sigal sigali sigalia sigalit sigbert sigbjartur sigbjorg sigbjorn sigbrandur sigbrit sigbritt
sigdis sigdor sigdora sigfastur sigfinn sigfinna sigfinnur sigfred sigfreda sigfrid sigfridur sigfus sigfusa siggeir siggerdur siggja sighard sighild sighvat
sighvatur sigisbert sigismondo sigismund sigiswald sigit sigita sigitas sigjon sigjona siglaug siglaugur sigleif sigleifur siglend sigmann sigmar sigmund
sigmundina sigmundur signe signhild signhildur signild signy signyja sigolf sigrid sigridur sigrik sigrikka sigrod sigron sigrun sigrune sigrunn sigstein
sigsteinn sigthor sigthora sigthrud sigthrudur sigtrygg sigtryggur sigtyr sigunn sigurast sigurasta sigurbaldur sigurberg sigurbergur sigurbert sigurbirna
sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurda sigurdina sigurdis sigurdor sigurdora sigurdrif sigurds
sigurdur sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurhallur sigurhanna sigurhans sigurhelga sigurhildur
sigurhjortur sigurina sigurjon sigurjona sigurkarl sigurlaug sigurlaugur sigurleif sigurleifur sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurlogi
sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurny sigurnyas siguroddur siguroli siguros siguroskar sigurpal sigurpala sigurpall sigurrakel
sigurrin sigurros sigurrun sigursteina sigursteinn sigursveinn sigurthor sigurthora sigurun sigurunn sigurvaldi sigurvaldis sigurveig sigurvin sigurvina
sigurvor sigute sigvald sigvalda sigvaldi sigvard sigvardur sigvarour sigvart sigve sigveig sigvin sigvor sigwart sigyn siham sihame sihem siim siina siiri
siivi sijbe sijbolt sijbrand sijbrecht sijbren sijbrich sijgje sijke sijmen sijmke sijmon sijmontje sijna sijne sijns sijtje sijtse sijtske sijtze sikandar
sikko silambarasan silambu silantiy silas sileas silfa silfra silfrun silis silja siljan silje silke silpa silvain silvana silvano silvanus silveria silverio
silverius silvestr silvestra silvestras silvestre silvestro silvestru silvi silvia silvie silvija silvijn silvino silvio silviu silviya silwin silyn simant
simanta simantini simao simaran simarjeet simarjit simarjot simarn simarnjeet simarpal simarpreet simas simay simbarashe simcha simeag simen simeon simeona
simeun simge simha simhadri simidh simin simina simion simisola simiyu simkje simme simmo simo simon simona simonas simone simonetta simonika simonne simonnet
simontje simphiwe simplicio simpy simran simranjeet simranjit simranpreet simrat simrit sinan sindhu sindhuja sindhulekha sindhura sindhuri sindhusha sindre
sindri sindy sinead sineag sineke sinem sinemis sinesio sinforosa sinforoso singaram singaravelan singaravelu sinikka sinisa sinjini sinnie sinora sinta
sintayehu sintija sinval sinziana siobhainin siobhan siochfhradh sioda siofra siolat sioli siollan siomha siomon sione sioned sionyn siors siothrun sipan
siphiwe sipho siphokazi sipke sipkje sipko sippie sipra siqi siraceddin siraj sirajeddine sirak siranjeevi siranoush siranush siranuysh sirarpi sirarpie
sirasree sireen siri siridevi sirin sirine siriol siriporn siripuram sirisha sirje sirkka sirkku sirma sirnir siroos siroun sirous sirpa sirshendu sirun sirus
sirusho sirvard sirwyn sisera sishir sisial sisira sisirkumar siska siske sisko sisse sissel sissela sisselja sisto sita sitadevi sitakant sitakanta sital
sitala sitalakshmi sitangshu sitanshu sitansu sitaram sitarama sitaramaiah sitaraman sitaramayya sitare sithara sithembile sithny siti sitikantha sitora sitse
sitske siuan siubhan siunan siusaidh siusan sivabalan sivachandran sivadas sivadasan sivagami sivaganesan sivagnanam sivagurunathan sivaji sivakami sivakumar
sivakumaran sivakumari sivalingam sivam sivamani sivan sivanand sivananda sivanandam sivanandan sivanantham sivanesan sivani sivanraj sivapal sivapalan
sivaparvathi sivaprakasam sivaprakash sivaprasad sivapriya sivaraj sivaraja sivarajan sivaram sivarama sivaramakrishna sivaramakrishnan sivaraman sivaranjani
sivaranjini sivasakthi sivasakthivel sivasamy sivasankar sivasankara sivasankaran sivasankari sivaselvam sivashankar sivashankari sivasiva sivasubramaniam
sivasubramanian sivaswamy sivathanu sivatharan sivathmika sivayogi sivayya siwan siwoo siwsan sixta sixten sixtine sixto sixtus siyabend siyabonga siyamend
siyami siyaram siyasharan siyovush siyu sizwe sjaak sjaan sjaantje sjaco sjafnar sjakie sjakko sjanet sjanie sjanneke sjarel sjarlot sjefke sjefra sjeng
sjieuwke sjimmie sjirkje sjobbe sjoeke sjoera sjoerd sjoerdina sjoerdje sjoerdsje sjoerdtje sjoerdtsje sjoerou sjoertje sjoke sjors sjouk sjouke sjoukelien
sjoukelina sjoukeline sjoukje sjouktsje sjouwke sjouwkje sjovald sjraar sjurd sjurdur sjuul sjuwke skadi skaeringur skaidra skaidre skaidris skaidrite skaiste
skaldi skapti skarde skarphedinn skeggi skelte skender skirgaila skirmantas skirmante skirnir skjalg skjalgur skjoldur sklaer sklaera sklerijenn skolastika
skrymir skulina skye skyla skylar skyler skylynn sladjana slaine slamet slavcho slaven slavena slavenka slaveya slavi slavica slavik slavjanka slavka slavko
slavoj slavoljub slavomil slavomir slavomira slawek slawoj slawomir slawomira slawosz sleibhin sleidy sliman slimane slobodan slobodanka smadar smagul smara
smarajit smaraki smaram smaran smaranda smaranika smbat smeralda smilja smiljana smilte smina smita smitaa smitarani smitesh smitha smithesh smithi smrithi
smriti smritirekha smruthi smruti smrutiranjan smrutirekha smyan smyrill snabjorg snaebjorg snaebjorn snaebjort snaeborg snaedis snaefrid snaefridur
snaegerdur snaehild snaelaug snaelaugur snaeros snaerun snaerunn snaevar snaevarr snaevor snefrid sneha snehaa snehadri snehajit snehal snehalata snehalatha
snehalkumar snehamoy snehangshu snehansh snehanshu snehapriya snehashis snehashish snehasis snehasish snehendu snehil snehit snehitha snehlata snezana
snezhana snezhina snigdha snigdhadeep snikitha snithik snithika snizhana snjezana snjofridur snjoka snjokaldur snjolaug snjolaugur snjolfur snjomundur snorre
snorri snunit soad soazic soazick soazig sobeslav sobha sobhan sobhana sobhanadri sobharani sobhi sobhita sobhy sobieslaw sobin sobir sobirjon sobitha socorro
sodaba sodabeh sodeh soenke soeren soetje sofer sofia sofiane sofica sofie sofieke sofien sofiia sofija sofik sofiko sofiya sofiyka sofoklis sofoula sofya
sofyan sogand sogol sohaib sohail sohaila sohair soham sohamika sohan sohana sohani sohanlal sohanpal sohayb sohayla sohbet soheil soheila soheir sohel soheli
sohib sohiba sohibakhon sohibjon sohinder sohini sohitha sohnke sohom sohrab sohvi soile soili sointu soisig soizic soizick soizig sojida sokratis solaimalai
solange solape solbjartur solbjorg solbjorn solbjort solborg solbra soledad soleh solena solene solenn soley solfrid solfridur solgerd solhild solhildur
soliha solijon soljon solke solko sollie sollilja solmar solmaz solmey solmund solmundur solmveig solomia solomiia solomiya solomon solrun solrunn soltan
soltanjemal solvar solveig solveiga solvejg solvi solvig solvin solvita solvor somabha somadina somadri somak somalika somanna somansh somappa somaprabha
somasekar somasekhar somasekhara somashekar somashekara somashekhar somashree somasree somasri somasundar somasundara somasundaram somasuta somatra somaya
somayeh somayya somayyeh sombir somchai somdatt somdatta somdev somdutt somen somenath somendra somerled somesh someshwar someshwara someshwari someswar
someswara somhairle somika sommya somnath somoresh sompong somporn somraj somsak somsubhra somtochukwu somvati somvir sonaakshi sonagul sonajit sonakshi sonal
sonalben sonali sonalika sonam sonamoni sonaram sonay sonbol sondos sondous sondra sondre sonechka soner sonesh songul sonia sonibala sonja sonjoy sonka sonke
sonma sonnhild sonnhilde sonny sonsoles sonubala sonun sonunbek sonya soo-jin soo-yeon soodabeh soojin sooraj sooran soorpanaka soorya sooryakanth
sooryanarayanan soosai soosaiammal soosan sooyoung sophia sophie sophieke sophietje sophronia sophus sopio sora sorabh soraia soran soraya sorcha soren sorin
sorina sorine sorinel sorkunde sorley soroosh soroush sosanna soseh soslan sosthene sosuke sota sotiria sotirios sotiris sotiroula souaad souad soubhagya
soubhik soudabeh soufian soufiane soufyan souhad souhaib souhail souhaila souhair souhardya souhayla souheil souheila souhila souhir soujanya soukaina
soukarya soukayna soulef souleiman souleyman souleymane soultana soumaia soumali soumava soumaya soumen soumendra soumendu soumi soumia soumik soumil soumili
soumini soumita soumitra soumitri soumodip soumojit soumya soumyabrata soumyadeep soumyadip soumyajit soumyajyoti soumyak soumyaranjan soumyarup soumyashree
soumyendra sounak soundara soundaraj soundaram soundararajan soundariya soundarya soundaryalahari soundos soundous sounia sountharya sourabh sourabha sourabhi
souradeep souradip sourajit souranil souransu sourashis sourav sourendra sourin sourjya sourya souryadeep sousan souta soutik souvagya souvanik souvik souzan
sowbhagya sowena sowjanya sowmi sowmini sowmiya sowmya sowmyashree sowndarya sowparnika soyeon soysal spandan spandana sparsh sparsha sparshi spartak
spasenija spasimir spasoje spela spencer sperenn sphoorti sphurthi sphurti spiridon spiru spodra spogmai spomenka spoorthi spoorti spozhmai spozhmay sprogis
spyridon spyridoula spyros spyrydon sqour srabana srabani srabanti srabasti sraddha sragvi sranjan sravan sravana sravanakumar sravani sravankumar sravanthi
sravanti sravasti sravya srbislav srboljub srbuhi srdan srdjan srecko sreco sreeja sreejaya sreejesh sreejit sreejita sreejith sreejitha sreekala sreekanta
sreekantan sreekanth sreekar sreekara sreekrishna sreekrishnan sreekumar sreekumari sreekutty sreelakshmi sreelal sreelata sreelatha sreelekha sreema
sreemanti sreemathi sreemoyee sreenath sreenesh sreeni sreenidhi sreenidi sreenish sreenivas sreenivasa sreenivasan sreenivasulu sreenu sreepad sreepada
sreeparna sreepathi sreepriya sreeraag sreerag sreeraj sreeram sreeramulu sreeranj sreeranjini sreerekha sreerup sreerupa sreesankar sreesanth sreesha
sreeshanth sreeshma sreetama sreethu sreevalli sreevalsan sreevatsan sreevidhya sreevidya sreeyuktha srestha sreten sretenija sretko sreya sreyan sreyansh
sreyas sreyasee sreyashi sreyashree sreyasi sreyoshi sri sridar sridatta sridevi sridhana sridhar sridhara sridharan sridhula sridipta sridulal srigouri
srihan sriharan srihari sriharini sriharsha sriharshini srihit srihitha srija srijal srijan srijana srijani srijanya srijay srijaya srijesh srijit srijita
srijith srijitha srijon srijoni srijoy srikala srikanta srikantan srikanth srikantha srikanthan srikar srikara srikariya srikrishna srikrishnan srikruthi
srikumar srikumaran srila srilakshmi srilal srilalitha srilata srilatha srilaxmi srilaya srilekha srilika srimal srimala srimanta srimanth srimanthi srimanti
srimathi srimati srimayee srimayi srimoyee srimukhi srinaga srinanda srinath srinatha srinayani srinesh sringar srini srinidhi srinidi srinija srinika
srinikaa srinish srinitha srinithi srinivas srinivasa srinivasan srinivasarao srinivash srinivasulu sriniwas srinjay srinjini srinjoy srinjoyee sriom sripad
sripada sripal sriparna sripathi sripathy sripati sripriya sripurna srirag sriraj sriram srirama sriraman sriramulu sriranga sriranjan sriranjani sriranjini
sriranjitha srirekha srirengan srirup srirupa srisailam srisakthi srisankar srisha srishail srishan srishiva srishma srishta srishtee srishti srishtika
srishyam sristi srisudha srisundar sritama sritej sritha srithan sritharan srithi srithika srithin sriti srivaibhav srivalli srivalsan srivani srivarsha
srivarshini srivas srivathsan srivatsa srivatsan srivatsav srivatsava srividhya srividya srivin srivishnu sriya sriyan sriyani sriyansh sriyas srobona sruja
srujan srujana srujani srujanika srujay srushti srusti srutakirti sruthi sruthika sruthy srutika sruud stacey staci stacia stacie stacy staffan stamata
stamatia stamatina stamatis stamenija stamenko stan stana stancu stane stanija stanimir stanimira stanimirka stanisa stanislao stanislas stanislaus stanislav
stanislava stanislavka stanislaw stanislawa stanislovas stanka stanko stanley stanoje stanske stanyo starkad starkadur starla starri stasia stasik stasya
stasys stathis stavan stavros stavroula stavya steafan steaphan steen stees stef stefan stefana stefani stefania stefanie stefaniia stefanija stefanina
stefanita stefaniya stefano stefanos stefany steffan steffanie steffen steffi steffie stefka stefke stefna stefnir stefny steijn steinar steinarina steinarr
steinbjorg steinbjorn steindor steindora steinfinn steinfinnur steinfridur steingerdur steingrim steingrimur steinhildur steinka steinkell steinlaug
steinlaugur steinmar steinmodur steinn steinolfur steinrod steinrun steinthor steinthora steinulv steinunn steinvardur steinvor stela stelian steliana stelios
stella stellan steluta sten stepan stepanida stepanka stepashka stephan stephane stephanie stephany stephen stephenie stephon steponas stereden sterenna
stergiani stergios sterjo stesha stevan stevana steve steven stevie stevina stevinus stevka stewart sthira sthitapragya sthiti stian stiefnu stiena stieneke
stientje stiepan stig stigandi stigrun stigur stijn stijntje stilian stiliyan stiliyana stina stine stineag stiofan stipan stipe stipo stirnir stjepan
stoffelina stoian stoicho stoigniew stoil stoimen stojadin stojna storkur stoyan stoyanka stoyko stoyna strahinja stratis stratos strauta struan strzezymir
stuart sture sturla sturlaugur sturlina sturmi sturri stuthi stuti styliani stylianos stynie styopa styrbjorn styrgerdur styrkarr styrmir styrr suaad suad
suada suaibhsech suat suavi suban subarna subash subashini subathra subbaiah subbaiyan subbalakshmi subbamma subbammal subbaraju subbaraman subbarao subbaraya
subbarayan subbarayudu subbareddy subbiah subbu subbulakshmi subbulaxmi subeesh subha subhadeep subhadip subhadra subhagya subhalakshmi subhalaxmi subham
subhamay subhamita subhamoy subhan subhangi subhangini subhankar subhanshi subhanshu subharanjan subhas subhasankar subhaschandra subhash subhashchandra
subhashini subhashis subhashish subhashree subhasini subhasis subhasish subhasmita subhasree subhasri subhathra subhayan subhayu subhendra subhendu subhi
subhija subhikhsha subhiksha subhita subhitha subhiya subhodeep subhodip subhojeet subhojit subhojyoti subhomoy subhra subhradeep subhradip subhrajit
subhrajyoti subhranil subhranshu subhransu subhrata subhro subhrojit subimal subin subina subira subitha subodh subodhini subol subrahmanya subrahmanyam
subrahmanyan subramani subramania subramaniam subramanian subramaniyam subramaniyan subramanya subramanyam subramanyan subrata subrato subrit subroto suchak
suchanda suchandan suchandra sucharita sucharitha suchart sucharu suchet sucheta suchetan suchetana sucheth suchethana suchi suchika suchin suchindra suchir
suchira suchismita suchit suchita suchith suchitha suchithra suchitra suchorita suci sudakshina sudalai sudalaimuthu sudama sudanshu sudarsan sudarsana
sudarsanam sudarsanan sudarshan sudarshana sudarshanam sudarshini sudarsini sudath suddhasatta suddhasattwa suddhashil suddhodan sude sudeep sudeepa sudeepta
sudeepthi sudeepti sudeepto sudeesh sudem sudenaz suderin sudershan sudesh sudesha sudeshana sudeshkumar sudeshna sudev sudeva sudevi sudha sudhabala sudhagar
sudhakar sudhakara sudhakaran sudhaker sudhamani sudhamay sudhamoy sudhan sudhandhira sudhanshi sudhanshu sudhanva sudhanya sudharani sudharma sudharsan
sudharshan sudharshini sudhasree sudheendra sudheep sudheer sudheera sudheesh sudheeshna sudhendra sudhendu sudhi sudhiksha sudhin sudhindra sudhir sudhira
sudhiranjan sudhirchandra sudhirkumar sudhish sudhitha sudhithi sudhiti sudiksha sudip sudipa sudipta sudipto sudir sudirman sudivya sudnya sudri sudrishti
suelen sueli suellen suely sufian sufiya sufyan suganda sugandh sugandha sugandhi suganesh suganthan suganthi suganthini suganya sugata sugathan
sugavaneshwaran sugdiyona sugeerthi sugeng sugiarto sugirtha sugitha sugnana sugoi sugra sugreev sugriva suguna sugunakar sugunan suha suhaa suhad suhag
suhagini suhaib suhail suhaila suhair suham suhan suhana suhani suharto suhas suhasa suhasi suhasinee suhasini suhasish suhayb suhayl suhayla suhaylo suhayr
suheda suheil suheir suhel suheli suheyl suheyla suhina suhird suhit suhita suhitha suhrid suhrit suhrob suhrobjon suhruta suhruth suibhne suindik suitbert
suiun suiunbek sujal sujala sujalam sujan sujana sujani sujash sujata sujatha sujathan sujay sujaya sujayaa sujayanti sujeet sujeeth sujendra sujesh sujin
sujina sujish sujit sujita sujith sujitha sujithkumar sujithra sujitkumar sujnan sujoy sujoyita sujya sukalp sukalpa sukalyan sukamal sukant sukanta sukanth
sukanti sukanya sukarna sukarno sukdeb sukdev sukesh sukeshi sukeshini suketu sukha sukhad sukhada sukhadeo sukhamoy sukhbeer sukhbir sukhchain sukhcharan
sukhdarshan sukhdeep sukhdeo sukhdev sukhdip sukhen sukhendra sukhendu sukhi sukhinder sukhjeet sukhjinder sukhjit sukhjot sukhlal sukhleen sukhman
sukhmandeep sukhmander sukhmani sukhmeet sukhminder sukhnandan sukhneet sukhpal sukhpreet sukhraj sukhram sukhrob sukhsagar sukhvant sukhveer sukhvinder
sukhvir sukhwant sukhwinder sukma sukran sukrit sukrita sukrith sukritha sukriti sukriya sukriye sukru sukruta sukrutha sukruthi sukruti suksham suksma sukul
sukumar sukumara sukumaran sukumari sukur sulabh sulabha sulaf sulafa sulagna sulaim sulaima sulaimah sulaiman sulakshan sulakshana sulakshmi sulastri sulata
sulatha sulayman sule suleiman suleimen sulejman sulejmana sulekh sulekha sulev suleyman sulgen sulgun sulgwyn sulhiya sulia suliac suliag sulian suliana
suliane suliau sulien sulin sulio sulip sulislaw sulistyo suljo sulkhan sulkhani sulochan sulochana suloksha sultan sultana sultanah sultanbek sultonali
sultonbek sultonjon sulwen sulwyn sumadhu sumadhur sumadhura sumaia sumaira sumaiya sumaja sumalata sumalatha sumallika suman sumana sumanas sumanasa
sumanbala sumandeep sumangal sumangala sumangalam sumangali sumani sumanjali sumanlata sumant sumanta sumanth sumantha sumanthi sumanto sumantra sumanyu
sumarlidi sumarlidur sumarlina sumarni sumarros sumata sumathi sumathy sumati sumay sumaya sumayah sumayya sumayyah sumbat sumbul sumedh sumedha sumedhas
sumeet sumeeta sumeetha sumegha sumeghna sumendra sumendu sumer sumera sumeru sumesh sumeshwari sumeyra sumeyye sumiko sumila sumit sumitaben sumitabha sumith
sumitha sumithra sumithran sumitra sumitrabai sumitraben sumitradevi sumitran sumitranandan sumitro sumod sumon sumona sumonto sumru sumukh sumukha sumukhi
suna sunaina sunakshi sunali sunam sunanda sunandan sunandha sunandini sunandita sunandu sunanya sunasha sunatha sunatullo sunay sunaya sunayana sunayani
sunbir suncica sundar sundara sundaralingam sundaram sundaramoorthi sundaramoorthy sundaramurthy sundarapandian sundararaj sundararaja sundararajan
sundararaman sundaravadivel sundaravalli sundarbabu sundaresan sundaresh sundareshwar sundareswaran sundari sundarlal sundarraj sundeep sunderlal sunderraj
sundhar sundip sundos sundus sunduz sune suneel suneet suneeta suneeth suneetha suneeti suneha sunehra sunehri sunesh sunethra sunetra sunette sung-min
sunghoon sungmin sungur sunhee sunidhi sunika sunil sunila sunildatta sunilkumar sunina sunipa sunipun sunirmal sunirmala sunirmit sunisa sunish sunisha sunit
sunita sunitabai sunitaben sunitadevi sunith sunitha sunithi suniti sunjay sunjeev sunjit sunjoy sunnat sunnatilla sunnatulla sunnefa sunneva sunnifa sunniv
sunniva sunnlaug sunnvald sunnydeol sunrit sunrita sunyata suoma supachai supantha supaporn suparman suparna suparno supatra supavitra suphala supiya suprabha
suprabhat suprabhata suprabhath suprabhatham supradeep supragya supraja suprakash supramanya supran supranav suprasad suprasanna suprasun suprateek suprateeka
suprateem suprathik suprathika supratik supratika supratim supratip supravat supravha supreet supreeta supreeth supreetha supreetham supreethi supreeti
supreya suprit suprita suprith supritha supriti supriya supriyaa supriyadi supriyam supriyan supriyanka supriyata supriyo supti supun supurna supurva supushpa
supyaar supyan surabh surabhi suradeep suraj surajbhan surajit surajkumar surajmal surajmani surajmukhi surajpal surajprakash surajprasad suraksha surama
surang suranga surangama suranjan suranjana suranjeet suranjit suranjita suraqa surasak surasree surath suratha surati suravarapu suravi suray suraya surayya
surayyo surbala surbhi surbhit surdeep sureela sureen sureena sureet sureinder surekha surela surena surendar surender surendernath surendra surendrakumar
surendran surendranath suresan suresbabu suresh suresha sureshan sureshbabu sureshbhai sureshchandra sureshini sureshkanna sureshkumar sureshlal sureshwar
sureshwaran sureshwari sureswar sureswari sureyya suriakala suriakanth surili surindar surinder surinderjit surinderpal surindra suriya suriyakala suriyakumar
suriyan suriyanarayanan suriyaprabha suriyaprakash surjan surjeet surjendu surjit surjodeep surjya surjyakant surjyakanta surojit suromita suroopa suroor
surovi surpreet suruchi suruchika suruj surup surupa surupama surupananda surveen survesh surya suryabala suryabhan suryabhanu suryadeep suryadev suryadeva
suryadi suryadipta suryaja suryajit suryakala suryakant suryakanta suryakantam suryakanth suryakantha suryakumar suryakumari suryalakshmi suryam suryamani
suryamukhi suryan suryanarayan suryanarayana suryanarayanan suryanath suryani suryansh suryanshi suryanshu suryapal suryaprabha suryaprakasam suryaprakash
suryaprasad suryapratap suryaraj suryasekhar suryasen suryashekhar suryasis suryasnata suryatapa suryateja suryavanshi suryavardhan suryavarman suryaveer
suryavir suryendu susan susana susanka susanna susanne susant susanta susantasekhar susanth susantha susanti susantika susarla suseela suseelamma suseelan
suseendran sushaanth sushain sushama sushan sushane sushank sushanna sushant sushanta sushanth sushantha sushanthi sushanti sushari sushavan susheel susheela
susheeladevi susheelamma susheelan sushen sushendra sushern sushetha sushil sushila sushilaben sushiladevi sushilkumar sushim sushima sushindra sushir sushma
sushmadevi sushmasri sushmera sushmi sushmit sushmita sushmith sushmitha sushobhan sushobhita sushovan sushovita sushrut sushruta sushruth sushrutha sushruti
susie susil susila susiladevi susilo susima suskrit susma susmi susmita susmith susmitha susmriti susnata susnigdha susobhan susovan susri susruta susrutha
susthir susumu suswara suswaram susweta sutanaya sutanni sutanu sutanuka sutanwi sutapa sutapali sutara suteja suthan suthanthira sutharsan sutharshan
sutheesh suthirtha sutirtha sutithi sutripti sutrisno sutton suvad suvada suvadip suvajit suvak suvam suvamoy suvan suvankar suvansh suvarchala suvarna
suvarnalata suvarnalatha suvarnamala suvarnan suvarnaprabha suvarta suvas suvash suvashree suvasini suvasish suvasmita suvayan suvayu suvechha suveen suveena
suveer suveera suveetha suvel suven suvendhan suvendra suvendu suvesh suvetha suvi suvidh suvidha suvidya suvij suvijay suvimal suvimala suvina suvineet
suvineeth suvinit suvipra suvir suvira suvish suvit suvitha suvithra suvitra suvobrata suvodeep suvodip suvojit suvomoy suvra suvradip suvrajit suvrajyoti
suvranil suvrat suvrata suvrath suwarno suwhan suyamburaj suyamprabha suyanto suyash suyasha suyashi suyashree suyesha suyog suyoga suyogya suyumbike suzan
suzana suzann suzanna suzanne suzata suzette suzon suzuka svafa svafar svafarr svajone svajunas svalberg svalrun svanberg svanbergur svanbjorg svanbjorn
svanborg svandis svanfridur svangeir svanheidur svanhild svanhildur svanhvit svanlaug svanlaugur svanmundur svanni svanny svanpor svanrun svante svanthor
svanthrudur svanur svanveig svarthofdi svatava svatopluk svatoslav svava svavarina svea svegdir svein sveina sveinbergur sveinbjartur sveinbjorg sveinbjorn
sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinlaug sveinlaugur sveinmar sveinn sveinros sveinrun sveinsina sveinung sveinunga
sveinungi sveinur sveinvardur sveinveig sven svend svenja svenning sverre sverrhildur sverri sverrina sverrir sveta svetik svetislav svetka svetla svetlana
svetlin svetlina svetlozar svetomir svetoslav svetoslava svetozar sveva sviatlana sviatopolk sviatoslav svimon svipdagur svipmundur svipur svitlana svitlanka
svitrigaila svjetlana svolnir svyatopolk svyatoslav swaadhin swaantien swaantina swaantje swaen swagat swagata swagath swagatika swaha swaham swajit swaksha
swakshi swalpa swami swamidas swaminadhan swaminatha swaminathan swamini swamiraj swamy swanand swanandi swanandita swanet swanette swanhild swanhilde swani
swanida swanik swaniket swanit swanitha swanneke swannie swantje swapan swapana swapanesh swapanil swapankumar swapna swapnadeep swapnadip swapnaja swapnajit
swapnalee swapnali swapnaneel swapnanil swapnapriya swapnarani swapnashree swapnasundari swapnava swapneel swapnendu swapnesh swapneshwar swapnika swapnil
swapnila swapnita swapnodeep swaraag swarag swarajit swarajya swarajyalakshmi swarali swarana swaranjali swaranjeet swaranjit swaranlata swaransh swarath
swarathmika swardha swareena swarendra swarika swarina swarit swarita swarnabala swarnabha swarnadeep swarnadip swarnadipa swarnagouri swarnakala swarnakamal
swarnalakshmi swarnalata swarnalatha swarnali swarnamala swarnamayee swarnamayi swarnamba swarnambika swarnamma swarnamoyee swarnapriya swarnashree swarnava
swarnavel swarnendu swarnika swarnim swarnima swarnjit swarnlata swarochish swaroop swaroopa swaroopan swaroopini swaroopkumar swarup swarupa swarupananda
swarupinder swarupini swarupkumar swasthi swasthik swasthika swasti swastideep swastik swastisri swathi swathika swathin swathy swati swatiben swatika
swatilekha swatilena swatishri swayam swayambhu swayamprabha swayamprakash swayampriya swayamsiddha swayanshu swayansiddha swaymbhu swee sweekriti sweekruti
sweena sweenal sweksha swenne swenneke swerus sweta swetabh swetabja swetalina swetambari swetang swetank swetanshu swetapadma swetaparna swetha swethambari
swetlana swiatopelk swidbert swiep swietopelk swietoslaw swietoslawa swikriti swikruti swinder swinjal swithin swopan swopkje swopna swopnil swosti syafiq
syahir syahrul syama syamala syamaladevi syamali syamantak syamili syamkumar syamlal syamsundar syandana syazwan sybil sybille sybolt sybout sybrand sybranda
sybrandus sybrecht sybren sybrich sybrig sybrigje sydnee sydske sygrid syimyk sylgwyn sylke sylvain sylvaine sylvelin sylvester sylvestr sylvestre sylvette
sylvi sylvia sylviane sylvie sylwester sylwia symbat symen symentje symeon symke symkje symon symontje symphorien synne synneva synnove syokau syona sypke
sypkje syreeta syrga syrgak syrstak syrym systa sytje sytsche sytse sytske sytze syune syuzanna syvart syvert szabina szabolcs szabrina szalard szandra
szebasztian szendile szera szeren szerena szidonia szilard szilvana szilveszter szilvia szimonetta szofia szoghik szonja szorad szorenka szymen szymon taage
taalai taalaibek taalaigul taavet taavetti taavi taavo tabasom tabassum tabatha tabita tabitha tabriz tacettin tachgul tachmyrat taciana taciano tadao tadas
tadashi taddeus tadeas tadeg tadej tadeo tadesse tadeu tadeusz tadevos tadgh tadhg tadleigh taduka taede taehyung taeke taekele taekje taekle taetse taetske
taeyang tafadzwa taghi taghreed taghrid tagir taha tahani tahar taher tahera tahereh tahir tahira tahire tahlia tahmasb tahmasib tahmasp tahmina tahmineh
tahmoures tahrir tahsin taiba taichi taidhgin taieb taiga taike taiki taimaa taimi taimo taimur taina tais taisa taisia taisiia taisiya taissir taisto taito
taivo taiwo taiyr tajana tajeddine tajir takahiro takako takamasa takanori takao takashi takaya takayuki takeo takeru takeshi takhir takisha takouhi takoush
takudzwa takuhi takuma takumi takuna takuro takuya talaat talal talalah talan talantbek talat talatko taldir taleb taleen talfan talfryn talgat talgatbek
talha talhah tali talia talieh taliesin talila taline talita taliyah talkea tallak tallechien tallina tallulah talmon talmor talvi talvikki talwin talwyn
talya tamador tamadur tamam tamami tamar tamara tamarka tamas tamati tamay tamaz tamazi tamblyn tameem tameka tamela tamella tamer tamera tamerlan tamhas
tamia tamika tamiko tamilla tamilselvi tamim tamima tamir tamires tamiris tamkin tammam tamme tammechien tammerus tammes tammi tammie tammo tammuz tammy
tamotsu tamra tamriko tamro tamsin tamsyn tamuna tamya tamzin tanai tanase tanat tanay tancrede tancredi tandri tanechka tanel taneli taner tangui tanguia
tanguy tanguya tangwen tangwystl tangye tania taniel tanika tanil tanirbergen tanisha taniya tanja tanju tanmay tannaz tanneguy tanneke tanner tannetje tannig
tannigje tannis tansel tansu tansylu tanu tanuja tanushree tanveer tanvi tanvir tanwen tanwyn tanya tanyel tanyeri tanysh tanyusha tanzilya taoufik tapani
tapdig tapdiq tapio tapiwa tapuz taqwa tara taraji tarald taraneh taras tarasyk tarcan tarcisia tarcisio tareef tarek tareq tareque tarfa tarfur tari tariel
tarieli tarik tariq tarja tarjei tarkan tarkhan tarlaith tarlan tarmo taro taron tarquin tarquinio tarquinius taru tarub tarun taruna tarvo taryn tasbih
tasgall tasha tashtan tashtanbek taskin taslima tasneem tasnim tasnime tasos tasoula tassilo tasya tatenda taterik tatev tatevik tathal tathan tatia tatiana
tatiane tatjana tatomir tatsiana tatsuo tatsuya tattybubu tattygul tatum tatyana taubay tauekel taufik tauno tauras taurean tautahi tautgirdas tautvile
tautvydas tauwkje tavakkul tavallo tavga tavgeh tavish tavit tavita tavo tavon tavor tawab tawana tawanda tawfeeq tawfik tawfiq tawny tawoos taya tayba taybah
tayeb tayeba tayebeh tayfun tayfur taylan taylin taylor tayma taymaa tayseer taysir tayyaba tayyar tayyeb tayyebeh tayyib tayyibe tazegul tazio teade teafa
teagan teague teamhair tearlach tearlachan tearlag teasag tebbe tebogo tebra tecla tecwen tecwyn ted teddy teeda teede teeke teela teele teemu teena teetje
teetske teeuwes teeuwis teevi tefera tefik tega tegan tegau tegeirian tegenn tegerin tegfan tegfedd tegfryn tegid teglan tegoneg tegryd teguh tegwedd tegwen
tegwyn tegyd tehila tehilla teifi teifion teifryn teija teije teijo teike teilo teimuraz teimurazi teithi teitse teitske teitur tejal tejas tejaswini tekela
tekin tekincan tekla tekle telaou telemaco telerch teleri telesfora telesforo telesphore tellef tellervo tellev telma telman telmo telse telske teltsje temel
temenuzhka temidayo temima temir temirbek temirkhan temirlan temirzhan temitope temmo temucin temur temuri temuujin tendai tengill tengiz tengizi tenho
tenisha tenleigh tenley tennille tenslee teobaid teodolinda teodomiro teodor teodora teodoras teodorico teodoro teodors teodosia teodosije teodosio teofil
teofila teofilius teofilo teoman teona teotonio tepke tepod teppo terence terentii terentiy terenty terenzio teresa terese teresha teresien teresina teresinha
teresita terexa terez tereza terezia terezig terezinha terhi teri terje terka terkel tero terpsichori terrance terrell terrence terri terrie terrwyn terry
tersilla tertius terttu teruko teruo terwyn tesfaye teshura tess tessa tessel tetiana tetje tetman tetsje tetske tetsuo tetsuya tetyana teuje teun teuna
teunie teunis teunisje teuniske teuntje teuta teuthild teuvo teuwis teuwke tevel tevfik tevhide tevin tevita tewar tewdrig tewdwr tewes tewis tewodros teyke
teymur teyrnon tezcan tezer thabang thabet thabiso thabit thabo thad thaddaeus thaddaus thaddeus thaer thair thais thaisa thaissa thales thalia thalita thamar
thamer thamir thamires thana thanaa thanae thanakorn thanasis thanawat thandeka thandi thandiwe thando thang thangaraj thangbrandur thanh thani thankmar
thanos thao tharaa tharindu tharwat thato thaumira thea theano theda thede theetje theeuwes theistur theja thekla thekra thelma thelonious themba thembi
thembinkosi themis themistoklis thengill theo theobald theocharis theodelinde theodis theodolf theodoor theodor theodora theodore theodoros theodorus
theodosia theodosios theodosis theodule theodulf theofania theofanis theofilos theoklitos theologos theoni theophil theophile theresa therese theresia theron
thessaly theunis theuntje theya theyab theyr thi thiago thibaud thibault thibaut thidrandi thidrik thieme thiemo thien thierry thies thietmar thijme thijmen
thijs thijsje thikra thilagavathi thilde thilina thilini thilo thineke thinh thinur thirza thitima thiya thjalfi thjodann thjodbjorg thjodbjorn thjodgeir
thjodhildur thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thodoris thoka thokki thola thomai thomais thomas thomasina thomasje thona thor thora
thoranna thorarinn thorarinna thorarna thoraya thorben thorbera thorberg thorbergdis thorbergur thorbjarna thorbjarni thorbjartur thorbjorg thorbjorn
thorbrandur thordis thorduna thordur thore thorelfa thorelfur thorey thorfinna thorfinnur thorgautur thorgeir thorgeira thorgerdur thorgestur thorgils
thorgisl thorgnyr thorgrima thorgrimur thorgunna thorgunnur thorhaddur thorhalla thorhallur thorhanna thorheidur thorhelga thorhild thorhildur thori thorina
thorir thorkatla thorkell thorkild thorlakur thorlaug thorlaugur thorleif thorleifur thorleikur thorljotur thormar thormodur thormundur thorodda thoroddny
thoroddur thorolfur thorri thorsteina thorsteinn thorsteinunn thorsten thorstina thorunn thorunna thorunnbjorg thorvalda thorvaldina thorvaldis thorvaldur
thorvarda thorvardur thorveig thorvidur thorvor thorwald thouraya thrainn thrandur thrasi thrastar thrasyvoulos throstur thrudmar thrudur thu thuan thula
thulani thunayan thura thuraya thurayya thurdis thuridur thurman thurny thurston thuy thyra thyri thyrl thyrnir thyrnros tia tiaert tiago tialda tialke tiamke
tiana tianna tianyi tiara tiarnach tiarnan tiaske tibbechien tibeke tiberiu tibirica tibor tiborc tibra tiburce tiburcia tiburcio tichelien tidhar tidrik
tiebbe tiebe tiedeman tiedo tieke tieme tiemen tiemke tiemkje tiemo tien tieneke tienes tienieke tieno tiente tierk tiernan tierney tiertje tiese tiete tietie
tietje tiets tietse tietske tieuwke tiferet tiffani tiffanie tiffany tigernach tighearnach tighearnan tighernach tigist tigran tigranuhi tihamer tihana
tihomir tihomira tihon tiia tiidrek tiina tiit tijana tijani tijania tijaniya tijas tijdo tijke tijme tijmen tijmke tijn tijna tijske tijtje tijtte tika
tikhon tikran tikva tikvah tilda tilek tilekbek tilen tilken tilko tilleke tillie tillmann tilly tilman tilmann tilmar tilo tim timea timeo timerbulat
timerkhan timm timmo timmothy timmy timna timo timofei timofej timofey timokha timoleon timora timosha timot timotea timoteo timoteus timothee timotheos
timotheus timothy timucin timur tina tinano tinashe tinatin tinatini tindur tine tineke tinetta ting tingting tinie tinka tinkara tinke tinneke tinoosh
tinoush tinsley tinus tiobraide tiomoid tipene tiphaine tiraje tirechan tirion tirkish tirsa tirtsa tirtza tirtzah tirza tisha titanija titia titiana titie
titiko titilayo titin tito titouan titsian titus tivadar tivona tiziana tiziano tjaaike tjaak tjaaktje tjaard tjaarda tjaart tjaat tjabbe tjabbo tjabel
tjabelina tjabring tjada tjaeltje tjakelina tjakko tjako tjalda tjaldur tjalf tjalfi tjalkje tjalle tjallie tjallien tjalling tjalma tjaltje tjaltsje tjamke
tjamme tjampie tjampke tjanda tjandina tjapke tjapko tjarco tjard tjarda tjardine tjardo tjark tjarko tjasa tjaske tjasse tjebbe tjebbechien tjebbo tjeerd
tjeerdina tjeerdje tjeerdtje tjeerdtsje tjeerk tjeerp tjeert tjeertje tjeike tjelle tjelvar tjemke tjemme tjengerik tjenne tjepke tjepkje tjerkjan tjerkje
tjerktje tjesse tjete tjetje tjetse tjetske tjibbe tjibbechien tjibbelina tjibbertje tjibbo tjidde tjiep tjieuwe tjikke tjikkie tjilling tjimke tjinne tjisse
tjits tjitsche tjitse tjitske tjitskje tjitte tjittje tjitze tjodolf tjodolv tjoele tjoelke tjoens tjoerd tjolle tjomme tjompke tjoppe tjorfi tjorva tjorven
tjorvi tjouke tlaytmas toader toan tobbe tobechukwu tobenna tobias tobiasz tobin toby todd todor todorce todorka todosija toeni tofig tofik tofiq toghrul
togrul togzhan tohar tohir tohira tohirjon toine toini toirdhealbhach toireasa toita toivo tojiddin tojinisso tokhtar tokon toktar toktarbek toktobek toktogul
toktokan toktosun tolegen tolga tolgahan tolganay tolgonai tolgonay tolib toliba tolik tolin tolkyn tollef tolleif tolmach tologon tolomeo tolqin tolqinjon
tolulope tolunay tolya tom toma tomag tomaisin tomaltach tomas tomasa tomasina tomasz tomaz tomek tomeka tomer tomhas tomi tomika tomine tomiris tomislav
tomislaw tomislawa tommaso tommi tommie tommy tomoaki tomohiro tomoko tomomi tomorr tomos tomoya tomoyuki tomris toncho toney toni tonia tonino toninu tonis
tonja tonje tonneke tonnie tonnies tonnis tonny tonu tony tonya tonyo tooba toomaj toomas toone tooraj toos toosje topcan tope topi topias topkje toprak tor
torald toralf toralv torbein torben torberg torbergur torbjorg torbjorn torborg torbrand torburn torcall torcuato torcuil tord tordis torduin tordur tore
toregali toregeldi torekhan torey torfa torfey torfheidur torfhildur torfi torfinn torfinna torfinnur torfrid torfridur torgald torgeir torger torgerd torgils
torgny torgnyr torgrim torgrima torgund torgunn torhall torhalla torhallur torhild torhildur torialai torianna toribia toribio toril torild torill torir torja
torje torjer torkel torkell torketil torkil torkild torkilla torkjell torlak torlakur torlaug torleif torleifur torleik torleiv torlof torlofa tormaigh tormod
tormodur tormund tornike torny torobek torod torodd torolf torolv torolvur torpekai torquil torrad torradan torrance torrey torril torstein torsteina
torsteinn torsteinur torsten torsti torstina toru torulf torulv torun torunn torunna torvald torvaldur torvard torvardur torveig torvid torvil torvild torvind
toryalai toryalay tosca toshiaki toshihiko toshihiro toshiko toshio toshiro toshiya toshiyuki toshko toshmat toshpulat tosin tosya touba toufan toufic toufik
toufiq touhami touko touraj touria tourya toussain tovah tove toviah tovit towena toya toyguly toyin toykan toyly toymyrat tracey traci tracie tracy trahaearn
traian trajan trajanka trandafir trandafira trandur trang tranquilino traolach traudel traudl traudlinde traugott trausta traustey trausti traute trauthelm
trauthild trautlinde travis travon travonte trayan trayana trayvon trdat treasach treave treesje treeve trefin trefina trefor treharne trelawny tremaine
tremayne tremeur trena trendafil trent trenton tressa tressie trestan trev treva trevedic treveur trevin trevion trevon trevor trewin trey treyvon trian
triantafyllia triantafyllos tricia trieneke trienke trienko trientje trifin trifina trifine trifon trifun triin triinu trijn trijnie trijnis trijnke trijnko
trijntje trijntsje trilok trina trine tringa trinh trinidad triona triphine tripti trisha tristan tristana tristen tristian tristin tristram tristyn trixie
triyono troels trofim trofimena trokhym trond trondur troy trpana trpimir trudbert trude trudhild trudi trudie trudlinde trudperta trudy truett truida truke
truls truman trung truong trupti trutz truus truusje tryfena tryffin tryffyn tryfon tryggva tryggve tryggvi tryggvina trygve trygvi trymur tryntsje tryphena
tryphon trystan tsabunia tsachi tsaghik tsahi tsampika tsanka tsanko tsead tsegaye tsehay tsena tsenko tsepo tsetseg tshepo tsiala tsiale tsila tsimafei tsipi
tsipora tsiporah tsira tsisana tsisia tsitsino tsitso tsiuri tsjabbe tsjalle tsjalling tsjeard tsjebbe tsjep tsjepke tsjerk tsjerne tsjets tsjibbe tsjikke
tsjikkeline tsjip tsjits tsjitse tsjitske tsjomme tsofia tsofiya tsoghik tsolag tsoline tsonka tsonko tsothne tsotne tsovak tsovinar tsubasa tsuneo tsuriel
tsutomu tsutsuna tsuyoshi tsveta tsvetan tsvetana tsvetanka tsvetelin tsvetelina tsvetko tsvetomir tsvetomira tsvi tsvyatko tuan tuathal tuathla tuathlaith
tuba tudal tudalig tudec tudeg tudek tudfil tudfor tudful tudgual tudno tudon tudona tudor tudora tudorel tudorita tudose tudoual tudri tudual tudualle tudur
tudwal tudwen tudyr tufan tufik tugan tugay tugba tugberk tugcan tugce tugdual tugduala tugelbay tugen tugenn tugkan tugrul tugsem tuija tuilelaith tuire
tuiren tujan tujann tujen tukay tulay tulin tulkin tullia tullio tulqin tulsi tuluy tumas tumasch tumelo tumette tummas tunahan tunay tunc tunca tuncay tuncel
tuncer tunde tung tunji tunnis tunzala tuomas tuomo tuovi turaj tural turan turana turarbek turat turatbek turcan turdali turdibek turdubek turgan turganbek
turgay turgunbek turgunboy turgut turhan turi turian turiau turiav turid turidur turit turkan turkay turki turkia turkiya turkiyah turko turksen turlach
turlough turob turpal turpekai tursunali tursunboy tursunoy tursynay tursynbek tursynzhan turusbek turysbek tushar tusharika tuti tutik tuukka tuula tuuli
tuulia tuulikki tuurtje tuva tuval tuvia tuviah tuvya tuwak tuyen tuyet tvrtko twan twannie tweli twila twyla txaber txema txomin tyara tybie tybion tydfil
tydfilyn tydian tyesha tyfriog tykhon tyler tylor tyman tymen tymish tymofii tymofiy tymon tymoteusz tymur tynaibek tynchtyk tynchtykbek tynymgul tynystan
tyra tyree tyreek tyrel tyrell tyrese tyrfingur tyrfinna tyriq tyrnog tyrone tyshawn tysilio tyson tyssilio tyssul tytje tytsje tytti tytus tyyne tyyra tzachi
tzadok tzahi tzameret tzeela tzefania tzeitel tzemach tzeni tzila tzilla tzion tziona tzipi tzipora tziporah tzippi tzipporah tzivia tzlil tzofia tzofit
tzofiya tzortzis tzovinar tzuri tzuriel tzvi tzvia tzvika uailean uaine uainin uaithne ualan uallach uallachan uallas ualraig uarraig uasal ubadah ubaid
ubaida ubaidah ubaidullah ubalda ubaldo ubayd ubayda ubaydulla ubaydullo ubbo ubele ubeyde ubirajara ubiratan ubong uche uchechi uchenna uday udayan udeme
udin udo uduak udzma ueli ufuk ughur ugiloy ugis ugljesa ugne ugnius ugo ugochi ugochukwu ugolina ugolino ugrin ugron ugur ugural ugurcan uhelan uilke uilkje
uilleac uilleachan uilleag uilleam uilliam uilson uiltsje uinseann uinsionn uisdean uisean uisneach uistean ujjwal ujjwala ujkan uju ujunwa ulanbek ularbek
ulascan ulbala ulbert ulbolsyn ulbrand uldana uldaulet ulday ulderico uldis uldrik ulf ulfar ulfarr ulfat ulfdis ulfert ulfeta ulfey ulfgeir ulfhedin
ulfhedinn ulfheidur ulfhild ulfhildur ulfilas ulfkell ulfkjell ulfljotur ulfried ulfrik ulfrun ulftyr ulfur uliana ulick ulises ulisse ulisses uljan uljana
ulkje ulku ulla ulle ulli ullur ulmas ulmasbek ulmeken ulpan ulrica ulrich ulrik ulrika ulrike ulrikka ulrikke ulrun ultan ultje ultsje ulturina ulugbek
ulugbey ulukbek ulvhild ulviye ulviyya ulyana ulyanka ulykbek ulykpan ulysse ulysses ulzhan uma umaima umaimah umair umalat umama umamah umang umar umara
umarbek umarjon umarkhan umaya umayma umaymah umaynur umayr umayya umbelina umbertina umberto umeda umedjon umesh umeyye umida umidbek umidjon umit umitcan
umitzhan umkulthum ummat ummugulsum ummuhan umniah umniya umran umringul umrzoq umsunai umut umutcan umuthan unagh unai unaidh unal uniar unislaw unnbjorg
unnbjorn unndis unndor unni unnsteinn unnthor unnur unnvald unnveig unnveigur unto untung untza unudur uorschla upasana upendo upendra upul uranbek urbain
urbano urezza urho uriah uriel uriela uriell uriella urielle urien urijah uriya urker urlou urmas urmat urmatbek urmila uros urpo urs ursaille ursanna ursel
ursela ursell urseltje ursign ursin urska ursmar ursula ursule urszula urte urtzi urvan urvana urvashi urve urvoaz urvoez urwah usaid usamah usame usayd uschi
usevalad usha ushangi usman usmonali usmonjon ustin ustina ustiniya ustym uta utami ute uther uthman uthor utkarsh utku utkucan uttam uuldert uuno uveys uwais
uways uwe uxia uyen uygar uziel uzlipat uzma uzoma uzziah vaclav vaclava vaclovas vadik vadim vadimka vadym vadzim vagelis vaggelis vagharsh vaghinak vagif
vagiz vagn vagnbjorg vagner vagnfridur vagnheidur vagnhild vahag vahagn vahakn vahan vahandukht vahap vahdat vahdeta vahe vahid vahida vahide vahideh vahik
vahit vahram vahrich vahridj vaibhav vaibhavi vaida vaidas vaidehi vaidila vaidilute vaido vaidotas vaike vaino vaios vairis vaishali vaishnavi vaiva vaivora
vaizgantas vajihe vajiheh vakha vakhtang vakhtangi vakil vakula vakur valantis valarie valberg valbergur valbjorg valbjorn valbjort valbona valbrandur
valburga valcho valdas valdeci valdelice valdemar valdemaras valdemars valdemira valdenice valdete valdheidur valdimar valdir valdirene valdis valdivino
valdny valdor valdrun valdur valeh valentijn valentijntje valentim valentin valentina valentinas valentine valentinien valentino valentyn valentyna valeri
valeria valeriano valerie valerii valeriia valerij valerija valerijus valerio valeriu valeriy valeriya valery valev valfells valfrid valfridur valfrun valgard
valgarda valgardur valgarour valgeir valgeira valgerd valgerdur valgrimur valheidur valhild valhildur valia valiantsin valiantsina valik valko vallaug valleif
vallie vallija valma valmir valmira valny valod valpuri valquiria valros valrun valsteinn valter valters valthor valthrudur valtin valto valtteri valtyr valur
valya valynja valyr vambola vance vanda vandana vanderlei vanderleia vanderley vanderson vandill vandis vando vanechka vanesa vanessa vangel vangelica
vangelis vani vania vaniko vanilda vanita vanja vanko vanya vanyusha vappu vaqif varban vardan vardanush vardges vardit varditer vardo varduhi vardur varenka
varlaam varlam varouj varoujan varpu varsenik varsha varsken vartanoush vartavar varthrudur vartiter vartkes vartouhi varun varuzh varuzhan varvara varya
varyusha vasak vasant vasanthi vasco vashti vasif vasiko vasil vasila vasile vasileia vasileios vasili vasilica vasilii vasilij vasilije vasiliki vasilina
vasilis vasilisa vasilisk vasiliy vasilka vasily vasilyok vassili vassiliki vassilis vassily vasso vastert vasudev vasudha vasundhara vasvari vasya vasyl
vasylisa vasylko vasylyna vasyok vatche vaughn vavrinec vayia vaynakh vazgen vazha vazhiko vazira vaziraxon vazken vazsony vazul veaceslav vebjorn veda vedad
vedant vedat vedia vedny vedran vedrana vedrar veena veer veera veerendra veerle vefaig vefik vegard vegdis vegeir vegeirr veghildur veghvat vegleifur
veglinur vegmundur vegny vegsteinn vehbi veigar veigo veigur veijo veikko veiko veini veit vejdin vejin vejsil velaug velaugur velcho velda veleif velga veli
velia velican velichka velichko velid velimir velimirka velinka velisav velislav velislava velizar velizara veljko veljo velko velma velmurugan velva vemund
vemundur venance venancia venancio venantas venanzio vencel venceslau vendela vendelin vendula venedikt venelin venelina venerina veniamin venkat venkata
venkataraman venkatesan venkatesh venla venny ventsislav ventsislava venustiano venya venyamin vepkhia vepkhvia vera verce verda verdell vered veremund verena
verginie veriana verica veridiana verjin verjine verla verlene vermundur vern verna vernard vernell verner verneri verners vernhardur vernon verochka veroni
veronica veronie veronika veronique veroslav verpetas versavia verusya veryan vesa vesela veselin veselina veselinka veslemoy vesna vesnyana vestarr vestein
vesteinn vestgeir vestmar vestny vestri vetim vetle vetri vetrlidi vetrunn veturlidi veturlina veysel veysi viachaslau viacheslav viaene viaig vianney
viatcheslav vibeke vibha vibhor viborg vicdan vicenc vicencia vicenta vicente vicentiu vichentie vicken vicki vickie vicky victoire victoor victor victoria
victoriano victorine victorino victorita vidadi vidaga vidak vidal vidan vidar vidas viddis vidfinnur vidhi vidir vidjar vidkun vidkunn vidmantas vidmante
vidoje vidosava vidya vidyadhar viena vieno viera viesturs viet vigar vigberg vigdis vigeli vigfus vigfusa vigfusina viggo vighnesh vigilija vigleik viglund
viglundur vigmar vigmund vigmundur vigny vigri vigrun vigsteinn vigthor vigtor vigtyr viguen vigur vihan vihra vihren viima viire viive viivi viivika vijay
vijaya vijayakumar vijayalakshmi vijona vikas vikash vikentiy vikenty vikingur vikki vikram vikrant viktor viktoras viktoria viktoriane viktorie viktoriia
viktorija viktorina viktoriya vikula vilayat vilberg vilbergdis vilbergur vilbert vilbjartur vilbjorg vilbjorn vilborg vilbrandur vildan vilde vilem vilen
vilena vilfred vilfridur vilgard vilgeir vilgerd vilgerdur vilgot vilhelm vilhelmas vilhelmina vilhelmine vilhildur vilhjalm vilhjalmina vilhjalmur vilho
viliami vilija vilius vilja viljalmur viljami viljar villads ville villem villu villy vilma vilmann vilmantas vilmar vilmos vilmund vilmundur vilnis vilny
vilor vilppu vimal vimala vina vinay vinayak vinbjorg vince vincent vincentas vincenza vincenzo vincze vineet vineeta vineta vinh vinicio vinicius vinita
vinjar vinko vinnie vinny vinod vinodh vinok vinsy vinzent vinzentia vinzenz viola violaine violanta violante violeta violetta violette viorel viorica vipin
vipul vira virag viraj virender virendra virfill virgie virgil virgilia virgilijus virgilina virgilio virginia virginie virginija virginijus virginio virgis
viridiana virineya virpi virve visar visarion visbjorg vishakha vishal vishnu vishwajeet vishwanath visitacion visnja vissarion vistein visvaldis vit
vitaliana vitaliano vitalii vitaliia vitalij vitalija vitalijus vitalik vitalina vitaliy vitaly vitalyos vitauts vitezslav vitia vitka vito vitold vitomir
vitomirka vitor vitoria vitorin vitorino vittore vittoria vittoriana vittorina vittorino vittorio vitus vitya viva vivaldo vivek viveka vivi vivian viviana
viviane vivianne vivien vivienne viyan vizant vizma vjekoslav vjera vjofn vjollca vjosa vlad vlada vladan vladas vladeta vladik vladilen vladilena vladimer
vladimir vladimira vladimirka vladislav vladislava vladlen vladlena vlado vladut vladyslav vladyslava vlaho vlasios vlasis vlasiy vlassis vlasta vlastibor
vlastimil vlastimila vlastislav vlastislava vlatka vlatko vleur vlora vlorian vohid vohidjon voica voichita voicu voinea voitto vojin vojislav vojislava vojka
vojmir vojtech vojtecha volbert volbrecht voldemar voldemars volha volkan volkard volkbert volker volkert volkhard volkhart volkmann volkmar volkrad volkram
volkward volkwin volmar volmer volodia volodka volodya volodymyr volodymyra volrad volund volundur vonda vonne vonneke vordis voroldur vorur vosila voskan
voskehat voski vouga voula vouna vovka vovochka voymir vramshapuh vratislav vratislava vreerk vrejouhi vreni vrerik vrezh vrijda vrinda vroni vroukje vrouktje
vrouwke vrouwkje vrouyr vrushali vruyr vsevolod vugar vukan vukasin vukica vukman vukol vukoman vukosav vukosava vullnet vuokko vuqar vural vusal vusala
vusale vusi vusumuzi vuyo vyacheslav vydas vydune vygandas vygantas vygaudas vyron vytas vytautas vytaute vytene vytenis vyvyan wabbe wacera waclaw wadad
wadah waddah wade wadee wadger wadha wadhah wadida wadie wadih wadood waebe waed waeel waeem wael waeltsje wafa wafaa wafae wafaeh wafeeq wafia wafik wafika
wafiq wafiqa wafula wagma wagner wahab wahbi waheeb waheed waheeda wahib wahiba wahid wahida wahidullah wahyu wahyudi wahyuni wairimu waithera wajdi wajeeh
wajida wajih wajiha wakana wakil wakim walaa walaaeddine walace walae walbert walberta walburg walburga walco waldburga waldebert waldefried waldemar
waldemara waldfried waldir waldtraut waleed walenty walewijn walfried walfriede walid walidah waliullah walkje wallace wallada wallich wally walmir walpurga
walpurgis walraven walrick walsingh walter walterus waltfried walthard walther waltherus walti waltraud waltraude waltraut waltrud waltrude waltrun wamaitha
wamboi wambui wanas wanda wanderley wanderson wandrille wangari wangui wanida wanjiku wanjiru wannas wanneke wanyonyi wanza waqar waqas waranga warber
warcislaw warda wardah warmold warnder warnersje warnerus warnier warnke warntje warre warren warsame wasan wasantha waseem waseema wasef wasfi wasfia wasiem
wasif wasila wasim wasima wassan wassef wassila wassim wassima wastl wataru wateen wathiq wati watse watske watze wauke wauter waverly wawan wawrzyniec wayan
waylon waymon wayne wazhma wazir wbeimar weaam webbechien wedad wedekind wedigo weendert weerke weeuwe wei weidong weihua weijert weijie weike weikje weimin
weiming weitse weitze weiwei wejdan wekesa welat welberta weldon welington wella wellem wellington welmer welmoed welmoet welsje weltje wemele wemeltje wemke
wen wenbin wenceslada wenceslao wenceslas wenche wencke wendel wendela wendelbert wendelburg wendele wendelgard wendelien wendelin wendelina wendeline wendell
wendelmoed wendelmoet wendeltje wendi wendie wendula wendy weneke wenjie wenjing wenke wenli wenna wennap wensel wentje wenzel wenzeslaus wenzu wepamyrat
wepke wepkje weppe werenfried werna wernard wernburga werner wernfried werngard wernhard wernhild werni weronika wesley wessam wessel wesselien wesselina
wesselius wesseltje westje westley weston westyn wetske wetzel whitley whitney wiaam wiame wiard wiarda wiardus wibald wibbe wibbina wibke wiborada wibout
wibowo wibrand wibrandus wibren wichai wichard wichart wicherdina wichert wichertje wichmann wicky wictor widad widelso widi widodo widukind widya widyan
wiebe wiebine wiebke wiebrand wiebrecht wiebren wiebrich wiebrichje wiebrig wiebrigje wiecher wiechert wiegand wieger wiegerdina wiegertje wiegman wieke
wiekje wieland wielant wielie wiemer wienand wiene wieneke wiepert wiepie wiepk wiepke wiepkje wierd wierda wiert wiertje wiesje wieske wieslaw wieslawa wiete
wietie wietje wiets wietse wietske wietze wievie wifak wifaq wigand wigbert wigbold wigbolt wigburg wighard wigle wigmar wijbe wijbo wijbrand wijbrecht
wijbren wijbrich wijbrigje wijdan wijdane wijger wijke wijmer wijna wijnand wijnanda wijnandus wijne wijneke wijnie wijnold wijnolda wijnsje wijnt wijnte
wijpkje wijtse wijtske wijtze wikhart wikse wiktor wiktoria wikus wilber wilberdina wilbert wilbrand wilbrecht wilbur wilburn wilco wilda wilderich wilf
wilford wilfred wilfredo wilfrido wilfried wilfriede wilgard wilgund wilgunde wilhelm wilhelma wilhelmien wilhelmientje wilhelmina wilhelmine wilhelmus wilian
wilke wilken wilkje wilko willa willard willehad willeke willem willemieke willemien willemiena willemientje willemijn willemijna willemijntje willemine
willemke willempien willempje willemtje willemtsje willene willi william williamina willian willibald willibalde willibrord willibrordus willie willigis
willimar willina willis willmut willodean willram willy wilma wilmar wilmer wilrik wilsje wilson wilte wiltje wilton wiltraud wiltrud wiltrude wiltrun wiltsje
wim wimke wimmie wimold winand winant winarto wincenty winda wineke winfred winfrida winfried winfriede winibald winifred winimar winkelina winneke winnie
winnoc winnok winoc winog winok winola winold winolda winona winrich winslow winston wioletta wipada wipke wipkje wiprecht wira wiremu wisal wisam wiske
wislawa wissal wissam wissame wisselina wissem wistin withiel withur witold witoslaw witse witske wittekind wivine wiwik wladyslaw wladyslawa wlodzimierz
wlodzislaw wmffre wobbe wobbechien wobbegien wobbeltje wobbigje wobbigjen wobbina wobine wobka wobke wojciech wojslaw wojtek wolbert wolbertus woldrik
wolf-dieter wolfdieter wolfdietrich wolfert wolfgang wolfgard wolfgert wolfgund wolfgunde wolfhard wolfhart wolfhelm wolfher wolfhild wolfhilde wolfrad
wolfram wolfried wolfrun wolmer wolmoed wolter woltera wolterdina wolterina woltertje woltje wonjun woo-jin woodrow woojin wopke wopkje worku wouke woukje
wout wouter woutera wouterina woutertje wouterus woutrina wranga wrenlee wrenleigh wrenley wripke wrocislaw wszebor wubba wubbe wubbechien wubbegien wubbelina
wubbeltje wubben wubbien wubbigje wubbina wubbo wubke wulan wulandari wulfert wulfertje wulfhard wulfhild wulfhilde wulfila wulmer wunibald wunna wurdt wyatt
wybrand wybrandus wybrecht wybren wybrich wybrig wybrigje wyger wylie wyn wynand wyneke wynfor wynke wynne wynolda wynona wynonah wynonwy wynter wypke wypkje
wytsche wytse wytske wytze xabat xabier xadica xadicha xalbador xalid xalima xander xandra xandru xanthe xanthi xanthippi xanti xasan xatire xaveer xaver
xaveria xavi xavier xaviera xaviere xayal xayrulla xayrullo xebat xedice xelat xemgin xenaro xenia xenofon xenophon xenxo xeyale xezal xhavit xheladin xhelal
xhemail xhemile xhevahir xhevat xhevdet xhezide xhylsime xia xiana xiang xiao xiaofeng xiaohong xiaohui xiaojun xiaoli xiaoling xiaolong xiaomei xiaoming
xiaoyan xiaoyu xilola ximena xin xinyi xinyue xiomara xisco xiu xiulan xiumei xiuying xiuzhen xoan xoana xoaquin xochitl xojiakbar xolani xolida xoliswa xuan
xuban xue xulio xunav xurshid xurshida xurshidbek xurxo xusan xusto yaa yaacoub yaacov yaakoub yaakov yaakova yaala yaalah yacin yacine yacoub yacouba yacoubi
yadigar yadira yadviga yael yaela yaeli yaelle yaena yafa yaffa yaffit yafit yagel yaghma yaghoob yaghoub yaginka yagiz yagizhan yagmur yagmurcan yagmyr yago
yagub yahav yahaya yahel yahia yahir yahiya yahli yahor yahya yahyaa yahyobek yair yaira yaiza yakau yakir yakira yakiv yakoub yakout yakov yakubu yakup
yalcin yalda yalim yalin yalon yaman yameen yamila yamile yamilet yamileth yamilka yamin yamina yaminah yamini yamit yan yana yanai yanaki yanan yancey yancho
yaneli yanelis yanet yaneth yang yanina yanira yanis yanisleidy yanitsa yaniv yanka yanko yanling yann yanna yannai yannaik yanne yannez yanni yannic yannick
yannig yannik yannis yanti yanto yaouen yaping yaprak yaqeen yaqi yaqoob yaqoub yaqub yaqut yara yardena yardeni yardley yared yareli yarely yarema yaren
yaretzi yarik yarina yaritza yariv yarko yaromir yaron yarona yaropolk yaroslav yaroslava yarub yaryna yasaman yasamin yasar yaseen yasemin yasen yaser yash
yasha yashar yashfin yashoda yashraj yashwant yasin yasine yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yasuhiro yasuko yasumi yasunori
yasuo yasushi yasuyuki yatin yating yauhen yauhenia yauheniya yavar yavin yavor yavuz yavuzhan yavuzselim yaw yayan yayra yazan yazdan yazdgerd yazeed yazen
yazgeldi yazgul yazhini yazid yazmin yazmyrat yazzen ybyrai ydske ydwine yechezkel yechezkiel yechiel yedida yedidia yedidya yeeun yeferson yefim yefimiy
yefrem yefri yefrosinia yefrosiniya yegana yegane yeganeh yegen yeghia yeghik yeghisabet yeghishe yeghvard yegor yehann yehezkel yehiam yehiel yehonadav
yehonatan yehor yehoram yehoshafat yehoshua yehoyada yehuda yehudah yehudi yehudis yehudit yeimy yeison yeji yejide yejin yejun yekaterina yekbun yekta
yekutiel yelda yelena yelisei yelisey yeliz yelizaveta yelmer yelyzaveta yemelian yemelyan yemi yemima yen yener yenifer yentel yentl yenya yeon-woo yeprem
yerach yeranuhi yeranui yerassyl yeray yeraz yerbol yerbolat yerdaulet yerdos yeremey yeremia yerik yerin yerkanat yerkebulan yerkegali yerkezhan yerkin
yerlan yermak yermek yermolai yermolay yermone yernar yernur yerofey yerson yersultan yertay yerucham yeruham yervand yervant yerzat yerzhan yesbol yesenia
yeseniya yeset yeshaya yeshayahu yeshi yeshua yesica yesim yesse yestin yetkin yetunde yetvart yevdokia yevdokim yevdokiya yevgen yevgeni yevgenia yevgenii
yevgeniia yevgenij yevgeniy yevgeniya yevgeny yevgine yevhen yevhenia yevhenii yevheniia yevheniy yevheniya yevkine yevlampiy yevpraksiya yevsey yevstafiy
yewande yezdan yezekael yezekela yezen yggla yhlas yhonatan yi-ling yiannis yiannoula yichen yifan yiftach yiftah yigael yigal yigit yigitali yigitalp
yigitcan yigithan yihan yijun yilda yildiray yildirim yildiz yilmaz ying yingjie yinka yinon yiorgos yirmi yirmiyahu yisca yiscah yishai yishmael yisrael
yissachar yissacher yitro yitzchak yitzchok yitzhak yizhar ykelien ylana ylber ylenia ylfur yljona yllka ylva ymke ymkje ynes yngva yngvar yngve yngvi yngvil
yngvild yngvinn yntse yntymak yntze ynyra yoana yoandra yoandri yoani yoann yoash yoav yoavi yochai yochanan yocheved yodgor yodgorbek yoela yoeli yoelit
yoeri yogendra yogesh yogev yogi yogita yohai yohan yohana yohanan yohandra yohanes yohannes yohay yohei yoheved yoichi yoko yolaman yolanda yolande yolente
yoli yolima yollybay yonadav yonah yonat yonatan yonathan yonca yong yongho yonina yonit yonka yoojin yoon-ah yoqub yoqubjon yoqut yoram yoran yordan yordanka
yorgos yorick yorleny yorqin yorqinoy yosef yosefa yoshiaki yoshie yoshihiro yoshiki yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yosip yosra yossef
yossi yosuke yosuman yosun yosune yosvany yosyp yota yotam youcef youen youena youenn youenna youna younes youness young-ho young-soo youngho youngja youngjae
youngsoo younig younis younn younous younus yousef yousif yousra yousri yousria yousriya yousry youssef youssif youssouf youssra yousuf yovel yovka yowan
yozhef ypkje yrjan yrjana yrjo yrkill yrsa yrysbek yrysty ysaline ysbail ysbert ysbrand ysbrecht yselina ysella yseult ysolde ystwyth ythel ytsen ytsje ytske
yttje yttsje yuan yubelkis yucel yuchen yudelka yudha yudhistira yudi yudit yudith yuhan yui yuichi yuika yuji yuka yukari yuki yukie yukihiro yukiko yukio
yuko yuksel yulan yuldus yulduz yulduzxon yuleisy yuli yulia yulian yuliana yulianti yuliet yulieth yuliia yulija yulika yulisa yulissa yulita yuliya yulka
yulya yuma yumei yumi yumiko yumna yumni yuna yunes yuni yuniarti yunis yunus yunusemre yupin yurani yurany yurdaer yurdagul yurdanur yurets yuri yuridia
yurii yurij yurik yuriko yuriy yurka yurko yurtsever yury yusaku yusef yusif yusleidy yusmary yusneidy yusra yusri yusriya yussef yussuf yustas yustina
yustyna yusuf yusufbek yusufcan yusufi yusufjon yusuke yusup yuta yutaka yuting yuto yuuka yuuki yuval yuvali yuvraj yuxuan yuya yuying yuzef yuzel yuzhen
yuzuki yvan yveline yves yvette yvon yvona yvonne yvonneke yvonnie ywena zaafer zaali zabel zabelle zabian zabihullah zabir zabiullah zacaria zacarias
zachariah zacharias zacharie zacharoula zachary zachery zack zackary zackery zadig zador zaenal zafarbek zafarjon zafeiria zafeiris zafeiro zafer zafiris
zafirka zagida zagir zagorka zahar zaharia zaharija zahava zahavi zahavit zahera zahia zahid zahida zahide zahidul zahir zahira zahit zahiya zahra zahraa
zahrae zahran zahrasadat zahwa zahwah zaid zaida zaidan zaiden zaidi zaiga zain zainab zainabu zainah zainal zaindi zaineb zainuddin zainura zaira zaitoon
zaituna zakaria zakariya zakariyya zakaryah zakhar zakharii zakhariy zaki zakia zakir zakira zakiya zakiyah zakiyya zala zalan zaleha zalimkhan zalina zalmai
zalman zalmay zamanbek zamari zamfir zamfira zamina zamiq zamir zamira zamirbek zamzam zana zanda zander zandile zane zaneb zanele zaneta zaniar zaniyah zanko
zannouba zanyar zapryan zara zarafo zaragul zarangez zareh zarema zarghona zarghuna zaria zariah zarifa zarife zarifjon zarija zarina zarine zariyah zarko
zarlasht zarmair zarmandukht zarmeena zarmik zarmina zarmineh zarnigor zarouhi zarrin zarrina zartosht zaruhi zaurbek zauresh zauri zaven zavier zawadi zayan
zayana zayd zaydan zayden zaydoun zayed zaylee zaylin zayna zaynab zaynah zayneb zayneddine zayniyah zaza zbigniew zbynek zbyslav zbyslaw zdena zdenek zdenka
zdeslav zdislava zdobyslaw zdravka zdravko zdzislaw zdzislawa zeana zebede zebediah zebiniso zebokhon zebulon zebuniso zebunnisso zechariah zeegerina zeeshan
zeev zefanja zeferina zeferino zeger zegert zehava zehavi zehavit zehra zehranur zeidan zeidoun zeina zeinab zeinah zeineb zeineddine zeinep zeino zeinobia
zeinolla zejna zejneba zekai zekeriya zeki zekiye zekra zekri zelal zelda zelia zelie zelig zeliha zelimkhan zelinda zeljana zeljka zeljko zella zelma zelmira
zelophehad zeltia zeltite zemer zemfira zemira zena zenab zenaida zenaide zendaya zenfira zennor zenobia zenobie zenon zenonas zenovia zenta zenzele zenzi
zephan zephaniah zephirin zephyrin zeppu zeqir zerda zerdesht zeren zerihun zerina zerrin zerubavel zeruya zeryan zeteny zethar zetta zevadia zevulun zewdu
zeyad zeyna zeyneb zeynel zeynep zeynepnaz zeynepnur zeynepsu zeynolla zeytun zezva zhadra zhadyra zhaina zhainar zhakan zhaksybek zhaksylyk zhaleh zhalgas
zhambyl zhana zhanabek zhanagul zhanar zhanara zhanat zhanbolat zhandaulet zhandos zhanel zhanerke zhangir zhangwei zhaniya zhanna zhannur zhansaya zhanserik
zhansultan zhanuzak zhanyl zharas zharkyn zharkynay zhassulan zhasulan zhasur zhazira zhdan zhdana zhechka zhecho zhelyazko zhen zhenechka zheni zhenia zhenis
zhenisbek zhenisgul zhenja zhenka zhenya zhibek zhigang zhihao zhijun zhila zhiming zhina zhino zhiqiang zhirayr zhivka zhivko zhiwei zhiyan zhiyuan zhomart
zhora zhour zhuldyz zhuldyzay zhumabay zhumabek zhumagali zhumagul zhumakhan zhumazhan zhusip zhuzhuna zhwan zhyan zhyldyz zhypar zhyparkul ziad ziade
ziauddin ziaulhaq zibandeh zibeyda zibute zidrunas ziedonis ziemomysl ziemowit zierk ziga zigfrids zigismunds zigmantas zigmars zigmas zigor zigurds zihan
zihao zihara zihortza zilan zilda zilha zilla zillah zilvinas zilya zimnako zinab zinaida zinar zinat zindan zineb zineddine zinedine zineta zinfira zinhle
zinka zinnur zinovia zinovii zinoviy zinoviya zinta zinzi zipora zipporah zisis zita zitomir zivadin zivah zivan zivana zivile zivit zivko zivojin zivorad
zixin zixuan ziya ziyad ziyada ziyaettin ziyafat ziyagul ziyi ziynet ziyoda ziyodaxon ziyodbek ziyodulla ziyodullo ziyoratsho ziyovuddin zlata zlatan zlate
zlatibor zlatija zlatina zlatka zlatko zlatomir zlatoslava zmago zmaray zmicier zmitser znata zoard zodwa zoe zoelie zoey zofia zofie zografia zohal zohar
zohara zoharit zohartze zoheir zohid zohida zohidjon zohier zohir zohirjon zohour zohra zohrab zohre zohreh zoi zoia zoie zoila zokir zokirjon zola zolani
zoltan zora zoraida zoraide zoran zorana zorard zorela zorian zoriana zorica zorione zorka zornitsa zoryan zoryana zosima zoubaida zoubeida zoubeir zoubida
zouhair zouhaira zouhayr zouheir zouhour zouina zoulikha zoya zoyka zozan zrinka zrinko zsanett zsigmond zsofi zsofia zsofka zsoka zsolt zsombor zsuzsa
zsuzsanna zsuzsi zubaida zubaidah zubair zubayda zubaydah zubayr zuberi zuberoa zubeyde zubeyir zuhair zuhaitz zuhal zuhayr zuhdija zuheir zuhoor zuhour zuhra
zuhre zuhro zuhura zukhra zukiswa zula zulai zulaika zulaikha zulaikho zulal zulay zulayho zulaykha zulaykho zuleica zuleika zuleikha zuleima zulejha zulekha
zulema zuleyma zulfa zulfat zulfikar zulfiniso zulfira zulfiya zulfiye zulfiyya zulfizar zulfu zulfugar zulhumor zulikhan zulkhumor zulkifli zulkuf zulma
zulmira zulpa zulya zumra zumrad zumrud zumrut zumurrud zurab zurabi zuraidah zuri zuriel zuriko zurine zuzana zuzanna zvart zvartnots zvezdana zvi zvia zviad
zviadi zvika zviki zvonimir zvonimira zvonka zvonko zvulun zwaanetta zwaantien zwaantina zwaantinus zwannie zweder zweitse zweitze zwieneke zwinda zwobkje
zydrunas zydrune zygimantas zyginta zygintas zygmunt zyhra zylah zylfije zymantas zyprian zyriak zyta zyyada
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
