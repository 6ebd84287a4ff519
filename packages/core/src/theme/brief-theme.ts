import { mergeTheme } from './merge-theme.ts';
import { reportTheme } from './report-theme.ts';
import type { Theme } from './theme.ts';

/** A policy brief: a coloured cover band, strong sans headings, key points on a panel, pull quotes between rules. */
export const briefTheme: Theme = mergeTheme(reportTheme, {
  name: 'brief',
  text: {
    sizePt: 10,
    leadingPt: 14,
    titleSizePt: 27,
    subtitleSizePt: 14,
    headingSizesPt: [16, 12.5, 10.5, 10, 10, 10],
    paragraphSpacingPt: 7,
    codeSizePt: 8.25,
    noteSizePt: 8,
    captionSizePt: 8.5,
  },
  page: { marginTopPt: 72, marginBottomPt: 72, marginInsidePt: 79, marginOutsidePt: 79 },
  colors: {
    text: '#22272b',
    muted: '#56636b',
    accent: '#0b5c63',
    link: '#0b5f8a',
    rule: '#c5d3d3',
    codeBackground: '#f3f6f6',
    tableHeader: '#e3eeee',
    tableBand: '#f2f7f7',
    panel: '#e6f0f0',
    cover: '#0b4a52',
    onCover: '#ffffff',
    code: { comment: '#56636b' },
  },
  headings: {
    h1: { color: 'accent', spaceAboveLines: 1.75, spaceBelowLines: 0.5 },
    h2: { color: 'text', spaceAboveLines: 1.5 },
    h3: { color: 'accent' },
  },
  pullQuote: { style: 'rules', font: 'heading', sizePt: 15, slant: 'upright', alignment: 'start' },
  callout: { style: 'tint', paddingPt: 12, ruleWidthPt: 2.5 },
  keyPoints: { style: 'panel', paddingPt: 14 },
  caption: { labelColor: 'accent', alignment: 'start' },
  table: { style: 'zebra', ruleWidthPt: 1, hairlineWidthPt: 0 },
  title: { layout: 'cover' },
  running: { sizePt: 8, rule: 'below', pageNumber: 'start' },
  dropCap: { font: 'heading' },
});
