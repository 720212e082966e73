import * as v from 'valibot';

/** A page that was fetched, to be read. */
export interface FetchedPage {
  html: string;
  /** The address that it was fetched from, after redirects. */
  url: string;
}

export const FetchedPageSchema: v.GenericSchema<unknown, FetchedPage> = v.object({
  html: v.string(),
  url: v.pipe(v.string(), v.url()),
});
