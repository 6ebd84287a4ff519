import { type Document, Packer } from 'docx';
import { placeWritten, type WrittenBlocks } from '../elements/written-blocks.ts';
import { joinSectionEnds } from './join-section-ends.ts';

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const documentPath = 'word/document.xml';

interface Compiler {
  compile(document: Document): Parts;
}

/**
 * The parts that `docx` would zip. Its packer gives them only as a zip file that would have to be opened again, so its
 * compiler is asked itself; `docx` is pinned to the version that has it there, and a test says so.
 *
 * `written` are the flows of the document's sections, in their order.
 */
export function compileParts(document: Document, written: readonly WrittenBlocks[]): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const parts = new Map(compiler.compile(document));
  const xml = parts.get(documentPath);
  if (typeof xml === 'string') parts.set(documentPath, joinSectionEnds(placeWritten(xml, written)));
  return parts;
}
