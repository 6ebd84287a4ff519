import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { FontFeatures, ShapedText } from '../../src/index.ts';
import { createFontSet, shapingOf } from '../../src/index.ts';

const { resolve } = createRequire(import.meta.url);
const reader = (specifier: string) => readFile(resolve(specifier)).catch(() => undefined);

interface Sample {
  readonly family: string;
  readonly file: string;
  readonly direction?: 'rtl';
  readonly language?: string;
  readonly features?: FontFeatures;
  readonly words: string;
}

const samples: Readonly<Record<string, Sample>> = {
  Arabic: {
    family: 'Noto Sans Arabic',
    file: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    direction: 'rtl',
    words: 'السلام الله مُحَمَّدٌ بِسْمِ الرَّحْمٰنِ الصِّفْر می‌خواهم پاکستان گھوڑا',
  },
  Urdu: {
    family: 'Noto Sans Arabic',
    file: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    direction: 'rtl',
    language: 'ur',
    words: 'اُردُو زبان',
  },
  Hebrew: {
    family: 'Noto Sans Hebrew',
    file: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    direction: 'rtl',
    words: 'שלום בְּרֵאשִׁית בָּרָא אֱלֹהִים יְרוּשָׁלַיִם',
  },
  Devanagari: {
    family: 'Noto Sans Devanagari',
    file: 'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
    words: 'नमस्ते हिन्दी क्षेत्र ज्ञान स्त्री विद्या कर्म प्रकृति संस्कृत राष्ट्र ड़ क़लम हृदय श्री र्‍य क्‍ष क्‌ष',
  },
  Thai: {
    family: 'Noto Sans Thai',
    file: 'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
    words: 'ประเทศไทย น้ำ ก๋วยเตี๋ยว ปู่ ป้ำ ญู ฐุ ผู้ใหญ่ เปิ้ล',
  },
  'Latin marks': {
    family: 'Source Serif 4',
    file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    words: 'e\u0301a\u0323\u0302 x\u0301q\u0304 Ελλάδα Москва',
  },
  Turkish: {
    family: 'Source Serif 4',
    file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    language: 'tr',
    words: 'fişfi office',
  },
  'small capitals and old-style figures': {
    family: 'Source Serif 4',
    file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    features: { smcp: true, c2sc: true, onum: true },
    words: 'Octavo 1990',
  },
  'no ligatures': {
    family: 'Source Sans 3',
    file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    features: { liga: false },
    words: 'office',
  },
};

const hasJudge = commandRuns('hb-shape', ['--version']);

function commandRuns(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasJudge)('shaping, beside hb-shape', () => {
  it.each(Object.entries(samples))('shapes %s glyph by glyph', async (_name, sample) => {
    const shaping = shapingOf(sample);
    const fonts = createFontSet({ reader });
    await fonts.load([{ style: { family: sample.family }, text: sample.words, shapings: [shaping] }]);
    const face = fonts.face({ family: sample.family });
    for (const word of sample.words.split(' ')) {
      expect([word, glyphs(face.shape(word, shaping))]).toEqual([word, judged(word, sample)]);
    }
  });
});

describe('shaping', () => {
  it.each(Object.entries(samples))('says every character of %s once', async (_name, sample) => {
    const shaping = shapingOf(sample);
    const fonts = createFontSet({ reader });
    await fonts.load([{ style: { family: sample.family }, text: sample.words, shapings: [shaping] }]);
    for (const word of sample.words.split(' ')) {
      const shaped = fonts.face({ family: sample.family }).shape(word, shaping);
      const said = shaped.glyphs.flatMap(({ codePoints }) =>
        codePoints.map((point) => String.fromCodePoint(point)),
      );
      expect(said.sort()).toEqual(Array.from(word).sort());
    }
  });

  it('turns brackets round from the right and says what was written', async () => {
    const fonts = createFontSet({ reader });
    await fonts.load([{ style: { family: 'Source Serif 4' }, text: '(a)' }]);
    const face = fonts.face({ family: 'Source Serif 4' });
    const closing = face.shape(')').glyphs[0];
    const [glyph] = face.shape('(', shapingOf({ direction: 'rtl' })).glyphs;
    expect(glyph?.id).toBe(closing?.id);
    expect(glyph?.codePoints).toEqual([0x28]);
  });
});

function glyphs({ glyphs, positions }: ShapedText): string {
  return glyphs
    .map(({ id }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return `${id}@${xOffset},${yOffset}+${xAdvance}`;
    })
    .join(' ');
}

function judged(word: string, { file, direction = undefined, language, features = {} }: Sample): string {
  const tags = Object.entries(features).map(([tag, isOn]) => (isOn ? tag : `-${tag}`));
  const args = [
    resolve(`@expo-google-fonts/${file}`),
    `--text=${word}`,
    '--output-format=json',
    '--no-glyph-names',
    `--features=${tags.join(',')}`,
    ...(direction === undefined ? [] : [`--direction=${direction}`]),
    ...(language === undefined ? [] : [`--language=${language}`]),
  ];
  // The output of hb-shape, as its manual gives it.
  const shaped = JSON.parse(execFileSync('hb-shape', args, { encoding: 'utf8' })) as readonly {
    readonly g: number;
    readonly dx: number;
    readonly dy: number;
    readonly ax: number;
  }[];
  return shaped.map(({ g, dx, dy, ax }) => `${g}@${dx},${dy}+${ax}`).join(' ');
}
