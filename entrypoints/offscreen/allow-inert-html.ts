/** The part of the browser's Trusted Types that is used; older browsers have none. */
declare const trustedTypes:
  | { createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown }
  | undefined;

/**
 * Lets HTML be parsed where Trusted Types are required (see the content security policy). Called only
 * where fetched pages are read, in documents that are never shown and run nothing; every page that a
 * reader sees goes without, so that no text can become markup there.
 */
export function allowInertHtml(): void {
  if (typeof trustedTypes !== 'undefined')
    trustedTypes.createPolicy('default', { createHTML: (html) => html });
}
