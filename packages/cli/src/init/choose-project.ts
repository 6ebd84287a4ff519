import { themes } from '@octavo/core';
import { didYouMean } from '../did-you-mean.ts';
import { findFormat } from '../find-format.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { defaultChoice, type ProjectChoice } from './example-files.ts';
import type { InitFlags } from './init-flags.ts';

/** What the flags say of a new project, and what a person at the terminal answers; the defaults for the rest. */
export async function chooseProject(flags: InitFlags, terminal: Terminal): Promise<ProjectChoice> {
  const theme = flags.theme === undefined ? {} : { theme: checkedTheme(flags.theme) };
  const given = flags.to.length === 0 ? undefined : readFormats(flags.to.join(','));
  const ask = flags.yes === true ? undefined : terminal.ask;
  const answer = async <Value>(
    question: string,
    byDefault: string,
    read: (text: string) => Value,
  ): Promise<Value> => (ask === undefined ? read(byDefault) : await askUntilRight(question, byDefault, read));
  const askUntilRight = async <Value>(
    question: string,
    byDefault: string,
    read: (text: string) => Value,
  ): Promise<Value> => {
    const text = (await ask?.(`${question} (${byDefault}): `))?.trim() ?? '';
    try {
      return read(text === '' ? byDefault : text);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.writeMessage(`${error.message}\n`);
      return askUntilRight(question, byDefault, read);
    }
  };
  const same = (text: string): string => text;
  return {
    title: flags.title ?? (await answer('Title of the first document', defaultChoice.title, same)),
    author: flags.author ?? (await answer('Who writes it', defaultChoice.author, same)),
    formats: given ?? (await answer('Formats to write', defaultChoice.formats.join(', '), readFormats)),
    ...theme,
  };
}

function readFormats(text: string): readonly string[] {
  const names = text.split(/[,\s]+/).filter((name) => name !== '');
  return [...new Set(names.map((name) => findFormat(name).format))];
}

function checkedTheme(name: string): string {
  const known = Object.keys(themes);
  if (known.includes(name)) return name;
  throw new UsageError(
    `No theme is called \`${name}\`.${didYouMean(name, known) || ` The themes are ${known.join(', ')}.`}`,
  );
}
