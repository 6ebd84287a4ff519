import { type Inline, plainText, type XmlElement } from '@octavo/core';
import { child, elements, isElement, valueAt } from '../package/tree.ts';
import { fieldReference, type ReferenceForm, referenceFormKey } from './field-reference.ts';
import type { ImportContext } from './import-context.ts';
import { mathToTex } from './math-to-tex.ts';

interface InlineContext extends ImportContext {
  /** Whether the paragraph's style is bold: then bold says nothing. */
  readonly isBold: boolean;
}

/** A stretch of text with its marks and link, before equal neighbours are joined. */
interface Piece {
  readonly marks: readonly string[];
  readonly link: string | undefined;
  /** The bookmark that a field repeats, and what of it. */
  readonly reference?: ReferenceForm;
  readonly inline: Inline;
}

/** The inlines of a paragraph. */
export function readInlines(paragraph: XmlElement, context: InlineContext): readonly Inline[] {
  const field: FieldState = { open: [], bookmarks: [] };
  const leading = wholeComments(paragraph);
  const place = { context, link: undefined, field, leading };
  const pieces = elements(paragraph).flatMap((node) => readNode(node, place));
  const comments = [...leading].flatMap((id) => context.comment(id) ?? []);
  return [...comments, ...nest(trimmed(pieces), 0)];
}

/** The ids of the comments that are about all of a paragraph: they stand at its beginning. */
function wholeComments(paragraph: XmlElement): ReadonlySet<string> {
  const opened = new Set<string>();
  const closed = new Set<string>();
  const referred = new Set<string>();
  let hasText = false;
  const visit = (node: XmlElement): void => {
    const id = node.attributes.get('w:id') ?? '';
    if (node.name === 'w:commentRangeStart' && !hasText) opened.add(id);
    else if (node.name === 'w:commentRangeEnd' && opened.has(id)) closed.add(id);
    else if (node.name === 'w:commentReference' && closed.has(id)) referred.add(id);
    else if (isContent(node.name)) {
      hasText = true;
      // Text after its end: the comment is about a part.
      for (const ended of closed) opened.delete(ended);
    } else for (const inner of elements(node)) visit(inner);
  };
  visit(paragraph);
  return new Set([...referred].filter((id) => opened.has(id)));
}

function isContent(name: string): boolean {
  return ['w:t', 'w:tab', 'w:drawing', 'w:pict', 'm:oMath', 'w:footnoteReference', 'w:sym'].includes(name);
}

interface FieldState {
  /** Marks since the last note. */
  readonly bookmarks: string[];
  readonly open: { instruction: string; separated: boolean }[];
}

interface Place {
  readonly context: InlineContext;
  readonly link: string | undefined;
  readonly field: FieldState;
  /** Comments that stand at the beginning of the paragraph already. */
  readonly leading: ReadonlySet<string>;
}

function readNode(node: XmlElement, place: Place): readonly Piece[] {
  const { context } = place;
  const inner = (link = place.link) => elements(node).flatMap((entry) => readNode(entry, { ...place, link }));
  switch (node.name) {
    case 'w:r':
      return readRun(node, place);
    case 'w:hyperlink': {
      const id = node.attributes.get('r:id');
      const anchor = node.attributes.get('w:anchor');
      const target = id === undefined ? undefined : context.linkTarget(id);
      return inner(target ?? (anchor === undefined ? undefined : `#${anchor}`));
    }
    case 'w:ins':
    case 'w:moveTo':
      context.countChange();
      if (context.trackChanges === 'reject') return [];
      return context.trackChanges === 'all' ? critic('{++', inner(), '++}') : inner();
    case 'w:del':
    case 'w:moveFrom':
      context.countChange();
      if (context.trackChanges === 'accept') return [];
      return context.trackChanges === 'all' ? critic('{--', inner(), '--}') : inner();
    case 'w:sdt':
      return isCheckbox(node)
        ? []
        : elements(child(node, 'w:sdtContent')).flatMap((entry) => readNode(entry, place));
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:fldSimple': {
      const reference = fieldReference(node.attributes.get('w:instr') ?? '');
      const link = fieldLink(node.attributes.get('w:instr') ?? '');
      return inner(place.link ?? link).map((piece) =>
        reference === undefined ? piece : { ...piece, reference },
      );
    }
    case 'w:bookmarkStart':
      place.field.bookmarks.push(node.attributes.get('w:name') ?? '');
      return [];
    case 'w:bdo':
    case 'w:dir':
      return inner();
    case 'm:oMath': {
      const value = mathToTex(node, (what) => context.drop(what));
      return value === '' ? [] : [plain({ type: 'inlineMath', id: '', value })];
    }
    case 'mc:AlternateContent':
      return elements(elements(node)[0]).flatMap((entry) => readNode(entry, place));
    default:
      return [];
  }
}

function isCheckbox(node: XmlElement): boolean {
  return child(child(node, 'w:sdtPr'), 'w14:checkbox') !== undefined;
}

function critic(open: string, pieces: readonly Piece[], close: string): readonly Piece[] {
  if (pieces.length === 0) return [];
  const mark = (value: string) => plain({ type: 'text', id: '', value });
  return [mark(open), ...pieces, mark(close)];
}

function plain(inline: Inline): Piece {
  return { marks: [], link: undefined, inline };
}

function readRun(run: XmlElement, place: Place): readonly Piece[] {
  const { context, field } = place;
  const given = context.runMarks(run).filter((mark) => mark !== 'strong' || !context.isBold);
  const styleName = valueAt(run, 'w:rPr', 'w:rStyle') ?? '';
  // Links are underlined and notes raised by their styles, not by their author.
  const marks = place.link === undefined ? given : given.filter((mark) => mark !== 'underline');
  return elements(run).flatMap((node): readonly Piece[] => {
    readField(node, field);
    const current = field.open.at(-1);
    if (current !== undefined && !current.separated) return [];
    const link = place.link ?? fieldLink(current?.instruction ?? '');
    const reference = link === undefined ? referenceOf(field) : undefined;
    const piece = (inline: Inline): readonly Piece[] => [
      { marks, link, ...(reference === undefined ? {} : { reference }), inline },
    ];
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        return piece({ type: 'text', id: '', value: textOf(node) });
      case 'w:tab':
        return piece({ type: 'text', id: '', value: ' ' });
      case 'w:noBreakHyphen':
        return piece({ type: 'text', id: '', value: '\u2011' });
      case 'w:sym':
        return piece({ type: 'text', id: '', value: symbolOf(node) });
      case 'w:br':
      case 'w:cr':
        return node.attributes.get('w:type') === 'page' ? [] : piece({ type: 'lineBreak', id: '' });
      case 'w:drawing':
      case 'w:pict': {
        const image = context.image(node);
        return image === undefined ? [] : [{ marks: [], link, inline: image }];
      }
      case 'mc:AlternateContent':
        return readRun({ ...run, children: elements(elements(node)[0]) }, place);
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const label = context.note(kind, node.attributes.get('w:id') ?? '');
        if (label !== undefined) for (const name of field.bookmarks.splice(0)) context.nameNote(name, label);
        return label === undefined ? [] : [plain({ type: 'footnoteReference', id: '', label })];
      }
      case 'w:commentReference': {
        const id = node.attributes.get('w:id') ?? '';
        const comment = place.leading.has(id) ? undefined : context.comment(id);
        return comment === undefined ? [] : [plain(comment)];
      }
      case 'w:object':
        context.drop('an embedded object');
        return [];
      default:
        return styleName === '' ? [] : [];
    }
  });
}

function readField(node: XmlElement, field: FieldState): void {
  const kind = node.name === 'w:fldChar' ? node.attributes.get('w:fldCharType') : undefined;
  const current = field.open.at(-1);
  if (kind === 'begin') field.open.push({ instruction: '', separated: false });
  else if (kind === 'separate' && current !== undefined) current.separated = true;
  else if (kind === 'end') field.open.pop();
  else if (node.name === 'w:instrText' && current !== undefined) current.instruction += textOf(node);
}

/** What the innermost field repeats that repeats a place: `REF` may hold others in its result. */
function referenceOf({ open }: FieldState): ReferenceForm | undefined {
  return open.map(({ instruction }) => fieldReference(instruction)).findLast((found) => found !== undefined);
}

function fieldLink(instruction: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/.exec(instruction);
  if (match === null) return undefined;
  return match[1] === undefined ? match[2] : `#${match[2]}`;
}

/** Symbols of Word's symbol fonts stand in the private use area; only those that are characters elsewhere are read. */
function symbolOf(node: XmlElement): string {
  const code = Number.parseInt(node.attributes.get('w:char') ?? '', 16);
  return Number.isFinite(code) && code > 0 && (code < 0xe000 || code > 0xf8ff)
    ? String.fromCodePoint(code)
    : '';
}

function textOf(node: XmlElement): string {
  return node.children.filter((entry) => !isElement(entry)).join('');
}

/** White space at the ends of a paragraph is no part of it. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter(({ inline }) => inline.type !== 'text' || inline.value !== '');
  const isBlank = (piece: Piece | undefined) =>
    piece !== undefined &&
    (piece.inline.type === 'lineBreak' || (piece.inline.type === 'text' && piece.inline.value.trim() === ''));
  let [start, end] = [0, kept.length];
  while (start < end && isBlank(kept[start])) start += 1;
  while (end > start && isBlank(kept[end - 1])) end -= 1;
  return kept.slice(start, end).map((piece, index, all) => {
    if (piece.inline.type !== 'text') return piece;
    const left = index === 0 ? piece.inline.value.trimStart() : piece.inline.value;
    return { ...piece, inline: { ...piece.inline, value: index === all.length - 1 ? left.trimEnd() : left } };
  });
}

const order = [
  'strong',
  'emphasis',
  'strikethrough',
  'underline',
  'highlight',
  'superscript',
  'subscript',
  'keyboard',
] as const;
type Wrapping = (typeof order)[number];

/** Joins neighbours with the same link, then with the same marks, outermost first. */
function nest(pieces: readonly Piece[], depth: number): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let index = 0; index < pieces.length; ) {
    const first = pieces[index] as Piece;
    const key = keyAt(first, depth);
    let end = index + 1;
    while (end < pieces.length && keyAt(pieces[end] as Piece, depth) === key) end += 1;
    const group = pieces.slice(index, end);
    index = end;
    if (depth > order.length) inlines.push(...leaves(group));
    else if (key === '') inlines.push(...nest(group, depth + 1));
    else if (depth === 0 && first.reference !== undefined && first.link === undefined)
      inlines.push(referenceTo(first.reference, nest(group, 1)));
    else if (depth === 0) inlines.push({ type: 'link', id: '', url: key, children: nest(group, 1) });
    else inlines.push({ type: key as Wrapping, id: '', children: nest(group, depth + 1) });
  }
  return joined(inlines);
}

/** What a reference is to is known when all has been read: until then the words shown are what it says. */
function referenceTo({ bookmark, form }: ReferenceForm, shown: readonly Inline[]): Inline {
  return {
    type: 'crossReference',
    id: '',
    target: bookmark,
    raw: plainText(shown),
    ...(form === 'page' ? { form } : {}),
    attributes: { values: { [referenceFormKey]: form } },
  };
}

function keyAt(piece: Piece, depth: number): string {
  if (depth === 0)
    return (
      piece.link ??
      (piece.reference === undefined ? '' : `${piece.reference.form} ${piece.reference.bookmark}`)
    );
  const mark = order[depth - 1];
  if (mark === undefined) return piece.marks.includes('code') && piece.inline.type === 'text' ? 'code' : '';
  return piece.marks.includes(mark) && !(piece.inline.type === 'text' && piece.inline.value.trim() === '')
    ? mark
    : '';
}

function leaves(group: readonly Piece[]): readonly Inline[] {
  const isCode = group[0]?.marks.includes('code') === true && group[0].inline.type === 'text';
  if (!isCode) return group.map(({ inline }) => inline);
  const value = group.map(({ inline }) => (inline.type === 'text' ? inline.value : '')).join('');
  return [{ type: 'inlineCode', id: '', value }];
}

/** Word parts text into runs for reasons of its own. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, value: last.value + inline.value };
    else result.push(inline);
  }
  return result;
}
