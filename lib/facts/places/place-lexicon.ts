// From general knowledge: words that tell what kind of place a name or noun means.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words right before a place, and how the place is meant. */
export const locatives: ReadonlyMap<string, 'in' | 'near' | 'from'> = new Map([
  ['in', 'in'],
  ['at', 'in'],
  ['on', 'in'],
  ['inside', 'in'],
  ['across', 'in'],
  ['throughout', 'in'],
  ['near', 'near'],
  ['outside', 'near'],
  ['above', 'near'],
  ['around', 'near'],
  ['off', 'near'],
  ['from', 'from'],
]);

/** Words that may stand between the locative and the name: "in the hills above", "in nearby Riga". */
export const placeAdjectives =
  list(`the a an nearby downtown central greater inner old upscale leafy rural
  suburban south north east west southern northern eastern western south-west south-east north-west north-east
  city town village capital port resort suburb district neighborhood neighbourhood county state region island
  province borough fashionable exclusive seaside coastal of his her their`);

/** Words of names, and nouns, of buildings and grounds. */
export const venueWords =
  list(`hospital clinic hotel inn resort church chapel cathedral mosque temple synagogue
  basilica abbey monastery convent hall house castle palace chateau villa manor mansion estate farm ranch court
  courthouse courtroom prison jail stadium arena park garden gardens theatre theater opera museum gallery club nightclub
  bar pub restaurant cafe airport station studio studios school college university academy library cemetery
  mall tower center centre square street road avenue boulevard drive highway pier harbour harbor marina beach
  bridge ground field dome bowl coliseum auditorium gymnasium lounge spa zoo racecourse airfield ballroom pavilion`);

/** Nouns before which a place stands like an adjective: "a Riga hospital". */
export const placedNouns =
  list(`hospital clinic hotel church chapel court courtroom courthouse restaurant home house jail
  prison club nightclub apartment flat mansion villa studio theater theatre stadium arena cemetery bar pub
  airport street suburb rooftop penthouse hearing ceremony wedding funeral concert`);

/** Countries and larger regions, by their last words. */
export const countries =
  list(`afghanistan albania algeria america andorra angola argentina armenia australia austria
  azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil
  britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
  denmark dominica ecuador egypt england eritrea estonia ethiopia europe africa asia fiji finland france gabon
  gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india
  indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon
  lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritius
  mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands holland nicaragua niger
  nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
  rwanda samoa scotland senegal serbia seychelles slovakia slovenia somalia spain sudan suriname sweden
  switzerland syria taiwan tanzania thailand togo tonga trinidad tunisia turkey uganda ukraine uruguay uzbekistan
  vanuatu venezuela vietnam wales yemen zambia zimbabwe us usa uk uae
  lanka zealand arabia korea states kingdom emirates`);

/** States, provinces, counties and regions of countries, by their last words. */
export const states =
  list(`alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  rajasthan kerala punjab gujarat maharashtra karnataka telangana haryana goa bihar assam odisha sindh nadu bengal
  pradesh ontario alberta manitoba quebec saskatchewan scotia columbia queensland tasmania victoria bavaria saxony
  tuscany sicily sardinia lombardy veneto andalusia catalonia provence normandy brittany cornwall devon dorset
  somerset kent essex surrey sussex norfolk suffolk yorkshire lancashire cumbria northumberland oxfordshire
  hokkaido okinawa java borneo sumatra caribbean scandinavia balkans
  carolina dakota`);

/** Other names of the same places. */
export const placeAliases: ReadonlyMap<string, string> = new Map([
  ['nyc', 'new york'],
  ['new york city', 'new york'],
  ['l.a.', 'los angeles'],
  ['la', 'los angeles'],
  ['usa', 'united states'],
  ['us', 'united states'],
  ['u.s.', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'britain'],
  ['u.k.', 'britain'],
  ['united kingdom', 'britain'],
  ['great britain', 'britain'],
  ['washington dc', 'washington'],
  ['holland', 'netherlands'],
  ['vegas', 'las vegas'],
]);

/** Names with a capital that stand behind "on" or "at" and are times, not places. */
export const holidays =
  list(`new hogmanay eid diwali halloween thanksgiving ramadan hanukkah passover valentine
  pentecost sankranthi sankranti pongal holi midsummer carnival`);

/** What is of a people is not at a place: "an Armenian church". */
export const DEMONYM =
  /(?:ian|ish|ese|ean|eur)$|^(?:western|eastern|german|french|dutch|greek|thai|czech|arab|korean|mexican|american|african|moroccan)$/;
