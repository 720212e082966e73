import './Example.css';
import type { Context } from '../../lib/context/context.ts';
import { HeadingDepth } from '../heading/Heading.tsx';
import { Story } from '../story/Story.tsx';
import { useSpeech } from '../wording/wording.ts';

/** The context of a bundled story; `undefined` while it is made, null where it could not be. */
export type ExampleContext = Context | null | undefined;

/** The popup's view of a bundled story, computed when the page was opened. */
export function Example(props: { context: ExampleContext; onOpen: (url: string) => void }) {
  const { translate } = useSpeech();
  if (props.context === null) return <p>{translate('welcome_example_missing')}</p>;
  if (props.context === undefined) return <output>{translate('welcome_example_loading')}</output>;
  return (
    <>
      <p>{translate('welcome_example_more')}</p>
      <div class="example">
        <HeadingDepth.Provider value={2}>
          <Story context={props.context} onOpen={props.onOpen} isOpen={false} />
        </HeadingDepth.Provider>
      </div>
    </>
  );
}
