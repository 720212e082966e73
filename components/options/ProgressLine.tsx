import './ProgressLine.css';

/** How far something is: a bar, what is being done, and how much of it is done. */
export function ProgressLine(props: {
  doing: string;
  /** In words; empty where it is not known. */
  count: string;
  done: number;
  /** 0 where it is not known, for an open bar. */
  total: number;
}) {
  const { doing, count, done, total } = props;
  return (
    <div class="progress">
      {total > 0 ? (
        <progress value={done} max={total} aria-label={doing} />
      ) : (
        <progress aria-label={doing} />
      )}
      <p>{count === '' ? doing : `${doing} · ${count}`}</p>
    </div>
  );
}
