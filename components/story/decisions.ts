import type { StoryWord } from '../../lib/messages/messages.ts';

/** How the reader decides what belongs to the open page's story. */
export interface Decisions {
  /** Says that an article is of this story or of another; null takes back what was said. */
  onSay: (article: string, says: StoryWord | null) => void;
  /** Ids of what was decided since the panel was opened: there, undo is offered in place. */
  said: ReadonlySet<string>;
}
