import type { PdfDictionary, PdfObject } from './objects.ts';
import { isArray, PdfReference, PdfStream } from './objects.ts';
import type { CheckedDocument } from './read-document.ts';

/** A font that text is shown in. */
export interface UsedFont {
  readonly object: number | undefined;
  readonly dictionary: PdfDictionary;
  readonly subtype: string;
  /** The CID font of a composite one. */
  readonly descendant: PdfDictionary | undefined;
  readonly descriptor: PdfDictionary | undefined;
  /** Codes that are shown: two bytes each in fonts with the encoding `Identity-H` or `-V`, else one. */
  readonly codes: ReadonlySet<number>;
  readonly isIdentity: boolean;
  /** The first page that uses it. */
  readonly page: number;
  /** Whether it shows more than invisible text. */
  readonly isSeen: boolean;
}

const fontsByDocument = new WeakMap<CheckedDocument, readonly UsedFont[]>();

/** The fonts that a document's text is shown in, with the codes that are shown. */
export function fontsOf(document: CheckedDocument): readonly UsedFont[] {
  let fonts = fontsByDocument.get(document);
  if (fonts === undefined) {
    fonts = readFonts(document);
    fontsByDocument.set(document, fonts);
  }
  return fonts;
}

function readFonts({ file, pages }: CheckedDocument): readonly UsedFont[] {
  const found = new Map<PdfDictionary, UsedFont & { codes: Set<number>; isSeen: boolean }>();
  for (const page of pages) {
    for (const { type, font, shown, renderingMode } of page.content.painted) {
      const dictionary = type === 'text' ? file.dictionary(font) : undefined;
      if (dictionary === undefined) continue;
      let used = found.get(dictionary);
      if (used === undefined) {
        const descendant = file.dictionary(file.array(dictionary.entries.get('DescendantFonts'))[0]);
        const encoding = file.name(dictionary.entries.get('Encoding'));
        used = {
          object: font instanceof PdfReference ? font.object : undefined,
          dictionary,
          subtype: file.name(dictionary.entries.get('Subtype')) ?? '',
          descendant,
          descriptor: file.dictionary((descendant ?? dictionary).entries.get('FontDescriptor')),
          codes: new Set<number>(),
          isIdentity: encoding === 'Identity-H' || encoding === 'Identity-V',
          page: page.number,
          isSeen: false,
        };
        found.set(dictionary, used);
      }
      if (renderingMode !== 3) used.isSeen = true;
      for (const string of shown ?? []) addCodes(string, used);
    }
  }
  return [...found.values()];
}

function addCodes(string: string, { codes, isIdentity }: { codes: Set<number>; isIdentity: boolean }): void {
  const step = isIdentity ? 2 : 1;
  for (let at = 0; at + step <= string.length; at += step) {
    const high = isIdentity ? string.charCodeAt(at) << 8 : 0;
    codes.add(high | string.charCodeAt(at + step - 1));
  }
}

/** A font program's bytes. */
export function fontProgram({ descriptor }: UsedFont, { file }: CheckedDocument): Uint8Array | undefined {
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    const stream = file.resolve(descriptor?.entries.get(key));
    if (stream instanceof PdfStream) return file.decode(stream);
  }
  return undefined;
}

/** The widths that a CID font declares, by CID (ISO 32000-1, 9.7.4.3). */
export function cidWidths(descendant: PdfDictionary, { file }: CheckedDocument): (cid: number) => number {
  const widths = new Map<number, number>();
  const list = file.array(descendant.entries.get('W')).map((item) => file.resolve(item));
  for (let at = 0; at < list.length; ) {
    const [first, second, third] = [list[at], list[at + 1], list[at + 2]];
    if (typeof first !== 'number') break;
    if (isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, file.number(width) ?? 0);
      at += 2;
    } else if (typeof second === 'number' && typeof third === 'number') {
      for (let cid = first; cid <= Math.min(second, 65_535); cid += 1) widths.set(cid, third);
      at += 3;
    } else break;
  }
  const otherwise = file.number(descendant.entries.get('DW')) ?? 1000;
  return (cid) => widths.get(cid) ?? otherwise;
}

/** The texts of a `ToUnicode` map by code (ISO 32000-1, 9.10.3), as UTF-16 in hexadecimal. */
export function toUnicode(
  object: PdfObject | undefined,
  { file }: CheckedDocument,
): ReadonlyMap<number, string> | undefined {
  const stream = file.resolve(object);
  if (!(stream instanceof PdfStream)) return undefined;
  const map = new Map<number, string>();
  const source = Buffer.from(file.decode(stream)).toString('latin1');
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([\da-fA-F\s]*)>\s*<([\da-fA-F\s]*)>/g)) {
      map.set(Number.parseInt(code, 16), clean(text));
    }
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = /<([\da-fA-F\s]*)>\s*<([\da-fA-F\s]*)>\s*(?:<([\da-fA-F\s]*)>|\[([^\]]*)\])/g;
    for (const [, low = '', high = '', text, list] of body.matchAll(ranges)) {
      addRange(map, { low: Number.parseInt(low, 16), high: Number.parseInt(high, 16), text, list });
    }
  }
  return map;
}

function addRange(
  map: Map<number, string>,
  range: {
    readonly low: number;
    readonly high: number;
    readonly text: string | undefined;
    readonly list: string | undefined;
  },
): void {
  const { low, text, list } = range;
  const high = Math.min(range.high, low + 65_535);
  if (list !== undefined) {
    const items = [...list.matchAll(/<([\da-fA-F\s]*)>/g)].map(([, item = '']) => clean(item));
    for (let code = low; code <= high; code += 1) map.set(code, items[code - low] ?? '');
    return;
  }
  const first = clean(text ?? '');
  const head = first.slice(0, -4);
  const last = Number.parseInt(first.slice(-4), 16);
  for (let code = low; code <= high; code += 1) {
    map.set(code, head + (last + code - low).toString(16).toUpperCase().padStart(4, '0'));
  }
}

function clean(hexadecimal: string): string {
  return hexadecimal.replace(/\s+/g, '').toUpperCase();
}
