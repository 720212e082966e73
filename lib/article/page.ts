import type { MetaTags } from './meta-tags.ts';
import type { StructuredNode } from './structured-data.ts';

/** A foreign page, as far as it was read once for all questions about it. */
export interface Page {
  root: Element;
  /** Where the page was found. */
  url: string;
  meta: MetaTags;
  /** Every schema.org node of its JSON-LD. */
  nodes: readonly StructuredNode[];
  /** The one that describes the article at this address. */
  article: StructuredNode | null;
}
