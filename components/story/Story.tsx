import './Story.css';
import type { Context } from '../../lib/context/context.ts';
import type { Fact, Verdict } from '../../lib/facts/fact.ts';
import { counted } from '../wording/counted.ts';
import { useSpeech } from '../wording/wording.ts';
import type { Coverage } from './coverage.ts';
import { FactCard } from './FactCard.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import { Timeline } from './Timeline.tsx';

const factsOf = (facts: Fact[], ...verdicts: Verdict[]): Fact[] =>
  facts.filter(({ verdict }) => verdicts.includes(verdict));

function Facts({ facts, coverage }: { facts: Fact[]; coverage: Coverage }) {
  return facts.map((fact) => <FactCard key={fact.id} fact={fact} coverage={coverage} />);
}

function NoDisagreement({ alike, updates }: { alike: number; updates: number }) {
  const { translate } = useSpeech();
  return (
    <section class="story-section">
      <h2>{translate('story_no_disagreement')}</h2>
      {updates === 0 && (
        <p>{translate(alike > 0 ? 'story_no_disagreement_more' : 'story_nothing_shared')}</p>
      )}
    </section>
  );
}

/** Everything known of one story: where its sources disagree, later news, what they share, when. */
export function Story({ context, onOpen }: { context: Context; onOpen: (url: string) => void }) {
  const speech = useSpeech();
  const coverage: Coverage = { articles: context.articles, page: context.article.id, onOpen };
  const disagreements = factsOf(context.facts, 'disagree');
  const updates = factsOf(context.facts, 'update');
  const alike = factsOf(context.facts, 'agree', 'refine');
  return (
    <div class="story">
      <StoryHeader context={context} />
      {disagreements.length > 0 ? (
        <section class="story-section story-disagreements">
          <h2>{counted(speech, 'story_disagree', disagreements.length)}</h2>
          <Facts facts={disagreements} coverage={coverage} />
        </section>
      ) : (
        <NoDisagreement alike={alike.length} updates={updates.length} />
      )}
      {updates.length > 0 && (
        <section class="story-section">
          <h2>{speech.translate('story_updates')}</h2>
          <Facts facts={updates} coverage={coverage} />
        </section>
      )}
      {alike.length > 0 && (
        <details class="story-section story-alike">
          <summary>{counted(speech, 'story_alike', alike.length)}</summary>
          <Facts facts={alike} coverage={coverage} />
        </details>
      )}
      <section class="story-section">
        <h2>{speech.translate('story_timeline')}</h2>
        <Timeline entries={context.timeline} related={context.related} coverage={coverage} />
      </section>
    </div>
  );
}
