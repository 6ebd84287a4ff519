import type { DiagnosticCode } from '../src/diagnostics/catalogue.ts';
import { describeDiagnostic } from '../src/diagnostics/describe-diagnostic.ts';
import type {
  DiagnosticExample,
  Explanation,
  ExplanationArea,
} from '../src/diagnostics/explanations/explanation.ts';
import { explanationAreas } from '../src/diagnostics/explanations/index.ts';
import type { Severity } from '../src/diagnostics/severity.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
};

/** The guide's page on diagnostics, made from the catalogue and the explanations. */
export function diagnosticsPage(): string {
  return `${[frontMatter, introduction, ...explanationAreas.map(writeSection)].join('\n\n')}\n`;
}

const frontMatter = `---
title: Diagnostics
subtitle: Everything that Octavo may tell you, and what to do about it
lang: en
toc: false
---`;

const introduction = `<!-- Made from packages/core/src/diagnostics by \`npm run diagnostics-page -w @octavo/core\`. Do not edit. -->

# How to read them

A diagnostic says what, where and why, and offers a remedy:

\`\`\`text
article.md:12:1: warning: Nothing in this document is labelled \`fig:prot\`. [reference-unresolved]
  12 │ See [@fig:prot].
  hint: Did you mean \`fig:port\`?
\`\`\`

Errors make the exit code 1; the other documents of the build are written all the same. Warnings do so only with \`--strict\`.
Information never does. Names in capitals such as \`REASON\` below stand for what a real message says. \`octavo explain CODE\` prints what stands here of one diagnostic.`;

function writeSection({ title, text, explanations }: ExplanationArea): string {
  // The keys of an area are codes.
  const codes = Object.keys(explanations) as DiagnosticCode[];
  return [`# ${title}`, text, ...codes.map((code) => writeEntry(code, explanations[code]))].join('\n\n');
}

function writeEntry(code: DiagnosticCode, explanation: Explanation | undefined): string {
  const { severity, message, hint } = describeDiagnostic(code);
  const { why = '', example } = explanation ?? {};
  return [
    `## \`${code}\``,
    `**${severityNames[severity]}:** ${escapeStars(message)}`,
    escapeStars(why),
    `*What to do:* ${escapeStars(hint ?? '')}`,
    ...(example === undefined ? [] : writeExample(example)),
  ].join('\n\n');
}

/** Long examples, and characters that the guide's fonts lack, are for the terminal, where examples are asked for one by one. */
function writeExample({ file = 'article.md', before, after }: DiagnosticExample): readonly string[] {
  const both = before + after;
  if (both.length > 600 || /[^\n]{96}|[\u{10000}-\u{10ffff}]/u.test(both)) return [];
  const language = /\.(md|yaml|json|txt)$/.exec(file)?.[1] ?? 'txt';
  const block = (source: string) => `\`\`\`\`${language}\n${source}\`\`\`\``;
  return [block(before), 'Mended:', block(after)];
}

/** Stars and angle brackets outside code. */
function escapeStars(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[*<[]/g, '\\$&')))
    .join('');
}
