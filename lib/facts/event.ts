/** The kinds of events that celebrity news tells, after the ACE life and justice events. */
export const eventTypes = [
  'birth',
  'pregnancy',
  'pregnancy_loss',
  'engagement',
  'wedding',
  'separation',
  'divorce',
  'death',
  'funeral',
  'illness',
  'injury',
  'accident',
  'hospital',
  'arrest',
  'charge',
  'sentence',
  'lawsuit',
  'award',
  'release',
  'tour',
  'role',
  'sale',
  'purchase',
  'donation',
  'dating',
  'meeting',
  'adoption',
  'retirement',
  'christening',
  'robbery',
  'attack',
  'disappearance',
  'filming',
  'broadcast',
  'comeback',
  'departure',
  'contract',
  'hearing',
  'move',
  'performance',
  'appearance',
  'statement',
] as const;

export type EventType = (typeof eventTypes)[number];

/** Did it happen, is it said to, going to, or denied, or does its time tell that it still lasted? */
export type Modality = 'happened' | 'planned' | 'denied' | 'alleged' | 'lasting';

/** An event as a sentence names it. */
export interface EventMention {
  type: EventType;
  /** True where not the event itself but the telling of it is dated: "shared the news of the birth". */
  announced: boolean;
  /** True for a noun that only says what is told: times behind it are those of the telling. */
  told: boolean;
  modality: Modality;
  /** Where its word stands in the sentence, UTF-16. */
  start: number;
  end: number;
}
