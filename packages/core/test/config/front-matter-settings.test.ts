import { expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { documentConfig } from '../../src/pipeline/document-config.ts';

const configOf = (extra: Parameters<typeof documentConfig>[1]['extra']) =>
  documentConfig(defaultConfig, { authors: [], keywords: [], extra });

it('front matter sets what the configuration sets, in groups or by short names', () => {
  const config = configOf({
    'number-sections': true,
    toc: 2,
    'pdf-standard': 'ua-1',
    pdf: { columns: 2, pageNumbers: false },
    'slide-level': 1,
    'reference-doc': 'house.docx',
  });
  expect(config).toMatchObject({
    numberHeadings: true,
    toc: 2,
    pdf: { standard: 'ua-1', columns: 2, pageNumbers: false, runningHeader: true },
    slides: { level: 1, rules: 'auto' },
    docx: { referenceDoc: 'house.docx', embedModel: true },
  });
});

it('a group wins over a short name, and what is wrong leaves the rest standing', () => {
  const config = configOf({ 'pdf-standard': 'ua-1', pdf: { standard: 'a-2b', columns: 'two' }, toc: [] });
  expect(config.pdf).toEqual({ ...defaultConfig.pdf, standard: 'a-2b' });
  expect(config.toc).toBe(defaultConfig.toc);
});

it('a document cannot say where files go or how much of the machine it takes', () => {
  const config = configOf({ outDir: '/', build: { memoryMb: 0 }, input: ['/'], remarkPlugins: [] });
  expect(config).toEqual(defaultConfig);
});

it("Quarto's and Marp's ways are understood", () => {
  expect(configOf({ format: { docx: { 'reference-doc': 'q.docx' } } }).docx.referenceDoc).toBe('q.docx');
  expect(configOf({ marp: true }).slides.rules).toBe('always');
  expect(configOf({ 'reference-doc': 'house.potx' })).toMatchObject({
    docx: { referenceDoc: '' },
    slides: { referenceDoc: 'house.potx' },
  });
});
