import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePng } from '@octavo/testkit';
import { expect, test } from 'vitest';
import { preparePreview } from '../../src/preview/prepare-preview.ts';
import { makeFolder } from '../support/make-folder.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20z"/><text y="15">Aa</text></svg>';
const section = (index: number) =>
  `## Section ${index}\n\n${'Words with [a link][a] and *emphasis*. '.repeat(12)}[^n${index}]\n\n- item ${index}\n- another\n\n| a | b |\n| - | - |\n| ${index} | x |\n\n[^n${index}]: Note ${index}.\n\n`;

const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace('Words with', 'Other words with'),
  (text) => text.replace('## Section 3', '### Section 3'),
  (text) => text.replace('[a]: /a', '[a]: https://example.org/'),
  (text) => text.replace('![One](one.svg)', ''),
  (text) => `${text}\n\`\`\`\nNothing closes this.\n\n## Section 9\n`,
  (text) => text.replace('- item 2', '```\n- item 2'),
  (text) => `---\ntitle: Another\nlang: de\n---\n\n${text}`,
];

test('each version is made byte for byte as a process makes it that has made none before', async () => {
  const sections = Array.from({ length: 8 }, (_, index) => section(index)).join('');
  let text = `# Title\n\n![One](one.svg)\n\n![Two](two.png)\n\n${sections}[a]: /a\n`;
  const cwd = makeFolder({ 'a.md': text, 'one.svg': drawing });
  writeFileSync(join(cwd, 'two.png'), makePng(30, 30, [200, 30, 30]));
  const settings = {
    cwd,
    projectRoot: cwd,
    source: { path: join(cwd, 'a.md'), file: 'a.md', folder: cwd, stem: 'a', format: 'markdown' },
    flags: { config: undefined, theme: undefined, metadata: [] },
  } as const;
  const warm = await preparePreview(settings, () => {});
  for (const [version, edit] of [(same: string) => same, ...edits].entries()) {
    text = edit(text);
    writeFileSync(join(cwd, 'a.md'), text);
    if (version === 2) writeFileSync(join(cwd, 'one.svg'), drawing.replace('h40', 'h30'));
    const cold = await preparePreview(settings, () => {});
    for (const format of ['html', 'pdf', 'docx', 'slides.html']) {
      const made = await warm({ version, format });
      const expected = await cold({ version, format });
      expect(made.file?.bytes.length).toBeGreaterThan(1000);
      expect(Buffer.from(made.file?.bytes ?? []).equals(expected.file?.bytes ?? new Uint8Array())).toBe(true);
      expect(made.diagnostics).toEqual(expected.diagnostics);
    }
  }
}, 300_000);
