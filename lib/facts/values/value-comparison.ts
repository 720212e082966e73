/** equal: one value; compatible: vaguer or finer; clash: not both can hold; unknown: nothing to compare. */
export type ValueComparison = 'equal' | 'compatible' | 'clash' | 'unknown';
