/**
 * Cities that English-speaking readers know as cities, lower case, without accents: another name beside one of
 * them may be that of a district. From general knowledge.
 */
export const cities: ReadonlySet<string> = new Set(
  `aberdeen|abidjan|abu dhabi|abuja|accra|adelaide|albany|albuquerque|aleppo|alexandria|algiers|almaty|amman|
amsterdam|ankara|antalya|antwerp|athens|atlanta|auckland|austin|baghdad|baku|bali|baltimore|bandung|bangalore|bengaluru|
bangkok|barcelona|bari|basel|bath|beijing|beirut|belfast|belgrade|bergen|berlin|bern|bilbao|birmingham|bogota|boise|
bologna|bordeaux|boston|bradford|brasilia|bratislava|bremen|brighton|brisbane|bristol|bruges|brussels|bucharest|
budapest|buenos aires|buffalo|busan|cadiz|cairo|calgary|cambridge|canberra|cannes|cape town|caracas|cardiff|cartagena|
casablanca|cebu|chandigarh|charleston|charlotte|chennai|chiang mai|chicago|christchurch|cincinnati|cleveland|cologne|
colombo|columbus|copenhagen|cordoba|cork|curitiba|daegu|dakar|dallas|damascus|dar es salaam|davao|delhi|denver|derby|
detroit|dhaka|doha|dortmund|dresden|dubai|dublin|dubrovnik|dundee|durban|dusseldorf|edinburgh|edmonton|essaouira|exeter|
florence|fort worth|frankfurt|freetown|fukuoka|galway|gaza|gdansk|geneva|genoa|georgetown|ghent|glasgow|gothenburg|
granada|graz|guadalajara|guangzhou|gurgaon|hague|haifa|halifax|hamburg|hanoi|hanover|harare|havana|helsinki|hiroshima|
ho chi minh city|hobart|hong kong|honolulu|houston|hull|hyderabad|incheon|indianapolis|innsbruck|inverness|islamabad|
istanbul|izmir|jacksonville|jaipur|jakarta|jeddah|jerusalem|johannesburg|kabul|kampala|kano|kansas city|karachi|
kathmandu|khartoum|kiev|kyiv|kigali|kingston|kinshasa|kobe|kochi|kolkata|krakow|kuala lumpur|kumasi|kuwait city|kyoto|
lagos|lahore|las vegas|lausanne|leeds|leicester|leipzig|lille|lima|limerick|lisbon|liverpool|ljubljana|lodz|london|
los angeles|louisville|luanda|lucknow|lusaka|luxembourg|lyon|macau|madrid|malaga|malmo|manchester|mandalay|manila|
maputo|marrakech|marrakesh|marseille|mecca|medellin|medina|melbourne|memphis|mendoza|mexico city|miami|milan|milwaukee|
minneapolis|minsk|mombasa|monte carlo|monterrey|montevideo|montreal|moscow|multan|mumbai|munich|muscat|nagoya|nairobi|
nantes|naples|nashville|newark|newcastle|new delhi|new orleans|new york|nice|nicosia|norwich|nottingham|nuremberg|
oakland|oklahoma city|omaha|oporto|oran|orlando|osaka|oslo|ottawa|oxford|palermo|palma|panama city|paris|perth|peshawar|
philadelphia|phnom penh|phoenix|pisa|pittsburgh|plymouth|port harcourt|portland|porto|porto alegre|prague|pretoria|
providence|pune|quebec|quito|rabat|raleigh|ramallah|rawalpindi|recife|reykjavik|richmond|riga|rio de janeiro|riyadh|
rome|rosario|rotterdam|sacramento|salford|saint petersburg|st petersburg|salt lake city|salvador|salzburg|san antonio|san diego|
san francisco|san jose|san juan|santiago|santo domingo|sao paulo|sapporo|sarajevo|seattle|seoul|seville|shanghai|
sharjah|sheffield|shenzhen|singapore|skopje|sofia|southampton|split|st louis|stockholm|strasbourg|stuttgart|surabaya|
suva|swansea|sydney|taipei|tallinn|tampa|tampere|tangier|tashkent|tbilisi|tehran|tel aviv|thessaloniki|tirana|tokyo|
toronto|toulouse|trieste|tripoli|tucson|tulsa|tunis|turin|utrecht|valencia|vancouver|venice|verona|vienna|vilnius|
warsaw|washington|wellington|winnipeg|wroclaw|yangon|yerevan|yokohama|york|zagreb|zanzibar|zurich`
    .split('|')
    .map((city) => city.trim()),
);
