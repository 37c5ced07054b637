/**
 * Given names of some fifty countries, without accents, less those that are common words of English; a name that is missing is no less a name,
 * so this only decides where a single word or a bare `name:` says too little.
 */
const LIST = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandinii aanjaneya aanuoluwapo aaratrika aaron aarya
aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abak abaka abakan abakay abani abar abayomi abbas abbondanza abby abdon
abdonie abdul abdulla abdullah abe abebi abeiku abel abelard abelardo abeline abena abeni abhaidev abhaya abhirath abhisyanta abigaelle abigail abigel
abilay abimbola abiodun abiola abiona abisola abisoye abluc abosede abraham abril absar abyasa acacie acanthe acaryatanaya achalesvara acharyasuta
achille achim achintya achyut acig acik acilia acim acuk ada adalan adalbaude adalbert adalberta adalberto adaldi adalgisa adalmis adalsinde adam
adams adan adar adas adaugo adberilgen addolorata ade adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin
adegoke adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelasia adele adeleke adelie adelin adelina adeline adeliya
adeltrude adem adenike adeniyi adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh
adhiarja adhiraj adhrit adi adiarja adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adina adinata adinath aditeya aditya
adityanandan adli adlibeg adnan ado adolf adolfa adolfina adolfo adolfs adolphie adonis adonise adraman adrastee adrehilde adria adriaan adrian
adriana adriano adrien adriena adrienne adrijana adripathi adsiz adunni advaya adwitiya adwoa afaq afia afolarin afonso afra afsar afsin afua agabay
agakagan agalak agape agasti agastya agata agathe agaton agilberte aglae aglaia aglaja aglamis agnane agneflete agnes agnesa agnese agneta agneya
agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippine agrypina agus agustin agustina ahalya ahilya ahmad ahmed
ahmet aida aidan aiden aileen aimee ainars aino aisha aishani aisyah ajala ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajoke akande akanmu
akanni akarsana akas akata akbas akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake aki akibudak akif akim akinci
akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshita
aksungur aktan akua akula akumaa akunna akvelina akwasi akwesi ala alaba alaban alaboru aladag alade aladogan alain alaine alais alakurt alambana
alamu alan alana alayunt alayuntlu alba alban albane albena alberade albert alberta alberte albertina albertine alberto albertyna albin albina
albrecht alcibiade alcide alcidie alcina alcine alcyone alda aldegonde aldemir aldigerey aldo aldogan alea alec alejandra alejandro aleksa aleksandar
aleksander aleksandra aleksej aleksi aleksy alemka alena alenka aleodor ales aleska alessa alessandra alessandro alessia alessio aleth alex alexa
alexander alexandr alexandra alexandre alexandrea alexandrina alexandrine alexandros alexandru alexane alexanne alexe alexei alexej alexia alexine
alexis aleyna alf alfons alfonsa alfonso alfonz alfred alfreda alfredo alfreds algirds algis algu ali alia alica alicia alicja alida alienor aliette
alika alima alimga alin alina aline alis alisa alisha alison alissa alistair alistar alix aliya aliyah aliz alize aljaz aljosa alka alkaboluk alkaevli
alkan alkasi alkis allan allegra allen allison alma almira alois aloise aloisie aloizs alojz alojza alojzije alok alon alonzo aloyse alp alpagut
alpamis alparsbeg alparslan alpata alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alpertunga alpgerey alphonsine alpilig alpis alpkara
alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpyoruk alsu altan altankagan altankan altay altea althee
altinkagan altinkan altinoba altintamgan altintarkan altintay altmiskara alton altuga alva alvaro alvin alvina alvine alwar alya alycia alyssa alysson
alzbeta ama amabela amac amahle amalia amaliane amalie amalija amalthee amanda amande amandine amani amante amar amara amaranaath amarande amaranthe
amaresh amarnath amaryllis amata amaury amaya ambar amber ambra ambre ambroisie ambroz ambrozy amedeu amelia ameliane amelie ameline america americo
amethyste ameyatma ami amid amie amin amina aminat aminte aminu amir amira amish amit ammar amodini amogh amoke amope amos amrak amrit amrita
amritambu amul amy amza ana anaadi anabel anabela anabelle anaelle anagh anaida anais anal anala anamaria anamarija anamika anand ananda anandamayi
anang ananta anar anas anasooya anastasia anastasie anastasija anastasije anastazia anastazie anastazija anastazja anasuya anatazie anatol anatolia
anatolie anca anceline anci ancica ancilla ancuk ancuta anda andariman andel andela andelika andelin andelina andelko andelo anders anderson andi
andra andrada andras andraz andre andrea andreas andree andreea andrei andrej andreja andres andrew andrija andrijana andrina andris andro andromeda
andrzej andy andzejs andzelika andzs anej anele anemona anemone anesa aneta anette anezka angadreme angel angela angele angelica angelika angelina
angeline angelique angelo anggabaya anggun anghel anghelina angie angilberte angus ani ania anibal anica anicee anicette anika anil anila anilaabh
anilabh anish anisoara anissa anita anja anjali anjaneya anjolaoluwa anjushree anjushri anka ankal anko ann anna annabel annabell annabella annabelle
annagrazia annalena annamaria annapurna anne anneke anneli annelie anneliese annemarie annemijn annette anni annie annika annikki anno annonciade
annunziata anny anom anouk anrijs ansberte anselm anselma ansgar ansgary anshula anslavs anstrudie ante antea antek antero anthelmette anthony
antigone antim antoaneta antoine antoinette anton antonela antonella antoni antonia antonie antonija antonin antonina antonine antonio antoniu antono
antony antti antun anuja anunay anuraag anurag anuska anusuya anuta anwesha anya anze apa apak apatarkan aphelie apolena apollina apollinary apolline
apollo apollonia appia aprancur april apsara aqil aquiline ara arabela arabella arabelle araboga araceli arademir aral aram aranka arbay arbuz arcadie
archan archange archibald archie arcuk arda ardic areta argelia argil argine argono argu argun ari ariadna arian ariana ariane arianna ariboga aric
aricie arie ariel ariela arielle arif arija arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola aris aristide aristita arjen arjun
arkadijs arkadiusz arkady arkin arkis arlene arleta arlette armagan arman armance armand armande armandine armando armeline armelle armida armide
armin armine armins arna arnac arnaldo arnaud arnaude arne arnesh arno arnold arnolda arnostka aron arpad arpat arsal arsenie arsenije arseniusz arsil
arsinoe arsipatra arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun arta artanto artawan artemis artemisa arthur arthurine artiinal
artuk artukac artur arturo arturs artus artut aruk arun aruna arvid arvids arwen arya aryan arystarch asa asad asake asan asanboga asantudun
asantugrul asartegin asceline ascension asel asella asha ashlesh ashley ashok asig asija asikbulmus asirwada asirwanda asiya asja aslesha aslijan
asmadi asman asmianto asmuni asri assomption assunta astalogul astarte asterie astree astrid astrida astride asug asuk aswani asya atac atakagan
atalan ataldi atalmis ataman atanasia atanazie atanazy atasagun atasu atberilgen atena athalie athanasie athena athenais athina athos atigay atikutlu
atikutlutas atila atilgan atim atimer atinuke atis atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz attila atuncu
aube aubertine aubrey aude audeline audrey august augusta augustin augustina augustine augusto augustyna aulia aura aure aurea aurele aurelia aurelian
aureliana aurelie aurelien aurelienne aurelija aurelio aurelle auriane aurica aurora aurore ausilia ausiliatrice austin auxane ava avadhesh avani
avantika avar ave aveline avery avi avigaelle avluc avoye avram awero awesi axel axeline axelle axinte aya ayaci ayan ayana ayanda ayas ayaz aybalta
ayban aybars aybeg aydan aydarkagan ayden aydinalp aydogan aydogdu aydogmus ayebatari aygirak aygul aygun ayinde ayinke ayitmis ayiz ayizdag ayize
aykagan aykurt ayla ayleen aylin ayluc ayluctarkan ayma ayman aymardine aymonde aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayruk ayse
aysilig aytak ayu ayushmati ayyildiz aza azak azalea azalee azban azelia azelie azeline azgan azganaz azil aziz azra azubuike azzurra baaba baala
baalaaditya baalagopaal babasola babatunji babawale babeta babette babila babir babur bacara baccayman bacman badabul badruk badur bafana baga bagaalp
bagaisbara bagan bagas bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagis bagiya bagtas bagus bagya bahar bahula
bahuraksa bahuwarna bahuwirya baidehi baijayanti bajragin bakagul bakda bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti
baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir
balangga balapati balazs balcar baldu baldwin balgopal balidin balijan balint balkik balta baltaci baltar baltir baltur bambang bambina bamsi banara
banawa banawi bancar bandhu bandhul banel bangizwe bangu banji bankim bankole banu banuta baptiste bara barak baraktore baran barbala barbara barbe
barbeg barboga barbol barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan barica
barimtay baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barlibay barmaklak barmakli barman barnabas barney barrett barry barsbeg barsboga
barsgan barskan barsurungu bart bartolomea bartolomej bartolomeo bartolomeu bas basademir basak basan basanti basanyalavac basar basarab basat basbug
basci basgan basil basile basilia basilisse baskin baskirt baskurt basmil bassilla bastar basti bastiaan bastian bastien bastugrul basu basut bathilde
batilda batrak batuhan batuk bay bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik
bayincur bayindir baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayri bayrin bayruk baysungur baytara baytas bayuncur bayur
bayurku bayutmus bayuttu bazir bazyli beata beate beatrice beatriz beatrycze beau bebe beceapa beckem becky bedriska beg begarslan begbars begboga
begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun bek bekazil bekbekec bekec bekecarslan
bekectegin beker beklemis bektur bela belcir belek belgi belguc belimir belina belinda bella belma belo beltir ben benadik bence bende bendeguz
benedek benedetta benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin beniamina benicio benigna benito benjamim benjamin
benlidemir bennett bennie benno benny benoit benone bent bente benthe benvenuta berangere berat berdibeg berendey berenice berenika berginsenge bergu
berislav berit berkay berke berkis berkyaruk bermek bernadetta bernadette bernard bernarda bernardo bernd bernhard bernice bert berta bertalan bertha
berthe berti bertille bertolda bertram bertrand beryl besentegin bessie betania betemir beth bethany beti betina betsy betta bettina betty beulah
beuve beverly beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso
bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar
bianca bianka bibi bibiana bibianna biborka bice bicek bilal bilge bilgebeg bilgeciksin bilgeisbara bilgekagan bilgekan bilgekulucur bilgekutluk
bilgetacam bilgetamgaci bilgetardu bilgetegin bilgez bilgic bilgin bilig bilik biljana bill billie billy bilva bilwa binbegi birgit birgita birgitta
birgitte birjesh bisenija biserka bishnu bjorn blagica blagoje blahomila blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine
blanduzia blanka blaz blazej blazena blessing bob boban bobana bobbi bobbie bobby bodhan bogdan bogdana boglarka bogoljub bohdan bohdana bohumil
bohumila bohumir bohumira bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bolatito boldaz boldizsar boleslav boleslava boleslavs bolmus
bolsun bolun boluwatife boncuk bonginkosi bongul bongulboga bonifac bonnie bora boran borbala borcul boris borislav borislava borivoje borjan borka
borko borlukcu borna bornak boroka borut borys bosiljka bosko botond bowie boyan boyankulu boyd boylabaga boza bozena bozetecha bozica bozidar
bozidara brad braden bradford bradley bradut brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brandi brando
brandon brandt brandusa brandy branimir branimira branislav branislava branka brankica branko bratislava brayan brenda brendan brendon breno brent
bret bretislava brett brian brice bridget bridgette brigida brigita brigitta brigitte brijesh brita britt brittany bronislava bronislavs brooke brooks
bruce bruna brunehaut brunehilde brunhilda brunilde bruno bryan bryant bryce brygida buchi bucur bud buddhana budhil budi budimir buhle bukola bunmi
burak busayo busisiwe byron bystrik caetana cagak cager cahya cahyadi cahyanto cahyo cahyono caio caitlin caius caket cakrabirawa cakrabuana cakrajiya
cakrawala cakrawangsa caleb calebe calista callum calogera calpurnia calvin camelia cameron camil camila camilla camille candace candice candida
candido candra candrakanta cansu cantemir capa capitolina capucine cara caraka carey caridad carina carine carl carla carles carlijn carlo carlos
carlota carlotta carlton carmela carmelo carmen carmina carmine carminho carmo carna carol carola carole carolin carolina caroline carolyn carrie
carroll carson carub cary casandra casey casian casiana casilda casimira caslav casper cassandra cassandre cassidy cassie cassio cassiopea cataleya
catalin catalina catarina catena caterina catharina catherine cathy catinca cato catrin catrina catrinel catur caturangga caua cawisadi cawisono cawuk
cayadi cazimir ceca cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrik cedrin celeste celestin celestina
celestine celestyna celia celie celina celine celinia celso cem cemani cemeti cemplunk cene cengkal cengkir cerasela cesar ceyda ceyla ceylin cezar
cezara cezary chaanakya chad chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi
chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli
chandramohan chandran chandranath chandrani chandravati chanel chantal chapal chapala charak charlaine charleen charlene charles charlie charline
charlotta charlotte charly charumati charvi chase chatura chayenne chelsea chelsey cherechi cheryl chester chet cheyenne chiamaka chiara chidi
chimamanda chinedu chinyere chisom chitrali chitramala chitrangada chizoba chloe chranislava chris christ christa christelle christer christian
christiane christie christin christina christine christoffer christoph christophe christopher christy chukwu ciaobella cici cihan cindy cinta cinthia
cinzia ciprian cipriana ciril cirilla citra claes claire clara clarence clarisa clarissa clarisse clark claude claudia claudine claudio claudiu claus
clay clayton clelia clelie clemence clemens clement clemente clementina clementine clemenzia cleo cleofe cleopatra clifford clifton clint clinton clio
cloe clorinda clotilde clovis clyde coby coco codin codrin codrina codrut codruta cody cointa colin coline colins colleen collien collin colomba
comfort concepcion conception concetta conchita conner connie connor conrad consolata constanca constance constanta constantin constantina consuela
cooper cora coralia coralie coraline corbin cordelia corentin corentine corey corina corinna corinne cornel cornelia corneliu cornelius corvin cory
cosima cosimo cosmin cosmina costache costanza courtney craig crenguta crescenzia crina cristian cristiana cristiano cristina cristobal crocefissa
cronida cruz crystal csaba csanad csenge csongor ctibor ctibora ctirada ctislava cunegonda curt curtis cuzia cvetka cvijan cvijetin cynthia cyntie
cyprian cyra cyrielle cyril cyrila cyrille cyrus cyryl daantje dabiziv daciana dacin dada dadap dadi dado daevi daevika dafina dafne dagel dagmar
dagmara dagoberto dahlia daiana dainuvite dajana daksha dakshayani dale dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimila
dalimin dalimira daliono dallas damar damaris damayanti damian damiana damien damife damil damilare damilola damir damjan damjanka damla damola damon
damu dan dana danang dani danica daniel daniela daniele daniella danielle danijel danijela danila danilo danique daniswara danjuma danka danko danny
dante danu danuja danuse danuta daphne daphnee dara darasimi darby daria darian dariana dariati darie darija darijan darimin darin darina darinka
dario darius dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell darrel darrell darren darrick darrin darryl darshan
darshwana darsirah darta dartono daru daruna daryani daryl dasa dave davi david davida davide davids davin davina davis davor davorin dawid dawn dax
dean deanna debbie debora deborah debra deeksha deepali deepika deeptimayee deeptimoyee defne degna dejan dejana delbert delfina delia delie delinda
delizia della delores delphine demeter demetra demetria demetriusz demi demilade deneval denis denisa denise denisz deniz dennis deodata derek derick
deron derrick desanka desdemona desiderata desimir desiree desmond despina devangana devani devasree devi devika devin devota dewey dewi dexter
dezider dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diamante dian diana diane dianna dianne dianora dicle dida didier didina
diede diego dieke dieter dieudonnee digdaya dijana diksha dilan dilara dildar diletta dillon dimas dimaz dimitri dimitrije dimitrina dina dinda dinesh
dinis dino diodata diogo dion dionisia dionizy dionyz dipa dipali dirja dirk dita ditya diviska divna divya dixie djenna dmitri dmitrii dobrava
dobrila dobromila dobromira dobroslav dobroslava dochia dock doda dodo dogan doina dolores domagoj domen domenic domenica domenico domingo dominic
dominick dominik dominika dominique domnica don dona donald donalda donat donata donatella donato donka donna donnie donny dono dora dorana dorcas
dorde doreen dorian doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya
dorthe doubrava doubravka douce doug douglas dov doyinsola doyle draga dragan dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragos
dragoslav dragutin drahomila drahomir drahomira drahoslav drahoslava drahotina drahuse drajat draupadi draza drazen dren drew drina druina drzimir
drzislav dua duane duarte dubravka dubravko duduzile duje dujo dulari dulcinea dulina dumisani dumitra dumitrana duncan dunja dura durad durda durga
durgeshwari durica durodola dusan dusana dusanka dusica duska dusko dustin dusty dwayne dwi dwight dyah dylan dzile dzirkstite earl earnest ebba ebe
ebiere ebiowei ebony ebunoluwa ecaterina ecrin eda edda eddie eddy edelberga eden edgar edgardo edgars edi edison edita edite edith editta edmee
edmond edmund edna edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwin edyta edzus eef eefje eero eeva efe
efraim efrem eftimia ega egils egizia egle egmont egon egona egor eileen einars eirik eizens eja eka ekaparnika eko ekow ekundayo ela elaide elaine
elakshi elanur elbert elda elea eleanor eleanore eleazar elektra elena eleni eleonora eleonore elettra elfrida eli elia eliabeth eliah elian eliana
eliane eliano elias eliasz elide elie elijah elimena elin elina eline elinor elio eliot elisa elisabet elisabeta elisabeth elisabetta elisaveta elise
elisea eliseo elisio eliska elissa eliza elizabet elizabeta elizabeth elize elka ella ellada elle ellen elli ellie elliot elliott ellis elly elma
elmars elmer elmira elmo elnur eloa elodia elodie eloisa eloise elon eloy elsa elsie elta eluh elvia elvin elvina elvira elvis elwira elyanora elynn
elyssa elza elzbieta ema eman emanuel emanuela emanuele emanuelly emas embuh emeka emelie emeline emely emerald emerance emerencie emese emie emil
emile emili emilia emilian emiliana emiliano emilie emilija emilijan emilio emils emily emin emir emma emmanuel emmanuelle emmelie emmely emmet emmett
emmi emmie emmy emong empluk emre ena enakshi endah endra enea enes enie enimia eniola enna ennio enoch enola enrica enrico enrique ensar ensio enteng
enya enzo ephraim eracla erast eray erdal eren eriberto eric erica erich erick erico erik erika eriks erin erkki erma ermelinda ermenegarda
ermenegilda erminia ermins erna ernest ernesta ernestina ernestine ernesto ernst ersilia ervin ervina ervins erwan erwann erwin esben esha eshana
eshita esi esma esmee esmeralda esmira esperanza esra esse essie esteban estefania estela estella estelle ester estera esterina esther estiawan
estiono esupofo eszter etela ethan ethel etienne eudokia eudoksja eudoxie eufemia eufrasia eufrosina eufrozina eugen eugene eugenia eugenie eugeniusz
eula eulalia eulalie eunice eunika euphrasie euridice eusebia eusebie eusebio eustracjusz eutalia eva evalds evan evangelina evangeline evanghelina
evans evdokija eve evelien eveliina evelin evelina eveline evelyn evelyne everardo everett evi evie evin evy evzenie ewa ewatomi ewelina eyal eymen
eyram ezequiel ezio ezra fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera
fadil fady faiq faith faizah falk famke fanika fanni fannie fanny fantine fanyana fara farah fardau farhunnisa fathonah fatih fatima fatma fausta
faustina faustine fausto faustyna fay faya faye fayen fayenne feba febe febi febriana febrina federica federico fedor fedora fehintola felicia
feliciano felicie felicita felicitas feliks felina feline felipe felix fem femke femm fenja fenna fenne ferdinand ferdinanda ferdinando ferdynanda
ferenc fernanda fernando fiammetta fibikemi fidan fidel fidelie fieke fien fiene fiep fiifi fikayomi fikret filemon filiberto filip filipa filipe
filippa filippo filofteia filomena filotije filou finia finja finley finn finnja finnley fiona fiordaliso fiore fiorella fiorenza fitri fitria
fitriani flaminia flavia flaviana flavie flavio fleur floare floarea floortje flor flora flore florence florencia florencja florent florenta florentin
florentina florentine florentyna florian floriana florica floridia florie florin florina florine floyd flynn foca folafoluwa folashade folu forrest
fortunata fortunee fosca fran franc franca france frances francesca francesco francette franci francia francine francis francisca francisco franciszek
franciszka franck franco francois francoise franjo frank franka frankie franklin frantisek frantiska franz franziska fred freda freddie frederic
frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freja freya frida fridolin fridrich frieda friederike friedrich
fritz frusina fruzsina fryderyk fulvia funani funda funmilade funmilayo furkan fynn gabe gabi gabin gabor gabriel gabriela gabriele gabriella
gabrielle gabrijela gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaia gail gaiman gaj gaja gajana gal gala galak galang galar galatea
galfryd galih galina galiono galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganesh ganesha gangsa gangsar ganjaran gantar
gara garan garance garang garda garika garret garrett garry gary gaspar gasper gasti gaston gatot gatra gatsha gaudenzia gautam gautami gavin gavrilo
gawati gayatri gayle gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gederts geeta geetanjali gejza gellert gelsomina geltrude gema
gemine gemma gene generosa genesia geneva genevieve gennaro genoveffa genta gentiana geoffrey georg george georges georgeta georgette georgia georgian
georgiana georgije georgina gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerazym gerberge gerd gerda gergely gergo
gerhard gerharda germaine german germana gerrit gertruda gertrude geta ghaliyati ghani gherghina ghita gia giacinta giacomo giada gian gianfranco
gianina gianluca gianluigi gianni gibran gideon gifty gigi gigliola gil gilang gilbert gilberta gilberto gilda giliola gilles gina ginevra ginewra
ginger gino gioacchina gioconda gioele gioia giorgia giorgiana giorgio giovanna giovanni girija girja girts gisela gisele gisella gita gitanjali gitte
giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta gizela gladys gleb glen glenda glenn gligorije gloria glorie
godeberta godiva gojko golub goncalo gonsalwy gonzalo goran gorana goranka gordan gordana gordon gorkem gottfried graciana gracie graciela gracja
gradimir grady graham grant gratiana gratiela grazia graziana graziella grazina greg gregg gregoire gregor gregorio gregory greta gretchen grga grgo
grgur grigori grigorije griselda grizelda grozdana gry grzegorz guadalupe gubio gudrite gudrun guenda guendalina guenievre guido guilhem guilhemine
guilherme guillaume guillemette guillermina guillermo gulay gulbahar gulcin gulsum gun gunars gunay gundelinda gunilla gunnar gunnel gunter gunther
gust gustav gustava gustave gustavine gustavo guusje guy gvendolina gvozden gwen gwenaelle gwendolyn gwido gyorgy habib habiba hadi hadrien hafiz
hafsa hafshah hagen hailey hairyanto hakan hakim hakon hal halil halim halima halina hamima hamsini hamza hana hanefi hanga hani hanna hannabel hannah
hanne hannele hannes hanno hannu hans harald hari harinakshi harita harold harriet harry harvey hasan hasim hasna hassan hata hatem hattie hauke havla
hayden hayley hazel heather hector heda hedda hedi hedvig hedviga hedvika heema heidi heidrun heike heikki heinrich heinz heitor helen helena helene
helga helin helio helios helle helmut heloisa heloise hendrik hendrika henning henri henrich henrieta henrietta henriette henrik henrike henrique
henry henryk henryka heracleea herbert herberta herman hermann hermenegildo hermina hermine hernan herta herve hesti hidaya hieronim hilarion hilary
hilda hildegard himadri himani hipolit hippolyte hira hiranya hlengiwe holger holly homer homero honorine hope horace horacio horacy horst hortense
hortensia hortensie hortenzia hortenzie horymira hostimila hostimira hostislava howard hrvoj hrvoje hrvojka hubert hugh hugo hugues huguette hulya
humaira humay hunor hunter hussein hvalimir hvezdoslava hyacinta hynek ian ianira iasmina ibidapo ibironke iboja ibrahim ibukunoluwa icha ida idan ido
idowu idris ifa ifeoluwa ifeoma ifunanya ige iginia ignac ignacie ignacio ignacy ignata ignjat igor ihsan ika ikenna ikeoluwa iker ikhidie ila ilaria
ilarion ilay ilayda ilda ildegarda ildegonda ildika ileana ilenia ilgmars ilham ilhan ilia iliana ilias ilija ilinca ilinka ilja iljana ilko ilmari
ilmars ilona ilqar ilsa ilse ilva ilyas ilza iman imani imelda imke immacolata immanuel imoleoluwa imran imre imrich ina inara inars inaya incoronata
indah indiana indira indra indrikis indy ines inesa inez inga inge ingeborg ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri
inna innocent innocenty innocenza ino intan inyoni ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionne iosefina ira irawati irem
iremide irena irene ireneusz ireti iretioluwa irfan iriana iride iridenta irina iris irisa irma irmeli irmina irvin irving isa isaac isabeau isabel
isabela isabell isabella isabelle isabelly isac isadora isaiah isaias isak ise iseoluwa iseult ishola iside isidora isioma isis isisa ismael ismail
ismerie isolda isotta isra israel issam istvan ita italia itunuoluwa iulia iuliana iustina iva ivan ivana ivancica ivanka ivanna ivano ivar ive ivek
iveta ivetta ivica ivna ivo ivona ivonne ivy iwan ixtiyar iyabode iyadunni iyanuoluwa iyinoluwa iza izaak izabela izabella izajasz ize izidor izidora
izolda iztok izydor izzy jaakko jabulile jace jacek jacinthe jack jackie jackson jacky jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jada
jade jaden jadesola jadran jadrana jadranka jadranko jadro jadwiga jaelynn jaga jagdish jagica jailey jaime jaimini jaimy jairo jake jakob jakov jakub
jakuba jakubina jakubka jalou jamal jamalia james jameson jamey jamie jamil jamila jan jana janaina jane janelle janet janeta janez jani janica janice
janie janin janina janine janis janja janka janko janna janne janni jannik jannis jano janos janosch janusz jany jara jared jari jarmila jarne jarod
jarolim jarolima jaromir jaromira jaron jaroslav jaroslava jasen jasenko jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jautrite javier jay
jaya jayce jayda jayden jaylen jaylinn jayson jazeps jazmin jazz jazzlyn jazzlynn jean jeana jeanette jeanne jeannette jeannie jed jef jeff jeffery
jeffrey jehanne jekabs jela jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jenna jennie jennifer jenny jenovefa jens jente jeppe
jerald jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermaine jernej jerome jeronimo jerry jerzy jesa jesika jesper jess jesse jessica
jessie jesslyn jesslynn jessy jesus jet jette jevgenijs jevrosima jezdimir jil jill jim jimena jimmie jimmy jindra jindrich jindriska jinte jinthe jip
jiri jirina jitendra jitka joachim joah joakim joan joana joann joanna joanne joanny joao joaquim joaquin jocelyn jocelyne jodi jody joel joelina
joeline joelle joerg joey johan johana johann johanna johanne johannes john johnathan johnnie johnny johnson jolana jolanda jolanta jolayemi joleen
jolie jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna joojo jordan jordana jordi jordy jorg jorga jorge jorgen
joris jorn jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josh joshua josiah josiane josie josip josipa josko
joso josselin josua josue josy jovan jovana jovanka joy joya joyce joza joze jozef jozefa jozefina jozica jozsef jozue juan juana juanita juda jude
judita judite judith judy judyta juergen jugoslav juha juhani juho jukka jula jule jules juli julia julian juliana juliane julianne julie julien
julienne julieta juliette julija julijana julijs julika julina julio julita julius juliusz juna june juno juraj jure jurg jurgen jurgis juri jusma
justin justina justine justus justyn justyna juta juul juwon jyoti jyotsana kaan kaarina kacper kadir kagiso kai kaia kailash kaj kaja kaleb kalervo
kalevi kali kalinda kalinik kalistrat kalle kalpana kalyani kama kamala kamaria kamil kamila kamilla kamla kamran kanchan kani kania kanishka kanti
kara karel karen kari karim karimah karin karina karine karl karla karlijn karlis karlo karlotta karmela karmen karol karoliina karolina karoline
karthik kartik kartika kashyapi kasim kasiyah kaspar kasper kassandra kata katariina katarina katarzyna kate katerina katharina katherine kathleen
kathrin kathrine kathryn kathy katica katie katija katina katja kato katrin katrina katrine katy kay kaya kayden kayla kaylee kayleigh kayode kayra
kazi kazimierz kazimir kazimira keano keanu keegan keenan kees keet kehinde keira keisha keith keji kelley kelli kellie kelly kelvin kemal kemi ken
kenan kende kendra kenji kenneth kenny keno kensi kent kenza kenzo kerem kerim kerry kerstin kevin kezia kgabu khadija khalil khanyisile khem khethiwe
khulekani kian kiana kiandra kiara kika kikelomo kiki kilian kim kimberley kimberly kincso king kinga kira kirana kirilo kirk kirsten kjell klaas
klara klarencjusz klaudia klaudie klaudiusz klaus klavs kleber klemen klemens klement klementina klementyna kleopatra klotylda knut kobe koen kofi
kojo kolawole koleta koloman kolombina kolos kolumbina konrad konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn
konsuela konzuela kopano kora koralia koray kordula korede korina korinna kornel korneli kornelia kornelie korneliusz kosta krasava krasomila kresimir
kris krishna krisjanis kriss krista kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristjan kristof
kristoffer kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav krystal krystian krystyna krzysztof ksawera ksawery ksenia ksenija
ksenofont kubilay kubra kubura kujoe kumar kumari kumuda kunhuta kurt kuzman kveta kvetoslava kvetuse kwabena kwadwo kwaku kwame kwamena kwasi kweku
kwesi kwintyn kyan kyara kyle kyllikki kyra lacramioara lada ladislau ladislav ladislava laila lajos lakshmi laksita lala lalita lamar lambert
lamberto lamia lana lance langa lapo lara laras larisa larissa larry lars larysa lasma lasse laszlo latif latika latoya laura laurane laure laureen
laureline lauren laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurenty laurentyna lauri lauriane laurie laurin laurine
lauryn lavanya laverne lavinia lavize lawrence lawrencia laxmi layla lazar lazarz lea leah lean leana leander leandra leandro leann leanne leda lee
leela leena leif leigh leila lejla leke lela leland lelia lena lene leni lenia lenja lenka lenn lennart lenne lennert lennie lennox lenny lenya leo
leokadie leon leona leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonids leonie leonilda leonne leonor leonora leontina
leontine leontyna leopold leopolda leopoldina leopoldine leopoldo leopoldyna leposava lerato lere leroy lesana leslie lestari lester leticia leticie
letitia letizia lev levent levente levi levin levke levoslav lewis lexi lexie leyla lia liah liam lian liana lias liba libena liberata libor libora
liboria liboslava libusa libuse licia lidania lidia lidija lidmila lidya lieke liene lieve liga ligia liisa liksma lila lili lilia lilian liliana
liliane lilianna lilien lilith liliya lilla lilli lillian lillie lilly lilou lily lina lincoln linda linde lindsay lindsey linett linn linne linnea
lino lintang linus lio lioara lion lionel lior lis lisa lisandro lisann lisanne lisbeth lise liselotte lital liv liva livia liviana livie livija livio
liviu liya liyana liz liza lizbeth lize lizz lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit lloyd loa lodovica loes logan loic lois lola
lolade lone lonnie lora loredana loreen lorelei lorella loren lorena lorene lorenz lorenza lorenzo loreta loretta lori loriana lorin loris lorna
lorraine lota lott lotta lotte lotti lou loua louay louie louis louisa louise lourdes lourenco lova lovisa lovorka lovro lowell luan luana lubica
lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucia lucian luciana luciano lucie lucien lucienne lucija lucijan lucile
lucilla lucille lucio lucius lucja lucjan lucretia lucrezia lucy ludise ludivine ludka ludmila ludomil ludomila ludomira ludoslava ludovic ludovica
ludovit ludvig ludvika ludwig ludwik ludwika luena luigi luigia luis luisa luise luiz luiza luize lujza luk luka lukas lukasz luke lukhona lukrecie
lula lulu luminita luminosa lumira luna lune lungelo lutfi luther lutz luus luz luzie lwandle lya lyam lydia lydie lykke lyla lyle lyn lynda lynette
lynn lynne maaike maan maarit maarten maartje mabel mabela mable maca macaria mack macy madalena madalina maddalena madeleine madelief madeline
madhuri madina madison madita madleen madlen mads mae maeve mafalda magali magda magdalen magdalena maggie magnus maguelone mahaut mahdi mahir mahmoud
mahmud maia maica maida maija maike mailin maimunah maira maite maja majda makary makinwa maks maksim maksym maksymilian mala malati malcolm malena
malene malgorzata malia malik malika malin malina malisa mallaury malou malthe malti malvina malvine malwina mamie manca manda mandaakin mandakini
mandla mandy manel manfred mangala mangalya mani manisha manjusha manlio manoj manon mansour mansur manu manuel manuela maphikelela mara marah marana
marat marc marcel marcela marceli marcelina marceline marcell marcella marcello marcelo marcheta marcia marcin marcis marco marcos marcus mare mareike
marek maren marena mareta marga margaret margareta margarida margarita margaux margers margherita margie margita margot marguerite mari maria mariam
marian mariana marianna marianne mariano marica maricarmen maricica marie marieke mariella marija marijan marijana marika marilena marilou marilu
marilyn marin marina marine marinela marinella marinetta marinko marino mario marioara marion maris marisa marisol marissa marit marita marite mariuca
marius marja marjan marjatta marjeta marjorie mark markika markku marko markus marla marleen marlen marlena marlene marley marli marlie marlo marlon
marly maros marrit marsha marshall marta marte marten martha marthe martim martin martina martine martins marton martti marty martyna maruta marvin
marwa mary maryam maryann maryna marzia masa masinka mason massima massimiliano massimo matan mate matei matej mateja mateo mateus mateusz matheus
mathew mathias mathieu mathilda mathilde mathis matias matija matilda matilde matis matiss matjaz matko mato mats matt matteo matthew matthias
matthieu matthijs matthis matti mattia mattias mattie mattis matus matyas matylda maud maude maura maureen maurice mauricette mauricio maurizio mauro
maurycy mawuena mawusi max maxellende maxi maxim maxima maxime maximilian maximiliano maxine maya mayra maysa mayte mbalienhle medard mederic medina
medine meena meenakshi megan megane meghan mehdi mehmet mehriban meike meire melani melania melanie melany melba melek melenija melike melina melinda
melis melisa melisande melissa melissandre melita melitina melodie melody melvin menaka menka menodora mercede mercedes mercia meredith merel merete
merijn merle merlin mert merve mervin meryem messalina mete metod metra mette meyra mhambi mia mica micael micaela micah micha michael michaela michal
michalina micheal michel michela michele michelle mick mickael mieke miguel miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mija mijat
mika mikael mikaela mikail mike mikel mikelis mikkel mikki mikko miklos mikolaj mikulas mila milada miladin milan milana milanka milanko mildred
milena mileta miley milic milica milisav milivoj miljan miljana miljenko milka milla mille millicent milly milo milojica milomir milorad milos
miloslav miloslava milota milou milton milutin mima mimma mimo mina minakshi mindy minerva minervina minh minka minna minnie minodora mioara miodrag
miomir mira mirabela mirac miran miranda miray mircea mirco mireille mirela mirella miriam miriama mirja mirjam mirjana mirka mirko mirna miro miron
mirona miroslav miroslava mirre mirta mirte mirthe miruna mirza misa mischa misko mislav misty mitar mitchell mitja mitra mladana mladen moa mobolaji
modest modesto modrite modupe mofifoluwa mohamed mohammad mohammed mohan mohana mohini moira moises moisette mojca mojisola mojisoluwa mojmir mojzesz
molly momir momira mona monalisa monde monica monika monique monserrat monvids moradeke morayo morena morenike moreno morgan morgana morgane moric
moritz morolake morris morten mose moses mosunmola motunrayo mouhamadou moussa moyosore mpho mpilo mpumelelo msizi mthunzi mudite muhammad muhammed
muhsin murat muriel murilo murray musa musawenkosi mustafa mutia muyiwa mya myla mylan mylene myles myra myriam myrna myron myrthe myrtle nabila nabin
nada nadalina nadege nadezda nadia nadine nadir nadja nadzieja nahid nahil naim naja najam najwa nalini nana nancy nandi nandor nanna naomi naomie
napoleon nara narcis narcisa narciso narendra nasrullah nastja natalia natalie natalija natalina natan natanael nataniel natasa natasha nate nathalie
nathan nathanael nathaniel natiq natka naura naval naveen nawal nazariusz nazary nazif nazim ndleleni ndondoloza neal nebojsa ned neda nedeljko
nedjeljka nedjeljko neeltje neil neiva neja nejc nela neli nelli nellie nelly nelson nemanja nena nenad neo nera nerea nesa nestor nettie neva neven
nevena nevenka nevin nevio ngozi nhlakanipho nia nicholas nichole nick nicklas nicla niclas nico nicola nicolai nicolas nicole nicoleta nicoletta
nicoline niculina nidia niels niene nienke nigar nigel nihad nik nika nike nikita nikki nikkie niklas niklavs niko nikodem nikola nikolai nikolas
nikolasz nikoleta nikolina niksa nil nila nilam nilde nilgun nils nimakoah nimas nimrod nina ninfa ninioluwa nino ninthe nisa nives niyilolawa
njegomirka nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noa noah noam noami noan noe noel noelia noella noelle noemi noemie nofoto nokuthula nola
nolan nolen nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko noor noortje nora norah norbert norberto nore norica norina norma norman nour
nova novak novella novi noviana novita nowi nozipho nqobile nthabiseng ntokozo ntombizodwa nubia nuccia nuno nunziata nur nuray nurgun nuria nurlan
nurul nusa nynke oana oba obanijesu obioma obrad obren oceane octavia octaviana octavio oda odette odile odin odon odunayo ofelia ofelya ognjana
ognjen ogooluwa oguz ojars ojaswini oke okiki ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa
olasunmbo olatunbosun olavi olayinka oldrich ole oleg olegs oleksandr olga olgerts olgica olimpia olimpio oliva olive oliver olivera olivia olivier
olivija oliwia oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga
oluwakemi oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwaseyi oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia omana
omar omawunmi ombline omer omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ondrej
oni onome onoriode onufry onur oormila opal opalina opaline opemipo opeoluwa opeyemi ophelia ophelie ora oran oren oreofe orestes oriande oriane
orlando orlane ornella ortansa orville orvokki oscar oskar oskari osman osmund ostoja osunleke osvaldo oswald otilia otilija otis oto otto oumayra
ovidiu owen oxana oyenike oyindamola oyindasola ozan ozana ozanne ozgur ozkan ozren pablo padma padmi paivi paja palmira pam pamela panka pankrac
pankracy panna pantaleon paola paolo paramita paraschiva paris parsla parvati pascal pascale pasquale pat patrice patricia patricija patricio patrick
patrik patrizia patrycja patrycjusz patrycy patryk patsy patti patty paul paula paule paulette paulica pauliina paulin paulina pauline paulo pava pave
pavel pavica pavils pavle pavlina pavol pawel pearl pecine pedro peggy pekka pelagia pelagie pelumi penelopa penelope penny pentti pepo pera percy
peri perica perla pernilla pero perrine perry peruna petar pete peter peteris petko petr petra petri petrija petronela petronille petruta petteri phil
phila philani phileine philibert philip philipp philippe philippine phillip philomene philothee philou phiwokwakhe phoebe phoenix phyllis pia pien
piera pierangelo pierre pierrick pieter pietro pilar pio piotr pippa pirjo pirkko pius placido platon pleun pola polikarp polona pompilia pontus
poornima porfiriusz porfiry poul pramila prasad prasanna prathamesh pratiwi pravdan pravoslav predrag preity prema premysl preston primerose primoz
prince prisca priscilla priscille priska prita priya priyala profira prokles prokop prokul prosper prudence prvoslav puck puji puk pulcherie puput
purnima pushti puspa puspita puti putri qori queen quentin quentine quieta quinn quinten quintia quinty rachael rachel rachela rada radek radeke
radenko radha radina radisa radislav radivoje radmila radmilo rado radojka radomir rados radosav radoslav radovan radu radul raduz rafael rafaela
rafal rafid rafila rafiq rageshwari rageswari rahayu rahel rahim rahmawati rahmi rahul raif raimund raina rainer raisa raj rajesh rajinder rajko
rajmund rajna rajnold rakita ralf ralph raluca rama ramaa rami ramiro ramon ramona rana randal randall randolf randolph randy rania ranjit ranko raoul
raphael raphaelle rapulane raquel rasheedah rasko rasmus rastislav rati ratih ratimir ratna rauf raul ravi ray rayan rayen raymond raymonde rayyan
rebeca rebecca rebeka recai recep reece reed regina reginald regine regis regitze regnars reilly reina reine reinhard rejeanne reka relja remi
remilekun remo remus remy renars renat renata renate renato renaud rene renee renja renske resat restu retno reuben rex reza rhea rhonda ria riana
rica ricardo ricards riccardo richard rick rickard rickey ricky rico riitta rija rika rikke riley rina rini rino ristana rita ritesh ritva riza roan
robbie robert roberta robertina roberto robi robinson robyn rocco roch rochelle rocio rod roderick roderyk rodger rodica rodney rodolfo rodoljub
rodrigo rogelio roger rohan rohana rohit rok roko roksana roland rolande rolando rolf romain roman romana romane romanita romans romee romeo romeu
romina romuald romulus romy ron ronald ronan ronja ronke ronnie ronny roos roosevelt rory rosa rosalia rosalie rosalina rosalinda rosamunda rosana
rosanna rosario rose roseline roselyn rosemarie rosemary roser rosetta rosie rosina ross rostislav rotimi rowan roxana roxane roxanne roxelana roxy
roy roya royal roza rozalia rozalija rozina ruben ruby rudi rudis rudite rudolf rudolfs rudolph rudy rufina rufus rui rukhmani rukmin rumena runa rune
rupert rupinder rusins ruslan russ russell rustam rusty ruta ruth ruxanda ruxandra ruya ruza ruzena ruzica ryan ryszard saar saba sabina sabine sabino
sabri sabrina sadie sadina safa safae safina safir safira safiya safta sagar saiq sakari sakura salih salim salimah sally salma salome salomea salomey
salomon salsabila salvador salvatore salwa salwator sam samanta samantha samara sami samia samiah samir samira sammie sammy samson samuel samuele
samukelisiwe samy sancho sanda sandeep sander sandor sandra sandrine sandro sandy sanele sanja sanjay sanjin sanne santa santiago santina santino
santos sanya sanziana sara sarada sarah sarala saraswati sari sarina sarisha sarla sarmite saroja sartika sasa sascha sasha saskia saso satu saul
saulcerite sava savannah saveta savina sayan scarlett scholastique scott scottie sean sebastian sebastiano sebastiao sebastien sebastjan sedat
segilola segolene sekinat selcan selena selene selim selin selina selma selyan semenica semih sena senka senna seppo septi serafin serafina serena
serge sergei sergej sergey sergi sergio sergiusz serhat serif servac seth severin severina severine seweryn seye sfiso shade shaina shaka shakila
shakti shakuntala shalewa shana shane shani shania shankar shanna shannon shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala
shaun shawn shawna shay shayna sheela sheila shekoni sheldon shelia shelley shelly sheri sherly sherman sherri sherry sherwood sheryl shirley
shivakari shobhana shola shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet sibongile sibusiso sibylle siddhi sidney sidonia
sidonie sienna sierra sifiso signe sigurd sijuade silas silje silvan silvana silvester silvia silviana silvija silvio silvius simao simen simeon
similoluwa simina simisola simo simon simona simone simonida sina sinan sindisiwe sindre sinenhlanhla sinikka sinisa sintia siphephelo siphiwe sipho
sirineu sirio siro siska sitara sithembiso siti siv sixtine siyanda sizakele sizani sjoerd skaidrite skye sladana slava slavek slaven slavica slavka
slavko slavoljub slavomir slobodan slobodanka sloka smaranda smiljana smita smriti sname snezana snjezana soeren sofia sofie sofija solange soledad
soline solomon solveig soma somnath sona sondre sonia sonja sonya sophia sophie soraia sorana soraya soren sorin sorina sowande spela spencer speranta
spidola spirydion srboljub srecko sredoje srna stacey stacy stan stana stanca stanford stanislao stanislav stanislava stanislaw stanko stanley stasa
steen stef stefan stefana stefania stefanie stefano steffen stela stelian steliana stella steluta stepan stephan stephane stephanie stephen sterling
stevan steve steven stewart stig stine stipan stipe stjepan stojan stojanka stone strahinja stribor stuart subhashini subhasini subomi sucheta suci
sudeva sue suelen sujata sukanya suma sumayyah sumitra suncica sune sunita sunniva suresh surya suryakantam susan susana susanna susanne sushma susie
suzana suzanne suzon svatopluk svebor sven svend sverre svetislav svetlana svetolik svetomir svetozar swami swapnil swara swarnalata swassane sweta
syahrini sybilla sydney sylvain sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon tabea
tabitha tacjana tade tadeas tadej tadeo tadija taha tahir taiwo tal talia talis talita talivaldis talon talrits tamara tamas tami tamia tammy tanguy
tania tanirika tanja tanner tansu tantri tanushree tanushri tanya tao tapani tapio tara taras tari tarik tarja tasa tasha tasnim tatiana tatjana
taylor ted teddy teea teja tejas tejumola tekla tellervo temidayo temitope teo teodor teodora teodoro teodosia teofil teona terence terencjusz teresa
tereza tereze terezia terezija teri terrance terrell terrence terri terry tertuliano tess tessa thabisa thadie thais thalia thamsanqa thando thea
thelma themba theo theodor theodora theodore theresa therese thiago thibault thibaut thierry thijs thobeka thom thomas thorben thorsten thulani
thulisile tia tiago tiana tiara tiberia tiberio tibor tichomir tiffany tihomir tiina tija tijana tilen tim timea timm timmy timo timon timotej timoteo
timothy timur tina tinca tincuta tine tino tiphaine tira tiril titi titilayo titilope titin tito titus tjark tjasa tobias tobiasz tobiloba tobin toby
todd toke toki tokunbo tolga tolulope toluwalope toluwani toluwanimi tom toma tomas tomasz tomaz tome tomi tomiloba tomislav tomislava tommie tommy
tomo tomori tonci toncica tone toni tonija tonka tonko tony tonya toon tope tor torbjorn torrey torsten tracey traci tracy travis trent trevor tri
tricia trine trisha tristan troels troy trpimir trpko tsabita tuana tuba tudora tudorita tudosia tunar tuncer tuomas tuula tuulikki tuva tvrtko tycho
tyler tymoteusz tyron tyrone ubaldo uchita uffe ugis ugo ulduz ulf uli ulisse ulla ulrich ulrik ulrika ulrike uluthando ulva ulwazi ulya uma umar umi
umut una undine unjani upendra urban uriel urmila uros urs urska ursula ursule usha usyi utku uwe uzodimma vaclav vadim vagn vahid vaidehi vaijayanthi
vaijayanti vaishnavi vaishno vaishvi vala valdemar valdemars valentim valentin valentina valentine valentino valentins valer valera valeria valerie
valerija valerijs valery vali valter valtteri vanda vanesa vanessa vania vanja vanya varalakshmi varvara vasanti vasco vasil vasilica vasilisa vasja
vasko vasudha vasundhara vatroslav vavrinec veda vedanshi vedran vedrana veikko vela velana velaphi velibor velimir velimira velina velma vencel
vendel vendelin venera vera verda verena verica vern verna verner vernon verona veronica veronika veronique veselinka vesma vesna veta vibeke vic
vicente vicentia vicki vickie vicky victoire victor victoria vid vida vidak vidya viera vieroslava viggo vijay vijeko vijolite viktor viktoria
viktorija vilde vilhelm vilhelmine viliam viljem ville villy vilma vilmar vilmars vilmos vimala vinay vince vincenc vincent vincenza vincenzo vinciane
vinka vinnie viola violet violeta violette viorela viorica virag virgil virginia virginie visnja vit vita vital vitalijs vitazoslav vitezslav vito
vitor vitoria vittoria vivi vivian viviana viviane vivien vivienne vizbulite vjekoslav vjenceslav vlad vladana vladek vladimer vladimir vladimira
vladimiro vladislav vladislava vlado vlasta vlastimil vlastimir vlatka vlatko voichita vojin vojislava vojtech voldemars volkan vratislav vratko
vrinda vrund vsevolod vujadin vujica vuk vukan vukasin vukica vukota vusumuzi waclaw wade waldo wale walenty walentyn walentyna waleria walerian
walery walgierz wallace walter wanda wanesa wani ward warley warren washington watson wawrzyniec wayne wendell wendy werner weronika wesley wessel
weston whitney wiara widya wiktor wiktoria wilbert wilbur wilfred wilfryd wilhelm wilhelmina willard willem william willie willis willy wilma wilson
wincenty winda winifred winston wirda wirginia witalis wladyslaw wlodzimierz wolf wolfgang woodrow wouter wulan wulandari wuraola wyatt xander xaver
xavier xaviere xenia ximena xochitl yaa yago yahya yakubu yamileth yance yango yani yann yannick yannik yannis yara yaretzi yasar yasin yasmin yasmine
yassin yassine yaw yejide yekta yessi yetunde yewande yibanathi yoga yogesh yolanda yolande yoni younes youness youssef ysaline yseult yulia yuliana
yuna yuni yunita yunus yuri yusuf yvan yves yvette yvonne zac zach zachariasz zachary zack zackary zackery zaenab zafir zaharia zahir zahra zainab
zaira zakaria zakary zaki zala zalan zalindra zamfira zamira zan zana zane zanele zaneta zanete zanis zanna zara zaraza zarije zaur zavida zayd zdenek
zdenka zdenko zdeslava zdravko zehra zejnep zelaya zelda zeljka zeljko zelmira zeltite zena zenija zeno zenobia zenovia zente zenzele zephyr zeteny
zev zeyd zeynep ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zile zina zinaida zion zita zithulele ziva ziyad ziyanda zizi zlata zlatica
zlatka zlatko zobuhle zoe zoeva zoey zofia zofija zoja zoltan zora zoran zorana zorka zrinislav zrinko zselyke zsofia zsolt zsombor zubite zulaikha
zulfa zulfikar zuzana zuzanna zvezdana zvonimir zvonko zygmunt
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
