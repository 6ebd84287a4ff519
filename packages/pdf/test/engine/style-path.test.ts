import { describe, expect, it } from 'vitest';
import { StylePath } from '../../src/engine/text/style-path.ts';

const dictionary = { loud: { bold: true, extends: 'base' }, base: { fontSize: 9 } };

function stack(...styleOverrides: readonly (string | object)[]) {
  return { defaultStyle, styleDictionary: dictionary, styleOverrides } as never;
}

const defaultStyle = { font: 'Serif', fontSize: 12 };

describe('StylePath', () => {
  it('resolves what differs from the last stack, and nothing of what was left', () => {
    const path = new StylePath();
    const table = { color: 'red' };
    expect(path.resolve(stack(table, { italics: true }))).toEqual({
      ...defaultStyle,
      color: 'red',
      italics: true,
    });
    expect(path.resolve(stack(table, 'loud'))).toEqual({
      ...defaultStyle,
      color: 'red',
      bold: true,
      fontSize: 9,
    });
    expect(path.resolve(stack())).toEqual(defaultStyle);
  });

  it('shares the style of blocks that set nothing', () => {
    const path = new StylePath();
    const table = { color: 'red' };
    expect(path.resolve(stack(table, { text: 'a' }))).toBe(path.resolve(stack(table, { text: 'b' })));
  });

  it('reads a node that was written on once more when it is told to', () => {
    const path = new StylePath();
    const cell = { fontSize: 10 };
    path.resolve(stack(cell));
    cell.fontSize = 8;
    path.forget();
    expect(path.resolve(stack(cell)).fontSize).toBe(8);
  });
});
