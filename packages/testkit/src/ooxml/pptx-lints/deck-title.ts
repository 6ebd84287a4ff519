import { descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'docProps/core.xml';

/** Presentations without a title property, or with markup in it. */
export const deckTitle: Lint = (opened) => {
  const root = opened.optionalXml(part);
  const title = root === undefined ? '' : Array.from(descendants(root, 'dc:title'), textOf).join('').trim();
  if (title === '') return [{ lint: 'deck-title', part, message: 'the title property is empty' }];
  return /\*\*|__|^#|`|\]\(|<\/?\w+>/.test(title)
    ? [{ lint: 'deck-title', part, message: `the title property holds markup: ${JSON.stringify(title)}` }]
    : [];
};
