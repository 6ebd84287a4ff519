import type { Color, Theme } from '@octavo/core';
import { eighthPointsFromPoints, twipsFromPoints } from '../units.ts';
import { type Markup, markup, valueMarkup } from '../xml/markup.ts';
import { fillMarkup, lineColor } from './run-format.ts';
import { type Palette, themePalette } from './theme-palette.ts';

/** The style of every table: rules above, below and under the header; a tint on each second row. */
export const tableStyleId = 'OctavoTable';

/** The same with a rule between all cells. */
export const gridTableStyleId = 'OctavoTableGrid';

/** Stands a formula between the sides of its line, its number at the end: no rules, no space at the sides. */
export const equationTableStyleId = 'OctavoEquation';

/** Writes the styles of tables. `docx` has no class for them, and Word needs its own `TableNormal` beneath. */
export function tableStylesMarkup(theme: Theme): Markup {
  const palette = themePalette(theme);
  return (
    tableNormalMarkup() +
    tableGridMarkup(theme.colors, palette) +
    octavoTableMarkup(theme.colors, palette) +
    octavoGridMarkup(theme.colors, palette) +
    equationTableMarkup()
  );
}

function tableNormalMarkup(): Markup {
  return markup(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    valueMarkup('w:name', 'Normal Table'),
    valueMarkup('w:uiPriority', 99),
    '<w:semiHidden/><w:unhideWhenUsed/>',
    markup('w:tblPr', {}, '<w:tblInd w:w="0" w:type="dxa"/>', cellMargins(0, 5.4)),
  );
}

/** What Word gives to a table that its user inserts. */
function tableGridMarkup(colors: Theme['colors'], palette: Palette): Markup {
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
  return markup(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    valueMarkup('w:name', 'Table Grid'),
    valueMarkup('w:basedOn', 'TableNormal'),
    valueMarkup('w:uiPriority', 39),
    markup(
      'w:tblPr',
      {},
      markup('w:tblBorders', {}, ...sides.map((side) => rule(side, 0.5, { color: colors.rule, palette }))),
      cellMargins(1, 5),
    ),
  );
}

function octavoGridMarkup(colors: Theme['colors'], palette: Palette): Markup {
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
  return markup(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': gridTableStyleId },
    valueMarkup('w:name', 'Octavo Table Grid'),
    valueMarkup('w:basedOn', tableStyleId),
    valueMarkup('w:uiPriority', 50),
    '<w:qFormat/>',
    markup(
      'w:tblPr',
      {},
      markup('w:tblBorders', {}, ...sides.map((side) => rule(side, 0.5, { color: colors.rule, palette }))),
    ),
  );
}

function equationTableMarkup(): Markup {
  return markup(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': equationTableStyleId },
    valueMarkup('w:name', 'Octavo Equation'),
    valueMarkup('w:basedOn', 'TableNormal'),
    valueMarkup('w:uiPriority', 50),
    markup('w:tblPr', {}, cellMargins(0, 0)),
    markup('w:tcPr', {}, valueMarkup('w:vAlign', 'center')),
  );
}

function octavoTableMarkup(colors: Theme['colors'], palette: Palette): Markup {
  const accent = { color: colors.accent, palette };
  const thin = { color: colors.rule, palette };
  const part = (type: string, ...cell: readonly Markup[]) =>
    markup('w:tblStylePr', { 'w:type': type }, markup('w:tcPr', {}, ...cell));
  return markup(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': tableStyleId },
    valueMarkup('w:name', 'Octavo Table'),
    valueMarkup('w:basedOn', 'TableNormal'),
    valueMarkup('w:uiPriority', 50),
    '<w:qFormat/>',
    markup(
      'w:tblPr',
      {},
      valueMarkup('w:tblStyleRowBandSize', 1),
      valueMarkup('w:tblStyleColBandSize', 1),
      markup(
        'w:tblBorders',
        {},
        rule('w:top', 1, accent),
        rule('w:bottom', 1, accent),
        rule('w:insideH', 0.5, thin),
      ),
      cellMargins(1, 5),
    ),
    part(
      'firstRow',
      markup('w:tcBorders', {}, rule('w:bottom', 0.75, accent)),
      fillMarkup(colors.tableHeader, palette),
      valueMarkup('w:vAlign', 'bottom'),
    ),
    part('lastRow', markup('w:tcBorders', {}, rule('w:top', 0.75, accent))),
    part('firstCol', markup('w:tcBorders', {}, rule('w:right', 0.5, accent))),
    part('lastCol', markup('w:tcBorders', {}, rule('w:left', 0.5, accent))),
    part('band2Vert', fillMarkup(colors.tableBand, palette)),
    part('band2Horz', fillMarkup(colors.tableBand, palette)),
  );
}

function rule(
  name: string,
  widthPt: number,
  { color, palette }: { readonly color: Color; readonly palette: Palette },
): Markup {
  return markup(name, {
    'w:val': 'single',
    'w:sz': eighthPointsFromPoints(widthPt),
    'w:space': 0,
    ...lineColor(color, palette),
  });
}

function cellMargins(verticalPt: number, horizontalPt: number): Markup {
  const margin = (name: string, pt: number) => markup(name, { 'w:w': twipsFromPoints(pt), 'w:type': 'dxa' });
  return markup(
    'w:tblCellMar',
    {},
    margin('w:top', verticalPt),
    margin('w:left', horizontalPt),
    margin('w:bottom', verticalPt),
    margin('w:right', horizontalPt),
  );
}
