import type { Color, Theme } from '@octavo/core';
import { child } from '../package/tree.ts';
import { mixColor } from '../styles/mix-color.ts';
import { pointsFromTwips } from '../units.ts';
import type { Reference } from './reference.ts';
import { createStyleLookup, type StyleLookup } from './style-lookup.ts';
import { type ThemeFacts, themeFacts } from './theme-part.ts';

/**
 * The theme as the reference has it: its page, its fonts, sizes and colours. Styles that the reference lacks are made from it, and
 * so are the widths of tables and pictures.
 */
export function deriveTheme(theme: Theme, reference: Reference): Theme {
  const styles = createStyleLookup(reference.styles);
  const facts = themeFacts(reference.theme);
  const sizePt = sizeOf('Normal', styles) ?? 10;
  const scale = sizePt / theme.text.sizePt;
  const scaled = (pt: number) => Math.round(pt * scale * 2) / 2;
  const headingSizesPt = theme.text.headingSizesPt.map(
    (pt, index) =>
      (styles.has(`Heading${index + 1}`) ? sizeOf(`Heading${index + 1}`, styles) : undefined) ?? scaled(pt),
  ) as unknown as Theme['text']['headingSizesPt']; // As many as there were.
  return {
    ...theme,
    fonts: {
      ...theme.fonts,
      text: fontOf('Normal', styles, facts) ?? theme.fonts.text,
      heading: fontOf(styles.has('Heading1') ? 'Heading1' : 'Normal', styles, facts) ?? theme.fonts.heading,
      code: codeFont(styles, facts) ?? theme.fonts.code,
    },
    text: {
      sizePt,
      leadingPt: leadingOf(sizePt, styles),
      codeSizePt: scaled(theme.text.codeSizePt),
      noteSizePt: sizeOf('FootnoteText', styles) ?? scaled(theme.text.noteSizePt),
      captionSizePt: scaled(theme.text.captionSizePt),
      titleSizePt:
        (styles.has('Title') ? sizeOf('Title', styles) : undefined) ?? scaled(theme.text.titleSizePt),
      subtitleSizePt: scaled(theme.text.subtitleSizePt),
      headingSizesPt,
      paragraphSpacingPt: spacingOf(styles),
    },
    page: pageOf(theme.page, reference),
    colors: colorsOf(theme.colors, styles, facts),
  };
}

function sizeOf(styleId: string, styles: StyleLookup): number | undefined {
  const halfPoints = Number(styles.find(styleId, 'w:rPr', 'w:sz')?.attributes.get('w:val'));
  return Number.isFinite(halfPoints) && halfPoints >= 2 && halfPoints <= 400 ? halfPoints / 2 : undefined;
}

function fontOf(styleId: string, styles: StyleLookup, facts: ThemeFacts): string | undefined {
  const font = styles.font(styleId)?.attributes;
  const themed = font?.get('w:asciiTheme');
  const named = font?.get('w:ascii');
  if (themed !== undefined) return (themed.startsWith('major') ? facts.major : facts.minor) ?? named;
  return named;
}

function codeFont(styles: StyleLookup, facts: ThemeFacts): string | undefined {
  const id = ['SourceCode', 'VerbatimChar'].find((style) => styles.has(style));
  return id === undefined ? undefined : fontOf(id, styles, facts);
}

/** From line to line: a share of the font's own height of about 1.2 em, or points (ISO 29500-1 §17.3.1.33). */
function leadingOf(sizePt: number, styles: StyleLookup): number {
  const line = Number(styles.attribute('Normal', 'w:pPr', 'w:spacing', 'w:line') ?? 240);
  const rule = styles.attribute('Normal', 'w:pPr', 'w:spacing', 'w:lineRule') ?? 'auto';
  const leadingPt = rule === 'auto' ? (line / 240) * sizePt * 1.2 : pointsFromTwips(line);
  return Number.isFinite(leadingPt) && leadingPt > 0 ? Math.min(leadingPt, sizePt * 3) : sizePt * 1.4;
}

function spacingOf(styles: StyleLookup): number {
  const after = Number(
    styles.attribute(styles.has('BodyText') ? 'BodyText' : 'Normal', 'w:pPr', 'w:spacing', 'w:after') ?? 0,
  );
  return Number.isFinite(after) ? pointsFromTwips(after) : 0;
}

function pageOf(page: Theme['page'], { section }: Reference): Theme['page'] {
  const size = child(section, 'w:pgSz')?.attributes;
  const margins = child(section, 'w:pgMar')?.attributes;
  const points = (value: string | undefined, otherwisePt: number) => {
    const twips = Number(value);
    return value !== undefined && Number.isFinite(twips) ? pointsFromTwips(Math.abs(twips)) : otherwisePt;
  };
  const gutterPt = points(margins?.get('w:gutter'), 0);
  const found = {
    widthPt: points(size?.get('w:w'), page.widthPt),
    heightPt: points(size?.get('w:h'), page.heightPt),
    marginTopPt: points(margins?.get('w:top'), page.marginTopPt),
    marginBottomPt: points(margins?.get('w:bottom'), page.marginBottomPt),
    marginInsidePt: points(margins?.get('w:left'), page.marginInsidePt) + gutterPt,
    marginOutsidePt: points(margins?.get('w:right'), page.marginOutsidePt),
    foot: page.foot,
  };
  // A page without room for text is a damaged one.
  return found.widthPt - found.marginInsidePt - found.marginOutsidePt < 72 ? page : found;
}

function colorsOf(colors: Theme['colors'], styles: StyleLookup, facts: ThemeFacts): Theme['colors'] {
  const text = colorOf('Normal', styles) ?? '#000000';
  const heading = styles.has('Heading1') ? colorOf('Heading1', styles) : undefined;
  const accent = heading ?? (styles.has('Heading1') ? text : (hex(facts.color('accent1')) ?? colors.accent));
  const link =
    (styles.has('Hyperlink') ? colorOf('Hyperlink', styles) : undefined) ??
    hex(facts.color('hlink')) ??
    colors.link;
  return {
    ...colors,
    text,
    accent,
    link,
    muted: mixColor(text, 0.7, colors.background),
    rule: mixColor(text, 0.25, colors.background),
    tableHeader: mixColor(accent, 0.12, colors.background),
    tableBand: mixColor(accent, 0.04, colors.background),
  };
}

function colorOf(styleId: string, styles: StyleLookup): Color | undefined {
  return hex(styles.find(styleId, 'w:rPr', 'w:color')?.attributes.get('w:val'));
}

function hex(value: string | undefined): Color | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : undefined;
}
