import type { FontStyle } from './font-family.ts';

const suffixes: Readonly<Record<FontStyle, string>> = {
  regular: 'Regular',
  bold: 'Bold',
  italic: 'Italic',
  boldItalic: 'BoldItalic',
};

/**
 * Where a project keeps fonts of its own: in the folder `fonts` at its root, named as foundries name their files
 * (`fonts/InriaSerif-BoldItalic.ttf` for the family Inria Serif).
 */
export function projectFiles(family: string, style: FontStyle): readonly string[] {
  // The name comes from a document's front matter: it stays a name.
  const stem = family.replace(/[^\p{L}\p{N}_-]+/gu, '');
  return stem === '' ? [] : ['ttf', 'otf'].map((ending) => `/fonts/${stem}-${suffixes[style]}.${ending}`);
}
