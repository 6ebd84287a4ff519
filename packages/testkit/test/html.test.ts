import { describe, expect, it } from 'vitest';
import { inspectHtmlDeck } from '../src/html/inspect-html-deck.ts';
import { normaliseHtml } from '../src/html/normalise-html.ts';

const deck = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="es"><head><title>Deck</title></head><body>${body}</body></html>`,
  );

describe('inspectHtmlDeck', () => {
  it('reads slides and their notes', () => {
    const found = inspectHtmlDeck(
      deck('<section id="a"><h1>One</h1><p>Two<b>three</b></p><aside class="notes">Say</aside></section>'),
    );
    expect(found.language).toBe('es');
    expect(found.title).toBe('Deck');
    expect(found.slides[0]?.title).toBe('One');
    expect(found.slides[0]?.text.split(/\s+/).filter(Boolean)).toEqual(['One', 'Twothree']);
    expect(found.slides[0]?.notes).toBe('Say');
  });

  it.each([
    '<img src="https://example.com/a.png" alt="">',
    '<script src="a.js"></script>',
    '<style>@import "b.css";</style>',
    '<p style="background: url(\'c.png\')">x</p>',
    '<svg><image href="d.png"/></svg>',
  ])('finds what a browser would fetch: %s', (body) => {
    expect(inspectHtmlDeck(deck(body)).fetched).toHaveLength(1);
  });

  it('finds links to nothing and ids used twice', () => {
    expect(
      inspectHtmlDeck(deck('<p id="a"></p><p id="a"></p><a href="#b">x</a><a href="#a">y</a>')).faults,
    ).toHaveLength(2);
  });
});

describe('normaliseHtml', () => {
  it('treats alike what means the same', () => {
    expect(normaliseHtml('<p  class=b id="a">x\n y</p>\n')).toBe(
      normaliseHtml('<p id="a" class="b">x y</p>'),
    );
    expect(normaliseHtml('<p>&quot;a&quot;</p>')).toBe(normaliseHtml('<p>"a"</p>'));
  });

  it('keeps apart what means another thing', () => {
    expect(normaliseHtml('<pre>a\n  b</pre>')).not.toBe(normaliseHtml('<pre>a\nb</pre>'));
    expect(normaliseHtml('<p>a <em>b</em></p>')).not.toBe(normaliseHtml('<p>a<em>b</em></p>'));
    expect(normaliseHtml('<p>a</p>')).not.toBe(normaliseHtml('a'));
    expect(normaliseHtml('<p>&lt;b></p>')).not.toBe(normaliseHtml('<p><b></p>'));
  });
});
