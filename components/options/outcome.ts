/** What came of something that the reader asked for; `failure` names a text `sync_failure_*`. */
export type Outcome = { title: string } | { failure: string };
