import type { Block } from '../model/node-map.ts';
import type { BlockQuote } from '../model/nodes/block-quote.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Paragraph } from '../model/nodes/paragraph.ts';

/**
 * On a slide of the class `quote` in a deck for Marp, a list of one item behind a quotation, or at its end, says whose words these are
 * (accessible themes make it the quotation's caption): it becomes the quotation's last line, behind a dash.
 */
export function readQuoteAuthors(document: Document): Document {
  if (document.metadata.extra['marp'] !== true || !document.children.some(isQuoteClass)) return document;
  const slides: Block[][] = [[]];
  for (const block of document.children) {
    if (block.type === 'thematicBreak') slides.push([block]);
    else slides.at(-1)?.push(block);
  }
  return {
    ...document,
    children: slides.flatMap((slide) => (slide.some(isQuoteClass) ? readSlide(slide) : slide)),
  };
}

function isQuoteClass(block: Block): boolean {
  if (block.type !== 'container' || block.name !== 'slide-settings') return false;
  const { values = {} } = block.attributes ?? {};
  return (values['_class'] ?? values['class'] ?? '').split(/\s+/).includes('quote');
}

function readSlide(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const author = last?.type === 'blockQuote' ? authorOf(block) : undefined;
    if (last?.type === 'blockQuote' && author !== undefined)
      result[result.length - 1] = { ...last, children: [...last.children, author] };
    else result.push(block.type === 'blockQuote' ? withAuthorWithin(block) : block);
  }
  return result;
}

function withAuthorWithin(quote: BlockQuote): BlockQuote {
  const last = quote.children.at(-1);
  const author = last === undefined || quote.children.length < 2 ? undefined : authorOf(last);
  return author === undefined ? quote : { ...quote, children: [...quote.children.slice(0, -1), author] };
}

/** The only item of a list as a line of its own. */
function authorOf(block: Block): Paragraph | undefined {
  if (block.type !== 'list' || block.ordered || block.children.length !== 1) return undefined;
  const [first, ...others] = block.children[0]?.children ?? [];
  if (first?.type !== 'paragraph' || others.length > 0) return undefined;
  return { ...first, children: [{ type: 'text', id: '', value: '— ' }, ...first.children] };
}
