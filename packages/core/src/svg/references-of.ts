import { localReference, urlReference } from './clean-value.ts';
import type { SvgElement } from './svg-element.ts';

/** Properties that name a part of the drawing. */
const referringProperties = [
  'fill',
  'stroke',
  'clip-path',
  'mask',
  'marker-start',
  'marker-mid',
  'marker-end',
];

/** Another part that an element names, and where it does. */
export interface SvgReference {
  readonly attribute: string;
  readonly id: string;
}

/** The parts of the drawing that the element itself names. */
export function referencesOf({ attributes }: SvgElement): readonly SvgReference[] {
  const href = localReference(attributes.get('href') ?? '');
  const urls = referringProperties.flatMap((attribute) => {
    const id = urlReference(attributes.get(attribute) ?? '');
    return id === undefined ? [] : [{ attribute, id }];
  });
  return href === undefined ? urls : [{ attribute: 'href', id: href }, ...urls];
}
