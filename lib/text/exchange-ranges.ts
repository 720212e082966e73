// Between what bounds one unit of a currency was worth, in US dollars, from 2008 to 2025: from general knowledge
// of exchange rates, rounded outwards. Currencies that fell very far are left out: any two sums would fit.
const ranges =
  'USD 1 1|GBP 1.05 2|EUR 0.95 1.6|CHF 0.83 1.38|CAD 0.67 1.07|AUD 0.57 1.11|NZD 0.49 0.89|JPY 0.0062 0.0133|' +
  'CNY 0.135 0.167|RMB 0.135 0.167|HKD 0.127 0.13|TWD 0.029 0.036|SGD 0.65 0.84|INR 0.0112 0.0256|KRW 0.00063 0.0011|' +
  'SEK 0.088 0.17|NOK 0.085 0.2|DKK 0.127 0.215|PLN 0.19 0.5|CZK 0.038 0.068|HUF 0.0022 0.007|MXN 0.039 0.1|' +
  'BRL 0.155 0.65|ZAR 0.05 0.155|ILS 0.23 0.34|THB 0.026 0.035|PHP 0.0165 0.025|MYR 0.205 0.345|IDR 0.000058 0.00012|' +
  'AED 0.272 0.273|SAR 0.26 0.27|QAR 0.27 0.28|KES 0.006 0.0163|VND 0.000037 0.000063|RUB 0.0066 0.043';

/** The least and the most that one unit of a currency was worth in US dollars, by its ISO 4217 code. */
export const exchangeRanges: ReadonlyMap<string, readonly [number, number]> = new Map(
  ranges.split('|').map((line) => {
    const [code = '', low, high] = line.split(' ');
    return [code, [Number(low), Number(high)]] as const;
  }),
);
