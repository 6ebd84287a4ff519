import type { ManuscriptConfig } from '../config/config.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';

interface SettingRule {
  readonly setting: string;
  /** Formats that do as the setting says. */
  readonly formats: readonly string[];
  readonly isAsked: (config: ManuscriptConfig, resolved: ResolvedDocument) => boolean;
  /** What such a format does instead. */
  readonly instead: string;
}

const rules: readonly SettingRule[] = [
  {
    setting: 'notes: endnotes',
    formats: ['docx', 'html'],
    isAsked: ({ notes }, { footnotes }) => notes === 'endnotes' && footnotes.length > 0,
    instead: 'notes stand with the page or slide that refers to them',
  },
  {
    setting: 'listOfFigures',
    formats: ['docx', 'html'],
    isAsked: ({ listOfFigures }) => listOfFigures,
    instead: 'there is no list of figures',
  },
  {
    setting: 'listOfTables',
    formats: ['docx', 'html'],
    isAsked: ({ listOfTables }) => listOfTables,
    instead: 'there is no list of tables',
  },
  {
    setting: 'lineNumbers',
    formats: ['docx'],
    isAsked: ({ lineNumbers }) => lineNumbers,
    instead: 'lines have no numbers',
  },
];

/** Settings that a format does not follow: nothing that was asked for is left out without a word. */
export function reportUnusedSettings(
  format: string,
  config: ManuscriptConfig,
  resolved: ResolvedDocument,
): readonly Diagnostic[] {
  return rules
    .filter((rule) => !rule.formats.includes(format) && rule.isAsked(config, resolved))
    .map(({ setting, instead }) =>
      createDiagnostic('setting-unused', { setting, format, instead }, { file: resolved.document.file }),
    );
}
