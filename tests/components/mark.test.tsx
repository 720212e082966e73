// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Mark } from '../../components/mark/Mark.tsx';
import popup from '../../entrypoints/popup/index.html?raw';
import icon from '../gallery/mark.svg?raw';
import { show } from './show.tsx';

afterEach(cleanup);

/** The shapes of the sign, in order: what they are filled with, and their outline. */
const shapesIn = (markup: string) =>
  [...markup.matchAll(/<(?:rect|path)\b[^>]*>/g)].map(([shape]) => [
    /fill="([^"]+)"/.exec(shape)?.[1],
    / d="([^"]+)"/.exec(shape)?.[1],
  ]);

it('is one sign in the pages, before any script has run, and in the icons', () => {
  show(<Mark />);
  const shapes = shapesIn(document.body.innerHTML);
  expect(shapes).toHaveLength(3);
  expect(shapesIn(popup)).toEqual(shapes);
  expect(shapesIn(icon)).toEqual(shapes);
});
