import type { ReadRefusal } from '../../lib/article/read-result.ts';
import type { ClosedPage } from '../../lib/messages/page-state.ts';
import { type MessageKey, useSpeech } from '../wording/wording.ts';
import { Notice } from './Notice.tsx';

const TEXTS: Record<ReadRefusal | ClosedPage, [title: MessageKey, text: MessageKey]> = {
  'home-page': ['page_home_page', 'page_home_page_more'],
  'section-page': ['page_section_page', 'page_section_page_more'],
  'not-an-article': ['page_not_an_article', 'page_not_an_article_more'],
  'too-little-text': ['page_too_little_text', 'page_too_little_text_more'],
  'unsupported-language': ['page_unsupported_language', 'page_unsupported_language_more'],
  'too-large': ['page_too_large', 'page_too_large_more'],
  'browser-page': ['page_browser_page', 'page_browser_page_more'],
  store: ['page_store', 'page_store_more'],
  pdf: ['page_pdf', 'page_pdf_more'],
  file: ['page_file', 'page_file_more'],
};

/** Why there is nothing to read on a page. */
export function Refused({ why }: { why: ReadRefusal | ClosedPage }) {
  const { translate } = useSpeech();
  const [title, text] = TEXTS[why];
  return <Notice title={translate(title)} text={translate(text)} />;
}
