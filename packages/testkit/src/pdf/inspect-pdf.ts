import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { onceForBytes } from '../judges/once-for-bytes.ts';
import type {
  InspectedPdf,
  PdfLink,
  PdfMetadata,
  PdfOutlineEntry,
  PdfPage,
  PdfTextItem,
} from './inspected-pdf.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';

/** Reads a PDF with PDF.js. Throws when it cannot be opened. */
export const inspectPdf = onceForBytes(readPdf);

function readPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  return readWithPdfjs(bytes, async (document) => {
    const pages = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await inspectPage(await document.getPage(number), document));
    }
    return { pages, outline: await readOutline(document), metadata: await readMetadata(document) };
  });
}

async function inspectPage(page: PDFPageProxy, document: PDFDocumentProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  // Fonts are loaded by interpreting the page; their names are known only then.
  await page.getOperatorList();
  const content = await page.getTextContent();
  const items = content.items.flatMap((item): readonly PdfTextItem[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as readonly number[];
    const sizePt = Math.hypot(skew, scale);
    return [
      {
        text: item.str,
        xPt: x - left,
        yPt: top - y,
        widthPt: item.width,
        font: fontName(page, item.fontName),
        sizePt,
      },
    ];
  });
  return {
    number: page.pageNumber,
    widthPt: right - left,
    heightPt: top - bottom,
    items,
    links: await readLinks(page, document, left, top),
    comments: await readComments(page),
  };
}

function fontName(page: PDFPageProxy, id: string): string {
  // `commonObjs` is untyped in PDF.js; a loaded font has its PostScript name.
  const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { readonly name?: string }) : undefined;
  return (font?.name ?? id).replace(/^[A-Z]{6}\+/, '');
}

interface LinkAnnotation {
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly dest?: Destination;
}

type Destination = string | readonly unknown[] | null;

async function readLinks(
  page: PDFPageProxy,
  document: PDFDocumentProxy,
  left: number,
  top: number,
): Promise<readonly PdfLink[]> {
  // PDF.js types annotations as `any`; the fields named here are those of a link (PDF 32000-1 §12.5.6.5).
  const annotations = (await page.getAnnotations()) as readonly LinkAnnotation[];
  const links: PdfLink[] = [];
  for (const annotation of annotations) {
    if (annotation.subtype !== 'Link') continue;
    const [x1, y1, x2, y2] = annotation.rect;
    const url = annotation.url ?? annotation.unsafeUrl;
    const targetPage = await pageOfDestination(document, annotation.dest ?? null);
    links.push({
      rect: [x1 - left, top - y2, x2 - left, top - y1],
      ...(url === undefined ? {} : { url }),
      ...(targetPage === undefined ? {} : { targetPage }),
    });
  }
  return links;
}

async function readComments(page: PDFPageProxy): Promise<readonly string[]> {
  // As above: the fields of a text annotation (PDF 32000-1 §12.5.6.4).
  const annotations = (await page.getAnnotations()) as readonly {
    readonly subtype: string;
    readonly contentsObj?: { readonly str: string };
  }[];
  return annotations.flatMap(({ subtype, contentsObj }) =>
    subtype === 'Text' ? [contentsObj?.str ?? ''] : [],
  );
}

async function pageOfDestination(
  document: PDFDocumentProxy,
  destination: Destination,
): Promise<number | undefined> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const target = explicit?.[0];
  if (target === undefined || target === null) return undefined;
  if (typeof target === 'number') return target + 1;
  // An explicit destination begins with a page number or a reference to the page (PDF 32000-1 §12.3.2.2).
  return 1 + (await document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0]));
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function readOutline(document: PDFDocumentProxy): Promise<readonly PdfOutlineEntry[]> {
  const entries: PdfOutlineEntry[] = [];
  const visit = async (nodes: readonly OutlineNode[], depth: number): Promise<void> => {
    for (const node of nodes) {
      const page = await pageOfDestination(document, node.dest);
      entries.push({ title: node.title, depth, ...(page === undefined ? {} : { page }) });
      await visit(node.items as readonly OutlineNode[], depth + 1);
    }
  };
  // PDF.js gives null, against its types, when there is no outline.
  await visit(((await document.getOutline()) as OutlineNode[] | null) ?? [], 1);
  return entries;
}

const metadataKeys = {
  title: 'Title',
  author: 'Author',
  subject: 'Subject',
  keywords: 'Keywords',
  creator: 'Creator',
  producer: 'Producer',
  creationDate: 'CreationDate',
  language: 'Language',
  version: 'PDFFormatVersion',
} satisfies Record<keyof PdfMetadata, string>;

async function readMetadata(document: PDFDocumentProxy): Promise<PdfMetadata> {
  // PDF.js types the information dictionary as Object; its entries are looked up by name.
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(metadataKeys).flatMap(([key, name]) =>
      typeof info[name] === 'string' && info[name] !== '' ? [[key, info[name]]] : [],
    ),
  );
}
