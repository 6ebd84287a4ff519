import { mergeTheme } from './merge-theme.ts';
import { reportTheme } from './report-theme.ts';
import type { Theme } from './theme.ts';

/** Words and little else: black on white, rules instead of tints, colour only where it says something. */
export const plainTheme: Theme = mergeTheme(reportTheme, {
  name: 'plain',
  text: { titleSizePt: 20, subtitleSizePt: 13, headingSizesPt: [15, 12.5, 11, 10.5, 10.5, 10.5] },
  colors: {
    text: '#000000',
    muted: '#444444',
    accent: '#000000',
    link: '#1a3a6b',
    rule: '#999999',
    codeBackground: '#ffffff',
    tableHeader: '#ffffff',
    tableBand: '#f2f2f2',
    panel: '#ffffff',
    cover: '#ffffff',
    onCover: '#000000',
    code: {
      plain: '#000000',
      keyword: '#000000',
      string: '#333333',
      number: '#000000',
      comment: '#555555',
      function: '#000000',
      type: '#000000',
      variable: '#000000',
      attribute: '#000000',
      operator: '#000000',
      inserted: '#000000',
      deleted: '#000000',
    },
  },
  headings: {
    h1: { spaceAboveLines: 1.75, spaceBelowLines: 0.5 },
    h2: { spaceAboveLines: 1.5 },
  },
  quote: { style: 'indent', indentPt: 18, color: 'text' },
  pullQuote: { style: 'rules', color: 'text' },
  callout: { style: 'rule', ruleWidthPt: 1 },
  keyPoints: { style: 'rules' },
  codeBlock: { style: 'frame', paddingPt: 8 },
  caption: { font: 'text', labelColor: 'text', color: 'text', alignment: 'start' },
  table: { style: 'grid', ruleColor: 'text', ruleWidthPt: 0.5, hairlineWidthPt: 0.5 },
  dropCap: { color: 'text' },
});
