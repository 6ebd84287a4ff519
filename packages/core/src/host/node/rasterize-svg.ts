import type { DecodeResult } from '../host.ts';

/** What of a font package is handed to the drawing library. */
export type FindFont = (specifier: string) => Promise<string | undefined>;

const family = '@expo-google-fonts';

/** Octavo's own fonts, in the styles that drawings use. */
const ownFonts: readonly string[] = [
  ...['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].flatMap((style) => [
    `${family}/source-sans-3/${style}/SourceSans3_${style}.ttf`,
    `${family}/source-serif-4/${style}/SourceSerif4_${style}.ttf`,
  ]),
  `${family}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  `${family}/source-code-pro/400Regular/SourceCodePro_400Regular.ttf`,
  `${family}/source-code-pro/700Bold/SourceCodePro_700Bold.ttf`,
];

/** Fonts for other scripts, used when the project has installed them and the drawing has the script. */
const fontsByScript: readonly (readonly [RegExp, string])[] = [
  [
    /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u,
    `${family}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`,
  ],
  [/\p{Script=Hangul}/u, `${family}/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf`],
  [/\p{Script=Arabic}/u, `${family}/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf`],
  [/\p{Script=Hebrew}/u, `${family}/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf`],
  [/\p{Script=Devanagari}/u, `${family}/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf`],
  [/\p{Script=Thai}/u, `${family}/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf`],
  [/[\u2190-\u22FF]/u, `${family}/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf`],
];

/**
 * Draws sanitised SVG as PNG with Octavo's fonts alone, never the computer's: the same bytes everywhere. The SVG must
 * have been through `sanitiseSvg`; a drawing that would take for ever is refused there.
 */
export async function rasterizeSvg(svg: string, widthPx: number, findFont: FindFont): Promise<DecodeResult> {
  try {
    const { renderAsync } = await import('@resvg/resvg-js');
    const rendered = await renderAsync(svg, {
      fitTo: { mode: 'width', value: Math.max(1, Math.round(widthPx)) },
      font: {
        loadSystemFonts: false,
        fontFiles: svg.includes('<text') ? await fontFilesFor(svg, findFont) : [],
        defaultFontFamily: 'Source Sans 3',
        sansSerifFamily: 'Source Sans 3',
        serifFamily: 'Source Serif 4',
        monospaceFamily: 'Source Code Pro',
      },
      logLevel: 'off',
    });
    const { width, height } = rendered;
    const bytes = new Uint8Array(rendered.asPng());
    return { ok: true, image: { format: 'png', bytes, widthPx: width, heightPx: height } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: 'broken', reason: `it cannot be drawn (${reason})` };
  }
}

async function fontFilesFor(svg: string, findFont: FindFont): Promise<string[]> {
  const others = fontsByScript.filter(([script]) => script.test(svg)).map(([, specifier]) => specifier);
  const paths = await Promise.all([...ownFonts, ...others].map(findFont));
  return paths.filter((path) => path !== undefined);
}
