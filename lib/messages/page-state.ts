import type { ReadRefusal } from '../article/read-result.ts';
import type { CelebrityVerdict } from '../celebrity/celebrity-verdict.ts';
import type { Beside } from '../context/beside.ts';
import type { ArticleSummary, Context } from '../context/context.ts';
import type { Keeping } from '../context/keeping.ts';

/** Pages that no extension may read. */
export type ClosedPage = 'browser-page' | 'store' | 'pdf' | 'file';

/**
 * What the popup and the side panel show for the page in a tab. `keeping` is null in a private window,
 * where nothing is kept.
 */
export type PageState =
  | { state: 'reading' }
  | { state: 'related'; context: Context; verdict: CelebrityVerdict; keeping: Keeping | null }
  | {
      state: 'no-related';
      article: ArticleSummary;
      verdict: CelebrityVerdict;
      beside: Beside;
      keeping: Keeping | null;
    }
  | { state: 'not-celebrity'; article: ArticleSummary; verdict: CelebrityVerdict }
  | { state: 'not-an-article'; refusal: ReadRefusal }
  | { state: 'closed'; page: ClosedPage }
  | { state: 'not-permitted' } /* the page may be read only after a click on the toolbar button */
  | { state: 'failed'; reason: 'database' | 'page' | 'unexpected'; detail: string };
