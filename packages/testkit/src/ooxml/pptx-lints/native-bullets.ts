import { childElement, childElements, descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { placeholderOf, shapesOf, slideParts } from '../slide-parts.ts';

/** Marks of list items that are typed as text: editing the list does not move them. Code may begin with anything. */
export const nativeBullets: Lint = (opened) =>
  slideParts(opened).flatMap((part) =>
    shapesOf(opened.xml(part))
      .filter((shape) => shape.name === 'p:sp' && !/title|ctrTitle/.test(placeholderOf(shape)?.type ?? ''))
      .flatMap((shape) => Array.from(descendants(shape, 'a:p')))
      .filter((paragraph) => {
        const [first] = childElements(paragraph, 'a:r');
        const properties = first && childElement(first, 'a:rPr');
        const isCode = properties !== undefined && childElement(properties, 'a:latin') !== undefined;
        const typed = first === undefined || isCode ? '' : textOf(first);
        return /^\s*[•◦▪‣·☐☑]\s|^\s*[-–*]\s+\p{L}/u.test(typed);
      })
      .map((paragraph) => ({
        lint: 'native-bullets',
        part,
        message: `a list is typed: ${JSON.stringify(textOf(paragraph).slice(0, 40))}`,
      })),
  );
