import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { speechOf } from '../../../components/wording/wording.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const table: Record<string, Message> = messages;

/** As the browser does it: placeholders by name, each standing for `$1` to `$9`. */
const getMessage = (key: string, values: string[]): string => {
  const found = table[key];
  if (!found) return '';
  return found.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replaceAll(/\$(\d)/g, (__, index: string) => values[Number(index) - 1] ?? '');
  });
};

/** The English texts of the product, without a browser. */
export const english = speechOf(getMessage, 'en-US');
