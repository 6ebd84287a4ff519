import type { Color, Diagnostic, Theme } from '@octavo/core';
import { contrast, createDiagnostic } from '@octavo/core';
import { groundOf, leastContrast } from '../color/slide-colors.ts';
import type { Slide } from '../deck.ts';
import type { SlideDraft } from './fit-plan.ts';

/** What the colours of words are judged by. */
export interface ColorContext {
  readonly theme: Pick<Theme, 'colors' | 'slide'>;
  /** Whether the slides have the grounds of a house's presentation, which are not known here. */
  readonly isHouse: boolean;
  readonly file: string | undefined;
}

/** The slides with the colours that their authors gave the words, where these stand out; and the first slide where one does not. */
export function withTextColors(
  slides: readonly Slide[],
  drafts: readonly SlideDraft[],
  context: ColorContext,
): { readonly slides: readonly Slide[]; readonly diagnostics: readonly Diagnostic[] } {
  const faint = new Map<string, Diagnostic>();
  const colored = slides.map((slide, index): Slide => {
    const asked = drafts[index]?.askedColor;
    if (asked === undefined) return slide;
    const reason = whyNot(slide, asked.color as Color, context);
    if (reason === undefined) return { ...slide, textColor: asked.color };
    const { color, position } = asked;
    const key = `${color} ${position?.start.offset ?? ''}`;
    if (!faint.has(key)) {
      const parameters = { color, title: slide.title, reason };
      faint.set(key, createDiagnostic('slide-color-faint', parameters, { file: context.file, position }));
    }
    return slide;
  });
  return { slides: colored, diagnostics: [...faint.values()] };
}

function whyNot(
  { layout, classes, background }: Slide,
  color: Color,
  { theme: { colors, slide }, isHouse }: ColorContext,
): string | undefined {
  if (background?.type === 'image' && background.box.widthPt >= slide.widthPt)
    return 'a picture lies behind them';
  if (isHouse && background?.type !== 'color') return 'what lies behind them is the template’s';
  const found = contrast(color, groundOf({ layout, classes, ...(background ? { background } : {}) }, colors));
  if (found >= leastContrast) return undefined;
  return `against what is behind them it has a contrast of ${found.toFixed(1)} to 1, and ${leastContrast} is needed`;
}
