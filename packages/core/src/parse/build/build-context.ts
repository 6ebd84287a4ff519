import type { Definition } from 'mdast';
import type { SyntaxConfig } from '../../config/config.ts';
import type { DiagnosticCode, DiagnosticParameters } from '../../diagnostics/catalogue.ts';
import type { Position } from '../../model/nodes/base.ts';
import type { FootnoteDefinition } from '../../model/nodes/footnote-definition.ts';

/** What builders know of the whole source, and where they tell what they find. */
export interface BuildContext {
  readonly syntax: SyntaxConfig;
  readonly source: string;
  /** Link definitions by normalised identifier; the first of a name wins (CommonMark §4.7). */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** How deep constructs are nested here. */
  readonly depth: number;
  report<Code extends DiagnosticCode>(
    code: Code,
    parameters: DiagnosticParameters<Code>,
    position: Position | undefined,
  ): void;
  /** Reads the YAML of charts; absent when the source cannot hold one, so that most documents load no YAML reader. */
  readonly parseYaml?: (text: string) => unknown;
  /** Takes the text of a footnote out of the flow. */
  addFootnote(definition: FootnoteDefinition): void;
}

/** Thrown when constructs are nested deeper than any format can show; caught by the parser, which reports it. */
export class NestingTooDeepError extends Error {
  readonly position: Position | undefined;

  constructor(position: Position | undefined) {
    super('Constructs are nested too deep');
    this.position = position;
  }
}

/** The deepest nesting of blocks that is read. */
export const nestingLimit = 100;
