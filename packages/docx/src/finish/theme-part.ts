import type { Theme } from '@octavo/core';
import { hexColor } from '../styles/run-format.ts';
import { themeColors } from '../styles/theme-palette.ts';
import { type Markup, markup, xmlDeclaration } from '../xml/markup.ts';

/**
 * What Word sets other scripts in, by ISO 15924 code: fonts that come with Windows or Office, an upright serif and a plain
 * face of each.
 */
const scriptFonts = {
  Jpan: { serif: 'Yu Mincho', sans: 'Yu Gothic' },
  Hang: { serif: 'Batang', sans: 'Malgun Gothic' },
  Hans: { serif: 'SimSun', sans: 'Microsoft YaHei' },
  Hant: { serif: 'PMingLiU', sans: 'Microsoft JhengHei' },
  Arab: { serif: 'Times New Roman', sans: 'Arial' },
  Hebr: { serif: 'Times New Roman', sans: 'Arial' },
  Thai: { serif: 'Angsana New', sans: 'Cordia New' },
  Deva: { serif: 'Mangal', sans: 'Nirmala UI' },
  Beng: { serif: 'Vrinda', sans: 'Nirmala UI' },
  Taml: { serif: 'Latha', sans: 'Nirmala UI' },
  Telu: { serif: 'Gautami', sans: 'Nirmala UI' },
  Geor: { serif: 'Sylfaen', sans: 'Segoe UI' },
  Armn: { serif: 'Sylfaen', sans: 'Segoe UI' },
  Ethi: { serif: 'Nyala', sans: 'Ebrima' },
  Khmr: { serif: 'DaunPenh', sans: 'Leelawadee UI' },
  Laoo: { serif: 'DokChampa', sans: 'Leelawadee UI' },
  Viet: { serif: 'Times New Roman', sans: 'Arial' },
} as const;

/** Writes `word/theme/theme1.xml`: the theme's fonts and colours in Word's places (ISO 29500-1 §20.1.6.9). */
export function themePart(theme: Theme): Markup {
  const name = { name: theme.name };
  const colors = Object.entries(themeColors(theme)).map(([slot, color]) =>
    markup(`a:${slot}`, {}, markup('a:srgbClr', { val: hexColor(color) })),
  );
  return (
    xmlDeclaration +
    markup(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', ...name },
      markup(
        'a:themeElements',
        {},
        markup('a:clrScheme', name, ...colors),
        markup(
          'a:fontScheme',
          name,
          fontMarkup('a:majorFont', theme.fonts.heading),
          fontMarkup('a:minorFont', theme.fonts.text),
        ),
        formatScheme(theme.name),
      ),
    )
  );
}

function fontMarkup(name: string, family: string): Markup {
  const kind =
    /serif|roman|garamond|georgia|times|cambria/i.test(family) && !/sans/i.test(family) ? 'serif' : 'sans';
  return markup(
    name,
    {},
    markup('a:latin', { typeface: family }),
    // Empty: the font of the script of the document's East Asian or complex language (settings, `w:themeFontLang`).
    markup('a:ea', { typeface: '' }),
    markup('a:cs', { typeface: '' }),
    ...Object.entries(scriptFonts).map(([script, fonts]) =>
      markup('a:font', { script, typeface: fonts[kind] }),
    ),
  );
}

/** How shapes are filled and lined: three plain steps of each, which the schema asks for and charts use. */
function formatScheme(name: string): Markup {
  const own = markup('a:solidFill', {}, markup('a:schemeClr', { val: 'phClr' }));
  const three = (entry: (index: number) => Markup) => [0, 1, 2].map(entry);
  return markup(
    'a:fmtScheme',
    { name },
    markup('a:fillStyleLst', {}, ...three(() => own)),
    markup('a:lnStyleLst', {}, ...three((index) => markup('a:ln', { w: 6350 * (index + 1) }, own))),
    markup('a:effectStyleLst', {}, ...three(() => markup('a:effectStyle', {}, markup('a:effectLst')))),
    markup('a:bgFillStyleLst', {}, ...three(() => own)),
  );
}
