/** Somebody whom a value may be about. */
export interface Subject {
  /** Key of a known person, or the name beside the value in lower case. */
  key: string;
  /** As written. */
  name: string;
}
