import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip, ZipError } from '../../src/zip/read-zip.ts';
import { writeZip, type ZipEntry } from '../../src/zip/write-zip.ts';

const limits = { entries: 10, entryBytes: 100_000, totalBytes: 150_000 };
const zip = (...entries: readonly ZipEntry[]) => writeZip(entries, async (bytes) => deflateRawSync(bytes));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('readZip', () => {
  it('reads packed and stored entries', async () => {
    const long = 'words '.repeat(9000);
    const bytes = await zip(
      { path: 'a.txt', content: long },
      { path: 'ü/b.bin', content: 'stored', compressed: true },
    );
    const reader = await readZip(bytes, limits);
    expect(reader.paths).toEqual(['a.txt', 'ü/b.bin']);
    expect(text(reader.read('a.txt'))).toBe(long);
    expect(text(reader.read('ü/b.bin'))).toBe('stored');
    expect(reader.read('c')).toBeUndefined();
  });

  it('stops unpacking at the limit of an entry, whatever its header says', async () => {
    const reader = await readZip(
      await zip({ path: 'bomb', content: new Uint8Array(50_000_000) }, { path: 'small', content: 'x' }),
      limits,
    );
    expect(() => reader.read('bomb')).toThrow('`bomb` is too large');
    expect(text(reader.read('small'))).toBe('x');
  });

  it('stops at the limit of all entries together', async () => {
    const content = new Uint8Array(80_000);
    const reader = await readZip(await zip({ path: 'a', content }, { path: 'b', content }), limits);
    expect(reader.read('a')?.length).toBe(80_000);
    expect(() => reader.read('b')).toThrow('`b` is too large');
  });

  it('refuses what is no zip file, holds too much, is cut off or names a path twice', async () => {
    await expect(readZip(new Uint8Array(100), limits)).rejects.toThrow(ZipError);
    await expect(readZip(new Uint8Array(0), limits)).rejects.toThrow('not a zip file');
    const many = Array.from({ length: 11 }, (_, index) => ({ path: `${index}`, content: '' }));
    await expect(readZip(await zip(...many), limits)).rejects.toThrow('more than 10');
    const twice = await zip({ path: 'a', content: '1' }, { path: 'a', content: '2' });
    await expect(readZip(twice, limits)).rejects.toThrow('twice');
  });

  it('notices bytes that were changed', async () => {
    const bytes = await zip({ path: 'a', content: 'stored', compressed: true });
    bytes[31] = 0x7a;
    const reader = await readZip(bytes, limits);
    expect(() => reader.read('a')).toThrow('`a` is broken');
  });
});
