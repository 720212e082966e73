// What the popup needs for its first picture, drawn in index.html, and the first question.
import './popup.css';
import { firstTab } from './first-asked.ts';
import { loaded } from './loaded.ts';

/**
 * Not before the question is on its way: whoever clicks at once on what closes the popup, as "Open in the side
 * panel" does, would leave the page unread.
 */
const show = () => void firstTab.catch(() => undefined).then(() => import('./main.tsx'));

/**
 * Once the first picture is on the screen: when its frame only begins, code that comes then takes the turn
 * of what draws it.
 */
new PerformanceObserver(show).observe({ type: 'paint', buffered: true });

// Where nothing is drawn, as in a tab behind others.
void loaded.then(() => setTimeout(show, 100));
