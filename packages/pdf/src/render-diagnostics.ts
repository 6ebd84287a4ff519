import type { Diagnostic, Position, ResolvedDocument, Table } from '@octavo/core';
import { createDiagnostic, walk } from '@octavo/core';
import type { CreatedPdf, MissingGlyphs } from './engine/index.ts';

/** Tables of more columns are set in letters smaller than those of captions. */
const mostColumns = 8;

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
    ...wideTables(resolved).map((table) =>
      createDiagnostic(
        'table-too-wide',
        { columns: table.columns.length, format: 'PDF' },
        { file, position: table.position },
      ),
    ),
    ...byLine(missingGlyphs, positions).map(({ characters, position }) =>
      createDiagnostic(
        'glyph-missing',
        { characters: characterNames(characters), count: characters.length, format: 'PDF' },
        { file, position },
      ),
    ),
  ];
}

/** Tables whose text is set much smaller than the rest. */
function wideTables({ document }: ResolvedDocument): readonly Table[] {
  return Array.from(walk(document)).filter(
    (node): node is Table => node.type === 'table' && node.columns.length > mostColumns,
  );
}

interface MissingOnLine {
  readonly position: Position | undefined;
  readonly characters: readonly string[];
}

/** One entry a line. What is drawn besides the text (running headers) only repeats what the text lacks. */
function byLine(
  missing: readonly MissingGlyphs[],
  positions: ReadonlyMap<string | undefined, Position | undefined>,
): readonly MissingOnLine[] {
  const reported = new Set(
    missing.flatMap(({ origin, characters }) => (origin === undefined ? [] : characters)),
  );
  const lines = new Map<number | undefined, { position: Position | undefined; characters: string[] }>();
  for (const { origin, characters } of missing) {
    const news =
      origin === undefined ? characters.filter((character) => !reported.has(character)) : characters;
    if (news.length === 0) continue;
    const position = positions.get(origin);
    const known = lines.get(position?.start.line);
    if (known === undefined) lines.set(position?.start.line, { position, characters: [...news] });
    else known.characters.push(...news);
  }
  return [...lines.values()];
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
