import { type Document, Packer } from 'docx';
import { placeWritten, type WrittenBlocks } from '../elements/written-blocks.ts';
import { joinSectionEnds } from './join-section-ends.ts';

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const documentPath = 'word/document.xml';

interface Compiler {
  readonly formatter: Formatter;
  compile(document: Document): Parts;
}

/** Turns an element into the object of which XML is written. */
interface Formatter {
  format(component: unknown, context: unknown): object;
}

/**
 * The parts that `docx` would zip. Its packer gives them only as a zip file that would have to be opened again, so its
 * compiler is asked itself; `docx` is pinned to the version that has it there, and a test says so. Of the parts that are replaced
 * it writes the names alone.
 *
 * `written` are the flows of the document's sections, in their order.
 */
export function compileParts(document: Document, written: readonly WrittenBlocks[]): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const replaced = replacedParts(document);
  const sparing: Compiler = Object.assign(Object.create(compiler), {
    formatter: {
      format: (component: unknown, context: unknown) =>
        replaced.has(component) ? { replaced: {} } : compiler.formatter.format(component, context),
    },
  });
  const parts = new Map(sparing.compile(document));
  const xml = parts.get(documentPath);
  if (typeof xml === 'string') parts.set(documentPath, joinSectionEnds(placeWritten(xml, written)));
  return parts;
}

/** What is written here and not by `docx`, or not at all: its own styles alone take longer than the text of a page. */
function replacedParts(document: Document): ReadonlySet<unknown> {
  return new Set([
    document.Styles,
    document.Numbering,
    document.Settings,
    document.FontTable.View,
    document.Theme,
    document.CoreProperties,
    document.AppProperties,
    document.CustomProperties,
  ]);
}
