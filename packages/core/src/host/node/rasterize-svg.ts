import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { shortenPaths } from '../../svg/shorten-paths.ts';
import type { DrawnSvg } from '../host.ts';
import { hasAllLetters } from './has-all-letters.ts';
import { nameOwnFonts } from './name-own-fonts.ts';
import { scriptFonts } from './script-fonts.ts';

/** Finds a file of an installed package. */
export type FindFile = (specifier: string) => Promise<string | undefined>;

/** Drawing that needs more processor time is given up. Ordinary drawings need a tenth of a second. */
const deadlineMs = 10_000;

/** Octavo's own fonts, in the styles that drawings use. */
const ownFonts: readonly string[] = [
  ...['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].flatMap((style) => [
    `source-sans-3/${style}/SourceSans3_${style}.ttf`,
    `source-serif-4/${style}/SourceSerif4_${style}.ttf`,
  ]),
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  'source-code-pro/700Bold/SourceCodePro_700Bold.ttf',
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
].map((path) => `@expo-google-fonts/${path}`);

/**
 * Draws sanitised SVG as PNG, and as SVG with outlines for letters, with Octavo's fonts alone, never the computer's: the same bytes everywhere. The SVG must
 * have been through `sanitiseSvg`; it is given ten seconds of processor time.
 */
export async function rasterizeSvg(svg: string, widthPx: number, findFile: FindFile): Promise<DrawnSvg> {
  const text = svg.includes('<text')
    ? await prepareText(svg, findFile)
    : { svg, fontFiles: [], hasOutlines: false };
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: Math.max(1, Math.round(widthPx)) },
    font: { loadSystemFonts: false, fontFiles: text.fontFiles, defaultFontFamily: 'Source Sans 3' },
    logLevel: 'off',
  };
  const { drawApart } = await import('./draw-apart.ts');
  const drawn = await drawApart(text.svg, options, { deadlineMs, hasOutlines: text.hasOutlines });
  if (!drawn.ok) return drawn;
  const view = new DataView(drawn.png.buffer, drawn.png.byteOffset, drawn.png.length);
  const [pngWidthPx, pngHeightPx] = [view.getUint32(16), view.getUint32(20)];
  const image = { format: 'png', bytes: drawn.png, widthPx: pngWidthPx, heightPx: pngHeightPx } as const;
  if (drawn.simpleSvg === undefined) return { ok: true, image };
  return { ok: true, image, outlinedSvg: shortenPaths(drawn.simpleSvg) };
}

/** The drawing with fonts named that are there, and their files. */
async function prepareText(
  svg: string,
  findFile: FindFile,
): Promise<{ readonly svg: string; readonly fontFiles: string[]; readonly hasOutlines: boolean }> {
  const wanted = scriptFonts.filter(({ script }) => script.test(svg));
  const files = await Promise.all(
    wanted.map(async (font) => ({ font, paths: await findAll(font.files, findFile) })),
  );
  const installed = files.filter(({ paths }) => paths.length > 0);
  const own = await findAll(ownFonts, findFile);
  const fonts = installed.map(({ font }) => font);
  return {
    svg: nameOwnFonts(svg, fonts),
    hasOutlines: own.length === ownFonts.length && hasAllLetters(svg, fonts),
    fontFiles: [...own, ...installed.flatMap(({ paths }) => paths)],
  };
}

async function findAll(specifiers: readonly string[], findFile: FindFile): Promise<readonly string[]> {
  const paths = await Promise.all(specifiers.map(findFile));
  return paths.filter((path) => path !== undefined);
}
