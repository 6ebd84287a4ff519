import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryHost, writeZip } from '@octavo/core';
import { createNodeHost } from '@octavo/core/node';
import { describe, expect, it } from 'vitest';

const hosts = {
  memory: createMemoryHost(),
  node: createNodeHost({ projectRoot: tmpdir(), documentFolder: tmpdir(), packageRoots: [] }),
};

const entries = [
  { path: '[Content_Types].xml', content: '<Types/>'.repeat(500) },
  {
    path: 'word/media/a.png',
    content: Uint8Array.from({ length: 300 }, (_, index) => index),
    compressed: true,
  },
  { path: 'empty.xml', content: '' },
  { path: 'grüße/中.txt', content: 'words' },
];

/** Lists and tests a zip file by another program's reader: Python's, which checks headers and checksums. */
function readWithPython(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-zip-'));
  const file = join(folder, 'test.zip');
  writeFileSync(file, bytes);
  const script = [
    'import sys, json, zipfile',
    'z = zipfile.ZipFile(sys.argv[1])',
    'assert z.testzip() is None',
    'print(json.dumps([[i.filename, i.file_size, i.compress_type, list(i.date_time)] for i in z.infolist()]))',
  ].join('\n');
  try {
    return JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('writeZip', () => {
  it.runIf(hasPython()).each(Object.entries(hosts))(
    'writes what others read, with the %s host',
    async (_, host) => {
      const first = [1980, 1, 1, 0, 0, 0];
      expect(readWithPython(await writeZip(entries, host.deflateRaw))).toEqual([
        ['[Content_Types].xml', 4000, 8, first],
        ['word/media/a.png', 300, 0, first],
        ['empty.xml', 0, 8, first],
        ['grüße/中.txt', 5, 8, first],
      ]);
    },
  );

  it('gives the same bytes for the same entries', async () => {
    const [one, two] = [
      await writeZip(entries, hosts.node.deflateRaw),
      await writeZip(entries, hosts.node.deflateRaw),
    ];
    expect(one).toEqual(two);
  });

  it('packs a text once that a path holds again, and anew when it has changed', async () => {
    const packed: string[] = [];
    const deflateRaw = async (bytes: Uint8Array) => {
      packed.push(new TextDecoder().decode(bytes.subarray(0, 3)));
      return hosts.node.deflateRaw(bytes);
    };
    const write = (styles: string) =>
      writeZip(
        [
          { path: 'styles.xml', content: styles },
          { path: 'other.xml', content: 'other' },
        ],
        deflateRaw,
      );
    const [first, again, changed, back] = [
      await write('one'),
      await write('one'),
      await write('two'),
      await write('one'),
    ];
    expect(packed).toEqual(['one', 'oth', 'two', 'one']);
    expect(again).toEqual(first);
    expect(back).toEqual(first);
    expect(changed).not.toEqual(first);
  });
});
