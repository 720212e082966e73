import type { Article } from '../article/article.ts';
import { findCandidates } from './candidates.ts';
import { copiedWords } from './copied-words.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { copiesOf } from './find-copies.ts';
import { judgeSameEvent } from './judge.ts';
import { matchReasons } from './match-reasons.ts';
import { growNeighbourhood, type Neighbourhood } from './neighbourhood.ts';
import type { Related, Relation } from './related.ts';
import { sameEventGroup } from './same-event-group.ts';
import { isSamePage } from './same-page.ts';
import { shareHeadlineName, shareMainPerson } from './shared-people.ts';
import { makeOwnWordings } from './own-wording.ts';

/**
 * Below this, two articles about the same people are not even taken for one storyline. Set by hand, since no
 * annotation says where a storyline ends: in `tests/sequels` it takes 898 pairs for one (0.05: 1,220, 0.3: 662),
 * on the development stories, which are of one event each, 164 (293, 96).
 */
const STORYLINE_LIKELIHOOD = 0.15;

/** Less likely ones are not compared with each other: on the development stories that changes nothing. */
const LEAST_LIKELIHOOD = 0.01;

/** Of the candidates read at first so many, the last, show whether more are worth reading. */
const LAST_LOOKED_AT = 8;

/** Articles that were compared with the first of them. */
interface Judged extends Neighbourhood {
  /** How likely each is about the article's event. */
  direct: number[];
  /** The places of those that are, after a look at all of them. */
  group: Set<number>;
}

function judgeAll(neighbourhood: Neighbourhood): Judged {
  const { members, features } = neighbourhood;
  const [own] = members;
  const direct = members.map((other, place) =>
    own && place > 0 ? judgeSameEvent(features(own, other)) : 1,
  );
  const near = [...direct.keys()].filter((place) => (direct[place] ?? 0) >= LEAST_LIKELIHOOD);
  const likelihood = (i: number, j: number): number => {
    const [a, b] = [near[i] ?? 0, near[j] ?? 0];
    if (b === 0) return direct[a] ?? 0;
    const [first, second] = [members[a], members[b]];
    return first && second ? judgeSameEvent(features(first, second)) : 0;
  };
  const group = sameEventGroup(near.length, likelihood);
  return { ...neighbourhood, direct, group: new Set([...group].map((place) => near[place] ?? 0)) };
}

/** Whether any of the last articles belongs to the story: then others below them may. */
function endsInStory({ direct, group }: Judged): boolean {
  return [...direct.keys()]
    .slice(-LAST_LOOKED_AT)
    .some((place) => group.has(place) || (direct[place] ?? 0) >= STORYLINE_LIKELIHOOD);
}

/** Orders the list: copies, then the same event, then the rest, each by its own likelihood. */
function scoreOf(relation: Relation, likelihood: number): number {
  const floor = { copy: 0.75, 'same-event': 0.5, 'same-storyline': 0.25, 'same-people': 0 };
  return floor[relation] + likelihood / 4;
}

/**
 * What the articles of a corpus are to an article, closest first. Candidates come from the index; they
 * are judged two by two and then through their neighbours. An article that is neither about the same
 * event nor about the same people is left out, and so is the open page's own record.
 */
export async function findRelated(article: Article, corpus: CorpusIndex): Promise<Related[]> {
  const growing = growNeighbourhood();
  const wordings = makeOwnWordings();
  const others: Article[] = [];
  let judged: Judged | null = null;
  // In a worker that has just woken this takes milliseconds, in which the database is at work.
  const { holders, size } = await findCandidates(article, corpus, {
    meanwhile() {
      growing.add(article);
      wordings.of(article);
    },
    use(other) {
      if (isSamePage(article, other, wordings)) return;
      others.push(other);
      growing.add(other);
    },
    isEnough(known) {
      const first = judgeAll(growing.compare(known.holders, known.size));
      if (!endsInStory(first)) judged = first;
      return judged !== null;
    },
  });
  const { members, vocabulary, direct, group } = judged ?? judgeAll(growing.compare(holders, size));
  const reports = [...group]
    .map((place) => others[place - 1])
    .filter((other) => other !== undefined);
  const copied = copiesOf(article, reports, wordings);
  const [own, ...rest] = members;
  if (!own) return [];
  const relate = (place: number): Relation | null => {
    const other = members[place];
    const report = others[place - 1];
    if (report && group.has(place)) return copied.has(report) ? 'copy' : 'same-event';
    if (!other) return null;
    const close = (direct[place] ?? 0) >= STORYLINE_LIKELIHOOD;
    if (shareMainPerson(own.profile, other.profile))
      return close ? 'same-storyline' : 'same-people';
    return close && shareHeadlineName(own.profile, other.profile, vocabulary)
      ? 'same-storyline'
      : null;
  };
  return rest
    .flatMap((member, i): Related[] => {
      const other = others[i];
      const relation = relate(i + 1);
      if (!other || !relation) return [];
      const copiedText = relation === 'copy' ? copiedWords(article, other, wordings) : null;
      const reasons = matchReasons(own, member, vocabulary, copiedText);
      const score = scoreOf(relation, direct[i + 1] ?? 0);
      return [{ article: other.id, relation, score, reasons }];
    })
    .toSorted((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1));
}
