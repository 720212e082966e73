const ADJECTIVE = /(?:-|(?<!^(?:1|one) )(?:year|month|week|day) )olds?$/i;

/** Does an age stand before a noun, or for one: "35-year-old", "35 year old", "10-month-olds", not "35 years old"? */
export function isAgeAdjective(age: string): boolean {
  return ADJECTIVE.test(age);
}
