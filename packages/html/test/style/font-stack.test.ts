import { describe, expect, it } from 'vitest';
import { fontStack } from '../../src/style/font-stack.ts';

describe('fontStack', () => {
  it('tries the named family, those as wide, then what the system has', () => {
    expect(fontStack('Calibri', { role: 'text', standIns: ['"Deck 1"'] })).toBe(
      '"Calibri","Carlito","Deck 1",system-ui,sans-serif',
    );
    expect(fontStack('Cambria', { role: 'text' })).toMatch(/^"Cambria","Caladea",.*serif$/);
    expect(fontStack('Consolas', { role: 'code' })).toMatch(/monospace$/);
  });

  it('lets no name out of its quotes or its element', () => {
    expect(fontStack('a"};</style><script>', { role: 'text' })).toMatch(/^"a\};\/stylescript",/);
  });
});
