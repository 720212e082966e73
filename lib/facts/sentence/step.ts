import type { ReadToken } from './read-token.ts';

/** A step of a course of things, at the token that begins its words. */
export interface Step {
  token: ReadToken;
  course: string;
  step: string;
}
