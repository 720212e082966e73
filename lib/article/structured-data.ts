/** One schema.org node of a page's JSON-LD, as it stands there. Every value is foreign. */
export type StructuredNode = Readonly<Record<string, unknown>>;

const maxScripts = 40;
const maxCharacters = 1_000_000;
const maxNodes = 2_000;
const maxDepth = 8;

/** Keys under which pages nest the nodes that describe the page itself. */
const containers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate'];

/**
 * What can be had from JSON that no parser takes (comments, bare quotes, missing commas): the plain
 * properties of the one article that it describes. Null where it describes none, or several.
 */
function salvagedNode(text: string): StructuredNode | null {
  const types = text.match(/"@type"\s{0,9}:\s{0,9}"\w{0,40}(?:Article|BlogPosting)"/g) ?? [];
  if (types.length !== 1) return null;
  const value = (key: string): string | undefined =>
    new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"([^"\\\\\n]{1,400})"`).exec(text)?.[1];
  const author =
    /"author"\s{0,9}:[^"]{0,200}"@type"[^"]{0,20}"Person",\s{0,200}"name"\s{0,9}:\s{0,9}"([^"\\\n]{1,100})"/.exec(
      text,
    );
  return {
    '@type': 'Article',
    headline: value('headline'),
    datePublished: value('datePublished'),
    dateModified: value('dateModified'),
    articleSection: value('articleSection'),
    author: author?.[1],
  };
}

function parseLeniently(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  if (bare === '') return null;
  try {
    return JSON.parse(bare);
  } catch {
    // Raw line breaks within strings and trailing commas are the usual faults.
    // oxlint-disable-next-line no-control-regex
    const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?= {0,9}[\]}])/g, '');
    try {
      return JSON.parse(mended);
    } catch {
      return salvagedNode(bare);
    }
  }
}

/**
 * The schema.org nodes in a page's JSON-LD, in order: top level, arrays, graphs and what they call
 * their main entity; not the entries of lists. Broken, huge and deeply nested scripts give what can
 * be had within bounds, never an error.
 */
export function readStructuredData(root: Element): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  let visited = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > maxDepth || ++visited > maxNodes) return;
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, maxNodes)) walk(entry, depth + 1);
      return;
    }
    if (!isStructured(value)) return;
    if (value['@type'] !== undefined) nodes.push(value);
    for (const key of containers) if (key in value) walk(value[key], depth + 1);
  };
  let budget = maxCharacters;
  const scripts = root.querySelectorAll('script[type*="ld+json" i]');
  for (const script of Array.from(scripts).slice(0, maxScripts)) {
    const text = script.textContent ?? '';
    if (text.length > budget) continue;
    budget -= text.length;
    walk(parseLeniently(text), 0);
  }
  return nodes;
}

/** Whether a foreign value is an object with properties, and no list. */
export function isStructured(value: unknown): value is StructuredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a JSON-LD property holds, as a list: nothing, one value, or many. */
export function valuesOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** The types of a node, without the address of the vocabulary. */
export function typesOf(node: StructuredNode): string[] {
  return valuesOf(node['@type']).map((type) => String(type).replace(/^.*[/#:]/, ''));
}

/**
 * Names behind a property: plain strings, nodes with a name, and references to nodes elsewhere on
 * the page.
 */
export function namesOf(value: unknown, nodes: readonly StructuredNode[]): string[] {
  return valuesOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isStructured(entry)) return [];
    const { name, '@id': id } = entry;
    if (name !== undefined) return valuesOf(name).filter((part) => typeof part === 'string');
    if (typeof id !== 'string') return [];
    const target = nodes.find((node) => node['@id'] === id && typeof node['name'] === 'string');
    return target ? [String(target['name'])] : [];
  });
}
