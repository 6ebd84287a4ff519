import { pdftotext } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineTextBlock } from '../../src/engine/index.ts';
import { make } from '../support/make.ts';

const samples: Readonly<Record<string, EngineTextBlock>> = {
  Latin: {
    text: 'The office’s affluent fjord: “naïve” fiction, 1990–2026; AVATAR e\u0301a\u0323\u0302 q\u0304.',
  },
  'small capitals': { text: 'Small Capitals 1990 office', fontFeatures: ['smcp', 'onum'] },
  Arabic: { text: 'السلام عليكم (مرحبا) بِسْمِ اللَّهِ الرَّحْمٰنِ في عام ٢٠٢٦ كلمة Octavo هنا.', direction: 'rtl' },
  'spaced Arabic': { text: 'بِسْمِ اللَّهِ الرَّحْمٰنِ', direction: 'rtl', characterSpacing: 0.15 },
  Persian: { text: 'می‌خواهم در سال ۱۴۰۵ به پاکستان بروم؛ (نمونه).', direction: 'rtl' },
  Hebrew: { text: 'בְּרֵאשִׁית בָּרָא אֱלֹהִים את השמיים (שלום) 2026 ואת הארץ.', direction: 'rtl' },
  Devanagari: { text: 'नमस्ते, यह हिन्दी का एक अनुच्छेद है; क्षेत्र, ज्ञान, संस्कृत और राष्ट्र की शक्ति।' },
  Thai: { text: 'น้ำใส ก๋วยเตี๋ยว ผู้ใหญ่ ปู่ย่า ป้ำ' },
  Chinese: { text: '中文排版需要避頭尾，例如「引號」與句號。' },
  Japanese: { text: '日本語の文章では、「かぎ括弧」や句読点。' },
  Korean: { text: '한국어 문장은 띄어쓰기를 합니다.' },
  Russian: { text: 'Русский текст: типография, «кавычки».' },
  Greek: { text: 'Η ελληνική τυπογραφία και η ελευθερία.' },
  mathematics: { text: 'For all x ∈ ℝ: x² ≥ 0 ⇒ ∑ ≠ ∞ → ← ⇔ ½ ‰ €' },
  mixed: { text: 'English with עברית (Hebrew) and العربية inside, 42 חתולים.' },
};

/** Poppler marks where the direction changes. */
const embeddings = /[\u202a-\u202e]/g;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .replace(embeddings, ' ')
      .match(/[^\s()]+/g) ?? []
  )
    .map((word) => word.replace(/^[.,;:]+|[.,;:]+$/g, ''))
    .filter((word) => word !== '')
    .sort();
}

describe('copied text', () => {
  it.each(Object.entries(samples))('has the words of %s', async (_name, block) => {
    const text = String(block.text);
    const { created } = await make([block]);
    const copied = await pdftotext(created.bytes, 'layout');
    if (copied === undefined) return;
    expect(wordsOf(copied)).toEqual(wordsOf(text));
    expect(created.missingGlyphs).toEqual([]);
  });

  it('has the words in order, those that a line divides whole', async () => {
    const long =
      'Unquestionably extraordinary typographical considerations notwithstanding, internationalization representatives acknowledged responsibilities straightforwardly.';
    for (const text of [long, samples['Chinese']?.text, samples['Devanagari']?.text]) {
      const words = String(text);
      const block = { text: `${words} `.repeat(3).trim(), alignment: 'justify', hyphenate: true } as const;
      const { created } = await make([{ columns: [{ width: 130, ...block }] }]);
      const copied = await pdftotext(created.bytes, 'content');
      if (copied === undefined) return;
      // A hyphen that only a line's end shows is a soft one: readers leave it out, and Poppler tells of it.
      const whole = copied.replaceAll('\u00ad\n', '').normalize('NFC').replace(/\s+/g, '');
      expect(whole).toBe(block.text.normalize('NFC').replace(/\s+/g, ''));
      if (text === long) expect(copied).toContain('\u00ad\n');
    }
  });
});
