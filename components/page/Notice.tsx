import './Notice.css';
import type { ComponentChildren } from 'preact';

/** A state in which there is no story to show: what it is, what it means, what can be done. */
export function Notice(props: {
  title: string;
  text: string;
  /** The article in question, where there is one. */
  article?: string;
  action?: { label: string; onAction: () => void };
  children?: ComponentChildren;
}) {
  return (
    <section class="notice">
      {props.article !== undefined && <p class="notice-article">{props.article}</p>}
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
      {props.action && (
        <button type="button" class="button" onClick={props.action.onAction}>
          {props.action.label}
        </button>
      )}
    </section>
  );
}
