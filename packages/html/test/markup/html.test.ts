import { parseHtml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/markup/clean-text.ts';
import { elementHtml, textHtml } from '../../src/markup/html.ts';
import { safeUrl } from '../../src/markup/safe-url.ts';

describe('elementHtml', () => {
  it('keeps text and attribute values as words', () => {
    const words = `"><script>alert('x')</script>&amp;`;
    const parsed = parseHtml(elementHtml('p', { title: words }, textHtml(words)));
    expect(parsed.children).toEqual([
      expect.objectContaining({ name: 'p', attributes: { title: words }, children: expect.anything() }),
    ]);
    const [paragraph] = parsed.children;
    expect(typeof paragraph === 'object' ? paragraph.children.join('') : '').toBe(words);
  });

  it('writes bare attributes and leaves out absent ones', () => {
    expect(elementHtml('input', { disabled: true, checked: false, name: undefined })).toBe(
      '<input disabled>',
    );
  });
});

describe('cleanText', () => {
  it('takes out what HTML must not hold and keeps the rest', () => {
    expect(cleanText('a\u0000b\u000bc\u007f\ufffe\td\n\ud83d\ude80')).toBe('abc\td\n\ud83d\ude80');
    expect(cleanText('x\ud800y\udc00')).toBe('x\ufffdy\ufffd');
  });
});

describe('safeUrl', () => {
  it.each([
    'https://example.com/a?b=1',
    'mailto:a@example.com',
    'tel:+1',
    'ftp://example.com/a',
    'xmpp:a@example.com',
    'chapter.html#a',
    '//example.com',
    '?q=1:2',
  ])('allows %s', (url) => expect(safeUrl(url)).toBe(url));
  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '',
  ])('refuses %j', (url) => expect(safeUrl(url)).toBeUndefined());
});
