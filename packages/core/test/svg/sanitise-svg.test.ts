import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitiseSvg } from '../../src/svg/sanitise-svg.ts';

const wrap = (body: string, attributes = 'width="10" height="10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`;

/** The drawing without its root tag, or why it was refused. */
function bodyOf(source: string, images?: ReadonlyMap<string, string>): string {
  const result = sanitiseSvg(source, images);
  return result.ok ? result.svg.replace(/^<svg[^>]*>|<\/svg>$/g, '') : result.reason;
}

function removedOf(source: string): readonly string[] {
  const result = sanitiseSvg(source);
  return result.ok ? result.removed : [result.reason];
}

const rect = '<rect width="5" height="5"/>';

describe('sanitiseSvg', () => {
  test('keeps an ordinary drawing', () => {
    const body =
      '<g transform="rotate(45 5 5)"><path d="M0 0l5 5a1 1 0 015 5z" fill="red"/><text x="1">a &amp; b</text></g>';
    expect(bodyOf(wrap(body))).toBe(body);
  });

  test.each([
    ['scripts', `<script>alert(1)</script>${rect}`, ['scripts']],
    ['event handlers', '<rect width="5" height="5" onclick="alert(1)"/>', ['event handlers']],
    [
      'foreign content',
      `<foreignObject><p>x</p></foreignObject>${rect}`,
      ['foreign content (foreignObject)'],
    ],
    ['files', `<image xlink:href="/etc/passwd"/>${rect}`, ['references to other files']],
    ['drawings elsewhere', `${rect}<use href="x.svg#a"/>`, ['references to other files']],
    [
      'paints elsewhere',
      '<rect width="5" height="5" fill="url(http://x/y#z)"/>',
      ['references to other files'],
    ],
    ['animation', '<rect width="5" height="5"><animate attributeName="x"/></rect>', ['animation']],
    ['filters', `<filter id="f"><feFlood/></filter>${rect}`, ['filters']],
    ['imports', `<style>@import url(x.css);</style>${rect}`, ['imported style sheets']],
    [
      'embedded images not vouched for',
      `<image href="data:image/png;base64,AAAA"/>${rect}`,
      ['embedded images'],
    ],
  ])('removes %s and says so', (_, body, removed) => {
    expect(removedOf(wrap(body))).toEqual(removed);
    expect(bodyOf(wrap(body))).not.toMatch(
      /script|onclick|foreign|passwd|http|x\.svg|animate|filter|import|data:/,
    );
  });

  test('removes what editors keep for themselves without a word', () => {
    const source = `<metadata><x/></metadata><i:view xmlns:i="urn:i"/><rect i:label="a" xmlns:i="urn:i" width="5" height="5"/>`;
    expect(bodyOf(wrap(source))).toBe(rect);
    expect(removedOf(wrap(source))).toEqual([]);
  });

  test('cannot be misled by prefixes', () => {
    expect(bodyOf('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/><s:rect width="1"/></s:svg>')).toBe(
      '<rect width="1"/>',
    );
    expect(bodyOf(wrap('<x:rect xmlns:x="http://www.w3.org/1999/xhtml" width="1"/>'))).toBe('');
    expect(
      bodyOf(wrap('<use xmlns:l="http://www.w3.org/1999/xlink" l:href="file:///a"/><rect/>')),
    ).not.toContain('file');
  });

  test('works style sheets into attributes, by specificity', () => {
    const style =
      '<style>/* a */ .a{fill:red} rect{fill:blue;stroke:#000 !important} g > #b{opacity:.5} @media x{.a{fill:green}}</style>';
    const body = `${style}<rect class="a" fill="white"/><g><rect id="b" style="fill:url(&quot;#p&quot;)"/></g>`;
    expect(bodyOf(wrap(body))).toBe(
      '<rect fill="red" stroke="#000"/><g><rect id="b" fill="url(#p)" stroke="#000" opacity=".5"/></g>',
    );
  });

  test('keeps embedded images that are vouched for', () => {
    const images = new Map([['data:a', 'data:image/png;base64,AAAA']]);
    expect(bodyOf(wrap('<image width="5" href="data:a"/>'), images)).toBe(
      '<image width="5" xlink:href="data:image/png;base64,AAAA"/>',
    );
  });

  test.each([
    ['width="2in" height="1in"', 192, 96, '0 0 192 96'],
    ['width="100%" viewBox="0 0 40 20"', 40, 20, '0 0 40 20'],
    ['height="10" viewBox="1,2 40 20"', 20, 10, '1 2 40 20'],
    ['width="abc" height="-5"', 300, 150, '0 0 300 150'],
    ['viewBox="0 0 0 10"', 300, 150, '0 0 300 150'],
    ['', 300, 150, '0 0 300 150'],
  ])('measures %s', (attributes, widthPx, heightPx, viewBox) => {
    const result = sanitiseSvg(wrap(rect, attributes));
    expect(result).toMatchObject({ ok: true, widthPx, heightPx });
    expect(result.ok && result.svg).toContain(`viewBox="${viewBox}"`);
  });

  test('reads path data up to its first error', () => {
    expect(bodyOf(wrap('<path d="M0 0 L5 5 L 1e400 7"/>'))).toBe('<path d="M0 0 L5 5"/>');
    expect(bodyOf(wrap('<path d="M0 0h.5.5-.5v1e1foo"/>'))).toBe('<path d="M0 0h.5.5-.5v1e1"/>');
    expect(bodyOf(wrap('<path d="L0 0"/>'))).toBe('<path/>');
  });

  test('cuts parts that stand within themselves, by whatever way', () => {
    const circular = ['references of a part to itself'];
    expect(removedOf(wrap('<g id="a"><rect/><use href="#a"/></g>'))).toEqual(circular);
    expect(removedOf(wrap('<use href="#b"/><g id="a"><g id="b"><rect/><use href="#a"/></g></g>'))).toEqual(
      circular,
    );
    expect(removedOf(wrap('<pattern id="p"><rect fill="url(#p)"/></pattern><rect fill="url(#p)"/>'))).toEqual(
      circular,
    );
    expect(removedOf(wrap('<g id="a"><rect id="r"/><use href="#r"/></g><use href="#a"/>'))).toEqual([]);
  });

  test('takes out dashes too fine to draw, and leaves others', () => {
    const line = (dashes: string): string => `<line x2="1e6" stroke="red" stroke-dasharray="${dashes}"/>`;
    expect(removedOf(wrap(line('0.001')))).toEqual(['dashes too fine to draw']);
    expect(removedOf(wrap(`<g stroke-dasharray="1">${'<path d="M0 0H900000"/>'.repeat(3)}</g>`))).toEqual([
      'dashes too fine to draw',
    ]);
    expect(bodyOf(wrap(line('1000 500')))).toBe(line('1000 500'));
  });

  test.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', 'it declares entities'],
    ['unknown references', wrap('<text>&a;</text>'), 'it is not well-formed XML'],
    ['an open tag', '<svg><rect', 'it is not well-formed XML'],
    ['wrong nesting', '<svg><g></svg></g>', 'it is not well-formed XML'],
    ['two roots', '<svg/><svg/>', 'it is not well-formed XML'],
    ['another root', '<html/>', 'its root is not `svg`'],
    [
      'deep nesting',
      wrap('<g>'.repeat(101) + '</g>'.repeat(101)),
      'its elements are nested more than 100 deep',
    ],
    ['many elements', wrap(rect.repeat(20_001)), 'it has more than 20000 elements'],
    ['great length', wrap(' '.repeat(2_000_001)), 'it is over 2 MB'],
    ['great size', wrap(rect, 'width="1e9" height="1e9"'), 'it is 1000000000 × 1000000000 pixels'],
    ['only a script', wrap('<script/>'), 'nothing is left of it without scripts'],
    ['much text', wrap(`<text>${'a'.repeat(20_001)}</text>`), 'it has too much text'],
    ['many layers', wrap('<rect opacity=".5"/>'.repeat(2_001)), 'it lays too many parts over each other'],
  ])('refuses %s', (_, source, reason) => {
    expect(sanitiseSvg(source)).toMatchObject({ ok: false, reason });
  });

  test('refuses parts repeated without end', () => {
    const level = (n: number): string => `<g id="a${n}">${`<use href="#a${n - 1}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 9 }, (_, index) => level(index + 1)).join('');
    expect(bodyOf(wrap(`<g id="a0">${rect}</g>${levels}`))).toBe('it repeats its parts too many times');
  });

  test('reads a document type that declares nothing', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(bodyOf(`<?xml version="1.0"?>\n${doctype}\n<!-- x -->${wrap(rect)}\n`)).toBe(rect);
  });

  test('leaves nothing to do the second time, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...[
        '<g id="a">',
        '</g>',
        '<use href="#a"/>',
        '<rect width="5"',
        '/>',
        ' fill="url(#a)"',
        '<style>',
        '</style>',
      ],
      ...[
        'g{fill:red',
        '}',
        '<path d="M0 0',
        'l5-5',
        '"/>',
        '&amp;',
        '&#0;',
        '<![CDATA[',
        ']]>',
        '<text>',
        '</text>',
      ],
      ...[
        '<image href="data:x"/>',
        ' onload="x"',
        '<!--',
        '-->',
        '\u0000',
        '\uD800',
        ' stroke-dasharray="0.01"',
      ],
    );
    const body = fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary' })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(body, (pieces) => {
        const first = sanitiseSvg(wrap(pieces.join('')));
        if (!first.ok) return;
        expect(first.svg).not.toMatch(/<[^>]*\sonload|<style|<[^>]*data:|\0/);
        expect(sanitiseSvg(first.svg)).toMatchObject({ ok: true, svg: first.svg, removed: [] });
      }),
      { numRuns: 2_000 },
    );
  });
});
