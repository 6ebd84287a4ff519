import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createStretchParser, defaultConfig, type StretchTask, type WorkElsewhere } from '@octavo/core';
import { expect, test } from 'vitest';
import { parseInThreads } from '../../src/pool/parse-in-threads.ts';
import { runOctavo } from '../support/run-octavo.ts';

const chapter = '# A chapter\n\nSome *words* of [a].\n\n';
const source = chapter.repeat(40);
const bounds = Array.from({ length: 40 }, (_, index) => ({
  offset: index * chapter.length,
  line: index * 4,
}));
const task: StretchTask = {
  source,
  bounds,
  syntax: defaultConfig.syntax,
  hasGridTables: false,
  names: { definitions: ['A'], footnotes: [] },
  stretches: 10,
};

async function allOf(work: WorkElsewhere): Promise<readonly string[]> {
  const results: string[] = [];
  for await (const result of work.results()) results.push(result);
  return results;
}

test('threads parse what nobody else takes, as it is parsed here', async () => {
  let ends = 0;
  const work = parseInThreads(2, () => {
    ends += 1;
  }).begin(task);
  const ours = work.take();
  const results = await allOf(work);
  expect(ends).toBe(0);
  work.end();
  expect(ends).toBe(1);
  const parse = await createStretchParser(task);
  const all = Array.from({ length: task.stretches }, (_, stretch) => parse(stretch));
  expect(ours).toBe(0);
  expect(results.toSorted()).toEqual(all.slice(1).toSorted());
  expect(work.take()).toBeUndefined();
});

test('threads that stand by take the source that comes; those that none comes for end with the rest', async () => {
  let started = 0;
  const count = (): void => {
    started += 1;
  };
  process.on('worker', count);
  const threads = parseInThreads(2, () => {});
  threads.standBy();
  await setImmediate();
  expect(started).toBe(2);
  const work = threads.begin({ ...task, stretches: 2 });
  const parse = await createStretchParser(task);
  const results = await allOf(work);
  for (const result of results) expect([parse(0), parse(1)]).toContain(result);
  work.end();
  expect(started).toBe(2);
  // The other one: it would not keep the process alive, and nothing is left of it.
  threads.end();
  threads.end();
  const later = threads.begin({ ...task, stretches: 2 });
  expect(await allOf(later)).toHaveLength(2);
  later.end();
  expect(started).toBe(3);
  process.off('worker', count);
});

test('a thread that fails, or is ended, leaves its stretches out', async () => {
  // What is no source cannot be cut: the thread throws.
  const broken = { ...task, source: undefined as unknown as string };
  const failing = parseInThreads(1, () => {}).begin(broken);
  expect(await allOf(failing)).toEqual([]);
  failing.end();
  const ended = parseInThreads(2, () => {}).begin(task);
  ended.end();
  expect((await allOf(ended)).length).toBeLessThanOrEqual(task.stretches);
});

test('a long document has the same bytes with and without threads, and the command ends', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'octavo-threads-'));
  try {
    const long = `${chapter}${'Words of a paragraph. '.repeat(400)}\n\n`.repeat(40);
    await writeFile(join(cwd, 'long.md'), `${long}[a]: https://example.org\n`);
    const outputs = [];
    for (const jobs of ['1', '3']) {
      const args = ['build', 'long.md', '-t', 'html', '--jobs', jobs, '--out-dir', jobs, '--no-cache'];
      expect((await runOctavo(args, { cwd })).status).toBe(0);
      outputs.push(await readFile(join(cwd, jobs, 'long.html'), 'utf8'));
    }
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[0]?.match(/href="https:\/\/example.org"/g)).toHaveLength(40);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
});

test('the word that threads are started with is no command', async () => {
  const { status, stderr } = await runOctavo(['parsing-thread'], { cwd: tmpdir() });
  expect(status).toBe(2);
  expect(stderr).toContain('Unknown command `parsing-thread`');
});
