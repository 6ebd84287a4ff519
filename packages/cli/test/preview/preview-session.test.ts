import { createDiagnostic } from '@octavo/core';
import { expect, test } from 'vitest';
import type { PreviewEnd, PreviewJob } from '../../src/preview/preview-job.ts';
import { PreviewSession } from '../../src/preview/preview-session.ts';

const nothing = { onChange: () => {} };

test('what is looked at is made, the quickest first, and the rest when nothing was saved for a while', async () => {
  const { session, made } = sessionOf();
  await session.refresh();
  // Nobody looks yet: the first is what they will see.
  expect(made.splice(0)).toEqual(['html 1']);
  const leave = session.watch({ ...nothing, formats: ['pdf', 'html'] });
  await session.refresh();
  // What is opened is made at once.
  expect(made.splice(0)).toEqual(['pdf 1', 'html 2', 'pdf 2']);
  expect(session.state).toMatchObject({ isBusy: false, made: { html: 2, pdf: 2 } });
  await expect.poll(() => made.splice(0)).toEqual(['docx 2']);
  leave();
  session.watch({ ...nothing, formats: ['docx'] });
  await session.refresh();
  expect(made).toEqual(['docx 3']);
  session.end();
});

test('what was made is made again for practice once all is there, and a save goes before', async () => {
  const { session, made } = sessionOf(
    5,
    async (job) => {
      if (job.isPractice === true && job.format === 'docx' && job.version === 1) void session.refresh();
      return job.format === 'pdf' ? { type: 'failed', diagnostic: tooLong, isUnread: false } : madeOf(job);
    },
    2,
  );
  await session.refresh();
  await expect.poll(() => made).toHaveLength(10);
  expect(made).toEqual([
    ...['html 1', 'docx 1', 'pdf 1', 'html 1 again', 'docx 1 again'],
    ...['html 2', 'docx 2', 'pdf 2', 'html 2 again', 'docx 2 again'],
  ]);
  expect(session.state).toMatchObject({ isBusy: false, made: { html: 2, docx: 2 } });
  session.end();
});

test('what is opened later is made at once', async () => {
  const { session, made } = sessionOf(100_000);
  await session.refresh();
  session.watch({ ...nothing, formats: ['docx'] });
  await expect.poll(() => session.state.made).toEqual({ html: 1, docx: 1 });
  expect(made).toEqual(['html 1', 'docx 1']);
  session.end();
});

test('a save cancels what is being made, and what it leaves of it', async () => {
  const { session, made, supersededAt } = sessionOf(100_000, async (job) => {
    if (job.version === 1) void session.refresh();
    return job.version === 1 ? { type: 'cancelled' } : madeOf(job);
  });
  session.watch({ ...nothing, formats: ['html', 'pdf'] });
  await session.refresh();
  expect(made).toEqual(['html 1', 'html 2', 'pdf 2']);
  expect(supersededAt).toEqual([0, 1]);
  expect(session.state.made).toEqual({ html: 2, pdf: 2 });
  session.end();
});

test('a format that is given up leaves the others; a document that is given up before leaves none to try', async () => {
  let isUnread = false;
  const { session, made } = sessionOf(100_000, async (job) =>
    job.format === 'html' ? { type: 'failed', diagnostic: tooLong, isUnread } : madeOf(job),
  );
  session.watch({ ...nothing, formats: ['html', 'pdf'] });
  await session.refresh();
  expect(made.splice(0)).toEqual(['html 1', 'pdf 1']);
  expect(session.state.diagnostics).toMatchObject([{ code: 'document-timed-out' }]);
  isUnread = true;
  await session.refresh();
  expect(made).toEqual(['html 2']);
  expect(session.state).toMatchObject({ isBusy: false, made: { pdf: 1 } });
  session.end();
});

const tooLong = createDiagnostic(
  'document-timed-out',
  { seconds: 1, during: 'reading it' },
  { file: 'a.md' },
);

function madeOf({ format, version }: PreviewJob): PreviewEnd {
  const file = { mediaType: `text/${format}`, bytes: new Uint8Array() };
  return { type: 'made', made: { text: `text ${version}`, title: 'A', file, diagnostics: [] } };
}

function sessionOf(
  restAfterMs = 20,
  make = async (job: PreviewJob): Promise<PreviewEnd> => madeOf(job),
  practiceRounds = 0,
): { session: PreviewSession; made: string[]; supersededAt: number[] } {
  const made: string[] = [];
  const supersededAt: number[] = [];
  const session: PreviewSession = new PreviewSession({
    file: 'a.md',
    formats: ['html', 'docx', 'pdf'],
    make: (job) => {
      made.push(`${job.format} ${job.version}${job.isPractice === true ? ' again' : ''}`);
      return make(job);
    },
    supersede: () => supersededAt.push(session.state.version),
    restAfterMs,
    practiceRounds,
  });
  return { session, made, supersededAt };
}
