import type { OpenedFont } from '@octavo/typeset';
import { withRoomAtEnd } from '@octavo/typeset';
import type { EmbeddedFont, PdfDocument } from '../internals/pdfmake-types.ts';
import type { BriefFont } from './brief-font.ts';
import { briefFont } from './brief-font.ts';
import { distinguishGlyphs } from './distinguish-glyphs.ts';

/** A font that pdfkit has opened, with its class of fonts in a document, which it does not export. */
interface KnownFont {
  readonly font: EmbeddedFont['font'];
  readonly Embedded: new (document: PdfDocument, font: OpenedFont, id: string) => EmbeddedFont;
}

/** By the bytes of their files, which a host gives again for the next document: tables that were read once are there. */
const knownFonts = new WeakMap<Uint8Array, KnownFont>();

/** Makes a font one of a document's, as `document.font` does, which reads its file each time; it is then the current one. */
export function embedFont(document: PdfDocument, bytes: Uint8Array): EmbeddedFont {
  const known = knownFonts.get(bytes);
  const name = known?.font.postscriptName ?? '';
  // Two files by one name may be the same font twice: that is for pdfkit to see.
  if (known === undefined || name === '' || document._fontFamilies[name] !== undefined) {
    return openFont(document, bytes);
  }
  document._fontCount += 1;
  const embedded = new known.Embedded(document, known.font, `F${document._fontCount}`);
  document._font = embedded;
  document._fontFamilies[name] = embedded;
  return embedded;
}

function openFont(document: PdfDocument, bytes: Uint8Array): EmbeddedFont {
  const file = withRoomAtEnd(bytes);
  const before = new Set(Object.values(document._fontFamilies));
  document.font(fontSource(bytes, file));
  const embedded = document._font;
  if (before.has(embedded)) return embedded;
  distinguishGlyphs(embedded.font);
  // Each instance's constructor is its class.
  const Embedded = embedded.constructor as KnownFont['Embedded'];
  knownFonts.set(bytes, { font: embedded.font, Embedded });
  return embedded;
}

/** A font's bytes for pdfkit. In the bundle of the command they say themselves how to open them, so that `fontkit` may stay out. */
interface FontSource extends Buffer {
  /** Given what opens the whole font. */
  readonly openBriefly: (open: () => EmbeddedFont['font']) => BriefFont | undefined;
}

function fontSource(bytes: Uint8Array, file: Uint8Array): FontSource {
  const openBriefly: FontSource['openBriefly'] = (open) =>
    briefFont(bytes, () => {
      const font = open();
      distinguishGlyphs(font);
      return font;
    });
  return Object.assign(Buffer.from(file.buffer, file.byteOffset, file.byteLength), { openBriefly });
}
