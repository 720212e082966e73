// What the popup needs for its first picture, drawn in index.html, and the first question. The rest
// comes by an import: the browser shows a popup only once all that its page names is loaded.
import './popup.css';
import '../../components/mark/Mark.css';
import '../../components/page/PagePanel.css';
import '../../components/page/Reading.css';
import './first-asked.ts';

void import('./main.tsx');
