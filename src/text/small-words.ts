/** Words that running text in Latin script writes small, also where the words beside them are names: those that stand between names and values, and what is said of people. */
const LIST = `
a about account address after again age aged also am an and are as ask asked at back be because been before behind below beside between birth born boss boy brother but by call
called calls came can card changed code colleague come contact could date daughter day days did do does down during each ended expires father find first for friend from gave get girl go
goes going got had has have he hello her here hers him hired his home host hosts how husband i if in into is it its joined just key kids knows last left live lived lives living
login looking made married may me met might month months mother moved moving must my name named names near need neighbor neighbour new no nor not now number of off old on
only onto or our out over owes owner paid partner password pay pays phone pin please reach reached re said sales says secret see send sends sent she should show shows signed since
sister so some son speak spoke stay stayed staying stays still than thank thanks that the their them then there these they this those to told took too under until up us
user username via visit visited was we week went were what when where which who whose why wife will with without word work worked working works would wrote year years yes yet you
your
aber alt als am an auf aus bei beim bin bis bist da dann das dass dein deine dem den der des die dir doch du durch ein eine einem einen einer eines er es für gegen geboren habe haben
hat hatte heiße heißt ich ihm ihn ihnen ihr ihre ihrem ihren im in ist jährige jährigen jähriger kann kein keine lautet mein meine meinem meinen meiner mich mir mit nach nicht noch
nun ob oder ohne schrieb sein seine seinem seinen seiner seit sich sie sind so über um und uns unser unsere unter vom von vor war waren wegen weil wenn werden wie wir wird wohnhaft
wohnt wurde zu zum zur zwischen
ai appelle as au aux avec avez avons ce cet cette ces chez comme dans de demeurant depuis des dont du elle elles en entre est et étais était être habite habitant habitent il ils je
la le les leur leurs lui ma mais me mes moi mon ne né née nés nos notre nous on ont où ou par pas pour qui que quoi sa sans se ses soit son sont sous suis sur ta te tes toi ton tu
un une vers vit vivant vos votre vous âgé âgée écrit
al ante años como con cual cuando cuyo de del desde domiciliada domiciliado donde durante e el ella ellas ellos en entre era eres es esa ese esta está están este estos fue ha han
hasta hay identificada identificado la las le les lo los llama llamo más me mi mis muy nació nacida nacido ni nos nosotros nuestra nuestro o para pero por porque que quien se según
ser si sí sin sobre son soy su sus también te tiene tu tus un una uno usted ustedes vive vivo y ya yo
abita abito agli ai al alla alle allo anni anche che chi chiama chiamo ci come con cui da dagli dai dal dalla degli dei del della delle dello di è era fra gli ha hai hanno ho i il
in io la le lei li lo loro lui ma mi mia miei mio ne nel nella nelle nato nata noi non nostra nostro o per però più quale quando questa questo residente se sei si sia siamo sono
sta su sua sue sui sul sulla suo ti tra tu tua tuo un una uno vi vive voi vostro
anos ao aos aqui após aquela aquele até chama chamo com como da das de dela dele desde do dos e é ela elas ele eles em entre era essa esse esta este eu foi há inscrita inscrito isso
mais mas me meu meus minha mora moro na nas nascida nascido nasceu não nem no nos nós nossa nosso num numa o os ou para pela pelas pelo pelos por portador portadora qual quando que
quem reside residente se sem ser seu seus sob sobre sou sua suas são também te tem um uma você vocês
aan als bent ben bij daar dan dat de der deze die dit door een en er geboren geen had hebben heb heeft heet het hij hun ik in is jaar je jij jullie kan maar me mee met mij mijn na
naar niet nog of om onder ons onze ook op over schreef sinds te tegen ten ter tot tussen u uit uw van vanaf voor was wat we wie wij wonende woont worden wordt ze zij zijn zonder
alle at av blev bor både da de dem den denne der deras deres det detta dig din dit ditt du efter eller en er et ett etter för før født född från fra genom gjennom han hans har
havde hadde hade hendes hennes henne heter hedder hos hun hon hvis i icke ikke inte ja jag jeg kan man med mej meg mellan mellem min mit mitt mot nej när når og och om oss på sin
sitt som skal ska til till under upp ut utan uten var ved vi vid vil vår år är över
ale bez był była być co czy dla do dnia gdzie i ich ja jak jako jego jej jest jestem już ku lat lub ma mam masz mi mieszka mieszkam mnie moja moje mój na nad nam nas nazywa nazywam
nie nr oraz po pod przed przez przy są się swoim syn ta tak tam tego tej ten to tym u urodzona urodzony w wraz z za zam zamieszkała zamieszkały ze że żyje
bude by byl byla být do ho i já je jeho jej její jsem jsou k kde kdy který která má mám mi mé můj moje na nad ne nebo od po pod pro před při s se si své u v ve z za ze že žije
bydlí bydlím bydliskom bytom narozen narozena narodený narodená
adım bir bu bana da de değil doğdu doğumlu en gibi için ile ise ki kadar mi mu ne o ol olan olarak ona onun sen ve veya ya
este sunt are la cu din în lui al ale si și pe pentru prin mă numesc născut născută domiciliat domiciliată locuiesc
és egy az van vagyok hogy nem meg lakik élek született
ja on ei olen minun minä hän joka syntynyt asuu
`;

/** In small letters. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean));
