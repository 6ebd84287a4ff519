import { type Inline, plainText } from '@octavo/core';
import { type ReferenceForm, referenceFormKey } from './field-reference.ts';

/** A stretch of text with its marks and link, before equal neighbours are joined. */
export interface InlinePiece {
  readonly marks: readonly string[];
  readonly link: string | undefined;
  /** The bookmark that a field repeats, and what of it. */
  readonly reference?: ReferenceForm;
  readonly inline: Inline;
}

/** A paragraph's inlines from its pieces: links around references, around marks, around text. */
export function nestInlines(pieces: readonly InlinePiece[]): readonly Inline[] {
  return nest(trimmed(pieces), 0);
}

/** White space at the ends of a paragraph is no part of it. */
function trimmed(pieces: readonly InlinePiece[]): readonly InlinePiece[] {
  const kept = pieces.filter(({ inline }) => inline.type !== 'text' || inline.value !== '');
  const isBlank = (piece: InlinePiece | undefined) =>
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
function nest(pieces: readonly InlinePiece[], depth: number): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let index = 0; index < pieces.length; ) {
    const first = pieces[index] as InlinePiece;
    const key = keyAt(first, depth);
    let end = index + 1;
    while (end < pieces.length && keyAt(pieces[end] as InlinePiece, depth) === key) end += 1;
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

function keyAt(piece: InlinePiece, depth: number): string {
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

function leaves(group: readonly InlinePiece[]): readonly Inline[] {
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
