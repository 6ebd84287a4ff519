import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/** A PDF's text in the order of its content, which is what copying and reading aloud follow; undefined without Poppler. */
export async function pdftotext(bytes: Uint8Array): Promise<string | undefined> {
  const extract = await judge('pdftotext');
  if (extract === undefined) return undefined;
  return withFile(bytes, 'read.pdf', async (file) => {
    const { status, stdout, stderr } = await extract(['-raw', '-enc', 'UTF-8', file, '-']);
    if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
    return stdout;
  });
}
