import type { DiagnosticCode, DiagnosticParameters } from '../diagnostics/catalogue.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { controlCharacters } from './control-characters.ts';
import type { Wrapping } from './detect-wrapping.ts';
import type { ClosingKind, ClosingParagraph } from './find-closing.ts';
import type { EnumeratedParagraph } from './find-enumerations.ts';
import type { ImportBlock } from './import-block.ts';
import type { ReportContext } from './report-texts.ts';
import type { SourceText } from './source-text.ts';
import { sourceText } from './source-text.ts';
import { walkTexts } from './walk-texts.ts';

/** What was made of the text as a whole. */
export interface ImportedStructure {
  readonly source: string;
  readonly title: SourceText | undefined;
  readonly blocks: readonly ImportBlock[];
  readonly closing: readonly ClosingParagraph[];
  readonly enumerations: readonly EnumeratedParagraph[];
  readonly wrapping: Wrapping;
  /** The language that the caller named. */
  readonly given: string | undefined;
}

const closingCodes = {
  byline: 'import-byline',
  disclaimer: 'import-disclaimer',
  contact: 'import-contact',
} as const satisfies Record<ClosingKind, DiagnosticCode>;

/** Tells the author what was taken for what. */
export function reportStructure(structure: ImportedStructure, context: ReportContext): readonly Diagnostic[] {
  const { title, blocks, closing, enumerations, wrapping, given } = structure;
  const first = [...walkTexts(blocks)][0];
  const report = <Code extends DiagnosticCode>(
    code: Code,
    parameters: DiagnosticParameters<Code>,
    text?: SourceText,
  ) =>
    createDiagnostic(code, parameters, {
      file: context.file,
      position: text === undefined ? undefined : context.locate(text),
    });
  const textOf = (index: number) => firstText(blocks[index]);
  return [
    title === undefined
      ? report('import-no-title', {}, first)
      : report('import-title', { title: title.text }, title),
    ...(context.language === undefined || given !== undefined
      ? []
      : [report('import-language', { language: context.language }, title ?? first)]),
    ...(wrapping.type === 'wrapped'
      ? [report('import-unwrapped', { columns: wrapping.columns }, first)]
      : []),
    ...enumerations.map(({ index, ordinal, heading }) =>
      report('import-heading', { ordinal, heading }, textOf(index)),
    ),
    ...findStrays(structure).map(({ index, heading }) =>
      report('import-after-headings', { heading }, textOf(index)),
    ),
    ...closing.map(({ index, kind }) => {
      const text = textOf(index);
      return report(closingCodes[kind], { text: shorten(text?.text ?? '') }, text);
    }),
    ...reportControls(structure.source, context),
  ];
}

/** The first paragraph after the last item of each enumeration: it stands under that item's heading now. */
function findStrays({
  blocks,
  closing,
  enumerations,
}: ImportedStructure): readonly { index: number; heading: string }[] {
  const last = enumerations.at(-1);
  const next = (last?.index ?? 0) + 1;
  const end = closing[0]?.index ?? blocks.length;
  return last === undefined || next >= end ? [] : [{ index: next, heading: last.heading }];
}

function reportControls(source: string, { file, locate }: ReportContext): readonly Diagnostic[] {
  const found = Array.from(source.matchAll(controlCharacters)).filter(
    ({ 0: character, index }) => index > 0 || character !== '\uFEFF',
  );
  const [first] = found;
  if (first === undefined) return [];
  const names = [...new Set(found.map(([character]) => nameOf(character)))].slice(0, 5).join(', ');
  const position = locate(sourceText(first[0], first.index));
  return [
    createDiagnostic(
      'source-invalid-characters',
      { characters: names, count: found.length },
      { file, position },
    ),
  ];
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstText(block: ImportBlock | undefined): SourceText | undefined {
  return block === undefined ? undefined : (walkTexts([block]).next().value ?? undefined);
}

function shorten(text: string): string {
  return text.length <= 72 ? text : `${text.slice(0, 71).trimEnd()}…`;
}
