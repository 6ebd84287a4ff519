import type { Color, XmlElement } from '@octavo/core';
import { contrast } from '@octavo/core';
import type { HouseScheme } from '../theme/house-color.ts';
import { at, below, childrenOf } from './xml-tree.ts';

/** The families of titles and text, their theme's names resolved; absent where nothing says them. */
export function themeFonts(
  theme: XmlElement | undefined,
  levels: { readonly title: readonly XmlElement[]; readonly body: readonly XmlElement[] },
): { readonly heading?: string; readonly text?: string } {
  const heading = familyOf(theme, levels.title, '+mj-lt');
  const text = familyOf(theme, levels.body, '+mn-lt');
  return { ...(heading === undefined ? {} : { heading }), ...(text === undefined ? {} : { text }) };
}

function familyOf(
  theme: XmlElement | undefined,
  levels: readonly XmlElement[],
  fallback: string,
): string | undefined {
  const named = levels
    .map((level) => at(level, 'a:defRPr', 'a:latin')?.attributes.get('typeface'))
    .find((face) => face !== undefined && face !== '');
  const face = named ?? fallback;
  if (!face.startsWith('+')) return face;
  const part = face.startsWith('+mj') ? 'a:majorFont' : 'a:minorFont';
  const family = at(theme, 'a:themeElements', 'a:fontScheme', part, 'a:latin')?.attributes.get('typeface');
  return family === '' ? undefined : family;
}

/** Whether the ground of a master is dark: its own colour, else that of the theme's first background. */
export function isDarkMaster(master: XmlElement, theme: XmlElement | undefined): boolean {
  const ground = at(master, 'p:cSld', 'p:bg');
  const slot = below(ground, 'a:schemeClr')[0]?.attributes.get('val');
  const literal = below(ground, 'a:srgbClr')[0]?.attributes.get('val');
  const color =
    slot === undefined && literal !== undefined ? literal : schemeColor(slot ?? 'bg1', master, theme);
  if (color === undefined || !/^[0-9a-f]{6}$/i.test(color)) return false;
  const value: Color = `#${color}`;
  return contrast(value, '#ffffff') > contrast(value, '#000000');
}

const slots = ['bg1', 'tx1', 'bg2', 'tx2', 'hlink', ...[1, 2, 3, 4, 5, 6].map((index) => `accent${index}`)];

/** The theme's colours by the slots in which slides on a master name them. */
export function schemeOf(master: XmlElement, theme: XmlElement | undefined): HouseScheme {
  return Object.fromEntries(
    slots.flatMap((slot): readonly (readonly [string, Color])[] => {
      const color = schemeColor(slot, master, theme);
      return color !== undefined && /^[0-9a-f]{6}$/i.test(color) ? [[slot, `#${color}`]] : [];
    }),
  );
}

/** The value of a colour slot (ISO/IEC 29500-1 §19.3.1.6, §20.1.6.2). */
function schemeColor(slot: string, master: XmlElement, theme: XmlElement | undefined): string | undefined {
  const mapped = at(master, 'p:clrMap')?.attributes.get(slot) ?? slot;
  const [color] = childrenOf(at(theme, 'a:themeElements', 'a:clrScheme', `a:${mapped}`));
  return color?.attributes.get('lastClr') ?? color?.attributes.get('val');
}
