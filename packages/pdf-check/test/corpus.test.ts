import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPdf, clauses } from '../src/index.ts';

/** veraPDF's corpus beside the project: each file's name says its clause and whether it breaks it. */
const corpus = fileURLToPath(new URL('../../../../shared/corpus-verapdf/', import.meta.url));
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'))
  : [];
const claimed = new Set(clauses.map(({ id }) => id));

/** Clauses of the corpus that are not checked; the README says why. */
const unchecked = ['7.21.4.2-1', '7.21.4.2-2', '7.21.6-2'];

describe.skipIf(files.length === 0)('veraPDF’s corpus', () => {
  const judged = files.map((path) => {
    const [, number = '', test = '', expected] = /([\d.-]+)-t(\d+)-(pass|fail)-\w+\.pdf$/.exec(path) ?? [];
    const clause = `${number.replaceAll('-', '.')}-${Number(test)}`;
    const standard = path.includes('PDF_A-2a') ? ('a-2a' as const) : ('ua-1' as const);
    const found = checkPdf(readFileSync(join(corpus, path)), standard).map((finding) => finding.clause);
    return { path, clause, expected, found };
  });

  it('has no fault where there is none', () => {
    const alarms = judged.filter(({ expected, found }) => expected === 'pass' && found.length > 0);
    expect(alarms.map(({ path, found }) => `${path}: ${found.join(', ')}`)).toEqual([]);
  });

  it('has every fault of a clause that is checked', () => {
    const missed = judged.filter(
      ({ expected, clause, found }) => expected === 'fail' && claimed.has(clause) && !found.includes(clause),
    );
    expect(missed.map(({ path }) => path)).toEqual([]);
  });

  it('asks for no other clause than those that are checked or named as not', () => {
    const other = new Set(judged.map(({ clause }) => clause).filter((clause) => !claimed.has(clause)));
    expect([...other].toSorted()).toEqual(unchecked);
  });
});
