import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { createNodeHost } from '../../src/node.ts';

let top: string;
let host: Host;

beforeAll(() => {
  top = mkdtempSync(join(realpathSync(tmpdir()), 'octavo-host-'));
  const project = join(top, 'project');
  mkdirSync(join(project, 'docs/images'), { recursive: true });
  mkdirSync(join(project, 'node_modules/@fonts/sealed/files'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(project, 'root.txt'), 'root');
  writeFileSync(join(project, 'docs/a b.txt'), 'space');
  writeFileSync(join(project, 'docs/100%.txt'), 'per cent');
  writeFileSync(join(project, 'docs/images/Ü.txt'), 'umlaut');
  writeFileSync(
    join(project, 'node_modules/@fonts/sealed/package.json'),
    '{"name":"@fonts/sealed","exports":{}}',
  );
  writeFileSync(join(project, 'node_modules/@fonts/sealed/files/a.ttf'), 'font');
  symlinkSync(join(top, 'secret.txt'), join(project, 'docs/link-out.txt'));
  symlinkSync(join(project, 'root.txt'), join(project, 'docs/link-in.txt'));
  symlinkSync(join(top, 'secret.txt'), join(project, 'node_modules/@fonts/sealed/link.ttf'));
  host = createNodeHost({ projectRoot: project, documentFolder: join(project, 'docs'), packageRoots: [top] });
});

afterAll(() => rmSync(top, { recursive: true }));

/** The text of a file, or why it was not read. */
async function read(path: string): Promise<string> {
  const result = await host.readResource(path);
  return result.ok ? new TextDecoder().decode(result.bytes) : result.failure;
}

describe('readResource', () => {
  test.each([
    ['a%20b.txt', 'space'],
    ['a b.txt?v=1#top', 'space'],
    ['./images/../a%20b.txt', 'space'],
    ['100%.txt', 'per cent'],
    ['images/%C3%9C.txt', 'umlaut'],
    ['images\\Ü.txt', 'umlaut'],
    ['../root.txt', 'root'],
    ['/root.txt', 'root'],
    ['link-in.txt', 'root'],
  ])('reads %s', async (path, text) => {
    expect(await read(path)).toBe(text);
  });

  test.each([
    ['../../secret.txt', 'outside'],
    ['..%2F..%2Fsecret.txt', 'outside'],
    ['..\\..\\secret.txt', 'outside'],
    ['../../no-such-file', 'outside'],
    ['link-out.txt', 'outside'],
    ['file:///etc/passwd', 'outside'],
    ['https://example.org/a.png', 'outside'],
    ['//example.org/a.png', 'outside'],
    ['\\\\server\\share', 'outside'],
    ['C:\\a.png', 'outside'],
    ['a\0b', 'outside'],
    ['/etc/passwd', 'missing'],
    ['nothing.txt', 'missing'],
    ['a%20b.txt/x', 'missing'],
    ['.', 'not-a-file'],
    ['images', 'not-a-file'],
  ])('refuses %j', async (path, failure) => {
    expect(await read(path)).toBe(failure);
  });

  test('suggests a file that differs in case', async () => {
    expect(await host.readResource('A B.TXT')).toMatchObject({
      reason: 'there is no such file (did you mean `a b.txt`?)',
    });
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(top, 'project/docs/pipe')]);
    expect(await read('pipe')).toBe('not-a-file');
  });
});

describe('readPackageFile', () => {
  test('reads what a package does not export', async () => {
    const bytes = await host.readPackageFile('@fonts/sealed/files/a.ttf');
    expect(new TextDecoder().decode(bytes)).toBe('font');
  });

  test.each([
    '@fonts/sealed/link.ttf',
    '@fonts/sealed/../../../root.txt',
    '@fonts/sealed//files/a.ttf',
    '@fonts/sealed',
    '@fonts/other/a.ttf',
    '../root.txt',
    '/etc/passwd',
    '',
  ])('finds nothing for %j', async (specifier) => {
    expect(await host.readPackageFile(specifier)).toBeUndefined();
  });
});
