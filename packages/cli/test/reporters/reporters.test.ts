import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportGithub } from '../../src/reporters/github.ts';
import { reportJunit } from '../../src/reporters/junit.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'docs/good.md': '# Good\n\nText.\n',
  'docs/a, b & c.md': '# Wanting\n\n![A picture](100%25.png) and [@fig:none].\n',
  'docs/bad.md': '---\ntitle: [\n---\n',
};
const guide = readFileSync(new URL('../../../../docs/guide/diagnostics.md', import.meta.url), 'utf8');
const finding = { code: 'image-missing', severity: 'warning', message: 'One\nand 100 %' } as const;

test('annotations escape what workflow commands are made of', () => {
  const place = { file: 'a,b:c.md', line: 3, column: 2, endLine: 3, endColumn: 9 };
  expect(reportGithub({ findings: [{ ...finding, ...place }], documents: [], version: '1' })).toBe(
    '::warning file=a%2Cb%3Ac.md,line=3,col=2,endLine=3,endColumn=9,title=octavo%3A image-missing::One%0Aand 100 %25\n',
  );
});

test('JUnit counts a document with errors as a failure, and holds no character that XML forbids', () => {
  const error = { ...finding, severity: 'error', message: 'A "fault" <here>\u0001', file: 'a.md' } as const;
  const xml = reportJunit({ findings: [error], documents: ['a.md', 'b.md'], version: '1' });
  expect(xml).toContain('tests="2" failures="1"');
  expect(xml).toContain('A &quot;fault&quot; &lt;here&gt;\ufffd');
});

test('several reporters write what one run found, each where it is told to', async () => {
  const cwd = makeFolder(files);
  const { stdout, stderr, status } = await runOctavo(
    [
      'check',
      'docs',
      '--reporter',
      'github',
      '--reporter',
      'sarif=found.sarif',
      '--reporter',
      'junit=found.xml',
    ],
    { cwd },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('reference-unresolved');
  expect(stdout).toContain('::error file=docs/bad.md,line=2,');
  expect(stdout).toContain('::warning file=docs/a%2C b & c.md,line=3,col=');
  const { runs } = JSON.parse(readFileSync(join(cwd, 'found.sarif'), 'utf8'));
  const results: readonly { ruleId: string; ruleIndex: number; locations: readonly unknown[] }[] =
    runs[0].results;
  expect(results.map(({ ruleId }) => ruleId).toSorted()).toEqual([
    'front-matter-invalid',
    'image-missing',
    'reference-unresolved',
  ]);
  for (const { ruleId, ruleIndex } of results) {
    const { id, helpUri } = runs[0].tool.driver.rules[ruleIndex];
    expect(id).toBe(ruleId);
    expect(helpUri.endsWith(`/docs/guide/diagnostics.md#${ruleId}`)).toBe(true);
    expect(guide).toContain(`\n## \`${ruleId}\`\n`);
  }
  expect(JSON.stringify(runs)).toContain('"uri":"docs/a,%20b%20&%20c.md"');
  expect(readFileSync(join(cwd, 'found.xml'), 'utf8')).toContain('tests="3" failures="1"');
});

test.each([
  [['--max-warnings', '1'], 1],
  [['--max-warnings', '2'], 0],
  [['--strict'], 1],
  [['--fail-on', 'substituted'], 1],
  [['--fail-on', 'dropped'], 0],
] as const)('build %j exits with %i', async (flags, code) => {
  const cwd = makeFolder({ 'a.md': files['docs/a, b & c.md'] });
  const { status } = await runOctavo(['build', 'a.md', '-t', 'docx', ...flags], { cwd });
  expect(status).toBe(code);
});

test('what no format shows counts as dropped, and findings come by their place', async () => {
  const cwd = makeFolder({ 'a.md': 'Words ![x](none.png)\n\n<video src="x"></video>\n\n[@fig:none]\n' });
  const { status, stdout } = await runOctavo(
    ['build', 'a.md', '-t', 'docx', '--fail-on', 'dropped', '--reporter', 'json'],
    { cwd },
  );
  expect(status).toBe(1);
  const { findings } = JSON.parse(stdout);
  expect(findings.map(({ code, line }: Record<string, unknown>) => `${line} ${code}`)).toEqual([
    '1 image-missing',
    '3 html-dropped',
    '5 reference-unresolved',
  ]);
});

test.each([
  [['check', '--reporter', 'sariff'], 'Did you mean `sarif`?'],
  [['build', '--max-warnings', 'few'], 'takes a whole number'],
  [['build', '--fail-on', 'droped'], 'Did you mean `dropped`?'],
  [['explain', 'image-mising'], 'Did you mean `image-missing`?'],
] as const)('octavo %j says what is wrong', async (args, words) => {
  const { status, stderr } = await runOctavo(args, { cwd: makeFolder(files) });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test('explain says what a diagnostic means and what to do', async () => {
  const { stdout, status } = await runOctavo(['explain', 'image-missing'], { cwd: makeFolder({}) });
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^image-missing \(warning\)\n {2}The image .*\n\n {2}Readers see .*\n\n {2}What to do: Correct the path.*\n\n {2}Before \(article.md, beside harbour.svg\):\n {4}│ .*harbor.svg.*\n\n {2}Mended:\n {4}│ .*harbour.svg/,
  );
});

test('`--ci` annotates on GitHub, unless other reporters are named', async () => {
  const cwd = makeFolder({ 'a.md': '![p](no.png)\n' });
  const args = ['build', 'a.md', '-t', 'html', '--ci'];
  const environment = { GITHUB_ACTIONS: 'true' };
  expect((await runOctavo(args, { cwd, environment })).stdout).toContain('::warning file=a.md,line=1,');
  expect((await runOctavo(args, { cwd })).stdout).toBe('a.html\n');
  const named = await runOctavo([...args, '--reporter', 'junit'], { cwd, environment });
  expect(named.stdout).toMatch(/^<\?xml/);
});
