import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stillZip } from '../../src/finish/still-zip.ts';

describe('stillZip', () => {
  it('makes files of other times the same, and keeps what is in them', () => {
    const zip = (mtime: string) =>
      zipSync({ 'a.xml': new Uint8Array([1, 2]), 'b/c.xml': new Uint8Array([3]) }, { mtime });
    const [early, late] = [stillZip(zip('1999-01-02T10:00:00')), stillZip(zip('2024-05-06T07:08:10'))];
    expect(early).toEqual(late);
    expect(unzipSync(late)['b/c.xml']).toEqual(new Uint8Array([3]));
  });

  it('leaves alone what is no zip file', () => {
    expect(stillZip(new Uint8Array([1, 2, 3]))).toEqual(new Uint8Array([1, 2, 3]));
  });
});
