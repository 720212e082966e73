/**
 * Reads a property of a node past anything the page laid over it: a form control named
 * `parentNode`, or an image named `body`, shadows the property of its form or document
 * (DOM clobbering), but never the accessor on the prototype.
 */
export function unshadowed<N extends Node, K extends keyof N>(node: N, property: K): N[K] {
  const value: N[K] | undefined = Reflect.get(Object.getPrototypeOf(node), property, node);
  return value === undefined ? node[property] : value;
}

/**
 * The root element of a document, the only way into a foreign page. Everything below it is found
 * with its `querySelectorAll`: a root element can't be clobbered, a document can.
 * Null for a document without elements.
 */
export function pageRoot(document: Document): Element | null {
  return unshadowed(document, 'documentElement');
}

/** Tells an element from the other nodes, in every DOM and without the page's globals. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * The first elements that match, in order, without forms: a form's own properties may be shadowed by
 * its controls, so that nothing asked of it can be trusted.
 */
export function elementsOf(root: Element, selector: string, most: number): Element[] {
  const found = unshadowed(root, 'querySelectorAll').call(root, selector);
  return Array.from(found)
    .slice(0, most)
    .filter((element) => unshadowed(element, 'localName') !== 'form');
}
