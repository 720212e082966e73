import { describe, expect, it } from 'vitest';

import { sectionTopic } from '../../../lib/celebrity/section-topic.ts';
import { headlinedArticle } from '../people/headlined-article.ts';

const filed = (section: string | null, ...keywords: string[]) =>
  sectionTopic({ ...headlinedArticle(null), section, keywords });

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

  describe('by the address, where it names no section', () => {
    const at = (path: string, section: string | null = null) =>
      sectionTopic({ ...headlinedArticle(null), url: `https://www.example.com${path}`, section });

    it('reads the directories', () => {
      expect(at('/entertainment/2024/05/a-singer-weds')?.words).toBe('entertainment');
      expect(at('/news/celebrity-news/a-singer-weds')?.words).toBe('celebrity-news');
      expect(at('/politics/a-vote')?.weight).toBeLessThan(0);
    });

    it('believes a stated section more', () => {
      expect(at('/entertainment/a-vote', 'Politics')?.words).toBe('Politics');
      expect(at('/entertainment/a-premiere', 'Home')?.words).toBe('entertainment');
    });

    it('says nothing where its directories disagree, short of a celebrity section', () => {
      expect(at('/entertainment/business/a-studio-sold')).toBeNull();
      expect(at('/sports/celebrity/a-player-weds')?.words).toBe('celebrity');
    });

    it('does not read the words of the headline', () => {
      expect(at('/2024/05/celebrity-chef-opens-shop')).toBeNull();
      expect(at('/the-film-that-made-a-town-famous/amp')).toBeNull();
      expect(at('/')).toBeNull();
    });
  });
});
