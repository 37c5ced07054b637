import { isWhole, REJECTED, type Validator, type ValidatorInput } from '../validator.ts';
import { isRecordOfSomebody } from './record-kind.ts';

/** Latitude and longitude with at least four decimals (11 m), in range, not a test point. */
export const coordinatePair: Validator = input => {
  const { text, before, after } = input;
  const [one, other] = text.match(/[-+]?\d+\.\d+/g) ?? [];
  if (one === undefined || other === undefined) return REJECTED;
  const latitude = Number(one);
  const longitude = Number(other);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return REJECTED;
  // `6.645774, 1.150536e-08`, `3.140000; -3.140000`
  if (
    latitude === 0 ||
    Math.abs(latitude) === Math.abs(longitude) ||
    longitude === 0 ||
    /e$/.test(text) ||
    /^e?[-+]\d/i.test(after)
  )
    return REJECTED;
  if (CORNERS.test(before)) return REJECTED;
  // Most pairs are none of a place: what tells that quickly is asked before what takes long.
  const isLikely = !(Math.abs(latitude) < 2 || Math.abs(longitude) < 2 || isOfList(input));
  const isMarked = /[°NSEWnsew]/.test(text) || /(?:@|ll=|q=|geo:|maps)$/i.test(before) || input.hasContext;
  if (!isLikely && !isMarked) return REJECTED;
  if (!isPrecise(one) || !isPrecise(other)) return REJECTED;
  if (isOfSight(before) && !/\.\d{6}/.test(text)) return REJECTED;
  if (isOfOutline(latitude, longitude, before, after)) return REJECTED;
  if (ROW_OF_TOWN.test(before) && !/\.\d{5}/.test(text)) return REJECTED;
  if (ROW_OF_CODE.test(before) && !/\.\d{6}/.test(text)) return REJECTED;
  return {
    ok: true,
    canonical: `${latitude.toFixed(4)},${longitude.toFixed(4)}`,
    confidence: isMarked ? 0.1 : -0.1,
  };
};

/** The corners of a drawing: `points="73.3366,-101.5001 83.3366,-98`. */
const CORNERS = /\bpoints=\\?["'][-+\d., e]*$/;

/** True for two numbers of something else than a place, unless a word says that it is one. */
function isOfList({ text, before, after }: ValidatorInput): boolean {
  return (
    // Arguments and lists.
    /^[ \t]*(?:[,;]\s*)?-?\d|^\s*-?\d*\.\d/.test(after) ||
    /^\]/.test(after) ||
    /[A-Za-z_]\($/.test(before) ||
    // Vectors and matrices are lists of such numbers; a place is two of them.
    (/[\d.](?:\s*[,;[(]\s*|[ \t]+)-?$|\.\d*\s+-?$|[[(]\s*$/.test(before) && /\d/.test(before.slice(-12))) ||
    // Results of sums: no receiver tells places to ten decimals.
    /\.\d{10}/.test(text) ||
    // The path of a drawing: `L 19.6979,20.9369 C 20.5096,23.2051`, `84.9996-63.9106,128.6078`.
    /(?:^|[\s"'\d])[MLHVCSQTAZ][ \t]?$|\d-$/i.test(before) ||
    /^[ \t]?[MLHVCSQTAZ][\s\d.-]|^\s[MLHVCSQTAZ][ \t]?[\d.-]/i.test(after) ||
    // A point of a list, alone on its line.
    (/^\s*[[(]\s*$/.test(before) && /^\s*[\])],\s*$/.test(after)) ||
    // What a reference book says of a town or a sight: `Paris (48.8566, 2.3522)`.
    (/\p{Lu}\p{L}+[ ,:]{1,2}\(?$/u.test(before) && !/\.\d{5}/.test(text))
  );
}

/** What leads from the name of a sight to where it is. */
const AT_SIGHT =
  /(?:(?<!\p{L})(?:Mount|Mt\.?|Mont|Monte|Lake|Cape|Fort)\s\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}'’-]+\s(?:Tower|Bridge|Castle|Cathedral|Museum|Palace|Temple|Observatory|Airport|Volcano|Peak|Island|Pyramids?|Falls|Canyon|Stadium|Station|Square|Monument|Memorial|Abbey|Basilica|Opera House|Library|University|Dam|Lighthouse|Glacier|National Park|Pole|Gate|Wall)|\p{L}*(?:turm|dom|schloss|berg|brücke)|(?:Tour|Château|Torre|Catedral|Palacio|Museo|Piazza|Basilica)(?:\s(?:de|du|del|della|di|d['’])?\s?\p{Lu}[\p{L}-]+)+)[,:]?\s\(?(?:(?:is|lies|sits|stands|was|are|liegt|se trouve|está|si trova)\s)?(?:(?:located|situated|found)\s)?(?:(?:at|bei|à|en|a)\s)?(?:the\s)?(?:(?:coordinates|position|GPS)[: ]{1,2})?$/u;
/** Of a sight that all know, not of somebody. */
const isOfSight = (before: string): boolean => AT_SIGHT.test(before);

/** In degrees and minutes: not of a sight. */
export const coordinatesOfSomebody: Validator = ({ before }) => (isOfSight(before) ? REJECTED : { ok: true });

/** `Paris,48.8566,2.3522` below a heading of towns or sights. */
const ROW_OF_TOWN =
  /\b(?:city|town|capital|country|place|airport|station|landmark|stadt|ville|ciudad|cidade|città)\b[^\n]*\n(?:[^\n]*\n)*[^\n\d]{3,60}[,;\t|] ?$/i;
/** `49503,Grand Rapids,`: a row of a table of postal codes, whose point is the middle of a town. */
const ROW_OF_CODE = /(?:^|\n)["'| ]*\d{5}["' ]*[,;\t|](?:[\p{L}\p{M} .'"’-]{2,}[,;\t|]){1,4}["' ]*$/u;

const NEXT_PAIR = /^[\])],?\s*[[(]\s*(-?\d+\.\d+),\s*(-?\d+\.\d+)/;
const LAST_PAIR = /(-?\d+\.\d+),\s*(-?\d+\.\d+)[\])],?\s*[[(]\s*$/;
/** Five kilometres, in degrees. */
const STRIDE = 0.05;

/** A corner of a country or a drawing: another pair in brackets beside it, further off than one goes between two fixes. */
function isOfOutline(one: number, other: number, before: string, after: string): boolean {
  return [NEXT_PAIR.exec(after), LAST_PAIR.exec(before)].some(
    pair => pair !== null && (Math.abs(Number(pair[1]) - one) > STRIDE || Math.abs(Number(pair[2]) - other) > STRIDE),
  );
}

/** One coordinate under its own key: four decimals at least. */
export const coordinate: Validator = ({ text }) => {
  if (!isPrecise(text)) return REJECTED;
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= 180 && value !== 0
    ? { ok: true, canonical: value.toFixed(4) }
    : REJECTED;
};

const AXIS = /^(?:lat|lon|lng|long|latitude|longitude)$/i;
const PLACED =
  /(?:^|[^A-Za-z])(?:(?:last|home|user|device|customer|pickup|drop_?off|shipping|billing)?[_.]?(?:gps|geo|geo_?loc|geo_?location|loc|location|zone|coord(?:inate)?s|position|address|home|pickup|drop_?off|device)|user|customer|person|driver|rider)(?:\[\d*\])?[._ -]+(?:lat|lon|lng)/i;

/** Where something was, one place after the other: each with its time or its speed. */
const TRACK =
  /(?:^|[^A-Za-z])(?:gps_?)?(?:positions|track(?:_?points)?|trkpts?|pings|fixes|breadcrumbs|positionen|posiciones|posizioni)(?:\[\d*\])?[._ -]+(?:lat|lon|lng)/i;
const MOVED =
  /^(?:ts|time|time_?stamp|timestamp_?ms|date_?time|recorded_?at|speed|spd|heading|course|bearing|zeit|hora|heure)$/i;
const isOfTrack = ({ names, siblings = [] }: ValidatorInput): boolean =>
  TRACK.test(names.join('.')) && siblings.some(name => MOVED.test(name.replace(/^.*[.\]]/, '')));

/** The same where a key around it says that somebody or something of theirs is there; a column of nothing but places is anything's. */
export const placedCoordinate: Validator = input =>
  isWhole(input) &&
  !PLACED.test(input.names.join('.')) &&
  !isOfTrack(input) &&
  !isRecordOfSomebody(
    (input.siblings ?? []).filter(name => !AXIS.test(name)),
    input.names,
  )
    ? REJECTED
    : coordinate(input);

/** House precision that is meant: 52.763999999999996 is 52.764 after a sum in binary; a last zero may have been lost. */
function isPrecise(text: string): boolean {
  // A whole minute, divided by 60: two kilometres.
  if (/\.\d{0,2}(?:3{4,}|6{4,}7?)$/.test(text)) return false;
  const decimals = /\.(\d+)$/.exec(String(Number(Number(text).toPrecision(12))))?.[1];
  return decimals !== undefined && (decimals.length >= 4 || /\.\d{3}0+$/.test(text));
}
