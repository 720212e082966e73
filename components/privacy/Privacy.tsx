import './Privacy.css';
import { Mark } from '../mark/Mark.tsx';
import { type MessageKey, useSpeech } from '../wording/wording.ts';

/** Each question with its answers, in the order in which a reader would ask. */
const parts: { title: MessageKey; points: MessageKey[] }[] = [
  {
    title: 'privacy_stored',
    points: ['privacy_stored_corpus', 'privacy_stored_words', 'privacy_stored_page'],
  },
  {
    title: 'privacy_leaves',
    points: ['privacy_leaves_reading', 'privacy_leaves_sources', 'privacy_leaves_links'],
  },
  {
    title: 'privacy_permissions',
    points: ['privacy_permissions_none', 'privacy_permissions_sites', 'privacy_permissions_panel'],
  },
  { title: 'privacy_delete', points: ['privacy_delete_more', 'privacy_delete_browser'] },
];

/** What is stored, what leaves the device, and how to have it gone. */
export function Privacy() {
  const { translate } = useSpeech();
  return (
    <main class="privacy">
      <header>
        <Mark />
        <h1>{translate('privacy_title')}</h1>
        <p class="privacy-lead">{translate('privacy_lead')}</p>
      </header>
      {parts.map(({ title, points }) => (
        <section key={title}>
          <h2>{translate(title)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{translate(point)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
