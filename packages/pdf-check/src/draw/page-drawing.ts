import type { PdfObject } from '../objects.ts';
import { isArray, PdfName, PdfReference, PdfStream, PdfString } from '../objects.ts';
import { Keyword, Lexer } from '../read/lexer.ts';
import type { PdfFile } from '../read/pdf-file.ts';
import { colorOf, type DrawState, initialState } from './draw-state.ts';
import { type DrawnFont, readFont } from './drawn-font.ts';
import { imageAddress } from './image-address.ts';
import { identity, type Matrix, multiply, showNumber } from './matrix.ts';
import { SvgCanvas } from './svg-canvas.ts';

const deepestForms = 12;
/** Draws the content of a page as elements of SVG. Shadings and patterns are left out. */
export class PageDrawing {
  readonly #file: PdfFile;
  readonly #canvas = new SvgCanvas();
  readonly #fonts = new Map<PdfObject, DrawnFont | undefined>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** What was drawn, its definitions first. */
  get svg(): string {
    return this.#canvas.svg;
  }

  draw(content: Uint8Array, resources: PdfObject, matrix: Matrix): void {
    this.#run(content, resources, { ...initialState, matrix }, 0);
  }

  #run(content: Uint8Array, resources: PdfObject, first: DrawState, depth: number): void {
    const file = this.#file;
    const lexer = new Lexer(content);
    const saved: DrawState[] = [];
    let state = first;
    let operands: PdfObject[] = [];
    let path = '';
    let clips: string | undefined;
    let [line, text]: [Matrix, Matrix] = [identity, identity];
    let leading = 0;
    const number = (index: number): number => file.number(operands[index]) ?? 0;
    const numbers = (): number[] =>
      operands.flatMap((operand) => (typeof operand === 'number' ? operand : []));
    const lookUp = (kind: string): PdfObject => {
      const [name] = operands;
      return name instanceof PdfName
        ? (file.dictionary(file.get(resources, kind))?.entries.get(name.name) ?? null)
        : null;
    };
    const segment = (letter: string): void => {
      path += `${letter}${numbers().map(showNumber).join(' ')}`;
    };
    const paint = (fill: 'nonzero' | 'evenodd' | undefined, isStroked: boolean): void => {
      if (path !== '' && (fill !== undefined || isStroked)) this.#canvas.path(path, state, fill, isStroked);
      if (clips !== undefined) state = { ...state, clip: this.#canvas.clip(path, clips, state) };
      clips = undefined;
      path = '';
    };
    const moveLine = (x: number, y: number): void => {
      line = multiply([1, 0, 0, 1, x, y], line);
      text = line;
    };
    const show = (operand: PdfObject | undefined): void => {
      for (const part of isArray(operand) ? operand : [operand]) {
        if (typeof part === 'number') {
          const shift = (-part / 1000) * state.fontSize * state.horizontalScale;
          text = multiply([1, 0, 0, 1, shift, 0], text);
        } else if (part instanceof PdfString) text = this.#text(part.bytes, text, state);
      }
    };
    const operators: Readonly<Record<string, () => void>> = {
      q: () => void saved.push(state),
      Q: () => {
        state = saved.pop() ?? state;
      },
      cm: () => {
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers();
        state = { ...state, matrix: multiply([a, b, c, d, e, f], state.matrix) };
      },
      w: () => {
        state = { ...state, lineWidth: number(0) };
      },
      J: () => {
        state = { ...state, lineCap: number(0) };
      },
      j: () => {
        state = { ...state, lineJoin: number(0) };
      },
      d: () => {
        state = { ...state, dashes: file.array(operands[0]).map((dash) => file.number(dash) ?? 0) };
      },
      gs: () => {
        const dictionary = file.dictionary(lookUp('ExtGState'))?.entries;
        const alpha = (key: string, now: number): number => file.number(dictionary?.get(key)) ?? now;
        const fillAlpha = alpha('ca', state.fillAlpha);
        state = { ...state, fillAlpha, strokeAlpha: alpha('CA', state.strokeAlpha) };
      },
      m: () => segment('M'),
      l: () => segment('L'),
      c: () => segment('C'),
      h: () => segment('Z'),
      v: () => {
        const [x = 0, y = 0] = (path.match(/-?[\d.]+/g) ?? []).slice(-2).map(Number);
        operands = [x, y, ...operands];
        segment('C');
      },
      y: () => {
        operands = [...operands, ...operands.slice(-2)];
        segment('C');
      },
      re: () => {
        const [x = 0, y = 0, width = 0, height = 0] = numbers();
        path += `M${showNumber(x)} ${showNumber(y)}h${showNumber(width)}v${showNumber(height)}h${showNumber(-width)}Z`;
      },
      W: () => {
        clips = 'nonzero';
      },
      'W*': () => {
        clips = 'evenodd';
      },
      BT: () => {
        [line, text] = [identity, identity];
      },
      Tf: () => {
        state = { ...state, font: this.#font(lookUp('Font')), fontSize: number(1) };
      },
      Tc: () => {
        state = { ...state, characterSpacing: number(0) };
      },
      Tz: () => {
        state = { ...state, horizontalScale: number(0) / 100 };
      },
      Ts: () => {
        state = { ...state, rise: number(0) };
      },
      Tr: () => {
        state = { ...state, renderingMode: number(0) };
      },
      TL: () => {
        leading = number(0);
      },
      Td: () => moveLine(number(0), number(1)),
      TD: () => {
        leading = -number(1);
        moveLine(number(0), number(1));
      },
      'T*': () => moveLine(0, -leading),
      Tm: () => {
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers();
        [line, text] = [
          [a, b, c, d, e, f],
          [a, b, c, d, e, f],
        ];
      },
      Tj: () => show(operands[0]),
      TJ: () => show(operands[0]),
      "'": () => {
        moveLine(0, -leading);
        show(operands[0]);
      },
      Do: () => this.#object(lookUp('XObject'), resources, state, depth),
      n: () => paint(undefined, false),
      f: () => paint('nonzero', false),
      F: () => paint('nonzero', false),
      'f*': () => paint('evenodd', false),
      S: () => paint(undefined, true),
      B: () => paint('nonzero', true),
      'B*': () => paint('evenodd', true),
      s: () => {
        path += 'Z';
        paint(undefined, true);
      },
      b: () => {
        path += 'Z';
        paint('nonzero', true);
      },
      'b*': () => {
        path += 'Z';
        paint('evenodd', true);
      },
    };
    for (let token = lexer.next(false); token !== undefined; token = lexer.next(false)) {
      if (!(token instanceof Keyword)) {
        operands.push(token);
        continue;
      }
      const { word } = token;
      if (Object.hasOwn(operators, word)) operators[word]?.();
      // A pattern is named by its last operand, and is not drawn.
      else if (/^(?:g|rg|k|sc|scn)$/.test(word))
        state = { ...state, fill: operands.at(-1) instanceof PdfName ? 'none' : colorOf(numbers()) };
      else if (/^(?:G|RG|K|SC|SCN)$/.test(word))
        state = { ...state, stroke: operands.at(-1) instanceof PdfName ? 'none' : colorOf(numbers()) };
      operands = [];
    }
  }

  #font(object: PdfObject): DrawnFont | undefined {
    const key = object instanceof PdfReference ? this.#file.resolve(object) : object;
    if (!this.#fonts.has(key)) this.#fonts.set(key, readFont(object, `f${this.#fonts.size}`, this.#file));
    return this.#fonts.get(key);
  }

  /** Draws glyphs, two bytes each, and returns where the next stands. */
  #text(bytes: string, start: Matrix, state: DrawState): Matrix {
    const { font, fontSize, horizontalScale, characterSpacing, rise } = state;
    if (font === undefined) return start;
    let matrix = start;
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const glyph = bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
      const width = font.widthOf(glyph) / 1000;
      const size: Matrix = [fontSize * horizontalScale, 0, 0, fontSize, 0, rise];
      // Mode 3 is invisible text.
      if (state.renderingMode !== 3)
        this.#canvas.glyph(font, glyph, width, multiply(size, multiply(matrix, state.matrix)), state);
      const advance = (width * fontSize + characterSpacing) * horizontalScale;
      matrix = multiply([1, 0, 0, 1, advance, 0], matrix);
    }
    return matrix;
  }

  #object(object: PdfObject, resources: PdfObject, state: DrawState, depth: number): void {
    const file = this.#file;
    const stream = file.resolve(object);
    if (!(stream instanceof PdfStream)) return;
    if (file.name(stream.dictionary.entries.get('Subtype')) !== 'Form') {
      this.#canvas.image(imageAddress(stream, file), state);
      return;
    }
    if (depth >= deepestForms) return;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = file
      .array(stream.dictionary.entries.get('Matrix'))
      .map((part) => file.number(part) ?? 0);
    const own = stream.dictionary.entries.get('Resources') ?? resources;
    const inner = { ...state, matrix: multiply([a, b, c, d, e, f], state.matrix) };
    this.#run(file.decode(stream), own, inner, depth + 1);
  }
}
