// Time zones that news names, in minutes east of UTC. Where a name leaves summer time open ("ET"),
// the standard time is meant; a day is shifted by it at most once a year.
const zones: Record<string, number> = {
  utc: 0,
  gmt: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
};

/** Regular expression source of the names and of offsets such as "+01:00". */
export const ZONE = String.raw`(?:${Object.keys(zones).join('|')}|eastern|pacific|central|local)(?: time)?(?![\p{L}])|[+-]\d\d:?\d\d(?!\d)`;

/** Minutes east of UTC; undefined for local time. */
export function zoneOffset(name: string): number | undefined {
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(name);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const lower = name.toLowerCase().replace(/ time$/, '');
  if (lower === 'eastern' || lower === 'central' || lower === 'pacific')
    return zones[`${lower[0]}t`];
  return zones[lower];
}
