import type { Theme, ThemeColorName, ThemeFontName, ThemeHeading } from '@octavo/core';
import { colorProperties, cssProperties } from './color-properties.ts';
import { darkColors } from './dark-colors.ts';
import { fontStack } from './font-stack.ts';

/** Points of the theme as shares of its text, which readers enlarge as they like. */
interface Scale {
  readonly em: (sizePt: number) => string;
}

/** The theme as custom properties, in light and dark, and the paper for printing. */
export function themeProperties(theme: Theme): string {
  const { text, page, fonts, colors } = theme;
  const { em } = scaleOf(theme);
  const measurePt = page.widthPt - page.marginInsidePt - page.marginOutsidePt;
  const values = {
    'font-text': fontStack(fonts.text, { role: 'text' }),
    'font-heading': fontStack(fonts.heading, { role: 'text' }),
    'font-code': fontStack(fonts.code, { role: 'code' }),
    // A screen is read at more leading than paper (WCAG 2.2, 1.4.12).
    line: String(round(Math.max(1.5, text.leadingPt / text.sizePt))),
    // As many letters a line as on paper, and the padding at both sides.
    measure: `calc(${em(measurePt)} + 2.5rem)`,
    space: em(Math.max(text.paragraphSpacingPt, text.sizePt * 0.75)),
    'caption-size': em(text.captionSizePt),
    ...colorProperties(colors),
  };
  const dark = cssProperties(colorProperties(darkColors(colors)));
  const code = Object.keys(colors.code).filter((kind) => kind !== 'plain');
  return [
    `:root{color-scheme:light dark;${cssProperties(values)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${dark}}.octavo .vector{background:#fff}}`,
    'body{margin:0;background:var(--background)}',
    code.map((kind) => `.octavo .code-${kind}{color:var(--code-${kind})}`).join(''),
    `@page{size:${page.widthPt}pt ${page.heightPt}pt;margin:${page.marginTopPt}pt ${page.marginOutsidePt}pt ${page.marginBottomPt}pt ${page.marginInsidePt}pt}`,
    `@media print{.octavo{font-size:${text.sizePt}pt;line-height:${text.leadingPt}pt}}`,
  ].join('');
}

/** Headings as the theme sets them. `titleLevel` is 1 where the title is the `h1` and headings follow below it. */
export function headingRules(theme: Theme, titleLevel: 0 | 1): string {
  const { headings, text } = theme;
  const { em } = scaleOf(theme);
  const looks = [headings.h1, headings.h2, headings.h3, headings.h4, headings.h5, headings.h6];
  const rules = looks.map((look, index) => {
    const sizePt = text.headingSizesPt[index] ?? text.sizePt;
    return `.octavo .text ${headingSelector(index + 1 + titleLevel)}{${headingLook(look, em(sizePt), text.leadingPt / sizePt)}}`;
  });
  return `${rules.join('')}.octavo :is(h1,h2,h3,h4,h5,h6) .number{color:var(--${headings.numberColor})}`;
}

/** A large first letter beside as many lines as the theme says; browsers that cannot align it let it float there. */
export function initialRules({ dropCap }: Theme): string {
  const { lines, font, color, lead } = dropCap;
  const letter = `font-family:var(--font-${font});color:var(--${color});font-weight:400`;
  const floating = `float:inline-start;font-size:${round(lines * 1.18)}em;line-height:.8;padding-block-start:.06em;padding-inline-end:.06em`;
  return [
    rule('p.initial::first-letter', [letter, floating]),
    `@supports (initial-letter:${lines}){${rule('p.initial::first-letter', [
      `float:none;font-size:inherit;line-height:inherit;padding:0;initial-letter:${lines};margin-inline-end:.25em`,
    ])}}`,
    lead === 'plain' ? '' : rule('p.initial::first-line', ['font-variant-caps:small-caps']),
  ].join('');
}

/** What the theme says of the other parts of a document. */
export function partRules(theme: Theme): string {
  const { em } = scaleOf(theme);
  const { title, quote, pullQuote, callout, keyPoints, codeBlock, caption, table, text, thematicBreak } =
    theme;
  const frame = {
    tint: `padding:${em(callout.paddingPt)};border-inline-start:${callout.ruleWidthPt}pt solid var(--tone);background:color-mix(in srgb,var(--tone) 7%,var(--background))`,
    frame: `padding:${em(callout.paddingPt)};border:${callout.ruleWidthPt}pt solid var(--tone)`,
    rule: `padding-inline-start:${em(callout.paddingPt)};border-inline-start:${callout.ruleWidthPt}pt solid var(--tone)`,
  }[callout.style];
  const points = {
    panel: `padding:${em(keyPoints.paddingPt)};background:var(--panel)`,
    rules: `padding-block:${em(keyPoints.paddingPt)};border-block:1px solid var(--rule)`,
  }[keyPoints.style];
  const code = {
    panel: '',
    frame: 'background:none;border:1px solid var(--rule)',
    rule: 'background:none;border-inline-start:2px solid var(--rule)',
  }[codeBlock.style];
  const pull = {
    rules: 'border-block:2px solid var(--accent);padding-block:.75em',
    side: 'border-inline-start:3px solid var(--accent);padding-inline-start:1em',
    plain: 'padding-block:.25em',
  }[pullQuote.style];
  const rest = {
    rule: '',
    asterisks: '.octavo hr{border:0;text-align:center}.octavo hr::before{content:"* * *";color:var(--muted)}',
    space: '.octavo hr{border-color:transparent}',
  }[thematicBreak.style];
  return [
    rule('.front .title', [
      look({ font: title.font, color: title.color, size: em(text.titleSizePt) }),
      `font-weight:${weightOf(title.weight)};line-height:1.15;margin:0`,
    ]),
    rule('.subtitle', [`font-size:${em(text.subtitleSizePt)}`]),
    rule('.front', [
      `text-align:${title.alignment}`,
      title.rule === 'above' ? 'border-block-start:2px solid var(--accent);padding-block-start:1rem' : '',
      title.rule === 'below' ? 'border-block-end:2px solid var(--accent);padding-block-end:1rem' : '',
    ]),
    rule('.abstract', ['text-align:start']),
    title.layout === 'cover' ? coverRules : '',
    title.layout === 'page' ? '@media print{.octavo .front{break-after:page;padding-block-start:26vh}}' : '',
    rule('blockquote', [
      'margin-inline:0',
      quote.style === 'rule'
        ? `border-inline-start:3px solid var(--rule);padding-inline-start:${em(quote.indentPt)}`
        : `padding-inline:${em(quote.indentPt)}`,
      `color:var(--${quote.color});font-style:${slantOf(quote.slant)}`,
    ]),
    rule('blockquote.pull', [
      'border:0;padding:0',
      pull,
      look({ font: pullQuote.font, color: pullQuote.color, size: em(pullQuote.sizePt) }),
      `font-style:${slantOf(pullQuote.slant)};text-align:${pullQuote.alignment};line-height:1.35`,
    ]),
    rule('.callout', [frame]),
    rule('.keypoints', [points]),
    code === '' ? '' : rule('pre', [code]),
    rule(':is(figcaption,caption)', [
      `font-family:var(--font-${caption.font});color:var(--${caption.color});text-align:${caption.alignment}`,
    ]),
    // Pictures stand over their captions.
    caption.alignment === 'center' ? '' : rule('figure>:is(img,svg)', ['margin-inline:0']),
    rule('.label', [`color:var(--${caption.labelColor})`]),
    tableRules(theme),
    rest,
    theme.paragraph.figures === 'old-style' ? figureRules : '',
    theme.paragraph.separation === 'indent' ? indentRules(em(theme.paragraph.indentPt)) : '',
    table.style === 'zebra' ? '.octavo tbody tr:nth-child(even){background:var(--table-band)}' : '',
  ].join('');
}

/** Figures as small letters are, but in tables and code, where they stand in columns. */
const figureRules =
  '.octavo{font-variant-numeric:oldstyle-nums proportional-nums}.octavo :is(table,pre,code,h1,h2,h3,h4,h5,h6){font-variant-numeric:normal}';

function tableRules({ table }: Theme): string {
  const color = `var(--${table.ruleColor})`;
  const heavy = `${table.ruleWidthPt}pt solid ${color}`;
  const hair = table.hairlineWidthPt === 0 ? '0' : `${table.hairlineWidthPt}pt solid var(--rule)`;
  if (table.style === 'grid') return rule(':is(th,td)', [`border:${table.ruleWidthPt}pt solid ${color}`]);
  return [
    rule('table', [`border-block:${heavy}`]),
    rule('thead :is(th,td)', [`border-block-end:${heavy}`, 'background:var(--table-header)']),
    rule('tbody tr+tr :is(th,td)', [`border-block-start:${hair}`]),
  ].join('');
}

/** A coloured band behind the title, to the edges of the article. */
const coverRules =
  '.octavo .front{background:var(--cover);color:var(--on-cover);padding:2rem 1.5rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}' +
  '.octavo .front :is(.title,.subtitle,.part-title,.affiliation,.date,.keywords,a){color:inherit}';

/** Paragraphs told apart by an indent, as in books: none at the first after anything else. */
function indentRules(indent: string): string {
  return `.octavo .text>p{margin-block-end:0}.octavo .text>p+p{text-indent:${indent}}.octavo .text>p+:not(p){margin-block-start:var(--space)}`;
}

/** Headings below the sixth level say theirs in words (`aria-level`). */
function headingSelector(level: number): string {
  if (level > 6) return 'h6[aria-level]';
  return level === 6 ? 'h6:not([aria-level])' : `h${level}`;
}

function headingLook(heading: ThemeHeading, size: string, lineEm: number): string {
  return [
    look({ font: heading.font, color: heading.color, size }),
    `font-weight:${weightOf(heading.weight)};font-style:${slantOf(heading.slant)}`,
    heading.trackingEm === 0 ? '' : `letter-spacing:${heading.trackingEm}em`,
    `text-align:${heading.alignment}`,
    `margin-block:${round(heading.spaceAboveLines * lineEm)}em ${round(Math.max(0.25, heading.spaceBelowLines) * lineEm)}em`,
    heading.rule === 'above' ? 'border-block-start:1px solid var(--rule);padding-block-start:.35em' : '',
    heading.rule === 'below' ? 'border-block-end:1px solid var(--rule);padding-block-end:.2em' : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}

interface Look {
  readonly font: ThemeFontName;
  readonly color: ThemeColorName;
  readonly size: string;
}

function look({ font, color, size }: Look): string {
  return `font-family:var(--font-${font});font-size:${size};color:var(--${color})`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `.octavo ${selector}{${declarations.filter((declaration) => declaration !== '').join(';')}}`;
}

function scaleOf({ text }: Theme): Scale {
  return { em: (sizePt) => `${round(sizePt / text.sizePt)}em` };
}

function weightOf(weight: 'regular' | 'bold'): number {
  return weight === 'bold' ? 600 : 400;
}

function slantOf(slant: 'upright' | 'italic'): string {
  return slant === 'italic' ? 'italic' : 'normal';
}

/** Three decimals: within a hundredth of a pixel at every size that is read. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
