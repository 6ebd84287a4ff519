import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

async function titleOf(cwd: string, ...flags: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runOctavo(['inspect', 'docs/a.md', ...flags, '--resolved'], {
    cwd,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout).title;
}

test('defaults < file < front matter < flags', async () => {
  const config = 'metadata:\n  title: From the file\n  lang: pt\n';
  const bare = makeFolder({ 'docs/a.md': 'Text.' });
  const file = makeFolder({ 'octavo.config.yaml': config, 'docs/a.md': 'Text.' });
  const frontMatter = makeFolder({
    'octavo.config.yaml': config,
    'docs/a.md': '---\ntitle: From the front matter\n---\n\nText.',
  });
  expect(await titleOf(bare)).toBe('a');
  expect(await titleOf(file)).toBe('From the file');
  expect(await titleOf(frontMatter)).toBe('From the front matter');
  expect(await titleOf(frontMatter, '-M', 'title=From *the* flag')).toBe('From the flag');
});

test('numbering: front matter over the file, the flag over both', async () => {
  const source = (frontMatter: string) => `---\ntitle: T\n${frontMatter}---\n\n## One\n\n## Two\n`;
  const cwd = makeFolder({
    'octavo.config.json': '{ "numberHeadings": true, "formats": ["docx"], "outDir": "out" }',
    'a.md': source(''),
    'b.md': source('number-sections: false\n'),
  });
  const numbered = async (name: string, ...flags: readonly string[]) => {
    await runOctavo(['build', `${name}.md`, ...flags], { cwd });
    return readFileSync(join(cwd, `out/${name}.docx`)).toString('base64');
  };
  const [fileSays, matterSays] = [await numbered('a'), await numbered('b')];
  expect(await numbered('a', '--no-number-headings')).not.toBe(fileSays);
  expect(await numbered('b', '--number-headings')).not.toBe(matterSays);
  expect(await numbered('a', '--number-headings')).toBe(fileSays);
});

const sources: readonly (readonly [string, string])[] = [
  [
    'octavo.config.ts',
    `import { defineConfig } from '@octavo/cli';\nexport default defineConfig({ formats: ['docx'] as string[] });`,
  ],
  [
    'octavo.config.mts',
    `const config: { formats: string[] } = { formats: ['docx'] };\nexport default config;`,
  ],
  ['octavo.config.mjs', `export default { formats: ['docx'] };`],
  ['octavo.config.js', `export default { formats: ['docx'] };`],
  ['octavo.config.json', `{ "formats": ["docx"] }`],
  ['octavo.config.yaml', `formats: [docx]`],
  ['octavo.config.yml', `formats:\n  - docx`],
];

test.each(sources)('%s is found from a folder below and read', async (name, content) => {
  const cwd = makeFolder({ [name]: content, 'package.json': '{ "type": "module" }', 'docs/a.md': 'Text.' });
  const { status, stdout, stderr } = await runOctavo(['build', 'a.md'], { cwd: join(cwd, 'docs') });
  expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: 'a.docx\n' });
});

test('the search ends at the root of the project', async () => {
  const cwd = makeFolder({
    'octavo.config.json': 'not json at all: {',
    'inner/package.json': '{}',
    'inner/a.md': 'Text.',
  });
  const { status } = await runOctavo(['check', 'a.md'], { cwd: join(cwd, 'inner') });
  expect(status).toBe(0);
});

test.each([
  [
    'octavo.config.yaml',
    'tocc: true\n',
    0,
    'octavo.config.yaml:1:1: warning: The configuration has no setting `tocc`.',
    'Did you mean `toc`?',
  ],
  [
    'octavo.config.yaml',
    'theme:\n  page:\n    widthPt: wide\n',
    2,
    'octavo.config.yaml:3:5: error: The configuration cannot be used: `theme.page.widthPt` should be a number',
    '"wide"',
  ],
  ['octavo.config.json', '{\n  "toc": "maybe"\n}', 2, 'octavo.config.json:2:3: error:', '`toc` should be'],
  ['octavo.config.json', '{\n  "toc": \n}', 2, 'octavo.config.json: error:', '[config-invalid]'],
  [
    'octavo.config.mjs',
    'export default {\n  numberHeading: true,\n};',
    0,
    'octavo.config.mjs:2:3: warning: The configuration has no setting `numberHeading`.',
    '`numberHeadings`',
  ],
  ['octavo.config.mjs', 'export const x = 1;', 2, 'it has no default export', '[config-invalid]'],
  ['octavo.config.mjs', 'throw new Error("boom");', 2, 'it cannot be run (boom)', '[config-invalid]'],
  [
    'octavo.config.ts',
    'export default { slides: { rules: "sometimes" } };',
    2,
    '`slides.rules` should be "auto" or "always" or "never", not "sometimes"',
    '[config-invalid]',
  ],
  ['octavo.config.yaml', 'a: &a [1]\ninput: *a\n', 2, 'aliases', '[config-invalid]'],
  ['octavo.config.yaml', 'formats: [pfd]\n', 2, 'Unknown format `pfd`.', 'Did you mean `pdf`?'],
])('%s with %j: exit %i and the place', async (name, content, exitCode, message, also) => {
  const cwd = makeFolder({ [name]: content, 'a.md': 'Text.' });
  const { status, stderr } = await runOctavo(['build', 'a.md', ...(exitCode === 0 ? ['-t', 'docx'] : [])], {
    cwd,
  });
  expect(stderr).toContain(message);
  expect(stderr).toContain(also);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(exitCode);
  expect(existsSync(join(cwd, 'a.docx'))).toBe(exitCode === 0);
});

test('a configuration that is named but missing', async () => {
  const { status, stderr } = await runOctavo(['check', '-c', 'nope.yaml'], { cwd: makeFolder({}) });
  expect(status).toBe(2);
  expect(stderr).toContain('there is no such file');
});
