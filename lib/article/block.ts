/** One paragraph or heading of an article, before it is known to belong to it. */
export interface Block {
  text: string;
  heading: boolean;
  /** Entry of a list. */
  item: boolean;
  /** Share of the characters that stand in links, 0 to 1. */
  linked: number;
  /** Stands in a small part of the page that its class or id marks as no part of the text. */
  aside: boolean;
}
