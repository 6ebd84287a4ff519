import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { defaultProperty, styleProperty } from '../style-property.ts';

/** A theme without fonts or colours, or text that does not take its font from it: Word's own *Fonts* menu would change nothing. */
export const themeFonts: Lint = (opened) => {
  const part = 'word/theme/theme1.xml';
  const theme = opened.optionalXml(part);
  if (theme === undefined) return [{ lint: 'theme-fonts', part, message: 'there is no theme' }];
  const faces = ['a:majorFont', 'a:minorFont'].map((name) => {
    const font = Array.from(descendants(theme, name))[0];
    return font === undefined
      ? ''
      : (Array.from(descendants(font, 'a:latin'))[0]?.attributes['typeface'] ?? '');
  });
  const text = defaultProperty(opened, 'w:rPr', 'w:rFonts')?.attributes ?? {};
  const heading = styleProperty(opened, 'Heading1', 'w:rPr', 'w:rFonts')?.attributes ?? {};
  return [
    ...(faces.includes('') ? [{ part, message: 'the theme names no font for headings or text' }] : []),
    ...missingThemeColors(theme).map((name) => ({ part, message: `the theme has no colour ${name}` })),
    ...(text['w:asciiTheme']?.startsWith('minor') === true &&
    text['w:eastAsiaTheme']?.startsWith('minor') === true &&
    text['w:cstheme']?.startsWith('minor') === true
      ? []
      : [{ part: 'word/styles.xml', message: "the defaults do not take the theme's font" }]),
    ...(heading['w:asciiTheme'] === undefined
      ? [{ part: 'word/styles.xml', message: "headings do not take a font of the theme's" }]
      : []),
  ].map((finding) => ({ lint: 'theme-fonts', ...finding }));
};

function missingThemeColors(theme: Parameters<typeof descendants>[0]): readonly string[] {
  const names = ['a:dk1', 'a:lt1', 'a:dk2', 'a:lt2', 'a:accent1', 'a:accent6', 'a:hlink', 'a:folHlink'];
  return names.filter((name) => Array.from(descendants(theme, name)).length === 0);
}
