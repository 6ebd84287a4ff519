import { expect, test } from 'vitest';
import { configSettings } from '../../src/config/config-settings.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { mergeConfig } from '../../src/config/merge-config.ts';
import { validateConfig } from '../../src/config/validate-config.ts';

test('the default configuration is valid, and every one of its settings is known', () => {
  expect(validateConfig(defaultConfig)).toEqual({ config: defaultConfig, diagnostics: [] });
  expect(Object.keys(configSettings).sort()).toEqual(Object.keys(defaultConfig).sort());
});

test.each([
  [{ toc: 'maybe' }, '`toc` should be true or false, or a whole number from 0 on, or "auto", not "maybe"'],
  [{ toc: 1.5 }, '`toc` should be'],
  [
    { theme: { colors: { accent: 'red' } } },
    '`theme.colors.accent` should be a colour such as "#1f4e79", not "red"',
  ],
  [
    { theme: { text: { headingSizesPt: [1, 2] } } },
    '`theme.text.headingSizesPt` should be a list of 6, not a list',
  ],
  [{ theme: { page: { widthPt: Number.NaN } } }, '`theme.page.widthPt` should be a number from 0 on'],
  [{ formats: ['pdf', 3] }, '`formats.1` should be a string, not 3'],
  [{ slides: null }, '`slides` should be an object, not null'],
  [{ index: { title: 3 } }, '`index.title` should be a string, not 3'],
  [() => ({}), 'it should be an object, not a function'],
])('%j is refused: %s', (value, reason) => {
  const { config, diagnostics } = validateConfig(value);
  expect(config).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['config-invalid']);
  expect(diagnostics[0]?.message).toContain(reason);
});

test('unknown keys are left out with a suggestion, at their place', () => {
  const position = { start: { line: 2, column: 1, offset: 9 }, end: { line: 2, column: 5, offset: 13 } };
  const result = validateConfig(
    { tocc: true, theme: { text: { sizePtt: 3, sizePt: 11 } } },
    { file: 'octavo.config.yaml', positionOf: (path) => (path.join('.') === 'tocc' ? position : undefined) },
  );
  expect(result.config).toEqual({ theme: { text: { sizePt: 11 } } });
  expect(result.diagnostics).toMatchObject([
    {
      code: 'config-unknown-key',
      severity: 'warning',
      hint: 'Did you mean `toc`?',
      file: 'octavo.config.yaml',
      position,
    },
    {
      code: 'config-unknown-key',
      message: 'The configuration has no setting `theme.text.sizePtt`.',
      hint: 'Did you mean `sizePt`?',
    },
  ]);
});

test('keys of Object.prototype are unknown keys', () => {
  const value: unknown = JSON.parse('{ "__proto__": { "toc": true }, "constructor": 1 }');
  const { config, diagnostics } = validateConfig(value);
  expect(config).toEqual({});
  expect(diagnostics).toHaveLength(2);
});

test('index: true enables the page, an object does so, too', () => {
  expect(mergeConfig(defaultConfig, { index: true }).index.enabled).toBe(true);
  expect(mergeConfig(defaultConfig, { index: { title: 'T' } }).index).toMatchObject({
    enabled: true,
    title: 'T',
  });
  expect(mergeConfig(defaultConfig, { index: { title: 'T' } }, { index: false }).index.enabled).toBe(false);
});
