import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/time/find-times.ts';

const times = (text: string): string[] =>
  findTimes(text, { published: '2021-03-12' }).map((found) => found.text);

describe('a season in a name is no time', () => {
  it.each([
    'Orla Penn will star in The Summer After, a film about two sisters.',
    'Orla Penn will star in “The Summer After,” a film about two sisters.',
    'Her novel "Winter Tide" sold well.',
    'She left the series Fall Line after one episode.',
    'The Long Summer opened in Lisbon.',
    'Endless Winter opened in Lisbon.',
    'Winter Tide opened in Lisbon.',
    'The Winter Tide cast came to Lisbon.',
    'He plays a sailor in the film Summer in Rome.',
    'She sang “Summer of Love” and left.',
    'His song “Summer” went gold.',
    'Her song “Winter,” a ballad, went gold.',
    'They met on the set of A Winter’s Reckoning.',
    'She designed for Summer House & Sons.',
    'Summer Penn, his daughter, was there.',
    'He came with his daughter Summer to the party.',
    'The film is called The Last Summer.',
    'He wrote “Last Summer” for her.',
    'She won gold at the Winter Games.',
  ])('%s', (text) => {
    expect(times(text)).toEqual([]);
  });
});

describe('a season with a capital is a time', () => {
  it.each([
    ['Summer was quiet for them.', 'Summer'],
    ['The summer was quiet for them.', 'The summer'],
    ['Last summer they met.', 'Last summer'],
    ['They met in the Summer.', 'the Summer'],
    ['They met last Summer.', 'last Summer'],
    ['They met in Summer.', 'Summer'],
    ['They met in Summer 2019.', 'Summer 2019'],
    ['“Winter was hard,” she said.', 'Winter'],
    ['They met in the summer after her film.', 'the summer'],
    ['They met in summer, as Orla Penn did.', 'summer'],
    ['Last Summer I met him.', 'Last Summer'],
  ])('%s', (text, found) => {
    expect(times(text)).toEqual([found]);
  });
});
