import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/** What `qpdf --check` finds wrong, one line each; undefined when qpdf is not installed. */
export async function qpdfCheck(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const qpdf = await judge('qpdf');
  if (qpdf === undefined) return undefined;
  return withFile(bytes, 'checked.pdf', async (file) => {
    const { status, stdout, stderr } = await qpdf(['--check', file]);
    // qpdf exits 3 for warnings, 2 for errors.
    return status === 0
      ? []
      : `${stdout}\n${stderr}`.split('\n').filter((line) => /WARNING|ERROR|error|:/.test(line));
  });
}
