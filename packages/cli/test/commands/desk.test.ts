import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { manualPage } from '../../scripts/manual-page.ts';
import { commands } from '../../src/commands.ts';
import { examineNode } from '../../src/doctor/examine-program.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

describe('octavo schema', () => {
  test('prints the schemas that packages publish', async () => {
    const cwd = makeFolder({});
    expect((await runOctavo(['schema'], { cwd })).stdout).toBe('config\nfront-matter\ndocument\n');
    const { stdout } = await runOctavo(['schema', 'config'], { cwd });
    const published = new URL('../../../core/config.schema.json', import.meta.url);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(published, 'utf8')));
    const wrong = await runOctavo(['schema', 'confg'], { cwd });
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean `config`?') });
  });
});

describe('octavo doctor', () => {
  test('says of each thing how it is', async () => {
    const cwd = makeFolder({ 'a.md': '# Words\n' });
    const { status, stdout } = await runOctavo(['doctor', '--json'], { cwd });
    expect(status).toBe(0);
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ subject, state }: Record<string, string>) => `${subject} ${state}`)).toEqual(
      [
        'Octavo',
        'Node',
        'sharp',
        '@resvg/resvg-js',
        'Configuration',
        'Documents',
        'Fonts',
        'Characters',
        'Cache',
      ].map((subject) => `${subject} ok`),
    );
  });

  test('tells what is wrong, with the remedy', async () => {
    const cwd = makeFolder({
      'a.md': '# Words က\n',
      'octavo.config.json':
        '{ "theme": { "fonts": { "text": "No Such Family" } }, "build": { "cacheDir": "package.json/x" } }',
    });
    const { status, stdout } = await runOctavo(['doctor'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/! Fonts +No Such Family cannot be used:.*\n +→ Install its package/);
    expect(stdout).toMatch(/! Characters +no font draws 1 character of the documents: က\n +→ Put a font/);
    expect(stdout).toMatch(/! Cache .* cannot be written:.*\n +→ Name a folder that can/);
  });

  test('names no package that would not help', async () => {
    const cwd = makeFolder({ 'a.md': '# Words မြန်မာ \ufffd\n' });
    const { stdout } = await runOctavo(['doctor'], { cwd });
    expect(stdout).toMatch(/no font draws \d characters of the documents: [^\ufffd]*\n +→ Put a font/);
    expect(stdout).not.toContain('npm install');
  });

  test('says what to do about inputs, settings and fallback fonts, too', async () => {
    const cwd = makeFolder({
      'a.md': '# Words\n',
      'octavo.config.json': '{ "theme": { "fonts": { "fallback": ["No Such Family"] } } }',
    });
    const { status, stdout } = await runOctavo(['doctor', 'a.md', 'b.md'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ Documents +`b.md` cannot be read.*\n +→ Correct the path/);
    expect(stdout).toMatch(/! Fonts +No Such Family cannot be used/);
    const none = await runOctavo(['doctor', '-c', 'none.json'], { cwd });
    expect(none.stdout).toMatch(/✗ Configuration .*\n +→ /);
  });

  test('fails when a build would', async () => {
    const cwd = makeFolder({ 'octavo.config.json': '{ "toc": "deep" }' });
    const { status, stdout } = await runOctavo(['doctor'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ Configuration +octavo.config.json:1:3:/);
  });

  test('knows which Node is too old', () => {
    expect(['18.20.0', '20.8.1', '20.9.0', '24.0.0'].map((version) => examineNode(version).state)).toEqual([
      'error',
      'error',
      'ok',
      'ok',
    ]);
  });
});

describe('octavo completion', () => {
  async function script(shell: string): Promise<string> {
    const { status, stdout } = await runOctavo(['completion', shell], { cwd: makeFolder({}) });
    expect(status).toBe(0);
    return stdout;
  }

  /** What bash offers for the last of the words. */
  function offered(source: string, words: readonly string[], cwd: string): readonly string[] {
    const run = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _octavo; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const output = execFileSync('bash', ['--norc', '-c', `${source}\n${run}`], { cwd, encoding: 'utf8' });
    return output.split('\n').filter((line) => line !== '');
  }

  test.runIf(spawnSync('bash', ['--version']).status === 0)(
    'in bash, of commands, flags and values',
    async () => {
      const source = await script('bash');
      const cwd = makeFolder({ 'article.md': '' });
      expect(offered(source, ['octavo', 'ch'], cwd)).toEqual(['check']);
      expect(offered(source, ['octavo', 'build', '--to', 'p'], cwd)).toEqual(['pdf', 'pptx']);
      expect(offered(source, ['octavo', 'build', '-t', 'd'], cwd)).toContain('docx');
      expect(offered(source, ['octavo', 'build', '--to', 'html,pd'], cwd)).toEqual(['html,pdf']);
      expect(offered(source, ['octavo', 'explain', 'image-mi'], cwd)).toEqual(['image-missing']);
      expect(offered(source, ['octavo', 'build', '--no-i'], cwd)).toEqual(['--no-index']);
      expect(offered(source, ['octavo', 'build', 'art'], cwd)).toEqual(['article.md']);
      expect(offered(source, ['octavo', 'completion', ''], cwd)).toEqual(['bash', 'zsh', 'fish']);
    },
  );

  test.each(['zsh', 'fish'])(
    'the script for %s names every command and is one that the shell reads',
    async (shell) => {
      const source = await script(shell);
      for (const { name, flags } of commands) {
        expect(source).toContain(name);
        for (const flag of Object.keys(flags)) expect(source).toContain(flag);
      }
      if (spawnSync(shell, ['--version']).status !== 0) return;
      const path = join(makeFolder({}), 'script');
      writeFileSync(path, source);
      expect(spawnSync(shell, ['-n', path]).status).toBe(0);
    },
  );
});

test.runIf(spawnSync('fish', ['--version']).status === 0)(
  'fish offers commands, flags and values',
  async () => {
    const cwd = makeFolder({ 'article.md': '' });
    const { stdout } = await runOctavo(['completion', 'fish'], { cwd });
    writeFileSync(join(cwd, 'octavo.fish'), stdout);
    const offered = (line: string): readonly string[] => {
      const run = `source octavo.fish; complete -C '${line}'`;
      const output = execFileSync('fish', ['--no-config', '-c', run], { cwd, encoding: 'utf8' });
      return output.split('\n').flatMap((entry) => entry.split('\t')[0] || []);
    };
    expect(offered('octavo ch')).toEqual(['check']);
    expect(offered('octavo build --to p')).toEqual(['pdf', 'pptx']);
    expect(offered('octavo build --to html,pd')).toEqual(['html,pdf']);
    expect(offered('octavo explain image-mi')).toEqual(['image-missing']);
    expect(offered('octavo build --no-i')).toEqual(['--no-index']);
    expect(offered('octavo build art')).toEqual(['article.md']);
    expect(offered('octavo completion ')).toEqual(['bash', 'fish', 'zsh']);
  },
);

test.runIf(spawnSync('groff', ['--version']).status === 0)(
  'groff reads the manual page without a warning',
  () => {
    const page = fileURLToPath(new URL('../../man/octavo.1', import.meta.url));
    const { stderr, status } = spawnSync('groff', ['-ww', '-man', '-Tutf8', '-z', page], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  },
);

test('the manual page is current (npm run manual -w @octavo/cli)', () => {
  expect(readFileSync(new URL('../../man/octavo.1', import.meta.url), 'utf8')).toBe(manualPage());
});
