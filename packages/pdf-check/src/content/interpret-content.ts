import type { PdfObject } from '../objects.ts';
import { isArray, type PdfDictionary, PdfName, PdfReference, PdfStream, PdfString } from '../objects.ts';
import { Keyword, Lexer } from '../read/lexer.ts';
import type { PdfFile } from '../read/pdf-file.ts';

/** A marked-content sequence that is open. */
export interface Marking {
  readonly tag: string;
  readonly properties: PdfDictionary | undefined;
  readonly mcid: number | undefined;
  /** Whether it begins in a form XObject. */
  readonly isInForm: boolean;
}

/** Something that is painted, and the sequences that it stands in, outermost first. */
export interface Painted {
  readonly type: 'text' | 'path' | 'image' | 'shading';
  readonly markings: readonly Marking[];
  /** Of a text: the font's object or dictionary, and what is shown. */
  readonly font?: PdfObject;
  readonly shown?: readonly string[];
  readonly renderingMode?: number;
}

export interface ContentFacts {
  readonly painted: readonly Painted[];
  /** Every sequence with those around it. */
  readonly markings: readonly { readonly marking: Marking; readonly around: readonly Marking[] }[];
  /** Operators that ISO 32000-1 does not define. */
  readonly unknownOperators: readonly string[];
  /** Names of rendering intents. */
  readonly intents: readonly string[];
  /** Kinds of device colour that are used. */
  readonly deviceColors: ReadonlySet<'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray'>;
  /** Form XObjects that hold marked contents with numbers, as often as they are drawn. */
  readonly taggedForms: readonly number[];
  readonly graphicsStates: readonly PdfDictionary[];
  readonly deepestSave: number;
}

const paths = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const silent = new Set(
  'm l c v y h re n W W* cm w J j M d i Tc Tw Tz TL Ts Td TD Tm T* BT ET d0 d1 BX EX MP DP gs'.split(' '),
);
const deviceOperators: Readonly<Record<string, 'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray'>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
  g: 'DeviceGray',
  G: 'DeviceGray',
};
const deepestForms = 30;

interface State {
  font: PdfObject;
  renderingMode: number;
}

/** Runs over the content of a page and of the forms that it draws (ISO 32000-1, annex A). */
export function interpretContent(bytes: Uint8Array, resources: PdfObject, file: PdfFile): ContentFacts {
  const facts = {
    painted: [] as Painted[],
    markings: [] as { marking: Marking; around: readonly Marking[] }[],
    unknownOperators: [] as string[],
    intents: [] as string[],
    deviceColors: new Set<'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray'>(),
    taggedForms: [] as number[],
    graphicsStates: [] as PdfDictionary[],
    deepestSave: 0,
  };
  const open: Marking[] = [];

  const run = (content: Uint8Array, names: PdfObject, depth: number): boolean => {
    const lexer = new Lexer(content);
    const saved: State[] = [];
    let state: State = { font: null, renderingMode: 0 };
    let operands: PdfObject[] = [];
    let hasNumbers = false;
    const lookUp = (kind: string): PdfObject => {
      const [operand] = operands;
      const name = operand instanceof PdfName ? operand.name : undefined;
      return name === undefined ? null : (file.dictionary(file.get(names, kind))?.entries.get(name) ?? null);
    };
    const paint = (type: Painted['type'], more: Partial<Painted> = {}): void => {
      facts.painted.push({ type, markings: [...open], ...more });
    };
    const show = (object: PdfObject | undefined): void => {
      const parts = isArray(object) ? object : [object];
      const shown = parts.flatMap((part) => (part instanceof PdfString ? [part.bytes] : []));
      if (shown.join('') === '') return;
      paint('text', { font: state.font, shown, renderingMode: state.renderingMode });
    };
    const begin = (properties: PdfObject | undefined): void => {
      const [tag] = operands;
      const found =
        properties instanceof PdfName
          ? file.dictionary(file.get(file.get(names, 'Properties'), properties.name))
          : file.dictionary(properties);
      const mcid = file.number(found?.entries.get('MCID'));
      if (mcid !== undefined) hasNumbers = true;
      const name = tag instanceof PdfName ? tag.name : '';
      const marking = { tag: name, properties: found, mcid, isInForm: depth > 0 };
      facts.markings.push({ marking, around: [...open] });
      open.push(marking);
    };
    const draw = (): void => {
      const object = lookUp('XObject');
      const stream = file.resolve(object);
      if (!(stream instanceof PdfStream)) return;
      if (file.name(stream.dictionary.entries.get('Subtype')) !== 'Form') {
        paint('image');
        return;
      }
      if (depth >= deepestForms) return;
      const own = stream.dictionary.entries.get('Resources') ?? names;
      const before = open.length;
      const isTagged = run(file.decode(stream), own, depth + 1);
      open.length = before;
      if (isTagged && object instanceof PdfReference) facts.taggedForms.push(object.object);
    };
    for (;;) {
      const token = lexer.next(false);
      if (token === undefined) break;
      if (!(token instanceof Keyword)) {
        operands.push(token);
        continue;
      }
      const { word } = token;
      const device = deviceOperators[word];
      if (device !== undefined) facts.deviceColors.add(device);
      else if (paths.has(word)) paint('path');
      else if (word === 'q') {
        saved.push({ ...state });
        facts.deepestSave = Math.max(facts.deepestSave, saved.length);
      } else if (word === 'Q') state = saved.pop() ?? state;
      else if (word === 'Tf') state.font = lookUp('Font');
      else if (word === 'Tr') state.renderingMode = Number(operands[0]);
      else if (word === 'Tj' || word === "'" || word === '"' || word === 'TJ') show(operands.at(-1));
      else if (word === 'BMC') begin(undefined);
      else if (word === 'BDC') begin(operands[1]);
      else if (word === 'EMC') open.pop();
      else if (word === 'Do') draw();
      else if (word === 'sh') paint('shading');
      else if (word === 'ri') facts.intents.push(file.name(operands[0]) ?? '');
      else if (word === 'BI') {
        skipInlineImage(lexer);
        paint('image');
      } else if (word === 'gs') {
        const dictionary = file.dictionary(lookUp('ExtGState'));
        if (dictionary !== undefined) facts.graphicsStates.push(dictionary);
        const [font] = file.array(dictionary?.entries.get('Font'));
        if (font !== undefined) state.font = font;
      } else if (/^(cs|CS)$/.test(word)) {
        const [space] = operands;
        if (space instanceof PdfName && space.name in deviceSpaces) {
          facts.deviceColors.add(deviceSpaces[space.name] ?? 'DeviceGray');
        }
      } else if (!silent.has(word) && !/^(sc|scn|SC|SCN)$/.test(word)) facts.unknownOperators.push(word);
      operands = [];
    }
    return hasNumbers;
  };
  run(bytes, resources, 0);
  return facts;
}

const deviceSpaces: Readonly<Record<string, 'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray'>> = {
  DeviceRGB: 'DeviceRGB',
  DeviceCMYK: 'DeviceCMYK',
  DeviceGray: 'DeviceGray',
};

/** Goes on behind the image's data. */
function skipInlineImage(lexer: Lexer): void {
  for (;;) {
    const token = lexer.next(false);
    if (token === undefined) return;
    if (token instanceof Keyword && token.word === 'ID') break;
  }
  const rest = Buffer.from(lexer.bytes.subarray(lexer.position)).toString('latin1');
  const end = /\sEI(?=\s|$)/.exec(rest);
  lexer.position = end === null ? lexer.bytes.length : lexer.position + end.index + 3;
}
