import type { Attribution } from '../../lib/facts/attribution.ts';
import { hasWords } from '../wording/has-words.ts';
import type { MessageKey, Speech } from '../wording/wording.ts';

const SAID_BY: Record<Exclude<Attribution['kind'], 'outlet'>, MessageKey> = {
  named: 'said_by_named',
  representative: 'said_by_representative',
  court: 'said_by_court',
  police: 'said_by_police',
  anonymous: 'said_by_anonymous',
  'other-outlet': 'said_by_other_outlet',
  post: 'said_by_post',
};

/** Which kind of source says it; null where the outlet, which is named anyway, says so itself. */
export function attributionKind(kind: Attribution['kind'], { translate }: Speech): string | null {
  return kind === 'outlet' ? null : translate(SAID_BY[kind]);
}

const ARTICLE = /^(?:an?|the)\s+/i;

/** Who says it, by name where it tells more than the kind does; null where the outlet says so itself. */
export function attributionWords({ kind, name }: Attribution, speech: Speech): string | null {
  const who = attributionKind(kind, speech);
  if (who === null || name === null) return who;
  return hasWords(who, name.replace(ARTICLE, '')) ? who : speech.translate('said_by', who, name);
}
