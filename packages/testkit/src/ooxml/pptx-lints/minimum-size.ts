import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { shapeProperties, shapesOf, slideParts } from '../slide-parts.ts';
import { sizeSources, smallestSizePt } from '../slide-text-sizes.ts';

/** The smallest sizes that a room can read: of running text and captions, and of wide tables. */
const leastPt = 11.9;
const leastInTablePt = 6.9;

/** Words that are smaller than the minimum, the font scale counted; placeholders whose words would spill without a word. */
export const minimumSize: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const sources = sizeSources(opened, part);
    return shapesOf(opened.xml(part)).flatMap((shape) => {
      const sizePt = smallestSizePt(shape, sources);
      const isTable = Array.from(descendants(shape, 'a:tbl')).length > 0;
      return sizePt === undefined || sizePt >= (isTable ? leastInTablePt : leastPt)
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
