import { pageCopy } from './page-copy.ts';

/** What never holds an article's text. */
const noise =
  'script,style,noscript,template,svg,iframe,object,embed,canvas,video,audio,dialog,nav,button,select,textarea,[hidden],[role="navigation"],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** Consent, sign-up and sharing, by the names that their makers give them; unless they hold the page. */
const overlays =
  '[id*="onetrust" i],[id*="cookie" i],[class*="cookie-" i],[class*="consent" i],[id*="consent" i],[class*="gdpr" i],[id*="disqus" i],[class*="sharedaddy" i]';

/** Takes out of a copy what never holds an article's text, and names that could shadow a property. */
function declutter(root: Element): void {
  // Controls first: until they lost their names, a form's own methods may be shadowed by them.
  for (const selector of [
    'input,button,select,textarea,fieldset,output,object,img',
    'form,embed,iframe',
  ]) {
    for (const element of Array.from(root.querySelectorAll(selector))) {
      element.removeAttribute('name');
      element.removeAttribute('id');
    }
  }
  for (const element of Array.from(root.querySelectorAll(noise)))
    if (element.localName !== 'body') element.remove();
  for (const element of Array.from(root.querySelectorAll(overlays)))
    if (!element.querySelector('h1,article,main,body')) element.remove();
  // A quoted post is mostly links within a wrapper of its own: extractors take the wrapper for clutter.
  for (const quote of Array.from(root.querySelectorAll('div > blockquote:only-child')))
    quote.parentElement?.replaceWith(quote);
}

/**
 * A copy of the page without what never holds an article's text, safe to hand to code that trusts
 * its document: names that could shadow a property of the document or of a form are taken off.
 * The page itself is not changed. Null for a document without elements.
 */
export function declutteredCopy(document: Document): Document | null {
  return pageCopy(document, declutter);
}
