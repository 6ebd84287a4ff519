import type { DocxContext } from '../context.ts';
import { field } from './field.ts';
import type { InlineElement } from './inline-element.ts';
import { run } from './run.ts';

/** The number of the page on which a bookmark stands: Word's own field, which shows an estimate until Word counts. */
export function pageReference(bookmark: string, { ledger }: DocxContext): readonly InlineElement[] {
  return field(`PAGEREF ${bookmark} \\h`, [run({}, [ledger.pageText(bookmark)])]);
}
