import type { XmlElement } from '@octavo/core';
import { fieldReference, type ReferenceForm } from './field-reference.ts';
import { ownText } from './own-text.ts';

/** The fields of a paragraph that are open, where its text is read. */
export interface FieldState {
  /** Marks since the last note. */
  readonly bookmarks: string[];
  readonly open: { instruction: string; separated: boolean }[];
}

/** The state at the beginning of a paragraph. */
export function noFields(): FieldState {
  return { bookmarks: [], open: [] };
}

/** Takes note of a field that begins, goes on to what it shows, or ends. */
export function readField(node: XmlElement, field: FieldState): void {
  const kind = node.name === 'w:fldChar' ? node.attributes.get('w:fldCharType') : undefined;
  const current = field.open.at(-1);
  if (kind === 'begin') field.open.push({ instruction: '', separated: false });
  else if (kind === 'separate' && current !== undefined) current.separated = true;
  else if (kind === 'end') field.open.pop();
  else if (node.name === 'w:instrText' && current !== undefined) current.instruction += ownText(node);
}

/** What the innermost field repeats that repeats a place: `REF` may hold others in its result. */
export function referenceOf({ open }: FieldState): ReferenceForm | undefined {
  return open.map(({ instruction }) => fieldReference(instruction)).findLast((found) => found !== undefined);
}

/** Where a field leads; `#` and a bookmark for a place in the document. */
export function fieldLink(instruction: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/.exec(instruction);
  if (match === null) return undefined;
  return match[1] === undefined ? match[2] : `#${match[2]}`;
}
