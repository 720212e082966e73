import '../../components/style/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Privacy } from '../../components/privacy/Privacy.tsx';
import { SpeechContext, speechOf } from '../../components/wording/wording.ts';

const speech = speechOf(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);

const root = document.querySelector('#app');
if (root)
  render(
    <SpeechContext.Provider value={speech}>
      <Privacy />
    </SpeechContext.Provider>,
    root,
  );
