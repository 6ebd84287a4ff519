import { slideBoxes } from '../../decks/slide-boxes.ts';
import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { shapesOf } from '../slide-parts.ts';

/** The part of a slide above which a picture is the slide. */
const mostPart = 0.9;

/** Slides that are a picture of a slide. A picture behind the words is a background, and no shape. */
export const fullSlideRaster: Lint = (opened) =>
  slideBoxes(opened).flatMap(({ part, widthPt, heightPt, shapes }) => {
    const pictures = shapesOf(opened.xml(part)).filter(
      (shape) => Array.from(descendants(shape, 'a:blip')).length > 0,
    );
    const names = new Set(
      pictures.flatMap((shape) =>
        Array.from(descendants(shape, 'p:cNvPr'), ({ attributes }) => attributes['name']),
      ),
    );
    return shapes
      .filter(({ name, box }) => {
        const area = (box.rightPt - box.leftPt) * (box.bottomPt - box.topPt);
        return names.has(name) && area > mostPart * widthPt * heightPt;
      })
      .map(({ name }) => ({ lint: 'full-slide-raster', part, message: `${name} covers the slide` }));
  });
