import { describe, expect, it } from 'vitest';
import { fontStack } from '../../../src/html/style/font-stack.ts';
import { standInFontCss } from '../../../src/html/style/stand-in-fonts.ts';

describe('fontStack', () => {
  it('tries the named family, those as wide, then what the system has', () => {
    expect(fontStack('Calibri', 'text')).toBe(
      '"Calibri","Carlito","Deck 1","Deck 2","Deck 3",system-ui,sans-serif',
    );
    expect(fontStack('Cambria', 'text')).toMatch(/^"Cambria","Caladea",.*serif$/);
    expect(fontStack('Consolas', 'code')).toMatch(/monospace$/);
  });

  it('lets no name out of its quotes or its element', () => {
    expect(fontStack('a"};</style><script>', 'text')).toMatch(/^"a\};\/stylescript",/);
  });
});

describe('standInFontCss', () => {
  const css = (text: string): string => standInFontCss({ heading: text, text, code: 'Consolas' });

  it('scales wider fonts to the one that was measured, and never up', () => {
    expect(css('Calibri')).toContain('local("Arial Bold")');
    expect(css('Calibri').match(/size-adjust:([\d.]+)%/)?.[1]).toBe('89.3');
    expect(css('Verdana').match(/size-adjust:([\d.]+)%/)?.[1]).toBe('100');
  });

  it('names installed fonts alone', () => {
    expect(css('Calibri')).not.toMatch(/url\(/);
  });
});
