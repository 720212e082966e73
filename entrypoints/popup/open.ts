// What the popup needs for its first picture, drawn in index.html, and the first question.
import './popup.css';
import './first-asked.ts';

const show = () => void import('./main.tsx');

/** Once the first picture stands: code that comes with it would take its turn. */
function showAfterPicture(): void {
  requestAnimationFrame(() => setTimeout(show));
  setTimeout(show, 100); // where nothing is drawn, as in a tab behind others
}

// Chromium opens the window of a popup, and paints it, only once it is loaded: the rest comes after.
if (document.readyState === 'complete') showAfterPicture();
else addEventListener('load', showAfterPicture, { once: true });
