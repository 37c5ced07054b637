/** Large towns by the languages of the streets there: behind a street and its number they are part of the address, with neither code nor state. */
const TOWNS = {
  german: [
    'Aachen|Augsburg|Basel|Bergisch Gladbach|Berlin|Bern|Bielefeld|Bochum|Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Chemnitz|Cottbus|Darmstadt|Dortmund|Dresden|Duisburg',
    'Düsseldorf|Erfurt|Erlangen|Essen|Frankfurt(?: am Main)?|Freiburg|Fürth|Gelsenkirchen|Göttingen|Graz|Hagen|Halle|Hamburg|Hamm|Hannover|Heidelberg|Heilbronn|Ingolstadt|Innsbruck',
    'Jena|Karlsruhe|Kassel|Kiel|Klagenfurt|Koblenz|Köln|Krefeld|Leipzig|Leverkusen|Linz|Ludwigshafen|Lübeck|Luzern|Magdeburg|Mainz|Mannheim|Mönchengladbach|München|Münster',
    'Nürnberg|Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|Pforzheim|Potsdam|Regensburg|Reutlingen|Rostock|Saarbrücken|Salzburg|Solingen|Stuttgart|St\\. Gallen|Trier|Ulm|Villach|Weimar|Wien|Wiesbaden',
    'Winterthur|Wolfsburg|Würzburg|Wuppertal|Zürich',
  ],
  french: [
    'Aix-en-Provence|Amiens|Angers|Annecy|Avignon|Besançon|Bordeaux|Boulogne-Billancourt|Brest|Bruxelles|Caen|Cannes|Charleroi|Clermont-Ferrand|Colmar|Dijon|Fribourg|Genève|Grenoble|Laval',
    'Lausanne|Le Havre|Le Mans|Liège|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Montréal|Montreuil|Mulhouse|Namur|Nancy|Nantes|Neuchâtel|Nice|Nîmes|Orléans|Paris|Pau|Perpignan|Poitiers|Québec',
    'Reims|Rennes|Rouen|Saint-Denis|Saint-Étienne|Sion|Strasbourg|Toulon|Toulouse|Tours|Versailles|Villeurbanne',
  ],
  romance: [
    'A Coruña|Alcalá de Henares|Albacete|Alicante|Almería|Badajoz|Badalona|Barcelona|Bilbao|Burgos|Cádiz|Cartagena|Castellón|Córdoba|Donostia|Elche|Getafe|Gijón|Girona|Granada|Huelva|Jaén|Jerez|Las Palmas',
    'León|Lleida|Logroño|Madrid|Málaga|Marbella|Murcia|Oviedo|Palma|Pamplona|Sabadell|Salamanca|San Sebastián|Santander|Sevilla|Tarragona|Toledo|Valencia|Valladolid|Vigo|Vitoria|Zaragoza',
    'Ancona|Bari|Bergamo|Bologna|Bolzano|Brescia|Cagliari|Catania|Ferrara|Firenze|Foggia|Genova|Latina|Lecce|Livorno|Messina|Milano|Modena|Monza|Napoli|Novara|Padova|Palermo|Parma|Perugia|Pescara|Piacenza',
    'Pisa|Prato|Ravenna|Reggio Calabria|Reggio Emilia|Rimini|Roma|Salerno|Sassari|Siena|Siracusa|Taranto|Terni|Torino|Trento|Treviso|Trieste|Udine|Varese|Venezia|Verona|Vicenza',
    'Aveiro|Braga|Coimbra|Évora|Faro|Funchal|Lisboa|Porto|Setúbal|Belém|Belo Horizonte|Brasília|Campinas|Campo Grande|Cuiabá|Curitiba|Florianópolis|Fortaleza|Goiânia|Joinville|João Pessoa|Londrina|Maceió',
    'Manaus|Natal|Niterói|Osasco|Porto Alegre|Recife|Ribeirão Preto|Rio de Janeiro|Salvador|Santo André|Santos|São Luís|São Paulo|Sorocaba|Teresina|Uberlândia|Vitória',
    'Arequipa|Asunción|Barranquilla|Bogotá|Bucaramanga|Buenos Aires|CABA|Cali|Cancún|Caracas|Cartagena|CDMX|Ciudad de Guatemala|Ciudad de México|Concepción|Cuenca|Cusco|Guadalajara|Guayaquil|La Paz|La Plata|León',
    'Lima|Mar del Plata|Medellín|Mendoza|Mérida|Monterrey|Montevideo|Panamá|Pereira|Puebla|Querétaro|Quito|Rosario|San José|San Juan|San Salvador|Santa Cruz|Santiago|Santo Domingo|Tijuana|Trujillo|Valparaíso|Viña del Mar',
    'Acapulco|Aguascalientes|Ambato|Antofagasta|Barquisimeto|Chiclayo|Chihuahua|Cochabamba|Cúcuta|Culiacán|El Alto|Hermosillo|Ibagué|Iquique|La Serena|Loja|Managua|Manizales|Maracaibo|Morelia|Neuquén|Oaxaca|Oruro|Piura',
    'Potosí|Salta|San Luis Potosí|San Pedro Sula|Santa Fe|Santa Marta|Sucre|Tacna|Tarija|Tegucigalpa|Temuco|Toluca|Tucumán|Veracruz|Villavicencio|Zapopan',
    'Amsterdam|Almere|Amersfoort|Antwerpen|Apeldoorn|Arnhem|Breda|Brugge|Brussel|Delft|Den Bosch|Den Haag|Deventer|Dordrecht|Eindhoven|Enschede|Gent|Groningen|Haarlem|Leeuwarden|Leiden|Leuven|Maastricht|Mechelen',
    'Nijmegen|Rotterdam|Tilburg|Utrecht|Zwolle',
    'Białystok|Bydgoszcz|Częstochowa|Gdańsk|Gdynia|Gliwice|Katowice|Kielce|Kraków|Lublin|Łódź|Olsztyn|Opole|Poznań|Radom|Rzeszów|Sopot|Szczecin|Toruń|Warszawa|Wrocław|Zabrze',
    'Białymstoku|Bydgoszczy|Częstochowie|Gdańsku|Gdyni|Katowicach|Krakowie|Lublinie|Łodzi|Poznaniu|Szczecinie|Toruniu|Warszawie|Wrocławiu',
  ],
  // Where the code is short or the street says nothing of its kind: the Netherlands, Scandinavia, Finland, Hungary, Czechia, Slovakia, the Baltic states.
  northern: [
    'Almere|Amersfoort|Amsterdam|Apeldoorn|Arnhem|Breda|Delft|Den Haag|Deventer|Dordrecht|Ede|Eindhoven|Enschede|Gouda|Groningen|Haarlem|Hilversum|Leeuwarden|Leiden|Maastricht|Nijmegen|Rotterdam|Tilburg|Utrecht|Venlo|Zaandam|Zwolle',
    'Antwerpen|Brugge|Brussel|Genk|Hasselt|Kortrijk|Leuven|Mechelen|Oostende|Aarhus|Aalborg|Esbjerg|Frederiksberg|Herning|Horsens|Kolding|København|Odense|Randers|Roskilde|Silkeborg|Vejle|Viborg',
    'Bergen|Bodø|Drammen|Fredrikstad|Hamar|Haugesund|Kristiansand|Lillehammer|Moss|Oslo|Sandnes|Skien|Stavanger|Tromsø|Trondheim|Ålesund|Göteborg|Helsingborg|Jönköping|Linköping|Malmö|Norrköping|Stockholm|Umeå|Uppsala|Västerås|Örebro',
    'Espoo|Helsinki|Jyväskylä|Kuopio|Lahti|Oulu|Tampere|Turku|Vantaa|Budapest|Debrecen|Győr|Kecskemét|Miskolc|Nyíregyháza|Pécs|Szeged|Székesfehérvár|Szombathely|Brno|Liberec|Olomouc|Ostrava|Plzeň|Praha|Zlín',
    'Banská Bystrica|Bratislava|Košice|Nitra|Prešov|Trenčín|Trnava|Žilina|Tallinn|Tartu|Pärnu|Daugavpils|Liepāja|Rīga|Kaunas|Klaipėda|Šiauliai|Vilnius|Ljubljana|Maribor|Rijeka|Split|Zagreb|Beograd|Novi Sad|Sarajevo|Skopje',
  ],
  russian: [
    'Барнаул|Владивосток|Волгоград|Воронеж|Екатеринбург|Ижевск|Иркутск|Казань|Калининград|Кемерово|Краснодар|Красноярск|Минск|Москва|Новосибирск|Омск|Оренбург|Пермь|Ростов-на-Дону|Рязань|Самара|Санкт-Петербург',
    'Саратов|Сочи|Ставрополь|Тольятти|Томск|Тула|Тюмень|Ульяновск|Уфа|Хабаровск|Челябинск|Ярославль|Алматы|Астана|Київ|Киев|Львів|Одеса|Харків|Дніпро|София|Пловдив|Варна|Београд',
  ],
  english: [
    'Aberdeen|Bath|Belfast|Birmingham|Bournemouth|Bradford|Brighton|Bristol|Cambridge|Cardiff|Coventry|Derby|Dundee|Edinburgh|Exeter|Glasgow|Leeds|Leicester|Liverpool|London|Manchester|Newcastle(?: upon Tyne)?',
    'Norwich|Nottingham|Oxford|Plymouth|Portsmouth|Reading|Sheffield|Southampton|Stoke-on-Trent|Sunderland|Swansea|Wolverhampton|York|Cork|Dublin|Galway|Limerick|Waterford',
    'Adelaide|Brisbane|Canberra|Darwin|Hobart|Melbourne|Perth|Sydney|Auckland|Christchurch|Dunedin|Hamilton|Wellington|Calgary|Edmonton|Halifax|Montreal|Ottawa|Toronto|Vancouver|Winnipeg',
    'Bloemfontein|Cape Town|Durban|Johannesburg|Port Elizabeth|Pretoria|Sandton|Soweto|Abuja|Enugu|Ibadan|Kano|Lagos|Port Harcourt|Kisumu|Mombasa|Nairobi|Accra|Kumasi|Kampala|Lusaka|Harare|Dar es Salaam',
    'Ahmedabad|Bangalore|Bengaluru|Chennai|Delhi|New Delhi|Hyderabad|Jaipur|Kolkata|Lucknow|Mumbai|Pune|Dhaka|Karachi|Lahore|Islamabad|Colombo|Kathmandu|Manila|Makati|Quezon City|Cebu City|Kuala Lumpur|Singapore|Hong Kong',
    'Atlanta|Austin|Baltimore|Boston|Brooklyn|Charlotte|Chicago|Cincinnati|Cleveland|Columbus|Dallas|Denver|Detroit|Houston|Indianapolis|Jacksonville|Las Vegas|Los Angeles|Memphis|Miami|Milwaukee|Minneapolis|Nashville',
    'New Orleans|New York(?: City)?|Oakland|Philadelphia|Phoenix|Pittsburgh|Portland|Sacramento|San Antonio|San Diego|San Francisco|San Jose|Seattle|St\\. Louis|Tampa|Tucson',
  ],
} as const;

/** The same towns one by one, without what may stand behind them. */
export function townNames(...languages: readonly (keyof typeof TOWNS)[]): string[] {
  return languages
    .flatMap(language => TOWNS[language])
    .flatMap(towns =>
      towns
        .replace(/\(\?:[^)]*\)\?/g, '')
        .replaceAll('\\', '')
        .split('|'),
    )
    .filter(town => Buffer.byteLength(town) >= 4);
}

/** As one alternation of RE2, whose `\\b` knows letters of ASCII only. */
export function townsOf(...languages: readonly (keyof typeof TOWNS)[]): string {
  const towns = languages
    .flatMap(language => TOWNS[language])
    .join('|')
    .split('|');
  const [plain, accented] = [true, false].map(isPlain => towns.filter(town => /[a-z)]$/.test(town) === isPlain));
  return `(?:${[...(plain!.length > 0 ? [`(?:${plain!.join('|')})\\b`] : []), ...accented!].join('|')})`;
}
