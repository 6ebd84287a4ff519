import type { Block } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';
import { isElementComment } from './element-comment.ts';
import { wordsOfComment } from './notes-of-comment.ts';
import { readFragments } from './read-fragments.ts';
import { slideSettings } from './slide-settings.ts';

const slideComment = /^\.slide:\s*/;
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * What decks for reveal.js say in notations of their own: `<!-- .slide: data-background="#123" -->` sets its slide,
 * `<!-- .element: class="fragment" -->` makes what it ends come on its own, `--` between blank lines begins a slide, and from `Note:` on to its end a slide is for the speaker.
 */
export function readRevealMarks(document: Document): Document {
  const { extra } = document.metadata;
  const theme = extra['theme'];
  const isReveal =
    'revealOptions' in extra ||
    (typeof theme === 'string' && theme.startsWith('reveal')) ||
    document.children.some((block) => slideComment.test(wordsOfComment(block) ?? '') || setsElement(block));
  if (!isReveal) return document;
  const read = readFragments(document);
  return { ...read, children: withNotes(read.children.flatMap(readMark)) };
}

/** Whether a block is such a comment, ends in one, or is a list with one in an item. */
function setsElement(block: Block): boolean {
  if (block.type === 'list')
    return block.children.some(({ children: [first] }) => first !== undefined && setsElement(first));
  return isElementComment(block) || (block.type === 'paragraph' && block.children.some(isElementComment));
}

function readMark(block: Block): readonly Block[] {
  const place = block.position === undefined ? {} : { position: block.position };
  if (block.type === 'paragraph' && plainText(block.children).trim() === '--')
    return [{ type: 'thematicBreak', id: '', ...place }];
  const words = wordsOfComment(block);
  if (words === undefined || !slideComment.test(words)) return [block];
  const values = Object.fromEntries(
    Array.from(words.matchAll(attribute), ([, key = '', value, other]) => [
      `_${key.replace(/^data-/, '')}`,
      value ?? other ?? '',
    ]),
  );
  return slideSettings(values, block.position);
}

/** The blocks with those between `Note:` and the end of its slide as what the speaker says. */
function withNotes(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let notes: Block[] | undefined;
  for (const block of blocks) {
    const said = notes === undefined ? noteOf(block) : undefined;
    if (block.type === 'thematicBreak') {
      notes = undefined;
      result.push(block);
    } else if (said !== undefined) {
      notes = [...said];
      const place = block.position === undefined ? {} : { position: block.position };
      result.push({ type: 'speakerNotes', id: '', ...place, children: notes });
    } else (notes ?? result).push(block);
  }
  return result;
}

/** What a paragraph that begins with `Note:` says behind it; `undefined` for other blocks. */
function noteOf(block: Block): readonly Block[] | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first, ...rest] = block.children;
  if (first?.type !== 'text' || !/^notes?:/i.test(first.value)) return undefined;
  const value = first.value.replace(/^notes?:\s*/i, '');
  const children = value === '' ? rest : [{ ...first, value }, ...rest];
  return children.length === 0 ? [] : [{ ...block, children }];
}
