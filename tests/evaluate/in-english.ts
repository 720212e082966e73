import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Wording } from '../../lib/facts/fact.ts';

const texts: Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
> = messages;

/** A wording in English, as the browser would fill it in. An unknown key is a bug. */
export function inEnglish({ key, values }: Wording): string {
  const text = texts[key];
  if (!text) throw new Error(`no text for ${key}`);
  return text.message.replaceAll(/\$(\w+)\$/g, (whole, name: string) => {
    const content = text.placeholders?.[name.toLowerCase()]?.content;
    return content ? (values[Number(content.slice(1)) - 1] ?? '') : whole;
  });
}
