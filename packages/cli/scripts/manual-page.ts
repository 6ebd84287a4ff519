import type { Command } from '../src/command.ts';
import { commands } from '../src/commands.ts';
import type { Flag } from '../src/flags/flag.ts';

/** The manual page in the `man` macros of roff, made from the tables of commands and flags. */
export function manualPage(): string {
  return `.\\" Made by \`npm run manual -w @octavo/cli\`. Do not edit.
.TH OCTAVO 1 "" "Octavo" "User Commands"
.SH NAME
octavo \\- fold Markdown into PDF, Word and slides
.SH SYNOPSIS
.B octavo
.I COMMAND
.RI [ FLAGS ]
.RI [ FILES ]
.SH DESCRIPTION
One source of Markdown becomes a PDF, a Word document and a deck, with the same meaning in each. Results go to
standard output, everything else to standard error. A file appears whole or not at all.
.SH COMMANDS
${commands.map(commandSection).join('\n')}
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Documents have errors or cannot be written; the others are written.
.TP
.B 2
Wrong usage, nothing could be written, or a fault of Octavo.
.TP
.B 13
The work waits for what never happens, such as a promise in the configuration file.
.SH ENVIRONMENT
.TP
.B NO_COLOR
Set: no colour, also on terminals.
.TP
.B OCTAVO_CACHE_DIR
Folder of what builds keep, where neither flag nor configuration names one.
.TP
.B OCTAVO_COMPILE_CACHE
Folder of compiled code; 0 keeps none.
.TP
.B OCTAVO_DEBUG
Set: faults of Octavo show where they come from.
`;
}

function commandSection({ name, summary, usage, flags, details }: Command): string {
  return `.SS "octavo ${name} ${escapeText(usage)}"
${escapeText(summary)}.
${Object.entries(flags)
  .map(([long, flag]) => flagEntry(long, flag))
  .join('\n')}
${details.startsWith('  ') ? '' : '.PP\n'}${paragraphs(details)}`;
}

function flagEntry(long: string, { short, placeholder, negatable, description }: Flag): string {
  const names = `${short === undefined ? '' : `-${short}, `}--${negatable ? '[no-]' : ''}${long}`;
  const value = placeholder === undefined ? '' : ` \\fI${escapeText(placeholder)}\\fR`;
  return `.TP\n\\fB${escapeText(names)}\\fR${value}\n${escapeText(description)}.`;
}

/** Indented lines are examples and stand as they are. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => (part.startsWith('  ') ? `.PP\n.nf\n${escapeText(part)}\n.fi` : escapeText(part)))
    .join('\n');
}

/** Backslashes and hyphens mean themselves, and no line begins with a control character (groff_man(7)). */
/** roff reads ASCII alone without a preprocessor; other letters have names (groff_char(7)). */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^[.']/gm, '\\&$&')
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => {
      const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `\\[u${code}]`;
    });
}
