import { judge } from './judge.ts';
import { onceForBytes } from './once-for-bytes.ts';
import { withFile } from './with-file.ts';

/**
 * How Poppler puts words in order: `content` as the file draws them, which keeps cells and columns apart; `layout` line by
 * line as they stand on the page, which turns right-to-left lines around.
 */
export type TextOrder = 'content' | 'layout';

const readers = {
  content: onceForBytes((bytes) => extract(bytes, ['-raw'])),
  layout: onceForBytes((bytes) => extract(bytes, [])),
} satisfies Record<TextOrder, unknown>;

/** A PDF's text by Poppler; undefined when it is not installed. */
export function pdftotext(bytes: Uint8Array, order: TextOrder): Promise<string | undefined> {
  return readers[order](bytes);
}

async function extract(bytes: Uint8Array, options: readonly string[]): Promise<string | undefined> {
  const poppler = await judge('pdftotext');
  if (poppler === undefined) return undefined;
  return withFile(bytes, 'read.pdf', async (file) => {
    const { status, stdout, stderr } = await poppler([...options, '-enc', 'UTF-8', file, '-']);
    if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
    return stdout;
  });
}
