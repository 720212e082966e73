import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

type Level = 1 | 2 | 3;
const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** How many levels of headings stand above: 0 where a story is the page, 2 where it is an example. */
export const HeadingDepth = createContext<0 | 1 | 2 | 3>(0);

/** A heading whose rank fits the place that the component stands in; its look is the class's. */
export function Heading(props: { level: Level; class?: string; children: ComponentChildren }) {
  const Tag = TAGS[props.level - 1 + useContext(HeadingDepth)] ?? 'h6';
  return <Tag class={props.class}>{props.children}</Tag>;
}
