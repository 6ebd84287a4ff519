import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseProject } from '../../src/init/choose-project.ts';
import type { InitFlags } from '../../src/init/init-flags.ts';
import { createTerminal } from '../../src/terminal/terminal.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const noFlags: InitFlags = {
  title: undefined,
  author: undefined,
  to: [],
  theme: undefined,
  yes: undefined,
  json: undefined,
  help: undefined,
};

/** A person who gives these answers, one after the other. */
function personWho(answers: readonly string[]) {
  const asked: string[] = [];
  const told: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return answers[asked.length - 1] ?? '';
  };
  const terminal = { ...createTerminal('test'), ask, writeMessage: (text: string) => void told.push(text) };
  return { terminal, asked, told };
}

test('a person is asked three questions, each with what an empty answer means', async () => {
  const { terminal, asked } = personWho(['', 'Ana', '']);
  expect(await chooseProject(noFlags, terminal)).toEqual({
    title: 'A first article',
    author: 'Ana',
    formats: ['pdf', 'docx', 'pptx', 'slides.html'],
  });
  expect(asked).toEqual([
    'Title of the first document (A first article): ',
    'Who writes it (Your name): ',
    'Formats to write (pdf, docx, pptx, slides.html): ',
  ]);
});

test('an answer that is none is said, and asked for again', async () => {
  const { terminal, asked, told } = personWho(['T', 'A', 'pfd', 'pdf DOCX, pdf']);
  expect((await chooseProject(noFlags, terminal)).formats).toEqual(['pdf', 'docx']);
  expect(asked).toHaveLength(4);
  expect(told.join('')).toContain('Did you mean `pdf`?');
});

test('what flags say is not asked, and with `--yes` nothing is', async () => {
  const { terminal, asked } = personWho([]);
  await chooseProject({ ...noFlags, title: 'T', to: ['pdf,docx'] }, terminal);
  expect(asked).toEqual(['Who writes it (Your name): ']);
  await chooseProject({ ...noFlags, yes: true }, terminal);
  expect(asked).toHaveLength(1);
});

test('a project of flags builds without a warning, whatever its title', async () => {
  const cwd = makeFolder({});
  const title = '"Quotes": #1, and \\ more';
  const flags = ['--title', title, '--author', 'O’Neil, Ana', '-t', 'html,docx', '--theme', 'brief'];
  const made = await runOctavo(['init', ...flags], { cwd });
  expect(made).toMatchObject({ status: 0, stdout: 'octavo.config.ts\narticle.md\n' });
  const { status, stderr } = await runOctavo(['build', '--strict', '-q'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { documents, files } = JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8'));
  expect(documents).toMatchObject([{ title, authors: ['O’Neil, Ana'] }]);
  expect(files.map(({ format }: { format: string }) => format)).toEqual(['docx', 'html']);
});

test.each([
  [['-t', 'pfd'], 'Did you mean `pdf`?'],
  [['--theme', 'breif'], 'Did you mean `brief`?'],
])('octavo init %j makes nothing', async (flags, message) => {
  const { status, stdout, stderr } = await runOctavo(['init', ...flags], { cwd: makeFolder({}) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
