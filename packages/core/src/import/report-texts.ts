import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Position } from '../model/nodes/base.ts';
import type { Locate } from './create-locator.ts';
import { findLostCharacters } from './find-lost-characters.ts';
import { makeTypographic } from './make-typographic.ts';
import type { SourceText } from './source-text.ts';
import type { TypographyStyle } from './typography-style.ts';

/** What reports need beside the texts. */
export interface ReportContext {
  readonly file: string | undefined;
  readonly language: string | undefined;
  readonly style: TypographyStyle;
  readonly locate: Locate;
}

/** Words that seem hurt, in all texts. They are left as they are. */
export function reportLostCharacters(
  texts: readonly SourceText[],
  context: ReportContext,
): readonly Diagnostic[] {
  const vocabulary = [
    ...new Set(texts.flatMap(({ text }) => text.match(/[\p{L}\p{M}]*[\u0080-\u024F][\p{L}\p{M}]*/gu) ?? [])),
  ];
  return texts.flatMap((text) =>
    findLostCharacters(text.text, vocabulary, context.language).map(({ kind, start, word, suggestion }) =>
      createDiagnostic(
        kind === 'lost' ? 'import-lost-character' : 'import-garbled-word',
        { word, suggestion },
        { file: context.file, position: context.locate(text, start, start + word.length) },
      ),
    ),
  );
}

/** Words broken at the end of a line, which are joined with their hyphen. */
export function reportHyphens(
  texts: readonly SourceText[],
  { file, locate }: ReportContext,
): readonly Diagnostic[] {
  return texts.flatMap((text) =>
    text.pieces.flatMap(({ start }) => {
      const before = /(\p{L}{1,40})-$/u.exec(text.text.slice(Math.max(0, start - 41), start))?.[1];
      const after = /^\p{Ll}{1,40}/u.exec(text.text.slice(start, start + 40))?.[0];
      if (before === undefined || after === undefined) return [];
      const position = locate(text, start - before.length - 1, start);
      return [
        createDiagnostic(
          'import-hyphen',
          { word: `${before}-${after}`, joined: before + after },
          { file, position },
        ),
      ];
    }),
  );
}

/** How many marks were made typographic; the place is that of the first. */
export function reportTypography(
  texts: readonly SourceText[],
  context: ReportContext,
): readonly Diagnostic[] {
  const counts = { quotes: 0, apostrophes: 0, dashes: 0 };
  let position: Position | undefined;
  for (const text of texts) {
    const { firstChange, ...made } = makeTypographic(text.text, context.style);
    counts.quotes += made.quotes;
    counts.apostrophes += made.apostrophes;
    counts.dashes += made.dashes;
    if (firstChange !== undefined) position ??= context.locate(text, firstChange, firstChange + 1);
  }
  if (counts.quotes + counts.apostrophes + counts.dashes === 0) return [];
  return [createDiagnostic('import-typography', counts, { file: context.file, position })];
}
