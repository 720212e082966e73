import { describe, expect, it } from 'vitest';
import { findAttribution } from '../../../../lib/facts/sentence/find-attribution.ts';

describe('findAttribution', () => {
  it.each([
    ['The boat sank, a source close to the family said.', 'anonymous', 'a source'],
    ['The boat sank, according to court documents.', 'court', 'court documents'],
    ['Oslo police said that the boat sank.', 'police', 'Oslo police'],
    ['The boat sank, her lawyer, Tine Moss, said.', 'representative', 'her lawyer'],
    ['The boat sank, said his agent.', 'representative', 'his agent'],
    ['Lindgren wrote on Instagram that the boat sank.', 'post', 'Instagram'],
    ['The boat sank, she told Harbour Weekly.', 'other-outlet', 'Harbour Weekly'],
    ['Harbour Weekly reports that the boat sank.', 'other-outlet', 'Harbour Weekly'],
    ['The boat sank, Mara Lindgren said.', 'named', 'Mara Lindgren'],
    ['Lindgren, 40, said that the boat sank.', 'named', 'Lindgren'],
    ['“It sank like a stone,” said Mara Lindgren.', 'named', 'Mara Lindgren'],
  ])('%s is said by: %s, %s', (sentence, kind, name) => {
    expect(findAttribution(sentence)).toEqual({ kind, name });
  });

  it.each([
    ['The boat sank on Friday.'],
    ['She said that the boat sank.'],
    ['It added that the boat sank.'],
    ['Her lawyer lives in Bergen.'],
    ['“He said it was fine, a source told me,” she went on.'],
  ])('names nobody where nobody is named: %s', (sentence) => {
    expect(findAttribution(sentence)).toEqual({ kind: 'outlet', name: null });
  });
});
