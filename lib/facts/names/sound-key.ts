/**
 * What a name sounds like, roughly: one key for the spellings that one name gets in English news
 * ("Choudhury", "Chowdhary"; "Kwame", "Quame"). Vowels don't count, nor do doubled letters.
 * @param word lower case, without accents.
 */
export function soundKey(word: string): string {
  return word
    .replaceAll(/[^a-z]/g, '')
    .replace(/^(?:wr|rh)/, 'r')
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/^mac/, 'mc')
    .replaceAll('ph', 'f')
    .replaceAll('qu', 'kw')
    .replaceAll('ck', 'k')
    .replaceAll(/s(?:c)?h/g, 's')
    .replaceAll(/tch|ch/g, 'j')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cqg]/g, 'k')
    .replaceAll('dj', 'j')
    .replaceAll('x', 'ks')
    .replaceAll(/[zs]+/g, 's')
    .replaceAll('v', 'w')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replaceAll('h', '')
    .replaceAll(/(?<=.)[aeiouyw]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
