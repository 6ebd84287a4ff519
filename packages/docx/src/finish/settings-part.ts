import { decimalMark, type RenderConfig, type ResolvedDocument, type Theme } from '@octavo/core';
import { documentLanguages, scriptClassOf } from '../styles/document-languages.ts';
import { type Markup, markup, valueMarkup, xmlDeclaration } from '../xml/markup.ts';

/** Writes `word/settings.xml`: how Word 2013 and later lay out, nothing that asks the reader a question. */
export function settingsPart(
  { language }: ResolvedDocument,
  { page }: Theme,
  { notes, anonymous }: Pick<RenderConfig, 'notes' | 'anonymous'>,
): Markup {
  const languages = documentLanguages(language);
  return (
    xmlDeclaration +
    markup(
      'w:settings',
      {
        'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
      },
      markup('w:zoom', { 'w:percent': 100 }),
      // Word adds no names when the document is saved again.
      anonymous ? '<w:removePersonalInformation/><w:removeDateAndTime/>' : '',
      page.marginInsidePt === page.marginOutsidePt ? '' : '<w:mirrorMargins/>',
      valueMarkup('w:defaultTabStop', 720),
      // East Asian punctuation may close up, as Word does in a document of those languages.
      valueMarkup(
        'w:characterSpacingControl',
        scriptClassOf(language) === 'eastAsia' ? 'compressPunctuation' : 'doNotCompress',
      ),
      markup('w:footnotePr', {}, markup('w:footnote', { 'w:id': -1 }), markup('w:footnote', { 'w:id': 0 })),
      notes === 'endnotes'
        ? markup(
            'w:endnotePr',
            {},
            // Word counts endnotes i, ii, iii otherwise.
            valueMarkup('w:numFmt', 'decimal'),
            markup('w:endnote', { 'w:id': -1 }),
            markup('w:endnote', { 'w:id': 0 }),
          )
        : '',
      markup(
        'w:compat',
        {},
        // Where text is justified (a house's may be), a line that its author ends is not drawn apart.
        '<w:doNotExpandShiftReturn/>',
        ...compatibility.map(compatibilityMarkup),
      ),
      markup('m:mathPr', {}, markup('m:mathFont', { 'm:val': 'Cambria Math' })),
      markup('w:themeFontLang', {
        'w:val': languages.latin,
        'w:eastAsia': languages.eastAsia,
        'w:bidi': languages.bidi,
      }),
      clrSchemeMapping,
      valueMarkup('w:decimalSymbol', decimalMark(language)),
      valueMarkup('w:listSeparator', decimalMark(language) === ',' ? ';' : ','),
    )
  );
}

/** Which colour of the theme is meant by each name that text uses. */
const clrSchemeMapping = markup('w:clrSchemeMapping', {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  'w:accent1': 'accent1',
  'w:accent2': 'accent2',
  'w:accent3': 'accent3',
  'w:accent4': 'accent4',
  'w:accent5': 'accent5',
  'w:accent6': 'accent6',
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink',
});

/** What Word 2013 and later write; 15 is their mode of layout. */
const compatibility = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
] as const;

function compatibilityMarkup([name, value]: (typeof compatibility)[number]): Markup {
  return markup('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': value,
  });
}
