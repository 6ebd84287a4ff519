import type { FitStep } from '../../deck.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import type { FittedSlide } from './fit-pieces.ts';
import { pagesOf } from './fit-pieces.ts';
import type { Page, Placed } from './page.ts';
import { objectSizePt } from './place-piece.ts';

/** What was done to a slide's body so that it fits: how small words became, what stands beside each other, what went to the notes. */
export function fitStepsOf(slide: FittedSlide, { slide: theme }: MeasureContext): readonly FitStep[] {
  const pages = pagesOf(slide);
  const scale = Math.min(1, ...pages.map(smallestScale));
  const condensed = pages.flatMap(({ placed }) =>
    placed.flatMap(({ piece }) =>
      piece.full === undefined || piece.type === 'picture' ? [] : [piece.full.id],
    ),
  );
  const count = slide.columns.length;
  return [
    ...(scale < 1
      ? [{ type: 'shrunk', scale, sizePt: Math.round(theme.textSizePt * scale * 10) / 10 } as const]
      : []),
    ...(count > 1 && slide.arranged === true ? [{ type: 'columns', count } as const] : []),
    ...(condensed.length > 0 ? [{ type: 'condensed', nodeIds: condensed } as const] : []),
  ];
}

function smallestScale({ placed, scale }: Page): number {
  return Math.min(scale, ...placed.map(objectScale));
}

/** Tables and code have sizes of their own. */
function objectScale(entry: Placed): number {
  return 'sizePt' in entry ? Math.min(1, entry.sizePt / objectSizePt) : 1;
}
