import type { Clause, Fault } from '../../clause.ts';
import { dictionariesWithin } from '../../dictionaries-within.ts';
import { fontsOf, toUnicode } from '../../fonts-of.ts';
import type { PdfDictionary } from '../../objects.ts';
import { isArray, PdfStream } from '../../objects.ts';
import type { CheckedDocument } from '../../read-document.ts';
import { xmpItems, xmpProperty } from '../../xmp.ts';

const standards = ['a-2b', 'a-2a', 'a-3a'] as const;

/** ISO 19005-2 (and 19005-3, which differs in 6.8): what keeps a file readable for ever. */
export const archiveClauses: readonly Clause[] = [
  {
    id: '6.1.2-1',
    standards,
    rule: 'The file begins with its header, and a comment of bytes above 127.',
    check: ({ file }) =>
      /^%PDF-1\.[0-7]\r?[\n\r]%[\x80-\xff]{4}/.test(
        Buffer.from(file.bytes.subarray(0, 32)).toString('latin1'),
      )
        ? []
        : [{ message: 'The header is not as it should be' }],
  },
  {
    id: '6.1.3-1',
    standards,
    rule: 'The trailer has an identifier.',
    check: ({ file }) =>
      file.array(file.trailer.entries.get('ID')).length === 2 ? [] : [{ message: 'The trailer has no `ID`' }],
  },
  {
    id: '6.1.3-2',
    standards,
    rule: 'The file is not encrypted.',
    check: ({ file }) => (file.trailer.entries.has('Encrypt') ? [{ message: 'The file is encrypted' }] : []),
  },
  objectClause(
    '6.1.7.1-3',
    'No stream lies in another file.',
    (object) => object instanceof PdfStream && object.dictionary.entries.has('F'),
  ),
  objectClause(
    '6.1.7.2-1',
    'No stream is compressed by LZW.',
    (object, { file }) =>
      object instanceof PdfStream && filtersOf(object, file).some((name) => name === 'LZWDecode'),
  ),
  {
    id: '6.1.13-8',
    standards,
    rule: 'States are saved 28 deep at most.',
    check: ({ pages }) =>
      pages
        .filter(({ content }) => content.deepestSave > 28)
        .map(({ number, content }) => ({
          message: `States are saved ${content.deepestSave} deep`,
          page: number,
        })),
  },
  {
    id: '6.2.2-1',
    standards,
    rule: 'Content has no operators but those of ISO 32000-1.',
    check: ({ pages }) =>
      pages.flatMap(({ number, content }) => {
        const [first] = content.unknownOperators;
        return first === undefined
          ? []
          : [{ message: `The operator \`${first}\` is not known`, page: number }];
      }),
  },
  {
    id: '6.2.4.3-2',
    standards,
    rule: 'Colours of a device have an output intent of that kind.',
    check: (document) => {
      const colors = intentColors(document);
      return document.pages.flatMap(({ number, content }) => {
        const wrong = [...content.deviceColors].find(
          (space) => !(space === 'DeviceGray' ? colors !== undefined : colors === space),
        );
        return wrong === undefined
          ? []
          : [{ message: `${wrong} is used without an output intent for it`, page: number }];
      });
    },
  },
  objectClause(
    '6.2.4.3-3',
    'Images in colours of a device have an output intent of that kind.',
    (object, document) => {
      const { file } = document;
      if (!(object instanceof PdfStream) || file.name(object.dictionary.entries.get('Subtype')) !== 'Image')
        return false;
      const space = file.resolve(object.dictionary.entries.get('ColorSpace'));
      const base = file.name(isArray(space) ? (file.name(space[0]) === 'Indexed' ? space[1] : null) : space);
      if (base === 'DeviceRGB' || base === 'DeviceCMYK') return intentColors(document) !== base;
      return base === 'DeviceGray' && intentColors(document) === undefined;
    },
  ),
  stateClause(
    '6.2.5-1',
    'No transfer function.',
    (state, { file }) =>
      state.entries.has('TR') ||
      (state.entries.has('TR2') && file.name(state.entries.get('TR2')) !== 'Default') ||
      state.entries.has('HTP'),
  ),
  {
    id: '6.2.6-1',
    standards,
    rule: 'Rendering intents are those of ISO 32000-1.',
    check: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        content.intents
          .filter(
            (intent) =>
              !['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'].includes(intent),
          )
          .map((intent) => ({ message: `${intent} is no rendering intent`, page: number })),
      ),
  },
  objectClause('6.2.8-1', 'Images have no alternates, no OPI, and are not smoothed.', (object, { file }) => {
    if (!(object instanceof PdfStream) || file.name(object.dictionary.entries.get('Subtype')) !== 'Image')
      return false;
    const { entries } = object.dictionary;
    return (
      entries.has('Alternates') || entries.has('OPI') || file.resolve(entries.get('Interpolate')) === true
    );
  }),
  objectClause('6.2.9-1', 'No PostScript, no parts of other files, no OPI.', (object, { file }) => {
    if (!(object instanceof PdfStream)) return false;
    const { entries } = object.dictionary;
    const subtype = file.name(entries.get('Subtype'));
    return (
      subtype === 'PS' ||
      (subtype === 'Form' && (entries.has('Ref') || entries.has('OPI') || entries.has('PS')))
    );
  }),
  stateClause('6.2.10-1', 'Blend modes are those of ISO 32000-1.', (state, { file }) => {
    const mode = file.resolve(state.entries.get('BM'));
    const names = (isArray(mode) ? mode : [mode]).flatMap((name) => file.name(name) ?? []);
    return names.some((name) => !blendModes.has(name));
  }),
  {
    id: '6.2.11.7.3-1',
    standards: ['a-2a', 'a-3a'],
    rule: 'Characters of private use have a replacement text.',
    check: privateUseFaults,
  },
  annotationClause(
    '6.3.1-1',
    'Annotations are of kinds that can be drawn for ever.',
    ({ entries }, { file }) =>
      ['3D', 'Sound', 'Screen', 'Movie'].includes(file.name(entries.get('Subtype')) ?? ''),
  ),
  annotationClause('6.3.2-1', 'Annotations are printed, and not hidden.', ({ entries }, { file }) => {
    if (file.name(entries.get('Subtype')) === 'Popup') return false;
    const flags = file.number(entries.get('F'));
    // Print set; Invisible, Hidden, NoView, ToggleNoView clear.
    return flags === undefined || (flags & 4) === 0 || (flags & (1 | 2 | 32 | 256)) !== 0;
  }),
  annotationClause('6.3.3-1', 'Annotations bring their appearance.', ({ entries }, { file }) => {
    const subtype = file.name(entries.get('Subtype')) ?? '';
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = file
      .array(entries.get('Rect'))
      .map((value) => file.number(value) ?? 0);
    return !['Popup', 'Link'].includes(subtype) && !entries.has('AP') && (x1 !== x2 || y1 !== y2);
  }),
  objectClause('6.5.1-1', 'No action leaves the document’s hands.', (object, { file }) =>
    dictionariesWithin(object).some(({ entries }) => {
      const type = file.name(entries.get('Type'));
      const isAction = type === undefined || type === 'Action';
      return isAction && forbiddenActions.has(file.name(entries.get('S')) ?? '');
    }),
  ),
  {
    id: '6.5.2-1',
    standards,
    rule: 'Nothing acts by itself.',
    check: ({ catalog, pages }) => [
      ...(catalog.entries.has('AA') ? [{ message: 'The catalog has `AA`' }] : []),
      ...pages
        .filter(({ dictionary }) => dictionary.entries.has('AA'))
        .map(({ number }) => ({ message: 'A page has `AA`', page: number })),
    ],
  },
  {
    id: '6.6.2.1-1',
    standards,
    rule: 'The catalog has metadata that are not compressed.',
    check: ({ file, catalog, metadata }) =>
      metadata === undefined ||
      file.dictionary(catalog.entries.get('Metadata'))?.entries.has('Filter') === true
        ? [{ message: 'The metadata are missing or compressed' }]
        : [],
  },
  {
    id: '6.6.3-1',
    standards,
    rule: 'The information dictionary says what the metadata say.',
    check: informationFaults,
  },
  {
    id: '6.6.4-1',
    standards,
    rule: 'The metadata name part and conformance level of PDF/A.',
    check: ({ metadata }) => {
      const part = xmpProperty(metadata ?? '', 'pdfa', 'part')?.value.trim() ?? '';
      const level = xmpProperty(metadata ?? '', 'pdfa', 'conformance')?.value.trim() ?? '';
      return /^[23]$/.test(part) && /^[ABU]$/.test(level)
        ? []
        : [{ message: `\`pdfaid\` says part “${part}” and conformance “${level}”` }];
    },
  },
  {
    id: '6.8-1',
    standards: ['a-2b', 'a-2a'],
    rule: 'Nothing but PDF/A is attached.',
    check: (document) =>
      fileSpecifications(document).map((object) => ({
        message: 'A file is attached: that is for PDF/A-3',
        object,
      })),
  },
  {
    id: '6.8-2',
    standards: ['a-3a'],
    rule: 'Attached files have names, a media type and a relationship, and belong to the document.',
    check: (document) => {
      const { file, catalog } = document;
      return fileSpecifications(document)
        .filter((number) => {
          const dictionary = file.dictionary(file.object(number));
          const embedded = file.dictionary(file.get(dictionary?.entries.get('EF'), 'F'));
          const isNamed = ['F', 'UF'].every((key) => (file.text(dictionary?.entries.get(key)) ?? '') !== '');
          return (
            !isNamed ||
            file.name(dictionary?.entries.get('AFRelationship')) === undefined ||
            file.name(embedded?.entries.get('Subtype')) === undefined
          );
        })
        .map(
          (object): Fault => ({
            message: 'An attached file lacks names, media type or relationship',
            object,
          }),
        )
        .concat(
          fileSpecifications(document).length > 0 && file.array(catalog.entries.get('AF')).length === 0
            ? [{ message: 'The catalog has no `AF`' }]
            : [],
        );
    },
  },
];

const blendModes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

const forbiddenActions = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3D JavaScript'.split(' '),
);

function filtersOf(stream: PdfStream, file: CheckedDocument['file']): readonly string[] {
  const filter = file.resolve(stream.dictionary.entries.get('Filter'));
  return (isArray(filter) ? filter : [filter]).flatMap((name) => file.name(name) ?? []);
}

function objectClause(
  id: string,
  rule: string,
  isWrong: (object: ReturnType<CheckedDocument['file']['object']>, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      document.file.objectNumbers
        .filter((number) => isWrong(document.file.object(number), document))
        .map((object) => ({ message: `Not so: ${rule}`, object })),
  };
}

function stateClause(
  id: string,
  rule: string,
  isWrong: (state: PdfDictionary, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      document.pages
        .filter(({ content }) => content.graphicsStates.some((state) => isWrong(state, document)))
        .map(({ number }) => ({ message: `Not so: ${rule}`, page: number })),
  };
}

function annotationClause(
  id: string,
  rule: string,
  isWrong: (annotation: PdfDictionary, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      document.pages.flatMap((page) =>
        page.annotations
          .filter(({ dictionary }) => isWrong(dictionary, document))
          .map(({ object }) => ({
            message: `Not so: ${rule}`,
            page: page.number,
            ...(object === undefined ? {} : { object }),
          })),
      ),
  };
}

/** The kind of device colours that the output intent's profile describes. */
function intentColors({
  file,
  catalog,
}: CheckedDocument): 'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray' | undefined {
  for (const intent of file.array(catalog.entries.get('OutputIntents'))) {
    if (file.name(file.get(intent, 'S')) !== 'GTS_PDFA1') continue;
    const profile = file.resolve(file.get(intent, 'DestOutputProfile'));
    if (!(profile instanceof PdfStream)) continue;
    const space = Buffer.from(file.decode(profile).subarray(16, 20)).toString('latin1');
    if (space === 'RGB ') return 'DeviceRGB';
    if (space === 'CMYK') return 'DeviceCMYK';
    if (space === 'GRAY') return 'DeviceGray';
  }
  return undefined;
}

function privateUseFaults(document: CheckedDocument): readonly Fault[] {
  const { file } = document;
  const privateCodes = new Map(
    fontsOf(document).map((font) => {
      const map = toUnicode(font.dictionary.entries.get('ToUnicode'), document);
      const codes = [...font.codes].filter((code) => isPrivate(map?.get(code) ?? ''));
      return [font.dictionary, { codes: new Set(codes), step: font.isIdentity ? 2 : 1 }] as const;
    }),
  );
  return document.pages.flatMap((page) => {
    const bare = page.content.painted.some(({ font, shown, markings }) => {
      const dictionary = file.dictionary(font);
      const known = dictionary === undefined ? undefined : privateCodes.get(dictionary);
      if (known === undefined || known.codes.size === 0) return false;
      const isReplaced = markings.some(
        (marking) =>
          file.text(marking.properties?.entries.get('ActualText')) !== undefined ||
          file.text(page.elementOf(marking)?.dictionary.entries.get('ActualText')) !== undefined,
      );
      return (
        !isReplaced &&
        (shown ?? []).some((string) => codesOf(string, known.step).some((code) => known.codes.has(code)))
      );
    });
    return bare ? [{ message: 'A character of private use has no replacement text', page: page.number }] : [];
  });
}

function codesOf(string: string, step: number): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at + step <= string.length; at += step) {
    codes.push(step === 1 ? string.charCodeAt(at) : (string.charCodeAt(at) << 8) | string.charCodeAt(at + 1));
  }
  return codes;
}

/** U+E000–F8FF, and planes 15 and 16. */
function isPrivate(hexadecimal: string): boolean {
  for (let at = 0; at + 4 <= hexadecimal.length; at += 4) {
    const unit = Number.parseInt(hexadecimal.slice(at, at + 4), 16);
    if ((unit >= 0xe000 && unit <= 0xf8ff) || (unit >= 0xdb80 && unit <= 0xdbff)) return true;
  }
  return false;
}

function informationFaults({ file, metadata }: CheckedDocument): readonly Fault[] {
  const information = file.dictionary(file.trailer.entries.get('Info'));
  if (information === undefined) return [];
  const said = (key: string): string | undefined => file.text(information.entries.get(key));
  const property = (namespace: 'dc' | 'pdf' | 'xmp', name: string): string | undefined => {
    const value = xmpProperty(metadata ?? '', namespace, name)?.value;
    return value === undefined ? undefined : xmpItems(value)[0]?.text;
  };
  const pairs = [
    ['Title', property('dc', 'title')],
    ['Author', property('dc', 'creator')],
    ['Subject', property('dc', 'description')],
    ['Keywords', property('pdf', 'Keywords')],
    ['Creator', property('xmp', 'CreatorTool')],
    ['Producer', property('pdf', 'Producer')],
  ] as const;
  const texts = pairs
    .filter(([key, value]) => said(key) !== undefined && said(key) !== value)
    .map(([key]) => key);
  const dates = [
    ['CreationDate', property('xmp', 'CreateDate')],
    ['ModDate', property('xmp', 'ModifyDate')],
  ] as const;
  const wrong = dates
    .filter(([key, value]) => said(key) !== undefined && digits(said(key)) !== digits(value))
    .map(([key]) => key);
  return [...texts, ...wrong].map((key) => ({ message: `\`${key}\` is not what the metadata say` }));
}

/** Year to second; both are in UTC where they are ours. */
function digits(date: string | undefined): string {
  return (date ?? '')
    .replace(/^D:/, '')
    .replace(/[Z+].*$/, '')
    .replace(/\D/g, '')
    .slice(0, 14);
}

function fileSpecifications({ file }: CheckedDocument): readonly number[] {
  return file.objectNumbers.filter(
    (number) => file.dictionary(file.object(number))?.entries.has('EF') === true,
  );
}
