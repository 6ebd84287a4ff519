import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { paragraphStyle, textOfRuns } from '../paragraph-parts.ts';
import { isOn, styleProperty } from '../style-property.ts';

/** Code whose style does not keep Word from spelling and hyphenating it; tokens outside a style of code. */
export const codeStyle: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:p')).flatMap(({ part, element }) => {
    const style = paragraphStyle(element) ?? 'Normal';
    const isCode = style.startsWith('SourceCode');
    const tokens = Array.from(element.children).filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:r' && isToken(child),
    );
    return [
      ...(isCode && !isOn(styleProperty(opened, style, 'w:rPr', 'w:noProof'))
        ? ['code would be spell-checked']
        : []),
      ...(isCode && !isOn(styleProperty(opened, style, 'w:pPr', 'w:suppressAutoHyphens'))
        ? ['code would be hyphenated']
        : []),
      ...(!isCode && tokens.length > 0
        ? [`the code ${JSON.stringify(textOfRuns(element).slice(0, 24))} stands in no style of code`]
        : []),
    ].map((message) => ({ lint: 'code-style', part, message }));
  });

function isToken(run: XmlElement): boolean {
  const properties = childElement(run, 'w:rPr');
  return /Tok$/.test((properties && childElement(properties, 'w:rStyle')?.attributes['w:val']) ?? '');
}
