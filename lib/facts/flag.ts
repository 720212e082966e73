/** A yes or no as a feature for the scorer. */
export function flag(value: boolean): number {
  return value ? 1 : 0;
}
