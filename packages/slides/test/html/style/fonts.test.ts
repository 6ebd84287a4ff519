import { describe, expect, it } from 'vitest';
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
