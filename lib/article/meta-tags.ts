const maxTags = 1_000;

/** A page's meta tags: every value in order, by lower-case property, name or itemprop. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the meta tags of a page, those of the body included: broken heads spill into it. */
export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of Array.from(root.querySelectorAll('meta[content]')).slice(0, maxTags)) {
    const content = meta.getAttribute('content')?.trim();
    const keys = ['property', 'name', 'itemprop'].map((name) => meta.getAttribute(name));
    for (const key of new Set(keys)) {
      if (!key || !content) continue;
      const known = tags.get(key.toLowerCase());
      if (known) known.push(content);
      else tags.set(key.toLowerCase(), [content]);
    }
  }
  return tags;
}

/** The first value of the first of these keys that the page has. */
export function metaValue(tags: MetaTags, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = tags.get(key)?.[0];
    if (value) return value;
  }
  return null;
}
