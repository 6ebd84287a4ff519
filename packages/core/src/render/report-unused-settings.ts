import type { ManuscriptConfig } from '../config/config.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import type { Theme } from '../theme/theme.ts';
import { findInitials } from './find-initials.ts';
import { floatOf } from './float-of.ts';

/** What a document is to look like. */
interface AskedLook {
  readonly config: ManuscriptConfig;
  readonly theme: Theme;
}

interface SettingRule {
  readonly setting: string;
  /** Formats that do as the setting says. */
  readonly formats: readonly string[];
  readonly isAsked: (asked: AskedLook, resolved: ResolvedDocument) => boolean;
  /** What such a format does instead. */
  readonly instead: string;
}

const rules: readonly SettingRule[] = [
  {
    setting: 'notes: endnotes',
    formats: ['docx', 'html'],
    isAsked: ({ config: { notes } }, { footnotes }) => notes === 'endnotes' && footnotes.length > 0,
    instead: 'notes stand with the page or slide that refers to them',
  },
  {
    setting: 'listOfFigures',
    formats: ['docx', 'html'],
    isAsked: ({ config: { listOfFigures } }) => listOfFigures,
    instead: 'there is no list of figures',
  },
  {
    setting: 'listOfTables',
    formats: ['docx', 'html'],
    isAsked: ({ config: { listOfTables } }) => listOfTables,
    instead: 'there is no list of tables',
  },
  {
    setting: 'lineNumbers',
    formats: ['docx'],
    isAsked: ({ config: { lineNumbers } }) => lineNumbers,
    instead: 'lines have no numbers',
  },
  {
    setting: 'dropCaps',
    formats: ['pdf', 'docx', 'html'],
    isAsked: ({ config, theme }, resolved) => findInitials(resolved, config, theme).size > 0,
    instead: 'paragraphs begin with letters like the others',
  },
  {
    setting: 'theme.paragraph.figures: old-style',
    formats: ['pdf', 'docx', 'html'],
    isAsked: ({ theme }) => theme.paragraph.figures === 'old-style',
    instead: 'figures are those that the font has first',
  },
  {
    setting: 'float=top',
    formats: ['pdf'],
    isAsked: (_asked, { document }) => hasFloats(document),
    instead: 'what it is asked of stands where it is written',
  },
];

function hasFloats(document: Document): boolean {
  for (const node of walk(document)) if (floatOf(node) === 'top') return true;
  return false;
}

/** Settings that a format does not follow: nothing that was asked for is left out without a word. */
export function reportUnusedSettings(
  format: string,
  asked: AskedLook,
  resolved: ResolvedDocument,
): readonly Diagnostic[] {
  const { file, metadata } = resolved.document;
  return rules
    .filter((rule) => !rule.formats.includes(format) && rule.isAsked(asked, resolved))
    .map(({ setting, instead }) => {
      const [key = setting] = setting.split(':', 1);
      const positions = metadata.extraPositions ?? {};
      const position = positions[key] ?? positions[hyphenated(key)];
      return createDiagnostic('setting-unused', { setting, format, instead }, { file, position });
    });
}

/** Keys of front matter may be written so: `list-of-tables`. */
function hyphenated(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
