import { defineRules } from '../../src/detectors/rule.ts';

const NUMBER = '[-+]?\\d{1,3}\\.\\d{4,15}';

export default defineRules([
  {
    id: 'geo-coordinates',
    title: 'Coordinates of house precision',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    pattern: `${NUMBER}°?\\s?[NSns]?\\s?[,;/]\\s?${NUMBER}(?:°?\\s?[EWew]\\b)?|\\b${NUMBER}°?\\s?[NS][ ,]\\s?${NUMBER}°?\\s?[EW]\\b`,
    shapes: ['digits'],
    maxLength: 64,
    left: 'digit',
    right: 'digit',
    keywords: ['lat', 'latitude', 'lon', 'lng', 'long', 'longitude', 'latlng', 'latlon', 'coordinates', 'coords', 'coordinate', 'gps', 'geo', 'location', 'position', 'maps', 'point', 'koordinaten', 'coordonnées', 'coordenadas', 'coordinate', '坐标', '座標', '좌표'],
    keyedPattern: `\\(?${NUMBER}\\s?[,;/ ]\\s?${NUMBER}\\)?`,
    keyedKeywords: ['coordinates', 'coords', 'latlng', 'latlon', 'lat lng', 'lat lon', 'gps', 'geo', 'location', 'position', 'geolocation', '坐标', '座標'],
    validators: ['coordinate-pair'],
    confidence: 0.65,
    examples: {
      match: [{ text: 'we met at «48.137154, 11.576124» at noon' }, { text: 'https://maps.example.net/?ll=«52.520008,13.404954»&z=17' }, { text: '«-33.86882,151.20929»', key: 'coordinates' }],
      ignore: [
        { text: 'about 48.14, 11.58', why: 'two decimals are a town' },
        { text: '[0.1234, 0.5678, 0.9123]', why: 'a vector' },
        { text: '12.3456, 88.1234, 51.9876, 33.4455', why: 'a list of measurements' },
        { text: '95.1234, 200.5678', why: 'not on the globe' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc5870'],
  },
  {
    id: 'geo-latitude',
    title: 'Latitude or longitude of house precision under its own key',
    class: 'pii',
    severity: 'low',
    category: 'location',
    pattern: `(?i:\\b(?:latitude|longitude))[^0-9A-Za-z\\n+-]{1,4}(${NUMBER})`,
    atoms: ['latitude', 'longitude'],
    maxLength: 64,
    right: 'digit',
    keyedPattern: '[-+]?\\d{1,3}\\.\\d{4,20}',
    keyedKeywords: ['lat', 'latitude', 'lon', 'lng', 'longitude', 'breitengrad', 'längengrad', 'latitud', 'longitud', 'latitudine', 'longitudine'],
    validators: ['coordinate'],
    confidence: 0.55,
    examples: {
      match: [{ text: 'latitude: «48.137154»' }, { text: '«11.576124»', key: 'lng' }],
      ignore: [{ text: '48.1', key: 'lat', why: 'one decimal is a county' }, { text: 'latitude of 48 degrees', why: 'no decimals' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc5870'],
  },
]);
