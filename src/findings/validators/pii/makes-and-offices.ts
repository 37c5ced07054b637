import { REJECTED, type Validator } from '../validator.ts';

/** Makes of cars and bicycles, which a model stands behind as a family name does behind a given one. */
const MAKES =
  /^(?:Škoda|Skoda|ŠKODA|SKODA|Seat|SEAT|Opel|Alfa Romeo|Renault|Peugeot|Citro[eë]n|Fiat|Audi|Volkswagen|VW|Toyota|Hyundai|Mazda|Nissan|Subaru|Mitsubishi|Volvo|Dacia|Lancia|Lada|Tesla|Chevrolet|Chrysler|Dodge|Jeep|Lexus|Porsche|Vauxhall|Aston Martin|Land Rover|Range Rover|Maruti|Mahindra|Proton|Perodua|Kawasaki|Ducati|Piaggio|Iveco|Scania|Polestar|Cupra|Шкода|Лада|Тойота)(?=[ ,]|$)/u;
/** Makes that are family names or given ones, too. */
const MAKES_OR_NAMES =
  /^(?:Ford|Honda|Suzuki|Kia|Mercedes|Rover|Austin|Morris|Triumph|Tata|Vespa|Harley|Royal|Holden|Bentley|Ferrari|Maserati|Lincoln|Saturn|Mini|Smart|Yamaha|Geely|Chery|Saab|Jaguar|Bugatti|Lotus|Hino|Isuzu|Daewoo|Trek|Giant|Gazelle|Batavus|Cube)[ -]/u;
/** The same right before the model. */
const MAKE_BEFORE =
  /(?<!\p{L})(?:Škoda|Skoda|ŠKODA|SKODA|Seat|SEAT|Opel|Alfa|Alfa Romeo|Renault|Peugeot|Citro[eë]n|Fiat|Audi|Volkswagen|VW|Toyota|Hyundai|Mazda|Nissan|Subaru|Mitsubishi|Volvo|Dacia|Lancia|Lada|Tesla|Chevrolet|Chrysler|Dodge|Jeep|Lexus|Porsche|Vauxhall|Aston|Rover) $/u;
/** What leads to a vehicle, and what follows it. */
const OF_VEHICLE =
  /(?:vehicle|car|auto|fahrzeug|wagen|kfz|pkw|voiture|véhicule|vehículo|coche|veicolo|macchina|carro|viatura|voertuig|samochód|pojazd|vozidlo|vozilo|bil|fordon|kjøretøy|køretøj|ajoneuvo|jármű|gépkocsi|araç|автомобиль|авто|model[lo]?|make|make\/model|bike|fahrrad|motorcycle|moto)[^\p{L}\n]{1,4}$/iu;
const BEFORE_PLATE =
  /^[,;.]? ?\(?(?:VIN|FIN|chassis|plate|reg\b|reg\.|registration|SPZ|RZ|ŠPZ|targa|targata|immat|plaque|Kennzeichen|kenteken|matr[ií]cula|placa|rejestracyjn|nr rej|rok|Bj\b|Baujahr|rekisteri|registr|plaka|госномер)/iu;

/** A make with its model, where a given and a family name might stand. */
export const isVehicle = (text: string, before: string, after: string): boolean =>
  MAKES.test(text) ||
  MAKE_BEFORE.test(before.slice(-LONGEST)) ||
  (MAKES_OR_NAMES.test(text) && (OF_VEHICLE.test(before.slice(-LONGEST)) || BEFORE_PLATE.test(after)));

/** Right before the name of somebody whom everybody knows: heads of states, churches and governments. */
const OF_STATE =
  /(?<!\p{L})(?:(?:[Ff]ormer|[Ll]ate|[Vv]ice|[Ii]ncumbent|[Tt]hen|[Ee]x)[ -])?(?:[Pp]resident|[Pp]rime [Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Pp]ope|[Cc]hancellor|[Tt]sar|[Ss]ultan|[Pp]rince|[Pp]rincess|[Ss]enator|[Ff]irst [Ll]ady|[Cc]ongress(?:man|woman)|[Pp]residente|[Pp]résidente?|[Pp]rimer [Mm]inistro|[Pp]rimeir[oa][ -][Mm]inistr[oa]|[Pp]remier [Mm]inistre|[Pp]apa|[Pp]ape|[Pp]apst|[Rr]ey|[Rr]eina|[Rr]oi|[Rr]eine|[Rr]ei|[Rr]ainha|[Rr]egina|König(?:in)?|Kaiser(?:in)?|(?:Bundes)?[Pp]räsident(?:in)?|(?:Bundes)?[Kk]anzler(?:in)?|Ministerpräsident(?:in)?|Premierminister(?:in)?|[Pp]rezydent|[Pp]remier|[Kk]oning(?:in)?|[Pp]resident[et]|[Ss]tatsminister|[Ss]tatsministeren|[Pp]rezident|[Pp]reşedintele|[Cc]umhurbaşkanı|президент|Президент|король|королева|Папа)\.? $/u;

/** Beyond what any of these match: they are tried at each character of what stands before a name. UTF-16 units. */
const LONGEST = 48;

/**
 * Judges a name, and then whether it is a make of car or of somebody whom everybody knows: that takes longer than nearly every judge takes to reject.
 * @param bare the name without what may stand before it.
 */
export const ofNobodyKnown =
  (judge: Validator, bare: (text: string) => string = text => text): Validator =>
  input => {
    const verdict = judge(input);
    if (!verdict.ok) return verdict;
    const { text, before, after } = input;
    return isVehicle(bare(text), before, after) || OF_STATE.test(before.slice(-LONGEST)) ? REJECTED : verdict;
  };
