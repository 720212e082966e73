import { describe, expect, it } from 'vitest';

import { sectionTopic } from '../../../lib/celebrity/section-topic.ts';
import { articleOf } from '../people/article-of.ts';

const filed = (section: string | null, ...keywords: string[]) =>
  sectionTopic({ ...articleOf(null), section, keywords });

describe('where a site files an article', () => {
  it.each(['Celebrity News', 'Entertainment', 'showbiz', 'Royals'])(
    '%s speaks for it',
    (section) => {
      expect(filed(section)?.weight).toBeGreaterThan(0);
    },
  );

  it.each(['Politics', 'US Business', 'Sports', 'Science & Health'])(
    '%s speaks against it',
    (section) => {
      expect(filed(section)?.weight).toBeLessThan(0);
    },
  );

  it('says nothing under other names', () => {
    expect(filed('Home')).toBeNull();
    expect(filed(null)).toBeNull();
  });

  it('believes a section more than a keyword', () => {
    expect(filed('Politics', 'celebrity')?.words).toBe('Politics');
    expect(filed('Home', 'music', 'celebs')).toMatchObject({ words: 'celebs' });
  });

  it('finds no word within another', () => {
    expect(filed('Transport')).toBeNull();
    expect(filed('Starship launches')).toBeNull();
  });
});
