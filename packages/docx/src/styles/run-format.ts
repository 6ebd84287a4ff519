import type { Color } from '@octavo/core';
import { eighthPointsFromPoints, halfPointsFromPoints } from '../units.ts';
import { type Markup, markup, onOffMarkup, valueMarkup } from '../xml/markup.ts';
import type { Palette } from './theme-palette.ts';

/** How the characters of a style look. What is absent is inherited. */
export interface RunFormat {
  /** The theme's text or heading family, or a family by its name. */
  readonly font?: 'text' | 'heading' | { readonly name: string };
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly smallCaps?: boolean;
  readonly noProof?: boolean;
  readonly color?: Color;
  readonly sizePt?: number;
  readonly letterSpacingPt?: number;
  readonly underline?: boolean;
  readonly borderColor?: Color;
  readonly fill?: Color;
  readonly position?: 'superscript' | 'subscript';
  /** How far the characters stand below their line. */
  readonly loweredPt?: number;
  /** Its figures, where they are not those that the font has first. */
  readonly figures?: 'old-style';
}

/** A colour as Word writes it. */
export function hexColor(color: Color): string {
  return color.slice(1).toUpperCase();
}

/** The properties of a run in the order that the schema asks for (ISO 29500-1 §17.3.2.28); empty when there are none. */
export function runFormatMarkup(format: RunFormat, palette: Palette): Markup {
  const content = [
    fontMarkup(format.font),
    onOffMarkup('w:b', format.bold),
    onOffMarkup('w:bCs', format.bold),
    onOffMarkup('w:i', format.italic),
    onOffMarkup('w:iCs', format.italic),
    onOffMarkup('w:smallCaps', format.smallCaps),
    onOffMarkup('w:strike', format.strike),
    onOffMarkup('w:noProof', format.noProof),
    format.color === undefined ? '' : colorMarkup(format.color, palette),
    format.letterSpacingPt === undefined
      ? ''
      : valueMarkup('w:spacing', Math.round(format.letterSpacingPt * 20)),
    format.loweredPt === undefined ? '' : valueMarkup('w:position', -halfPointsFromPoints(format.loweredPt)),
    sizeMarkup(format.sizePt),
    format.underline === undefined ? '' : valueMarkup('w:u', format.underline ? 'single' : 'none'),
    format.borderColor === undefined
      ? ''
      : markup('w:bdr', {
          'w:val': 'single',
          'w:sz': eighthPointsFromPoints(0.5),
          'w:space': 0,
          ...lineColor(format.borderColor, palette),
        }),
    fillMarkup(format.fill, palette),
    valueMarkup('w:vertAlign', format.position),
    figuresMarkup(format.figures),
  ].join('');
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`;
}

/** Features of OpenType, which Word knows since 2010 ([MS-DOCX] 2.6.1); older readers pass over them (`mc:Ignorable`). */
function figuresMarkup(figures: RunFormat['figures']): Markup {
  if (figures === undefined) return '';
  return (
    markup('w14:numForm', { 'w14:val': 'oldStyle' }) + markup('w14:numSpacing', { 'w14:val': 'proportional' })
  );
}

/** The colour of text: by its name in the theme, with its value for readers that know no themes. */
export function colorMarkup(color: Color, palette: Palette): Markup {
  return markup('w:color', { 'w:val': hexColor(color), 'w:themeColor': palette.get(color) });
}

/** The colour of a line, as attributes. */
export function lineColor(color: Color, palette: Palette): Readonly<Record<string, string | undefined>> {
  return { 'w:color': hexColor(color), 'w:themeColor': palette.get(color) };
}

/** The background of a paragraph, run or cell. */
export function fillMarkup(fill: Color | undefined, palette: Palette): Markup {
  return fill === undefined
    ? ''
    : markup('w:shd', {
        'w:val': 'clear',
        'w:color': 'auto',
        'w:fill': hexColor(fill),
        'w:themeFill': palette.get(fill),
      });
}

function sizeMarkup(sizePt: number | undefined): Markup {
  if (sizePt === undefined) return '';
  const halfPoints = halfPointsFromPoints(sizePt);
  return valueMarkup('w:sz', halfPoints) + valueMarkup('w:szCs', halfPoints);
}

function fontMarkup(font: RunFormat['font']): Markup {
  if (font === undefined) return '';
  if (font === 'text') return themeFontMarkup('minor');
  if (font === 'heading') return themeFontMarkup('major');
  return markup('w:rFonts', { 'w:ascii': font.name, 'w:hAnsi': font.name, 'w:cs': font.name });
}

function themeFontMarkup(kind: 'minor' | 'major'): Markup {
  return markup('w:rFonts', {
    'w:asciiTheme': `${kind}HAnsi`,
    'w:hAnsiTheme': `${kind}HAnsi`,
    'w:eastAsiaTheme': `${kind}EastAsia`,
    'w:cstheme': `${kind}Bidi`,
  });
}
