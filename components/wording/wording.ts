import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of `_locales` with its placeholders filled, in order. */
type Translate = (key: MessageKey, ...values: string[]) => string;

/** How the view speaks: the texts, and the locale that dates and numbers are written in. */
export interface Speech {
  translate: Translate;
  /** BCP 47 tag. */
  locale: string;
}

/** The browser's `i18n.getMessage`; unknown keys give the empty string. */
export type GetMessage = (key: MessageKey, values: string[]) => string;

/** Binds the view's texts to the browser's `i18n.getMessage`, which is asked once for a plain text. */
export function speechOf(getMessage: GetMessage, locale: string): Speech {
  const plain = new Map<MessageKey, string>();
  const translate: Translate = (key, ...values) => {
    if (values.length > 0) return getMessage(key, values);
    let text = plain.get(key);
    if (text === undefined) plain.set(key, (text = getMessage(key, [])));
    return text;
  };
  return { translate, locale };
}

/** Until an entrypoint gives the texts, keys stand for themselves. */
export const SpeechContext = createContext<Speech>({ translate: (key) => key, locale: 'en-US' });

/** The texts of the page that the component stands in. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
