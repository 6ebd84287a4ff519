import type { FontFace, FontSet } from '@octavo/typeset';
import type { PlacedSvg } from '../internals/pdfmake-types.ts';

/** The faces of words of a drawing: pdfkit cannot change fonts within a word. */
export interface DrawingFaces {
  readonly regular: FontFace;
  readonly bold: FontFace;
}

/** The faces of a drawing: for most of its words, and for those whose family it names. */
export interface DrawingFonts {
  readonly usual: DrawingFaces;
  readonly named: ReadonlyMap<string, DrawingFaces>;
}

/** The faces that have all words of a drawing, in the families that it is to have; `undefined` where no single one has. */
export function drawingFonts(
  words: string,
  { font, namedFonts = {} }: PlacedSvg,
  { fonts, defaultFamily }: { readonly fonts: FontSet; readonly defaultFamily: string },
): DrawingFonts | undefined {
  const usual = facesCovering(words, font ?? defaultFamily, fonts);
  if (usual === undefined) return undefined;
  const named = Object.entries(namedFonts).flatMap(([name, family]) => {
    const faces = facesCovering(words, family, fonts);
    return faces === undefined ? [] : [[name, faces] as const];
  });
  return { usual, named: new Map(named) };
}

function facesCovering(words: string, family: string, fonts: FontSet): DrawingFaces | undefined {
  const regular = fonts.faceCovering(words, { family });
  if (regular === undefined) return undefined;
  return { regular, bold: fonts.faceCovering(words, { family, bold: true }) ?? regular };
}
