import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findPackageFile } from '../../src/host/node/find-package-file.ts';
import { rasterizeSvg } from '../../src/host/node/rasterize-svg.ts';

const findFile = async (specifier: string): Promise<string | undefined> =>
  findPackageFile(specifier, [fileURLToPath(new URL('../../../..', import.meta.url))], new Map());

const drawing = (text: string, family = 'Nowhere, sans-serif'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40" font-family="${family}"><rect width="200" height="40" fill="#fff"/><text x="4" y="28" font-size="20" font-weight="700">${text}</text></svg>`;

async function outlined(svg: string): Promise<string | undefined> {
  const drawn = await rasterizeSvg(svg, 400, findFile);
  if (!drawn.ok) throw new Error(drawn.reason);
  return drawn.outlinedSvg;
}

describe('a drawing with outlines for letters', () => {
  it('looks as its pixels do, without any font', async () => {
    const drawn = await rasterizeSvg(drawing('Häfen &amp; Läden'), 400, findFile);
    if (!drawn.ok || drawn.outlinedSvg === undefined) throw new Error('there are no outlines');
    expect(drawn.outlinedSvg).not.toContain('<text');
    const again = await rasterizeSvg(drawn.outlinedSvg, 400, async () => undefined);
    if (!again.ok) throw new Error(again.reason);
    const [one, other] = await Promise.all(
      [drawn.image, again.image].map(({ bytes }) => sharp(bytes).flatten().raw().toBuffer()),
    );
    // Darkness between letters and ground differs where a coordinate was rounded; nothing is elsewhere.
    const far = one?.filter((value, index) => Math.abs(value - (other?.[index] ?? 0)) > 24);
    expect(far?.length).toBe(0);
    expect(one?.some((value) => value < 40)).toBe(true);
  });

  it('is there for scripts whose fonts are installed', async () => {
    for (const text of ['港口与工厂', 'ميناء', 'बंदरगाह', 'Порты', 'Λιμάνια', '“Ports” – 25 %…'])
      expect(await outlined(drawing(text)), text).toMatch(/<path /);
  });

  it('is not made where a letter would be lost, or where there are none', async () => {
    expect(await outlined(drawing('A smile: 😀'))).toBeUndefined();
    expect(await outlined(drawing('ᚠᚢᚦ'))).toBeUndefined();
    expect(await outlined(drawing('').replace(/<text.*<\/text>/, ''))).toBeUndefined();
    const bare = await rasterizeSvg(drawing('Ports'), 400, async () => undefined);
    expect(bare).toMatchObject({ ok: true });
    expect(bare).not.toHaveProperty('outlinedSvg');
  });
});
