import type { EngineContent } from '@octavo/pdf/engine';
import type { Box, Slide } from '../../deck.ts';
import { footSizePt, footText } from '../../foot-text.ts';
import { headerBox } from '../../plan/geometry.ts';
import { frame } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';

/** Header, footer and the slide's number, which say nothing that readers of the structure need. */
export function footContent(slide: Slide, number: number, context: PdfContext): readonly EngineContent[] {
  const { footer, slideNumber } = context.deck.geometry;
  if (opensOrCloses(slide)) return [];
  return [
    ...lineContent(slide.header ?? '', headerBox(context.deck.geometry), 'start', context),
    ...lineContent(footText(slide, context.deck).text, footer, 'start', context),
    ...lineContent(slide.isUnnumbered === true ? '' : String(number), slideNumber, 'end', context),
  ];
}

/** Whether a slide is for the eye rather than the argument: larger words, and nothing at its foot. */
function opensOrCloses({ layout }: Slide): boolean {
  return layout === 'title' || layout === 'section' || layout === 'closing';
}

function lineContent(
  words: string,
  box: Box,
  side: 'start' | 'end',
  { theme, place, deck }: PdfContext,
): readonly EngineContent[] {
  if (words === '') return [];
  const isMirrored = deck.direction === 'rtl';
  const text: EngineContent = {
    text: words,
    tag: 'Artifact',
    fontSize: footSizePt * place.scale,
    leading: footSizePt * 1.25 * place.scale,
    color: theme.colors.muted,
    alignment: (side === 'end') === isMirrored ? 'left' : 'right',
  };
  const leftPt = isMirrored ? deck.widthPt - box.leftPt - box.widthPt : box.leftPt;
  return [frame({ ...box, leftPt }, [text], { alignment: 'middle', place })];
}
