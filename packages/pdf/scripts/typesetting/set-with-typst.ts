import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { MeasuredPage } from './measure-typesetting.ts';

const require = createRequire(import.meta.url);
const { resolve } = createRequire(new URL('../../../typeset/package.json', import.meta.url));

/** What of Typst's compiler is used, as npm ships it (`@myriaddreamin/typst-ts-node-compiler`). */
interface TypstModule {
  readonly NodeCompiler: {
    create(options: { readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[] }): {
      pdf(source: { readonly mainFileContent: string }): Uint8Array;
    };
  };
}

/** Paragraphs set by Typst, hyphenated and justified with its tracking of letters; nothing where it is not installed. */
export function setWithTypst(paragraphs: readonly string[], page: MeasuredPage): Uint8Array | undefined {
  const typst = installedTypst();
  if (typst === undefined) return undefined;
  const font = resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
  const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(font)] }] });
  const { widthPt, sizePt, leadingPt, spacingPt } = page;
  const head = `#set page(width: ${widthPt + 120}pt, height: 700pt, margin: 60pt)
#set text(font: "Source Serif 4", size: ${sizePt}pt, lang: "en", top-edge: 0.9em, bottom-edge: -0.3em, costs: (hyphenation: 100%))
#set par(justify: true, justification-limits: (tracking: (min: -0.01em, max: 0.02em)), leading: ${leadingPt - 1.2 * sizePt}pt, spacing: ${leadingPt - 1.2 * sizePt + spacingPt}pt)
#set smartquote(enabled: false)\n`;
  return compiler.pdf({ mainFileContent: head + paragraphs.map(escaped).join('\n\n') });
}

function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@=\-+/~[\]]/g, '\\$&');
}

function installedTypst(): TypstModule | undefined {
  const name = '@myriaddreamin/typst-ts-node-compiler';
  try {
    // Its types are not installed with ours: it is for those who compare.
    return require(name) as TypstModule;
  } catch {
    return undefined;
  }
}
