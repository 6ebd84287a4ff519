import type { MeasureContext } from '../../measure/measure-context.ts';
import type { FittedTitle, TitleRoom } from './fit-title.ts';
import { fitTitle, titleFits, titleRuns } from './fit-title.ts';

/** Beyond this, one short word would shout. */
const largest = 4;
const step = 0.05;

/** A title as large as its box allows, at most four times the usual size, with no word parted; smaller where it is too long for that. */
export function fillWithTitle(
  title: string,
  suffix: string,
  room: TitleRoom,
  context: MeasureContext,
): FittedTitle {
  const { box, sizePt: usualPt, capitals } = room;
  const whole = titleRuns(title + suffix, capitals);
  const parts = title.split(/\s+/).map((part) => titleRuns(part, capitals));
  for (let scale = largest; scale > 1; scale = Math.round((scale - step) * 100) / 100) {
    const sizePt = usualPt * scale;
    // One line of this size, so that a word that would be parted does not fit.
    const line = { ...box, heightPt: sizePt * 1.5 };
    if (
      titleFits(whole, box, sizePt, context) &&
      parts.every((part) => titleFits(part, line, sizePt, context))
    )
      return { scale, title };
  }
  return fitTitle(title, suffix, room, context);
}
