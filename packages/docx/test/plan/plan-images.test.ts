import { createNodeHost } from '@octavo/core/node';
import { makePng } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { convertMarkdown } from '../support/convert-markdown.ts';

/** A picture with so much in it that fewer pixels take fewer bytes: noise, the same each time. */
function photograph(widthPx: number, heightPx: number): Uint8Array {
  return makePng(widthPx, heightPx, (x, y) => {
    const value = (x * 2654435761 + y * 40503 + x * y * 97) >>> 0;
    return [value & 255, (value >> 8) & 255, (value >> 16) & 255];
  });
}

const node = createNodeHost({ projectRoot: '/', documentFolder: '/', packageRoots: [] });

async function pictures(source: string, imageDpi: number, size: readonly [number, number] = [1200, 600]) {
  const bytes = photograph(...size);
  const host = { ...node, readResource: async () => ({ ok: true, bytes }) as const };
  const { opened, output, renderDiagnostics } = await convertMarkdown(source, {
    host,
    config: { docx: { imageDpi } },
  });
  const media = opened.partNames.filter((name) => name.startsWith('word/media/'));
  const sizes = media.map((name) => {
    const view = new DataView(new Uint8Array(opened.bytes(name) ?? []).buffer);
    return [view.getUint32(16), view.getUint32(20)];
  });
  const told = renderDiagnostics.filter(({ code }) => code === 'image-downsampled');
  const images = output.outcomes.filter(({ kind }) => kind === 'image' || kind === 'figure');
  return { sizes, told, images: images.map(({ support }) => support), bytes: output.bytes };
}

describe('pictures in Word', () => {
  it('keep every pixel unless a resolution is asked for', async () => {
    const { sizes, told, images } = await pictures('Text ![a](a.png){width=2in} here.', 0);
    expect({ sizes, told, images }).toEqual({ sizes: [[1200, 600]], told: [], images: ['native'] });
  });

  it('have the pixels that the resolution asks for at their widest use, once in the package, and say so', async () => {
    const source = 'Text ![a](a.png){width=1in} and ![a](a.png){width=2in} here.';
    const { sizes, told, images, bytes } = await pictures(source, 150);
    expect(sizes).toEqual([[300, 150]]);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The image `a\.png` has 300 × 150 pixels instead of 1200 × 600 .* 150 to an inch \(\d+ KB less\)\.$/,
      ),
    ]);
    expect(images).toEqual(['substituted', 'substituted']);
    expect((await pictures(source, 150)).bytes).toEqual(bytes);
  });

  it('are never scaled up', async () => {
    const { sizes, told } = await pictures('Text ![a](a.png){width=6in} here.', 300, [200, 100]);
    expect({ sizes, told }).toEqual({ sizes: [[200, 100]], told: [] });
  });
});
