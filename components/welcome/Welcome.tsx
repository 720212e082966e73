import './Welcome.css';
import type { Notice, Settings } from '../../lib/settings/settings.ts';
import { Mark } from '../mark/Mark.tsx';
import { NoticeChoice } from '../notice-choice/NoticeChoice.tsx';
import { useSpeech } from '../wording/wording.ts';
import { Example, type ExampleContext } from './Example.tsx';

function AfterTheAnswer(props: {
  example: ExampleContext;
  onOpen: (url: string) => void;
  onSettings: () => void;
}) {
  const { translate } = useSpeech();
  return (
    <>
      <section>
        <h2>{translate('welcome_example')}</h2>
        <Example context={props.example} onOpen={props.onOpen} />
      </section>
      <section>
        <h2>{translate('welcome_corpus')}</h2>
        <p>{translate('welcome_corpus_more')}</p>
        <p>{translate('welcome_pin')}</p>
        <button type="button" class="button" onClick={props.onSettings}>
          {translate('welcome_corpus_action')}
        </button>
      </section>
    </>
  );
}

/** The page that opens at install: one question, and after it what the answer is good for. */
export function Welcome(props: {
  settings: Settings;
  granted: boolean;
  refused: boolean;
  example: ExampleContext;
  onChoose: (notice: Notice) => void;
  onOpen: (url: string) => void;
  onSettings: () => void;
}) {
  const { translate } = useSpeech();
  return (
    <main class="welcome">
      <header>
        <Mark />
        <h1>{translate('welcome_title')}</h1>
        <p class="welcome-lead">{translate('welcome_lead')}</p>
        <p>
          {translate('welcome_device')}{' '}
          <a href="/privacy.html" target="_blank" rel="noreferrer">
            {translate('privacy_link')}
          </a>
        </p>
      </header>
      <NoticeChoice
        settings={props.settings}
        granted={props.granted}
        refused={props.refused}
        onChoose={props.onChoose}
      />
      <output class="welcome-saved">{props.settings.answered && translate('welcome_saved')}</output>
      {props.settings.answered && (
        <AfterTheAnswer
          example={props.example}
          onOpen={props.onOpen}
          onSettings={props.onSettings}
        />
      )}
    </main>
  );
}
