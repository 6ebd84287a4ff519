import { attributes } from '../xml.ts';

const officeMath = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

const drawing = 'http://schemas.microsoft.com/office/drawing/2010/main';

/** How an equation stands in its paragraph. */
export interface EquationLook {
  readonly language: string;
  /** In hundredths of a point; absent where the paragraph's holds. */
  readonly size?: number;
  readonly isDisplayed: boolean;
  /** `a:solidFill` of its signs, or nothing. */
  readonly fill: string;
  /** What programs that know no equations in text show (ISO/IEC 29500-3 §9): runs. */
  readonly fallback: string;
}

/**
 * An equation in the text of a slide ([MS-ODRAWXML] §2.4.1, `a14:m`); `equation` is an `m:oMath` without its namespace. The namespace has a second
 * prefix: LibreOffice compares prefixes, takes what `a14` asks for as known, and then shows nothing.
 */
export function equationXml(equation: string, look: EquationLook): string {
  const values = attributes({ lang: look.language, sz: look.size, i: 1 });
  const properties = `<a:rPr${values}>${look.fill}<a:latin typeface="Cambria Math"/></a:rPr>`;
  const set = equation.replaceAll(
    /<m:r>(<m:rPr>.*?<\/m:rPr>|<m:rPr\/>)?/gs,
    (_, own: string | undefined) => `<m:r>${own ?? ''}${properties}`,
  );
  const math = look.isDisplayed ? `<m:oMathPara>${set}</m:oMathPara>` : set;
  const declared = math.replace(/^<m:(oMath|oMathPara)>/, `<m:$1 xmlns:m="${officeMath}">`);
  return `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="${drawing}" xmlns:equations="${drawing}" Requires="equations"><a14:m>${declared}</a14:m></mc:Choice><mc:Fallback>${look.fallback}</mc:Fallback></mc:AlternateContent>`;
}
