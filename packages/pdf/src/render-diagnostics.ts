import type { Diagnostic, Position, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, walk } from '@octavo/core';
import type { CreatedPdf, FittedTable, MissingGlyphs } from './engine/index.ts';

/** What the author should know of a PDF: fonts that could not be used, characters that none has, tables that were too wide, boxes that were too full. */
export function renderDiagnostics(
  {
    missingGlyphs,
    fontProblems,
    fittedTables,
    fittedFrames,
    missedInitials,
  }: Pick<CreatedPdf, 'missingGlyphs' | 'fontProblems' | 'fittedTables' | 'fittedFrames' | 'missedInitials'>,
  resolved: ResolvedDocument,
): readonly Diagnostic[] {
  const { file } = resolved.document;
  const positions =
    missingGlyphs.length + fittedTables.length + fittedFrames.length + missedInitials.length === 0
      ? new Map()
      : nodePositions(resolved);
  return [
    ...fontProblems.map(({ family, reason }) =>
      createDiagnostic('font-missing', { family, reason }, { file }),
    ),
    ...fittedTables.map((table) => tableDiagnostic(table, { file, position: positions.get(table.origin) })),
    ...fittedFrames
      .filter(({ scale }) => scale < visiblySmaller)
      .map(({ scale, origin }) =>
        createDiagnostic(
          'slide-set-smaller',
          { percent: Math.round(scale * 100), format: 'PDF' },
          { file, position: positions.get(origin) },
        ),
      ),
    ...missedInitials.map(({ words, origin }) =>
      createDiagnostic(
        'drop-cap-left-out',
        { words, format: 'pdf' },
        { file, position: positions.get(origin) },
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

/** Sizes that differ by less look the same: the plan and the engine round their measures in ways of their own. */
const visiblySmaller = 0.95;

/** What was done to a table that is too wide: the last resort says the most. */
function tableDiagnostic(
  { orientation, parts, sizePt }: FittedTable,
  place: Parameters<typeof createDiagnostic>[2],
): Diagnostic {
  const facts = { sizePt: Math.round(sizePt * 10) / 10, format: 'PDF' };
  if (parts > 1) return createDiagnostic('table-divided', { ...facts, parts }, place);
  if (orientation === 'landscape') return createDiagnostic('table-turned', facts, place);
  return createDiagnostic('table-set-smaller', facts, place);
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
