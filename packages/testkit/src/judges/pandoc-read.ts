import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/** What pandoc reads in a DOCX, as its native tree or Markdown; undefined when pandoc is not installed. */
export async function pandocRead(
  bytes: Uint8Array,
  to: 'markdown' | 'native' | 'plain' | 'json',
): Promise<string | undefined> {
  const pandoc = await judge('pandoc');
  if (pandoc === undefined) return undefined;
  return withFile(bytes, 'read.docx', async (file) => {
    const { status, stdout, stderr } = await pandoc(['--from=docx', `--to=${to}`, '--wrap=none', file]);
    if (status !== 0) throw new Error(`pandoc failed: ${stderr}`);
    return stdout;
  });
}
