import type { ContentFacts, Marking } from './content/interpret-content.ts';
import { interpretContent } from './content/interpret-content.ts';
import type { PdfDictionary, PdfObject } from './objects.ts';
import { isArray, PdfReference, PdfStream } from './objects.ts';
import { type FoundPage, pagesOf } from './pages-of.ts';
import { PdfFile } from './read/pdf-file.ts';
import type { StructureElement, StructureTree } from './structure.ts';
import { readStructure } from './structure.ts';

export interface CheckedPage {
  /** From 1 on. */
  readonly number: number;
  readonly object: number | undefined;
  readonly dictionary: PdfDictionary;
  readonly resources: PdfObject;
  readonly content: ContentFacts;
  readonly annotations: readonly {
    readonly object: number | undefined;
    readonly dictionary: PdfDictionary;
  }[];
  /** The element that a marked content belongs to. */
  elementOf(marking: Marking): StructureElement | undefined;
}

/** All that clauses look at. */
export interface CheckedDocument {
  readonly file: PdfFile;
  readonly catalog: PdfDictionary;
  /** The XMP packet; undefined where there is none. */
  readonly metadata: string | undefined;
  readonly structure: StructureTree;
  readonly pages: readonly CheckedPage[];
}

/** Reads a file for checking; throws where it is no PDF file. */
export function readDocument(bytes: Uint8Array): CheckedDocument {
  const file = new PdfFile(bytes);
  const { catalog } = file;
  const structure = readStructure(file);
  const byPage = new Map<string, StructureElement>();
  for (const element of structure.elements) {
    for (const { page, mcid } of element.contents) byPage.set(`${page}:${mcid}`, element);
  }
  const metadata = file.resolve(catalog.entries.get('Metadata'));
  return {
    file,
    catalog,
    metadata: metadata instanceof PdfStream ? decodeMetadata(file.decode(metadata)) : undefined,
    structure,
    pages: pagesOf(file).map((page, index) => checkedPage(page, index + 1, byPage, file)),
  };
}

function decodeMetadata(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    return Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)))
      .swap16()
      .toString('utf16le');
  }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.subarray(2).toString('utf16le');
  return buffer.toString('utf8');
}

function checkedPage(
  { object, dictionary, resources }: FoundPage,
  number: number,
  elements: ReadonlyMap<string, StructureElement>,
  file: PdfFile,
): CheckedPage {
  const contents = file.resolve(dictionary.entries.get('Contents'));
  const parts = (isArray(contents) ? contents : [contents]).flatMap((part) => {
    const stream = file.resolve(part);
    return stream instanceof PdfStream ? [Buffer.from(file.decode(stream)), Buffer.from('\n')] : [];
  });
  return {
    number,
    object,
    dictionary,
    resources,
    content: interpretContent(Buffer.concat(parts), resources, file),
    annotations: file.array(dictionary.entries.get('Annots')).flatMap((annotation) => {
      const found = file.dictionary(annotation);
      const reference = annotation instanceof PdfReference ? annotation.object : undefined;
      return found === undefined ? [] : [{ object: reference, dictionary: found }];
    }),
    elementOf: ({ mcid }) => (mcid === undefined ? undefined : elements.get(`${object}:${mcid}`)),
  };
}
