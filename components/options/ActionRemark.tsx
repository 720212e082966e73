import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusHandedOn } from '../focus/use-focus-handed-on.ts';

/** A remark with the button that ends it; the focus goes on to the element of the id `next` then. */
export function ActionRemark(props: { text: string; next: string; children: ComponentChildren }) {
  const box = useRef<HTMLParagraphElement>(null);
  useFocusHandedOn(box, props.next);
  return (
    <p ref={box} class="source-remark">
      {props.text} {props.children}
    </p>
  );
}
