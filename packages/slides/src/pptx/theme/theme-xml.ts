import type { Color, Theme } from '@octavo/core';
import type { DeckFonts } from '../../deck.ts';
import { escapeXml, xmlHead } from '../xml.ts';

/** The theme part: colours and fonts of the deck, from the theme's tokens. */
export function themeXml(theme: Theme, fonts: DeckFonts): string {
  const { colors } = theme;
  const slots: readonly (readonly [string, Color])[] = [
    ['dk1', colors.text],
    ['lt1', colors.background],
    ['dk2', colors.accent],
    ['lt2', colors.codeBackground],
    ['accent1', colors.accent],
    ['accent2', colors.callout.note],
    ['accent3', colors.callout.tip],
    ['accent4', colors.callout.important],
    ['accent5', colors.callout.warning],
    ['accent6', colors.callout.caution],
    ['hlink', colors.link],
    ['folHlink', colors.link],
  ];
  const scheme = slots
    .map(([slot, color]) => `<a:${slot}><a:srgbClr val="${hex(color)}"/></a:${slot}>`)
    .join('');
  const font = (family: string): string =>
    `<a:latin typeface="${escapeXml(family)}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const name = escapeXml(theme.name);
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${scheme}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${font(fonts.heading)}</a:majorFont><a:minorFont>${font(fonts.text)}</a:minorFont></a:fontScheme>${formatScheme}</a:themeElements></a:theme>`;
}

/** Each list must hold at least three entries (ISO 29500-1 §20.1.4.1.14); plain ones, since slides here are flat. */
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const formatScheme = `<a:fmtScheme name="flat"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[
  6350, 12700, 19050,
]
  .map((width) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`)
  .join(
    '',
  )}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

function hex(color: Color): string {
  return color.slice(1).toUpperCase();
}
