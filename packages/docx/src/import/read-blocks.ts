import type { Block, Inline, XmlElement } from '@octavo/core';
import { at, child, descendants, elements, isOn } from '../package/tree.ts';
import { commentBlocks } from './gather-blocks.ts';
import type { ImportContext, ListPlace, ParagraphRole } from './import-context.ts';
import { bookmarksOf, withBookmarks } from './label-marks.ts';
import { mathToTex } from './math-to-tex.ts';
import { tabbedEquation } from './read-equation.ts';
import { readInlines } from './read-inlines.ts';
import { readTable } from './read-table.ts';
import { settleChanges } from './settle-changes.ts';

/** A paragraph with what its style and numbering say of it, or a block that is whole. */
export type ReadBlock =
  | {
      readonly type: 'paragraph';
      readonly role: ParagraphRole;
      readonly list: ListPlace | undefined;
      readonly checked: boolean | undefined;
      /** Whether it stands in by a style that was made for that: within an item, mostly. */
      readonly indented: boolean;
      /** The level of the item that it goes on in, where that is known. */
      readonly continues: number | undefined;
      /** Whether it is a line of a block of code that may go on in the next paragraph. */
      readonly joins: boolean;
      /** The names of the places in it. */
      readonly bookmarks: readonly string[];
      readonly inlines: readonly Inline[];
    }
  | { readonly type: 'block'; readonly block: Block };

/** Reads the blocks of a story; wrappers give way to what they hold. */
export function readBlocks(nodes: readonly XmlElement[], context: ImportContext): readonly ReadBlock[] {
  // Marks between blocks are about the next one.
  let pending: string[] = [];
  return settleChanges(nodes, context).flatMap((node): readonly ReadBlock[] => {
    if (node.name === 'w:bookmarkStart') {
      pending.push(node.attributes.get('w:name') ?? '');
      return [];
    }
    const read = readNode(node, context);
    if (read.length === 0 || pending.length === 0) return read;
    const names = pending;
    pending = [];
    return marked(read, names);
  });
}

function readNode(node: XmlElement, context: ImportContext): readonly ReadBlock[] {
  switch (node.name) {
    case 'w:p':
      return [...readParagraph(node, context), ...readTextBoxes(node, context)];
    case 'w:tbl':
      return [{ type: 'block', block: readTable(node, context, readBlocks) }];
    case 'w:sdt':
      return readBlocks(elements(child(node, 'w:sdtContent')), context);
    case 'w:customXml':
      return readBlocks(elements(node), context);
    case 'w:altChunk':
      context.drop('a document within the document');
      return [];
    default:
      return [];
  }
}

/** What leads to the first block that can be referred to. */
function marked(read: readonly ReadBlock[], names: readonly string[]): readonly ReadBlock[] {
  const index = read.findIndex((entry) => entry.type === 'paragraph' || entry.block.type !== 'pageBreak');
  const entry = read[index];
  if (entry === undefined) return read;
  return read.with(
    index,
    entry.type === 'paragraph'
      ? { ...entry, bookmarks: [...names, ...entry.bookmarks] }
      : { ...entry, block: withBookmarks(entry.block, names) },
  );
}

/** Text in boxes has no place of its own in a flow: it comes after the paragraph that holds the box. */
function readTextBoxes(paragraph: XmlElement, context: ImportContext): readonly ReadBlock[] {
  const boxes = descendants(paragraph, 'w:txbxContent');
  if (boxes.length === 0) return [];
  // Word writes each box twice: for itself, and as an older drawing for others.
  const alternatives = descendants(paragraph, 'mc:Fallback').flatMap((entry) =>
    descendants(entry, 'w:txbxContent'),
  );
  const shown = boxes.filter((box) => !alternatives.includes(box));
  const read = (shown.length === 0 ? boxes : shown).flatMap((box) => readBlocks(elements(box), context));
  if (read.length > 0)
    context.drop('the frame of a text box, whose words stand after the paragraph that holds it');
  return read;
}

/** Word's and pandoc's horizontal lines: a drawing, or a paragraph with nothing but a line below. */
function isRule(paragraph: XmlElement, inlines: readonly Inline[]): boolean {
  if (inlines.length > 0) return false;
  return (
    descendants(paragraph, 'v:rect').some((entry) => /^t/.test(entry.attributes.get('o:hr') ?? '')) ||
    at(paragraph, 'w:pPr', 'w:pBdr', 'w:bottom') !== undefined
  );
}

function readParagraph(paragraph: XmlElement, context: ImportContext): readonly ReadBlock[] {
  const bookmarks = bookmarksOf(paragraph);
  const report = (what: string) => context.drop(what);
  const display = descendants(paragraph, 'm:oMathPara');
  if (display.length > 0) {
    const rest = readInlines(paragraph, { ...context, isBold: false });
    const [first, ...others] = display.map(
      (formula): Block => ({
        type: 'mathBlock',
        id: '',
        value: descendants(formula, 'm:oMath')
          .map((equation) => mathToTex(equation, report))
          .join(' '),
      }),
    );
    const formulas = first === undefined ? [] : [withBookmarks(first, bookmarks), ...others];
    const words = rest.filter(({ type }) => type !== 'comment');
    // Text around a displayed formula, as some programs write it.
    const text: readonly Block[] = words.length === 0 ? [] : [{ type: 'paragraph', id: '', children: words }];
    return [...commentBlocks(rest), ...text, ...formulas].map((block) => ({ type: 'block', block }));
  }
  const breaks = descendants(paragraph, 'w:br').some((entry) => entry.attributes.get('w:type') === 'page');
  const pageBreak: readonly ReadBlock[] =
    breaks || isOn(child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore')) === true
      ? [{ type: 'block', block: { type: 'pageBreak', id: '' } }]
      : [];
  const role = context.roleOf(paragraph);
  if (role.type === 'contents') return pageBreak;
  if (role.type === 'rule')
    return [...pageBreak, { type: 'block', block: { type: 'thematicBreak', id: '' } }];
  const box = descendants(paragraph, 'w14:checkbox')[0];
  const inlines = readInlines(paragraph, {
    ...context,
    isBold: role.type === 'heading' || (role.type === 'callout' && role.isTitle),
  });
  const list = role.type === 'heading' ? undefined : context.listOf(paragraph);
  if (isRule(paragraph, inlines))
    return [...pageBreak, { type: 'block', block: { type: 'thematicBreak', id: '' } }];
  if (inlines.length === 0 && list === undefined) return pageBreak;
  const equation = list === undefined && role.type === 'text' ? tabbedEquation(inlines) : undefined;
  if (equation !== undefined) {
    const block: Block = { type: 'mathBlock', id: '', value: equation.value };
    return [...pageBreak, { type: 'block', block: withBookmarks(block, bookmarks, equation.number) }];
  }
  const typed = list === undefined || box !== undefined ? undefined : typedBox(inlines);
  const checked =
    box === undefined
      ? typed?.checked
      : isOn(child(box, 'w14:checked')) !== false &&
        child(box, 'w14:checked')?.attributes.get('w14:val') !== '0';
  return [
    ...pageBreak,
    {
      type: 'paragraph',
      role,
      list,
      checked,
      indented: context.isIndented(paragraph),
      continues: context.continuedLevel(paragraph),
      joins: context.joinsCode,
      bookmarks,
      inlines: typed?.inlines ?? inlines,
    },
  ];
}

/** A box typed as a character at the beginning of an item, as pandoc writes tasks. */
function typedBox(
  inlines: readonly Inline[],
): { readonly checked: boolean; readonly inlines: readonly Inline[] } | undefined {
  const [first, ...rest] = inlines;
  const match = first?.type === 'text' ? /^([☐☑☒])\s+/u.exec(first.value) : null;
  if (first?.type !== 'text' || match === null) return undefined;
  const value = first.value.slice(match[0].length);
  return { checked: match[1] !== '☐', inlines: value === '' ? rest : [{ ...first, value }, ...rest] };
}
