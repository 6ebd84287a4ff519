import type { EmbeddedFont } from '../internals/pdfmake-types.ts';
import { subsetTrueType } from './subset-true-type.ts';
import { trueTypeTables } from './true-type-tables.ts';

/**
 * Spares `fontkit` the decoding of whole tables when a TrueType font is embedded: the subset is cut from the bytes, and of
 * `post`, which holds the names of all glyphs, only the two values that pdfkit writes are read. Other fonts are left as they are.
 */
export function embedTrueType(embedded: EmbeddedFont, bytes: Uint8Array): void {
  const tables = trueTypeTables(bytes);
  const post = tables?.get('post');
  if (tables === undefined || post === undefined) return;
  const { font, subset } = embedded;
  subset.encode = () => subsetTrueType(tables, subset);
  const brief = { italicAngle: post.getInt32(4) / 0x10000, isFixedPitch: post.getUint32(12) };
  // The same font in all but one property.
  embedded.font = Object.create(font, { post: { value: brief } }) as typeof font;
}
