/**
 * Settles once the popup's document is loaded, also where that was before this ran. Chromium opens the
 * window of a popup then: what is asked sooner delays it.
 */
export const loaded = new Promise<void>((resolve) => {
  const settle = () => void setTimeout(resolve);
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle, { once: true });
});
