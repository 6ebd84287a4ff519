import type { DrawnFont } from './drawn-font.ts';
import { identity, type Matrix } from './matrix.ts';

/** Colour of filling or stroking, as SVG writes it. */
export type Paint = string;

/** The graphics state, as far as it is drawn (ISO 32000-1, 8.4). */
export interface DrawState {
  readonly matrix: Matrix;
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
  readonly lineCap: number;
  readonly lineJoin: number;
  readonly dashes: readonly number[];
  /** The id of the clipping path; undefined where nothing is clipped. */
  readonly clip: string | undefined;
  readonly font: DrawnFont | undefined;
  readonly fontSize: number;
  readonly characterSpacing: number;
  /** 1 for the natural width. */
  readonly horizontalScale: number;
  readonly rise: number;
  readonly renderingMode: number;
}

export const initialState: DrawState = {
  matrix: identity,
  fill: '#000',
  stroke: '#000',
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  lineCap: 0,
  lineJoin: 0,
  dashes: [],
  clip: undefined,
  font: undefined,
  fontSize: 1,
  characterSpacing: 0,
  horizontalScale: 1,
  rise: 0,
  renderingMode: 0,
};

/** A colour of one, three or four components from 0 to 1: grey, RGB, CMYK. */
export function colorOf(components: readonly number[]): Paint {
  const [first = 0, second = 0, third = 0, black = 0] = components;
  if (components.length === 3) return hex([first, second, third]);
  if (components.length === 4) return hex([first, second, third].map((ink) => (1 - ink) * (1 - black)));
  return hex([first, first, first]);
}

function hex(parts: readonly number[]): Paint {
  const bytes = parts.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
