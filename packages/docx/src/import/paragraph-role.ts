import type { XmlElement } from '@octavo/core';
import { valueAt } from '../package/tree.ts';
import { otherStyleNames } from '../reference/style-names.ts';
import type { ParagraphRole } from './import-context.ts';

const byName: Readonly<Record<string, ParagraphRole>> = {
  title: { type: 'front', part: 'title' },
  subtitle: { type: 'front', part: 'subtitle' },
  author: { type: 'front', part: 'author' },
  affiliation: { type: 'front', part: 'affiliation' },
  date: { type: 'front', part: 'date' },
  abstract: { type: 'front', part: 'abstract' },
  'abstract title': { type: 'contents' },
  keywords: { type: 'front', part: 'keywords' },
  quote: { type: 'quote', pull: false },
  'pull quote': { type: 'quote', pull: true },
  'source code': { type: 'code' },
  caption: { type: 'caption' },
  'list continue': { type: 'continue' },
  'definition term': { type: 'term' },
  definition: { type: 'definition' },
  'horizontal rule': { type: 'rule' },
  'toc heading': { type: 'contents' },
  'table of figures': { type: 'contents' },
  ...Object.fromEntries(
    [2, 3, 4, 5].map((level) => [`list continue ${level}`, { type: 'continue' } as const]),
  ),
};

/** Names in other languages and programs, by Word's own. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Title: 'title',
    Subtitle: 'subtitle',
    Quote: 'quote',
    Caption: 'caption',
    SourceCode: 'source code',
    TOCHeading: 'toc heading',
  }).flatMap(([id, name]) => (otherStyleNames[id] ?? []).map((alias) => [alias, name] as const)),
);

/** What a style of paragraphs says that they are; nothing when its base must be asked. */
export function paragraphRole(style: XmlElement): ParagraphRole | undefined {
  const name =
    (valueAt(style, 'w:name') ?? style.attributes.get('w:styleId') ?? '')
      .split(',')[0]
      ?.trim()
      .toLowerCase() ?? '';
  const heading = /^heading ([1-9])$/.exec(name)?.[1] ?? headingAlias(name);
  if (heading !== undefined) return { type: 'heading', depth: Math.min(6, Number(heading)) };
  if (/^toc \d$/.test(name)) return { type: 'contents' };
  const callout = /^callout (note|tip|important|warning|caution)( title)?$/.exec(name);
  if (callout?.[1] !== undefined)
    return { type: 'callout', kind: callout[1], isTitle: callout[2] !== undefined };
  const known = Object.hasOwn(byName, name) ? byName[name] : byName[aliases.get(name) ?? ''];
  if (known !== undefined) return known;
  const level = valueAt(style, 'w:pPr', 'w:outlineLvl');
  return level !== undefined && Number(level) < 6 ? { type: 'heading', depth: Number(level) + 1 } : undefined;
}

function headingAlias(name: string): string | undefined {
  const level = /[1-9]$/.exec(name)?.[0];
  return level !== undefined && (otherStyleNames[`Heading${level}`] ?? []).includes(name) ? level : undefined;
}
