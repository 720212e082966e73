import type { ComponentChildren } from 'preact';

/** A link that the entrypoint opens in a new tab; without script it is a link like any other. */
export function OpenLink(props: {
  url: string;
  onOpen: (url: string) => void;
  /** Where its text alone would not tell what it opens. */
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      href={props.url}
      aria-label={props.label}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        props.onOpen(props.url);
      }}
    >
      {props.children}
    </a>
  );
}
