import type { Clause, Fault } from '../../clause.ts';
import type { UsedFont } from '../../fonts-of.ts';
import { cidWidths, fontProgram, fontsOf, toUnicode } from '../../fonts-of.ts';
import { PdfStream, PdfString } from '../../objects.ts';
import type { CheckedDocument } from '../../read-document.ts';
import { predefinedCmaps } from '../predefined-cmaps.ts';
import { trueTypeGlyphs } from '../true-type-glyphs.ts';
import { trueTypeWidths } from '../true-type-widths.ts';

type Judge = (font: UsedFont, document: CheckedDocument) => string | undefined;

/** The same rules stand in ISO 14289-1, 7.21, and ISO 19005-2, 6.2.11: the second clause is that of PDF/A. */
export const fontClauses: readonly Clause[] = [
  ...fontClause(
    '7.21.3.1-1',
    '6.2.11.3.1-1',
    'A composite font and its CID font are of one character collection.',
    collectionFault,
  ),
  ...fontClause(
    '7.21.3.2-1',
    '6.2.11.3.2-1',
    'Embedded TrueType CID fonts say which glyph a CID is.',
    (font, { file }) => {
      if (file.name(font.descendant?.entries.get('Subtype')) !== 'CIDFontType2') return undefined;
      if (font.descriptor?.entries.has('FontFile2') !== true) return undefined;
      const map = file.resolve(font.descendant?.entries.get('CIDToGIDMap'));
      return map instanceof PdfStream || file.name(map) === 'Identity'
        ? undefined
        : 'It has no `CIDToGIDMap`';
    },
  ),
  ...fontClause(
    '7.21.3.3-1',
    '6.2.11.3.3-1',
    'The map of codes is a predefined one or embedded.',
    (font, { file }) => {
      const name = font.subtype === 'Type0' ? file.name(font.dictionary.entries.get('Encoding')) : undefined;
      return name === undefined || predefinedCmaps.has(name) ? undefined : `Its encoding ${name} is neither`;
    },
  ),
  ...fontClause(
    '7.21.3.3-2',
    '6.2.11.3.3-2',
    'An embedded map of codes and its dictionary name one writing mode.',
    (font, { file }) => {
      const encoding = file.resolve(font.dictionary.entries.get('Encoding'));
      if (!(encoding instanceof PdfStream)) return undefined;
      const said = file.number(encoding.dictionary.entries.get('WMode')) ?? 0;
      const source = Buffer.from(file.decode(encoding)).toString('latin1');
      const written = Number(/\/WMode\s+(\d)/.exec(source)?.[1] ?? 0);
      return said === written ? undefined : `Its dictionary says ${said}, its map ${written}`;
    },
  ),
  ...fontClause(
    '7.21.3.3-3',
    '6.2.11.3.3-3',
    'A map of codes uses predefined ones only.',
    (font, { file }) => {
      const encoding = file.resolve(font.dictionary.entries.get('Encoding'));
      const used =
        encoding instanceof PdfStream ? file.name(encoding.dictionary.entries.get('UseCMap')) : undefined;
      return used === undefined || predefinedCmaps.has(used) ? undefined : `It uses ${used}`;
    },
  ),
  ...fontClause('7.21.4.1-1', '6.2.11.4.1-1', 'Fonts are embedded.', (font, document) =>
    !font.isSeen || font.subtype === 'Type3' || fontProgram(font, document) !== undefined
      ? undefined
      : 'It is not embedded',
  ),
  ...fontClause(
    '7.21.5-1',
    '6.2.11.5-1',
    'Widths in a TrueType CID font are those of its program.',
    widthFault,
  ),
  ...fontClause('7.21.6-3', '6.2.11.6-3', 'A symbolic TrueType font has no encoding.', (font, { file }) => {
    if (font.subtype !== 'TrueType') return undefined;
    const flags = file.number(font.descriptor?.entries.get('Flags')) ?? 0;
    return (flags & 4) !== 0 && font.dictionary.entries.has('Encoding') ? 'It has one' : undefined;
  }),
  ...fontClause('7.21.7-1', '6.2.11.7.2-1', 'Codes can be read as Unicode.', unicodeFault),
  ...fontClause(
    '7.21.7-2',
    '6.2.11.7.2-2',
    'No code is read as U+0000, U+FEFF or U+FFFE.',
    (font, document) => {
      const map = toUnicode(font.dictionary.entries.get('ToUnicode'), document);
      const bad = [...font.codes].find((code) => ['0000', 'FEFF', 'FFFE'].includes(map?.get(code) ?? ''));
      return bad === undefined ? undefined : `The code ${bad} is`;
    },
  ),
  ...fontClause('7.21.8-1', '6.2.11.8-1', 'No glyph `.notdef` is shown.', (font, { file }) => {
    const map = font.descendant?.entries.get('CIDToGIDMap');
    const isPlain = font.isIdentity && (map === undefined || file.name(map) === 'Identity');
    return isPlain && font.codes.has(0) ? 'It shows it' : undefined;
  }),
];

function fontClause(uaId: string, aId: string, rule: string, judge: Judge): readonly Clause[] {
  const check = (document: CheckedDocument): readonly Fault[] =>
    fontsOf(document).flatMap((font) => {
      const fault = judge(font, document);
      if (fault === undefined) return [];
      const name = document.file.name(font.dictionary.entries.get('BaseFont')) ?? 'without a name';
      const message = `The font ${name}: ${fault}. Rule: ${rule}`;
      return [{ message, page: font.page, ...(font.object === undefined ? {} : { object: font.object }) }];
    });
  const isForReaders = aId.startsWith('6.2.11.7');
  return [
    { id: uaId, standards: ['ua-1'], rule, check },
    { id: aId, standards: isForReaders ? ['a-2a', 'a-3a'] : ['a-2b', 'a-2a', 'a-3a'], rule, check },
  ];
}

function collectionFault(
  { dictionary, descendant, subtype }: UsedFont,
  { file }: CheckedDocument,
): string | undefined {
  const encoding = file.resolve(dictionary.entries.get('Encoding'));
  if (subtype !== 'Type0' || !(encoding instanceof PdfStream)) return undefined;
  const outer = file.dictionary(encoding.dictionary.entries.get('CIDSystemInfo'));
  const inner = file.dictionary(descendant?.entries.get('CIDSystemInfo'));
  const same = (key: string): boolean =>
    bytesOf(outer?.entries.get(key)) === bytesOf(inner?.entries.get(key));
  const bytesOf = (value: Parameters<typeof file.resolve>[0]): string | undefined => {
    const resolved = file.resolve(value);
    return resolved instanceof PdfString ? resolved.bytes : undefined;
  };
  if (!same('Registry') || !same('Ordering')) return 'They are of different ones';
  const supplement = (info: typeof outer): number => file.number(info?.entries.get('Supplement')) ?? 0;
  return supplement(inner) > supplement(outer) ? 'Its CID font has a later supplement' : undefined;
}

function widthFault(font: UsedFont, document: CheckedDocument): string | undefined {
  if (font.subtype === 'TrueType') return simpleWidthFault(font, document);
  const { descendant } = font;
  const isPlain =
    font.isIdentity && document.file.name(descendant?.entries.get('CIDToGIDMap')) === 'Identity';
  const program = isPlain && font.isSeen ? fontProgram(font, document) : undefined;
  const measured = program === undefined ? undefined : trueTypeWidths(program);
  if (descendant === undefined || measured === undefined) return undefined;
  const declared = cidWidths(descendant, document);
  for (const code of font.codes) {
    const width = measured(code);
    if (width === undefined) return `It has no glyph ${code}`;
    if (Math.abs(width - declared(code)) > 1)
      return `The glyph ${code} is ${Math.round(width)} wide, not ${declared(code)}`;
  }
  return undefined;
}

/** Of a font of one byte a code, as far as it is encoded in Windows' Latin characters. */
function simpleWidthFault(font: UsedFont, document: CheckedDocument): string | undefined {
  const { file } = document;
  const { entries } = font.dictionary;
  const program =
    file.name(entries.get('Encoding')) === 'WinAnsiEncoding' && font.isSeen
      ? fontProgram(font, document)
      : undefined;
  const measured = program === undefined ? undefined : trueTypeWidths(program);
  const glyphs = program === undefined ? undefined : trueTypeGlyphs(program);
  if (measured === undefined || glyphs === undefined) return undefined;
  const first = file.number(entries.get('FirstChar')) ?? 0;
  const declared = file.array(entries.get('Widths')).map((width) => file.number(width) ?? 0);
  for (const code of font.codes) {
    const character = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
    const glyph = glyphs(character.charCodeAt(0));
    const width = glyph === undefined ? undefined : measured(glyph);
    const said = declared[code - first];
    if (width !== undefined && said !== undefined && Math.abs(width - said) > 1) {
      return `The code ${code} is ${Math.round(width)} wide, not ${said}`;
    }
  }
  return undefined;
}

const namedEncodings = new Set(['MacRomanEncoding', 'MacExpertEncoding', 'WinAnsiEncoding']);

function unicodeFault(font: UsedFont, document: CheckedDocument): string | undefined {
  const { file } = document;
  const map = toUnicode(font.dictionary.entries.get('ToUnicode'), document);
  if (map !== undefined) {
    if (!font.isIdentity) return undefined;
    const missing = [...font.codes].find((code) => (map.get(code) ?? '') === '');
    return missing === undefined ? undefined : `The code ${missing} has no text`;
  }
  const encoding = file.resolve(font.dictionary.entries.get('Encoding'));
  const base = file.name(encoding) ?? file.name(file.get(encoding, 'BaseEncoding'));
  if (font.subtype === 'Type0') {
    const ordering = file.text(file.get(font.descendant?.entries.get('CIDSystemInfo'), 'Ordering')) ?? '';
    const isKnown =
      /^(GB1|CNS1|Japan1|Korea1|KR)$/.test(ordering) ||
      (base !== undefined && predefinedCmaps.has(base) && !font.isIdentity);
    return isKnown ? undefined : 'It has no `ToUnicode`';
  }
  if (base !== undefined && namedEncodings.has(base)) return undefined;
  // Names of glyphs of Type 1 fonts say what they are; which names are known is not checked here.
  if (font.subtype === 'Type1' || font.subtype === 'MMType1' || font.subtype === 'Type3') return undefined;
  const flags = file.number(font.descriptor?.entries.get('Flags')) ?? 0;
  return (flags & 4) === 0
    ? undefined
    : 'It has neither `ToUnicode` nor an encoding that says what its codes are';
}
