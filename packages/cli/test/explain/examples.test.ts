import { catalogue, type DiagnosticCode, importPlainText } from '@octavo/core';
import { type DiagnosticExample, explanations } from '@octavo/core/explanations';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

/** Codes that no short text of an author's causes, each with what does. */
const withoutExample: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'front-matter-too-large': '64 KB of YAML',
  'source-encoding': 'bytes that are no text',
  'source-too-deep': 'a hundred levels',
  'source-invalid-characters': 'characters that cannot be shown',
  'plugin-failed': 'a plugin',
  'source-skipped': 'a link or a device in a folder',
  'linked-document-not-made': 'what is built together',
  'citation-unresolved': 'a document in JSON',
  'image-too-large': 'a picture of many megabytes',
  'image-downsampled': 'a picture of many pixels',
  'font-of-system': 'the fonts of a machine',
  'slide-set-smaller': 'a box of a deck that cannot be measured beforehand',
  'file-unreadable': 'the permissions of a file',
  'output-unwritable': 'the permissions of a folder',
  'reference-unusable': 'a Word document',
  'reference-dropped': 'a Word document',
  'reference-placeholder-unknown': 'a Word document',
  'attachment-missing': 'a file that went away while it was built',
  'renderer-failed': 'a fault of ours',
  'document-timed-out': 'a document that takes minutes',
  'document-too-much-memory': 'a document that takes gigabytes',
  'document-crashed': 'a fault of ours',
  'import-unreadable': 'a Word document',
  'import-changes': 'a Word document',
  'import-dropped': 'a Word document',
  'import-title': 'nothing to mend',
  'import-language': 'nothing to mend',
  'import-unwrapped': 'nothing to mend',
  'import-heading': 'nothing to mend',
  'import-after-headings': 'nothing to mend',
  'import-byline': 'nothing to mend',
  'import-disclaimer': 'nothing to mend',
  'import-contact': 'nothing to mend',
  'import-typography': 'nothing to mend',
};

/** Each example is a project of its own, with the formats that the codes are about. */
const flags = ['--json', '--no-cache', '-t', 'pdf,pptx'];
const states = ['before', 'after'] as const;
type State = (typeof states)[number];
type Codes = ReadonlySet<string>;

// The keys of the catalogue are the codes.
const codes = Object.keys(catalogue) as DiagnosticCode[];
const examples = codes.flatMap((code) => {
  const { example } = explanations[code];
  return example === undefined ? [] : [{ code, example, file: example.file ?? 'article.md' }];
});
const ofConfiguration = examples.filter(({ file }) => file.startsWith('octavo.config.'));
const ofPastedText = examples.filter(({ file }) => file.endsWith('.txt'));
const ofDocuments = examples.filter(
  (example) => !ofConfiguration.includes(example) && !ofPastedText.includes(example),
);

describe('the examples of explain', () => {
  test('are there for each code that an author can cause', () => {
    const missing = codes.filter((code) => explanations[code].example === undefined);
    expect(missing.toSorted()).toEqual(Object.keys(withoutExample).toSorted());
  });

  test('raise their code, and no more once they are mended', async () => {
    const folder = makeFolder(
      Object.assign(
        {},
        ...ofDocuments.flatMap(({ code, example }) =>
          states.map((state) => filesOf(example, state, `${code}/${state}/`)),
        ),
      ),
    );
    const sources = ofDocuments.flatMap(({ code, example, file }) => {
      const linked = Object.keys(example.beside ?? {}).filter((name) => name.endsWith('.md'));
      return states.flatMap((state) => [file, ...linked].map((name) => `${code}/${state}/${name}`));
    });
    const { documents = [] } = await build(sources, folder);
    const found = new Map(documents.map(({ source, diagnostics }) => [source, codesOf(diagnostics)]));
    for (const { code, file } of ofDocuments)
      expectMended(code, (state) => found.get(`${code}/${state}/${file}`));
  }, 300_000);

  test.each(ofConfiguration)('so does the one of $code', async ({ code, example }) => {
    const built = await Promise.all(
      states.map(async (state) => {
        const result = await build(['article.md', '--out-dir', 'out'], makeFolder(filesOf(example, state)));
        return codesOf([
          ...result.diagnostics,
          ...(result.documents ?? []).flatMap(({ diagnostics }) => diagnostics),
        ]);
      }),
    );
    expectMended(code, (state) => built[states.indexOf(state)]);
  });

  test.each(ofPastedText)('so does the pasted text of $code', ({ code, example }) => {
    expectMended(code, (state) => codesOf(importPlainText(example[state]).diagnostics));
  });
});

function expectMended(code: DiagnosticCode, codesIn: (state: State) => Codes | undefined): void {
  const [before, after] = [codesIn('before'), codesIn('after')];
  expect(before, `${code} before`).toContain(code);
  expect(after, `${code} after, which was not built`).toBeDefined();
  expect(after, `${code} after`).not.toContain(code);
}

interface Built {
  readonly diagnostics: readonly { readonly code: string }[];
  readonly documents?: readonly {
    readonly source: string;
    readonly diagnostics: readonly { readonly code: string }[];
  }[];
}

async function build(parameters: readonly string[], folder: string): Promise<Built> {
  const { stdout, stderr } = await runOctavo(['build', ...flags, ...parameters], { cwd: folder });
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout);
}

function codesOf(diagnostics: readonly { readonly code: string }[]): Codes {
  return new Set(diagnostics.map(({ code }) => code));
}

function filesOf(
  { file = 'article.md', beside = {}, ...example }: DiagnosticExample,
  state: State,
  folder = '',
): Readonly<Record<string, string>> {
  const files = { ...beside, [file]: example[state] };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]));
}
