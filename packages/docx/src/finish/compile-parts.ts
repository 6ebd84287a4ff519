import { type Document, Packer } from 'docx';

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  compile(document: Document): Parts;
}

/**
 * The parts that `docx` would zip. Its packer gives them only as a zip file that would have to be opened again, so its
 * compiler is asked itself; `docx` is pinned to the version that has it there, and a test says so.
 */
export function compileParts(document: Document): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return compiler.compile(document);
}
