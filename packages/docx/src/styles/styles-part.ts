import type { ResolvedDocument, Theme } from '@octavo/core';
import { halfPointsFromPoints, twipsFromPoints } from '../units.ts';
import { type Markup, markup, valueMarkup, xmlDeclaration } from '../xml/markup.ts';
import { blockStyles } from './block-styles.ts';
import { characterStyles } from './character-styles.ts';
import { documentLanguages } from './document-languages.ts';
import { frontStyles } from './front-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { listStyles } from './list-styles.ts';
import { pageStyles } from './page-styles.ts';
import { hexColor } from './run-format.ts';
import { type Style, styleMarkup } from './style.ts';
import { tableStylesMarkup } from './table-style.ts';
import { tableTextStyles } from './table-text-styles.ts';
import { textStyles } from './text-styles.ts';

/** The styles that every document has, whatever is in it. */
export function baseStyles(theme: Theme, headingNumId: number | undefined): readonly Style[] {
  return [
    ...textStyles(theme),
    ...headingStyles(theme, headingNumId),
    ...frontStyles(theme),
    ...blockStyles(theme),
    ...listStyles(theme),
    ...tableTextStyles(theme),
    ...pageStyles(theme),
    ...characterStyles(theme),
  ];
}

/** Writes `word/styles.xml`: the defaults and the styles. */
export function stylesPart(resolved: ResolvedDocument, theme: Theme, styles: readonly Style[]): Markup {
  const { direction } = resolved;
  return (
    xmlDeclaration +
    markup(
      'w:styles',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      defaultsMarkup(resolved, theme),
      latentStyles,
      defaultCharacterStyle,
      ...styles.map((style) => styleMarkup(style, direction)),
      tableStylesMarkup(theme),
      noListStyle,
    )
  );
}

// Styles that Word knows and this file does not mention: hidden until used.
const latentStyles = markup('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 0,
  'w:defUnhideWhenUsed': 0,
  'w:defQFormat': 0,
  'w:count': 376,
});

const defaultCharacterStyle = markup(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  valueMarkup('w:name', 'Default Paragraph Font'),
  valueMarkup('w:uiPriority', 1),
  '<w:semiHidden/><w:unhideWhenUsed/>',
);

const noListStyle = markup(
  'w:style',
  { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
  valueMarkup('w:name', 'No List'),
  valueMarkup('w:uiPriority', 99),
  '<w:semiHidden/><w:unhideWhenUsed/>',
);

function defaultsMarkup({ language, direction }: ResolvedDocument, { text, colors }: Theme): Markup {
  const languages = documentLanguages(language);
  const size = halfPointsFromPoints(text.sizePt);
  const run = markup(
    'w:rPr',
    {},
    markup('w:rFonts', {
      'w:asciiTheme': 'minorHAnsi',
      'w:hAnsiTheme': 'minorHAnsi',
      'w:eastAsiaTheme': 'minorEastAsia',
      'w:cstheme': 'minorBidi',
    }),
    valueMarkup('w:color', hexColor(colors.text)),
    valueMarkup('w:sz', size),
    valueMarkup('w:szCs', size),
    markup('w:lang', {
      'w:val': languages.latin,
      'w:eastAsia': languages.eastAsia,
      'w:bidi': languages.bidi,
    }),
  );
  const paragraph = markup(
    'w:pPr',
    {},
    '<w:widowControl/>',
    direction === 'rtl' ? '<w:bidi/>' : '',
    markup('w:spacing', { 'w:after': 0, 'w:line': twipsFromPoints(text.leadingPt), 'w:lineRule': 'atLeast' }),
  );
  return markup('w:docDefaults', {}, markup('w:rPrDefault', {}, run), markup('w:pPrDefault', {}, paragraph));
}
