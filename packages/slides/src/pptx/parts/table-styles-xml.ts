import { xmlHead } from '../xml.ts';

/** The id of the one table style of a deck. */
export const tableStyleId = '{8A107856-5554-42FB-B03E-39F5DBC370BA}';

const line = (width: number, color: string): string =>
  `<a:ln w="${width}" cmpd="sng"><a:solidFill>${color}</a:solidFill></a:ln>`;

/** The pale ground of the theme, a little or much darker: it goes with the ground of a slide, which may be dark. */
const ground = (share: number): string =>
  `<a:schemeClr val="bg2"><a:lumMod val="${share * 1_000}"/></a:schemeClr>`;

/** A quiet table in theme colours: a header with a strong rule, hairlines between rows, pale bands. */
export function tableStylesXml(): string {
  const text = (bold: boolean, slot: string): string =>
    `<a:tcTxStyle${bold ? ' b="on"' : ''}><a:fontRef idx="minor"><a:schemeClr val="${slot}"/></a:fontRef><a:schemeClr val="${slot}"/></a:tcTxStyle>`;
  const whole = `<a:wholeTbl>${text(false, 'tx1')}<a:tcStyle><a:tcBdr><a:bottom>${line(9525, ground(85))}</a:bottom><a:insideH>${line(9525, ground(85))}</a:insideH></a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>`;
  const band =
    '<a:band2H><a:tcStyle><a:tcBdr/><a:fill><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:fill></a:tcStyle></a:band2H>';
  const firstColumn = `<a:firstCol>${text(true, 'tx1')}<a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>`;
  // A pale head, as in the other formats: links in it stay readable, which have the theme's colour whatever stands behind them.
  const head = `<a:firstRow>${text(true, 'tx1')}<a:tcStyle><a:tcBdr><a:bottom>${line(19050, '<a:schemeClr val="accent1"/>')}</a:bottom></a:tcBdr><a:fill><a:solidFill>${ground(95)}</a:solidFill></a:fill></a:tcStyle></a:firstRow>`;
  return `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${tableStyleId}"><a:tblStyle styleId="${tableStyleId}" styleName="Octavo">${whole}${band}${firstColumn}${head}</a:tblStyle></a:tblStyleLst>`;
}
