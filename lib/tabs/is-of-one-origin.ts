/** Whether two addresses lie at one origin, as they do where neither is an address. */
export function isOfOneOrigin(a: string, b: string): boolean {
  return URL.parse(a)?.origin === URL.parse(b)?.origin;
}
