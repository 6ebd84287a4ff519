import type { XmlElement } from '@octavo/core';

/** The id by which the text names a style. */
export function styleId(style: XmlElement): string {
  return style.attributes.get('w:styleId') ?? '';
}
