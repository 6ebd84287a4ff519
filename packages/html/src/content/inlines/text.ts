import type { Text } from '@octavo/core';
import { languageRuns } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, joinHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';

/** The words, and marked as such those whose script tells another language than what is around them. */
export function textNodeHtml({ value }: Pick<Text, 'value'>, { language, resolved }: ContentContext): Html {
  return joinHtml(
    languageRuns(value, language ?? resolved.language).map(({ text, language: lang }) =>
      lang === undefined ? textHtml(text) : elementHtml('span', { lang }, textHtml(text)),
    ),
  );
}
