/** Milliseconds after which a background that the browser stopped is running again. */
const PAUSE = 300;

/** Passes before the background is asked a second time. */
export const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, PAUSE));
