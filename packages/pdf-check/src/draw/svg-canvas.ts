import type { DrawState } from './draw-state.ts';
import type { DrawnFont } from './drawn-font.ts';
import { type Matrix, multiply, showMatrix, showNumber } from './matrix.ts';

const caps = ['butt', 'round', 'square'];
const joins = ['miter', 'round', 'bevel'];

/** The elements of SVG that a page is drawn as, with what they refer to. */
export class SvgCanvas {
  readonly #elements: string[] = [];
  readonly #definitions: string[] = [];
  readonly #glyphs = new Set<string>();
  #clips = 0;

  /** What was drawn, its definitions first. */
  get svg(): string {
    return `<defs>${this.#definitions.join('')}</defs>${this.#elements.join('')}`;
  }

  /** Fills and strokes a path. */
  path(path: string, state: DrawState, fill: 'nonzero' | 'evenodd' | undefined, isStroked: boolean): void {
    const filling =
      fill === undefined
        ? ' fill="none"'
        : ` fill="${state.fill}"${alpha('fill', state.fillAlpha)}${fill === 'evenodd' ? ' fill-rule="evenodd"' : ''}`;
    const dashes = state.dashes.some((dash) => dash > 0)
      ? ` stroke-dasharray="${state.dashes.map(showNumber).join(' ')}"`
      : '';
    const stroking = isStroked
      ? ` stroke="${state.stroke}"${alpha('stroke', state.strokeAlpha)} stroke-width="${showNumber(state.lineWidth)}" stroke-linecap="${caps[state.lineCap] ?? 'butt'}" stroke-linejoin="${joins[state.lineJoin] ?? 'miter'}"${dashes}`
      : '';
    this.#add(`<path d="${path}" transform="${showMatrix(state.matrix)}"${filling}${stroking}/>`, state);
  }

  #add(element: string, { clip }: DrawState): void {
    this.#elements.push(clip === undefined ? element : `<g clip-path="url(#${clip})">${element}</g>`);
  }

  /** Makes a path the bounds of what is drawn; gives its name. */
  clip(path: string, rule: string, { matrix, clip }: DrawState): string {
    this.#clips += 1;
    const id = `clip${this.#clips}`;
    const around = clip === undefined ? '' : ` clip-path="url(#${clip})"`;
    this.#definitions.push(
      `<clipPath id="${id}"${around}><path d="${path || 'M0 0'}" transform="${showMatrix(matrix)}" clip-rule="${rule}"/></clipPath>`,
    );
    return id;
  }

  /** Draws a glyph at the place of its em square. */
  glyph({ id, outlines }: DrawnFont, glyph: number, width: number, em: Matrix, state: DrawState): void {
    const paint = `fill="${state.fill}"${alpha('fill', state.fillAlpha)}`;
    if (outlines === undefined) {
      // Half as high as the letter x is, as a sketch of a text has it.
      this.#add(
        `<path d="M0 0h${showNumber(width)}v.45h${showNumber(-width)}Z" transform="${showMatrix(em)}" ${paint}/>`,
        state,
      );
      return;
    }
    const name = `${id}g${glyph}`;
    const path = this.#glyphs.has(name) ? name : outlines.pathOf(glyph);
    if (path === '') return;
    if (!this.#glyphs.has(name)) {
      this.#glyphs.add(name);
      this.#definitions.push(`<path id="${name}" d="${path}"/>`);
    }
    const unit = 1 / outlines.unitsPerEm;
    const [a, b, c, d, e, f] = em;
    const scaled = [a * unit, b * unit, c * unit, d * unit].map((part) => Math.round(part * 1e7) / 1e7);
    const place = [e, f].map(showNumber);
    this.#add(
      `<use href="#${name}" transform="matrix(${scaled.join(' ')} ${place.join(' ')})" ${paint}/>`,
      state,
    );
  }

  /** Draws an image in the unit square; a grey one where it has no address. */
  image(address: string | undefined, state: DrawState): void {
    // An image fills the unit square, upside down for SVG.
    const place = showMatrix(multiply([1, 0, 0, -1, 0, 1], state.matrix));
    this.#add(
      address === undefined
        ? `<path d="M0 0h1v1h-1Z" transform="${place}" fill="#ccc"/>`
        : `<image width="1" height="1" preserveAspectRatio="none" transform="${place}"${alpha('', state.fillAlpha)} href="${address}"/>`,
      state,
    );
  }
}

function alpha(of: 'fill' | 'stroke' | '', value: number): string {
  return value === 1 ? '' : ` ${of === '' ? 'opacity' : `${of}-opacity`}="${showNumber(value)}"`;
}
