import type { ResolvedDocument, Theme } from '@octavo/core';
import { declarations } from '../package/namespaces.ts';
import { halfPointsFromPoints, twipsFromPoints } from '../units.ts';
import { type Markup, markup, valueMarkup, xmlDeclaration } from '../xml/markup.ts';
import { blockStyles } from './block-styles.ts';
import { characterStyles } from './character-styles.ts';
import { documentLanguages, scriptClassOf } from './document-languages.ts';
import { frontStyles } from './front-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { latentStylesMarkup } from './latent-styles.ts';
import { listStyles } from './list-styles.ts';
import { pageStyles } from './page-styles.ts';
import { colorMarkup } from './run-format.ts';
import { type Style, styleMarkup } from './style.ts';
import { tableStylesMarkup } from './table-style.ts';
import { tableTextStyles } from './table-text-styles.ts';
import { textStyles } from './text-styles.ts';
import { themePalette } from './theme-palette.ts';
import { withFigures } from './with-figures.ts';

/** The styles that every document has, whatever is in it. */
export function baseStyles(theme: Theme, headingNumId: number | undefined): readonly Style[] {
  const styles = [
    ...textStyles(theme),
    ...headingStyles(theme, headingNumId),
    ...frontStyles(theme),
    ...blockStyles(theme),
    ...listStyles(theme),
    ...tableTextStyles(theme),
    ...pageStyles(theme),
    ...characterStyles(theme),
  ];
  return withFigures(styles, theme);
}

/** Writes `word/styles.xml`: the defaults and the styles. */
export function stylesPart(resolved: ResolvedDocument, theme: Theme, styles: readonly Style[]): Markup {
  const setting = { direction: resolved.direction, palette: themePalette(theme) };
  return (
    xmlDeclaration +
    markup(
      'w:styles',
      { ...declarations('w', 'mc', 'w14'), 'mc:Ignorable': 'w14' },
      defaultsMarkup(resolved, theme),
      latentStylesMarkup(),
      defaultCharacterStyle,
      ...styles.map((style) => styleMarkup(style, setting)),
      tableStylesMarkup(theme),
      noListStyle,
    )
  );
}

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

function defaultsMarkup({ language, direction }: ResolvedDocument, theme: Theme): Markup {
  const { text, colors } = theme;
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
    colorMarkup(colors.text, themePalette(theme)),
    valueMarkup('w:sz', size),
    valueMarkup('w:szCs', size),
    markup('w:lang', {
      'w:val': languages.latin,
      'w:eastAsia': languages.eastAsia,
      'w:bidi': languages.bidi,
    }),
    // As documents that Word makes itself have had since 2023: readers that know no ligatures pass over it.
    markup('w14:ligatures', { 'w14:val': 'standardContextual' }),
  );
  const paragraph = markup(
    'w:pPr',
    {},
    '<w:widowControl/>',
    // No line starts with what may not start one, and a little room parts scripts: Word does so by default, others ask.
    scriptClassOf(language) === 'eastAsia'
      ? '<w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>'
      : '',
    direction === 'rtl' ? '<w:bidi/>' : '',
    markup('w:spacing', { 'w:after': 0, 'w:line': twipsFromPoints(text.leadingPt), 'w:lineRule': 'atLeast' }),
  );
  return markup('w:docDefaults', {}, markup('w:rPrDefault', {}, run), markup('w:pPrDefault', {}, paragraph));
}
