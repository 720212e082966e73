import { expect, it } from 'vitest';
import { offerFile, takeFile } from '../../../lib/messages/handed-file.ts';

it('gives a file to whoever knows its token', async () => {
  const { token, withdraw } = offerFile(new File(['a pack'], 'pack'));
  const other = offerFile(new File(['another'], 'pack'));
  const taken = await takeFile(token);
  expect(await taken?.text()).toBe('a pack');
  withdraw();
  other.withdraw();
});

it('gives nothing where no page offers it any more', async () => {
  const { token, withdraw } = offerFile(new File(['a pack'], 'pack'));
  withdraw();
  expect(await takeFile(token, 50)).toBeNull();
});
