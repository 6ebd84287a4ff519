import type { Theme } from '@octavo/core';
import { eighthPointsFromPoints, twipsFromPoints } from '../units.ts';
import { type Markup, markup, valueMarkup } from '../xml/markup.ts';
import { fillMarkup, hexColor } from './run-format.ts';

/** The style of every table: rules above, below and under the header; a tint on each second row. */
export const tableStyleId = 'OctavoTable';

/** Writes the style of tables. `docx` has no class for it, and Word needs its own `TableNormal` beneath. */
export function tableStylesMarkup({ colors }: Theme): Markup {
  return tableNormalMarkup() + octavoTableMarkup(colors);
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

function octavoTableMarkup(colors: Theme['colors']): Markup {
  const rule = (name: string, widthPt: number, color: Theme['colors']['rule']) =>
    markup(name, {
      'w:val': 'single',
      'w:sz': eighthPointsFromPoints(widthPt),
      'w:space': 0,
      'w:color': hexColor(color),
    });
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
      markup(
        'w:tblBorders',
        {},
        rule('w:top', 1, colors.accent),
        rule('w:bottom', 1, colors.accent),
        rule('w:insideH', 0.5, colors.rule),
      ),
      cellMargins(1, 5),
    ),
    markup(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      markup(
        'w:tcPr',
        {},
        markup('w:tcBorders', {}, rule('w:bottom', 0.75, colors.accent)),
        fillMarkup(colors.tableHeader),
        valueMarkup('w:vAlign', 'bottom'),
      ),
    ),
    markup('w:tblStylePr', { 'w:type': 'band2Horz' }, markup('w:tcPr', {}, fillMarkup(colors.tableBand))),
  );
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
