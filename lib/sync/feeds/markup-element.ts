/** An element of a feed: plain data without ties to its document. */
export interface MarkupElement {
  /** In lower case, with the usual prefix of its vocabulary (`dc:creator`); none in that of the root. */
  name: string;
  /** By lower-case name, prefixes as written. */
  attributes: ReadonlyMap<string, string>;
  children: (MarkupElement | string)[];
}

/** The child elements of a name, in order. */
export function childrenOf({ children }: MarkupElement, name: string): MarkupElement[] {
  return children.filter(
    (child): child is MarkupElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first child element of any of these names, the names tried in order. */
export function childOf(parent: MarkupElement, ...names: string[]): MarkupElement | null {
  for (const name of names) {
    const [first] = childrenOf(parent, name);
    if (first) return first;
  }
  return null;
}

/** All text within an element, entities and CDATA resolved; markup that was escaped is still in it. */
export function textOf(element: MarkupElement | null): string {
  if (!element) return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The text of the first child of these names that has any; '' where none has. */
export function textOfChild(parent: MarkupElement, ...names: string[]): string {
  for (const name of names)
    for (const child of childrenOf(parent, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  return '';
}
