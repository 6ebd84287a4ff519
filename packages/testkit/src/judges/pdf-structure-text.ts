import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/**
 * A PDF's text in the order of its structure tree, as Poppler reads it, a line for each block; undefined when it is not installed.
 * Poppler tells neither what content stands for (`ActualText`) nor turns round what is drawn from the right.
 */
export async function pdfStructureText(bytes: Uint8Array): Promise<string | undefined> {
  const inform = await judge('pdfinfo');
  if (inform === undefined) return undefined;
  return withFile(bytes, 'read.pdf', async (file) => {
    const { status, stdout, stderr } = await inform(['-struct-text', '-enc', 'UTF-8', file]);
    if (status !== 0) throw new Error(`pdfinfo failed: ${stderr}`);
    return stdout.split('\n').map(wordsOfLine).join('').trim();
  });
}

/** `P (block)` begins a block, `Span (inline)` none; attributes and annotations stand below, text in quotes. */
function wordsOfLine(line: string): string {
  const text = /^ *"(.*)"$/.exec(line)?.[1];
  if (text !== undefined) return text;
  const isWithin = /\(inline\):?$|^ *(?:Object|\/)/.test(line);
  return isWithin ? '' : '\n';
}
