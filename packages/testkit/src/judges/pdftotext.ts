import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/**
 * How Poppler puts words in order: `content` as the file draws them, which keeps cells and columns apart; `layout` line by
 * line as they stand on the page, which turns right-to-left lines around.
 */
export type TextOrder = 'content' | 'layout';

/** A PDF's text by Poppler; undefined when it is not installed. */
export async function pdftotext(bytes: Uint8Array, order: TextOrder): Promise<string | undefined> {
  const extract = await judge('pdftotext');
  if (extract === undefined) return undefined;
  return withFile(bytes, 'read.pdf', async (file) => {
    const { status, stdout, stderr } = await extract([
      ...(order === 'content' ? ['-raw'] : []),
      '-enc',
      'UTF-8',
      file,
      '-',
    ]);
    if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
    return stdout;
  });
}
