import type { DiagnosticCode } from '../src/diagnostics/catalogue.ts';
import { catalogue } from '../src/diagnostics/catalogue.ts';
import { describeDiagnostic } from '../src/diagnostics/describe-diagnostic.ts';
import type { Severity } from '../src/diagnostics/severity.ts';

const groups: readonly (readonly [title: string, prefixes: readonly string[], text: string])[] = [
  [
    'Reading the source',
    ['front-matter', 'source', 'json', 'plugin'],
    'What keeps a document, or a part of it, from being read.',
  ],
  [
    'Constructs',
    [
      'container',
      'chart',
      'html',
      'heading',
      'table',
      'grid',
      'slide',
      'math',
      'formula',
      'list',
      'float',
      'drop-cap',
    ],
    'What was written, but cannot be what it was meant to be.',
  ],
  [
    'References',
    ['label', 'reference', 'footnote', 'citation', 'link', 'linked'],
    'What leads nowhere, or to two places.',
  ],
  ['Images and fonts', ['image', 'svg', 'glyph', 'font'], 'What cannot be shown as it is.'],
  ['Importing plain text', ['import'], 'What `octavo import` found. It changes no words.'],
  [
    'Configuration and files',
    ['config', 'theme', 'document', 'file', 'output', 'pdf', 'attachment', 'renderer', 'setting'],
    'What concerns the build rather than the text.',
  ],
];

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
};

/** The guide's page on diagnostics, made from the catalogue. */
export function diagnosticsPage(): string {
  // The keys of the catalogue are the codes.
  const codes = Object.keys(catalogue) as DiagnosticCode[];
  const grouped = groups.map(([title, prefixes, text]) => {
    const own = codes.filter((code) => prefixes.some((prefix) => code.startsWith(`${prefix}-`)));
    return { title, text, codes: own };
  });
  const missing = codes.filter((code) => !grouped.some((group) => group.codes.includes(code)));
  const sections =
    missing.length === 0 ? grouped : [...grouped, { title: 'Other', text: '', codes: missing }];
  return `${[frontMatter, introduction, ...sections.filter((section) => section.codes.length > 0).map(writeSection)].join('\n\n')}\n`;
}

const frontMatter = `---
title: Diagnostics
subtitle: Everything that Octavo may tell you, and what to do about it
lang: en
toc: false
---`;

const introduction = `<!-- Made from packages/core/src/diagnostics/catalogue.ts by \`npm run diagnostics-page -w @octavo/core\`. Do not edit. -->

# How to read them

A diagnostic says what, where and why, and offers a remedy:

\`\`\`text
article.md:12:1: warning: Nothing in this document is labelled \`fig:prot\`. [reference-unresolved]
  12 │ See [@fig:prot].
  hint: Did you mean \`fig:port\`?
\`\`\`

Errors make the exit code 1; the other documents of the build are written all the same. Warnings do so only with \`--strict\`.
Information never does. Names in capitals such as \`REASON\` below stand for what a real message says.`;

function writeSection({
  title,
  text,
  codes,
}: {
  title: string;
  text: string;
  codes: readonly DiagnosticCode[];
}): string {
  return [`# ${title}`, ...(text === '' ? [] : [text]), ...codes.map(writeEntry)].join('\n\n');
}

function writeEntry(code: DiagnosticCode): string {
  const { severity, message, hint } = describeDiagnostic(code);
  const remedy = hint === undefined ? '' : ` *${escapeStars(hint)}*`;
  return `\`${code}\`\n: **${severityNames[severity]}:** ${escapeStars(message)}${remedy}`;
}

/** Stars and angle brackets outside code. */
function escapeStars(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[*<[]/g, '\\$&')))
    .join('');
}
