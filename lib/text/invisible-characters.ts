/** Soft hyphens and other characters that nobody sees, some within words: for a class of a regular expression. */
export const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
