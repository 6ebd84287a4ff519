import type { EngineBlockProperties } from './engine-blocks.ts';

export interface EngineImage extends EngineBlockProperties {
  /** Key in the definition's `images`. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  /** pdfmake: the box that the picture fills, cut off at its sides. */
  readonly cover?: { readonly width: number; readonly height: number };
}

export interface EngineSvg extends EngineBlockProperties {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Engine: families that the drawing names, and those that are taken for them; all other words are set in `font`. */
  readonly namedFonts?: Readonly<Record<string, string>>;
  /** Engine: key in `images` of what is drawn instead when the drawing cannot be. */
  readonly fallbackImage?: string;
}

export interface EngineCanvas extends EngineBlockProperties {
  readonly canvas: readonly EngineVector[];
}

/** A rule or box of pdfmake's canvas. */
export interface EngineVector {
  readonly type: 'line' | 'rect';
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly color?: string;
  /** pdfmake: 0 to 1, of the colour within. */
  readonly fillOpacity?: number;
}
