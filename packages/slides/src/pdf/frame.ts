import type { EngineContent, EngineFrame, EngineStack } from '@octavo/pdf/engine';
import type { Box } from '../deck.ts';
import type { SlidePlace } from './pdf-context.ts';

export interface FrameOptions extends Partial<Pick<EngineStack, 'tag' | 'origin'>> {
  readonly alignment?: EngineFrame['alignment'];
  readonly place: SlidePlace;
}

/** What the plan found to fit stands at its size; only what it could not part is set smaller, so that no word leaves its slide. */
const smallestScale = 0.25;

/** Content in a box of the slide. Its sizes are those of the place already. */
export function frame(
  box: Box,
  stack: readonly EngineContent[],
  { alignment = 'top', place, ...rest }: FrameOptions,
): EngineContent {
  return { textFrame: { ...placed(box, place), alignment, smallestScale }, stack, ...rest };
}

/** A rectangle of a colour behind what comes after it. */
export function panel(box: Box, color: string, place: SlidePlace, opacity = 1): EngineContent {
  const { widthPt: w, heightPt: h, ...corner } = placed(box, place);
  return {
    textFrame: { ...corner, widthPt: w, heightPt: h, alignment: 'top', smallestScale: 1 },
    stack: [
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w, h, color, ...(opacity < 1 ? { fillOpacity: opacity } : {}) }],
      },
    ],
  };
}

/** A box with its edges moved in. */
export function inset({ leftPt, topPt, widthPt, heightPt }: Box, xPt: number, yPt: number): Box {
  return {
    leftPt: leftPt + xPt,
    topPt: topPt + yPt,
    widthPt: Math.max(1, widthPt - 2 * xPt),
    heightPt: Math.max(1, heightPt - 2 * yPt),
  };
}

function placed(
  box: Box,
  { leftPt, topPt, scale }: SlidePlace,
): Pick<EngineFrame, 'xPt' | 'yPt' | 'widthPt' | 'heightPt'> {
  return {
    xPt: leftPt + box.leftPt * scale,
    yPt: topPt + box.topPt * scale,
    widthPt: box.widthPt * scale,
    heightPt: box.heightPt * scale,
  };
}
