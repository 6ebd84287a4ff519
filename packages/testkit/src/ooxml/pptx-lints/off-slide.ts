import type { XmlElement } from '../../xml/xml-element.ts';
import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { shapeProperties, shapesOf, slideParts } from '../slide-parts.ts';

/** Shapes that reach beyond the slide. A placeholder without a place of its own has its layout's. */
export const offSlide: Lint = (opened) => {
  const size = Array.from(descendants(opened.xml('ppt/presentation.xml'), 'p:sldSz'))[0]?.attributes ?? {};
  const [widthEmu, heightEmu] = [Number(size['cx']), Number(size['cy'])];
  const layouts = opened.partNames.filter((part) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(part));
  return [...slideParts(opened), ...layouts].flatMap((part) =>
    shapesOf(opened.xml(part)).flatMap((shape) => {
      const box = boxOf(shape);
      const inside =
        box === undefined ||
        (box.x >= 0 && box.y >= 0 && box.x + box.width <= widthEmu && box.y + box.height <= heightEmu);
      return inside
        ? []
        : [
            {
              lint: 'off-slide',
              part,
              message: `${shapeProperties(shape)['name'] ?? 'a shape'} reaches beyond the slide`,
            },
          ];
    }),
  );
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(shape: XmlElement): Box | undefined {
  const transform = Array.from(descendants(shape)).find(({ name }) => name === 'a:xfrm' || name === 'p:xfrm');
  if (transform === undefined) return undefined;
  const offset = Array.from(descendants(transform, 'a:off'))[0]?.attributes ?? {};
  const extent = Array.from(descendants(transform, 'a:ext'))[0]?.attributes ?? {};
  return {
    x: Number(offset['x']),
    y: Number(offset['y']),
    width: Number(extent['cx']),
    height: Number(extent['cy']),
  };
}
