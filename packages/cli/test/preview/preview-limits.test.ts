import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { PreviewState } from '../../src/preview/preview-state.ts';
import { makeFolder } from '../support/make-folder.ts';
import { startOctavo } from '../support/run-octavo.ts';

/** A plugin that does what no document should be able to do, where a document asks for it. */
const config = (deadlineSeconds: number): string => `
import { writeFileSync } from 'node:fs';
const misbehave = () => (tree) => {
  const text = JSON.stringify(tree);
  if (text.includes('HANG')) {
    // Hidden: it is no change.
    writeFileSync(new URL('.hanging', import.meta.url), '');
    for (;;);
  }
  if (text.includes('HEAP')) { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)); }
};
export default { remarkPlugins: [misbehave], build: { deadlineSeconds: ${deadlineSeconds}, memoryMb: 300 } };
`;

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const end of cleanUp.splice(0)) end();
});

test.each([
  // A deadline in which a good document is made on a busy machine, too; and one that what needs memory does not come to.
  ['hangs', 'HANG\n', 6, 'document-timed-out'],
  ['needs too much memory', 'HEAP\n', 1000, 'document-too-much-memory'],
])(
  'a document that %s is given up, and the preview goes on',
  {
    timeout: 300_000,
  },
  async (_what, text, deadlineSeconds, code) => {
    const { save, until } = await startPreview(text, deadlineSeconds);
    await until((state) => codesOf(state).includes(code) && !state.isBusy);
    save('# Good\n');
    const good = await until((state) => state.made['html'] === state.version);
    expect(codesOf(good)).toEqual([]);
    expect(good.title).toBe('Good');
  },
);

test('a save ends what hangs long before its deadline', { timeout: 300_000 }, async () => {
  const { cwd, save, until } = await startPreview('# Good\n', 1000);
  await until((state) => state.made['html'] === state.version);
  save('HANG\n');
  await expect.poll(() => existsSync(join(cwd, '.hanging')), { timeout: 250_000 }).toBe(true);
  save('# Better\n');
  // A busy machine may tell of one save twice, and each time makes a version; the deadline is beyond this test's.
  await until((state) => state.title === 'Better' && state.made['html'] === state.version);
});

function codesOf({ diagnostics }: PreviewState): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

interface LimitedPreview {
  readonly cwd: string;
  save(text: string): void;
  /** The first state for which something holds. */
  until(holds: (state: PreviewState) => boolean): Promise<PreviewState>;
}

async function startPreview(text: string, deadlineSeconds: number): Promise<LimitedPreview> {
  const cwd = makeFolder({ 'octavo.config.mjs': config(deadlineSeconds), 'a.md': text });
  const child = startOctavo(['preview', 'a.md'], { cwd });
  cleanUp.push(() => child.kill('SIGTERM'));
  const address = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
  const abort = new AbortController();
  cleanUp.push(() => abort.abort());
  const response = await fetch(`${address}events?shown=html`, { signal: abort.signal });
  const states = readStates(response.body);
  return {
    cwd,
    save: (next) => writeFileSync(join(cwd, 'a.md'), next),
    until: async (holds) => {
      for (;;) {
        const { value, done } = await states.next();
        if (done) throw new Error('The preview has ended');
        if (holds(value)) return value;
      }
    },
  };
}

async function* readStates(body: ReadableStream<Uint8Array> | null): AsyncGenerator<PreviewState> {
  let read = '';
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    read += decoder.decode(chunk, { stream: true });
    const events = read.split('\n\n');
    read = events.pop() ?? '';
    // What the preview's own page is told.
    for (const event of events) yield JSON.parse(event.slice('data: '.length)) as PreviewState;
  }
}
