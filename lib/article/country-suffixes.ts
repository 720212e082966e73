/** Second-level names under which nearly every country that divides its domain registers others. */
export const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'ac co com edu go gob gov gouv govt mil ne net nom or org'.split(' '),
);

/**
 * Further ones of single countries, by top-level domain. From general knowledge, for the countries
 * whose press is likely to be read; of districts and cities (as in Japan and Norway) none.
 */
export const COUNTRY_SECOND_LEVEL: Readonly<Record<string, string>> = {
  ar: 'int tur musica mutual coop bet',
  at: 'gv',
  au: 'asn id',
  bd: 'info',
  br: 'art blog emp eng eco esp etc fm inf ind jor jus leg med mus pro psi radio rec srv tur tv vlog wiki',
  cn: 'ah bj cq fj gd gs gx gz ha hb he hi hl hn jl js jx ln nm nx qh sc sd sh sn sx tj xj xz yn zj',
  cy: 'biz ltd press tm',
  eg: 'eun name sci tv',
  fr: 'asso presse tm',
  gr: 'press',
  hk: 'idv',
  hu: 'info sport tozsde erotica film media news',
  id: 'biz desa my sch web',
  il: 'idf k12 muni',
  in: 'biz business firm gen ind info int internet io me pg post pro res tv uk up us nic',
  it: 'edu gov',
  jp: 'ad ed gr lg',
  ke: 'info me mobi sc',
  kr: 'es hs kg ms pe re sc busan daegu gyeonggi seoul incheon',
  lk: 'assn grp hotel int ltd ngo sch soc web',
  my: 'biz name',
  ng: 'i mobi name sch',
  np: 'name aero asia biz coop info',
  nz: 'cri geek gen health iwi kiwi maori parliament school',
  ph: 'i ngo',
  pk: 'biz fam fog gog gok gon gop gos info web',
  pl: 'agro aid art atm auto biz info media miasta powiat sklep sos szkola targi tm tourism travel waw',
  pt: 'int nome publ',
  rs: 'in',
  ru: 'int',
  sg: 'per',
  th: 'in mi',
  tr: 'av bbs bel biz gen info k12 name pol tel tv web',
  tw: 'club ebiz game idv',
  ua: 'in kiev kyiv lviv odessa dp dn kharkov',
  uk: 'ltd me nhs plc police sch',
  ve: 'info store tec web',
  vn: 'biz health info int name pro',
  za: 'agric alt law ngo nis school tm web',
};
