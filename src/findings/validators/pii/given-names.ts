/**
 * Common given names of many countries, without accents, less nearly all that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little. A part for each first letter, behind an empty line.
 */
const LIST = `

aabha aad aada aadarsh aadesh aadhira aadhya aadil aadish aaditya aadolf aafje aafke aafkje aafko aage aagtje aahana aaheli aakanksha aakarsh aakash aakriti
aaldert aaliyah aalok aaltina aaltje aaltsje aamir aamna aamod aanand aanchal aanya aapo aaqib aaradhya aaratrik aaratrika aarav aarne aaro aarohi aaron aarti
aartje aarush aarushi aarzoo aase aashi aashirya aashish aashna aashutosh aasim aasma aasmund aasta aastha aatish aatje aatos aatske aayan aayush aayushi
abaigeal abasin abaynesh abayomi abban abbanus abbas abbasqulu abbie abbigail abbing abbondio abbos abby abbygail abdalaziz abdalkarim abdalla abdallah
abdallahi abdallatif abdalmalik abdalmonem abdalrahman abdalsalam abdalwahab abdelaal abdelaali abdelali abdelalim abdelatif abdelazim abdelaziz abdelbaki
abdelbasset abdelbast abdelfatah abdelfattah abdelfettah abdelghaffar abdelghafour abdelghani abdelhadi abdelhafid abdelhafiz abdelhai abdelhak abdelhakam
abdelhakim abdelhalim abdelhamid abdelhaq abdelilah abdelillah abdeljabbar abdeljalil abdeljaouad abdeljawad abdelkabir abdelkader abdelkarim abdelkhalek
abdelkhaleq abdelkrim abdellah abdellatef abdellatif abdelmadjid abdelmajid abdelmaksoud abdelmalek abdelmalik abdelmoneim abdelmonem abdelmoula abdelmoumen
abdelmounaim abdelmoutaleb abdelmutalib abdelnaser abdelnasser abdelnour abdeloihab abdelouafi abdelouahab abdelouahed abdelouahid abdelqader abdelraheem
abdelrahim abdelrahman abdelraouf abdelrazak abdelrazek abdelsalam abdelsamad abdelsamie abdelsattar abdelwahab abdelwahed abdelwahid abdelzaher abdenabi
abdenacer abdenasser abdenbi abdennabi abdennacer abdennour abdenour abderafik abderrachid abderraheem abderrahim abderrahmane abderrahmen abderraouf
abderrazak abderrazzak abderrezak abdessadek abdessalam abdessalem abdessamad abdessamed abdessattar abdessettar abdi abdiaziz abdifatah abdifitah abdihakim
abdihakin abdikadir abdikani abdikarim abdilbaki abdilla abdimalik abdinasir abdinur abdiqadir abdiqodir abdirahman abdirashid abdirisak abdirizak abdisalam
abdisamad abdishakur abdiwahab abdiwali abdiweli abdou abdoul abdoulaye abdourahmane abdubannob abdugaffor abdugani abdujabbor abdukarim abdukholiq abdul
abdulaev abdulahad abdulaziz abdulbaqi abdulbari abdulbaset abdulbasir abdulbasit abdulelah abdulfatah abdulfattah abdulfattoh abdulghafar abdulghaffar
abdulghafoor abdulghafour abdulghani abdulhadi abdulhafeez abdulhakeem abdulhakim abdulhaleem abdulhalim abdulhameed abdulhamid abdulhamit abdulhaq
abdulhaseeb abdulhay abduljabbar abduljaleel abduljalil abdulkadir abdulkareem abdulkarim abdulkerim abdulla abdullacan abdullah abdullahi abdullajon
abdullateef abdullatif abdulloh abdulmajeed abdulmajid abdulmalek abdulmalik abdulmatin abdulmohsen abdulmonem abdulmuhsin abdulmumin abdulmunim abdulmutalib
abdulnaser abdulnasser abdulqader abdulqadir abdulqahar abdulraheem abdulrahim abdulrahmaan abdulrahman abdulraman abdulraouf abdulrauf abdulrazak abdulrazaq
abdulrazzaq abdulsalam abdulsamad abdulsamet abdulsattar abdulwahab abdulwahed abdulwahhab abdulwahid abdulwali abdumalik abdumannon abdumutal abdunabi
abdunosir abduqahhor abduqodir abdurahim abdurahimzoda abdurahman abdurahmon abdurashid abdurasul abdurauf abdurazzoq abdurraheem abdurrahim abdurrahmaan
abdurrahman abdurrazzaq abdusalom abdusattor abdussalam abdussamad abduvahob abduvali abduvosit abduxoliq abdykadyr abdymomun abeba abebaw abebe abebech abeda
abedelrahman abeer abeje abeke abel abela abelardo abeline abelone abeltje abeltsje abena abenaa aberash aberthol abesalom abeselom abgar abhas abhay abhaya
abhigyan abhijaat abhijat abhijeet abhijit abhijna abhilash abhilasha abhimanyu abhinandan abhinav abhinaya abhiraj abhiram abhiruchi abhirup abhirupa abhisek
abhishek abhishikta abibos abidah abidemi abigail abigel abilay abilio abilkhair abilmansur abimbola abinet abiodun abiola abiona abioye abisola abisoye
abiyot abner aboagye aboagyewaa abolaji abolfazl abolghasem abolhasan abonyo abosede aboubaker aboubakr aboyowa abrafi abraha abraham abram abrar abrehet
abrielle abror absame abshir abtin abubakar abubaker abubakr abulfaz abulhasan abundia abutalib abuzaid abylai abylaikhan abylay abylkhan abyot abzal acacio
acazio achalesh achan acheng achiaa achiamaa achieng achille achilleas achim achini achinoam achintya achiya achmed achouak achraf achva achyut achyuta ada
adael adaeze adaidh adailton adair adaira adaku adalbald adalbert adalberte adalberto adalbrecht adalcino adalee adaleigh adalet adalgisa adalgiso adalgunde
adalhard adalsteinn adalwin adalyn adalynn adam adama adamantia adamantios adamina adamma adamnan adamu adamur adan adane adanech adanna adaobi adaora adarsh
adaugo adawiyah addalyn addilyn addilynn addis addisalem addison addisu addyson adebambo adebanjo adebanke adebayo adebimpe adebisi adebola adebowale
adebukola adebusola adedamola adedapo adedayo adedeji adedoja adedolapo adedotun adedoyin adeeb adeel adeela adefemi adefolake adefunke adegbite adegbola
adegboyega adegoke adeitan adejare adejoke adejumoke adekemi adekoya adekunle adel adela adelabu adelaida adelaide adelaido adelaja adelasia adelbert adelchi
adele adeleh adeleke adelgund adelgunde adelhard adelheid adelhild adelia adelie adelin adelina adelinde adeline adelmo adelowo adeloye adeltraud adeltrud
adelwin adelya adelynn adem ademar ademide ademilola ademir ademola ademoyega adenike adeniran adeniyi adenrele adeodat adeola adeolu adepeju adepoju aderet
aderfi aderonke aderyn adesanmi adesewa adesh adeshina adesina adesoji adesola adesuwa adetayo adetokunbo adetola adetomiwa adetoro adetoun adetunji adewale
adewole adewumi adewunmi adeyemi adeyemo adeyinka adham adhamhnan adhamjon adhemar adhiambo adhira adhiraj adhya adiba adiel adigun adil adila adilbek adile
adilet adilkhan adilson adilya adilzhan adimabua adimaimalaga adimaro adina adinai adinath adinda adisak adisorn adisti aditi aditri aditya adiwijaya adiya
adjaratou adjei adjoa adlai adlan adlin adlina adnan adnana adnane adoch adolat adolfas adolfo adoma adomaa adomako adongo adorjan adozinda adriaan adriaantje
adrian adriana adrianna adriano adriantje adrianus adriel adrien adriena adrienn adugna adulyadej adunni adusa adutwumwaa advait advaita advay advija advik
advika adwoa aebele aedan aedin aednat aegir aeigen aelaig aelez aelig aeltje aeltsje aelwen aelwyn aengus aenneli aenor aerfen aerona aeronwen aeronwy aesge
afaaf afaf afagddu afallach afamasaga afamefuna afanasii afanasij afanasiy afanasy afaon afarim afarin afeef afeworki affan affraic afia afiqah afnan afolabi
afonsina afonso afonwy afonya afrakoma afrdita afreen afrim afriyie afroz afroza afruza afsana afsaneh afshan afshin afsin afsoon afua afzaal afzal afzalsho
agababa agabala agaese agafia agafon agafya agajan aganazar agapita agapito agastya agata agatha agathe agathoklis agbeko agbomma agda agegnehu agenor aggela
aggeliki aggelos aghakhan aghamora aghasi aghavni aghbalu aghdas aghilas aghiles aghna aghte agilolf agim aginta agisilaos aglae aglaia aglaya aglika agnaldo
agne agnes agnese agneta agnete agnethe agnia agnieszka agnietje agnivesh agostina agostinho agostino agoston agota agrafena agrina agripina agripino
agrippina agris agshin agueda aguedo aguibou aguna agung agunna agus agustian agustin agustina agustinus agyapong agyei agyeiwaa agyeman agzam ahado ahalya
aharon aheahe ahenata ahenkora ahikam ahinoah ahinoam ahlaam ahlam ahlem ahliman ahmad ahmadi ahmadou ahmadshah ahmadu ahmadul ahmadullah ahmadzai ahmed
ahmedou ahmet ahoafi ahonui ahood ahorangi ahoud ahoura ahror ahrun ahsan ahsen ahti ahtia ahura ahurei ahuva aiala aiaru aibar aibarsha aibat aibek aibike
aicha aichetou aida aidan aidana aidar aidarkhan aidarous aiden aidha aidia aidil aidos aidyn aierke aifric aiga aiganym aigars aigerim aigul aiguo aihua aija
aijamal aijan aikaterini aikerim aiko aikol aikorkem aikuhi aila ailani ailbe ailbhe ailean aileas aileen ailian ailidh ailie ailill ailine ailios ailis
ailish ailke aillil ailpein ailsa ailton aiman aimar aimee aimei aimen aimhirgin aimin aimira aimo aimone ainagul ainamanana ainar ainara ainars ainash
aindrea aindreas aindrias aine ainesh ainhize ainhoa ainize ainle ainnir aino ainslee ainsleigh ainsley ainslie aintza aintzane ainul ainun ainur ainura
aiperi aiping aiqin airat airi airil airlie airton aisake aisalkyn aisana aisara aisea aisha aishabibi aishah aishani aishatu aisho aishwaria aishwarya aislin
aisling aislinge aislinn aisosa aissata aissatou aisse aiste aisultan aisulu aisuluu aisyah aitana aitbek aithne aitkul aitmat aitor aitunuk aitziber aitzol
aivar aivars aiyun aizada aizat aizere aizhan aizharyk aizirek aizuddin ajani ajantha ajatashatru ajay ajaya ajayi ajeeb ajeet ajeng ajibade ajibola ajike
ajinkya ajit ajita ajitesh ajith ajitha ajithkumar ajkuna ajla ajmal ajmalkhan ajoke ajtony ajwad akabi akachi akachukwu akahata akahi akaki akamu akanbi
akanesi akanisi akanji akanksha akaradej akarat akari akash akasya akbarali akbarjon akbermet akbota akcan akdogan akech akeel akeelah akeem akello akemi
akenehi akerke akgul akgun akhan akhat akhil akhila akhilesh akhmat akhmed akhmet akhona akhtar akhtarmohammad aki akif akihiko akihiro akiko akila akilina
akim akimzhan akin akinalp akinbode akinboye akindele akinfolarin akinjide akinkunmi akinlabi akinlolu akinola akinsanya akintola akintoye akintunde akinwale
akinwande akinwumi akinwunmi akinyemi akinyi akio akira akjagul akjemal akjol akkarat akkelina aklima akmal akmaljon akmaral akmarzhan akmyrat akniet aknur
akobir akona akorede akos akosita akosua akosuah akoth akoto akpene akram akriti akrivi akromjon aksel akseli aksentije akshaj akshara akshat akshata akshath
akshatha akshay akshaya akshayaa akshita akshitha aksil aksoltan aktan akua akuabata akuba akudo akuffo akuila akulina akumu akunna akuoko akvile akvsenti
akwasi akwesi akyaa akyere akylai akylbek akylzhan akzhan akzhol akzhunis alaa alaaddin alaaeddine alaattin alaeddine alain alaina alaisdair alaitz alajos
alakbar alake alaknanda alamea alamgir alamoti alamsyah alan alana alanakila alanieta alanig alankrita alaric alarico alarig alasdair alasgar alassane
alastair alastar alastriona alaula alawi alayna alazne alba alban albana albane alberdina alberdine alberic alberica alberig alberigo albert alberta albertas
albertha albertino albertje alberto albertus albin albrecht albrikt albrun albulena albwin alceu alcibiade alcide alcides alcina alcindo aldair aldara aldas
aldegonde alden aldert aldijana aldis aldiyar aldo aldona aldonca aldongar aldous aldrik alduino alec aled aleena aleeza alegonda aleid aleida aleidis aleix
alejandra alejandrina alejandro alejo aleki aleko alekos alekper aleksa aleksan aleksandar aleksander aleksandr aleksandra aleksandre aleksandrs aleksanteri
aleksas aleksasha aleksei aleksej aleksey aleksi alemaw alemayehu alemayo alemitu alemnesh alemnew alemseged alemtsehay alemu alen alena alenka ales alesana
alesha alesker alessandra alessandro alessia alessio alesya alethea aletta alevtina alewijn alex alexa alexander alexandr alexandra alexandre alexandria
alexandrine alexandros alexandru alexei alexej alexey alexia alexios alexis alexus alexzander aleyna alfarabi alfat alfdis alfea alfgeir alfhard alfhild
alfian alfiansyah alfie alfinur alfio alfir alfira alfiya alfonsa alfonsas alfonsina alfonso alfonz alfonzo alfred alfreda alfredas alfredo alfrun alfya algan
alganesh algernon algimantas algirdas algis algot alhassan alhussein ali alia aliaa aliagha aliah aliaksandr alibek alican alice alicia alicja alickina alida
alifah alifereti aliff alifia alighiero alihan aliheydar alijah alijda alijon alikhan alimaa alimardan alimardon alimjon alimkhan alimohammad alimzhan alin
alina alinaghi alinaitwe aline alinka alioune alipate alipio alireza alisa alisafa alisamid alisan alisdair alisha alishba alisher alisherjon alison alissa
alistair alistaire alister alivereti alivia alix aliya aliye aliz aliza alizeh aljaz alka alkelien alketa alkinoos alkis alkiviadis alkmini alkuin allaberdi
allamyrat allan allanazar allaster allegra allen allerd allert alli allison allyson alma almagul almambet almantas almasa almat almaz almazbek almeda almedin
almedina almerico almerinda almerindo almila almin almir almira almog almos almudena almut alnis alnur alofa alohalani alohi alois alojz alojzy alok
alokananda aloke alokesh alondra alonso alonzo alouane alovsat alovuddin aloys aloysius alpamys alpana alparslan alpaslan alpcan alper alperen alpesh alphan
alphonse alphonsine alphonsius alphonso alpkan alpysbay alrik alroy alrun alsou alsu alsultan altagracia altair altamiro altan altanchimeg altangerel
altantsetseg altanzul altay altemur altfrid althea altin altino altje altmann altsje altug altunay altyn altynai altynay altynbek altynbika altynjemal
altynshash alumit alun alva alvar alvard alvarina alvaro alvart alvhild alvian alvilde alvin alvis alvise alvydas alwen alwena alwenn alwin alwina alwine
alwyn alyaa alyona alyosha alysa alysha alyson alyssa alyssia alzbeta alzhan alzira ama amaal amade amadeo amadeu amadi amadou amadu amaechi amael amaela
amaelle amagoia amahle amaia amaiur amaka amal amalasunta amalberga amalendu amali amalia amalie amalina amalya amanaki amanbek amanda amandeep amandine
amangeldi amangeldy amangul amani amankwah amanmyrat amantay amanuel amanullah amanzhol amaogechukwu amar amara amarachi amarachukwu amarbayar amarbayasgalan
amarech amarendra amarens amarensje amaresh amari amarildo amarintje amarjargal amarjeet amarjit amarnath amarpal amarsaikhan amarsanaa amartuvshin amartya
amary amarzaya amastan amataga amath amatzia amauche amauri amaya amayas amayur ambalika ambarish ambaro ambarwati amberlee amberlyn amberlynn ambika ambra
ambreen ambroaz ambrogina ambrogio ambroise ambroisine ambros ambrose ambrosius ambrosy ambrozijus ambrus ambuj ambuja amedea amedee amedeo ameen ameena
ameenah ameer ameera ameerah amelia amelie amelija amelina amelita amellal amenatave ameneh ameniasi amenokal amenzu ameperosa amer amerigo amestan ameth
ametuo ametz ameya amezyan amhladh amhlaidh amiad amias amichai amihai amihan amihud amikam amila amilcar amilcare amin amina aminadav aminah aminata aminatu
amine amineh aminjon aminu aminuddin aminul aminullah amior amir amira amirabbas amirah amirali amiram amiran amirani amirarsalan amiraslan amirbek amirhesam
amirhossein amiria amirit amirkhan amirkia amirmahdi amirmohammad amirparsa amirreza amirsalar amirsam amirsho amiru amirudin amirul amirulhakim amirzhan
amisha amishi amit amita amitabh amitabha amitai amital amitava amitay amitesh amitha amiti amitosh amiya amjad amlan amlodd ammaar ammamyrat ammar ammara
amnah amnay amnon amnuay amoah amoako amogelang amogh amoke amolak amongin amonrat amope amornrat amparo amphon ampofo amponsah amporn amr amra amram amranwen
amrapali amrei amrik amrish amrit amrita amritha amritpal amrou amrullah amruta amrutha amsale amsalu amsatou amulya amund amy amya amzil ana ana-maria anaam
anabel anabella anabelle anacleta anacleto anadi anael anaelle anagha anahera anahi anahid anahit anahita anaida anaig anais anaisha analeigh analise analyn
anamika anan anand anandi anandita anania anano ananta ananth anantha ananya ananyaa anara anarawd anarbek anare anargyros anarkul anartz anaru anaruz anas
anasa anaseini anashe anass anastacia anastasia anastasiia anastasija anastasio anastasios anastasiu anastasiya anastassia anastasya anasuya anasztazia anathi
anatole anatoli anatolii anatolij anatoline anatoliy anatoly anaya anayo anbang anbjorg anbu anca ancel anchal anchalee anchali anchisa anchoret ancuta andela
anderley anders andhika andi andika andile andini andis andjela andoni andor andora andrada andranik andras andraz andre andrea andreas andree andreea andrees
andrei andreia andreina andrej andreja andrejs andres andressa andrev andrew andrey andreya andri andria andriamampianina andriamihaja andriani andriansyah
andrianto andries andriesje andrii andrij andrija andrijana andrine andris andrius andriy andriyani andriyanto andromachi andronikos androw andrus andry
andryusha andrzej andulis andy anechka aneela aneeqa aneesa aneesh aneider aneirin anele anelisa anelka anelya anena anest anestis anesu aneta anete anetelea
anett anette anezka anfal anfinn anfisa anfrido angad angana angarag angawdd ange angel-luis angela angeles angelica angelika angeliki angelina angeline
angelines angelique angelita angelko angelo angelos angga anggara anggi anggia anggita anggoro anggraeni anggraini anggun angharad anghared anghel anghelina
angie angiola angiolina angiolo angira angkana angoori anguo angus angusa angusina angwen anhar anhdao anhduc anhelina anhkhoa anhthu anhtuan ani ania anibal
anica anicet anicetas aniceto anicuta anika aniket aniko anil anila anilkumar animashaun animesh anindita anindya anipatene aniqa anirban aniruddh aniruddha
anirudh anirvan anisa anisah anish anisha anisim anissa anistyn anisya anita anitelu anitha anja anjali anjalika anjan anjana anjaneya anjani anjar anjara
anjatiana anjela anjila anju anjula anjuman anjusha anke ankhbayar ankhtsetseg ankie ankit ankita ankitha ankur ankush ankusha anlaug anluan anmin anmol ann
anna anna-maria annabel annabella annabelle annaberdi annabeth annag annageldi annagul annaguly annaig annajemal annalee annaleigh annalisa annalise annalynn
annamaria annamyrat annapoorani annapoorna annapurna annarita anndra anndrais anne anne-laure anne-marie anneburg annechien annechiena annedore anneg annegien
annegret annegrietje annek anneke annelene anneli annelie annelies anneliese annelise annelize annelore annemargret annemarie annemarijn annemarthe annemiek
annemieke annemijn annerose annet annetje annette anngret annica annick annie anniek annigje annik annika anniken annikka annikki annisa annmarie annor annouk
annour annraoi annukka annunziata annunzjata annushka annwen annwyl anocha anoma anong anongnat anont anood anooja anoop anoosh anooshe anooshirvan anopa
anora anotida anotidaishe anouar anouche anouchka anouck anoud anouk anoush anousha anousheh anoushka anozie anping anraoi anrijs ansbert ansel anselm anselma
anselme anselmina anselmo ansgar ansgard ansgerd anshika anshita anshu anshul anshumala anshuman ansje anske anskje ansley ansong anssi anstein answald antal
antanas antanina antao antaram ante antelmo anteneh antero anthea anthelme antheunis anthi anthonetta anthonia anthony anthoula antigoni antioco antip antipa
antje antoine antoinette anton antonela antonella antonello antoni antonia antonida antonieta antonietta antonii antonija antonin antonina antonine antonino
antonio antonios antonis antoon antoshka ants antsa antti antton anttoni antun antwan antwi antwiwaa anuar anuarbek anubha anubhav anubhuti anucha anuchit
anugrah anugraha anuj anuja anujin anuki anukriti anulekha anuli anum anumita anunay anund anung anuoluwapo anupam anupama anuradha anurag anuraj anurak
anuranjan anureet anurupa anush anusha anushavan anushervon anushik anushiravan anushirvan anushka anushree anushri anusorn anusree anusua anuttama anuwat
anvar anvarjon anvesh anvi anvita anvitha anwaar anwar anwen anwesha anweshaa anxela anya anyango anyuta anze anzelm anzhela anzhelika anzor aodhagan aodhan
aodhfin aodhfionn aodhla aodhnait aodren aodrena aodrenell aogan aoi aoibh aoibhe aoibheann aoibhin aoibhinn aoife aoiffe aokje aolani aonghas aonghus aorangi
aouatef aouatif aouli aouregan aouregwenn aourell aoxue apaitia apakuki apala aparajita aparecida aparecido aparna apeksha apenisa aperaamo aperahama aphelele
aphiwe apichai apichart apichat apichaya apichet apihaka apimeleki apinan apinya apirak apirana apisai apisit apiwat apiyo apolinar apolinaras apolinaria
apolinario apollinare apollinaria apollinariya apollinary apolline apollonia apolonia apolonija apolonio apolosi apondi apoorv apoorva aporosa apostolia
apostolis apostolos apratim apriadi apriani aprianti aprianto aprilia apriliani aprillia apriyani apriyanto apsana apunanwu apurba apurva aqeel aqeela aqida
aqilah aqilla aqmal aqsin araba arabella arabinda araceli arachana aradhana aradhya araik arailt arailym araitz arakel araksi araksia araksya aram aramayis
aramazd aramesh aramik araminta arancha aranka arankit arantxa arantzazu arapata arapbai arapera arapeta arash arastun aravind aravinda aravindan aravindhan
arawn araxi araxia araxie araya arayik arbaaz arbel arben arberesha arberor arbin arbnor arbnora arbogast arcadie arcangela arcangelo arceli arcelia arcenio
archak archan archana archibald archie archili archimede archina archisha archita archontia arda ardahan ardak ardal ardalan ardalion ardan ardasher ardashes
ardavan ardavazd ardeshir ardghal ardhi ardian ardiana ardiansyah ardianto ardic ardit ardith ardudwen ardwen ardyth areeb areeba areej areerat areeya arefeh
aregash aregawi aregnaz areknaz arela areli aremu arend arendina arendje arentje areta areum arevhat arevik arezki arezoo arezou arezu arfan argantael
argantel arghavan arghya argia argjend argjent argyrios argyris argyro arham ari ariaan ariaantje ariadna ariadni arial ariana ariane arianell arianna arianne
ariannell ariannwen arianrhod arianto arianwen arianwyn aribert ariberto aric arie ariean arief ariel ariella arielle arif arifah arife ariff arifin ariful
arijit arik arikan ariknaz arilala arild arina arinbjorn arindam arini arinka arinola arinze arinzechukwu ariovaldo aris arisandi arishta aristakes aristarkh
ariste aristea aristeidis aristide aristides aristita aristomenis ariston aristotelis aristoula aristya aritra aritz ariunaa ariunbat ariunbileg ariunbold
ariunchimeg ariungerel ariunjargal ariunsanaa ariuntsetseg ariuntuya ariunzaya ariunzul arivazhagan ariya ariyan ariyani ariyanti ariyanto ariye arja arjan
arjen arjenne arjeta arjette arjin arjun arjuna arkadeep arkadi arkadij arkadiusz arkadiy arkady arkaitz arkaprabha arkaprava arkasha arkhip arkhom arkin
arleen arlen arlene arletta arlette arlina arlind arlinda arlindo arlo arlyn armaan armael armaela armaelle arman armanbek armanc armand armanda armandine
armando armani armansyah armas armavir armela armelim armelina armelle armen armena armenak armend armenuhi armgard armida armidoro armin arminda armindo
armine arminka armita arnab arnaldina arnaldo arnas arnau arnaud arnaut arnav arnavaz arnbjorg arnbjorn arndis arne arnel arnev arnfinn arnfrid arnfried
arngeir arngerd arngrim arngrimur arngunnur arnhild arnhildur arni arnim arnis arnkell arnkjell arnlaug arnlaugur arnleif arnljot arnljotur arno arnodd arnold
arnolda arnoldas arnoldina arnoldo arnoldus arnolv arnon arnona arnor arnoud arnrun arnstein arnsteinn arnt arnthor arnthora arnthrudur arntor arnulf arnulfo
arnulv arnvid arofat aroha arohaina arohanoa arohanui arohi aron aronna arooj aroon arousiag aroussiak arousyak arpad arpan arpana arpenik arpi arpine arpit
arpita arranz arsalan arsamak arsen arsene arsenia arsenii arsenij arsenije arsenio arseniy arseny arshad arshak arshaluis arshaluys arsham arshavir arshia
arslan arslanbek arstanbek arsyad arsyi artagan artai artair artak artan artashes artavan artavazd artem artemie artemii artemio artemiy artemy arthen
arthfael arthit arthmael arthur arthwys arti artika artin artiom artit arto artsrun artsvik arttu artun artur arturas arturik arturo arturs artyom artyusha
aruja arumugam arun aruna arunabh arunabha arunas arunav arundhathi arundhati arunee arunesh aruni arunima arunkumar arunrat arupa arush arushi arusyak aruth
arutyun aruzhan arvid arvids arvilla arvind arvine arvis arvo arvydas arwa arwah arwel arwen arwenna arwin arwind arwyn aryahi aryaman aryan aryana aryanti
aryanto aryeh arykbai arystan arystanbek arzel arzela arzhael arzhel arzhela arzhelenn arzhur arzu arzuman asa asaad asabe asabea asadbek asadulla asadullah
asadullo asael asaeli asaf asake asala asalah asalele asami asamnew asamoah asanali asanda asanee asanga asanka asankul asante asantewa asantewaa asare asatur
asavari asavela asayel asbjoern asbjorg asbjorn asborg ascanio aschalew asdghig asdis ase aseel aseem aseema asefa asefu aseka asel asela aselefech asemahle
asemay asemgul asenaca asenat asenath asenka asentzio asep aseri asfand asfandyar asfaw asfrid asgard asgaut asgautur asgeir asgeira asger asgerd asgerdur
asghar asghat asgrim asgrimur asha ashalata ashat asheesh asher ashfaq ashild ashildur ashim ashima ashira ashis ashish ashita ashkan ashkhen ashkir ashlee
ashleigh ashlesha ashley ashlyn ashlynn ashmita ashni ashod ashok ashoka ashokan ashokkumar ashot ashour ashraf ashray ashrith ashtyn ashugh ashutosh ashvin
ashwani ashwaq ashwath ashwatha ashwin ashwinee ashwini ashwinikumar ashyr ashyrgeldi ashyrmyrat asia asiata asiedu asieduwaa asieh asier asif asifa asiimwe
asim asimakis asimina asinate asipeli asiri asita asiyat asiye asiyeh askale askalech askar askarbek askell asko aslak aslakur aslam aslambek aslan aslanbek
aslanbi aslaug asleif asleifur aslesha asli asliddin aslihan aslinur asliya asma asmaa asmahan asmara asmatullah asmau asmawati asmin asmita asmund asmundur
asmus asnake asnakech asnate asolfur asparuh aspasia aspen aspet asqar asrar asrat asriani asror asrun asrunn assaad assaf assane assar assefa assegid assia
assif assing assitan assma assunta assuntina astede astemir asterios astghik astha asthildur asthor asthora asthrudur astolfo astou astra astradur astri
astrid astrida astridur astrik astrit astrite astuti astvaldur asudan asude asuka asuman asuncion asvaldur asya asyifa asyikin asyiqin asylbai asylbek asylgul
asylkhan asylzhan asyraf atababa atabak atabek ataberdi ataberk atacan atageldi atahan atakan atakora atalay ataliah atallah atalya atama atamyrat atanasie
atanasije atanasio atanu atarangi atareta atash atasi ataullah atawhai atchara atchariya atefeh atelaite atelini ateret athanase athanasios atharv atharva
atheer athena athenais athina athini athirah athit athiwat atholl athracht athrwys athula athumani atiaf atieh atieno atifa atika atikah atilla atinuke atiqa
atish atiyeh atle atlegang atmaram atnafu atoosa atousa atreyee atreyi atsede atsje atske atsuko atsushi attapon attaullah atte atthaphon attia attila attilia
attilio attiya attje attracht attracta atuhaire atuhura atul atulya atunaisa atusa atymtay aubine aubree aubrey aubrianna aubrie aubriella aubrielle aucke
audbjorg aude audgunnur audhild audhildur audra audrey audriana audrianna audrina audrius audrone audrun audun audunn audur audwin auelbek aueskhan augusta
auguste augustin augustina augustinas augustine augusto auguszta aukai aukele aukelien aukje auktje aukuso aukusti auli aulia auliffe aulii aulikki aulis auma
aumua aune aungmyo aungsoe aungthu aungzaw aurea aurel aurela aurele aurelia aurelian aureliana aurelie aurelien aurelija aurelijus aurelio aurelius aurimas
aurnia aurora aurore ausilia ausma ausra ausrine austeja austell austen austol austra austris autiko autiti auwal auwalu ava avadhesh avadhoot avaldur avalynn
avani avantika avantikaa avarwy avazbek avdey avdija avdotia avdotya avdyl avedis aveek aveen avelina avelino averardo averie averkiy avery averyan avetik
avetis avgerinos avgoustos avgust avgustina aviad aviah aviasaf aviav avichai avichal avichay avidan avidav avidor aviel aviezer avigail avigal avigayil
avigdor aviha avihai avihay avihu avijit avika avikal avimelech avinaash avinadav avinash avinoam aviran avishag avishai avishay avishek avital avivit aviwe
aviya avjin avksenti avksentiy avneet avner avni avnish avonlea avotra avraam avraham avram avril avrin avrora avrum avsar avshalom avtandil avtandili avuyile
avyukt avyukta awadh awais awang awanui awatea awatef awatif awder aweko awetash awhina awhitia awino awstin awuah awuor awurabena awurama axado axel axelina
axelle axenia axinte axmed ayaan ayabonga ayaka ayako ayala ayalew ayalnesh ayalon ayame ayana ayanda ayanna ayano ayantu ayat ayaulym aybak aybars aybek
aybeniz aybike aybuke aycan aycin ayda aydah aydan aydarus aydemir ayden aydeniz aydid aydil aydin aydogan aydos ayebare ayechan ayele ayelech ayelet ayemyat
ayesha ayesiga ayeza aygozel aygul aygun ayham ayhan ayinde ayinke ayitey ayjahan ayjemal aykan aykut aykutalp ayla aylan aylar aylin ayliz ayman aymane aymar
aymen aymeric aynabat aynadis aynalem aynur aynura aynure ayobami ayobamidele ayodeji ayodele ayodhya ayokunle ayomide ayomikun ayomiposi ayoob ayoola
ayooluwa ayorinde ayotomiwa ayotunde ayoub ayowole aypara aypare ayperi aysan ayse aysegul aysel aysen aysenur ayseren aysha ayshan aysima aysin aysoltan
aysun aytac aytaj aytan aytek aytekin ayten aytolkyn aytug aytul aytunc ayu ayumi ayunda ayuni ayuningtyas ayush ayushi ayushmaan ayushman ayyuce ayyur ayzada
azade azadeh azadi azaharuddin azalea azalina azaliya azamat azamjon azamsho azarakhsh azaria azariah azarmidokht azat azatgul azatuhi azbileg azean azeez
azeeza azeglio azelea azelenn azelio azemina azenor azhaar azhan azhar azilis aziliz azima azimjon aziret azita aziz aziza azizaga azizah azizan azizbek azize
azizeh azizjon azizul azizullah azizullo azjargal azlan azlin azlina azman azmeer azmera azmi azmir azmira azniv aznor azouz azra azreen azriel azriela azrina
azrul azubuike azucena azuka azunna azuolas azwan azzam azzaya azzeddine azzedine azzurra

baaba baadur baafje baaike baasan baasanjav baatar baatarjav baatarsuren baatyr baatyrbek babacar babafemi babageldi babajan babajide babak babalola babalwa
babamyrat baban babangida babatope babatunde babette babgen babig babirye babita babken babloo babrak babur babutsa bachuki badamtsetseg badawi badegul badiaa
badih badr badra badrakh badral badran badreddin badreddine badri badria badrinath badriya badriyah badrul badrulhisham badryah badshah baerbel baffour bagas
bagaskara bagaudin bagdagul bagdat bageshree bagila baglan bagrat bagrati bagtygul bagtyyar baguma bagus bahaa bahaaeddin bahadar bahadir bahadirhan bahador
bahaeddine bahar baharak baharan bahareh bahargul baharom baharuddin baharudin bahati bahattin bahauddin baheer baheera bahija bahiya bahja bahjat bahman
bahmanyar bahodir bahodirjon bahodur bahora bahoz bahram bahri bahriddin bahrija bahriniso bahriye bahrom bahromjon bahrudin bahruz bahtiyar baiaman baiba
baibolot baidy baigal baigalmaa baihe bailey bairre bairrfhionn baisal baizura bajram bajrame bajrang bakai bakari bakarne bakartxo bakhita bakhodir bakhtawar
bakhtiyar bakhtiyor bakhtnama bakhtovar bakhtyar bakhyt bakhytgul bakhytzhan bakir bako bakoly bakri baktiyar baktybek baktygul bakul bakuri bakyt bakytbek
bakytgul bakytzhan balabey balachander balachandra balachandran balaji balakrishna balakrishnan balamurali balamurugan balaqardash balaraj balaram balaraman
balasaheb balasubramaniam balasubramanian balasubramanyam balausa balazs balbina balbino balbir balcha baldassarre baldev baldewijn baldie baldomero baldovino
baldrun balduin baldur baldvin baldvina baleiwai balendin balendra balgyn balint baljeet baljinder baljit balkis balkrishna ballabh balloch balnur balqees
balqis balram baltasar baltasara baltazar balthes baltje baltramiejus baluku balveer balvinder balvis balwant balwinder balys balzer balzhan bambang bamdad
bamidele bamikole banafshe banafsheh banba banbha banchong bandana bandar bandhan bandile bandiougou bandula bangtam banharn banji bankim bankole banoo
banovsha bansari banshi bansi banthita banu banyong bao baochau baoguo baohua baojun baokhanh baolin baolong baominh baongoc baoping baoqiang baoshan baosheng
baotram baovola baoyu baozhen bapak baptiste bara baraa baraah barabal barabell baraka baranalp barasa barban barbara barbel barbod barbora barbra barbro
barchinoy bardh bardha bardhyl bardi bardia bardukh bardur bareera bareket barendina barendje barenwyn barfiya bariaa barira baris barisa barkev barkha
barkhad barnaba barnabas barnabe barnaby barney barno barrett barrwyn barry barsam barsegh barsha bart bartas bartek bartel barteld bartelina bartelt barth
barthold bartholda bartholomew bartjan bartje bartlomiej bartolome bartolomea bartolomej bartolomeo bartosz bartu bartus baruch barwaqo baryal baryalai basab
basabi basak basant basanta basanti basavaraj baseel baseem basem bashaer bashar basharat bashayer basheer bashir bashira bashkim bashkime basile basilia
basilio basilisa basim basima basira basiru baskara basma basmah basmala basmat basmeena basmina basri bassam bassama bassel bassim bassima bassirou bassma
bastiaan bastiaantje bastian bastien bastienne bastjan bastl basudeb basudev basuki batbaatar batbayar batbileg batbold batchimeg batchuluun batdelger
baterdene bateva batgerel bathilde bathsheba batihan batikan batima batjargal batkhuyag batma batmunkh batnasan batnyam batochir batol batool batoul batraz
batsaikhan batsheva batsirai batsuren batsuuri battal battista battistina battogtokh battsetseg battulga battushig battuvshin batuhan batul batulo batur
baturalp bature batya batyr batyrbek batyrkhan batzaya batzorig bauck baudelio baudouin bauke baukelien baukje baurzhan bautista bauwe bauwien bauyrzhan bawer
baxodir baxrom baxtiyor bayan bayane bayani bayanjargal bayanmunkh bayansan bayansulu bayarchimeg bayarjargal bayarmaa bayarmagnai bayarsaikhan bayartsetseg
bayartsogt bayasgalan baybars baycan bayim baykal baykan baykut baylan baylee bayleigh baylor baymyrat bayode bayram bayramgeldi bayramgul baysal bayu bayush
bazarragchaa bazli bdour bearach bearnard beata beate beathag beathan beathas beatli beatrice beatrijs beatrix beatriz beatus beau becan bechara bechir bechor
beckett becky bedabrata bedasa bedaws bedia bediako bedig bedilu bedir bedirhan bedirxan bedivere bedrettin bedri bedrich bedriye bedros bedwin bedwyr beena
beene beenish beenu beerend beernd befekadu begaim begenc begench begimai begimay begli begmyrat begona begzod begzodbek behare behbood behbud behcet behdad
behdokht behesht behfar behic behice behija behiye behlul behnam behnaz behnoosh behnoush behrad behram behrang behrokh behrooz behrouz behruz behtash behzad
behzat behzod beibarys beibei beibhinn beibit beibitgul beineon beistean beitidh beitske bejan bejna bejto bekarys bekbol bekbolat bekbolot bekele bekelech
bekha bekhan bekhruz bekhzod bekim bekime bekir bekkhan bekmurza beknazar beknur beksultan beksulton bektas bektemir bektur bekzada bekzat bekzhan bekzod bela
belachew belarmino belayneh belaynesh belen belete beletu belgacem belgin belgizar belia belieke belihu belina belinay belinda belkacem belkis bella bellamy
belma belmira belmiro ben benamar benaya benayahu benazir bence benchamas bendeguz bendigeidfran bendik bendikt bendt benead beneadig beneat benedek benedetta
benedetto benedict benedicte benedictus benedikt benedikta benediktas benedikte benedita benedito benesek benewaa bengi bengin bengisu bengt bengta bengu
beniamin benicio benik benilda benilde benita benito benjamas benjamin benjaminas benjawan benjie benkt benna bennard bennath bennett bennie benniged benno
bennoc bennu benny benoit benoy bensu bent bente benteline bentlee bentzi bentzion benvinda benvindo benyamin benyoucef benyounes benzion beoan bepina beppie
beqqa beracha beranadeta berangere berardo berat beray berbertje berched berchtold berdi berdibek berdien berdimuhamed berdimyrat berdina berdj bereket beren
berend berendien berendiena berendina berendje berengar berengere berenguer berenice berent berfin berfo berfu bergdis bergfinnur berggard berglind bergliot
bergljot bergny bergrun bergsteinn bergsveinn bergthor bergthora bergur bergvin berhan berhane berhanu berhed beria berian berikbol beril berinike berislav
berit beritan berivan berjouhi berk berkan berkant berkay berkcan berkehan berkin berkmen berksan berlewen bermet berna bernabe bernadeta bernadeth bernadett
bernadette bernadina bernadine bernard bernarda bernardas bernardete bernardetta bernardim bernardino bernardita bernardo bernardus bernd berney bernhard
bernharda bernhardine bernhild bernice bernie bernold bernulf bernward berrak berru bersaba bert bertalan bertfried bertha berthe berthild berthold bertie
bertien bertil bertilde bertilla bertille bertine bertje bertlinde bertold bertoldine bertram bertrand bertu bertus berwenn berwyn beryan beryl berzan berzins
besarion besart besarta beshto besian besiana besik besiki besim besime besir besjana beslan besmir besnik bessie beste bestoon betania betelhem beth bethan
bethanie bethanwen bethany bethia bethli bethsan betim betje beto betrys betsan betsie betsje betsy bettie bettina bettine betty bettye betul betzalel beulah
beuno bevan beverly bevin bexley bexruz bextiyar bexzod beyazit beybun beycan beydan beyhan beyza beyzanur bezabih bezawit bezhan bezian bezunesh bhabani
bhadra bhadresh bhagat bhagavan bhagirath bhagirathi bhagvati bhagwan bhagwant bhagwati bhagya bhagyalakshmi bhagyashree bhagyashri bhagyesh bhairav bhairavi
bhajan bhakthi bhanu bhanumathi bhanumati bhanupratap bhanwar bhanwari bharat bharath bharathan bharathi bharathiraja bharati bhargav bhargava bhargavi bharti
bhashini bhaskar bhaskara bhaskaran bhasker bhathiya bhaumik bhaumika bhavana bhavani bhavaniprasad bhavdeep bhavesh bhavik bhavika bhavin bhavini bhavisha
bhavishya bhavna bhavneet bhavya bhavyaa bhawana bheema bheemrao bhekani bheki bhekinkosi bhekisisa bhekithemba bhekizizwe bhimrao bhimsen bhishma bhola
bholanath bhoomi bhoomija bhoomika bhuban bhumi bhumika bhupal bhupat bhupen bhupendra bhupesh bhupi bhupinder bhushan bhuvan bhuvana bhuvanesh bhuvaneshwari
bhuvaneswari bhuvi bhuwan biagia biagio bianca bianka bibha bibhas bibhuti bibiana bibigul bibijan bibimo bibinur bibioisha bichiko bichngoc bichthuy bichvan
bidane biddulph bidhan bidhya bidisha biduaya bidur bidyut bidzina biense bientje bienze bieuwke bieuwkje bieuzy biftu bihari bihter biira bijan bijay bijaya
bijendra bijit bijoy bijoya bijoyalakshmi bijoyesh bijoyini bijoylakshmi bikas bikash bikram bikramjit bilal bilegt bilel bilgehan bilgekagan bilgen bilgenur
bilgin bilguun bilguuntuguldur bilhildis bilind biljana bilkisu billie billur billura billy bilonda bilqees bilqis bima bimal bimala bimalendu bimali bimkubwa
bimla bimpe binali binay binbin bindiya bindu bindusara bineta binetou bingbing bingqing binh binita biniyam binnert binod binodini binoj binoy binta bintou
binyamin biodun bipana bipasha bipin biplab birago biram birama birame birane birbal birca bircan birce biren birendra biresh birger birgir birgit birgitta
birgitte birgul birhan birhanu birinder birju birkan birkhild birna birnur birodh birol birsen birsu birta birte birtha birthe birtukan biruk biruktawit
birungi birute biseng biserka bishaaro bishakha bishal bishambar bishan bishara bishnu bishr bishwa bishweshwar bisi bisoye bisrat bisrate biswa biswajeet
biswajit biswanath biswarup bitota bittor bittori bittu bituin biuwke biwott bizhan bizimana bizimungu bizuayehu bjargey bjarghildur bjarki bjarnar bjarne
bjarnfinnur bjarnfredur bjarngerdur bjarnheidur bjarnhildur bjarni bjarnrun bjarnveig bjarnvin bjartmar bjartur bjoern bjorg bjorgheidur bjorghild bjorghildur
bjorgulf bjorgulfur bjorgun bjorgvin bjork bjorn bjornar bjorney bjornhild bjornolf bjornolfur bjornstjerne bjornulv blaez blagica blagoja blagojce blagoje
blagomir blagorodna blagovest blagovesta blagoy blahoslav blahoslava blaine blair blaise blake blakelee blakeleigh blakely blakelyn blakelynn blanaid blanca
blanche blandine blanka blas blathin blathnaid blathnait blaz blazej blazena bleddyn bledri blegywryd blejan blejennik blerim blerime blerina bleron blerta
blerton bleuenn bleunvenn bleunwenn bleuzenn blodeuwedd blodeuyn blodwen bluma bo boadi boahemaa boakye boakyewaa boatemaa boateng bob bobbi bobbie bobby
bobojon bobomurod bobur boburbek boburjon bodhi bodie bodil bodmael bodo bodoarisoa bodog bodvar bodvild boediono boele boelke boelkje boelo boetje bogale
bogdan bogere boghos bogic boglarka bogna bogosav bogumil bogumila boguslaw boguslawa bohdan bohdana bohlale bohumil bohumila bohumir bohumira bohus bohuslav
bohuslava boijen boineelo boipelo boitumelo bojan bojana bojmir bojun bokamoso bokke bokkie bokungu bolaji bolajoko bolanle bolatbek bolatito boldbaatar
boldizsar boldsaikhan boleslav boleslaw boleslawa bolorchimeg bolorerdene bolormaa bolortuya bolorzul bolot bolotbek bolumbu bolutife boluwaji boluwatife
bonani bonaria bonaventure bongani bonginkosi bongiwe bonifac bonifacio bonifatius bonifaz bonisile bonisiwe bonnie bonolo bonsu bontle booje boonchai boonchu
boonlert boonmee boonrod boonruang boonsong boonsri boontham boonyarit boonyong bopha boqian borahan boramey borbala borey borge borghild borghildur borgny
borgthor borgthora borimir boris borisav boriska borislav borislava borisz borith borivoj borivoje borja borje borkur borna boroka borwin borwornsak borya
boryana borys boryslav borzoo borzou bosede bosiljka bostjan botagoz botakoz botan bothilde botho botild botilda botirjon botolf botolfur botond botshelo
botvid bouabdallah bouazza boubacar boubakar bouchaib bouchra boudewijn boudewijna boudig boudjemaa boujemaa bouke boukje boulig boumedien boumediene bouna
bounkhong bounleut bounma bounmee bounmy bounnhang bounpheng bounsom bounthan bounthavy bountheung bounthong bounyang bourama bouthaina bouthayna bouwe
bouwechien bouwien bouwina bouwjen bouwke bouwkje bouzid boyan boyana boyang boyd boyko boymahmad boymurod bozana bozena bozetech bozhena bozhidar bozhidara
bozica bozidar bozidarka bozkurt bozor bozorgmehr bozsi bozydar brachah brad braden bradley bradwen brady bradyn braeden braedyn braelyn braelynn brage bragi
brago brahim brahmanand braida braiden brais braith brajendra brajesh brajmohan bram branagh brandan brandana brandariz branddis brandee branden brandilyn
brando brandon brandubh brandy brangwen brangwyn branimir branislav branislava branivoj branka branko branson brantlee brantley branwalader branwen bratislav
bratko bratumil braulia braulio braxton brayan brayden braylee brayleigh braylen braylon braylynn breac breaca breandan breann breanna breanne breasal brecan
brechje brechtje brechtsje brecken breckin breeda breege breffni bregje bregtje bregtus brehima breixo brelynn brenda brendan brendana brenlee brenleigh
brenley brenna brennan breno brent brentley breock breogan breonna breshna bretislav bretislava brett brevalaer brevalana brexley brexton breyson bria briac
briafael briag briallen brian briana brianda brianna brianne brice bricriu brid bridget bridgette bridie briec brieg briegenn brielle briellyn brieuc brieux
briggs brigh brighid brigid brigida brigidin brigido brigita brigitta brigitte brijendra brijesh brijmohan briley brindha brinlee brinley brion brisa briselda
brishna brita britney britt britta brittany brittney brivael brivaela brivaelle briwal brixton brochfael brock broddi brodie brodir brody broerke brona
bronagh broneks bronislav bronislava bronislaw bronislawa bronislovas bronius bronno bronson bronte bronwen bronwyn brooke brookelyn brooklynn bruce bruna
bruneschi brunhilde brunilde bruno bruria bryan bryanna bryant bryar bryce brycen brychan brylee bryleigh brylie bryluen bryn brynach bryndis bryneirian
bryngeir bryngerdur brynhild brynhildur brynjar brynjolf brynjolfur brynjulf brynlee brynleigh brynley brynly brynlynn brynmor brynnlee brynulf brynulfur
bryok bryson bryten buabok buach buadhach buanga bubuaisha bubusara bucur buddhadeb buddhadev buddhika buddhini buddug buddugre budeg budhi budhram budi
budianto budiarti budig budiman budimir budiono budiyanto budiyono budoc budog budoor budour buglem bugra bugrahan bujar bujare bukaria bukelwa buket bukola
bukunmi bulelani bulelwa bulent bunchhay bunheng bunleng bunmi bunrany bunrith bunroeun bunthan bunthoeun bunthy bunyamin buppha burak burakcan burakhan
burbuqe burcak burcin burcu burcugul burdette burduli burgert burghard burghild burhaan burhan burhanettin burhanuddin burhanudin burhoniddin burim burkard
burkart burkay burkhard burkhardt burkit burkni burliyat burmaa burul burulai burulkan busaba busakorn busakwe busarin busayo busenaz bushra bushraa busisiwe
busra bussaba butautas buthaina buthayna butje butrimas buvaysar buwke buyandelger buyanjargal buyankhishig buyannemekh byambaa byambadorj byambajav
byambasuren byamugisha byarugaba byiringiro byrdie byrnach byron byung-chul byuzand

caaltuu caasha caatje cabbar cabdi cabir cadan cade caden cadfael cadfan cadfarch cadi cadmael cadmor cadoc cadog cadou cadreg cadreth cadwal cadwaladr
cadwallader cadwallon cadwgan cadwgawn cadwy cadwyn cadyn caedmon caelainn caelan caelyn caeoimhin caetana caetano cafer cagan cagatay cagdas cagil cagilaba
cagin cagkan cagla caglar caglasu caglayan cagri cahal cahan cahangir cahaya cahide cahir cahit cahya cahyadi cahyani cahyo cahyono caiden caihong cailean
cailin cailyn caio caique cairbre caireach cairenn cairistin cairistine cairistiona cairstine caiti caitlin caitlyn caitrin caitriona caixia caiyun cakacaka
calal calbhach cale caleb cali calil calin calista calisto calixta calixte calixto callan callaway callie calliope callum calogera calogero calum calumina
calvin cambrie camdyn camelia cameron camil camila camilinha camilla camille camillien camillo camilo camly camryn camtu canab canan canberk canberkay candace
candan candas candela candelaria candelario candeloro candemir candi candice candida candido candis candra candrawati caner canfeda cangul canip cankat cankut
cannaid cansel canset cansu caoilainn caoileann caoilfhionn caoilfionn caoilin caoimhe caoimhghin caoimhin caolan caolite caourantin caourintin capucine cara
caradec caradeg caradoc caradog caralee caralyn caranfil carantoc carbry caridad carin carina carl carla carlee carleton carley carlien carlijn carlito carlo
carlos carlota carlotta carlton carly carlyle carmela carmelita carmella carmelo carmen carmina carminda carmine carmit carol carola carole carolee caroleen
carolien carolijn carolina caroline carolyn carolyne caron carrie carson carsten carsyn carter carwen carwyn cary caryl carys casandra casey casho cashton
casiano casilda casimir casimiro casje casper cassandra cassia cassiano cassidy cassie cassio cassius castimir casvelyn casworan caswyn catalaya catalijn
catalin catalina catalino catarina catelijne cateline catello cateno caterina cathair cathal cathan cathaoir catharijn catharina cathasach cathelijn
cathelijne catherina catherine cathleen cathrine cathy catia catinca cato catoo catraoine catrien catrijn catrin catrina catriona catur catuxa catwallaun caua
caue cavad cavanshir cavid cavit cawil cayden cayetana cayetano caylee caylin cazimir cealla ceallach ceallachan ceana cearbhall cearul cebisa cebisile
cebrail cecelia ceciel cecil cecile cecilia cecilie cecilio cecily cecylia cedifer cedifor cedric cedrick ceebla cees ceferina ceferino cefin ceidio ceidrych
ceindeg ceindrych ceinfron ceinlys ceinwedd ceinwen ceinwyn ceiri ceiriad ceiriog ceirion ceirios ceiteag ceitidh celal celaleddin celalettin celani celedonia
celedonio celerino celeste celestia celestin celestine celestino celestyna celia celien celik celil celimpilo celina celine celio celso celsus celynen
celynwen cem cemal cemalettin cemil cemile cemlyn cemre cengiz cengizhan cenk cenobia censu cenydd ceredig ceren cerian ceridwen cerith cerwyn cerys cesaire
cesar cesare cesidio cesira ceslova ceslovas cestmir cetin cettina cevahir cevat cevdet cevher cevriye ceyda ceyhan ceyhun ceylan ceylin cezar cezary cezmi
chaaya chabha chabua chace chad chadi chadia chadli chafik chafika chaggai chagit chahd chahinez chahira chahrazad chahrazed chaim chaima chaimaa chaimae
chairil chairul chairunnisa chaitali chaitanya chaitra chaitrali chaiwat chaiyaporn chaiyasit chaiyong chaiyut chakan chakib chakir chakira chakkrit
chakradhar chakrapani chakravarthi chakrit chalak chalerm chalermchai chalermpol chalida chalisa chalita chaloem chaltu chamaiporn chamali chaman chamanlal
chamari chameli chamika chamila chaminda chamindu chamini chamith chamlong chamnan chamnong chamod chamodi champak champaklal chamreun chamroeun chamseddine
chamsudin chamunorwa chamutal chanakan chanakarn chanakya chanan chananel chananya chanapa chanathip chanchai chanchal chanda chandan chandana chandani
chandankumar chandara chander chandika chandima chandni chandra chandrabhan chandrabhanu chandraja chandrakala chandrakant chandrakanta chandrakantha
chandralekha chandramohan chandramukhi chandran chandranath chandrani chandraprabha chandraprakash chandrasekar chandrasekaran chandrasekhar chandrashekar
chandrashekhar chandresh chandrika chandrima chandru chane chanel changchun changfa changhai changhua changiz changjiang changmin changming changqing
changsheng changyong chani chanida chanin chanina chaninat chanita chanmony channa channarith channary chanoch chanok chanokchon chanon chanrath chansak
chansamone chansopheap chansouk chantal chantana chantel chantelle chantha chanthala chanthaly chanthana chanthavong chanthea chanthima chanthone chanthou
chantrea chantrei chanya chanyanuch chaoqun chaouki chaoyang charaf charalambos charalampia charalampos charan charanjeet charanjit charifa charikleia
charilaos charin charisse charit charita charith charitha charitini charito charla charlee charleen charlene charles charlie charline charlotta charlotte
charmaine charnvit charoen charoenchai charoonsak charos charosxon charoula charu charubala charudatta charuhas charuka charulata charulatha charumathi
charumati charuni charuwan charvi charvik charya charygeldi charymyrat chasity chasper chasya chatchai chatchawan chatchaya chathura chathuranga chathuri
chathurika chatrawee chatri chatrina chau chauncey chausiku chava chavalit chavatzelet chavdar chavela chavha chaviva chawalit chawanwit chawki chaya chayada
chayan chayanan chayanit chayanne chayanon chayaphon chayapol chayim chayo chayut chebet chebii chedva cheick cheickna cheikh cheikhou chelagat chelangat
cheli chelimo chelladurai chellamma chelsea chelsey chema chemda chemutai chenai chenchen chenda chenfeng chengcheng chengetai chengeto chengfeng chenggang
chengguo chenghao chengjie chenglei chenglong chengming chenguang chengwei chengyu chengzhi chenhao chenlu chenxi chenxu chenyang chenyu chepchirchir
chepkemboi chepkemoi chepkirui chepkoech chepkorir chepngeno chepngetich cheptoo cherie cherifa cherilyn cherine cherise cherish chermona chernet cherono
cherotich cherrelle cherri cherrylyn cheruiyot cheryl chesed chesney chesten chester chetachi chetan chetana chetna chettha cheyanne chezi chhabi chhagan
chhavi chhaya chheang chhiring chhorn chhunly chiagozie chiaki chiamaka chiara chiarina chibueze chibuike chibuikem chibundu chibuzo chibuzor chichiko chidalu
chidambaram chidanand chidananda chidera chidi chidiadi chidiebere chidiebube chidinma chidiogo chido chidubem chie chiedozie chiedza chiegeonu chieko
chieltje chiemeka chiemela chiemerie chiemezie chigbo chigozie chigoziri chihiro chiho chihung chijindu chijioke chijiuba chika chikaima chikako chikamso
chikanma chike chikelu chikere chikeung chikezie chikin chikit chikodi chikodili chikodinaka chiku chikwado chikwendu chima chimamanda chiman chimanlal
chimaobi chimaobim chimaroke chimdi chimdindu chimedtseren chimelu chimereze chimey chimezie chimgee chimkamma chimnaecherem chimobi chimuanya chinara chinasa
chinatsu chinawat chinaza chinazaekpere chinazom chinbat chinecherem chinedu chinedum chinelo chinemelu chinenye chinenyenwa chineze chingis chingiz chinh
chinmay chinmaya chinmayee chinmayi chinna chinnamma chinnaphat chinnappa chinnaswamy chinnawat chinonso chinonyelum chintamani chintan chintana chinua chinwe
chinweike chinweizu chinwendu chinwenwa chinweoke chinweuba chinyelu chinyere chinzorig chioma chiosom chipo chiraag chirag chiranjeev chiranjeevi chiranjib
chiranjibi chiranjit chiraphon chiratidzo chirawat chiraz chiriac chirila chisato chishamiso chisimdi chisom chisomaga chisomebi chitchanok chithra chitlada
chitpas chitra chitragupta chitralekha chitrang chitrangada chitranjan chitsa chitsu chitta chittaranjan chituru chiwah chiwai chiwendu chiwetalu chiwing
chiya chiyan chiyedza chiyo chiyoko chizaram chizitere chizoba chizobam chizurum chlodwig chloe chnar choden choedon choegyal choekyi choephel choezom chofit
choijilsuren choijinzhav chokchai chokey chokri cholada cholpon cholponai cholponbek cholticha chonlada chonnikan chonthicha chonticha chori choriyor chorvy
chotika choukri chovav chranislav chris chrisanthi chrischona chrissy christa christabel christal christel christelle christen christer christiaan
christiaantje christian christiane christien christientje christin christina christine christl christodoulos christof christoffel christoforos christoph
christophe christopher christopherson christos christy chrysa chrysanthi chrysanthos chrysi chrysostomos chrysoula chuanchom chuanfu chudamani chuka
chukwubuike chukwudi chukwudifu chukwudum chukwuebuka chukwuemeka chukwuka chukwukadibia chukwukere chukwuma chukwumela chukwunonso chukwunwike chulabhorn
chulalak chulaporn chuldah chulpan chuluun chuluunbaatar chuluunbat chuluuntsetseg chuma chumani chumphon chunfang chungdak chungyan chunhei chunho chunhong
chunhua chunhui chunilal chunjiao chunkit chunlai chunlan chunlei chunli chunling chunmei chunming chunping chunsheng chunwai chunxia chunxiang chunyan
chunyang chunyin chunying chunyu chusak chutima chutimon chuwit chuy chwalimir chynar chyngyz cian cianan cianna ciannait ciara ciaran ciarnait ciarnan cicely
cicero cida ciechoslaw cierra cigdem cihad cihan cihangir cihat cikizwa cikku ciler cillian cinaed cinar cindy cinead cinneide cintia cinzia cinzio ciprian
cipriana cipriano cipto ciresica ciriaco cirilo ciro cisana citlali citra ciuri ciwan claes claire clara clarabelle clarence clarice clarissa clarisse clasien
clasina clasine claude claudemir claudete claudette claudia claudine claudinei claudio claudionor claudiu claus claus-dieter clazien clazina cleavon cleber
cledno cledwyn cleide cleidiane cleiton clelia clemence clemencia clemens clement clemente clementine clemmow cleofe cleonice cleophas cleotilde clervie
clesek cletus cleusa cleuza clidna clifford climent clint clinton cliodhna cliona clive clodagh clodio clodoaldo clodomiro clorinda clotaire clothaire
clothild clothilde clotilde clwyd clyde clydno clydog clydwyn cobi cobie cobus codou codrin codrina codrut codruta cody coelestin coen coenraad coentje
coineach coinneach colan colbey colbie colby colcu cole coleen coleson colette colgan colijn colin coline collan colleen collin collwyn colm colman colmcille
colton colwyn comgall comghan comhghall conaire conairt conall conan conanus conceicao concepcion concetta conchita conchobar conchobhar conchubhar conchur
congcong congvinh conlaed conlan conlaodh conleth connie connla connlaodh connlaoi connor conny conor conrad constanca constance constanta constantijn
constantin constantina constanze consuelo conwenna conwoion cora coralee coralie coraline corantyn corazon corbin corbinian corcran cordelia cordula corentin
corentine corentyn coretta corey corina corine corinna corinne corliss cormac cormack cornald corneel cornel cornelia cornelie cornelio cornelious cornelis
cornelisje corneliu cornelius corrado corrie corry corsin corstiaan cortez cortney cory cosette cosijn cosima cosimo coskun cosmin cosmina cosnamhach costache
costantino costanza costanzo costas costel costica costin coumba courtlyn courtney covadonga cozmin craig craita crallo creiddylad creidne creighton crelis
cremilda cremilde crenguta crescencia crescencio crescentia crescenzio crescenzo cressida creszenz creuddylad crewenna crijn crimthann crina criomhthann
criosaidh criostoir crisanta crisanto crisdean crisdein crisiant crisologo crispijn crispin crispina crispino crispulo crissie cristal cristea cristen
cristeta cristi cristian cristiane cristiano cristina cristinel cristinela cristobal cristobalina cristoffel cristofor crocifissa cronan cruadhan cruim cruz
cruzita cryda csaba csanad csenge csenger csilla csongor ctibor ctirad cuauhtemoc cubert cuchonnacht cuchulainn cuicui cuihua cuilan cuimin cuinn cuiping
cuithbeart cuiying culhwch cumali cumann cumar cumhea cumhur cunedda cuneyt cuong curdin curstag curstaidh curtis cuthbert cvetan cvetana cvetanka cvetka
cvetko cveto cvijeta cvijetin cwyfan cydwel cyfeiliog cyhelyn cynan cynddelw cynddylan cyndelw cyndeyrn cyndi cyndrig cynedyr cynfael cynfarch cynfelyn
cynffig cynfor cynfran cynfrig cyngen cynidr cynog cynrig cynthia cynthiana cynwal cynwrig cynwyl cyprian cyprien cyprienne cyriag cyriak cyriaque cyriel
cyril cyrille cyrus cystennin czcibor czeslava czeslaw czeslawa

daahir daan daantje daatje daban dabao dabhaidh dabhi dace dacheng dachi dadang dadirai dafina dafinka dafna dafni dafydd dag dagan dagang dagbjartur dagbjort
dagfinn dagfinnur dagfrid dagheidur daghild dagim dagir dagistan daglar dagmar dagmara dagmawi dagmey dagnija dagny dagnyr dagoberto dagrun dagvadorj dahabo
dahlan dahlia dahye daiane daibhi daibhidh daichi daidh daiga daiki daimh daina dainis dainius dainora dainuvite daire daireann dairine daisha daisuke daisy
daitheog daithi daiva dajad dakila dakotah daksh daksha dakshesh dakshina dakshita dalal dalbir dalel dalerjon daleyza dalhatu dalia dalibor dalibora dalila
dalimil dalisay dalisu dalius daliya daljeet daljinder daljit dallan dallilja dallin dalma dalmar dalmau dalmazio dalpat dalrun dalva dalvir dalya damar
damarion damaris damaso damayanthi damayanti damba dambadarjaa dambar dambudzo damchoe damdin damdinsuren damesh damhlaic damhnait damian damiano damianos
damiao damien damilare damilohun damilola daminee daming damini damion damir damith damitha damjan damjana damla dammika damnjan damodar damodaran damon
damtew damulis damwain damyanti dana danabek danagul danah danai danckert dandan danel danella danelle danette danfeng dangelo danguole danhong dania
daniachew daniah danial danian danica daniel daniela daniele daniella danielle daniiar daniil daniila danijel danijela danika daniksha danil danila danilo
danis danit danita daniyah daniyal daniyar danjuma dankert dankmar dankrad dankward danladi danny danping danqing dante danupon danushka danut danuta danute
danyal danyang danyla danylo daosavanh daoud daouda daovone dapeng daphne dapo daqing darab daragh daranee dararat darareaksmey dararith daravuth darby darcie
darcy dardan daredjan darejan darerca dargis daria daricha dariga dariia darija darika darin darina darine dario darioush dariu darius dariush dariusz dariya
darja darkhan darkhanbek darko darkoa darkwah darla darleen darlene darma darmanto darmawan darmawati darnell darpan darpana darragh darrel darrell darren
darrick darrin darron darryl darshan darshana darshanaa darshi darshika darshil darshini darshita darshna darunee darwati darwesh darwis darwish darya daryl
daryna daryoush daryush dasarath dasel dasha dashamir dasharath dasharatha dashawn dashdavaa dashdorj dashenka dashiell dashka dashnor dashnyam dashrath
dashti dashurie dashzeveg dastan dastanbek dasun dathan dathyl datiko dattatray dattatreya datuna datya daudi dauir dauirzhan daulet dauletbek dauletkhan
dauren daurenbek davaa davaadorj davaajargal davaanyam davaasuren davaatseren dave daveth davi david davide davin davina davinder davinia davit daviti
davitiani davlat davlatbegim davlatbek davlatmo davlatnazar davonte davood davor davorin davorka davoud davron davronbek davuth dawei dawid dawit dawlat
dawood dawoud dawson dawsyn dawut daxiong daxton daya dayal dayamayi dayami dayan dayana dayanand dayananda dayanara dayanat dayanc dayanch dayang dayani
dayanidhi dayaram dayo dayong dayoung dayron daz deaglan deana deandre deangelo deanna deanne dearbhail dearbhaile dearbhfhorghaill dearbhla deasia deasun
deasunach debabrata debangshu debanjali debanjan debapriya debarati debarghya debarshi debashis debashish debashree debasish debasmita debbie debdas debdutta
debebe debendra debesh debjani debjit debjyoti deboleena debolina debora deborah deboshree debosmita debra dechang dechapol dechen decio decla declan dedde
deddo dedeepya dedi dedmer dedra dedy deeba deeksha deekshita deekshith deema deemah deena deepa deepak deepakshi deepali deepamala deepan deepani deepanjali
deepankar deepansh deepanshu deepanwita deepender deependra deepesh deepika deepinder deepshikha deeptanshu deeptha deepthi deepti deeptiman deepu deeqa
deetje defne degang degenhard deguang dehai dehua dehui deian deiby deidra deidre deike deimantas deimante deiniol deiniolen deion deirbhile deirdra deirdre
deise deisy deivid deividas dejan dejiang dekel dekyi delal delali delan delaney delara delaram delawar delbchaem delbert delcho delfim delfin delfina delfino
delgermaa delgermurun delgersaikhan delgertsetseg delia deliana delil delilah delima delin delisha delkash dellingur delmar delnavaz delnia delois delores
delphia delphine delroy delshad delun delwedd delwen delwyn delyan delyana delyn delyth demarcus demario demba demberel demelza demesin demet demetra demetria
demetrio demetrius demhat demi demian demid deming demir demiralp demircan demirhan demirkan demna demokan demond demyan denae dencio denes denez deneza
dengin deni denice deniel denijs denilson denis denisa denise denish denisha deniska denislav denislava denisse denita deniz denizcan denizhan dennis denoal
denys denzel denzil denzill deobrat deoiridh deokinandan deolinda deolindo deon deondre deontae deonte deoraj deorsa deping deqiang derartu derbail derbaz
derbhla dereje derek derfel derick derien derin derkien derkina derkjan derkje derman dermod dermot derowen derrick derrien derryth derval dervilla dervisa
dervla dervorgilla derwa derwen derwyn derya deryanur deryn desalegn desanka deshan deshaun deshawn desheng desi desiderio desimir desirae desiree desislav
desislava desmond despina desraj desta destaw destegul destia destin destinee desty desy detelin detelina dethie detia detje detlef detlev detmer deusdedit
deusdete dev devadas devadasan devadatta devaka devaki devakumar devamsh devan devanand devang devangana devangi devansh devanshi devanshu devante devaraj
devarajan devasena devashish devashree devavrat devdas devdutt devender devendra devendran devesh deveshi devi devika devila devin devjeet devki devkinandan
devkumar devlet devnarayan devnet devon devonte devraj devran devrat devrig devrim devyani devyanshi devyn dewanti dewanto dewayne dewei dewey dewi dewina
dewmi dewran dexiang dexin dexter deyanira deyong dezhi dezider dezmond dezso dezsoe dganit dhafer dhairya dhammika dhananjay dhananjaya dhanapal dhanasekaran
dhanashree dhanashri dhanesh dhaneshwar dhani dhanisha dhanishta dhanraj dhanuja dhanuka dhanush dhanusha dhanushka dhanvantari dhanvi dhanvin dhanya dhara
dharam dharambir dharamjit dharampal dharamveer dharamvir dharani dharanidhar dharini dharmalingam dharmaraj dharmaraja dharmendra dharmesh dharmik dharminder
dharmistha dharnidhar dharshan dharshini dharti dharun dhatri dhaval dhavala dhawal dheera dheeraj dheerendra dhiaa dhiaeddine dhian dhilip dhimas dhinakaran
dhira dhiraj dhirajlal dhiren dhirendra dhiru dhirubhai dhishan dhita dhivya dhondup dhouha dhriti dhritiman dhruv dhruva dhruvi dhruvika dhruvil dhudi dhuha
dhundup dhurba dhurjati dhwani dhyan dhyani diaa diaaeddin diakaridia dialika diallo dian diana diane dianita dianna diarmad diarmaid diarmait diarmuid diarra
dickyi dicle dictus didar didde didem dider didericus dideriek diderik didier didik didina didrik diebold diederick diederik diederika diego dieke diellza
diemut dienaba dieneke dientje diep diepold dierk dieter diethard diethelm diether diethild dietlind dietlinde dietmar dietmute dietram dietrich dietrun
dietwald dieuanh dieudonne dieudonnee dieulinh dieuwe dieuwer dieuwerke dieuwertje dieuwke dieuwkje dieynaba digambar digant diganta digory digvijay digvijaya
dihia dihya dijana dijmen dijwar dikeledi dikla dikran dikranouhi diksha dikshant dikshit dikshita dikshya dilafruz dilan dilani dilantha dilara dilawar dilay
dilbagh dilbar dilbaz dilber dilbirin dildar dildora dileas dileepa dilek dilfuza dilgam dilges dilgesh dilhan dilhani diliau dilini dilip dilipkumar dilkhwaz
dillip dillon dilma dilman dilmaya dilmurod dilnavoz dilnaz dilnoza dilobar dilong dilorom dilovan dilovar dilrabo dilrabokhon dilruba dilruk dilrukshi dilsad
dilsah dilshad dilshan dilshani dilshod dilshoda dilshodbek dilsora dilsoz dilvin dilwen dilwyn dilxwaz dilya dilyar dilyara dilyora dilys dima dimakatso
dimas dimash dimby dimce dimcho dimfie dimitar dimitra dimitri dimitrichka dimitrinka dimitrios dimitris dimitriy dimka dimochka dimos dimosthenis dimpal
dimphna dimphy dimple dimpna dimpy dimuth dimuthu dina dinabandhu dinah dinakar dinakaran dinali dinanath dinara dincer dinda dindayal dineke dinendra dineo
dinesh dinesha dineshkumar dineth dingding dingguo dinhphuc dini dinie dinislam dinithi diniyar dinkar dinko dinmukhamed dinmukhammed dinnis dinogad dinu
dinuka dinusha dinushi dinushika diodato diogenis diogo dioma diomasach diomedes dion dioncounda dionicio dionigi dionijs dionisio dionisis dionne dionysia
dionysios dionysis diorbhail diorbhorgail diosdado diouma dipak dipali dipanjan dipankar dipannita dipanwita dipen dipendra dipesh dipika dipin dipta diptarka
diptendu dipti diptiman dirce dirceu dirck dirga diriba dirk dirkien dirkjan dirkje dirkmar disanka dishaan dishant dishita ditebogo ditiro ditlev ditmer
ditsje ditske ditte dittu ditza ditzah diusha divakar divakaran divansh divera divij divija divisha diviya divna divya divyam divyang divyani divyanka
divyansh divyanshi divyanshu divyata divyesh diwakar diyana diyar diyas diyora diyorbek diyorjon djaafar djaber djalma djamal djamel djamila djarot djegdjiga
djelika djelloul djeneba djenebou djibril djiby djigui djihad djihane djivan djoeke djoerd djoke djoko djordje djouher djuanda djulsa djuradj djurdja
djurdjura djurre djurretje dlawar dlnia dlovan dlshad dmitri dmitrii dmitrij dmitriy dmitry dmytro doaa dobiegniew dobieslaw dobri dobrica dobrila dobrin
dobrinka dobrivoje dobrochna dobrogost dobromila dobromir dobromira dobrosav dobroslav dobroslava dobroslaw dobroslawa dobrynya dochia doddy dodi dodzi doedje
doeke doekele doekes doete doetie doetse doetsje doewe doezwal dofri dogac dogan doganay dogancan dogfael dogmael dogmaela dogucan doguhan dogukan dogus
dohyun doina doinita doireann doirind doitse dolag dolanna dolapo dolev dolgion dolgor dolgorsuren dolly dolnapa dolores dolrudee dolunay domagoj domantas
domarad domaslaw domenec domenica domenico domhildur domhnall domhnull domhnullina domien dominga domingas domingos dominic dominick dominik dominika
dominique dominykas domitila domitilla domitille domitilo domnall domnica domnicus domnika domoina domonkos don donaciano donagh donal donald donaldina
donalina donan donasian donatas donatella donatien donato donatus dondog donell donella donelle dong-hyun donghai donghua donghui donghyun dongliang dongmei
dongming dongping dongsheng dongxia dongxu dongyan dongyang donia donish doniyor doniyorbek donka donko donkor donna donnabhan donnacha donnagan donnan
donncha donnchadh donnell donnie donoal donogh donough donovan dontae donwal donyor donzilia doolin dooronbek doortje dora doraisamy doraiswamy dorean doreen
dorel doreth doretha dorian doriana doriel dorijn dorin dorina dorinda dorine dorinha doris dorit dorita dorival dorjee dorjpalam dorjsuren dorka dorle dorlis
dorofei dorofey doron doronit dorota dorotea dorothe dorothea dorothee dorothy dorottya dorrit dorsa dorsey dorte dortea dorthe dorthea dorthy doru doruk
doruktan dorus dostonbek dotan dotty dotun douaa douae douangchanh douangchay douangdeuane doug dougal dougie douglas douha douwe douwien douwina douwkje
dovev dovid dovilas dovile dovrat dovydas dowlet dowletgeldi dowletmyrat dowran doyle doyun dragan dragana dragica draginja dragisa dragojla dragoljub
dragomir dragomira dragos dragoslav dragoslava dragutin drahomir drahomira drahoslav drahoslava drahus dramane drasute draupadi draupnir draven drayton drazen
drazenka dreama drenusha drew drewes drian driekske driekus driesje drieske drifa drigan drikus dripta drishti drishya driss dristi dritan dritero driton
drogomir drolkar drolma drora drorit drudwen drusiana drusilla drystan drythyll duaa duald dualeh dualtach duane duang duangchai duangdao duangduen duangjai
duangkamol duangmala duangporn duangrat duangta duarte dubad dubhaltach dubhan dubhdara dubheasa dubhghall dubhghlas dubhlainn dubravka dubravko ducanh duchuy
ducminh ducthang duduna duduzile dugald dugarjav dughald dughall dughlas duibhghiolla duilio duinseach duisen duisenbek duishon duishonbek dukagjin dulal
dulamsuren dulani dulanjali dulanjan dulari dulat duleeka dulguun dulmaa dumeng dumenica duminda duminku dumisani dumisile dumitra dumitrita dumitru duncan
duncanina dunchadh dundar dung dunja dunvel dunya dunyasha duodu duong duosch durairaj duraisamy durdane durdica durdona durdu durdy durdygeldi durdymyrat
durga durgadas durgadevi durgaprasad durgesh durgeshwari duriye durkje durmishkhan durmus durojaiye durotimi dursun dursunay dursungul durukan durvalina
durward dusabe dusabimana dusan dusanka dusha dushime dushimimana dushyant dushyanth dusica dusko dustin dusya dutmer duurtje duvan duvier duyen duygu dvira
dvora dvorah dvorit dwaipayan dwarakanath dwarka dwarkadas dwayne dwezenn dwi dwight dwijendra dwijesh dwiki dwinanda dwiti dwiyanti dwyfor dwynwen dwysan
dyah dyddanwen dyddgen dyddgu dyfan dyfed dyfedwy dyfnallt dyfnwal dyfodwg dyfri dyfrig dyghan dylan dylis dymphie dymphna dympna dynfwal dyrfinna dyrleif
dyrleifur dyrun dyumna dyuti dyveke dzana dzanan dzejla dzemal dzemila dzenan dzenana dzenita dzevad dzevada dzhabrail dzhamal dzhamaludin dzhambulat dzhokhar
dzidra dzierzyslaw dzifa dzintars dzintra dzirkstite dziugas

eabele eabha eachainn eachann eachdonn eachna eadan eadaoin eadbhard eadser eadske ealair ealasaid ealisaid eallair ealse ealsje ealtsje eamhair eamon eamonn
eanna eanraig earcadal eardske earlene earnan earnest earnestine easton eastyn easwar easwaran easwari eavan ebba ebbe ebele ebelechukwu ebelien ebeltje
ebenezer ebere eberechi eberechukwu eberhard eberhardine ebonie ebony ebrahim ebrar ebrel ebrilla ebrillwen ebru ebtanas ebtehal ebtesam ebtisam ebubechukwu
ebubekir ebuka ebunola ebunoluwa ebyan ecaterina ece ecehan ecem ecenaz ecenur ecevit echezona eckart eckbert eckehard eckhard eckhardt ecmel eda edanur edda
eddie edel edelburga edelgard edelmira edelmiro edeltraud edeltraut edeltrud edelyn eder edern edessa edeyrn edgar edgaras edgardo edgars edgeir edhem edi
ediansyah ediba edibe edie edige edilberto edilene edileusa edilson edin edina edinam edinson edison edita edith edivaldo edlira edmee edmilson edmond edmund
edmunda edmundas edmunde edmundo edmwnd edmygedd edna ednaldo ednalva ednari edneia ednilson ednowain ednyfed edoardo edona edouard edryd edsard edsge edske
edson eduard eduarda eduardas eduardo eduviges edvaldo edvard edvardas edvards edvige edvin edvinas edvins edward edwen edwige edwin edwina edwyn edyta edyth
edzard eebele eedla eefje eelcko eelco eeli eelika eelis eelke eelkje eelkjen eelse eeltje eeltsje eelze eemeli eemke eenok eerik eerika eerikki eerin eerke
eernst eero eesge eetu eeuwe eeuwke eeva eevert eevi eewout efalame efe efecan efehan efekan efemia effah effendy effie effiong efflam efflamig efflez
efigenia efimiya efisia efisio efkan eflal eflamm eflyn efnan efnisien efosa efrain efrat efrayim efrem efren efrog efrosinia efrosinya efstathia efstathios
efstratia efstratios efsun efterpi efthalia efthimis efthymia efthymios eftimia eftimie eftychia eftychios efua efuwa efydd egberdina egbert egberta egbertha
egbertine egbertje egbertus egecan egehan egemen eggerik eggert eggrun eghosa egidia egidijus egidio egidius egil egilbert egilhard egilina egill egils
eginardo egino egita egle egmont egobudike egoitz egon egor egorka egshiglen ehab ehkhine ehregott ehrenfried ehrenreich ehrentraud ehrhard ehsan ehsanullah
ehtesham ehtiram ehud eibert eibhear eibhilin eibhleann eibhlin eibhlis eichear eiddig eiddon eiddwen eideard eidis eidunn eidur eifion eifiona eigil eigill
eigra eihar eiichi eija eiji eike eiko eila eilaf eilam eilard eilat eildert eildina eileanoir eileen eileke eiler eilert eilev eilidh eilif eilin eilinora
eilionoir eilis eilise eilish eiliv eilke eilko eilon eilona eimantas eimbert eimear eimert eimhear eimhin eimhir eimile eimuntas einar einari einarina einat
einav eindra eindridi einike einin einion einiona einir eino einri einride einthor einudd einvardur einwen eira eirea eireann eirian eirianedd eirianwen eiric
eirik eirika eirikka eirikur eirin eirini eiriol eirion eirlys eirnin eirny eiros eirug eirun eirwedd eirwen eirwyn eiryl eirys eisse eitan eithan eithna
eithne eithrig eivar eivind eivor eivydas ejebay ejegyz ejesh ejigayehu ejike ejikeme ejiofor ejiro ejnar eka ekaansh ekachai ekaette ekaitz ekalavya ekanath
ekanga ekansh ekanta ekaphon ekarat ekari ekaterina ekaterine ekaterini ekawati ekela ekene ekenedilichukwu ekepati ekin ekine ekkachai ekkehard ekkehart
eknath eko ekoputra ekow ekram ekrem ekua ekuwa ekvtime ekwueme ekwutosi elad eladia eladio elahe elaheh elaia elain elaina elaine elam elaman elango elanur
elarbi elavarasan elazar elba elbay elbek elbert elbertha elbertje elbrich elbrig elburg elchai elchanan elchibek elchin elcin elcio elcke elda eldana eldaniz
eldar eldbjorg eldefonso eldem eldeniz elderik eldey eldgrimur eldiyar eldon eldora eldorbek eldos eldrid eldridge eldrun eleana eleanor eleanora eleazar
elechi elefteria elefterie eleftheria eleftherios elektra elemer elena eleni elenice elenid eleniko elenoa elenora elenuta elenydd eleonoor eleonora eleonore
eleouet eleri elestren elettra eleuterio eleuthere elewijn elfair elfan elfed elffin elfgard elfi elfida elfinesh elfodd elfrid elfrida elfride elfriede
elfrun elftraud elfur elfyn elgan elgard elgiz elguja elgun elhadi elhadj elham elhan elhanan elhassan elhoussine elhussein eli elia eliad eliamani elian
eliana eliane elias eliashiv eliav eliaz eliboubann elidyr eliecer eliete eliezer elif elifnaz elifnur elifsu elifuraha eligio elihu eliisa eliisabet elijah
elikapeka elikem eliki eliko elikya elilta elimelech elin elina elinam elinbjorg elinborg elindis eline elined elinoam elinor elinros elinwy elio elior eliora
eliott elira eliram eliran elis elisa elisabed elisabet elisabeta elisabete elisabeth elisabetta elisangela elisante elisavet elise elisedd elisenda eliseo
elisha elisheva elisif elisiva eliska elisud elitsa elitzur elivar eliwlod elixabete eliya eliyah eliyahu eliza elizabete elizabeth elizalde elizangela elizar
elizaveta elizete eljas elkana elkanah elke elkhan elkin elkje ella ellarose elle elleke ellemieke ellemijn ellen ellengard elli elliana ellidi ellie ellina
ellinor elliot elliott ellis ellisif ellisyn elliw ellora ellsworth elly ellyw elma elmaddin elman elmar elmarie elmars elmaz elmeddin elmedin elmedina
elmehdi elmer elmeri elmert elmin elmina elmir elmira elmon elmurad elmurod elna elnar elnara elnare elnatan elnaz elnora elnur elnura eloa elod elodia elodie
eloi eloid eloisa eloise elona elorn elorna elouan elouane elouen elouise elowen elowyn eloy elpida elpidia elpidio elrad elroy els elsa elsabe elsabet elsad
elsayed elsbet elsbeth elseba elsebet elsebeth elselien elseline elsemarie elsemieke elsen elsever elshad elshaday elshan elshod elsie elsje elske elspet
elspeth elspie eltac eltaj eltay elton eltun elturan eluned elva elvan elvana elvedin elvedina elvijs elvin elvina elvinas elvino elvir elvira elvis elviz
elwena elwira elwood elwyn elyada elyakim elyar elyas elyasaf elyashiv elyaz elyes elyor elyorbek elyse elystan elza elzbieta elzear elzelien elzhan emad eman
emanoil emanuel emanuela emanuele emberlee emberly emberlyn emberlynn embla embrek emebet emeka emel emelia emelian emelie emeline emelita emely emelyan
emenalo emenike emer emeran emerance emerenciana emerenziana emerita emerson emersyn emese emeterio emi emidia emidio emiel emigdio emiko emil emilbek emilde
emile emilee emilia emilian emiliano emilie emilien emilienne emilija emilijus emilio emilita emils emily emin emina emine eminenur eminoni emir emiralp
emirhan emirkan emlyn emma emmalee emmaleigh emmalyn emmalynn emmanouela emmanouil emmanuel emmanuella emmanuelle emmarie emmechien emmeken emmeram emmerens
emmerich emmerik emmet emmett emmi emmichje emmie emmigje emmitt emoke emomali emori emosi empke emrah emre emrecan emrehan emrullah emrys emtithal emuna
emunah emylia emyr enass enayat enayatullah encarna encarnacion enda endah endale endalkachew endang endashaw enddwyn endelienta endelyn ender endre endrit
endzela enea enebish enedina enejan eneken eneko enerel eneritz enes enesh enfail enfys engberdina engbert engelbertha engelbrecht engele engelhard engelien
engelina engelke engelmar engida engidawork engilbert engilbertina engilrad engilraf engin enginalp engracia enguerrand enid eniko eniola enisa enise enitan
enkeleda enkelejd enkelejda enkhbaatar enkhbat enkhbayar enkhbold enkhchimeg enkhee enkherdene enkhgerel enkhjargal enkhjin enkhmaa enkhmend enkhsaikhan
enkhsanaa enkhsuld enkhtaivan enkhtsetseg enkhtulga enkhtur enkhtuvshin enkhtuya enkhuush enkhzaya enkhzul enlai enlik enlli ennechien enni ennio enno enoch
enoga enogad enogat enola enora enori enosh enrhydreg enric enrica enrico enrika enrique enriqueta ensio enver enyinna enyinnaya enyioma enyonam enza enzo
eochaidh eodez eoghan eoghann eoghnait eoin eoinin eolann eostenn eozen eozenn epalahame epameinondas epeli ephraim epifan epifanio eppie eraihia eralp
eraltay eraly eran erana erandi erandika eranga erasmo erasmus erasmws erasti erasto erasyl erato erazem erbay erbol erbolat ercan ercole ercolina ercument
erdal erdaulet erdem erdene erdenebaatar erdenebat erdenebayar erdenechimeg erdenejargal erdenesaikhan erdenetsetseg erdenetuya erdenezaya erdinc erdmann
erdmute erdmuthe erdong erdos erdvilas ereatara erekle erela erell eremey eremia eren erenalp erencan erendiz ereni erez erfan erfyl ergash ergashali ergin
ergul ergun ergunay erguvan ergyriad erhan erhard eriberto eric erica erich erick ericka erik erika eriko eriks erin erivaldo erja erkaiym erkal erkan erkanat
erkebulan erkegul erkenaz erkhembayar erki erkin erkinbek erkingul erkinjon erkinoy erkka erkki erkut erlan erland erlangga erlantz erlend erlendina erlendur
erlina erlinda erling erlingur erma ermak ermal erman ermanno ermek ermekbay ermelinda ermelinde ermelindo ermeline ermenegildo ermenga ermenhild ermentraud
ermesinda ermias ermid ermile ermin ermina erminia erminio ermira ermiyas ermolai ermolay ermuhan erna ernat ernawati ernest ernesta ernestas ernesti
ernestina ernestine ernesto ernests ernestus erni erniaz ernir ernita erno ernst ernst-august erntraud ernur erofey erofili erol erondina eroni erpur erramun
ersagun ersain ersan ersel ersen ersilia ersilio ersin erskine ersoy ersultan ertac ertan ertay ertugrul ertunc eruera erueti ervand ervin ervins ervis erwan
erwana erwanez erwanig erwin erwina erwine erwyn eryilmaz eryn erzat erzhan erzsebet erzsi erzsike esava esayas esben esbolat eseld esenam esenbek esengeldy
eseniya esentay esenzhan eseta esfandiar esfandyar esger esha eshaan eshagh eshal eshan eshani eshed eshel eshika eshita eshkol eshmat eshmurod eshwar eshwari
esi esila esimkhan esin esinam eskandar eskedar eskelien eskell eskil eskild eskinder esko esma esmae esmaeel esmaeil esmail esmanur esmatullah esme esmee
esmeralda esmerelda esmira esmurat esohe espen esperanza esra esraa esranur esref essam essi essie estanislao esteban estee estefania estela estell estella
estelle ester esterina estev estevao estevo esther estibaliz estitxu estrella estrellita estrid esupofo eswar eswaran eswari eszter etaferahu etele etelka
etelvina etenesh etera etevise etgar ethan ethel ethelbert ethelyn ethem ethna ethne ethniu etibar etidal etienne etika etonia etornam etsuko etta ettie ettje
ettore ettorina etuale etuate etzel euan eubha euclides eudaf eudald euddogwy eudes eudora eudosia eudoxia eudoxie eufemia eufemiano eufrasio eufrosina eugeen
eugen eugene eugenia eugenie eugenio eugeniusz eujen eukene eula eulalia eulalie eulalio eulogio eun-ji eunan eunice eunji eunjung eunkyung eunwoo euphemia
euphemie eurddolen eurddyled eurfron eurfryn eurgain eurico euridice eurion eurliw eurneid eurof eurog eurolwyn euronwy eurwedd eurwen eurwyn euryl eurys
eusebi eusebia eusebio eusebiu eustace eustach eustachio eustakio eustaquio eustas eutimio eutiquio euwkje eva eva-maria evaggelia evaggelos evald evaldas
evalds evalyn evalynn evan evander evandro evangelia evangelina evangeline evangelino evangelos evanildo evann evanthia evariste evaristo evdal evdochia
evdokia evdokim evdokiya eve evelenn evelien eveliina evelin evelina eveline evelio evelyn evelyne evena eveneg evenig evenn eveno evenou everarda everardina
everardo everardus everdien everdina everdine everett everette everharda everlee everleigh everly everlyn evert everta evertien evertjan everton evgeni
evgenia evgenii evgenij evgenios evgeniy evgeniya evgeny evi eviana evie evija evilasio evina evlalia evlampia evlampiy evlin evpraksia evren evrim evripidis
evsei evsey evstafiy evstati evstigney evyatar evzen ewa ewalani ewald ewan ewart ewatomi ewein ewelina ewella ewen ewena ewenn ewine ewold ewolt ewoud ewoudt
ewout exequiel expedita expedito eyad eyal eyder eydis eydna eyerusalem eyfridur eygerdur eyglo eyhildur eyitayo eyitope eyjolf eyjolfur eylard eylaugur
eyleif eyleifur eylem eylul eymen eymund eymundur eynat eyolf eyram eyrun eystein eysteinn eythor eythora eythrudur eyup eyvar eyvaz eyvind eyvindr eyvindur
eyvor ezana ezatollah ezechiele ezechukwu ezekia ezekiel ezenwa ezequiel ezeudo ezgi ezginur ezgisu ezhilan ezhilarasan ezhilarasi ezinma ezinne ezinwa ezio
ezioma ezizmyrat ezra ezzah ezzat ezzeddine ezzedine ezzeldin

faaaliga faadumo faafetai faafouina faaiza faalelei faamanu faamatuainu faarax faasavalu faasse faatauvaa faatoia faavae fabian fabiana fabiano fabien
fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizia fabrizio fachri fachrul fachtna facundo faddey fadekemi fadel fadela fadey fadheela fadhel
fadhil fadhila fadhilah fadhili fadhlan fadhli fadi fadia fadiala fadik fadil fadila fadillah fadime fadli fadoua faduma fadumo fadwa fadwah fadzai fadzayi
fadzil fadzilah fadzli fadzlina faezeh fahad fahd fahda fahed faheem fahimeh fahir fahira fahmi fahmo fahmy fahrettin fahri fahrija fahriye fahrizal fahrudin
fahrul fahsai faiber faical failautusi fainche fainne faiqa faisal faisel faiza faizah faizal faizan faizmohammad faizul faizullah fajar fajarina fajri
fakaola fakava fakhar fakher fakhreddine fakhri fakhriya fakhrosadat fakhruddin fakhrul fakhry falah falak faldur faleh falgeir falguni falih falk fallon
fallyn falur fambaye famil famke fanaye fanch fanchig fanchon fandi fandresena fanel fanele fang fangfang fanglan fangming fangupo fangyuan fangzhou fani
fania fanibhushan fanil fanindra fanis fanja fanjanirina fannar fannberg fanndis fanney fanni fannie fannlaug fannrun fanny fanomezantsoa fanta fantahun
fantig fantou fanya fanzil faoiltiarna faolan faraah farag faragon farah farahin farahnoz farai faraimose faraj faraji faramarz faranak farangez farangis
farangiz faraniaina faranirina farashuu faraz farbod fardad fardau fardauke fardin fardoragh fardorougha fares fareshta faress farhad farhan farhana farhanah
farhang farhat farheen farhio farhiya farhod farhodjon fariba fariborz farid farida faridah faridaxon farideh faridoon faridoun faridun fariha farinaz faris
farishta fariz fariza farjad farkhat farkhondeh farkhunda farnaz farnood farnoosh farnoush farokh farook farooq farouk farouq farquhar farrah farrokh
farrokhzad farruh farrukh farrux farsad farshad farshid farshideh fartun faruk farukh farwa farxiya farzad farzam farzan farzana farzaneh farzin farzona
farzonai fasih fasika fastny fastrade fatbardh fatbardha fateh fatema fatemah fatemeh faten fatena fathallah fatheya fathi fathia fathiya fathollah fathur
fathurrahman fathy fatih fatiha fatihah fatikh fatim fatima fatimah fatimat fatimatu fatimazahra fatimazohra fatimetou fatin fatjon fatjona fatlind fatlum
fatma fatmagul fatmah fatmanur fatmawati fatmir fatmire fatogoma faton fatos fatou fatouma fatoumata fattah fattouma fatuma fatyma fausta faustas faustina
faustine faustino fausto fauzan fauzi fauzia fauziah fauziyah fauziyya fawad fawaz fawsiya fawwaz fawzi fawzia fawziya fawziyah fawzy fayad faycal faycel faye
fayez fayiz fayrouz fayruz fayruza faysal faysel fayza fayzah fayzulla fayzullo fazail fazal fazalahmad fazalhaq fazil fazilah fazilet fazli fazliddin fazlina
fazrul fearadhach fearchar fearchara feardorcha fearganainm fearghal fearghas fearghuina fearghus feargus fearnlagh febri febriana febriani febriansyah
febrianti febrianto febrina febriyanti fechin fecke fedderik fedele fedelino fedelm federica federico fedir fedje fedka fedke fedor fedosiya fedosya fedot
fedotka fedoua fedya feeke feenat fehime fehintola fehmi fehmida feichin feico feidelm feidhelm feidhlim feidhlimidh feifan feifei feiga feihong feije feijo
feike feikje feiko feilong feitse feitsje feiyan feiyang feiyu fekadu fekede fekitoa fekla felana felaniaina feleti felice felicia feliciano felicie felicitas
felicity felicja felien feliks feliksas feliksija felim felimy felipa felipe felisa felisbela felisberto felisian felismina felix felton femi femke femkje
femmechien femmegien femmie femmigje femmy fengjiao fengjun fenglan fengqin fengur fengxia fengxian fengying fengyun fenitra fenja fenna fennechien fennegien
fennetje fennigje fenno fenohery fenris fenten feodor feodora feodosia feodosiy feodosiya feofan feofil feqan ferah ferapont feray feraye ferdane ferdaous
ferdau ferdi ferdia ferdiad ferdian ferdiansyah ferdinan ferdinand ferdinanda ferdinando ferdl ferdos ferdows fereidoon fereidoun ferelith ferenc ferencz
fereshteh fereydoon fereydoun fergal fergna fergus ferhad ferhan ferhana ferhat feri ferid feride feridoun feridun feriel feriha ferit ferko fermesk fermin
fermina fernand fernanda fernande fernando fernao ferran ferroudja ferruccio ferruh feruz feruza feryal ferzan fesolai fethi fethia fethiye fethullah
fetlework fetra fettouma fetuao feven fevronia fevzi fexri feyikemi feyisara feyisayo feyisola feyte feyyaz feyza feyzanur feyzi feyzullah fezeka ffagan
ffinian ffion fflam fflur ffowc ffraid ffrancon ffransis ffreda fiacc fiach fiachna fiachra fiacra fiadh fiadhnait fiafia fiafra fialele fiamma fiammetta
fianait fianna fidaa fidail fidan fidel fidelia fidelina fidelma fidencio fiebe fieke fiene fientje fiete figen fiifi fijke fijtje fikadu fikile fikir fikirte
fikre fikremariam fikreselassie fikret fikreta fikri fikriye fikru fikry filaret filemon filemoni filiberto filimon filimone filinto filio filip filipa filipe
filipo filipp filippa filippo filippos filips filiz filka filofteia filomena filomeno filothei filya fimke fimme finan finbar finbarr finbarre fineen finella
fingal finghin fingin finian finlay finlayina finley finn finnbjorg finnbjorn finnboga finnbogi finndis finneas finneces finnegan finngeir finngerd finnguala
finnian finnlaug finnlaugur finnley finnrun finnseach finnuala finnur finnvard finnvid finola fintan fiona fionan fionn fionnabhair fionnaghal fionnan
fionnbarra fionnbharr fionnghal fionnghall fionnghuala fionnlagh fionnlugh fionntan fionntana fionnuala fionnula fionola fiorella fiorello fiorenza fiorenzo
fiorina firangiz firas firass firat firaya firdaous firdaus firdausi firdavs firdevs firdous firehiwot firman firmansyah firmina firmine firmino firooz
firoozeh firouz firouzeh firuddin firudin firuta firuz firuza firyal fisani fisayo fiseha fishel fisnik fisseha fitahiana fitia fitiavana fitim fitri fitria
fitriah fitriana fitriani fitrianti fitriyah fitriyani fitsum fiyinfoluwa fizuli fjalldis fjolla fjolnir fjolvar fjorgyn flaithri flaminia flaminio flamur
flann flannait flannan flannery flavia flavie flavien flavienne flavio flaviu flavius flemming fletcher fleur flipke floarea floireans floortje flora florante
florbela flordeliza florea florence florencia florencio florene florens florent florenta florentijn florentin florentina florentino floretta florian floriana
florica floricel florieke florije florin florina florinda florine floripes floris florrie florus flossie floyd flurin flurina flurinda flutura flyura foalan
focke focko fodhla fodil fodla foeke foekje foelke foelkje foeltje foetje fogartach foillan foivos fokel fokelien fokeltsje fokje fokjen fokke fokkelien
fokkelina fokkert fokkje fokko fola folahan folake folarin folasade folashade folau folaumahina folef folgan folker folkert folkertje folkhard folkje folkmar
folko folkvardur folkwin folorunsho folorunso foluke folusho fonda fookhing fopje fopke foppo forannan forbflaith forgael foroogh foroozan forough forouhar
forouzan fortino fortunato fosia foteini fotima fotina fotini fotiniya fotios fotis fouad fouke foukje foulques fousseyni fouzi fouzia fouzieh fouziya fowsiyo
fowzia fozia fozil foziljon fraenir fragkiskos franca francelina francelino frances francesc francesca francesco franci franciele francielle franciesca
francijntje francina francinaldo francine francis francisca francisco franciscus franciska francisleide francisquinha franciszek franciszka franck franco
francois francois-xavier francoise frangag franjo frankie franklin frankwin frano frans fransez franseza fransisca fransiska fransiskus fransoaz fransou
frantisek frantiska franz franziska fraser frauke fraukien fraukje fred freda fredbjorn freddie freddy fredelito frederic frederica frederick frederiek
frederieke frederig frederik frederika frederikje frederikke frederique fredrick fredrik fredrika fredrikka fredrikke fredu fredy freek freeman freerk
freerkje frehiwot freida freja frerik freshta freweini freweyni freya freybjorn freyda freydar freydis freygardur freygerdur freyja freyleif freyleifur
freymar freymodur freyr freyrun freysteinn freyvardur freyvid fricis frida fridbert fridbjorg fridbjorn friddis fridfinnur fridgeir fridgerdur fridjon
fridlaug fridlaugur fridleif fridleifur fridmar fridmey fridmundur fridny fridolina fridon fridrik fridrika fridrikka fridrikur fridrun fridse fridsteinn
fridthjofur fridthora fridur fridvin frieda friedebald friedebert friedegard friedegund friedelind friedemann frieder friederike friederun friedgard friedhelm
friedhold friedje friedl friedlieb friedlinde friedmar friedrich friedrun friedwald friedwin friggja friseal frishta frithjof fritjof frits fritske fritz
fritzi frmesk frode frodewin frodhi frohmut froilan frosina froso frosti frosya froujke frouke froukelien froukelina froukje frouwina frouwkje frouzan froylan
frozan frugit fruma fruzsina frydis fuada fuatino fuchun fugui fuhua fuimaono fulbert fulden fulgence fulgencio fulgenzio fulin fulko fulop fulup fulvia
fulvio fulya fumie fumihiko fumiko fumilayo fumio funda fundiswa funeka fungayi funke funmi funmilayo funmilola funsho fuqiang furaha furbaide furchtegott
furkan furqan furqat fursa fursey furugh fusheng fusien fusun futoon futsje fuying fuyuan fuyuko fychan fylkir fyodor

gaatse gabdrakhman gabdulla gabi gabija gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrijela gadadhar gadiel gadir gadisa
gadzhi gadzhimurad gael gaela gaelen gaelig gaelle gaenor gaerwen gaetan gaetana gaetane gaetano gafni gafnit gafran gagan gagana gagandeep gagik gahigi gaia
gaiane gaida gaidar gaidig gaidis gail gailute gaioz gaizka gajanan gajanand gajapati gajendra gajendran gajraj gakii gakuba gakuru galad galaktion galang
galaye galbadrakh galderic galih galim galimzyan galin galina galinka galip galit galiya galsan galti galtje galtsje galuh galumalemana galust galya galym
galymbek galymzhan galyna gamalat gambhir gambhira gamila gamini gamri gamze ganang ganapathi ganapathy ganapati ganbaatar ganbat ganbayar ganbold ganbolor
ganchimeg ganchuluun gandhali gandhari gandharv gandhimathi gandulam ganerdene ganesan ganesh ganesha ganeshan ganeshkumar gangadhar gangadharan gangaprasad
gangaram gangasagar gangolf gangqiang ganisher ganit ganjar ganjargal gankhuleg gankhuyag ganna ganni ganpat ganpatrao gansukh gantulga gantumur gantuya
ganzorig ganzul gaofeng gaone gaoussou gaoyang gapur garabed garad garagoz garanhir garazi garbhan garbine garbrand garbrich garegin gareth gargi garif
garikai garikoitz garima garine garland garmian garmon garmt garnik garnon garrelt garrett garrison garritje garry garth garthewin garvit garvita garwen garwy
garwyn gary garym gasana gasha gashaw gasim gaspar gaspard gaspardine gaspare gasper gatete gathoni gatien gatis gatot gatse gatske gatwiri gatze gaudencia
gaudencio gaudenz gaudenzio gauhar gauhartas gauja gaukhar gaukje gaurang gauranga gaurangi gauranshi gaurav gauravi gauri gaurika gaurish gaurishankar gautam
gautama gautami gaute gautham gauthami gauthier gauti gautom gautrekur gautur gavhar gavharoy gavin gavino gavriel gavriela gavriil gavril gavrila gavrilo
gavyn gawad gawain gawen gayan gayane gayaneh gayani gayantha gayathiri gayathri gayatree gayatri gayaz gayle gaylord gaynell gaynelle gayrat gazanfer gazinur
gaziz gazmend gazmir gbadebo gbeminiyi gbemisola gbenga gbolagade gbolahan gcina gcinile geale gealtsje gearalt gearoid gearoidin geart geartje geartruda
geartsje gebhard gebharda gebina gebregziabher gebrehiwot gebremariam gebremedhin gebremeskel gebreselassie gebreyes gebru gedalia gedaliah gedalya gedas
gedeon gedevan gediminas gedion gediz gedun gedvile gedvydas geedi geele geerling geerlof geert geerte geertien geertjan geertje geertrui geertruida
geertruide geesien geesje geeske geeta geetali geetanjali geetha geethanjali geethika geethu geetika geeuwke gefen geffen gegham gehan gehna geidy geileis
geir geirbjorg geirdis geirfinna geirfinnur geirfridur geirhardur geirhild geirhildur geirlaug geirlaugur geirleifur geirmund geirmundur geirny geirolf
geirolfur geirridur geirrodur geirrun geirthjofur geirthrudur geirvaldur geirvor geisje geiske gejza gelace gelavizh gelawej gelbrig geldimyrat geleg gelein
geleyn gelien gelila gelina gelkje gellert gellir gellof gelmer gelsomina geltje gema gemechis gemechu gemma genadi genadijus genaro gencay gencer gendrius
genesia genesio genet genevieve genilson genival genivaldo genji genka genna gennadi gennadii gennadij gennadiy gennady gennara gennaro genovaite genoveffa
genoveva genowefa gentian gentrit gentzane genzebe geoff geoffrey geoffroy geok geonwoo georg george georgel georgene georges georgeta georgette georgi
georgia georgiana georgianna georgii georgij georgina georgios georgiy georgy geovana gepke geppie geppien geraint gerald geralda geralde geraldene geraldina
geraldine geraldo gerallt gerard gerarda gerardina gerardo gerasim gerasimos gerasimoula gerault gerben gerbert gerbeth gerbina gerborg gerbrand gerbranda
gerbrecht gerbrich gerbrig gerburg gerco gerd gerda gerdien gerdiene gerdina gerdine gerdur gerelchimeg gereltsetseg gereltuya geremia gerens gerfried gergana
gergely gergin gergo gerhard gerhardine gerhild gerke gerko gerlacus gerli gerlind gerlinda gerlinde gerlis gerlof gerlofke germain germaine german germano
germante germar germo germoe germt gernot gerold gerolda gerolf gerolt gerran gerren gerrie gerrieke gerriet gerrit gerritdina gerritjan gerritje gerritsje
gerry gershom gershon gersind gerson gert gertie gertinus gertjan gertraud gertraude gertraut gertrud gertruda gertrude gertrudes gertrudis gervasio gerwald
gerwig gerwin gerwout gerwyn gesa gesche geshbin gesien gesiena gesilene gesine gesinus geske gessica gestheidur gestny gestrun gestur gesualda gesualdo
gesuina gesuino getachew getahun getaneh getenesh gethin getinet getnet getulio geula geurtsje gevert gevorg gevork gevrog gexan geza gezim ggita ghada ghadah
ghadeer ghadir ghafor ghaida ghaidaa ghaith ghaitha ghala ghaleb ghali ghalia ghalib ghaliya ghananand ghanashyam ghanem ghania ghanim ghaniya ghannam
ghansham ghanshyam gharam gharanai gharsanay ghasem ghassan ghaya ghayath ghayda ghazal ghazala ghazaleh ghazali ghazar ghazlan ghazwa ghazwan ghena ghenadie
ghenima gheorghe gheorghina gheorghita gherasim gherghina ghevond ghezal ghijs ghilas ghinwa ghislain ghislaine ghita ghizlan ghizlane ghobad ghodratollah
ghodsi ghodsieh ghofran gholam gholamali gholamhossein gholamreza ghoncheh ghosoun ghotai ghoufrane ghoukas ghufran ghulam ghulamnabi ghulamsakhi ghusoon
giabao giachen giacinta giacinto giacobbe giacoma giacomina giacomo giacumbert giacun giada giahan giahuy giampaolo giampiero giana giancarlo gianduri
gianfranca gianfranco giang gianluca gianluigi gianmarco gianmaria gianna gianni giannin giannina giannis giannoula gianpaola gianpaolo gianpiero giasone
giatgen gibrat gicheha gideon gidion gidon giedre giedrius gielt giene gieri giesela giesje gifty giga gigel gihad gihan gihane gihani gijs gijsbert gijsberta
gijsbertje gijsbertus gijsje gijske gil gilaad gilad gilang gilat gilbert gilberte gilberto gilbertus gilchrist gilcilene gilda gildas gildasa gildasio gildaz
giles gilfaethwy giliam gilit gillaug gilleabart gilleaindreas gilleasbaig gilleasbuig gillebride gillebrighde gilleonain gilles gillespie gillian gillis
gilma gilmar gilmara gilmario gilmi gilsfridur gilson gilvan gimhan gimhana gimhani gina ginanjar gines ginesa ginette ginevra ginika ginikachi ginikachukwu
ginikanwa ginka ginny gino gintaras gintare gintas gintautas gints ginus gioacchina gioacchino gioele gioia giora giordana giordano giorgi giorgia giorgina
giorgio giorgos giorsail giorsal giosue giovana giovanna giovannella giovanni giovannina giovanny giray girdhar girdhari gireg girgis giridhar giridharan
girija girijesh girik girilal girindra giriraj girisan girish girisha girivar girlene girma girmante girmay girolamo girum gisane gisbert gisberta gisbrecht
gisela giselbert gisele giselher gisella giselle giselmar gislaine gislaug gisle gislina gislinde gislny gislrun gisoo gissur gita gitali gitanjali gitau
gitel gitesh githinji gitika gitit gitta gitte gittel gitty giuditta giuli giulia giuliana giuliano giulietta giulio giulitta giunia giunter giusep giuseppa
giuseppe giuseppina giustina giustino giusy givanildo givon gizachew gizat gizela gizelda gizella gizem gizemnur gizur gjaflaug gjelosh gjergj gjergji
gjermund gjertrud gjoko gjon gjorgji gjorgjija gjylsime gjyste gladez gladheidur gladis gladys glafira glain glandeg glanffrwd glanmor glanna glaoda glasha
glauber glaucia glaudina gleb glebushka gleice gleisiar glen glenan glenda glenn glenna glenwen glenys gleren glesni gliceria gligor glikeriya glodis gloria
gloyw glumur glykeria glyn glyndwr glynis glynmor glynwen gnagna gnanam gneisti gniewko gniewomir gnilane gnupur goanvec gobind gobinda gobinet gobnait gobnat
goda godavari godehard godelieve goderdzi godfrey godfried godfriede godgerdur godhuli godlisten godmann godmundur godrun godschalk godzimir godzislaw goewin
gofannon goffert goffreda goffredo gofur gofurjon gogfran gogia gogita gogola gogutsa gohar goharik goitom goitse goitsemang goitsen goitseone goitske gokalp
gokay gokberk gokbey gokboru gokcan gokce gokcen gokdeniz gokhan gokmen goknil goknur goksel goksen goksin goksu goktug gokturk gokul gokula gokulakrishnan
golbahar golchehreh goldie goldine golebaone goleubryd goleuddydd golibe golnar golnaz golnoosh golnoush golpari golrokh golsa golshan golshid golshifteh
goltaj golwg gomathi gomati gombosuren gomolemo gonario gonca goncalo gonchig gonchigdorj goneli gonenc gonpo gontran gontse gonul gonzague gonzalo goossen
gopal gopala gopalakrishna gopalakrishnan gopalan gopalkrishna goparaj gopesh gopichand gopikrishna gopinath gopinathan gorakh gorakhnath goran gorana gorane
goranka gorazd gordafarid gordan gordana gordei gordey gordon gorik gorka gorkem gorlas gorlois gorm gormall gormelia gormflaith gormghlaith gormla gormlaith
gormul gormur goro goron goronw goronwy gorwel goryan goscislaw gosego gosewijn gosewina gosha gosia goslawa gospava gosselina gosta goswin gottfred gottfried
gottfriede gotthard gotthilf gotthold gottlieb gottliebe gottschalk gottskalk gottsveinn gottwald gottwin gotz gotzon gotzone goudarz gouenou gouesnou
gouesnoua goulchen goulven goulvena goulwen goulwena goundo gourab gourahari gourav gourgy gouri gourvan goustan goutam goutham goutzen gouziern govand
govardhan goverdina govert goverta govher govind govinda govindan govindarajan govindaraju govindasamy govindaswamy govindram gowri gowrishankar gowtham
gowthami gozde gozel gozelay gozen graads graca gracelyn gracelynn grachik graciano gracie graciela graciete graciliano gracinda gracjan gradimir gradlon
grady graeme graham graid grainne gralon grammatiki gramoz grankell granuaile granya gratiela graysen grayson grazia graziano graziela graziele graziella
grazielle grazina grazvydas grazyna greagoir greet greetje greg gregers gregg gregoire gregor gregoria gregorij gregorio gregorius gregory greig greipur
grellan greta gretchen grete grethe grethel grettir greum greyson grezzju grgur gricelda grieteke grietha grietje grietsje griffin griffith griffri grigor
grigore grigori grigorie grigorii grigorij grigorios grigoris grigoriy grigory grikor grimhildur grimkell grimlaugur grimnir grimolfur grimulfur grimur
griogair griogal griselda grisha grishka grishma grizel grizzel grodzislaw gronw gronwy grover grozdan grozdana grozdanka gruffudd gruffydd grunde grwst
grytsje grzegorz grzymislawa guadalupe guaire gualberto gualdino gualter gualtiero guang guangda guangfu guanghua guanghui guangjun guangliang guangming
guangrong guangwei guangyao guangzhi guanjie guanyu guday gudberg gudbergur gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrand gudbrandur gudda
guddi guddu gudelina gudeta gudfinna gudfinnur gudfrid gudfridur gudgeir gudgerdur gudhild gudildur gudjon gudjona gudlaug gudlaugur gudleif gudleifur gudleik
gudlin gudmann gudmar gudmey gudmon gudmund gudmunda gudmundina gudmundur gudni gudny gudnyja gudolfur gudrid gudridur gudrod gudrodur gudrun gudrune
gudsteinn gudsveinn gudthor gudula gudvangur gudvardur gudveig gudveigur gudvin guenael guenaelle guendalina guenola guenole guenolee guenter guenther
guerrino guewen gugan guglielma guglielmina guglielmo gugulethu guhan guichun guido guifang guifen guifre guihua guilan guilherme guilhermina guilin guillaume
guillem guillemette guillerm guillermina guillermo guinevere guiomar guiping guiqin guiral guirec guirong guixia guixiang guiying guizhen guizhi gulab
gulabrao guladi gulafshon gulagha gulalai gulalay gulalek gulandam gulara gulay gulazer gulbaat gulbadin gulbahar gulbahor gulbakhram gulbakhyt gulbaniz
gulbanu gulbarchyn gulbarshyn gulbashra gulben gulbibi gulbin gulbubu gulbuddin gulcan gulchehra gulchin gulchiroy gulchohra gulcin guldana guldane guldariya
guldasta gulden gulderen guldexwin guled guleed gulenay gulendam gulfem gulfidan gulfiya gulgaz gulghotai gulhan gulhayo guliko gulim gulina gulira guliz
gulizar guljahan guljahon guljamal guljamol guljan guljemal guljeren gulkaiyr gulkan gullala gullveig gulmairam gulmira gulmohammad gulnabat gulnara gulnare
gulnari gulnaz gulnazi gulnigar gulnihal gulnisso gulniza gulnora gulnoza gulnozaxon gulnur gulperi gulrafshon gulrahman gulrana gulriz gulru gulruh gulrukh
gulrukhsor gulruxsor gulsah gulsaira gulsanam gulsara gulsen gulser gulseren gulsevin gulsezim gulshah gulshan gulshankumar gulshat gulshirin gulshoda gulsina
gulsum gulsun gulsunda gultac gultekin gulten gulumser gulusa gulver gulwali gulzada gulzar gulzarilal gulzat gulzhaina gulzhan gulzhanat gulzira gulzoda
gumercindo gumersinda gumersindo guna gunaraj gunars gunasekar gunasekaran gunashekar gunavathi gunawan gunay gunbjorg gunborg guncel gunda gundars gundega
gundegmaa gundula gunduz gunel guner gunes gunesh gunhan gunhild gunilla gunja gunjan gunjana gunjidmaa gunlaug gunn gunna gunnar gunnberg gunnbjorg gunnbjorn
gunndis gunnel gunnella gunner gunnfridur gunngeir gunnhild gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnolf gunnolfur gunnor gunnrun
gunnsteinn gunnthor gunnthora gunnthorunn gunnur gunnvald gunnvaldur gunnveig gunnvor gunta guntac guntars guntbert gunter gunthard gunther gunthild gunthilde
guntis guntmar guntra guntram guntrun guntwin gunvald gunvar gunver gunvor gunwalloe gunwant gunwanti guobin guodong guofeng guofu guogang guohai guohua
guohui guojun guoli guoliang guolin guomin guoming guoping guoqiang guoqing guorong guosheng guowei guoxiang guoxin guoying guoyong guozhen guozhong guozhu
gupteswar guram guranda gurbachan gurbaksh gurban gurbangul gurbanguly gurbanmyrat gurbannazar gurbax gurbe gurbet gurbuz gurcan gurcharan gurdal gurdas
gurdayal gurdeep gurdev gurdial gurdip gurel gurey gurgen gurgi gurhan guri gurinder gurit gurjant gurjeet gurjit gurjot gurkan gurkaran gurkirat gurleen
gurli gurloes gurmail gurmeet gurmeher gurmit gurmukh gurnaam gurnam gurnoor guro gurol gurpal gurpartap gurpreet gurragchaa gursel gursharan gursimran gursoy
gurtej guruh gurumoorthy gurumurthy gurunath gurunathan gurupada guruprasad gururaj gururajan gurushant gurusharan guruswamy gurval gurvall gurvan gurvinder
gurvir gurwan gurwinder gustaf gustafa gustan gustav gustavine gustavo gusztav guttorm guttormur gutyn guurt guurtje guus guusje guusta guvanch guven guvenc
guwanc guwanch guy-marie guycgeldi guylaine guyora guzal guzaliya guzel guzeppa guzeppi guzide guzin gvanca gvantsa gvidas gvozden gwagan gwalather gwalchmai
gwalia gwallog gwallter gwarnach gwaunli gwavas gwawl gwawr gwaynten gwegen gweir gweirful gweirydd gweltas gweltaz gweltaza gwen gwenabwy gwenael gwenaela
gwenaell gwenaelle gwenalarch gwenallt gwenan gwenda gwendal gwendalina gwendaline gwendolen gwendolin gwendoline gwendolyn gwendraeth gwendydd gwened gweneg
gweneira gwener gweneth gwenfaen gwenfair gwenffrewi gwenfor gwenfrewi gwenfron gwenhwyfach gwenhwyfar gwenifer gwenith gwenivar gwenlais gwenledyr gwenlli
gwenllian gwenllwyfo gwenllys gwenn gwenna gwennaelle gwennaig gwennan gwennant gwennap gwennec gwenneg gwennegan gwennel gwennenn gwenneza gwennin gwennina
gwenno gwennoal gwennog gwennol gwennoline gwennou gwennuhel gwenog gwenola gwenole gwenolea gwenonwy gwenora gwenrann gwentlian gwenva gwenvael gwenvaela
gwenvaelle gwenveur gwenvred gwenwynwyn gwenyth gwerful gwerfyl gwernach gwerydd gwesyn gwethenek gweurul gwevyl gwgan gwgon gwidol gwijde gwilherm gwilhmin
gwilhom gwilhou gwili gwillerm gwilym gwion gwirec gwiryon gwithian gwladez gwladus gwladys gwlithen gwlithyn gwrgan gwrgant gwrgi gwriad gwrtheyrn gwrwst
gwyar gwyddfid gwyddno gwydion gwydol gwyn gwyndaf gwynedd gwyneira gwyneth gwynfa gwynfe gwynfi gwynfil gwynfor gwynfryn gwynhefar gwynlais gwynli gwynlliw
gwynllyw gwynn gwynne gwynno gwynnog gwynoc gwynogfryd gwynora gwynoro gwyon gwythyr gyalpo gyaltsen gyanendra gyanesh gyaneshwar gyaneshwari gyani
gyanprakash gyatso gyda gylfa gylfi gyongyi gyongyver gyorgy gyorgyi gyozo gyrdir gyrid gysbert gysberta gytha gytis gyula gyulnara gyurme gyvile

haaheo haaie haaije haaijo haaike haaitske haaitze haakon haami haaye habbe habbo habib habiba habibah habibatou habibatu habibe habibollah habibu habibulla
habibullah habibullo habibur habimana habip habir habiyaremye habtamu habte habtom habyarimana hacer hachem hachemi hachim hadas hadasa hadassa hadassah hadda
haddur hadeel hadeer hadelin hademar hadewieg hadewig hadewij hadewijch hadewych hadhoum hadi hadia hadicha hadif hadija hadil hadir hadiseh hadiza hadjer
hadjira hadlee hadleigh hadley hadmar hadmut hadumod haebeltje haengur haeun hafberg hafborg hafdis hafed hafedh hafeez hafesb hafez hafgan hafgrimur hafid
hafida hafidha hafidz hafina hafiz hafizah hafizullah haflidi haflina hafnar hafren hafrun hafsa hafsah hafsatu hafsteinn hafthor hafthora haftor hafwen
hafwyn hagai hagbard hagbardur hagbart hagen haggai hagit hagny hagop hagos haianh haibin haibo haidar haider haidong haidy haifa haifaa haifang haifeng
haiganoush haihong haihua haije haijtje haijun haikal haiko haikuhi haile hailee hailemariam hailemichael haileselassie hailey haili hailiang hailong hailu
haim haimanot haimar haimei haiming haimona hainam haingo haingotiana haini haipeng haiping haiqing hairul haisheng haisley haitao haite haitham haithem
haitse haitske haiwei haixia haiyan haiyang haiying haiyun haizea haizene haizhou haizley hajaina hajanirina hajar hajaru hajdar hajime hajir hajna hajnalka
hajra hajredin hajrija hajrije hajrudin hajymyrat hakam hakan hakeem hakim hakima hakimi hakimjon hakimsho hakizimana hakki hakob hakon hakona hakop hala
halaevalu halaevalumataaho halah halaifonua halbrich haldun haleakala haleem haleema haleh haleigh halenur haley halfdan halfdanur halgan halia haliaka halid
halida halil halim halima halimah halimatu halime halimo halina halise halit hallbera hallberg hallbjorg hallbjorn hallbjornur hallborg halldis halldor
halldora halldorur hallee hallel hallfredur hallfridur hallgeir hallgeira hallgerd hallgerdur hallgils hallgrim hallgrima hallgrimur hallgunnur hallie
hallkatla hallkell hallkjell hallmann hallmar hallmund hallmundur hallny hallrun hallstein hallsteinn hallthor hallthora halltora hallur hallvard hallvardur
hallveig hallvor hallymyrat halmyrat haloti halston haluk halvard halvor halyna halynka hamad hamadi hamadou hamasa hamazasp hambardzum hamdah hamdam hamdan
hamdani hamdi hamdija hamdiye hamdullah hamdy hamed hameed hameeda hameedullah hamelmal hamest hamet hamid hamida hamidah hamide hamideh hamidjon hamidou
hamidreza hamidulla hamidullah hamish hamishina hamisi hamisu hamiyet hammou hammouda hamood hamoud hamouda hamoun hampartsoum hampus hamroz hamsika hamsini
hamutal hamza hamzah hamzeh hana hanaa hanadi hanae hanafi hanafiah hanako hanan hanane hananel hananya hanbing handan handayani hande handoko handoyo haneen
hanfried hangyu hanh hani hania hanieh hanif hanifah hanife haniff hanin hanine hanis hanisah hanitra hanitriniaina haniya haniyah haniyeh hank hanlie hanlin
hanming hanna hannah hannan hannaneh hannatu hanne hannedore hanneke hannela hannele hannelies hannelore hannes hannfried hannibal hannie hanno hannu hanora
hanouf hanqing hans hans-georg hans-joachim hans-jurgen hans-peter hansa hansani hansaraj hansdieter hansgeorg hansgerd hansheinrich hansi hansika hansini
hansjakob hansje hansjoachim hansjochen hansjoerg hansjorg hansjosef hansjuerg hansjuergen hansjurg hansjurgen hanskarl hansklaus hansmartin hanspeter hansraj
hansruedi hansueli hansuli hansulrich hanswalter hanswerner hantanirina hantasoa hantatiana hanumant hanumanth hanumantha hanumanthappa hanusia hanwei hanwen
hanyang hanyu hanzhang hao haochen haojie haomin haonan haoran haotian haouaw haoura haowen haoxuan haoyang haoyu haozhe hapeta hapke hapkje haralamb
haralambie haralambos harald haralda haraldina haralds haraldur haran harawira harbans harberdina harbert harbhajan harbir harco hardayal hardeep hardev
hardian hardianto hardik hardika hardina hardip hardit hardur hareem haregewoin harek harekur harel haresh hareth hargobind hargovind hargun hari hariadi
hariani harianto hariata haribabu haribhau haridas haridwar harigopal harihar hariharan harijaona harijith harijs harika harikrishna harikrishnan harin
harinala harinarayan harinath harinatha harinder harinee harini harinirina hariolf hariom haripada hariprasad hariprasath haripriya hariram hariru haris
harish harisha harishankar harishchandra harishkumar harisoa harita harith haritha haritz harivansh harivelo hariyadi hariyanti hariyanto hariyati hariz
harjanto harjeet harjinder harjit harjo harjot harkamal harkaran harkesh harketje harkirat harkishan harkjen harlan harlee harleen harleigh harlow harlyn
harlynn harm harman harmandeep harmanna harmannus harmanpreet harmeet harmesh harmien harmina harminder harmit harmke harmoko harmpje harmtje harnam harneet
harnek harnoor harold haroon haroun harout haroutioun haroutiun haroutyun harpa harpal harpinder harpreet harri harrie harriet harriett harriette harrison
harrold harry harsh harsha harshad harshada harshal harshala harshali harshan harshana harshani harsharan harshavardhan harshavardhana harshdeep harshendu
harshi harshika harshil harshini harshit harshita harshith harshitha harshul harshvardhan harshwardhan harsimran harsimrat harsono hartaj hartanto hartati
harteerath hartfrid hartfried hartger hartini hartley hartlieb hartman hartmut hartmuth hartog hartono hartwig hartwin haruka haruki haruko harun haruna
haruni haruto harutyun harveen harvey harvian harvinder harvir harwinder haryadi haryani haryanti haryanto haryati haryono hasamuddin hasan hasanah hasanain
hasanboy hasaneen hasanjon hasanka hasansho hasanthi hasanuddin hasanudin hasara hasbi hasbleidy haseena hashan hashem hashim hashini hashir hashmat
hashmatullah hasiba hasibe hasija hasije hasim hasina hasini hasinjaka hasita hasitha haslett haslina hasliza hasmik hasmukh hasmukhlal hasna hasnaa hasnah
hasniza hasrat hasret hassaan hassan hassana hassane hassanein hassani hassatu hassiba hassie hassnaa hasso hassoun hastin hasumati hategekimana hatem
hathaichanok hathairat hatice haticenur hatidza hatim hatip hatoon hattie hatto hatun hauke haukje haukrun haukur haunani hauoli hauwa havard havardur
havatzelet havin havish havisha haviva havsteinn havugimana havva havvanur hawar hawazen haweya hawjin hawkar hawoye hawraa hawraz hawre hawzhin haya hayaa
hayam hayarpi hayat hayati hayato hayatullah haybe haydar haydee hayden hayder hayedeh hayet hayfa hayfaa hayitboy hayk haykanush haykaz haykel hayko haykuhi
haylee hayleigh hayley haylie hayoon hayotjon hayoung hayrettin hayri hayriye hayrullah hayrunnisa hayssam haytham hazaa hazal hazar hazelle hazem hazim
hazimah haziq haziqah hazirah hazlina hazmi hazrat hazrul hazvinei hazwan hazwani healani heanu heather heba hebah hebatallah hebeltje hebin heckie hector
hectorina hectorine hedda heddi heddus heddwen heddwyn heddyr hedieh hedin hedinn hediye hediyeh hedrek hedser hedske hedvig hedvika hedwenn hedwig hedwiga
heejin heena heenal heeni heeral heeralal heerke heero heert hefeydd hefin hefina heftziba hege heghine hegoi hegri heida heidar heidbjorg heidbjort heidbra
heiddis heidegret heidelore heidemarie heiderose heidi heidlaug heidlindur heidlo heidmar heidny heidrekur heidrik heidrun heidur heidveig heidvig heidy heija
heije heijltje heika heike heiki heikina heikki heiko heilala heilburg heilgard heilika heilin heilina heilke heilko heiltje heilwen heilwig heimdall heimeran
heimerik heimfried heimir heimo heiner heinfried heini heinie heinke heinrekur heinrich heinrika heinse heintje heinz heinz-peter heinze heinzpeter heiri
heitie heitor heitze hekla hekmat hekmatullah hekuran helbest helder heldina heledd heleen heleentje helen helena helene helfrid helfried helga helgard helge
helgert helgi helgrimur helgurd heli heliane helin helio heliodoro helja helju hella helle hellean helleik hellmut helmburg helmert helmfried helmi helmich
helmig helmtraud helmtrud helmtrude helmus helmut helmuth heloisa heloise heloury heltje helvi helvig hema hemabati hemadri hemaima hemalata hemalatha
hemamalini heman hemang hemangi hemangini hemani hemant hemanthkumar hemaprabha hemaraj hemavathi hemavati hemendra hemendu hemesh hemi hemish hemke hemlal
hemlata hemmechien hemmingur hemmo hemmu hemra hemraj hend hendarto hendra hendrawan hendri hendrick hendricka hendrickje hendricus hendriekje hendrien
hendriene hendrik hendrika hendrikje hendrikjen hendrikka hendrikus hendrin hendrina hendrine hendrix hendriyanto hendro heneg hengameh hengill hengyi henk
henkie henn henna hennadii hennadiy henneke hennie henning henny henok henri henrich henricus henriet henrietta henriette henrik henrika henrikas henrike
henrikka henriks henrique henriqueta henry henryk henryka hensley heodez heorhii heorhiy hepgul hephzibah hepisipa hepke hepkje heraclio heramb heramba
herawan herawati herbert herberta herbertus herbjorg herbjorn herbjort herbod herborg herbrandur herdis heremaia heresh herewini herfinnur herfridur herfried
hergeir hergerdur hergils heri heribert heriberto herilala herimanana heriniaina heritiana herizo herjolfur herko herkus herlambang herlan herlaug herlaugur
herle herleif herleifur herleva herlin herlina herlind herlinda herlinde herlof herluf hermagora herman hermance hermanda hermann hermanna hermannus hermanto
hermawan hermawati hermelinda hermenegild hermenegilda hermenegildo hermengarda hermien hermieneke hermilo herminda hermine hermineh herminia herminio
hermione hermke hermod hermodur hermogenes hermon hermund hermundur hernan hernanda herni herrad hersh hershel hersilia hersir hersteinn hersteinur hersveinn
herta hertha herthrudur heru hervald hervar hervardur hervarour herve hervea herveig hervela hervelina herveline hervoer herward herwart herwig herwiga
heryanto herzl hesam hesamoddin hesham heshmat heshmatollah heskel hesna hessa hessah hessel hesselien hesseline hesseltje hester hesther hesti hetal hetansh
hetika hettie hetty hetvi heukelien heulfryn heulwen heulwyn heulyn heval hevidar hevin hewan heyam heyltje heyme heyran hezekiah hezha hezhar hiba hibaaq
hibah hibatallah hibo hicca hicham hichem hicran hidajet hidajeta hidayah hidayat hidayati hidayatullah hidayet hidde hiddo hideaki hidehiko hideki hideko
hideo hidetoshi hidske hieke hielke hielkje hielkjen hieltsje hiemke hien hiepke hietje hieu hieuwke hifza hifzi higinia higinio hiilani hiilei hijlke hijlkje
hijltje hijran hikari hikaru hikitia hikma hikmat hikmatilla hikmatulla hikmatullo hikmet hilal hilaria hilario hilary hilberdina hilbrand hilbrich hilda
hildberg hildbjorg hildburg hilde hildebald hildebert hildeberto hildebjorg hildebrand hildegard hildegonda hildegund hildegunde hildegunn hildemar hildert
hilderun hildibergur hildibjorg hildibrandur hildigeir hildigerdur hildigunnur hildimar hildimundur hildiridur hildisif hildo hildred hildrun hildtrud hildur
hilel hilger hilin hilit hilja hilje hilke hilkelien hilkje hilkka hilko hilla hillar hillary hillebrand hillechien hillechiena hillegien hillegonda hillel
hillena hilletje hillevi hillie hilligje hillina hilma hilman hilmar hilmi hilmir hilola hilppa hiltje hiltjo hiltraud hiltrud hiltrude himadri himaghna
himaja himakshi himal himali himangi himani himansh himanshi himanshu himari himasha himashri himavat himesh himiona himke himmat himmet himmu himri hina
hinal hinata hincal hind hinderika hinderikus hinderk hinderkien hindertje hindrik hindrika hindrikje hindrikus hineahuone hineariki hinekura hinemoa
hinengaro hinenui hinerangi hineteariki hineteiwaiwa hinetitama hinewai hinewehi hinnerk hinno hinrich hinrik hinrika hinrikka hinse hipke hipolita hipolito
hippolyt hirad hirael hirak hiral hiralal hiram hiran hiranmay hiranmayi hirantha hiranur hiranya hirbod hirendra hirendranath hiresh hirini hiroaki hirofumi
hirohito hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hirpa hirsi hiruni hirunika hirut hirva hirwa hisako hisam hisao hisashi hisham hiske hissa
hitaishi hitarth hitendra hitesh hiteshi hiteshkumar hitha hitomi hitoshi hittje hiuching hiudai hiutung hiuyan hivda hiwalani hiwet hiwot hiyam hizia hjalmar
hjalmarr hjalmdis hjalmey hjalmfridur hjalmgeir hjalmgerdur hjalmrun hjalmther hjalmtor hjalmtyr hjalmur hjalmveig hjalti hjaltina hjaltlina hjarnar hjarrandi
hjordis hjorfridur hjorgunnur hjorleif hjorleifur hjorny hjorris hjortfridur hjorthur hjortur hjorvar hlanganani hledis hlengiwe hlib hlifar hlobisile hlodur
hlodver hlokk hloniphile hlyngerdur hlynur hnikar hninsi hninwai hoa hoai hoaian hoala hoang hoanganh hoanglong hoangnam hoangyen hoani hobbo hobiniaina
hoching hoda hodan hodaya hodayah hodei hodia hoelenn hoelig hofit hogir hogni hognna hohepa hoiching hoilam hoite hoiting hoitse hoitze hoiyan hoiyee hoiying
hojaberdi hojaguly hojamyrat hojanepes hojiakbar hokman hokuao hokulani hokulea hokuma hokunani holger holiarisoa holida holleigh hollie hollis hollyn
holmbert holmbjorg holmdis holmfast holmfridur holmgeir holmger holmgerdur holmgrimur holmkell holmrun holmsteinn holmthor holmtrygg holmurod homa homaira
homan homayoon homayoun homayra homeira homer honaida honetana hongbin hongbing hongbo hongchang hongfei hongi hongjie hongjuan hongjun hongkit hongkun
honglam honglei hongli hongliang honglin hongmei hongmin hongming hongngoc hongnhung hongqi hongsheng hongtao hongvan hongwei hongwen hongwu hongxia hongxing
hongyan hongyang hongyi hongying hongyu hongyun hongzhi honoka honorata honorato honore honoria honorine honorio hoodo hooipo hookano hooman hoorain hooria
hooriyeh hooshang hopcyn horace horacio horatio horatiu hordii hordiy hordur horea horia horiana horiwia hormoz hormozd horomona horst hortense hortensia
hortensio hosai hosam hosameldin hosay hoshang hoshyar hosila hoskuld hoskuldur hosni hosny hossain hossam hossein hosseinali hostimil hostivit hotam hotman
hotse hotske hotze houarneau houarneo houarnev houarniaule houcine houda houkje houman houra houria houriya houriyah houshang houshyar housni houssam houssem
houwina houyam hovannes hovav hovhanes hovhannes hovik hovnan hovsep howard howel howelin howell hoyam hoyan hoyin hozan hozhan hrach hrachik hrachuhi hrachya
hracia hraerekur hrafn hrafna hrafnar hrafnborg hrafndis hrafney hrafngerdur hrafnhild hrafnhildur hrafnkatla hrafnkell hrafntinna hrair hrand hrannar
hranoush hrant hranush hraundis hrayr hrefna hreggvidur hreidar hreidmar hreimur hreindis hreinn hridaan hridan hriday hridaya hridhaan hridya hripsik
hripsime hrishab hrishi hrishikesh hrist hristina hristiyan hristiyana hristo hristofor hrithik hrithika hritik hroaldur hroar hroarr hrodgeir hrodi hrodny
hrodvaldur hrolfdis hrolfur hrollaugur hromundur hronn hruday hrudaya hrund hrushikesh hrutur hrvoje hrvojka hryhir hryhorii hryhoriy hrymur hryts hrytsko
htetaung huachang huaguo huaimin huaiyu huanhuan huanzhang huaqiang huayan huazhang hubert huberta hubertas hubertina hubertine hubertje hubertus hubrecht
huda hudaa hudayberdi hudhaifa hudhayfa hudhayfah hudsyn hufan hugbald hugbert hugh hughag hughina huginn hugljuf hugo hugrun hugues huguette huhana hui huib
huiberdina huibert huiberta huibertje huibertus huibje huibrecht huichun huifang huifen huiga huihua huihui huijuan huijun huilan huili huilin huiling huimei
huimin huiping huiqin huiqing huirangi huirong huiru huite huitsje huiwen huixian huixin huiyan huiying huizhen huizhong huizi hukarere hukiki hukke hulda
huldar huldis huldrun hulusi hulya humaira humay humayun humbat humbert humberto humeyra hummo humoyun hunbogi hunfried hung hunold hunor hunydd huona huong
huonggiang huonglan hurik huriwaka huriyah huriye hurliqo hurmat husain husam husameddin husamettin husan husanboy husein huseyin huseyincan huseyn huseynqulu
husik husna husnain husni husniddin husnija husniya husniye husnu husnul husrev hussain hussaina hussam hussameddine hussein hussin huthaifa huugo huupke huw
huxley huy huybert huyck huyen huygen huyhoang huzaifa hvannar hvitserkur hvonn hwee hydyr hye-jin hyejin hykka hylck hylke hylkje hyltir hyltje hyltsje hyman
hynek hyrije hyrum hyun-woo hyunjoo hyunjun hyunjung hyunwoo hywel hywela hywyn

iacob iacopo iagan iain iainina iakob iakopo iakov iakovos iamze ian iancu ianis ianto iara iarfhlaith iarivo iarla iarlaith iarnan iaroslav iaroslava iaryna
iason iavotra ibadulla ibai ibeabuchi ibekwe ibele ibeltje iben ibhar ibidapo ibidun ibironke ibiyemi ibodat ibodulla ibolya ibragim ibrahim ibrahima ibrohim
ibrohimjon ibtehal ibtihaj ibtihal ibtisam ibtissam ibtissame ibtissem ibuchi ibukun ibukunoluwa ichiro ida idalecio idalina idalino idara iddig iddir
idelette idelfonso idelma iderbat iderbayar idertsetseg idham idibek idimo idiris idit idloes idman idoia idowu idris idriss idrissa idriz idsart idseltje
idserd idsert idsje idske idtje idun iduna idunn idunna idurre idwal idwallon idwen idzard idzerda iebele iebeltje iefje iefke iegor ieithon ielke ielse ieman
iemke iemkje iemwnt iepie iepke iepkje ieremia ierke iesje iestin iestyn ietje ietse ietske ieuaf ieuan ieva ievgen ievgeniia ievina ifan ifanwy ifeadi
ifeanyi ifeanyichukwu ifeatu ifebuche ifechi ifechukwu ifedapo ifedayo ifeoluwa ifeoma ifereimi iferemi ifesinachi ifeta ifeyinwa iffat ifigenia ifrah ifrikia
ifrim iftikhar ifunanya ifunanyachukwu igeta igider igina iginio igino ignac ignacia ignacio ignacy ignas ignasi ignat ignatii ignatius ignatiy ignats ignaz
ignazio igone igor igorek igotz ihab ihaia ihakara ihapera iharaia iharivola ihechi ihechukwu ihimaera ihipera ihnat ihor ihsan ihsane ihsanullah ihssan
ihssane ihtisham ihuoma iida iidle iikka iina iines iiris iiro iisak iisakki iivari ijabo ijbele ijbeltje ijbrich ijede ijeke ijemma ijendu ijeoma ijezie
ijfke ijkelien ijkje ijmert ijmkje ijmte ijnse ijnskje ijntje ijntze ijpje ijpke ijsbrand ijsbrandus ijske ijtje ijtsje ijtske ijttje ikaia ikaika ikala ikbal
ikechi ikechukwu ikedi ikedichi ikemba ikemefuna ikenna ikeobi ikeola ikeoluwa iker ikerne ikhbayar ikhlas ikhlass ikhsan ikhwan ikina ikpechukwu ikram ikrame
ikramullah ikran ikrima ikromjon iksan ikshita ikshu ikshula ikuko ilaha ilahe ilaijia ilaisa ilaisaane ilaitia ilakkiya ilaman ilana ilango ilanit ilari
ilaria ilarie ilarii ilario ilarion ilayda ilber ilbey ilda ildan ildar ildebranda ildebrando ildefonse ildefonso ildegarda ildem ildeniz ildiko ildud ildus
ildut ilduta ileach ileana ilektra ilene ilenia ileri ilesanmi ilesh ilfael ilfat ilga ilgam ilgar ilgaz ilgin ilgiz ilgizar ilgun ilgvars ilham ilhama ilhame
ilhami ilhan ilhom ilhomiddin ilhomjon ilia iliahi iliana ilias ilidia ilidio ilie iliesa ilija ilina ilinca ilir iliriana ilirjan ilirjana ilisabeta
ilisapeci iliuta iliya iliyan iliyana ilka ilkay ilkcan ilkem ilker ilkin ilkiz ilkka ilknur ilksen illarion illia illtud illtyd illugi illya ilma ilmar
ilmari ilmars ilmira ilmyrat ilnar ilnara ilnaz ilnur ilnura iloabuchi ilochi ilona ilonka ilpo ilqar ilsabe ilsaf ilse ilsebill ilsedore ilsegret ilselore
ilsetraud ilshat ilsiya ilsiyar ilsur ilta ilteber iltje iltud ilunga ilvars ilya ilyas ilyass ilyes ilyosbek ilyosjon ilyusa ilyusha ilyushka ilyuza ilze
imaan imaculada imad imade imadeddine imalka imam imamuddin iman imane imani imanol imanuel imbert imbi imdad imdat imelda imesha imke imkje imma immacolata
immaculada immigje imogen imogene imola imomali imran imre imrich imtiaz ina inaam inabat inacia inacio inakshi inamullah inanc inara inas inass inaya inayah
inayat inayati inayatullah inazio inbal inbar inci incila incilay indah indahwati indalecio indarto inday indeevar indeg inder inderjeet inderjit inderpal
inderpreet indika indira indivar indra indraj indraja indrajeet indrajit indrakshi indranath indraneel indrani indranil indrasen indraswari indrawan indrawati
indrayani indre indrek indri indriani indrikis indriyani indu indubala indukala indulal indulala indulekha indulis indumathi indumati indunil indusekhar
indushekhar induvathi ineke ines inesa inese inessa ineta inez ineza inga ingabire ingald ingaldur ingalill ingarangi ingberg ingbert inge ingebjor ingebjorg
ingeborg ingeborga ingebret ingebrigt ingeburg ingegard ingegerd ingela ingeleiv ingelill ingelina ingelise ingelore ingemar ingemarie ingemund ingena inger
ingerid ingerlise ingerose ingert ingetraud ingetraut ingfrid ingfridur ingfried inggit inghildur ingibergur ingibert ingibjartur ingibjorg ingibjorn
ingibjort ingiborg ingifrid ingifridur ingigeir ingigerd ingigerdur ingil ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimara ingimaria ingimund
ingimunda ingimundur ingiridur ingirunn ingisol ingithor ingivald ingivaldur ingiveig ingjald ingjaldur ingmar ingo ingobert ingola ingolf ingolfur ingomar
ingonog ingraban ingrid ingrida ingrun ingthor inguna ingunn ingunna ingus ingvald ingvaldur ingvar ingvara ingvarr ingveldur ingvi ingvil ingvild ingvill
ingvoldur ingvor ingyin inhar inigo inioluwa inise inka inkar inken inkeri inmaculada inna innemee innila innis innokenti innokentii innokentiy innokenty
innozenz inobat inocencio inoka inoke inola inomjon inpeng insaf insha inske inta intan intars inthava intigam intiqam intira intisar intissar intizar intza
inuwa inzhu ioachim ioan ioana ioane ioann ioanna ioannis iodhnait iokepa iola iolana iolanda iolani iolanthe iollan iolo iolyn iomar iomhar iona ionel ionela
ionja ionut ioram iorath iordache iordana iordanis ioritz iorwen iorwerth iosac ioseabail ioseb iosefa iosefina iosefo ioseph iosif iouen ioulf ioulia iowane
ipatiy ipek iphigenia ipolit ipolite ippolit ippolita ippolito ipshita ipsita iqbal iqbol iqra iracema iradj iradukunda iraia iraida iraiyanbu irakleia irakli
iraklis irakliy irakoze irandokht iranga irantzu irapeta iratxe iratz iravati irawan irawati irdina irem iremnur irena irene ireneusz iresh iresha iretiola
irfan irfon irhad iria irihapeti irina irine irinel irineu irini irinka irinushka irirangi iris irisha irisz irit irita irja irma irmak irmalotte irmawati
irmela irmeli irmelin irmen irmengard irmfried irmgard irmhild irmina irmlinde irmtraud irmtraut irmtrud irmtrude irmund irnfried iroda irosha irsyad irvan
irvin irving irwan irwansyah irwen irwin irwyn iryna irynka isa isaac isabel isabela isabell isabella isabelle isadora isagani isahak isaiah isaiarasi isaias
isaivani isak isaline isaltina isaltino isam isamu isanka isao isara isaschar isatay isaura isaure isauro isbel isbjorg isbrand isbrich isburga iseabail
iseabal isebal isebrand iselin isenbert isentraud iseult isfael isfoel isfried isgandar isgerdur isha ishaan ishak ishan ishana ishani ishank ishanka ishanvi
ishaq ishara ishay ishbel ishika ishildur ishimwe ishit ishita ishitha ishkhan ishkhanuhi ishpreet ishtiaq ishvar ishwar ishwara ishwari ishwarlal ishwarya
ishwor isiah isibeal isidor isidora isidore isidoro isidoros isidre isidro isikeli isileli isimeli isingoma isioma isireli isita isitolo iskak iskandar
iskandarsho iskander iskender iskhak iskouhi iskra iskren iskrena iskuhi isla islambek islay isleif isleifur isleikur islombek islomjon islwen islwyn ismaeel
ismael ismahan ismahane ismahen ismaiel ismail ismaila ismat ismatulla ismatullah ismawati ismay ismenia ismet ismeta ismigul ismini ismo ismoil ismoiljon
isnaini isnawati isobel isold isolde isolfur isotta israa israel israela israfil israyel isrun issa issac issachar issakha issam issara issarapong issiaka
issra istiqomah istvan isuri isuru iswandi iswanto isyaku itai italo itamar itay itayi ithel ithell ithon itiaterangi itidal itiel itika itimad itiringi
itohan itran itsaso itsik itsje itske itsuki ittai itthi itthiphat itthipol itumeleng itunu itunuoluwa itxaro itxaso itzchak itzel itzhak itziar itzik iulia
iulian iuliana iulica iuliia iuliu iulius iunona iupeli iurii iustin iustina ivaan ivalee ivalo ivamere ivan ivana ivanca ivane ivanete ivanilda ivanildo
ivanina ivanka ivanko ivanna ivano ivar ivarr ivars ivasyk ivayla ivaylo ivelin ivelina iver iveri iveta ivete ivett ivette ivica ivliane ivo ivona ivone
ivonete ivonig ivonna ivonne ivor iwalani iwan iwena iwona ixone iyabo iyad iyakaremye iyana iyanuoluwa iyasu iyigun iyiola iyyappan izabel izabela izabele
izabella izaiah izan izaro izaskun izatullah izeta izhak izhar izidor izidors izilda izmail izolda izuchukwu izumi izunna izwan izzah izzat izzati izzatilla
izzatulla izzeddine izzet izzettin izzuddin

jaafar jaagup jaaike jaak jaakkima jaakko jaan jaana jaanika jaantje jaanu jaanus jaanvi jaap jaapjan jaapje jabari jabbo jaber jabik jabir jabrayil jabu
jabuka jabulani jabulile jacco jace jacek jacey jachen jachiam jaciara jacinda jacinta jacintha jacinto jacira jackelien jackie jacklyn jackson jacky jaclyn
jaco jacob jacoba jacobie jacobien jacobje jacobo jacobus jacolien jacoline jacomijn jacomijna jacomijntje jacomina jacominus jacopo jacqo jacqueline
jacquelyn jacquemine jacques jacut jaczemir jada jadallah jadamba jaden jadesola jadon jadranka jadranko jadviga jadvyga jadwiga jadwige jadyn jadyra jae-hyun
jaehyun jaelyn jaelynn jaepie jaewon jafar jafrez jagadamba jagadambal jagadeesan jagadeesh jagadeesha jagadeeshwar jagadeeswaran jagadeeswari jagadish
jagadishwar jagan jaganmohan jagannath jagannatha jagannathan jagath jagatjit jagbir jagdamba jagdeep jagdev jagdip jagdish jagdishchandra jagesh jagjeet
jagjit jagjivan jagjot jagmeet jagmohan jagna jagoba jagoda jagos jagpal jagpreet jagraj jagrati jagriti jagruthi jagruti jagsir jagtar jagvir jagwinder jahan
jahanara jahanbakhsh jahangir jahanshah jahanvi jahanzaib jaheim jahmir jahnabi jahnavi jahongir jahongirbek jahongul jaibhagwan jaichand jaida jaideep jaiden
jaidev jaidip jaidyn jaigopal jaike jaikie jaikishan jaikumar jailson jaimala jaime jaimie jaimin jaimini jainam jainarayan jainil jainish jaipal jaiprakash
jaipreet jair jairaj jairam jairo jaisal jaishankar jaishree jaishri jaisukh jaitske jaiveer jaivik jaiwant jajang jakab jakayla jake jakez jakeza jakhongir
jakkapan jakkelien jakko jakkrit jakob jakoba jakobe jakobea jakobine jakobje jakobli jakobus jakou jakov jakrapan jakshylyk jakub jalabala jalaj jalaja jalal
jalaleddin jalaluddin jalbert jaldert jaldhi jaleel jaleela jaleh jalel jaleleddine jalen jalendu jalenur jalil jalila jaliyah jalke jalloul jalmari jalpa
jalpan jalynn jamaal jamac jamal jamaladdin jamalat jamaleddine jamali jamaluddin jamaludin jamar jamarcus jamari jamarion jamasb jambaldorj jambul jameel
jameela jameelah jamel james jamesina jameson jamie jamil jamila jamilah jamileh jamilia jamir jamison jamlet jamol jamoliddin jampa jamphel jamshed jamshid
jamshidbek jamsran jamuna jamyan jamyang jan jan-willem jana janaan janae janaina janak janaka janaki janakika janakiram janakiraman janan janani janara
janarbek janardan janardana janardhan janardhana janardhanan janat janbart janbert jancis janco jandad jandira jandirk jandries jane janek janell janelle
janessa janet janeta janete janeth janette janez janhavi janhendrik janhvi jani janice janie janiece janiek janieke janienke janika janike janina janine janis
janita janith janiya janiyah janja janka janke jankees janki jankidas janko janmaarten janna jannah janne jannechien jannechiena janneke jannes jannet
jannetje jannetta jannicke jannie jannigje jannigjen jannik jannika jannis janno jannus janny janos janpieter jansaya janset jansien jansje janske jantien
jantina jantine jantinus jantje jantsje januaria januario janusz janvi janwillem janybek janyl janyshbek jaoji jaona jaonarivo jaoua jaouad jaouen jaouhar
jaoven japien japik japjit japke japleen japneet jappie jappien jaquan jaqueline jared jargal jargalan jargalmaa jargalsaikhan jargaltuya jari jarich jarir
jarkko jarkyn jarkynai jarkynbek jarlath jarle jarleth jarlsven jarmil jarmila jarmo jarnbra jarngerdur jarno jarnskeggi jarod jaroen jarogniew jarolim
jaromil jaromir jaromira jaropelk jaroslav jaroslava jaroslaw jaroslawa jarred jarrett jarrod jarstje jarthrudur jarunee jarupong jaruwan jarvis jaryna jasa
jasbeer jasbinder jasdeep jasem jasenka jashan jashandeep jashanpreet jasim jasir jasjeet jasjit jaskaran jaskirat jasleen jaslene jaslyn jasmeen jasmeet
jasmer jasmijn jasmin jasmina jasminder jasmine jasmit jasna jasneet jasoda jason jaspal jasper jaspert jaspinder jaspreet jassim jasur jasurbek jasvant
jasvinder jasvir jaswant jaswanth jaswanti jaswinder jaswitha jatan jatgeir jatin jatinder jatindra jatmiko jatmundur jatupat jatuporn jatvardur jauhara
jauhari jauke jaume jaunius jaunutis javad javaneh javanshir javed javeria javid javier javiera javinka javion javlon javlonbek javohir javokhir javon javonte
javorka jawad jawaher jawahir jawan jawaria jawhara jawharah jawid jaxen jaxon jaxson jaxton jaxtyn jaya jayabalan jayabharathi jayachandra jayachandran
jayadeep jayadev jayadeva jayadip jayagopal jayakanth jayakanthan jayakar jayakrishna jayakrishnan jayakumar jayakumari jayalakshmi jayalal jayalalitha
jayalaxmi jayamala jayamali jayamohan jayanand jayani jayanika jayant jayanta jayanth jayantha jayanthan jayanthi jayanti jayantika jayantilal jayapal
jayaprada jayaprakash jayaraj jayaraja jayaram jayaraman jayaratne jayas jayasankar jayaseelan jayashankar jayashree jayashri jayasimha jayasree jayasri
jayasudha jayasundara jayasurya jayati jayavardhan jayavarman jayaveer jayawanti jayawardena jayce jaycee jayceon jayda jaydeep jayden jaydev jaydip jayditya
jaydon jayeeta jayendra jayendran jayesh jayeshbhai jayita jaykishan jayla jaylah jaylaxmi jaylee jayleen jaylen jaylene jaylin jaylon jaylynn jayme jaymee
jaymin jayna jaynarayan jayne jaynil jaypee jayprakash jayr jayraj jayram jayshankar jayshree jayshri jayson jaysukh jayvant jayvardhan jayveer jayvijay
jayvik jayvin jayvir jazeps jazgul jazlyn jazlynn jazmin jazmine jazmyn jean jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie
jean-michel jean-paul jean-philippe jean-pierre jeanag jeanette jeanie jeanine jeanjean jeanne jeannet jeannette jeannie jeannine jeannot jebbe jebet jebiwott
jebrael jedediah jedrzej jedsada jeelan jeeltje jeene jeerapong jeeta jeetendra jeetesh jeetu jeeva jeevan jeevana jeevanandam jeevani jeevanlal jeevarathinam
jeevika jeevitha jeewan jeewani jeewantha jeferson jeff jefferey jeffery jeffrey jeffry jefimija jegan jegannathan jegerxwin jehan jehangir jehannes jehona
jeichien jeike jeimy jeipke jeison jeisson jejomar jekabs jelagat jelani jelbrich jelena jelger jelica jelimo jelis jelisaveta jelka jelkje jella jelle
jellechien jellie jellina jelmar jelmer jelmert jelrik jelske jelte jeltine jeltje jelto jeltsje jemanesh jembere jemima jemimah jemma jemutai jena jenal
jenan jenaro jenifer jenifry jenish jenishbek jenjira jenna jennal jennavieve jenne jennechien jennegien jenneke jenneken jenni jennie jennifer jennigje
jennings jenny jennylyn jeno jens jenseva jensiina jensina jensine jenske jentina jentje jenver jepchirchir jepke jepkemboi jepkoech jepkorir jepkosgei jepma
jeppe jeppie jeptoo jerald jeramie jere jeremaia jeremi jeremiah jeremias jeremie jeremy jeren jerfaas jeri jericho jerilyn jerker jermaine jermu jernej
jerneja jeroen jeroenke jerome jeronimo jerono jerop jerphaas jerrell jerri jerrold jerry jerrylyn jerson jeruto jerwin jerzy jeske jesper jess jessabel
jessada jessag jessalyn jessamyn jesse jessica jessie jessika jestyn jesus jesusa jesutofunmi jetha jethalal jetlir jetmir jetmira jetsada jetse jetske jett
jette jettie jetze jeuke jevgenijs jevrem jeyhun jeyran jezekael jezekel jezequel jhalak jhanak jhanvi jharna jhilik jhilmil jhoan jhoana jhon jhonatan jhonel
jhonny jhoomer jhulan jhuma jhumki jhumpa jhumur jhun ji-eun ji-hoon ji-hye ji-min ji-won ji-woo jia jia-hui jiabao jiachen jiacheng jiafu jiahao jiahong
jiahua jiahui jiajia jiajie jiajing jiajun jiale jiali jialiang jialin jialing jialong jiamei jiamin jiaming jian jiana jianan jianbang jianbin jianbing
jianbo jianchao jiandong jianfang jianfei jianfeng jianfu jiangang jiangbo jianghua jiangtao jianguo jiangwei jianhai jianhong jianhua jianhui jianing jianjun
jianli jianliang jianlin jianlong jianmei jianmin jianming jiannan jianning jianping jianqiang jianqing jianqun jianren jianrong jianshe jiansheng jiantao
jianwei jianwen jianwu jianxin jianxing jianxiong jianyang jianying jianyong jianyu jianyun jianzhong jiaojiao jiaqi jiaqiang jiaqing jiarong jiarui jiashan
jiasheng jiawei jiawen jiaxian jiaxiang jiaxin jiaxing jiaxuan jiayan jiayang jiayi jiaying jiayong jiayu jiayuan jiayue jiazhen jibbo jibek jibola jibran
jibril jibrin jidechukwu jidenna jideobi jideofor jie jiehong jiehua jiemin jieming jieping jieun jieying jieyu jigar jigisha jigjidsuren jigme jigmey jigna
jignasa jignesh jigyasa jihad jihan jihane jihen jiho jihoon jihye jikel jikke jildau jildaz jildert jildiz jildou jilez jilke jill jille jillert jillian
jilling jillis jiltsje jim jimcaale jimena jimin jimit jimitha jimke jimme jimmi jimmie jimmy jimoh jinal jinali jinan jinane jinbao jinbo jinchuan jindong
jindra jindrich jindriska jinesh jineshwar jinfang jinfeng jinfu jing jingbo jingfang jingfei jingguo jinghai jinghan jinghong jinghua jinghui jingjing
jingjun jinglin jingmei jingmin jingming jingping jingqi jingru jingsheng jingtao jinguo jingwei jingwen jingxian jingxin jingxuan jingyan jingyang jingyao
jingyi jingyu jingyuan jingyun jingzhi jinhai jinhao jinhong jinhua jinhui jinjun jinke jinky jinlan jinlian jinliang jinling jinlong jinmei jinming jinny
jinpeng jinping jinrong jinshan jinsheng jintana jintao jintian jinwei jinwoo jinxia jinxiang jinxiu jinyan jinying jinyong jinyu jinyuan jinzhong jinzhu
jioji jippe jirair jirakit jiranan jirapa jirapat jiraphat jiraporn jirarat jirasak jirawan jirawat jirayr jirayu jirayut jiri jirina jirjis jiro jisha jishnu
jishu jiska jiske jisoo jisse jiten jitender jitendra jitesh jithendra jithin jithu jitka jitlada jitrada jitse jitske jitte jitteke jittima jittra jitze
jiuling jiuta jivan jivanlal jivika jivitesh jivraj jiwan jiwon jiwoo jixiang jiyan jiyar jiyeon jiyoung jizhong jnanadev jnanesh jnaneshwar joachim joachine
joakim joakimur joan joana joanig joann joanna joanne joanneke joao joape joaquim joaquin joaquina jobed jobig jobine jobje jobjorg jobst jocasta jocelia
jocelyn jocelyne jochem jochemina jochen jochiem jochum jociane jocimar jocky jodgeir jodi jodie jodis jodog jodok jodokus jody joe joeke joel joeli joelina
joella joelle joellen joelma joemar joensen joep joerd joerg joeri joesph joey jofast jofre jofrid jofridur jogaila jogaile jogeir jogendra jogesh jogeshwar
joggi joginder jogindra johan johana johanan johann johanna johanne johanneke johannes johanngeorg johannita johannus johany johild johildur johim john
johnathan johnathon johnnie johnny jojanneke jojo jokate joke jokelien jokien jokin jokine jokje jokla joko jokowi joksim jokubas jokull jolaade jolan joland
jolanda jolanka jolanta jolanthe jolaoso jolboldu joldosh joldoshbek joleen jolein jolene jolie jolieke jolien jolijn jolink jolise jolita jolmer jolwin jomaa
jomana jomar jomel jomo jon jonah jonalyn jonas jonasina jonatan jonathan jonathon jonbjarni jonbjorg jonbra jondi jondis jondo jonel jonfridur jongeir
jongerdur jongsoo jonheidur jonhildur joni jonibek jonida jonin jonina joninna jonmundur jonna jonneke jonni jonny jonona jonrun jonsteinn jonthor jonveig
joomart joon joon-ho joona joonas joonatan joonho joosep jooseppi jooske joost joostje jopig joppe jorand jordan jordane jordi jordina jordy jordyn joreid
joreidur jorg jorga jorge jorgen jorgine jorianne jorid jorie jorieke jorien jorijn jorik joris joritz jorja jorma jorn jornt jorrit jorritsje jorulf jorulfur
joruna jorund jorundr jorundur jorunn jorvi jory jos josafat josaia josateki jose josebed josef josefa josefien josefin josefina josefine joselia joselito
joselyn josemar josemi josenildo josep joseph josepha josephien josephina josephine josephus josette joseva josh joshua josiah josiane josianne josias
josicleide josie josiel josien josilin josine josip josipa josivaldo josje joske joss josse josseline jossien josslyn jost jostein josteina josteinn josua
josue josune jotunn joudi jouhaina jouke joukelien joukelina joukim joukje jouko jouktsje joull joumana jouni jouri jouwert jovan jovana jovanka jovanny
jovaras jovce jovelina jovelyn jovesa jovica jovid jovile jovin jovina jovita jovito jowan jowanet joyce joydeb joydeep joyeeta joyita joyjit joymala joyshree
joze jozef jozefa joziah jozie jozsa jozsef juan juana juanita juanito juanjo juanjuan juanli juansher juarez juban jucelino jucilene judah judd jude judi
judicael judikael judikaela judikaelle judintha judit judite judith judoc judocus judson judy juergen jugalkishore jugder jugderdemidiin jugnu jugurtha juha
juhael juhaina juhan juhana juhani juhayna juhee juhel juho jukka jule jules julia juliaantje julian juliana juliane juliani julianna julianne juliano
juliansyah julianti julianto julica julie julie-anne julien juliet julieta juliette julina julio juliska julissa julita julius juloc juluan juluen juma jumaa
jumabek jumaboy jumadi jumageldi jumagul jumah jumakadyr jumakhon jumamyrat jumana jumanah jumanne jumber jumgal jumiati jumirah jummai jumpol jun junaedi
junaid junaidi junali junbo juncheng junchi junfeng jungang junhao junho junhong junhua junhui junianto junichi junji junjie junjun junkai junko junli
junliang junlin junling junlong junmei junmin junming junning junping junqi junqiang junqing junren junseo junsheng juntao junus junwei junwen junwoo junxi
junxia junxian junxiong junya junyan junyang junyao junying junyong junyu junzhe junzhi juozapas juozapina juozas juoze jupp jurabek juraci juraj jurandir
juraqul jurate jurdan jure jurema jurgen jurgi jurgis jurgita jurgjen juri juriaan jurian jurica juris jurjan jurjen jurjentje jurre jurriaan jurrie jurrijn
jurrit jurryt juscelino jussara jussi justas juste justijn justin justina justinas justine justino justus justyna jusuf jutamas jutarat juthamas juthathip
jutta juuli juulia juuso juvad juvenal juventino juwita juzumkan jwala jwalant jwamer jwana jyeshtha jyldyz jyldyzbek jyoshna jyothi jyothika jyothirmayi
jyothis jyothish jyoti jyotibala jyotika jyotindra jyotiprakash jyotiraditya jyotirmay jyotirmayee jyotirmoy jyotis jyotish jyotishman jyotsana jyotsna jyrgal
jyrgalbek jyri jyrki jytsje jytske jytte

kaafi kaahumanu kaahurangi kaajal kaan kaanoi kaapo kaarel kaarina kaarle kaarli kaarlo kaartik kabamba kabanda kabange kabasele kabdolla kabelo kabeya
kabiito kabir kabiru kabita kabogoza kabongo kabsha kabuye kacey kachain kachaporn kachkyn kachkynbay kacper kadamb kadambari kadambini kade kadeg kadek
kadelig kadem kaden kadhir kadhiravan kadi kadia kadiatou kadidia kadima kadin kadir kadircan kadiresan kadlin kadoc kadosa kadou kadri kadriya kadriye kaduan
kadvael kadya kadyr kadyrbek kadyrzhan kaede kaeden kaela kaelig kaelyn kaelynn kaetie kaewta kafai kafayat kafoa kafui kafuti kagabo kagan kagendo kaggwa
kagisano kagisho kagiso kah-wai kahaku kahala kahang kahealani kahekili kahele kahiau kahinda kahindo kahing kahiwa kahiwalani kahoku kaholo kahoni kahraman
kahukura kahula kahung kahurangi kai kaiava kaiden kaidence kaidi kaido kaiea kaifeng kaifu kaihe kaihong kaihua kaija kaijie kaikai kaikea kaila kailani
kailas kailasam kailash kailashnath kailee kailey kailikea kailin kailok kailyn kaima kaimalie kaimana kaimar kaimi kaiming kainalu kainani kainene kaino
kainoa kaipo kaiqi kaique kaira kairat kairav kairavi kairbek kaire kairi kairolla kaisa kaisar kaisheng kaisley kaisone kaissa kaisu kaitesi kaitlin kaitlyn
kaito kaiulani kaivalya kaiwen kaiwi kaixin kaixuan kaiya kaiyan kaiyang kaiyu kaj kaja kajal kajar kajetan kajin kajol kajri kajsa kajubi kajus kakabay
kakada kakageldi kakajan kakamyrat kakay kakha kakhaber kakhaberi kakhi kakho kakit kakooza kakudji kalae kalafi kalai kalaiarasan kalaiarasi kalaimagal
kalaimani kalaiselvan kalaiselvi kalaivanan kalaivani kalama kalambay kalamkas kalani kalanialii kalanikau kalaniopuu kalanit kalash kalavathi kalavati
kalbubu kaldi kale kalea kaleab kaleb kaleem kalehua kalei kaleialoha kaleigh kaleihulu kaleikaumaka kaleilani kaleinani kalena kalenga kaleo kaleohone
kaleria kalervo kalesi kalesita kalev kalevi kaley kalicharan kalidas kalidou kalikolehua kaliloa kalina kalindi kaliova kalipada kaliprasad kaliraj kalisi
kalistrat kalivati kaliyah kaljo kalju kalkidan kalle kallie kallio kalliope kalliopi kalliroi kallistrat kalman kalmukhan kalok kalola kalolo kalombo kalongo
kaloni kalonji kaloyan kalpana kalpesh kalpit kalpita kalsang kaltham kaltoum kaltrina kaltume kaltun kalule kalum kalungi kalvo kalyan kalyana kalyanakumar
kalyanasundaram kalyanee kalyani kalys kamaha kamahao kamahina kamailani kamaile kamaka kamakana kamakani kamakshi kamal kamala kamalakannan kamalakar
kamalakshi kamalam kamalani kamaldeep kamale kamaleddine kamalei kamalesh kamalii kamalika kamalinder kamalini kamaljeet kamaljit kamalkant kamalnath
kamalnayan kamalpreet kamalu kamand kamanu kamanzi kamara kamaraj kamariza kamaruddin kamarul kamarulzaman kamat kamau kambale kamber kambili kambiz kambree
kamdyn kamealoha kameha kamel kameron kamesh kameshwar kameshwari kameswaran kameswari kamfai kamiar kamil kamila kamilah kamile kamilia kamilla kaming kamini
kamir kamla kamlesh kammechien kamna kamod kamogelo kamohelo kamoku kamol kamola kamolchanok kamoliddin kamoljon kamolrat kamolwan kamonwan kampanat kampol
kamran kamron kamronbek kamryn kamshad kamshat kamsi kamsiyochukwu kamuela kamukama kamuran kamwah kamwing kamya kamyab kamyar kana kanad kanagaraj kanagat
kanagavalli kanaina kanaiya kanakalata kanakaraj kanakasabai kanakavalli kanaklata kanako kanaloa kanan kanani kanatbek kanayo kanchan kanchana kanchhi
kandace kandan kandarp kandasamy kandaswamy kandice kandida kane kanella kaneungnit kangana kanghua kanha kanhaiya kanhaiyalal kaniba kanika kanimozhi kanisha
kanishk kanishka kanishq kanishtha kanit kanith kanitha kaniwar kanku kanlaya kanlayanee kannagi kannaki kannan kannika kannitha kannon kanoa kanoelani
kanokporn kanokrat kanokwan kansu kantaben kantaphat kantapon kanthan kanthi kanthima kanthimathi kantilal kantinan kanto kantoniaina kanubhai kanupriya kanvi
kanwal kanwaljeet kanwaljit kanwar kanya kanyana kanyapak kanyarat kanykei kaori kaoru kaour kaourantin kaourin kaourintina kaoutar kaouther kapena kapil
kapila kapildev kapiolani kapish kapitolina kapiton kapono kapualani kara karabo karaca karachach karadeg karadoc karagul karaitiana karalyn karam karamat
karambir karamjeet karamjit karamoko karamvir karan karanbir karandeep karanfil karangwa karanja karanjit karanpreet karanvir karapet kararaihe kararaina
karashash karauna karay karbjorg karchung kare kareem kareema kareeman kareg karel karelina karema karemera karen karena kari karianne karim karima karimah
kariman karimi karimullah karin karina karine kariou karipa karishma karissa karita kariuki karivald karl karl-erik karl-heinz karla karlee karlfried karlhans
karlheinz karlien karlijn karlina karlinna karlis karljosef karlmann karlotta karlotto karly karlygash karmela karmen karmena karmenu karmit karmnu karnchanok
karnit karol karola karolien karoliina karolijn karolina karoline karolis karoly karomat karomatulla karomatullo karon karounga karpagam karpagavalli karri
karsien karsje karsta karste karsten karstien karsu karsyn kartavya karthi karthik karthika karthikeya karthikeyan kartik kartika kartikay kartikey kartikeya
kartini kartono karttik karuna karunakar karunakaran karunamoy karunanidhi karunaratne karunesh karunya karupaiah karuppaiah karuppasamy karuppiah karwan
karyadi karyn karyna karypbek kasandra kasem kasemsan kasereka kasey kashaf kashan kashif kashifa kashika kashinath kashing kashish kashmira kashton kashvi
kashyap kasia kasidit kasiemobi kasim kasimir kasimma kasinath kasinathan kasit kasman kasmawati kason kasongo kasorn kaspar kaspara kasparas kaspars kasper
kasperi kasra kassahun kassandra kassech kassem kassiani kassidy kassim kassoum kasterien kasthuri kastriot kastriote kasturi kastytis kasun kasym kasymaly
kasymzhan katalin katalina kataraina katariina katarin katarina katarzyna katayoon katayoun kate kateag kateke katelig katelijn katelijne katelin katell
katellig katelyn katelynn katembo katenka katerina katerinka kateryna katesara kathambi katharina katharine kathelijne kathem katherine katheryn kathi kathie
kathir kathiravan kathiresan kathleen kathrein kathrin kathrine kathryn kathryne kathure kathy kati katia katica katie katina katinia katinka katino katiusha
katja katlego katleho katlyn katoa katokakala katou katre katrein katri katrien katrijn katrijntje katrin katrina katrine katryn katsuhiko katsumi katsuo
katsuya kattalin kattiya katumba katusiime katy katya katyusha katyushka kauanoe kauhane kauilani kauko kaulana kaulani kaulike kauluwehi kaumaka kaumodaki
kaumualii kaumudi kauno kaupo kausalya kaushal kaushalendra kaushali kaushalya kaushik kaushika kausik kaustav kaustubh kaustubha kauthar kauwila kaveh kaveri
kavian kaviarasan kaviarasu kavin kavindra kavindu kavindya kavipriya kavira kaviraj kavish kavisha kavishka kavita kavitha kavoos kavuma kavya kavyanjali
kavyashree kawah kaweesi kawehi kawehionalani kawelo kawena kawika kawikani kawin kawira kawtar kawthar kawther kawuma kay kaya kayahan kayalvizhi kayan
kayden kaydence kayee kayembe kayhan kayihan kayin kayitesi kayiu kayiwa kayla kaylah kaylee kayleen kayleigh kaylen kayley kaylie kaylin kaylyn kaylynn kayna
kayode kayra kaysen kayson kaysone kayumba kayvan kazadi kazem kazim kazimiera kazimieras kazimierz kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori
kazuo kazuya kazuyuki kazys keabetswe keagan keahi keakua keala kealani kealeboga kealii kealoha keamogetse keanu keaola keaolani keaton keavy keawe kebebe
kebebush kebede kebedech kebonang kedar kedarnath kedem kedija kedsara keegan keelagh keelan keeley keelin keely keenan keerat keerati keertan keerthan
keerthana keerthi keerthika keerti kees keetje keeva kegham kegouhi kehau kehaulani kehinde kehlani keidy keigo keiichi keiji keijo keikilani keiko keilam
keilani keimpe keimpke keimptje keinwen keira keisha keisuke keita keith keitumetse keivan kejal kejan kekai kekaimalu kekauluohi kekauoha kekela kekeli
kekepania kekipi kekoa kekona kekuewa kelalani kelana kelby keld keldibek kelebogile kelechi kelechukwu kelemen kelemework kelepi kelera keletigui kelii
keliiaa keliihananui kelinu kella kellan kellen kelley kelli kellie kelly kelsang kelsea kelsey kelsie kelton keltoum keltouma kelum kelvin kemal kemala
kemale kemalettin kembabazi kemboi kemen kemi kemigisha kemoko kempke kemunto ken kenadee kenan kenaouell kendal kendall kendra kendrick kenechi kenechukwu
keneg keneiloe keneilwe kenenisa keneolisa kenesary kenesh keneshbek kenichi kenina kenje kenjebek kenji kenjiro kenlee kenleigh kenley kenna kennedi kenneth
kennethina kenni kennina kennith kenny kensa kensiime kenslee kensleigh kensley kenta kentaro kento kenton kenul kenver kenwal kenwyn kenya kenyon kenza
kenzhe kenzhebek kenzhegali kenzhegul kenzie keoki keola keolani keolebogile keomany keon keonaona keondre keoni keopuolani keorapetse kepano kepaulo keqiang
keqin kereama kerehi kerem keremcan keren kerensa kerenza kereopa keresi keri kerian keridwen kerim keriman kerimbek kerime kerimhan kerira kerisiano kerli
kermit kerra kerri kerrian kerrien kerris kerron kerrow kerry kersten kersti kerstin kert kerttu kerubo kerwen kesaobaka kesar kesari kesava kesavan keshab
keshan keshav keshava keshavan keshavi keshawn keshet keshika keshini kesor kessara kestas kestutis ketaki ketan ketato ketema ketevan ketevani ketil
ketilbjorg ketilbjorn ketiley ketilfridur ketill ketillaug ketilmundur ketilrid ketilridur ketilvald ketino ketkanok ketki ketlyn ketsara ketut ketwadee kev
keval kevalya kevan kevern keverne kevin kevon kevork kevser kewal kexin keykavous keykhosrow keyla keyna keyne keyon keyshawn keyur keyura keyvan kezban
kgabo kgalalelo kgaogelo kgomotso kgosi kgothalo kgothatso kgotso khabat khachatur khachik khadar khadeeja khadeejah khadidiatou khadidja khadiga khadija
khadijah khadijatou khadijeh khadijetou khadim khadissatou khadizhat khadra khady khagani khagen khagendra khageswar khaing khairallah khairani khairi khairia
khairiah khairil khairinisso khairiya khairuddin khairul khairullah khairulnizam khairunnisa khairy khaista khajag khajan khajohn khajonsak khalaf khalat
khaldoun khaldun khaled khaleda khaleel khaleesi khalfan khalid khalida khalidah khalif khalifa khaliif khalil khalila khalilullah khaliq khalis khalisah
khalissa khaliun khaliunaa khaloud khambay khamchanh khamdeng khamhoung khamis khamisi khamkeo khamla khamlay khammany khammoune khamouan khampha khamphay
khamphet khamphone khamphoui khamsavath khamseng khamsing khamsone khamsouk khamtai khamtanh khamtay khamzat khandmaa khando khandro khandsuren khangai
khangerel khanh khanhan khanhlinh khanhvy khanim khanitha khanittha khanjan khansa khanthaly khanthong khanya khanyi khanyisa khanyisani khanyisile khanyiso
khardiata khareba khariton kharlampiy kharytina kharytyna khasan khashayar khashbaatar khasmagomed khatab khatanbaatar khatantuul khatera khatereh khatia
khatijah khatira khatol khatoon khattab khatuna khava khavazh khavronya khawar khawla khawlah khawlat khaya khayakazi khayal khayala khayreddine khayri
khayria khayriniso khayriya khayyam khazhak khdija khechok khedrup kheira kheireddine khemara khemarin khemchand khemlal khemmika khemra khemraj kherlen
khethiwe khethukuthula khevna khilesh khimji khine khinmar khinmaung khinmyo khirul khishigbat khishigbayar khishigee khishigjargal khishigsuren khishigt
khitam khizar khizir khloe khloee khloud khoa khodadad khodayar khofifah khoi khoirul khoirunnisa khokan kholeka kholifah kholiswa kholood kholoud khongorzul
khoobchand khoren khorloo khorshid khosbayar khoshal khoshnaw khosi khosro khosrov khosrow khoudia khoudiedji khoudoss khoulood khouloud khowla khozh
khristine khrystia khrystofor khrystyna khulan khulekani khulood khuloud khumbulani khumbuzile khunav khurelbaatar khurelsukh khurram khurshed khursheda
khurshid khusein khushal khushali khushbakht khushbir khushboo khushi khushiram khushnud khushwant khuslen khusnul khuyagbaatar khuzama khvicha khvtiso khwaja
khwanchai khwanjai khwanta khwezi khyati kiady kiana kiandokht kianoosh kianoush kiara kiarash kiatisak kiatisuk kiattisak kiazo kibet kibiwott kibonge kibret
kibrom kickan kidist kien kienan kiera kieran kiernan kierra kiers kiersten kieuoanh kieva kifle kigongo kigozi kiira kiisa kijakazi kike kikelomo kikuko
kiley kilian kilikina kilinahe kiliona kilioni kilisi killian kim kimanh kimani kimber kimberlee kimberleigh kimberley kimberly kimberlyn kimheng kimhong
kimia kimiko kimiya kimleang kimly kimmo kimngan kimoanh kimora kimsan kimsong kinan kinana kinau kincso kindavone kine kineret kinfai kinfe kinga kinho
kinijoji kinjal kinlee kinleigh kinley kinman kinnari kinnat kinnechien kinneret kinshuk kinsi kinslee kinsleigh kinsley kintu kinwah kinya kinza kioko
kioumars kipchirchir kipchoge kipchumba kipkemboi kipkirui kipkoech kipkorir kipkosgei kiplagat kiplimo kiprono kiprop kiprotich kiprugut kipruto kipsang
kiptoo kiptum kirabo kirakos kiran kirana kiranbala kiranbir kirandeep kirani kiranjeet kiranjit kiranmai kiranmala kiranmayee kiranmayi kiranpal kiranpreet
kirat kirati kirec kireeti kireg kiri kirihi kirihimete kiril kirill kirimi kirio kiripuai kirit kiritapu kiriwai kirk kiros kirpa kirpal kirrily kirsan kirsi
kirsikka kirstag kirstan kirsteen kirsten kirsti kirstie kirstin kirstine kirsty kirtan kirtana kirtesh kirthana kirthi kirthiga kirthik kirthika kirti
kirtika kirtikumar kirui kisakye kisembo kishalay kishan kishanlal kishen kishor kishore kishorekumar kishori kishorilal kisimba kiteau kitenge kitesa
kithsiri kitione kitman kitron kitti kittichai kittikhun kittinan kittipat kittiphat kittiphong kittipong kittiporn kittisak kittiya kitto kitwah kitying
kiumars kivanc kivilcim kiwanuka kiwha kiyan kiyana kiymet kiyoko kiyoshi kizza kizzy kjalar kjallak kjaran kjartan kjartany kjarval kjeld kjell kjellaug
kjellbjorg kjellbjorn kjellfrid kjellrun kjersti kjerstin kjetil kjetilbjorn kjolva kjolvor klaartje klaas klaasina klaasje klaasjen klaaske klaaskje
klaassien klaengur klaes klaeske klajdi klangur klaoda klaodina klara klas klasien klasiena klasina klasinus klaske klaudia klaus klaus-dieter klaus-peter
klavdia klavdii klavdiy klavdiya klavs klazien klaziena klazina kleanthis kleber kleio klejdi klemen klemens klemensas klementina klementiy klemet kleopatra
klervi klervia klim kliment klimenti klodian klodiana klothilde klotild knarik knelis knelske knilles kniut knjiske knud knudsine knut knutur koamalu kobby
kobe kobeke kobina kobus kobusinge kobusingye koceila kocer kochai kodanda kodandaram kodhai kody kodzo koebi koech koen koendert koenraad koenrad koffi kofi
kofoworola koharig kohei kohen kohinoor koichi koichu koichuman koidula koji kojo kokab kokeb koketso kokhi koksal kolab kolade kolapo kolawole kolbein
kolbeinn kolbjorg kolbjorn kolbra kolbrun kolby koldo koldobika koledog kolenka kolfinna kolfinnia kolfinnur kolgeir kolgrim kolgrima kolgrimur kolinio kolohe
koloina kolokesa kololiana koloman kolskeggur kolthernur kolthryma kolton kolvidur kolya komal komala komalavalli komalpreet komang komariah komarudin komil
komila komiljon komitas komla komodur komron komsan komuhangi konane konani kondrat kondratiy kondraty kongkeo kongkiat koniba konjit konkanok konnor konogan
konon konrad konradin konradina konradine konsta konstantin konstantina konstantine konstantinos konstanza konstanze konul konuralp konwal konwoion koorosh
koos koosha koosje koparan korakot koray korbin korbinian korbyn korcan kordelia kordula korekur korel korey korhan kori korina korinna korkmaz korkor korkut
kormakur kormlod kornchai korneel kornei kornel kornelia korneliske korney kornkanok kornrawee koroi koroniria korosh korotoumou korri korrie korstiaan
kortney koryun kosal kosala koseila koshal koshala koshi kosiso kosisochukwu kosmas kosoma kosrat kossi kosta kostadin kostadinka kostas kostia kostiantyn
kostis kostya kostyantyn kosuke koteswara kothai kotiko kotryna kouassi kouesnou kouhei kouhyar kouled koulma koulman koulmez koulmig koupaia koura kourantin
kourken kourosh kourtney koushal koushik koushiki koussaila koustav kovan kowsar koyal koyel koyeli kozma krailert kraisak kraisorn kraiwut krasimir krasimira
krastio krastyo kravann kreindel krelis krenar krenare kreshnik kreshnike kresimir kresimira kreso krestian kreszentia kreszenz kriangkrai kriangsak kriekske
kriemhild krijntje krikor krimhild krimhilde kris krish krishan krishanlal krishanu krishi krishiv krishna krishnaben krishnachandra krishnadas krishnadev
krishnaja krishnakali krishnakant krishnakanta krishnakanth krishnakumar krishnakumari krishnala krishnamoorthi krishnamoorthy krishnamurthi krishnamurthy
krishnan krishnanand krishnanunni krishnapal krishnappa krishnapriya krishnaraj krishnarao krishnasamy krishnaswami krishnaswamy krishnaveni krishnavi
krishnendu krishnika krishnil krisjanis krisjen krisna krisnawati krissada krissana krissanapong krista kristal kristanto kristapor kristaps kristbjorg
kristbjorn kristborg kristdis kristel kristell kristen kristensa krister kristers kristey kristfinnur kristgeir kristgerdur kristi kristian kristiana
kristiani kristianna kristians kristianto kristie kristien kristiina kristijan kristijonas kristin kristina kristine kristinn kristinu kristjan kristjana
kristjon kristjona kristlaug kristlaugur kristleif kristleifur kristlin kristmann kristmar kristmund kristmundur kristny kristo kristof kristofer kristoffer
kristopher kristrod kristrun kristrunn krists kristthor kristupas kristvaldur kristvardur kristveig kristvin kristvina kristy kristyna kriszta krisztian
krisztina krisztofer kritagya kritartha krithi krithik krithika krithin krithvik kriti kritika kritin kritiya kritsada kritsana krittaphat krittin kriva
krongkarn krosby krsman krste krstivoje krummi krunal krunoslav krunoslava krupa krupali krupesh krushi krushna krutarth kruthi kruthika krutik krutika
kryspin krystal krystian krystle krystof krystyna krzesimir krzeslaw krzysztof ksawery ksenia kseniia ksenija kseniya ksenya kshama kshamika kshanika
ksheeraja kshema kshemendra kshiti kshitij kshitija kshitiz ksusha ksyusha kuanysh kuanyshbek kuatbek kubanych kubanychbek kubat kubatbek kuberan kubilay
kubra kudakwashe kuddel kudjo kudret kudzai kudzaishe kudzanai kugan kugotsi kuheli kuhio kuitakwashe kujtim kujtime kukana kukka kukrit kukuh kukui kukura
kulamani kulap kulash kulbeer kulbhushan kulbir kulchaya kuldeep kuldev kuldip kuljeet kuljit kullanat kullervo kulli kullike kulnida kulpash kulsoom kulsum
kulthida kulvinder kulvir kulwa kulwadee kulwant kulwanti kulwinder kulyash kulzhan kumara kumaradas kumaraguru kumaran kumaraswamy kumaresan kumaresh kumari
kumarpal kumbirai kumiko kumis kumru kumsa kumsal kumud kumuda kumudben kumudha kumudini kumuduni kumush kumushoy kunaal kunakorn kunal kunanbay kunchok
kuncoro kundai kundan kundanika kundavai kundavi kunduz kundyz kunegonda kunera kunga kunhi kunhiraman kunigonde kunigund kunigunde kunihiko kunjal kunjamma
kunjan kunjana kunjbihari kunjika kunjumol kunjumon kunle kunlun kunmi kuno kunolf kunpeng kunsang kunsulu kuntal kuntala kuntay kunthea kunti kunzang
kupakwashe kuppusamy kuppuswamy kurai kuraimonoa kuralai kuralarasan kuralay kurangaituku kurbanali kurbon kurbonali kurinji kurmanbek kurmangazy kurmanjan
kurmanzhan kurnia kurniasari kurniasih kurniati kurniawan kurniawati kursad kursan kursat kurt kurtheinz kurtis kurtmartin kusal kusang kusayla kushaan
kushagra kushal kushala kushan kushani kushtar kushtrim kusiima kusnadi kustaa kustaava kusti kusum kusuma kusumawati kusumben kusumita kusumlata kusumo
kutalmis kutay kutbettin kutlay kutluay kutlubey kutluhan kutlwano kutman kutsal kutsi kuttan kuttappan kuualoha kuuipo kuulei kuvira kuvvat kuwwat kuyil
kuyili kuzey kuzhalini kuziva kuzivakwashe kuzma kuzya kveldulfur kveta kvetoslav kvetoslava kvetuse kvido kvikur kwabena kwadwo kwadzo kwaiying kwakhanya
kwaku kwamboka kwame kwamena kwamina kwanchai kwanele kwangsoo kwanho kwanjai kwasi kwegyir kweku kwenzokuhle kwesi kwokfai kwokfu kwokhung kwokkeung kwokwah
kwokwai kwokwing kyalimpa kyalo kyawkyaw kyawmin kyawswar kyawthu kyawzaw kyawzin kyial kyizom kyla kylah kylan kyle kylee kyleigh kyler kylie kyllikki kylym
kymbat kyndall kynlee kynleigh kyoko kyomugisha kyomuhendo kyosti kyra kyree kyriaki kyriakos kyrill kyrillos kyrylo kyson kyung-soo kyunghee kyungsoo kyungu
kyyal kyzgaldak

laakea laalitya laarbi labaran labhaoise labhcas labhras labhruinn laboni labonya lacey lachaidh lachelle lachezar lachezara lachie lachina lachlan lachlanina
lachlann lachtin lachtna lachyn lacramioara lacy laddawan ladewijn ladidi ladiko ladipo ladislao ladislas ladislav ladli ladoca ladomir ladonna laercio laerke
laetitia lafaele lahari lahav lahbib lahcen lahela laher laheri lahiru lahoucine laia laiba laichun laifong laifu laiking laikuen laikwan laila lailah
lailanie lailuma laima laimdota laimi laimis laimonas laimonis laimute laimutis laine laiping lais laisa laisani laisenia laisheung laisiasa laisren laisve
laisvunas laitia laivi laiyan laiying lajita lajja lajjawati lajos lajpat lajvanti lajwanti lakambini lakandula lakech lakeisha lakelyn lakelynn lakhan
lakhbir lakhdar lakhena lakhi lakhmi lakhvinder lakhvir lakhwinder lakisha lakmal lakmali lakmini lakpa laksana laksh lakshan lakshana lakshanya lakshay
lakshika lakshit lakshita lakshitha lakshmana lakshmanan lakshmi lakshmibai lakshmidevi lakshmikant lakshmikanth lakshmikanthan lakshminarayan lakshminarayana
lakshmipathi lakshmipathy lakshmipriya lakshya laksmi laksono lalaina lalaji lalan lalana lalani lalaniaina lalanirina lalao lalasoa lalatendu lalbibi
lalchand lale laleh lalida lalig laliko lalima lalit lalita lalitaben lalitesh lalith lalitha lalithaa lalitkumar lalitmohan lalitphat laliv lallan lalli
lalmani lalmohan lalo laltu lamah lamar lamara lambart lamberdien lamberdina lambertine lambertje lamberto lambertus lambodar lambrecht lambros lamduan lamia
lamiaa lamiae lamine lamis lamiss lamiya lamkje lamla lammechien lammechiena lammegien lammertje lammie lammigje lammina lamont lamorran lamprini lampros
lamya lamyaa lamzira lan lana lanae lanakila lananh lance landelin landert landfried lando landolf landolin landolt landon landry landyn laney lanfang lanfen
lanfranco langat langelihle langi lanhua lanhuong laniakea lanig lanihau lanikai lanja lanlan lanny lanre lanske lanto lantoarisoa lantoniaina lanuola
lanxiang lanya lanying laoidheach laoighseach laoire laoise laoiseach laolu laongdao laora laorans laouenan laouig laquita lara laraba larae larbi larense
larhonda lari larin larion larisa lariska larissa laronda larraitz larry lars larsine larue larus larysa laryssa lasairfhiona lasairian lasairiona lasantha
lasanthi laserian lasha lashaa lashawn lashika lashonda lasith lasitha lasma lassana lassarina lasse lassi lassina lassine lastri laszlo lata latai latanoa
latanya latasha latavra lateef lateefa lateefat latefa latesh latha lathika lathish latif latifa latifah latifat latife latika latisha latonya latosha latoya
latrice latsamy lattanaphone latulangi latyr laufar laufey laufeyja laufhildur lauge laugheidur laughlin laugja lauma laura laure laureana laureano laurel
lauren laurence laurene laurens laurent laurentina laurentine laurentiu laurentje lauretta laurette lauri lauriano laurie laurinda laurindo lauris laurits
lauritz lauro lauryn laurynas laust lautaro lauwien lauwrens lavali lavanya lavanyaa lavdije lavdim lavenia lavern laverne lavesh lavina lavinia lavkush
lavleen lavonne lavrenti lavrentii lavrentiy lavrenty lawal lawali lawand lawanda lawen lawrence laxita laxman laxmana laxmi laxmibai laxmidas laxmikant
laxmikanta laxminarayan laxmipriya layaal layal layan layana layla laylah laylani layne layth layton lazar lazare lazaro lazaros lazhar lazher laziz laziza
lazizbek lazzaro lazzat lea leachlainn leago leagsaidh leah leakena leakhena leander leandra leandre leandro leann leanna leannan leanne leano leart leatha
leaustic lebechi lebechukwu lebene leberecht lebna lebogang lebohang lebrecht lech lechi lechoslaw lechoslawa ledewijn ledicia ledua lee leeann leehee leela
leeladevi leeladhar leelamma leelavathi leelavati leelawati leelo leemet leen leena leenaert leendert leenke leentien leentje leeor leetal leevi lefert
leffert leffertje lefteris legese lehar lehel lehia lehlohonolo lehte lehua lehuanani lei leialoha leianuenue leidolf leidolfur leidulfur leidy leif leifey
leifheidur leifhildur leifna leifulv leifur leighton leihina leihulu leiknir leikny leila leilani leilei leili leilua leily leimakani leimana leiming leimomi
leinaala leinani leiola leire leisan leiske leitu leize lejla lekan lekgotla lekha lekhana lekhraj lekhya lekshey lela leland lelde lelethu lelia lelise lella
lelle leman lembe lembit leminh lemke lemlem lempi lemuel lemya lena lenaic lenaick lenaig lenara lenard lenche lendita lendrush lene leni lenka lenke lennart
lenneart lenneke lennert lenni lennox lenny lennyn lenora lenore lenuta leo leobardo leocadia leocadie leocadio leokadia leokadija leolani leolin leon leona
leonard leonardas leonardina leonardo leonardus leonas leonce leoncio leonel leonhard leonharda leonid leonida leonidas leonide leonie leonila leonilda
leonilde leonoor leonor leonora leonte leonti leontien leontii leontina leontine leontiy leonty leonz leonzio leopold leopolda leopoldine leopoldo leora leos
leota leotrim leovigilda leovigildo leposava leratile lerato lereko lernik leron leroy lertchai lerzan lesanne lesedi lesego lesia lesieli leslaw leslawa
leslee lesley leslie lessie lestari lester lesya leszek leta letha leticia letitia letizia letje letlhogonolo letsatsi lettie letty leuam leukien leulseged
leutgard leuthold leutrim leutwin levan levana levani levenez levenig levent levente levi leviah levina levko levon levona lewen lewend lewis lewsyn lexi
lexie lexine leyan leyana leydi leyla leyli leylifer leylo leysan leyton lezin lhadon lhagva lhakpa lhamo lhawang lhazom lhundup lia liala liam lian liana
liancheng liangchen liangjun liangliang liangwei liangyu lianhua lianjie lianna lianne liantsoa lianying lianzhong liat libaan liban libby libena libing libor
liborio liborius librado libuse lichun licia licinia licinio licuta lidetu lidewei lidewij lidewijde lidia lidiane lidie lidiia lidija lidiya lidka lidor
lidusia lidwien lidwina lidya liebfriede liebgard liebgart liebhard liebje liebrecht liebtraud lieke liekele liekeltje liekje lielle liene lieneke lienke
lientje liepa liesbet liesbeth liesel lieselore lieselot lieselotte lieske liesl lieuwe lieuwke lieuwkje lieveke lievijn lievina liezel liezelot liezl lifang
lifei lifeng ligairi ligang ligaya ligia ligija ligita liguo lihie lihong lihua lihui liidia liina liis liisa liisi liisu liivi liivika lijbert lijia lijiang
lijie lijing lijsbert lijsbeth lijsje lijske lijuan lijun likeke likit likkele likkeltje likolehua likun lila lilach liladhar lilan lilavati lilawati lileas
lili lilia lilian liliana liliane lilianne lilias lilibeth liliha liliia lilija lilik lilin liling lilinoe lilis lilit lilita lilith liliuokalani liliya lilja
liljana liljar lilju liljuros liljus lilla lillemor lilli lillian lilliana lillias lillie lilly lillyana liloa lilou lilyana lilyann lilyanna limakatso
limhour limin liming limor limpho lina linard linards linas linbjorg linbo linda lindalva lindani lindaura linddis lindelani lindelwa lindita lindiwe
lindokuhle lindomar lindsay lindsey lindy lineik lineke linfeng ling lingaiah lingappa lingaraj lingaraju lingfei linghong linghua lingjuan lingjun lingli
lingling lingxiao lingyan lingyu lingyun linh linhard linhua linhui linius linjie linjun linlin linn linnea linneke linnert linneus lino linoi linoy linping
linsheng lintao linus linwood linyi lioba lionel lionello lionia lior liora liorah lipeng lipika liping lipot liqiang liqin liqing liqun liran liraz liridon
liridona lirije lirim lirit liron lirong lisa lisandro lisanne lisbet lisbeth lisbjorg lise liselore liselotte lisette lisha lishan lisheng lisiate liske
lisnawati lissette lissi listiani lital litao litebo liteboho litha lithemba litia litiana lito liuba liubava liubochka liubomir liubomyr liubomyra liubov
liubusha liucija liudas liudger liudmila liudmilka liudmyla liudolf liudvika liudvikas liusaidh liusia liuska liutauras liuthais livai livar livia livien
livija livina livio liviu livnat liwayway liwei liwen lixia lixian lixiang lixin lixue liyan liyana liyang liyema liying liyong liyuan liyun liza lizalise
lizaveta lizbeth lizeka lizelle lizeth lizhen lizhi lizhong lizhu lizka lizochka lizzie ljerka ljiljana ljosalfur ljosbjorg ljosbra ljotunn ljuban ljubica
ljubinka ljubisa ljubivoje ljubo ljubodrag ljubomir ljudevit ljudmila ljufa ljufur ljupco ljupka lkhagva lkhagvadorj lkhagvasuren lkhamsuren llawen llefelys
lleian lleici lleision lleucu lleufer llewela llewella llewellyn llewelyn llian lliedi llinor llinos lliwelydd lliwen llorenc lloyd lluan llucia lludd lluisa
llwyarch llwyd llwyfo llyfni llyndy llywarch llywela llywellyn llywelyn loaira loan loane loarn lobke lobna lobsang lochana lochlainn lochlan lochlann locryn
lodema lodewijk lodewika lodewina lodmundur lodoe lodoi lodoidamba lodovic lodro loduvicus loeiz loeiza loeizaig loeizig loeke loeki loekie loes loesje loftny
loftur loftvar loftveig logan loganathan loganayaki logesh logeshwari logey loghman lohit lohita lohith lohitha lohitzune loic loida lois loisi loisl loiza
loizig lojain lojze lojzka lokahi lokanath lokanathan lokbra lokching loke lokela lokelani lokendra lokesh lokeshwar lokeshwari lokman loknath lokpriya
loktung lokwa lokyan lokyi lokyiu lola lolaxon loleini loli lolita lolke lolkje lolkjen lolle lologa lolohea lolwa lolwah lomenig lomisa lomman lommert lonan
londa londeka londiwe londyn londynn longfei longhua longjiang longwei lonneke lonnie lonoikamakahiki lonwabo looan loore lopamudra lora loraine lorand lorans
lorant loranz loranza lorcan lorccan lore lorea loredana loreen lorelai lorelei lorelie lorella loren lorena lorene lorenz lorenza lorenzo loreta loreto
loretta lori loriann lorie lorijn lorik lorin lorinc lorinda lorine loris lorle lorna lorne lorraine lorrie losaline losalini losana losang loshini lotachi
lotanna lotfi lothar lotima lotta lotte lotteke lottie lou louan louane louarn louay loubaba loubna louella louenan louenn lougain louhi louie louis
louis-philippe louisa louise louison loujain loujaine loukas louke loukia loukie loulou loulwa loundja lounes lounis lounja lourdes lourenco lourens lourentje
lourival lousin lousine louvenia louwe louwrens louwrina lova lovaniaina lovasoa loveday lovedeep loveena loveleen lovepreet lovie loviisa lovis lovisa lovise
lovre lovrenc lovro lowell lowena lowenek lowenna lowieke lowri loyiso lozaig lozeg luahine luaipouamalo luakini lualhati luan luana luann luarsab lubaba
lubabalo lubava lubberta lubbertje lubbertus lubbigje lubbo lubega luberdina lubertus lubica lubna lubnah lubomil lubomir lubomira lubomyr lubor lubos
luboslav luboslaw lubov luc luca lucas lucasje luccija lucero lucette luchezar luchian lucia luciaan lucian luciana luciane luciano lucie lucien luciene
lucienne lucija lucila lucile lucilene lucilia lucilla lucille lucimar lucimara lucina lucinda lucineia lucinete lucio lucius lucja lucjan luckje lucrecia
lucrecio lucretia lucrezia lucy lucyna ludek ludger ludgero ludis ludivine ludmila ludmyla ludolf ludovic ludovica ludovico ludovika ludovina ludovit ludvig
ludvik ludvika ludwe ludwien ludwig ludwik ludwika luella lufuluabo lugaid lugard lughaidh lughan luhan luidger luighne luighseach luigi luigia luigina luis
luis-miguel luisa luise luiseach luisella luitbert luite luitgard luitger luithard luitje luitjen luitpold luitsen luitzen luiz luiza lujain lujaina lujayn
luka lukacs lukana lukas lukass lukasz luke lukela lukeria lukerya lukhanyo lukhum lukman lukrecija lukretia lukusa lukyan lula luladey lulama lulit luljeta
lulu luluk lulwa lulwah lulzim lulzime lumbala luming luminita lumir lumira lumka lumnije lumturije luned lungani lungelo lungile lungisani lungiswa
luningning lupe lupematasila luping lupita luppo luqman luqmanul lurdes lurline lusaber lusanda lusanna luseane lusi lusia lusian lusiana lusiani lusik lusine
lusya lutaaya lutfi lutfia lutfiah lutfiana lutfiniso lutfiya lutfiyah lutfiye lutfulla lutfullah lutgard lutgarde lutgardis lutger lutgertje luthais luthando
luther lutho lutien lutold lutoslaw lutsen lutske lutumba lutwin lutxi lutz luuk luukas luukje luule luurt luuth luutske luvenia luvsan luvsandorj
luvsannamsrai luvuyo luxolo luyanda luyao luyindula luying luz luzia luzinete luzius luzviminda lwandile lwanga lwazi lwennas lwinmoe lyailya lyalya lyazzat
lyckle lydia lydie lydik lydur lyena lykele lykeltsje lykke lykourgos lyla lylah lyle lynda lyndon lyndsey lyneth lynette lynfa lynfel lyngheidur lynlee lynn
lynne lynnette lyosha lyoshka lyova lyovushka lysander lysbert lysbeth lytske lyuba lyubasha lyubava lyuben lyubena lyubka lyubochka lyubomir lyubomira
lyubomyr lyubomyra lyubov lyuda lyudmil lyudmila lyudmyla lyudvig lyuska lyusya lyutsiya lyydia lyyli

maaijke maaike maaikje maaja maajabu maaka maali maamar maame maamoun maanav maano maansi maanvi maanya maarika maarit maarja maarten maartje maata maayan
maayke maban mabel mabenn mabhuti mabiala mabig mabini mable mablen mabli mabon mabyn macarena macarie macario macartan macbeatha maccabi macdara macey
macharia machiel machielsje machiko machla machteld machtelt macide maciej macilia macit mack mackenna mackenzie mackinley maclou maclovia maclovio macodou
macoumba macsen macy madalen madalena madalenig madalin madalina madalyn madaminjon madan madanagopal madanlal madanmohan madara madars madawa maddalen
maddalena maddern maddi maddison maddox madec madeeha madeg madeleen madeleine madeline madelon madelyn madelynn madenn madern madge madhab madhabi madhan
madhav madhava madhavan madhavi madhavilatha madhavrao madhbh madhesh madhu madhubala madhubanti madhubhashini madhuchanda madhuchhanda madhughosh madhuja
madhukar madhukara madhukiran madhul madhula madhulata madhulika madhumalati madhumathi madhumati madhumita madhumitha madhumoy madhuparna madhupriya madhur
madhura madhurai madhuranga madhuri madhurika madhurima madhurya madhusanka madhush madhushani madhushree madhushri madhusmita madhusudan madhusudana
madhusudanan madhusudhan madhusudhana madhvi madiha madihah madilyn madilynn madina madinabonu madior madira madis madison madisyn madiyar madjid madjiguene
madlaina madlen madlena madoc madog madoka madou madrun madryn mads maduabuchi madubuike maduka madushan madushani madushanka madya madyson madzy maebh maeda
maedeh maegan mael maelan maelann maeleachlainn maeleigh maelenn maelez maelgwn maelgwyn maelie maelig maeline maelisa maelle maelliss maelmuire maelog
maelona maelor maelruain maelwas maelwenn maelynn maelys maemunah maera maesaroh maeva maeve maeyke mafalda mafile mafruza mafua magadh magali magan
magarditch magauiya magchiel magda magdalena magdaleno magdalini magdica magdolna magdy magesh mageshwari maggie maghild maghsoud magilan maglona magnar
magndis magne magnea magney magnfridur magngeir magngerdur magnheidur magnhild magnhildur magnina magnor magnthor magnthora magnus magnusina magny magomed
magomedali magomedrasul magone magriet magrieta magripa magsarjav magtymguly maguette magzhan maha mahabad mahabbat mahabir mahad mahadeb mahadeo mahadev
mahadeva mahadevan mahadevi mahaela mahah mahajabeen mahak mahakali mahalakshmi mahalaxmi mahalia mahalingam maham mahamadou mahamane mahamed mahammad
mahammed mahamud mahana mahananda mahandry mahanga mahani mahanta mahantesh mahanthesh mahardika maharid maharit maharshi mahashweta mahasin mahassen mahasti
mahasweta mahathir mahati mahaveer mahavir mahbod mahboobeh mahboubeh mahbub mahbuba mahbubai mahbubur mahdi mahdieh mahdis mahdiya mahdiyeh mahdokht mahea
mahealani maheen mahefa mahek mahela mahendar mahendra mahendran maher mahery mahesh mahesha maheshi maheshika maheshwar maheshwara maheshwaran maheshwari
maheswar maheswaran maheswari mahfirat mahfoud mahfoudh mahfouz mahfuza mahgol mahiai mahika mahila mahim mahima mahin mahina mahinaarangi mahinakhon
mahinalani mahinder mahindra mahinur mahipal mahir mahira mahish mahita mahith mahitha mahiya mahjoub mahjouba mahkameh mahlagha mahlatse mahlet mahliyo
mahlodi mahlon mahmadali mahmadsaid mahmadsho mahmadullo mahmadyor mahmood mahmoodreza mahmoud mahmud mahmuda mahmudah mahmudbek mahmudjon mahmudul mahmure
mahmut mahnaz mahnoor mahnoosh mahnoush maho maholy mahora mahoro mahperi mahra mahrez mahri mahrijemal mahrokh mahrous mahrukh mahsa mahshad mahshid mahsun
mahta mahtab mahtumguly mahua mahvash mahya mahyar mahym mahymgul mahzun mai maia maialen maianh maichel maicol maicon maidelin maider maighdlin maighread
maigread maihan maihuong maiia maija maiju maik maikali maike maikel maiken maiko mailani mailinh mailis maimoona maimouna maimu maimuna maimunatu maina
mainak mainchin maioha maiphuong maira mairam mairambek maire mairead mairearad mairghread mairi mairia mairin mairiread mairis mairita mairo mairona mairsile
mairtin mairwen maisa maisaa maisam maisan maisara maisarah maisie maissa maissae maissoun mait maital maitali maitane maite maitha maitham maithem maithil
maithri maitias maitiu maitra maitrayee maitrayi maitreya maitreyee maitreyi maitri maiwand maiwenn maiya maizatul maizer maizura maja majaliwa majda majdi
majdoleen majdouline majdy majed majeda majeed majid majida majlinda makafui makahanohano makaio makalani makalapua makaleha makalita makamae makame makana
makanaka makanani makani makanui makar makarand makarem makareta makarii makarije makarini makarita makariy makary makayla makbule makda makeda makelesi
makeleta makena makengo makenna makenzie makereta makgosi makgotso makhambet makhan makhanlal makhosi makhshuda makhtar makiese makiko makiri makis makisi
makisig makitalena makoa makokha makomborero makosoi makoto makpal makrand makruhi maksat makshat makshi maksim maksimilian maksimiliyan maksimka maksud
maksude maksut maksym maksymilian makua makvala malachi malachy malae malaefou malaetele malahat malaidh malaika malak malaka malakai malakeh malalai
malalatiana malalay malamhin malan malana malanka malarkodi malarvili malarvizhi malathi malathy malati malavika malcolm malcolmina maldwyn maleah malee malek
malena malene maleyka malgorzata malia malibongwe malick malieta maliha maliheh malik malika malikah malikarjun malikasho malin malinda malindi malini malissa
malith malitha malithi maliwan maliyah malka malkah malkhaz malki malkiel malkiya mallaiah mallappa malle mallesh mallesham malleshwari malliga mallik mallika
mallikarjun mallikarjuna mallikarjunan mallory mallt malmuira malmuirie malo maloa maloan maloen malohat maloig malonda malorig malou malte malthe maluhia
malvan malvern malvika malvin malvina malvine malwina mamadou mamajon mamatha mamdouh mamello mamie mamisa mamisoa mamitiana mamitu mamlakat mammetguly
mamokete mamoni mamoon mamoru mamoun mamourou mampho mampionona mamta mamuka mamura mana manaaki manaalika manab manabendra manabi manabu manachan manadhir
manaf manahil manaia manal manali manami manampisoa manan manantsoa mananya manaolana manas manasa manase manasi manasvi manasvini manaswee manaswi manaswini
manatsanan manatsawee manav manavi manawanui manching mandakh mandakhnaran mandakini mandakranta mandana mandeep mandeepa mandi mandiaye mandilakhe mandimby
mandip mandira mandisa mandla mandlenkosi mandodari mandresy mandukhai mandus manduul mandvi mandy maneenuch maneerat maneesh maneesha manegold maneh manesh
maneth manfai manfred manfredas manfredi manfried manfriede mangaiyarkarasi mangal mangalam mangaldas mangalesh mangalmurti mangesh mangilal manhei manho
maniammai manibala manibhushan manichanh manickam manideep manidipa manijeh manik manika manikam manikandan manikanta manikantan manikantha manikarnika
manikchand manikkam manikya manilal manimala manimaran manimegalai manimekala manimekalai manimoy manimozhi maninder maninderjit manindra manini manipal
maniram manish manisha manishankar manishi manishika manishkumar manit manith manitra manivald manivanh manivannan manivone maniyan manizha manizheh manjaka
manjari manjary manjeera manjeet manjesh manjeshwar manjinder manjira manjiri manjit manjiv manjot manju manjubala manjul manjula manjuladevi manjulata
manjunath manjunatha manjusha manjushree manjushri manjusri manjyot mankiran mankirat mankit mankuen manlaibayar manlio manlok manmath manmatha manmayi
manmeet manmohan manmohini mannat manni mannik mannix manny manoa manoah manoel manogna manohar manoharan manohari manoharlal manohisoa manoj manoja
manojavaya manojit manojkumar manojna manola manolis manolito manolo manon manoni manonmani manoochehr manop manoram manorama manoranjan manoranjani
manoranjitham manori manosij manouchehr manoug manouk manouschak manpreet manprit manqoba manraj mansaf manshi manshuk mansi mansiya mansoor mansooreh mansour
mansoureh mansukh mansukhlal mansur mansura mansurjon mantas mantavya manthan manthos manthra mantsane mantsje mantvydas mantwa manubhai manuchar manuel
manuela manuj manuja manujendra manuk manush manushak manushi manushri manveer manvel manvendra manvi manvik manvinder manvir manvita manvitha manwah manwai
manwel manwinder manyara manyata manyazewal manyee manyi manying manzura maodan maodana maodez maogan maoilios maoiliosa maoilseachlann maolbheannachta
maolcaluim maoldomhnaigh maoli maolin maolmhaodhog maolmoire maolmordha maolmuire maolra maonach maosheng maota maphuti maqsood maqvala mara marady maragatham
maralgul maram marama marangai marara marared marasigan marat marbert marbod marc marcail marcan marceau marcel marcela marcelene marcelina marcelinas
marcelino marcell marcella marcelle marcellien marcellin marcellina marcellis marcello marcelo marchelle marchien marchiena marchinus marci marcia marcial
marcie marcin marcio marcis marco marcolino marcos marcsi marcus marcy mardhiah mardi mardig mardiros mardy mareana mared maredudd mareike mareikura mareille
marek mareks marelie marely marem mareme maren maret marfa marfusha margaash margad margaid margalit marganit margaret margareta margarete margaretha
margarethe margarette margarid margarida margarita margarito margaux marged margeir margers margery margh margherita margiad margie margiris margit margita
margitta margje margo margod margol margot margreet margret margreta margretha margrethe margriet margrietje margrit margritli marguerite margund margus marha
marhabo marharid marharit marharyta marhilda mari maria mariaclara mariadagloria mariadocarmo mariaeduarda mariagrazia mariah mariajose marialuisa mariam
mariama mariame mariami mariamu marian mariana mariane mariangela mariani mariann marianna marianne mariannick mariannig mariano marianthi mariapia mariappan
mariarita mariarosa mariarosaria maribel maribelle maribeth maricar maricarmen maricel maricela marichi maricica maricris maricruz marie marie-christine
marie-claude marie-eve marie-france marie-helene marie-laure marie-luise mariechen marieke mariel mariela mariella marielle mariem marieme mariet marietjie
marietou marietta mariette marife mariia mariina marija marijan marijana marije marijke marijn marijne marijo marijonas marijse marijtje marijus marika marike
mariken mariko marilda marilee marilena marilene marili marilia mariliis marilou marilyn marilza marimuthu marina marinalva marine marineide marinela
marinella marinete marinette maringi marinka marinko marinus mario marioara mariola marion marios maripaz maris marisa marisela mariselvam marisete mariska
marisol marissa maristela marit marita marite marites maritess maritsa maritza mariuca mariuccia marius mariusz marivalda marivic marivon mariya mariyah
mariyam mariyan mariyana mariyappan mariz mariza marja marjan marjana marjaneh marjanna marjanne marjatje marjatta marje marjet marjeta marjetka marjo marjoke
marjolaine marjolein marjolijn marjon marjona marjorie marjory marju marjukka marjun marjut markabay markel markell markella marketa marketta markhan markian
markiian markiyan markku marko markolf markos markus markusa markuss markward markwart markwin marla marlais marlee marleen marleigh marlen marlena marlene
marleny marli marlies marlijne marlin marlina marlinde marlis marloes marlon marlous marlyn marni marnick marnie marnix maroes maroula marquard marquez
marquis marquise marquita marretje marrigje marsail marsaili marselia marselina marsha marsibil marsilia marsje marsudi marta marteinn martemyan marten martha
marthe martial martie martijn martijne martijntje martik martim martin martina martine martiniano martinius martino martins martinus martiros martje marton
martsje martta martti martu martun marty martyn martyna martynas martzen maruf marufjon maruja maruschka marusia maruska marusya maruta marutham
maruthanayagam maruthi marutirao maruva maruxa marva marvella marvin marwa marwah marwan marwane marwati marwei marwen marwoto mary marya maryam maryame
maryamu maryan maryana maryani maryann maryanne maryanto maryati marybeth maryellen maryem maryia maryjane maryjo maryla maryline marylou maryna maryono
maryse marysya maryum maryvonne marzanna marzena marzhan marzhangul marzhin marzia marzieh marzin marzina marzio marziyeh marzouk marzouka marzouq marzuki
marzuqi masaaki masahiko masahiro masaki masako masalosalo masami masanori masao masarra masaru masashi masato masatoshi masaya masayuki masechaba masego
masengo masha mashael mashail mashaka mashal mashari mashary mashenka mashiach mashitah mashka mashudu mashutka masih masika masin masina masis masitah
masitoh masixole maskhud maskur maslax masnsen masood masooma masoomeh masoud masoudeh masoumeh masresha masriah masroor masruroh massamba massaran massil
massilia massimiliana massimiliano massimo massine massinissa massitan massoud mastaneh mastour mastoureh mastur mastura masud masudi masuma masumi mataaho
matagi mataiasi mataio matanat matanel matangi matanya matao matarena matariki mateaki mateen matei matej mateja matelda matelin mateni mateo maternus materoa
mateus mateusz matevos matevz matfey mathangi mathapelo mathav mathavan mathea matheo matheus mathew mathewos mathghamhain mathi mathialagan mathias mathieu
mathijs mathilda mathilde mathis mathivanan mathiyazhagan matholwch mathonwy mathrafal mathura mathuram mathurin mathurine mathys mati matias matic matija
matild matilda matilde matilin matire matiss matitiahu matityahu matiu matiullah matiur matjaz matko matleena matlhogonolo matluba matondo matoula matous
matrena matriona matryona mats matsepo matshediso matshidiso matt mattaniah mattea matteo matthea mattheus matthew matthia matthias matthieu matthijs
matthilda matthildur matthina matti mattia mattias mattin mattis matvej matvey matvii matviy matyas matylda maualaivao maud maudan maude maudez maudezen mauke
maulesh maulida maulidya maulik maulika maulili mauliola maung maungmaung maunika mauno maura maureen mauri maurice mauricette mauricio maurine mauriora
maurits mauritsje mauritz maurizia mauriziana maurizio mauro maurus maurya mauryeen mausami mausumi mavel mavis mavjuda mavlon mavluda mavlyuda mavra mavzuna
mawande mawarni mawenn mawes mawnan mawuena mawuli mawunyo mawusi mawutor maxamed maxamuud maxence maxim maxime maximiana maximilian maximiliane maximiliano
maximina maximino maximo maxine maxmud maxmuda maxton maxwell maya mayaan mayada mayadah mayan mayank mayanka mayara mayavathi mayawati maybelle mayele
mayerly maygul mayilsamy mayilvaganan mayis maylee mayleigh maylene maymun mayoury mayowa mayra mayranush maysa maysaa maysam maysara maysoon maysoun mayssa
maysun maytham maytinee mayu mayukh mayukha mayukhi mayuko mayumi mayur mayura mayurakshi mayurdhwaj mayuree mayuresh mayuri mayurika mayyada mazdak mazen
mazhar mazhev maziad maziar mazin mazlan mazlina mazlum mazni mazoun mazouz mazuin mazviita mazvita mazvydas mazyar mazzina mbabazi mbacke mbadiwe mbalenhle
mbali mbarek mbarka mbaye mbelu mbene mbissane mbissine mbithe mbola mbolatiana mbombo mbongeni mbonimpa mbulelo mbuso mbuyamba mbuyi mbuyu mckayla mckenna
mckenzie mckinlee mckinleigh mckinley mduduzi meabh meadhbh meadhbha meagan meaghan mealea meall mealla meallan mearghread meavenn meaza mebarek mebarka
mebrahtu mebrat mebruke mebrure mechain mechelien mechelina mecheltje mechislav mechthild mechthilde mechtild mechtilda mechtilde mecia mecit medard medardo
medbh medea medeine medeni mederbek mederic mederig medha medhaj medhansh medhat medhavi medhini mediha medine medini medni medoune medrawd medwen medwyn
medya medyr meeldert meeli meelika meelike meelis meena meenakshi meenal meenambal meenaxi meenu meera meeraa meeran meeri meerim meerimai meerjan meerke
meerten meeta meetje meeuwes meeuwis mefharet mefkure mefodiy meftah megan megawati megha meghali meghan meghana meghann meghashyam meghdan meghdoot meghna
meghnaad meghnad meghraj megumi mehak mehana mehar meharban mehboob mehdi mehdia mehedi mehin mehitabel mehlika mehman mehmed mehmet mehmetali mehmetcan
mehmethan mehmood mehnaz mehpara mehpare mehrab mehraban mehrad mehrafruz mehran mehraneh mehrangeez mehrangez mehrangiz mehranoosh mehrasa mehraveh mehrbod
mehrdad mehrdokht mehreen mehret mehrez mehri mehriban mehribanu mehribonu mehriddin mehriniso mehrinoz mehrnaz mehrnegar mehrnoosh mehrnoush mehrona mehrsa
mehrshad mehrshid mehrullah mehrunisa mehryar mehrzad mehtap mehul mehuli mehves mehvish mehwish mei meibh meical meichen meida meidan meieli meifang meifen
meifeng meigan meigant meihong meihua meihui meijiao meijuan meijun meike meilan meilani meili meilian meilin meilina meiling meilyr meilys meimei meimpje
meinard meinardus meinbern meinder meinderdina meindert meinderta meindertje meinfried meingard meinhard meinhild meinie meinir meino meinolf meinou meinrat
meinse meinske meintje meintjen meintsje meinulf meinwen meinwerk meinze meiping meiqi meiqin meir meirambek meirav meire meirgul meiriadog meirim meirion
meiriona meirionwen meirionydd meirit meirlan meirong meiru meirwen meirzhan meisam meital meitav meits meixia meixiang meixin meixiu meiyan meiyi meiying
meiyu meiyun meizhen meizhi meizhu mejra mekala mekan mekdes mekhala mekhi mekhla mekhri mekhti mekonnen mekuria melaaz melaghlin melahat melahet melaine
melak melaku meland melangell melani melania melanie melanig melanija melaniya melany melanya melarig melati melba melcher melchert melchiora melchiorre
melchor meldan meldun meldur mele meleana meleane melech melecio melek meleknur melelani melenaite melenn melentiy melese melesiu meletis melfyn meliame
meliaokamalu melih meliha melike melikenur melikhaya melikset melina melinda melinte meliora melis melisa melisande melisbek melissa melissu melita melitina
meliton melitona melitta meliz melkam melkamu melker melkon mellissa mellouan melodie melouan melour melpomeni melquiades melquiadez melsik meltem meltje
melusi melva melvin melvina melvyn melwen melwenn melwyn melyonen melyor memduh memduha memnune menachem menahem menaka menashe menco menderes mendert
mendrika menefrida meneke menekse menelao menelaos mengesha mengfei menghan menghong menghour menghua menghui mengistu mengjia mengjiao mengjie mengjun mengke
mengli menglin mengling mengly mengmeng mengna mengnan mengqi mengru mengting mengu mengucan mengxi mengxia mengxin mengxue mengyan mengyao mengyi mengying
mengyu mengyuan mengyun mengzhen menhedra menice menkes menkje menna mennad mennatallah mennatullah mennechien mennie menno menold menotti menouk mensah
mensalder menste mentari mentewab mentore menucha menuha menuka menyhert menzi merab merabi meral merana meraud merav merce mercedes mercedita merche
merdangeldi merddyn merdi mereaira mereana mereani meredith meredydd merehira merehuka mereira merekara mereke merel merelita mereoni merepeka mererid
mereseini merete meretgeldi meretguly merethe meretini meretuahiangi merewai merewalesi merfyn merhawi meriadec meriadeg meriadegez meriadoc meriam meriana
meriasek meric meriel merieli meriem merieme meriet merih merijn merike merilyn merima merin merita meritxell merja merjen merkuriy merle merlene merlijn
merlinda merlita merlyn merna meron meropi meroua merouane merrill merritt merry merryn mersad mersida mersiha mert mertalp mertcan merten mertie mertje
mertkan meruert mervat merve mervenur mervi mervin meryasek meryem meryl meryn merzak merzhan merzuka mesake mesbah mesele meseret mesfer mesfin meshaal
meshal meshari meshi meshulam meskerem mesrob mesrop messaoud messaouda messay mesude mesut metecan metehan metheven methi methinee methmi methodios metin
metinee metje metka metodija metsje mette metuisela metuka meuric meurig mevaser meven mevena mevhibe mevlan mevlida mevlude mevludi mevludin mevlut mewen
mewena mewenn mewes mewis meyndert meysa meysam meyvant mezahir mezgebu mezra mfundo mgbafor mgbeke mgeni mhairi mhand mhari mher mhlengi mhora mia mialitiana
miall miangaly mianheng miantsa miaomiao miarintsoa micaela micah michael michaela michaelis michaelle michail michal michalina michalis michaya micheal
micheala micheil michel michela michelangelo michele micheline michelle michi michidmaa michiel michielsje michiko micipsa mickael mickey midhat midir midkhat
midori miecislaw mieczyslaw mieczyslawa mieke mieko mielikki mien mieneke mienke mienold mientje miepje mierta miervaldis miesje migle migmar miguel miha
mihael mihaela mihai mihail mihailo mihails mihaita mihaja mihajlo mihaka mihal mihaly mihamina mihangel mihanta mihary mihaylena mihemed mihiata mihika mihir
mihira mihiran mihirangi mihirani mihiri mihirika mihkel mihlali mihnea miho mihoub mihrace mihran mihrap mihrdat mihret mihreteab mihriban mihrimah mihrinaz
mihrinur miika miikka miikkael miilo miina mijat mijeong mijgona mijke mijndert mijnie mijno mijnou mijodrag mika mikael mikaela mikaele mikaelig mikaelina
mikaere mikahala mikail mikala mikalojus mikayel mikayil mikayla mike mikel mikelaig mikele mikelina mikelis mikhail mikhailina mikhailo mikhal mikhas mikhei
mikheil mikhey mikho miki mikias mikiel mikio mikjal mikke mikkel mikkeline mikkjal mikko miklos mikola mikolai mikolaj mikula mikulas mikus mila milada
milagros milan milana milanka milap milburn milca milcho mildred mildri mildrid mileidy milena milenija milentije miley mileydis miliakere miliama milica
milija mililani milind milinda milindkumar milinko milisa milisav militsa milivoj milivoje milja miljan miljana miljenka miljenko milka milla millard mille
millicent millie milly milo miloe milogost miloje milojka milolika milomir milorad milos milosav milosava miloslav miloslava miloslaw miloslawa milosz milou
miloud milouda milovan milowit miltiadis milton milun milunka miluse milutin milvia mimi mimir mimma mimmi mimmo mimoun mimoza min-ho min-ji min-jun minago
minahil minako minakshi minal minale minali minami minatallah minati minato minaya minchien mincia minco mindaugas minderd mindia mindy mineke minel minela
minenhle minenur minerva minesh minfang mingaile mingbo mingchuan mingde mingdong mingfa mingfai mingfang mingfei mingfeng mingguang mingguo minghai minghan
minghao minghong minghua minghui mingjian mingjiang mingjie mingjun mingkai mingkit minglei mingli mingliang mingma mingmei mingming mingqiang mingqing
mingrui mingshan mingsheng mingtao mingwai mingwei mingxia mingxiang mingxing mingxuan mingyan mingyang mingyi mingying mingyuan mingyue mingyur mingze
mingzhe mingzhi mingzhu minh minhanh minhchau minhduc minhhang minhhanh minhhoang minhkhang minhkhoa minhkhoi minhnguyet minhnhat minho minhquan minhquang
minhtam minhthu minhtri minhtriet minhtu minhtuan minhua minja minji minjie minjun minke minli minling minmin minna minnechien minnert minnie minnikhan minoo
minoru minos minosoa minoti minqiang minseo minseok minsheng minsu mintauts mintimer mintje mintra mintsje minvydas minyahil minyi minying minzalya mioara
miodrag miora mirabbas mirabbos mirabela mirac miral miralam mirali miran mirana miranda mirari miray miraya miraziz mirbek mircea mirche mirco mireia
mireille mirela mirella mirembe miren mireya mirgul mirhossein miriam miriama mirian miriani miriata miriel mirija mirindra mirit mirja mirjalol mirjam
mirjami mirjana mirjavad mirjeta mirka mirkka mirko mirkomil mirlan mirlinda mirna mirnawati mirnes mirnesa miro mirolim miroljub miron mironieg mironshoh
mirosava miroslav miroslava miroslaw miroslawa mirsad mirsada mirshod mirta mirtes mirtha mirthe mirudula miruna mirunalini mirva mirvat mirvohid mirwais
mirwaise mirza mirzabek mirzali mirzhan mirzohid misaal misael misak misaki misako misbah misenga misgana misha mishaal mishael mishal mishari misheel
mishenka mishika mishka mishri mishthi mislav misrak missy misti miswanto mita mital mitali mitansh mitantsoa mitchel mitchell mitesh mitha mithali mithat
mithila mithilesh mithra mithran mithu mithul mithun mithuna mitica mitieli mitiku mitka mitko mitra mitrajit mitrofan mitrokha mitrut mitsuko mitsuo mitsuru
mitsya mittie mitul mitula mitun mitva mitxel mitya miwa miyako miyoung miyuki mizanur mizgin mizuki mjaldur mjalldis mkhitar mkhululi mkrtich mkwasi mladen
mladenka mlamli mlungisi mmabatho mmakgosi mmapula mmathapelo mmesoma mmesomachukwu mmusi mnatsakan mncedisi mndeni mnikelo mnqobi moacir moagi moana
moanalani moani moanike moatasem moatassem moataz moath moayad moazzam mobarak mobeen mochamad mochammad mochta moctar modestas modestine modez modezenn
modibo modiegi modini modisaotsile modise modou modris modron modupe modupeola modwen moein moeketsi moelwen moelwyn moemoe mofida mofiyinfoluwa moftah mogens
mogomotsi mohadeseh mohamad mohamadou mohamed mohamedi mohamedou mohammad mohammadali mohammadamin mohammadhasan mohammadhossein mohammadjavad mohammadmahdi
mohammadmehdi mohammadreza mohammadsadegh mohammadu mohammadullah mohammed mohamud mohan mohana mohanad mohanan mohanapriya mohanasundaram mohand mohandas
mohaned mohani mohankumar mohanlal mohannad mohanraj mohanram mohau mohd moheb moheddine mohib mohibullah mohichehra mohidil mohieddine mohigul mohindar
mohinder mohini mohinur mohira mohirakhon mohit mohita mohith mohitha mohnish mohona mohsen mohsharif mohsin mohssine mohtadi mohua mohul mohulamu moibeal
moipone moira moirach moirin moirreach moisei moises moisey mojca mojdeh mojgan moji mojirade mojisola mojmir mojolaoluwa mojoyin mojtaba mokeira mokena mokey
mokgadi mokhtar mokhtaria mokihana mokrane moksh moksha mokshada mokshagna mokshit mokshita mokshith molaise moldabek moldir molebogeng moleboheng molemo
molitoni mollie molly moloy molua momar momchil momcilo momena momilani momin momir momme momoka momoko mona monaem monaim monali monalisa moncef moncha
monchai mondli moneer moneera monem mongkol mongolkhuu moni monia monica monideepa moniek monika monineath moninne monique monir monirak monireh monish
monisha monisola monji monjori monlam monojit monoranjan monotosh monse monsef monserrat monthathip monther monthira montri montse montserrat monty monulphe
monwabisi monyreak monyroth mookambika moonika moosa mooventhan moraa morad moradali moradeke morag moraig morakot moran moraned moranit morann morari
moratehi moratuoa morayo morddal mordecai mordechai mordehai mordeyrn mordha moremi morenike morenwyn morfael morfran morfudd morfydd morgan morgane morganenn
morganez morgann morgannwg morgant morgat morgause moriah moriba moriel moritz moriya morkell morlais moroesi morolayo moronke morounkeji morrigan morrin
morris morsheda morten morteza mortimer morvan morvana morvanig morven morvern morvoren morwan morwen morwenn morwenna morwyn mosaab mosaad mosab moses mosese
moshe moshiko mosidi mosope mossab mossie mostafa mostyn mosunmola motahareh motahhareh motasem motaz mothepa mothusi motiben motiejus motilal motiram motke
motoko mottel mottie motty motunrayo mouaad mouad mouadh mouath mouayed moubani moufid moufida mouhamadou mouhamed mouhcine mouhssine mouin moulay mouldi
mouli moulika mouloud mouloudia moumen moumita mouna moundir mounga mounia mounika mounim mounir mounira mounsif mounya mourad mourtada mousa mousaab mousam
mousami moushegh moushmi moushumi moussa moustafa moustapha mousumi mouza movladi movsar movses moxinur moyinoluwa moyosore mozah mozes mozhdeh mozhgan mpemba
mpendulo mpho mphonyana mpiana mpilo mpolokeng mpumelelo mputu mridanga mridul mridula mriganayani mrigank mriganka mrignayani mrinal mrinali mrinalini
mrinmayee mrinmayi mrinmoy mrinmoyee mrisho mritunjay mrityunjay mrudul mrudula mrunal mrunali mrunalini mrunmayee mrunmayi msawenkosi mscislaw msciwoj msizi
mstislav mstyslav mtanous mthandeni mthobisi mthokozisi mthunzi mtumwa muaath muadh muadhnait muadhnat mualla muamer muamera muammar muammer muath muattar
muayad muazzez mubarak mubaraka mubariz mubasher mubashir mubashra mubeccel mubeen mubenga mubera mubina muborak mucahit mucella muchaneta muchaparara muchen
muchlis mucteba mucyo mudasir mudassar mudassir mudhafar mudit mudita muditha mueni mufaro mufeed mufeeda mufid mufida mufide mufit mugabi mugabo mugain mugan
mugdha muge mughees mughron mugilan mugisha mugo mugume mugunthan mugur mugwaneza muhabbat muhacir muhaimin muhamad muhamed muhammad muhammadali muhammadamin
muhammadaziz muhammadjon muhammadsodiq muhammadu muhammadyusuf muhammed muhammet muhammetgeldi muhammetguly muhammetmyrat muhammetnazar muhammetnur muhanad
muhaned muhannad muharam muharem muharram muharrem muhayyo muhd muheb muhib muhiddin muhidin muhieddin muhindo muhip muhire muhittin muhlis muhlisa muhoza
muhsen muhsin muhtaram muhterem muhumuza muinat muircheartach muiread muireadhach muireall muireann muirenn muirgheal muirgheas muiriel muirin muiris muirne
mujahid mujdat mujde mujgan mujib mujibullah mujinga mujiono mujtaba mukaddas mukadder mukaddes mukagali mukai mukakarangwa mukamana mukami mukamurenzi
mukandayisenga mukandoli mukankusi mukantabana mukarram mukarugwiza mukarwego mukasa mukashyaka mukda mukeba mukendi mukerrem mukesh mukeshimana mukhabbat
mukhamadi mukhamedzhan mukhametkali mukhammadali mukhiddin mukhit mukhlis mukhlisa mukhriz mukhtar mukhtaram mukhtiar mukil mukisa mukremin mukta muktabai
muktaben muktanand muktesh mukteshwar muktha mukti mukul mukula mukund mukunda mukundan mukundi mukunthan mukut mulamba mulatu mulayam mulchand mulia muliadi
muliani mulindwa mullai mulongo mulraj muluadam mulualem mulubrhan mulugeta mulumebet mulunesh mulungi mulusew muluwork mulyadi mulyana mulyani mulyanto
mulyati mulyono mumbere mumbi mumbua mumen mumino mumme mumo mumtaz muna munaa munachi munachimso munachiso munaf munashe munavvar munawar munawaroh
mundhildur muneeb muneeba muneer muneera muneesh munendra munesh munesu munevera munevver munezero munguntsetseg munguntuya muniamma muniandy munib muniba
munif munin munindra muninn munir munirah muniraj munirathinam munisamy munish munishwar muniswamy muniyandi muniyappan munjid munkh munkhbat munkhbayar
munkhbold munkhchimeg munkherdene munkhgerel munkhjargal munkhjin munkhsaikhan munkhtsetseg munkhtulga munkhtuya munkhuu munkhzaya munkhzul munni munnu munny
munodawafa munopa munotida munro munther munthir munyaneza munyaradzi munyiva muqaddas murad murager muraleedharan murali muralidhar muralidhara muralidharan
muralikrishna murari murarilal murat muratbek muratcan murathan muratkhan murchadh murchadha murdag murdann murdina murdo murdoch murdoina murekatete murenzi
murieall muriel murilo muriuki muriwai murja murkje murli murlidhar murman murmani murni murniati murodali murodbek murodjon murough mursal mursaleen mursi
murtada murtadha murtagh murtaz murtaza murtazi murtazo murtini murty muruga murugadoss murugaiyan murugan murugananth murugappa murugappan murugaraj
murugavel murugesan murugesh murukan murukesh murungi murvan murvat musa musaab musaad musab musabyimana musaed musafare musajon musallam musarrat musasa
musawenkosi musdalifah musellim musemma musfik musfika musfiq musharraf musharrafa mushegh mushfig mushimiyimana mushir mushtaq mushtariy musia musiime muskan
musleh musliadi muslih muslihiddin musoke mussarat mustafa mustafacan mustafe mustansar mustapha mustaqim mustika mustikawati musungu musyoka mutabar mutabazi
mutallim mutasem mutasim mutaz muteba muteeb mutesi muthamil muthamizh muthamma muthanna mutheu muthiah muthoki muthoni muthu muthukaruppan muthukrishnan
muthukumar muthukumaran muthukumarasamy muthulakshmi muthuraj muthuraja muthuramalingam muthuraman muthusamy muthuselvam muthuselvi muthuswami muthuswamy
muthuvel mutia mutiara mutinda mutiso mutlu mutlucan mutmainah mutombo mutoni mutsa mutsawashe mutua muvunyi muwanguzi muwonge muxammad muxlisa muxumed muyang
muyao muzaffar muzaffarbek muzaffarjon muzaffer muzammil muzeyyen muzhda muzi muziwandile muzna muznah mvuyisi mvuyo mwadi mwajabu mwajuma mwamba mwamini
mwanahamisi mwanahawa mwanaidi mwanaisha mwanajuma mwanakombo mwanamkasi mwangi mwantumu mwanvua mwasiti mwende mwenze mwikali mwinyi mwinyimkuu mwita
mwongeli mwynen mwynwen mxolisi myagmar myagmardorj myagmarjav myagmarsuren myah myatnoe myatthu mychailo mydrim myduyen mydyr myfanwy myfina myfyr myghal
myghtern myint myintmyint myintzu mykhailo mykhas mykhaylo mykhaylyna mykola mykolai mykolas mykole mykolka mykyta mylee mylene myles mylinh mymbyr mynke
myomin myothu myra myrat myratgeldi myrddin myrgh myriam myrkvi myrle myrna myron myroslav myroslava myrsini myrta myrthe myrtis myrtle myrto myrun myrza
myrzabek myrzagul myrzakhan mytam mythili mythreyi mythri myunghee mzagha mzekala mzevinar mzevinari mzimasi mzisa mziuri mziwoxolo mzwandile

naaem naalani naama naaman naamit naauao nabadwip nabaggala nabakumar nabaneeta nabanita nabarun nabat nabatanzi nabbanja nabeel nabeela nabeelah nabegh nabeh
nabendu nabhi nabih nabiha nabihah nabil nabila nabilah nabin nabirye nabisere nabukeera nabukenya nabulya nabunya nabwire nacera nachammai nachappan
nachiappan nachiket nachiketa nachliel nachman nachmi nachshon nachum naci nacide naciimo nacim nacira naciye nada nadah nadanam nadav naddi naddoddur nadech
nadeeja nadeeka nadeem nadeera nadeesha nadege nadelik nader nadera nadereh nadeya nadezda nadezhda nadhem nadhir nadhirah nadia nadiah nadide nadiia nadija
nadil nadine nadini nadir nadire nadish nadiv nadiya nadiyah nadja nadjat nadjib nadjla nadun nadunika nadya nadyusha nadzeya nadzirah nadzmi naeem naeema
naemi naentje naetra nafaa nafas nafatali nafeesa nafetalai nafija nafisa nafisah nafisatu nafiseh nafissa nafissatou nafiu nafiye nafni nafosat nafsika
naftali nafula nagabhushan nagabhushana nagabhushanam nagalakshmi nagalingam nagamani nagamma naganathan naganika nagappa nagappan nagaraj nagaraja nagarajan
nagaraju nagarathinam nagarathna nagarjun nagarjuna nagashybay nagawa nageen nagehan nagendra nagendran nagesh nageshwar nageshwara nageshwari nageswar
nageswara nageswaran nageswari naggayi naggita nagham naghi naghmeh nagib nagihan nagima naglaa nagnouma nagore naguib nagujja nagwa nahal nahed nahedh naheed
nahele nahenahe nahia nahid nahide nahikari nahimana nahit nahla nahlah nahman naho nahoa nahshon nahuel nahum nahusha naibuka naida naif naihua naila nailah
naile nailya naim naima naimah naime naina nainesh nainika nainoa nainsi naira nairi nairit nairiti nairuhi naisa naisha naithik naitik naivedhya naiya najah
najam najat najeeb najeeba najeh najia najib najiba najibeh najibullah najiha najihah najim najiya najla najlaa najmeddine najmeh najoua najwa najwan nakabugo
nakabuye nakacwa nakafeero nakalema nakalyango nakamya nakanwagi nakarin nakato nakawesi nakayima nakayiza nakazibwe nakia nakibuuka nakigudde nakimera nakine
nakintu nakiranda nakirya nakita nakitende nakityo nakiye nakkeeran nakkiran nakku nakoa nakry naksh nakshathra nakshatra nakulan nalaka nalan nalani naledi
naleo naliaka nalin nalina nalinakshi nalinee nalini nalinikant nalinikanta nalinthip nalinthone nalisoa nallamma nallasamy nallathambi nallini nalubega
nalubwama nalukea nalukwago nalule nalumansi nalunga nalva nalwanga nalweyiso nam namagembe namaha namakula namal namali naman namana namara namariq
namashivaya namasya namata namatovu namayanja nambalirwa nambi nambinina nambirajan namboarina nambooze namdeo namdev namdol namesh namfon namgyal namhla
namig namik namiq namir namirembe namish namisha namit namita namitha namjil namjildorj namkhai nampoina namrata namratha namthip namubiru namugerwa namugga
namukasa namukwaya namuleme namulondo namusisi namutebi namutosi namuun namuunaa namuunzul namuwonge namuyanja namwan namya nanak nanaki nanako nanalal nanami
nanang nanasaheb nancie nancy nanda nandadeep nandag nandagopal nandakishor nandakishore nandakumar nandalal nandan nandana nandang nandani nandar nander
nandhakumar nandhini nandhitha nandhu nandi nandika nandikesh nandin nandine nanding nandini nandipha nandish nandita nanditha nandkishor nandkishore
nandkumar nandlal nando nandor naneh nanette nanfang nangialai nangialay nangyal nanhi nanik naniko nanilei naniloa nanine nanise nanjala nanjamma nanjappa
nanjundan nanjundaswamy nanka nanke nanko nankya nanna nanneke nannie nannien nannina nannyonga nanonk nanou nansamba nansubuga nantale nantana nantenaina
nanteza nanthana nanthawat nanthida nanthiya nantko nantongo nanuka nanuli nanyanzi nanyonga nanyonjo naoife naoise naoisha naoki naoko naomhan naomi naomie
naoto naoual naouel naoufal naoufel naoya napaporn napasorn napat naphat naphatsorn naphon napoleone naqeeb naqib naqiuddin narahari narain naranbaatar
naranchimeg narangarav narangerel naranjargal narantsatsral narantsetseg narantuya naranzul narasamma narasayya narasimha narasimhan narasimhulu narasimman
narasinga narayan narayana narayanamma narayanan narayanaswami narayanaswamy narayani narayankutty narbeh narcisa narciso narda nardje nardos narduhi nare
narek narendar narender narendra narendran narendranath naresh nareshkumar naret narfey narfi narges nargess nargis nargiz nargiza nargizakhon nargizaxon
narguli nariman narimane narimen narin narinder narindra narine narineh naringa narisa narit narith naritsara narmada narmata narmin narmina narong narongchai
narongdej narongrit narongsak narottam narovana narpat narshi narsimha narsing narsingh narsinh nartan nartay nartuhi naruemol naruemon narumi narumon narve
narynbek nasaazi nasanbat nasantogtokh naseebullah naseem naseema naseer nashaat nashwa nashwan nasia nasiba nasibaxon nasif nasiha nasim nasima nasimiyu
nasip nasir nasira nasiruddin nasra nasrallah nasratullah nasreddine nasreen nasri nasriddin nasrin nasrine nasrollah nasrul nasrullah nasrullo nassanga
nassar nassazi nasser nassera nassim nassima nassira nassiwa nassoro nassuna nastasia nastasija nastassia nastassya nastasya nasteexo nasteho nasti nastja
nastusia nastya nasuh nasuha natacha natale natalee nataleigh natalia natalie nataliia natalija natalina natalino natalita nataliya natalka nataly natalya
natan natanael natanel natania natanya nataraj nataraja natarajan natasa natascha natasha natashenka natashka natassa natasya natavan natcha natchanon
natchaya natela natella natercia natesan natesh nateshan nathalal nathalia nathalie nathamuni nathan nathanael nathanel nathanial nathaniel nathaphong nathu
nathulal nathuram natia natinael natiq natividad natnael natnicha natsag natsagdorj natsuki natsuko natsumi nattakarn nattakit nattanan nattanon nattapol
nattapon nattapong nattaporn nattavudh nattawat nattawut nattaya nattdis nattfari nattha natthakan natthanan natthaphon natthaphong natthaporn natthawat
natthawut natthida nattrun natuk natuka natuki natukunda natusya natwar natwarlal naufal naulu nauman nauris nausheen navadeep navaneet navaneeta navaneeth
navaneetha navaneetham navaneethan navani navaporn navapriya navaraj navbahor navdeep navdip naveed naveen naveena naveenkumar naveh navendu navid navika
navin navina navinchandra navinder navisha navita navitha navjeet navjit navjot navjyot navkiran navleen navneet navneeta navneeth navnit navod navoda navodya
navpreet navraj navreet navroop navroz navruz navruza navtej navya navyaa navyasree nawaf nawal nawaphon nawara nawarat naweed nawel nawfal nawfel nawid
nawras nawwaf nawwal nawwar nayab nayan nayana nayani nayanika nayanjyoti nayanmoni nayantara nayanthara naychi nayef nayel nayeli nayeon nayera nayereh nayla
naylin nayomi nayonika nayra nayyereh nazaire nazakat nazan nazanin nazar nazareno nazaret nazareth nazarguly nazaria nazarii nazario nazariy nazary nazatul
nazdar nazeeh nazeer nazeera nazek nazende nazeni nazenik nazerke nazgol nazgul nazha nazhin nazia nazibrola nazifa nazife nazih naziha nazihah nazik naziko
nazila nazilya nazim nazip nazirah nazish nazju nazli nazlican nazligul nazlihan nazmi nazmije nazmiye nazneen nazokat nazri nazrin nazrul nazym ncebakazi
nchedo ncheta ncumisa ndabenhle ndack ndagijimana ndahiro ndaya ndayambaje ndayisaba ndayisenga ndella ndeye ndiaga ndidi ndidiamaka ndikumana ndileka ndimby
ndinda ndioba ndiogou ndiouga ndizeye ndriana ndricim ndrina ndubuisi nduduzo nduku ndumiso ndunge nea neacail neacal neachdann neachtan neagoe neagu neal
neala nealie neamh neamhain neang neans neary nearyroth neasa neasan neassa nebahat nebechi nebechukwu nebiat nebil nebile nebiyat nebiye nebiyou nebiyu
nebojsa necat necati necdet nechama nechemia nechirvan nechtan necib necibe necip necla necmettin necmi necmiye neculai neculina ned neda nedal nedda nedelcho
nedelec nedeleg nedeljko nediljko nedim nedime nedjeljka nedjma nedret nedyalka nedyalko nedzad neea neeke neel neela neelabh neelabja neelakanta neelakantan
neelakanth neelakantha neelakshi neelam neelamani neelambar neelambari neelambuja neelanjan neelanjana neelavathi neelay neele neelendra neelesh neelie
neelima neelja neelkamal neelkant neelkanth neelke neelmani neeltje neelu neema neeme neena neenu neera neeraav neerad neeraj neeraja neeranuch neerav neerja
neeru neesha neesje neeske neeta neetha neethi neethu neeti neetika neetish neetu neeve neeveen nefeli nefise nefydd nefyn negar negash negasi negassa negede
negin negoslav negussie neha nehaal nehad nehal nehali nehalika nehama nehansh nehar nehemiah nehemias nehemya nehir nehla nehmat nehoray nehul neide neil
neilian neilina neilton neiva nejat nejc nejib nejla nejma nejmeddine nejoua nejra nekena nekesa nekha nekruz nektari nektarios nela nelcinda nelcy nelda nele
nelia nelida nelis nelius nelleke nelli nellie nellija nello nelly nellya nelofar nelske nelson nelu nelum nely nelya nemani nemanja nemat nematollah
nematullah nemesia nemesio nemichand nemisha nena nenad nencho neneng nengah nenita nennog nennoga nenog nenyasha neoklis neoline neomi neora nepes nepesgul
nepomuceno nepomuk nerea nereida nergiz nergui neria neriah nerijus neriman nerina neringa nerino nerissa neriya nermeen nermin nermina nermine nerses nersik
nertila neryah nerys nesamani nesibe nesil neslihan neslisah nesma nesreen nesrin nesrine nessan nessie nessma nessrine nesta nestani nestor nestoras nestore
netaji netanel netanela netani netanya nete nethmi nethmini nethra nethravathi netra netrapal netravathi netravati netta netteke nettie netzach neusa neuza
neva nevaeh nevcan neveah neveen neven nevena nevenka nevenoe nevenou nevila neville nevin nevine nevres nevriye nevsal nevyana nevzat newlyn neyla neymar
neyrouz neza nezahat nezaket nezha nezih nezihe nezir nga ngabo ngabonziza ngagne ngahere ngahina ngahiraka ngahiwi ngahuia ngaio ngaire ngalu ngalula ngan
ngandu ngaone ngapaki ngapera ngapuhi ngareta ngareti ngarimu ngarongo ngaropi ngaru ngarui ngata ngatai ngawai ngawaiata ngawang ngendahimana nghia ngima
ngoc ngocanh ngocbich ngocdiep ngochan ngochuyen ngoclan ngocmai ngocthao ngoctrinh ngodup ngoga ngoie ngoma ngone ngoni ngonidzashe ngoyi ngozi ngozichukwu
ngozika nguyet nhamo nhan nhatminh nhi nhlakanipho nhlanhla nhung nhuquynh nhyira nhyiraba nia niagale niaina niakar niall niallan niallghus nially niamat
niamatullah niamh niamhin nianankoro nianci nianzhen nibagwire nibedita nibha nibras nicaise nicanor nicanora nicasio nicasius nicephore nichakan nichapat
nicharee nichelle nichifor nichiketa nichita nichkhun nicholas nicholaus nichole nick nicki nicklas nickolaas nickolas nicky nicla niclaas niclas nico nicoara
nicodemo nicodim nicola nicolaas nicolaasje nicolaat nicolae nicolaie nicolas nicolasa nicolau nicole nicoleta nicoletta nicolette nicolien nicolijn nicolina
nicolo nicu niculae niculina nicusor nida nidal nidan nidhal nidheesh nidhi nidhin nidhip nidhish nidia nidian niek niels nielsje niemat niemir nienke niesco
nieske niesse nieves nigam nigar nigel nigella nighat nighi nigina nigist nigora nigussie nihaal nihad nihada nihal nihalchand nihan nihar niharika
niharranjan nihat nihed nihel nihira nihit nihita nihitha niilo niina nijat nijaz nijaza nijmeh nijole nijske nijssen nikan nikanor nikash nikau niken nikesh
niket niketa niketan niketh nikhat nikhil nikhila nikhilesh nikhitha niki nikica nikifor nikiforos nikil nikita nikitas nikitha nikitka nikkelien nikki
nikkita niklas niknaz niko nikodem nikodemus nikodije nikodim nikola nikolai nikolaj nikolaos nikolas nikolasha nikolaus nikolay nikolaz nikolazig nikolce
nikoleta nikolett nikoletta nikolina nikolinka nikoloz nikoo nikorima nikos nikotimo nikulas nikumbh nikunj nikunja nikunjbihari nikusha nikuze nilab nilabha
nilabja niladri nilakantha nilakshi nilam nilamani nilambar nilanjan nilanjana nilanjona nilanka nilantha nilanthi nilar nilava nilavan nilay nilaya nilaysha
nilda nilde nilendu nilesh nileshwari nilgun nilhan nilima nilimesh nilisha nilkanth nilkantha nilke nilmini nilofar niloo niloofar nilotpal niloufar niloufer
nils nilsine nilson nilsu nilton niluf nilufar nilufer nilusha nilushi nilza nilzete nima nimah nimai nimal nimala nimalan nimali nimco nimesh nimesha
nimeshika nimet nimish nimisha nimit nimita nimitta nimol nimra nimshi nina ninad ninadini ninel ninetta ninette ning ningappa ningning ningrum ningsih ninik
niniko nining niniola ninka ninke ninna ninnog nino ninochka ninog ninogniew ninon ninoy ninsiima ninutsa nioclas niocol niousha nipaphan nipaporn niphon
nipun nipuna nipuni nirad nirada niradhar niraimathi niraj niraja nirajan niral nirali niramay niramitra niran niranjala niranjan niranjana niranjani nirav
nirbhay nirbhik nirdesh nirel nirgun nirina nirintsoa nirit nirjala nirjara nirjhar nirjhari nirmal nirmala nirmaladevi nirmalendu nirmalkumar nirmalya nirman
nirmani nirmay nirmayi nirmit nirmitha nirmiti nirmoy nirod nirosha niroshan niroshini nirupa nirupam nirupama nirut niruta nirvaan nirvan nirved nisa
nisachon nisansala nisanur nisar nisarat nisarga nischal nischay nischith nisha nishad nishadi nishan nishana nishani nishant nishanth nishantha nishanthi
nishanthini nishantika nishat nishchal nishchay nishi nishigandha nishika nishikant nishikanta nishil nishimwe nishit nishita nishith nishitha nishka nishkala
nishkarsh nishta nishtha nishtiman nishu nishvika nisien nisith nisreen nisrin nisrine nissanka nissim nissrine nistha nisveta nita nitai nitara nitay nitaya
nitchanan niteesh nitesh nitha nithesh nithi nithika nithila nithilan nithin nithipat nithish nithisha nithiwat nithiya nithya nithyakalyani nithyan
nithyananda nithyanandam nithyashree niti nitika nitin nitinkumar nitiphum nitipong nitish nitisha nitithorn nittaya nitya nityagopal nityalal nityanand
nityananda nitza nitzan nitzana nitzanit nivaan nivaldo nivas niveda nivedan nivedha nivedhan nivedhitha nivedita niveditha niveen niven nivesh nivetha
nivethitha nivida nividha nivin niviya nivosoa nivrutti niwagaba niwantha niyam niyan niyanta niyar niyat niyathi niyati niyaz niyazbek niyazi niyibizi
niyigena niyitegeka niyogi niyomugaba niyomugabo niyonkuru niyonsaba niyonsenga niyonshuti niyonzima niyoosha niyousha niyozbek nizamettin nizar nizeyimana
nizomiddin njabulo njaka njala njall njambi njara njaratiana njeri njideka njiva njoki njoku njomza njord njordis njordur njoroge njuguna nkanyiso nkechi
nkechinyere nkeiru nkeiruka nkele nkem nkemakonam nkemdilim nkemjika nkemka nkhensani nkiru nkiruka nkoli nkolika nkosana nkosazana nkosenhle nkosinathi
nkosingiphile nkulu nkululeko nkundabagenzi nkurunziza nkwanzi nlandu nnabuife nnabuihe nnaemeka nnamdi nnanna nnedi nneka nnenna nnennaya nneoma noa noach
noah noam noami nobby nobesuthu noboru nobuhle nobuko nobuntu nobuo nobuyuki nodar nodari nodir nodira nodirbek nodirjon noe noel noelani noelia noeline
noella noelle noemi noemia noemie noemzar nofal nofar nofit nofri noga nogah nogaye nogoye noha nohaila nohayla nohea noheaalani nohealani nohili nohokai
noinin noirin nojus nokkvi nokubonga nokukhanya nokulunga nokuphila nokuphiwa nokutenda nokuthula nokwanda nola nolan nolas nolda nolde noldi nolitha nollaig
nolleke nolly noloyiso nolusindiso noluthando noluvuyo nolwazi nolwen nolwenn nolwennig nomahlubi nomakhwezi nomalanga nomalizo noman nomathamsanqa nomathemba
nomaxabiso nomazizi nombasa nombeko nombulelo nombuyiselo nomcebo nomda nomdo nomentsoa nomfanelo nomfundo nomhle nominchimeg nominerdene nominoe nominzul
nomkhitha nomkje nomnikelo nomntu nomonde nomonwabisi nomphelo nompilo nompumelelo nomsa nomsebenzi nomtha nomthandazo nomthunzi nomusa nomveliso nomvula
nomvuyo nomzamo nona nonceba nondumiso nonglak nongluck nongnuch nongyao nonhlanhla nonhle nonito nonjabulo nonke nonkje nonkosi nonkululeko nonna nonnig
nonso nonthawat nontobeko nontokozo nonye nonyelum nonzwakazi noomane noomi noopur noor noora nooragha noorah nooraini noorazlina noorhafizah noorhan
noorhayati nooria noortje noorullah noorzia noosha nooshin nootan noppadol noppadon noppanat nopparat noppawan nora norah norain noraini norair noraishah
norawit norayr norazila norazlina norazman norbaizura norberg norbert norberta norbertas norbertine norberto norbertus norbjorg norbu nordgeir noreen noreikis
norfadzilah norfaizah norfarahin norgard norhafiza norhafizah norhaida norhan norhana norhane norhashimah norhasimah norhayati norhidayah nori noriah noriaki
noridah norihan norik noriko norina norio norita noriyuki norizan norlaila norleen norlela norlia norlina norlito norliza norma normah norman normand
normantas normunds normurod norocel norodom norrapat norris norshahida norsham norshila norsiah nortrud nortrun norunn norvydas norzaini norzila norzom
nosakhele noshaba noshad nosheen nosicelo nosiphiwo nosipho nosir nosirjon nosisa nosiseko nosivuyile nosrat nosratollah notburga nothando nothburga nothemba
nothilde nothile notker nouara noubar nouf nouha nouhaila nouhoum noujoud noukeo nouman nounja nour noura nourah nourane nourdine noureddine nourelhouda
nourhan nourhane nouri nouria noursine nouschka noushafarin nousheen noushin nouzha novah novalee novalia novalie novella noverina novi novia noviana noviani
noviansyah novianti novianto novita novitasari noviyanti novruz novruzali nowruz noxolisa noxolo nozanin nozibele nozigul nozima nozimjon nozipho nozizwe
nozliya nozomi nozuko nqobani nqobile nqobizitha nripen nripendra nrupa nrupali nsabimana nsanzimana nsenga nsengimana nsengiyumva nshimiyimana nshuti nsikak
nsimba nsona nsubuga ntakirutimana ntambwe ntando ntandoyenkosi ntebaleng ntebogeng nthabeleng nthabiseng nthatisi ntobeko ntokozo ntombekhaya ntombenhle
ntombi ntombifuthi ntombikayise ntombizodwa ntombizonke ntombovuyo ntsika ntsiki ntsoaki ntumba ntuthuko ntwali nuadha nuaim nuala nuallan nuanchan nuannuan
nuanphan nubar nubia nuchanart nuchjaree nugman nugraha nugroho nugzar nugzari nujood nujoud nukri numan numidia nuneh nunia nunik nunja nuno nuntiya nunung
nunzia nunziata nunzio nupur nuraddin nuraeni nurah nurai nuraida nurain nuraina nuraini nuraisyah nuraiym nurali nuralia nuraly nuran nurana nurane nurani
nuraqilah nurasiah nurasyikin nurasyl nurathirah nuray nurazlina nurbaiti nurbakyt nurbanu nurbaya nurbek nurbekzat nurberdi nurbibi nurbol nurbolat nurcahya
nurcahyani nurcahyo nurcan nurcholis nurcihan nurdan nurdana nurdaulet nurdiana nurdin nurdos nurettin nurfadhilah nurfadilah nurfarah nurfarahin nurfatihah
nurfatin nurfitri nurgali nurgaliya nurgazy nurgeldi nurgeldy nurgul nurhadi nurhafizah nurhaida nurhalimah nurhan nurhanis nurhasanah nurhayat nurhayati
nurhaziqah nurhidayah nurhidayat nurhidayati nurhikmah nurhuda nuri nuria nuriddin nuriel nurija nurilla nuriman nurin nuriniso nurinisso nuristani nurit
nuriya nuriye nuriza nurizzati nurjamal nurjan nurjanah nurjannah nurjemal nurkanat nurkhairunnisa nurkhan nurkholis nurkyz nurlaela nurlaila nurlaili nurlan
nurlana nurlat nurlela nurlia nurlina nurliyana nurlybek nurlykhan nurlyzhan nurma nurmagomed nurmakhan nurmala nurmalasari nurman nurmat nurmawati nurmayanti
nurmiati nurmuhammad nurmuhammet nurmukhamed nurmukhammed nurmyrat nurnabat nurnadia nurnajwa nurohman nuroniya nurpeis nurperi nurqistina nurrahmah nursah
nursaid nursal nursan nursanti nursaule nursaya nurseit nursel nurseli nursen nurshafiqah nurshahira nurshat nursiah nursima nursin nursina nursuhaila
nursultan nursuluu nursyafiqah nursyahirah nursyazwani nursyuhada nurtac nurtas nurtay nurten nurtilek nurtore nurul nurulain nurulaini nurulhidayah nurulhuda
nurullah nurullo nurulnadia nurulsyafiqah nurwahid nurwati nuryadi nuryani nuryanti nuryanto nuryati nuryla nurym nurzada nurzahra nurzalina nurzat nurzhaina
nurzhan nurzida nusabe nusaiba nusaibah nusayba nushaba nushik nushin nusrat nusret nusreta nutan nutchanat nutcharee nutnicha nutsa nutsiko nuttanicha nuurto
nuutti nuvit nuwagaba nuwan nuwani nuwantha nuwanthi nuwanthika nuzhet nuzzu nvard nvart nver nwabueze nwachukwu nwadiuto nwaka nwakaego nwamaka nwando
nwankwo nwanneka nwanyibuife nwora nyaboke nyah nyakato nyakio nyamaa nyambayar nyambura nyamdorj nyamekye nyameye nyamizi nyamjav nyamsuren nyanchama
nyaradzai nyaradzo nyasa nyasha nyashadzashe nyawira nybjorg nyein nyembezi nyembo nyfain nygard nyima nyirahabimana nyiraneza nyiransabimana nyla nynke
nyokabi nyoman nyunt nyura nyusha nyusya nyyrikki nzabonimana nzeba nzeyimana nzola nzuzi

oakley oana oanell oanez oanh obadiah obafemi obaid obaida obaidullah obakeng obang obchai obdulia obdulio obeid obeltje obeng obiageli obiageliaku obiajulu
obianuju obichi obichukwu obidi obidjon obiefuna obieze obike obinna obinwanne obioma obiora obiri obrenija obumneke ocaya oceane ochiagha ochieng ochirbat
ochirsuren ochuko ocie octav octavia octavian octaviano octavio odair odalis odalrich odalys odanodhra odarka odaya odbayar oddbjorg oddbjorn oddbjornur
oddborg odddis oddeny odderg oddfinn oddfreyja oddfrid oddfridur oddgeir oddgerdur oddgnyr oddgrim oddhild oddhildur oddkell oddlaug oddlaugur oddleif
oddleifur oddmar oddmund oddmundur oddny oddrun oddsteinn oddthor oddur oddvald oddvar oddveig oddvin oddvor oded odeleg odelia odell odelya odera odeta odete
odette odeya odger odgerel odharnait odhiambo odhran odichinma odiel odilbek odile odilia odilio odiljon odilo odilon odina odinaka odinakachi odinamo
odinchezo odine odinkar odinkem odinn odion odis odivaldo odmaa odoardo odoch odon odonchimeg odongo odontuya odran odtsetseg odunayo odunola oduor oduro
odval odysseas odzaya oebele oebeltje oedske oegene oekele oeltje oengus oentsje oenze oepke oetje oetse oetske ofahelotu ofeig ofeigur ofeina ofelia ofelya
ofentse ofer ofir ofira ofori ofosu ofra ofrit oftob ofydd ogabek ogaufi ogbenyealu ogbonna ogbonnaya ogechi ogechukwu ogechukwukama oghene oghenekaro
ogheneruno ogmund ogmundur ognjen ognyan ognyana ogonna ogonnaya ogooluwa ogtay ogulabat ogulbeg ogulbibi oguldursun ogulgerek oguljan ogulnabat ogulsapar
ogulshat ogulsona oguz oguzalp oguzcan oguzhan oguzkaan ogvaldur ogwang ogwen ogwenwy ogwyn ohali ohela ohemaa ohene ohnmar oholiav ohoud oiane oighrig
oighrigh oihan oihana oihane oilbhreis oilibhear oinatz oisha oisin oissine oistin oiva oivind oiyan oiyee ojars ojasvi ojasvini ojaswi ojaswini ojaswita okan
okanlawon okechi okechukwu okeke okele okello okema okeoma okezie okhrim okinyi okkien okko okorie okoro okoth oksana oksanka oktavia oktaviani oktavianti
oktavianus oktay oktje oktyabrin oktyabrina okuhle okwuchi okwukwe okyanus okyar okyere ola olabisi oladapo oladayo oladele oladimeji oladipo oladipupo
oladunni olaedo olaf olafia olafina olafur olaia olaitan olajide olajumoke olakunle olalekan olalla olamide olamiji olamilekan olaniyan olaniyi olanma olanna
olanrewaju olaolu olaoluwa olarewaju olarinde olasunkanmi olatokunbo olatunbosun olatunde olatunji olatz olaug olaus olav olava olave olavi olavia olavo
olawale olawande olawunmi olaya olayemi olayinka olayiwola olbert olcan olcay olchert olcum oldrich oldrik oldriska ole olebogeng oleg olegaria olegario
olegas oleguer oleh oleke oleksa oleksandr oleksandra oleksandrs oleksii oleksij oleksiy olela olen olena olenka olerato olesia olesya olethea olexandr olexiy
olfert olfertien olga olgeir olger olgerd olgerts olgierd olgita olgun olha oliaku olima olimjon olimpia olimpio olina olinda olindina olindo oline olisa
olisaemeka olivania oliver olivera oliverio oliversus olivert olivia oliviah olivier oliviero oliwia oliwier oliya oljira oljobai olle olli ollie olof olofina
olona olov oloya oltje oltman oltmann olu olubukola olubunmi oluchi oluf olufa olufela olufemi olufine olufunke olufunmilayo olufunmilola olufunto olugbenga
olujimi olukayode olukemi olukorede olukunle olumide olumuyiwa olurotimi olusanya olusegun olusesan oluseun olusoji olusola olutayo olutobi olutosin olutoyin
oluva oluwabukola oluwabunmi oluwadamilare oluwadamilola oluwadarasimi oluwafemi oluwafunmilayo oluwagbemiga oluwakemi oluwanifemi oluwapelumi oluwasegun
oluwaseun oluwaseyi oluwatamilore oluwatimilehin oluwatobi oluwatobiloba oluwatomisin oluwatosin oluwatoyin oluwole oluyemi oluyemisi olvar olver olvir olvor
olwam olwen olwenna olwethu olwyn olyana olyusha olzhas omaid omaima omaimah omair omaira omanakuttan omar omara omari omarion omaya omayma ombeline ombretta
omelian omelyan omer omercan omerfaruk omeyma omid omidreza omirbek omirzak omisha omkar omkara omkareshwar omkarnath omnia omniah omobola omobolanle omodele
omolade omolara omolayo omolbanin omolola omondi omoniyi omonjon omorbek omosalewa omosede omotayo omotola omotolani omotunde omowale omowunmi omoyele
omparkash omphile omprakash omraj omran omundur omurbek omurcan omvati omveer onalenna onalethata onanong onaona onarr oncko onder onditz ondrej oneawa oneida
onela onenn onerbek onerva onesime onesimo onfael ongun oniani onintsoa onise onisifor onisim onitiana onkabetse onkarabile onkgopotse onllwyn onnenn onni
onno onochie onofre onofria onofrio onoir onorina onoriu onosai onthatile onufriy onufry onuma onund onundur onur onuralp onurcan onurhan onute onwaba onwen
onyango onyebuchi onyechi onyeka onyekachi onyekachukwu onyekwere onyema onyemachi onyemaechi onyinye onyinyechi onyinyechukwu onysia oona oonagh oonah opal
opanas opeyemi ophelia ophelie ophir ophira opira opiyo opoku oppong orach oradur oralee oralia oranit oranuch oranut orapan orapeleng oraphan orapin orasa
orathai oratile orawan orazaly orazbek orazgeldi orazgul orazio orazmuhammet orazmyrat orcun orefile oregan oren oreneile oreoluwa orest oresta oreste orestis
orfhlaith orflaith orgest orgil orgilbold orhan orhun oriah oriana oriane orietta orifjon orinta oriol orisa orisi orit oriwa oriwia oriya orjan orkhan
orkhontuul orkun orkut orla orlagh orlaith orlan orlanda orlando orlann ormarr ormheidur ormond ormsvin ormulv ormur orna ornaith ornan ornanong ornela
ornella ornit ornjira ornolf ornolfur ornuma orouba orozbek orozgul orpaz orpha orsalia orsel orseline orsina orsino orsola orsolya orson ortfried ortgard
ortger ortlieb ortlind ortolf ortraud ortrud ortrun ortwein ortwin ortwina ortzi orval orvald orvar orville orvokki orwen orxan orynbasar orynbay orynka
orysia orysya orzigul orzubek osagie osaid osama osamah osamu osanda osarfo osaro osas osayd osaze osbjorn osborg osborne oscar oscarine osebrand osei osgar
osger oshada oshadi oshan oshin oshra oshrat oshri oshrit osian osinachi osinachukwu osita oskar oskari oskarina oskars oskrun osleidy osman osmany osmar osmo
osmon osmonaly osmonbek osmund osmundur osnat osondu ospakur ospan ossama ossi ossian ostap ostapko ostein ostell osten ostromir osvald osvalda osvaldas
osvaldina osvaldo osvalds osvaldur osvan osvifur oswald oswalda oswaldo oswallt oswine oswyn oszkar otabek otacilio otakar otar otari otavia otavio otger
otgonbaatar otgonbayar otgonbileg otgonchimeg otgonjargal otgonsuren otgontsetseg otha othman othmane otieno otilia otilio otis otlotleng otmar otniel oto
otolose otomars otso ottar ottarr ottavia ottavio ottegebe ottelien ottelina ottfried otthein ottheinrich ottili ottilia ottilie ottkell ottmar otto ottokar
ottoline ottorino ottulfur ottvald otwin otylia ouadie ouafa ouafae ouahiba ouahid ouail ouali oualid ouarda ouardia ouassila ouassim ouassima oubaida oudger
oudom oudone ouerdia ouiam ouidad ouissal ouissam ouiza oukje oulaivanh oulaya ouleye ouleymatou oulfa oulimata oulimatou ouma oumaima oumama oumar oumarou
oumayma oumkeltoum oumnia oumou ounissa ourania ourbana ourdal ourdia ourell ouren ourgwen ousama ousmane oussama oussema ousseynou outhmane outi ouwen ouwina
ovadia ovadya ovdiy ovezgeldi ovidijus ovidiu ovidiy oviya oviyan ovsanna owain owais owaiss oways owen owena owenna owethu owezgeldi owino owney owuor owusu
owusua oxana oybek oybekjon oychehra oydin oydina oyebanji oyebola oyekanmi oyelade oyeleke oyella oyeniyi oyewole oygul oyijon oyinade oyindamola oyinkan
oyinkansola oyinlola oylum oyniso oynura oysha oyshabonu oystein oysuluv oytun oyunaa oyunbat oyunbileg oyunchimeg oyundari oyunerdene oyungerel oyunjargal
oyunsuren oyuntsetseg oyuntuya oyunzul oyvind ozalp ozan ozancan ozbalt ozbej ozbek ozben ozberk ozcan ozdemir ozden ozella ozenc ozge ozgecan ozgen ozgorush
ozgul ozgun ozgur ozgurcan ozhan ozichi ozichukwu ozioma ozkan ozkul ozlem ozlen oznur ozoda ozodbek ozoemena ozren ozuruike ozzie

paalina paapa paata paavali paavo paballo pabasara pabitra pablo pachara pacharapol pacikk pacita paco padarn padern padhraic padhraig padma padmabati padmaja
padmakar padmakumar padmakumari padmalata padmalatha padmalaya padmalochan padmamalini padman padmanabh padmanabha padmanabhan padmanav padmapriya padmashree
padmashri padmasini padmasree padmavathi padmavathy padmavati padmesh padmini padraic padraig padraigin padrig padriga padruig padungsak paiboon paidamoyo
paidamwoyo paige paiheretia pailak pailin pairoj paisan paisarn paisiy paislee paisleigh paithoon paitoon paityn paivi paivikki paizley pajman pajtim pajtime
pakapol pakawat pakhei pakhi pakho pakize pakkin pakorn pakrad pakyin paladr palageya palaina palak palakiko palani palaniammal palaniappan palanichamy
palanisamy palaniswami palanivel palash palashpriya palden paldon palepoi palesa palesia palfridur palhanna palheidur palhildur paliko palin palina palitha
paljor palkesh palkin pallab pallabi pallav pallavi pallavika palle palleif palma palmey palmfridur palmi palmira palmiro paloma palrun palske paltiel paluku
palvinder palwasha palwinder pam pamela pamuditha panadda panagiota panagiotis panagiotitsa panapasa panashe panayiota panayiotis panchali pancham panchanan
panchanit panchavarnam pancho pancrazio pandelis pandhari pandharinath pandiamma pandian pandiaraj pandiarajan pandiyan pandiyarajan pandurang panduranga
panganai panha panida panisara panita panji pankaj pankaja pankajakshan pankajakshi pankajam pankajavalli pankajini pankhi pankhuri pankrat pankratius
pankratiy pankraz pannalal pannapa panneerselvam pannirselvam panompon panos pansy pantaleo pantaleona panteleimon panteleymon pantelija pantelimon pantelis
panthakan panthea panthep panu panumas panupong panuve panuwat panya panyaporn paola paolig paolo papassorn papatsara papatya papayaw papik papiya paqui
paquita paquito paradorn parag paramanand paramananda paramasivam parambir parambrata paramdeep parameshwar parameshwara parameshwaran parameshwari
parameswara parameswaran parameswari paramin paramita paramjeet paramjit paramjot parampreet paramveer paramvir parand parandzem paranjay parantap parantapa
parantsem parasat parascheva paraschiva parashu parashuram paraska paraskeva paraskevas paraskevi paraskovia paraskoviya parasmal parasnath parastoo parastou
paravindan parbati parbhat pardeep pardis parearau pareekshit parehuia parekura parengaope paresh pareshkumar paretekawa paretio parfen parfeniy parfyon
pargev parham paria parichat paride paridhi paridokht parijat parikshit parimal parimala parimalam parinaaz parinay parinaz parindra parineeta parineeti
parini parinita parinitha parinya parisa parisha parishad paritosh parivallal parivash pariya parizod parizoda parjo parkash parkev parman parmanand parmatma
parmeet parmender parmendra parmes parmesh parmeshwar parmeshwari parmida parmila parminder parmis parmit parnal parnashree parnavi parnita parniyan parouyr
parri parshan partap partev parth partha parthalan parthan parthapratim parthasarathi parthasarathy parthena parthenia parthib parthiban parthipan parthish
parthiv parthivi partholan parthsarathi partini paruig parul paruyr parvana parvaneh parvani parvathamma parvathi parvathy parvati parveen parveer parvesh
parvez parvin parvina parvinder parviz parwana parwati parwin parwinder parwiz pasang pasca pascal pascale pascaline paschalia paschalis paschier pascow pascu
pascual pasgen pashka pashtana pashupathi pashupati pasindu paskell paskoal paskorn paskwezh pasquala pasquale pasqualina pasquier passakorn passang pastora
patanjali patara patariki patasa patchara patcharapa patcharaporn patcharee patchareeya patcharin patelesio pateriki pathanjali pathik pathompong pathum
patimat patimon patiphan patpimol patraic patralekha patrekur patrica patrice patricia patricija patricio patrick patrik patrizia patrizio patrizius patrycja
patryk patsy pattabhi pattabhiraman pattama pattammal pattamon pattanan pattanapong pattara pattarapol pattaraporn pattarawadee patthamon patti patty patvakan
patxi paul paula paulami paule paulette pauli pauliasi pauliene pauliina paulina pauline paulino paulinus paulis paulius paulo paulomi paurav pauravi paurnima
pauwel pauwels pauwkje pavak pavalan pavan pavani pavankumar pavao pavarit pavel pavina pavitar pavithra pavithran pavitra pavla pavle pavlik pavlin pavlina
pavlo pavlos pavlusha pavneet pavol pawan pawandeep pawankumar pawat pawel pawin pawinee pawla pawlos pawlu paxton payal payam payiz paylak payman payod
payodhi payoja payoshni payton payungsak paz pazit peadair peadar peadaran peairteag peata pebin peblig peceli peder pedram pedrina pedrito pedro pedrog
pedron pedzisai peep peer peeranat peerapat peerapol peerapong peerasak peerawat peerke peeter peetu peeyush pegah peggy pehira peidearan peider peifang
peifen peifeng peigi peigidh peihua peijun peilin peipei peiqi peishan peisheng peiwen peiyao peiyi peiying peiyu peiyuan peiyun peizhen peizhi pejman pekai
pekelo pekka pelageia pelageya pelagia pelagie pelayo pelbart pelda peleg pelekane pelia pelin pelinsu pellumb pelonomi pelumi pemba pembe pembo penaia
penchan pencho penehuro penelope peng pengcheng pengfei penghui pengjun peniasi penijamini penina peninah penisimani penitoa penkhae pennapa penny penpa
penporn penprapa pensri pentti penyo pepa pepe pepijn peppe peppino peran perarasu perarivalan percival percy peredur pereg pererika peretz perhat periasamy
perig perihan periklis perisa perishan periyakaruppan periyanayagi periyasamy perizat perman pernell pernilla pernille perparim perpetua perran perrin perrina
perrine perronnig perry persefoni persephone persis pertiwi pertti perttu perumal pervaiz pervane perveen perver pervez pervin perwin perwiz perwyr pesach
pesamino peseti peshang peshawa peshraw pessia petaia petar pete petelo peter peteris peterka petero peterpaul petia petimat petkana petr petra petran petras
petre petri petrica petrik petriko petrina petrine petrisor petrit petroc petrok petronela petronella petronije petronila petronilla petronilo petros petru
petrun petrus petrusha petrusyk petruta petrwn petter petteri petueli petuera petur petursina petya pewlin peyam peyami peyman peyton pezhman pezron pezrona
phaedra phaibun phairot phaithun phakamani phakamile phakawat phakin phakphum phalak phalguni phalkun phalla phally phaneendra phaneesh phani phanibhushan
phanida phanindra phanishwar phanith phanthira phanuphong phanuwat phary phassakorn phatcharin phathisile phathiswa phatthanan phatthara phatthraporn phawinee
phayao phayom phaythoune phayu pheakdey phearom phebe pheidlim phelelani phelim phelo phelokazi phendulani phenyo phephisile phesheya phetdavanh phetogo
phetsamone phetsavanh phichai phichaya phichit phil phila philani philasande philemon philibert philiberte philine philip philipp philippa philippe philippus
philisiwe phillip philomeen philomena philomene phimchanok phimmasone phimonrat phimphan phindile phineas phinehas phiphat phiraphat phirun phisit phitchaya
phitsamai phiwayinkosi phoebe phoeun phokham phommachanh phomolo phonepaseuth phonesavanh phonexay phong phongphan phongphat phongsak phongsathon phongsri
phongthep phonphimon phonthip phool phoolan phoolchand phoolmati phoolwati phornthip phors phouthone phoutthasone phouvong phraewa phrommin phuc phulan
phulkumari phulmati phulwanti phumelela phumeza phumin phumiphat phumla phumlani phumzile phuntsog phuntsok phuong phuongan phuonganh phuonglinh phuongthao
phuongtrinh phuongvy phurba phurbu phuriphat phurit phurwa phuwadol phuwadon phuwanai phuwanart phyllis phyoe phyophyo phyuphyu pia pichaya pichit piebe
piebren piedad piedade piera pierangela pierangelo pierfrancesco piergiorgio pierina pierke pierkje pierluigi piero pierpaolo pierre pierre-yves pierrette
pierrick pierrot piersilvio pierson piet pieter pieterbas pieterdina pieterjan pieterke pieterkje pieterneeltje pieternel pieternella pieterrella pietertje
pietie pietrik pietro pietronella pihla piia piibe piilani pijke pijter pikake pikihuia pikria pilar pilialoha pilib pililani pilipo pilvi pim pimchanok pimen
pimlada pimnara pimolrat pimpaka pimpan pimpika pimpisa pimporn pimwalan pina pinak pinaki pinakin pinar pinchas pinchos pinelopi ping pingan pingfai pinit
pinja pinkal pinkney pintilie pintoo pinuccia pio pioquinto piotr piper pipien pippa piramila piran pirapan pirathapan piratheep piratheepan piraye piret
pirguly pirihira pirilti pirimi pirimze pirita piritta piriya piriyakorn pirjo pirkka pirkko pirli pirmin piroska piruz pisanu pisarn piseth pisey pisila
pisit pisith pissamai pitak pitambar pitamber pitchanan pitchaya pitchayapa piumi piutau pivari piyabutr piyachat piyada piyal piyali piyaluck piyamas piyanan
piyanat piyanut piyapong piyaporn piyarat piyathida piyawan piyawat piyumi piyumika piyush piyusha piyushi pjeter placido placidus plamen plamena plasch
platonida pleun pleuni pleunie pleunis pleuntje plinio plutarco pnina pninit poching poghos pogos pohai poilin pojaman pojanee pokman pokua pokuaa polat poldi
poliahu poliana policarpio polikalepo polikarp polikua polina polinka polissena polly poloko polona polya polycarpe polychronis polydoros polykarpos polyna
polyxeni pomaikai pomare pompeo pompilia pompiliu pomponio ponciano poneh pongpan pongpat pongphop pongpol pongrac pongsak pongsakorn pongsapat pongsathorn
pongthep ponleu ponlork ponnarith ponni pontsho pontus ponzio pooja poojan poojashree poojitha poonam poonamchand pooneh poongodi poongothai poonguzhali
poonkodi poonthamil pooria pooriya poornachander poornachandra poornendu poornesh poornima poorva poorvaja poorvi poorvika poorya pooya popkje popko poppy
poramet poramin porfirio porkai porkodi pornchai pornchanok pornnapa pornpan pornpawee pornphan pornpimol pornpipat pornrat pornsak pornsawan pornthep
pornthip porntip pornwipa porselvi potap potenciana poul poulami poulomi poulus pouneh pouono pouran pourandokht pouria pouriya pournami pourush pourya
pouvalu pouya povel povilas powys poyee poyraz prabal prabandh prabath prabesh prabha prabhadevi prabhakar prabhakara prabhakaran prabhala prabhani prabhas
prabhashini prabhat prabhath prabhava prabhavathi prabhavathy prabhavati prabhdeep prabhjeet prabhjit prabhjot prabhleen prabhu prabhudas prabhudayal
prabhudev prabhudeva prabhunath prabhuram prabir prabith prabodh prabodha prabodhan prabodhini prabowo prabuddha prabuddhan pracha prachaya pracheta prachetas
pracheth prachi prachika prachuap pradana pradeep pradeepa pradeepan pradeepika pradeepkumar pradeeptha pradeesh pradhan pradhosh pradip pradipta pradita
pradnya pradnyesh pradosh pradumna pradyot pradyota pradyuman pradyumn pradyumna pragathi pragati prageeth pragnesh pragnya pragun pragya pragyan pragyesh
prahalad prahallad prahar prahas prahasith prahlad prahlada prahladan praiwan prajakt prajakta prajakti prajapati prajeet prajesh prajin prajit prajith
prajnya prajval prajwal prajwala prajwali prajwalit prajwol prakaidao prakalpa prakasam prakasan prakash prakashan prakashchandra prakashini prakashita
prakhar prakit prakob prakong prakrit prakrithi prakriti prakriya prakruthi prakruti prakshal prakul pralay pramana pramath pramatha pramathesh prameela
prameet pramesh pramesthi pramesti pramey pramil pramila pramit pramita pramiti pramod pramoda pramodan pramodi pramodini pramodkumar pramono pramudita
pramuditha pramudya pramukh pranab pranabesh pranabjyoti pranad pranai pranali pranalika pranamika pranamya pranas pranaswini pranata pranathi pranati pranav
pranava pranavan pranavi pranay pranaya pranayesh pranciskus praneeth prangan pranidhi pranika pranil pranish pranit pranita pranith pranitha pranjal pranjala
pranjali pranjalika pranjit pranjivan prankita prankur prankush pranotosh pranoy pranshu pranshul pransu pranvera prapa prapai prapan prapanna prapaporn
prapas prapassorn praphan praphat praphul praphulla prapthi prapti prapul prasad prasadini prasana prasangika prasanjeet prasanjit prasanna prasannajit
prasannakumar prasannakumari prasannan prasansa prasanta prasantan prasanth prasanthi prasarn praseetha prasenjeet prasenjit prasert prasetya prasetyo prasha
prasham prashansa prashanshu prashant prashanta prashanth prashanthi prashanti prashast prashasti prashikha prashita prashna prashob prashray prashun prasida
prasiddhi prasit prasita praskovia praskoviya praskovya prasoet prasong prasoon prasoona prasopchai prastiwi prastowo prastuti prasun prasuna pratama pratami
pratap pratapa pratapchandra pratchaya prateek prateeka prateeksha prateep pratham prathama prathamesh prathap prathapan pratheeba pratheek pratheeksha
pratheep pratheepa pratheesh prathiba prathibha prathik prathiksha prathima prathish prathista prathit prathmesh prathna prathosh prathul prathyush prathyusha
pratibha pratibimba pratigya pratik pratika pratiksha pratikshit pratikshya pratima pratip pratish pratishta pratishtha pratiti prativa pratiwi pratuang
pratul pratya pratyaksh pratyay pratyaya pratyush pratyusha pravah pravalika pravallika pravan pravar pravarsha praveen praveena praveenkumar praveer pravesh
pravin pravina pravinchandra pravinder pravindi pravir pravrajya prawat prawit prawut prayaag prayad prayag prayan prayanshi prayas prayash prayat prayitno
prayoga prayogi prayogo prayong prayoon prayukta prayut prayuth preben precious precy predrag preecha preeda preetam preetesh preetha preethi preethika
preethivi preeti preetika preetinder preetish preetisha preetkamal preetmohinder preetpal preeya preeyanuch preeyaporn preity preksha prekshya prem premalata
premalatha preman premanand premananda premangshu premavathi premavati premchand premchandra premek premendra premesh premila premjit premjith premkrishna
premkumar premlal premlata premnarayan premnath premraj premshankar premsingh premsukh premwati premysl prena prenk prerak prerana prerna preshita preslee
presleigh presley preston preyas preyasi preye prianshi prianshu pribislav pridi pridiyathorn pridon prihatin prihatini priidik priidu priit prijant prijn
primael primitivo primoz prinya prinyarat priscian priscila priscilla prisha prishita prita prital pritam pritee pritesh pritha prithika prithivi prithiviraj
prithvi prithviraj prithwi prithwijit prithwiraj priti pritika pritilata pritimoy pritiraj pritish pritisha pritpal privael priya priyabrata priyadarsan
priyadarshan priyadarshana priyadarshani priyadarshi priyadarshini priyadarsini priyadharshini priyajit priyakorn priyakshi priyal priyalakshmi priyam
priyamvad priyamvada priyan priyanath priyanga priyangi priyangshu priyani priyanjali priyank priyanka priyankar priyankara priyansh priyansha priyanshi
priyanshu priyantha priyanthi priyanto priyanvada priyaranjan priyata priyatham priyatosh priyavrat priyesh priyom priyonkar priyono priyotosh procopio prodip
prodromos prodyut proinnsias proinseas proinsias prokhor prokofiy prokofy prokop prokopis prokopiy promita promod promode promporn prosanta prosenjit prosun
protasio protim protima protiti protyush prudencio prudenzia prutha pruthvi pruthviraj prvoslav prvoslava prydain pryderi prydferth prydwen prydyr przedpelk
przemek przemyslaw przybyslaw ptolemy puaala puakai puakea puakenikeni pualani pualei puamana puamohala puanani puanea puangphet puangthong pubudu pubuduni
puchong pugazhendhi pugazhenthi puguh puhiata puiling puiman puishan puiwah puiyan puiyee puiying puja pujan puji pujiastuti pujiati pujiono pujita pujith
pujitha pukhraj pulak pulakesh pulakeshi pulasthi pulastya pulat pulatjon puleleng pulemau puleng pulin pulinbihari pulkit pulkita pulotu pumeza pumla
punamchand punardeep punarnava punarvasu pundalik pundarik pundarikaksha puneet puneetha punefu punidha punita punitha punithavalli punithavathi punnapa
punnarat punsak punsara puntsag punyasloka punyatoya pupul purab purabi purachai puranchand puranik puranjay puransingh purav purbasha purev purevdorj
purevdulam purevjav purevsuren purevtseren purewa purificacion purnachandra purnamasari purnamawati purnananda purnendu purnesh purnima purnomo purshotam
purshottam purujit pururava purushotham purushothaman purushottam purushottama purushottaman puruvi purva purvai purvaja purvak purvang purvesh purvi purvika
purvisha purwanti purwanto purwati purwoko puseletso pushan pushkal pushkar pushkara pushkaran pushkarini pushp pushpa pushpak pushpakala pushpakant
pushpakaran pushpalata pushpalatha pushpam pushpangada pushpanjali pushparaj pushpavalli pushpavathi pushpavati pushpendra pushpesh pushpika pushpinder
pushpit pushpita pushpitha pushti pushyami puspalata puspanjali puspita puspitasari puspitawati puteri puthea putra putranto putri putriana puttachat
putthipong putu puuwai puviarasan puviarasu puwadol pwyll pygmalion pylyp pylypko pyotr pyotrus pyran

qaali qabriel qadan qader qadir qadria qahhor qahramon qairina qaiser qalib qamar qamariddin qamarul qamil qandeel qandil qaphela qasem qasim qassem qassim
qayssar qazim qefsere qemal qendresa qendrim qerim qetevan qetino qhama qhawe qhayiya qian qiancheng qiang qianhui qianjin qiankun qianqian qianru qianwen
qianyi qianyu qiaohong qiaoling qiaomei qiaoyan qiaoyun qiaozhen qichang qifeng qihang qihong qihua qihui qijun qiliang qiming qinfang qing qingbo qingchun
qingfang qingfeng qinggang qingguo qinghai qinghe qinghong qinghua qinghui qingjun qinglan qinglei qingli qinglian qingliang qinglin qingling qinglong qingmei
qingming qingping qingqing qingquan qingru qingshan qingsheng qingsong qingtao qingwei qingwen qingxia qingxiang qingxin qingxue qingyan qingyang qingyi
qingying qingyu qingyuan qingyun qingzhen qingzhi qingzhu qinhua qiniso qinlan qinqin qinying qiongfang qiongying qisheng qistina qitao qiubai qiufang qiuhong
qiuhua qiuju qiulan qiulian qiuling qiumei qiuping qiusheng qiuxia qiuyan qiuying qiuyu qiuyue qiwei qixin qiyang qiyomiddin qizhen qlirim qnarik qobil
qobiljon qodir qodirjon qorane qosim qosimjon qristine quanchai quanfu quang quangdung quanghai quanghuy quanglinh quangminh quanmin quansheng quanyou
qudratilla qudratjon qudratullah qudsia queeneth quentin queralt quincey quincy quinlan quinn quinnlyn quinten quintilio quintin quintino quinton quique
quirec quirico quirien quiriena quirijn quirin quirina quirine quirino quirinus quiryn quirze quiteria quitterie qunduz quoc quratulain qurban qurbon
qurbonali qurbonoy qusai qusay qutaiba qutayba quvonchbek quyen quynh quynhanh quynhchi quynhgiang quynhnhu quynhtrang

raafa raafat raage raali raanan raaya rabab rabea rabee rabeea rabeeah rabeh rabgyal rabha rabia rabiaa rabiatu rabici rabih rabii rabija rabindra
rabindranath rabiu rabten rachad rachadaporn rachael rachamim rachan rachana rachanee rachaneekorn racheal rached rachel rachela rachele racheli rachelle
rachid rachida rachidi rachit rachita rachitha rachman rachmat rachmawati rachmi rachna rachnaa racquel radana radbod rade radeesha radeg radegonda radegund
radegunde radek radenko radha radhakanta radhakishan radhakrishna radhakrishnan radhamani radhamohan radharaman radharani radhashyam radhe radhesh radheshyam
radhey radheya radhi radhia radhika radhikaa radhini radhiya radhouan radhouane radik radim radimir radisa radisav radislav radivoj radivoje radiya radka
radmila radmir radogost radoje radojica radojka radojko radolf radomil radomir radomirka radoniaina rados radosav radosava radoslav radoslava radoslavka
radoslaw radoslawa radostin radostina radouan radouane radovan radovanka radoy radu raducu radulf radunka radwa radwan radzimir raed raees raegan raelyn
raelynn rafaa rafael rafaela rafah rafail rafal rafaqat rafat rafeef rafeek raffael raffaela raffaele raffaella rafferty raffi rafi rafidah rafif rafig rafiga
rafik rafika rafila rafiq rafiqa rafiqul rafiullah rafly rafnar rafney rafnhildur ragavan ragavendra ragavi ragchaa ragenfred rageth raghad raghallach raghav
raghava raghavan raghavendar raghavender raghavendra raghavendran raghavi raghbir raghd raghda raghdah ragheb raghib raghid raghida raghini raghnaid raghnailt
raghnall raghu raghubar raghubir raghudev raghukumar raghunandan raghunandana raghunath raghunatha raghunathan raghupathi raghupathy raghupati raghuraj
raghuram raghurama raghuraman raghuvansh raghuvaran raghuveer raghuvir ragil raginee ragini ragip ragna ragnar ragnbjorg ragneid ragneidur ragnell ragney
ragnfrid ragnfridur ragnheidur ragnhild ragnhildur ragnrun ragnsteinn ragnulf ragnvald ragnvaldur ragnvid ragnvor ragul ragunathan ragupathi raguraman rahadi
rahaf rahal rahamim rahardjo raharisoa raharjo rahat rahayu raheel raheem raheema rahel rahela raheleh rahera rahib rahil rahila rahim rahima rahimah rahime
rahimjon rahinatu rahma rahmadani rahmadi rahmah rahman rahmanberdi rahmania rahmanullah rahmat rahmatilla rahmatollah rahmatulla rahmatullah rahmawati
rahmayanti rahmi rahmiddin rahmo rahmon rahmonali rahmouna rahsan rahul rahulan rahuldev raibeart raido raief raif raifa raife raigardas raigo raihan raihana
raihanah raija raijeli raikhan raili raimbek raimo raimona raimonda raimondas raimondo raimonds raimund raimunda raimundas raimunde raimundo raina rainald
rainer rainhard rainhardt rainillt rainis raisa raisha raiso raissa raisya rait raita raitis raivat raivata raivis raivo raiymbek raj raja rajaa rajab
rajababu rajabali rajabmo rajabu rajadurai rajae rajaganapathy rajagopal rajagopala rajagopalan rajaguru rajaji rajakumar rajakumari rajalakshmi rajalaxmi
rajalingam rajamani rajamanickam rajamma rajammal rajamouli rajamurugan rajan rajanand rajani rajanika rajanikant rajanikanta rajanikanth rajanish rajanna
rajapandi rajappa rajappan rajarajan rajarajeshwari rajarajeswari rajaraman rajarshi rajasa rajasekar rajasekaran rajasekhar rajasekhara rajaselvam rajaselvi
rajashekar rajashekara rajashekaran rajashekhar rajashree rajashri rajasi rajasree rajasri rajat rajata rajath rajatha rajavel rajayogi rajbahadur rajbala
rajbir rajdeep rajdev rajdip rajdulari rajeev rajeeva rajeevan rajeevi rajeh rajendar rajender rajendra rajendran rajendranath rajendraprasad rajenthiran
rajesh rajeshbabu rajeshkanna rajeshkumar rajeshree rajeshri rajeshwar rajeshwara rajeshwaran rajeshwari rajesvari rajeswar rajeswara rajeswaran rajeswari
rajeswary rajgopal rajhans rajia rajib rajiha rajika rajin rajina rajinder rajindra rajini rajinikanth rajisha rajit rajith rajitha rajiv rajivan rajivlochan
rajiya rajkamal rajkanwar rajkaran rajkiran rajkishor rajkishore rajko rajkumar rajkumari rajlakshmi rajlaxmi rajmal rajman rajmani rajmata rajmohan rajmund
rajnandini rajnarayan rajnath rajneesh rajnesh rajni rajnikant rajnikanth rajnish rajpal rajpati rajpreet rajshekar rajshekhar rajshree rajshri rajsingh
rajsri raju rajubhai rajul rajvansh rajveer rajvi rajvinder rajvir rajwa rajwant rajwanti rajwati rajwinder rajyalakshmi rajyashree rajyasri rajyavardhan
rakefet rakel rakesh rakeshkumar rakha rakhal rakhat rakhee rakhi rakhim rakhima rakhimat rakhman rakhmet rakhmetolla rakhshana rakhymzhan rakibul rakip
rakiya raksha rakshak rakshan rakshana rakshanda rakshat rakshika rakshini rakshit rakshita rakshith rakshitha raksmey raktima raleigh ralf ralf-peter ralif
ralitsa rallou ralph raluca ram ramabai ramabhadran ramachandar ramachander ramachandra ramachandran ramadevi ramadhan ramadhani ramadhanti ramadhar ramadoss
ramah ramakant ramakanta ramakanth ramakkal ramakrishna ramakrishnan ramakumar ramakumari ramala ramalakshmi ramalinga ramalingam ramalingappa ramamani
ramamohan ramamoorthy ramamurthi ramamurthy ramana ramanan ramanand ramananda ramanandan ramanath ramanatha ramanathan ramandeep ramani ramanika ramaniklal
ramanjaneyulu ramanjit ramanjot ramanlal ramanna ramanpreet ramanuj ramanuja ramanujam ramanujan ramapada ramapati ramappa ramaprasad ramarajan ramaraju
ramarao ramaratnam ramasamy ramashankar ramashish ramashray ramasubbu ramasubramanian ramaswami ramaswamy ramatoulaye ramautar ramavatar ramavtar ramaya
ramayee ramayya ramaz ramazan ramazi rambabu rambahadur rambald ramban rambert rambha rambharose rambihari rambilas rambir rambod rambrij ramchander
ramchandra ramcharan ramdan ramdas ramdayal ramdeen ramdeo ramdev ramdhan ramdhani ramdhari ramdin rameet rameez ramendra ramendranath ramendu ramesan ramesh
ramesha rameshan rameshbabu rameshbhai rameshchandra rameshkumar rameshwar rameshwara rameshwari rameshwor rameswar rameswaram rameswari ramgopal ramgulam
ramhari rami ramil ramilya ramin ramini raminta ramira ramiro ramita ramitha ramiz ramjee ramjeet ramji ramjilal ramjivan ramkali ramkaran ramkesh ramkhelawan
ramkishan ramkishor ramkishore ramkje ramkrishna ramkrishnan ramkrushna ramkumar ramkumari ramlah ramlakhan ramlal ramlan ramlochan rammohan rammurti
ramnarayan ramnaresh ramnath ramneek ramneet ramnik ramniklal ramniwas ramon ramona ramoo rampal rampati ramphal rampiyari ramprakash ramprasad rampratap
rampreet ramprit rampyari ramraj ramratan ramreddy ramroop ramsahay ramsakhi ramsaran ramsevak ramsewak ramsey ramsha ramshankar ramsharan ramsingh ramsundar
ramswaroop ramswarup ramtin ramulal ramulu ramunas ramune ramuthai ramvati ramveer ramvilas ramvir ramya ramyakrishna ramyar ramyashree ramyasri ramyata
ramzan ramzi ramzia ramziddin ramziya ramzy rana ranajay ranajit ranajoy ranald ranana ranapratap ranbir ranchhod ranchod randa randal randalin randalina
randall randbjorg randeep randel randheidur randhir randi randid randidur rando randolf randolph randolv randver randy raneem rangachari rangadurai rangamani
rangana ranganath ranganatha ranganathan ranganayagi ranganayaki ranganayakulu rangano rangappa rangaraj rangarajan rangarao rangarirai rangasamy rangaswami
rangaswamy rangdol rangeela rangga rangiaho rangiamohia rangiata rangihau rangihuna rangika rangimaria rangimarie rangina rangini rangipuawhe rangita
rangitahi rangitaua rangitha rangitiaria rangiwaea rangiwhakaewa rangnath rangoli rani rania raniah ranidevi ranieri raniero ranig ranil ranim ranimol ranin
raninder ranit ranita ranitha ranjan ranjana ranjani ranjanikant ranjeet ranjeeta ranjeev ranjika ranjima ranjini ranjish ranjit ranjita ranjith ranjitha
ranjithkumar ranjitsinh ranjodh ranjoo ranjot ranju ranjul ranka ranko ranmali rannig rannva rannveig ranoo ransika ranske ranti ranto rantoniaina ranveer
ranveig ranvijay ranvir ranvit ranya raonaid raonaild raonailt raonull raoof raoua raoudha raouf raouia raoul rapana rapareen raparin rapeepan rapeepat
rapeephan rapelang raphael raphaela raphaelle raphee raphiphat raquel rares rasa rasamee rasangi rasema rasesh raseshwari rasha rashad rashat rashawn rashed
rasheed rasheeda rasheedat rasheshwari rashi rashid rashida rashik rashika rashin rashmee rashmi rashmika rashmikant rashmin rashmirekha rashmita rashmitha
rashwan rasih rasik rasika rasiklal rasili rasim rasima rasime rasita rasmi rasmine rasmita rasmiya rasmus rasna rasoul rassoul rastin rastislav rastko rasul
rasuole rasyid ratan ratana ratanak ratanang ratanaporn ratanlal ratansingh ratbod ratburga ratchada ratchadaporn ratchanee ratchaneekorn ratchanok ratchapol
ratger rathard rathi rathika rathild rathin rathina rathinam rathinavel rathindra rathindranath rathish rathna rathnait rathnakar rathnakumar rathnamala
rathnamma rathnasamy rathnat rathnavathi ratian ratiba ratidzo ratih ratika ratilal ratindra ratish ratko ratna ratnabala ratnabali ratnadeep ratnadip
ratnadipa ratnagiri ratnajit ratnakar ratnakara ratnakaran ratnakumar ratnakumari ratnali ratnam ratnamala ratnamani ratnamma ratnangi ratnaningsih
ratnaprabha ratnapriya ratnaraj ratnasabapathy ratnasari ratnavali ratnavathi ratnavati ratnawati ratnendu ratnesh ratneshwar ratneshwari ratnika ratnima
ratnjot ratri ratse rattana rattanakorn rattanaporn rattanawadee rattanawan rattapong rattapoom rattikan ratul ratymir ratze rauan raudhah rauha rauhina
raukawa raukje raukura raul raulie raumati rauni rauno raureti raushan raushaniya rausje ravaka ravali ravan raveen raveena raveloson ravena ravender ravendra
ravi ravichander ravichandra ravichandran ravid ravidas ravideep raviganesh raviija ravija ravikala ravikant ravikanta ravikanth ravikaran ravikiran ravikirti
ravikrishna ravikumar ravil ravilochan ravilya ravinandan ravinath ravindar ravinder ravindhar ravindra ravindrakumar ravindran ravindranath ravindu
raviprakash raviprasad raviraj raviraja raviram ravisankar ravisekar ravishankar ravishekhar ravishu ravishwar ravitej raviteja ravitha raviya ravneet
ravoniaina ravosoa ravpreet ravshan ravshanbek ravshanjon ravza rawad rawan rawane rawaz rawda rawdah rawee raweewan rawia rawinia rawiporn rawiri rawisara
rawiwan rawiya rawnak rawya raya rayah rayan rayane rayappan rayed rayen rayhana rayhanah rayhon rayhona raykhon raylan raylee rayleen rayleigh raylynn raymah
raymer raymon raymond raymonde raymunda raymundo rayya razak razali razan razane razek razieh raziel raziela razif razija razilya razit raziya raziyeh razlan
razman razouk razvan reabetswe reagan reaksa reaksmey realeboga realtan realtin reamann reamon reamonn reanna reapi reasmey reba rebanta rebaz rebeca rebecca
rebecka rebeka rebekah rebekka rebwar recep redeat redha rediet redmund redouan redouane redwan redzuan reece reeli reelika reem reema reemas reena reenu
reese reeta reetha reethika reethu reetika reetinder reetta reetu refaat refael refaela refat refik refika refiloe refilwe refka refoel regan regelinde
regelindis regev reggie regiane regimantas regin regina reginald reginaldo reginbert reginbjorg regine reginn regis regomoditswe rehab reham rehan rehana
rehema rehia rehman rehmat rehor rehua reid reidar reidun reidunn reihaneh reijo reiko reimara reimbert reimo reimund rein reina reinald reinaldo reinbert
reinder reinderd reinderdina reinderina reindert reindertje reindina reindje reine reiner reinet reinfried reingard reinhard reinharda reinhild reinhilde
reinhold reinholde reinholdt reinie reinier reiniera reinis reinje reinju reinke reinko reinmar reinn reino reinold reinolda reinoldina reinoud reinout
reinsje reinskje reinte reintje reintraud reintsje reinulf reinwald reinward reinwout reitse reitske reitumetse reitze rejep rejepgeldi rejepmyrat rejieli
reka rekawt rekefet rekha rekhadevi rekhashree rekkert rektor relan relebogile relli remacle rembert remco remedios remesh remi remigia remigijus remigio
remigius remigiusz remilekun remke remkje remko remmelt remmert remmo remofilwe remus remy remzi ren rena renad renae renaldas renan renanit renat renata
renate renato renaud rendert rendi rendra rene renea renee reneig reneilwe renesh renesmee renganathan rengarajan rengasamy rengert reni renilde renita renja
renjie renjini renjith renjitha renjun renkje renko renmei renneke rennert rennie renny renold renout renqing rens renske renskjen renso rentia rentsen renu
renubala renudevi renuka renukaa renukadevi renukumar renuraj renze renzhi renzo reonan rerekohu reremoana reshad resham reshamlal reshma reshmi reshmita
restituto restu resul retaj retha rethabile retno reto retus reuben reuel reunan reupena reuven reuvena reva revanna revansiddha revanta revanth revashankar
revathi revathy revati revaya revaz revazi reveica revital rewan rewati rewend rewert reweti rewi rewsen rexford rexhep rexhepi reyad reyes reyhan reyhaneh
reyna reynald reynalda reynaldo reynaldur reynar reynard reynheidur reynhildur reynier reynir reynold reynouda reyyan reza rezak rezan rezeda rezhin rezhna
rezki rezky rezso rezvan rezzan rhain rhea rhedyn rheinallt rheinhard rheinhold rheon rhett rhiain rhian rhiana rhianedd rhianna rhiannon rhianwen rhianwyn
rhianydd rhicert rhidian rhinedd rhirid rhisiart rhita rhiwallon rhoda rhodora rhodri rhoma rhonda rhonwen rhosan rhoslyn rhoswen rhuddlad rhuddlan rhuddwyn
rhufawn rhydderch rhyddid rhydian rhydwen rhydwyn rhys rhystud rhyswyn riaan riad riadh riagad riagan riagat riain rian riana riandi rianka rianne rianti
rianto ricarda ricardas ricardo ricards riccarda riccardo richa richard richarda richardus richart richelle richhild richie richlinde richold richtje rick
rickard rickey ricki rickie ricky ridam riddhi riddhika riddhima riddhiman riddhish riddhisha riderch ridha ridham ridhan ridhi ridhika ridhima ridhish ridho
ridhu ridhuan ridhwan ridouane ridvan ridwan ridzuan rieke riekele riekelt riekie riekje rieko riekus riemer riemke riemkje rienck rieneke rieni rienie rienk
rienke rienko rienskje rientje riepke riet riewert riewkje rifaat rifet rifka rifkat rifki rifky rifqa rigamoto rigan rigdzin rigmor rigobert rigoberto rigtje
rigved rigveda rigzin rihab riham rihana rihanna rihards rihari rihem riikka riina riita riitta rijaniaina rijkert rijkje rijklof rijkus rijna rijnie rijno
rijntje rijts rijul rijuta rijutha rik rika rikako rikard rikarda rikardur rikele rikey rikhardur rikhil rikin rikke rikkele rikkert rikkey rikki riko rikst
riksta rikstje riku rikus rikza riley rilind rima rimah rimantas rimas rimgaile rimgaudas rimjhim rimka rimke rimkje rimli rimma rimmert rimon rimona rimonit
rimpa rimpal rimpi rimpy rimsha rimvydas rin rina rinad rinal rinalda rinaldi rinaldo rinat rinatya rinchen rinchinnyam rinck rinco rinda rindert rindi rindra
rindraniaina rineke rinesh ringaile rini rinia rinie rinita rinjini rinkal rinkesh rinki rinkje rinko rinkse rinku rinky rinnert rinnie rinor rinsche rinskje
rintje rintsje rintu rinus rinze rinzin riobard riobart riocard rioch riofach rioghan rioghnach riona rionach rionagh rionnag ripandeep ripeka ripke rippert
ripsime ripudaman ripunjay ririn riripeti risa risabh risako risch risdianto risha rishab rishabh rishabha rishabhdev rishal rishan rishank rishat rishav
rishi rishika rishikesh rishikumar rishima rishin rishiraj rishit rishita rishith rishitha rishivardhan rishwanth riska riski rismawati risna risnawati
ristana ristanti risteard risteird risto riswan riswandi rita ritabhari ritabhas ritabrata ritadhwaj ritaj ritam ritama ritankar ritaparna ritendra ritesh
ritesi rithanya rithesh rithik rithika rithin rithisak rithish rithu rithvik rithwik rithy ritika ritisha ritoban ritodhi ritsert ritsika ritsje ritske ritu
ritubala rituja ritul rituparna rituparno rituporna rituraj rituraja ritushree ritva ritvik ritvika ritwick ritwik ritwika rivaldi rivanon riverlyn rivka
rivkah rivky rivoal rivoniaina riwai riwal riwalan riwall riwallon riwan riwana riwanez riwanon riwelen riwen riwena riwenn riwia rixta rixte rixtje riya
riyad riyadh riyadi riyam riyan riyana riyani riyanka riyansh riyanshi riyanti riyanto riyashree riza rizah rizal rizaldi rizalina rizalino rizka rizkallah
rizki rizkia rizkiana rizky rizman rizqi rizuan rizvan rizwan rizwana roald roaldur roalina roar rob robaa robabeh robberdina robbert robberta robbie robbin
robbrecht robby robel robert roberta robertas roberto robin robin-marie robina robine robiya robiyakhon robrec robrecht robson robustiano robyn roccangela
rocco rochak rochan rochana rochelle rochman rochus rocio rodabeh rodaidh rodanthi rodel rodelio roderic roderich roderick roderik roderina rodgar rodger
rodiah rodica rodina rodion rodmar rodmund rodney rodolf rodolfa rodolfo rodoljub rodolphe rodoula rodrick rodrigo rodya roeen roel roelan roeland roelandje
roelant roelf roelfien roelfiena roelfina roelfje roelfke roelie roelien roelina roelinda roeline roelinus roelke roelof roeloffien roelofje roelofke roeltje
roena roengrit roeslir rofiq rogaciano rogaia rogelia rogelio roger rogeria rogerio rogerius rogier rogneda rognvald rognvaldur rohaida rohaizad rohan rohana
rohani rohat rohaya rohayati roheen roheet rohila rohimah rohin rohina rohini rohinikumar rohit rohita rohitaksha rohitash rohitesh rohith rohitha rohitkumar
rohmah rohman rohmat rohmatul rohtash rohullah roibeard roibeart roibhilin roibin roimata roisbel roise roisin roisine roisinin rojasree rojbin rojhat rojin
rojoniaina rojvan rokas rokaya rokeya rokhaya rokhim rokhshana rokhy rokia rokiah rokiatou roko roksana roksolana rokus roland rolanda rolandas rolande
rolando rolands rolant rolf rolina rolinka rolv romadhon romain romaisa roman romana romanch romane romano romanus romaric romas romasha romashka romee
romelia romendra romeo romesh romica romik romika romil romila romilda romilly romina romit romita romka romke romkje romlah rommel rommert romochka romolo
romout romuald romualda romualdas romualdo romulo romulus romy ron ronahi ronait ronak ronald ronaldo ronalds ronan ronana ronanez ronat ronay ronda rondal
roneili ronel ronen ronena rong rongfang rongguang ronghua rongji rongo rongomai rongomaiwahine rongomaiwhiti rongrong rongsheng rongzhen roni ronida ronin
ronit ronita ronith ronitha ronja ronke ronli ronnaug ronnel ronnie ronny ronodeep ronojoy ronwyn rooble roohi roohollah roopa roopak roopal roopali roopam
roopan roopashree roopasi roopchand roope roopesh roopika roopkala roopkumar roopkumari rooplal roopmati roopnarayan roopram roopsi roopvati roos roosevelt
roosi roosmarie roosmarijn roozbeh ropafadzo roparz roparzh ropata ropate ropati roperzh ropeti ropiha roqia roque rorisang rory rosa rosabella rosalba
rosalee rosaleigh rosalia rosalie rosalien rosalina rosalind rosalinda rosalinde rosalio rosalva rosalyn rosalynn rosamma rosamond rosamund rosamunde rosan
rosana rosane rosangela rosanna rosanne rosaria rosario rosaura rosbjorg rosborg roscoe rosdi rosdiana rose-marie roseann roseanna roseanne roseli roselia
roselies roseliese roselinde roseline rosella roselore roselyn roselyne rosemargret rosemarie rosemarijn rosemary rosemeire rosemie rosemonde rosendo
rosenilda rosetta rosfen rosfrid roshan roshana roshanak roshandeep roshangul roshanlal rosheen roshildur roshini roshnee roshni rosi rosiane rosida rosidah
rosidi rosie rosilda rosilene rosimeire rosina rosine rosineide rosinete rosinkrans rosita rositsa rositza rosivaldo roskell roskva roslan rosli roslinda
rosliza roslyn rosmah rosmala rosman rosmari rosmarie rosmawati rosmery rosmiati rosmini rosmunda rosmundur rosnah rosnani ross rossana rossella rossend
rossukon rostik rostislav rostom rostyk rostyslav rosvita roswitha rosy rosyid rosyidah roszita rotger rotha rothana rothanak rothmony rotich rotimi rotraud
rotraut rotrud rotsy rouaa rouanez rouben roudaina roufaida rougui rouguiyatou rouhollah rouke roukje roumya rounak rouqaia rouqaya roushan roushni rouzbeh
rouzig rovasoa rovena rovsan rovshan rowaida rowan rowayda rowda roweida rowena roxana roxane roxani roxann roxanne roxie roy roya royina rozaimi rozalia
rozalie rozalija rozaliya rozarja rozella rozenn rozennig rozerin rozha rozhan rozhgar rozhin rozilawati rozilda rozimurod rozita roziya rozygeldi rozymyrat
rrezarta rreze ruadan ruadhan ruaidhri ruaidhrigh ruaidri ruairc ruairi ruairidh ruakere ruan ruangrit ruangsak ruaraidh ruaridh rubaa rubab rubaiya rubar
rubel ruben rubens rubi rubik rubim rubin rubina rubing rubye ruchama ruchel ruchi ruchie ruchik ruchika ruchin ruchini ruchir ruchira ruchit ruchita ruchitha
rudabeh rudaina rudal rudayna rudgar rudhard rudhra rudi rudiansyah rudianto rudibert rudie rudiger rudina rudini rudiyanto rudmer rudo rudolf rudolfina
rudolfine rudolfs rudolph rudolphus rudorwashe rudra rudrajit rudraksh rudraksha rudranath rudraneel rudrani rudranil rudransh rudranshi rudrappa rudrapratap
rudresh rudresha rudreshwar rudy rueben ruedeger ruedi ruediger ruel ruerd ruerdtsje rufaida rufana rufaro rufat rufino rufus rugamba rugayah rugema ruggera
ruggero rugnvaldur rugved ruhaan ruhaani ruhama ruhangiz ruhani ruhaya ruhia ruhika ruhiyya ruhollah rui ruifang ruifeng ruihan ruihana ruihi ruihong ruihua
ruijie ruijuan ruijun ruilin ruimin ruiping ruiqi ruiqing ruiseart ruiting ruiwen ruixia ruixiang ruixue ruiyan ruiying ruiyu ruiyun ruizhen ruizhi rujira
rujirek rujula rujuta rukaya rukayya rukayyatu ruken rukhsana rukhsar rukhshona rukia rukiye rukku rukma rukmabai rukmal rukman rukmana rukmangada rukmani
rukmini rukmono rukshan rukshani rukshika rukudzo rukundo rulda rulin rumbi rumbidzai rumen rumengol rumesh rumeysa rumila rumita rumjhum rumki rumold rumon
rumona rumyana runako runali runar runbjorg runbjorn rune rungano rungarun rungnapa rungrat rungrawee rungroen rungroj rungruang rungthip rungtiwa runhild
runhildur runjhun runki runolf runolfur runolv runyararo ruolan ruolin ruoxi ruoyu rupa rupak rupal rupali rupam rupamay rupan rupang rupangi rupanjali
rupanjana rupankar rupashi rupashree rupasi rupchand rupender rupendra rupert ruperta ruperto rupertus rupesh rupeshwari rupika rupinder rupini rupkala
rupkatha rupkumar rupkumari ruplal rupmati rupprecht ruprecht rupsa rupsha rupsi rupuha ruqaia ruqaiya ruqaya ruqayah ruqayya ruqayyah ruqiya rurik rusdi
rusdiana rushab rushabh rushali rushan rushang rushaniya rushdi rushdy rushika rushikesh rushil rushim rushiraj rushit rushita rusiate rusiko ruslan ruslana
ruslanbek ruslanka rusli rusmiati rusmini rusmir rusmira rusna russel russell rustam rustambek rustami rustamjon rustem rustini rusudan rutagengwa rutam
rutansh rute rutendo rutger rutgerd rutgerdina ruth ruthann ruthanne ruthard ruthger ruthie ruthild rutie rutika rutlieb rutlinde rutmer rutuja rutul rutuparn
rutuparna rutuparno ruturaj rutva rutvi rutvij rutvija rutvik ruud ruurd ruurdina ruurdje ruurdtje ruurdtsje ruurt ruvarashe ruveni ruveyda ruvheneko ruvimbo
ruvini ruwaida ruwan ruwangi ruwani ruwanthi ruwanthika ruwayda ruxandra ruxshona ruxsora ruya ruyun ruzaini ruzal ruzan ruzanna ruzena ruzgar ruzica ruzilya
rwabwogo rwigema ryan ryann ryckle ryder ryelee ryhor rykele ryker ryklof ryksta rylan ryland rylee ryleigh rylie ryltsje rymer rynder ryner rynier rynlee
rynskje ryo ryoichi ryoko ryosuke ryota ryotaro rypke ryskul ryspek ryszard rytis ryuichi ryuji ryusei

saad saada saadah saadat saadeddine saadet saadettin saadhana saadhvi saadi saadia saadiah saadiya saado saadya saafia saahas saahil saahithi saakje saakshi
saana saanjh saanvi saanvika saapke saara saarth saarthak saartje saatvik saatwik saavi saba sabaa sabah sabahat sabahattin sabaheta sabahudin saban sabapathy
sabari sabariah sabarinath sabarinathan sabarish sabas sabatino sabawoon sabbah sabbir sabedin sabeeh sabeeha sabeh sabela sabelo sabhajit sabiha sabijn
sabika sabin sabina sabine sabino sabir sabira sabirin sabit sabita sabitha sabitri sabiu sabohat sabreen sabri sabrin sabrina sabrine sabriye sabuhi saburo
sabuwa sabyasachi sabyr sabyrbek sabyrzhan sacdiyo sacha sachchidanand sachchidananda sachetan sachi sachidananda sachidanandan sachiko sachin sachindra
sachini sachintha sachit sachita sachith sachithra sachitra sacide sacit sadaf sadagat sadagopan sadako sadanand sadananda sadanandan sadaqat sadashiv
sadashiva sadasivam sadasivan sadbh sade sadeem sadegh sadek sadeq sadeta sadete sadettin sadguna sadhan sadhana sadhanand sadhbh sadhik sadhika sadhvi sadhya
sadiah sadie sadik sadika sadio sadiq sadiqa sadiqullah sadiva sadiya sadiye sadok sadoqat sadorn sadoun sadraddin sadri sadriddin sadullah sadyk sadyr
saebergur saebjorg saebjorn saebjort saeborg saebrandur saedis saeed saeeda saeedeh saefinna saefinnur saeful saehildur saeid saeideh saelaug saelaugur
saeldis saeltsje saemann saemi saemund saemunda saemundur saepke saepudin saeran saerbhreathach saerun saesol saethor saethora saets saetyr saevaldur saevar
saevor safa safaa safae safak safana safarali safaruddin safawi safdar safeena safeta safeya saffet safia safiah safiatou safietou safinaz safitri safiullah
safiya safiyah safiyanu safiyatu safiye safiyo safiyya safiyyah safoora safoua safouan safouane safoura safuan safura safwa safwan safwat sagadat sagal sagar
sagaran sagari sagarika sagarmoy sagheer saghir sagi sagidulla sagie saginbay sagit sagiv sagnik sagorika sagun saguna sagyn sagynbek sagyndyk sagynysh
sahadev sahadeva sahadevan sahaj sahaja sahak sahakanoush sahakanush sahal sahan sahana sahand sahani sahap sahar saharnaz saharudin sahas sahasra sahastra
sahaza sahdev saheb sahebrao saheed saher sahibjeet sahibjot sahibzada sahid sahika sahil sahila sahin sahinde sahira sahithi sahithya sahiti sahitya sahla
saholy sahondra sahra sahrul sahsenem sahver sahza saiasi saibal said saida saidahmad saidakbar saidakhmed saidamir saideep saidh saidhbh saidhbhin saidi
saidjon saidkamol saidmukarram saidmumin saidmurod saidolim saidrasul saidsho saidu saidullo saif saifeddine saifeldin saifoloi saifuddin saiful saifullah
saifulnizam saige saihan saija saikal saikat saikhan saikhanbileg saikhantsetseg saikiran saikrishna saikumar saila sailaja sailendra sailesh sailosi saima
saimi saimir saimone saimoni saina sainath sainbayar saini sainika sainimere sainjargal saioa saipallavi saiprasad saipul sairan sairandhri saisamone saisana
saisha saisree saisri saiteja saiva saiwing sajaa sajal sajana sajani sajawal sajed sajeda sajeev sajeevan sajesh sajid sajida sajil sajila sajin sajina
sajith sajitha sajiv sajjad sajjan sajni sakada sakal sakambari sakaraia sakari sakarias sakchai sakda sakdiphat sakeasi sakeena sakele sakenasa sakesan saket
sakharam sakhe sakher sakhi sakhile sakhone sakhr sakhumzi saki sakiasi sakib sakina sakinah sakine sakir sakiusa sakje sakol sakopo sakris sakshi sakshin
sakshith sakshitha saksit sakthi sakthivel saktidhar saktipada saku sakulrat sakuna sakuntala sakunthala sakura salaad salafai salah salahaddin salahat
salaheddine salahuddin salama salamah salamasina salamat salamatu salambek salameh salan salanieta salaseini salatin salauat salaun salavat salbiah salbjor
salbjorg saleaumua saleem saleema saleemah saleena saleh saleha salehah salehe salem salena salentin salesi salevalasi salevao salfridur salgerdur salha salif
salih saliha salihah salihu salil salila salim salima salimah salimata salimjon salinthip saliou salisu salka salkelien salkyn salla salleh salloum sally
salma salmah salman salmann salme salmeen salmiah salmundur salny salohiddin salohy salomao salome salomea salomeh salomo saloni saloomeh salote saloua saloum
saloumeh salrun salsabeel salsabil salsabila saltanat salumu salustiano salvacion salvador salvator salvatora salvatore salvu salwa salwaa salwan sam samaa
samad samadagha samaguita samah samaher samai samaila samaira samak samal samandar samandarbek samaneh samanmali samanta samantha samanthi samanvay samanvaya
samanvi samanvita samanvitha samanyu samar samara samarbek samarendra samaresh samarjeet samarjit samarpan samarpita samarpreet samart samarth samartha
samarveer samarvir samasoni samat samata samatar samatbek samath samatha samawal samay samaya sambaran sambasiva sambasivan sambath sambhaji sambhav sambhavi
sambhu sambit sambita sambodhi sambor sambuddha sambuu samdup sameeh sameeha sameeksha sameep sameer sameera sameerah sameeran sameh sameha samer samera
samesh samet samgat samhain samhaoir samhita samhitha sami samia samiah samidha samidhi samih samiha samik samika samiksha samikshya samil samim samin samina
samineh samir samira samirah samiran samire samish samisoni samita samith samitha samiti samiullah samiya samiye samjhana samkele samkelisiwe samkelo samkje
sammad sammathi sammati sammie sammy samnang samneang samoil samol samorn samou samoud sampada sampat sampath sampathkumar sampatlal samphors samphy sampo
sampooran sampoorna samppa sampreeti sampriti sampurna samraa samraddhi samran samrat samrata samrawit samriddh samriddha samriddhi samridh samridhi samrit
samriti samruddhi samrudhi samsiah samson samsona samsudin samsul samsuri samta samu samudra samuel samuela samuele samuelu samuil samukelisiwe samuli
samundeeswari samvel samyak samyukta samyuktha samzun sana sanaa sanabel sanae sanaila sanal sanan sanand sananda sanatan sanath sanatkumar sanaullah sanaz
sanchala sanchali sanchari sanchay sanchaya sanchayan sanchayita sanchi sanchir sanchit sanchita sanchitha sancreed sanda sandagdorj sandaidh sandalio
sandamali sandani sandaruwan sandeep sandeepa sandeepan sander sanderien sanderijn sandesh sandhild sandhya sandhyarani sandhyavathi sandiaga sandile sandip
sandipa sandipan sandipta sandis sandor sandra sandratra sandrien sandrine sandro sandu sandugash sandun sanduni sandunika sanel sanela sanele sanelisiwe
sanelma sanem sanford sang-hoon sanga sangam sangameshwar sangameswaran sangamithra sangamitra sangay sangdao sangduen sangeet sangeeta sangeeth sangeetha
sangerbay sanghamithra sanghamitra sanghapriya sangharsh sanghita sanghoon sangin sangita sangwan sangwoo sanhitha sania sanidhi sanidhya sanig sanije sanika
sanil sanipepa sanish sanisha sanit sanita sanith sanitha saniyat sanja sanjaasuren sanjali sanjana sanjar sanjarbek sanjay sanjaya sanjayan sanjaykumar
sanjeet sanjeev sanjeeva sanjeevan sanjeevani sanjeevi sanjeevkumar sanjeewa sanjeewani sanjib sanjiban sanjibani sanjida sanjin sanjit sanjita sanjith
sanjitha sanjiv sanjivani sanjna sanjog sanjogita sanjogta sanjoli sanjot sanjoy sanju sanjuana sanjukta sanjula sanjun sanjusha sanjyot sankalp sankalpa
sankalpita sankaralingam sankaramma sankaran sankaranarayanan sankarshan sankarshana sanket sanketa sanketh sankha sankhadeep sankhayan sankritya sankruti
sanli sanna sannan sannat sanne sanneke sanni sannidhi sannidhya sannihita sanoat sanobar sanoh sanoj sanong sanoop sanovbar sanpreet sansanee sansita sanskar
sanskriti sanskruti santana santanu santatra santeri santhakumar santhalakshmi santhamani santhan santhana santhanakrishnan santhanalakshmi santhanam santhi
santhini santhiya santhosh santhoshi santhoshkumar santiaga santiago santichai santig santika santilata santimoy santina santine santino santokh santos
santosa santosh santosha santoshi santoshini santoshkumar santoso santram santtu santuzza sanubar sanusi sanvedna sanvi sanvika sanvitha sanviti sanwari sanya
sanyam sanyog sanyogita sanyukta sanyuktha sanzhar saodat saoirse saori saorla saorlaith saoussan saoussen saowalak saowaluck saowanee saowapa saparaly
saparbek sapargeldi saparmyrat saparudin sapfo sapir sapna sapphira saptak saptami saptaparna saptarishi saptarshi saptono saqib saqlain saqr sara saradamani
saradha saradindu sarag sarah sarahi sarai saraid sarajuddin saral sarala saraladevi saranga sarangan sarangerel sarangoo sarani saranjit saranraj
sarantsetseg sarantuya sarasamma sarasija sarasvati saraswathi saraswathy saraswati saraswoti saratchandra sarath sarathchandra sarathi sarathkumar sarathy
saratu saravana saravanakumar saravanan saravanapriya saravani saraviya saravjit sarawut saray saraya sarayu sarayut sarayuth sarba sarbajit sarbajna sarbani
sarbari sarbast sarbaz sarbesh sarbeshwar sarbeswar sarbjeet sarbjit sardha sardor sardorbek sardorjon sareh sarel sarfaraz sargam sargis sargun sarhad sariah
sarifah sarika sarimah sarina sarindra sarine saringkan sarinya saripriya sarit sarita saritadevi sarith saritha sariya sariyah sarka sarkawt sarkew sarkhan
sarkis sarko sarla sarma sarmen sarmila sarmistha sarmite sarmiza sarnai sarnath sarocha saroeun saroj saroja sarojadevi sarojamma sarojani sarojini
sarojkumar sarolta saroun sarper sarphan sarpong sarraa sarsenbay sarsenbek sarthak sarthika sartika sartini sartono sarudzai sarun sarunas sarunya sarup
saruul saruultuya sarvad sarvadaman sarvagna sarvagnya sarvagya sarvajeet sarvajit sarvajna sarvamangala sarvambh sarvan sarvanan sarvani sarvapriya sarvara
sarvarbek sarvari sarvashreshta sarvasri sarvenaz sarvendra sarvepalli sarvesh sarvesha sarveshwar sarveshwaran sarveshwari sarveswaran sarvika sarvin
sarvinoz sarvjeet sarvjit sarvodaya sarwan sarwar sarwat sasa sasan sasank sascha sasha sashank sashanka sashenka sashi sashikala sashikant sashikanta
sashikumar sashimohan sashka sashko sasho sashura sasicha sasichai sasidhar sasidharan sasikala sasikarn sasikiran sasikumar sasina sasinan sasindu sasipa
sasiprapa sasirekha sasithorn sasitorn sasiwimol saske sasker saskia sasmit sasmita sasmitha sason sasoon sassoun sasthi sastika sastro sasun saswat saswata
saswathi saswati satabdi satadal satadru satareh satarupa sataua satawat satea sateesan sateesh satendar satender satendra satenig satenik sathaporn
sathasivam sathees satheesan satheesh sathish sathishkumar sathit sathsara sathsarani sathvik sathvika sathwik sathwika sathya sathyabama sathyajith
sathyamoorthy sathyamurthy sathyan sathyanarayan sathyanarayana sathyanarayanan sathyanathan sathyapal sathyapriya sathyaraj sathyaseelan sathyavani
sathyavathi satik satinath satinder satindra satish satishchandra satishkumar satit sativola satnam satoko satomi satoru satoshi satpal satpreet satrajit
satria satrio satriyo satrughan satrupa satsuki sattam sattar sattie sattva sattwik satu saturnino satvant satvik satvika satvinder satvir satwant satwanti
satwik satwika satwinder satya satyabati satyabhama satyabrata satyadarshi satyadeep satyadev satyadeva satyajeet satyajit satyajith satyakam satyakama
satyaki satyakumar satyam satyamurthy satyan satyanand satyananda satyanarain satyanarayan satyanarayana satyanath satyandra satyanshu satyapal satyaprakash
satyapriya satyaranjan satyarth satyasheel satyasree satyavan satyavathi satyavati satyaveer satyavir satyavrat satyawan satyawati satybaldy satyen satyendar
satyender satyendra satyendranath satyesh satyeswar saubhadra saubhagya saubhagyalaxmi saubhik sauchun saud sauking saukuen saul saula saulan saule saulene
sauli sauling saulius saulo saumendra saumik saumil saumita saumitra saumitri saumu saumya saumyadeep saumyadipta saumyajit saumyaranjan saumyashree saunak
saundarya saundra saurabh saurabha saurabhi saurajit saurasish saurav saurish saurjya sauro saurya sausan sauti sauwah sauwan sauying savalan savani savanna
savannah savas savath savatiy saveena saveeta saveli savelia savelii savelij saveliy savely savenaca saveria saverio saveta savina savinay savinder savindi
savino savita savitaben savitha savithramma savithri savitri savitribai savitur savka savneet savni savoeun savri savuth savva savvas savvatiy savyasachi
sawai sawan sawanee sawang sawani sawanya sawat sawel sawinder sawitree sawitri sawittree sawney sawsan sawsen sawyer sawyl sawyu sayad sayak sayaka sayali
sayan sayana sayandeep sayandip sayani sayanika sayanta sayantan sayantani sayantika sayar sayareh sayari sayat sayda sayed sayeda sayeh sayekti sayfiddin
sayit sayli saylor saynab sayoni sayooj sayora sayuj sayuja sayuri sayyara sayyed sayyida sazali sbonelo sbusiso scannlach scannlan scarlett scathach scevola
schalk schelda schelteje schelto schimun scholastica scholastique schorsch schwannette schwantje scoithin scolaighe scot scott scottie scotty seabe seachnall
seachnasach sead seada seadet seadna seadya seafra seafraid seaghan seaghdh seamas seamuisin seamus sean seanach seanan seanin seanna searbhreathach searlait
searlas seasaidh seathan seathrun sebabatso sebahat sebald sebastiaan sebastian sebastiana sebastiane sebastiano sebastiao sebastien sebele sebenzile
sebestyen sebghatullah sebine seble sebnem sebolelo sebsibe seckou secundino seda sedanur sedat seddik sedef sedigheh sediq sedrak sedzimir seema seena seerp
seerpje seeske seeta seetaram seetha seethalakshmi seethamma seetharam seetharama seetharaman sefa sefakor sefanja sefer seffi sefik sefika sefora segalit
segev segismundo segolene segun segwarides seham sehar sehavet seheno sehija sehmus sehnaz sehrazat sehriban sehrish seidakhmet seidu seifeddine seifeldin
seifulla seiha seiichi seiit seija seiji seike seikje seiko seilbek seilkhan seimon seina seini seinimili seino seipati seiriol seisyll seisyllt seitek
seithati seithenyn seitkali seitzhan seiuli sejal sekaia sekar sekaran sekele sekhar sekine sekkura sekou sekove seksan sekula selah selahattin selaina selam
selamawit selame selamet selami selasi selassie selbjorg selby selcan selcen selcuk selda seldis selebogo selemani selemon selena selenay selene selenge
selesele seleven seleverin selie selien selim selima selime selin selina selinay selinsu selis seljan selka sello selloane selly selma selman selmar selorm
selsabil seltje selvaganesh selvakumar selvakumari selvam selvamani selvan selvanayagam selvanayaki selvapandi selvaraj selvaraja selvarajan selvarani
selvarasan selvarasi selvaratnam selvavinayagam selvendran selver selvi selvia selvije selvin selvinaz selvir selwyn selyf semaj semanti semanur semaye semeli
semere semetey semhar semia semih semiha semion semir semira semisi semka semke semmal semme semra semsettin semsi semso semyon senad senada senahid senait
senali senam senamile senan senani senanu senanur senay senayt sencan sendeku sendhil sendoa sendra senedu senekerim seneli senem senetenari seneti sengaloun
sengamalam sengchanh sengdara sengottaiyan sengphet sengul senih seniha senija senimili senja senka senlin sennur senol senthamarai senthamizh senthil
senthilkumar senthilnathan senthilvel senthur sentle senturk senuri senyo senzeni senzo seo-yeon seo-yun seocan seohyun seoigh seoirse seoirsia seojun seona
seonac seonag seonaid seonaidh seoras seordag seorsa seosaimhin seosamh seoyeon seoyun sepand sepanta sepehr sepidar sepideh sepiuta sepke sepp seppi seppli
seppo septi septia septian septiana septiani septianto septimiu septimus serafim serafima serafin serafina serafino seraina serap seraphina seraphine serapia
serapio seray serban serbest serbulent sercan serdal serdar serdem seremaia serena serenat serenay serevi serey sereyvuth serezha serge sergei sergej sergey
sergi sergia sergii sergio sergiu sergiy sergo serhan serhat serhed serhei serhii serhij serhildan serhiy serian seriba serife serigne serik serikbay serikbol
serikgul serikkali serikzhan serim serioja seriozha serkan serkut sermet sermin sermsak serob seroj serop serozh serpil sertac sertan serter serupepeli
servaas servac servaes servan servana servane servannig servatius serwaa serwan seryozha seryozhka sesethu sesha seshadri seshagiri seshan seshu sesili
sesilia sesimani setaita setara setareh setareki setav setayesh setefano seth sethembile setiabudi setiadi setiani setiarini setiawan setiawati setiono
setlhare setoki setrag setshaba setsuko settimia settimio setyaningsih setyawan setyawati setyo setyono seulgi seungho seunghyun sevada sevag sevala sevan
sevanti sevara sevarakhon sevastian sevastita sevastyan sevati sevda sevdalija sevdalin sevdalina sevde sevdiye sevenne severiana severiano severijn severin
severina severinas severine severino severo severyan sevgi sevgican sevgul sevil sevilay sevim sevinc sevinch sevinchoy sevinj sevket sevki sevkiye sevko
sevtap sevval sewar seweryn sewit seyda seydi seydina seydou seyedali seyfettin seyfi seyha seyhan seyhmus seyil seyit seyithan seyitmyrat seyma seymen seymur
seynabou seyoum seyran seywan sezai sezar sezen sezer sezgi sezgin sezim sezin seznec sezni sezny shaaban shaabani shaan shaanvi shaban shabana shabani
shabari shabaz shabbir shabib shabir shabnam shabnami shabtai shabtay shachar shachi shachin shachindra shad shadan shaden shadha shadi shadia shadiya
shadiyar shadman shadmehr shadurdy shadya shaelyn shafa shafaatu shafaq shaffer shafie shafik shafika shafinaz shafiq shafiqa shafiqah shafiqul shafiullah
shafqat shafrir shaghaf shaghayegh shaghik shagufta shagun shahab shahad shahada shahaf shahak shahan shahandukht shahane shahar shahariah shaharuddin shahbaz
shahboz shahd shahdad shahdokht shahed shaheen shahenda shahgul shahid shahida shahidan shahik shahin shahinaz shahir shahira shahirah shahizan shahla shahlo
shahmar shahmeer shahnam shahnawaz shahnaz shahnoza shahnur shaho shahodat shahpar shahpari shahperai shahram shahrazad shahrbanoo shahriar shahril shahriman
shahrin shahriyar shahriyor shahrizal shahrizan shahrizoda shahrnaz shahrnoosh shahrokh shahrom shahrooz shahrouz shahroz shahrukh shahrul shahrulnizam
shahryar shahrzad shahwali shahyad shahyar shahzad shahzadi shahzaib shahzaman shahzod shahzoda shai shaida shaiful shaik shaike shaikha shaikhulla shaila
shailabala shailaja shailee shailender shailendra shailesh shailesha shaileshkumar shaili shailja shaima shaimaa shaina shaindel shairbek shaista shaivi
shaivya shaiyr shakambari shakarim shaked shakeel shakeela shakeh shakhboz shakhlo shakhnoza shakhriyor shakhzod shakhzoda shakib shakiba shakil shakila
shakir shakira shakshi shakthi shakthivel shakti shaktipada shaktiprasad shaktivel shakuni shakuntala shakuntla shalabh shalaj shalaka shalala shaleen
shaleena shaleni shalev shalhevet shali shalika shaliko shalin shalinee shalini shaliv shallal shallu shalmali shalomit shalonda shalu shalva shama shamai
shamal shamala shamali shamanth shamantha shamar shambavi shambhavi shambhu shambhunath shambu shameek shameka shamel shamik shamika shamil shamili shamim
shamindra shamir shamis shamiso shamita shamith shamitha shamkhan shamla shamli shamma shampa shamsa shamseddine shamsher shamshiya shamsi shamsia shamsiah
shamsiddin shamsinar shamsiyya shamsuddin shamsul shamsullah shamsullo shamsundar shamsunder shana shanaka shanaya shanbhag shanda shandana shandilya shandra
shane shanee shaneka shanel shanell shanelle shani shania shanice shanika shaniqua shanit shanita shankar shankara shankaran shankari shankarlal shankarrao
shanker shankerlal shankha shankhadeep shankhamala shanmei shanmugam shanmugan shanmuganathan shanmugapriya shanmugaraj shanmugasundaram shanmugavalli
shanmugavel shanmukh shanmukha shanmukhi shanna shannan shannon shanshan shant shanta shantabai shantaben shantanand shantanu shantaram shante shantel shantha
shanthakumar shanthakumari shanthala shanthamma shanthan shanthana shanthanu shantharam shanthi shanthini shanthosh shanti shantidevi shantilal shantilata
shantimoy shantinath shantipriya shantiranjan shantiswarup shantum shanu shanvi shanvika shanvith shanvitha shanwei shaobin shaobo shaochen shaofang shaofen
shaofeng shaogang shaohong shaohua shaohui shaojie shaojun shaokang shaolin shaoming shaopeng shaoping shaoqi shaoqiang shaoqing shaorong shaotang shaowei
shaowen shaoxia shaoxiong shaoyan shaoyi shaoying shaoyong shaoyu shaozu shapi shapoor shapour shaqir shaqra shaquille sharad sharada sharadamma sharadchandra
sharadha sharadindu sharadini sharadkumar sharadwata sharaf sharanabasava sharanappa sharang sharani sharanjeet sharanjit sharanya sharareh sharatchandra
sharath sharathchandra sharatkumar sharavan sharavana sharavanan sharban sharda shardul shardula shardulvikram shareef shareefa shari sharif sharifa sharifah
sharifamo sharifjon sharifuddin sharifullah sharika sharil sharina sharini sharip sharipa sharita sharizal sharjeel sharla sharlene sharmaarke sharmad
sharmada sharmila sharmili sharmin sharmishtha sharmista sharmistha sharnam sharnya sharof sharofat sharofiddin sharon sharonda sharonit sharron sharshen
sharshenbek sharu sharvani sharvari sharvika sharvil sharvin sharwari shasenem shashaank shashank shashanka shashi shashibala shashibhushan shashidhar
shashidhara shashika shashikala shashikant shashikanta shashikanth shashikar shashikiran shashikumar shashimohan shashin shashini shashiprabha shashirekha
shashvat shashvi shashwat shashwata shashwati shasta shasti shaswar shatabdi shatakshi shatarupa shatavari shatha shathrughan shatlyk shatrughan shatrughna
shatrunjay shattyk shaukat shaul shaun shauna shaunak shaurya shauryaveer shavarsh shavit shavkat shavkatjon shavonne shawanda shawki shawky shawn shawna
shawnee shawqi shaxlo shaxnoza shaxzod shaxzoda shaya shayan shayantan shayesteh shayke shayla shaylee shaylesh shayma shaymaa shayna shayon shaz shaza shazia
shazwan shazwani shea sheekh sheel sheela sheelagh sheelavati sheelawati sheelin sheema sheena sheenagh sheenu sheera sheetal sheetala sheethal shefa shefali
shefi shefqet shefqete shehab shehad shehan shehana shehani shehata shehla shehnaz shehroz shehryar shehu shehzad shehzadi sheida sheifel sheikha sheila
sheina sheindel shejal shejwal shekaib shekar shekaran shekeba shekhar shekharan shekib shelbie shelby sheldon sheli shelia shelley shelli shelly shelton
shema shemer shemesh shemtov shemuel shena shenbagam shenbagavalli shene shenghong shenghua shengjie shengjun shengli shenglin shengmei shengnan shengping
shengqiang shengwei shengyi sherab sherali sherbek sheree shereen sheri sheridan sherif sherifa sherifat sherihan sherilyn sherin sherine sherkhan sherlyn
sherman shermila shermin shermuhammad sheron sherri sherrie sherrill sherry shershah shervin sherwin sheryl sherzai sherzod sherzodbek shesha sheshadri
sheshagiri sheshan sheshappa sheshrao sheva shevach shevan shevanti shewaye shewit shexmus shexo sheyda shibabaw shibaji shibani shibdas shiben shibl shibnath
shibram shibsankar shibu shichang shideh shiena shifa shifali shifang shifeng shiferaw shiffra shifra shigang shigeki shigeko shigeo shigeru shiguang shihab
shihabuddin shihai shihan shihao shiho shihong shihua shihui shiji shijia shijie shijin shijo shijun shikha shikhar shikhara shikhil shikhin shilan shilat
shilen shiler shilhav shiliang shilin shilo shiloh shilpa shilpashree shilpi shilpika shima shimelis shimi shimin shiming shimoli shimon shimona shimri
shimrit shimshon shimwa shina shingai shingirai shingo shinichi shinjan shinji shinjini shinkai shinobu shinoj shinta shinu shinya shiori shiping shipra shiqi
shiqiang shira shirah shirak shiran shiranthi shireen shirel shiri shirihan shirin shirina shirinbaji shirinoy shirish shirisha shirit shirl shirlei shirlene
shirley shirli shirly shirlyn shiromi shirong shirzad shisheng shishir shishira shishirkumar shishupal shital shitala shitao shitaye shitikanta shittu shiv
shiva shivaansh shivabalan shivachandra shivadas shivadev shivagami shivaji shivakanta shivakumar shivakumara shivakumari shivalal shivali shivalika
shivalinga shivalingam shivalingappa shivam shivamani shivamma shivamurthy shivan shivanand shivananda shivanandan shivangi shivangni shivani shivank shivanna
shivansh shivanshi shivanshu shivanya shivapal shivappa shivaprakash shivaprasad shivapratap shivapriya shivaraj shivaraja shivaraju shivaram shivarama
shivaraman shivaranjani shivaratri shivarudra shivashankar shivashankara shivashree shivasubramanian shivaswamy shivaya shivcharan shivdas shivdatt shivdayal
shivdeep shivdev shivdutt shiven shivendra shivendu shivesh shiveshwar shivi shivika shivin shivina shivinder shivjeet shivji shivkanya shivkaran shivkumar
shivkumari shivlal shivmangal shivmohan shivmurti shivnandan shivnarayan shivnath shivpal shivpoojan shivprakash shivprasad shivpratap shivpujan shivraj
shivram shivranjani shivratan shivreet shivshakti shivshankar shivtej shivya shiwei shiwen shixian shixin shixiong shiyan shiyang shiyao shiyi shiying shiyong
shiyu shiyuan shiyun shizhen shizhong shizuka shizuko shkelqim shkelzen shkendije shkumbin shkurte shler shlok shloka shlomi shlomit shlomo shlomtzion shmagi
shmaryahu shmaya shmuel shmulik shneur shoaib shoaleh shobana shobha shobhadevi shobhan shobhana shobharani shobhendu shobhika shobhit shobhita shobhitha
shobhna shobitha shodhan shodiya shodmon shofia shoghakat shogher shoghig shoghik shogik shogo shogufa shohag shoham shohei shohida shohista shohjahon shohrat
shohreh shohruh shohruhbek shoichi shoira shoji shokan shokat shokhan shokhista shokhjakhon shokhrukh shoko shokoofeh shokoufeh shokouh shokri shola shole
sholeh sholihah sholikah sholikhah sholom sholpan shomari shomer shona shonagh shonali shonda shondra shongile shonima shookum shoorveer shorai shorena
shoresh shorish shoroq shorouk shorouq shorya shoshan shoshana shoshanah shoshi shota shotaro shotiko shouaib shoucheng shoug shouguo shouk shouq shouren
shourya shoushan shouvik shouxin shova shovan shovana shovgi shovkat shoxruh shoxrux shpend shpendi shpetim shpresa shprintza shqipe shqiponja shqipron
shraavan shrabana shrabani shrabanti shrabasti shraddha shraddhanand shraddhesh shradha shraga shraman shramana shramik shravan shravana shravanan shravani
shravankumar shravanthi shravanti shravasti shravi shravya shray shraya shreedevi shreedhar shreedhara shreehari shreejit shreejith shreekant shreekanta
shreekanth shreekara shreekrishna shreekumar shreelekha shreema shreemati shreemoyee shreenandan shreenath shreenidhi shreenika shreenivas shreeniwas shreepad
shreeparna shreepriya shreeram shreerupa shreesh shreesha shreeshail shreeshailam shreetama shreevatsa shreeya shreeyash shrenik shrenika shreshta shreshth
shreshtha shresth shrestha shreya shreyaan shreyam shreyan shreyank shreyanka shreyansh shreyanshi shreyas shreyasee shreyash shreyashi shreyashree shreyashri
shreyasi shreyaskar shreyus shrichand shridevi shridhar shridhara shridula shridutt shrihan shrihari shrijani shrijit shrijita shrijith shrikala shrikant
shrikanta shrikanth shrikara shrikrishna shrikrushna shrikumar shrilakshmi shrilata shrilekha shrima shriman shrimant shrimati shrimayee shrimayi shrimoyee
shrina shrinand shrinarayan shrinath shringar shringi shrinidhi shrinika shrinivas shrinivasa shrinivasan shriniwas shripad shripal shripati shripriya shriram
shrirama shrirang shriranga shriranjan shriranjani shrirupa shrisha shrishail shrishailam shrishtee shrishti shrishtika shrishtipriya shristi shritama shrithi
shriti shrivalli shrivardhan shrivats shrivatsa shrivatsan shriya shriyan shriyans shriyansh shriyash shrooq shrushti shrusti shrutakirti shruthi shruthika
shruti shrutika shrutkirti shuaa shuaib shuaibu shuangshuang shuangxi shubh shubha shubhada shubhadeep shubhadip shubhadra shubham shubhamkar shubhamoy
shubhan shubhang shubhangi shubhangini shubhangni shubhank shubhankar shubhansh shubhanshi shubhanshu shubharani shubhashini shubhashis shubhashish
shubhashree shubhasree shubhendra shubhendu shubhi shubhika shubhjit shubhlaxmi shubhra shubhrajit shubhrajyoti shubhranil shubhransh shubhranshu shubman
shuchang shuchen shuchi shuchismita shuchita shuchitha shuddhashil shuddhodana shudh shufang shufen shufeng shugri shuguang shuhada shuhaida shuhan shuhong
shuhrat shuhratjon shuhua shuhui shujie shujing shujuan shujun shukching shukdev shukfan shukhan shukhrat shuki shukia shukla shuklendu shukling shukman
shukmei shukping shukri shukria shukriya shukrona shukrullah shukufa shukur shukurjon shukuru shukwah shukwan shukyee shukyi shukyin shukying shula shulabh
shulamit shulamith shulan shulem shuli shulin shuling shumail shumaila shumei shumin shuming shun shunsuke shuping shuqi shuqin shuqing shura shuren shurik
shurka shurong shurooq shushan shushanig shushanik shushant shushila shushma shushruta shuting shuvael shuvai shuwei shuwen shuxia shuxian shuxiang shuxin
shuya shuyan shuyang shuyi shuying shuyu shuyuan shuyun shuzhen shuzhi shuzhong shvet shveta shvetha shwan shweta shwetabh shwetal shwetambari shwetang
shwetank shwetanshu shwetha shwethashree shwetima shweyi shyam shyama shyamal shyamala shyamalan shyamalendu shyamali shyambabu shyambihari shyamdeo shyamdev
shyamendra shyamhari shyamini shyamji shyamkant shyamkishore shyamkumar shyamlal shyamlata shyamli shyammohan shyamnarayan shyampada shyamprakash shyamprasad
shyamrao shyamsaran shyamsundar shyamsunder shyamvir shyanne shyju shyla shynar shyngys shyngyskhan shyryn siadhail siadhal siamak siamke sian siaosi siard
siarhei siarl siarlot siaske siavash siavosh siawkje sibabalwe sibaji sibani sibaprasad sibbel sibbele sibbeltje sibble sibbo sibeal sibeko sibel sibelijn
sibghatullah sibilla sibolt sibonelo sibongakonke sibongile sibongiseni siboniso sibout sibrand sibrandina sibrandus sibrecht sibren sibrich sibrichje
sibrigje sibusisiwe sibusiso sibyl sibylle siccama sicco sicelo sicheng siciid sidaine sidal sidar siddanth siddappa siddarth siddartha siddesh siddeshwar
siddeshwara siddeswar siddhaant siddhant siddhanta siddhanth siddharaj siddharth siddhartha siddharthan siddhesh siddheshwar siddheshwari siddheswar siddhi
siddhika siddhima siddhinath siddhivinayak siddhraj siddhyant siddiksha siddiq siddiqullah sidhant sidhanth sidharth sidhartha sidharthan sidheag sidheshwar
sidhika sidhraj sidik sidika sidiki sidiq sidnei sidney sidoine sidonie sidramappa sidsel sidwell siebe siebelina siebeltje siebert siebo siebold siebolt
siebout siebrand siebrandina siebrecht siebren siebrich siebrichje siebrig siebrigje siebrigjen sieco sieds siedse siedske sieffrai sieffre siefke siegbald
siegbert siegberta siegert siegfried siegfriede sieghard sieghardt sieghelm sieghild sieghilde siegholde siegien sieglind sieglinde siegmar siegmund siegny
siegrad siegram siegrid siegrun siegtraud siegulf siegwald siegward siegwin siekele sielie sielke siemen siementje siemke siemon siencyn sieneke sienna
sientje siepke sierd sierdje sierdtje sierk sierkje sierou siertje siese sietje sietsche sietse sietsje sietske sietze sieuwe sieuwert sieuwke sievi siew
siewert sifaks sifaw sifiso sifjar sigal sigali sigalia sigalit sigbert sigbjartur sigbjorg sigbjorn sigbrandur sigbrit sigbritt sigdis sigdor sigdora
sigfastur sigfinn sigfinna sigfinnur sigfred sigfreda sigfrid sigfridur sigfus sigfusa siggeir siggerdur siggja sighard sighild sighvat sighvatur sigisbert
sigismondo sigismund sigiswald sigit sigita sigitas sigjon sigjona siglaug siglaugur sigleif sigleifur siglend sigmann sigmar sigmund sigmundina sigmundur
signe signhild signhildur signild signy signyja sigolf sigrid sigridur sigrik sigrikka sigrod sigron sigrun sigrune sigrunn sigstein sigsteinn sigthor
sigthora sigthrud sigthrudur sigtrygg sigtryggur sigtyr sigunn sigurast sigurasta sigurbaldur sigurberg sigurbergur sigurbert sigurbirna sigurbjarni
sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurda sigurdina sigurdis sigurdor sigurdora sigurdrif sigurds sigurdur
sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurhallur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur
sigurina sigurjon sigurjona sigurkarl sigurlaug sigurlaugur sigurleif sigurleifur sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurlogi sigurmann
sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurny sigurnyas siguroddur siguroli siguros siguroskar sigurpal sigurpala sigurpall sigurrakel sigurrin
sigurros sigurrun sigursteina sigursteinn sigursveinn sigurthor sigurthora sigurun sigurunn sigurvaldi sigurvaldis sigurveig sigurvin sigurvina sigurvor
sigute sigvald sigvalda sigvaldi sigvard sigvardur sigvarour sigvart sigve sigveig sigvin sigvor sigwart sigyn siham sihame sihan sihem sihle sihlumelo sihong
siim siina siiri siivi sijbe sijbolt sijbrand sijbrecht sijbren sijbrich sijgje sijia sijie sijke sijmen sijmke sijmon sijmontje sijna sijne sijns sijtje
sijtse sijtske sijtze sijuade sikandar sikelela sikeli sikho sikhumbuzo sikirat sikitu sikko silafaga silambarasan silambu silantiy silas sileas sileye silfa
silfra silfrun silia silindile silipa silis siliva silivia silja siljan silje silke silpa silvain silvana silvano silvanus silveria silverio silverius
silvestr silvestra silvestras silvestre silvestro silvestru silvi silvia silviana silvie silvija silvijn silvino silvio silviu silviya silwin silya silyn
simaile simangele simant simanta simantini simao simaran simarjeet simarjit simarjot simarpal simarpreet simas simay simbarashe simcha simeag simen simeon
simeona simeun simge simha simhadri simidh similoluwa simin simina siming simion simione simisola simiyu simkje simme simmo simo simon simona simonas simone
simonetta simonika simonne simonnet simontje simote simphiwe simplicio simpy simran simranjeet simranjit simranpreet simrat simrit sinafetu sinaitakala
sinalei sinalo sinan sinazo sindhu sindhuja sindhulekha sindhura sindhuri sindhusha sindi sindisiwe sindiswa sindre sindri sindy sinead sineag sineenat sineke
sinem sinemis sinenhlanhla sinesio sinesipho sineth sinethemba sinforosa sinforoso singaram singaravelan singaravelu sinikka sinisa sinjini sinknesh sinnie
sinoeun sinora sinovuyo sinta sintayehu sintija sinval sinziana siobhainin siobhan siochfhradh sioda sioeli siofra siokatame siokivaha siolat sioli siollan
siomha siomon sione sioned sionetali sionyn siors siosaia siosifa siosiua siotame siothrun sipan siphamandla siphax siphelele siphesihle siphiwe sipho
siphokazi siphosethu siphumelele sipke sipkje sipko sippie sipra siqi siqin siraad siraceddin sirafily siraj sirajeddine sirak siranjeevi siranoush siranush
siranuysh sirapop sirarpi sirarpie sirasit sirasree sireen sireli siri siridevi sirikanya sirikarn sirikit sirikorn sirikul sirilak sirima sirin sirinan
sirinapa sirinat sirine sirinthorn sirintra siriol siripa siripan siriphan siriphon siripong siriporn sirirat sirirattana sirisha sirithorn siritorn siriwan
siriwat siriyakorn sirje sirkka sirkku sirma sirnir siroos siroun sirous sirpa sirshendu sirun sirus sirusho sirvard sirwyn sisanda sisavang sisavath sisay
sishir sisial sisilia sisipho sisira sisirkumar siska siske sisko sisonke sisouk sisouphanh sisse sissel sissela sisselja sisto siswadi siswanto siswati
siswoyo sita sitadevi sitakant sitakanta sital sitala sitalakshmi sitan sitangshu sitanshu sitansu sitaram sitarama sitaramaiah sitaraman sitaramayya sitare
siteri sitha sithabile sithandwa sithara sithembile sithembiso sithny sithokozile sithu sithum sithumini siti sitikantha sitiveni sitora sitraka sitse sitske
sitsofe sitthichai sitthiphon sitthiporn sittichai siuan siubhan siuchun siueni siufai siufong siukuen siuling siuman siumei siuming siunan siusaidh siusan
siutiti siuwah siuwai siuyan siuying sivabalan sivachandran sivadas sivadasan sivagami sivaganesan sivagnanam sivagurunathan sivaji sivakami sivakumar
sivakumaran sivakumari sivalingam sivam sivamani sivan sivanand sivananda sivanandam sivanandan sivanantham sivanesan sivani sivaniasi sivapal sivapalan
sivaparvathi sivaprakasam sivaprakash sivaprasad sivapriya sivaraja sivarajan sivaram sivarama sivaramakrishna sivaramakrishnan sivaraman sivaranjani
sivaranjini sivasakthi sivasakthivel sivasamy sivasankar sivasankara sivasankaran sivasankari sivaselvam sivashankar sivashankari sivasubramaniam
sivasubramanian sivaswamy sivathanu sivatharan sivathmika sivayya sivenathi sivilay siviwe sivorn sivuyile sivuyisiwe siwakorn siwan siwaporn siwat siwatu
siwei siwen siwoo siwsan sixian sixolile sixta sixten sixtine sixto sixtus siyabend siyabonga siyabulela siyam siyamend siyami siyamtanda siyamthanda siyan
siyanda siyang siyaram siyasanga siyasharan siying siyovush siyu siyuan sizakele sizhe sizwe sjaak sjaan sjaantje sjaco sjafnar sjakie sjakko sjanet sjanie
sjanneke sjarel sjarlot sjefke sjefra sjeng sjieuwke sjimmie sjirkje sjobbe sjoeke sjoera sjoerd sjoerdina sjoerdje sjoerdsje sjoerdtje sjoerdtsje sjoerou
sjoertje sjoke sjors sjouk sjouke sjoukelien sjoukelina sjoukeline sjoukje sjouktsje sjouwke sjouwkje sjovald sjraar sjurd sjurdur sjuul sjuwke skadi
skaeringur skaidra skaidre skaidris skaidrite skaiste skaldi skapti skarde skarphedinn skeggi skelte skender skirgaila skirmantas skirmante skirnir skjalg
skjalgur skjoldur sklaer sklaera sklerijenn skolastika skrymir skulina skye skyla skylar skyler skylynn sladjana slaine slamet slavcho slaven slavena slavenka
slaveya slavi slavica slavik slavjanka slavka slavko slavoj slavoljub slavomil slavomir slavomira slawek slawoj slawomir slawomira slawosz sleibhin sleidy
sliman slimane slobodan slobodanka smadar smagul smail smangele smara smarajit smaran smaranda smaranika smbat smeralda smilja smiljana smilte smina smita
smitaa smitarani smitesh smitha smithesh smithi smrithi smriti smritirekha smruthi smruti smrutiranjan smrutirekha smyrill snabjorg snaebjorg snaebjorn
snaebjort snaeborg snaedis snaefrid snaefridur snaegerdur snaehild snaelaug snaelaugur snaeros snaerun snaerunn snaevar snaevarr snaevor snefrid sneha snehaa
snehadri snehajit snehal snehalata snehalatha snehalkumar snehamoy snehangshu snehansh snehanshu snehapriya snehashis snehashish snehasis snehasish snehendu
snehil snehit snehitha snehlata snezana snezhana snezhina snigdha snigdhadeep snikitha snithik snithika snizhana snjezana snjofridur snjoka snjokaldur
snjolaug snjolaugur snjolfur snjomundur snorre snorri snunit soad soafara soahary soalandy soamanana soamiarina soana soanirina soanomena soavina soazic
soazick soazig sobenna sobeslav sobha sobhan sobhana sobhanadri sobharani sobhi sobhita sobhy sobia sobieslaw sobir sobirjon sobitha sochea socheat socheata
sochenda sochetra sochi sochima socorro sodaba sodabeh sodeh sodiq sodnom sodnomdorj soedjarwo soeharto soekarno soenke soepomo soeren soetje sofer sofia
sofiane sofica sofie sofieke sofien sofiia sofija sofik sofiko sofiya sofiyka sofoklis sofonias sofoula sofya sofyan sogand sogol sohaib sohail sohaila sohair
soham sohamika sohan sohana sohani sohanlal sohanpal sohayb sohayla sohbet soheil soheila soheir sohel soheli sohib sohiba sohibakhon sohibjon sohinder sohini
sohitha sohnke sohom sohrab sohvi soile soili sointu soisig soizic soizick soizig sojida sojirat sokchea sokha sokhan sokhna sokhom sokhon sokly sokoeun
sokphal sokratis sokretya sokun sokunthea sokunthearos solaimalai solange solape solbjartur solbjorg solbjorn solbjort solborg solbra soledad soleh solehah
solena solene solenn soley solfrid solfridur solgerd solhild solhildur soliha solihin solijon solikhin soliyana soljon solke solko sollie sollilja solmar
solmaz solmey solmund solmundur solmveig soloarivelo solofo solofoniaina solohery solome solomia solomiia solomiya solomon solomoni solongo solonirina solrun
solrunn soltan soltanjemal solvar solveig solveiga solvejg solvi solvig solvin solvita solvor solyana somabha somachandra somadina somadri somak somalika
somaly somanna somansh somappa somaprabha somasekar somasekhar somasekhara somashekar somashekara somashekhar somashree somasree somasri somasundar
somasundara somasundaram somasuta somatra somaya somayeh somayya somayyeh sombat sombiniaina sombir somboon somboonsak somchai somchanh somchay somchit
somdatt somdatta somdev somdutt somen somenath somendra somerled somesh someshwar someshwara someshwari someswar someswara somhairle somika somila somjai
somjintana somjit somkhit somkiat somkid somlith sommany sommart sommya somnath somnuek somnuk somony somoresh somphet somphon somphone somphong somphop
somphou sompong somporn somraj somrak somrat somruthai somsak somsamai somsanith somsong somsri somsubhra somsuk somthawin somto somtochukwu somvati somvir
somwang somyot sonaakshi sonagul sonajit sonakshi sonal sonalben sonali sonalika sonam sonamoni sonay sonbol sondos sondous sondra sondre sonechka soner
sonesh sonexay songezo songhua songkhla songklod songkran songlin songphon songping songsak songsheng songsri songtao songul songyan sonia sonibala sonita
sonja sonjoy sonka sonke sonma sonnhild sonnhilde sonny sonsoles sonubala sonun sonunbek sonya soo-jin soo-yeon soodabeh soojin sooraj soorya sooryakanth
sooryanarayanan soosan sooyoung sopanha sophal sophally sophana sophanith sophanna sophany sopharith sophary sophat sophea sopheak sopheaktra sopheap sopheara
sophearith sophearom sophia sophie sophieke sophietje sophietou sophoan sophon sophorn sophronia sophus sophy sopiah sopian sopida sopio sopoaga sopyan sora
sorabh soraia soran sorasak sorawit sorawut soraya sorcha soren sorin sorina sorine sorinel soriya sorkunde sorley soroosh soroush sorphea sorya sosaia
sosanna sosefo soseh sosena soslan sosorbaram sosthene sosuke sota sothea sotheara sotheavy sothun sothy sotiria sotirios sotiris sotiroula souaad souad
soubhagya soubhik soudabeh soufian soufiane soufyan souhad souhaib souhail souhaila souhair souhardya souhayla souheil souheila souhila souhir soujanya
soukaina soukanh soukarya soukayna soukeye souksavanh soukthavy soulef souleiman souleyman souleymane soulisack soulivanh souliya soultana soumaia soumaila
soumali soumava soumaya soumen soumendra soumendu soumi soumia soumik soumil soumili soumini soumita soumitra soumitri soumodip soumojit soumya soumyabrata
soumyadeep soumyadip soumyajit soumyajyoti soumyak soumyaranjan soumyarup soumyashree soumyendra sounak soundara soundaraj soundaram soundararajan soundariya
soundarya soundaryalahari soundos soundous soungalo sounia sountharya souphanouvong souphaphone sourabh sourabha sourabhi souradeep souradip sourajit souranil
souransu sourashis sourav sourendra sourin sourjya sourya souryadeep sousan souta soutchay soutik souvagya souvik souzan sovaia sovann sovanna sovannara
sovannarith sovannaroth sovannary sovanney sovanroth soveacha sovichea sovuth sowbhagya sowena sowjanya sowmi sowmini sowmiya sowmya sowmyashree sowndarya
sowparnika soyeon soyolmaa soysal spandan spandana sparsh sparsha sparshi spartak spasenija spasimir spasoje spela spencer sperenn sphamandla sphelele sphiwe
sphoorti sphurthi sphurti spiridon spiru spiwe spodra spogmai spomenka spoorthi spozhmai spozhmay sprogis spyridon spyridoula spyros spyrydon sqour srabana
srabani srabanti srabasti sranjan sravan sravana sravanakumar sravani sravankumar sravanthi sravanti sravasti sravya srbislav srboljub srbuhi srdan srdjan
srecko sreco sreeja sreejaya sreejesh sreejit sreejita sreejith sreejitha sreekala sreekanta sreekantan sreekanth sreekar sreekara sreekrishna sreekrishnan
sreekumar sreekumari sreekutty sreelakshmi sreelal sreelata sreelatha sreelekha sreema sreemanti sreemathi sreemoyee sreenath sreenesh sreeni sreenidhi
sreenidi sreenish sreenivas sreenivasa sreenivasan sreenivasulu sreenu sreepad sreepada sreeparna sreepathi sreepriya sreeraag sreerag sreeraj sreeram
sreeramulu sreeranjini sreerekha sreerupa sreesankar sreesanth sreesha sreeshanth sreeshma sreetama sreethu sreevalli sreevalsan sreevatsan sreevidhya
sreevidya sreeyuktha srestha sreten sretenija sretko srettha sreya sreyan sreyansh sreyas sreyasee sreyashi sreyashree sreyasi sreyleak sreymao sreymom
sreyneang sreynich sreyoshi sreyoun sreypich sreypov sreyrath sreyroth sri sriani sridar sridatta sridevi sridhana sridhar sridhara sridharan sridhula
sridipta sridulal srigouri srihan sriharan srihari sriharini sriharsha sriharshini srihit srihitha srija srijal srijan srijana srijani srijanya srijay srijaya
srijesh srijit srijita srijith srijitha srijon srijoni srijoy srikala srikanta srikantan srikanth srikantha srikanthan srikar srikara srikrishna srikrishnan
srikruthi srikumar srikumaran srilakshmi srilal srilalitha srilata srilatha srilaxmi srilaya srilekha srilika srimal srimala srimanta srimanth srimanthi
srimanti srimathi srimati srimayee srimayi srimoyee srimukhi srimulyani srinaga srinanda srinath srinatha srinayani srinesh sringar srini srinidhi srinidi
srinija srinika srinikaa sriningsih srinish srinitha srinithi srinivas srinivasa srinivasan srinivasarao srinivash srinivasulu sriniwas srinjay srinjini
srinjoy srinjoyee sripad sripada sripal sriparna sripathi sripathy sripati sripriya sripurna srirag sriraj sriram srirama sriraman sriramulu sriranga
sriranjan sriranjani sriranjini sriranjitha srirekha srirengan srirup srirupa srisailam srisakthi srisankar srisha srishail srishan srishiva srishma srishta
srishtee srishti srishtika srishyam sristi srisuda srisudha srisundar srisurang srisuwan sritama sritej sritha srithan sritharan srithi srithika srithin sriti
srivaibhav srivalli srivalsan srivani srivarsha srivarshini srivas srivathsan srivatsa srivatsan srivatsav srivatsava srividhya srividya srivin srivishnu
sriwahyuni sriya sriyan sriyani sriyansh sriyanti sriyanto sriyas sriyati sriyono srobona sroysuda sruja srujan srujana srujani srujanika srujay srushti
srusti srutakirti sruthi sruthika sruthy srutika sruud ssebagala ssebunya ssekamatte ssekandi ssemakula ssempa ssenyonga sserwadda stacey staci stacia stacie
stacy staffan stamata stamatia stamatina stamatis stamenija stamenko stan stana stancu stane stanija stanimir stanimira stanimirka stanisa stanislao stanislas
stanislaus stanislav stanislava stanislavka stanislaw stanislawa stanislovas stanka stanko stanley stanoje stanske stanyo starkad starkadur starla starri
stasia stasik stasya stasys stathis stavros stavroula stavya steafan steaphan steen stees stef stefan stefana stefani stefania stefanie stefaniia stefanija
stefanina stefanita stefaniya stefano stefanos stefany steffan steffanie steffen steffi steffie stefka stefke stefna stefnir stefny steijn steinar steinarina
steinarr steinbjorg steinbjorn steindor steindora steinfinn steinfinnur steinfridur steingerdur steingrim steingrimur steinhildur steinka steinkell steinlaug
steinlaugur steinmar steinmodur steinn steinolfur steinrod steinrun steinthor steinthora steinulv steinunn steinvardur steinvor stela stelian steliana stelios
stella stellan steluta sten stepan stepanida stepanka stepashka stephan stephane stephanie stephany stephen stephenie stephon steponas stereden sterenna
stergiani stergios sterjo stesha stevan stevana steve steven stevie stevina stevinus stevka stewart sthabile sthembile sthembiso sthitapragya sthiti stian
stiefnu stiena stieneke stientje stiepan stig stigandi stigrun stigur stijn stijntje stilian stiliyan stiliyana stina stine stineag stiofan stipan stipe stipo
stirnir stjepan stoffelina stoian stoicho stoigniew stoil stoimen stojadin stojna storkur stoyan stoyanka stoyko stoyna strahinja stratis stratos strauta
struan strzezymir stuart sture sturla sturlaugur sturlina sturmi sturri stuthi stuti styliani stylianos stynie styopa styrbjorn styrgerdur styrkarr styrmir
styrr suaad suad suada suaibhsech sualeha suamalie suangsuda suapaia suardi suarni suat suavi subagio subagyo suban subandi subandrio subarna subash subashini
subathra subbaiah subbaiyan subbalakshmi subbamma subbammal subbaraju subbaraman subbarao subbaraya subbarayan subbarayudu subbareddy subbiah subbu
subbulakshmi subbulaxmi subeer subeesh subekti subha subhadeep subhadip subhadra subhagya subhalakshmi subhalaxmi subham subhamay subhamita subhamoy subhan
subhangi subhangini subhani subhankar subhanshi subhanshu subharanjan subhas subhasankar subhaschandra subhash subhashchandra subhashini subhashis subhashish
subhashree subhasini subhasis subhasish subhasmita subhasree subhasri subhathra subhayan subhayu subhendra subhendu subhi subhija subhikhsha subhiksha subhita
subhitha subhiya subhodeep subhodip subhojeet subhojit subhojyoti subhomoy subhra subhradeep subhradip subhrajit subhrajyoti subhranil subhranshu subhransu
subhrata subhro subhrojit subimal subin subina subira subitha subodh subodhini subrahmanya subrahmanyam subrahmanyan subramani subramania subramaniam
subramanian subramaniyam subramaniyan subramanya subramanyam subramanyan subrata subrato subrit subroto subur sucaad sucahyo sucdi suchada suchak suchanda
suchandan suchandra sucharita sucharitha suchart sucharu suchat suchaya suchet sucheta suchetan suchetana sucheth suchethana suchi suchika suchin suchinda
suchindra suchir suchira suchismita suchit suchita suchith suchitha suchithra suchitra suchorita suci suciati sudakshina sudalai sudalaimuthu sudama sudanshu
sudaporn sudaraka sudarat sudarmanto sudarmi sudarno sudarsan sudarsana sudarsanam sudarsanan sudarshan sudarshana sudarshanam sudarshini sudarsini sudarsono
sudarti sudarto sudaryanto sudaryono sudath sudawan suddhasattwa suddhashil suddhodan sude sudeep sudeepa sudeepta sudeepthi sudeepti sudeepto sudeera sudeesh
sudem sudenaz suderin sudershan sudesh sudesha sudeshana sudeshika sudeshkumar sudeshna sudev sudeva sudevi sudha sudhabala sudhagar sudhakar sudhakara
sudhakaran sudhaker sudhamani sudhamay sudhamoy sudhan sudhandhira sudhanshi sudhanshu sudhanva sudhanya sudharani sudharma sudharsan sudharshan sudharshini
sudheendra sudheep sudheer sudheera sudheesh sudheeshna sudhendra sudhendu sudhi sudhiksha sudhin sudhindra sudhir sudhira sudhiranjan sudhirchandra
sudhirkumar sudhish sudhitha sudhiti sudibyo sudiksha sudip sudipa sudipta sudipto sudirman sudiro sudivya sudjatmiko sudrajat sudri sudsakorn suelen sueli
suellen suely suetying sufang sufen sufeng sufian sufiya sufyan sugandh sugandha sugandhi sugandi suganesh suganthan suganthi suganthini suganya sugata sugath
sugathan sugavaneshwaran sugdiyona sugeerthi sugeeswara sugeng sugianto sugiarti sugiarto sugiharto sugihartono sugino sugiono sugiri sugirtha sugitha sugito
sugiyanto sugiyarto sugiyono sugoi sugra sugreev sugriva suguna sugunakar sugunan suha suhaa suhad suhag suhagini suhaib suhail suhaila suhaili suhaimi suhair
suhairi suham suhan suhana suhandi suhani suhardi suhardiman suharni suharno suharso suharti suhartini suharto suhartono suhartoyo suharyanto suharyono suhas
suhasa suhasi suhasinee suhasini suhasish suhayb suhayl suhayla suhaylo suhayr suheda suheil suheir suhel suheli suhendar suhendra suhendri suherman
suhermanto suherni suheyl suheyla suhina suhird suhit suhita suhitha suhong suhono suhrid suhrit suhrob suhrobjon suhruta suhruth suhtet suhua suhur suibhne
suindik suitbert suiun suiunbek sujal sujala sujalam sujan sujana sujani sujanto sujarwo sujata sujatha sujathan sujatmiko sujay sujaya sujayaa sujayanti
sujeet sujeeth sujeewa sujeewani sujendra sujesh sujiati sujin sujina sujish sujit sujita sujith sujitha sujithkumar sujithra sujitkumar sujono sujoy sujoyita
sujuan sukalp sukalpa sukalyan sukamal sukamto sukanda sukant sukanta sukanth sukanti sukanto sukanya sukardi sukarman sukarna sukarni sukarno sukarsih
sukarti sukarto sukarya sukdeb sukdev sukesh sukeshi sukeshini suketu sukha sukhad sukhada sukhadeo sukhamoy sukhbaatar sukhbat sukhbeer sukhbir sukhchain
sukhcharan sukhdarshan sukhdeep sukhdeo sukhdev sukhdip sukhee sukhen sukhendra sukhendu sukhi sukhinder sukhjeet sukhjinder sukhjit sukhjot sukhlal sukhleen
sukhman sukhmandeep sukhmander sukhmani sukhmeet sukhminder sukhnandan sukhneet sukhpal sukhpreet sukhraj sukhram sukhrob sukhsagar sukhum sukhumphand
sukhvant sukhveer sukhvinder sukhvir sukhwant sukhwinder sukiman sukimin sukinah sukini sukirman sukirno sukiyem sukjai sukma sukmawati sukoco sukon sukran
sukrit sukrita sukrith sukritha sukriti sukriye sukru sukruta sukrutha sukruthi sukruti sukumar sukumara sukumaran sukumari sukunya sulabh sulabha sulaeman
sulaf sulafa sulagna sulaim sulaima sulaimah sulaiman sulaimanu sulakshan sulakshana sulakshmi sulasih sulasmi sulasno sulasti sulastini sulastri sulata
sulatha sulayman suldaan sule suleekho suleiman suleimani suleimanu suleimen sulejman sulejmana sulekh sulekha suleman sulev suleyman sulgen sulgun sulgwyn
sulhiya sulia suliac suliag sulian suliana suliane suliasi suliau sulien sulieti sulin sulio sulis sulislaw sulistiani sulistiawati sulistiono sulistiowati
sulistiyani sulistiyo sulistya sulistyaningsih sulistyanto sulistyawan sulistyawati sulistyo sulistyono sulistyorini sulistyowati suliyah suliyanti suliyono
suljo sulkhan sulkhani sulochan sulochana sultan sultana sultanah sultanbek sulton sultonali sultonbek sultonjon sulwen sulwyn sumadhu sumadhur sumadhura
sumadi sumaia sumaira sumaiya sumaja sumalata sumalatha sumalee sumallika suman sumana sumanas sumanasa sumanbala sumandeep sumangal sumangala sumangalam
sumangali sumani sumanjali sumanlata sumant sumanta sumanth sumantha sumanthi sumanto sumantra sumantri sumanyu sumardi sumardjo sumarjo sumarlidi sumarlidur
sumarlina sumarmi sumarmo sumarna sumarni sumarno sumarros sumarsih sumarsono sumarti sumartini sumarto sumartono sumarwan sumaryadi sumaryanto sumaryati
sumaryono sumata sumathi sumathy sumati sumay sumaya sumayah sumayya sumayyah sumayyatu sumbal sumbat sumbul sumedh sumedha sumedhas sumeet sumeeta sumeetha
sumegha sumeghna sumei sumendra sumendu sumer sumera sumeru sumesh sumeshwari sumeyra sumeyye sumiati sumiatun sumiko sumila suminah suminar sumini suminto
sumirah sumit sumitaben sumitabha sumith sumitha sumithra sumithran sumitra sumitrabai sumitraben sumitradevi sumitran sumitranandan sumitro sumiya sumiyati
sumod sumon sumona sumono sumonta sumontha sumonto sumrit sumru sumudu sumukh sumukha sumukhi sumyat suna sunaina sunakshi sunali sunam sunan sunanda sunandan
sunandha sunandini sunandita sunandu sunanta sunantha sunanya sunardi sunaree sunariyah sunarko sunarmi sunarni sunarno sunarsih sunarso sunarti sunartini
sunarto sunaryo sunasha sunatha sunatullo sunay sunayana sunayani sunbir suncica sundar sundara sundaralingam sundaram sundaramoorthi sundaramoorthy
sundaramurthy sundarapandian sundararaj sundararaja sundararajan sundararaman sundaravadivel sundaravalli sundarbabu sundaresan sundaresh sundareswaran
sundari sundarlal sundarraj sundas sundeep sunderlal sunderraj sundhar sundip sundoro sundos sundus sunduz sune sunee suneel suneerat suneet suneeta suneeth
suneetha suneeti suneha sunehra sunehri sunesh sunethra sunetra sunette sung-min sunghoon sungkono sungmin sungur sunhee sunheng sunidhi sunika sunil sunila
sunildatta sunilkumar sunimal sunina sunipa sunipun sunirmal sunirmala sunirmit sunisa sunish sunisha sunit sunita sunitabai sunitaben sunitadevi sunith
sunitha sunithi suniti sunjay sunjeev sunjit sunjoy sunleng sunmisola sunnary sunnat sunnatilla sunnatulla sunnefa sunneva sunnifa sunniv sunniva sunnlaug
sunnvald sunoto sunrit sunrita sunthara sunthareeya sunthon sunthorn sunusi sunyata sunyoto suoma supachai supachoke supakit supakorn supalak supaluck supamas
supanan supanat supannee supansa supantha supaporn suparat suparjo suparlan suparman suparmi suparmin suparna suparni suparti supartini suparto supartono
suparyanto supat supatcha supatra supattra supawadee supawan supawat supawit supendi supeno suphachai suphakit suphanat suphannee suphaporn supharat suphatra
suphot supiyah supoj suprabha suprabhat suprabhata suprabhath suprabhatham supradeep supragya supraja suprakash supranee suprapti suprapto suprasanna
suprateek suprateeka suprateem suprathik suprathika supratik supratika supratim supratip supratman supravat supreet supreeta supreeth supreetha supreetham
supreethi supreeti supreeya supreya supriadi suprianto supriatin supriatna supriono suprit suprita suprith supritha supriti supriya supriyaa supriyadi
supriyam supriyan supriyanka supriyanti supriyanto supriyata supriyatin supriyatna supriyatno supriyo supriyono supun supuni supurna supurva supyan suqin
suqing surabh surabhi surachai surachart surachet suradech suradeep suradet suradi suradji suraj surajbhan suraji surajit surajkumar surajmal surajmani
surajmukhi surajpal surajprakash surajprasad surakiart surakit suraksha surama suranaree surang suranga surangama surangi surangika suranjan suranjana
suranjeet suranjit suranjita suranto suraphol suraphon surapol surapong suraporn suraqa surasak surasit surasree suratchanee surath suratha surati suratin
suratman suratmi suratno suravi surawadee suray suraya surayud surayut surayya surayyo surbala surbhi surbhit surdeep suree sureela sureen sureeporn sureerat
sureinder surekha surela surena surendar surender surendernath surendra surendrakumar surendran surendranath suresan suresbabu suresh suresha sureshan
sureshbabu sureshbhai sureshchandra sureshini sureshkanna sureshkumar sureshlal sureshwar sureshwaran sureshwari sureswar sureswari sureyya suriakanth suriani
surianti suriati surindar surinder surinderjit surinderpal surindra surip suripto suriya suriyakala suriyakumar suriyan suriyanarayanan suriyanto suriyaprabha
suriyaprakash suriyon surjan surjeet surjendu surjit surjodeep surjya surjyakant surjyakanta surojit surono suroopa suroso suroto suruchi suruj surup surupa
surupama surupananda surya suryabala suryabhan suryabhanu suryadeep suryadev suryadeva suryadi suryadipta suryaja suryajit suryakala suryakant suryakanta
suryakantam suryakanth suryakantha suryakumar suryakumari suryalakshmi suryam suryamani suryamukhi suryan suryana suryanarayan suryanarayana suryanarayanan
suryanata suryanath suryani suryansh suryanshi suryanshu suryanti suryanto suryapal suryaprabha suryaprakasam suryaprakash suryaprasad suryapratap suryaraj
suryasekhar suryasen suryashekhar suryasis suryasnata suryatapa suryateja suryati suryatna suryavanshi suryavardhan suryavarman suryaveer suryavir suryendu
suryo suryono susan susana susanka susanna susanne susant susanta susanth susantha susanti susantika susanto suseela suseelamma suseelan suseendran susetyo
sushama sushan sushank sushant sushanta sushanth sushantha sushanthi sushanti susheel susheela susheeladevi susheelamma susheelan sushen sushendra sushetha
sushil sushila sushilaben sushiladevi sushilkumar sushim sushima sushindra sushir sushma sushmadevi sushmasri sushmi sushmit sushmita sushmith sushmitha
sushobhan sushobhita sushovan sushovita sushrut sushruta sushruth sushrutha sushruti susiana susie susil susila susiladevi susilawati susilo susilowati susima
susiyanti susmita susmith susmitha susnata susobhan susovan susri susruta susrutha susumu suswanto susweta sutanaya sutanto sutanu sutanuka sutapa sutarjo
sutarman sutarmi sutarni sutarno sutarti sutarto sutham suthan sutharsan sutharshan suthasinee suthat suthathip sutheesh suthep suthida suthin suthipong
suthiporn suthirtha suthisa sutida sutikno sutin sutinah sutini sutirah sutirtha sutisna sutiyah sutiyono sutiyoso sutjipto sutomo sutopo sutowo sutoyo
sutriani sutrisna sutrisni sutrisno sutthida sutthipong sutthisak suttinee suttipong sutton suvad suvada suvadip suvajit suvam suvamoy suvan suvankar
suvarchala suvarna suvarnalata suvarnalatha suvarnamala suvarnan suvarnaprabha suvasini suvdaa suvderdene suvechha suveen suveena suveer suveera suveetha
suvendhan suvendra suvendu suvesh suvetha suvi suvidha suvidya suvijay suvimal suvimala suvineet suvineeth suvinit suvitha suvithra suvitra suvobrata suvodeep
suvodip suvojit suvomoy suvra suvradip suvrajit suvrajyoti suvranil suvrat suvrata suvrath suwadi suwanan suwandi suwanna suwannee suwanto suwapee suwardi
suwardjono suwarji suwarjo suwarman suwarni suwarno suwarsih suwarso suwarti suwartini suwarto suwartono suwat suwati suwhan suwicha suwimol suwimon suwit
suwito suwondo suyadi suyamburaj suyamprabha suyan suyanti suyanto suyash suyasha suyashi suyashree suyati suyatmi suyatno suying suyitno suyog suyogya suyono
suyoto suyuan suyumbike suyun suzan suzana suzann suzanna suzanne suzata suzette suzhen suzilawati suzon suzuka svafa svafar svafarr svajone svajunas svalberg
svalrun svanberg svanbergur svanbjorg svanbjorn svanborg svandis svanfridur svangeir svanheidur svanhild svanhildur svanhvit svanlaug svanlaugur svanmundur
svanni svanny svanpor svanrun svante svanthor svanthrudur svanur svanveig svarthofdi svatava svatopluk svatoslav svava svavarina svea svegdir svein sveina
sveinbergur sveinbjartur sveinbjorg sveinbjorn sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinlaug sveinlaugur sveinmar sveinn
sveinros sveinrun sveinsina sveinung sveinunga sveinungi sveinur sveinvardur sveinveig sven svend svenja svenning sverre sverrhildur sverri sverrina sverrir
sveta svetik svetislav svetka svetla svetlana svetlin svetlina svetlozar svetomir svetoslav svetoslava svetozar sveva sviatlana sviatopolk sviatoslav svimon
svipdagur svipmundur svipur svitlana svitlanka svitrigaila svjetlana svolnir svyatopolk svyatoslav swaantien swaantina swaantje swaen swagat swagata swagath
swagatika swaha swaham swajit swami swamidas swaminadhan swaminatha swaminathan swamiraj swanand swanandi swanandita swanet swanette swanhild swanhilde
swanida swanitha swanneke swannie swantje swapan swapana swapanesh swapanil swapankumar swapna swapnadeep swapnadip swapnaja swapnajit swapnalee swapnali
swapnaneel swapnanil swapnapriya swapnarani swapnashree swapnasundari swapnava swapneel swapnendu swapnesh swapneshwar swapnika swapnil swapnila swapnita
swapnodeep swarag swarajit swarajya swarajyalakshmi swarali swarana swaranjali swaranjeet swaranjit swaranlata swarendra swarika swarit swarita swarnabala
swarnabha swarnadeep swarnadip swarnadipa swarnagouri swarnakala swarnakamal swarnalakshmi swarnalata swarnalatha swarnali swarnamala swarnamali swarnamayee
swarnamayi swarnamba swarnambika swarnamma swarnamoyee swarnapriya swarnashree swarnava swarnavel swarnendu swarnika swarnim swarnima swarnjit swarnlata
swaroop swaroopa swaroopan swaroopini swaroopkumar swarup swarupa swarupananda swarupinder swarupini swarupkumar swasthi swasthik swasthika swasti swastideep
swastik swastisri swathi swathika swathin swathy swati swatiben swatika swatilekha swatilena swatishri swayam swayamprabha swayamprakash swayampriya
swayamsiddha swayanshu swayansiddha swechchha swee sweekriti sweekruti sweena sweenal sweksha swenne swenneke swerus sweswe sweta swetabh swetabja swetambari
swetang swetank swetanshu swetapadma swetaparna swetha swethambari swetlana swiatopelk swidbert swiep swietopelk swietoslaw swietoslawa swithin swopan swopkje
swopnil swosti syafii syafinaz syafiq syafiqah syafira syafitri syafrizal syafruddin syafwan syahdan syahidah syahir syahirah syahiran syahmi syahputra
syahrial syahril syahrini syahrizal syahrul syaiful syaipul syakila syakir syakirah syama syamala syamaladevi syamali syamantak syamil syamili syamim syamimi
syamkumar syamlal syamsiah syamsu syamsuddin syamsudin syamsul syamsundar syamsuri syandana syarafana syarif syarifah syarifuddin syarifudin syarmila syaroh
syasya syawal syazana syazani syazlin syazwan syazwani syazwina sybil sybille sybolt sybout sybrand sybranda sybrandus sybrecht sybren sybrich sybrig sybrigje
sydnee sydske syfax sygrid syifa syimyk sylgwyn sylia sylke sylvain sylvaine sylvelin sylvester sylvestr sylvestre sylvette sylvi sylvia sylviane sylvie
sylwester sylwia symbat symen symentje symeon symke symkje symon symontje symphorien synne synneva synnove syokau syombua syona sypke sypkje syreeta syrga
syrgak syrstak syrym systa sythan sytje sytsche sytse sytske sytze syuhada syuhaidah syukri syukron syukur syune syuzanna syvart syvert szabina szabolcs
szabrina szalard szandra szebasztian szeman szendile szening szera szeren szerena szewai szewan szeyan szeying szidonia szilard szilvana szilveszter szilvia
szimonetta szofia szonja szorad szorenka szymen szymon

taage taalai taalaibek taalaigul taani taavet taavetti taavi taavo tabara tabasom tabassum tabatha tabish tabita tabitha tacettin tachgul tachmyrat taciana
taciano tadao tadas tadashi taddart taddeus tadeas tadeg tadej tadelech tadeo tadesse tadeu tadeusz tadevos tadgh tadhg tadiwa tadiwanashe tadleigh taduka
taede taefu taehyung taeke taekele taekje taekle taetse taetske taeyang tafadzwa tafaoga tafara tafat tafesse tafilele tafirenyika tafita tafrara tafuna taghi
taghreed taghrid tagir taha tahani tahar taher tahera tahereh tahiana tahir tahira tahire tahiry tahlia tahmasb tahmasib tahmasp tahmina tahmineh tahmoures
tahrir tahsin taiba taichi taidhgin taieb taiga taihua taike taiki taimaa taimi taimo taimoor taimur taina tais taisa taisheng taisia taisiia taisiya taissir
taisto taito taivan taivanbat taivo taiwo taiyr taiyu tajana tajeddine tajir tajuddin takahiro takako takamasa takanori takao takarangi takashi takaya
takayuki takeo takeru takeshi takfa takfai takfarinas takhir takisha takming takouhi takoush takshing takudzwa takuhi takuma takumi takuna takunda takuro
takuya takwah takwai takyi takyiwaa talaat talal talalah talalelei talan talanoa talantbek talat talatko talatu taldir taleb taleen talfan talfryn talgat
talgatbek talha talhah tali talia talica talieh taliesin taliilagi talila taline talita taliyah talkea tallak tallechien tallina tallulah talmon talmor talvi
talvikki talwin talwyn talya tamaalii tamador tamadur tamahae tamahou tamam tamami tamar tamara tamarka tamas tamasese tamatea tamati tamay tamaz tamazi
tamazight tamblyn tambwe tameem tameka tamela tamella tamer tamera tamerlan tamhas tamia tamihana tamika tamiko tamilla tamilselvi tamim tamima tamir tamirat
tamires tamiris tamiru tamkin tammam tamme tammechien tammerus tammes tammi tammie tammo tammuz tammy tamotsu tamra tamriko tamro tamsin tamsyn tamuka tamuna
tamya tamzin tanachai tanachat tanadon tanai tanaka tanapat tanapol tanapon tanaporn tanase tanat tanatswa tanawat tanay tancrede tancredi tandri tanechka
tanel taneli taner tanerore tangaroa tangihaere tanginoa tangiora tangming tangui tanguia tanguy tanguya tangwen tangwystl tangye tania taniel taniela tanika
tanil tanimola tanimu taninna taniora tanirbergen tanirt tanisara tanisha tanison taniya tanja tanjona tanju tanmay tannaz tanneguy tanneke tanner tannetje
tannig tannigje tannis tanongsak tansel tansu tansylu tantely tantri tantsoa tanu tanuja tanushree tanutchaporn tanveer tanvi tanvir tanwen tanwyn tanya
tanyaradzwa tanyel tanyeri tanysh tanyusha tanzeela tanzilya taona taonga taosheng taoufik tapaita tapani tapdig tapdiq tapfuma tapio tapita tapiwa
tapiwanashe tapuz taqwa tara taraipine taraivini taraji tarald taramea taraneh taras tarasyk tarcan tarcisia tarcisio tareef tarek tarekegn tareq tareque
tarfa tarfur tari tariana tariel tarieli tarik tariku tariq tariro tarisai tarja tarjei tarkan tarkhan tarlaith tarlan tarmizi tarmo taro taron taropafadzwa
tarquin tarquinio tarquinius taru tarub taruberekera tarun taruna tarusila tarvo taryn taryono tasadit tasawar tasbih tasgall tasha tashi tashinga tashtan
tashtanbek tasiu taskin tasleem taslima tasneem tasnim tasnime tasos tasoula tassaadit tassadit tassana tassanee tassekkurt tassilo tasya tatang tatenda
taterik tatev tatevik tathal tathan tatia tatiana tatiane tatik tatjana tatomir tatrit tatsiana tatsuo tatsuya tattybubu tattygul tatum tatyana taualai taubay
tauekel taufa taufaahau taufan taufik taufiq tauira taumoepeau tauno tauqeer taurangi tauras taurean taurima tausaga tauseef tautahi tautgirdas tautoko
tautvile tautvydas tauwkje tavakkul tavallo tavga tavgeh tavish tavit tavita tavo tavon tavor tawab tawan tawana tawananyasha tawanda tawatchai tawee taweesak
taweesin tawera tawfeeq tawfik tawfiq tawhiao tawhiri tawhirimatea tawhiwhi tawia tawiri tawny tawoos taya tayba taybah tayeb tayeba tayebeh tayech tayfun
tayfur taylan taylin taylor tayma taymaa tayseer taysir tayyab tayyaba tayyar tayyeb tayyebeh tayyib tayyibe tazegul tazio taziri teade teafa teagan teague
teamhair teariki tearlach tearlachan tearlag teasag tebbe tebogo teboho tebra tecla tecwen tecwyn ted teddy tedla tedros teeda teede teeke teela teele teemu
teena teera teerachai teeradej teeradet teerapat teeraphong teerapol teerapong teerasak teerasil teerathep teerawat teerayut teetje teetske teeuwes teeuwis
teevi teeyapat tefera tefik tega tegan tegau tegegne tegeirian tegenn tegerin tegfan tegfedd tegfryn tegid teglan tegoneg tegryd teguh tegwedd tegwen tegwyn
tegyd tehila tehilla tehmina tehreem tehseen teifi teifion teifryn teija teije teijo teike teilo teimuraz teimurazi teithi teitse teitske teitur tejal tejas
tejaswini tekela tekeste tekin tekincan tekla teklay tekle tekleab teklehaimanot teklemariam tekola telahun telaou telemaco telerch teleri telesfora telesforo
telesia telesphore tellef tellervo tellev tello telma telman telmo telse telske teltsje temaleti temel temenuzhka temesgen temidayo temilade temilola
temiloluwa temima temir temirbek temirkhan temirlan temirzhan temitayo temitope temmo temucin temuera temur temuri temuujin temuulen tenagne tenaye tendai
tendekai tengill tengiz tengizi tenho tenin tening teniola tenisha tenleigh tenley tennille tenpa tenphel tenslee tenzin tenzing teobaid teodolinda teodomiro
teodor teodora teodoras teodorico teodoro teodors teodosia teodosije teodosio teofil teofila teofilius teofilo teoman teona teotonio tepaea tepke tepod teppo
terence terentii terentiy terenty terenzio tererai teresa terese teresha teresien teresina teresinha teresita tereso terexa terez tereza terezia terezig
terezinha terhi teri terje terka terkel tero terpsichori terrance terrell terrence terri terrie terrwyn terry tersilla tertius terttu teruko teruo terwyn
tesema tesfa tesfaldet tesfalem tesfalidet tesfamariam tesfamichael tesfay tesfaye tesfayesus tesfu teshale teshome teshura tess tessa tessel tetiana tetje
tetman tetsje tetske tetsuo tetsuya tetyana teuila teuje teun teuna teunie teunis teunisje teuniske teuntje teuta teuthild teuvo teuwis teuwke tevel tevfik
tevhide tevin tevita tevite tewabech tewar tewdrig tewdwr tewelde teweldebrhan tewes tewharehuia tewis tewodros teyke teymur teyrnon tezcan tezer thabang
thabani thabet thabile thabisa thabisile thabiso thabit thabo thach thad thada thaddaeus thaddaus thaddeus thaer thafath thafsouth thair thais thaisa thaissa
thaksin thalente thales thalia thalita thamali thamar thamara thamasha thamer thamir thamires thammarat thamsanqa thana thanaa thanabat thanachai thanachat
thanachok thanadol thanadon thanae thanakit thanakorn thanakrit thanapat thanaphat thanaphon thanapol thanapon thanaporn thanarak thanaset thanasis thanat
thanathip thanathon thanathorn thanawan thanawat thanayut thanda thandanani thandar thandazile thandeka thandi thandile thandiswa thandiwe thando thandokazi
thandokuhle thandolwethu thaned thanet thang thangaraj thangbrandur thanh thanhhang thanhlong thanhmai thanhnga thanhtam thanhthao thanhthuy thanhtruc
thanhtung thanhvan thani thanin thanina thanisorn thanit thanita thankmar thanom thanomsak thanong thanongsak thanos thantaswa thantawan thanthip thanuchai
thanuja thanuji thanya thanyaphon thanyaporn thanyarat thanyathip thao thaonguyen thaovy thapanee thapelo tharaa tharaka tharaki tharanga tharangani tharathip
thareesha tharindi tharindu tharinee tharntip tharuka tharushi tharushika tharwat thassanee thatayaone thatchai thatchaporn thato thatohatsi thatsana thaung
thavary thavisouk thavone thavy thawat thawatchai thawdar thawee thaweesak thawin thaworn thayakorn thayida thazin thea theano theara thearith theary theda
thede theerachai theeradech theerapat theeraphat theeraphon theerapong theerasak theerawat theerayut theetje theeuwes thein theingi theint theinzaw theistur
theja thejani thekla thekra thelma thelonious themba thembalethu thembeka thembekile thembela thembelani thembelihle thembi thembinkosi thembisa thembisile
thembokuhle themis themistoklis thengill theo theobald theocharis theodelinde theodis theodolf theodoor theodor theodora theodore theodoros theodorus
theodosia theodosios theodosis theodule theodulf theofania theofanis theofilos theoklitos theologos theoni theophil theophile thepparat theresa therese
theresia theron thessaly theunis theuntje theya theyab theyr thi thiago thiane thibaud thibault thibaut thida thidarat thidrandi thidrik thieme thiemo thien
thienan thierno thierry thies thietmar thijme thijmen thijs thijsje thikra thilagavathi thilak thilaka thilan thilani thilde thilina thilini thilleli thilo
thimira thimna thineke thinh thinley thinnakorn thinur thinzar thipphavanh thipsuda thipwan thirachai thiraphat thirawat thirayut thiri thirza thisara thisari
thitaree thitima thitinan thitiphan thitipong thitiporn thitirat thitiwat thitiya thivanka thiya thjalfi thjodann thjodbjorg thjodbjorn thjodgeir thjodhildur
thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thobani thobeka thobekile thobela thobile thodoris thoka thokki thokmay thokozani thokozile thokozisa
thola thomai thomais thomas thomasina thomasje thona thondup thongchai thongdee thongdy thongkham thongloun thongphet thongsavanh thongsing thongsuk thongthip
thor thora thoranna thorarinn thorarinna thorarna thoraya thorben thorbera thorberg thorbergdis thorbergur thorbjarna thorbjarni thorbjartur thorbjorg
thorbjorn thorbrandur thordis thorduna thordur thore thorelfa thorelfur thorey thorfinna thorfinnur thorgautur thorgeir thorgeira thorgerdur thorgestur
thorgils thorgisl thorgnyr thorgrima thorgrimur thorgunna thorgunnur thorhaddur thorhalla thorhallur thorhanna thorheidur thorhelga thorhild thorhildur thori
thorina thorir thorkatla thorkell thorkild thorlakur thorlaug thorlaugur thorleif thorleifur thorleikur thorljotur thormar thormodur thormundur thorodda
thoroddny thoroddur thorolfur thorri thorsteina thorsteinn thorsteinunn thorsten thorstina thorunn thorunna thorunnbjorg thorvalda thorvaldina thorvaldis
thorvaldur thorvarda thorvardur thorveig thorvidur thorvor thorwald thouraya thozama thrainn thrandur thrasi thrastar thrasyvoulos throstur thrudmar thrudur
thu thuan thubten thuhien thuhuong thula thulani thulasizwe thulile thulisile thunayan thuong thuphuong thupten thura thuraya thurayya thurdis thurein
thuridur thurman thurny thurston thusara thushara thushari thuso thuthao thutrang thuy thuydung thuyhang thuylinh thuynga thuytien thuytrang thuyvan thuzar
thwin thyda thyra thyri thyrith thyrl thyrnir thyrnros tia tiaert tiago tiaho tiahuia tialda tialke tiamke tiana tianarivelo tiancheng tianci tianfu tianhao
tianhe tianhong tianhua tianjiao tianjie tianjun tianle tianliang tianlin tianlong tianming tianna tianpeng tianqi tianqing tianrui tiansheng tianshi tiantian
tianwei tianxiang tianxing tianyang tianyao tianyi tianyou tianyu tianyuan tianyun tianze tianzhu tiara tiarnach tiarnan tiaske tiavina tibamanya tibbechien
tibebe tibebu tibeke tiberiu tibirica tiblets tibor tiborc tibra tiburce tiburcia tiburcio tichaona tichatonga tichelien tidaf tidhar tidiane tidiani tidjane
tidrik tieba tiebbe tiebe tiecheng tiecoura tiedeman tiedo tiejun tieke tieling tieme tiemen tiemke tiemkje tiemo tiemoko tien tieneke tienes tienieke tieno
tiente tieqiang tierk tiernan tierney tiertje tiese tiesheng tiete tietie tietje tiets tietse tietske tieuvy tieuwke tiferet tiffani tiffanie tiffany tigabu
tigernach tighearnach tighearnan tighernach tigilau tigist tigisti tigran tigranuhi tihamer tihana tihema tihomir tihomira tihon tiia tiidrek tiina tiisetso
tiit tijana tijani tijania tijaniya tijas tijdo tijesunimi tijjani tijke tijme tijmen tijmke tijn tijna tijske tijtje tijtte tika tikhon tikran tikva tikvah
tilahun tilaye tilda tilek tilekbek tileli tilelli tilen tilken tilko tilleke tillie tillmann tilly tilman tilmann tilmar tilo tim timaima timea timeo
timerbulat timerkhan timilehin timiro timm timmo timmothy timmy timna timo timoci timofei timofej timofey timokha timoleon timora timosha timot timotea
timoteo timoteus timothee timotheos timotheus timothy timoti timucin timur tina tinano tinashe tinatin tinatini tinaung tinaye tindur tine tineke tinetta
tinevimbo ting tingfang tinghao tingting tingwei tingyu tinhinan tinhinane tinie tinka tinkara tinke tinmaung tinneke tinofara tinomuda tinoosh tinotenda
tinoush tinsley tinus tiobraide tiomoid tiorangi tipawan tipene tiphaine tipora tiraje tirechan tirelo tiresa tirfi tirion tiripo tirivangani tirivashe
tiriwashe tirkish tirsa tirta tirtsa tirtza tirtzah tirualem tirunesh tirza tisha titanija titem tithya titia titiana titie titiek titihuia titik titiko
titilade titilayo titilia titilola titilope titima titin tito titouan titrit titsian titus tiulipe tivadar tivona tiwai tiwalade tiwul tiziana tiziano tiziri
tizita tjaaike tjaak tjaaktje tjaard tjaarda tjaart tjaat tjabbe tjabbo tjabel tjabelina tjabring tjada tjaeltje tjakelina tjakko tjako tjalda tjaldur tjalf
tjalfi tjalkje tjalle tjallie tjallien tjalling tjalma tjaltje tjaltsje tjamke tjamme tjampie tjampke tjanda tjandina tjapke tjapko tjarco tjard tjarda
tjardine tjardo tjark tjarko tjasa tjaske tjasse tjebbe tjebbechien tjebbo tjeerd tjeerdina tjeerdje tjeerdtje tjeerdtsje tjeerk tjeerp tjeert tjeertje tjeike
tjelle tjelvar tjemke tjemme tjengerik tjenne tjepke tjepkje tjerkjan tjerkje tjerktje tjesse tjete tjetje tjetse tjetske tjibbe tjibbechien tjibbelina
tjibbertje tjibbo tjidde tjiep tjieuwe tjikke tjikkie tjilling tjimke tjinne tjisse tjits tjitsche tjitse tjitske tjitskje tjitte tjittje tjitze tjodolf
tjodolv tjoele tjoelke tjoens tjoerd tjolle tjomme tjompke tjoppe tjorfi tjorva tjorven tjorvi tjouke tlalane tlamelo tlhalefang tlhogi tlhompho tlotlang
tlotlego tlotliso toader toakase toalima toan toarangi toavina tobbe tobechi tobechukwu tobenna tobias tobiasz tobiloba tobin toby tochi tochukwu todd todor
todorce todorka todosija toeaina toeni tofig tofik tofilau tofiq toghrul togrul togtokh togtuun togzhan tohar tohir tohira tohirjon toine toini toirdhealbhach
toireasa toita toivo tojiddin tojinisso tojosoa tokelo tokhtar tokiniaina tokon toktar toktarbek toktobek toktogul toktokan toktosun tokunbo tolani toleafoa
tolegen tolentino tolga tolgahan tolganay tolgonai tolgonay tolib toliba tolik tolin tolkyn tollef tolleif tolmach tologon tolojanahary tolomeo tolotra tolqin
tolqinjon tolulope tolunay toluwani toluwanimi tolya tom toma tomag tomaisin tomaltach tomas tomasa tomasi tomasina tomasz tomaz tomek tomeka tomer tomhas
tomi tomika tomilola tomine tomiris tomislav tomislaw tomislawa tommaso tommi tommie tommy tomoaki tomohiro tomoko tomomi tomorr tomos tomoya tomoyuki tomris
tomuri toncho tonderai toney tongai tongchai tongotongo tongtong tongxin toni tonia tonino toninu tonis tonja tonje tonneke tonnie tonnies tonnis tonny tonu
tony tonya tonyo tooba toomaj toomas toone tooraj toos toosje topcan topden tope topgyal topi topias topkje toprak toqeer tor torald toralf toralv toranin
torbein torben torberg torbergur torbjorg torbjorn torborg torbrand torburn torcall torcuato torcuil tord tordis torduin tordur tore toregali toregeldi
torekhan torey torfa torfey torfheidur torfhildur torfi torfinn torfinna torfinnur torfrid torfridur torgald torgeir torger torgerd torgils torgny torgnyr
torgrim torgrima torgund torgunn torhall torhalla torhallur torhild torhildur torialai torianna toribia toribio torika toril torild torill torir torja torje
torjer torkel torkell torketil torkil torkild torkilla torkjell torlak torlakur torlaug torleif torleifur torleik torleiv torlof torlofa tormaigh tormod
tormodur tormund tornike torny torobek torod torodd torolf torolv torolvur torpekai torquil torrad torradan torrance torrey torril torstein torsteina
torsteinn torsteinur torsten torsti torstina toru torulf torulv torun torunn torunna torvald torvaldur torvard torvardur torveig torvid torvil torvild torvind
toryalai toryalay tosca toshiaki toshihiko toshihiro toshiko toshio toshiro toshiya toshiyuki toshko toshmat toshpulat tosin tossapol tosya touba touchathorn
toufan toufic toufik toufiq touhami touko touraj touria tourya toussain tovah tove toviah tovit towena toya toyguly toyin toykan toyly toymyrat toyosi tracey
traci tracie tracy trahaearn traian trajan trajanka trandafir trandafira trandur trang tranganh tranquilino traolach traudel traudl traudlinde traugott
trausta traustey trausti traute trauthelm trauthild trautlinde travis travon travonte trayan trayana trayvon trdat treasach treave treenuch treepop treerat
treesje treeve trefin trefina trefor treharne trelawny tremaine tremayne tremeur trena trendafil trent trenton tressa tressie trestan trev treva trevedic
treveur trevin trevion trevon trevor trewin trey treyvon trian triana triani triantafyllia triantafyllos trianto tricia trieneke trienke trienko trientje
trifin trifina trifine trifon trifun triin triinu trijn trijnie trijnis trijnke trijnko trijntje trijntsje trilok trina trine tringa trinh trinidad triona
triphine tripti trisha trisna trisnawati trisno tristan tristana tristen tristian tristin tristram tristyn trivena triwat trixie triyana triyani triyanti
triyanto triyatmi triyono troels trofim trofimena trokhym trond trondur troy trpana trpimir trudbert trude trudhild trudi trudie trudlinde trudperta trudy
truett truida truke truls truman trung trunghieu trungkien truong trupti trutz truus truusje tryfena tryffin tryffyn tryfon tryggva tryggve tryggvi tryggvina
trygve trygvi trymur tryntsje tryphena tryphon trystan tsabita tsabunia tsachi tsadkan tsaghik tsahi tsamchoe tsampika tsanka tsanko tsanta tsara tsaratiana
tsead tsebo tsega tsegaye tsegazeab tsegereda tsegyal tsehay tsehaye tseliso tsena tsend tsendmaa tsendsuren tsenko tsepak tsephel tsepo tseren tserenbaltav
tserendolgor tserendorj tserendulam tserenkhand tserennadmid tserenpil tsering tseringma tsetan tseten tsetseg tsetsegmaa tsetsgee tsevegmed tsevelmaa tsewang
tseyang tshala tshegofatso tshenolo tshepang tshepiso tshepo tshiala tshiamo tshibanda tshibangu tshibola tshidi tshilanda tshilombo tshimanga tshimbalanga
tshireletso tshitenge tshiteya tshiyombo tsholo tsholofelo tshwanelo tshwarelo tsiala tsiale tsige tsigereda tsigie tsiky tsila tsilavina tsilavo tsimafei
tsinjo tsion tsiory tsipi tsipora tsiporah tsira tsiresy tsiriniaina tsiry tsisana tsisia tsitohaina tsitsi tsitsino tsitso tsiuri tsjabbe tsjalle tsjalling
tsjeard tsjebbe tsjep tsjepke tsjerk tsjerne tsjets tsjibbe tsjikke tsjikkeline tsjip tsjits tsjitse tsjitske tsjomme tsofia tsofiya tsogbadrakh tsogbayar
tsoghik tsogt tsogtbaatar tsogtgerel tsogzolmaa tsolag tsoline tsolmon tsolmonbaatar tsomo tsonka tsonko tsothne tsotne tsovak tsovinar tsubasa tsultrim
tsundue tsuneo tsungai tsungirirai tsuriel tsutomu tsutsuna tsuyoshi tsveta tsvetan tsvetana tsvetanka tsvetelin tsvetelina tsvetko tsvetomir tsvetomira tsvi
tsvyatko tszching tszchun tszhin tszho tszkin tszkit tszkiu tszkwan tszlam tszlok tsztung tszwai tszwing tszyan tszyin tszying tuaifaiva tualima tuan tuananh
tuangporn tuanhung tuanjai tuankiet tuathal tuathla tuathlaith tuba tudal tudalig tudec tudeg tudek tudfil tudfor tudful tudgual tudno tudon tudona tudor
tudora tudorel tudorita tudose tudoual tudri tudual tudualle tudur tudwal tudwen tudyr tufan tufik tugan tugay tugba tugberk tugcan tugce tugdual tugduala
tugelbay tugen tugenn tugkan tugrul tugsbayar tugsem tugsjargal tugsuu tuguldur tuiasau tuija tuilagi tuilelaith tuimaleali tuimasi tuipulotu tuire tuiren
tujan tujann tujen tujuba tukaha tukay tukotahi tukuaho tukur tulasi tulay tulga tulia tulin tulkin tullia tullio tulqin tulsi tuluy tumai tumaini tumanako
tumas tumasch tumelo tumenbayar tumendelger tumenjargal tumette tumisang tummas tumoana tumpale tumuhimbise tumusiime tumwebaze tumwesigye tunahan tunay tunc
tunca tuncay tuncel tuncer tunde tung tungyan tunji tunnis tunzala tuomas tuomo tuovi tupou tupoumoheofo tupouniua tupouseini tupoutoa tupoutua turaj tural
turama turan turana turarbek turat turatbek turbileg turcan turdali turdibek turdubek turgan turganbek turgay turgunbek turgunboy turgut turhan turi turian
turiau turiav turid turidur turit turkan turkay turki turkia turkiya turkiyah turko turksen turlach turlough turob turpal turpekai tursunali tursunboy
tursunoy tursynay tursynbek tursynzhan turtogtokh turuhira turunesh turusbek turyasingura turysbek tushar tusharika tusiime tuteao tuterangi tuti tutik tutur
tuukka tuula tuuli tuulia tuulikki tuulima tuurtje tuva tuval tuvia tuviah tuvshin tuvshinbayar tuvshinjargal tuvshinzaya tuvya tuwak tuyen tuyet tuyetmai
tuyetnhung tuyisenge tuyishime tuyizere tuzolana tvrtko twagirayezu twagirimana twahirwa twan twannie tweli twesigye twila twinomugisha twizeyimana twumasi
twumwaa twyla txaber txema txomin tyara tybie tybion tydfil tydfilyn tydian tyesha tyfriog tykhon tyler tylor tyman tymen tymish tymofii tymofiy tymon
tymoteusz tymur tynaibek tynchtyk tynchtykbek tynymgul tynystan tyra tyree tyreek tyrel tyrell tyrese tyrfingur tyrfinna tyriq tyrnog tyrone tyshawn tysilio
tyson tyssilio tyssul tytje tytsje tytti tytus tyyne tyyra tzachi tzadok tzahi tzameret tzeela tzefania tzeitel tzemach tzeni tzila tzilla tzion tziona tzipi
tzipora tziporah tzippi tzipporah tzivia tzlil tzofia tzofit tzofiya tzortzis tzovinar tzuri tzuriel tzvi tzvia tzvika

uailean uaine uainin uaisele uaithne ualan ualani uallach uallachan uallas ualraig uarraig uasal uatea ubadah ubaid ubaida ubaidah ubaidullah ubaka ubalda
ubaldo ubanna ubayd ubayda ubaydulla ubaydullo ubbo ubele ubeyde ubirajara ubiratan ubolratana ubong ubonrat uche uchechi uchechukwu uchenna udara udari uday
udaya udayan udayanga udayangani udeme udeni udesh udeshika udgoon udin udo udobi udochi udochukwu udodiri udoka udomchai udomporn udomsak uduak udzma ueli
uenuku ufuk ughur ugiloy ugis ugljesa ugne ugnius ugo ugoada ugochi ugochinyere ugochukwu ugolina ugolino ugomma ugonma ugonna ugrin ugron ugtakhbayar ugur
ugural ugurcan ugyen uhelan uilani uiliata uilke uilkje uilleac uilleachan uilleag uilleam uilliam uilson uiltsje uinifareti uinise uinseann uinsionn uisdean
uisean uisneach uistean ujang ujith ujjwal ujjwala ujkan uju ujunwa ukachi ukachukwu ukamaka ulaiasi ulamila ulanbek ularbek ulascan ulbala ulbert ulbolsyn
ulbrand uldana uldaulet ulday ulderico uldis uldrik ulf ulfah ulfar ulfarr ulfat ulfdis ulfert ulfeta ulfey ulfgeir ulfhedin ulfhedinn ulfheidur ulfhild
ulfhildur ulfiah ulfilas ulfkell ulfkjell ulfljotur ulfried ulfrik ulfrun ulftyr ulfur uliana ulick ulises ulisse ulisses uljan uljana ulkje ulku ulla ulle
ulli ullur ulmas ulmasbek ulmeken uloaku ulochi ulpan ulrica ulrich ulrik ulrika ulrike ulrikka ulrikke ulrun ultan ultasila ultje ultsje ulturina uluakiola
ulugbek ulugbey uluhani ulukalala ulukbek ulungamanu ulunma uluwehi ulvhild ulviye ulviyya ulyana ulyanka ulykbek ulykpan ulysse ulysses ulzhan uma umaima
umaimah umair umairah umalat umama umamah umang umanga umaporn umar umara umarbek umarin umarjon umarkhan umaru umaya umayangani umayma umaymah umaynur umayr
umayya umbelina umbertina umberto umeda umedjon umesh umesha umeyye umida umidbek umidjon umit umitcan umitzhan umkulthum ummat ummugulsum ummuhan umniah
umniya umphon umran umringul umrzoq umsunai umuhire umuhoza umukundwa umulisa umulkheyr umurerwa umurungi umut umutcan umutesi umuthan umutoni umutoniwase
umwali umwiza unagh unai unaidh unaisi unako unal unaloto unathi unchalee undarmaa undrakh undral uniar unislaw unnbjorg unnbjorn unndis unndor unni unnsteinn
unnthor unnur unnvald unnveig unnveigur untari unto untung untza unudur uorschla upasana upeksha upendo upendra upul upuli uqbai uraiporn uraiwan uranbek
uranchimeg urangoo urantsetseg uranzaya urassaya urbain urbano urduja urezza urgen urho uriah uriel uriela uriell uriella urielle urien urijah uriya urker
urlou urmas urmat urmatbek urmila urooj uros urpo urs ursaille ursanna ursel ursela ursell urseltje ursign ursin urska ursmar ursula ursule urszula urte urtzi
ururangi urvan urvana urvashi urve urvoaz urvoez urwah usaden usaid usaini usamah usame usayd uschi usevalad usha ushangi usman usmonali usmonjon ustin ustina
ustiniya ustym uta utami utari ute uthai uthaiwan uther uthit uthman uthor uthpala uthumporn utiku utkarsh utku utkucan utomo uttam utthaporn uugan uuganbayar
uuganchimeg uuganjargal uuldert uuno uurtsaikh uveys uvindu uviwe uwais uwaisu uwamahoro uwamariya uwambaje uwamwezi uwani uwanyirigira uwase uways uwe uwera
uwihoreye uwimana uwimbabazi uwineza uwingabire uwiringiyimana uwitonze uwizeye uwizeyimana uxia uyanda uyanga uyangaa uyen uygar uzair uziel uzlipat uzma
uzoamaka uzochi uzochukwu uzodinma uzoma uzondu uzonna uzziah

vaaiga vaaimamao vaalele vachara vachirawit vaciseva vaclav vaclava vaclovas vadik vadim vadimka vadym vadzim vagelis vaggelis vagharsh vaghinak vagif vagiz
vagn vagnbjorg vagner vagnfridur vagnheidur vagnhild vahag vahagn vahakn vahan vahandukht vahap vahatra vahatriniaina vahdat vahdeta vahe vahefonua vahid
vahida vahide vahideh vahik vahit vahram vahrich vahridj vaibhav vaibhavi vaida vaidas vaidehi vaidila vaidilute vaido vaidotas vaike vainikolo vaino vaiola
vaios vairis vaishali vaishnavi vaisima vaiva vaivora vaizgantas vajihe vajiheh vakha vakhtang vakhtangi vakil vakula vakur valantis valarie valberg valbergur
valbjorg valbjorn valbjort valbona valbrandur valburga valcho valdas valdeci valdelice valdemar valdemaras valdemars valdemira valdenice valdete valdheidur
valdimar valdir valdirene valdis valdivino valdny valdor valdrun valdur valeh valentijn valentijntje valentim valentin valentina valentinas valentine
valentinien valentino valentyn valentyna valeri valeria valeriano valerie valerii valeriia valerij valerija valerijus valerio valeriu valeriy valeriya valery
valeti valev valfells valfrid valfridur valfrun valgard valgarda valgardur valgarour valgeir valgeira valgerd valgerdur valgrimur valheidur valhild valhildur
valia valiantsin valiantsina valik valisoa valita valko vallaug valleif vallie vallija valma valmir valmira valny valod valpuri valquiria valros valrun
valsteinn valter valters valthor valthrudur valtin valto valtteri valtyr valur valya valynja valyr vamarasi vambola vananh vance vanchig vanda vandana
vanderlei vanderleia vanderley vanderson vandeth vandill vandis vando vandy vanechka vanesa vanessa vangel vangelica vangelis vani vania vanida vaniko vanilda
vanita vanja vanko vanlam vannak vannapa vannarith vannary vannasone vannda vanny vantha vanxay vanya vanyusha vaosa vappu vaqif varanisese varanya varaporn
varban vardan vardanush vardges vardit varditer vardo varduhi vardur varenka varissara varlaam varlam varouj varoujan varpu varsenik varsha varsken vartanoush
vartavar varthrudur vartiter vartkes vartouhi varun varuna varunee varuzh varuzhan varvara varya varyusha vasak vasana vasant vasanthi vasco vasemaca vashti
vasif vasiko vasil vasila vasile vasileia vasileios vasili vasilica vasilii vasilij vasilije vasiliki vasilina vasilis vasilisa vasilisk vasiliy vasilka
vasily vasilyok vasiti vassili vassiliki vassilis vassily vasso vastert vasudev vasudha vasundhara vasvari vasya vasyl vasylisa vasylko vasylyna vasyok
vatcharin vatche vathana vathanak vathiswa vatimi vatosoa vatsy vatthana vaughn vavrinec vayia vazgen vazha vazhiko vazira vaziraxon vazken vazsony vazul
veaceslav veasna veata vebjorn veda vedad vedant vedat vedia vedny vedran vedrana vedrar veena veer veera veerachai veerapol veeraporn veerasak veerathai
veerawat veeraya veerendra veerle vefaig vefik vegard vegdis vegeir vegeirr veghildur veghvat vegleifur veglinur vegmundur vegny vegsteinn vehbi veigar veigo
veigur veijo veikko veiko veini veit vejdin vejin vejsil velaphi velaug velaugur velcho velda veleif velga veli velia velican velichka velichko velid velile
velimir velimirka velinka velisav velislav velislava veliswa velizar velizara veljko veljo velko velma velmurugan velomihanta velva vemund vemundur venance
venancia venancio venantas venanzio vencel venceslau vendela vendelin vendula venedikt venelin venelina venerina vengai veniamin veniana venise venkat venkata
venkataraman venkatesan venkatesh venla venny ventsislav ventsislava venustiano venya venyamin vepkhia vepkhvia vera verawati verce verda verdell vered
veremund verena verenaisi vereniki verginie veriana verica veridiana verjin verjine verla verlene vermundur vern verna vernard vernell verner verneri verners
vernhardur vernon verochka verohanitra veromanitra veroni veronica veronie veronika veronique veroslav verpetas versavia verusya veryan vesa vesela veselin
veselina veselinka veslemoy vesna vesnyana vestarr vestein vesteinn vestgeir vestmar vestny vestri vetim vetle vetri vetrlidi vetrunn veturlidi veturlina
veysel veysi viachaslau viacheslav viaene viaig vianney viatcheslav vibeke vibha vibhor vibol viborg viboth vicdan vicenc vicencia vicenta vicente vicentiu
vichai vichea vicheka vichentie vichet vicheth vichetr vichien vichit vichny vichuda vicken vicki vickie vicky victoire victoor victor victoria victoriano
victorine victorino victorita vidadi vidaga vidak vidal vidan vidar vidas viddis vidfinnur vidhi vidir vidjar vidkun vidkunn vidmantas vidmante vidoje
vidosava vidura vidya vidyadhar viena viengkham viengsavanh viengxay vieno viera viesturs viet vietanh viethoang vigar vigberg vigdis vigeli vigfus vigfusa
vigfusina viggo vighnesh vigilija vigleik viglund viglundur vigmar vigmund vigmundur vigny vigri vigrun vigsteinn vigthor vigtor vigtyr viguen vigur vihan
vihanga vihangi vihra vihren viima viire viive viivi viivika vijay vijaya vijayakumar vijayalakshmi vijona vikas vikash vikentiy vikenty vikia vikingur vikki
vikram vikrant viktor viktoras viktoria viktoriane viktorie viktoriia viktorija viktorina viktoriya vikula vilai vilailak vilayat vilayphone vilayvanh vilberg
vilbergdis vilbergur vilbert vilbjartur vilbjorg vilbjorn vilborg vilbrandur vildan vilde vilem vilen vilena vilfred vilfridur vilgard vilgeir vilgerd
vilgerdur vilgot vilhelm vilhelmas vilhelmina vilhelmine vilhildur vilhjalm vilhjalmina vilhjalmur vilho viliame viliami viliamu vilija vilikesa vilimoni
vilisi vilius vilive vilja viljalmur viljami viljar villads ville villem villu villy vilma vilmann vilmantas vilmar vilmos vilmund vilmundur vilnis vilny
vilor vilppu vimal vimala vimarsha vimbai vimbainashe vimbiso vimol vimolrat vimukthi vina vinaisi vinay vinayak vinbjorg vince vincent vincentas vincenza
vincenzo vincze vindya vineet vineeta vineta vinh vinhphuc viniana vinicio vinicius vinita vinjar vinko vinnie vinny vinod vinodani vinodh vinok vinsy vinuri
vinzent vinzentia vinzenz viola violaine violanta violante violeta violetta violette viorel viorica vipada vipaporn vipavee vipin vipul vira virag viraj
viraji viranga virantha viraphonh vireak virender virendra virfill virgiawan virgie virgil virgilia virgilijus virgilina virgilio virginia virginie virginija
virginijus virginio virginita virgis viridiana virineya virisila viriya viroj virpi virve visanu visar visarion visarut visbjorg viseth vishaka vishakha
vishal vishmi vishnu vishwajeet vishwanath visitacion visnja visoth vissarion vistein visut visvaldis vit vitaliana vitaliano vitalii vitaliia vitalij
vitalija vitalijus vitalik vitalina vitaliy vitaly vitalyos vitauts vitaya vitezslav vithaya vitia vitinia vitka vito vitold vitomir vitomirka vitoon vitor
vitoria vitorin vitorino vitou vittore vittoria vittoriana vittorina vittorino vittorio vitus vitya viva vivaldo vivek viveka vivi vivian viviana viviane
vivianne vivien vivienne vivin viyan vizant vizma vjekoslav vjera vjofn vjollca vjosa vlad vlada vladan vladas vladeta vladik vladilen vladilena vladimer
vladimir vladimira vladimirka vladislav vladislava vladlen vladlena vlado vladut vladyslav vladyslava vlaho vlasios vlasis vlasiy vlassis vlasta vlastibor
vlastimil vlastimila vlastislav vlastislava vlatka vlatko vleur vlora vlorian voahangy voahary voahirana voary vohid vohidjon voica voichita voicu voinea
voitto vojin vojislav vojislava vojka vojmir vojtech vojtecha volahanta volana volatiana volbert volbrecht voldemar voldemars voleak volha volkan volkard
volkbert volker volkert volkhard volkhart volkmann volkmar volkrad volkram volkward volkwin volmar volmer volodia volodka volodya volodymyr volodymyra
vololomboahangy vololona vololoniaina volrad volund volundur vonda vongai vongdeuane vonjiniaina vonjy vonne vonneke vorachai voranai voraphat voraphon
voraphot vorapong voravit vorawan vordis voroldur vorur vosila voskan voskehat voski vouga voula vouna vovka vovochka voymir vramshapuh vratislav vratislava
vreerk vrejouhi vreni vrerik vrezh vrijda vrinda vroni vroukje vrouktje vrouwke vrouwkje vrouyr vrushali vruyr vsevolod vugar vukan vukani vukasin vukica
vukman vukol vukoman vukosav vukosava vullnet vuniani vuokko vuong vuqar vural vusal vusala vusale vusi vusimuzi vusumuzi vuthea vuthy vuyani vuyelwa vuyisa
vuyisani vuyiseka vuyisile vuyo vuyokazi vuyolwethu vyacheslav vydas vydune vygandas vygantas vygaudas vyron vytas vytautas vytaute vytene vytenis vyvyan

waaka waana wabbe waceke wacera wachara wacharin wachira wachiraporn wachirawit wachirawut wachuka waclaw wadad wadah waddah wade wadee wadger wadha wadhah
wadida wadie wadih wadood wadzanai waebe waed waeel waeem wael waeltsje waewdao waewta wafa wafaa wafae wafaeh wafeeq wafia wafik wafika wafiq wafiqa wafula
wagaye wagma wagner wahab wahbi waheeb waheed waheeda wahib wahiba wahid wahida wahidah wahidullah wahinealii wahineokai wahyono wahyu wahyudi wahyudin
wahyuni wahyuningrum wahyuningsih wahyuningtyas wahyunita waiahuli waiakea waianuhea waiariki waichung waifong waihan waihong waihuka waihung waikeung waikit
waikuen waikwan wailam wailun waiman waimanalo waimania waimarama waimarie waimihi wainam wainani waiola waiora waipuna wairangi wairata wairemana wairimu
wairingiringi waisake waisale waisea waishan waisiki waiswa waithera waithira waitiahoaho waiyan waiyee waiyin waiying wajahat wajdi wajeeh wajid wajida wajih
wajiha wakana wakil wakim walaa walaaeddine walace walae walailak walaiporn walapa walaya walbert walberta walburg walburga walco waldburga waldebert
waldefried waldemar waldemara waldfried waldir waldtraut walea waleed walelign walenty walewijn walfried walfriede walid walidah waliullah walkje wallace
wallada wallapa wallich wally walmir walpurga walpurgis walraven walrick walsingh walter walterus waltfried walthard walther waltherus walti waltraud
waltraude waltraut waltrud waltrude waltrun wamaitha wamboi wambua wambui wambura wanas wanchai wanchana wanchi wanchun wanda wanderley wanderson wandi
wandile wandisile wandrille wanfang wangari wangchuk wangdu wangdue wangechi wangeci wangmo wangui wangyal wanida wanissa wanitcha wanja wanjala wanjiku
wanjiru wanjun wanlapa wanli wanlin wanling wannapa wannaporn wannarat wannas wannee wanneke wannisa wanpen wanping wanqing wanrong wanru wantana wanthana
wanthanee wanwimon wanwisa wanyama wanyee wanyi wanying wanyonyi wanyu wanza wanzhen waqar waqas warakorn waranga warangkana waranon waranthorn waranya
waraphon waraporn wararat warber warcislaw warda wardah wardani wardhana wardhani wardiman wardina wardoyo wareerat warin warinda warintorn waris warissara
warit waritsara warmold warnder warnersje warnerus warnier warnke warntje warona warre warren warsame warsini warsito warsono warunee waruni warut wasamon
wasan wasana wasantha wasanthi wasawat waseem waseema wasef wasfi wasfia wasiem wasif wasila wasim wasima wasin wasis wasito waskito wassa wassan wassana
wassef wassila wassim wassima wasswa wastl wasuthep wataru watchara watcharaphon watcharapol watcharaporn watcharee watchareeporn watcharin wateen wathana
wathanyu wathiq wathsala wathsalya wati watinee watini watisoni watse watske wattana wattanai watthana watze wauke wauter waverly wawan wawrzyniec wayan
waylon waymon wayne wazhma wazir waziri wbeimar weaam webbechien wedad wedekind wedigo wedzerai weena weendert weera weerachai weeraphat weeraphon weerapol
weerapong weeraporn weerasak weerasethakul weerathep weerawat weeraya weerayut weerke weeuwe wei weibin weibo weichao weicheng weidong weifang weifeng weigang
weiguang weiguo weihan weihao weihong weihua weihui weijert weijia weijian weijie weijuan weijun weikang weike weikje weili weiliang weilin weilong weimin
weiming weina weinan weining weipeng weiping weiqi weiqiang weiqin weiqing weiqun weiren weirong weisheng weitao weiting weitse weitze weiwei weiwen weixian
weixin weixing weixiong weiyan weiyang weiyi weiying weiyu weiyuan weizhen weizheng weizhi weizhong wejdan wekesa welat welberta weldon welile welington wella
wellem wellington welmer welmoed welmoet welsje weltje wemele wemeltje wemimo wemke wen wenbin wenbo wenceslada wenceslao wenceslas wenchao wenche wencheng
wencke wenda wendel wendela wendelbert wendelburg wendele wendelgard wendelien wendelin wendelina wendeline wendell wendelmoed wendelmoet wendeltje wendi
wendie wendong wendula wendy weneke wenfang wenfeng wengang wenguang wenhai wenhan wenhao wenhong wenhua wenhui wenjia wenjie wenjing wenjuan wenjun wenkai
wenke wenlan wenlei wenli wenliang wenlin wenling wenlong wenmei wenmin wenming wenna wennap wenpeng wenping wenqi wenqiang wenqin wenqing wenrui wensel
wensheng wentao wentian wenting wentje wenwei wenwen wenxi wenxia wenxian wenxiang wenxin wenxing wenxiu wenxuan wenxue wenya wenyan wenyang wenyi wenying
wenyong wenyu wenyuan wenyue wenyun wenzel wenzeslaus wenzhe wenzhen wenzheng wenzhi wenzhong wenzhu wenzu wepamyrat wepke wepkje weppe werenfried werkinesh
werna wernard wernburga werner wernfried werngard wernhard wernhild werni weronika wesley wessam wessel wesselien wesselina wesselius wesseltje westje westley
weston westyn wetini wetske wetzel weynshet whaitiri whakaahua whakaari wharepapa whatarangi whetu whetuiti whetumarama whina whiri whiro whitley whitney
wiaam wiame wiard wiarda wiardus wibald wibbe wibbina wibke wiborada wibout wibowo wibrand wibrandus wibren wichai wichan wichard wichart wichaya wicherdina
wichert wichertje wichian wichien wichit wichmann wichuda wicky wictor widad widagdo widayanti widayat widayati widelso widi widiarti widiastuti widiyanti
widiyanto widiyawati widodo widowati widukind widya widyan widyaningrum widyaningsih widyastuti widyawati wiebe wiebine wiebke wiebrand wiebrecht wiebren
wiebrich wiebrichje wiebrig wiebrigje wiecher wiechert wiegand wieger wiegerdina wiegertje wiegman wieke wiekje wieland wielant wielie wiemer wienand wiene
wieneke wiepert wiepie wiepk wiepke wiepkje wierd wierda wiert wiertje wiesje wieske wieslaw wieslawa wiete wietie wietje wiets wietse wietske wietze wievie
wifak wifaq wigand wigbert wigbold wigbolt wigburg wighard wigle wigmar wijaya wijayanti wijayanto wijbe wijbo wijbrand wijbrecht wijbren wijbrich wijbrigje
wijdan wijdane wijger wijit wijke wijmer wijna wijnand wijnanda wijnandus wijne wijneke wijnie wijnold wijnolda wijnsje wijnt wijnte wijpkje wijtse wijtske
wijtze wikhart wikitoria wikolia wikse wiktor wiktoria wikus wilai wilaiporn wilairat wilaiwan wilasinee wilawan wilber wilberdina wilbert wilbrand wilbrecht
wilbur wilburn wilco wilda wilderich wilf wilford wilfred wilfreda wilfredo wilfrido wilfried wilfriede wilgard wilgund wilgunde wilhelm wilhelma wilhelmien
wilhelmientje wilhelmina wilhelmine wilhelmus wilian wilke wilken wilkje wilko willa willard willehad willeke willem willemieke willemien willemiena
willemientje willemijn willemijna willemijntje willemine willemke willempien willempje willemtje willemtsje willene willi william williamina willian willibald
willibalde willibrord willibrordus willie willigis willimar willina willis willmut willodean willram willy wilma wilmar wilmer wilrik wilsje wilson wilte
wiltje wilton wiltraud wiltrud wiltrude wiltrun wiltsje wim wimke wimmie wimol wimold wimon wimonrat winai winand winant winarni winarno winarsih winarti
winarto wincenty winda windarti windi wineke winfred winfrida winfried winfriede winghei wingho wingkei wingkin wingkit wingkwan winglam wingman wingsum
wingsze wingtung wingyan wingyee wingyi wingyin wingying winiata winibald winifred winimar winkelina winneke winnie winnoc winnok winoc winog winok winola
winold winolda winona winrich winslow winston wioletta wipada wipaporn wipawadee wipawan wipawee wipke wipkje wiprecht wira wirachai wiranya wiraphon wirat
wirawan wirayut wiremu wiripine wiroj wirot wirote wirun wirut wiryo wisal wisam wisanu wisarut wisit wiske wislawa wisnu wissal wissam wissame wisselina
wissem wistin wisut withaya withiel withoon withur witold witoon witoslaw witsarut witse witske wittaya wittekind witthaya wivine wiwiek wiwik wiwin wiyada
wladyslaw wladyslawa wlodzimierz wlodzislaw wmffre wobbe wobbechien wobbegien wobbeltje wobbigje wobbigjen wobbina wobine wobka wobke wojciech wojslaw wojtek
wolbert wolbertus woldrik wolf-dieter wolfdieter wolfdietrich wolfert wolfgang wolfgard wolfgert wolfgund wolfgunde wolfhard wolfhart wolfhelm wolfher
wolfhild wolfhilde wolfrad wolfram wolfried wolfrun wolmer wolmoed wolter woltera wolterdina wolterina woltertje woltje wondemagegn wondimagegn wondimu
wondwesen wondwosen wondwossen wongsakorn wonjun woo-jin woodrow woojin wopke wopkje worachai worada worakan worakit woralak woranan woranuch woranut woraphat
woraphon worapoj worapol worapong woraporn worarat worasak woravut worawan worawit worawut worawuth workinesh workneh worknesh worku worlanyo wosene wouke
woukje wouly woury wout wouter woutera wouterina woutertje wouterus woutrina woynshet wranga wrenlee wrenleigh wrenley wripke wrocislaw wszebor wubba wubbe
wubbechien wubbegien wubbelina wubbeltje wubben wubbien wubbigje wubbina wubbo wubet wubit wubke wubshet wulan wulandari wulfert wulfertje wulfhard wulfhild
wulfhilde wulfila wulmer wunibald wunna wuraola wurdt wuryani wutthichai wutthikrai wuttichai wuttipat wuttipong wutyi wyatt wybrand wybrandus wybrecht wybren
wybrich wybrig wybrigje wyger wylie wyn wynand wyneke wynfor wynke wynne wynolda wynona wynonah wynonwy wynter wypke wypkje wytsche wytse wytske wytze

xaawo xabat xabier xabiibo xabiso xadica xadicha xaiyaphone xalbador xalid xaliimo xalima xamdi xander xandra xandru xanthe xanthi xanthippi xanti xasan
xatire xaveer xaver xaveria xavi xavier xaviera xaviere xayal xayrulla xayrullo xaysana xaysomphone xaysomphou xebat xedice xelat xemgin xenaro xenia xenofon
xenophon xenxo xeyale xezal xhanti xhavit xheladin xhelal xhemail xhemile xhevahir xhevat xhevdet xhezide xhylsime xia xiana xianbin xianfeng xiang xiangdong
xiangfeng xianghong xianghua xianghui xiangjun xianglan xiangli xianglin xiangling xiangmei xiangming xiangping xiangqian xiangqing xiangrong xiangru
xiangsheng xiangtao xianguo xiangwei xiangwen xiangyan xiangyang xiangyi xiangying xiangyu xiangyun xianhua xianlin xianming xianping xiansheng xianzhi
xianzhong xiao xiaobao xiaobei xiaobin xiaobing xiaobo xiaochen xiaochuan xiaochun xiaodan xiaodi xiaodong xiaofan xiaofang xiaofei xiaofen xiaofeng xiaofu
xiaogang xiaoguang xiaohan xiaohe xiaohong xiaohu xiaohua xiaohui xiaojia xiaojian xiaojie xiaojing xiaojuan xiaojun xiaokang xiaolan xiaole xiaolei xiaoli
xiaolian xiaoliang xiaolin xiaoling xiaolong xiaolu xiaomei xiaomeng xiaomin xiaoming xiaona xiaonan xiaoning xiaopeng xiaoping xiaoqi xiaoqian xiaoqiang
xiaoqin xiaoqing xiaoqiu xiaoqun xiaorong xiaoru xiaorui xiaoshan xiaosheng xiaoshuang xiaosong xiaotao xiaotian xiaoting xiaotong xiaowei xiaowen xiaowu
xiaoxi xiaoxia xiaoxian xiaoxiang xiaoxin xiaoxing xiaoxu xiaoxuan xiaoya xiaoyan xiaoyang xiaoyao xiaoyi xiaoying xiaoyong xiaoyu xiaoyuan xiaoyue xiaoyun
xiaozhen xiaozhou xiaozhu xichen xifeng xihua xijun xilola ximena ximing xin xinchen xincheng xinfang xinghai xinghong xinghua xingjian xingjun xingliang
xingming xingping xingtong xingwang xingwei xingxing xingyi xingyu xingyue xingyun xingzhi xinhai xinhua xinhui xinjian xinjie xinjun xinlan xinlei xinli
xinling xinmei xinmin xinming xinni xinpeng xinping xinqi xinran xinrong xinru xinsheng xinting xinwei xinwen xinxin xinya xinyan xinyang xinyao xinyi xinying
xinyu xinyuan xinyue xinzhi xiomara xiongfei xiqing xirsi xisco xisheng xiu xiuchun xiufang xiufen xiufeng xiuhong xiuhua xiujuan xiujun xiulan xiulian
xiuling xiumei xiumin xiuping xiuqin xiuqing xiurong xiuwen xiuxia xiuyan xiuying xiuyu xiuyun xiuzhen xiuzhi xiuzhu xiwen xiying xiyuan xizhi xoan xoana
xoaquin xochitl xoese xojiakbar xolani xolida xolile xolisile xoliswa xuan xuanmai xuanming xuantruong xuanyi xuanyu xuban xubin xudong xue xuefang xuefei
xuefen xuefeng xuegang xuehai xuehong xuehua xuehui xuejiao xuejing xuejun xueli xuelian xueliang xuelin xueling xuemei xuemin xueming xueping xueqi xueqian
xueqin xueqing xuerong xuesen xuesong xuetao xueting xuewei xuewen xuewu xueyan xueyang xueyi xueying xueyou xueyuan xueyun xuezhen xuezhi xuguang xuhong
xuhui xulei xulio xuming xunav xunlei xurshid xurshida xurshidbek xurxo xusan xuseen xusto xuyang xuying

yaa yaaba yaacoub yaacov yaakoub yaakov yaakova yaala yaalah yaasiin yaayaa yachen yacin yacine yacoub yacouba yacoubi yadana yadanar yadigar yadira yadviga
yael yaela yaeli yaelle yaena yafa yafang yafei yafeng yaffa yaffit yafit yafrah yagel yaghma yaghmoracen yaghoob yaghoub yaginka yagiz yagizhan yagmur
yagmurcan yagmyr yago yagub yagya yahan yahav yahaya yahel yahia yahir yahiya yahli yahong yahor yahui yahya yahyaa yahye yahyobek yair yaira yaiza yajie
yajing yajuan yajun yakau yakir yakira yakiv yakob yakoub yakout yakov yakubu yakup yalan yalcin yalda yalei yalemzewd yalim yalin yaling yalon yaman yameen
yamei yamila yamile yamilet yamileth yamilka yamin yamina yaminah yaming yamini yamit yamkela yan yana yanai yanaing yanaki yanan yananai yanbin yanbing yanbo
yancey yanchao yancho yanchun yandisa yandiswa yandong yaneli yanelis yanelisa yanet yaneth yanfang yanfei yanfen yanfeng yang yanga yangang yangchen yangdon
yangji yangkyi yangyang yangzom yanho yanhong yanhua yanhui yanina yanira yanis yanisleidy yanitsa yaniv yanjie yanjindulam yanjing yanjmaa yanjun yanka
yankit yanko yankun yanlam yanlan yanlei yanli yanlin yanling yanlong yanmei yanmin yanming yann yanna yannai yannaik yannan yanne yannez yanni yannic yannick
yannig yannik yannis yanpeng yanping yanqi yanqin yanqing yanqiu yanqun yanrong yanru yansheng yansong yantao yanti yanting yanto yantung yanuar yanwei yanwen
yanwu yanxi yanxia yanxin yanyan yanyi yanying yanyu yanyun yanzhen yanzhi yanzhong yaochen yaodong yaohua yaohui yaojun yaoming yaoqiang yaouen yaowalak
yaowaluck yaowapa yaowapha yaowaret yaowen yaoyao yaozong yapeng yaping yaprak yaqeen yaqi yaqian yaqin yaqing yaqiong yaqoob yaqoub yaqub yaqut yara yardena
yardeni yardley yared yaregal yareli yarely yarema yaren yaretzi yarik yarina yaritza yariv yarko yaromir yaron yarona yaropolk yaroslav yaroslava yarub
yaryna yasaman yasamin yasar yasara yasas yasasi yaseen yasemin yasen yaser yash yasha yashar yashfin yashoda yashodara yashraj yashwant yasin yasine yasir
yasiru yasitha yasmeen yasmiin yasmin yasmina yasmine yasodha yasser yassin yassine yassir yasuhiro yasuko yasumi yasunori yasuo yasushi yasuyuki yatimah
yatin yating yatlong yatmi yatming yauhen yauhenia yauheniya yavar yavin yavor yavuz yavuzhan yavuzselim yaw yawei yawen yaxian yaxin yayan yayra yayuk yayun
yazan yazdan yazdgerd yazeed yazen yazgeldi yazgul yazhini yazhou yazid yazmin yazmyrat yazzen ybyrai ydske ydwine yeboah yechezkel yechezkiel yechiel yedder
yedida yedidia yedidya yeeching yeelam yeeling yeeman yeeting yeeun yeewah yeferson yefim yefimiy yefrem yefri yefrosinia yefrosiniya yegana yegane yeganeh
yegen yeghia yeghik yeghisabet yeghishe yeghvard yegor yehann yehezkel yehiam yehiel yehonadav yehonatan yehor yehoram yehoshafat yehoshua yehoyada yehuda
yehudah yehudi yehudis yehudit yeimy yeison yeji yejide yejin yejun yekaterina yekbun yekta yekutiel yelda yelena yelisei yelisey yeliz yelizaveta yelmer
yelwa yelyzaveta yemane yemelian yemelyan yemi yemima yemisi yemisrach yemsrach yen yenenesh yener yenifer yennayer yennhi yenny yentel yentl yenya yenzokuhle
yeon-woo yeprem yeqing yerach yeranuhi yeranui yerassyl yeray yeraz yerbol yerbolat yerdaulet yerdos yeremey yeremia yerik yerin yerkanat yerkebulan yerkegali
yerkezhan yerkin yerlan yermak yermek yermolai yermolay yermone yernar yernur yerofey yerson yersultan yertay yerucham yeruham yerusalem yervand yervant
yerzat yerzhan yesbol yesenia yeseniya yeset yeshaya yeshayahu yeshe yeshey yeshi yeshimebet yeshiwork yeshua yesica yesim yesse yestin yesugen yesui yetkin
yetmwork yetnebersh yetunde yetvart yeukai yevdokia yevdokim yevdokiya yevedzo yevgen yevgeni yevgenia yevgenii yevgeniia yevgenij yevgeniy yevgeniya yevgeny
yevgine yevhen yevhenia yevhenii yevheniia yevheniy yevheniya yevkine yevlampiy yevpraksiya yevsey yevstafiy yewande yewbdar yezdan yezekael yezekela yezen
yggla yhlas yhonatan yi-ling yiadom yiannis yiannoula yibing yichao yichen yicheng yidan yidder yididya yidir yifan yifang yifei yifeng yiftach yiftah yigael
yigal yigit yigitali yigitalp yigitcan yigithan yihan yihao yihong yihua yihui yijia yijie yijing yijuan yijun yikai yikching yilan yilda yildiray yildirim
yildiz yilei yilin yiling yilma yilmaz yilong yimei yimeng yimfong yimin yiming yinan yinchun yindee yinfeng ying yingchun yingfan yingfang yingfeng yinghao
yinghong yinghua yinghui yingjie yingjun yingkit yingli yingluck yingming yingnan yingping yingqi yingqiu yingtai yingwei yingwen yingxia yingxin yingxue
yingyan yingying yingyong yingyu yingyuan yingzhe yingzhi yinhua yinka yinling yinlong yinon yinyin yiorgos yipeng yiping yiqian yiqing yiqun yiran yirga
yirmi yirmiyahu yirong yisca yiscah yishai yishan yisheng yishmael yisrael yissachar yissacher yitao yitbarek yiting yitong yitro yitzchak yitzchok yitzhak
yiukwan yiuming yiutung yiuwah yiwei yiwen yixian yixiang yixin yixing yixuan yiyang yiying yiyun yizhar yizhen yizhi yizhou ykelien ylana ylber ylenia ylfur
yljona yllka ylva ymke ymkje ynes yngva yngvar yngve yngvi yngvil yngvild yngvinn yntse yntymak yntze ynyra yoana yoandra yoandri yoani yoann yoash yoav yoavi
yochai yochanan yocheved yodchai yodgor yodgorbek yodit yodsak yoela yoeli yoelit yoeri yogendra yogesh yogev yogi yogita yohai yohan yohana yohanan yohandra
yohanes yohani yohanis yohannes yohay yohei yoheved yoichi yoko yolaman yolanda yolande yolente yoli yolima yolisa yollybay yomal yonadav yonah yonas yonat
yonatan yonathan yonca yondon yonela yong yongan yongbin yongbo yongchang yongchao yongchun yongfeng yongfu yonggang yongguang yonghai yonghao yongho yonghong
yonghua yonghui yongji yongjian yongjie yongjun yongkang yonglan yongle yongli yongliang yonglin yongmei yongming yongning yongpeng yongping yongqi yongqiang
yongqin yongqing yongquan yongsheng yongtao yongwei yongxiang yongxin yongxing yongyan yongyi yongyuan yongyut yongyuth yongzhen yongzheng yongzhi yonina
yonit yonka yonten yoojin yoon-ah yoqub yoqubjon yoqut yoram yoran yordan yordanka yordanos yorgos yorick yorleny yorqin yorqinoy yosapon yosef yosefa yosep
yoseph yoshiaki yoshie yoshihiro yoshiki yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yosief yosip yosra yossawadee yossef yossi yosua yosuke yosuman
yosun yosune yosvany yosyp yota yotam yothaka yothin yotsawat youcai youcef youdon youen youena youenn youenna youfang youfu youhua youlan youliang youlin
youmei youming youna younas younes youness young-ho young-soo youngho youngja youngjae youngsoo younig younis younn younous younus youping yousaf yousef
yousif yousra yousri yousria yousriya yousry youssef youssif youssouf youssoupha youssra yousuf youwei youxin youyun yovel yovka yowan yoyok yozhef ypkje
yrjan yrjana yrjo yrkill yrsa yrysbek yrysty ysaline ysbail ysbert ysbrand ysbrecht yselina ysella yseult ysolde ystwyth ythel ytsen ytsje ytske yttje yttsje
yuan yuanchao yuanfang yuanfeng yuanhang yuanhong yuanhua yuanhui yuanita yuanjie yuanjun yuanlin yuanming yuanping yuanqing yuansheng yuanyuan yuanzhi
yubaraj yubelkis yubin yubing yucel yuchen yucheng yuchun yudelka yudha yudhi yudhistira yudi yudistira yudit yudith yudon yudong yuecheng yuehan yuehong
yuehua yuejiao yuejin yuejun yuelan yueling yueming yuenching yuenling yuenman yuenting yueping yueqin yueqing yueru yueting yuewen yuexia yuexian yuexin
yueyan yueyang yueyi yueying yueyue yuezhen yufan yufang yufei yufen yufeng yufitran yugang yuguo yugurten yuhan yuhang yuhao yuhong yuhuan yuhui yui yuichi
yuika yuji yujia yujiao yujie yujin yujing yujuan yujun yuka yukai yukari yukchun yukfong yukhing yuki yukie yukihiro yukiko yukio yukkuen yukkwan yuklan
yuklin yukling yukman yuko yukping yuksel yuksheung yukun yukwah yukwai yukwan yukyee yukyi yukying yulan yuldus yulduz yulduzxon yulei yuleisy yulha yuli
yulia yulian yuliana yuliang yuliani yulianti yulianto yuliarti yuliati yuliawan yuliet yulieth yuliia yulija yulika yulin yulinar yuling yulisa yulissa
yulistia yulita yulius yuliya yuliyanti yuliyanto yulka yulong yulya yuma yumei yumeng yumi yumiao yumiko yumin yuming yumjir yumna yumni yuna yunan yunchao
yunes yunfan yunfang yunfei yunfeng yunhai yunhan yunhao yunhe yunhong yunhua yunhui yuni yuniar yuniarsih yuniarti yuniarto yuning yunis yunita yunjie yunjun
yunlan yunlong yunpeng yunping yunqi yunqing yunru yunshan yunsheng yuntao yunting yunus yunusa yunusemre yunxi yunxia yunxiang yunxiao yunyan yunyi yunying
yunyun yunzhi yunzhu yupadee yupaporn yupar yupeng yuphin yupin yuping yuqian yuqiang yuqin yuqing yuqiong yuran yurani yurany yurdaer yurdagul yurdanur
yureni yurets yuri yuridia yurii yurij yurik yuriko yuriy yurka yurko yurong yurtsever yurui yury yusaku yusef yusep yusha yushan yusheng yusif yusleidy
yusmary yusneidy yusnita yusof yusoff yusra yusran yusri yusriya yusron yussef yussuf yustas yustina yustyna yusuf yusufbek yusufcan yusufjon yusufu yusuke
yusup yusur yuswanto yuta yutaka yutang yuthasak yutian yuting yuto yutong yuttana yuttapong yutthana yutthaphong yuuka yuuki yuusuf yuval yuvali yuvaraj
yuvraj yuwadee yuwaree yuwei yuwen yuxia yuxian yuxiang yuxiao yuxin yuxing yuxiu yuxuan yuya yuyan yuyang yuyao yuying yuyuan yuzef yuzel yuzhe yuzhen yuzhi
yuzhong yuzhu yuzuki yvan yveline yves yvette yvon yvona yvonne yvonneke yvonnie ywena

zaafer zaali zabel zabelle zabian zabidah zabihullah zabir zabiullah zacaria zacarias zachariah zacharias zacharie zacharoula zachary zachery zack zackary
zackery zadig zador zaenab zaenal zaenudin zafarbek zafarjon zafeiria zafeiris zafeiro zafer zafiris zafirka zagdsuren zagida zagir zagorka zahar zaharia
zaharija zahava zahavi zahavit zaheer zahera zahia zahid zahida zahidah zahide zahidul zahir zahira zahirah zahit zahiya zahoor zahra zahraa zahradeen zahrae
zahrah zahran zahrasadat zahrotul zahwa zahwah zaid zaida zaidah zaidan zaiden zaidi zaiga zaihasra zailani zaimah zain zainab zainabu zainah zainal
zainalabidin zainatul zaindi zaineb zainol zainora zainuddin zainudin zainul zainura zainuri zaiqing zaira zairul zaiton zaitoon zaitun zaituna zaituni zakari
zakaria zakariya zakariyya zakaryah zakhar zakharii zakhariy zaki zakia zakiah zakir zakira zakiya zakiyah zakiyya zala zalan zaleha zaliha zalimkhan zalina
zalmai zalman zalmay zamanbek zamani zamari zambri zamfir zamfira zamina zamiq zamir zamira zamirbek zamokuhle zamri zamzam zamzuri zana zanda zander zandile
zandisile zandraa zane zaneb zanele zaneta zangmo zaniar zaninka zaniyah zanko zannouba zanoxolo zantigui zanyar zapryan zara zarafo zaragul zarangez zareen
zareh zarema zarghona zarghuna zaria zariah zarifa zarife zarifjon zarija zarina zarinah zarine zariyah zarko zarlasht zarmair zarmandukht zarmeen zarmeena
zarmik zarmina zarmineh zarnigor zarnish zarouhi zarrin zarrina zartasha zartosht zaruhi zaurbek zauresh zauri zaven zavier zawadi zawawi zawgyi zawiyah
zawmin zawwin zayabaatar zayabat zayan zayana zayar zayd zaydan zayden zaydoun zayed zaylee zaylin zayna zaynab zaynah zayneb zayneddine zayniyah zaza
zbigniew zbynek zbyslav zbyslaw zdena zdenek zdenka zdeslav zdislava zdobyslaw zdravka zdravko zdzislaw zdzislawa zeana zebede zebediah zebene zebiniso
zebokhon zebulon zebuniso zebunnisso zechariah zeegerina zeeshan zeev zefanja zeferina zeferino zeger zegert zehao zehava zehavi zehavit zehra zehranur zehua
zeidan zeidoun zeina zeinab zeinah zeineb zeineddine zeinep zeino zeinobia zeinolla zejna zejneba zejun zekai zekeriya zeki zekiye zekra zekri zelal zelalem
zelda zelia zelie zelig zeliha zelimkhan zelinda zeljana zeljka zeljko zella zelma zelmira zeltia zeltite zemer zemfira zemin zeming zemira zemzem zena zenab
zenaida zenaide zenande zenawi zendaya zenebe zenebech zenebu zenfira zengguang zengrong zengshun zengxiang zennor zenobia zenobie zenon zenonas zenovia zenta
zenzele zenzi zephan zephaniah zephirin zephyrin zeppu zeqir zeray zerda zerdesht zeren zerihun zerina zeritu zerrin zerubavel zeruya zeryan zeteny zethar
zetta zevadia zevulun zewde zewditu zewdu zeyad zeyar zeyna zeynab zeyneb zeynel zeynep zeynepnaz zeynepnur zeynepsu zeynolla zeytun zezva zhadra zhadyra
zhaina zhainar zhakan zhaksybek zhaksylyk zhaleh zhalgas zhambyl zhana zhanabek zhanagul zhanar zhanara zhanat zhanbolat zhandaulet zhandos zhanel zhanerke
zhangir zhangwei zhaniya zhanna zhannur zhanpeng zhansaya zhanserik zhansheng zhansultan zhanuzak zhanying zhanyl zhaohua zhaohui zhaojun zhaolin zhaoming
zhaoping zhaoqi zhaoxia zhaoxing zhaoxu zhaoyang zhaoyun zhaozhen zharas zharkyn zharkynay zhassulan zhasulan zhasur zhazira zhdan zhdana zhechka zhecho
zhehan zhelyazko zhen zhenbang zhenbo zhendong zhenechka zhenfang zhenfeng zhengang zhengfei zhenggang zhengguo zhenghai zhenghao zhenghong zhenghua zhenghui
zhengjie zhengjun zhengli zhengliang zhengming zhengnan zhengping zhengqi zhengqing zhengrong zhengsheng zhenguo zhengwei zhengwen zhengxiang zhengxin
zhengyan zhengyang zhengyi zhengying zhengyu zhengyuan zhengzhong zhenhai zhenhua zhenhui zheni zhenia zhenis zhenisbek zhenisgul zhenja zhenjiang zhenjun
zhenka zhenlin zhenni zhenning zhenping zhenqi zhenqiang zhensheng zhentao zhenwei zhenxing zhenya zhenyan zhenying zhenyu zhenyun zhenzhen zhenzhong zhibek
zhibin zhibo zhichao zhicheng zhidan zhifang zhifei zhifeng zhifu zhigang zhiguang zhiguo zhihan zhihao zhihong zhihua zhihui zhijian zhijie zhijun zhikang
zhila zhili zhiliang zhilin zhiling zhimei zhimin zhiming zhina zhinan zhino zhipeng zhiping zhiqi zhiqiang zhiqin zhiqing zhiquan zhirayr zhirong zhirui
zhisheng zhitao zhivka zhivko zhiwei zhiwen zhixian zhixiang zhixin zhixing zhixiong zhixuan zhiyan zhiyang zhiyi zhiying zhiyong zhiyu zhiyuan zhiyun
zhizhong zhomart zhongcheng zhongde zhonghai zhonghao zhonghua zhonghui zhongjie zhongjun zhongli zhongliang zhonglin zhongming zhongping zhongqi zhongqiang
zhongren zhongshan zhongsheng zhongshu zhongwei zhongwen zhongxian zhongxin zhongyi zhongying zhongyu zhongyuan zhongyun zhongze zhongzhen zhora zhour zhouyu
zhuangzhuang zhuldyz zhuldyzay zhumabay zhumabek zhumagali zhumagul zhumakhan zhumazhan zhuojun zhuolin zhuoran zhuoyi zhuoyuan zhusip zhuying zhuzhuna zhwan
zhyan zhyldyz zhypar zhyparkul ziad ziade ziang ziauddin ziaulhaq zibandeh zibeyda zibusiso zibute zibuyile zichen zidrunas ziedonis ziemomysl ziemowit zierk
ziga zigfrids zigismunds zigmantas zigmars zigmas zigor zigurds zihan zihang zihao zihara ziheng zihortza zihua zihui zijian zijie zijing zijun zikai zikhona
zikora zikoranaudodimma zilan zilda zilha zilin ziling zilla zillah zilong zilvinas zilya ziming zimkhitha zimkitha zimnako zimuzo zinab zinaida zinar zinat
zindan zineb zineddine zinedine zineta zinfira zinhle zining ziningi zinka zinmar zinmin zinmoe zinnur zinovia zinovii zinoviy zinoviya zinta zinzi ziora
zipora zipporah ziqian ziqiang ziqing zirui zishan zisis zita zitao ziteng zitomir zitong zivadin zivah zivan zivana zivanai zivile zivit zivko zivojin
zivorad ziwei ziwen zixia zixiang zixiao zixin zixuan ziya ziyad ziyada ziyaettin ziyafat ziyagul ziyan ziyang ziyao ziyi ziying ziynet ziyoda ziyodaxon
ziyodbek ziyodulla ziyodullo ziyoratsho ziyovuddin ziyuan ziyue zizhen zizheng zizipho zlata zlatan zlate zlatibor zlatija zlatina zlatka zlatko zlatomir
zlatoslava zmago zmaray zmicier zmitser znata zoard zodwa zoe zoelie zoely zoey zofia zofie zografia zohaib zohal zohar zohara zoharit zohartze zoheir zohid
zohida zohidjon zohier zohir zohirjon zohour zohra zohrab zohre zohreh zoi zoia zoie zoila zokir zokirjon zola zolani zolbayar zolboo zoleka zoliarisoa zolile
zoliswa zoltan zolzaya zongbao zonghan zongming zongwei zongxian zongying zora zoraida zoraide zoran zorana zorard zorela zorian zoriana zorica zorig zorigt
zorigtbaatar zorione zorka zornitsa zorodzai zoryan zoryana zosima zosimo zothile zoubaida zoubeida zoubeir zoubida zouhair zouhaira zouhayr zouheir zouhour
zouina zoulikha zoumana zovuyo zoya zoyka zozan zrinka zrinko zsanett zsigmond zsofi zsofia zsofka zsoka zsolt zsombor zsuzsa zsuzsanna zsuzsi zubaida
zubaidah zubair zubairu zubayda zubaydah zubayr zuberi zuberoa zubeyde zubeyir zuguang zuhair zuhairah zuhaitz zuhal zuhayr zuhdi zuhdija zuheir zuhoor zuhour
zuhra zuhre zuhri zuhro zuhura zukhra zukisa zukiswa zula zulaa zulai zulaiha zulaihat zulaika zulaikha zulaikho zulal zulay zulayho zulaykha zulaykho
zulbayar zuleica zuleika zuleikha zuleima zulejha zulekha zulema zuleyma zulfa zulfadhli zulfadli zulfahmi zulfaqar zulfat zulfikar zulfikri zulfiniso
zulfiqar zulfira zulfitri zulfiya zulfiye zulfiyya zulfizar zulfu zulfugar zulhairi zulhelmi zulhijah zulhilmi zulhumor zulikhan zulkarnain zulkefli zulkhairi
zulkhumor zulkifle zulkiflee zulkifli zulkuf zullkifli zulma zulmi zulmira zulpa zulqarnain zulya zumra zumrad zumrotun zumrud zumrut zumurrud zunaidah
zunaira zunera zuoying zurab zurabi zuraida zuraidah zuraini zuri zuriani zuriel zuriko zurina zurinah zurine zusakhe zuxin zuzana zuzanna zvanyadza zvart
zvartnots zvezdana zvi zvia zviad zviadi zvichanaka zvidzai zvika zviki zviko zvikomborero zvonimir zvonimira zvonka zvonko zvulun zwaanetta zwaantien
zwaantina zwaantinus zwannie zweder zweitse zweitze zwelakhe zweli zwieneke zwinda zwobkje zydrunas zydrune zygimantas zyginta zygintas zygmunt zyhra zylah
zylfije zymantas zyprian zyriak zyta zyyada
`;

const NONE: ReadonlySet<string> = new Set();
const byInitial = new Map<string, ReadonlySet<string>>();

// A part is split when it is first asked for, since all of them take some 20 ms.
function namesWith(initial: string): ReadonlySet<string> {
  const known = byInitial.get(initial);
  if (known) return known;
  const start = LIST.indexOf(`\n\n${initial}`);
  if (start < 0) return NONE;
  const end = LIST.indexOf('\n\n', start + 1);
  const part = LIST.slice(start, end < 0 ? undefined : end);
  const names = new Set(part.trim().split(/\s+/));
  byInitial.set(initial, names);
  return names;
}

/** True for a word that is mostly a person's given name: `Renata`, `Jürgen`, `Anne-Marie`. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : withoutMarks(lower);
  const names = namesWith(plain.charAt(0));
  return names.has(plain) || (plain.includes('-') && names.has(plain.split('-')[0]!));
}

const ASCII = /^[\x00-\x7f]*$/;
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i' };
const withoutMarks = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðı]/g, letter => PLAIN[letter]!);
