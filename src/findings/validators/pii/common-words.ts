/** The words that English prose and manuals hold most, less those that are family names as well. */
const LIST = `
ability able abort about above absolute accelerator accelerators accept accepted accepts access accessible accessing according account accounts across
action actions activation active actual actually add added adding addition additional address addresses adds admin advertising affect affected affects
after again against age agent algorithm alias all allocate allocated allocation allow allowed allowing allows alloydb along alongside alpha already
also alternative always amount analysis analyze analyzer and android annotations another answer any anymore anyone api apigee apis app appear appears
apphub apples applicable application applications applied applies apply appropriate apt aptcc arbitrary architecture archive are area arg args
argument arguments arm around array arrays artifacts aspect assert assertion asset assets assign assigned assignment associated association assumed
async asynchronous asyncio ate atomic attach attached attachment attachments attempt attempts attribute attributes audio audit auth authenticated
authentication author authorization authorized authors auto automatic automatically autoscaling availability available average avoid await away azure
back backend backends background backup backups backwards bad bag bags balancer balancing bar bare bars base based bash basic batch baz because become
becomes been before begin beginning behave behavior behaviour being belongs below beta better between beyondcorp big bigtable billing binary binauthz
bind binding bindings bit bits block blocks blue bms body bokm book books boolean boot both bottles bought bound box boxes branch branches break
breaks broken brother browser bucket buckets buf buffer bug bugs build building builds built builtin bus but button buttons buy buys byte bytes bzbug
bzip cache cached caching calculate call callback called caller calling calls calories can cancel candy cannot cans capacity car cards cars case cases
catch category cause caused causes causing cert certain certificate certificates certtool chain change changed changes changing channel character
characters charge check checked checking checks child children choose chooser chosen chunk cipher cjs claim claims class classes clean cleanup
cleanups clear client clients clone close closed closing cloud cluster clusters code codes collected collection colon color column columns combination
combined come comes comma command commands comment comments commercial commit common community comparison compatibility compatible compilation compile
compiled compiler compiling complete completely completion compliance component components composer composite compressed compression compute
concurrent condition conditions config configs configuration configurations configure configured configuring conforming connect connected connecting
connection connections connectivity connector consent consider considered consistent consists console const constant constants constitutes constrained
construct constructor consumer consumers contact contain contained container containing contains content contents context continue continues
contributed contributors control controls conversion convert converted cookie cookies copied copies copy copying copyright core correct correctly
corresponding cost costs could count cover coverage covered crash crashes create created creates creating creation credential credentials criteria
cross crypto ctags cups curl current currently cursor custom customer customization daemon damages data database databases dataflow dataplex dataproc
dataset datasets datastore datastream date datetimes day days dbus deal debug debugging decided declared decoding default defaults define defined
defines defining definition delegated delete deleted deletes deletion delimiter delivery deny dependencies dependency depending deploy deployed
deploying deployment deployments deprecated deprecation derivative derived descending describe described describes describing description descriptor
descriptors desired despite dest destination detailed details detect detection determine determined developed developer developers development device
devices diagnostic dialog dicom dict did didn diff difference different digest digits dir direct directives directly directories directory dirmngr
disable disabled disables disclaimer discount discovered disk disks display displayed displays distance distribute distributed distribution
distributions divide dns doc docker docs document documentation documented documents does doesn dog dogs doing dollars domain domains don done double
down download downloaded dozen dpkg drawing driver drop dry due dump duplicate duration during dynamic each earlier early earn earned easier eat eats
edge edit editor effect effective eggs either ekm element elements else email embedded emit emitted empty enable enabled enablement enables encoded
encoding encrypted encryption end endorse endpoint endpoints engine enough ensure enterprise entire entities entity entries entry enum env environment
environments equal equals equivalent err error errors escape etag europe evaluates even event eventarc events every exact exactly example examples exc
exceed except exception exceptions exclusive executable execute executed executing execution executions exercise exist existing exists exit exits
expand expansion expected experimental explicit explicitly export exported exports express expression expressions ext extended extension extensions
extent external extra fail failed failing fails failure failures fall fallback false family far fast faster feature features fee feet fellowship fetch
fetched few fewer fhir field fields file filename filenames files filestore filesystem fill filter filters final find finding findings finish firebase
firestore firewall first five fix fixed fixes fixing flag flags fleet float focus folder folders follow followed following follows font foo food for
force form format formats formatted formatting forms forward forwarding found four frame free freely friend friends from fsck fsprogs full fully func
function functionality functions furnished further future gained gallons game games garbage gateway gateways gave gcc gcloud gemini general generate
generated generating generation generator generic get gets getting git give given gives glib glibc global glossary goes going good google got governed
gpg granted grants greater grep groff group groups gtk guest guide had half handle handled handler handles handling happen hard has hash have having
header headers health healthcare height help helper her here hereby hex high higher him his history hold home hook hooks hope host hostname hour hours
house how however href http https hub hubs hyphens iam iap icon icons identifier identifiers identify identity ignore ignored ignores image images
immediately implement implementation implemented implicitly implied import imported importer imports improve improved improvements inches include
included includes including incoming incompatible incorrect incorrectly increase independent index indexes indicate indicates indicating individual
infinite info information ingress init initial initialization initialize initialized inline inode input inside insights install installation installed
installer installing instance instances instant instead instruction instructions int integer integration integrity intended interactive interacts
intercept interconnect interconnects interface interfaces internal internet interpreted interpreter into introduced invalid inventory invitation
invoked ios isn issue issues item items its itself jar job jobs journal json just keep kernel key keyring keys keyword kind kms know known label
labels lake language languages large larger last later latest lead leading leak leaks learned least leave leaves left legacy legal length less let
lets letter letters level levels lib libc libgnutls libraries library license licensed licenses like likely limit limitation limited limits line lines
link linked links list listed listener listing lists lite literal liters ller load loaded loader loading local locale locales located location
locations lock log logging logic logical login logs long longer look lookup loop lost lot low lower lowercase machine machines macro macros made main
maint maintenance make makes making malloc man manage managed management manager managing manipulate manual manually many map mapped mapping maps
marbles mark marked master match matches matching material materials math max maximum may mean meaning means meant mechanism medium member members
membership memberships memcache memory memorystore menu menus merge mesh message messages met metadata metal metastore meters meth method methods
metrics might migration miles minimum minor minutes mirroring misrepresented missing mjs mke mod mode model models modes modification modifications
modified modify module modules money monitor monitoring month months more most mount move moved much multi multicast multiple multiply must name named
names namespace namespaces native necessary need needed needs negative neither nested netapp network networking networks never new newer newline newly
next node nodes non none nor normal normally not note notebook notebooks notes nothing notice notices notification notifications now null number
numbers numeric nvidia oauth object objects obtain obtained obtaining off offer offset often old older omit omitted once one ones online only opcode
open operate operating operation operations operator optimization optimized option optional optionally options oranges order org organization
organizations origin original other others otherwise ounces our out output outside over overflow overridden override overrides overview overwrite own
owner pack package packages packet packets packs padding page pages paging paid pair pairs pam paper paragraph parallel parameter parameters parent
parse parser parsing part partial particular partition parts party pass passed passing password patch patches patent path paths pattern patterns pay
pays peer peering pencils pending people pep per percent percentage perform performance performed perimeter perimeters period perl permission
permissions permit permitted persistent person persons pertaining pieces pipe pipeline place placed plan plane platform platforms play please plus
point pointer pointers points policies policy poll pool pools port portability portions ports position positional positive possible posture potential
potentially pounds practice predefined preferred prefix present prevent prevents preview previous previously primary principal principals print
printed printf printing prints prior priority private problem problems process processes processing produce produced product production products
profile profit program programs progress project projects promise promote prompt prompted prompting prompts proper properly properties property
protect protection protocol provide provided provider providers provides providing provision proxies proxy public publicity publicly publish published
pubsub pull purpose push put python qualified query question queue quota quote qux race raise raised raises random range ranges rate rather raw read
readable reading readline reads real really reason reasons rebase receive received receives recent recommended recommender record records recursive
red redis redistribute reduce ref refer reference referenced references refers regardless regex region regional regions register registered
registration registrations regression regular related relative release released releases relevant remain remaining remote removal remove removed
removes removing rename renamed rendering repeated replace replaced replacement replica replication report reported reporting reports repositories
repository represent representation representing represents reproduce request requested requests require required requirements requires reservation
reservations reserved reset resize resolution resolve resolved resource resources respect response responses rest restore restricted restriction
restrictions result resulting results resume retain retention retrieve return returned returning returns revision revisions right rights role roles
rollout rollouts root route router routers routes routing row rows rule rules run running runs runtime safe sale same sample save saved say scale
scaling scan scc schedule scheduled schedules schema scheme school scope scopes scored script scripts search searching second secondary seconds secret
secrets section secure security see segfault select selected selection sell sells send sending sent separate separated sequence sequences series
server servers service services session sessions set sets setting settings setup several sha shall share shared she shell short should show shown
shows side sign signal signals signature signed silently similar simple since single site size sizes skip slices small smaller snapshot snapshots
socket sockets software sold sole some something sometimes sort source sources space spaces spanner spec special specific specification specified
specifies specify specifying speed spend spends spent split spoke spokes sql sqlite square ssh ssl stable stack standard start started starting starts
startup stat state stateful statement static status std stderr stdout step still stop stopped storage store stored str stream streams strict string
strings struct structure students style sub subject sublicense submit submodule subnet subnets subnetwork subprocess subroutine subscription
subsequent subset substantial successful such suffix suitability suite sum summary supplied support supported supporting supports sure switch symbol
symbolic symbols syntax system systemd systems tab table tables tag tags tail take taken takes taking tar target targets task tasks taxonomies tcp
team template templates temporary tensorboard term terminal terminate terminated termination terms test testing tests text textual than that the their
them theme then there therefore these they things third this those though thread threads threat three through throw thus tickets tier time timeout
times timestamp title tls together token tokens too took tool tools top topic topics total tpu tpus trace track tracking traffic trailing training
transaction transfer translation translations transport treat treated tree trees tried tries trigger triggered triggers trip true trust try trying
tuple turn turned twice two type types typically typo uid undefined undelete under underlying underscores uninitialized unique unit units unknown
unless unmanaged unnecessary unset unspecified unstable until unused update updated updates updating upgrade upload upon upstream uptime urgency url
usage use used useful user users uses using usually utf utility valid validate validation value values variable variables variant variants various
vector verbatim verification verify version versions very via video view viewer views virtual visible vision vmware void volume volumes vpc vpn wait
waiting want wants warn warning warnings warranty was water way wayland web week weeks weighs weight well went were what when whenever where whether
which while who whole whom whose widget widgets width wildcard will win window windows wire with within without won word words work worked worker
workers workflow workforce working workload workloads works workstation workstations world worth would wrapper write writes writing written wrong
wrote yaml year years yes yet you your yum zero zlib zonal zone zones zypp
`;

let common: ReadonlySet<string> | undefined;

/** True for a word of everyday English: `Worker Thread` is no person. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(LIST.trim().split(/\s+/));
  return common.has(word.toLowerCase());
}
