import './Story.css';
import type { ComponentChildren } from 'preact';
import type { Beside } from '../../lib/context/beside.ts';
import type { Context } from '../../lib/context/context.ts';
import type { Fact, Verdict } from '../../lib/facts/fact.ts';
import { Heading } from '../heading/Heading.tsx';
import { counted } from '../wording/counted.ts';
import { useSpeech } from '../wording/wording.ts';
import { BesideStory } from './BesideStory.tsx';
import type { Coverage } from './coverage.ts';
import type { Decisions } from './decisions.ts';
import { FactCard } from './FactCard.tsx';
import type { Marks } from './marks.ts';
import { StoryHeader } from './StoryHeader.tsx';
import { Timeline } from './Timeline.tsx';

const factsOf = (facts: Fact[], ...verdicts: Verdict[]): Fact[] =>
  facts.filter(({ verdict }) => verdicts.includes(verdict));

/** Whether one outlet alone gives all the answers: then it disagrees with itself. */
const isOfOneOutlet = (facts: Fact[], articles: Context['articles']): boolean => {
  const outlets = facts
    .flatMap(({ answers }) => answers.flatMap(({ statements }) => statements))
    .map(({ evidence: { article } }) => articles[article]?.outlet.domain ?? article);
  return new Set(outlets).size === 1;
};

function Facts({ facts, coverage }: { facts: Fact[]; coverage: Coverage }) {
  return facts.map((fact) => <FactCard key={fact.id} fact={fact} coverage={coverage} />);
}

function NoDisagreement({ alike, updates }: { alike: number; updates: number }) {
  const { translate } = useSpeech();
  return (
    <section class="story-section">
      <Heading level={2} class="section-title story-verdict">
        {translate('story_no_disagreement')}
      </Heading>
      {updates === 0 && (
        <p>{translate(alike > 0 ? 'story_no_disagreement_more' : 'story_nothing_shared')}</p>
      )}
    </section>
  );
}

/** Everything known of one story: where its sources disagree, later news, what they share, when. */
export function Story(props: {
  context: Context;
  onOpen: (url: string) => void;
  decisions?: Decisions | null;
  marks?: Marks | null;
  /** False where no tab shows the article: in an example. */
  isOpen?: boolean;
  /** Stands below the headline. */
  children?: ComponentChildren;
}) {
  const speech = useSpeech();
  const { context, onOpen, decisions = null, marks = null } = props;
  const { articles, leftOut, related } = context;
  const page = (props.isOpen ?? true) ? context.article.id : null;
  const coverage: Coverage = { articles, page, leftOut, decisions, marks, onOpen };
  const beside: Beside = {
    articles,
    samePeople: related.filter(({ relation }) => relation === 'same-people'),
    leftOut: leftOut.filter((id) => !decisions?.said.has(id)),
  };
  const disagreements = factsOf(context.facts, 'disagree');
  const updates = factsOf(context.facts, 'update');
  const alike = factsOf(context.facts, 'agree', 'refine');
  return (
    <div class="story">
      <StoryHeader context={context} />
      {props.children}
      {disagreements.length > 0 ? (
        <section class="story-section story-disagreements">
          <Heading level={2} class="section-title story-verdict">
            {counted(
              speech,
              isOfOneOutlet(disagreements, articles) ? 'story_disagree_alone' : 'story_disagree',
              disagreements.length,
            )}
          </Heading>
          <Facts facts={disagreements} coverage={coverage} />
        </section>
      ) : (
        <NoDisagreement alike={alike.length} updates={updates.length} />
      )}
      {updates.length > 0 && (
        <section class="story-section">
          <Heading level={2} class="section-title">
            {speech.translate('story_updates')}
          </Heading>
          <Facts facts={updates} coverage={coverage} />
        </section>
      )}
      {alike.length > 0 && (
        <details class="story-section story-alike">
          <summary>
            <Heading level={2}>{counted(speech, 'story_alike', alike.length)}</Heading>
          </summary>
          <Facts facts={alike} coverage={coverage} />
        </details>
      )}
      <section class="story-section">
        <Heading level={2} class="section-title">
          {speech.translate('story_timeline')}
        </Heading>
        <Timeline entries={context.timeline} related={related} coverage={coverage} />
      </section>
      <BesideStory beside={beside} onOpen={onOpen} decisions={decisions} />
    </div>
  );
}
