import { describe, expect, test } from 'vitest';
import { sanitiseSvg } from '../../../src/svg/sanitise-svg.ts';

/** What is in a drawing after it went through the sanitiser. */
function bodyOf(body: string): string {
  const result = sanitiseSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">${body}</svg>`);
  return result.ok ? result.svg.replace(/^<svg[^>]*>|<\/svg>$/g, '') : result.reason;
}

/** The lengths that texts of a drawing say. */
function lengthsOf(body: string): readonly number[] {
  return Array.from(bodyOf(body).matchAll(/textLength="([^"]*)"/g), ([, length]) => Number(length));
}

describe('setTextLengths', () => {
  // Letters of 14 units: l 278, e 444, n 500 thousandths in Times.
  test.each([
    ['<text font-family="Times,serif" font-size="14">len</text>', [17.11]],
    ['<g font-family="\'Times New Roman\'" font-size="14px"><text>len</text></g>', [17.11]],
    ['<text style="font: 14px serif">len</text>', [17.11]],
    // Bold: l 278, e 444, n 556. Italic: n 500. Helvetica: l 222, e 556, n 556; as oblique.
    ['<text font-family="Times" font-weight="bold" font-size="10">len</text>', [12.78]],
    ['<text font-family="Times" font-style="italic" font-size="10">m</text>', [7.22]],
    ['<text font-family="Arial" font-size="10">len</text>', [13.34]],
    [
      '<text font-family="Helvetica" font-style="oblique" font-weight="700" font-size="10">len</text>',
      [14.45],
    ],
    ['<text font-family="Consolas" font-size="10">git add</text>', [38.5]],
    ['<text font-family="Courier New" font-size="9pt">ab</text>', [14.4]],
    ['<text font-family="Courier" font-size="10">  a \n b  </text>', [18]],
    ['<text font-family="Courier" font-size="10" xml:space="preserve"> a </text>', [18]],
  ])('says how wide the font that is asked for sets %s', (body, lengths) => {
    expect(lengthsOf(body)).toEqual(lengths);
  });

  test('counts parts that follow one another together, each in its own look', () => {
    const body =
      '<text font-family="Times" font-size="10">l<tspan font-weight="bold">n</tspan> <tspan font-size="20">e</tspan></text>';
    expect(lengthsOf(body)).toEqual([2.78 + 5.56 + 2.5 + 8.88]);
  });

  test('counts each line that has its place', () => {
    const body =
      '<text font-family="Courier" font-size="10"><tspan x="0" y="10">ab</tspan>\n<tspan x="0" dy="12">abc</tspan></text>';
    expect(lengthsOf(body)).toEqual([12, 18]);
  });

  test.each([
    ['another font', '<text font-family="Source Sans 3" font-size="10">len</text>'],
    ['a font that comes after another', '<text font-family="Fira, Arial" font-size="10">len</text>'],
    ['no font', '<text font-size="10">len</text>'],
    ['letters of another script', '<text font-family="Times" font-size="10">数据</text>'],
    ['letters with places of their own', '<text font-family="Times" x="1 8 20" font-size="10">len</text>'],
    [
      'parts that follow moved ones',
      '<text font-family="Times" font-size="10"><tspan x="0">a</tspan><tspan>b</tspan></text>',
    ],
    ['moved parts', '<text font-family="Times" font-size="10">a<tspan dx="5">b</tspan></text>'],
    ['tracked letters', '<text font-family="Times" letter-spacing="2" font-size="10">len</text>'],
    ['relative sizes', '<text font-family="Times" font-size="2em">len</text>'],
    ['nothing', '<text font-family="Times" font-size="10"> </text>'],
  ])('leaves %s as it is', (_, body) => {
    expect(lengthsOf(body)).toEqual([]);
  });

  test('keeps a length that is given', () => {
    const body = '<text textLength="40" lengthAdjust="spacing" font-family="Times" font-size="10">len</text>';
    expect(bodyOf(body)).toBe(body);
  });

  test('says the same when done twice', () => {
    const once = bodyOf('<text font-family="Times" font-size="14">len</text>');
    expect(bodyOf(once)).toBe(once);
  });
});
