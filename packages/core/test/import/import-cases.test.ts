import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importPlainText } from '../../src/import/import-plain-text.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));

/** Compares with the file, or writes it when asked to. */
function expectGolden(path: string, text: string): void {
  if (process.env['OCTAVO_UPDATE_GOLDENS'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const source = readFileSync(`${folder}${name}/input.txt`, 'utf8');
  const { markdown, diagnostics, sourceLines } = importPlainText(source, { file: 'input.txt' });

  test('becomes this Markdown', () => {
    expectGolden(`${folder}${name}/expected.md`, markdown);
  });

  test('with these findings', () => {
    const findings = diagnostics.map(
      ({ position, severity, code, message }) =>
        `${position?.start.line}:${position?.start.column} ${severity} ${code}: ${message}\n`,
    );
    expectGolden(`${folder}${name}/findings.txt`, findings.join(''));
  });

  test('each finding points at its words in the source', () => {
    for (const { position, code } of diagnostics) {
      expect(position, code).toBeDefined();
      const { start, end } = position ?? { start: { line: 0, column: 0, offset: 0 }, end: { offset: 0 } };
      const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      expect(lines[start.line - 1]?.charAt(start.column - 1), code).toBe(source.charAt(start.offset));
      expect(end.offset, code).toBeGreaterThan(start.offset);
    }
  });

  test('each line of the Markdown knows its line of the source', () => {
    const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    expect(sourceLines).toHaveLength(markdown.trimEnd().split('\n').length);
    for (const [index, sourceLine] of sourceLines.entries()) {
      const word = /\p{L}{3,}/u.exec(markdown.split('\n')[index]?.replace(/^# .*/, '') ?? '')?.[0];
      if (sourceLine > 0 && word !== undefined)
        expect(lines.slice(sourceLine - 1).join(' '), `${index}`).toContain(word);
    }
  });
});
