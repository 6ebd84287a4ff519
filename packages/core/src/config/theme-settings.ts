import { defaultTheme } from '../theme/default-theme.ts';
import type {
  Theme,
  ThemeAlignment,
  ThemeColorName,
  ThemeFontName,
  ThemeHeading,
  ThemeHeadings,
} from '../theme/theme.ts';
import type { Setting } from './setting.ts';
import { settingLike } from './setting-like.ts';

type Settings<T> = Readonly<Record<keyof T, Setting>>;

const choice = <Value extends string>(...values: readonly Value[]): Setting => ({ type: 'choice', values });
const object = (keys: Readonly<Record<string, Setting>>): Setting => ({ type: 'object', keys });
const number: Setting = { type: 'number', minimum: 0 };
const color = choice<ThemeColorName>('text', 'muted', 'accent', 'link', 'rule');
const font = choice<ThemeFontName>('text', 'heading', 'code');
const alignment = choice<ThemeAlignment>('start', 'center');
const weight = choice<ThemeHeading['weight']>('regular', 'bold');
const slant = choice<ThemeHeading['slant']>('upright', 'italic');

const heading = object({
  font,
  weight,
  slant,
  trackingEm: number,
  color,
  alignment,
  spaceAboveLines: number,
  spaceBelowLines: number,
  rule: choice<ThemeHeading['rule']>('none', 'above', 'below'),
} satisfies Settings<ThemeHeading>);

/** The settings of the groups that hold choices; those of the others are read off the default theme. */
const choices = {
  headings: object({
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    chapterDropLines: number,
    numberColor: color,
  } satisfies Settings<ThemeHeadings>),
  page: object({
    widthPt: number,
    heightPt: number,
    marginTopPt: number,
    marginBottomPt: number,
    marginInsidePt: number,
    marginOutsidePt: number,
    foot: choice<Theme['page']['foot']>('flush', 'ragged'),
  } satisfies Settings<Theme['page']>),
  paragraph: object({
    separation: choice<Theme['paragraph']['separation']>('space', 'indent'),
    indentPt: number,
    alignment: choice<Theme['paragraph']['alignment']>('justify', 'start'),
    figures: choice<Theme['paragraph']['figures']>('lining', 'old-style'),
    hyphenate: { type: 'boolean' },
  } satisfies Settings<Theme['paragraph']>),
  quote: object({
    style: choice<Theme['quote']['style']>('rule', 'indent'),
    indentPt: number,
    slant,
    color,
  } satisfies Settings<Theme['quote']>),
  pullQuote: object({
    style: choice<Theme['pullQuote']['style']>('rules', 'side', 'plain'),
    font,
    sizePt: number,
    slant,
    color,
    alignment,
  } satisfies Settings<Theme['pullQuote']>),
  callout: object({
    style: choice<Theme['callout']['style']>('tint', 'frame', 'rule'),
    paddingPt: number,
    ruleWidthPt: number,
  } satisfies Settings<Theme['callout']>),
  keyPoints: object({
    style: choice<Theme['keyPoints']['style']>('panel', 'rules'),
    paddingPt: number,
  } satisfies Settings<Theme['keyPoints']>),
  codeBlock: object({
    style: choice<Theme['codeBlock']['style']>('panel', 'frame', 'rule'),
    paddingPt: number,
  } satisfies Settings<Theme['codeBlock']>),
  caption: object({ font, color, labelColor: color, alignment } satisfies Settings<Theme['caption']>),
  table: object({
    style: choice<Theme['table']['style']>('rules', 'zebra', 'grid'),
    ruleColor: color,
    ruleWidthPt: number,
    hairlineWidthPt: number,
    smallestSizePt: number,
  } satisfies Settings<Theme['table']>),
  title: object({
    layout: choice<Theme['title']['layout']>('block', 'page', 'cover'),
    font,
    weight,
    color,
    alignment,
    rule: choice<Theme['title']['rule']>('none', 'above', 'below'),
  } satisfies Settings<Theme['title']>),
  running: object({
    font,
    sizePt: number,
    color,
    rule: choice<Theme['running']['rule']>('none', 'below'),
    pageNumber: alignment,
  } satisfies Settings<Theme['running']>),
  dropCap: object({
    at: choice<Theme['dropCap']['at']>('none', 'first', 'chapters'),
    lines: { type: 'number', minimum: 2, integer: true },
    font,
    color,
    lead: choice<Theme['dropCap']['lead']>('plain', 'small-capitals'),
  } satisfies Settings<Theme['dropCap']>),
  thematicBreak: object({
    style: choice<Theme['thematicBreak']['style']>('rule', 'asterisks', 'space'),
  } satisfies Settings<Theme['thematicBreak']>),
} as const;

const { name, fonts, text, colors, slide } = defaultTheme;

/** What a theme's file may set, complete by the type of a theme. */
export const themeSettings: Settings<Theme> & { readonly base: Setting } = {
  base: { type: 'theme' },
  name: settingLike(name),
  fonts: settingLike(fonts),
  text: settingLike(text),
  colors: settingLike(colors),
  slide: settingLike(slide),
  ...choices,
};
