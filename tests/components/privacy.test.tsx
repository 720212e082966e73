// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Privacy } from '../../components/privacy/Privacy.tsx';
import { barriers, show } from './show.tsx';

afterEach(cleanup);

it('puts no barrier in the way of anybody', async () => {
  expect(await barriers(show(<Privacy />).container)).toEqual([]);
});

it('says what is stored, what leaves the device, and how to have it gone', () => {
  show(<Privacy />);
  const questions = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(questions).toEqual([
    'What is stored on this device',
    'What leaves this device',
    'What the extension may see',
    'How to delete it',
  ]);
});
