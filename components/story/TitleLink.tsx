import type { ArticleSummary } from '../../lib/context/context.ts';
import { openableAddress } from './evidence-link.ts';
import { OpenLink } from './OpenLink.tsx';
import { shownTitle } from './shown-title.ts';

/** An article's title, as a link where it has an address of the web. */
export function TitleLink(props: {
  article: ArticleSummary;
  /** Null where it is the page that is open. */
  onOpen: ((url: string) => void) | null;
}) {
  const title = shownTitle(props.article);
  const link = openableAddress(props.article.url);
  if (link === null || props.onOpen === null) return title;
  return (
    <OpenLink url={link} onOpen={props.onOpen}>
      {title}
    </OpenLink>
  );
}
