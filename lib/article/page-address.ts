/** The address without the part that only scrolls; `#!` and `#/` are addresses of old applications. */
export function pageAddress(href: string): string {
  return /#[!/]/.test(href) ? href : href.replace(/#.*$/, '');
}
