// Currency signs, codes (ISO 4217) and names that English-language news uses.

/** Signs and prefixed signs, longest first. A bare "$" is the US dollar unless the outlet says otherwise. */
export const currencySigns: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['USD$', 'USD'],
  ['U.S.$', 'USD'],
  ['U.S. $', 'USD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['NZ$', 'NZD'],
  ['NZD$', 'NZD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['₾', 'GEL'],
  ['₿', 'XBT'],
];

/** Letters that stand before figures, as they are written: "Rs 62 crore", "KSh 3,000". */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh.', 'KES'],
  ['GH₵', 'GHS'],
  ['GH¢', 'GHS'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Php', 'PHP'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Dhs.', 'AED'],
  ['LE', 'EGP'],
  ['NIS', 'ILS'],
  ['SR', 'SAR'],
  ['TL', 'TRY'],
]);

/** Single letters that touch the figures of a sum: "N25 million", "R250,000". */
export const currencyInitials: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['R', 'ZAR'],
]);

/** ISO codes that stand before or after figures. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'USD GBP EUR JPY CHF CAD AUD NZD CNY RMB INR RUB KRW BRL MXN ZAR SEK NOK DKK HKD SGD TRY ILS THB PHP ' +
    'AED SAR PLN CZK HUF NGN KES ARS CLP COP PKR LKR BDT IDR MYR GHS EGP QAR KWD UGX TZS VND TWD'
  ).split(' '),
);

/** Names, singular and plural, in lower case; null where the country is left open. */
export const currencyNames: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    dollar: 'USD',
    buck: 'USD',
    euro: 'EUR',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    won: 'KRW',
    rupee: 'INR',
    rouble: 'RUB',
    ruble: 'RUB',
    peso: null,
    franc: null,
    krona: 'SEK',
    kronor: 'SEK',
    kroner: null,
    mark: null,
    lira: null,
    lire: 'ITL',
    rand: 'ZAR',
    real: 'BRL',
    reais: 'BRL',
    shekel: 'ILS',
    baht: 'THB',
    dirham: 'AED',
    naira: 'NGN',
    cedi: 'GHS',
    ringgit: 'MYR',
    rupiah: 'IDR',
    taka: 'BDT',
    riyal: 'SAR',
    dinar: null,
    shilling: null,
    guilder: 'NLG',
    markka: 'FIM',
    zloty: 'PLN',
    dong: 'VND',
    forint: 'HUF',
    bitcoin: 'XBT',
  }).flatMap(([name, code]): [string, string | null][] => [
    [name, code],
    [`${name}s`, code],
  ]),
);

/** Hundredths, with the currency that they usually belong to. */
export const currencyParts: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['penny', 'GBP'],
  ['pence', 'GBP'],
]);

/** Countries and adjectives that may stand before a currency name: "Australian dollars". */
export const currencyLands: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['new zealand', 'NZD'],
  ['hong kong', 'HKD'],
  ['singapore', 'SGD'],
  ['british', 'GBP'],
  ['swiss', 'CHF'],
  ['french', 'FRF'],
  ['belgian', 'BEF'],
  ['mexican', 'MXN'],
  ['indian', 'INR'],
  ['swedish', 'SEK'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['turkish', 'TRY'],
  ['italian', 'ITL'],
  ['german', 'DEM'],
  ['argentine', 'ARS'],
  ['brazilian', 'BRL'],
  ['chilean', 'CLP'],
  ['chinese', 'CNY'],
  ['colombian', 'COP'],
  ['egyptian', 'EGP'],
  ['jamaican', 'JMD'],
  ['japanese', 'JPY'],
  ['kenyan', 'KES'],
  ['nigerian', 'NGN'],
  ['pakistani', 'PKR'],
  ['philippine', 'PHP'],
  ['south african', 'ZAR'],
  ['south korean', 'KRW'],
  ['taiwan', 'TWD'],
  ['thai', 'THB'],
  ['ugandan', 'UGX'],
]);
