// What the popup needs for its first picture, drawn in index.html, and the first question.
import './popup.css';
import '../../components/mark/Mark.css';
import '../../components/page/PagePanel.css';
import '../../components/page/Reading.css';
import './first-asked.ts';

const show = () => void import('./main.tsx');

// Chromium opens the window of a popup, and paints it, only once it is loaded: the rest comes after.
if (document.readyState === 'complete') show();
else addEventListener('load', show, { once: true });
