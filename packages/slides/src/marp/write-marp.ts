import type { Block, Figure, Heading, Link, ResolvedDocument, Theme } from '@octavo/core';
import { serialiseMarkdown } from '@octavo/core';
import type { Deck, Region, Slide } from '../deck.ts';
import { toParagraphs } from '../flow/to-paragraphs.ts';
import { marpStyle, sizeClasses } from './marp-sizes.ts';
import { plainBlocks, plainInlines, textOf } from './plain-blocks.ts';

/** A planned deck as Markdown for Marp. What stands in columns follows each other; what the speaker says stands in comments. */
export async function writeMarp(deck: Deck, resolved: ResolvedDocument, theme: Theme): Promise<string> {
  const slides: string[] = [];
  for (const slide of deck.slides)
    slides.push(await writeSlide(slide, resolved, sizeClasses(slide, theme.slide)));
  const style = marpStyle(deck.slides.flatMap((slide) => sizeClasses(slide, theme.slide)));
  return `${frontMatter(deck, style)}\n\n${slides.join('\n\n---\n\n')}\n`;
}

function frontMatter(deck: Deck, style: string): string {
  const is43 = deck.widthPt * 3 === deck.heightPt * 4;
  return [
    '---',
    'marp: true',
    `title: ${JSON.stringify(deck.title)}`,
    ...(deck.authors.length === 0 ? [] : [`author: ${JSON.stringify(deck.authors.join(', '))}`]),
    `lang: ${JSON.stringify(deck.language)}`,
    'paginate: true',
    ...(is43 ? ['size: 4:3'] : []),
    'style: |',
    ...style.split('\n').map((line) => `  ${line}`),
    '---',
  ].join('\n');
}

async function writeSlide(
  slide: Slide,
  resolved: ResolvedDocument,
  sizes: readonly string[],
): Promise<string> {
  const leads = slide.layout === 'title' || slide.layout === 'section' || slide.layout === 'closing';
  const classes = [...new Set([...(leads ? ['lead'] : []), ...slide.classes, ...sizes])];
  const blocks: readonly Block[] = [
    titleOf(slide, resolved),
    ...under(slide, resolved),
    ...slide.regions.flatMap((region) => plainBlocks(regionBlocks(region), resolved)),
  ];
  const parts = [
    ...(classes.length === 0 ? [] : [`<!-- _class: ${classes.join(' ')} -->`]),
    ...footOf(slide),
    ...backgroundOf(slide),
    ...(slide.textColor === undefined ? [] : [`<!-- _color: ${slide.textColor} -->`]),
    await markdownOf(blocks),
    ...notesOf(slide, resolved),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function footOf({ header, footer, isUnnumbered }: Slide): readonly string[] {
  // A comment ends at two hyphens.
  const quoted = (words: string): string => JSON.stringify(words.replaceAll('--', '- -'));
  return [
    ...(header === undefined ? [] : [`<!-- _header: ${quoted(header)} -->`]),
    ...(footer === undefined ? [] : [`<!-- _footer: ${quoted(footer)} -->`]),
    ...(isUnnumbered === true ? ['<!-- _paginate: false -->'] : []),
  ];
}

function titleOf(slide: Slide, resolved: ResolvedDocument): Heading {
  const plain = slide.title.slice(0, slide.title.length - slide.titleSuffix.length);
  const written = plainInlines(slide.titleContent, resolved);
  const suffix = { type: 'text', id: `${slide.id}-suffix`, value: slide.titleSuffix } as const;
  const words = { type: 'text', id: `${slide.id}-words`, value: plain } as const;
  return {
    type: 'heading',
    id: `${slide.id}-title`,
    depth: slide.layout === 'title' || slide.layout === 'section' ? 1 : 2,
    children: [...(written.length > 0 ? written : [words]), ...(slide.titleSuffix === '' ? [] : [suffix])],
  };
}

function under(slide: Slide, resolved: ResolvedDocument): readonly Block[] {
  const subtitle = plainInlines(slide.subtitle, resolved);
  return [
    ...(subtitle.length === 0
      ? []
      : [{ type: 'paragraph', id: `${slide.id}-subtitle`, children: subtitle } as const]),
    ...slide.byline.map((line, index): Block => {
      const id = `${slide.id}-byline-${index}`;
      return { type: 'paragraph', id, children: [{ type: 'text', id, value: line }] };
    }),
  ];
}

function regionBlocks(region: Region): readonly Block[] {
  switch (region.type) {
    case 'text':
      return region.blocks;
    case 'columnHeading':
      return [region.heading];
    case 'callout':
      return [region.callout];
    case 'quote':
      return [region.quote];
    case 'keyFigure':
      return [region.words];
    case 'code': {
      const { code, firstLine, lineCount } = region;
      const value = code.value
        .split('\n')
        .slice(firstLine, firstLine + lineCount)
        .join('\n');
      return [{ ...code, value }];
    }
    case 'table':
      return [region.table];
    case 'picture':
      return [region.link === undefined ? region.figure : linkedPicture(region.figure, region.link)];
    case 'chart':
      return [region.table];
  }
}

function linkedPicture({ id, image }: Figure, link: Link): Block {
  return { type: 'paragraph', id, children: [{ ...link, children: [image] }] };
}

function backgroundOf({ background }: Slide): readonly string[] {
  if (background === undefined) return [];
  if (background.type === 'color') return [`<!-- _backgroundColor: ${background.color} -->`];
  const side = background.box.leftPt > 0 ? ' right' : '';
  return [`![bg${side} ${background.fit}](<${background.image.url}>)`];
}

/** Marp takes a comment for what the speaker says, unless it is YAML that holds settings; two hyphens would end it. */
function notesOf(slide: Slide, resolved: ResolvedDocument): readonly string[] {
  const blocks = [...slide.notes, ...slide.footnotes.flatMap(({ definition }) => definition.children)];
  const words = toParagraphs(blocks, resolved)
    .map(({ runs }) => textOf(runs).trim())
    .filter((line) => line !== '');
  return words.length === 0 ? [] : [`<!--\n${noYaml(words.join('\n\n')).replaceAll('--', '- -')}\n-->`];
}

const wordJoiner = '\u2060';

/** Words that YAML takes for text alone: an unseen sign stands behind the colon of a key, and before a bracket. */
function noYaml(words: string): string {
  const [first = '', ...rest] = words.split('\n');
  const start = /^(?:[[{]|[-?] )/.test(first) ? wordJoiner : '';
  return [start + first.replace(/:(?=\s|$)/g, `:${wordJoiner}`), ...rest].join('\n');
}

async function markdownOf(children: readonly Block[]): Promise<string> {
  const metadata = { authors: [], keywords: [], extra: {} };
  const document = {
    type: 'document',
    schemaVersion: 1,
    id: 'slide',
    metadata,
    children,
    footnotes: [],
  } as const;
  return (await serialiseMarkdown(document)).trim();
}
