import { validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/inlines/link-target.ts';
import { convertMarkdown } from '../support/convert-markdown.ts';

describe('linkTarget', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
    ['../other.md', '../other.md'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/é', 'https://example.org/%C3%A9'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/[x]#a#b', 'https://example.org/%5Bx%5D#a%23b'],
    ['http://[::1]:80/', 'http://[::1]:80/'],
    ['mailto:jane@example.org', 'mailto:jane@example.org'],
    ['http://ü.org/é', 'http://xn--tda.org/%C3%A9'],
  ])('makes of %s the target %s', (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  it.each([
    '',
    '#place',
    'http://',
    'https:/x',
    'http://a b/',
    'http://host:99999/',
    'x:y',
    'http://a..b/',
    'mailto:a@b@c',
  ])('makes no target of %j', (url) => {
    expect(linkTarget(url)).toBeUndefined();
  });

  it('writes targets that the validator need not repair', async () => {
    const urls = [
      'https://a.org/<x>',
      'https://a.org/x y',
      'x:y',
      'http://ü.org/',
      'a\\b',
      '?q',
      '//host/x',
      'mailto:a b@c',
      'http://a_b/',
      'tel:+1 2',
      'https://a.org/%zz',
      'http://1.2.3.4.5/',
      'https://u:p@h/',
      'file',
      'a:b/c',
      'https://a.org:x/',
    ];
    const { output } = await convertMarkdown(
      urls.map((url) => `[words](<${url.replace(/[<>]/g, '\\$&')}>)`).join('\n\n'),
    );
    expect((await validateOoxml(output.bytes, '.docx')).problems).toEqual([]);
  });
});
