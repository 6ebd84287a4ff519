import type { Clause } from '../../clause.ts';
import { isArray, PdfStream } from '../../objects.ts';
import type { CheckedDocument } from '../../read-document.ts';
import { objectClause, standards, stateClause } from './clause-makers.ts';

/** ISO 19005-2, 6.2: colours, images and graphics states. */
export const graphicsClauses: readonly Clause[] = [
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
];

const blendModes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

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
