/** An item of a feed whose whole article was fetched, or could not be. */
export interface HandledItem {
  /** In the order in which they were dealt with. */
  number: number;
  source: string;
  item: string;
}
