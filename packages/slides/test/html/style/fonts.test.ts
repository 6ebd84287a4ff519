import { describe, expect, it } from 'vitest';
import { quoteFontCss } from '../../../src/html/style/quote-fonts.ts';
import { standInFontCss } from '../../../src/html/style/stand-in-fonts.ts';

describe('standInFontCss', () => {
  const css = (text: string): string => standInFontCss({ heading: text, text, code: 'Consolas' });

  it('scales wider fonts to the one that was measured, and never up', () => {
    expect(css('Calibri')).toContain('local("Arial Bold")');
    expect(css('Calibri').match(/size-adjust:([\d.]+)%/)?.[1]).toBe('89.3');
    expect(css('Verdana').match(/size-adjust:([\d.]+)%/)?.[1]).toBe('100');
  });

  it('scales bold by its own width, which differs more between fonts', () => {
    const bold = /local\("DejaVu Sans Bold"\);font-weight:700;font-style:normal;size-adjust:([\d.]+)%/;
    expect(css('Calibri').match(bold)?.[1]).toBe('72.7');
  });

  it('names installed fonts alone', () => {
    expect(css('Calibri')).not.toMatch(/url\(/);
  });
});

describe('quoteFontCss', () => {
  it('takes the marks that Chinese and Japanese share with Latin text from fonts of theirs, and nothing else', () => {
    expect(quoteFontCss('zh-Hans')).toMatch(/local\("Noto Sans CJK SC"\).*unicode-range:.*U\+201C-201D/);
    expect(quoteFontCss('zh-TW')).toContain('PingFang TC');
    expect(quoteFontCss('ja')).toContain('Hiragino Sans');
    expect(quoteFontCss('zh')).not.toContain('url(');
    for (const language of ['en', 'ko', 'es', 'zza']) expect(quoteFontCss(language)).toBeUndefined();
  });
});
