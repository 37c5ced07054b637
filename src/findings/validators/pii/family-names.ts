/** Usual family names of large countries that are no words of everyday English; only before or behind a word that may be a given name they tell something. */
const LIST = `
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee
perez thompson harris sanchez clark ramirez lewis robinson walker allen wright scott torres nguyen flores adams nelson campbell mitchell carter roberts gomez
phillips evans turner diaz parker edwards collins stewart morris morales murphy rogers gutierrez ortiz morgan cooper peterson bailey kelly howard ramos kim
richardson watson brooks chavez james bennett mendoza ruiz hughes alvarez castillo sanders patel myers ross jimenez powell jenkins perry russell sullivan
butler henderson barnes gonzales fisher vasquez simmons romero patterson hamilton graham reynolds griffin wallace moreno hayes bryant herrera gibson ellis
tran medina aguilar stevens murray castro owens harrison fernandez mcdonald kennedy vargas chen webb tucker guzman crawford olson simpson gordon mendez silva
shaw snyder dixon munoz hicks holmes palmer wagner robertson boyd salazar meyer schmidt garza daniels ferguson nichols stephens soto ryan dunn kelley spencer
hawkins arnold vazquez hansen peters santos bradley elliott cunningham duncan armstrong hudson carroll riley andrews alvarado delgado perkins hoffman johnston
matthews pena richards contreras willis lawrence sandoval guerrero chapman rios estrada ortega watkins greene nunez wheeler valdez burke larson maldonado
morrison franklin carlson dominguez carr lawson jacobs obrien lynch singh jensen harvey williamson gilbert sims espinoza howell wong reid hanson mccoy garrett
burton wang weber welch rojas marquez yang padilla walsh bowman schultz mejia davies clarke lloyd owen griffiths o'connor o'brien o'neill byrne doyle mccarthy
gallagher doherty kavanagh quinn mcgrath nolan brennan fitzgerald hogan mackenzie macdonald mclean sinclair fraser mueller müller schneider fischer becker
schulz schäfer bauer koch richter klein schröder neumann schwarz zimmermann braun krüger hofmann hartmann schmitt krause lehmann schmid maier köhler herrmann
walter könig mayer huber fuchs scholz möller weiß hahn vogel keller günther berger winkler roth lorenz baumann franke albrecht schuster ludwig böhm kraus
schumacher krämer vogt jäger brandt seidel heinrich haas schreiber dietrich ziegler kuhn kühn pohl busch bergmann voigt wolff pfeiffer dubois durand leroy
moreau laurent lefebvre michel bertrand roux fournier girard bonnet dupont lambert fontaine rousseau vincent faure mercier boyer guerin chevalier francois
legrand gauthier perrin morin nicolas mathieu rossi russo ferrari esposito bianchi romano colombo ricci marino greco gallo conti giordano mancini rizzo
lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini longo gentile martinelli vitale lombardo coppola ferreira oliveira
pereira rodrigues almeida nascimento araujo fernandes carvalho gomes martins ribeiro alves monteiro mendes barros freitas barbosa moura cavalcanti dias
cardoso teixeira lopes marques nunes vieira correia sousa moraes novak nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski
wozniak jansen janssen bakker visser smit meijer mulder hendriks dekker dijkstra johansson andersson karlsson nilsson eriksson larsson olsson persson svensson
gustafsson nielsen pedersen andersen christensen larsen sorensen rasmussen jorgensen olsen kristiansen johansen sharma verma gupta kumar shah mehta reddy rao
nair iyer joshi desai mishra pandey yadav chaudhary khan ahmed hussain malik iqbal chowdhury rahman hossain begum akhtar agarwal bose banerjee mukherjee
chatterjee ghosh menon pillai naidu kaur dhillon sidhu okafor okonkwo adeyemi adebayo mensah owusu boateng asante osei kamau mwangi otieno ochieng wanjiru
moyo ndlovu dlamini nkosi zulu botha naidoo tanaka suzuki sato watanabe yamamoto nakamura kobayashi kato yoshida yamada choi kang yoon jang lim shin seo kwon
chan cheung leung lam tan lau chow chang liu zhang huang zhao wu zhou xu zhu guo lin tang pham huynh phan bui cohen levy mizrahi peretz friedman goldberg katz
shapiro rosenberg levine kaplan ivanov petrov smirnov kuznetsov popov volkov sokolov lebedev kozlov novikov morozov yilmaz demir celik sahin yildiz aydin
ozturk arslan dogan nagy kovacs toth szabo horvath varga molnar nemeth farkas popescu ionescu dumitru papadopoulos bautista villanueva dizon aquino salonga
wijaya santoso hidayat saputra
`;

let families: ReadonlySet<string> | undefined;

/** True for a usual family name: `Tran`, `Jorgensen`. */
export function isFamilyName(word: string): boolean {
  families ??= new Set(LIST.trim().split(/\s+/));
  const lower = word.toLowerCase();
  return families.has(lower) || families.has(lower.normalize('NFD').replace(/\p{M}+/gu, ''));
}
