import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const sentence =
  'Some words of a paragraph that are long enough, all together, for lines which have to be measured and divided. ';

describe.runIf(process.versions.v8.startsWith('11.3.'))('the memory of a short document', () => {
  it('is not collected as a whole because the process waits for a moment', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, index) => `${index}. ${sentence.repeat(5)}`);
    const cwd = makeFolder({ 'a.md': `# An article\n\n${paragraphs.join('\n\n')}\n` });
    const { status, stdout } = await runOctavo(['build', 'a.md', '-t', 'pdf', '-q', '--no-cache'], {
      cwd,
      nodeFlags: ['--trace-gc'],
      environment: { OCTAVO_COMPILE_CACHE: '0' },
    });
    expect(status).toBe(0);
    const collections = stdout.split('\n').filter((line) => line.includes(' ms: '));
    expect(collections.length).toBeGreaterThan(3);
    expect(collections.filter((line) => /Mark-Compact.* task/.test(line))).toEqual([]);
  });
});
