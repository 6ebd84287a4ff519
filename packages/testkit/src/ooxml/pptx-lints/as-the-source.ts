import { descendants, textOf } from '../../xml/xml-element.ts';
import type { LintFinding } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { paragraphsOf, shapesOf, slideParts } from '../slide-parts.ts';
import { slideTables } from './slide-table-look.ts';

/** What a source promises of its presentation. */
export interface DeckSource {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether something of the source is said and not shown. */
  readonly hasNotes: boolean;
  /** Formulas that are to be equations, and charts that are to be charts. */
  readonly equations: number;
  readonly charts: number;
  /** The lines of all code, none of which may be parted. */
  readonly codeLines: readonly string[];
  /** The tables that have a head: its text, and that of each row. */
  readonly tables: readonly { readonly head: string; readonly rows: readonly string[] }[];
}

/** Presentations that do not keep what their source promises: title, language, notes, equations, charts, whole lines of code, heads of tables. */
export function asTheSource(opened: OoxmlPackage, source: DeckSource): readonly LintFinding[] {
  const faults: Readonly<Record<SourceLint, readonly string[]>> = {
    'source-title': titleFaults(opened, source),
    'source-language': languageFaults(opened, source),
    'source-notes':
      source.hasNotes && !opened.partNames.some((part) => part.startsWith('ppt/notesSlides/'))
        ? ['the source has notes, the presentation none']
        : [],
    'native-equations': countFaults(opened, 'm:oMath', source.equations, 'formulas are equations'),
    'native-charts': countFaults(opened, 'c:chart', source.charts, 'charts are charts'),
    'whole-code': codeFaults(opened, source),
    ...headFaults(opened, source),
  };
  return Object.entries(faults).flatMap(([lint, messages]) =>
    messages.map((message) => ({ lint, part: 'ppt/presentation.xml', message })),
  );
}

type SourceLint =
  | 'source-title'
  | 'source-language'
  | 'source-notes'
  | 'native-equations'
  | 'native-charts'
  | 'whole-code'
  | HeadLint;

type HeadLint = 'table-head' | 'table-head-flag';

function titleFaults(opened: OoxmlPackage, { title }: DeckSource): readonly string[] {
  const core = opened.optionalXml('docProps/core.xml');
  const found = core === undefined ? '' : Array.from(descendants(core, 'dc:title'), textOf).join('');
  return found === title
    ? []
    : [`the title property is ${JSON.stringify(found)}, not ${JSON.stringify(title)}`];
}

/** Most words are in the source's language. */
function languageFaults(opened: OoxmlPackage, { language }: DeckSource): readonly string[] {
  const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
  let same = 0;
  let other = 0;
  for (const part of slideParts(opened)) {
    for (const run of descendants(opened.xml(part), 'a:rPr')) {
      if (primary(run.attributes['lang'] ?? '') === primary(language)) same += 1;
      else other += 1;
    }
  }
  return same >= other ? [] : [`${other} runs are in another language than ${language}, ${same} in it`];
}

function countFaults(
  opened: OoxmlPackage,
  element: string,
  promised: number,
  what: string,
): readonly string[] {
  const found = shownParts(opened).reduce(
    (sum, part) => sum + Array.from(descendants(opened.xml(part), element)).length,
    0,
  );
  return found < promised ? [`${found} of ${promised} ${what}`] : [];
}

/** Slides and their notes. */
function shownParts(opened: OoxmlPackage): readonly string[] {
  return [
    ...slideParts(opened),
    ...opened.partNames.filter((part) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(part)),
  ];
}

function codeFaults(opened: OoxmlPackage, { codeLines }: DeckSource): readonly string[] {
  if (codeLines.length === 0) return [];
  const shown = new Set(
    shownParts(opened)
      .flatMap((part) => shapesOf(opened.xml(part)).flatMap(paragraphsOf))
      .map(plain),
  );
  return codeLines
    .map(plain)
    .filter((line) => line !== '' && !shown.has(line))
    .map((line) => `no paragraph is the line of code ${JSON.stringify(line)}`);
}

/** Wherever a table goes on, its head stands above and is marked as one. */
function headFaults(
  opened: OoxmlPackage,
  { tables }: DeckSource,
): Readonly<Record<HeadLint, readonly string[]>> {
  const heads = new Map<string, Set<string>>();
  for (const { head, rows } of tables) {
    for (const row of rows.map(squeezed)) heads.set(row, (heads.get(row) ?? new Set()).add(lettersOf(head)));
  }
  const shown = slideParts(opened).flatMap((part) =>
    slideTables(opened, part).flatMap(({ rows, isMarked }) => {
      const expected = heads.get(squeezed(rows.at(-1) ?? ''));
      return expected === undefined
        ? []
        : [{ part, isMarked, isThere: expected.has(lettersOf(rows[0] ?? '')) }];
    }),
  );
  return {
    'table-head-flag': shown
      .filter(({ isMarked }) => !isMarked)
      .map(({ part }) => `${part}: the head of a table is not marked`),
    'table-head': shown
      .filter(({ isMarked, isThere }) => isMarked && !isThere)
      .map(({ part }) => `${part}: a table goes on without its head`),
  };
}

/** A head without the numbers of its notes. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A line without its indentation and what XML cannot hold. */
function plain(line: string): string {
  return line
    .replaceAll('\t', '    ')
    .replace(/\p{Cc}|\p{Surrogate}/gu, '')
    .trim();
}
