/**
 * What comes of it, or `otherwise` where it fails as nobody expected: a page must not wait for ever. The
 * error goes to the browser's console, as one that nobody caught does.
 */
export async function orReported<T>(doing: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    reportError(error);
    return otherwise;
  }
}
