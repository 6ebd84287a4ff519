import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { SyntaxConfig } from '../../config/config.ts';
import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { markdownProcessor } from '../markdown-processor.ts';
import { findNames } from '../pieces/find-names.ts';
import { type DefinedNames, knownNames, knownNamesSyntax } from '../pieces/known-names.ts';
import { namesIn } from '../pieces/names-in.ts';
import { findBlockLines } from '../syntax/block-lines.ts';
import { expandGridTables } from './expand-grid-tables.ts';

/** How the source around a cell is parsed. */
interface CellReading {
  readonly syntax: SyntaxConfig;
  readonly plugins: PluggableList;
}

/** Reads the grid tables of a tree; cells are parsed as the source around them is, whose definitions and notes they know. */
export function readGridTables(
  root: Root,
  source: string,
  file: string | undefined,
  reading: CellReading,
): readonly Diagnostic[] {
  return expandGridTables(root, cellParser(namesIn(root.children), source, reading)).map(
    ({ reason, position }) => createDiagnostic('grid-table-unreadable', { reason }, { file, position }),
  );
}

/** Formulas, divisions and definitions must be known before a text is parsed. Most cells have none: one processor serves them all. */
function cellParser(
  names: DefinedNames,
  source: string,
  { syntax: whole, plugins }: CellReading,
): (text: string) => Root {
  // What begins a source begins no cell.
  const syntax = { ...whole, frontMatter: false };
  const processorFor = (text: string, used: SyntaxConfig, known: DefinedNames) =>
    markdownProcessor(text, used, plugins, {
      lines: findBlockLines(text, used),
      knownNames: knownNamesSyntax(knownNames(known)),
    });
  const shared = processorFor(source, { ...syntax, math: false, containers: false }, names);
  return (text) =>
    /\$|:::|\]:/.test(text)
      ? processorFor(text, syntax, union(names, findNames(text))).parse(text)
      : shared.parse(text);
}

function union(left: DefinedNames, right: DefinedNames): DefinedNames {
  return {
    definitions: new Set([...left.definitions, ...right.definitions]),
    footnotes: new Set([...left.footnotes, ...right.footnotes]),
  };
}
