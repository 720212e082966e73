import { describe, expect, it } from 'vitest';
import { isSingleRole, roleWords } from '../../../../lib/facts/names/role-lexicon.ts';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };

describe('a role that one person in a story has', () => {
  const roles = [...new Set(roleWords.values())].filter(isSingleRole);

  it.each(roles)('has a question: %s', (role) => {
    expect(Object.keys(messages)).toContain(`question_who_${role}`);
  });
});
