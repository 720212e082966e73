/** The function below runs inside the browser, by its source text: it closes over nothing. */

interface Box {
  x: number;
  y: number;
}

function findByRole(selector: string, source: string, flags: string): Box | null {
  const pattern = new RegExp(source, flags);
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const field =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element
        : null;
    const labels = [...(field?.labels ?? [])];
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.querySelector<HTMLElement>(`[id="${id}"]`));
    const name = [element, ...labels, ...labelledBy].map((part) => part?.innerText ?? '');
    name.push(element.ariaLabel ?? '', element.title, field?.placeholder ?? '', field?.value ?? '');
    if (!element.checkVisibility() || !name.some((part) => pattern.test(part.trim()))) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const own = element.getBoundingClientRect();
    const label = labels[0]?.getBoundingClientRect();
    // A styled radio button is often hidden behind its label.
    const box = own.width * own.height < 16 && label ? label : own;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}

const SELECTORS = {
  button: 'button, summary, [role=button], input[type=submit], input[type=button]',
  link: 'a[href], [role=link]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  textbox: 'input:not([type]), input[type=text], input[type=url], input[type=search], textarea',
  heading: 'h1, h2, h3, h4, [role=heading]',
  tab: '[role=tab]',
  article: 'article',
};

/** An expression whose value is the middle of the element of this role and name, or null. */
export function findExpression(role: keyof typeof SELECTORS, name: RegExp): string {
  const call = [SELECTORS[role], name.source, name.flags].map((part) => JSON.stringify(part));
  return `(${findByRole.toString()})(${call.join(', ')})`;
}

/** An expression whose value is the text that a reader sees who scrolls through all rows. */
export const textExpression = `(() => {
  if (!document.body) return '';
  const rows = [...document.querySelectorAll('.source')];
  for (const row of rows) row.style.contentVisibility = 'visible';
  const text = document.body.innerText;
  for (const row of rows) row.style.contentVisibility = '';
  return text;
})()`;
