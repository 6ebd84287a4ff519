import type { Lint, LintFinding } from './lint-finding.ts';
import { lintPptx } from './lint-pptx.ts';
import { openPackage } from './open-package.ts';
import type { DeckSource } from './pptx-lints/as-the-source.ts';
import { asTheSource } from './pptx-lints/as-the-source.ts';
import { deckTitle } from './pptx-lints/deck-title.ts';
import { fullSlideRaster } from './pptx-lints/full-slide-raster.ts';
import { inheritedGeometry } from './pptx-lints/inherited-geometry.ts';
import { layoutSet } from './pptx-lints/layout-set.ts';
import { minimumSize } from './pptx-lints/minimum-size.ts';
import { nativeBullets } from './pptx-lints/native-bullets.ts';
import { scriptLanguage } from './pptx-lints/script-language.ts';
import { slideLink } from './pptx-lints/slide-link.ts';
import { slideNumber } from './pptx-lints/slide-number.ts';
import { slideTableLook } from './pptx-lints/slide-table-look.ts';
import { textContrast } from './pptx-lints/text-contrast.ts';
import { themeColors } from './pptx-lints/theme-colors.ts';

/** What a speaker or an editor would find wanting in a presentation that is sound. */
const lints: readonly Lint[] = [
  layoutSet,
  inheritedGeometry,
  minimumSize,
  fullSlideRaster,
  slideTableLook,
  slideNumber,
  themeColors,
  textContrast,
  nativeBullets,
  deckTitle,
  slideLink,
  scriptLanguage,
];

/** Finds what is broken in a presentation (`lintPptx`), what someone would have to repair by hand, and what it owes to its source. */
export function checkPptx(bytes: Uint8Array, source?: DeckSource): readonly LintFinding[] {
  const opened = openPackage(bytes);
  return [
    ...lintPptx(bytes),
    ...lints.flatMap((lint) => lint(opened)),
    ...(source === undefined ? [] : asTheSource(opened, source)),
  ];
}
