import { createDiagnostic } from '@octavo/core';
import { expect, test } from 'vitest';
import { createColors } from '../../src/terminal/colors.ts';
import { formatDiagnostic } from '../../src/terminal/format-diagnostic.ts';

const colors = createColors(false);

function at(line: number, column: number, endColumn: number) {
  return { start: { line, column, offset: 0 }, end: { line, column: endColumn, offset: 0 } };
}

function show(source: string, position: ReturnType<typeof at>, columns = 60): string {
  const diagnostic = createDiagnostic('label-duplicate', { label: 'x', firstLine: 1 }, { position });
  return formatDiagnostic(diagnostic, { file: 'a.md', lines: source.split('\n'), columns, colors });
}

test('shows place, severity, message, code, line, marks and hint', () => {
  expect(show('one\ntwo {#x} three', at(2, 5, 9))).toBe(
    [
      'a.md:2:5: warning: The label `x` is used more than once (first in line 1); references go to the first. [label-duplicate]',
      '  2 │ two {#x} three',
      '    │     ^^^^',
      '  hint: Give each its own label.',
      '',
    ].join('\n'),
  );
});

test('marks stand under wide characters and tabs', () => {
  expect(show('\t汉字 {#x}', at(1, 5, 9))).toContain('  1 │   汉字 {#x}\n    │        ^^^^\n');
});

test('a long line is cut around the place', () => {
  const [, frame = '', marks = ''] = show(`${'a'.repeat(500)}{#x}${'b'.repeat(500)}`, at(1, 501, 505)).split(
    '\n',
  );
  expect(frame.length).toBeLessThanOrEqual(62);
  expect(frame.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('{#x}');
});

test('a place past the end of the source shows no line', () => {
  expect(show('one', at(9, 1, 2)).split('\n')).toHaveLength(3);
});

test('control characters and newlines of a message do not reach the terminal', () => {
  const diagnostic = createDiagnostic('image-remote', { url: 'a\u001b[2Jb\nc\u202ed' });
  const text = formatDiagnostic(diagnostic, { file: undefined, lines: [], columns: 60, colors });
  expect(text.split('\n')[0]).toContain('`a\ufffd[2Jb c\ufffdd`');
});
