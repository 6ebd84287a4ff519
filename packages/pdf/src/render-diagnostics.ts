import type { Diagnostic, Position, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, walk } from '@octavo/core';
import type { CreatedPdf, MissingGlyphs } from './engine/index.ts';

/** What the author should know of a PDF: fonts that could not be used, characters that none has. */
export function renderDiagnostics(
  { missingGlyphs, fontProblems }: Pick<CreatedPdf, 'missingGlyphs' | 'fontProblems'>,
  resolved: ResolvedDocument,
): readonly Diagnostic[] {
  const { file } = resolved.document;
  const positions = missingGlyphs.length === 0 ? new Map() : nodePositions(resolved);
  return [
    ...fontProblems.map(({ family, reason }) =>
      createDiagnostic('font-missing', { family, reason }, { file }),
    ),
    ...missingGlyphs.map(({ origin, characters }) =>
      createDiagnostic(
        'glyph-missing',
        { characters: characterNames(characters), count: characters.length, format: 'PDF' },
        { file, position: positions.get(origin) },
      ),
    ),
  ];
}

function nodePositions({
  document,
}: ResolvedDocument): ReadonlyMap<string | undefined, Position | undefined> {
  return new Map(Array.from(walk(document), (node) => [node.id, node.position]));
}

function characterNames(characters: MissingGlyphs['characters']): string {
  const names = [...new Set(characters)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return names.join(', ');
}
