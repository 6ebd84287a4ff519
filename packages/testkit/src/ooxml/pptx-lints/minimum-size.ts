import type { Lint } from '../lint-finding.ts';
import { placeholderOf, shapeProperties, shapesOf, slideParts } from '../slide-parts.ts';
import { sizeSources, smallestSizePt } from '../slide-text-sizes.ts';

/** The smallest size that a room can read. */
const leastPt = 11.9;
/** The same of titles: smaller ones would be text. Scales are rounded. */
const leastTitlePt = 17.9;

/** Words that are smaller than the minimum, the font scale counted; placeholders whose words would spill without a word. */
export const minimumSize: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const sources = sizeSources(opened, part);
    return shapesOf(opened.xml(part)).flatMap((shape) => {
      const sizePt = smallestSizePt(shape, sources);
      const isTitle = /^(title|ctrTitle)$/.test(placeholderOf(shape)?.type ?? '');
      return sizePt === undefined || sizePt >= (isTitle ? leastTitlePt : leastPt)
        ? []
        : [
            {
              lint: 'minimum-size',
              part,
              message: `words of ${shapeProperties(shape)['name'] ?? 'a shape'} are ${sizePt.toFixed(1)} points high`,
            },
          ];
    });
  });
